//! What of the history is told to whom, in words.

use crate::picture::NetworkPicture;
use crate::records::{deeds, latest};
use crate::web::{Cx, Error, Tongue, address};
use aunar_db::Recorded;
use aunar_domain::access::{Action, Object, Who, may};
use aunar_domain::discussion::INTERNAL;
use aunar_domain::news::News;
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A deed as it is told.
pub struct Deed {
    /// Its position in the network's history.
    pub n: i64,
    /// When it was done.
    pub at: DateTime<Utc>,
    /// What was done, to what kind of thing, by which door.
    pub what: String,
    /// To what.
    pub name: String,
    /// The page of that.
    pub href: Option<String>,
}

/// The latest deeds in a network that whoever asks may be told of.
pub async fn deeds(cx: &Cx, network: &NetworkPicture, most: i64) -> Result<Vec<Deed>, Error> {
    let rows = cx.state.db.history(network.network.id.0, None, None, most).await?;
    Ok(rows.iter().filter_map(|row| deed(cx, network, row)).collect())
}

/// A row of the history as it is told; nothing where it is not told to whoever asks.
pub(super) fn deed(cx: &Cx, network: &NetworkPicture, row: &Recorded) -> Option<Deed> {
    if !of_kind(&cx.who, network, row.plan, &row.entity) || !of_public(cx, network, row) {
        return None;
    }
    let t = cx.t();
    let found = network.activity(row.record.into()).map(|(plan, a)| {
        let href = address::activity(network, plan, &a.reference);
        (format!("{} {}", a.reference, a.content.title.words(t.0)), href)
    });
    let form = row.after.as_ref().or(row.before.as_ref());
    let reference =
        form.and_then(|f| f.get("reference")).and_then(|r| r.as_str()).unwrap_or_default();
    let entity = t.try_label("history-entity", &row.entity).unwrap_or_else(|| row.entity.clone());
    let (action, via) = (t.action(&row.action), t.door(&row.via));
    let (name, href) = found.map_or_else(|| (reference.to_owned(), None), |(n, a)| (n, Some(a)));
    let what = t.with("history-deed", &[("action", &action), ("entity", &entity), ("via", &via)]);
    let what = answered(cx, network, row, of_field(t, row, what));
    Some(Deed { n: row.n, at: row.at, what, name, href })
}

/// Where the change of an activity is undone that a row tells of, and the version that it made: where it
/// stands, can be undone, and whoever asks may edit the activity.
pub(super) fn undo(cx: &Cx, network: &NetworkPicture, row: &Recorded) -> Option<(String, i64)> {
    let version = latest::made(row).filter(|_| latest::can_be_undone(row))?;
    let (plan, activity) = network.activity(row.record.into())?;
    let may = activity.version == version
        && cx.may_on(Action::EditActivity, &plan.plan, &activity.content);
    let at = address::activity(network, plan, &activity.reference);
    may.then(|| (format!("{at}/undo"), version))
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

/// A deed with what was answered to an overlap, and of which other activity, where it is such an answer:
/// for those who work on the plan, since owners answer among themselves.
#[must_use]
pub fn answered(cx: &Cx, network: &NetworkPicture, row: &Recorded, deed: String) -> String {
    let t = cx.t();
    let plan = row.plan.and_then(|id| network.plan_by_id(id.into()));
    let works = plan.is_some_and(|plan| cx.may(Action::Discuss, Object::plan(&plan.plan)));
    let said = row.after.as_ref().filter(|_| works && row.entity == "overlap");
    let text = |name| said.and_then(|said| said.get(name)).and_then(|value| value.as_str());
    let others = [text("first"), text("second")].into_iter().flatten();
    let mut others =
        others.filter_map(|id| Uuid::parse_str(id).ok()).filter(|id| *id != row.record);
    let (Some(answer), Some(other)) = (text("answer"), others.next()) else { return deed };
    let planned = network.activity(other.into()).map(|(_, one)| one.reference.clone());
    let outside = || network.outside.get(other.into()).map(|one| one.reference.clone());
    let Some(other) = planned.or_else(outside) else { return deed };
    let answer = t.label("overlap-answer", answer);
    t.with("history-overlap", &[("deed", &deed), ("answer", &answer), ("other", &other)])
}

/// Whether programs are told that something of a kind was done, which is told before anybody looks at
/// what it says: what becomes public only once it is looked over is for those who look it over.
#[must_use]
pub fn is_told(who: &Who, network: &NetworkPicture, plan: Option<Uuid>, entity: &str) -> bool {
    let looks_over = |action| may(who, action, Object::network(network.network.id));
    let is_public = match entity {
        "news" => looks_over(Action::PublishNews),
        "practice" => looks_over(Action::ReviewPractice),
        "proposal" => looks_over(Action::ModerateProposals),
        "call" => looks_over(Action::RunCalls),
        _ => true,
    };
    is_public && of_kind(who, network, plan, entity)
}

/// What was done to a plan that somebody may not see is not told, nor what members say to one another
/// to those who are not among them. The network is as they see it.
fn of_kind(who: &Who, network: &NetworkPicture, plan: Option<Uuid>, entity: &str) -> bool {
    let plan = plan.map(|id| network.plan_by_id(id.into()));
    if plan.is_some_and(|plan| plan.is_none()) {
        return false;
    }
    // Who asks for support is told on the request's own page, to those who may read it, and not here.
    if entity == "request" {
        return false;
    }
    // Neither what is said in rooms, nor that there are rooms, nor how proposals are weighed.
    if matches!(entity, "room" | "room-post" | "call-review") {
        return false;
    }
    let discusses =
        || plan.flatten().is_some_and(|p| may(who, Action::Discuss, Object::plan(&p.plan)));
    !INTERNAL.contains(&entity) || discusses()
}

/// Whether a row of what everybody reads only once it is published is told: what was done to it before
/// is told to those who look it over.
fn of_public(cx: &Cx, network: &NetworkPicture, row: &Recorded) -> bool {
    if row.entity == "news" {
        let is_out = |form: &serde_json::Value| {
            serde_json::from_value::<News>(form.clone()).is_ok_and(|n| n.is_public(cx.now))
        };
        return row.after.iter().chain(&row.before).any(is_out)
            || cx.may(Action::PublishNews, Object::network(network.network.id));
    }
    if row.entity == "call" {
        let is_out = |form: &serde_json::Value| form.get("published") == Some(&true.into());
        return row.after.iter().chain(&row.before).any(is_out)
            || cx.may(Action::RunCalls, Object::network(network.network.id));
    }
    if row.entity != "practice" {
        return true;
    }
    let is = |form: &Option<serde_json::Value>| {
        form.as_ref().and_then(|f| f.get("state")).and_then(|s| s.as_str()) == Some("published")
    };
    is(&row.after)
        || is(&row.before)
        || cx.may(Action::ReviewPractice, Object::network(network.network.id))
}
