//! The page: an original on one side, its translation on the other, and how far each language is.

use super::closed;
use super::unit::{self, Owner, Unit};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::html::Words;
use crate::web::paging::{Page, Pager};
use crate::web::params::encode;
use crate::web::tongue::own_name;
use crate::web::{Answer, Cx, Error, Shell, respond};
use askama::Template;
use aunar_domain::access::{Action, Object};
use aunar_domain::words::{Lang, Standing};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

/// How many texts a page shows.
const TEXTS: usize = 25;

/// Which texts are shown.
const SHOWN: &[Option<Standing>] = &[Some(Standing::Missing), Some(Standing::Older), None];

#[derive(Template)]
#[template(path = "translations/pages/translations.html")]
struct TranslationsPage {
    shell: Shell,
    plan_href: String,
    plan: Words,
    here: String,
    action: String,
    into: &'static str,
    into_name: &'static str,
    languages: Vec<Language>,
    shows: Vec<Show>,
    of: Option<String>,
    whole: String,
    found: String,
    rows: Vec<Row>,
    saved: Option<String>,
    trouble: Option<String>,
    agreed: bool,
    pager: Pager,
}

/// How far a language is.
struct Language {
    code: &'static str,
    name: &'static str,
    href: String,
    is_chosen: bool,
    current: usize,
    older: usize,
    missing: usize,
    originals: usize,
}

/// A way to show some of the texts.
struct Show {
    href: String,
    label: String,
    is_chosen: bool,
    count: usize,
}

/// A text beside its translation.
pub(super) struct Row {
    key: String,
    what: String,
    href: Option<String>,
    standing: &'static str,
    original: Words,
    original_lang: &'static str,
    made_of: Option<String>,
    words: String,
    by: String,
    official: bool,
    seen: String,
    lines: usize,
    longest: usize,
    /// What somebody else wrote meanwhile.
    theirs: Option<String>,
    problem: Option<String>,
}

/// A row that was not saved, as it was filled in.
pub(super) struct Trouble {
    pub(super) key: String,
    pub(super) words: String,
    pub(super) by: String,
    pub(super) official: bool,
    pub(super) problem: String,
    pub(super) is_conflict: bool,
}

/// What stands where in the language that was asked for.
pub(super) struct Desk<'a> {
    pub(super) cx: &'a Cx,
    pub(super) network: &'a NetworkPicture,
    pub(super) plan: &'a PlanPicture,
    pub(super) units: Vec<Unit<'a>>,
    pub(super) into: Lang,
}

impl<'a> Desk<'a> {
    /// The texts of a plan that whoever asks may translate.
    pub(super) fn open(
        cx: &'a Cx,
        network: &'a NetworkPicture,
        plan: &'a PlanPicture,
    ) -> Result<Self, Error> {
        let mut units = unit::all(plan);
        units.retain(|unit| unit.is_theirs(cx, plan));
        if units.is_empty() {
            cx.require(Action::Translate, Object::plan(&plan.plan))?;
        }
        if let Some(of) = cx.params().one("of") {
            units.retain(|unit| unit.reference() == Some(of));
            if units.is_empty() {
                return Err(Error::not_found("activity", of));
            }
        }
        let into = match cx.params().code("into", Lang::ALL, Lang::code)? {
            Some(into) => into,
            // The reader's own, or the first into which there is something to translate.
            None => {
                let has_work = |lang: &Lang| {
                    units.iter().any(|u| u.text.standing(*lang) != Standing::Original)
                };
                let own = cx.lang();
                let mut all = std::iter::once(own).chain(Lang::ALL.iter().copied());
                all.find(has_work).unwrap_or(own)
            }
        };
        Ok(Self { cx, network, plan, units, into })
    }

    fn count(&self, lang: Lang, standing: Standing) -> usize {
        self.units.iter().filter(|unit| unit.text.standing(lang) == standing).count()
    }

    fn base(&self) -> String {
        format!("/{}/plans/{}", self.network.network.code, self.plan.plan.code)
    }

    fn row(&self, unit: &Unit<'_>, trouble: Option<&Trouble>) -> Row {
        let (t, into) = (self.cx.t(), self.into);
        let field = t.label("field", unit.field);
        let what = match unit.owner {
            Owner::Plan => format!("{} · {field}", t.t("translations-plan")),
            _ => format!("{} · {field}", unit.reference().unwrap_or_default()),
        };
        let href = match unit.owner {
            Owner::Activity(a) => {
                Some(format!("{}/activities/{}", self.base(), encode(&a.reference)))
            }
            _ => None,
        };
        let there = unit.text.wording(into);
        let by = match (there, &self.cx.signed) {
            (Some(wording), _) => wording.by.clone().unwrap_or_default(),
            (None, Some(signed)) => signed.person.name.clone(),
            (None, None) => String::new(),
        };
        let original = unit.text.original();
        let original_words = unit.text.words(original);
        let words = there.map(|w| w.words.clone()).unwrap_or_default();
        let theirs = trouble.filter(|trouble| trouble.is_conflict).map(|_| words.clone());
        Row {
            key: unit.key(self.plan),
            what,
            href,
            standing: unit.text.standing(into).code(),
            original: Words::own(original_words),
            original_lang: original.code(),
            made_of: unit.text.made_of(into).map(str::to_owned),
            words: trouble.map_or(words, |trouble| trouble.words.clone()),
            by: trouble.map_or(by, |trouble| trouble.by.clone()),
            official: trouble.map_or(there.is_some_and(|w| w.official), |trouble| trouble.official),
            seen: unit.mark(into),
            lines: (original_words.chars().count() / 45 + 1).clamp(2, 14),
            longest: unit.longest(),
            theirs,
            problem: trouble.map(|trouble| trouble.problem.clone()),
        }
    }
}

/// The translations of a plan into a language.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["into", "show", "of", "page", "per_page", "saved"])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    if closed::is_closed_to(&cx, plan) {
        return closed::page(&cx, &network, plan, None);
    }
    let desk = Desk::open(&cx, &network, plan)?;
    let saved = cx.params().number("saved", 0, 0, 1_000_000)?;
    let saved = cx.params().one("saved").map(|_| cx.t().n("translations-saved", saved as u64));
    let page = draw(&desk, saved, &[])?;
    Ok(respond::private(respond::page(&cx, &page)?))
}

/// The rows that could not be saved, as they were filled in.
pub(super) fn again(
    desk: &Desk<'_>,
    saved: usize,
    troubles: &[Trouble],
) -> Result<Response, Error> {
    let status = match troubles.iter().any(|trouble| trouble.is_conflict) {
        true => StatusCode::CONFLICT,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let saved = (saved > 0).then(|| desk.cx.t().n("translations-saved", saved as u64));
    let page = draw(desk, saved, troubles)?;
    Ok((status, respond::private(respond::page(desk.cx, &page)?)).into_response())
}

fn draw(
    desk: &Desk<'_>,
    saved: Option<String>,
    troubles: &[Trouble],
) -> Result<TranslationsPage, Error> {
    let (cx, t, into) = (desk.cx, desk.cx.t(), desk.into);
    let standing = |shown: &Option<Standing>| shown.map_or("all", Standing::code);
    let shown = cx.params().code("show", SHOWN, |shown| standing(&shown))?.unwrap_or(SHOWN[0]);
    let here = format!("{}/translations", desk.base());
    let params = cx.params();
    let of = params.one("of").map(str::to_owned);
    let address = |into: Lang, shown: &Option<Standing>, page: Option<usize>| {
        let mut address = format!("{here}?into={}&show={}", into.code(), standing(shown));
        if let Some(of) = &of {
            address.push_str(&format!("&of={}", encode(of)));
        }
        if let Some(page) = page {
            address.push_str(&format!("&page={page}"));
        }
        address
    };
    let fits = |unit: &&Unit<'_>| match (shown, unit.text.standing(into)) {
        (_, Standing::Original) => false,
        (Some(shown), standing) => shown == standing,
        (None, _) => true,
    };
    let mut page = Page::of(cx, TEXTS)?;
    let (total, rows): (u64, Vec<Row>) = if troubles.is_empty() {
        let found: Vec<&Unit<'_>> = desk.units.iter().filter(fits).collect();
        // What is done leaves the list, so that the page one stood on may be gone.
        page.number = page.number.min(page.count(found.len() as u64));
        let (total, found) = page.cut(found);
        (total, found.into_iter().map(|unit| desk.row(unit, None)).collect())
    } else {
        let rows = troubles.iter().filter_map(|trouble| {
            let unit = desk.units.iter().find(|unit| unit.key(desk.plan) == trouble.key)?;
            Some(desk.row(unit, Some(trouble)))
        });
        let rows: Vec<Row> = rows.collect();
        (rows.len() as u64, rows)
    };
    let languages = Lang::ALL.iter().map(|lang| Language {
        code: lang.code(),
        name: own_name(*lang),
        href: address(*lang, &shown, None),
        is_chosen: *lang == into,
        current: desk.count(*lang, Standing::Current),
        older: desk.count(*lang, Standing::Older),
        missing: desk.count(*lang, Standing::Missing),
        originals: desk.count(*lang, Standing::Original),
    });
    let shows = SHOWN.iter().map(|way| Show {
        href: address(into, way, None),
        label: t.label("translations-show", standing(way)),
        is_chosen: *way == shown,
        count: match way {
            Some(standing) => desk.count(into, *standing),
            None => desk.units.len() - desk.count(into, Standing::Original),
        },
    });
    let code = &desk.plan.plan.code;
    Ok(TranslationsPage {
        shell: Shell::of(cx, desk.network, Some(code), "plan", &t.t("translations-title")),
        plan_href: desk.base(),
        plan: Words::of(&desk.plan.plan.title, t.0, t),
        action: address(into, &shown, Some(page.number)),
        into: into.code(),
        into_name: own_name(into),
        languages: languages.collect(),
        shows: shows.collect(),
        whole: format!("{here}?into={}&show={}", into.code(), standing(&shown)),
        of: of.clone(),
        found: t.n("translations-found", total),
        rows,
        saved,
        trouble: (!troubles.is_empty()).then(|| t.n("translations-trouble", troubles.len() as u64)),
        agreed: !desk.plan.plan.official_wordings_may_change(),
        pager: Pager::at(page.number, page.count(total), |n| address(into, &shown, Some(n))),
        here,
    })
}
