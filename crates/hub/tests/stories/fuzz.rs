//! What anybody can put into an address or a header, arbitrarily.

use aunar_domain::words::Lang;
use aunar_hub::web::negotiate::preferred;
use aunar_hub::web::params::{Params, decode, encode};
use axum::http::{HeaderMap, HeaderValue, header};
use bolero::check;
use std::time::Duration;

const ROUNDS: usize = 20_000;
const MOMENT: Duration = Duration::from_secs(2);

#[test]
fn any_query_is_read_and_written_back_the_same() {
    check!().with_iterations(ROUNDS).with_test_time(MOMENT).with_type::<String>().for_each(
        |query: &String| {
            let params = Params::parse(query);
            for name in ["q", "lang", "from", "page", ""] {
                let _ = (params.date(name), params.number(name, 1, 1, 50));
                let _ = params.code(name, Lang::ALL, Lang::code);
                assert!(params.all(name).all(|value| !value.is_empty() && value.trim() == value));
                assert!(params.one(name).is_none_or(|value| !value.trim().is_empty()));
            }
            let _ = params.only(&["q"]);
            // One parameter replaced, the others kept: a second time changes nothing.
            let written = params.with("page", Some("2"));
            let again = Params::parse(written.trim_start_matches('?'));
            assert_eq!(again.one("page"), Some("2"));
            assert_eq!(again.with("page", Some("2")), written);
        },
    );
}

#[test]
fn any_name_and_value_survive_an_address() {
    check!()
        .with_iterations(ROUNDS)
        .with_test_time(MOMENT)
        .with_type::<(String, String)>()
        .for_each(|(name, value): &(String, String)| {
            let written = encode(value);
            assert!(written.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.~%".contains(&b)));
            assert_eq!(&decode(&written), value);
            let params = Params::parse(&format!("{}={written}", encode(name)));
            let expected = Some(value.trim()).filter(|value| !value.is_empty());
            assert_eq!(params.one(name), expected);
        });
}

#[test]
fn any_wish_for_a_language_is_answered() {
    let asking = |wish: &[u8]| {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_bytes(wish).ok()?);
        preferred(&headers)
    };
    check!().with_iterations(ROUNDS).with_test_time(MOMENT).with_max_len(300).for_each(
        |wish: &[u8]| {
            let _ = asking(wish);
            // Whatever stands behind a first wish that is wholly for one of ours.
            let (first, printed) = (
                Lang::Fr,
                String::from_utf8_lossy(wish).replace(|c: char| !c.is_ascii_graphic(), ""),
            );
            if !printed.contains("q=") {
                assert_eq!(asking(format!("{},{printed}", first.code()).as_bytes()), Some(first));
            }
        },
    );
}
