use super::*;
use crate::intake::columns::{named, tagged};

#[test]
fn headers_and_tags_of_a_column_mean_the_same_field() {
    let (headers, tags) = (header(), hxl());
    assert_eq!(headers.len(), tags.len());
    for (header, tag) in headers.iter().zip(&tags) {
        let by_header = named(header).unwrap_or_else(|| panic!("{header} is not understood"));
        let by_tag = tagged(tag).unwrap_or_else(|| panic!("{tag} is not understood"));
        assert_eq!(
            (by_header.field, by_header.lang, by_header.about),
            (by_tag.field, by_tag.lang, by_tag.about),
            "{header} {tag}"
        );
    }
}
