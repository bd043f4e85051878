-- Practices: what somebody did that others can learn from, as it stands; its words are in `wording`.
-- Nobody but those who share it and those who review it sees it before it is published.

create table practice (
    id uuid primary key,
    network uuid not null references network (id),
    reference text not null check (reference <> ''),
    version bigint not null,
    state text not null check (state in ('draft', 'review', 'published', 'withdrawn')),
    entity uuid not null references entity (id),
    starts date,
    ends date,
    precision text,
    office uuid references office (id),
    hub_url text check (hub_url <> ''),
    changed_at timestamptz not null,
    published_at timestamptz,
    unique (network, reference),
    check (starts <= ends),
    check ((starts is null) = (ends is null) and (starts is null) = (precision is null)),
    check (state <> 'published' or published_at is not null)
);

create table practice_place (
    practice uuid not null references practice (id),
    place text not null references place (code),
    position bigint not null,
    primary key (practice, place)
);

create table practice_entry (
    practice uuid not null references practice (id),
    framework text not null,
    entry text not null,
    primary key (practice, framework, entry),
    foreign key (framework, entry) references framework_entry (framework, code)
);

-- What shows it; the words of a link are in `wording`.
create table practice_link (
    id uuid primary key,
    practice uuid not null references practice (id),
    url text not null check (url <> ''),
    position bigint not null
);

create index practice_link_practice on practice_link (practice);

create table practice_activity (
    practice uuid not null references practice (id),
    activity uuid not null references activity (id),
    primary key (practice, activity)
);

create index practice_activity_activity on practice_activity (activity);
