//! Currencies and how many decimals their amounts have.

mod known;

use known::KNOWN;
use serde::{Deserialize, Serialize};

/// A currency of ISO 4217.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

/// Not the code of a currency.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a currency of ISO 4217; accepted: its three capital letters, such as USD")]
pub struct NoCurrency(pub String);

impl Currency {
    /// The dollar of the United States, in which the United Nations keep their books.
    pub const USD: Self = Self(*b"USD");

    /// Its code.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("???")
    }

    /// How many decimals its amounts have: 2 of most, 0 of the Chilean peso.
    #[must_use]
    pub fn decimals(self) -> u32 {
        let at = KNOWN.binary_search_by_key(&self.0, |(code, _)| *code);
        at.map_or(2, |at| KNOWN[at].1)
    }

    /// All of them, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        KNOWN.iter().map(|(code, _)| Self(*code))
    }
}

impl std::fmt::Display for Currency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl std::str::FromStr for Currency {
    type Err = NoCurrency;
    fn from_str(code: &str) -> Result<Self, Self::Err> {
        let unknown = || NoCurrency(code.chars().take(20).collect());
        let bytes: [u8; 3] = code.as_bytes().try_into().map_err(|_| unknown())?;
        let found = KNOWN.binary_search_by_key(&bytes, |(code, _)| *code);
        found.map(|_| Self(bytes)).map_err(|_| unknown())
    }
}

impl TryFrom<String> for Currency {
    type Error = NoCurrency;
    fn try_from(code: String) -> Result<Self, Self::Error> {
        code.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

#[cfg(test)]
mod tests;
