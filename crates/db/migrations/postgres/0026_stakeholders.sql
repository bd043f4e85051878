-- The register of stakeholder organisations. Name and acronym stand in `wording` under the
-- registration. What was registered and not confirmed by its address stands in no history.

create table stakeholder (
    id uuid primary key,
    network uuid not null references network (id),
    number bigint,
    entity uuid references entity (id),
    kind text not null,
    coalition uuid references entity (id),
    consent text,
    state text not null check (state in ('unconfirmed', 'waiting', 'confirmed', 'refused', 'withdrawn')),
    reason text,
    sent_at timestamptz not null,
    changed_at timestamptz not null,
    version bigint not null,
    unique (network, number),
    check (state <> 'confirmed' or entity is not null)
);

-- One organisation stands once in a network's register.
create unique index stakeholder_entity on stakeholder (network, entity) where state = 'confirmed';

create table stakeholder_place (
    stakeholder uuid not null references stakeholder (id),
    place text not null references place (code),
    primary key (stakeholder, place)
);

create table stakeholder_language (
    stakeholder uuid not null references stakeholder (id),
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    primary key (stakeholder, lang)
);

-- Where an organisation can be reached: apart from what it says, in no history, deleted when it takes
-- its registration back.
create table stakeholder_sender (
    stakeholder uuid primary key references stakeholder (id),
    email text not null check (email = lower(email) and email like '_%@_%'),
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    hash bytea not null unique,
    confirm_until timestamptz not null
);

create index stakeholder_sender_email on stakeholder_sender (email);

-- The organisation a proposal comes from, where it is registered.
alter table proposal add column entity uuid references entity (id);

-- Kinds of organisation of those who register for events are those of the register.
update registration set organisation_kind = 'trade-union' where organisation_kind = 'union';
update registration set organisation_kind = 'nhri' where organisation_kind = 'human-rights-institution';
update participation_count set answer = 'trade-union'
    where dimension = 'organisation-kind' and answer = 'union';
update participation_count set answer = 'nhri'
    where dimension = 'organisation-kind' and answer = 'human-rights-institution';
