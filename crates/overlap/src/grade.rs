//! What the radar says of two activities.

use std::fmt;
use std::str::FromStr;

/// How near two activities are, the nearest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// Nothing worth a look.
    None,
    /// Alike, but elsewhere or at another time: experience to build on.
    Earlier,
    /// Alike, and a field that would decide is missing.
    Possible,
    /// Near enough that doing it together is worth asking.
    Join,
    /// Probably the same work planned twice.
    Duplicate,
}

impl Grade {
    /// All of them, the nearest first.
    pub const ALL: [Grade; 5] =
        [Grade::Duplicate, Grade::Join, Grade::Possible, Grade::Earlier, Grade::None];

    /// The stable code, as stored and exchanged.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Grade::Duplicate => "probable-duplicate",
            Grade::Join => "worth-joining",
            Grade::Possible => "possible",
            Grade::Earlier => "earlier-experience",
            Grade::None => "none",
        }
    }

    /// The grade of a code, if it is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|grade| grade.code() == code)
    }
}

impl fmt::Display for Grade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A code that no grade has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not a grade; accepted: probable-duplicate, worth-joining, possible, earlier-experience, none"
)]
pub struct UnknownGrade(pub String);

impl FromStr for Grade {
    type Err = UnknownGrade;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::from_code(code).ok_or_else(|| UnknownGrade(code.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_grade_has_its_code() {
        for grade in Grade::ALL {
            assert_eq!(grade.code().parse(), Ok(grade));
        }
        assert!("duplicate".parse::<Grade>().is_err());
        assert!(Grade::Duplicate > Grade::Join && Grade::Earlier > Grade::None);
    }
}
