-- The register, networks, plans and what stands in them.
--
-- Codes, never words: words of a person's language stand in `wording` alone, each with the
-- language it was written in and who translated it. No total is stored: sums are computed on read.
-- The same tables stand in the other engine's folder; only the names of types differ.

-- A text's wordings; `owner` is the identifier of the record it belongs to.
create table wording (
    owner uuid not null,
    field text not null,
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    words text not null check (words <> ''),
    original boolean not null,
    translator text,
    official boolean not null,
    primary key (owner, field, lang)
);

-- Frameworks: the Compact's objectives and principles, SDG targets, QCPR functions.
create table framework (
    code text primary key,
    id uuid not null unique,
    source text not null,
    position bigint not null
);

create table framework_entry (
    framework text not null references framework (code),
    code text not null,
    id uuid not null unique,
    position bigint not null,
    primary key (framework, code)
);

-- Places, from the world to first-level subdivisions.
create table place (
    code text primary key,
    id uuid not null unique,
    kind text not null
        check (kind in ('world', 'region', 'sub-region', 'country', 'country-team', 'subdivision')),
    position bigint not null
);

-- `relation`: 'within' (the place lies in the other) or 'serves' (a country team and its countries).
create table place_relation (
    place text not null references place (code),
    relation text not null check (relation in ('within', 'serves')),
    other text not null references place (code),
    position bigint not null,
    primary key (place, relation, other)
);

create table place_name (
    place text not null references place (code),
    position bigint not null,
    name text not null,
    primary key (place, position)
);

-- Entities, once in an installation.
create table entity (
    id uuid primary key,
    code text not null unique,
    kind text not null
);

create table entity_name (
    entity uuid not null references entity (id),
    position bigint not null,
    name text not null,
    primary key (entity, position)
);

create table network (
    id uuid primary key,
    code text not null unique,
    lang text not null,
    feeds uuid references network (id)
);

create table member (
    network uuid not null references network (id),
    entity uuid not null references entity (id),
    role text not null check (role in ('co-lead', 'member', 'observer', 'stakeholder')),
    position bigint not null,
    primary key (network, entity)
);

-- Who holds a member's seat, where others represent it.
create table member_seat (
    network uuid not null,
    entity uuid not null,
    holder uuid not null references entity (id),
    position bigint not null,
    primary key (network, entity, holder),
    foreign key (network, entity) references member (network, entity)
);

-- An office's contact is the office's, never a person's.
create table office (
    id uuid primary key,
    network uuid not null,
    entity uuid not null,
    place text references place (code),
    city text,
    email text,
    position bigint not null,
    foreign key (network, entity) references member (network, entity)
);

create table office_language (
    office uuid not null references office (id),
    lang text not null,
    primary key (office, lang)
);

create table plan (
    id uuid primary key,
    network uuid not null references network (id),
    code text not null,
    starts date not null,
    ends date not null,
    status text not null check (status in
        ('draft', 'consultation', 'endorsement', 'endorsed', 'implementation', 'closed')),
    endorsed_on date,
    illustrative boolean not null,
    unique (network, code),
    check (starts <= ends)
);

create table priority (
    id uuid primary key,
    plan uuid not null references plan (id),
    reference text not null,
    kind text not null check (kind in ('core', 'thematic', 'other')),
    position bigint not null,
    unique (plan, reference)
);

create table priority_lead (
    priority uuid not null references priority (id),
    entity uuid not null references entity (id),
    position bigint not null,
    primary key (priority, entity)
);

create table plan_result (
    id uuid primary key,
    priority uuid not null references priority (id),
    reference text not null,
    position bigint not null,
    unique (priority, reference)
);

-- Needs and opportunities, with their evidence.
create table need (
    id uuid primary key,
    network uuid not null references network (id),
    reference text not null,
    kind text not null check (kind in ('need', 'opportunity')),
    position bigint not null,
    unique (network, reference)
);

create table need_evidence (
    need uuid not null references need (id),
    position bigint not null,
    title text not null,
    url text,
    year bigint,
    primary key (need, position)
);

create table need_place (
    need uuid not null references need (id),
    place text not null references place (code),
    primary key (need, place)
);

-- Mechanisms, processes and organisations outside the network.
create table mechanism (
    id uuid primary key,
    network uuid not null references network (id),
    reference text not null,
    acronym text,
    position bigint not null,
    unique (network, reference)
);

create table mechanism_place (
    mechanism uuid not null references mechanism (id),
    place text not null references place (code),
    primary key (mechanism, place)
);

-- `version` is raised by one with every change and compared on save.
create table activity (
    id uuid primary key,
    plan uuid not null references plan (id),
    reference text not null,
    version bigint not null,
    priority uuid references priority (id),
    result uuid references plan_result (id),
    kind text not null,
    status text not null check (status in
        ('pipeline', 'implementation', 'finalisation', 'closed', 'cancelled', 'suspended')),
    starts date,
    ends date,
    period_precision text,
    period_note text,
    first_starts date,
    first_ends date,
    first_precision text,
    gender bigint check (gender between 0 and 3),
    human_rights bigint check (human_rights between 0 and 3),
    link text,
    source text,
    unique (plan, reference),
    check (starts <= ends),
    check ((starts is null) = (ends is null) and (starts is null) = (period_precision is null))
);

create table activity_entity (
    activity uuid not null references activity (id),
    entity uuid not null references entity (id),
    part text not null check (part in ('lead', 'co-lead', 'contributor', 'funder', 'implementer')),
    position bigint not null,
    primary key (activity, entity, part)
);

-- One lead an activity.
create unique index activity_lead on activity_entity (activity) where part = 'lead';
create index activity_entity_entity on activity_entity (entity);

create table activity_seat (
    activity uuid not null,
    entity uuid not null,
    part text not null,
    holder uuid not null references entity (id),
    position bigint not null,
    primary key (activity, entity, part, holder),
    foreign key (activity, entity, part) references activity_entity (activity, entity, part)
);

create table activity_place (
    activity uuid not null references activity (id),
    place text not null references place (code),
    primary key (activity, place)
);

create table activity_audience (
    activity uuid not null references activity (id),
    audience text not null,
    primary key (activity, audience)
);

create table activity_tag (
    activity uuid not null references activity (id),
    framework text not null,
    entry text not null,
    weight text not null check (weight in ('primary', 'secondary')),
    primary key (activity, framework, entry),
    foreign key (framework, entry) references framework_entry (framework, code)
);

create table activity_need (
    activity uuid not null references activity (id),
    need uuid not null references need (id),
    primary key (activity, need)
);

create table activity_mechanism (
    activity uuid not null references activity (id),
    mechanism uuid not null references mechanism (id),
    primary key (activity, mechanism)
);

-- Events keep the day and minute of their own zone: a rule of summer time that changes before the
-- day does not move them.
create table event (
    id uuid primary key,
    network uuid not null references network (id),
    reference text not null,
    version bigint not null,
    changed_at timestamptz not null,
    kind text not null,
    start_day date not null,
    start_minute bigint not null check (start_minute between 0 and 1439),
    end_day date not null,
    end_minute bigint not null check (end_minute between 0 and 1439),
    zone text not null,
    format text not null check (format in ('in-person', 'online', 'hybrid')),
    venue text,
    place text references place (code),
    link text,
    recording text,
    access text not null check (access in ('open', 'invitation', 'member-states', 'under-30')),
    activity uuid references activity (id),
    moved_day date,
    moved_minute bigint,
    cancelled boolean not null,
    unique (network, reference),
    check (start_day < end_day or (start_day = end_day and start_minute <= end_minute))
);

create table event_language (
    event uuid not null references event (id),
    lang text not null,
    primary key (event, lang)
);
