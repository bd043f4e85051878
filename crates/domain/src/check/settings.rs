//! How a plan's cycle applies the rules: on or off, with which severity, from which load on.

use super::{Rule, Severity};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// The load limits that make sense.
pub const LOAD_LIMITS: RangeInclusive<u32> = 1..=200;

/// How one rule is applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Whether it is.
    pub on: bool,
    /// How much it weighs.
    pub severity: Severity,
}

/// How a plan applies the rules; a rule not named is applied as Aunar ships it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The rules that the plan applies otherwise than shipped.
    pub rules: BTreeMap<Rule, Choice>,
    /// Most activities an entity may carry in a quarter before it counts as too much.
    pub load_limit: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self { rules: BTreeMap::new(), load_limit: 6 }
    }
}

impl Settings {
    /// How a rule is applied.
    #[must_use]
    pub fn of(&self, rule: Rule) -> Choice {
        let shipped = Choice { on: true, severity: rule.severity() };
        self.rules.get(&rule).copied().unwrap_or(shipped)
    }

    /// The same settings with one rule applied otherwise; as shipped, it is not named.
    #[must_use]
    pub fn with(mut self, rule: Rule, choice: Choice) -> Self {
        self.rules.remove(&rule);
        if self.of(rule) != choice {
            self.rules.insert(rule, choice);
        }
        self
    }
}
