use super::*;

#[test]
fn a_flat_object_is_a_form() {
    let form = |json: &str, lang| read(json.as_bytes(), lang).ok();
    let sent = r#"{"title": "Taller & más", "who": ["IOM", "ILO"], "n": 12.5, "yes": true, "no": false, "nil": null}"#;
    let expected = "title=Taller%20%26%20m%C3%A1s&who=IOM&who=ILO&n=12%2C5&yes=1";
    let sorted = |form: String| {
        let mut pairs: Vec<String> = form.split('&').map(str::to_owned).collect();
        pairs.sort();
        pairs
    };
    assert_eq!(form(sent, Lang::Es).map(sorted), Some(sorted(expected.to_owned())));
    assert_eq!(form(r#"{"n": 12.5}"#, Lang::En).as_deref(), Some("n=12.5"));
    assert_eq!(form("", Lang::En).as_deref(), Some(""));
    for bad in ["[]", "{\"a\": {\"b\": 1}}", "{\"a\": [[1]]}", "{", "7", "\u{0}"] {
        assert_eq!(form(bad, Lang::En), None, "{bad}");
    }
}

#[test]
fn what_is_wrong_is_read_off_the_page() {
    let page = Html::parse_document(
        r#"<main><h1>x</h1><div class="notice notice-wrong" role="alert"><p>Two <b>things</b>.</p></div>
            <div class="field is-wrong"><input name="days"><strong class="wrong">1 to 365.</strong></div>
            <fieldset class="field wrong"><input type="radio" name="scope"><ul class="fault"><li>One.</li></ul></fieldset>
            <div class="field"><input name="good"></div></main>"#,
    );
    assert_eq!(alerts(&page), ["Two things."]);
    let faults: Vec<_> = faults(&page).into_iter().collect();
    let expected = [("days", "1 to 365."), ("scope", "One.")];
    assert_eq!(faults, expected.map(|(n, w)| (n.to_owned(), w.to_owned())));
}
