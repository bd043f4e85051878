-- News of a network, public from a moment on once somebody has looked it over, and the notes that stand
-- under it by rule. Words are in `wording`.

create table news (
    id uuid primary key,
    network uuid not null references network (id),
    reference text not null check (reference <> ''),
    version bigint not null,
    state text not null check (state in ('draft', 'review', 'approved', 'withdrawn')),
    entity uuid references entity (id),
    authorship text not null check (authorship in ('network', 'member', 'partners')),
    reviewed text not null check (reviewed in ('not-reviewed', 'reviewed')),
    publish_at timestamptz,
    changed_at timestamptz not null,
    unique (network, reference),
    check (state <> 'approved' or publish_at is not null)
);

create table news_place (
    news uuid not null references news (id),
    place text not null references place (code),
    position bigint not null,
    primary key (news, place)
);

create table news_office (
    news uuid not null references news (id),
    office uuid not null references office (id),
    position bigint not null,
    primary key (news, office)
);

create table standing_note (
    id uuid primary key,
    network uuid not null references network (id),
    place text references place (code),
    position bigint not null
);
