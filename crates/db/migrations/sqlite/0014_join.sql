-- Activities that were joined into another: they stay, with their history, as part of it.
--
-- What the other said before and after is kept as documents, so that a join can be undone; never
-- computed on. A join does not change; undoing it takes it away, and the history has both.

create table activity_join (
    joined blob primary key references activity (id),
    target blob not null references activity (id),
    before text not null,
    after text not null,
    at text not null,
    by text not null,
    name text not null,
    role text not null,
    check (joined <> target)
) strict;

create index activity_join_target on activity_join (target);

create trigger activity_join_no_update before update on activity_join
begin
  select raise(abort, 'a join does not change');
end;
