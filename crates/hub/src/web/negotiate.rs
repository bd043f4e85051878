//! Which language to answer in: the address, then the person's choice, then what the browser
//! prefers, then the network's own.

use aunar_domain::words::Lang;
use axum::http::{HeaderMap, header};

/// The name of the cookie that keeps a person's choice of language.
pub const COOKIE: &str = "lang";

/// The language a person chose earlier.
#[must_use]
pub fn chosen(headers: &HeaderMap) -> Option<Lang> {
    super::cookie::value(headers, COOKIE).and_then(Lang::from_code)
}

/// The language a browser prefers among ours.
#[must_use]
pub fn preferred(headers: &HeaderMap) -> Option<Lang> {
    let accepted = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut best: Option<(f32, Lang)> = None;
    for range in accepted.split(',').take(32) {
        let mut parts = range.trim().split(';');
        let tag = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
        let primary = tag.split('-').next().unwrap_or_default();
        let quality = parts
            .find_map(|p| p.trim().strip_prefix("q="))
            .map_or(1.0, |q| q.trim().parse::<f32>().unwrap_or(0.0));
        if let Some(lang) = Lang::from_code(primary)
            && quality > 0.0
            && best.is_none_or(|(q, _)| quality > q)
        {
            best = Some((quality, lang));
        }
    }
    best.map(|(_, lang)| lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asking(accept: &str) -> Option<Lang> {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, accept.parse().expect("a header"));
        preferred(&headers)
    }

    #[test]
    fn the_browsers_order_counts() {
        assert_eq!(asking("pt-BR,pt;q=0.9,en;q=0.8"), Some(Lang::Pt));
        assert_eq!(asking("de, fr;q=0.5, es;q=0.7"), Some(Lang::Es));
        assert_eq!(asking("de, en;q=0"), None);
        assert_eq!(asking(";;;,=,"), None);
    }
}
