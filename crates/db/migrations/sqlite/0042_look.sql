-- By what a network is told from others: an accent of those that can be read on every ground; its short name is in
-- `wording`, under `short`. Without one it looks as Aunar does.

alter table network add column accent text check (
    accent in ('teal', 'blue', 'violet', 'plum', 'red', 'brown', 'green', 'slate')
);
