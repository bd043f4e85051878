//! Who overlaps with whom: how many findings there are between those who lead, as a table whose numbers
//! lead to them, as a picture where a phone has room for one, and as its files.

use super::found::{Found, findings};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::collate::collator;
use crate::web::figure::{self, Figure};
use crate::web::html::Words;
use crate::web::params::encode;
use crate::web::{Answer, Cx, Error, numbers};
use aunar_domain::ids::EntityId;
use aunar_formats::chart::{Chart, Frame, Matrix as Drawn, MatrixCell, MatrixRow, Picture as Kind};
use aunar_overlap::Grade;
use axum::extract::Path;
use std::collections::BTreeMap;

/// Most entities that are drawn on the page: of more a phone could show nothing legible.
const DRAWN: usize = 12;
/// Its name, in addresses too.
const NAME: &str = "matrix";

/// The table, and what stands around it.
pub(super) struct Matrix {
    pub(super) figure: Figure,
    pub(super) names: Vec<String>,
    pub(super) rows: Vec<(String, Vec<Cell>)>,
}

/// Where the findings of two are, and how many; nothing where there are none.
pub(super) type Cell = Option<(String, String)>;

/// The findings between those who lead.
struct Between<'a> {
    network: &'a NetworkPicture,
    plan: &'a PlanPicture,
    /// Those who have any, by their names.
    who: Vec<EntityId>,
    counted: BTreeMap<(EntityId, EntityId), u64>,
}

impl<'a> Between<'a> {
    fn of(cx: &Cx, (network, plan): (&'a NetworkPicture, &'a PlanPicture), all: &[Found]) -> Self {
        let mut counted: BTreeMap<(EntityId, EntityId), u64> = BTreeMap::new();
        // What the list shows when nothing else is asked for.
        for f in all.iter().filter(|f| f.near.grade > Grade::Earlier) {
            let leads = f.sides().map(|side| side.lead());
            if let [Some(a), Some(b)] = leads {
                *counted.entry((a.min(b), a.max(b))).or_insert(0) += 1;
            }
        }
        let who = counted.keys().flat_map(|(a, b)| [*a, *b]).collect();
        let mut between = Self { network, plan, who, counted };
        let mut named: Vec<(String, EntityId)> =
            between.who.iter().map(|id| (between.name(cx, *id), *id)).collect();
        let collator = collator(cx.lang());
        named.sort_by(|a, b| collator.compare(&a.0, &b.0).then(a.1.cmp(&b.1)));
        named.dedup();
        between.who = named.into_iter().map(|(_, id)| id).collect();
        between
    }

    fn name(&self, cx: &Cx, id: EntityId) -> String {
        let entity = self.network.common.register.get(id);
        entity.map_or(String::new(), |e| e.short(cx.lang()).to_owned())
    }

    fn code(&self, id: EntityId) -> &str {
        self.network.common.register.get(id).map_or("", |e| e.code.as_str())
    }

    fn count(&self, a: EntityId, b: EntityId) -> Option<u64> {
        self.counted.get(&(a.min(b), a.max(b))).copied()
    }

    fn frame(&self, cx: &Cx) -> Frame {
        let t = cx.t();
        Frame {
            lang: t.0,
            id: "overlap-matrix".to_owned(),
            title: t.t("overlap-matrix").into(),
            unit: t.t("overlap-matrix-unit"),
            rows: t.label("overlap-filter", "entity"),
            source: Words::label(&self.plan.plan.title, t.0).into(),
            notes: String::new(),
            date: figure::as_of(cx),
            nothing: t.t("overlap-none"),
        }
    }

    fn chart(&self, cx: &Cx) -> Chart {
        let shown = |n: u64| numbers::whole(cx.lang(), n);
        let cell = |n: u64| MatrixCell {
            value: Some(f64::from(u32::try_from(n).unwrap_or(u32::MAX))),
            // Nothing is said of two that have nothing in common.
            shown: if n == 0 { String::new() } else { shown(n) },
            href: None,
        };
        let row = |a: &EntityId| MatrixRow {
            label: self.name(cx, *a).into(),
            cells: self.who.iter().map(|b| cell(self.count(*a, *b).unwrap_or(0))).collect(),
            whole: None,
            href: None,
        };
        Chart {
            frame: self.frame(cx),
            picture: Kind::Matrix(Drawn {
                columns: self.who.iter().map(|id| self.name(cx, *id)).collect(),
                headings: Vec::new(),
                rows: self.who.iter().map(row).collect(),
                whole: String::new(),
                blank: true,
            }),
        }
    }
}

/// What the page shows of it, if there is anything.
pub(super) fn on_page(
    cx: &Cx,
    of: (&NetworkPicture, &PlanPicture),
    here: &str,
    all: &[Found],
) -> Option<Matrix> {
    let between = Between::of(cx, of, all);
    // It is of the whole plan, whatever the list is narrowed to.
    let files = figure::files(&format!("{here}/{NAME}"), &figure::in_language(cx));
    let figure = match between.who.len() {
        0 => return None,
        1..=DRAWN => Figure::of(&between.chart(cx), files),
        _ => Figure::around(&between.frame(cx)).taken_along(files),
    };
    let rows = between.who.iter().map(|a| {
        let cells = between.who.iter().map(|b| {
            let n = between.count(*a, *b)?;
            let (one, other) = (encode(between.code(*a)), encode(between.code(*b)));
            let href = format!("{here}?entity={one}&with={other}");
            Some((href, numbers::whole(cx.lang(), n)))
        });
        (between.name(cx, *a), cells.collect())
    });
    let rows = rows.collect();
    let names = between.who.iter().map(|id| between.name(cx, *id)).collect();
    Some(Matrix { figure, names, rows })
}

/// `matrix.svg`, `matrix.png`, `matrix.csv` and `matrix.hxl.csv`.
pub(super) async fn send(
    cx: Cx,
    Path((network, plan, file)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let (NAME, end) = figure::asked(&file)? else {
        return Err(Error::not_found("page", &file));
    };
    let all = findings(&cx.state, &cx.picture, &network, plan.plan.id).await?;
    let chart = Between::of(&cx, (&network, plan), &all).chart(&cx);
    let named = format!("{}-{}-overlaps", network.network.code, plan.plan.code);
    figure::sent(&chart, &named, end).await
}
