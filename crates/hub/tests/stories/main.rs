//! Stories of the application, told through its public surface, on each engine that is there.

mod access;
mod desk;
mod exports;
mod health;
mod imports;
mod languages;
mod mandates;
mod people;
mod roles;
mod statements;
mod trust;
