-- Coming in: asking for links, passkeys, identity providers; and the mail that goes out.

-- Where whoever used a link wanted to go: a path of this site.
alter table sign_in_link add column leads_to text;

-- When a link was asked for, for how many an address is sent. Of the address there is a hash, since
-- people ask for addresses that are nobody's.
create table sign_in_asked (
    address bytea not null,
    asked_at timestamptz not null
);

create index sign_in_asked_address on sign_in_asked (address, asked_at);

-- Passkeys: public keys of people's devices. There is nothing secret in them.
create table passkey (
    credential bytea primary key,
    id uuid not null unique,
    person uuid not null references person (id),
    name text not null check (name <> ''),
    transports bigint not null,
    fixed bytea not null,
    moving bytea not null,
    created_at timestamptz not null,
    used_at timestamptz
);

create index passkey_person on passkey (person);

-- What has begun between this site and a browser and ends once, within minutes.
create table ceremony (
    hash bytea primary key,
    kind text not null check (kind in ('passkey-add', 'passkey-in', 'oidc')),
    person uuid references person (id),
    state bytea not null,
    leads_to text,
    ends_at timestamptz not null
);

-- Mail that goes out, written in the transaction of the deed it tells of. `claimed_until` is the
-- sender's lease on it. Once it is sent, or too late to send, its text is wiped: it may hold a link.
create table mail (
    id uuid primary key,
    kind text not null check (kind <> ''),
    once text unique,
    person uuid references person (id),
    address text not null check (address like '_%@_%'),
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    subject text not null,
    body text not null,
    created_at timestamptz not null,
    not_before timestamptz not null,
    ends_at timestamptz,
    claimed_until timestamptz,
    tries bigint not null default 0,
    sent_at timestamptz,
    given_up_at timestamptz,
    failed text,
    check (sent_at is null or given_up_at is null)
);

create index mail_waiting on mail (not_before) where sent_at is null and given_up_at is null;
