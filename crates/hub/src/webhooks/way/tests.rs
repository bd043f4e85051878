use super::*;

#[test]
fn addresses_are_looked_at() {
    let strict = Outward::default();
    let open = Outward { http: true, private: true, ..strict };
    let table = [
        ("https://example.org/hook?x=1", None, None),
        ("https://example.org:8443/hook", None, None),
        ("http://example.org/hook", Some("not-https"), None),
        ("https://127.0.0.1/", Some("private"), None),
        ("https://[::1]/", Some("private"), None),
        ("https://2130706433/", Some("private"), None),
        ("https://0x7f.1/", Some("private"), None),
        ("https://169.254.169.254/latest", Some("private"), None),
        ("https://me:secret@example.org/", Some("no-address"), Some("no-address")),
        ("ftp://example.org/", Some("not-https"), Some("not-https")),
        ("example.org", Some("no-address"), Some("no-address")),
        ("https://", Some("no-address"), Some("no-address")),
    ];
    for (address, expected, allowed) in table {
        assert_eq!(unfit(address, strict), expected, "{address}");
        assert_eq!(unfit(address, open), allowed, "{address}");
    }
    assert_eq!(
        unfit(&format!("https://example.org/{}", "x".repeat(600)), open),
        Some("no-address")
    );
}

#[test]
fn a_signature_is_what_others_compute() {
    // Computed with another library: hmac.new(b"key", b"5.{}", "sha256") of Python.
    let expected = "9be615aec64f0d044b5ad6854ab1d893ec88617fb728d2149dcd3a3428e8c45d";
    assert_eq!(signature("key", 5, "{}"), expected);
    assert_ne!(signature("key", 6, "{}"), expected);
}
