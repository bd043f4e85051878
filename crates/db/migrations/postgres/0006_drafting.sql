-- What somebody has begun to write and not saved yet: theirs alone, and gone once it is saved.

create table edit_draft (
    person uuid not null references person (id),
    -- The activity, or the identifier that a new one will have.
    form uuid not null,
    plan uuid not null references plan (id),
    -- The version it was begun from; 0 for a new activity.
    base_version bigint not null check (base_version >= 0),
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    saved_at timestamptz not null,
    primary key (person, form)
);

create index edit_draft_plan on edit_draft (plan, person);

-- What its fields say, as it was typed: nothing here is read before it is saved.
create table edit_draft_field (
    person uuid not null,
    form uuid not null,
    field text not null,
    words text not null,
    primary key (person, form, field),
    foreign key (person, form) references edit_draft (person, form)
);
