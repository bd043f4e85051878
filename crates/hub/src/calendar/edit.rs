//! Changing what an event says: its texts, where it is, its links, its recording once there is one. That it
//! moves or does not take place is said on the page of its registration, where whoever comes is told.

use super::new::{MOMENT, moment};
use super::{deed, said};
use crate::picture::NetworkPicture;
use crate::records::event as events;
use crate::registration;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::filled::{Filled, faulty, refusal};
use crate::web::several::Several;
use crate::web::texts::InLanguage;
use crate::web::{Answer, Cx, Error, Form, Shell, respond};
use askama::Template;
use aunar_domain::event::Event;
use axum::extract::Path;
use chrono_tz::Tz;

#[derive(Template)]
#[template(path = "calendar/pages/edit.html")]
struct EditPage {
    shell: Shell,
    back: String,
    reference: String,
    trouble: Option<String>,
    hidden: (&'static str, String),
    first: Vec<Field>,
    texts: Vec<InLanguage>,
    interpretation: Several,
}

fn draw(cx: &Cx, network: &NetworkPicture, event: &Event, filled: &Filled<'_, Event>) -> Answer {
    let t = cx.t();
    let Filled { sent, wrong, .. } = *filled;
    let line = |name: &str, value: String| said::field(t, Kind::Line, name, &value);
    let mut first = vec![said::kind(t, Some(event))];
    first.extend(said::where_and_who(t, network, Some(event)));
    let by = event.register_by.map(|by| by.format(MOMENT).to_string());
    first.push(line("register-by", by.unwrap_or_default()));
    first.push(line("recording", event.recording.clone().unwrap_or_default()));
    let mut first: Vec<Field> = first.into_iter().map(|f| f.sent(sent, wrong)).collect();
    let (original, texts) = said::texts_of(t, Some(event), sent, wrong);
    first.push(original);
    let page = EditPage {
        shell: Shell::of(cx, network, None, "calendar", &t.t("event-edit")),
        back: format!("/{}/events/{}", network.network.code, event.reference),
        reference: event.reference.clone(),
        trouble: filled.trouble.clone(),
        hidden: filled.hidden(|one| one.version),
        first,
        texts,
        interpretation: said::interpretation(t, Some(event), sent, wrong),
    };
    respond::private_page(cx, filled.status, &page)
}

/// The form.
pub(super) async fn show(cx: Cx, Path((code, reference)): Path<(String, String)>) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&code)?;
    let event = registration::to_run(&cx, &network, &reference)?;
    let wrong = Wrong::default();
    draw(&cx, &network, &event, &Filled::opened(Some(&event), &wrong))
}

fn read(
    cx: &Cx,
    network: &NetworkPicture,
    form: &Form,
    before: &Event,
    wrong: &mut Wrong,
) -> Option<Event> {
    let said = said::read(cx, network, form, Some(before), wrong);
    let zone = before.zone.parse::<Tz>().ok();
    let register_by = moment(cx.t(), zone, form, "register-by", wrong);
    if register_by.is_some_and(|by| by > before.start) {
        wrong.with("register-by", cx.t().label("event-wrong", "register-by"));
    }
    let said = said?;
    Some(Event {
        version: before.version + 1,
        changed_at: cx.now,
        title: said.title,
        summary: said.summary,
        kind: said.kind,
        format: said.format,
        // Where it was is no longer where it is.
        position: before.position.filter(|_| before.venue == said.venue),
        venue: said.venue,
        place: said.place,
        link: said.link,
        recording: said.recording,
        interpretation: said.interpretation,
        access: said.access,
        register_by,
        ..before.clone()
    })
}

/// Changes it.
pub(super) async fn save(
    mut cx: Cx,
    Path((code, reference)): Path<(String, String)>,
    form: Form,
) -> Answer {
    cx.person()?;
    let (mut tx, network) = cx.turn_in(&code).await?;
    let before = registration::to_run(&cx, &network, &reference)?;
    let actor = registration::acting(&cx, &network, &before)?;
    let mut wrong = Wrong::default();
    let read = read(&cx, &network, &form, &before, &mut wrong);
    let refused = refusal(cx.t(), &form, before.version, &wrong, "event-moved-on");
    let (Some(after), None) = (read, &refused) else {
        tx.rollback().await?;
        let refused = refused.unwrap_or_else(|| faulty(cx.t(), &wrong));
        let filled = Filled::refused(Some(&before), &form, &wrong, refused);
        return draw(&cx, &network, &before, &filled);
    };
    events::update(&mut tx, &after).await.map_err(|e| Error::moved(e, "event-moved-on"))?;
    let entry = deed(&actor, "change", &network, Some(&before), &after);
    cx.keep(tx, network.network.id, vec![entry]).await?;
    Ok(respond::see_other(&format!("/{code}/events/{}", after.reference)))
}
