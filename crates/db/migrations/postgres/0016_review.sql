-- The regional review: what is asked, the report's claims with what each rests on, and the editions
-- that are printed of it.

create table review (
    id uuid primary key,
    network uuid not null references network (id),
    plan uuid not null unique references plan (id),
    version bigint not null,
    framework text not null,
    starts date not null,
    ends date not null,
    first_starts date,
    first_ends date,
    first_precision text,
    held_from date,
    held_until date,
    drafted_at timestamptz,
    check (starts <= ends and first_starts <= first_ends and held_from <= held_until),
    check ((first_starts is null) = (first_ends is null)
        and (first_starts is null) = (first_precision is null)),
    check ((held_from is null) = (held_until is null))
);

create table review_language (
    review uuid not null references review (id),
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    position bigint not null,
    primary key (review, lang)
);

create table review_question (
    id uuid primary key,
    review uuid not null references review (id),
    section text not null,
    position bigint not null
);

create index review_question_review on review_question (review);

create table review_cluster (
    id uuid primary key,
    review uuid not null references review (id),
    code text not null,
    position bigint not null,
    confirmed boolean not null,
    unique (review, code)
);

create table review_cluster_entry (
    cluster uuid not null references review_cluster (id),
    entry text not null,
    position bigint not null,
    primary key (cluster, entry)
);

-- The prose that stands before the claims of a section; its words are in `wording`.
create table review_section (
    id uuid primary key,
    review uuid not null references review (id),
    section text not null,
    version bigint not null,
    unique (review, section)
);

-- A claim. `code` is what it says and `given` the document of the values it says it with, which
-- nothing is computed on; without a code it is somebody's own. People's words are in `wording`.
create table review_claim (
    id uuid primary key,
    review uuid not null references review (id),
    version bigint not null,
    section text not null,
    group_kind text,
    group_code text,
    position bigint not null,
    code text,
    subject text not null,
    given text not null,
    removed_at timestamptz,
    check ((group_kind is null) = (group_code is null))
);

create index review_claim_review on review_claim (review);

-- What a claim rests on: a record, and the document of what it said then.
create table review_trace (
    claim uuid not null references review_claim (id),
    n bigint not null,
    kind text not null,
    record uuid not null,
    reference text not null,
    said text not null,
    primary key (claim, n)
);

-- An edition: the report, or a part of it, printed in a language. `data` is what all its files are
-- made from and are made from again, to the byte. Whoever makes it holds it until `held_until`.
create table review_edition (
    id uuid primary key,
    review uuid not null references review (id),
    n bigint not null,
    print text not null,
    about text,
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    state text not null check (state in ('asked', 'making', 'done', 'failed')),
    asked_at timestamptz not null,
    asked_by text not null,
    holder uuid,
    held_until timestamptz,
    tries bigint not null,
    position bigint,
    data text,
    sha256 bytea check (length(sha256) = 32),
    made_at timestamptz,
    failed text,
    published_at timestamptz,
    unique (review, n),
    check ((data is null) = (sha256 is null) and (data is null) = (position is null)),
    check (state <> 'done' or (data is not null and made_at is not null)),
    check ((state = 'failed') = (failed is not null)),
    check (published_at is null or state = 'done')
);

create index review_edition_state on review_edition (state);

create table review_file (
    edition uuid not null references review_edition (id),
    form text not null check (form in ('html', 'pdf', 'docx', 'xlsx', 'json')),
    bytes bytea not null,
    sha256 bytea not null check (length(sha256) = 32),
    primary key (edition, form)
);
