//! The region as tiles: what of the plan is where, a country each.

use super::{View, length};
use crate::dashboard::spread::{NOWHERE, Shade, Spread, Standing, standing};
use crate::money::{By, Lines};
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::{Tongue, numbers};
use aunar_domain::facets::Facet;
use aunar_domain::figure;
use aunar_domain::money::{Currency, written};
use aunar_formats::chart::{Aside, Chart, Frame, Picture, Tile, Tiles, Tone};

/// How a country that may have no activity is drawn.
const fn tone(standing: Standing) -> Tone {
    match standing {
        Standing::Nothing => Tone::Stopped,
        Standing::Team => Tone::Ahead,
        Standing::Own => Tone::Quiet,
    }
}

/// The picture with what is said around it.
pub(in crate::dashboard) fn chart(view: &View<'_>, by: Shade, spread: &Spread) -> Chart {
    let t = view.t;
    Chart {
        frame: Frame {
            lang: t.0,
            id: format!("map-{}", by.code()),
            title: t.label("map-picture", by.code()).into(),
            unit: t.label("map-unit", by.code()),
            rows: t.t("map-rows"),
            source: view.titled(),
            notes: notes(view, by).join("; "),
            date: view.date(),
            nothing: t.t("map-nothing"),
        },
        picture: Picture::Tiles(tiles(view, by, spread)),
    }
}

fn notes(view: &View<'_>, by: Shade) -> Vec<String> {
    match by {
        Shade::Money => crate::money::notes(view.t, &view.sums.funds.whole),
        Shade::People => vec![view.t.t("map-people-how")],
        _ => Vec::new(),
    }
}

fn tiles(view: &View<'_>, by: Shade, spread: &Spread) -> Tiles {
    let t = view.t;
    let tile = |code: &str, at: (u8, u8), n: i64| Tile {
        at,
        code: code.to_owned(),
        label: view.worded(Facet::Country, code).into(),
        value: Some(drawn(by, n)),
        shown: shown(t, by, n),
        short: short(t, by, n),
        tone: (by == Shade::Gap).then(|| tone(standing(view, code, n))),
        href: Some(leads(view, by, code, n)),
    };
    let wider = spread.wider.iter().map(|(code, n)| Aside {
        label: named(view, by, code).into(),
        value: drawn(by, *n),
        shown: shown(t, by, *n),
        // The calendar of a region has what is in its countries as well: another number.
        href: match by {
            Shade::Events | Shade::People => None,
            _ => Some(leads(view, by, code, *n)),
        },
    });
    let mean = |s: &Standing| (tone(*s), t.label("map-gap", s.code()));
    Tiles {
        tiles: spread.tiles.iter().map(|(s, n)| tile(s.code, (s.column, s.row), *n)).collect(),
        elsewhere: t.t("map-elsewhere"),
        others: spread.elsewhere.iter().map(|(code, n)| tile(code, (0, 0), *n)).collect(),
        asides: wider.collect(),
        code: t.t("map-code"),
        standing: t.t("filter-status"),
        legend: match by {
            Shade::Gap => Standing::ALL.iter().map(mean).collect(),
            _ => Vec::new(),
        },
    }
}

/// What something that is of no single country is called.
fn named(view: &View<'_>, by: Shade, code: &str) -> Words {
    if by == Shade::Money {
        let today = view.cx.now.date_naive();
        let lines = Lines::of(view.network, view.plan, view.ledger, today);
        return lines.worded(view.cx, By::Country, code);
    }
    match code {
        NOWHERE => Words::own(view.t.t("map-nowhere")),
        _ => view.worded(Facet::Country, code),
    }
}

/// Where a number leads: to what was counted.
fn leads(view: &View<'_>, by: Shade, code: &str, n: i64) -> String {
    match by {
        Shade::Events | Shade::People => {
            let over = view.plan.plan.end < view.cx.now.date_naive();
            let past = if over { "&past=1" } else { "" };
            let network = &view.network.network.code;
            format!("/{network}/calendar?view=agenda{past}&country={}", encode(code))
        }
        Shade::Money if n > 0 => view.asked.rows("money", code, ""),
        _ => view.asked.list(&[("country", code)]),
    }
}

/// A number as a length: of money, whole dollars.
fn drawn(by: Shade, n: i64) -> f64 {
    let whole = if by == Shade::Money { n / 100 } else { n };
    length(u64::try_from(whole).unwrap_or(0))
}

/// A number as written in full.
fn shown(t: Tongue, by: Shade, n: i64) -> String {
    match by {
        Shade::Money => written((n + 50).div_euclid(100) * 100, Currency::USD, t.0),
        _ => numbers::whole(t.0, n.unsigned_abs()),
    }
}

/// The same as short as a tile needs it: thousands and millions with their letter.
fn short(t: Tongue, by: Shade, n: i64) -> String {
    let dollars = n / 100;
    match by {
        Shade::Money if dollars >= 9_950_000 => {
            format!("{}M", figure::written(dollars / 1_000_000, 0, 0, t.0))
        }
        Shade::Money if dollars >= 995_000 => {
            format!("{}M", figure::written((dollars + 50_000) / 100_000, 1, 0, t.0))
        }
        Shade::Money if dollars >= 1_000 => {
            format!("{}k", figure::written((dollars + 500) / 1_000, 0, 0, t.0))
        }
        Shade::Money => figure::written(dollars, 0, 0, t.0),
        _ => String::new(),
    }
}
