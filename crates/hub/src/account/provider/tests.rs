use super::*;

fn set(issuer: &str) -> Result<Provider, String> {
    Provider::new(ProviderSettings {
        issuer: issuer.to_owned(),
        client_id: "aunar".to_owned(),
        client_secret: None,
        name: None,
    })
}

#[test]
fn a_provider_is_reached_safely_or_not_at_all() {
    assert_eq!(set("https://login.example").map(|p| p.name), Ok("login.example".to_owned()));
    assert!(set("http://127.0.0.1:3000").is_ok());
    assert!(set("http://login.example").is_err());
    assert!(set("login.example").is_err());
}

#[test]
fn what_a_browser_takes_along_is_known_again() {
    let way = Way {
        state: CsrfToken::new("a".to_owned()),
        nonce: Nonce::new("b".to_owned()),
        verifier: PkceCodeVerifier::new("c".to_owned()),
    };
    let again = Way::read(&way.stored()).expect("reads");
    assert_eq!(again.stored(), way.stored());
    assert!(Way::read(b"a").is_none());
}

#[test]
fn whatever_is_kept_of_a_way_is_read_or_is_none() {
    bolero::check!().for_each(|bytes: &[u8]| {
        let Some(way) = Way::read(bytes) else { return };
        // It is what stood there, as far as it goes, and the same again.
        let stored = way.stored();
        assert!(bytes.starts_with(&stored));
        assert_eq!(Way::read(&stored).map(|way| way.stored()), Some(stored));
    });
}
