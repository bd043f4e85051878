-- Registration for events. What people say of themselves is in the table `registration` alone, in no
-- history, and is deleted at the day the form names; what was counted of it stays.

create table event_form (
    id uuid primary key,
    event uuid not null unique references event (id),
    network uuid not null references network (id),
    version bigint not null,
    open boolean not null,
    admits text not null check (admits in ('anyone', 'invitation', 'member-states')),
    places bigint check (places > 0),
    approval boolean not null,
    consent_version bigint not null,
    keep_until date not null,
    invited bigint check (invited >= 0),
    -- Of the link that invites; and the code that is shown in the room.
    invitation bytea,
    room_code text not null,
    -- Of what those who registered were last told of the event.
    told bytea not null,
    -- When the counts were taken from the rows below, when they were published, when the rows went.
    counted_at timestamptz,
    published_at timestamptz,
    forgotten_at timestamptz
);

create table event_form_ask (
    form uuid not null references event_form (id),
    ask text not null,
    primary key (form, ask)
);

create table registration (
    id uuid primary key,
    form uuid not null references event_form (id),
    -- The order in which addresses were proven: who waits longer moves up first.
    number bigint,
    standing text not null check (standing in
        ('unconfirmed', 'to-approve', 'registered', 'waiting', 'declined', 'cancelled')),
    name text not null check (name <> ''),
    address text not null check (address like '_%@_%'),
    organisation text,
    organisation_kind text,
    level text,
    country text references place (code),
    sex text,
    age_group text,
    interpretation text,
    needs text,
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    consent_version bigint not null,
    -- Of the secret of the link in the letter.
    hash bytea not null unique,
    code text not null,
    created_at timestamptz not null,
    confirm_until timestamptz not null,
    attended text check (attended in ('code', 'list')),
    contributed boolean not null,
    used boolean not null,
    unique (form, address),
    unique (form, code)
);

-- What was counted at an event: by lists and codes when the rows above go or the counts are published,
-- or typed in by those who counted heads.
create table participation_count (
    form uuid not null references event_form (id),
    typed boolean not null,
    measure text not null check (measure in ('invited', 'registered', 'attended', 'contributed', 'used')),
    dimension text not null,
    answer text not null,
    people bigint not null check (people >= 0),
    primary key (form, typed, measure, dimension, answer)
);

-- A letter may bring an entry for the calendar, with what it asks the calendar to do (RFC 6047).
alter table mail add column calendar text;
alter table mail add column calendar_method text check (calendar_method in ('REQUEST', 'CANCEL'));
