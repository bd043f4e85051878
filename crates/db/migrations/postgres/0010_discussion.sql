-- What members say to one another about an activity, and the values they propose for its fields.
-- It is shown to nobody else; the history names records of these kinds and never holds their words.

-- The identifier is made when the form is drawn: a form that is sent twice says it once.
create table comment (
    id uuid primary key,
    network uuid not null references network (id),
    plan uuid not null references plan (id),
    activity uuid not null references activity (id),
    topic text check (topic in ('title', 'description', 'kind', 'status', 'priority', 'result',
        'period', 'slip_reason', 'lead', 'co_leads', 'contributors', 'funders', 'implementers',
        'places', 'audiences', 'objectives', 'secondary_objectives', 'principles', 'sdg_targets',
        'qcpr', 'gender', 'human_rights', 'deliverable', 'link', 'needs', 'mechanisms')),
    -- The comment that began the thread.
    parent uuid references comment (id),
    person uuid not null references person (id),
    mandate uuid not null references mandate (id),
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    words text not null check (words <> ''),
    created_at timestamptz not null,
    resolved_at timestamptz,
    resolved_by uuid references person (id),
    check ((resolved_at is null) = (resolved_by is null)),
    check (parent is null or resolved_at is null)
);

create index comment_activity on comment (activity);
create index comment_network on comment (network);

-- Who is called by a comment, and when they saw it.
create table mention (
    comment uuid not null references comment (id),
    person uuid not null references person (id),
    seen_at timestamptz,
    primary key (comment, person)
);

create index mention_person on mention (person);

create table suggestion (
    id uuid primary key,
    network uuid not null references network (id),
    plan uuid not null references plan (id),
    activity uuid not null references activity (id),
    topic text not null check (topic in ('title', 'description', 'kind', 'status', 'priority',
        'result', 'period', 'slip_reason', 'lead', 'co_leads', 'contributors', 'funders',
        'implementers', 'places', 'audiences', 'objectives', 'secondary_objectives', 'principles',
        'sdg_targets', 'qcpr', 'gender', 'human_rights', 'deliverable', 'link', 'needs',
        'mechanisms')),
    -- The language of the proposed words, where the field is a text.
    value_lang text check (value_lang in ('es', 'en', 'pt', 'fr')),
    -- What is proposed, and what the field said when it was, as an export writes a cell.
    value text not null,
    base text not null,
    base_version bigint not null,
    why text,
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    person uuid not null references person (id),
    mandate uuid not null references mandate (id),
    created_at timestamptz not null,
    decision text check (decision in ('accepted', 'declined')),
    word text,
    decided_by uuid references person (id),
    decided_under uuid references mandate (id),
    decided_at timestamptz,
    check ((decision is null) = (decided_at is null)),
    check ((decision is null) = (decided_by is null)),
    check (decision <> 'declined' or word <> '')
);

create index suggestion_activity on suggestion (activity);
create index suggestion_network on suggestion (network);

-- The original's words that a translation was made of, where the original has changed since: such a
-- translation is older than its original. Empty for what is current, and for originals.
alter table wording add column made_of text check (made_of <> '');
