//! Days and moments as spreadsheets count them.

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use rust_xlsxwriter::ExcelDateTime;

/// A moment, in universal time.
pub(crate) fn date_time(moment: DateTime<Utc>) -> Option<ExcelDateTime> {
    excel_day(moment.date_naive())?
        .and_hms(moment.hour() as u16, moment.minute() as u8, f64::from(moment.second()))
        .ok()
}

/// Excel's calendar begins in 1900; its first two months are off by one, so they count as outside.
pub(crate) fn excel_day(day: NaiveDate) -> Option<ExcelDateTime> {
    if (day.year(), day.month()) < (1900, 3) {
        return None;
    }
    ExcelDateTime::from_ymd(u16::try_from(day.year()).ok()?, day.month() as u8, day.day() as u8)
        .ok()
}
