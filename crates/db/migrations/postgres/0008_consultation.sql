-- Consultations on a draft, and what is said in them. Words of texts stand in `wording`: the
-- moderator and the reason of a moved day under the consultation, each question under itself, the
-- reason of an answer under its comment.

create table consultation (
    id uuid primary key,
    network uuid not null references network (id),
    plan uuid not null references plan (id),
    round bigint not null check (round > 0),
    opens date not null,
    closes date not null,
    first_closes date,
    anyone boolean not null,
    office uuid references office (id),
    closed_at timestamptz,
    version bigint not null,
    unique (plan, round),
    check (opens <= closes)
);

-- One at a time.
create unique index consultation_open on consultation (plan) where closed_at is null;

create table consultation_circle (
    consultation uuid not null references consultation (id),
    circle text not null check (circle in ('members', 'member-states', 'stakeholders', 'public')),
    primary key (consultation, circle)
);

create table consultation_question (
    id uuid primary key,
    consultation uuid not null references consultation (id),
    position bigint not null,
    unique (consultation, position)
);

-- Its number is given once its author is known to be there, and never again.
create table consultation_comment (
    id uuid primary key,
    consultation uuid not null references consultation (id),
    plan uuid not null references plan (id),
    number bigint,
    kind text not null check (kind in ('comment', 'question', 'offer')),
    priority uuid references priority (id),
    activity uuid references activity (id),
    field text check (field in ('title', 'summary', 'description', 'deliverable')),
    quote_lang text check (quote_lang in ('es', 'en', 'pt', 'fr')),
    quote text,
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    words text not null check (words <> ''),
    person uuid references person (id),
    mandate uuid references mandate (id),
    role text,
    entity uuid references entity (id),
    country text references place (code),
    named boolean not null,
    name text,
    organisation text,
    state text not null
        check (state in ('unconfirmed', 'waiting', 'published', 'withheld', 'withdrawn')),
    sent_at timestamptz not null,
    moderated_at timestamptz,
    withheld_reason text,
    disposition text check (disposition in ('accepted', 'partly', 'declined', 'noted')),
    answered_at timestamptz,
    change_activity uuid references activity (id),
    change_n bigint,
    version bigint not null,
    unique (plan, number),
    check (priority is null or activity is null),
    check ((quote is null) = (field is null) and (quote is null) = (quote_lang is null)),
    check ((mandate is null) = (role is null) and (mandate is null) = (name is not null)),
    check ((disposition is null) = (answered_at is null)),
    check ((change_n is null) = (change_activity is null)),
    check (kind <> 'offer' or activity is not null)
);

create index consultation_comment_consultation on consultation_comment (consultation);
create index consultation_comment_person on consultation_comment (person);
create index consultation_comment_activity on consultation_comment (activity);

-- The addresses of those who have no seat: apart from what they say, in no history, and deleted a
-- year after the consultation. What opens an author's own page is known by its hash alone.
create table consultation_sender (
    comment uuid primary key references consultation_comment (id),
    email text not null check (email = lower(email) and email like '_%@_%'),
    hash bytea not null unique,
    confirm_until timestamptz not null
);

create index consultation_sender_email on consultation_sender (email);
