//! One piece of news, as it is read and printed, and what may be done with it.

use super::pictures::{self, Shown};
use super::{address, authorship, one, publishes, writes};
use crate::picture::NetworkPicture;
use crate::records;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::html::Words;
use crate::web::{Answer, Cx, Form, Shell, numbers, respond};
use askama::Template;
use aunar_domain::news::{Act, News, notes_under};
use axum::extract::Path;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "news/pages/news.html")]
struct NewsPage {
    shell: Shell,
    list: String,
    path: String,
    source: String,
    version: i64,
    title: Words,
    lead: Words,
    body: Words,
    day: Option<(String, String)>,
    by: String,
    places: String,
    state: Option<(&'static str, String)>,
    trouble: Option<String>,
    offices: Vec<(Words, String, Option<String>)>,
    notes: Vec<Words>,
    pictures: Vec<Shown>,
    edit: Option<String>,
    acts: Vec<(&'static str, String)>,
    when: Option<Field>,
}

/// What may be done with a piece of news as a whole by whoever asks.
pub(super) fn acts(cx: &Cx, network: &NetworkPicture, news: &News) -> Vec<Act> {
    let runs = publishes(cx, network);
    let may = |act: &Act| {
        let role = match act {
            Act::Submit | Act::Reopen => runs || writes(cx, network, news.entity),
            Act::SendBack | Act::Publish | Act::Withdraw => runs,
        };
        role && news.state.after(*act).is_some()
    };
    Act::ALL.iter().copied().filter(may).collect()
}

/// Whether whoever asks may change its text now.
pub(super) fn may_write(cx: &Cx, network: &NetworkPicture, news: &News) -> bool {
    let own = writes(cx, network, news.entity);
    let first = news.state == aunar_domain::news::State::Draft;
    news.state.may_be_written() && own && (first || publishes(cx, network))
}

/// The page.
pub(super) async fn show(cx: Cx, Path((network, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&network)?;
    let news = one(&cx, &network, &reference).await?;
    let nothing = Wrong::default();
    draw(&cx, &network, &news, (None, &nothing), StatusCode::OK, None).await
}

pub(super) async fn draw(
    cx: &Cx,
    network: &NetworkPicture,
    news: &News,
    (sent, wrong): (Option<&Form>, &Wrong),
    status: StatusCode,
    trouble: Option<String>,
) -> Answer {
    let t = cx.t();
    let words = |text| Words::of(text, t.0, t);
    let geography = &network.common.geography;
    let notes = records::news::notes(&cx.state.db, network.network.id).await?;
    let notes = notes_under(&notes, &news.places, geography);
    let name = |code: &String| geography.get(code).map(|p| p.name.words(t.0).to_owned());
    let offices = network.members.iter().flat_map(|m| &m.offices);
    let open = acts(cx, network, news);
    let path = address(network, news);
    let day = news.publish_at.map(|at| at.date_naive());
    let public = news.is_public(cx.now);
    let page = NewsPage {
        shell: Shell::of(cx, network, None, "news", news.title.words(t.0))
            .also("application/atom+xml", format!("/{}/news.atom", network.network.code))
            .also("application/feed+json", format!("/{}/news.json", network.network.code)),
        list: format!("/{}/news", network.network.code),
        source: format!("{}{path}", cx.state.public_url),
        version: news.version,
        title: words(&news.title),
        lead: words(&news.lead),
        body: words(&news.body),
        day: day.map(|d| (d.to_string(), numbers::day(t.0, d))),
        by: authorship(t, network, news),
        places: news.places.iter().filter_map(name).collect::<Vec<_>>().join(", "),
        state: (!public).then(|| (news.state.code(), t.label("news-state", news.state.code()))),
        trouble,
        offices: offices
            .filter(|o| news.offices.contains(&o.id))
            .map(|o| {
                let whose = network.common.register.get(o.entity).map_or("", |e| e.short(t.0));
                (words(&o.name), whose.to_owned(), o.email.clone())
            })
            .collect(),
        notes: notes.into_iter().map(|n| words(&n.text)).collect(),
        pictures: pictures::shown(cx, network, news).await?,
        edit: may_write(cx, network, news).then(|| format!("{path}/edit")),
        when: open.contains(&Act::Publish).then(|| {
            Field::new(Kind::Line, "at", t.t("news-when"))
                .hint(t.t("news-when-how"))
                .sent(sent, wrong)
        }),
        acts: open.iter().map(|a| (a.code(), t.label("news-act", a.code()))).collect(),
        path,
    };
    respond::personal_page(cx, status, &page)
}
