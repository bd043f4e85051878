//! The radar's encoder, loaded from the folder that `--model` or `AUNAR_MODEL` names.

use crate::secret;
use anyhow::{Context, bail};
use aunar_hub::radar::Service;
use aunar_overlap::Vector;
use aunar_overlap::encoder::{Encoder, MultilingualUse};
use clap::builder::OsStringValueParser;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where the model is.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct ModelFolder {
    /// The folder of the encoder's weights.npz and sp.model; without one, words and letters alone are
    /// compared
    #[arg(long = "model", env = "AUNAR_MODEL", value_name = "DIR", value_parser = OsStringValueParser::new())]
    folder: Option<OsString>,
}

/// An embedding service of the operator's own, instead of a model's folder.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct OwnService {
    /// The address of an embedding service of your own: texts of plans are sent there
    #[arg(
        long,
        env = "AUNAR_EMBEDDINGS_URL",
        hide_env_values = true,
        value_name = "URL",
        conflicts_with = "folder"
    )]
    embeddings_url: Option<String>,
    /// The model the service is asked for
    #[arg(long, env = "AUNAR_EMBEDDINGS_MODEL", default_value = "default", value_name = "NAME")]
    embeddings_model: String,
    /// The token it wants; better in the environment than here
    #[arg(long, env = "AUNAR_EMBEDDINGS_TOKEN", hide_env_values = true, value_name = "TOKEN")]
    embeddings_token: Option<String>,
    /// A file with the token in its first line, instead
    #[arg(long, env = "AUNAR_EMBEDDINGS_TOKEN_FILE", value_parser = secret::path(), value_name = "FILE")]
    embeddings_token_file: Option<PathBuf>,
}

impl OwnService {
    /// What there is to say of it without asking it, where one is named.
    pub(crate) fn named(&self) -> anyhow::Result<Option<String>> {
        let service = self.shared()?;
        Ok(service.map(|_| "an embedding service is named; it was not asked".to_owned()))
    }

    /// The service, where one is named.
    pub(crate) fn shared(&self) -> anyhow::Result<Option<Arc<dyn Encoder>>> {
        let Some(url) = &self.embeddings_url else {
            return Ok(None);
        };
        let (said, file) =
            (self.embeddings_token.as_deref(), self.embeddings_token_file.as_deref());
        let token = secret::told(said, file, "AUNAR_EMBEDDINGS_TOKEN")?;
        let service = Service::new(url, &self.embeddings_model, token)?;
        Ok(Some(Arc::new(service)))
    }
}

impl ModelFolder {
    /// The folder, where one is named: an empty variable, as compose files leave it, names none.
    fn folder(&self) -> Option<&Path> {
        self.folder.as_deref().filter(|folder| !folder.is_empty()).map(Path::new)
    }

    /// What there is to say of it without reading all of it, where one is named.
    pub(crate) fn named(&self) -> anyhow::Result<Option<String>> {
        let Some(folder) = self.folder() else { return Ok(None) };
        let mut bytes = 0;
        for name in ["weights.npz", "sp.model"] {
            let path = folder.join(name);
            let file = std::fs::File::open(&path);
            let length = file.and_then(|file| Ok(file.metadata()?.len()));
            match length.with_context(|| format!("reading {}", path.display()))? {
                0 => bail!("{} is empty", path.display()),
                length => bytes += length,
            }
        }
        Ok(Some(format!("{} MB at {}", bytes / 1_000_000, folder.display())))
    }

    /// The encoder, or none with a line on standard error that says so.
    pub(crate) fn load(&self) -> anyhow::Result<Option<MultilingualUse>> {
        match self.folder() {
            Some(folder) => read(folder).map(Some),
            None => {
                eprintln!(
                    "aunar: working without an encoder: texts are compared by glossary and letters; --model DIR or AUNAR_MODEL names one"
                );
                Ok(None)
            }
        }
    }
}

impl ModelFolder {
    /// The encoder for whoever shares it; quietly none where no folder is named: pages say so.
    pub(crate) fn shared(&self) -> anyhow::Result<Option<Arc<dyn Encoder>>> {
        let Some(folder) = self.folder() else {
            return Ok(None);
        };
        Ok(Some(Arc::new(read(folder)?)))
    }
}

fn read(folder: &Path) -> anyhow::Result<MultilingualUse> {
    let file = |name: &str| {
        let path = folder.join(name);
        std::fs::read(&path).with_context(|| {
            format!("{} (the model's folder must hold weights.npz and sp.model; `cargo xtask setup` fetches them)", path.display())
        })
    };
    let (weights, pieces) = (file("weights.npz")?, file("sp.model")?);
    MultilingualUse::read(&weights, &pieces).with_context(|| format!("{}", folder.display()))
}

/// So many texts are handed to a thread at once.
const A_PORTION: usize = 256;

/// A vector for each text, on every core.
pub(crate) fn encode(
    encoder: &dyn Encoder,
    texts: &[&str],
    done: &(dyn Fn(usize) + Sync),
) -> anyhow::Result<Vec<Vector>> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let share = texts.len().div_ceil(cores).max(1);
    let shares: Vec<anyhow::Result<Vec<Vector>>> = std::thread::scope(|scope| {
        let threads: Vec<_> = texts
            .chunks(share)
            .map(|share| {
                scope.spawn(move || {
                    let mut vectors = Vec::with_capacity(share.len());
                    for portion in share.chunks(A_PORTION) {
                        vectors.extend(encoder.encode(portion)?);
                        done(portion.len());
                    }
                    Ok(vectors)
                })
            })
            .collect();
        let joined = threads.into_iter().map(|thread| match thread.join() {
            Ok(vectors) => vectors,
            Err(_) => bail!("encoding stopped half-way"),
        });
        joined.collect()
    });
    let mut vectors = Vec::with_capacity(texts.len());
    for share in shares {
        vectors.extend(share?);
    }
    Ok(vectors)
}
