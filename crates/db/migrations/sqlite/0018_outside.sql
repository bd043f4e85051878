-- Activities of outside mechanisms, as read-only reference, with where they were taken from; and what
-- owners of ours say of those that are like theirs.

create table outside_source (
    id blob primary key,
    mechanism blob not null references mechanism (id),
    name text not null check (name <> ''),
    url text check (url <> ''),
    licence text check (licence <> ''),
    file text not null,
    imported_at text not null,
    unique (mechanism, name)
) strict;

-- `version` is raised by one with every change. What an import no longer has stays, marked.
create table outside_activity (
    id blob primary key,
    source blob not null references outside_source (id),
    reference text not null check (reference <> ''),
    version integer not null,
    done_by text check (done_by <> ''),
    kind text not null,
    status text not null check (status in
        ('pipeline', 'implementation', 'finalisation', 'closed', 'cancelled', 'suspended')),
    starts text,
    ends text,
    period_precision text,
    link text,
    gone_since text,
    unique (source, reference),
    check (starts <= ends),
    check ((starts is null) = (ends is null) and (starts is null) = (period_precision is null))
) strict;

create table outside_entity (
    activity blob not null references outside_activity (id),
    entity blob not null references entity (id),
    part text not null check (part in ('lead', 'co-lead', 'contributor', 'funder', 'implementer')),
    position integer not null,
    primary key (activity, entity, part)
) strict;

create table outside_place (
    activity blob not null references outside_activity (id),
    place text not null references place (code),
    primary key (activity, place)
) strict;

create table outside_audience (
    activity blob not null references outside_activity (id),
    audience text not null,
    primary key (activity, audience)
) strict;

create table outside_tag (
    activity blob not null references outside_activity (id),
    framework text not null,
    entry text not null,
    weight text not null check (weight in ('primary', 'secondary')),
    primary key (activity, framework, entry),
    foreign key (framework, entry) references framework_entry (framework, code)
) strict;

create table outside_vector (
    activity blob primary key references outside_activity (id) on delete cascade,
    model text not null,
    text_hash text not null,
    bytes blob not null
) strict;

-- What is said of an activity of ours and an outside one, which is never the same and never joined.
create table outside_answer (
    activity blob not null references activity (id),
    outside blob not null references outside_activity (id),
    n integer not null check (n >= 1),
    entity blob references entity (id),
    answer text not null check (answer in ('build-on', 'related', 'different')),
    words text check (words <> ''),
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    -- What the answer stands on: hashes of the fields of both that mattered, as documents.
    grounds_activity text not null,
    grounds_outside text not null,
    at text not null,
    by text not null,
    name text not null,
    role text not null,
    primary key (activity, outside, n)
) strict;

create trigger outside_answer_no_update before update on outside_answer
begin
  select raise(abort, 'an answer does not change');
end;

create trigger outside_answer_no_delete before delete on outside_answer
begin
  select raise(abort, 'an answer does not change');
end;
