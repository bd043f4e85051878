-- Tokens with which a program acts as a person. Stored hashed, with an end; in no history, like sessions.
create table person_token (
    hash blob primary key,
    id blob not null unique,
    person blob not null references person (id),
    name text not null check (name <> ''),
    created_at text not null,
    expires_at text not null,
    last_used_at text,
    ended_at text
) strict;

create index person_token_person on person_token (person);

-- Requests that are done once, however often they are sent: by what was sent and who holds it, and what
-- was answered. `written_at` is set in the transaction of the deed itself.
create table once_request (
    key blob primary key,
    request blob not null,
    holder blob not null,
    held_until text not null,
    created_at text not null,
    written_at text,
    status integer,
    headers text,
    body blob
) strict;

create index once_request_created on once_request (created_at);
