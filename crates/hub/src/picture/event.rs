//! What of an event follows from the network around it: its clock, and the office that organises it.

use super::NetworkPicture;
use aunar_domain::city;
use aunar_domain::event::{Event, EventFormat};
use aunar_domain::network::MemberRole;
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

/// The office that organises an event, with an address that answers for it: of whoever leads its activity, the
/// one that serves the event's place, or the first that has an address; of what nobody's office answers for,
/// the network's. Nobody's name is in it.
#[must_use]
pub fn organiser(
    network: &NetworkPicture,
    event: &Event,
    lang: Lang,
    public_url: &str,
) -> (String, Option<String>) {
    let led = led_by(network, event, lang);
    let (name, address) = led.unwrap_or((network.network.name.words(lang).to_owned(), None));
    (name, Some(address.unwrap_or_else(|| network_office(network, public_url))))
}

/// The office of whoever leads an event's activity.
#[must_use]
pub fn led_by(
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

/// The address that answers for the network: of a member that leads it, else the first office that has
/// one, or else this installation, since an invitation has to name somebody.
fn network_office(network: &NetworkPicture, public_url: &str) -> String {
    let mut members: Vec<_> = network.members.iter().collect();
    members.sort_by_key(|m| m.role != MemberRole::CoLead);
    let address = members.iter().flat_map(|m| &m.offices).find_map(|o| o.email.clone());
    address.unwrap_or_else(|| {
        let rest = public_url.split("://").nth(1).unwrap_or("localhost");
        format!("events@{}", rest.split([':', '/']).next().unwrap_or("localhost"))
    })
}

/// Where on earth an event is that does not say it, in millionths of a degree: the city that its venue names,
/// where it is one that is known in the event's country. What is online only is nowhere.
#[must_use]
pub fn position(network: &NetworkPicture, event: &Event) -> Option<(i64, i64)> {
    if event.format == EventFormat::Online {
        return None;
    }
    let place = network.common.geography.get(event.place.as_deref()?)?;
    let country = match place.code.split_once('-') {
        Some((country, _)) => country,
        None => &place.code,
    };
    city::at(country, event.venue.as_deref()?)
}
