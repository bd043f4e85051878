-- What somebody confirmed that a sender's own words mean in a field, beside what their columns hold.
create table value_mapping (
    network uuid not null references network (id),
    sender text not null check (sender <> ''),
    shape bytea not null check (octet_length(shape) = 32),
    field text not null check (field <> ''),
    said text not null check (said <> ''),
    means text not null check (means <> ''),
    primary key (network, sender, shape, field, said)
);

-- What somebody's calendar answered to the invitation, and which state of the event it was an invitation to.
alter table registration add column answer text check (answer in ('accepted', 'tentative', 'declined'));
alter table registration add column invited bigint;
