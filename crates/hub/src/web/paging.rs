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

/// Where a page of a list stands among the others: the macro of `web/pages/pager.html`.
pub struct Pager {
    /// The number of the page, from 1.
    pub number: usize,
    /// How many pages there are.
    pub pages: usize,
    /// The address of the page before.
    pub previous: Option<String>,
    /// The address of the next.
    pub next: Option<String>,
}

impl Pager {
    /// A page of so many; the others are under a path, with all else that was asked for.
    #[must_use]
    pub fn of(cx: &Cx, path: &str, number: usize, pages: usize) -> Self {
        Self::at(number, pages, |n| turned(cx, path, n))
    }

    /// A page of so many, each at an address of its own.
    #[must_use]
    pub fn at(number: usize, pages: usize, address: impl Fn(usize) -> String) -> Self {
        Self {
            number,
            pages,
            previous: (number > 1).then(|| address(number - 1)),
            next: (number < pages).then(|| address(number + 1)),
        }
    }
}

/// The address of another page of what was asked for.
fn turned(cx: &Cx, path: &str, number: usize) -> String {
    format!("{path}{}", cx.params().with("page", Some(&number.to_string())))
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
            format!("{}{}", cx.state.public_url, turned(cx, &cx.reader.path, self.number + 1))
        });
        Paged { total, page: self.number, per_page: self.size, next, items }
    }

    /// Where it stands among the pages of a list under a path.
    #[must_use]
    pub fn among(self, cx: &Cx, path: &str, total: u64) -> Pager {
        Pager::of(cx, path, self.number, self.count(total))
    }

    /// The stretch of a list it holds.
    #[must_use]
    pub fn cut<T>(self, items: Vec<T>) -> (u64, Vec<T>) {
        let total = items.len() as u64;
        (total, items.into_iter().skip(self.skip()).take(self.size).collect())
    }
}
