//! Circles of readers.

use serde::{Deserialize, Serialize};

codes! {
    /// Those to whom a plan can be opened before it is public.
    pub enum Circle ("circle of readers") {
        /// The members of the network, who always read its drafts.
        Members = "members",
        /// The observers of Member States.
        MemberStates = "member-states",
        /// Those who hold a stakeholder's seat.
        Stakeholders = "stakeholders",
        /// Everybody.
        Public = "public",
    }
}

/// A set of circles.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Vec<Circle>", into = "Vec<Circle>")]
pub struct Circles(u8);

impl Circles {
    /// Whether a circle is among them.
    #[must_use]
    pub const fn has(self, circle: Circle) -> bool {
        self.0 & (1 << circle as u8) != 0
    }

    /// The same with a circle.
    #[must_use]
    pub const fn with(self, circle: Circle) -> Self {
        Self(self.0 | 1 << circle as u8)
    }

    /// The circles, in their order.
    pub fn iter(self) -> impl Iterator<Item = Circle> {
        Circle::ALL.iter().copied().filter(move |c| self.has(*c))
    }
}

impl FromIterator<Circle> for Circles {
    fn from_iter<I: IntoIterator<Item = Circle>>(circles: I) -> Self {
        circles.into_iter().fold(Self::default(), Self::with)
    }
}

impl From<Vec<Circle>> for Circles {
    fn from(circles: Vec<Circle>) -> Self {
        circles.into_iter().collect()
    }
}

impl From<Circles> for Vec<Circle> {
    fn from(circles: Circles) -> Self {
        circles.iter().collect()
    }
}
