-- Practices: what somebody did that others can learn from, as it stands; its words are in `wording`.
-- Nobody but those who share it and those who review it sees it before it is published.

create table practice (
    id blob primary key,
    network blob not null references network (id),
    reference text not null check (reference <> ''),
    version integer not null,
    state text not null check (state in ('draft', 'review', 'published', 'withdrawn')),
    entity blob not null references entity (id),
    starts text,
    ends text,
    precision text,
    office blob references office (id),
    hub_url text check (hub_url <> ''),
    changed_at text not null,
    published_at text,
    unique (network, reference),
    check (starts <= ends),
    check ((starts is null) = (ends is null) and (starts is null) = (precision is null)),
    check (state <> 'published' or published_at is not null)
) strict;

create table practice_place (
    practice blob not null references practice (id),
    place text not null references place (code),
    position integer not null,
    primary key (practice, place)
) strict;

create table practice_entry (
    practice blob not null references practice (id),
    framework text not null,
    entry text not null,
    primary key (practice, framework, entry),
    foreign key (framework, entry) references framework_entry (framework, code)
) strict;

-- What shows it; the words of a link are in `wording`.
create table practice_link (
    id blob primary key,
    practice blob not null references practice (id),
    url text not null check (url <> ''),
    position integer not null
) strict;

create index practice_link_practice on practice_link (practice);

create table practice_activity (
    practice blob not null references practice (id),
    activity blob not null references activity (id),
    primary key (practice, activity)
) strict;

create index practice_activity_activity on practice_activity (activity);
