use super::*;

#[test]
fn a_text_is_read_plain_or_out_of_its_languages() {
    assert_eq!(text(&json!("Taller")), "Taller");
    assert_eq!(text(&json!({"original": "es", "texts": {"es": {"text": "Taller"}}})), "Taller");
    assert_eq!(text(&json!({"language": "es", "text": "Taller"})), "Taller");
    assert_eq!(text(&Value::Null), "");
}

#[test]
fn a_list_is_found_with_its_total() {
    let body = json!({"total": 7, "items": [{"reference": "A-1"}]});
    assert_eq!(list(&body).map(Vec::len), Some(1));
    assert_eq!(total(body.to_string().as_bytes()).unwrap(), 7);
    assert!(total(b"{}").is_err());
}
