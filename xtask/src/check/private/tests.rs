use super::super::{file, places};
use super::*;

#[test]
fn a_path_of_one_machine_is_found_and_a_path_of_the_site_is_not() {
    let files = [
        file("docs/guide/start.md", "run it\nin /home/maria/plan\n"),
        file("crates/hub/src/home.rs", "\"/{network}/home/page\" \"https://x.example/work/1\"\n"),
    ];
    assert_eq!(places(&findings(&files)), ["docs/guide/start.md:2"]);
}

#[test]
fn a_host_that_packages_came_from_is_found() {
    let vars = [
        ("npm_config_registry", "https://u:p@npm.mirror.example:443/x"),
        ("HOME_PAGE", "https://ok.example"),
    ];
    let hosts = configured(vars.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())));
    assert_eq!(hosts, ["npm.mirror.example"]);
    let files = [file("a/package-lock.json", "{\n\"x\": \"https://npm.mirror.example/x.tgz\"}\n")];
    assert_eq!(places(&search(&files, &[], &hosts)), ["a/package-lock.json:2"]);
}
