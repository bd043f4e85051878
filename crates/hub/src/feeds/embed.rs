//! Small frames that other sites show: the next events, how far a plan is. Plain HTML with our own style
//! sheet, of what everybody may read, whoever looks: a frame on another site never shows more, and no
//! form is in it.

use super::sitemap::public;
use crate::plan::Progress;
use crate::web::html::Words;
use crate::web::{Answer, Cx, Error, numbers, respond, statics};
use askama::Template;
use aunar_domain::event::Event;
use axum::extract::Path;

/// Most events a frame shows.
const MOST: usize = 20;

#[derive(Template)]
#[template(path = "feeds/pages/events.html")]
struct EventsFrame {
    lang: &'static str,
    css: &'static str,
    title: String,
    home: String,
    none: String,
    events: Vec<(String, Words, String, String, bool)>,
    cancelled: String,
}

#[derive(Template)]
#[template(path = "feeds/pages/progress.html")]
struct ProgressFrame {
    lang: &'static str,
    css: &'static str,
    title: Words,
    home: String,
    percent: String,
    completed: String,
    progress: Progress,
}

/// The next events of a network, or of a choice of them.
pub(super) async fn events(cx: Cx, Path(code): Path<String>) -> Answer {
    let mut known = crate::calendar::CHOICES.to_vec();
    known.push("n");
    cx.params().only(&known)?;
    let most = cx.params().number("n", 5, 1, MOST)?;
    let picture = public(&cx).await?;
    let network = picture.networks.get(&code);
    let network = network.ok_or_else(|| Error::not_found("network", &code))?;
    let t = cx.t();
    let today = cx.now.date_naive();
    let url = &cx.state.public_url;
    let coming = crate::calendar::chosen(&cx, network)?;
    let line = |event: &Event| {
        let place = event.venue.clone();
        let place = place.unwrap_or_else(|| t.label("event-format", event.format.code()));
        (
            format!("{url}/{code}/events/{}", event.reference),
            Words::of(&event.title, t.0, t),
            numbers::event_time(t, event),
            place,
            event.cancelled,
        )
    };
    let coming = coming.into_iter().filter(|e| e.end.date() >= today).take(most);
    let frame = EventsFrame {
        lang: t.0.code(),
        css: statics::css(),
        title: network.network.name.words(t.0).to_owned(),
        home: format!("{url}/{code}/calendar"),
        none: t.t("calendar-none"),
        events: coming.map(line).collect(),
        cancelled: t.t("event-cancelled"),
    };
    respond::framed(&cx, &frame)
}

/// How far a plan is.
pub(super) async fn progress(cx: Cx, Path((code, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let picture = public(&cx).await?;
    let network = picture.networks.get(&code);
    let network = network.ok_or_else(|| Error::not_found("network", &code))?;
    let plan = network.plan(&plan).ok_or_else(|| Error::not_found("plan", &plan))?;
    let t = cx.t();
    let progress = Progress::of(&plan.index, plan.index.all(), t);
    let frame = ProgressFrame {
        lang: t.0.code(),
        css: statics::css(),
        title: Words::of(&plan.plan.title, t.0, t),
        home: format!("{}/{code}/plans/{}", cx.state.public_url, plan.plan.code),
        percent: t.with("plan-percent", &[("n", &progress.percent.to_string())]),
        completed: t.t("plan-figure-completed"),
        progress,
    };
    respond::framed(&cx, &frame)
}
