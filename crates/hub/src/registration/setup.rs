//! Setting up the registration of an event, and what is typed by those who counted heads.

use super::form::code;
use super::letter::told;
use super::place::Place;
use super::tally;
use crate::records::registration::{self, StoredForm};
use crate::web::field::{Field, Kind, Wrong};
use crate::web::{Cx, Error, Form, Tongue};
use aunar_db::Tx;
use aunar_domain::geography::PlaceKind;
use aunar_domain::participation::{Dimension, Measure, Tally, UNSAID};
use aunar_domain::registration::{Admits, Ask, EventForm, FormFault, KEPT_USUALLY};
use aunar_domain::words::{Lang, Text, Wording, tidy};
use serde_json::json;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Most people that heads are counted to.
const MOST_PEOPLE: i64 = 1_000_000;

/// The fields of the form that sets it up.
pub(super) fn fields(cx: &Cx, place: &Place, sent: Option<&Form>, wrong: &Wrong) -> Vec<Field> {
    let t = cx.t();
    let form = place.stored.as_ref().map(|s| &s.form);
    let label = |name: &str| t.label("registration-setup", name);
    let tick = |is: bool| if is { "1" } else { "" };
    let number = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
    let over = place.event.end.date();
    let keep = form.map(|f| f.keep_until).or_else(|| over.checked_add_days(KEPT_USUALLY));
    let admits = form.map_or_else(|| usually_admits(place), |f| f.admits);
    let mut fields = vec![
        Field::new(Kind::Tick, "open", label("open")).holding(tick(form.is_none_or(|f| f.open))),
        Field::new(Kind::Choice, "admits", label("admits"))
            .required()
            .choices(
                Admits::ALL
                    .iter()
                    .map(|a| (a.code().to_owned(), t.label("registration-admits", a.code()))),
            )
            .holding(admits.code()),
        Field::new(Kind::Line, "places", label("places"))
            .figures()
            .hint(t.t("registration-setup-places-how"))
            .holding(number(form.and_then(|f| f.places))),
        Field::new(Kind::Tick, "approval", label("approval"))
            .holding(tick(form.is_some_and(|f| f.approval))),
    ];
    for ask in Ask::ALL {
        let is_asked = form.is_some_and(|f| f.asks(*ask));
        let name = format!("ask-{}", ask.code());
        let words = t.label("registration-field", ask.code());
        let field =
            Field::new(Kind::Tick, name, t.with("registration-setup-ask", &[("what", &words)]));
        fields.push(field.hint(t.label("registration-why", ask.code())).holding(tick(is_asked)));
    }
    for lang in Lang::ALL {
        let own = Tongue(*lang);
        let said = match form {
            Some(form) => form.consent.wording(*lang).map(|w| w.words.clone()),
            None => Some(own.t("registration-consent-usual")),
        };
        let language = t.language(*lang);
        let words = t.with("registration-setup-consent", &[("language", &language)]);
        let field = Field::new(Kind::Words, format!("consent-{}", lang.code()), words);
        fields.push(field.holding(said.unwrap_or_default()));
    }
    fields.push(
        Field::new(Kind::Day, "keep", label("keep"))
            .required()
            .hint(t.t("registration-setup-keep-how"))
            .holding(keep.map(|d| d.to_string()).unwrap_or_default()),
    );
    fields.push(
        Field::new(Kind::Line, "invited", label("invited"))
            .figures()
            .holding(number(form.and_then(|f| f.invited))),
    );
    fields.into_iter().map(|f| f.sent(sent, wrong)).collect()
}

/// Who may register where nobody has said it: as the event's access is.
fn usually_admits(place: &Place) -> Admits {
    use aunar_domain::event::Access;
    match place.event.access {
        Access::Open | Access::Under30 => Admits::Anyone,
        Access::Invitation => Admits::Invitation,
        Access::MemberStates => Admits::MemberStates,
    }
}

/// A whole number as people type it, nothing where it is blank; `None` inside is none.
fn number(sent: &Form, name: &str) -> Result<Option<i64>, ()> {
    match sent.one(name) {
        None => Ok(None),
        Some(typed) => typed.parse().map(Some).map_err(|_| ()),
    }
}

/// Reads what was typed, with what is wrong with it.
pub(super) fn read(cx: &Cx, place: &Place, sent: &Form, wrong: &mut Wrong) -> Option<EventForm> {
    let t = cx.t();
    let fault = |f: FormFault| t.label("registration-setup-fault", f.code());
    let before = place.stored.as_ref().map(|s| &s.form);
    let admits = sent.read::<Admits>("admits").and_then(Result::ok);
    if admits.is_none() {
        wrong.with("admits", t.label("registration-fault", "choice"));
    }
    let places = number(sent, "places");
    let invited = number(sent, "invited");
    for (name, read, why) in
        [("places", &places, FormFault::Places), ("invited", &invited, FormFault::Invited)]
    {
        if read.is_err() {
            wrong.with(name, fault(why));
        }
    }
    let keep = sent.day("keep").ok().flatten();
    if keep.is_none() {
        wrong.with("keep", fault(FormFault::KeepUntil));
    }
    let mut langs = vec![place.network.network.lang];
    langs.extend(Lang::ALL.iter().filter(|l| **l != place.network.network.lang));
    let wordings = langs.into_iter().filter_map(|lang| {
        let words = tidy(sent.raw(&format!("consent-{}", lang.code())).unwrap_or_default());
        (!words.is_empty()).then_some(Wording { lang, words, by: None, official: true })
    });
    let consent = Text::from_wordings(wordings);
    if consent.is_none() {
        let name = format!("consent-{}", place.network.network.lang.code());
        wrong.with(name, t.t("registration-setup-no-consent"));
    }
    let consent = consent?;
    let same = before.is_some_and(|b| b.consent == consent);
    let version = before.map_or(0, |b| b.consent_version);
    let form = EventForm {
        id: before.map_or_else(Uuid::now_v7, |b| b.id),
        event: place.event.id.0,
        version: before.map_or(1, |b| b.version + 1),
        open: sent.one("open").is_some(),
        admits: admits?,
        places: places.ok()?,
        approval: sent.one("approval").is_some(),
        asks: Ask::ALL
            .iter()
            .copied()
            .filter(|a| sent.one(&format!("ask-{}", a.code())).is_some())
            .collect(),
        consent,
        consent_version: if same { version } else { version + 1 },
        keep_until: keep?,
        invited: invited.ok()?,
    };
    if let Err(why) = form.weigh(&place.event) {
        let field = match why {
            FormFault::Places => "places",
            FormFault::KeepUntil => "keep",
            FormFault::LongConsent => "consent-es",
            FormFault::Invited => "invited",
            FormFault::Outside => "open",
        };
        wrong.with(field, fault(why));
        return None;
    }
    // What people agreed to was that it goes by then; only an event that moved beyond it takes it along.
    let over = place.event.end.date();
    if before.is_some_and(|b| form.keep_until > b.keep_until && b.keep_until > over) {
        wrong.with("keep", t.t("registration-setup-keep-longer"));
        return None;
    }
    Some(form)
}

/// Writes it, with a row of the history.
pub(super) async fn write(
    tx: &mut Tx,
    cx: &Cx,
    place: &Place,
    form: EventForm,
    actor: String,
) -> Result<StoredForm, Error> {
    let network = place.network.network.id.0;
    let before = place.stored.as_ref();
    let after = match before {
        Some(before) => StoredForm { form, ..before.clone() },
        None => StoredForm {
            form,
            invitation: None,
            room_code: code(6),
            told: told(&place.event),
            counted_at: None,
            published_at: None,
            forgotten_at: None,
        },
    };
    match before {
        Some(_) => match registration::rewrite(tx, &after).await {
            Err(aunar_db::DbError::Gone) => return Err(super::run::moved()),
            other => other?,
        },
        None => match registration::write(tx, network, &after).await {
            Err(aunar_db::DbError::Unique { .. }) => return Err(super::run::moved()),
            other => other?,
        },
    }
    let action = if before.is_some() { "change" } else { "open" };
    let said = (before.map(|b| json!(b.form)), Some(json!(after.form)));
    let entry = place.entry(actor, action, "event-form", after.form.id, said);
    tx.record(network, cx.now, vec![entry]).await?;
    Ok(after)
}

/// The fields for those who counted heads: all, and each answer of what the form asks.
pub(super) fn head_fields(
    cx: &Cx,
    place: &Place,
    stored: &StoredForm,
    typed: &Tally,
    (sent, wrong): (Option<&Form>, &Wrong),
) -> Vec<(String, Vec<Field>)> {
    let t = cx.t();
    let field = |name: String, label: String, n: Option<i64>| {
        Field::new(Kind::Line, name, label)
            .figures()
            .holding(n.map(|n| n.to_string()).unwrap_or_default())
            .sent(sent, wrong)
    };
    let all = typed.totals.get(&Measure::Attended).copied();
    let mut groups =
        vec![(String::new(), vec![field("heads".to_owned(), t.t("registration-heads-all"), all)])];
    for dimension in tally::dimensions(&stored.form) {
        let cells = typed.cells.get(&dimension);
        let each = tally::answers(dimension).into_iter().map(|code| {
            let n = cells.and_then(|c| c.get(code)?.get(&Measure::Attended)).copied();
            let label = super::figures::answer(t, &place.network, dimension, code);
            field(format!("heads-{}-{code}", dimension.code()), label, n)
        });
        let mut fields: Vec<Field> = each.collect();
        if dimension == Dimension::Country {
            let said = cells.into_iter().flatten().filter(|(code, _)| *code != UNSAID);
            let said = said.filter_map(|(code, counts)| {
                let name = super::figures::answer(t, &place.network, dimension, code);
                Some(format!("{name}: {}", counts.get(&Measure::Attended)?))
            });
            fields.push(
                Field::new(Kind::Words, COUNTRIES, t.t("registration-heads-countries"))
                    .hint(t.t("registration-heads-countries-how"))
                    .holding(said.collect::<Vec<_>>().join("\n"))
                    .sent(sent, wrong),
            );
        }
        if !fields.is_empty() {
            groups.push((t.label("participation-by", dimension.code()), fields));
        }
    }
    groups
}

/// The field in which heads are counted by country, one a line.
const COUNTRIES: &str = "heads-countries";

/// Reads how many came from where: a country and a number a line, each once.
fn countries(place: &Place, typed: &str) -> Option<BTreeMap<String, i64>> {
    let geography = &place.network.common.geography;
    let mut all = BTreeMap::new();
    for line in typed.split(['\n', ';']).map(str::trim).filter(|line| !line.is_empty()) {
        let (name, n) = line.rsplit_once(':')?;
        let country = geography.find(name.trim()).filter(|p| p.kind == PlaceKind::Country)?;
        let n = n.trim().parse::<i64>().ok().filter(|n| (0..=MOST_PEOPLE).contains(n))?;
        if all.insert(country.code.clone(), n).is_some() {
            return None;
        }
    }
    Some(all)
}

/// Counts those of countries, and of the sub-regions these lie in.
fn count_countries(place: &Place, all: Option<i64>, of: &BTreeMap<String, i64>, tally: &mut Tally) {
    let geography = &place.network.common.geography;
    let sum: i64 = of.values().sum();
    for (country, n) in of {
        let region = tally::sub_region(geography, country).to_owned();
        for (dimension, code) in [(Dimension::Country, country), (Dimension::SubRegion, &region)] {
            let cells = tally.cells.entry(dimension).or_default();
            *cells.entry(code.clone()).or_default().entry(Measure::Attended).or_default() += n;
        }
    }
    for dimension in [Dimension::Country, Dimension::SubRegion] {
        let rest = (all.unwrap_or(sum) - sum).max(0);
        let cells = tally.cells.entry(dimension).or_default();
        cells.entry(UNSAID.to_owned()).or_default().insert(Measure::Attended, rest);
    }
}

/// Reads how many heads were counted. What is not said of a dimension is said to be so.
pub(super) fn heads(
    cx: &Cx,
    place: &Place,
    stored: &StoredForm,
    (sent, wrong): (&Form, &mut Wrong),
) -> Tally {
    let t = cx.t();
    let mut tally = Tally::default();
    let mut read = |name: &str| match number(sent, name) {
        Ok(None) => None,
        Ok(Some(n)) if (0..=MOST_PEOPLE).contains(&n) => Some(n),
        _ => {
            wrong.with(name, t.t("registration-heads-bad"));
            None
        }
    };
    let all = read("heads");
    let mut too_many = Vec::new();
    for dimension in tally::dimensions(&stored.form) {
        let mut sum = 0;
        for code in tally::answers(dimension) {
            let name = format!("heads-{}-{code}", dimension.code());
            let Some(n) = read(&name) else { continue };
            sum += n;
            let cells = tally.cells.entry(dimension).or_default();
            cells.entry(code.to_owned()).or_default().insert(Measure::Attended, n);
            if all.is_none_or(|all| sum > all) {
                too_many.push(name);
            }
        }
        if let Some(cells) = tally.cells.get_mut(&dimension) {
            let rest = all.unwrap_or(sum) - sum;
            let unsaid = cells.entry(UNSAID.to_owned()).or_default();
            unsaid.insert(Measure::Attended, rest.max(0));
        }
    }
    let typed = sent.one(COUNTRIES).filter(|_| stored.form.asks(Ask::Country));
    match typed.map(|typed| countries(place, typed)) {
        Some(Some(of)) if all.is_some_and(|all| of.values().sum::<i64>() > all) => {
            wrong.with(COUNTRIES, t.t("registration-heads-sum"));
        }
        Some(Some(of)) => count_countries(place, all, &of, &mut tally),
        Some(None) => wrong.with(COUNTRIES, t.t("registration-heads-countries-bad")),
        None => {}
    }
    too_many.into_iter().for_each(|name| wrong.with(name, t.t("registration-heads-sum")));
    match all {
        Some(all) => _ = tally.totals.insert(Measure::Attended, all),
        // Parts of a number that nobody said.
        None if !tally.cells.is_empty() => wrong.with("heads", t.t("registration-heads-bad")),
        None => {}
    }
    tally
}
