-- Endorsement: sealed versions of plans, rounds, what each member decided, what it takes on.
--
-- A sealed version and a decision are never changed and never taken away: the triggers stop
-- mistakes, and `aunar verify` finds who drops them.

create table sealed_version (
    plan blob not null references plan (id),
    n integer not null check (n >= 1),
    document text not null,
    sha256 blob not null check (length(sha256) = 32),
    sealed_at text not null,
    sealed_by text not null,
    primary key (plan, n)
) strict;

-- A round of endorsement on a sealed version; `closes` is its last day.
create table round (
    id blob primary key,
    plan blob not null,
    version integer not null,
    rule text not null check (rule in ('every-member', 'no-objection', 'co-leads', 'quorum')),
    quorum integer check (quorum >= 1),
    opens text not null,
    closes text not null,
    opened_by text not null,
    ended_at text,
    ended_by text,
    outcome text check (outcome in ('endorsed', 'not-endorsed', 'called-off')),
    reason text,
    foreign key (plan, version) references sealed_version (plan, n),
    check ((rule = 'quorum') = (quorum is not null)),
    check ((ended_at is null) = (outcome is null) and (ended_at is null) = (ended_by is null))
) strict;

-- One open round a plan.
create unique index round_open on round (plan) where outcome is null;
create index round_plan on round (plan, opens);

-- Who decides: the members as they were when the round opened.
create table round_member (
    round blob not null references round (id),
    entity blob not null references entity (id),
    leads integer not null,
    position integer not null,
    primary key (round, entity)
) strict;

-- Each change of mind is a row; the last that counts is the member's. The name and the role are
-- those of the person at the time.
create table decision (
    round blob not null,
    n integer not null check (n >= 1),
    entity blob not null,
    stance text not null check (stance in ('endorse', 'reservation', 'abstain', 'object')),
    words text check (words <> ''),
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    sha256 blob not null check (length(sha256) = 32),
    at text not null,
    person blob not null references person (id),
    mandate blob not null references mandate (id),
    name text not null,
    role text not null,
    primary key (round, n),
    foreign key (round, entity) references round_member (round, entity),
    check (stance not in ('reservation', 'object') or words is not null)
) strict;

create table commitment (
    round blob not null,
    entity blob not null,
    activity blob not null references activity (id),
    part text not null check (part in ('lead', 'co-lead', 'contributor', 'funder')),
    answer text not null check (answer in ('confirmed', 'corrected')),
    note text check (note <> ''),
    at text not null,
    person blob not null references person (id),
    mandate blob not null references mandate (id),
    primary key (round, entity, activity, part),
    foreign key (round, entity) references round_member (round, entity),
    check ((answer = 'corrected') = (note is not null))
) strict;

create trigger sealed_version_no_update before update on sealed_version
begin
  select raise(abort, 'a sealed version does not change');
end;

create trigger sealed_version_no_delete before delete on sealed_version
begin
  select raise(abort, 'a sealed version does not change');
end;

-- "insert or replace" deletes without the trigger above.
create trigger sealed_version_no_replace before insert on sealed_version
when exists (select 1 from sealed_version where plan = new.plan and n = new.n)
  or exists (select 1 from sealed_version where rowid = new.rowid)
begin
  select raise(abort, 'a sealed version does not change');
end;

create trigger decision_no_update before update on decision
begin
  select raise(abort, 'a decision does not change');
end;

create trigger decision_no_delete before delete on decision
begin
  select raise(abort, 'a decision does not change');
end;

create trigger decision_no_replace before insert on decision
when exists (select 1 from decision where round = new.round and n = new.n)
  or exists (select 1 from decision where rowid = new.rowid)
begin
  select raise(abort, 'a decision does not change');
end;

-- A round is only ever ended, once; what it is about does not change.
create trigger round_only_ends before update on round
when old.outcome is not null or new.id <> old.id or new.plan <> old.plan
  or new.version <> old.version or new.rule <> old.rule or new.quorum is not old.quorum
  or new.opens <> old.opens or new.closes <> old.closes or new.opened_by <> old.opened_by
begin
  select raise(abort, 'a round does not change');
end;

create trigger round_no_delete before delete on round
begin
  select raise(abort, 'a round does not change');
end;
