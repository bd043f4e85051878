-- How an endorsed plan changes, and what went into the next one.
--
-- The texts before and after, and the reason, are kept as documents: what members decide on, never
-- computed on. Decisions are never changed and never taken away.

create table amendment (
    id blob primary key,
    plan blob not null references plan (id),
    n integer not null check (n >= 1),
    activity blob not null references activity (id),
    base integer not null,
    weight text not null check (weight in ('minor', 'substantive')),
    before text not null,
    after text not null,
    reason text not null,
    document text not null,
    sha256 blob not null check (length(sha256) = 32),
    proposer blob references entity (id),
    proposed_at text not null,
    proposed_by text not null,
    stage text not null check (stage in ('proposed', 'open', 'in-force', 'declined', 'withdrawn')),
    rule text check (rule in ('every-member', 'no-objection')),
    reach text check (reach in ('touched', 'all')),
    opens text,
    closes text,
    ended_at text,
    word text check (word <> ''),
    unique (plan, n),
    check ((rule is null) = (reach is null) and (rule is null) = (opens is null)
        and (rule is null) = (closes is null)),
    check ((stage in ('in-force', 'declined', 'withdrawn')) = (ended_at is not null))
) strict;

-- One activity has one amendment that something may still become of.
create unique index amendment_pending on amendment (activity) where stage in ('proposed', 'open');

create table amendment_decider (
    amendment blob not null references amendment (id),
    entity blob not null references entity (id),
    position integer not null,
    primary key (amendment, entity)
) strict;

create table amendment_decision (
    amendment blob not null,
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
    primary key (amendment, n),
    foreign key (amendment, entity) references amendment_decider (amendment, entity)
) strict;

-- An activity that was carried over from an earlier plan, and from which.
create table activity_origin (
    activity blob primary key references activity (id),
    origin blob not null references activity (id),
    at text not null,
    check (activity <> origin)
) strict;

create index activity_origin_origin on activity_origin (origin);

create trigger amendment_decision_no_update before update on amendment_decision
begin
  select raise(abort, 'a decision does not change');
end;

create trigger amendment_decision_no_delete before delete on amendment_decision
begin
  select raise(abort, 'a decision does not change');
end;

create trigger amendment_decision_no_replace before insert on amendment_decision
when exists (select 1 from amendment_decision where amendment = new.amendment and n = new.n)
  or exists (select 1 from amendment_decision where rowid = new.rowid)
begin
  select raise(abort, 'a decision does not change');
end;

-- What an amendment says does not change, and once it has ended nothing does.
create trigger amendment_only_moves_on before update on amendment
when old.ended_at is not null or new.id <> old.id or new.plan <> old.plan or new.n <> old.n
  or new.activity <> old.activity or new.base <> old.base or new.before <> old.before
  or new.after <> old.after or new.reason <> old.reason or new.document <> old.document or new.sha256 <> old.sha256
begin
  select raise(abort, 'an amendment does not change');
end;

create trigger amendment_no_delete before delete on amendment
begin
  select raise(abort, 'an amendment does not change');
end;
