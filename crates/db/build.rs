//! Takes the migrations into the program: for each engine a list of version, description and text, in the
//! order of their numbers. A file that is not named `0001_what_it_does.sql` ends the build.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo:rerun-if-changed=migrations");
    let root =
        PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo says where the crate is"));
    let mut out = String::new();
    for engine in ["sqlite", "postgres"] {
        let list = listed(&root.join("migrations").join(engine));
        let name = engine.to_uppercase();
        let _ = writeln!(out, "pub(super) const {name}: &[(i64, &str, &str)] = &[{list}];");
    }
    let folder = PathBuf::from(env::var("OUT_DIR").expect("cargo says where to write"));
    fs::write(folder.join("migrations.rs"), out).expect("the list can be written");
}

fn listed(folder: &Path) -> String {
    let files = fs::read_dir(folder).expect("there are migrations");
    let mut found: Vec<(i64, String, PathBuf)> = files
        .map(|file| file.expect("a file").path())
        .map(|path| {
            let stem = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
            let parts =
                stem.split_once('_').and_then(|(n, of)| Some((n.parse().ok()?, of.to_owned())));
            let (version, about) =
                parts.unwrap_or_else(|| panic!("{} has no number", path.display()));
            (version, about.replace('_', " "), path)
        })
        .collect();
    found.sort();
    // The texts themselves, and not where they are: the place of every word of what is written here counts in what the
    // compiler makes of it, and the program would be another one in a folder of another name.
    let entry = |(version, about, path): &(i64, String, PathBuf)| {
        let text = fs::read_to_string(path).expect("a migration can be read");
        format!("({version}, {about:?}, {text:?})")
    };
    found.iter().map(entry).collect::<Vec<_>>().join(", ")
}
