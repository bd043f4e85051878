//! What an installation is told by its environment, as a backup keeps it: without a secret.

use std::collections::BTreeMap;

/// Settings that are kept as they are.
const PLAIN: [&str; 21] = [
    "AUNAR_LISTEN",
    "AUNAR_PUBLIC_URL",
    "AUNAR_PROXIES",
    "AUNAR_CONNECTIONS",
    "AUNAR_HEAD_TIMEOUT",
    "AUNAR_REQUEST_TIMEOUT",
    "AUNAR_SLOW_STATEMENT",
    "AUNAR_NO_KEPT_PAGES",
    "AUNAR_REPORT_LANG",
    "AUNAR_WEBHOOKS_HTTP",
    "AUNAR_WEBHOOKS_PRIVATE",
    "AUNAR_MAIL_FROM",
    "AUNAR_OIDC_ISSUER",
    "AUNAR_OIDC_CLIENT_ID",
    "AUNAR_OIDC_NAME",
    "AUNAR_MODEL",
    "AUNAR_EMBEDDINGS_MODEL",
    "AUNAR_BACKUP_DIR",
    "AUNAR_BACKUP_EVERY",
    "AUNAR_BACKUP_KEEP",
    "AUNAR_BACKUP_AGE_RECIPIENT",
];

/// Addresses that may hold a name and a word, which are left out of them.
const ADDRESSES: [&str; 3] = ["AUNAR_DB", "AUNAR_SMTP", "AUNAR_EMBEDDINGS_URL"];

/// The settings of this process that are no secrets.
pub(super) fn told() -> BTreeMap<String, String> {
    from(|name| std::env::var(name).ok())
}

fn from(told: impl Fn(&str) -> Option<String>) -> BTreeMap<String, String> {
    let plain = PLAIN.iter().filter_map(|name| Some(((*name).to_owned(), told(name)?)));
    let addresses = ADDRESSES
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), without_secrets(&told(name)?))));
    plain.chain(addresses).filter(|(_, value)| !value.is_empty()).collect()
}

/// An address without whoever opens it, and without what follows a question mark.
fn without_secrets(address: &str) -> String {
    let address = address.split(['?', '#']).next().unwrap_or_default();
    match address.split_once("://") {
        Some((scheme, rest)) => {
            // Of a password with an at sign in it, nothing must be left: the last one counts.
            let rest = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
            format!("{scheme}://{rest}")
        }
        None => String::new(),
    }
}

#[cfg(test)]
mod tests;
