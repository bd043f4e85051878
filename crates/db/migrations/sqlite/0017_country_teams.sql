-- When UN country teams have their Cooperation Frameworks, and design them: a table that is imported
-- as a whole. The last day, and the days of the design, are blank where they are not known.

create table cooperation_framework (
    network blob not null references network (id),
    team text not null references place (code),
    starts text not null,
    ends text,
    design_starts text,
    design_ends text,
    source text not null check (source <> ''),
    primary key (network, team, starts),
    check (starts <= ends),
    check ((design_starts is null) = (design_ends is null) and design_starts <= design_ends)
) strict;
