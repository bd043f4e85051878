-- What people want to be written about and how often, letters that wait to be gathered into one, addresses
-- that letters do not reach, and what signs the addresses that stop letters.

create table letter_wish (
    person blob not null references person (id),
    topic text not null check (topic <> ''),
    rhythm text not null check (rhythm in ('at-once', 'daily', 'weekly', 'none')),
    primary key (person, topic)
) strict;

-- The zone whose mornings gathered letters come in.
create table letter_zone (
    person blob primary key references person (id),
    zone text not null check (zone <> '')
) strict;

-- A letter was returned for good. Nothing more is sent there but what its reader asks for that minute.
create table unreached (
    address text primary key check (address like '_%@_%'),
    since text not null,
    status text not null
) strict;

-- One row: the key, made when it is first needed, and where people reach the installation.
create table installation (
    one integer primary key check (one = 1),
    stop_key blob not null,
    public_url text
) strict;

alter table mail add column topic text;
alter table mail add column gather_at text;
alter table mail add column gathered_into blob;

create index mail_gathering on mail (gather_at)
    where gather_at is not null and sent_at is null and given_up_at is null;
create index mail_address on mail (address);
