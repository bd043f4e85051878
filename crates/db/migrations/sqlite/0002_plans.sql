-- The register, networks, plans and what stands in them.
--
-- Codes, never words: words of a person's language stand in `wording` alone, each with the
-- language it was written in and who translated it. No total is stored: sums are computed on read.
-- The same tables stand in the other engine's folder; only the names of types differ.

-- A text's wordings; `owner` is the identifier of the record it belongs to.
create table wording (
    owner blob not null,
    field text not null,
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    words text not null check (words <> ''),
    original integer not null,
    translator text,
    official integer not null,
    primary key (owner, field, lang)
) strict;

-- Frameworks: the Compact's objectives and principles, SDG targets, QCPR functions.
create table framework (
    code text primary key,
    id blob not null unique,
    source text not null,
    position integer not null
) strict;

create table framework_entry (
    framework text not null references framework (code),
    code text not null,
    id blob not null unique,
    position integer not null,
    primary key (framework, code)
) strict;

-- Places, from the world to first-level subdivisions.
create table place (
    code text primary key,
    id blob not null unique,
    kind text not null
        check (kind in ('world', 'region', 'sub-region', 'country', 'country-team', 'subdivision')),
    position integer not null
) strict;

-- `relation`: 'within' (the place lies in the other) or 'serves' (a country team and its countries).
create table place_relation (
    place text not null references place (code),
    relation text not null check (relation in ('within', 'serves')),
    other text not null references place (code),
    position integer not null,
    primary key (place, relation, other)
) strict;

create table place_name (
    place text not null references place (code),
    position integer not null,
    name text not null,
    primary key (place, position)
) strict;

-- Entities, once in an installation.
create table entity (
    id blob primary key,
    code text not null unique,
    kind text not null
) strict;

create table entity_name (
    entity blob not null references entity (id),
    position integer not null,
    name text not null,
    primary key (entity, position)
) strict;

create table network (
    id blob primary key,
    code text not null unique,
    lang text not null,
    feeds blob references network (id)
) strict;

create table member (
    network blob not null references network (id),
    entity blob not null references entity (id),
    role text not null check (role in ('co-lead', 'member', 'observer', 'stakeholder')),
    position integer not null,
    primary key (network, entity)
) strict;

-- Who holds a member's seat, where others represent it.
create table member_seat (
    network blob not null,
    entity blob not null,
    holder blob not null references entity (id),
    position integer not null,
    primary key (network, entity, holder),
    foreign key (network, entity) references member (network, entity)
) strict;

-- An office's contact is the office's, never a person's.
create table office (
    id blob primary key,
    network blob not null,
    entity blob not null,
    place text references place (code),
    city text,
    email text,
    position integer not null,
    foreign key (network, entity) references member (network, entity)
) strict;

create table office_language (
    office blob not null references office (id),
    lang text not null,
    primary key (office, lang)
) strict;

create table plan (
    id blob primary key,
    network blob not null references network (id),
    code text not null,
    starts text not null,
    ends text not null,
    status text not null check (status in
        ('draft', 'consultation', 'endorsement', 'endorsed', 'implementation', 'closed')),
    endorsed_on text,
    illustrative integer not null,
    unique (network, code),
    check (starts <= ends)
) strict;

create table priority (
    id blob primary key,
    plan blob not null references plan (id),
    reference text not null,
    kind text not null check (kind in ('core', 'thematic', 'other')),
    position integer not null,
    unique (plan, reference)
) strict;

create table priority_lead (
    priority blob not null references priority (id),
    entity blob not null references entity (id),
    position integer not null,
    primary key (priority, entity)
) strict;

create table plan_result (
    id blob primary key,
    priority blob not null references priority (id),
    reference text not null,
    position integer not null,
    unique (priority, reference)
) strict;

-- Needs and opportunities, with their evidence.
create table need (
    id blob primary key,
    network blob not null references network (id),
    reference text not null,
    kind text not null check (kind in ('need', 'opportunity')),
    position integer not null,
    unique (network, reference)
) strict;

create table need_evidence (
    need blob not null references need (id),
    position integer not null,
    title text not null,
    url text,
    year integer,
    primary key (need, position)
) strict;

create table need_place (
    need blob not null references need (id),
    place text not null references place (code),
    primary key (need, place)
) strict;

-- Mechanisms, processes and organisations outside the network.
create table mechanism (
    id blob primary key,
    network blob not null references network (id),
    reference text not null,
    acronym text,
    position integer not null,
    unique (network, reference)
) strict;

create table mechanism_place (
    mechanism blob not null references mechanism (id),
    place text not null references place (code),
    primary key (mechanism, place)
) strict;

-- `version` is raised by one with every change and compared on save.
create table activity (
    id blob primary key,
    plan blob not null references plan (id),
    reference text not null,
    version integer not null,
    priority blob references priority (id),
    result blob references plan_result (id),
    kind text not null,
    status text not null check (status in
        ('pipeline', 'implementation', 'finalisation', 'closed', 'cancelled', 'suspended')),
    starts text,
    ends text,
    period_precision text,
    period_note text,
    first_starts text,
    first_ends text,
    first_precision text,
    gender integer check (gender between 0 and 3),
    human_rights integer check (human_rights between 0 and 3),
    link text,
    source text,
    unique (plan, reference),
    check (starts <= ends),
    check ((starts is null) = (ends is null) and (starts is null) = (period_precision is null))
) strict;

create table activity_entity (
    activity blob not null references activity (id),
    entity blob not null references entity (id),
    part text not null check (part in ('lead', 'co-lead', 'contributor', 'funder', 'implementer')),
    position integer not null,
    primary key (activity, entity, part)
) strict;

-- One lead an activity.
create unique index activity_lead on activity_entity (activity) where part = 'lead';
create index activity_entity_entity on activity_entity (entity);

create table activity_seat (
    activity blob not null,
    entity blob not null,
    part text not null,
    holder blob not null references entity (id),
    position integer not null,
    primary key (activity, entity, part, holder),
    foreign key (activity, entity, part) references activity_entity (activity, entity, part)
) strict;

create table activity_place (
    activity blob not null references activity (id),
    place text not null references place (code),
    primary key (activity, place)
) strict;

create table activity_audience (
    activity blob not null references activity (id),
    audience text not null,
    primary key (activity, audience)
) strict;

create table activity_tag (
    activity blob not null references activity (id),
    framework text not null,
    entry text not null,
    weight text not null check (weight in ('primary', 'secondary')),
    primary key (activity, framework, entry),
    foreign key (framework, entry) references framework_entry (framework, code)
) strict;

create table activity_need (
    activity blob not null references activity (id),
    need blob not null references need (id),
    primary key (activity, need)
) strict;

create table activity_mechanism (
    activity blob not null references activity (id),
    mechanism blob not null references mechanism (id),
    primary key (activity, mechanism)
) strict;

-- Events keep the day and minute of their own zone: a rule of summer time that changes before the
-- day does not move them.
create table event (
    id blob primary key,
    network blob not null references network (id),
    reference text not null,
    version integer not null,
    changed_at text not null,
    kind text not null,
    start_day text not null,
    start_minute integer not null check (start_minute between 0 and 1439),
    end_day text not null,
    end_minute integer not null check (end_minute between 0 and 1439),
    zone text not null,
    format text not null check (format in ('in-person', 'online', 'hybrid')),
    venue text,
    place text references place (code),
    link text,
    recording text,
    access text not null check (access in ('open', 'invitation', 'member-states', 'under-30')),
    activity blob references activity (id),
    moved_day text,
    moved_minute integer,
    cancelled integer not null,
    unique (network, reference),
    check (start_day < end_day or (start_day = end_day and start_minute <= end_minute))
) strict;

create table event_language (
    event blob not null references event (id),
    lang text not null,
    primary key (event, lang)
) strict;
