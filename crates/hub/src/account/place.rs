//! The place somebody came from, and is led back to. Always a path of this site: an address that
//! leads elsewhere would lend our name to whoever made it.

/// Longest path that is remembered.
const LONGEST: usize = 1000;

/// The path to lead back to, if it is one of this site.
pub(super) fn read(to: Option<&str>) -> Option<String> {
    let to = to?;
    // `//host` and `/\host` are addresses of other sites; browsers drop tabs and line breaks.
    let ours = to.starts_with('/')
        && !to.starts_with("//")
        && !to.contains('\\')
        && to.len() <= LONGEST
        && to.bytes().all(|byte| byte.is_ascii_graphic());
    // Coming in again, or leaving, is no place to come back to.
    let place = ["/sign-", "/invitation/", "/api/", "/static/"].iter().all(|p| !to.starts_with(p));
    (ours && place).then(|| to.to_owned())
}

/// Where to lead somebody who came from there.
pub(super) fn or_desk(to: Option<String>) -> String {
    read(to.as_deref()).unwrap_or_else(|| "/desk".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_path_of_this_site_is_a_place_to_come_back_to() {
        for good in ["/", "/lac", "/lac/plans/2027-2028/activities?kind=training&q=a%20b"] {
            assert_eq!(read(Some(good)).as_deref(), Some(good));
        }
        for bad in [
            "",
            "lac",
            "//evil.example",
            "/\\evil.example",
            "/lac\\..",
            "https://evil.example",
            "javascript:alert(1)",
            "/\t/evil.example",
            "/ñ",
            "/sign-in",
            "/sign-out",
            "/sign-in/abc",
        ] {
            assert_eq!(read(Some(bad)), None, "{bad}");
        }
        assert_eq!(read(Some(&format!("/{}", "a".repeat(2000)))), None);
    }
}
