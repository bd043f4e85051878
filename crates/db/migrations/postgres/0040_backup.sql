-- Whose turn it is to back up, where several nodes serve, and how that went last. One row, in no history.
create table backup_turn (
    one bigint primary key check (one = 1),
    holder uuid,
    claimed_until timestamptz,
    made_at timestamptz,
    made_bytes bigint check (made_bytes >= 0),
    failed_at timestamptz,
    failed text,
    check ((failed_at is null) = (failed is null))
);
