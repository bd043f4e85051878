use super::super::{file, places};
use super::*;

fn hub(path: &str, text: &str) -> SourceFile {
    file(&format!("{HUB}{path}"), text)
}

#[test]
fn a_slice_uses_another_only_through_its_mod_root() {
    let files = [
        hub("plan/mod.rs", "mod store;\npub(crate) fn open() {}\n"),
        hub("plan/store.rs", "fn f() { sql!(\"select 1\"); }\n"),
        hub(
            "desk/pages.rs",
            "use crate::plan::open;\nuse crate::plan::store::rows;\nuse super::super::plan::store;\n",
        ),
        hub("desk/tests.rs", "use crate::plan::store::rows;\n"),
        hub("app.rs", "use crate::{desk::pages, plan::store};\n"),
    ];
    let found = findings(&files);
    assert_eq!(places(&found), ["crates/hub/src/desk/pages.rs:2"], "{found:#?}");
}

#[test]
fn the_ground_knows_no_slice() {
    let files = [
        hub("plan/mod.rs", "use crate::web::Cx;\n"),
        hub("web/page.rs", "use crate::plan::open;\nuse crate::records::plan;\n"),
        hub("web.rs", "fn f() { crate::plan::open() }\n"),
    ];
    let found = findings(&files);
    assert_eq!(
        places(&found),
        ["crates/hub/src/web/page.rs:1", "crates/hub/src/web.rs:1"],
        "{found:#?}"
    );
}

#[test]
fn what_is_stored_and_shown_knows_nothing_that_stands_on_it() {
    let files = [
        hub("records/plan.rs", "use super::chain;\nuse crate::picture::Picture;\n"),
        hub("picture/build.rs", "use crate::records::plan;\nuse crate::ledger::KINDS;\n"),
        hub("web/cx.rs", "use crate::picture::Picture;\nuse crate::records::plan;\n"),
    ];
    let expected = ["crates/hub/src/records/plan.rs:2", "crates/hub/src/picture/build.rs:2"];
    assert_eq!(places(&findings(&files)), expected);
}

#[test]
fn slices_in_a_circle_are_told_once_with_the_way_round() {
    let files = [
        hub("plan/mod.rs", "use crate::news::tell;\n"),
        hub("news/mod.rs", "use crate::desk::open;\n"),
        hub("desk/mod.rs", "\nuse crate::plan::show;\n"),
    ];
    let found = findings(&files);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].what.contains("desk → plan → news → desk"), "{}", found[0].what);
}

#[test]
fn sql_stands_in_stores_and_records_only() {
    let files = [
        hub("plan/pages.rs", "// sql!(\"no\")\nfn f() { sql!(\"select 1\"); }\n"),
        hub("plan/store.rs", "sql!(\"select 1\");\n"),
        hub("records/plan.rs", "sql!(\"select 1\");\n"),
        file("crates/db/src/history.rs", "sql!(\"select 1\");\n"),
        file("crates/aunar/src/main.rs", "sql!(\"select 1\");\n"),
    ];
    assert_eq!(
        places(&findings(&files)),
        ["crates/hub/src/plan/pages.rs:2", "crates/aunar/src/main.rs:1"]
    );
}
