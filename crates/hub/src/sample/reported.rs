//! What the sample's plan reported: windows a quarter long, and what owners said, measured and spent
//! in them. All of it is illustrative.

mod funded;
mod measured;
mod told;

use super::deed::created;
use super::lac::Written;
use crate::records::window;
use aunar_db::{Entry, Tx};
use aunar_domain::follow_up::Window;
use aunar_domain::ids::WindowId;
use aunar_domain::period::Unit;
use chrono::{Days, NaiveDate, NaiveTime};
use serde_json::json;
use uuid::Uuid;

/// The first day of each quarter reported on: from the endorsement to the plan's end.
const QUARTERS: [(i32, u32); 6] =
    [(2023, 3), (2023, 4), (2024, 1), (2024, 2), (2024, 3), (2024, 4)];

/// A number from 0 to below `most` that is always the same for the same words.
fn number(of: &str, salt: &str, most: i64) -> i64 {
    let bytes = aunar_domain::ids::shipped(salt, of);
    (bytes.as_u128() % u128::try_from(most).unwrap_or(1)).try_into().unwrap_or_default()
}

/// Writes what was reported; its history.
pub(super) async fn write(tx: &mut Tx, of: &Written<'_>) -> anyhow::Result<Vec<Entry>> {
    let windows: Vec<Window> = QUARTERS.iter().filter_map(|q| quarter(of, *q)).collect();
    let mut entries = Vec::new();
    for one in &windows {
        window::write(tx, one).await?;
        entries.push(created("window", one.id.0, Some(of.plan.id), json!(one)));
    }
    entries.extend(measured::write(tx, of, &windows).await?);
    entries.extend(funded::write(tx, of).await?);
    entries.extend(told::write(tx, of, &windows).await?);
    Ok(entries)
}

/// A window opens the day after its quarter and is due three weeks later. The last one is still open.
fn quarter(of: &Written<'_>, (year, quarter): (i32, u32)) -> Option<Window> {
    let first = NaiveDate::from_ymd_opt(year, quarter * 3 - 2, 1)?;
    let (start, end) = Unit::Quarter.around(first);
    let opens = end + Days::new(1);
    let closed = (year, quarter) != (2024, 4);
    Some(Window {
        id: WindowId(Uuid::now_v7()),
        plan: of.plan.id,
        reference: format!("{year}-Q{quarter}"),
        start,
        end,
        opens,
        due: opens + Days::new(20),
        closed_at: closed.then(|| (opens + Days::new(45)).and_time(NaiveTime::MIN).and_utc()),
        extensions: Vec::new(),
    })
}
