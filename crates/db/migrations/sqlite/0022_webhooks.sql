-- Other programs that a network tells what changes in it. The secret signs what they are told, so it is
-- stored as it is. `position` is how far along the history they have been given what they are to be told.
create table webhook (
    id blob primary key,
    network blob not null references network (id),
    address text not null check (address <> ''),
    secret text not null check (secret <> ''),
    made_by blob not null references person (id),
    created_at text not null,
    position integer not null,
    told_at text,
    paused_at text,
    paused_why text,
    ended_at text,
    check ((paused_at is null) = (paused_why is null))
) strict;

create index webhook_network on webhook (network);

-- The kinds of records they are told of; of all where there is none.
create table webhook_kind (
    webhook blob not null references webhook (id),
    kind text not null check (kind <> ''),
    primary key (webhook, kind)
) strict;

-- What they are to be told: rows of the history, of one record one after the other. `claimed_until` is
-- the lease of whoever tells it now.
create table webhook_delivery (
    id blob primary key,
    webhook blob not null references webhook (id),
    n integer not null,
    object blob not null,
    created_at text not null,
    not_before text not null,
    claimed_until text,
    tries integer not null default 0,
    failed text,
    delivered_at text,
    unique (webhook, n)
) strict;

create index webhook_delivery_waiting on webhook_delivery (not_before) where delivered_at is null;
create index webhook_delivery_object on webhook_delivery (webhook, object, n) where delivered_at is null;
