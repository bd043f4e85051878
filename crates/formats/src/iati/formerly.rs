//! Codes as the standard had them before 2.0, in those it has now. The two have none in common, so that
//! nobody has to ask which version a file says it is of: many say another than they keep to.

/// A code of now for one of before; any other stays as it is.
fn now<'a>(table: &[(&str, &'static str)], code: &'a str) -> &'a str {
    let said = code.trim();
    let found = table.iter().find(|(before, _)| before.eq_ignore_ascii_case(said));
    found.map_or(code, |(_, now)| *now)
}

/// The role of an organisation (OrganisationRole).
pub(super) fn role(code: &str) -> &str {
    const ROLES: [(&str, &str); 4] =
        [("Funding", "1"), ("Accountable", "2"), ("Extending", "3"), ("Implementing", "4")];
    now(&ROLES, code)
}

/// The kind of a day (ActivityDateType).
pub(super) fn day(code: &str) -> &str {
    const DAYS: [(&str, &str); 4] =
        [("start-planned", "1"), ("start-actual", "2"), ("end-planned", "3"), ("end-actual", "4")];
    now(&DAYS, code)
}

/// The kind of a budget (BudgetType).
pub(super) fn budget(code: &str) -> &str {
    now(&[("original", "1"), ("revised", "2")], code)
}

/// The kind of a transaction (TransactionType).
pub(super) fn transaction(code: &str) -> &str {
    const KINDS: [(&str, &str); 10] = [
        ("IF", "1"),
        ("C", "2"),
        ("D", "3"),
        ("E", "4"),
        ("IR", "5"),
        ("LR", "6"),
        ("R", "7"),
        ("QP", "8"),
        ("QS", "9"),
        ("CG", "10"),
    ];
    now(&KINDS, code)
}

/// The vocabulary of a sector or a marker (SectorVocabulary, PolicyMarkerVocabulary).
pub(super) fn vocabulary(code: &str) -> &str {
    const VOCABULARIES: [(&str, &str); 8] = [
        ("DAC", "1"),
        ("DAC-3", "2"),
        ("COFOG", "3"),
        ("NACE", "4"),
        ("NTEE", "5"),
        ("ADT", "6"),
        ("RO2", "98"),
        ("RO", "99"),
    ];
    now(&VOCABULARIES, code)
}
