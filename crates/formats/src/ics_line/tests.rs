use super::*;

#[test]
fn lines_fold_at_75_octets_and_never_within_a_character() {
    let mut lines = Lines::default();
    let text = "ñ€😀a".repeat(60);
    lines.text("DESCRIPTION", &text);
    let written = lines.finish();
    for line in written.trim_end().split("\r\n") {
        assert!(line.len() <= OCTETS, "{} octets: {line}", line.len());
    }
    let unfolded = written.replace("\r\n ", "");
    assert_eq!(unfolded, format!("DESCRIPTION:{text}\r\n"));
}

#[test]
fn text_is_escaped_and_cannot_open_a_new_line() {
    let mut lines = Lines::default();
    lines.text("SUMMARY", "a,b;c\\d\r\nEND:VEVENT\rx\u{7}");
    assert_eq!(lines.finish(), "SUMMARY:a\\,b\\;c\\\\d\\nEND:VEVENT\\nx\r\n");
}

#[test]
fn an_address_is_made_safe_or_left_out() {
    assert_eq!(uri("https://a.example/ñ b").as_deref(), Some("https://a.example/%C3%B1%20b"));
    assert_eq!(uri("https://a.example/\r\nX:1").as_deref(), Some("https://a.example/%0D%0AX:1"));
    assert_eq!(uri("room 3"), None);
    assert_eq!(uri("see: the room"), Some("see:%20the%20room".to_owned()));
}
