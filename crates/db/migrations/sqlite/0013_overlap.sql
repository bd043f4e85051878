-- What owners say of overlaps; and vectors of texts, which can be made anew at any time.

create table overlap_answer (
    first blob not null references activity (id),
    second blob not null references activity (id),
    n integer not null check (n >= 1),
    entity blob references entity (id),
    answer text not null check (answer in ('same', 'join', 'build-on', 'related', 'different')),
    words text check (words <> ''),
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    -- What the answer stands on: hashes of the fields of both that mattered, as documents.
    grounds_first text not null,
    grounds_second text not null,
    at text not null,
    by text not null,
    name text not null,
    role text not null,
    primary key (first, second, n),
    check (first < second)
) strict;

create trigger overlap_answer_no_update before update on overlap_answer
begin
  select raise(abort, 'an answer does not change');
end;

create trigger overlap_answer_no_delete before delete on overlap_answer
begin
  select raise(abort, 'an answer does not change');
end;

create table activity_vector (
    activity blob primary key references activity (id) on delete cascade,
    model text not null,
    text_hash text not null,
    bytes blob not null
) strict;
