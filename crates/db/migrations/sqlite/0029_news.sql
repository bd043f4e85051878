-- News of a network, public from a moment on once somebody has looked it over, and the notes that stand
-- under it by rule. Words are in `wording`.

create table news (
    id blob primary key,
    network blob not null references network (id),
    reference text not null check (reference <> ''),
    version integer not null,
    state text not null check (state in ('draft', 'review', 'approved', 'withdrawn')),
    entity blob references entity (id),
    authorship text not null check (authorship in ('network', 'member', 'partners')),
    reviewed text not null check (reviewed in ('not-reviewed', 'reviewed')),
    publish_at text,
    changed_at text not null,
    unique (network, reference),
    check (state <> 'approved' or publish_at is not null)
) strict;

create table news_place (
    news blob not null references news (id),
    place text not null references place (code),
    position integer not null,
    primary key (news, place)
) strict;

create table news_office (
    news blob not null references news (id),
    office blob not null references office (id),
    position integer not null,
    primary key (news, office)
) strict;

create table standing_note (
    id blob primary key,
    network blob not null references network (id),
    place text references place (code),
    position integer not null
) strict;
