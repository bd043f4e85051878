//! Taking a copy at the command line or over the API: all of it or nothing, unless the good rows are to
//! be taken though others are refused or asked about.

use super::around::Hand;
use super::back::{self, Back, Found};
use super::effect::Choices;
use super::outcome;
use super::take::{self, Asked, Untaken, When};
use crate::exchange::{self, ImportError, Offer, Outcome, Target};
use crate::web::Tongue;
use crate::web::state::Inner;

/// Takes a copy; what came of each row. Nothing where the file is none of ours, or no workbook that can be
/// read: another import says what it is. `t` is the language to tell it in.
pub async fn import(
    app: &Inner,
    target: Target<'_>,
    offer: &Offer,
    hand: &Hand,
    t: Tongue,
) -> Option<Result<Outcome, ImportError>> {
    if !offer.bytes.starts_with(b"PK") {
        return None;
    }
    let Ok(Found::Copy(copy)) = back::read(&offer.bytes, &offer.name) else { return None };
    Some(taken(app, target, (offer, &copy), hand, t).await)
}

async fn taken(
    app: &Inner,
    target: Target<'_>,
    (offer, back): (&Offer, &Back),
    hand: &Hand,
    t: Tongue,
) -> Result<Outcome, ImportError> {
    let picture = app.pictures.now().await?;
    let found = exchange::find(&picture, target);
    // A copy of nothing that is here goes into no plan, one that is to be made as little as another.
    if found.is_err() && !picture.networks.values().any(|n| n.network.id == back.mark.network) {
        return Err(untaken(offer, Untaken::OtherPlan));
    }
    let (network, plan) = found?;
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
        &Asked { back, name: &offer.name, hand, choices: &choices, t, saw: None },
        when,
    )
    .await;
    match taken {
        Ok(taken) if taken.receipt.is_some() => {
            app.pictures.commit(tx).await?;
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
