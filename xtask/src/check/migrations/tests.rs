use super::super::{file, places};
use super::*;

#[test]
fn what_old_nodes_would_stumble_over_is_found_and_what_is_only_added_is_not() {
    let released = file(
        "tests/released/0.1.0.migrations",
        "ab12  sqlite/0001_plans.sql\ncd34  postgres/0001_plans.sql\n",
    );
    let first = "drop table plan;\nalter table plan rename to plans;\n";
    let later = "-- Nothing is to drop here.\ncreate table tile (\n    name text not null\n);\n\
                 alter table plan add column accent text not null;\n\
                 alter table plan add column size bigint not null default 1;\n\
                 alter table plan add column word text check (word in ('drop', 'rename'));\n\
                 alter table plan\n    rename column size to length;\n\
                 -- unused since 0.1.0\nalter table plan drop column size;\n\
                 -- unused since 0.2.0\ndrop table tile;\n";
    let files = [
        file("crates/db/migrations/sqlite/0001_plans.sql", first),
        file("crates/db/migrations/postgres/0002_tiles.sql", later),
        file("crates/db/tests/drop.sql", first),
    ];
    assert_eq!(places(&findings(&files)), [""; 0], "there is no release yet");
    let [first, later, elsewhere] = files;
    let path = "crates/db/migrations/postgres/0002_tiles.sql";
    assert_eq!(
        places(&findings(&[released, first, later, elsewhere])),
        [5, 8, 13].map(|line| format!("{path}:{line}"))
    );
}
