-- Whose turn it is to back up, where several nodes serve, and how that went last. One row, in no history.
create table backup_turn (
    one integer primary key check (one = 1),
    holder blob check (length(holder) = 16),
    claimed_until text,
    made_at text,
    made_bytes integer check (made_bytes >= 0),
    failed_at text,
    failed text,
    check ((failed_at is null) = (failed is null))
) strict;
