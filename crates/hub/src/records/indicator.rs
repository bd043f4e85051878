//! Indicators, and where they are used.

use super::wording::{self, NewTexts, Texts};
use aunar_db::{Db, DbError, Row, Tx, Value as Cell, sql};
use aunar_domain::ids::{ActivityId, IndicatorId, NetworkId, PlanId, PriorityId, UseId};
use aunar_domain::indicator::{Aim, AimPart, Dimension, Direction, Indicator, Kind, Number, Of};
use aunar_domain::indicator::{Reading, Use};
use chrono::{DateTime, Utc};
use std::collections::HashMap;
use uuid::Uuid;

/// What the five columns of a reading say, from the given one on: reading, number, numerator,
/// denominator, yes, level.
pub(super) fn reading(row: &Row, from: usize) -> Result<Reading, DbError> {
    let kind: String = row.get(from)?;
    let number = |at: usize| {
        Ok::<_, DbError>(Number(row.get::<Option<i64>>(from + at)?.unwrap_or_default()))
    };
    Ok(match kind.as_str() {
        "number" => Reading::Number { number: number(1)? },
        "share" => Reading::Share { numerator: number(2)?, denominator: number(3)? },
        "yes-no" => Reading::YesNo { yes: row.get::<Option<bool>>(from + 4)?.unwrap_or_default() },
        "level" => {
            let level: i64 = row.get::<Option<i64>>(from + 5)?.unwrap_or_default();
            Reading::Level { level: u32::try_from(level).unwrap_or(u32::MAX) }
        }
        "not-applicable" => Reading::NotApplicable,
        other => return super::stored("reading", other, None),
    })
}

/// The six cells of a reading, in the order of [`reading`].
pub(super) fn cells(reading: Reading) -> [Cell; 6] {
    let none = || None::<i64>.into();
    let (code, number, numerator, denominator, yes, level): (
        &str,
        Cell,
        Cell,
        Cell,
        Option<bool>,
        Cell,
    ) = match reading {
        Reading::Number { number } => ("number", number.0.into(), none(), none(), None, none()),
        Reading::Share { numerator, denominator } => {
            ("share", none(), numerator.0.into(), denominator.0.into(), None, none())
        }
        Reading::YesNo { yes } => ("yes-no", none(), none(), none(), Some(yes), none()),
        Reading::Level { level } => {
            ("level", none(), none(), none(), None, i64::from(level).into())
        }
        Reading::NotApplicable => ("not-applicable", none(), none(), none(), None, none()),
    };
    [code.into(), number, numerator, denominator, yes.into(), level]
}

/// Reads the indicators that a network's plans may use: those that Aunar ships, then its own.
pub async fn all(db: &Db, network: Uuid, texts: &mut Texts) -> Result<Vec<Indicator>, DbError> {
    let levels = sql!(
        "select l.indicator, l.id from indicator_level l join indicator i on i.id = l.indicator
         where i.network is null or i.network = $1 order by l.indicator, l.position"
    );
    let mut scales: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
    for row in db.fetch_all(levels.bind(network)).await? {
        scales.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    let query = sql!(
        "select id, network, code, kind, unit, direction, cumulative, framework, entry
         from indicator where network is null or network = $1
         order by case when network is null then 0 else 1 end, position, code"
    );
    let mut indicators = Vec::new();
    for row in db.fetch_all(query.bind(network)).await? {
        let id: Uuid = row.get(0)?;
        let (kind, direction): (String, String) = (row.get(3)?, row.get(5)?);
        let (framework, entry): (Option<String>, Option<String>) = (row.get(7)?, row.get(8)?);
        let levels = scales.remove(&id).unwrap_or_default();
        indicators.push(Indicator {
            id: IndicatorId(id),
            network: row.get::<Option<Uuid>>(1)?.map(NetworkId),
            code: row.get(2)?,
            kind: super::stored("kind of indicator", &kind, Kind::from_code(&kind))?,
            unit: row.get(4)?,
            direction: super::stored("direction", &direction, Direction::from_code(&direction))?,
            cumulative: row.get(6)?,
            measures: framework.zip(entry),
            title: texts.need(id, "title")?,
            definition: texts.take(id, "definition"),
            source: texts.take(id, "source"),
            numerator: texts.take(id, "numerator"),
            denominator: texts.take(id, "denominator"),
            levels: levels.into_iter().map(|l| texts.need(l, "label")).collect::<Result<_, _>>()?,
        });
    }
    Ok(indicators)
}

/// The codes of the indicators that Aunar ships and are there.
pub async fn shipped_codes(tx: &mut Tx) -> Result<Vec<String>, DbError> {
    let query = sql!("select code from indicator where network is null order by code");
    tx.fetch_all(query).await?.iter().map(|row| row.get(0)).collect()
}

/// Writes new indicators, in their order.
pub async fn write(tx: &mut Tx, indicators: &[Indicator]) -> Result<(), DbError> {
    let (mut rows, mut levels, mut texts) = (Vec::new(), Vec::new(), NewTexts::default());
    for (position, one) in (0_i64..).zip(indicators) {
        let (framework, entry) = one.measures.clone().unzip();
        rows.push(vec![
            one.id.0.into(),
            one.network.map(|n| n.0).into(),
            one.code.as_str().into(),
            one.kind.code().into(),
            one.unit.as_str().into(),
            one.direction.code().into(),
            one.cumulative.into(),
            framework.into(),
            entry.into(),
            position.into(),
        ]);
        texts.add(one.id, "title", Some(&one.title));
        for (field, text) in [
            ("definition", &one.definition),
            ("source", &one.source),
            ("numerator", &one.numerator),
            ("denominator", &one.denominator),
        ] {
            texts.add(one.id, field, text.as_ref());
        }
        for (n, level) in (0_i64..).zip(&one.levels) {
            let id = Uuid::now_v7();
            levels.push(vec![id.into(), one.id.0.into(), n.into()]);
            texts.add(id, "label", Some(level));
        }
    }
    tx.insert_many(
        sql!(
            "insert into indicator (id, network, code, kind, unit, direction, cumulative, framework,
                entry, position)"
        ),
        rows,
    )
    .await?;
    tx.insert_many(sql!("insert into indicator_level (id, indicator, position)"), levels).await?;
    texts.write(tx).await
}

/// Reads the indicators in use of a plan, in their order, ended ones too.
pub async fn uses(db: &Db, plan: Uuid, texts: &mut Texts) -> Result<Vec<Use>, DbError> {
    let aims = sql!(
        "select a.indicator_use, a.part, a.by_day, a.reading, a.number, a.numerator, a.denominator,
                a.yes, a.level
         from indicator_aim a join indicator_use u on u.id = a.indicator_use
         where u.plan = $1 order by a.indicator_use, a.part, a.n"
    );
    let mut all_aims: HashMap<Uuid, Vec<(AimPart, Option<chrono::NaiveDate>, Reading)>> =
        HashMap::new();
    for row in db.fetch_all(aims.bind(plan)).await? {
        let part: String = row.get(1)?;
        let part = super::stored("part of an aim", &part, AimPart::from_code(&part))?;
        all_aims.entry(row.get(0)?).or_default().push((part, row.get(2)?, reading(&row, 3)?));
    }
    let broken = sql!(
        "select d.indicator_use, d.dimension from use_dimension d
         join indicator_use u on u.id = d.indicator_use where u.plan = $1
         order by d.indicator_use, d.position"
    );
    let mut dimensions: HashMap<Uuid, Vec<Dimension>> = HashMap::new();
    for row in db.fetch_all(broken.bind(plan)).await? {
        let code: String = row.get(1)?;
        let one = super::stored("dimension", &code, Dimension::from_code(&code))?;
        dimensions.entry(row.get(0)?).or_default().push(one);
    }
    let own = sql!(
        "select c.indicator_use, c.id, c.code from use_category c
         join indicator_use u on u.id = c.indicator_use where u.plan = $1
         order by c.indicator_use, c.position"
    );
    let mut categories: HashMap<Uuid, Vec<(String, aunar_domain::words::Text)>> = HashMap::new();
    for row in db.fetch_all(own.bind(plan)).await? {
        let label = texts.need(row.get(1)?, "label")?;
        categories.entry(row.get(0)?).or_default().push((row.get(2)?, label));
    }
    let query = sql!(
        "select id, reference, version, indicator, activity, priority, baseline_year, ended_at
         from indicator_use where plan = $1 order by position, reference"
    );
    let mut uses = Vec::new();
    for row in db.fetch_all(query.bind(plan)).await? {
        let id: Uuid = row.get(0)?;
        let (activity, priority): (Option<Uuid>, Option<Uuid>) = (row.get(4)?, row.get(5)?);
        let year = row.get::<Option<i64>>(6)?.and_then(|y| i32::try_from(y).ok());
        let mut one = Use {
            id: UseId(id),
            plan: PlanId(plan),
            reference: row.get(1)?,
            version: row.get(2)?,
            indicator: IndicatorId(row.get(3)?),
            of: match (activity, priority) {
                (Some(id), _) => Of::Activity(ActivityId(id)),
                (None, Some(id)) => Of::Priority(PriorityId(id)),
                (None, None) => Of::Plan,
            },
            baseline: None,
            milestones: Vec::new(),
            target: None,
            dimensions: dimensions.remove(&id).unwrap_or_default(),
            categories: categories.remove(&id).unwrap_or_default(),
            ended_at: row.get(7)?,
        };
        for (part, by, reading) in all_aims.remove(&id).unwrap_or_default() {
            match (part, by) {
                (AimPart::Baseline, _) => one.baseline = year.map(|year| (reading, year)),
                (AimPart::Milestone, Some(by)) => one.milestones.push(Aim { by, reading }),
                (AimPart::Target, Some(by)) => one.target = Some(Aim { by, reading }),
                (AimPart::Milestone | AimPart::Target, None) => {}
            }
        }
        one.milestones.sort_by_key(|aim| aim.by);
        uses.push(one);
    }
    Ok(uses)
}

/// The number of the last reference that a plan's indicators have been given.
pub async fn last_number(tx: &mut Tx, plan: PlanId) -> Result<i64, DbError> {
    let query = sql!("select reference from indicator_use where plan = $1");
    let mut last = 0;
    for row in tx.fetch_all(query.bind(plan.0)).await? {
        let reference: String = row.get(0)?;
        last = last.max(reference.trim_start_matches("I-").parse().unwrap_or_default());
    }
    Ok(last)
}

/// Writes an indicator newly in use, at a place in their order.
pub async fn insert_use(tx: &mut Tx, one: &Use, position: i64) -> Result<(), DbError> {
    let (activity, priority) = match one.of {
        Of::Activity(id) => (Some(id.0), None),
        Of::Priority(id) => (None, Some(id.0)),
        Of::Plan => (None, None),
    };
    tx.execute(
        sql!(
            "insert into indicator_use (id, plan, reference, version, indicator, activity, priority,
                baseline_year, position)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        )
        .bind(one.id.0)
        .bind(one.plan.0)
        .bind(one.reference.as_str())
        .bind(one.version)
        .bind(one.indicator.0)
        .bind(activity)
        .bind(priority)
        .bind(one.baseline.map(|(_, year)| i64::from(year)))
        .bind(position),
    )
    .await?;
    parts(tx, one).await
}

/// Writes where an indicator in use is from and to; gone if somebody changed it since the version
/// before.
pub async fn update_use(tx: &mut Tx, one: &Use) -> Result<(), DbError> {
    let query = sql!(
        "update indicator_use set version = $2, baseline_year = $3, ended_at = $4
         where id = $1 and version = $5"
    );
    let query = query
        .bind(one.id.0)
        .bind(one.version)
        .bind(one.baseline.map(|(_, year)| i64::from(year)))
        .bind(one.ended_at)
        .bind(one.version - 1);
    if tx.execute(query).await? == 0 {
        return Err(DbError::Gone);
    }
    tx.execute(sql!("delete from indicator_aim where indicator_use = $1").bind(one.id.0)).await?;
    tx.execute(sql!("delete from use_dimension where indicator_use = $1").bind(one.id.0)).await?;
    let own = sql!("select id from use_category where indicator_use = $1");
    for row in tx.fetch_all(own.bind(one.id.0)).await? {
        wording::clear(tx, row.get(0)?).await?;
    }
    tx.execute(sql!("delete from use_category where indicator_use = $1").bind(one.id.0)).await?;
    parts(tx, one).await
}

async fn parts(tx: &mut Tx, one: &Use) -> Result<(), DbError> {
    let mut aims = Vec::new();
    let mut aim = |part: AimPart, n: i64, by: Option<chrono::NaiveDate>, reading| {
        let mut row: Vec<Cell> = vec![one.id.0.into(), part.code().into(), n.into(), by.into()];
        row.extend(cells(reading));
        aims.push(row);
    };
    if let Some((reading, _)) = one.baseline {
        aim(AimPart::Baseline, 0, None, reading);
    }
    for (n, milestone) in (0..).zip(&one.milestones) {
        aim(AimPart::Milestone, n, Some(milestone.by), milestone.reading);
    }
    if let Some(target) = &one.target {
        aim(AimPart::Target, 0, Some(target.by), target.reading);
    }
    tx.insert_many(
        sql!(
            "insert into indicator_aim (indicator_use, part, n, by_day, reading, number, numerator,
                denominator, yes, level)"
        ),
        aims,
    )
    .await?;
    let broken = (0_i64..).zip(&one.dimensions);
    let broken = broken.map(|(n, d)| vec![one.id.0.into(), d.code().into(), n.into()]).collect();
    tx.insert_many(sql!("insert into use_dimension (indicator_use, dimension, position)"), broken)
        .await?;
    let (mut own, mut texts) = (Vec::new(), NewTexts::default());
    for (n, (code, label)) in (0_i64..).zip(&one.categories) {
        let id = Uuid::now_v7();
        own.push(vec![id.into(), one.id.0.into(), code.as_str().into(), n.into()]);
        texts.add(id, "label", Some(label));
    }
    tx.insert_many(sql!("insert into use_category (id, indicator_use, code, position)"), own)
        .await?;
    texts.write(tx).await
}

/// When something happened, or not.
pub(super) type At = Option<DateTime<Utc>>;
