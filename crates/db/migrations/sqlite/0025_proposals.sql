-- Proposals and what became of them. Words stand in `wording`: title, what and with whom under the
-- proposal, the answer under its step. They are erased when their author takes them back, and so
-- stand in no history.

create table proposal (
    id blob primary key,
    network blob not null references network (id),
    number integer,
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    organisation text,
    consent text,
    state text not null check (state in ('unconfirmed', 'waiting', 'withheld', 'received', 'considered',
        'taken-up', 'joined', 'kept', 'declined', 'withdrawn')),
    activity blob references activity (id),
    amendment blob references amendment (id),
    sent_at text not null,
    moderated_at text,
    withheld_reason text,
    changed_at text not null,
    version integer not null,
    unique (network, number),
    check (consent is null or organisation is not null),
    check (state not in ('taken-up', 'joined') or activity is not null),
    check (amendment is null or activity is not null)
) strict;

create index proposal_activity on proposal (activity);

create table proposal_place (
    proposal blob not null references proposal (id),
    place text not null references place (code),
    primary key (proposal, place)
) strict;

create table proposal_audience (
    proposal blob not null references proposal (id),
    audience text not null,
    primary key (proposal, audience)
) strict;

create table proposal_objective (
    proposal blob not null references proposal (id),
    objective text not null,
    primary key (proposal, objective)
) strict;

-- A step with its answer never changes.
create table proposal_step (
    id blob primary key,
    proposal blob not null references proposal (id),
    n integer not null check (n > 0),
    state text not null check (state in ('considered', 'taken-up', 'joined', 'kept', 'declined')),
    at text not null,
    activity blob references activity (id),
    amendment blob references amendment (id),
    unique (proposal, n),
    check ((state in ('taken-up', 'joined')) = (activity is not null))
) strict;

create index proposal_step_activity on proposal_step (activity);

-- Where the author can be reached: apart from what they say, in no history, deleted once the proposal
-- has been settled for a year, or when they take it back.
create table proposal_sender (
    proposal blob primary key references proposal (id),
    email text not null check (email = lower(email) and email like '_%@_%'),
    confirm_until text not null,
    follows integer not null
) strict;

create index proposal_sender_email on proposal_sender (email);

-- What opens an author's own page is known by its hash alone; each letter brings one of its own.
create table proposal_key (
    hash blob primary key,
    proposal blob not null references proposal_sender (proposal)
) strict;

create index proposal_key_proposal on proposal_key (proposal);

-- The address by which a mail program takes its reader off a list in one click (RFC 8058). Like what
-- the mail says it is wiped once the mail went out.
alter table mail add column unsubscribe text;
