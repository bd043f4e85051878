//! The indicators that Aunar ships, from `data/indicators.json`: outputs of events, trainings and
//! guidance, and those of the Sustainable Development Goals that bear on the plan, as references.

use super::{Direction, Indicator, Kind};
use crate::ids::{self, IndicatorId};
use crate::words::Text;
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    indicators: Vec<Form>,
}

#[derive(Deserialize)]
struct Form {
    code: String,
    kind: Kind,
    unit: String,
    direction: Direction,
    #[serde(default)]
    cumulative: bool,
    #[serde(default)]
    measures: Option<(String, String)>,
    title: Text,
    #[serde(default)]
    definition: Option<Text>,
    #[serde(default)]
    source: Option<Text>,
    #[serde(default)]
    numerator: Option<Text>,
    #[serde(default)]
    denominator: Option<Text>,
    #[serde(default)]
    levels: Vec<Text>,
}

/// The indicators that Aunar ships, the same in every installation.
#[must_use]
pub fn shipped() -> Vec<Indicator> {
    let file: File = serde_json::from_str(include_str!("../../data/indicators.json"))
        .expect("the shipped indicators are read by a test");
    let one = |form: Form| Indicator {
        id: IndicatorId(ids::shipped("indicator", &form.code)),
        network: None,
        code: form.code,
        kind: form.kind,
        unit: form.unit,
        direction: form.direction,
        cumulative: form.cumulative,
        measures: form.measures,
        title: form.title,
        definition: form.definition,
        source: form.source,
        numerator: form.numerator,
        denominator: form.denominator,
        levels: form.levels,
    };
    file.indicators.into_iter().map(one).collect()
}
