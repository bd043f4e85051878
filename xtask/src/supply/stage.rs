//! A tree of files that is packed as it stands: where each lies and what its mode is are said, whatever this
//! machine's habits are.

use anyhow::{Context, Result};
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// The tree.
pub(super) struct Stage(PathBuf);

impl Stage {
    /// An empty one, whatever lay there before.
    pub(super) fn fresh(root: PathBuf) -> Result<Self> {
        if root.exists() {
            std::fs::remove_dir_all(&root).with_context(|| root.display().to_string())?;
        }
        std::fs::create_dir_all(&root).with_context(|| root.display().to_string())?;
        std::fs::set_permissions(&root, Permissions::from_mode(0o755))?;
        Ok(Self(root))
    }

    /// Where it lies.
    pub(super) fn root(&self) -> &Path {
        &self.0
    }

    /// A folder; those above it can be entered by everybody.
    pub(super) fn folder(&self, path: &str, mode: u32) -> Result<()> {
        let mut at = self.0.clone();
        for part in Path::new(path) {
            at.push(part);
            if !at.exists() {
                std::fs::create_dir(&at).with_context(|| at.display().to_string())?;
                std::fs::set_permissions(&at, Permissions::from_mode(0o755))?;
            }
        }
        Ok(std::fs::set_permissions(&at, Permissions::from_mode(mode))?)
    }

    /// A file with these bytes.
    pub(super) fn file(&self, path: &str, bytes: impl AsRef<[u8]>, mode: u32) -> Result<()> {
        if let Some((folder, _)) = path.rsplit_once('/')
            && !self.0.join(folder).exists()
        {
            self.folder(folder, 0o755)?;
        }
        let at = self.0.join(path);
        std::fs::write(&at, bytes).with_context(|| at.display().to_string())?;
        Ok(std::fs::set_permissions(&at, Permissions::from_mode(mode))?)
    }

    /// A copy of a file.
    pub(super) fn copy(&self, from: &Path, path: &str, mode: u32) -> Result<()> {
        let bytes = std::fs::read(from).with_context(|| from.display().to_string())?;
        self.file(path, bytes, mode)
    }
}
