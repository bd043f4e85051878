-- What is written, and taken away in the same breath, to find out whether the database takes anything after it
-- refused something. Always empty for whoever looks.

create table trial (
    filler bytea not null
);
