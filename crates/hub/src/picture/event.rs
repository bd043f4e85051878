//! What of an event follows from the network around it: its clock, and the office that organises it.

use super::NetworkPicture;
use aunar_domain::event::Event;
use aunar_domain::words::Lang;
use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;

/// The zone of an event; one that is not known (any more) counts as universal time.
#[must_use]
pub fn zone(event: &Event) -> Tz {
    event.zone.parse().unwrap_or(Tz::UTC)
}

/// A moment of a zone's clock; one that the clocks skip is the moment after the gap.
#[must_use]
pub fn local(moment: NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    let at = |moment| zone.from_local_datetime(&moment).earliest();
    let after = moment + chrono::Duration::hours(1);
    at(moment).or_else(|| at(after)).map_or_else(|| moment.and_utc(), |there| there.to_utc())
}

/// The office that organises an event: of whoever leads its activity, the one that serves the event's
/// place, or the first that has an address. Nobody's name is in it.
#[must_use]
pub fn organiser(
    network: &NetworkPicture,
    event: &Event,
    lang: Lang,
) -> Option<(String, Option<String>)> {
    let (_, activity) = network.activity(event.activity?)?;
    let lead = activity.content.lead()?;
    let entity = network.common.register.get(lead)?;
    let member = network.members.iter().find(|m| m.entity == lead);
    let offices = member.map(|m| m.offices.as_slice()).unwrap_or_default();
    let here = offices.iter().find(|o| o.place.is_some() && o.place == event.place);
    let office = here.or_else(|| offices.iter().find(|o| o.email.is_some())).or(offices.first());
    Some(match office {
        Some(office) => {
            (format!("{}, {}", entity.short(lang), office.name.words(lang)), office.email.clone())
        }
        None => (entity.short(lang).to_owned(), None),
    })
}
