-- Follow-up: what was done, with what money, measured how, and what shows it.
--
-- Numbers and money stand at one level only, each once; every total is a sum computed on read.
-- A number is whole ten-thousandths, money whole minor units of its currency.

-- A stretch of a plan that its owners report on.
create table reporting_window (
    id blob primary key,
    plan blob not null references plan (id),
    reference text not null,
    starts text not null,
    ends text not null,
    opens text not null,
    due text not null,
    closed_at text,
    unique (plan, reference),
    check (starts <= ends and starts <= opens and opens <= due)
) strict;

-- Later days by which an entity, or everybody, may report; the latest given counts.
create table window_extension (
    reporting_window blob not null references reporting_window (id),
    n integer not null check (n >= 1),
    entity blob references entity (id),
    due text not null,
    reason text not null check (reason <> ''),
    at text not null,
    by text not null,
    primary key (reporting_window, n)
) strict;

-- What an owner says of its share of an activity in a window. `status` and the new period are what
-- it reports; the activity itself changes when the report is accepted or, where the plan is sealed,
-- as an amendment does.
create table progress (
    id blob primary key,
    reporting_window blob not null references reporting_window (id),
    activity blob not null references activity (id),
    entity blob not null references entity (id),
    version integer not null,
    state text not null check (state in ('draft', 'submitted', 'sent-back', 'accepted')),
    status text check (status in
        ('pipeline', 'implementation', 'finalisation', 'closed', 'cancelled', 'suspended')),
    starts text,
    ends text,
    period_precision text,
    submitted_at text,
    submitted_by text,
    decided_at text,
    decided_by text,
    sent_back text check (sent_back <> ''),
    unique (reporting_window, activity, entity),
    check (starts <= ends),
    check ((starts is null) = (ends is null) and (starts is null) = (period_precision is null)),
    check (state = 'draft' or submitted_at is not null),
    check (state <> 'sent-back' or sent_back is not null)
) strict;

create index progress_activity on progress (activity);

-- The bytes of files, each once, by their SHA-256.
create table stored_file (
    sha256 blob primary key check (length(sha256) = 32),
    bytes blob not null
) strict;

-- What shows that something was done: a link, or a file kept here.
create table evidence (
    id blob primary key,
    plan blob not null references plan (id),
    reference text not null,
    activity blob not null references activity (id),
    entity blob not null references entity (id),
    reporting_window blob references reporting_window (id),
    kind text not null,
    lang text check (lang in ('es', 'en', 'pt', 'fr')),
    day text,
    url text,
    file blob references stored_file (sha256),
    file_name text,
    media_type text,
    bytes integer check (bytes > 0),
    withdrawn_at text,
    at text not null,
    by text not null,
    unique (plan, reference),
    check ((url is null) <> (file is null)),
    check ((file is null) = (file_name is null) and (file is null) = (media_type is null)
        and (file is null) = (bytes is null))
) strict;

create index evidence_activity on evidence (activity);

-- What an indicator is, apart from where it is used. `network` is nobody's for those that Aunar ships.
create table indicator (
    id blob primary key,
    network blob references network (id),
    code text not null,
    kind text not null check (kind in ('number', 'share', 'yes-no', 'scale')),
    unit text not null,
    direction text not null check (direction in ('up', 'down', 'none')),
    cumulative integer not null,
    framework text,
    entry text,
    position integer not null,
    check ((framework is null) = (entry is null))
) strict;

create unique index indicator_code on indicator (network, code) where network is not null;
create unique index indicator_shipped on indicator (code) where network is null;

-- The levels of a qualitative scale, the lowest first; their words stand in `wording`.
create table indicator_level (
    id blob primary key,
    indicator blob not null references indicator (id),
    position integer not null,
    unique (indicator, position)
) strict;

-- An indicator in use: of one activity, of one priority, or of the plan as a whole.
create table indicator_use (
    id blob primary key,
    plan blob not null references plan (id),
    reference text not null,
    version integer not null,
    indicator blob not null references indicator (id),
    activity blob references activity (id),
    priority blob references priority (id),
    baseline_year integer,
    position integer not null,
    ended_at text,
    unique (plan, reference),
    check (activity is null or priority is null)
) strict;

create index indicator_use_activity on indicator_use (activity);

-- What an indicator in use stood at, or is to reach by a day. Part 'baseline' has no day.
create table indicator_aim (
    indicator_use blob not null references indicator_use (id),
    part text not null check (part in ('baseline', 'milestone', 'target')),
    n integer not null,
    by_day text,
    reading text not null check (reading in ('number', 'share', 'yes-no', 'level', 'not-applicable')),
    number integer,
    numerator integer,
    denominator integer check (denominator > 0),
    yes integer,
    level integer,
    primary key (indicator_use, part, n),
    check ((part = 'baseline') = (by_day is null))
) strict;

-- How an indicator in use is broken down; the categories of an own dimension are its own.
create table use_dimension (
    indicator_use blob not null references indicator_use (id),
    dimension text not null check (dimension in
        ('sex', 'age', 'country', 'organisation', 'own')),
    position integer not null,
    primary key (indicator_use, dimension)
) strict;

create table use_category (
    id blob primary key,
    indicator_use blob not null references indicator_use (id),
    code text not null,
    position integer not null,
    unique (indicator_use, code)
) strict;

-- One value an indicator in use, window and entity: an owner reports its share and nobody else's.
-- No row is blank; 'not-applicable' is said; zero is a number.
create table indicator_value (
    id blob primary key,
    indicator_use blob not null references indicator_use (id),
    reporting_window blob not null references reporting_window (id),
    entity blob not null references entity (id),
    version integer not null,
    state text not null check (state in ('draft', 'submitted', 'sent-back', 'accepted')),
    reading text not null check (reading in ('number', 'share', 'yes-no', 'level', 'not-applicable')),
    number integer,
    numerator integer,
    denominator integer check (denominator > 0),
    yes integer,
    level integer,
    submitted_at text,
    submitted_by text,
    decided_at text,
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
) strict;

-- A value broken down; what the cells of a dimension leave is not known.
create table value_cell (
    indicator_value blob not null references indicator_value (id),
    dimension text not null,
    category text not null,
    number integer not null,
    denominator integer check (denominator > 0),
    primary key (indicator_value, dimension, category)
) strict;

-- Money: the share of one member in one activity, from one source, in one year or quarter.
-- A blank amount is not known, which is never zero.
create table budget_line (
    id blob primary key,
    plan blob not null references plan (id),
    reference text not null,
    version integer not null,
    activity blob not null references activity (id),
    entity blob not null references entity (id),
    source text not null check (source in ('core', 'entity', 'pooled-fund', 'other')),
    source_entity blob references entity (id),
    year integer not null check (year between 1990 and 2200),
    quarter integer check (quarter between 1 and 4),
    currency text not null check (length(currency) = 3),
    required integer check (required >= 0),
    available integer check (available >= 0),
    spent integer check (spent >= 0),
    removed_at text,
    unique (plan, reference),
    check ((source = 'core') = (source_entity is null) or source in ('pooled-fund', 'other'))
) strict;

create index budget_line_activity on budget_line (activity);

-- How many millionths of a currency's main unit one US dollar was worth from a day on, as the
-- United Nations' operational rates say; a table that is imported.
create table exchange_rate (
    network blob not null references network (id),
    currency text not null check (length(currency) = 3),
    day text not null,
    per_dollar integer not null check (per_dollar > 0),
    source text not null check (source <> ''),
    primary key (network, currency, day)
) strict;
