//! What the standard has no place for: a row of our own table, in an extension of ours. It stands beside
//! marks of the standard's parts as they were written. Where a part comes back as it went, ours is what
//! it says in full; where somebody changed the part, the part holds.

use super::place::Place;
use super::{documents, money, results};
use aunar_domain::activity::Activity;
use aunar_domain::entity::{self, Entity};
use aunar_domain::ids::EntityId;
use aunar_domain::intake::{WriteContext, writing};
use aunar_domain::words::Text;
use aunar_formats::iati::{Activity as Told, Own};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Columns that the standard says whole.
const SAID: &[&str] = &["status"];
/// What begins the name of a column of words.
const WORDS: &[&str] = &["title (", "description ("];

/// A part of an activity of the standard, and the columns that it says less of than we do.
pub(super) struct Section {
    /// Its name in the extension.
    pub(super) name: &'static str,
    /// The columns.
    pub(super) columns: &'static [&'static str],
    mark: fn(&Told) -> String,
}

/// All of them.
pub(super) const SECTIONS: &[Section] = &[
    Section {
        name: "dates",
        columns: &["period", "period note", "first period"],
        mark: |told| format!("{:?}{}", told.dates, told.status),
    },
    Section {
        name: "people",
        columns: &["lead", "co-leads", "contributors", "funders", "implementing partners"],
        mark: |told| format!("{:?}", told.participating),
    },
    Section {
        name: "places",
        columns: &["places"],
        mark: |told| format!("{:?}{:?}{:?}", told.countries, told.regions, told.locations),
    },
    Section {
        name: "tags",
        columns: &[
            "objectives",
            "secondary objectives",
            "principles",
            "secondary principles",
            "SDG targets",
            "secondary SDG targets",
            "QCPR functions",
            "secondary QCPR functions",
        ],
        mark: |told| format!("{:?}", told.tags),
    },
    Section {
        name: "markers",
        columns: &["gender marker", "human rights marker"],
        mark: |told| format!("{:?}", told.markers),
    },
    Section {
        name: "sectors",
        columns: &["IATI sectors"],
        mark: |told| format!("{:?}", told.sectors),
    },
    Section {
        name: "codes",
        columns: &["other IATI codes"],
        mark: |told| {
            let codes = (&told.countries, &told.regions, &told.tags, &told.markers);
            let others = (&told.related, &told.other_identifiers, &told.scope, &told.defaults);
            format!("{codes:?}{others:?}")
        },
    },
    Section { name: "results", columns: &[], mark: |told| format!("{:?}", told.results) },
    Section { name: "documents", columns: &["link"], mark: |told| format!("{:?}", told.documents) },
];

impl Section {
    /// The mark of the part as it stands in an activity.
    pub(super) fn mark(&self, told: &Told) -> String {
        let hash = Sha256::digest((self.mark)(told));
        hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The names of fields that are no columns.
pub(super) const MARK: &str = "mark ";
/// What the standard's form made us write that the plan does not say.
pub(super) const ASSUMED: &str = "assumed";
/// A budget line.
pub(super) const LINE: &str = "line";
/// An indicator in use.
pub(super) const USE: &str = "use";
/// Evidence.
pub(super) const EVIDENCE: &str = "evidence";

/// A need that an activity answers, and a mechanism that it is linked with, for a network that has them not.
pub(super) const NEED: &str = "need";
/// The mechanism.
pub(super) const MECHANISM: &str = "mechanism";

/// The priority that an activity stands under, with the result it leads to.
pub(super) const FRAME: &str = "frame";

/// A priority in all its languages, for a plan that has it not yet.
#[derive(Serialize, Deserialize)]
pub(super) struct FrameForm {
    pub(super) reference: String,
    pub(super) title: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) summary: Option<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) co_leads: Vec<String>,
    /// Reference and title of the result.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) result: Option<(String, Text)>,
}

fn frame(place: &Place<'_>, activity: &Activity) -> Option<FrameForm> {
    let content = &activity.content;
    let priority = place.plan.priority(content.priority?)?;
    let code = |id: &EntityId| Some(place.network.common.register.get(*id)?.code.clone());
    let result = priority.results.iter().find(|r| Some(r.id) == content.result);
    Some(FrameForm {
        reference: priority.reference.clone(),
        title: priority.title.clone(),
        summary: priority.summary.clone(),
        co_leads: priority.co_leads.iter().filter_map(code).collect(),
        result: result.map(|r| (r.reference.clone(), r.title.clone())),
    })
}

/// An entity that not every installation knows.
pub(super) const ENTITY: &str = "entity";

/// Those who are named in an activity, its money, its figures and its evidence, and that Aunar does not
/// ship: whoever reads the file elsewhere has to learn of them.
fn entities(place: &Place<'_>, activity: &Activity) -> Vec<Entity> {
    let told = place.told().of(activity.id);
    let involved = activity.content.involved.iter();
    let mut ids: BTreeSet<EntityId> =
        involved.flat_map(|i| std::iter::once(i.entity).chain(i.represented_by.clone())).collect();
    ids.extend(told.lines().flat_map(|l| std::iter::once(l.entity).chain(l.from)));
    ids.extend(told.evidence().map(|e| e.entity));
    let values = told.uses().flat_map(|u| place.told().values_of(u.id));
    ids.extend(values.map(|v| v.entity));
    let register = &place.network.common.register;
    let all = ids.into_iter().filter_map(|id| register.get(id));
    all.filter(|e| !SHIPPED.contains(&e.code)).cloned().collect()
}

static SHIPPED: LazyLock<BTreeSet<String>> =
    LazyLock::new(|| entity::shipped().into_iter().map(|e| e.code).collect());

/// The extension of an activity.
pub(super) fn row(
    place: &Place<'_>,
    activity: &Activity,
    told: &Told,
    assumed: &[&str],
    writer: &WriteContext<'_>,
) -> Own {
    let columns = writing::header().into_iter().zip(writing::row(activity, writer));
    let mut row: Own = columns
        .filter(|(name, value)| {
            let words = WORDS.iter().any(|w| name.starts_with(w)) && !name.ends_with("(about)");
            !value.is_empty() && !words && !SAID.contains(&name.as_str())
        })
        .collect();
    for section in SECTIONS {
        row.push((format!("{MARK}{}", section.name), section.mark(told)));
    }
    if !assumed.is_empty() {
        row.push((ASSUMED.to_owned(), assumed.join(" ")));
    }
    written(&mut row, FRAME, frame(place, activity).as_slice());
    written(&mut row, ENTITY, &entities(place, activity));
    let content = &activity.content;
    let needs = place.network.needs.iter().filter(|n| content.needs.contains(&n.id));
    written(&mut row, NEED, &needs.collect::<Vec<_>>());
    let mechanisms = place.network.mechanisms.iter();
    let mechanisms = mechanisms.filter(|m| content.mechanisms.contains(&m.id));
    written(&mut row, MECHANISM, &mechanisms.collect::<Vec<_>>());
    written(&mut row, LINE, &money::forms(place, activity));
    written(&mut row, USE, &results::forms(place, activity));
    written(&mut row, EVIDENCE, &documents::forms(place, activity));
    row
}

fn written(row: &mut Own, name: &str, forms: &[impl Serialize]) {
    // Forms are plain data, which is always written.
    let all = forms.iter().filter_map(|form| serde_json::to_string(form).ok());
    row.extend(all.map(|json| (name.to_owned(), json)));
}
