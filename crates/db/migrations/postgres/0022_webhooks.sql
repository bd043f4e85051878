-- Other programs that a network tells what changes in it. The secret signs what they are told, so it is
-- stored as it is. `position` is how far along the history they have been given what they are to be told.
create table webhook (
    id uuid primary key,
    network uuid not null references network (id),
    address text not null check (address <> ''),
    secret text not null check (secret <> ''),
    made_by uuid not null references person (id),
    created_at timestamptz not null,
    position bigint not null,
    told_at timestamptz,
    paused_at timestamptz,
    paused_why text,
    ended_at timestamptz,
    check ((paused_at is null) = (paused_why is null))
);

create index webhook_network on webhook (network);

-- The kinds of records they are told of; of all where there is none.
create table webhook_kind (
    webhook uuid not null references webhook (id),
    kind text not null check (kind <> ''),
    primary key (webhook, kind)
);

-- What they are to be told: rows of the history, of one record one after the other. `claimed_until` is
-- the lease of whoever tells it now.
create table webhook_delivery (
    id uuid primary key,
    webhook uuid not null references webhook (id),
    n bigint not null,
    object uuid not null,
    created_at timestamptz not null,
    not_before timestamptz not null,
    claimed_until timestamptz,
    tries bigint not null default 0,
    failed text,
    delivered_at timestamptz,
    unique (webhook, n)
);

create index webhook_delivery_waiting on webhook_delivery (not_before) where delivered_at is null;
create index webhook_delivery_object on webhook_delivery (webhook, object, n) where delivered_at is null;
