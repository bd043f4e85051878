-- How a plan's cycle applies the rules of the plan check. A rule without a row, and a plan without
-- a limit, are as the program ships them.
create table check_rule (
    plan uuid not null references plan (id),
    rule text not null,
    applied boolean not null,
    severity text not null check (severity in ('error', 'warning', 'note')),
    primary key (plan, rule)
);

create table check_limit (
    plan uuid primary key references plan (id),
    load bigint not null check (load between 1 and 200)
);
