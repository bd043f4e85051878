//! Lists in pages: `?page=&per_page=`, with a total, at most 200 a page.

use super::cx::Cx;
use super::error::Error;
use serde::Serialize;
use utoipa::ToSchema;

/// Most items a page of the API holds.
pub const MOST: usize = 200;

/// Which page of a list is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    /// The number of the page, from 1.
    pub number: usize,
    /// How many items it holds.
    pub size: usize,
}

/// A page of a list, for programs.
#[derive(Debug, Serialize, ToSchema)]
pub struct Paged<T> {
    /// How many items there are in all.
    pub total: u64,
    /// The number of this page, from 1.
    pub page: usize,
    /// The most items a page holds.
    pub per_page: usize,
    /// The address of the next page, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// The items.
    pub items: Vec<T>,
}

impl Page {
    /// The page that an address asks for.
    pub fn of(cx: &Cx, usual: usize) -> Result<Self, Error> {
        let params = cx.params();
        Ok(Self {
            number: params.number("page", 1, 1, 1_000_000)?,
            size: params.number("per_page", usual, 1, MOST)?,
        })
    }

    /// How many items come before it.
    #[must_use]
    pub fn skip(self) -> usize {
        (self.number - 1) * self.size
    }

    /// How many pages a total makes; one at least.
    #[must_use]
    pub fn count(self, total: u64) -> usize {
        usize::try_from(total).unwrap_or(usize::MAX).div_ceil(self.size).max(1)
    }

    /// The page with its items, and the address of the next.
    #[must_use]
    pub fn holding<T>(self, cx: &Cx, total: u64, items: Vec<T>) -> Paged<T> {
        let next = (self.number < self.count(total)).then(|| {
            let query = cx.params().with("page", Some(&(self.number + 1).to_string()));
            format!("{}{}{query}", cx.state.public_url, cx.reader.path)
        });
        Paged { total, page: self.number, per_page: self.size, next, items }
    }

    /// The stretch of a list it holds.
    #[must_use]
    pub fn cut<T>(self, items: Vec<T>) -> (u64, Vec<T>) {
        let total = items.len() as u64;
        (total, items.into_iter().skip(self.skip()).take(self.size).collect())
    }
}
