use super::*;
use proptest::prelude::*;
use serde_json::json;

#[test]
fn json_has_one_form() {
    let value = json!({"z": [1, 2.5, null, true], "a": {"é": "tra\u{0}ta\n", "b": ""}});
    assert_eq!(
        canonical_json(&value),
        "{\"a\":{\"b\":\"\",\"é\":\"tra\\u0000ta\\n\"},\"z\":[1,2.5,null,true]}"
    );
}

#[test]
fn what_has_two_forms_is_told() {
    assert!(has_one_form(&json!({"a": [0, -7, MOST, "é", null, true]})));
    for two in [json!(2.5), json!(MOST + 1), json!("e\u{301}"), json!({"e\u{301}": 1})] {
        assert!(!has_one_form(&two), "{two}");
        assert!(has_one_form(&in_nfc(json!("e\u{301}"))));
    }
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 5, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::btree_map(any::<String>(), inner, 0..5)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_read_again_is_written_alike(value in value()) {
        let text = canonical_json(&in_nfc(value));
        let again: Value = serde_json::from_str(&text).expect("it is JSON");
        prop_assert!(has_one_form(&again));
        prop_assert_eq!(canonical_json(&again), text);
    }
}
