//! Who registered for two events of the sample: one that is over, with what was published of it, and one
//! to come. All of it is made up: people are called by what they do, and their addresses lead nowhere.

use super::deed::created;
use crate::picture::NetworkPicture;
use crate::records::recommendation;
use crate::records::registration::{self, Registration, StoredForm};
use crate::records::session;
use crate::registration::told;
use crate::web::Tongue;
use crate::web::state::Inner;
use anyhow::Context;
use aunar_domain::entity::EntityKind;
use aunar_domain::event::Event;
use aunar_domain::participation::{Dimension, Measure, Tally};
use aunar_domain::recommendation::{Answer, Recommendation};
use aunar_domain::registration::{
    Admits, AgeGroup, Ask, EventForm, KEPT_USUALLY, Level, Sex, Standing,
};
use aunar_domain::words::{Lang, Text, Wording};
use chrono::{DateTime, Days, NaiveTime, Utc};
use serde_json::json;
use uuid::Uuid;

/// The event that is over, and the one to come.
const PAST: &str = "E-10";
const COMING: &str = "E-41";
/// Places at the one to come, and how many want one.
const PLACES: i64 = 30;
const COME: usize = 34;

/// Kind, level, how many registered, came, contributed, and of how many it was used, at the one that is
/// over: as uneven as such rooms are, with kinds too small to be told.
const ROOM: [(EntityKind, Level, usize, usize, usize, usize); 9] = [
    (EntityKind::LocalGovernment, Level::Local, 14, 9, 6, 3),
    (EntityKind::MigrantLed, Level::Local, 13, 8, 7, 4),
    (EntityKind::Diaspora, Level::Regional, 5, 5, 2, 1),
    (EntityKind::TradeUnion, Level::National, 6, 5, 3, 0),
    (EntityKind::Faith, Level::Regional, 7, 6, 2, 1),
    (EntityKind::Academia, Level::National, 5, 3, 2, 0),
    (EntityKind::Nhri, Level::National, 4, 3, 2, 1),
    (EntityKind::Youth, Level::Local, 3, 1, 1, 0),
    (EntityKind::Media, Level::National, 3, 1, 0, 0),
];
/// Where they come from, with the sub-region.
const COUNTRIES: [(&str, &str); 8] = [
    ("PA", "013"),
    ("CO", "005"),
    ("CR", "013"),
    ("MX", "013"),
    ("PE", "005"),
    ("HT", "029"),
    ("BR", "005"),
    ("TT", "029"),
];

fn form(event: &Event, asks: &[Ask], places: Option<i64>, open: bool) -> Option<EventForm> {
    let wordings = Lang::ALL.iter().map(|lang| Wording {
        lang: *lang,
        words: Tongue(*lang).t("registration-consent-usual"),
        by: None,
        official: true,
    });
    Some(EventForm {
        id: Uuid::now_v7(),
        event: event.id.0,
        version: 1,
        open,
        admits: Admits::Anyone,
        places,
        approval: false,
        asks: asks.to_vec(),
        consent: Text::from_wordings(wordings)?,
        consent_version: 1,
        keep_until: event.end.date().checked_add_days(KEPT_USUALLY)?,
        invited: None,
    })
}

fn stored(form: EventForm, event: &Event) -> StoredForm {
    StoredForm {
        form,
        invitation: None,
        room_code: "MUESTRA".chars().take(6).collect(),
        told: told(event),
        counted_at: None,
        published_at: None,
        forgotten_at: None,
    }
}

fn counted() -> Tally {
    let mut tally = Tally::default();
    let steps = [Measure::Registered, Measure::Attended, Measure::Contributed, Measure::Used];
    let mut n = 0;
    for (kind, level, registered, attended, contributed, used) in ROOM {
        for person in 0..registered {
            let reached = [true, person < attended, person < contributed, person < used];
            let reached: Vec<Measure> =
                steps.iter().zip(reached).filter(|(_, is)| *is).map(|(m, _)| *m).collect();
            let (country, region) = COUNTRIES[n * 3 % COUNTRIES.len()];
            let sex = if n % 5 < 3 { Sex::Woman } else { Sex::Man };
            let age = AgeGroup::ALL[1 + n % 4];
            let lang = Lang::ALL[[0, 0, 0, 1, 2][n % 5]];
            let answers = [
                (Dimension::OrganisationKind, kind.code()),
                (Dimension::Level, level.code()),
                (Dimension::SubRegion, region),
                (Dimension::Country, country),
                (Dimension::Sex, sex.code()),
                (Dimension::AgeGroup, age.code()),
                (Dimension::Language, lang.code()),
            ];
            tally.add(&answers, &reached);
            n += 1;
        }
    }
    tally
}

fn people(form: &EventForm, now: DateTime<Utc>) -> Vec<Registration> {
    let one = |n: usize| {
        let (kind, level, ..) = ROOM[n * 5 % ROOM.len()];
        let seated = i64::try_from(n).is_ok_and(|n| n < PLACES);
        let what = Tongue(Lang::Es).label("entity-kind", kind.code());
        Registration {
            id: Uuid::now_v7(),
            form: form.id,
            number: i64::try_from(n + 1).ok(),
            standing: if seated { Standing::Registered } else { Standing::Waiting },
            name: format!("{what}: persona {}", n + 1),
            address: format!("persona-{:02}@inscripcion.example", n + 1),
            organisation: None,
            organisation_kind: Some(kind),
            level: Some(level),
            country: Some(COUNTRIES[n % COUNTRIES.len()].0.to_owned()),
            sex: None,
            age_group: None,
            interpretation: (n % 4 == 1).then_some(Lang::En),
            needs: (n == 3).then(|| "Subtítulos en español".to_owned()),
            lang: Lang::Es,
            consent_version: 1,
            code: format!("MUESTR{:02}", n + 1),
            created_at: now,
            confirm_until: now,
            attended: None,
            contributed: false,
            used: false,
            answer: None,
            invited: None,
        }
    };
    (0..COME).map(one).collect()
}

/// What the event that is over recommended: to whom, in four languages, and what became of it. The first
/// is an activity of the next plan, the second is answered, the third waits.
fn recommended(network: &NetworkPicture, event: &Event) -> Option<Vec<Recommendation>> {
    let texts = |all: [&str; 4]| {
        let langs = [Lang::Es, Lang::En, Lang::Pt, Lang::Fr];
        Text::from_wordings(langs.into_iter().zip(all).map(|(lang, words)| Wording {
            lang,
            words: words.to_owned(),
            by: None,
            official: true,
        }))
    };
    let taken_up = network.plan("2027-2028")?.by_reference("B-05")?.id;
    let made_on = event.end.date();
    let answer = |days, words, activity| {
        let on = made_on.checked_add_days(Days::new(days))?;
        Some(Answer { on, words: texts(words)?, activity })
    };
    let one = |n: usize, to: &str, words, answer| {
        Some(Recommendation {
            id: Uuid::now_v7(),
            event: event.id,
            reference: format!("R-{n:02}"),
            version: 1,
            words: texts(words)?,
            to: network.common.register.find(to).map(|e| e.id),
            made_on,
            answer,
        })
    };
    let taken = answer(
        60,
        [
            "La red la recoge en el próximo plan.",
            "The network takes it up in the next plan.",
            "A rede a acolhe no próximo plano.",
            "Le réseau la reprend dans le prochain plan.",
        ],
        Some(taken_up),
    )?;
    let said = answer(
        45,
        [
            "Se publicará la lista de contactos por oficina, sin nombres.",
            "The list of contacts will be published by office, without names.",
            "A lista de contatos será publicada por escritório, sem nomes.",
            "La liste de contacts sera publiée par bureau, sans noms.",
        ],
        None,
    )?;
    Some(vec![
        one(
            1,
            "IOM",
            [
                "Que los municipios de frontera participen en la planificación desde el principio.",
                "That border municipalities take part in planning from the beginning.",
                "Que os municípios de fronteira participem do planejamento desde o início.",
                "Que les communes frontalières participent à la planification dès le début.",
            ],
            Some(taken),
        )?,
        one(
            2,
            "UNICEF",
            [
                "Que se sepa a qué oficina dirigirse en cada país.",
                "That it be known which office to turn to in each country.",
                "Que se saiba a que escritório se dirigir em cada país.",
                "Que l’on sache à quel bureau s’adresser dans chaque pays.",
            ],
            Some(said),
        )?,
        one(
            3,
            "ILO",
            [
                "Que las organizaciones sindicales revisen los contratos tipo.",
                "That trade unions look through the standard contracts.",
                "Que as organizações sindicais revejam os contratos-modelo.",
                "Que les organisations syndicales relisent les contrats types.",
            ],
            None,
        )?,
    ])
}

/// Writes both.
pub(super) async fn install(app: &Inner) -> anyhow::Result<()> {
    let picture = app.pictures.now().await?;
    let network = picture.networks.get("lac").context("the sample's network")?;
    let now = app.now();
    let asks = [Ask::OrganisationKind, Ask::Level, Ask::Country, Ask::Sex, Ask::AgeGroup];
    let past = network.event(PAST).context(PAST)?;
    let over = (past.end.date() + Days::new(14)).and_time(NaiveTime::MIN).and_utc();
    let mut was = stored(form(past, &asks, None, false).context("a form")?, past);
    (was.counted_at, was.published_at) = (Some(over), Some(over));
    was.forgotten_at = Some((past.end.date() + Days::new(91)).and_time(NaiveTime::MIN).and_utc());
    let coming = network.event(COMING).context(COMING)?;
    let asks =
        [Ask::OrganisationKind, Ask::Level, Ask::Country, Ask::Interpretation, Ask::Accessibility];
    let is = stored(form(coming, &asks, Some(PLACES), true).context("a form")?, coming);
    let id = network.network.id.0;
    let mut tx = app.db.begin().await?;
    let mut entries = Vec::new();
    for one in [&was, &is] {
        registration::write(&mut tx, id, one).await?;
        entries.push(created("event-form", one.form.id, None, json!(one.form)));
    }
    registration::keep_counts(&mut tx, was.form.id, false, &counted()).await?;
    for one in people(&is.form, now) {
        registration::add(&mut tx, &one, &session::secret()).await?;
    }
    for one in recommended(network, past).context("recommendations")? {
        recommendation::write(&mut tx, network.network.id, &one).await?;
        entries.push(created("recommendation", one.id, None, json!(one)));
    }
    app.pictures.keep(tx, id, now, entries).await?;
    Ok(())
}
