//! The seeds of the fuzzers, as they are kept beside this file, and damage to them.

use std::path::Path;

/// The seeds of a parser, by name; there are some.
pub(crate) fn seeds(of: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpora").join(of);
    let files = std::fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut seeds: Vec<(String, Vec<u8>)> = files
        .map(|file| {
            let path = file.expect("a file").path();
            let name = path.file_name().map(|n| n.to_string_lossy().into_owned());
            (name.unwrap_or_default(), std::fs::read(&path).expect("reads"))
        })
        .collect();
    seeds.sort();
    assert!(!seeds.is_empty(), "{of} has seeds");
    seeds
}

/// Damage: which seed, the places with what is put there, and where it is cut.
pub(crate) type Damage = (u8, Vec<(u16, u8)>, u16);

/// A seed with a few bytes changed; one in sixteen is cut short as well.
pub(crate) fn damaged(seeds: &[(String, Vec<u8>)], (which, changes, keep): &Damage) -> Vec<u8> {
    let mut bytes = seeds[usize::from(*which) % seeds.len()].1.clone();
    if bytes.is_empty() {
        return bytes;
    }
    for (place, byte) in changes.iter().take(8) {
        let place = usize::from(*place) % bytes.len();
        bytes[place] = *byte;
    }
    if keep.is_multiple_of(16) {
        bytes.truncate(usize::from(*keep) % bytes.len());
    }
    bytes
}

/// Reads every seed, and then damaged ones for a moment: what reads must answer, whatever comes.
pub(crate) fn fuzz(of: &str, read: impl Fn(&[u8]) + std::panic::RefUnwindSafe) {
    let seeds = seeds(of);
    for (_, bytes) in &seeds {
        read(bytes);
    }
    bolero::check!()
        .with_iterations(2_000)
        .with_test_time(std::time::Duration::from_secs(1))
        .with_type::<Damage>()
        .for_each(|damage: &Damage| read(&damaged(&seeds, damage)));
}
