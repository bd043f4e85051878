-- What is around an event: its programme, its documents, and the recommendations that come out of it.

create table recommendation (
    id blob primary key,
    network blob not null references network (id),
    event blob not null references event (id),
    reference text not null,
    version integer not null,
    -- To whom; to the network as a whole where it is nothing.
    entity blob references entity (id),
    made_on text not null,
    answered_on text,
    activity blob references activity (id),
    unique (network, reference),
    check (activity is null or answered_on is not null)
) strict;

create index recommendation_event on recommendation (event);

-- A part of an event's programme, on the clock of the event. Speakers stand here with their consent
-- alone, and in no history, so that they are gone when they are taken away.
create table event_session (
    id blob primary key,
    event blob not null references event (id),
    starts_day text not null,
    starts_minute integer not null check (starts_minute between 0 and 1439)
) strict;

create index event_session_event on event_session (event);

create table event_speaker (
    session blob not null references event_session (id),
    position integer not null,
    name text not null check (name <> ''),
    primary key (session, position)
) strict;

create table event_document (
    id blob primary key,
    event blob not null references event (id),
    kind text not null check (kind in ('concept-note', 'agenda', 'presentation', 'summary-report', 'other')),
    link text not null check (link like 'http%://_%'),
    lang text check (lang in ('es', 'en', 'pt', 'fr'))
) strict;

create index event_document_event on event_document (event);
