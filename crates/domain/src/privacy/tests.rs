use super::*;
use std::collections::BTreeSet;

#[test]
fn each_column_stands_in_one_class() {
    let mut seen = BTreeSet::new();
    let listed = Class::ALL.iter().flat_map(|class| class.columns().iter());
    for column in listed.chain(NOT_PERSONAL.iter().map(|(column, _)| column)) {
        assert!(column.split('.').count() == 2, "{column}");
        assert!(seen.insert(column), "{column} stands there twice");
    }
    assert!(sounds_personal("granted_by") && sounds_personal("reply_email"));
    assert!(!sounds_personal("title") && !sounds_personal("nearby"));
}
