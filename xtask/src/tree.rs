//! The workspace on disk: where it is and which files belong to it.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// A file of the workspace with its text, named from its root with forward slashes.
#[derive(Debug, Clone)]
pub(crate) struct SourceFile {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl SourceFile {
    /// The last part of the path.
    pub(crate) fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// Whether it holds nothing but tests.
    pub(crate) fn is_tests(&self) -> bool {
        self.name() == "tests.rs" || self.path.contains("/tests/")
    }

    /// What follows the last dot, empty without one.
    pub(crate) fn extension(&self) -> &str {
        self.name().rsplit_once('.').map_or("", |(_, extension)| extension)
    }
}

/// The root of the workspace: the nearest folder upwards that holds `Cargo.lock`.
pub(crate) fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| {
        let start = std::env::var_os("CARGO_MANIFEST_DIR")
            .map(PathBuf::from)
            .or_else(|| std::env::current_dir().ok())
            .unwrap_or_else(|| PathBuf::from("."));
        let found = start.ancestors().find(|folder| folder.join("Cargo.lock").is_file());
        found.unwrap_or(&start).to_path_buf()
    })
}

/// Where built and generated things go.
pub(crate) fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// Every file that git tracks or would track; without git, every one not in a built folder.
pub(crate) fn files() -> Result<Vec<SourceFile>> {
    let listed = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"])
        .current_dir(root())
        .output();
    let mut names: Vec<String> = match listed {
        Ok(output) if output.status.success() => String::from_utf8_lossy(&output.stdout)
            .split('\0')
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect(),
        _ => {
            let mut names = Vec::new();
            walk(root(), "", &mut names)?;
            names
        }
    };
    names.sort();
    names.dedup();
    let mut files = Vec::with_capacity(names.len());
    for path in names {
        let full = root().join(&path);
        if !full.is_file() {
            continue;
        }
        let bytes = std::fs::read(&full).with_context(|| format!("reading {path}"))?;
        // A picture has no text, but it is there for whoever names it.
        let text = String::from_utf8(bytes).unwrap_or_default();
        files.push(SourceFile { path, text });
    }
    Ok(files)
}

fn walk(folder: &Path, under: &str, names: &mut Vec<String>) -> Result<()> {
    const BUILT: [&str; 5] = ["target", "node_modules", "dist", ".git", "artifacts"];
    for entry in std::fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if under.is_empty() { name.clone() } else { format!("{under}/{name}") };
        let kind = entry.file_type()?;
        if kind.is_dir() && !BUILT.contains(&name.as_str()) {
            walk(&entry.path(), &path, names)?;
        } else if kind.is_file() {
            names.push(path);
        }
    }
    Ok(())
}
