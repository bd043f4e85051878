//! What is true of a network and its joint plan: types and rules, and nothing else.
//!
//! This crate must never do input or output, ask the clock, hold a lock, know SQL or HTTP, or
//! speak to a person: it returns codes and values, and `hub` puts them into words. Everything in
//! it can be tested with plain values.

#[macro_use]
mod code;

pub mod access;
pub mod activity;
pub mod amendment;
pub mod blocks;
pub mod call;
pub mod canonical;
pub mod check;
pub mod city;
pub mod compare;
pub mod consultation;
pub mod copy;
pub mod country_team;
pub mod coverage;
pub mod desk;
pub mod discussion;
pub mod document;
pub mod endorsement;
pub mod entity;
pub mod event;
pub mod facets;
pub mod figure;
pub mod follow_up;
pub mod framework;
pub mod geography;
pub mod iati;
pub mod ids;
pub mod indicator;
pub mod intake;
pub mod letter;
pub mod mandate;
pub mod mechanism;
pub mod merge;
pub mod money;
pub mod need;
pub mod network;
pub mod news;
pub mod outside;
pub mod overlap;
pub mod pace;
pub mod participation;
pub mod period;
pub mod plan;
pub mod plan_life;
pub mod practice;
pub mod privacy;
pub mod proposal;
pub mod recommendation;
pub mod reference;
pub mod register;
pub mod registration;
pub mod request;
pub mod review;
pub mod room;
pub mod seal;
pub mod stakeholder;
pub mod tile_map;
pub mod timeline;
pub mod webhook;
pub mod words;
pub mod zone;

pub use code::UnknownCode;
