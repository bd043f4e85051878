//! Values as they are typed: the fields of an indicator in use, and what was typed in them.

use super::said;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::field::{Field, Kind as FieldKind, Wrong};
use crate::web::{Form, Tongue};
use aunar_domain::entity::EntityKind;
use aunar_domain::figure::NoFigure;
use aunar_domain::indicator::{
    Cell, Dimension, Indicator, Kind, Number, Of, Reading, Use, Value, fit_parts, fits,
    read_number, typed_number, written_number,
};
use aunar_domain::words::Text;

/// Longest note.
const NOTE: usize = 1000;

/// What is asked of one indicator.
pub struct Asked {
    /// The reference of the indicator in use.
    pub reference: String,
    /// What is measured, with its unit.
    pub title: String,
    /// What is counted and how.
    pub definition: Option<String>,
    /// What was said last, in words: offered, never assumed.
    pub last: Option<String>,
    /// The fields of the value.
    pub fields: Vec<Field>,
    /// The fields of its parts; none where it is not broken down.
    pub parts: Vec<Field>,
}

/// What was typed of one indicator.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// What it says.
    pub reading: Reading,
    /// Its parts.
    pub cells: Vec<Cell>,
    /// What there is to say about it.
    pub note: Option<Text>,
}

fn name(one: &Use, what: &str) -> String {
    format!("v-{}-{what}", one.reference)
}

/// The categories of a dimension: of countries, those of the activity.
fn categories(
    network: &NetworkPicture,
    plan: &PlanPicture,
    one: &Use,
    dimension: Dimension,
) -> Vec<String> {
    let fixed = |codes: &[&str]| codes.iter().map(|c| (*c).to_owned()).collect();
    match dimension {
        Dimension::Sex => fixed(&["female", "male", "other"]),
        Dimension::Age => fixed(&["0-17", "18-29", "30-59", "60+"]),
        Dimension::Organisation => EntityKind::ALL
            .iter()
            .filter(|k| k.is_stakeholder())
            .map(|k| k.code().to_owned())
            .collect(),
        Dimension::Own => one.categories.iter().map(|(code, _)| code.clone()).collect(),
        Dimension::Country => {
            let geography = &network.common.geography;
            let Of::Activity(id) = one.of else { return Vec::new() };
            let places = plan.by_id(id).map(|a| a.content.places.as_slice()).unwrap_or_default();
            let mut codes: Vec<String> = places
                .iter()
                .filter_map(|p| geography.country_of(p))
                .map(|c| c.code.clone())
                .collect();
            codes.sort();
            codes.dedup();
            codes
        }
    }
}

/// The fields of an indicator in use, holding what is there already (a draft, or what was sent back),
/// or else what was sent and refused. What was said last stands beside them.
#[must_use]
pub fn fields(
    t: Tongue,
    around: (&NetworkPicture, &PlanPicture),
    (indicator, one): (&Indicator, &Use),
    (there, last): (Option<&Value>, Option<&Value>),
    (sent, wrong): (Option<&Form>, &Wrong),
) -> Asked {
    let network = around.0;
    let reading = there.map(|v| v.reading);
    let n = |number: Number| typed_number(number, t.0);
    let line = |what: &str, label: String, value: Option<Number>| {
        Field::new(FieldKind::Line, name(one, what), label)
            .figures()
            .holding(value.map(n).unwrap_or_default())
    };
    let blank = || (String::new(), t.t("indicator-say-nothing"));
    let not_applicable = reading == Some(Reading::NotApplicable);
    let mut fields = match indicator.kind {
        Kind::Number => {
            let value = match reading {
                Some(Reading::Number { number }) => Some(number),
                _ => None,
            };
            vec![line("n", t.t("indicator-value"), value).hint(said::unit(t, indicator))]
        }
        Kind::Share => {
            let (part, of) = match reading {
                Some(Reading::Share { numerator, denominator }) => {
                    (Some(numerator), Some(denominator))
                }
                _ => (None, None),
            };
            let label = |text: &Option<Text>, key: &str| {
                text.as_ref().map_or_else(|| t.t(key), |text| text.words(t.0).to_owned())
            };
            vec![
                line("n", label(&indicator.numerator, "indicator-numerator"), part),
                line("d", label(&indicator.denominator, "indicator-denominator"), of),
            ]
        }
        Kind::YesNo => {
            let value = match reading {
                Some(Reading::YesNo { yes: true }) => "yes",
                Some(Reading::YesNo { yes: false }) => "no",
                _ => "",
            };
            let answers = ["yes", "no"].map(|a| (a.to_owned(), t.label("indicator-yes", a)));
            vec![
                Field::new(FieldKind::Choice, name(one, "n"), t.t("indicator-value"))
                    .choices(std::iter::once(blank()).chain(answers))
                    .holding(value),
            ]
        }
        Kind::Scale => {
            let value = match reading {
                Some(Reading::Level { level }) => level.to_string(),
                _ => String::new(),
            };
            let levels = (0..).zip(&indicator.levels);
            let levels = levels.map(|(n, l): (u32, _)| (n.to_string(), l.words(t.0).to_owned()));
            vec![
                Field::new(FieldKind::Choice, name(one, "n"), t.t("indicator-value"))
                    .choices(std::iter::once(blank()).chain(levels))
                    .holding(value),
            ]
        }
    };
    fields.push(
        Field::new(FieldKind::Tick, name(one, "na"), t.t("indicator-does-not-apply"))
            .holding(if not_applicable { "1" } else { "" }),
    );
    let note = there.and_then(|v| v.note.as_ref()).map(|n| n.words(t.0)).unwrap_or_default();
    fields.push(
        Field::new(FieldKind::Line, name(one, "note"), t.t("indicator-note"))
            .hint(t.t("indicator-note-how"))
            .holding(note),
    );
    let mut parts = Vec::new();
    for (dimension, code) in divisions(around, indicator, one) {
        let known = there
            .and_then(|v| v.cells.iter().find(|c| c.dimension == dimension && c.category == code));
        let of = t.label("indicator-dimension", dimension.code());
        let called = said::category(t, network, one, dimension, &code);
        let label = t.labelled(of, called);
        let field = part(dimension, &code);
        if indicator.kind == Kind::Share {
            let named = |key: &str| format!("{label} – {}", t.t(key).to_lowercase());
            parts.push(line(&field, named("indicator-numerator"), known.map(|c| c.number)));
            parts.push(line(
                &whole(&field),
                named("indicator-denominator"),
                known.and_then(|c| c.denominator),
            ));
        } else {
            parts.push(line(&field, label, known.map(|c| c.number)));
        }
    }
    let finish = |all: Vec<Field>| all.into_iter().map(|f| f.sent(sent, wrong)).collect();
    Asked {
        reference: one.reference.clone(),
        title: indicator.title.words(t.0).to_owned(),
        definition: indicator.definition.as_ref().map(|d| d.words(t.0).to_owned()),
        last: last.map(|value| {
            t.with("indicator-last", &[("value", &said::reading(t, indicator, value.reading))])
        }),
        fields: finish(fields),
        parts: finish(parts),
    }
}

/// What values of an indicator in use are broken down by: dimensions with their categories. Only
/// numbers and shares have parts.
fn divisions(
    (network, plan): (&NetworkPicture, &PlanPicture),
    indicator: &Indicator,
    one: &Use,
) -> Vec<(Dimension, String)> {
    if !matches!(indicator.kind, Kind::Number | Kind::Share) {
        return Vec::new();
    }
    let of = |dimension: &Dimension| {
        let dimension = *dimension;
        categories(network, plan, one, dimension).into_iter().map(move |code| (dimension, code))
    };
    one.dimensions.iter().flat_map(of).collect()
}

fn part(dimension: Dimension, code: &str) -> String {
    format!("p-{}-{code}", dimension.code())
}

/// The field of what a part of a share is a part of.
fn whole(part: &str) -> String {
    format!("{part}-of")
}

/// Why a number is not taken, and what would be.
fn refused(t: Tongue, why: NoFigure) -> String {
    let like = written_number(Number(123_400_000), t.0);
    t.with(&format!("figure-{}", why.code()), &[("like", &like)])
}

/// What was typed of an indicator in use: nothing where its fields are blank. What is wrong is noted
/// beside its field.
pub fn read(
    t: Tongue,
    around: (&NetworkPicture, &PlanPicture),
    (indicator, one): (&Indicator, &Use),
    form: &Form,
    wrong: &mut Wrong,
) -> Option<Said> {
    let note = Text::new(t.0, &form.words(&name(one, "note"), NOTE));
    let mut number = |field: &str| {
        let text = form.one(field)?;
        match read_number(text, t.0) {
            Ok(number) => Some(number),
            Err(why) => {
                wrong.with(field, refused(t, why));
                None
            }
        }
    };
    let (n, d) = (name(one, "n"), name(one, "d"));
    let said_something = form.one(&n).is_some() || form.one(&d).is_some();
    if form.one(&name(one, "na")).is_some() {
        if said_something {
            wrong.with(n, t.t("indicator-both-said"));
            return None;
        }
        return Some(Said { reading: Reading::NotApplicable, cells: Vec::new(), note });
    }
    let mut cells = Vec::new();
    let mut half = Vec::new();
    for (dimension, category) in divisions(around, indicator, one) {
        let field = name(one, &part(dimension, &category));
        let (typed, of) = (number(&field), number(&whole(&field)));
        match (indicator.kind == Kind::Share, typed, of) {
            (_, None, None) => {}
            (true, None, Some(_)) => half.push(field),
            (true, Some(_), None) => half.push(whole(&field)),
            (_, number, denominator) => {
                let number = number.unwrap_or_default();
                cells.push(Cell { dimension, category, number, denominator });
            }
        }
    }
    let reading = match indicator.kind {
        Kind::Number => number(&n).map(|number| Reading::Number { number }),
        Kind::Share => {
            let (part, of) = (number(&n), number(&d));
            match (part, of, said_something) {
                (Some(numerator), Some(denominator), _) => {
                    Some(Reading::Share { numerator, denominator })
                }
                (None, None, false) => None,
                _ => {
                    let blank = if form.one(&n).is_none() { &n } else { &d };
                    wrong.with(blank.clone(), t.t("indicator-half-a-share"));
                    None
                }
            }
        }
        Kind::YesNo => match form.one(&n) {
            Some("yes") => Some(Reading::YesNo { yes: true }),
            Some("no") => Some(Reading::YesNo { yes: false }),
            Some(_) => {
                wrong.with(n.clone(), t.t("indicator-choose"));
                None
            }
            None => None,
        },
        Kind::Scale => match form.one(&n).map(str::parse) {
            Some(Ok(level)) => Some(Reading::Level { level }),
            Some(Err(_)) => {
                wrong.with(n.clone(), t.t("indicator-choose"));
                None
            }
            None => None,
        },
    };
    for blank in half.into_iter().filter(|field| form.one(field).is_none()) {
        wrong.with(blank, t.t("indicator-half-a-share"));
    }
    let Some(reading) = reading else {
        if (!cells.is_empty() || note.is_some()) && wrong.is_nothing() {
            wrong.with(n, t.t("indicator-parts-without-whole"));
        }
        return None;
    };
    if let Err(trouble) = fits(indicator, reading) {
        wrong.with(n, t.label("indicator-trouble", trouble.code()));
        return None;
    }
    if let Err(trouble) = fit_parts(one, reading, &cells) {
        let first = cells.first().map(|c| name(one, &part(c.dimension, &c.category)));
        wrong.with(first.unwrap_or(n), t.label("indicator-trouble", trouble.code()));
        return None;
    }
    Some(Said { reading, cells, note })
}
