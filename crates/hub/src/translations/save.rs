//! Saving translations, one or many at once. What somebody else wrote since the form was drawn is
//! not written over: both are shown, and the rest is saved.

use super::closed;
use super::page::{self, Desk, Trouble};
use super::unit::{Owner, Unit};
use crate::exchange;
use crate::records::{activity, wording};
use crate::web::{Answer, Cx, Error, Form, respond};
use aunar_db::{Entry, Tx};
use aunar_domain::access::Action;
use aunar_domain::activity::Activity;
use aunar_domain::plan::{Plan, Priority};
use aunar_domain::words::{Lang, Text, Wording, tidy};
use axum::extract::Path;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The most characters of the name of who translated.
const LONGEST_NAME: usize = 200;
/// The most texts one form may send.
const MOST: usize = 200;

/// A record with new translations.
enum Changed {
    Plan(Plan),
    Priority(Priority),
    Activity(Box<Activity>),
}

/// One row of the form.
struct Sent {
    key: String,
    words: String,
    by: Option<String>,
    official: bool,
    /// Whoever reads both says that the translation still holds.
    still_right: bool,
    seen: String,
}

/// The rows of the form, as they were filled in.
fn sent(form: &Form) -> Vec<Sent> {
    let field = |name: &str, key: &str| form.raw(&format!("{name}.{key}")).unwrap_or_default();
    let row = |key: &str| Sent {
        key: key.to_owned(),
        words: tidy(field("words", key)),
        by: Some(tidy(field("by", key))).filter(|by| !by.is_empty()),
        official: !field("official", key).is_empty(),
        still_right: !field("right", key).is_empty(),
        seen: field("seen", key).to_owned(),
    };
    form.all("text").take(MOST).map(row).collect()
}

impl Sent {
    fn trouble(&self, problem: String, is_conflict: bool) -> Trouble {
        Trouble {
            key: self.key.clone(),
            words: self.words.clone(),
            by: self.by.clone().unwrap_or_default(),
            official: self.official,
            problem,
            is_conflict,
        }
    }

    /// Whether it says anything else than what stands there.
    fn changes(&self, unit: &Unit<'_>, into: Lang) -> bool {
        match unit.text.wording(into) {
            None => !self.words.is_empty(),
            Some(there) => {
                there.words != self.words
                    || there.by != self.by
                    || there.official != self.official
                    || self.still_right && unit.text.made_of(into).is_some()
            }
        }
    }
}

/// Saves what was changed.
pub(super) async fn save(
    mut cx: Cx,
    Path((code, plan)): Path<(String, String)>,
    form: Form,
) -> Answer {
    cx.params().only(&["into", "show", "of", "page", "per_page", "saved"])?;
    let network = cx.network(&code)?;
    // Nobody waits for the lock to be told that they may not.
    let now = cx.plan(&network, &plan)?;
    if closed::is_closed_to(&cx, now) {
        return closed::page(&cx, &network, now, Some(&form));
    }
    Desk::open(&cx, &network, now)?;
    cx.person()?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    let held = cx.plan(&network, &plan)?;
    // A round may have opened meanwhile.
    if closed::is_closed_to(&cx, held) {
        tx.rollback().await?;
        return closed::page(&cx, &network, held, Some(&form));
    }
    let desk = Desk::open(&cx, &network, held)?;
    let (mut changed, mut troubles, mut saved) = (BTreeMap::new(), Vec::new(), 0);
    for row in sent(&form) {
        let Some(unit) = desk.units.iter().find(|unit| unit.key(held) == row.key) else {
            tx.rollback().await?;
            return Err(Error::forbidden());
        };
        match take(&desk, unit, &row) {
            Take::Nothing => {}
            Take::Trouble(trouble) => troubles.push(trouble),
            Take::Said(said) => {
                write(&mut tx, &desk, unit, said, &mut changed).await?;
                saved += 1;
            }
        }
    }
    let entries = finish(&mut tx, changed).await?;
    if entries.is_empty() {
        tx.rollback().await?;
    } else {
        cx.keep(tx, network.network.id, entries).await?;
    }
    if !troubles.is_empty() {
        let picture = cx.state.pictures.now().await?;
        cx.picture = picture.seen_by(&cx.who);
        let network = cx.network(&code)?;
        let desk = Desk::open(&cx, &network, cx.plan(&network, &plan)?)?;
        return page::again(&desk, saved, &troubles);
    }
    let back = cx.params().with("saved", Some(&saved.to_string()));
    Ok(respond::see_other(&format!("{}{back}", cx.reader.path)))
}

/// What a row comes to.
enum Take {
    Nothing,
    Trouble(Trouble),
    /// A translation, or that there shall be none.
    Said(Said),
}

/// A translation, or none; with what it was made of, if it stays older than its original.
struct Said {
    wording: Option<Wording>,
    made_of: Option<String>,
}

fn take(desk: &Desk<'_>, unit: &Unit<'_>, row: &Sent) -> Take {
    let (t, into) = (desk.cx.t(), desk.into);
    if unit.text.original() == into || !row.changes(unit, into) {
        return Take::Nothing;
    }
    let whole = |n: usize| crate::web::numbers::whole(t.0, n as u64);
    if row.seen != unit.mark(into) {
        return Take::Trouble(row.trouble(t.t("translations-conflict"), true));
    }
    let official = row.official || unit.text.wording(into).is_some_and(|there| there.official);
    if official && !desk.plan.plan.official_wordings_may_change() {
        return Take::Trouble(row.trouble(t.t("translations-official-agreed"), false));
    }
    if row.words.chars().count() > unit.longest() {
        let problem = t.with("suggestion-too-long", &[("most", &whole(unit.longest()))]);
        return Take::Trouble(row.trouble(problem, false));
    }
    if row.by.as_ref().is_some_and(|by| by.chars().count() > LONGEST_NAME) {
        let problem = t.with("translations-name-too-long", &[("most", &whole(LONGEST_NAME))]);
        return Take::Trouble(row.trouble(problem, false));
    }
    let (words, by) = (row.words.clone(), row.by.clone());
    let wording = Wording { lang: into, words, by, official: row.official };
    // Another name or an official stamp under the same words says nothing of their age.
    let same = unit.text.wording(into).is_some_and(|there| there.words == row.words);
    let made_of = unit.text.made_of(into).filter(|_| same && !row.still_right);
    Take::Said(Said {
        wording: (!row.words.is_empty()).then_some(wording),
        made_of: made_of.map(str::to_owned),
    })
}

/// A record as it was, and as it becomes; who changes it.
struct Deed {
    actor: String,
    plan: Uuid,
    before: Value,
    changed: Changed,
}

/// Writes a translation, and puts it in the record that the history will keep.
async fn write(
    tx: &mut Tx,
    desk: &Desk<'_>,
    unit: &Unit<'_>,
    Said { wording, made_of }: Said,
    changed: &mut BTreeMap<Uuid, Deed>,
) -> Result<(), Error> {
    let (plan, into) = (desk.plan, desk.into);
    let owner = unit.record(plan);
    match &wording {
        Some(wording) => {
            wording::translate(tx, owner, unit.field, wording, made_of.as_deref()).await?;
        }
        None => wording::untranslate(tx, owner, unit.field, into).await?,
    }
    let actor = unit.about(plan, |object| desk.cx.actor(Action::Translate, object))?;
    let deed = |before, changed| Deed { actor, plan: plan.plan.id.0, before, changed };
    let say = move |text: Text| match wording {
        Some(wording) => text.with(wording),
        None => text.without(into),
    };
    match unit.owner {
        Owner::Plan => {
            let of = changed
                .entry(owner)
                .or_insert_with(|| deed(json!(plan.plan), Changed::Plan(plan.plan.clone())));
            if let Changed::Plan(plan) = &mut of.changed {
                match unit.field {
                    "title" => plan.title = say(plan.title.clone()),
                    _ => plan.summary = plan.summary.take().map(say),
                }
            }
        }
        Owner::Priority(priority) | Owner::Result(priority, _) => {
            let of = changed
                .entry(priority.id.0)
                .or_insert_with(|| deed(json!(priority), Changed::Priority(priority.clone())));
            if let Changed::Priority(priority) = &mut of.changed {
                match (unit.owner, unit.field) {
                    (Owner::Result(_, result), _) => {
                        let result = priority.results.iter_mut().find(|r| r.id == result.id);
                        if let Some(result) = result {
                            result.title = say(result.title.clone());
                        }
                    }
                    (_, "title") => priority.title = say(priority.title.clone()),
                    _ => priority.summary = priority.summary.take().map(say),
                }
            }
        }
        Owner::Activity(activity) => {
            let of = changed.entry(owner).or_insert_with(|| {
                deed(
                    exchange::form(activity),
                    Changed::Activity(Box::new(Activity::clone(activity))),
                )
            });
            if let Changed::Activity(activity) = &mut of.changed {
                let content = &mut activity.content;
                match unit.field {
                    "title" => content.title = say(content.title.clone()),
                    "description" => content.description = content.description.take().map(say),
                    "deliverable" => content.deliverable = content.deliverable.take().map(say),
                    _ => content.slip_reason = content.slip_reason.take().map(say),
                }
            }
        }
    }
    Ok(())
}

/// Raises the versions of what has one, and says what the history is to keep.
async fn finish(tx: &mut Tx, changed: BTreeMap<Uuid, Deed>) -> Result<Vec<Entry>, Error> {
    let mut entries = Vec::with_capacity(changed.len());
    for (record, deed) in changed {
        let (entity, after) = match deed.changed {
            Changed::Plan(plan) => ("plan", json!(plan)),
            Changed::Priority(priority) => ("priority", json!(priority)),
            Changed::Activity(mut activity) => {
                activity.version += 1;
                activity::raise_version(tx, &activity).await?;
                ("activity", exchange::form(&activity))
            }
        };
        entries.push(Entry {
            actor: deed.actor,
            via: "web",
            action: "translate",
            entity,
            record,
            plan: Some(deed.plan),
            before: Some(deed.before),
            after: Some(after),
        });
    }
    Ok(entries)
}
