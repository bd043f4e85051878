use super::*;

#[test]
fn the_separator_is_found_among_commas_in_the_text() {
    let cases = [
        ("a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n", b';'),
        ("ref;city;title\n1;Bogotá, Colombia;x\n2;Lima, Perú;y\n3;Quito, Ecuador;z\n", b';'),
        ("ref,lead,when\n1,IOM; UNHCR,2021\n2,IOM; ILO,2022\n3,IOM; UNICEF,2023\n", b','),
        ("a\tb\n1, 2\t3\n", b'\t'),
        ("a|b|c\n1|2|3\n", b'|'),
        ("Plan, 2023\n\na;b;c\n1;2;3\n4;5;6\n", b';'),
        ("\"a;b\",\"c;d\"\n\"e;f\",\"g;h\"\n", b','),
        ("only one column\nof text\n", b','),
    ];
    for (text, separator) in cases {
        assert_eq!(char::from(sniff(text)), char::from(separator), "{text}");
    }
}

#[test]
fn a_first_line_may_name_the_separator() {
    assert_eq!(named("sep=;\r\na;b"), Some((b';', "a;b")));
    assert_eq!(named("SEP=\t\na\tb"), Some((b'\t', "a\tb")));
    assert_eq!(named("sep=;x\na;b"), None);
    assert_eq!(named("separate,b"), None);
}
