//! The application: pages, JSON API, exports and imports of an installation's networks.
//!
//! `web` knows how to answer and no slice; `records` how the domain is stored; `picture` what is
//! shown, with `ledger` and `radar` beside it; each other folder is a slice of the product, and `app` alone
//! names them all.

pub mod account;
pub mod admin;
pub mod amendment;
pub mod app;
pub mod backup;
pub mod calendar;
pub mod call;
pub mod check;
pub mod compare;
pub mod consultation;
pub mod dashboard;
pub mod desk;
pub mod discussion;
pub mod editing;
pub mod endorsement;
pub mod evidence;
pub mod exchange;
pub mod feeds;
pub mod help;
pub mod history;
pub mod iati;
pub mod indicator;
pub mod ledger;
pub mod money;
pub mod network;
pub mod news;
pub mod notify;
pub mod offline;
pub mod outside;
pub mod overlap;
pub mod people;
pub mod picture;
pub mod plan;
pub mod practice;
pub mod privacy;
pub mod programme;
pub mod proposal;
pub mod radar;
pub mod recommendation;
pub mod records;
pub mod registration;
pub mod reporting;
pub mod request;
pub mod review;
pub mod room;
pub mod sample;
pub mod search;
pub mod similar;
pub mod stakeholder;
#[cfg(feature = "testing")]
pub mod testing;
pub mod tokens;
pub mod translations;
pub mod uninfo;
pub mod web;
pub mod webhooks;
pub mod workbook;

pub use app::{App, Settings};
