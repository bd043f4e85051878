use super::super::{file, places};
use super::*;

#[test]
fn the_domain_uses_nothing_of_ours_and_nothing_that_reaches_outside() {
    let files = [
        file(
            "crates/domain/Cargo.toml",
            "[dependencies]\nserde.workspace = true\naunar-db.workspace = true\ntokio = \"1\"\n[dev-dependencies]\ntokio = \"1\"\n",
        ),
        file(
            "crates/domain/src/plan.rs",
            "//! use std::fs\nuse std::{fmt, fs};\nfn f() { chrono::Utc::now(); }\n#[cfg(test)]\nmod tests { use std::fs; }\n",
        ),
    ];
    let found = findings(&files);
    assert!(findings(&[file("crates/domain/src/plan/tests/real.rs", "use std::fs;")]).is_empty());
    let expected = [
        "crates/domain/Cargo.toml:3",
        "crates/domain/Cargo.toml:4",
        "crates/domain/src/plan.rs:2",
        "crates/domain/src/plan.rs:3",
    ];
    assert_eq!(places(&found), expected, "{found:#?}");
}

#[test]
fn the_crates_beside_each_other_use_only_the_domain_and_the_hub_uses_them() {
    let files = [
        file("crates/formats/src/csv.rs", "use aunar_domain::plan::Plan;\nuse aunar_db::Db;\n"),
        file("crates/formats/src/csv/tests.rs", "use aunar_db::Db;\n"),
        file("crates/hub/src/app.rs", "use aunar_db::Db;\n"),
        file(
            "crates/hub/Cargo.toml",
            "[dependencies]\naunar-formats.workspace = true\naunar.workspace = true\n",
        ),
        file("crates/map/Cargo.toml", "[package]\n"),
    ];
    let found = findings(&files);
    assert_eq!(
        places(&found),
        ["crates/formats/src/csv.rs:2", "crates/map/Cargo.toml:1"],
        "{found:#?}"
    );
}
