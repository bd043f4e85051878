-- Copies of a plan that came back and wait for somebody to look at them, receipts of what was taken of
-- them, and what the columns of other people's files were found to mean.

create table returned_copy (
    id uuid primary key,
    network uuid not null references network (id),
    plan uuid not null references plan (id),
    -- On whose desk it is.
    person uuid not null references person (id),
    name text not null check (name <> ''),
    file bytea not null references stored_file (sha256),
    via text not null check (via in ('web', 'mail')),
    -- Who sent it, where it came by mail.
    sender text check (sender <> ''),
    received_at timestamptz not null
);

create index returned_copy_person on returned_copy (person);

-- What a receipt is of stands in the history, between two positions of the network's chain.
create table import_receipt (
    id uuid primary key,
    network uuid not null references network (id),
    plan uuid not null references plan (id),
    -- Nobody, where it was taken by the operator or a program.
    person uuid references person (id),
    name text not null check (name <> ''),
    at timestamptz not null,
    first_row bigint not null check (first_row > 0),
    last_row bigint not null,
    undone_at timestamptz,
    undone_by text,
    check (first_row <= last_row),
    check ((undone_at is null) = (undone_by is null))
);

create index import_receipt_plan on import_receipt (plan, at);

-- What somebody confirmed that the columns of a sheet mean; the shape is made of its titles.
create table column_mapping (
    network uuid not null references network (id),
    sender text not null check (sender <> ''),
    shape bytea not null check (octet_length(shape) = 32),
    position bigint not null check (position >= 0),
    field text not null check (field <> ''),
    lang text check (lang in ('es', 'en', 'pt', 'fr')),
    primary key (network, sender, shape, position)
);
