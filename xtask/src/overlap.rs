//! `cargo xtask overlap-fit` and `cargo xtask bench overlap`: the radar fitted and measured.
//!
//! The only commands that know a crate of the product, so they are built apart and optimised, when
//! they are asked for.

#[cfg(feature = "overlap")]
mod baseline;
#[cfg(feature = "overlap")]
mod fitting;
#[cfg(feature = "overlap")]
mod given;
#[cfg(feature = "overlap")]
mod measuring;
#[cfg(feature = "overlap")]
mod own;
#[cfg(feature = "overlap")]
mod plans;
#[cfg(feature = "overlap")]
mod quality;
#[cfg(feature = "overlap")]
mod speed;

use anyhow::Result;

/// Writes `crates/overlap/data/weights.psv` anew.
#[cfg(feature = "overlap")]
pub(crate) fn fit(args: &[String]) -> Result<()> {
    fitting::fit(&given::Given::read(args)?)
}

/// Measures quality and speed.
#[cfg(feature = "overlap")]
pub(crate) fn bench(args: &[String]) -> Result<()> {
    measuring::bench(&given::Given::read(args)?)
}

/// Writes `crates/overlap/data/weights.psv` anew, in a build of its own.
#[cfg(not(feature = "overlap"))]
pub(crate) fn fit(args: &[String]) -> Result<()> {
    again("overlap-fit", args)
}

/// Measures quality and speed, in a build of its own.
#[cfg(not(feature = "overlap"))]
pub(crate) fn bench(args: &[String]) -> Result<()> {
    again("overlap-bench", args)
}

#[cfg(not(feature = "overlap"))]
fn again(command: &str, args: &[String]) -> Result<()> {
    let purpose = "building it with the radar's engine";
    crate::run::Run::again(purpose, "overlap", &["--release"], command).args(args).go()
}
