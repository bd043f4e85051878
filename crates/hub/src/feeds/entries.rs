//! The entries of feeds: events, the latest changed first, and deeds of the history.

use crate::calendar;
use crate::history;
use crate::news;
use crate::picture::NetworkPicture;
use crate::web::{Answer, Cx, Error, numbers};
use aunar_formats::feed::{FeedEntry, FeedOut};
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;

/// How many entries a feed has.
const MOST: usize = 50;
/// How many deeds are looked at for a feed.
const DEEDS: i64 = 100;

/// The two forms of a feed.
#[derive(Clone, Copy)]
enum Form {
    Atom,
    Json,
}

impl Form {
    const fn ending(self) -> &'static str {
        match self {
            Form::Atom => "atom",
            Form::Json => "json",
        }
    }

    fn answer(self, feed: &FeedOut) -> Answer {
        let (kind, bytes) = match self {
            Form::Atom => ("application/atom+xml; charset=utf-8", feed.atom()),
            Form::Json => ("application/feed+json; charset=utf-8", feed.json()),
        };
        Ok(([(header::CONTENT_TYPE, kind)], bytes).into_response())
    }
}

fn feed(cx: &Cx, network: &NetworkPicture, what: &str, form: Form) -> FeedOut {
    let t = cx.t();
    let code = &network.network.code;
    let name = network.network.name.words(t.0).to_owned();
    let page = match what {
        "events" => "calendar",
        "changes" => "history",
        other => other,
    };
    FeedOut {
        id: format!("urn:aunar:{}:{what}", network.network.id),
        title: format!("{name}: {}", t.label("feed", what)),
        about: t.label("feed-about", what),
        language: t.0.code().to_owned(),
        home: format!("{}/{code}/{page}", cx.state.public_url),
        address: format!(
            "{}/{code}/{what}.{}{}",
            cx.state.public_url,
            form.ending(),
            cx.params().with("lang", Some(t.0.code()))
        ),
        author: name,
        updated: cx.now,
        entries: Vec::new(),
    }
}

fn events(cx: &Cx, code: &str, form: Form) -> Answer {
    cx.params().only(&calendar::CHOICES)?;
    let network = cx.network(code)?;
    let t = cx.t();
    let mut events = calendar::chosen(cx, &network)?;
    events.sort_by_key(|e| std::cmp::Reverse((e.changed_at, e.start)));
    let entry = |event: &&aunar_domain::event::Event| {
        let mut text = vec![numbers::event_time(t, event)];
        text.extend(event.venue.clone());
        text.push(t.label("event-access", event.access.code()));
        text.extend(event.summary.iter().map(|s| s.words(t.0).to_owned()));
        if event.cancelled {
            text.insert(0, t.t("event-cancelled"));
        }
        FeedEntry {
            id: format!("urn:uuid:{}", event.id),
            title: event.title.words(t.0).to_owned(),
            address: format!("{}/{code}/events/{}", cx.state.public_url, event.reference),
            updated: event.changed_at,
            text: text.join(" · "),
            categories: vec![t.label("event-kind", event.kind.code())],
        }
    };
    let entries = events.iter().take(MOST).map(entry).collect();
    form.answer(&FeedOut { entries, ..feed(cx, &network, "events", form) })
}

async fn changes(cx: &Cx, code: &str, form: Form) -> Result<axum::response::Response, Error> {
    cx.params().only(&[])?;
    let network = cx.network(code)?;
    let deeds = history::deeds(cx, &network, DEEDS).await?;
    let url = &cx.state.public_url;
    let entry = |deed: history::Deed| FeedEntry {
        id: format!("urn:aunar:{}:{}", network.network.id, deed.n),
        title: format!("{} {}", deed.what, deed.name).trim().to_owned(),
        address: match deed.href {
            Some(href) => format!("{url}{href}"),
            None => format!("{url}/{code}/history?before={}", deed.n + 1),
        },
        updated: deed.at,
        text: deed.what,
        categories: Vec::new(),
    };
    let entries = deeds.into_iter().take(MOST).map(entry).collect();
    form.answer(&FeedOut { entries, ..feed(cx, &network, "changes", form) })
}

/// Events as Atom.
pub(super) async fn events_atom(cx: Cx, Path(network): Path<String>) -> Answer {
    events(&cx, &network, Form::Atom)
}

/// Events as JSON Feed.
pub(super) async fn events_json(cx: Cx, Path(network): Path<String>) -> Answer {
    events(&cx, &network, Form::Json)
}

/// Changes as Atom.
pub(super) async fn changes_atom(cx: Cx, Path(network): Path<String>) -> Answer {
    changes(&cx, &network, Form::Atom).await
}

/// Changes as JSON Feed.
pub(super) async fn changes_json(cx: Cx, Path(network): Path<String>) -> Answer {
    changes(&cx, &network, Form::Json).await
}

/// News, each with who wrote it and whether it was reviewed.
async fn news_feed(cx: &Cx, code: &str, form: Form) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(code)?;
    let t = cx.t();
    let entry = |n: aunar_domain::news::News| FeedEntry {
        id: format!("urn:uuid:{}", n.id),
        title: n.title.words(t.0).to_owned(),
        address: format!("{}{}", cx.state.public_url, news::address(&network, &n)),
        updated: n.publish_at.unwrap_or(n.changed_at),
        text: format!("{} ({})", n.lead.words(t.0), news::authorship(t, &network, &n)),
        categories: Vec::new(),
    };
    let all = news::public(cx, &network).await?;
    let entries = all.into_iter().take(MOST).map(entry).collect();
    let answer = form.answer(&FeedOut { entries, ..feed(cx, &network, "news", form) })?;
    news::kept(cx, &network, answer).await
}

/// News as Atom.
pub(super) async fn news_atom(cx: Cx, Path(network): Path<String>) -> Answer {
    news_feed(&cx, &network, Form::Atom).await
}

/// News as JSON Feed.
pub(super) async fn news_json(cx: Cx, Path(network): Path<String>) -> Answer {
    news_feed(&cx, &network, Form::Json).await
}
