use super::*;

fn feed(words: &str) -> FeedOut {
    FeedOut {
        id: "urn:aunar:x".to_owned(),
        title: words.to_owned(),
        about: "What is new".to_owned(),
        language: "es".to_owned(),
        home: "https://a.example/lac".to_owned(),
        address: "https://a.example/lac/events.atom?a=1&b=2".to_owned(),
        author: "A network".to_owned(),
        updated: DateTime::UNIX_EPOCH,
        entries: vec![FeedEntry {
            id: "urn:uuid:1".to_owned(),
            title: words.to_owned(),
            address: "https://a.example/lac/events/E-01".to_owned(),
            updated: "2025-02-10T12:00:00Z".parse().expect("a moment"),
            text: words.to_owned(),
            categories: vec![words.to_owned()],
        }],
    }
}

#[test]
fn markup_in_words_is_words_and_the_latest_entry_dates_the_feed() {
    let atom = String::from_utf8(feed("Taller <b>&\u{7} \"1\"").atom()).expect("UTF-8");
    assert!(atom.contains("<title>Taller &lt;b&gt;&amp; &quot;1&quot;</title>"), "{atom}");
    assert!(atom.contains("<updated>2025-02-10T12:00:00Z</updated>"), "{atom}");
    assert!(atom.contains("a=1&amp;b=2"), "{atom}");
    let json: serde_json::Value = serde_json::from_slice(&feed("Taller <b>").json()).expect("JSON");
    assert_eq!(json["items"][0]["content_text"], "Taller <b>");
    assert_eq!(json["version"], "https://jsonfeed.org/version/1.1");
}

#[test]
fn a_map_names_pages_or_maps() {
    let pages = String::from_utf8(write_sitemap(false, &["https://a.example/?a&b".to_owned()]));
    assert!(pages.expect("UTF-8").contains("<url><loc>https://a.example/?a&amp;b</loc></url>"));
    let maps = String::from_utf8(write_sitemap(true, &[])).expect("UTF-8");
    assert!(maps.contains("<sitemapindex"), "{maps}");
}
