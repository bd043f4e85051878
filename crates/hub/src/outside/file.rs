//! Lists of outside activities, read as work plans are: spreadsheets (CSV and XLSX), and files of the
//! IATI standard.

use super::bring::{Brought, NoList, Taken, Unbrought, bring};
use crate::exchange::{ColumnUse, Outcome, read_grids};
use crate::iati;
use crate::picture::Common;
use crate::web::Cx;
use crate::web::state::Inner;
use aunar_domain::ids::NetworkId;
use aunar_domain::intake::outside::{self, Known};
use aunar_domain::intake::{Grid, Reading, Remark, Unreadable, best_grid, other_lists};
use aunar_domain::outside::MOST_ACTIVITIES;
use aunar_domain::words::Lang;
use std::io::BufRead;
use uuid::Uuid;

/// A file as a list.
struct List {
    grid: Grid,
    /// Other sheets that hold a list.
    others: Vec<String>,
    /// What an activity of another standard comes with, in the order of the rows below the header; the
    /// place of an activity there is its number in the file.
    standard: Option<Standard>,
}

struct Standard {
    remarks: Vec<Vec<Remark>>,
    unread: Vec<ColumnUse>,
}

/// Imports a file; rows that cannot be read are told, the others are taken.
pub async fn import(
    state: &Inner,
    network: NetworkId,
    bytes: &[u8],
    lang: Option<Lang>,
    brought: Brought<'_>,
    cx: Option<&Cx>,
) -> Result<Taken<Outcome>, Unbrought> {
    // Read before the turn is taken: whoever writes meanwhile does not wait for a file.
    let picture = state.pictures.now().await?;
    let list = list(bytes, brought.file, &picture.common, lang, state)
        .map_err(|why| Unbrought::Unread { file: brought.file.to_owned(), why })?;
    listed(state, network, list, lang, brought, cx).await
}

/// Imports a file of the IATI standard, of any size, read as a stream.
pub async fn import_standard(
    state: &Inner,
    network: NetworkId,
    from: impl BufRead,
    lang: Option<Lang>,
    brought: Brought<'_>,
) -> Result<Taken<Outcome>, Unbrought> {
    let picture = state.pictures.now().await?;
    let list = standard(from, &picture.common, lang, state)
        .map_err(|why| Unbrought::Unread { file: brought.file.to_owned(), why })?;
    listed(state, network, list, lang, brought, None).await
}

async fn listed(
    state: &Inner,
    network: NetworkId,
    mut list: List,
    lang: Option<Lang>,
    brought: Brought<'_>,
    cx: Option<&Cx>,
) -> Result<Taken<Outcome>, Unbrought> {
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
        let listed = outside::read(&list.grid, &known, &mut Uuid::now_v7)?;
        let mut reading = listed.reading;
        reading.other_sheets = std::mem::take(&mut list.others);
        let unread = list.standard.take().map(|standard| standard.placed(&mut reading));
        let mut outcome = Outcome::of(&name, &reading, &common.register);
        if let Some(unread) = unread {
            (outcome.header_row, outcome.columns) = (0, unread);
        }
        Ok((outcome, listed.settlement))
    })
    .await?;
    taken.told.stored = taken.stored;
    Ok(taken)
}

fn list(
    bytes: &[u8],
    name: &str,
    common: &Common,
    lang: Option<Lang>,
    state: &Inner,
) -> Result<List, NoList> {
    if iati::is_iati(bytes) {
        return standard(bytes, common, lang, state);
    }
    let mut grids = read_grids(bytes, name)?.grids;
    let at = best_grid(&grids).or((!grids.is_empty()).then_some(0));
    let at = at.ok_or(Unreadable::NoRows)?;
    let others = other_lists(&grids, at);
    Ok(List { grid: grids.swap_remove(at), others, standard: None })
}

fn standard(
    from: impl BufRead,
    common: &Common,
    lang: Option<Lang>,
    state: &Inner,
) -> Result<List, NoList> {
    let (lang, today) = (lang.unwrap_or(Lang::En), state.now().date_naive());
    let read = iati::list(from, common, lang, today, MOST_ACTIVITIES)?;
    let unread = read.unread.into_iter().map(|(element, n)| ColumnUse {
        header: format!("{element} ({n})"),
        column: element,
        field: None,
    });
    let standard = Standard { remarks: read.remarks, unread: unread.collect() };
    Ok(List { grid: read.grid, others: Vec::new(), standard: Some(standard) })
}

impl Standard {
    /// Says what is to be said of each activity, by its number in the file; what of the file is not read.
    fn placed(self, reading: &mut Reading) -> Vec<ColumnUse> {
        for row in &mut reading.rows {
            // The first activity stands below the header.
            row.row = row.row.saturating_sub(1);
            if let Some(remarks) = self.remarks.get((row.row as usize).wrapping_sub(1)) {
                row.remarks.extend(remarks.iter().cloned());
            }
            // The grid's columns are nobody's to look up.
            for remark in &mut row.remarks {
                remark.row = row.row;
                remark.column.clear();
            }
        }
        self.unread
    }
}
