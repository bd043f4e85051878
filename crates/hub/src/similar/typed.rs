//! An activity as far as somebody has typed it: what cannot be read yet is not said yet, and never
//! an error.

use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::{Cx, Form};
use aunar_domain::activity::Audience;
use aunar_domain::ids::{ActivityId, EntityId};
use aunar_domain::intake::{Field, kind};
use aunar_domain::period::reading;
use aunar_domain::words::{Lang, guess_lang, tidy};
use aunar_overlap::Activity;
use aunar_overlap::sketch::looked_at;
use uuid::Uuid;

/// Most entries of a list that are looked at.
const MOST: usize = 40;

/// What is typed.
pub(super) struct Typed {
    /// The activity it is or will be.
    pub(super) id: Option<ActivityId>,
    /// Who leads it, as far as is known: what is theirs is no overlap.
    pub(super) lead: Option<EntityId>,
    /// As the engine reads it.
    pub(super) activity: Activity,
}

impl Typed {
    /// Reads a form, or a row of one whose fields are named after the row; nothing while it has no title.
    pub(super) fn of(
        cx: &Cx,
        network: &NetworkPicture,
        form: &Form,
        (plan, row): (Option<&PlanPicture>, &str),
    ) -> Option<Self> {
        let named = |field: Field| format!("{row}{}", field.code());
        let one = |field: Field| form.one(&named(field));
        let title = one(Field::Title)?;
        let form_id = form.one(&format!("{row}form")).and_then(|id| Uuid::parse_str(id).ok());
        let of_row = |plan: &PlanPicture| {
            let reference = form.one(&format!("{row}ref"))?;
            plan.by_reference(reference).map(|activity| activity.id)
        };
        let id = form_id.map(ActivityId).or_else(|| plan.and_then(of_row));
        let stored = id.and_then(|id| network.activity(id)).map(|(_, activity)| activity);
        let (register, geography) = (&network.common.register, &network.common.geography);
        let entries = |field: Field| -> Vec<String> {
            let name = named(field);
            let all = form.all(&name).flat_map(|text| text.split(';'));
            all.map(str::trim)
                .filter(|entry| !entry.is_empty())
                .take(MOST)
                .map(str::to_owned)
                .collect()
        };
        let entities =
            |field: Field| entries(field).into_iter().filter_map(|name| register.find(&name));
        let codes = |fields: &[Field]| -> Vec<String> {
            fields.iter().flat_map(|field| entities(*field)).map(|e| e.code.clone()).collect()
        };
        let lead = entities(Field::Lead).next().map(|entity| entity.id);
        let text = match one(Field::Description) {
            Some(description) => format!("{title}. {description}"),
            None => title.to_owned(),
        };
        let text = tidy(looked_at(&text));
        let lang = stored
            .map(|activity| activity.content.title.original())
            .or_else(|| form.one("text-lang").and_then(Lang::from_code))
            // A row of a table does not say: what it is in shows, or it is the reader's.
            .or_else(|| guess_lang(&text))
            .or(Some(cx.lang()));
        let places = entries(Field::Places).into_iter().filter_map(|name| geography.find(&name));
        let period = one(Field::Period).and_then(|text| reading::read(text).ok());
        let audiences =
            entries(Field::Audiences).into_iter().filter_map(|code| Audience::from_code(&code));
        let activity = Activity {
            agencies: codes(&[Field::Lead, Field::CoLeads, Field::Contributors]),
            lang,
            text,
            places: places.map(|place| place.code.clone()).collect(),
            period: period.map(|read| read.period.into()),
            audience: audiences.map(|audience| audience.code().to_owned()).collect(),
            // A table has kinds as words.
            kind: one(Field::Kind).and_then(kind),
            objectives: [Field::Objectives, Field::SecondaryObjectives]
                .into_iter()
                .flat_map(entries)
                .filter_map(|code| code.parse().ok())
                .collect(),
            targets: entries(Field::SdgTargets),
            partners: codes(&[Field::Funders, Field::Implementers]),
        };
        // Somebody who acts for one entity begins with what will be theirs.
        let acting = || {
            let here = |m: &&aunar_domain::mandate::Mandate| m.network == network.network.id;
            cx.mandates().iter().filter(here).find_map(|mandate| mandate.entity)
        };
        let stored_lead = stored.and_then(|activity| activity.content.lead());
        Some(Self { id, lead: lead.or(stored_lead).or_else(acting), activity })
    }
}
