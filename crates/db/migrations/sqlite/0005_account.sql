-- Coming in: asking for links, passkeys, identity providers; and the mail that goes out.

-- Where whoever used a link wanted to go: a path of this site.
alter table sign_in_link add column leads_to text;

-- When a link was asked for, for how many an address is sent. Of the address there is a hash, since
-- people ask for addresses that are nobody's.
create table sign_in_asked (
    address blob not null,
    asked_at text not null
) strict;

create index sign_in_asked_address on sign_in_asked (address, asked_at);

-- Passkeys: public keys of people's devices. There is nothing secret in them.
create table passkey (
    credential blob primary key,
    id blob not null unique,
    person blob not null references person (id),
    name text not null check (name <> ''),
    transports integer not null,
    fixed blob not null,
    moving blob not null,
    created_at text not null,
    used_at text
) strict;

create index passkey_person on passkey (person);

-- What has begun between this site and a browser and ends once, within minutes.
create table ceremony (
    hash blob primary key,
    kind text not null check (kind in ('passkey-add', 'passkey-in', 'oidc')),
    person blob references person (id),
    state blob not null,
    leads_to text,
    ends_at text not null
) strict;

-- Mail that goes out, written in the transaction of the deed it tells of. `claimed_until` is the
-- sender's lease on it. Once it is sent, or too late to send, its text is wiped: it may hold a link.
create table mail (
    id blob primary key,
    kind text not null check (kind <> ''),
    once text unique,
    person blob references person (id),
    address text not null check (address like '_%@_%'),
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    subject text not null,
    body text not null,
    created_at text not null,
    not_before text not null,
    ends_at text,
    claimed_until text,
    tries integer not null default 0,
    sent_at text,
    given_up_at text,
    failed text,
    check (sent_at is null or given_up_at is null)
) strict;

create index mail_waiting on mail (not_before) where sent_at is null and given_up_at is null;
