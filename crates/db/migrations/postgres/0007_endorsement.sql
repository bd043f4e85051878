-- Endorsement: sealed versions of plans, rounds, what each member decided, what it takes on.
--
-- A sealed version and a decision are never changed and never taken away: the triggers stop
-- mistakes, and `aunar verify` finds who drops them.

create table sealed_version (
    plan uuid not null references plan (id),
    n bigint not null check (n >= 1),
    document text not null,
    sha256 bytea not null check (length(sha256) = 32),
    sealed_at timestamptz not null,
    sealed_by text not null,
    primary key (plan, n)
);

-- A round of endorsement on a sealed version; `closes` is its last day.
create table round (
    id uuid primary key,
    plan uuid not null,
    version bigint not null,
    rule text not null check (rule in ('every-member', 'no-objection', 'co-leads', 'quorum')),
    quorum bigint check (quorum >= 1),
    opens timestamptz not null,
    closes date not null,
    opened_by text not null,
    ended_at timestamptz,
    ended_by text,
    outcome text check (outcome in ('endorsed', 'not-endorsed', 'called-off')),
    reason text,
    foreign key (plan, version) references sealed_version (plan, n),
    check ((rule = 'quorum') = (quorum is not null)),
    check ((ended_at is null) = (outcome is null) and (ended_at is null) = (ended_by is null))
);

-- One open round a plan.
create unique index round_open on round (plan) where outcome is null;
create index round_plan on round (plan, opens);

-- Who decides: the members as they were when the round opened.
create table round_member (
    round uuid not null references round (id),
    entity uuid not null references entity (id),
    leads boolean not null,
    position bigint not null,
    primary key (round, entity)
);

-- Each change of mind is a row; the last that counts is the member's. The name and the role are
-- those of the person at the time.
create table decision (
    round uuid not null,
    n bigint not null check (n >= 1),
    entity uuid not null,
    stance text not null check (stance in ('endorse', 'reservation', 'abstain', 'object')),
    words text check (words <> ''),
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    sha256 bytea not null check (length(sha256) = 32),
    at timestamptz not null,
    person uuid not null references person (id),
    mandate uuid not null references mandate (id),
    name text not null,
    role text not null,
    primary key (round, n),
    foreign key (round, entity) references round_member (round, entity),
    check (stance not in ('reservation', 'object') or words is not null)
);

create table commitment (
    round uuid not null,
    entity uuid not null,
    activity uuid not null references activity (id),
    part text not null check (part in ('lead', 'co-lead', 'contributor', 'funder')),
    answer text not null check (answer in ('confirmed', 'corrected')),
    note text check (note <> ''),
    at timestamptz not null,
    person uuid not null references person (id),
    mandate uuid not null references mandate (id),
    primary key (round, entity, activity, part),
    foreign key (round, entity) references round_member (round, entity),
    check ((answer = 'corrected') = (note is not null))
);

create function sealed_version_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'a sealed version does not change';
end
$$;

create function decision_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'a decision does not change';
end
$$;

create function round_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'a round does not change';
end
$$;

create trigger sealed_version_no_update before update on sealed_version
  for each row execute function sealed_version_refuse();

create trigger sealed_version_no_delete before delete on sealed_version
  for each row execute function sealed_version_refuse();

create trigger sealed_version_no_truncate before truncate on sealed_version
  for each statement execute function sealed_version_refuse();

create trigger decision_no_update before update on decision
  for each row execute function decision_refuse();

create trigger decision_no_delete before delete on decision
  for each row execute function decision_refuse();

create trigger decision_no_truncate before truncate on decision
  for each statement execute function decision_refuse();

-- A round is only ever ended, once; what it is about does not change.
create trigger round_only_ends before update on round
  for each row
  when (old.outcome is not null or new.id <> old.id or new.plan <> old.plan
    or new.version <> old.version or new.rule <> old.rule
    or new.quorum is distinct from old.quorum or new.opens <> old.opens
    or new.closes <> old.closes or new.opened_by <> old.opened_by)
  execute function round_refuse();

create trigger round_no_delete before delete on round
  for each row execute function round_refuse();

create trigger round_no_truncate before truncate on round
  for each statement execute function round_refuse();
