-- People, by what right they act, and how they are known to be who they are.

create table person (
    id blob primary key,
    email text not null unique check (email = lower(email) and email like '_%@_%'),
    name text not null check (name <> ''),
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    created_at text not null
) strict;

-- A mandate ends by its last day or by an act; its row stays, since deeds name it.
create table mandate (
    id blob primary key,
    person blob not null references person (id),
    network blob not null references network (id),
    role text not null check (role in ('secretariat', 'co-lead', 'priority-co-lead', 'focal-point',
        'alternate', 'observer', 'stakeholder', 'translator', 'reader')),
    entity blob references entity (id),
    priority blob references priority (id),
    country text references place (code),
    starts text not null,
    ends text,
    granted_by text not null,
    granted_at text not null,
    ended_at text,
    ended_by text,
    check (starts <= ends),
    check ((ended_at is null) = (ended_by is null))
) strict;

create index mandate_person on mandate (person);
create index mandate_network on mandate (network);

-- What a browser holds is known here by its hash alone.
create table session (
    hash blob primary key,
    id blob not null unique,
    person blob not null references person (id),
    door text not null check (door in ('link', 'passkey', 'oidc')),
    device text not null,
    created_at text not null,
    seen_at text not null,
    ends_at text not null,
    ended_at text
) strict;

create index session_person on session (person);

-- Links that sign in once: hashed, for one purpose, for minutes.
create table sign_in_link (
    hash blob primary key,
    person blob not null references person (id),
    purpose text not null check (purpose in ('sign-in', 'invitation')),
    created_at text not null,
    ends_at text not null,
    used_at text
) strict;

create index sign_in_link_person on sign_in_link (person);

-- To whom a plan is open before it is public.
create table plan_circle (
    plan blob not null references plan (id),
    circle text not null check (circle in ('members', 'member-states', 'stakeholders', 'public')),
    primary key (plan, circle)
) strict;
