-- Tokens of programs: stored hashed, for one network, with an end.
create table api_token (
    hash blob primary key,
    id blob not null unique,
    name text not null,
    network blob not null references network (id),
    scope text not null check (scope in ('read', 'write')),
    created_at text not null,
    expires_at text not null,
    last_used_at text
) strict;
