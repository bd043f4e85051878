//! Stories of the application, told through its public surface, on each engine that is there.

mod access;
mod editing;
mod exports;
mod health;
mod imports;
mod languages;
mod people;
mod roles;
mod statements;
mod trust;
