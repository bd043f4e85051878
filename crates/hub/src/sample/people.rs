//! The people of the sample: called by what they do and never by a name, at addresses that lead
//! nowhere.

use anyhow::Context;
use aunar_domain::ids::{MandateId, PersonId};
use aunar_domain::mandate::{Mandate, Person, Role};
use aunar_domain::network::{Member, MemberRole, Network};
use aunar_domain::plan::Priority;
use aunar_domain::register::Register;
use aunar_domain::words::Lang;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

/// One person of each role to try the sample as: the part of the address before the `@`, and the
/// role.
pub const ROLES: &[(&str, Role)] = &[
    ("secretariat", Role::Secretariat),
    ("co-lead-iom", Role::CoLead),
    ("priority-ilo", Role::PriorityCoLead),
    ("focal-unicef", Role::FocalPoint),
    ("alternate-unicef", Role::Alternate),
    ("observer-pe", Role::Observer),
    ("stakeholder", Role::Stakeholder),
    ("translator", Role::Translator),
    ("reader", Role::Reader),
];

/// The whole address of somebody of the sample.
#[must_use]
pub fn address(name: &str) -> String {
    format!("{name}@lac.example")
}

/// Everybody, each with one mandate.
pub(super) fn of(
    register: &Register,
    members: &[Member],
    network: &Network,
    priorities: &[Priority],
    now: DateTime<Utc>,
) -> anyhow::Result<Vec<(Person, Mandate)>> {
    let from = NaiveDate::from_ymd_opt(2023, 1, 1).context("a day")?.min(now.date_naive());
    let one = |name: &str, called: String, lang: Lang, role: Role| {
        let person =
            Person { id: PersonId(Uuid::now_v7()), email: address(name), name: called, lang };
        let mandate = Mandate {
            id: MandateId(Uuid::now_v7()),
            person: person.id,
            network: network.id,
            role,
            entity: None,
            priority: None,
            country: None,
            from,
            until: None,
            ended_at: None,
            granted_by: "aunar".to_owned(),
        };
        (person, mandate)
    };
    let mut people = vec![
        one(
            "secretariat",
            "Secretaría de la red (muestra)".to_owned(),
            Lang::Es,
            Role::Secretariat,
        ),
        one("translator", "Traducción de la red (muestra)".to_owned(), Lang::Es, Role::Translator),
        one("reader", "Lectura (muestra)".to_owned(), Lang::Es, Role::Reader),
    ];
    for member in members {
        let entity = register.get(member.entity).context("a member of the register")?;
        let name = entity.code.to_lowercase();
        let short = entity.short(Lang::Es);
        let (mut person, mut mandate) = match member.role {
            MemberRole::CoLead => one(
                &format!("co-lead-{name}"),
                format!("Colíder de {short} (muestra)"),
                Lang::Es,
                Role::CoLead,
            ),
            _ => one(
                &format!("focal-{name}"),
                format!("Punto focal de {short} (muestra)"),
                Lang::Es,
                Role::FocalPoint,
            ),
        };
        mandate.entity = Some(entity.id);
        if entity.code == "OHCHR" {
            // Somebody who works in Portuguese, and somebody in English.
            person.lang = Lang::Pt;
        } else if entity.code == "UNDRR" {
            person.lang = Lang::En;
        }
        people.push((person, mandate));
    }
    let entity = |code: &str| Ok::<_, anyhow::Error>(register.find(code).context("an entity")?.id);
    let (person, mut mandate) = one(
        "alternate-unicef",
        "Suplente de UNICEF (muestra)".to_owned(),
        Lang::Es,
        Role::Alternate,
    );
    mandate.entity = Some(entity("UNICEF")?);
    people.push((person, mandate));
    let (person, mut mandate) = one(
        "priority-ilo",
        "Colíder de la prioridad P4, OIT (muestra)".to_owned(),
        Lang::Es,
        Role::PriorityCoLead,
    );
    mandate.entity = Some(entity("ILO")?);
    mandate.priority =
        Some(priorities.iter().find(|p| p.reference == "P4").context("priority P4")?.id);
    people.push((person, mandate));
    let (person, mut mandate) =
        one("observer-pe", "Observador del Perú (muestra)".to_owned(), Lang::Es, Role::Observer);
    mandate.country = Some("PE".to_owned());
    people.push((person, mandate));
    let (person, mut mandate) = one(
        "stakeholder",
        "Mesa de sociedad civil (muestra)".to_owned(),
        Lang::Es,
        Role::Stakeholder,
    );
    mandate.entity = Some(entity("CIVIL-SOCIETY-DIALOGUE-LAC")?);
    people.push((person, mandate));
    Ok(people)
}
