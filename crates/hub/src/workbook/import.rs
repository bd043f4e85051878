//! Taking a copy at the command line or over the API: all of it or nothing, unless the good rows are to
//! be taken though others are refused or asked about.

use super::around::Hand;
use super::effect::Choices;
use super::outcome;
use super::take::{self, Asked, Untaken, When};
use crate::exchange::{ImportError, Offer, Outcome, Target};
use crate::web::Tongue;
use crate::web::state::Inner;

/// Takes a copy; what came of each row. `t` is the language to tell it in.
pub async fn import(
    app: &Inner,
    target: Target<'_>,
    offer: &Offer,
    hand: &Hand,
    t: Tongue,
) -> Result<Outcome, ImportError> {
    let back = take::read(&offer.bytes, &offer.name).map_err(|why| untaken(offer, why))?;
    let picture = app.pictures.now().await?;
    let network = picture.networks.get(target.network).ok_or_else(|| ImportError::NoNetwork {
        found: target.network.to_owned(),
        known: picture.networks.keys().cloned().collect::<Vec<_>>().join(", "),
    })?;
    let plan = network.plan(target.plan).ok_or_else(|| ImportError::NoPlan {
        network: target.network.to_owned(),
        found: target.plan.to_owned(),
        known: network.plans.iter().map(|p| p.plan.code.clone()).collect::<Vec<_>>().join(", "),
    })?;
    let (network, plan) = (network.network.id, plan.plan.id);
    let mut tx = app.db.begin().await?;
    let held = app.pictures.held_by(&mut tx, network.0).await?;
    let choices = Choices::default();
    let when = match (offer.dry_run, offer.partial) {
        (true, _) => When::Never,
        (false, true) => When::Partly,
        (false, false) => When::Whole,
    };
    let taken = take::take(
        app,
        (&mut tx, &held),
        (network, plan),
        &Asked { back: &back, name: &offer.name, hand, choices: &choices, t, saw: None },
        when,
    )
    .await;
    match taken {
        Ok(taken) if taken.receipt.is_some() => {
            tx.commit().await?;
            app.pictures.written();
            Ok(outcome::of(&offer.name, &taken.effect, true))
        }
        Ok(taken) => {
            tx.rollback().await?;
            Ok(outcome::of(&offer.name, &taken.effect, false))
        }
        Err(why) => {
            tx.rollback().await?;
            Err(untaken(offer, why))
        }
    }
}

fn untaken(offer: &Offer, why: Untaken) -> ImportError {
    match why {
        Untaken::Db(error) => ImportError::Db(error),
        why => {
            ImportError::Copy { file: offer.name.clone(), code: why.code(), why: why.to_string() }
        }
    }
}
