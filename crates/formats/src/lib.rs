//! Bytes to plain structs and back: CSV, XLSX, IATI, iCalendar and backups in and out; feeds, DOCX, HTML and
//! pictures of numbers as SVG out; photographs made anew.
//!
//! This crate knows formats and nothing else. It must never open a database, speak to a network,
//! read a clock, or decide what a column means: a table that comes in is cells at positions, and
//! what goes out is what the caller put into the structs. Everything that reads foreign bytes is
//! bounded in time and memory by [`Limits`] and answers with a [`ReadError`] that says what was
//! wrong, where, and what would be accepted.

pub mod backup;
pub mod chart;
mod copy_write;
mod csv_read;
mod csv_write;
mod delivery;
pub mod document_html;
pub mod docx;
mod encoding;
pub mod feed;
mod formula_guard;
pub mod iati;
mod ics;
mod ics_clock;
mod ics_line;
mod ics_read;
mod ics_reply;
mod ics_zone;
mod metered;
mod no_calendar;
mod package;
pub mod photo;
mod read_error;
mod remark;
mod separator;
mod table;
mod unplaced;
mod xlsx_read;
mod xlsx_write;
mod xml;

pub use copy_write::{
    Check, CodeList, CopyBook, CopyCell, CopyColumn, CopySheet, CopyValue, MARK_SHEET, write_copy,
};
pub use csv_write::write_csv;
pub use delivery::{Delivery, read_delivery_report};
pub use ics::{
    CalendarOut, EventOut, EventStatus, Method as CalendarMethod, write_ics, write_message,
};
pub use ics_read::{
    CalendarIn, EventIn, MOST_BYTES as MOST_CALENDAR, MOST_EVENTS, Unread, Unreadable, begins,
    read_ics,
};
pub use ics_reply::{NoReply, Reply, ReplyAnswer, read_reply};
pub use no_calendar::NoCalendar;
pub use read_error::ReadError;
pub use remark::Remark;
pub use table::{Cell, Format, Limits, Sheet, Workbook, read};
pub use xlsx_write::{BookOut, OutCell, SheetOut, WriteError, write_xlsx};
