//! What a release is wrapped in: Debian's package, an archive for other systems, what a container is made of. Of
//! the same program and the same commit each is the same file.

use super::stage::Stage;
use crate::run::{Run, found};
use crate::tree;
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};

/// Where the program is put on Debian, and where the units have it otherwise.
const PLACES: (&str, &str) = ("/usr/bin/aunar", "/usr/local/bin/aunar");
/// Documents that people who run it read.
const DOCUMENTS: [&str; 8] = [
    "README.md",
    "docs/OPERATIONS.md",
    "docs/RELIABILITY.md",
    "docs/SECURITY.md",
    "docs/DATA-PROTECTION.md",
    "docs/guide/operators.md",
    "docs/guide/users.md",
    "docs/guide/api.md",
];
const UNITS: [&str; 3] = ["aunar.service", "aunar-backup.service", "aunar-backup.timer"];
const EXAMPLES: [&str; 5] = [
    "haproxy.cfg",
    "nftables.conf",
    "postgresql-restart.conf",
    "prometheus/alerts.yml",
    "grafana/aunar.json",
];

/// A program and what is known of it.
pub(super) struct Program<'a> {
    pub(super) file: &'a Path,
    /// The list of what it is made of.
    pub(super) made_of: &'a Path,
    pub(super) version: &'a str,
    /// When it was committed, in seconds since 1970: the moment of every file.
    pub(super) moment: &'a str,
}

impl Program<'_> {
    /// Debian's package, in a folder.
    pub(super) fn debian(&self, folder: &Path) -> Result<()> {
        if found("dpkg-deb").is_none() {
            println!("    SKIPPED Debian's package: dpkg-deb is not installed");
            return Ok(());
        }
        let stage = Stage::fresh(folder.join("debian"))?;
        stage.copy(self.file, "usr/bin/aunar", 0o755)?;
        for unit in UNITS {
            let text = on_debian(&read(&format!("packaging/{unit}"))?);
            stage.file(&format!("usr/lib/systemd/system/{unit}"), text, 0o644)?;
        }
        stage.file("etc/aunar/aunar.env", read("packaging/aunar.env")?, 0o644)?;
        let docs = "usr/share/doc/aunar";
        for name in DOCUMENTS {
            let short = name.strip_prefix("docs/").unwrap_or(name);
            stage.file(&format!("{docs}/{short}"), read(name)?, 0o644)?;
        }
        for name in EXAMPLES {
            let short = name.rsplit('/').next().unwrap_or(name);
            stage.file(
                &format!("{docs}/examples/{short}"),
                read(&format!("packaging/{name}"))?,
                0o644,
            )?;
        }
        stage.file(
            &format!("{docs}/examples/smtp.conf"),
            read("packaging/debian/smtp.conf")?,
            0o644,
        )?;
        stage.file(&format!("{docs}/copyright"), read("packaging/debian/copyright")?, 0o644)?;
        stage.file(&format!("{docs}/changelog"), read("CHANGELOG.md")?, 0o644)?;
        stage.copy(self.made_of, &format!("{docs}/aunar.cdx.json"), 0o644)?;
        let long = ["changelog", "aunar.cdx.json"].map(|name| stage.root().join(docs).join(name));
        Run::new("making long texts small", "gzip").args(["-9", "-n"]).args(long).go()?;
        let control = read("packaging/debian/control")?
            .replace("{version}", self.version)
            .replace("{architecture}", architecture()?)
            .replace("{size}", &kibibytes(stage.root())?.to_string())
            .replace("{depends}", &self.depends()?);
        stage.file("DEBIAN/control", control, 0o644)?;
        stage.file("DEBIAN/conffiles", "/etc/aunar/aunar.env\n", 0o644)?;
        for script in ["postinst", "prerm", "postrm"] {
            stage.file(
                &format!("DEBIAN/{script}"),
                read(&format!("packaging/debian/{script}"))?,
                0o755,
            )?;
        }
        let package = folder.join(format!("aunar_{}_{}.deb", self.version, architecture()?));
        Run::new("packing for Debian", "dpkg-deb")
            .args(["--root-owner-group", "--uniform-compression", "-Zxz", "--build"])
            .args([stage.root(), package.as_path()])
            .env("SOURCE_DATE_EPOCH", self.moment)
            .go()?;
        std::fs::remove_dir_all(stage.root())?;
        Ok(())
    }

    /// An archive of the program with its units and documents, for any other system.
    pub(super) fn archive(&self, folder: &Path) -> Result<()> {
        let name = format!("aunar-{}-linux-{}", self.version, std::env::consts::ARCH);
        let stage = Stage::fresh(folder.join(&name))?;
        stage.copy(self.file, "aunar", 0o755)?;
        stage.copy(self.made_of, "aunar.cdx.json", 0o644)?;
        for name in ["LICENSE", "CHANGELOG.md"].into_iter().chain(DOCUMENTS) {
            stage.file(name, read(name)?, 0o644)?;
        }
        for name in UNITS.into_iter().chain(EXAMPLES).chain(["aunar.env"]) {
            let name = format!("packaging/{name}");
            stage.file(&name, read(&name)?, 0o644)?;
        }
        Run::new("packing", "tar")
            .args(["--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--format=gnu"])
            .args([format!("--mtime=@{}", self.moment)])
            .args(["--use-compress-program=gzip -9 -n", "--create"])
            .args([format!("--file={name}.tar.gz"), name])
            .dir(folder)
            .go()?;
        std::fs::remove_dir_all(stage.root())?;
        Ok(())
    }

    /// What a container is made of: the tree that is its whole, and the file that says how.
    pub(super) fn container(&self, folder: &Path) -> Result<()> {
        if !self.is_static()? {
            println!(
                "    SKIPPED what a container is made of: the program needs libraries (--static)"
            );
            return Ok(());
        }
        let stage = Stage::fresh(folder.join("container"))?;
        stage.copy(&tree::root().join("packaging/Containerfile"), "Containerfile", 0o644)?;
        stage.copy(self.file, "root/usr/bin/aunar", 0o755)?;
        stage.file("root/etc/passwd", "aunar:x:10001:10001::/var/lib/aunar:/nowhere\n", 0o644)?;
        stage.file("root/etc/group", "aunar:x:10001:\n", 0o644)?;
        // Whom to trust when letters, webhooks or a provider of identities are reached: as this machine does.
        let trusted = Path::new("/etc/ssl/certs/ca-certificates.crt");
        if trusted.is_file() {
            stage.copy(trusted, "root/etc/ssl/certs/ca-certificates.crt", 0o644)?;
        } else {
            println!("    this machine has no list of certificates: the container trusts nobody");
        }
        stage.folder("root/var/lib/aunar", 0o755)
    }

    fn is_static(&self) -> Result<bool> {
        let bytes = std::fs::read(self.file).with_context(|| self.file.display().to_string())?;
        Ok(loads_nothing(&bytes))
    }

    /// What Debian has to have. The C library is the one it was built with, or newer.
    fn depends(&self) -> Result<String> {
        let mut depends = vec!["adduser".to_owned()];
        if !self.is_static()? {
            let said = Run::new("asking for the C library", "getconf")
                .args(["GNU_LIBC_VERSION"])
                .output()?;
            let version = said.split_whitespace().nth(1).context("a version of the C library")?;
            depends.extend([format!("libc6 (>= {version})"), "libgcc-s1".to_owned()]);
        }
        Ok(depends.join(", "))
    }
}

/// A unit as Debian's package has it. Letters are a part of their own there, so that it runs without.
fn on_debian(unit: &str) -> String {
    let lines = unit.lines().filter(|line| {
        !line.starts_with("LoadCredential=smtp:")
            && !line.starts_with("Environment=AUNAR_SMTP_FILE=")
    });
    lines.map(|line| line.replace(PLACES.1, PLACES.0) + "\n").collect()
}

fn read(name: &str) -> Result<String> {
    std::fs::read_to_string(tree::root().join(name)).with_context(|| name.to_owned())
}

/// How Debian calls the processor.
fn architecture() -> Result<&'static str> {
    let name = match std::env::consts::ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        _ => "",
    };
    ensure!(!name.is_empty(), "what Debian calls {} is not known here", std::env::consts::ARCH);
    Ok(name)
}

/// How much a tree takes.
fn kibibytes(folder: &Path) -> Result<u64> {
    let mut total = 0;
    let mut ahead: Vec<PathBuf> = vec![folder.to_path_buf()];
    while let Some(at) = ahead.pop() {
        if at.is_dir() {
            for entry in std::fs::read_dir(&at)? {
                ahead.push(entry?.path());
            }
        } else {
            total += std::fs::metadata(&at)?.len().div_ceil(1024);
        }
    }
    Ok(total)
}

/// Whether a program of ELF names no loader of libraries (a header of the type PT_INTERP).
fn loads_nothing(bytes: &[u8]) -> bool {
    let number = |at: usize, long: usize| {
        let bytes = bytes.get(at..at.checked_add(long)?)?;
        Some(bytes.iter().rev().fold(0_usize, |all, byte| (all << 8) | usize::from(*byte)))
    };
    // 64 bits, the lowest byte first.
    if bytes.get(..6) != Some(b"\x7fELF\x02\x01".as_slice()) {
        return false;
    }
    let (Some(from), Some(size), Some(n)) = (number(32, 8), number(54, 2), number(56, 2)) else {
        return false;
    };
    (0..n).all(|header| number(from.saturating_add(header * size), 4).is_some_and(|kind| kind != 3))
}

#[cfg(test)]
mod tests;
