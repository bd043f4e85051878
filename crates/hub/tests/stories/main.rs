//! Stories of the application, told through its public surface, on each engine that is there.

mod access;
mod exports;
mod fuzz;
mod health;
mod imports;
mod languages;
mod statements;
mod trust;
