//! What `docs/RELIABILITY.md` promises, held by the real program: killed at any moment, with a disk or a database
//! that fails it, and as one of several nodes.

mod client;
mod cluster;
mod crash;
mod cut_off;
mod dice;
mod disk;
mod encrypted;
mod load;
mod network;
mod nodes;
mod outage;
mod rolling;
mod rotation;
mod server;
mod taken;
mod writers;
