-- The history: what was done, by whom, to which record. It only grows. Each row carries the hash
-- of the row before it in its chain; `chain` holds the last number and hash of each chain.
-- The triggers stop mistakes; whoever can drop them is found out by the hashes.

create table chain (
  id   uuid   not null primary key,
  n    bigint not null check (n >= 0),
  hash bytea  not null check (length(hash) = 32)
);

create table history (
  chain  uuid        not null,
  n      bigint      not null check (n >= 1),
  at     timestamptz not null,
  actor  text        not null,
  via    text        not null,
  action text        not null,
  entity text        not null,
  record uuid        not null,
  plan   uuid,
  before text,
  after  text,
  prev   bytea       not null check (length(prev) = 32),
  hash   bytea       not null check (length(hash) = 32),
  primary key (chain, n)
);

create index history_record on history (chain, record, n);

create function history_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'history does not change';
end
$$;

create function chain_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'a history chain only grows';
end
$$;

create trigger history_no_update before update on history
  for each row execute function history_refuse();

create trigger history_no_delete before delete on history
  for each row execute function history_refuse();

create trigger history_no_truncate before truncate on history
  for each statement execute function history_refuse();

create trigger chain_only_grows before update on chain
  for each row
  when (new.id <> old.id or new.n < old.n or (new.n = old.n and new.hash <> old.hash))
  execute function chain_refuse();

create trigger chain_no_delete before delete on chain
  for each row execute function chain_refuse();

create trigger chain_no_truncate before truncate on chain
  for each statement execute function chain_refuse();
