-- What owners say of overlaps; and vectors of texts, which can be made anew at any time.

create table overlap_answer (
    first uuid not null references activity (id),
    second uuid not null references activity (id),
    n bigint not null check (n >= 1),
    entity uuid references entity (id),
    answer text not null check (answer in ('same', 'join', 'build-on', 'related', 'different')),
    words text check (words <> ''),
    lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
    -- What the answer stands on: hashes of the fields of both that mattered, as documents.
    grounds_first text not null,
    grounds_second text not null,
    at timestamptz not null,
    by text not null,
    name text not null,
    role text not null,
    primary key (first, second, n),
    check (first < second)
);

create function overlap_answer_stays() returns trigger language plpgsql as $$
begin
  raise exception 'an answer does not change';
end
$$;

create trigger overlap_answer_no_update before update or delete on overlap_answer
  for each row execute function overlap_answer_stays();

create table activity_vector (
    activity uuid primary key references activity (id) on delete cascade,
    model text not null,
    text_hash text not null,
    bytes bytea not null
);
