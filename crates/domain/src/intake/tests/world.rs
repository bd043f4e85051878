//! A small world to read files in: entities, places, frameworks and a plan, all made up but for
//! the names of well-known bodies.

use crate::activity::Activity;
use crate::entity::{Entity, EntityKind};
use crate::framework::{Entry, Framework, Frameworks};
use crate::geography::{Geography, Place, PlaceKind};
use crate::ids::{EntityId, MechanismId, NeedId, NetworkId, PlanId, PriorityId, ResultId};
use crate::intake::{Cell, Context, Grid, Reading, RowReading, Unreadable, Verdict, read};
use crate::mechanism::Mechanism;
use crate::need::{Need, NeedKind};
use crate::plan::{Plan, PlanResult, PlanStatus, Priority, PriorityKind};
use crate::register::Register;
use crate::words::{Lang, Text, Wording};
use chrono::NaiveDate;
use std::sync::Arc;
use uuid::Uuid;

pub(super) struct World {
    pub(super) plan: Plan,
    pub(super) register: Register,
    pub(super) geography: Geography,
    pub(super) frameworks: Frameworks,
    pub(super) priorities: Vec<Priority>,
    pub(super) needs: Vec<Need>,
    pub(super) mechanisms: Vec<Mechanism>,
    pub(super) activities: Vec<Arc<Activity>>,
    pub(super) joined: Vec<crate::overlap::Redirect>,
    pub(super) lang: Option<Lang>,
    pub(super) accept_new: bool,
    next: u128,
}

pub(super) fn text(words: &str) -> Text {
    Text::new(Lang::En, words).expect("words")
}

fn in_two(en: &str, es: &str) -> Text {
    text(en).with(Wording { lang: Lang::Es, words: es.into(), by: None, official: false })
}

fn entity(n: u128, code: &str, name: &str, es: &str, acronym_es: &str) -> Entity {
    Entity {
        id: EntityId(Uuid::from_u128(n)),
        code: code.into(),
        kind: EntityKind::UnEntity,
        name: in_two(name, es),
        acronym: Some(in_two(code, acronym_es)),
        also: vec![],
    }
}

fn place(code: &str, kind: PlaceKind, within: &[&str], en: &str, es: &str) -> Place {
    let within = within.iter().map(|w| (*w).to_owned()).collect();
    Place { code: code.into(), kind, within, name: in_two(en, es), also: vec![], members: vec![] }
}

fn framework(code: &str, entries: &[(&str, &str, &str)]) -> Framework {
    let entry = |(code, en, es): &(&str, &str, &str)| Entry {
        code: (*code).into(),
        short: in_two(en, es),
        title: in_two(&format!("{en}, in full"), &format!("{es}, completo")),
    };
    Framework {
        code: code.into(),
        name: text(code),
        source: "made up".into(),
        entries: entries.iter().map(entry).collect(),
    }
}

fn frameworks() -> Frameworks {
    let objectives: Vec<(String, String, String)> = (1..=23)
        .map(|n| (n.to_string(), format!("Purpose number {n}x"), format!("Propósito número {n}x")))
        .collect();
    let mut objectives: Vec<(&str, &str, &str)> =
        objectives.iter().map(|(a, b, c)| (a.as_str(), b.as_str(), c.as_str())).collect();
    objectives[0] = ("1", "Collect, analyse and use data", "Datos exactos, desglosados y útiles");
    objectives[7] = ("8", "Save lives", "Salvar vidas");
    Frameworks::new(vec![
        framework("gcm-objective", &objectives),
        framework(
            "gcm-principle",
            &[
                ("1", "People-centred", "Centrarse en las personas"),
                ("6", "Human rights", "Derechos humanos"),
            ],
        ),
        framework(
            "sdg-target",
            &[
                ("10.7", "Orderly migration", "Migración ordenada"),
                ("8.8", "Labour rights", "Derechos laborales"),
                ("17.1", "Revenue", "Ingresos"),
                ("17.10", "Trade", "Comercio"),
                ("17.18", "Data", "Datos"),
                ("5.2", "Violence", "Violencia"),
                ("1.3", "a", "aa"),
                ("3.8", "b", "bb"),
                ("4.3", "c", "cc"),
                ("8.7", "d", "dd"),
                ("11.5", "e", "ee"),
                ("13.1", "f", "ff"),
            ],
        ),
        framework(
            "qcpr-function",
            &[
                ("policy-advice", "Policy advice", "Asesoramiento"),
                ("convening", "Convening", "Convocatoria"),
            ],
        ),
        framework("house-theme", &[("data", "Data", "Datos")]),
    ])
}

impl World {
    pub(super) fn new() -> Self {
        let id = Uuid::from_u128;
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).expect("a date");
        Self {
            plan: Plan {
                id: PlanId(id(1)),
                network: NetworkId(id(2)),
                code: "2021-2024".into(),
                title: text("Plan"),
                summary: None,
                start: day(2021, 1, 1),
                end: day(2024, 12, 31),
                status: PlanStatus::Draft,
                endorsed_on: None,
                open_to: Default::default(),
                sealed: false,
                illustrative: true,
            },
            register: Register::new(vec![
                entity(
                    11,
                    "IOM",
                    "International Organization for Migration",
                    "Organización Internacional para las Migraciones",
                    "OIM",
                ),
                entity(
                    12,
                    "UNDP",
                    "United Nations Development Programme",
                    "Programa de las Naciones Unidas para el Desarrollo",
                    "PNUD",
                ),
                entity(
                    13,
                    "UNHCR",
                    "UN Refugee Agency",
                    "Agencia de la ONU para los Refugiados",
                    "ACNUR",
                ),
                entity(
                    14,
                    "ILO",
                    "International Labour Organization",
                    "Organización Internacional del Trabajo",
                    "OIT",
                ),
                entity(
                    15,
                    "OHCHR",
                    "Office of the High Commissioner for Human Rights",
                    "Oficina del Alto Comisionado para los Derechos Humanos",
                    "ACNUDH",
                ),
                entity(
                    16,
                    "PAHO/WHO",
                    "Pan American Health Organization",
                    "Organización Panamericana de la Salud",
                    "OPS/OMS",
                ),
            ]),
            geography: Geography::new(vec![
                place("001", PlaceKind::World, &[], "World", "Mundo"),
                place(
                    "419",
                    PlaceKind::Region,
                    &["001"],
                    "Latin America and the Caribbean",
                    "América Latina y el Caribe",
                ),
                place("CO", PlaceKind::Country, &["419"], "Colombia", "Colombia"),
                place("PE", PlaceKind::Country, &["419"], "Peru", "Perú"),
                place(
                    "TT",
                    PlaceKind::Country,
                    &["419"],
                    "Trinidad and Tobago",
                    "Trinidad y Tabago",
                ),
                place("NA", PlaceKind::Country, &["001"], "Namibia", "Namibia"),
                place("CO-ANT", PlaceKind::Subdivision, &["CO"], "Antioquia", "Antioquia"),
                place("CO-NAR", PlaceKind::Subdivision, &["CO"], "Nariño", "Nariño"),
            ]),
            frameworks: frameworks(),
            priorities: Vec::new(),
            needs: ["N01", "N02"]
                .map(|r| Need {
                    id: NeedId(id(if r == "N01" { 31 } else { 32 })),
                    reference: r.into(),
                    kind: NeedKind::Need,
                    title: text(&format!("Need {r}")),
                    text: None,
                    evidence: vec![],
                    places: vec![],
                })
                .to_vec(),
            mechanisms: vec![Mechanism {
                id: MechanismId(id(41)),
                reference: "R4V".into(),
                name: text("Response for somebody"),
                acronym: None,
                summary: None,
                places: vec![],
            }],
            activities: Vec::new(),
            joined: Vec::new(),
            lang: None,
            accept_new: true,
            next: 1_000,
        }
    }

    pub(super) fn with_priorities(mut self) -> Self {
        let id = Uuid::from_u128;
        let result = |n, reference: &str| PlanResult {
            id: ResultId(id(n)),
            reference: reference.into(),
            title: text(&format!("Result {reference}")),
        };
        self.priorities = vec![
            Priority {
                id: PriorityId(id(51)),
                reference: "C1".into(),
                kind: PriorityKind::Core,
                title: in_two("Data, always", "Datos; siempre"),
                summary: None,
                co_leads: vec![],
                results: vec![result(61, "C1.1"), result(62, "C1.2")],
            },
            Priority {
                id: PriorityId(id(52)),
                reference: "2.1".into(),
                kind: PriorityKind::Thematic,
                title: text("1 \"Borders\" (all)"),
                summary: None,
                co_leads: vec![],
                results: vec![result(63, "2.1.1")],
            },
        ];
        self
    }

    pub(super) fn try_read(&mut self, grid: &Grid) -> Result<Reading, Unreadable> {
        let cx = Context {
            plan: &self.plan,
            register: &self.register,
            geography: &self.geography,
            frameworks: &self.frameworks,
            priorities: &self.priorities,
            needs: &self.needs,
            mechanisms: &self.mechanisms,
            activities: &self.activities,
            joined: &self.joined,
            lang: self.lang,
            accept_new: self.accept_new,
            new_names: &[],
            others_list: false,
        };
        let mut next = self.next;
        let reading = read(grid, &cx, &mut || {
            next += 1;
            Uuid::from_u128(next)
        });
        self.next = next;
        reading
    }

    pub(super) fn read(&mut self, grid: &Grid) -> Reading {
        self.try_read(grid).expect("readable")
    }

    /// Stores what a reading brings, as `hub` would.
    pub(super) fn store(&mut self, reading: &Reading) {
        for entity in &reading.new_entities {
            self.register.add(entity.clone());
        }
        self.priorities.extend(reading.new_priorities.iter().cloned());
        for new in &reading.new_results {
            let priority = self
                .priorities
                .iter_mut()
                .find(|p| p.id == new.priority)
                .expect("the result's priority");
            priority.results.push(new.result.clone());
        }
        for row in &reading.rows {
            match &row.verdict {
                Verdict::New(activity) => self.activities.push(Arc::new(Activity::clone(activity))),
                Verdict::Changed { before, after, .. } => {
                    let there =
                        self.activities.iter_mut().find(|a| a.id == before.id).expect("stored");
                    let mut after = Activity::clone(after);
                    after.version += 1;
                    *there = Arc::new(after);
                }
                Verdict::Same(_) | Verdict::Refused => {}
            }
        }
    }

    pub(super) fn code(&self, entity: EntityId) -> &str {
        &self.register.get(entity).expect("known").code
    }
}

/// A grid of texts; blank ones are empty cells.
pub(super) fn grid<R: AsRef<[T]>, T: AsRef<str>>(rows: &[R]) -> Grid {
    let cell = |t: &T| {
        if t.as_ref().is_empty() { Cell::Empty } else { Cell::Text(t.as_ref().into()) }
    };
    Grid {
        sheet: "Plan".into(),
        rows: rows.iter().map(|r| r.as_ref().iter().map(cell).collect()).collect(),
    }
}

/// The new activity of a row.
pub(super) fn new(row: &RowReading) -> &Activity {
    match &row.verdict {
        Verdict::New(activity) => activity,
        other => panic!("row {} is not new but {other:?}: {:?}", row.row, row.remarks),
    }
}

pub(super) fn all_same(reading: &Reading) -> bool {
    reading.rows.iter().all(|r| matches!(r.verdict, Verdict::Same(_)))
        && reading.new_entities.is_empty()
        && reading.new_priorities.is_empty()
        && reading.new_results.is_empty()
}
