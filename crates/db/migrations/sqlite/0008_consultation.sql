-- Consultations on a draft, and what is said in them. Words of texts stand in `wording`: the
-- moderator and the reason of a moved day under the consultation, each question under itself, the
-- reason of an answer under its comment.

create table consultation (
    id blob primary key,
    network blob not null references network (id),
    plan blob not null references plan (id),
    round integer not null check (round > 0),
    opens text not null,
    closes text not null,
    first_closes text,
    anyone integer not null,
    office blob references office (id),
    closed_at text,
    version integer not null,
    unique (plan, round),
    check (opens <= closes)
) strict;

-- One at a time.
create unique index consultation_open on consultation (plan) where closed_at is null;

create table consultation_circle (
    consultation blob not null references consultation (id),
    circle text not null check (circle in ('members', 'member-states', 'stakeholders', 'public')),
    primary key (consultation, circle)
) strict;

create table consultation_question (
    id blob primary key,
    consultation blob not null references consultation (id),
    position integer not null,
    unique (consultation, position)
) strict;

-- Its number is given once its author is known to be there, and never again.
create table consultation_comment (
    id blob primary key,
    consultation blob not null references consultation (id),
    plan blob not null references plan (id),
    number integer,
    kind text not null check (kind in ('comment', 'question', 'offer')),
    priority blob references priority (id),
    activity blob references activity (id),
    field text check (field in ('title', 'summary', 'description', 'deliverable')),
    quote_lang text check (quote_lang in ('es', 'en', 'pt', 'fr')),
    quote text,
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    words text not null check (words <> ''),
    person blob references person (id),
    mandate blob references mandate (id),
    role text,
    entity blob references entity (id),
    country text references place (code),
    named integer not null,
    name text,
    organisation text,
    state text not null
        check (state in ('unconfirmed', 'waiting', 'published', 'withheld', 'withdrawn')),
    sent_at text not null,
    moderated_at text,
    withheld_reason text,
    disposition text check (disposition in ('accepted', 'partly', 'declined', 'noted')),
    answered_at text,
    change_activity blob references activity (id),
    change_n integer,
    version integer not null,
    unique (plan, number),
    check (priority is null or activity is null),
    check ((quote is null) = (field is null) and (quote is null) = (quote_lang is null)),
    check ((mandate is null) = (role is null) and (mandate is null) = (name is not null)),
    check ((disposition is null) = (answered_at is null)),
    check ((change_n is null) = (change_activity is null)),
    check (kind <> 'offer' or activity is not null)
) strict;

create index consultation_comment_consultation on consultation_comment (consultation);
create index consultation_comment_person on consultation_comment (person);
create index consultation_comment_activity on consultation_comment (activity);

-- The addresses of those who have no seat: apart from what they say, in no history, and deleted a
-- year after the consultation. What opens an author's own page is known by its hash alone.
create table consultation_sender (
    comment blob primary key references consultation_comment (id),
    email text not null check (email = lower(email) and email like '_%@_%'),
    hash blob not null unique,
    confirm_until text not null
) strict;

create index consultation_sender_email on consultation_sender (email);
