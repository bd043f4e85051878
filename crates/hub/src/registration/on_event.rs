//! What the event's page says of registration: where one registers, and how many came.

use super::figures::{self, Figures};
use super::place::{Place, may_run};
use crate::picture::NetworkPicture;
use crate::records::registration;
use crate::web::{Cx, Error};
use aunar_domain::event::Event;
use std::sync::Arc;

/// What the page says.
pub struct OnEvent {
    /// Whether one registers for it: the way into the call is then for those who did.
    pub has_form: bool,
    /// Where one registers now.
    pub register: Option<String>,
    /// Where one checks in now.
    pub check_in: Option<String>,
    /// Where it is run, for those who do.
    pub run: Option<String>,
    /// How many came.
    pub figures: Option<Figures>,
    /// The addresses of the same as a table, with tags, and for programs.
    pub files: [String; 3],
}

/// What an event's page says of registration, and of who came.
pub async fn on_event(
    cx: &Cx,
    network: &Arc<NetworkPicture>,
    event: &Event,
) -> Result<OnEvent, Error> {
    let stored = registration::of_event(&cx.state.db, event.id.0).await?;
    let place = Place { network: Arc::clone(network), event: event.clone(), stored };
    let base = place.base();
    let form = place.stored.as_ref().map(|s| &s.form);
    let clock = place.clock(cx.now);
    let takes = form.is_some_and(|f| f.takes(event, clock));
    let is_on = form.is_some() && event.start <= clock && clock <= event.end && !event.cancelled;
    let published = figures::published(cx, &place).await?;
    Ok(OnEvent {
        has_form: form.is_some(),
        register: takes.then(|| format!("{base}/register")),
        check_in: is_on.then(|| format!("{base}/check-in")),
        run: may_run(cx, network, event).then(|| format!("{base}/run")),
        figures: published.map(|(_, published)| {
            let files = format!("{base}/participation");
            figures::figures(cx, (network, event), &published, Some(&files))
        }),
        files: [
            format!("{base}/participation.csv"),
            format!("{base}/participation.hxl.csv"),
            format!("/api/v1/networks{base}/participation"),
        ],
    })
}
