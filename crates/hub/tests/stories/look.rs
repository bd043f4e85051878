//! A network is told from others by a short name and an accent; nobody can choose what cannot be read.

use aunar_domain::network::Accent;
use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use std::collections::BTreeMap;

const PAGE: &str = "/lac/look";

#[tokio::test]
async fn those_who_run_a_network_give_it_a_short_name_and_a_colour() {
    for app in TestApp::each_sample().await {
        assert_eq!(app.get("/lac").await.select("body.accent-teal").len(), 1, "as Aunar looks");
        let secretariat = app.sign_in("secretariat").await;
        let page = secretariat.get(PAGE).await;
        assert_eq!(page.select("input[name=accent][value=teal][checked]").len(), 1);
        assert_eq!(page.select("input[name=accent]").len(), Accent::ALL.len());
        let chosen = [("original", "es"), ("short.es", "RED-X"), ("accent", "violet")];
        let saved = secretariat.post(PAGE, &chosen).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER);
        // Everybody sees it, on every page of this network and of no other.
        for address in ["/lac?lang=es", "/lac/plans/2023-2024/activities?lang=fr"] {
            let page = app.get(address).await;
            assert_eq!(page.select("body.accent-violet").len(), 1, "{address}");
            assert_eq!(page.select(".network-name b"), ["RED-X"], "{address}");
            assert!(page.select("title")[0].contains("RED-X"), "{address}");
        }
        assert_eq!(app.get("/global").await.select("body.accent-violet").len(), 0);
        // The history says that it was done; done again, it is nothing new.
        let history =
            || async { app.get("/lac/history?lang=en").await.select("tbody tr").remove(0) };
        let told = history().await;
        assert!(told.contains("Network") && told.contains("change"), "{told}");
        assert_eq!(secretariat.post(PAGE, &chosen).await.status, StatusCode::SEE_OTHER);
        assert_eq!(history().await, told);
        // What is not there, and what is too long, is refused with what would do.
        let refused = secretariat.post(PAGE, &[("accent", "pink")]).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST);
        assert!(refused.text().contains("teal, blue"), "what would be accepted is named");
        let long = [("original", "es"), ("short.es", "Una red con un nombre larguísimo")];
        let refused = secretariat.post(PAGE, &long).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("larguísimo"), "what was typed is given back");
        // Taken away, the whole name stands there again; the colour stays.
        assert_eq!(secretariat.post(PAGE, &[("original", "es")]).await.status, 303);
        let page = app.get("/lac").await;
        assert!(page.select(".network-name b").is_empty());
        assert_eq!(page.select("body.accent-violet").len(), 1);
    }
}

/// Brings a file as the network's mark.
async fn bring(app: &TestApp, who: &Visitor<'_>, file: Option<&[u8]>) -> Answered {
    let body = crate::evidence::form(&[], file.map(|bytes| ("../marca.svg", bytes)));
    let request = Request::post(format!("{PAGE}/mark?lang=es"))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=XX")
        .header("sec-fetch-site", "same-origin")
        .header(header::COOKIE, &who.cookie);
    app.send(request.body(Body::from(body)).expect("a request")).await
}

/// Where the mark is that a page shows beside the network's name.
fn address_of_mark(page: &str) -> Option<String> {
    let (_, rest) = page.split_once("<img class=\"mark\" src=\"")?;
    Some(rest.split_once('"')?.0.to_owned())
}

#[tokio::test]
async fn a_mark_stands_beside_the_name_and_is_nothing_that_was_brought() {
    const SENT: &[u8] = include_bytes!("../../sample/lac/islands.png");
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        // The way to the mark as a page shows it to everybody; none on another network's.
        let shown = || async { address_of_mark(&app.get("/lac").await.text()) };
        let sample = shown().await.expect("a mark");
        assert!(app.get("/global").await.select("img.mark").is_empty());
        // What is no picture is refused beside its field, and the mark stays.
        let svg: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        for file in [None, Some(svg), Some(&SENT[..SENT.len() / 2])] {
            let refused = bring(&app, &secretariat, file).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert_eq!(refused.select("[role=alert]").len(), 1);
            assert!(!refused.select("#wrong-file").is_empty(), "{}", refused.text());
        }
        assert_eq!(shown().await, Some(sample.clone()));
        let done = bring(&app, &secretariat, Some(SENT)).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
        let there = shown().await.expect("another");
        assert_ne!(there, sample);
        // It is a PNG of our own, whose address is its content's: kept for good, and gone once it is another.
        let png = app.get(&there).await;
        assert_eq!(png.header(header::CONTENT_TYPE), "image/png");
        assert!(png.header(header::CACHE_CONTROL).contains("immutable"));
        assert!(png.header(header::CONTENT_SECURITY_POLICY).contains("sandbox"));
        assert!(
            png.bytes.starts_with(b"\x89PNG") && !png.bytes.windows(9).any(|w| w == b"marca.svg")
        );
        assert_eq!(app.get(&sample).await.status, StatusCode::NOT_FOUND);
        assert_eq!(app.get("/lac/mark/forged.png").await.status, StatusCode::NOT_FOUND);
        // The history says so; the same once more is nothing new.
        let history =
            || async { app.get("/lac/history?lang=en").await.select("tbody tr").remove(0) };
        let told = history().await;
        assert!(told.contains("Network") && told.contains("change"), "{told}");
        assert_eq!(bring(&app, &secretariat, Some(SENT)).await.status, StatusCode::SEE_OTHER);
        assert_eq!(history().await, told);
        // Taken away, the name stands alone, and the file is kept for nobody.
        let gone = secretariat.post(&format!("{PAGE}/mark/remove"), &[]).await;
        assert_eq!(gone.status, StatusCode::SEE_OTHER);
        assert_eq!(shown().await, None);
        assert_eq!(app.get(&there).await.status, StatusCode::NOT_FOUND);
    }
}

/// The tokens of a block of the style sheet that begins with a selector.
fn tokens(sheet: &str, selector: &str) -> BTreeMap<String, String> {
    let (_, rest) = sheet.split_once(selector).unwrap_or_else(|| panic!("{selector}"));
    let (block, _) = rest.split_once('}').expect("an end");
    let pairs = block.split(';').filter_map(|one| one.trim().split_once(':'));
    pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect()
}

/// The relative luminance of a colour as `#rgb` or `#rrggbb` (WCAG 2.2).
fn luminance(colour: &str) -> f64 {
    let digits: String = colour.trim_start_matches('#').to_owned();
    let long: String = match digits.len() {
        3 => digits.chars().flat_map(|c| [c, c]).collect(),
        _ => digits,
    };
    assert_eq!(long.len(), 6, "{colour}");
    let part = |at: usize| {
        let value = u8::from_str_radix(&long[at..at + 2], 16).expect("a colour");
        let value = f64::from(value) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
}

fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// What stands on what, and how far apart they have to be at least.
const PAIRS: &[(&str, &str, f64)] = &[
    ("--ink", "--paper", 7.0),
    ("--ink", "--wash", 7.0),
    ("--ink", "--sun-wash", 7.0),
    ("--ink", "--ok-wash", 7.0),
    ("--ink", "--off-wash", 7.0),
    ("--soft", "--paper", 4.5),
    ("--soft", "--wash", 4.5),
    ("--soft", "--sun-wash", 4.5),
    ("--link", "--paper", 4.5),
    ("--link", "--wash", 4.5),
    ("--link", "--sun-wash", 4.5),
    ("--link", "--ok-wash", 4.5),
    ("--link", "--go-wash", 4.5),
    ("--link", "--off-wash", 4.5),
    ("--ok", "--paper", 4.5),
    ("--ok", "--ok-wash", 4.5),
    ("--go", "--paper", 4.5),
    ("--go", "--go-wash", 4.5),
    ("--wait", "--paper", 4.5),
    ("--wait", "--wait-wash", 4.5),
    ("--off", "--paper", 4.5),
    ("--off", "--off-wash", 4.5),
    ("--amber", "--paper", 4.5),
    ("--amber", "--sun-wash", 4.5),
    ("--on-sun", "--sun", 4.5),
    ("--field", "--paper", 3.0),
    ("--field", "--wash", 3.0),
    ("--focus", "--paper", 3.0),
    ("--focus", "--wash", 3.0),
    ("--focus", "--sun-wash", 3.0),
    ("--on-shade-1", "--shade-1", 4.5),
    ("--on-shade-1", "--shade-2", 4.5),
    ("--on-shade-1", "--shade-3", 4.5),
    ("--on-shade-4", "--shade-4", 4.5),
    ("--on-shade-4", "--shade-5", 4.5),
    ("--soft", "--shade-0", 4.5),
    // Of an accent.
    ("--on-band", "--band", 4.5),
    ("--on-band", "--band-hover", 4.5),
    ("--sun", "--band", 3.0),
    ("--accent", "--paper", 4.5),
    ("--accent", "--wash", 4.5),
    ("--on-accent", "--accent", 4.5),
    ("--on-accent", "--accent-hover", 4.5),
];

/// Light and dark, whatever accent a network chose: texts by 4.5 to 1, controls and the focus by 3 to 1.
#[tokio::test]
async fn everything_can_be_read_on_what_it_stands_on() {
    let sheet = include_str!("../../static/sheet/tokens.css");
    let (light, dark) =
        sheet.split_once("@media screen and (prefers-color-scheme: dark) {").expect("both");
    let base = tokens(light, ":root {");
    for (scheme, rules, over) in
        [("light", light, BTreeMap::new()), ("dark", dark, tokens(dark, ":root {"))]
    {
        for accent in Accent::ALL {
            let class = format!(".accent-{} {{", accent.code());
            let mut all = base.clone();
            all.extend(over.clone());
            // What the accent sets for both stands with the light ones.
            all.extend(tokens(light, &class));
            all.extend(tokens(rules, &class));
            let colour = |name: &str| {
                let mut value = all.get(name).unwrap_or_else(|| panic!("{scheme}: {name}"));
                while let Some(other) = value.strip_prefix("var(").and_then(|v| v.strip_suffix(')'))
                {
                    value = all.get(other).unwrap_or_else(|| panic!("{scheme}: {other}"));
                }
                value.clone()
            };
            for (on, under, least) in PAIRS {
                let found = contrast(&colour(on), &colour(under));
                assert!(
                    found >= *least,
                    "{scheme}, {}: {on} on {under} is {found:.2} to 1",
                    accent.code()
                );
            }
        }
    }
}
