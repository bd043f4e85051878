-- Tokens of programs: stored hashed, for one network, with an end.
create table api_token (
    hash bytea primary key,
    id uuid not null unique,
    name text not null,
    network uuid not null references network (id),
    scope text not null check (scope in ('read', 'write')),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_at timestamptz
);
