-- The regional review: what is asked, the report's claims with what each rests on, and the editions
-- that are printed of it.

create table review (
    id blob primary key,
    network blob not null references network (id),
    plan blob not null unique references plan (id),
    version integer not null,
    framework text not null,
    starts text not null,
    ends text not null,
    first_starts text,
    first_ends text,
    first_precision text,
    held_from text,
    held_until text,
    drafted_at text,
    check (starts <= ends and first_starts <= first_ends and held_from <= held_until),
    check ((first_starts is null) = (first_ends is null)
        and (first_starts is null) = (first_precision is null)),
    check ((held_from is null) = (held_until is null))
) strict;

create table review_language (
    review blob not null references review (id),
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    position integer not null,
    primary key (review, lang)
) strict;

create table review_question (
    id blob primary key,
    review blob not null references review (id),
    section text not null,
    position integer not null
) strict;

create index review_question_review on review_question (review);

create table review_cluster (
    id blob primary key,
    review blob not null references review (id),
    code text not null,
    position integer not null,
    confirmed integer not null,
    unique (review, code)
) strict;

create table review_cluster_entry (
    cluster blob not null references review_cluster (id),
    entry text not null,
    position integer not null,
    primary key (cluster, entry)
) strict;

-- The prose that stands before the claims of a section; its words are in `wording`.
create table review_section (
    id blob primary key,
    review blob not null references review (id),
    section text not null,
    version integer not null,
    unique (review, section)
) strict;

-- A claim. `code` is what it says and `given` the document of the values it says it with, which
-- nothing is computed on; without a code it is somebody's own. People's words are in `wording`.
create table review_claim (
    id blob primary key,
    review blob not null references review (id),
    version integer not null,
    section text not null,
    group_kind text,
    group_code text,
    position integer not null,
    code text,
    subject text not null,
    given text not null,
    removed_at text,
    check ((group_kind is null) = (group_code is null))
) strict;

create index review_claim_review on review_claim (review);

-- What a claim rests on: a record, and the document of what it said then.
create table review_trace (
    claim blob not null references review_claim (id),
    n integer not null,
    kind text not null,
    record blob not null,
    reference text not null,
    said text not null,
    primary key (claim, n)
) strict;

-- An edition: the report, or a part of it, printed in a language. `data` is what all its files are
-- made from and are made from again, to the byte. Whoever makes it holds it until `held_until`.
create table review_edition (
    id blob primary key,
    review blob not null references review (id),
    n integer not null,
    print text not null,
    about text,
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    state text not null check (state in ('asked', 'making', 'done', 'failed')),
    asked_at text not null,
    asked_by text not null,
    holder blob,
    held_until text,
    tries integer not null,
    position integer,
    data text,
    sha256 blob check (length(sha256) = 32),
    made_at text,
    failed text,
    published_at text,
    unique (review, n),
    check ((data is null) = (sha256 is null) and (data is null) = (position is null)),
    check (state <> 'done' or (data is not null and made_at is not null)),
    check ((state = 'failed') = (failed is not null)),
    check (published_at is null or state = 'done')
) strict;

create index review_edition_state on review_edition (state);

create table review_file (
    edition blob not null references review_edition (id),
    form text not null check (form in ('html', 'pdf', 'docx', 'xlsx', 'json')),
    bytes blob not null,
    sha256 blob not null check (length(sha256) = 32),
    primary key (edition, form)
) strict;
