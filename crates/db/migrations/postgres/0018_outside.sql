-- Activities of outside mechanisms, as read-only reference, with where they were taken from; and what
-- owners of ours say of those that are like theirs.

create table outside_source (
    id uuid primary key,
    mechanism uuid not null references mechanism (id),
    name text not null check (name <> ''),
    url text check (url <> ''),
    licence text check (licence <> ''),
    file text not null,
    imported_at timestamptz not null,
    unique (mechanism, name)
);

-- `version` is raised by one with every change. What an import no longer has stays, marked.
create table outside_activity (
    id uuid primary key,
    source uuid not null references outside_source (id),
    reference text not null check (reference <> ''),
    version bigint not null,
    done_by text check (done_by <> ''),
    kind text not null,
    status text not null check (status in
        ('pipeline', 'implementation', 'finalisation', 'closed', 'cancelled', 'suspended')),
    starts date,
    ends date,
    period_precision text,
    link text,
    gone_since timestamptz,
    unique (source, reference),
    check (starts <= ends),
    check ((starts is null) = (ends is null) and (starts is null) = (period_precision is null))
);

create table outside_entity (
    activity uuid not null references outside_activity (id),
    entity uuid not null references entity (id),
    part text not null check (part in ('lead', 'co-lead', 'contributor', 'funder', 'implementer')),
    position bigint not null,
    primary key (activity, entity, part)
);

create table outside_place (
    activity uuid not null references outside_activity (id),
    place text not null references place (code),
    primary key (activity, place)
);

create table outside_audience (
    activity uuid not null references outside_activity (id),
    audience text not null,
    primary key (activity, audience)
);

create table outside_tag (
    activity uuid not null references outside_activity (id),
    framework text not null,
    entry text not null,
    weight text not null check (weight in ('primary', 'secondary')),
    primary key (activity, framework, entry),
    foreign key (framework, entry) references framework_entry (framework, code)
);

create table outside_vector (
    activity uuid primary key references outside_activity (id) on delete cascade,
    model text not null,
    text_hash text not null,
    bytes bytea not null
);

-- What is said of an activity of ours and an outside one, which is never the same and never joined.
create table outside_answer (
    activity uuid not null references activity (id),
    outside uuid not null references outside_activity (id),
    n bigint not null check (n >= 1),
    entity uuid references entity (id),
    answer text not null check (answer in ('build-on', 'related', 'different')),
    words text check (words <> ''),
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    -- What the answer stands on: hashes of the fields of both that mattered, as documents.
    grounds_activity text not null,
    grounds_outside text not null,
    at timestamptz not null,
    by text not null,
    name text not null,
    role text not null,
    primary key (activity, outside, n)
);

create trigger outside_answer_stays before update or delete on outside_answer
  for each row execute function overlap_answer_stays();
