//! Encrypting a backup to whoever has a key of age (age-encryption.org), and opening one that is.

use super::file::Target;
use crate::progress::{Counted, Tally};
use age::stream::StreamWriter;
use anyhow::{Context, bail};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::sync::Arc;

/// A recipient of age, `age1...`.
#[derive(Clone)]
pub(crate) struct Recipient(age::x25519::Recipient);

impl std::str::FromStr for Recipient {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parsed = text.trim().parse().map(Self);
        parsed
            .map_err(|why| format!("a recipient of age begins with age1, and this is none: {why}"))
    }
}

/// A target, encrypted where there is somebody to encrypt to.
pub(crate) enum Sealed {
    /// As it is.
    Open(Box<Target>),
    /// Encrypted.
    Locked(Box<StreamWriter<Target>>),
}

/// A target that whatever is written to goes to encrypted, where there are recipients.
pub(crate) fn sealed(to: Target, recipients: &[Recipient]) -> anyhow::Result<Sealed> {
    if recipients.is_empty() {
        return Ok(Sealed::Open(Box::new(to)));
    }
    let to_whom = recipients.iter().map(|recipient| &recipient.0 as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(to_whom).context("encrypting the backup")?;
    Ok(Sealed::Locked(Box::new(encryptor.wrap_output(to)?)))
}

impl Sealed {
    /// Ends the encryption.
    pub(crate) fn finish(self) -> io::Result<Target> {
        match self {
            Self::Open(to) => Ok(*to),
            Self::Locked(to) => to.finish(),
        }
    }
}

impl Write for Sealed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Open(to) => to.write(bytes),
            Self::Locked(to) => to.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Open(to) => to.flush(),
            Self::Locked(to) => to.flush(),
        }
    }
}

/// A backup to be read, opened by the identities of a file where one is named. How much of the file was read
/// goes to the tally.
pub(crate) fn opened(
    path: &Path,
    identity: Option<&Path>,
    tally: &Arc<Tally>,
) -> anyhow::Result<Box<dyn BufRead>> {
    let from: Box<dyn BufRead> = if super::file::is_stdout(path) {
        Box::new(BufReader::new(io::stdin()))
    } else {
        let file = Counted::opened(path, tally);
        Box::new(file.with_context(|| format!("opening {}", path.display()))?)
    };
    let Some(identity) = identity else { return Ok(from) };
    let named = || format!("the identity {}", identity.display());
    let file = BufReader::new(File::open(identity).with_context(named)?);
    let keys = age::IdentityFile::from_buffer(file).with_context(named)?;
    let keys = keys.into_identities().map_err(|why| anyhow::anyhow!("{}: {why}", named()))?;
    if keys.is_empty() {
        bail!("{} holds no key (AGE-SECRET-KEY-1...)", named());
    }
    let locked = age::Decryptor::new_buffered(from)
        .map_err(|why| anyhow::anyhow!("the file is not encrypted by age: {why}"))?;
    let keys = keys.iter().map(|key| key.as_ref() as &dyn age::Identity);
    let open = locked
        .decrypt(keys)
        .map_err(|why| anyhow::anyhow!("{} does not open the backup: {why}", named()))?;
    Ok(Box::new(BufReader::with_capacity(256 << 10, open)))
}
