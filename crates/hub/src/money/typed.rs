//! A line as it is typed, and what is wrong with it.

use crate::picture::NetworkPicture;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::{Form, Tongue};
use aunar_domain::figure::{self, NoFigure};
use aunar_domain::ids::EntityId;
use aunar_domain::money::{Currency, Line, Measure, Source, plain, read_amount};
use aunar_domain::plan::Plan;
use aunar_domain::words::Text;
use chrono::Datelike;

/// Longest note.
const NOTE: usize = 500;

/// What a line says, as far as it is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Typed {
    pub(super) entity: EntityId,
    pub(super) source: Source,
    pub(super) from: Option<EntityId>,
    pub(super) year: i32,
    pub(super) quarter: Option<u32>,
    pub(super) currency: Currency,
    pub(super) amounts: [Option<i64>; 3],
    pub(super) note: Option<Text>,
}

impl Typed {
    /// The line with this in it.
    pub(super) fn on(&self, line: Line) -> Line {
        Line {
            entity: self.entity,
            source: self.source,
            from: self.from,
            year: self.year,
            quarter: self.quarter,
            currency: self.currency,
            required: self.amounts[0],
            available: self.amounts[1],
            spent: self.amounts[2],
            note: self.note.clone(),
            ..line
        }
    }
}

/// Reads an amount. What the form offered is what it was: an amount with three decimals, left as it
/// stands, is in no doubt.
pub(super) fn amount(
    text: &str,
    currency: Currency,
    lang: aunar_domain::words::Lang,
    before: Option<(i64, Currency)>,
) -> Result<i64, NoFigure> {
    match before {
        Some((amount, of)) if of == currency && plain(amount, of, lang) == text => Ok(amount),
        _ => read_amount(text, currency, lang),
    }
}

/// Why an amount is not taken, and what would be.
pub(super) fn refused(t: Tongue, why: NoFigure, currency: Currency) -> String {
    let decimals = currency.decimals();
    let like = figure::written(12_345 * 10_i64.pow(decimals), decimals, decimals, t.0);
    t.with(&format!("figure-{}", why.code()), &[("like", &like)])
}

/// The fields of a line, or of a new one.
pub(super) fn fields(
    t: Tongue,
    network: &NetworkPicture,
    plan: &Plan,
    owners: &[EntityId],
    line: Option<&Line>,
    sent: Option<&Form>,
    wrong: &Wrong,
) -> Vec<Field> {
    let register = &network.common.register;
    let named = |id: EntityId| {
        register
            .get(id)
            .map(|e| (e.code.clone(), format!("{} · {}", e.short(t.0), e.name.words(t.0))))
    };
    let code = |id: EntityId| register.get(id).map(|e| e.code.clone()).unwrap_or_default();
    let label = |name: &str| t.label("money-field", name);
    let amount = |measure: Measure| {
        let value = line.and_then(|l| Some(plain(l.amount(measure)?, l.currency, t.0)));
        Field::new(Kind::Line, measure.code(), t.label("money", measure.code()))
            .figures()
            .holding(value.unwrap_or_default())
    };
    let years = plan.start.year()..=plan.end.year() + 1;
    let mut fields = Vec::new();
    if line.is_none() {
        let own = owners.first().map(|id| code(*id)).unwrap_or_default();
        fields.push(
            Field::new(Kind::Choice, "entity", label("entity"))
                .required()
                .choices(owners.iter().filter_map(|id| named(*id)))
                .holding(own),
        );
    }
    let sources =
        Source::ALL.iter().map(|s| (s.code().to_owned(), t.label("money-source", s.code())));
    let givers = std::iter::once((String::new(), t.t("money-nobody")))
        .chain(network.members.iter().filter_map(|m| named(m.entity)));
    let quarters = std::iter::once((String::new(), t.t("money-whole-year"))).chain(
        (1..=4).map(|q| (q.to_string(), t.with("money-quarter-n", &[("n", &q.to_string())]))),
    );
    fields.extend([
        Field::new(Kind::Choice, "source", label("source"))
            .required()
            .choices(sources)
            .holding(line.map_or(Source::Core, |l| l.source).code()),
        Field::new(Kind::Choice, "from", label("from"))
            .hint(t.t("money-from-how"))
            .choices(givers)
            .holding(line.and_then(|l| l.from).map(code).unwrap_or_default()),
        Field::new(Kind::Choice, "year", label("year"))
            .required()
            .choices(years.map(|y| (y.to_string(), y.to_string())))
            .holding(line.map_or(plan.start.year(), |l| l.year).to_string()),
        Field::new(Kind::Choice, "quarter", label("quarter"))
            .choices(quarters)
            .holding(line.and_then(|l| l.quarter).map(|q| q.to_string()).unwrap_or_default()),
        Field::new(Kind::Line, "currency", label("currency"))
            .required()
            .hint(t.t("money-currency-how"))
            .holding(line.map_or(Currency::USD, |l| l.currency).code()),
        amount(Measure::Required).hint(t.t("money-required-how")),
        amount(Measure::Available).hint(t.t("money-available-how")),
        amount(Measure::Spent).hint(t.t("money-spent-how")),
        Field::new(Kind::Line, "note", label("note"))
            .holding(line.and_then(|l| l.note.as_ref()).map(|n| n.words(t.0)).unwrap_or_default()),
    ]);
    let form = line.map_or("new", |l| l.reference.as_str());
    fields.into_iter().map(|field| field.of(form).sent(sent, wrong)).collect()
}

/// Reads what was typed.
pub(super) fn read(
    t: Tongue,
    network: &NetworkPicture,
    plan: &Plan,
    owners: &[EntityId],
    line: Option<&Line>,
    form: &Form,
) -> Result<Typed, Wrong> {
    let mut wrong = Wrong::default();
    let find = |name: &str| network.common.register.find(name).map(|e| e.id);
    let accepted =
        |choices: &[String]| t.with("field-accepted", &[("accepted", &choices.join(", "))]);
    let entity = match line {
        Some(line) => Some(line.entity),
        None => form.one("entity").and_then(find).filter(|id| owners.contains(id)),
    };
    if entity.is_none() {
        let codes: Vec<String> = owners
            .iter()
            .filter_map(|id| network.common.register.get(*id).map(|e| e.short(t.0).to_owned()))
            .collect();
        wrong.with("entity", accepted(&codes));
    }
    let source = form.one("source").and_then(Source::from_code);
    if source.is_none() {
        let labels: Vec<String> =
            Source::ALL.iter().map(|s| t.label("money-source", s.code())).collect();
        wrong.with("source", accepted(&labels));
    }
    let from = match (form.one("from"), source) {
        (Some(name), _) => match find(name) {
            Some(id) => Some(id),
            None => {
                wrong.with("from", t.t("money-giver-unknown"));
                None
            }
        },
        (None, Some(Source::Entity)) => {
            wrong.with("from", t.t("money-giver-missing"));
            None
        }
        (None, _) => None,
    };
    if from.is_some() && source == Some(Source::Core) {
        wrong.with("from", t.t("money-core-has-no-giver"));
    }
    let years = plan.start.year()..=plan.end.year() + 1;
    let year = form.one("year").and_then(|y| y.parse().ok()).filter(|y| years.contains(y));
    if year.is_none() {
        let all: Vec<String> = years.map(|y| y.to_string()).collect();
        wrong.with("year", accepted(&all));
    }
    let quarter = match form.one("quarter").map(|q| q.parse::<u32>()) {
        None => None,
        Some(Ok(quarter)) if (1..=4).contains(&quarter) => Some(quarter),
        Some(_) => {
            wrong.with("quarter", accepted(&["1", "2", "3", "4"].map(str::to_owned)));
            None
        }
    };
    let currency = match form.one("currency").map(|c| c.to_uppercase().parse::<Currency>()) {
        Some(Ok(currency)) => Some(currency),
        _ => {
            wrong.with("currency", t.t("money-currency-unknown"));
            None
        }
    };
    let mut amounts = [None; 3];
    for (measure, amount) in Measure::ALL.iter().zip(&mut amounts) {
        let (Some(text), Some(currency)) = (form.one(measure.code()), currency) else {
            continue;
        };
        let before = line.and_then(|l| Some((l.amount(*measure)?, l.currency)));
        match self::amount(text, currency, t.0, before) {
            Ok(read) => *amount = Some(read),
            Err(why) => wrong.with(measure.code(), refused(t, why, currency)),
        }
    }
    if amounts.iter().all(Option::is_none) && wrong.is_nothing() {
        wrong.with("required", t.t("money-nothing-said"));
    }
    let note = form.words("note", NOTE);
    match (entity, source, year, currency, wrong.is_nothing()) {
        (Some(entity), Some(source), Some(year), Some(currency), true) => Ok(Typed {
            entity,
            source,
            from,
            year,
            quarter,
            currency,
            amounts,
            note: Text::new(t.0, &note),
        }),
        _ => Err(wrong),
    }
}
