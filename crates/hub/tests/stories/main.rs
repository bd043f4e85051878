//! Stories of the application, told through its public surface, on each engine that is there.

mod access;
mod account;
mod amendment;
mod check;
mod compare;
mod consultation;
mod desk;
mod discussion;
mod editing;
mod endorsement;
mod exports;
mod fuzz;
mod health;
mod imports;
mod languages;
mod mail;
mod mandates;
mod people;
mod real_case;
mod roles;
mod seals;
mod similar;
mod sink;
mod statements;
mod translations;
mod trust;
