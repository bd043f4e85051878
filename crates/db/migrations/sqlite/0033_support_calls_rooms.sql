-- Support of proposals, calls for proposals with their scores, and rooms in which a question is talked
-- about. Words are in `wording`, but for what reviewers say: that is nobody else's.

-- A call: title and text in `wording` under it, what is asked under each criterion.
create table proposal_call (
    id blob primary key,
    network blob not null references network (id),
    reference text not null check (reference <> ''),
    version integer not null,
    published integer not null,
    opens text not null,
    closes text not null,
    changed_at text not null,
    unique (network, reference),
    check (closes >= opens)
) strict;

create table call_criterion (
    id blob primary key,
    call blob not null references proposal_call (id),
    position integer not null,
    most integer not null check (most > 0)
) strict;

create table call_reviewer (
    call blob not null references proposal_call (id),
    mandate blob not null references mandate (id),
    primary key (call, mandate)
) strict;

-- Which call a proposal answers.
alter table proposal add column call blob references proposal_call (id);

-- How a reviewer weighs a proposal: seen by reviewers and by those who run the network, and told nowhere
-- else. Whoever has an interest gives no points.
create table call_review (
    id blob primary key,
    proposal blob not null references proposal (id),
    mandate blob not null references mandate (id),
    conflict integer not null,
    words text,
    at text not null,
    unique (proposal, mandate)
) strict;

create table call_score (
    review blob not null references call_review (id),
    criterion blob not null references call_criterion (id),
    points integer not null check (points >= 0),
    primary key (review, criterion)
) strict;

-- An organisation of the register supports a proposal, once.
create table proposal_support (
    proposal blob not null references proposal (id),
    entity blob not null references entity (id),
    since text not null,
    primary key (proposal, entity)
) strict;

-- What opens the page on which an organisation supports a proposal, or no longer does, by its hash alone.
create table proposal_support_key (
    hash blob primary key,
    proposal blob not null references proposal (id),
    entity blob not null references entity (id),
    confirm_until text not null
) strict;

-- A room: question, context and summary in `wording` under it.
create table room (
    id blob primary key,
    network blob not null references network (id),
    reference text not null check (reference <> ''),
    version integer not null,
    activity blob references activity (id),
    event blob references event (id),
    circle text not null check (circle in ('public', 'seats', 'members', 'sealed')),
    opens text not null,
    closes text not null,
    moderator blob not null references mandate (id),
    held integer not null,
    summed_at text,
    changed_at text not null,
    unique (network, reference),
    check (closes >= opens),
    check (activity is null or event is null)
) strict;

create index room_activity on room (activity);
create index room_event on room (event);

create table room_entity (
    room blob not null references room (id),
    entity blob not null references entity (id),
    primary key (room, entity)
) strict;

create table room_language (
    room blob not null references room (id),
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    primary key (room, lang)
) strict;

-- What is said: its words in `wording` under it, erased when they are taken back, and in no history.
create table room_post (
    id blob primary key,
    room blob not null references room (id),
    n integer not null check (n > 0),
    mandate blob not null references mandate (id),
    standing text not null check (standing in ('held', 'shown', 'withheld', 'withdrawn')),
    reason text,
    at text not null,
    unique (room, n)
) strict;
