use super::super::{file, places};
use super::*;

fn in_all(text: &str) -> Vec<SourceFile> {
    LANGUAGES.iter().map(|language| file(&format!("{LOCALES}{language}/site.ftl"), text)).collect()
}

#[test]
fn a_whole_catalogue_with_every_key_used_has_nothing_to_mend() {
    let mut files = in_all(
        "# family: status-\nplan = Plan of { $network }\n    and more\nplan-title =\n    { $n ->\n        [one] one\n       *[other] many\n    }\n\
         status-closed = Closed\n-brand = Aunar\nhello = { -brand } { inner }\ninner = x\nfield =\n    .hint = A hint\n",
    );
    files.push(file(
        "crates/hub/src/plan/pages.rs",
        "cx.t(\"plan\"); tr(lang, \"hello\"); let id = \"plan-title\"; t.label(\"status\", \"closed\");",
    ));
    files
        .push(file("crates/hub/src/plan/pages/a.html", "<a title=\"{{ cx.t(\"field.hint\") }}\">"));
    assert_eq!(findings(&files), []);
}

#[test]
fn a_key_used_and_not_defined_and_one_defined_and_not_used_are_found() {
    let mut files = in_all("plan = Plan\nold = Old\n");
    files.push(file(
        "crates/hub/src/a.rs",
        "// t(\"never\")\nfn t(key: &str) {}\nt(\n  \"plan\");\ncx.t(\"gone\");\nsplit(\"word\")",
    ));
    let found = findings(&files);
    assert_eq!(
        places(&found),
        ["crates/hub/src/a.rs:5", "crates/hub/locales/en/site.ftl:2"],
        "{found:#?}"
    );
}

#[test]
fn a_key_of_a_family_ends_in_what_the_code_says() {
    let mut files = in_all(
        "# family: sort- sort-kind-of-work\nsort-kind-of-work = a\nsort-co_leads = b\nsort-title-named = c\n\
         sort-gone = d\nsort-gone-named = e\n",
    );
    files.push(file(
        "crates/domain/src/sort.rs",
        "// gone\nenum Gone { CoLeads = \"co-leads\" }\nt(&format!(\"sort-{title}-named\"));\nlet q = '\"';",
    ));
    files.push(file("crates/hub/src/sort/tests.rs", "\"gone\""));
    files.push(file("crates/hub/src/sort/pages/a.html", "<th>title</th>"));
    let found = findings(&files);
    assert_eq!(
        places(&found),
        ["crates/hub/locales/en/site.ftl:5", "crates/hub/locales/en/site.ftl:6"],
        "{found:#?}"
    );
}

#[test]
fn the_languages_must_agree() {
    let mut files = in_all("plan = Plan { $a }\n");
    files[0].text = "plan = Plan { $b }\n".to_owned();
    files[2].text = "plan =\n".to_owned();
    files[3].text = "plan = Plan { $a }\nplan = Plan { $a }\nseul = Seul\nstray\n".to_owned();
    files.push(file("crates/hub/src/a.rs", "t(\"plan\")"));
    let whats: Vec<String> = findings(&files).into_iter().map(|finding| finding.what).collect();
    let expected = [
        "`plan` is defined twice, first at crates/hub/locales/fr/site.ftl:1",
        "`plan` takes $b in es, $a in en",
        "`plan` has no text",
        "`plan` takes none in pt, $a in en",
        "`seul` is missing in es, en, pt",
        "a line that belongs to no message",
    ];
    for what in expected {
        assert!(whats.iter().any(|found| found == what), "{what} not in {whats:#?}");
    }
}
