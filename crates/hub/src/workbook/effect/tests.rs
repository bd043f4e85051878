use super::*;

#[test]
fn every_sheet_has_columns_that_merge() {
    for sheet in Sheet::ALL {
        let columns = columns::of(*sheet, aunar_domain::words::Lang::Es);
        let tags: HashSet<&String> = columns.0.iter().map(|c| &c.tag).collect();
        assert_eq!(tags.len(), columns.0.len(), "{sheet:?}");
        let codes: HashSet<&String> = columns.0.iter().map(|c| &c.code).collect();
        assert_eq!(codes.len(), columns.0.len(), "{sheet:?}");
        assert!(!columns.merge().is_empty());
    }
}
