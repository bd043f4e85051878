//! What becomes of a letter by what its reader chose.

use super::store::{self, Way, Written};
use crate::records::letter_wish::{self, Wishes};
use crate::records::unreached;
use aunar_db::{DbError, Tx};
use aunar_domain::ids::PersonId;
use aunar_domain::letter::{Rhythm, Topic, is_pressing, is_tried_anyway, next_gathering};
use chrono::{DateTime, Utc};

/// Keeps what a person chose. What waits for them already follows it.
pub async fn keep(
    tx: &mut Tx,
    person: PersonId,
    wishes: &Wishes,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    letter_wish::write(tx, person, wishes).await?;
    for (topic, rhythm) in wishes.chosen() {
        if rhythm == Rhythm::None {
            store::drop_gathering(tx, (person, topic), now).await?;
        } else {
            let next = next_gathering(rhythm, &wishes.zone, now);
            store::gather_at(tx, (person, topic), next).await?;
        }
    }
    Ok(())
}

/// What becomes of a letter.
pub(super) async fn way(tx: &mut Tx, letter: &Written, now: DateTime<Utc>) -> Result<Way, DbError> {
    if !is_tried_anyway(letter.kind) && unreached::is(tx, &letter.address).await? {
        return Ok(Way::Drop("letters do not arrive there"));
    }
    let topic = letter.topic.as_deref().and_then(Topic::from_code);
    let (Some(topic), Some(person)) = (topic, letter.person) else {
        return Ok(Way::Send);
    };
    let Some((rhythm, zone)) = letter_wish::about(tx, person, topic).await? else {
        return Ok(Way::Send);
    };
    if rhythm == Rhythm::None {
        return Ok(Way::Drop("not wanted"));
    }
    let starts = letter.not_before.unwrap_or(now).max(now);
    let gathered = next_gathering(rhythm, &zone, starts)
        .filter(|at| !is_pressing(letter.kind) && letter.ends.is_none_or(|ends| *at < ends));
    Ok(gathered.map_or(Way::Send, Way::Gather))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Zones jump: by an hour in spring, by a day where the date line was moved (Apia, Kwajalein).
        #[test]
        fn a_morning_always_lies_ahead_in_every_zone(
            seconds in 0_i64..4_000_000_000,
            zone in proptest::sample::select(chrono_tz::TZ_VARIANTS.to_vec()),
        ) {
            let now = DateTime::from_timestamp(seconds, 0).expect("a moment");
            for (rhythm, most) in [(Rhythm::Daily, 2), (Rhythm::Weekly, 9)] {
                let next = next_gathering(rhythm, &zone, now).expect("a morning");
                prop_assert!(next > now && next - now <= chrono::TimeDelta::days(most), "{now} {next}");
            }
        }
    }
}
