-- What somebody has begun to write and not saved yet: theirs alone, and gone once it is saved.

create table edit_draft (
    person blob not null references person (id),
    -- The activity, or the identifier that a new one will have.
    form blob not null,
    plan blob not null references plan (id),
    -- The version it was begun from; 0 for a new activity.
    base_version integer not null check (base_version >= 0),
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    saved_at text not null,
    primary key (person, form)
) strict;

create index edit_draft_plan on edit_draft (plan, person);

-- What its fields say, as it was typed: nothing here is read before it is saved.
create table edit_draft_field (
    person blob not null,
    form blob not null,
    field text not null,
    words text not null,
    primary key (person, form, field),
    foreign key (person, form) references edit_draft (person, form)
) strict;
