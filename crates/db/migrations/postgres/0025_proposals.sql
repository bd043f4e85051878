-- Proposals and what became of them. Words stand in `wording`: title, what and with whom under the
-- proposal, the answer under its step. They are erased when their author takes them back, and so
-- stand in no history.

create table proposal (
    id uuid primary key,
    network uuid not null references network (id),
    number bigint,
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    organisation text,
    consent text,
    state text not null check (state in ('unconfirmed', 'waiting', 'withheld', 'received', 'considered',
        'taken-up', 'joined', 'kept', 'declined', 'withdrawn')),
    activity uuid references activity (id),
    amendment uuid references amendment (id),
    sent_at timestamptz not null,
    moderated_at timestamptz,
    withheld_reason text,
    changed_at timestamptz not null,
    version bigint not null,
    unique (network, number),
    check (consent is null or organisation is not null),
    check (state not in ('taken-up', 'joined') or activity is not null),
    check (amendment is null or activity is not null)
);

create index proposal_activity on proposal (activity);

create table proposal_place (
    proposal uuid not null references proposal (id),
    place text not null references place (code),
    primary key (proposal, place)
);

create table proposal_audience (
    proposal uuid not null references proposal (id),
    audience text not null,
    primary key (proposal, audience)
);

create table proposal_objective (
    proposal uuid not null references proposal (id),
    objective text not null,
    primary key (proposal, objective)
);

-- A step with its answer never changes.
create table proposal_step (
    id uuid primary key,
    proposal uuid not null references proposal (id),
    n bigint not null check (n > 0),
    state text not null check (state in ('considered', 'taken-up', 'joined', 'kept', 'declined')),
    at timestamptz not null,
    activity uuid references activity (id),
    amendment uuid references amendment (id),
    unique (proposal, n),
    check ((state in ('taken-up', 'joined')) = (activity is not null))
);

create index proposal_step_activity on proposal_step (activity);

-- Where the author can be reached: apart from what they say, in no history, deleted once the proposal
-- has been settled for a year, or when they take it back.
create table proposal_sender (
    proposal uuid primary key references proposal (id),
    email text not null check (email = lower(email) and email like '_%@_%'),
    confirm_until timestamptz not null,
    follows boolean not null
);

create index proposal_sender_email on proposal_sender (email);

-- What opens an author's own page is known by its hash alone; each letter brings one of its own.
create table proposal_key (
    hash bytea primary key,
    proposal uuid not null references proposal_sender (proposal)
);

create index proposal_key_proposal on proposal_key (proposal);

-- The address by which a mail program takes its reader off a list in one click (RFC 8058). Like what
-- the mail says it is wiped once the mail went out.
alter table mail add column unsubscribe text;
