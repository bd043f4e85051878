//! A certificate of attendance: for those who came to a training, in the language they registered in. It
//! is made when it is asked for and kept nowhere.

use super::own::own;
use super::place::Place;
use crate::picture::event::led_by;
use crate::records::registration::Registration;
use crate::web::{Answer, Cx, Error, Tongue, numbers, paper, respond};
use aunar_domain::document::{Block, Document, Inline};
use aunar_domain::event::EventKind;
use axum::extract::Path;
use chrono::{DateTime, Utc};

/// Whether somebody is given one: they came to a training that is over.
pub(super) fn is_given(place: &Place, one: &Registration, now: DateTime<Utc>) -> bool {
    place.event.kind == EventKind::Training
        && !place.event.cancelled
        && one.attended.is_some()
        && place.is_over(now)
}

/// The certificate of whoever holds the link of a registration.
pub(super) async fn send(
    cx: Cx,
    Path((network, reference, secret)): Path<(String, String, String)>,
) -> Answer {
    cx.params().only(&[])?;
    let place = Place::of(&cx, &network, &reference).await?;
    let one = own(&cx, &place, &secret).await?;
    if !is_given(&place, &one, cx.now) {
        return Err(Error::not_found("certificate", &place.event.reference));
    }
    let document = document(&place, &one, cx.now);
    // Setting takes a moment, and others wait for this thread.
    let made = tokio::task::spawn_blocking(move || aunar_pdf::pdf(&document)).await;
    let bytes = made
        .map_err(|e| Error::Internal(format!("setting a certificate: {e}")))?
        .map_err(|e| Error::Internal(e.to_string()))?;
    let name = format!("{}-{}.pdf", place.network.network.code, place.event.reference);
    Ok(respond::private(respond::file("application/pdf", &name, bytes)))
}

fn document(place: &Place, one: &Registration, now: DateTime<Utc>) -> Document {
    let t = Tongue(one.lang);
    let event = &place.event;
    let words = |text: String, strong| Inline::Words { text, strong, lang: None };
    let paragraph = |text: String, strong| Block::Paragraph { content: vec![words(text, strong)] };
    let network = place.network.network.name.words(t.0);
    let office = led_by(&place.network, event, t.0).map(|(name, _)| name);
    let mut blocks = vec![
        paragraph(t.t("certificate-says"), false),
        paragraph(one.name.clone(), true),
        paragraph(t.t("certificate-attended"), false),
        paragraph(event.title.words(t.0).to_owned(), true),
        paragraph(
            format!("{} ({})", numbers::event_time(t, event), numbers::zone(t, &event.zone)),
            false,
        ),
    ];
    if let Some(office) = office {
        blocks.push(paragraph(t.with("certificate-office", &[("office", &office)]), false));
    }
    let illustrative = place.network.network.illustrative.as_ref();
    Document {
        lang: t.0,
        title: t.t("registration-certificate"),
        subtitle: Some(network.to_owned()),
        authorship: network.to_owned(),
        dated: numbers::day(t.0, now.date_naive()),
        standing: illustrative.map(|note| note.words(t.0).to_owned()).into_iter().collect(),
        labels: paper::labels(t),
        blocks,
    }
}
