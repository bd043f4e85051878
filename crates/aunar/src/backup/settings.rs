//! What an installation is told by its environment, as a backup keeps it: without a secret.

use std::collections::BTreeMap;

/// Settings that are kept as they are.
const PLAIN: [&str; 15] = [
    "AUNAR_LISTEN",
    "AUNAR_PUBLIC_URL",
    "AUNAR_PROXIES",
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
mod tests {
    use super::*;

    #[test]
    fn no_secret_is_kept() {
        let told = from(|name| {
            let value = match name {
                "AUNAR_DB" => "postgres://aunar:p@ss@db.example/aunar?password=hidden",
                "AUNAR_SMTP" => "smtp://who:secret@mail.example:587",
                "AUNAR_EMBEDDINGS_URL" => "https://e.example/v1?key=secret",
                "AUNAR_PUBLIC_URL" => "https://plan.example",
                "AUNAR_LISTEN" => "",
                _ => return None,
            };
            Some(value.to_owned())
        });
        let told: Vec<(&str, &str)> = told.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let expected = [
            ("AUNAR_DB", "postgres://db.example/aunar"),
            ("AUNAR_EMBEDDINGS_URL", "https://e.example/v1"),
            ("AUNAR_PUBLIC_URL", "https://plan.example"),
            ("AUNAR_SMTP", "smtp://mail.example:587"),
        ];
        assert_eq!(told, expected);
        // A setting that is added is either kept here or known to be a secret.
        let secret = ["AUNAR_OIDC_CLIENT_SECRET", "AUNAR_EMBEDDINGS_TOKEN"];
        assert!(secret.iter().all(|name| !PLAIN.contains(name) && !ADDRESSES.contains(name)));
    }
}
