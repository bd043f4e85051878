//! What people settled, as pairs that weights can be fitted on: with both sides as they were when it was
//! settled, those that have become one since among them.

use super::found::{between, findings, pair};
use super::side::Face;
use crate::picture::{NetworkPicture, Picture};
use crate::records::overlap::of_network;
use crate::web::state::State;
use aunar_db::DbError;
use aunar_domain::activity::Content;
use aunar_domain::ids::PlanId;
use aunar_domain::overlap::{Answer, Standing};

/// A pair with what it was settled as.
pub struct Verdict {
    /// Both sides: a name that is theirs alone, and what they say.
    pub sides: [(String, Content); 2],
    /// The answer.
    pub answer: Answer,
}

/// The verdicts of a plan: first those that are joined, then what is still found.
pub async fn verdicts(
    state: &State,
    picture: &Picture,
    network: &NetworkPicture,
    plan: PlanId,
) -> Result<Vec<Verdict>, DbError> {
    let answers = of_network(&state.db, network.network.id.0).await?;
    let mut all = Vec::new();
    if let Some(plan) = network.plan_by_id(plan) {
        let named =
            |reference: &str| format!("{}/{}/{reference}", network.network.code, plan.plan.code);
        for (record, joined) in plan.joined.all() {
            let said =
                answers.get(&pair(record.joined, record.into)).map_or(&[][..], Vec::as_slice);
            let stays = plan.joined.reference(record.into, &plan.activities);
            let (Some(stays), before, goes) = (stays, &record.before, &joined.content) else {
                continue;
            };
            let (first, second) =
                if record.into < record.joined { (before, goes) } else { (goes, before) };
            // Only what is settled is joined; it stands on what both said then.
            if let Standing::Settled(answer) = between(first, second, said).standing {
                all.push(Verdict {
                    sides: [
                        (named(&stays), before.clone()),
                        (named(&joined.reference), goes.clone()),
                    ],
                    answer,
                });
            }
        }
    }
    let side = |face: Face<'_>| {
        let whence = match (face.plan, face.origin()) {
            (Some(plan), _) => plan.plan.code.clone(),
            (None, Some((mechanism, source))) => format!("{}/{}", mechanism.reference, source.name),
            (None, None) => String::new(),
        };
        let name = format!("{}/{whence}/{}", face.network.network.code, face.reference);
        (name, face.content.clone())
    };
    for found in findings(state, picture, network, plan).await? {
        if let Standing::Settled(answer) = found.known.standing {
            all.push(Verdict { sides: found.sides().map(side), answer });
        }
    }
    Ok(all)
}
