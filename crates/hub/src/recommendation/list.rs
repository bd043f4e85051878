//! The recommendations of a network, and those of one event.

use super::event_of;
use crate::picture::NetworkPicture;
use crate::records::recommendation;
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, Shell, address, numbers, respond};
use askama::Template;
use aunar_domain::event::Event;
use aunar_domain::recommendation::{Recommendation, State};
use axum::extract::Path;

#[derive(Template)]
#[template(path = "recommendation/pages/list.html")]
struct ListPage {
    shell: Shell,
    base: String,
    states: Vec<(String, String, bool)>,
    lines: Vec<Line>,
}

/// A recommendation in a list.
pub struct Line {
    /// Its page.
    pub href: String,
    /// Its reference.
    pub reference: String,
    /// What is recommended.
    pub words: Words,
    /// To whom, when, from which event.
    pub facts: String,
    /// Where it stands: code and words.
    pub state: (&'static str, String),
    /// The activity that takes it up, where whoever reads may see it: address, reference, title.
    pub activity: Option<(String, String, Words)>,
}

pub(super) fn to(cx: &Cx, network: &NetworkPicture, one: &Recommendation) -> String {
    let entity = one.to.and_then(|id| network.common.register.get(id));
    entity.map_or_else(|| cx.t().t("recommendation-to-all"), |e| e.short(cx.lang()).to_owned())
}

pub(super) fn line(cx: &Cx, network: &NetworkPicture, one: &Recommendation) -> Line {
    let t = cx.t();
    let day = numbers::day(t.0, one.made_on);
    let mut facts = vec![t.with("recommendation-to", &[("who", &to(cx, network, one))]), day];
    facts.extend(event_of(network, one).map(|e| e.title.words(t.0).to_owned()));
    let state = one.state().code();
    Line {
        href: format!("/{}/recommendations/{}", network.network.code, one.reference),
        reference: one.reference.clone(),
        words: Words::of(&one.words, t.0, t),
        facts: facts.join(" · "),
        state: (state, t.label("recommendation-state", state)),
        activity: one.answer.as_ref().and_then(|a| network.activity(a.activity?)).map(
            |(plan, activity)| {
                let href = address::activity(network, plan, &activity.reference);
                (href, activity.reference.clone(), Words::of(&activity.content.title, t.0, t))
            },
        ),
    }
}

/// The recommendations of an event.
pub async fn on_event(
    cx: &Cx,
    network: &NetworkPicture,
    event: &Event,
) -> Result<Vec<Line>, Error> {
    let mut all = recommendation::all(&cx.state.db, network.network.id).await?;
    all.retain(|one| one.event == event.id);
    all.reverse();
    Ok(all.iter().map(|one| line(cx, network, one)).collect())
}

/// The page.
pub(super) async fn show(cx: Cx, Path(network): Path<String>) -> Answer {
    cx.params().only(&["state"])?;
    let network = cx.network(&network)?;
    let t = cx.t();
    let chosen = cx.params().code("state", State::ALL, State::code)?;
    let all = recommendation::all(&cx.state.db, network.network.id).await?;
    let base = format!("/{}/recommendations", network.network.code);
    let each = State::ALL.iter().map(|state| {
        let n = all.iter().filter(|one| one.state() == *state).count();
        let words = t.label("recommendation-state", state.code());
        let href = format!("{base}?state={}", state.code());
        (href, format!("{words} ({})", numbers::whole(t.0, n as u64)), chosen == Some(*state))
    });
    let every = (base.clone(), t.t("recommendation-all"), chosen.is_none());
    let page = ListPage {
        shell: Shell::of(&cx, &network, None, "calendar", &t.t("recommendation-title")),
        states: std::iter::once(every).chain(each).collect(),
        lines: all
            .iter()
            .filter(|one| chosen.is_none_or(|s| one.state() == s))
            .map(|one| line(&cx, &network, one))
            .collect(),
        base: format!("/{}/calendar", network.network.code),
    };
    respond::page(&cx, &page)
}
