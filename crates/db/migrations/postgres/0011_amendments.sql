-- How an endorsed plan changes, and what went into the next one.
--
-- The texts before and after, and the reason, are kept as documents: what members decide on, never
-- computed on. Decisions are never changed and never taken away.

create table amendment (
    id uuid primary key,
    plan uuid not null references plan (id),
    n bigint not null check (n >= 1),
    activity uuid not null references activity (id),
    base bigint not null,
    weight text not null check (weight in ('minor', 'substantive')),
    before text not null,
    after text not null,
    reason text not null,
    document text not null,
    sha256 bytea not null check (octet_length(sha256) = 32),
    proposer uuid references entity (id),
    proposed_at timestamptz not null,
    proposed_by text not null,
    stage text not null check (stage in ('proposed', 'open', 'in-force', 'declined', 'withdrawn')),
    rule text check (rule in ('every-member', 'no-objection')),
    reach text check (reach in ('touched', 'all')),
    opens timestamptz,
    closes date,
    ended_at timestamptz,
    word text check (word <> ''),
    unique (plan, n),
    check ((rule is null) = (reach is null) and (rule is null) = (opens is null)
        and (rule is null) = (closes is null)),
    check ((stage in ('in-force', 'declined', 'withdrawn')) = (ended_at is not null))
);

-- One activity has one amendment that something may still become of.
create unique index amendment_pending on amendment (activity) where stage in ('proposed', 'open');

create table amendment_decider (
    amendment uuid not null references amendment (id),
    entity uuid not null references entity (id),
    position bigint not null,
    primary key (amendment, entity)
);

create table amendment_decision (
    amendment uuid not null,
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
    primary key (amendment, n),
    foreign key (amendment, entity) references amendment_decider (amendment, entity)
);

-- An activity that was carried over from an earlier plan, and from which.
create table activity_origin (
    activity uuid primary key references activity (id),
    origin uuid not null references activity (id),
    at timestamptz not null,
    check (activity <> origin)
);

create index activity_origin_origin on activity_origin (origin);

create function amendment_decision_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a decision does not change';
end
$$;

create trigger amendment_decision_no_update before update or delete on amendment_decision
  for each row execute function amendment_decision_stays();

create trigger amendment_decision_no_truncate before truncate on amendment_decision
  for each statement execute function amendment_decision_stays();

-- What an amendment says does not change, and once it has ended nothing does.
create function amendment_only_moves_on() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.ended_at is not null or new.id <> old.id or new.plan <> old.plan
    or new.n <> old.n or new.activity <> old.activity or new.base <> old.base
    or new.before <> old.before or new.after <> old.after or new.reason <> old.reason
    or new.document <> old.document or new.sha256 <> old.sha256 then
    raise exception 'an amendment does not change';
  end if;
  return new;
end
$$;

create trigger amendment_only_moves_on before update or delete on amendment
  for each row execute function amendment_only_moves_on();
