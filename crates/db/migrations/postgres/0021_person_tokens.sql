-- Tokens with which a program acts as a person. Stored hashed, with an end; in no history, like sessions.
create table person_token (
    hash bytea primary key,
    id uuid not null unique,
    person uuid not null references person (id),
    name text not null check (name <> ''),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_at timestamptz,
    ended_at timestamptz
);

create index person_token_person on person_token (person);

-- Requests that are done once, however often they are sent: by what was sent and who holds it, and what
-- was answered. `written_at` is set in the transaction of the deed itself.
create table once_request (
    key bytea primary key,
    request bytea not null,
    holder uuid not null,
    held_until timestamptz not null,
    created_at timestamptz not null,
    written_at timestamptz,
    status bigint,
    headers text,
    body bytea
);

create index once_request_created on once_request (created_at);
