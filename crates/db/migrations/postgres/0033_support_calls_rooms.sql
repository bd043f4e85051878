-- Support of proposals, calls for proposals with their scores, and rooms in which a question is talked
-- about. Words are in `wording`, but for what reviewers say: that is nobody else's.

-- A call: title and text in `wording` under it, what is asked under each criterion.
create table proposal_call (
    id uuid primary key,
    network uuid not null references network (id),
    reference text not null check (reference <> ''),
    version bigint not null,
    published boolean not null,
    opens date not null,
    closes date not null,
    changed_at timestamptz not null,
    unique (network, reference),
    check (closes >= opens)
);

create table call_criterion (
    id uuid primary key,
    call uuid not null references proposal_call (id),
    position bigint not null,
    most bigint not null check (most > 0)
);

create table call_reviewer (
    call uuid not null references proposal_call (id),
    mandate uuid not null references mandate (id),
    primary key (call, mandate)
);

-- Which call a proposal answers.
alter table proposal add column call uuid references proposal_call (id);

-- How a reviewer weighs a proposal: seen by reviewers and by those who run the network, and told nowhere
-- else. Whoever has an interest gives no points.
create table call_review (
    id uuid primary key,
    proposal uuid not null references proposal (id),
    mandate uuid not null references mandate (id),
    conflict boolean not null,
    words text,
    at timestamptz not null,
    unique (proposal, mandate)
);

create table call_score (
    review uuid not null references call_review (id),
    criterion uuid not null references call_criterion (id),
    points bigint not null check (points >= 0),
    primary key (review, criterion)
);

-- An organisation of the register supports a proposal, once.
create table proposal_support (
    proposal uuid not null references proposal (id),
    entity uuid not null references entity (id),
    since timestamptz not null,
    primary key (proposal, entity)
);

-- What opens the page on which an organisation supports a proposal, or no longer does, by its hash alone.
create table proposal_support_key (
    hash bytea primary key,
    proposal uuid not null references proposal (id),
    entity uuid not null references entity (id),
    confirm_until timestamptz not null
);

-- A room: question, context and summary in `wording` under it.
create table room (
    id uuid primary key,
    network uuid not null references network (id),
    reference text not null check (reference <> ''),
    version bigint not null,
    activity uuid references activity (id),
    event uuid references event (id),
    circle text not null check (circle in ('public', 'seats', 'members', 'sealed')),
    opens date not null,
    closes date not null,
    moderator uuid not null references mandate (id),
    held boolean not null,
    summed_at timestamptz,
    changed_at timestamptz not null,
    unique (network, reference),
    check (closes >= opens),
    check (activity is null or event is null)
);

create index room_activity on room (activity);
create index room_event on room (event);

create table room_entity (
    room uuid not null references room (id),
    entity uuid not null references entity (id),
    primary key (room, entity)
);

create table room_language (
    room uuid not null references room (id),
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    primary key (room, lang)
);

-- What is said: its words in `wording` under it, erased when they are taken back, and in no history.
create table room_post (
    id uuid primary key,
    room uuid not null references room (id),
    n bigint not null check (n > 0),
    mandate uuid not null references mandate (id),
    standing text not null check (standing in ('held', 'shown', 'withheld', 'withdrawn')),
    reason text,
    at timestamptz not null,
    unique (room, n)
);
