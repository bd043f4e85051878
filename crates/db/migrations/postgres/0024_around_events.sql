-- What is around an event: its programme, its documents, and the recommendations that come out of it.

create table recommendation (
    id uuid primary key,
    network uuid not null references network (id),
    event uuid not null references event (id),
    reference text not null,
    version bigint not null,
    -- To whom; to the network as a whole where it is nothing.
    entity uuid references entity (id),
    made_on date not null,
    answered_on date,
    activity uuid references activity (id),
    unique (network, reference),
    check (activity is null or answered_on is not null)
);

create index recommendation_event on recommendation (event);

-- A part of an event's programme, on the clock of the event. Speakers stand here with their consent
-- alone, and in no history, so that they are gone when they are taken away.
create table event_session (
    id uuid primary key,
    event uuid not null references event (id),
    starts_day date not null,
    starts_minute bigint not null check (starts_minute between 0 and 1439)
);

create index event_session_event on event_session (event);

create table event_speaker (
    session uuid not null references event_session (id),
    position bigint not null,
    name text not null check (name <> ''),
    primary key (session, position)
);

create table event_document (
    id uuid primary key,
    event uuid not null references event (id),
    kind text not null check (kind in ('concept-note', 'agenda', 'presentation', 'summary-report', 'other')),
    link text not null check (link like 'http%://_%'),
    lang text check (lang in ('es', 'en', 'pt', 'fr'))
);

create index event_document_event on event_document (event);
