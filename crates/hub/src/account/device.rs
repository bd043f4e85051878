//! A device in words, from what its browser says it is. A guess that helps people recognise their
//! own; nothing is decided by it.

/// The browser and the system, as far as they are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Device {
    pub(super) browser: Option<&'static str>,
    pub(super) system: Option<&'static str>,
}

/// The first mark that is found names it: most browsers also claim to be others, and are told by
/// what only they say.
const BROWSERS: [(&str, &str); 12] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Vivaldi", "Vivaldi"),
    ("FxiOS", "Firefox"),
    ("Firefox", "Firefox"),
    ("CriOS", "Chrome"),
    ("HeadlessChrome", "Chrome"),
    ("Chromium", "Chromium"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
    ("curl", "curl"),
];

const SYSTEMS: [(&str, &str); 7] = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];

/// What a browser says it is, in words.
pub(super) fn read(agent: &str) -> Device {
    let first = |table: &[(&str, &'static str)]| {
        table.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
    };
    Device { browser: first(&BROWSERS), system: first(&SYSTEMS) }
}

impl Device {
    /// In the reader's language.
    pub(super) fn said(self, t: crate::web::Tongue) -> String {
        match (self.browser, self.system) {
            (Some(browser), Some(system)) => {
                t.with("device-on", &[("browser", browser), ("system", system)])
            }
            (Some(one), None) | (None, Some(one)) => one.to_owned(),
            (None, None) => t.t("device-unknown"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_told_apart() {
        let said = |agent: &str| {
            let device = read(agent);
            (device.browser.unwrap_or("?"), device.system.unwrap_or("?"))
        };
        let webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";
        for (agent, expected) in [
            (format!("Mozilla/5.0 (Windows NT 10.0; Win64; x64) {webkit} Chrome/126.0 Safari/537.36"), ("Chrome", "Windows")),
            (format!("Mozilla/5.0 (Windows NT 10.0; Win64; x64) {webkit} Chrome/126.0 Safari/537.36 Edg/126.0"), ("Edge", "Windows")),
            (format!("Mozilla/5.0 (Linux; Android 14) {webkit} Chrome/126.0 Mobile Safari/537.36"), ("Chrome", "Android")),
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605 Version/17.5 Mobile Safari/604.1".to_owned(), ("Safari", "iPhone")),
            ("Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0".to_owned(), ("Firefox", "Linux")),
            ("Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605 Version/17.5 Safari/605".to_owned(), ("Safari", "macOS")),
            (String::new(), ("?", "?")),
        ] {
            assert_eq!(said(&agent), expected, "{agent}");
        }
    }
}
