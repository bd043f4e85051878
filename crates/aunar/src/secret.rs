//! Secrets that stand in a file, as service managers and secret stores hand them out.

use anyhow::{Context, bail};
use clap::builder::{OsStringValueParser, TypedValueParser};
use std::path::{Path, PathBuf};

/// A secret: as it was said, or the first line of a file; `name` is the setting's, for the error.
pub(crate) fn told(
    said: Option<&str>,
    file: Option<&Path>,
    name: &str,
) -> anyhow::Result<Option<String>> {
    let Some(file) = file.filter(|file| !file.as_os_str().is_empty()) else {
        return Ok(said.map(str::to_owned));
    };
    if said.is_some() {
        bail!("{name} and {name}_FILE are both set: take one of them away");
    }
    let text = std::fs::read_to_string(file)
        .with_context(|| format!("{name}_FILE: reading {}", file.display()))?;
    match text.lines().next().map(str::trim).filter(|line| !line.is_empty()) {
        Some(line) => Ok(Some(line.to_owned())),
        None => bail!("{name}_FILE: {} is empty", file.display()),
    }
}

/// A path that may be empty, as an environment leaves a variable that nobody set: then none is named.
pub(crate) fn path() -> impl TypedValueParser<Value = PathBuf> {
    OsStringValueParser::new().map(PathBuf::from)
}
