//! A network's history as a page.

use crate::picture::NetworkPicture;
use crate::records::deeds;
use crate::web::address;
use crate::web::{Answer, Cx, Shell, Tongue, numbers, respond};
use askama::Template;
use aunar_db::Recorded;
use aunar_domain::access::{Action, Object};
use aunar_domain::discussion::INTERNAL;
use axum::extract::Path;

/// How many deeds a page shows.
const MOST: i64 = 100;

#[derive(Template)]
#[template(path = "history/pages/history.html")]
struct HistoryPage {
    shell: Shell,
    deeds: Vec<Deed>,
    older: Option<String>,
}

struct Deed {
    n: i64,
    when: String,
    moment: String,
    what: String,
    name: String,
    href: Option<String>,
    hash: String,
}

/// The latest deeds, or those before one.
pub(super) async fn show(cx: Cx, Path(code): Path<String>) -> Answer {
    cx.params().only(&["before"])?;
    let network = cx.network(&code)?;
    let t = cx.t();
    let before = cx.params().number("before", 0, 1, usize::MAX / 2)?;
    let before = i64::try_from(before).ok().filter(|n| *n > 0);
    let rows = cx.state.db.history(network.network.id.0, None, before, MOST).await?;
    let older = rows
        .last()
        .filter(|r| r.n > 1)
        .map(|r| format!("/{code}/history{}", cx.params().with("before", Some(&r.n.to_string()))));
    let told = rows.into_iter().filter(|row| is_told(&cx, &network, row));
    let deeds = told.map(|row| {
        let found = network.activity(row.record.into()).map(|(plan, a)| {
            let href = address::activity(&network, plan, &a.reference);
            (format!("{} {}", a.reference, a.content.title.words(t.0)), href)
        });
        let form = row.after.as_ref().or(row.before.as_ref());
        let reference =
            form.and_then(|f| f.get("reference")).and_then(|r| r.as_str()).unwrap_or_default();
        let entity =
            t.try_label("history-entity", &row.entity).unwrap_or_else(|| row.entity.clone());
        let action = t.action(&row.action);
        let via = t.door(&row.via);
        let (name, href) =
            found.map_or_else(|| (reference.to_owned(), None), |(n, a)| (n, Some(a)));
        Deed {
            n: row.n,
            when: numbers::moment(t.0, row.at),
            moment: row.at.to_rfc3339(),
            what: of_field(t, &row, {
                let values = [("action", action.as_str()), ("entity", &entity), ("via", &via)];
                t.with("history-deed", &values)
            }),
            name,
            href,
            hash: row.hash.iter().take(6).map(|b| format!("{b:02x}")).collect(),
        }
    });
    let deeds = deeds.collect();
    let shell = Shell::of(&cx, &network, None, "history", &t.t("history-title"));
    respond::page(&cx, &HistoryPage { shell, deeds, older })
}

/// A deed with the field that it changed, where it is one and has a name.
fn of_field(t: Tongue, row: &Recorded, deed: String) -> String {
    let (Some(before), Some(after)) = (&row.before, &row.after) else { return deed };
    match deeds::fields(before, after).as_slice() {
        [field] => match t.try_label("field", field) {
            Some(field) => t.with("history-field", &[("deed", &deed), ("field", &field)]),
            None => deed,
        },
        _ => deed,
    }
}

/// What was done to a plan that the reader may not see is not told, nor what members say to one
/// another to those who are not among them.
fn is_told(cx: &Cx, network: &NetworkPicture, row: &Recorded) -> bool {
    let plan = row.plan.map(|id| network.plan_by_id(id.into()));
    if plan.is_some_and(|plan| plan.is_none()) {
        return false;
    }
    let discusses =
        || plan.flatten().is_some_and(|p| cx.may(Action::Discuss, Object::plan(&p.plan)));
    !INTERNAL.contains(&row.entity.as_str()) || discusses()
}
