//! Lists of outside activities as spreadsheets: CSV and XLSX, read as work plans are.

use super::bring::{Brought, Taken, Unbrought, bring};
use crate::exchange::{Outcome, read_grids};
use crate::web::Cx;
use crate::web::state::Inner;
use aunar_domain::ids::NetworkId;
use aunar_domain::intake::outside::{self, Known};
use aunar_domain::intake::{Unreadable, best_grid, other_lists};
use aunar_domain::words::Lang;
use uuid::Uuid;

/// Imports a spreadsheet; rows that cannot be read are told, the others are taken.
pub async fn import(
    state: &Inner,
    network: NetworkId,
    bytes: &[u8],
    lang: Option<Lang>,
    brought: Brought<'_>,
    cx: Option<&Cx>,
) -> Result<Taken<Outcome>, Unbrought> {
    let unread = |why: String| Unbrought::Unread(format!("{}: {why}", brought.file));
    // Read before the turn is taken: whoever writes meanwhile does not wait for a file.
    let grids = read_grids(bytes, brought.file).map_err(|why| unread(why.to_string()))?;
    let at = best_grid(&grids).or((!grids.is_empty()).then_some(0));
    let at = at.ok_or_else(|| unread(Unreadable::NoRows.to_string()))?;
    let others = other_lists(&grids, at);
    let name = brought.file.to_owned();
    let mut taken = bring(state, network, brought, cx, |known| {
        let common = &known.network.common;
        let known = Known {
            register: &common.register,
            geography: &common.geography,
            frameworks: &common.frameworks,
            source: known.source,
            activities: known.activities,
            lang,
            at: known.at,
        };
        let listed = outside::read(&grids[at], &known, &mut Uuid::now_v7)
            .map_err(|why| format!("{name}: {why}"))?;
        let mut reading = listed.reading;
        reading.other_sheets = others;
        Ok((Outcome::of(&name, &reading, &common.register), listed.settlement))
    })
    .await?;
    taken.told.stored = taken.stored;
    Ok(taken)
}
