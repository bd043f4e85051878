-- Requests of Member States for support. Who may see one is decided by its circle; nothing of it is in
-- any list, search, feed or page of the history but for those who may.

create table support_request (
    id uuid primary key,
    network uuid not null references network (id),
    reference text not null check (reference <> ''),
    version bigint not null,
    state text not null
        check (state in ('received', 'assigned', 'under-way', 'done', 'declined', 'withdrawn')),
    asker text not null check (asker in ('state', 'member', 'secretariat')),
    asked_by uuid references entity (id),
    country text not null references place (code),
    topic text not null,
    support text not null,
    starts date,
    ends date,
    precision text,
    seen_by text not null check (seen_by in ('co-leads', 'chosen', 'members')),
    named_at timestamptz,
    named_by text,
    became text check (became in ('activity', 'contribution')),
    activity uuid references activity (id),
    received_at timestamptz not null,
    changed_at timestamptz not null,
    ended_at timestamptz,
    score bigint check (score between 1 and 5),
    rated_at timestamptz,
    unique (network, reference),
    check ((asker = 'member') = (asked_by is not null)),
    check (starts <= ends),
    check ((starts is null) = (ends is null) and (starts is null) = (precision is null)),
    check ((named_at is null) = (named_by is null)),
    check ((became is null) = (activity is null)),
    check ((score is null) = (rated_at is null))
);

create table support_request_entry (
    request uuid not null references support_request (id),
    framework text not null,
    entry text not null,
    primary key (request, framework, entry),
    foreign key (framework, entry) references framework_entry (framework, code)
);

-- The members chosen to see a request.
create table support_request_chosen (
    request uuid not null references support_request (id),
    entity uuid not null references entity (id),
    primary key (request, entity)
);

-- The members asked about a request, and what each answers; its words are in `wording`.
create table support_assignment (
    id uuid primary key,
    request uuid not null references support_request (id),
    entity uuid not null references entity (id),
    at timestamptz not null,
    can text check (can in ('can', 'cannot')),
    starts date,
    ends date,
    precision text,
    answered_at timestamptz,
    unique (request, entity),
    check ((can is null) = (answered_at is null)),
    check ((starts is null) = (ends is null) and (starts is null) = (precision is null))
);

create table support_partner (
    assignment uuid not null references support_assignment (id),
    entity uuid not null references entity (id),
    primary key (assignment, entity)
);
