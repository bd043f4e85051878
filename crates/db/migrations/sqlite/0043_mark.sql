-- The mark beside a network's name, as it was made anew: a small PNG without what else the file said.

alter table network add column mark blob references stored_file (sha256);
alter table network add column mark_width integer not null default 0 check (mark_width >= 0);
alter table network add column mark_height integer not null default 0 check (mark_height >= 0);
