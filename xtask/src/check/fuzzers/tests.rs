use super::super::{file, places};
use super::*;

#[test]
fn a_parser_without_a_fuzzer_is_found_and_what_reads_nothing_of_others_is_not() {
    let text = "/// Reads.\npub fn read_ics(\n    bytes: &[u8],\n) -> Result<Calendar, No> {\n}\n\
                pub fn read_rates(text: &str) -> Option<u8> {\n}\n\
                pub fn size(bytes: &[u8]) -> usize {\n}\n\
                pub fn read_on(at: u8) -> Option<u8> {\n}\n";
    let parsers = file("crates/formats/src/ics.rs", text);
    let fuzzer = file("crates/formats/tests/fuzz.rs", "corpus::fuzz(\"a\", |b| read_rates(b));");
    let elsewhere = file("crates/formats/tests/story.rs", "read_ics(b)");
    assert_eq!(places(&findings(&[parsers, fuzzer, elsewhere])), ["crates/formats/src/ics.rs:2"]);
}

#[test]
fn what_the_application_reads_is_tried_where_it_stands_or_by_the_name_of_its_file() {
    let reads =
        "/// Reads.\nfn read(bytes: &[u8]) -> Option<u8> {\n    bytes.first().copied()\n}\n";
    let own = format!("{reads}#[cfg(test)]\nmod tests {{ bolero::check!(); }}\n");
    let on = "pub(super) fn read(bytes: &[u8]) -> Option<u8> {\n    other::read(bytes)\n}\n";
    let files = [
        file("crates/hub/src/web/untried.rs", reads),
        file("crates/hub/src/web/program.rs", reads),
        file("crates/hub/src/notify/stop.rs", &own),
        file("crates/hub/src/news/feed.rs", reads),
        file("crates/hub/src/news/feed/tests.rs", "bolero::check!();"),
        file("crates/hub/src/money/rates.rs", on),
        file("crates/hub/tests/stories/fuzz.rs", "check!().for_each(|b| program::read(b));"),
    ];
    assert_eq!(places(&findings(&files)), ["crates/hub/src/web/untried.rs:2"]);
}
