-- Follow-up: what was done, with what money, measured how, and what shows it.
--
-- Numbers and money stand at one level only, each once; every total is a sum computed on read.
-- A number is whole ten-thousandths, money whole minor units of its currency.

-- A stretch of a plan that its owners report on.
create table reporting_window (
    id uuid primary key,
    plan uuid not null references plan (id),
    reference text not null,
    starts date not null,
    ends date not null,
    opens date not null,
    due date not null,
    closed_at timestamptz,
    unique (plan, reference),
    check (starts <= ends and starts <= opens and opens <= due)
);

-- Later days by which an entity, or everybody, may report; the latest given counts.
create table window_extension (
    reporting_window uuid not null references reporting_window (id),
    n bigint not null check (n >= 1),
    entity uuid references entity (id),
    due date not null,
    reason text not null check (reason <> ''),
    at timestamptz not null,
    by text not null,
    primary key (reporting_window, n)
);

-- What an owner says of its share of an activity in a window. `status` and the new period are what
-- it reports; the activity itself changes when the report is accepted or, where the plan is sealed,
-- as an amendment does.
create table progress (
    id uuid primary key,
    reporting_window uuid not null references reporting_window (id),
    activity uuid not null references activity (id),
    entity uuid not null references entity (id),
    version bigint not null,
    state text not null check (state in ('draft', 'submitted', 'sent-back', 'accepted')),
    status text check (status in
        ('pipeline', 'implementation', 'finalisation', 'closed', 'cancelled', 'suspended')),
    starts date,
    ends date,
    period_precision text,
    submitted_at timestamptz,
    submitted_by text,
    decided_at timestamptz,
    decided_by text,
    sent_back text check (sent_back <> ''),
    unique (reporting_window, activity, entity),
    check (starts <= ends),
    check ((starts is null) = (ends is null) and (starts is null) = (period_precision is null)),
    check (state = 'draft' or submitted_at is not null),
    check (state <> 'sent-back' or sent_back is not null)
);

create index progress_activity on progress (activity);

-- The bytes of files, each once, by their SHA-256.
create table stored_file (
    sha256 bytea primary key check (octet_length(sha256) = 32),
    bytes bytea not null
);

-- What shows that something was done: a link, or a file kept here.
create table evidence (
    id uuid primary key,
    plan uuid not null references plan (id),
    reference text not null,
    activity uuid not null references activity (id),
    entity uuid not null references entity (id),
    reporting_window uuid references reporting_window (id),
    kind text not null,
    lang text check (lang in ('es', 'en', 'pt', 'fr')),
    day date,
    url text,
    file bytea references stored_file (sha256),
    file_name text,
    media_type text,
    bytes bigint check (bytes > 0),
    withdrawn_at timestamptz,
    at timestamptz not null,
    by text not null,
    unique (plan, reference),
    check ((url is null) <> (file is null)),
    check ((file is null) = (file_name is null) and (file is null) = (media_type is null)
        and (file is null) = (bytes is null))
);

create index evidence_activity on evidence (activity);

-- What an indicator is, apart from where it is used. `network` is nobody's for those that Aunar ships.
create table indicator (
    id uuid primary key,
    network uuid references network (id),
    code text not null,
    kind text not null check (kind in ('number', 'share', 'yes-no', 'scale')),
    unit text not null,
    direction text not null check (direction in ('up', 'down', 'none')),
    cumulative boolean not null,
    framework text,
    entry text,
    position bigint not null,
    check ((framework is null) = (entry is null))
);

create unique index indicator_code on indicator (network, code) where network is not null;
create unique index indicator_shipped on indicator (code) where network is null;

-- The levels of a qualitative scale, the lowest first; their words stand in `wording`.
create table indicator_level (
    id uuid primary key,
    indicator uuid not null references indicator (id),
    position bigint not null,
    unique (indicator, position)
);

-- An indicator in use: of one activity, of one priority, or of the plan as a whole.
create table indicator_use (
    id uuid primary key,
    plan uuid not null references plan (id),
    reference text not null,
    version bigint not null,
    indicator uuid not null references indicator (id),
    activity uuid references activity (id),
    priority uuid references priority (id),
    baseline_year bigint,
    position bigint not null,
    ended_at timestamptz,
    unique (plan, reference),
    check (activity is null or priority is null)
);

create index indicator_use_activity on indicator_use (activity);

-- What an indicator in use stood at, or is to reach by a day. Part 'baseline' has no day.
create table indicator_aim (
    indicator_use uuid not null references indicator_use (id),
    part text not null check (part in ('baseline', 'milestone', 'target')),
    n bigint not null,
    by_day date,
    reading text not null check (reading in ('number', 'share', 'yes-no', 'level', 'not-applicable')),
    number bigint,
    numerator bigint,
    denominator bigint check (denominator > 0),
    yes boolean,
    level bigint,
    primary key (indicator_use, part, n),
    check ((part = 'baseline') = (by_day is null))
);

-- How an indicator in use is broken down; the categories of an own dimension are its own.
create table use_dimension (
    indicator_use uuid not null references indicator_use (id),
    dimension text not null check (dimension in
        ('sex', 'age', 'country', 'organisation', 'own')),
    position bigint not null,
    primary key (indicator_use, dimension)
);

create table use_category (
    id uuid primary key,
    indicator_use uuid not null references indicator_use (id),
    code text not null,
    position bigint not null,
    unique (indicator_use, code)
);

-- One value an indicator in use, window and entity: an owner reports its share and nobody else's.
-- No row is blank; 'not-applicable' is said; zero is a number.
create table indicator_value (
    id uuid primary key,
    indicator_use uuid not null references indicator_use (id),
    reporting_window uuid not null references reporting_window (id),
    entity uuid not null references entity (id),
    version bigint not null,
    state text not null check (state in ('draft', 'submitted', 'sent-back', 'accepted')),
    reading text not null check (reading in ('number', 'share', 'yes-no', 'level', 'not-applicable')),
    number bigint,
    numerator bigint,
    denominator bigint check (denominator > 0),
    yes boolean,
    level bigint,
    submitted_at timestamptz,
    submitted_by text,
    decided_at timestamptz,
    decided_by text,
    sent_back text check (sent_back <> ''),
    unique (indicator_use, reporting_window, entity),
    check ((reading = 'number') = (number is not null)),
    check ((reading = 'share') = (numerator is not null)
        and (reading = 'share') = (denominator is not null)),
    check ((reading = 'yes-no') = (yes is not null)),
    check ((reading = 'level') = (level is not null)),
    check (state = 'draft' or submitted_at is not null),
    check (state <> 'sent-back' or sent_back is not null)
);

-- A value broken down; what the cells of a dimension leave is not known.
create table value_cell (
    indicator_value uuid not null references indicator_value (id),
    dimension text not null,
    category text not null,
    number bigint not null,
    denominator bigint check (denominator > 0),
    primary key (indicator_value, dimension, category)
);

-- Money: the share of one member in one activity, from one source, in one year or quarter.
-- A blank amount is not known, which is never zero.
create table budget_line (
    id uuid primary key,
    plan uuid not null references plan (id),
    reference text not null,
    version bigint not null,
    activity uuid not null references activity (id),
    entity uuid not null references entity (id),
    source text not null check (source in ('core', 'entity', 'pooled-fund', 'other')),
    source_entity uuid references entity (id),
    year bigint not null check (year between 1990 and 2200),
    quarter bigint check (quarter between 1 and 4),
    currency text not null check (length(currency) = 3),
    required bigint check (required >= 0),
    available bigint check (available >= 0),
    spent bigint check (spent >= 0),
    removed_at timestamptz,
    unique (plan, reference),
    check ((source = 'core') = (source_entity is null) or source in ('pooled-fund', 'other'))
);

create index budget_line_activity on budget_line (activity);

-- How many millionths of a currency's main unit one US dollar was worth from a day on, as the
-- United Nations' operational rates say; a table that is imported.
create table exchange_rate (
    network uuid not null references network (id),
    currency text not null check (length(currency) = 3),
    day date not null,
    per_dollar bigint not null check (per_dollar > 0),
    source text not null check (source <> ''),
    primary key (network, currency, day)
);
