//! Commitments: what a member takes on by endorsing, line by line as the sealed plan says it: what
//! it leads, co-leads, contributes to, funds. It confirms each line, or says what is wrong with it;
//! what was delivered is later compared with it.

use crate::activity::{Activity, Part};
use crate::ids::{ActivityId, EntityId};
use chrono::{DateTime, Utc};
use std::sync::Arc;

codes! {
    /// What a member says of a line.
    pub enum Answer ("answer to a commitment") {
        /// So it is.
        Confirmed = "confirmed",
        /// It is otherwise: the note says how.
        Corrected = "corrected",
    }
}

/// The parts that commit a member.
pub const COMMITTING: [Part; 4] = [Part::Lead, Part::CoLead, Part::Contributor, Part::Funder];

/// A line: an entity's part in an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Line {
    /// The activity.
    pub activity: ActivityId,
    /// The part.
    pub part: Part,
}

/// A member's answer to a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commitment {
    /// The member.
    pub entity: EntityId,
    /// The line.
    pub line: Line,
    /// The answer.
    pub answer: Answer,
    /// What is otherwise; as written.
    pub note: Option<String>,
    /// When it was last given.
    pub at: DateTime<Utc>,
}

/// The lines of an entity in a plan: what it leads first, then by activity.
#[must_use]
pub fn lines(activities: &[Arc<Activity>], entity: EntityId) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for part in COMMITTING {
        for activity in activities {
            let has =
                activity.content.involved.iter().any(|i| i.entity == entity && i.part == part);
            if has {
                lines.push(Line { activity: activity.id, part });
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::{Content, Involved};
    use crate::ids::PlanId;
    use crate::words::{Lang, Text};
    use uuid::Uuid;

    #[test]
    fn a_member_sees_what_it_leads_first_and_nothing_of_others() {
        let entity = |n| EntityId(Uuid::from_u128(n));
        let activity = |n, parts: &[(u128, Part)]| {
            let mut content = Content::titled(Text::new(Lang::Es, "Taller").expect("words"));
            content.involved = parts
                .iter()
                .map(|(n, part)| Involved {
                    entity: entity(*n),
                    part: *part,
                    represented_by: vec![],
                })
                .collect();
            Arc::new(Activity {
                id: ActivityId(Uuid::from_u128(n)),
                plan: PlanId(Uuid::from_u128(9)),
                reference: format!("A-{n}"),
                version: 1,
                content,
            })
        };
        let plan = [
            activity(1, &[(1, Part::Contributor), (2, Part::Lead)]),
            activity(2, &[(1, Part::Lead), (1, Part::Funder)]),
            activity(3, &[(1, Part::Implementer), (3, Part::CoLead)]),
        ];
        let of = |n| -> Vec<(u128, Part)> {
            let lines = lines(&plan, entity(n));
            lines.into_iter().map(|l| (l.activity.0.as_u128(), l.part)).collect()
        };
        assert_eq!(of(1), [(2, Part::Lead), (1, Part::Contributor), (2, Part::Funder)]);
        assert_eq!(of(2), [(1, Part::Lead)]);
        assert_eq!(of(4), []);
    }
}
