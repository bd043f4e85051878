//! Where to go on from a page that says what went wrong: by the address, its route, and whether somebody has signed in.
//! Never by what is at the address: what is hidden must not be told from what is nowhere.

use super::attempt::Attempt;
use super::error::Error;
use super::params::{decode, encode};
use super::reader::Reader;
use axum::http::{HeaderMap, StatusCode, header};
use uuid::Uuid;

/// Longer parts of an address are no words: what letters open is in some of them.
const LONGEST: usize = 30;

/// The ways on, address and name, the likeliest first.
#[must_use]
pub fn ways(
    reader: &Reader,
    error: &Error,
    (attempt, route): (&Attempt, &str),
) -> Vec<(String, String)> {
    let t = reader.tongue();
    let mut ways = Vec::new();
    match error {
        Error::BadParam { .. } => {
            ways.extend(reader.afresh().map(|here| (here, t.t("error-afresh"))));
        }
        Error::TooMany { .. } | Error::Internal(_) | Error::Template(_) | Error::Db(_) => {
            ways.extend(reader.again().map(|here| (here, t.t("error-again"))));
        }
        // What stands now is to be seen before it is tried again.
        Error::Stale { .. } | Error::Refused { status: StatusCode::CONFLICT, .. } => {
            ways.extend(reader.came_from.clone().map(|there| (there, t.t("error-as-it-is-now"))));
        }
        _ => {}
    }
    let Some(network) = attempt.network() else { return ways };
    let network = &network.network;
    let is_nowhere = matches!(error, Error::NotFound { .. });
    let of_a_letter = route.contains("{secret}");
    if !of_a_letter {
        let words = if is_nowhere { words(&reader.path, route) } else { String::new() };
        let asked = if words.is_empty() { words } else { format!("?q={}", encode(&words)) };
        ways.push((format!("/{}/search{asked}", network.code), t.t("nav-search")));
        if is_nowhere && attempt.is_anyones() {
            ways.push((reader.sign_in(), t.t("error-sign-in")));
        }
    }
    ways.push((format!("/{}", network.code), network.name.words(t.0).to_owned()));
    ways
}

/// Where to begin anew from a link of a letter that is over: the page that the link belongs to.
#[must_use]
pub fn afresh_from(reader: &Reader, route: &str) -> Option<(String, String)> {
    let (page, key) = page_of(&reader.path, route)?;
    Some((page, reader.tongue().t(key)))
}

/// The page that such a link belongs to, by its address before the secret, and the message that names it.
fn page_of(path: &str, route: &str) -> Option<(String, &'static str)> {
    let (before, _) = route.split_once("/{secret}")?;
    let (page, _) = before.rsplit_once('/')?;
    let key = match page {
        "/{network}/proposals" => "proposals-title",
        "/{network}/stakeholders" => "stakeholders-title",
        "/{network}/plans/{plan}/consultation" => "consultation-title",
        "/{network}/events/{reference}" => "registration-back",
        _ => return None,
    };
    let parts: Vec<&str> = path.split('/').take(page.split('/').count()).collect();
    Some((parts.join("/"), key))
}

/// The page of ours from which a form was sent, as the browser says: it says so of the pages of one site to that
/// site alone.
#[must_use]
pub fn came_from(public_url: &str, headers: &HeaderMap) -> Option<String> {
    let said = headers.get(header::REFERER)?.to_str().ok()?;
    let path = said.strip_prefix(public_url)?;
    // What begins with two slashes would lead to another site.
    let is_ours = path.starts_with('/') && !path.starts_with("//") && !path.starts_with("/\\");
    is_ours.then(|| path.to_owned())
}

/// What in an address may be the name of something, behind that of its network: neither what is the same in each
/// address of its route, nor numbers and identifiers.
fn words(path: &str, route: &str) -> String {
    let parts: Vec<&str> = route.split('/').collect();
    let is_name = |n: usize| parts.get(n).is_none_or(|part| part.contains('{'));
    let is_word = |part: &String| {
        part.chars().any(char::is_alphabetic)
            && part.chars().count() <= LONGEST
            && Uuid::parse_str(part).is_err()
    };
    let named = path.split('/').enumerate().skip(2).filter(|(n, _)| is_name(*n));
    let words: Vec<String> = named.map(|(_, part)| decode(part)).filter(is_word).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::{came_from, page_of, words};
    use axum::http::{HeaderMap, header};

    #[test]
    fn a_form_came_from_a_page_of_ours_or_from_nowhere() {
        let ours = "https://aunar.example";
        let from = |said: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::REFERER, said.parse().expect("a value"));
            came_from(ours, &headers)
        };
        let page = "https://aunar.example/lac/plans/2027-2028/consultation/comments/7?lang=es";
        let path = "/lac/plans/2027-2028/consultation/comments/7?lang=es";
        assert_eq!(from(page).as_deref(), Some(path));
        assert_eq!(came_from(ours, &HeaderMap::new()), None);
        for other in [
            "https://elsewhere.example/lac",
            "https://aunar.example.elsewhere.example/lac",
            "https://aunar.example//elsewhere.example/lac",
            "https://aunar.example/\\elsewhere.example/lac",
            "https://aunar.example",
        ] {
            assert_eq!(from(other), None, "{other}");
        }
    }

    #[test]
    fn a_link_that_is_over_leads_to_the_page_it_belongs_to() {
        let page = |path, route| page_of(path, route).map(|(page, _)| page);
        let event = "/{network}/events/{reference}/registrations/{secret}";
        assert_eq!(
            page("/lac/events/EV-1/registrations/ab", event).as_deref(),
            Some("/lac/events/EV-1")
        );
        let stop = "/{network}/proposals/sent/{secret}/stop";
        assert_eq!(page("/lac/proposals/sent/ab/stop", stop).as_deref(), Some("/lac/proposals"));
        assert_eq!(page("/sign-in/ab", "/sign-in/{secret}"), None, "signing in is the way");
        assert_eq!(page("/lac/plans/2023-2024", "/{network}/plans/{plan}"), None);
    }

    #[test]
    fn what_may_be_a_name_is_looked_for() {
        let route = "/{network}/plans/{plan}/activities/{reference}";
        assert_eq!(words("/lac/plans/2023-2024/activities/A-99", route), "A-99");
        assert_eq!(words("/lac/plans/2023-2024/activities/%C3%B1and%C3%BA", route), "ñandú");
        assert_eq!(words("/lac/taller/censos", "unmatched"), "taller censos");
        assert_eq!(words("/lac", "unmatched"), "");
        let id = "/lac/mandates/0197f3a0-0000-7000-8000-000000000001";
        assert_eq!(words(id, "/{network}/mandates/{mandate}"), "");
        assert_eq!(words(&format!("/lac/{}", "a".repeat(31)), "unmatched"), "");
    }
}
