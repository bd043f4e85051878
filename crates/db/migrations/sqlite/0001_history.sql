-- The history: what was done, by whom, to which record. It only grows. Each row carries the hash
-- of the row before it in its chain; `chain` holds the last number and hash of each chain.
-- The triggers stop mistakes; whoever can drop them is found out by the hashes.

create table chain (
  id   blob    not null primary key check (length(id) = 16),
  n    integer not null check (n >= 0),
  hash blob    not null check (length(hash) = 32)
) strict, without rowid;

create table history (
  chain  blob    not null check (length(chain) = 16),
  n      integer not null check (n >= 1),
  at     text    not null,
  actor  text    not null,
  via    text    not null,
  action text    not null,
  entity text    not null,
  record blob    not null check (length(record) = 16),
  plan   blob    check (length(plan) = 16),
  before text,
  after  text,
  prev   blob    not null check (length(prev) = 32),
  hash   blob    not null check (length(hash) = 32),
  primary key (chain, n)
) strict;

create index history_record on history (chain, record, n);

create trigger history_no_update before update on history
begin
  select raise(abort, 'history does not change');
end;

create trigger history_no_delete before delete on history
begin
  select raise(abort, 'history does not change');
end;

-- "insert or replace" deletes without the trigger above.
create trigger history_no_replace before insert on history
when exists (select 1 from history where chain = new.chain and n = new.n)
  or exists (select 1 from history where rowid = new.rowid)
begin
  select raise(abort, 'history does not change');
end;

create trigger chain_only_grows before update on chain
when new.id <> old.id or new.n < old.n or (new.n = old.n and new.hash <> old.hash)
begin
  select raise(abort, 'a history chain only grows');
end;

create trigger chain_no_delete before delete on chain
begin
  select raise(abort, 'a history chain only grows');
end;

create trigger chain_no_replace before insert on chain
when exists (select 1 from chain where id = new.id)
begin
  select raise(abort, 'a history chain only grows');
end;
