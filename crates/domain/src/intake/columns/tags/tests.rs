use super::*;
use crate::words::Lang;

#[test]
fn tags_are_read_whatever_the_order_of_attributes() {
    for (tag, field) in [
        ("#activity+name", Field::Title),
        ("#activity", Field::Title),
        ("#activity +description", Field::Description),
        ("#org+lead", Field::Lead),
        ("#org+lead+colead", Field::CoLeads),
        ("#org+impl", Field::Implementers),
        ("#date+end", Field::End),
        ("#adm1+name", Field::Places),
        ("#objective+secondary+gcm", Field::SecondaryObjectives),
        ("#meta+id", Field::Id),
    ] {
        assert_eq!(tagged(tag).map(|n| n.field), Some(field), "{tag}");
    }
    assert_eq!(tagged("#activity+name+fr").and_then(|n| n.lang), Some(Lang::Fr));
    assert_eq!(tagged("#affected+f"), None);
    assert_eq!(tagged("# of people"), None);
    assert_eq!(tagged("#1"), None);
}
