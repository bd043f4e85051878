//! Readings, sums and courses in words and pictures.

use super::{Line, href};
use crate::ledger::Ledger;
use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::html::Words;
use crate::web::{Cx, Tongue, figure, numbers};
use aunar_domain::follow_up::Window;
use aunar_domain::indicator::{
    Dimension, Indicator, Kind, Number, Reading, Roll, Use, Value, course as of_course, now,
    written_number,
};
use aunar_domain::period::{Period, Unit};
use aunar_formats::chart::{
    Aim, Chart, Frame, Label, Line as Course, Picture, Point, Spark, steps,
};
use chrono::{Datelike, NaiveDate};

/// The unit of an indicator, in words.
#[must_use]
pub fn unit(t: Tongue, indicator: &Indicator) -> String {
    t.try_label("indicator-unit", &indicator.unit).unwrap_or_else(|| indicator.unit.clone())
}

/// A number with its unit where the number alone would not say: percentages have their sign.
fn number(t: Tongue, number: Number) -> String {
    written_number(number, t.0)
}

/// A percentage with a decimal at most.
fn percent(t: Tongue, number: Number) -> String {
    let tenths = Number((number.0 + 500).div_euclid(1000) * 1000);
    t.with("indicator-percent", &[("n", &written_number(tenths, t.0))])
}

/// What one value says.
#[must_use]
pub fn reading(t: Tongue, indicator: &Indicator, reading: Reading) -> String {
    match reading {
        Reading::Number { number: n } => number(t, n),
        Reading::Share { numerator, denominator } => {
            // Of a part that is a part of nothing there is no share.
            let share = reading.stands().map_or_else(|| "–".to_owned(), |n| percent(t, n));
            let (part, of) = (number(t, numerator), number(t, denominator));
            t.with("indicator-share", &[("share", &share), ("part", &part), ("of", &of)])
        }
        Reading::YesNo { yes } => t.label("indicator-yes", if yes { "yes" } else { "no" }),
        Reading::Level { level } => indicator
            .levels
            .get(level as usize)
            .map_or_else(|| level.to_string(), |l| l.words(t.0).to_owned()),
        Reading::NotApplicable => t.t("indicator-not-applicable"),
    }
}

/// Where something stands, in words.
#[must_use]
pub fn standing(t: Tongue, indicator: &Indicator, roll: &Roll) -> String {
    if roll.values == 0 {
        let key = if roll.not_applicable > 0 {
            "indicator-not-applicable"
        } else {
            "indicator-nothing-yet"
        };
        return t.t(key);
    }
    let count = |n: u32| numbers::whole(t.0, n.into());
    match indicator.kind {
        Kind::Number => match (roll.is_rate, roll.range) {
            (true, Some((least, most))) if least == most => number(t, least),
            (true, Some((least, most))) => t.with(
                "indicator-between",
                &[("least", &number(t, least)), ("most", &number(t, most))],
            ),
            _ => number(t, Number::clamped(roll.number)),
        },
        Kind::Share => {
            let (numerator, denominator) =
                (Number::clamped(roll.numerator), Number::clamped(roll.denominator));
            reading(t, indicator, Reading::Share { numerator, denominator })
        }
        Kind::YesNo if roll.values == 1 => {
            reading(t, indicator, Reading::YesNo { yes: roll.yes == 1 })
        }
        Kind::YesNo => t.with(
            "indicator-yes-of",
            &[("yes", &count(roll.yes)), ("all", &count(roll.yes + roll.no))],
        ),
        Kind::Scale => {
            let named = |(level, n): (&u32, &u32)| {
                let label = reading(t, indicator, Reading::Level { level: *level });
                if roll.values == 1 { label } else { t.labelled(label, count(*n)) }
            };
            roll.levels.iter().map(named).collect::<Vec<_>>().join(" · ")
        }
    }
}

/// The same as words: the name of a level that stands alone is in the language it has one in.
#[must_use]
pub(super) fn stood(t: Tongue, indicator: &Indicator, roll: &Roll) -> Words {
    let level = roll.levels.keys().next().filter(|_| roll.values == 1);
    let named = level.and_then(|level| indicator.levels.get(*level as usize));
    match named.filter(|_| indicator.kind == Kind::Scale) {
        Some(level) => Words::label(level, t.0),
        None => Words::own(standing(t, indicator, roll)),
    }
}

/// A figure on the scale on which courses are drawn.
fn height(number: Number) -> f64 {
    // Exact up to 2^53 ten-thousandths, far above what is measured.
    #[expect(clippy::cast_precision_loss, reason = "for a picture")]
    let height = number.0 as f64 / Number::PARTS as f64;
    height
}

/// A figure on that scale as it is written.
fn shown(t: Tongue, indicator: &Indicator, n: Number) -> Label {
    match indicator.kind {
        Kind::Number => number(t, n).into(),
        Kind::Share | Kind::YesNo => percent(t, n).into(),
        Kind::Scale => {
            let level = usize::try_from(n.0 / Number::PARTS).unwrap_or_default();
            match indicator.levels.get(level) {
                Some(named) => Words::label(named, t.0).into(),
                None => level.to_string().into(),
            }
        }
    }
}

/// A window's stretch in words.
pub(super) fn stretch(t: Tongue, window: &Window) -> String {
    let quarter = Period::one(window.start, Unit::Quarter);
    let period = if (quarter.start, quarter.end) == (window.start, window.end) {
        quarter
    } else {
        Period { start: window.start, end: window.end, precision: Unit::Day }
    };
    numbers::period(t, &period)
}

/// A window's stretch in a few letters, for the foot of a picture.
fn short(t: Tongue, window: &Window) -> String {
    let (quarter, year) = (window.start.month0() / 3 + 1, window.start.year());
    t.with("indicator-quarter", &[("n", &quarter.to_string()), ("year", &year.to_string())])
}

/// The windows that something can have been said of by a day.
pub(super) fn begun(windows: &[Window], today: NaiveDate) -> Vec<Window> {
    windows.iter().filter(|w| w.opens <= today).cloned().collect()
}

/// The course of an indicator in use, as a picture with its table.
#[must_use]
pub fn course(cx: &Cx, plan: &PlanPicture, ledger: &Ledger, one: &Use) -> Option<Chart> {
    let indicator = ledger.indicators.get(&one.indicator)?;
    let of_plan = ledger.plan(plan.plan.id);
    let values: Vec<&Value> = of_plan.values_of(one.id).collect();
    let windows = begun(&of_plan.windows, cx.now.date_naive());
    let t = cx.t();
    let x = |day: NaiveDate| f64::from(day.num_days_from_ce());
    let stood = of_course(indicator, &values, &windows);
    let points: Vec<Point> = windows
        .iter()
        .zip(&stood)
        .map(|(window, (_, roll))| {
            let n = roll.stands(indicator.kind);
            Point {
                x: x(window.end),
                when: short(t, window),
                y: n.map(height),
                shown: match n {
                    Some(n) => shown(t, indicator, n),
                    None => t.t("indicator-nothing-yet").into(),
                },
            }
        })
        .collect();
    let aim = |aim: &aunar_domain::indicator::Aim| {
        let n = aim.reading.stands()?;
        Some(Aim {
            x: x(aim.by),
            when: numbers::day(t.0, aim.by),
            y: height(n),
            shown: shown(t, indicator, n),
        })
    };
    let target = one.target.as_ref().and_then(aim);
    let milestones: Vec<Aim> = one.milestones.iter().filter_map(aim).collect();
    let high = points
        .iter()
        .filter_map(|p| p.y)
        .chain(target.iter().chain(&milestones).map(|a| a.y))
        .fold(0.0_f64, f64::max);
    #[expect(clippy::cast_possible_truncation, reason = "steps of a picture")]
    let written = |at: f64| shown(t, indicator, Number((at * Number::PARTS as f64).round() as i64));
    let steps = match indicator.kind {
        Kind::Scale => (0..indicator.levels.len())
            .map(|n| f64::from(u32::try_from(n).unwrap_or_default()))
            .map(|at| (at, written(at)))
            .collect(),
        _ => steps(0.0, high.max(1.0), 4).into_iter().map(|at| (at, written(at))).collect(),
    };
    Some(Chart {
        frame: Frame {
            lang: t.0,
            id: format!("course-{}", one.reference),
            title: Words::label(&indicator.title, t.0).into(),
            unit: unit(t, indicator),
            rows: t.t("indicator-window"),
            source: Words::label(&plan.plan.title, t.0).into(),
            notes: String::new(),
            date: figure::as_of(cx),
            nothing: t.t("indicator-nothing-yet"),
        },
        picture: Picture::Line(Course {
            label: t.t("indicator-stands"),
            points,
            milestones,
            milestone: t.t("indicator-milestone"),
            target,
            aim: t.t("indicator-target"),
            steps,
        }),
    })
}

/// An indicator in use as a line of a list.
#[must_use]
pub fn line(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    ledger: &Ledger,
    one: &Use,
) -> Option<Line> {
    let indicator = ledger.indicators.get(&one.indicator)?;
    let of_plan = ledger.plan(plan.plan.id);
    let values: Vec<&Value> = of_plan.values_of(one.id).collect();
    let windows = begun(&of_plan.windows, cx.now.date_naive());
    let t = cx.t();
    let roll = now(indicator, values.iter().copied(), &of_plan.windows);
    let stands = standing(t, indicator, &roll);
    let target = one.target.as_ref().map(|aim| {
        let where_to = reading(t, indicator, aim.reading);
        t.with("indicator-target-by", &[("target", &where_to), ("day", &numbers::day(t.0, aim.by))])
    });
    let heights = of_course(indicator, &values, &windows);
    let spark = Spark {
        values: heights.iter().map(|(_, roll)| roll.stands(indicator.kind).map(height)).collect(),
        target: one.target.as_ref().and_then(|aim| aim.reading.stands()).map(height),
    };
    let words = match &target {
        Some(target) => format!("{stands}; {target}"),
        None => stands.clone(),
    };
    Some(Line {
        href: href(network, plan, one),
        title: Words::of(&indicator.title, t.0, t),
        spark: if roll.values == 0 { String::new() } else { spark.svg(&words) },
        stands,
        target,
    })
}

/// What a category is called.
pub(super) fn category(
    t: Tongue,
    network: &NetworkPicture,
    one: &Use,
    dimension: Dimension,
    code: &str,
) -> String {
    match dimension {
        Dimension::Country => network.common.geography.name(code, t.0).to_owned(),
        Dimension::Own => one
            .categories
            .iter()
            .find(|(own, _)| own == code)
            .map_or_else(|| code.to_owned(), |(_, label)| label.words(t.0).to_owned()),
        Dimension::Sex => t.try_label("indicator-sex", code).unwrap_or_else(|| code.to_owned()),
        Dimension::Age => code.to_owned(),
        Dimension::Organisation => {
            t.try_label("entity-kind", code).unwrap_or_else(|| code.to_owned())
        }
    }
}
