//! An operator's own embedding service as the radar's encoder: off unless its address is given. It
//! speaks the form that most such programs do: `{"model", "input": [..]}` is answered by
//! `{"data": [{"embedding": [..]}, ..]}`, in the order asked.
//!
//! Texts of plans leave the installation for it, so it is the operator's to choose, in a network of their own
//! too. When it does not answer, the radar goes on with glossary and letters.

use crate::web::outward::Guarded;
use anyhow::{Context, ensure};
use aunar_overlap::Vector;
use aunar_overlap::encoder::{EncodeError, Encoder};
use aunar_overlap::vector::ModelId;
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;

/// How long an answer is waited for.
const PATIENCE: Duration = Duration::from_secs(20);
/// Most bytes of an answer: 32 vectors of 4096 numbers as text are a quarter of it.
const MOST_BYTES: usize = 8 * 1024 * 1024;
/// Most dimensions of a vector.
const MOST_DIMENSIONS: usize = 4096;
/// Longest text sent, in characters: models read no more of it.
const MOST_CHARS: usize = 8000;

/// Where the service is.
pub struct Service {
    url: reqwest::Url,
    model: String,
    token: Option<String>,
    http: reqwest::Client,
    id: ModelId,
}

#[derive(Deserialize)]
struct Answer {
    data: Vec<Embedding>,
}

#[derive(Deserialize)]
struct Embedding {
    embedding: Vec<f32>,
}

impl Service {
    /// A service at an address, with the name of the model it is asked for and the token it wants.
    pub fn new(url: &str, model: &str, token: Option<String>) -> anyhow::Result<Self> {
        let url: reqwest::Url = url.parse().with_context(|| format!("`{url}` is no address"))?;
        ensure!(
            matches!(url.scheme(), "http" | "https"),
            "`{url}` is not an address that begins with http:// or https://"
        );
        let http = reqwest::Client::builder()
            .timeout(PATIENCE)
            .redirect(reqwest::redirect::Policy::none())
            // A proxy of the environment would look names up itself.
            .no_proxy()
            .dns_resolver(Arc::new(Guarded::NotLinkLocal))
            .build()
            .context("preparing to speak to the embedding service")?;
        // Another address or another model makes other vectors.
        let name = aunar_domain::seal::SealHash::of(&format!("{url} {model}"));
        let id = name.0.iter().take(8).fold(0_u64, |id, byte| id << 8 | u64::from(*byte));
        Ok(Self { url, model: model.to_owned(), token, http, id: ModelId(id) })
    }

    async fn ask(&self, texts: &[&str]) -> anyhow::Result<Vec<Vector>> {
        let cut = |text: &&str| text.chars().take(MOST_CHARS).collect::<String>();
        let input: Vec<String> = texts.iter().map(cut).collect();
        let asked = json!({ "model": self.model, "input": input });
        let mut request = self.http.post(self.url.clone()).body(asked.to_string());
        request = request.header("content-type", "application/json");
        if let Some(token) = &self.token {
            request = request.bearer_auth(token);
        }
        let mut response = request.send().await.context("no answer")?;
        ensure!(response.status().is_success(), "it answered {}", response.status());
        let mut bytes = Vec::new();
        while let Some(part) = response.chunk().await.context("the answer broke off")? {
            ensure!(
                bytes.len() + part.len() <= MOST_BYTES,
                "the answer is larger than {MOST_BYTES} bytes"
            );
            bytes.extend_from_slice(&part);
        }
        let answer: Answer = serde_json::from_slice(&bytes)
            .context("the answer is not {\"data\": [{\"embedding\": [numbers]}]}")?;
        ensure!(
            answer.data.len() == texts.len(),
            "{} vectors for {} texts",
            answer.data.len(),
            texts.len()
        );
        let length = answer.data.first().map_or(0, |one| one.embedding.len());
        ensure!((1..=MOST_DIMENSIONS).contains(&length), "a vector of {length} numbers");
        ensure!(
            answer.data.iter().all(|one| one.embedding.len() == length),
            "vectors of different lengths"
        );
        Ok(answer.data.iter().map(|one| Vector::new(self.id, &one.embedding)).collect())
    }
}

impl Encoder for Service {
    fn model(&self) -> ModelId {
        self.id
    }

    /// Waits for the service: for threads that may wait, as those of `spawn_blocking` may.
    fn encode(&self, texts: &[&str]) -> Result<Vec<Vector>, EncodeError> {
        let runtime = tokio::runtime::Handle::try_current()
            .map_err(|_| EncodeError("there is nobody to speak to the service".to_owned()))?;
        // The address is left out: it may hold a key.
        runtime
            .block_on(self.ask(texts))
            .map_err(|error| EncodeError(format!("{:#}", without_address(error))))
    }
}

fn without_address(error: anyhow::Error) -> anyhow::Error {
    match error.downcast::<reqwest::Error>() {
        Ok(error) => error.without_url().into(),
        Err(error) => error,
    }
}

#[cfg(test)]
mod tests;
