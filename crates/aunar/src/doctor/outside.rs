//! What an installation reaches, and is reached at: mail, the public address with its certificate, the model.

use super::Found;
use super::certificate;
use crate::serve::Serve;
use chrono::{DateTime, TimeDelta, Utc};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(15);

/// Looks at what is outside.
pub(super) async fn look(found: &mut Found, settings: &Serve) {
    mail(found, settings).await;
    address(found, settings.public_url.as_deref()).await;
    match settings.looks_at_model() {
        Ok(Some(says)) => found.fine("model", says),
        Ok(None) => found.fine("model", "none: texts are compared by glossary and letters"),
        Err(error) => {
            let mend = "name the folder with weights.npz and sp.model (AUNAR_MODEL), or none";
            found.wrong("model", format!("{error:#}"), mend);
        }
    }
    if let Err(error) = settings.provider() {
        found.wrong(
            "sign-in",
            format!("{error:#}"),
            "mend the settings that begin with AUNAR_OIDC_",
        );
    }
}

async fn mail(found: &mut Found, settings: &Serve) {
    let smtp = match settings.mail.open() {
        Ok(Some(smtp)) => smtp,
        Ok(None) => {
            let mend = "name a mail server: AUNAR_SMTP_FILE and AUNAR_MAIL_FROM";
            found.warn("mail", "none is sent: letters wait in the database", mend);
            return;
        }
        Err(error) => {
            found.wrong("mail", format!("{error:#}"), "mend AUNAR_SMTP and AUNAR_MAIL_FROM");
            return;
        }
    };
    match tokio::time::timeout(PATIENCE, smtp.reaches()).await {
        Ok(Ok(says)) => found.fine("mail", says),
        Ok(Err(why)) => {
            let mend = "look at the address, the password and the firewall; meanwhile letters wait two days";
            found.wrong("mail", why, mend);
        }
        Err(_) => {
            let says = format!("the server did not answer within {} s", PATIENCE.as_secs());
            found.wrong("mail", says, "look at the address and the firewall");
        }
    }
}

async fn address(found: &mut Found, public_url: Option<&str>) {
    let Some(public_url) = public_url else {
        let mend =
            "say at which address people reach it: AUNAR_PUBLIC_URL=https://plan.example.org";
        found.warn("address", "links in letters and feeds lead to this machine alone", mend);
        return;
    };
    let url = match reqwest::Url::parse(public_url) {
        Ok(url) if url.host().is_some() && matches!(url.scheme(), "http" | "https") => url,
        _ => {
            let mend = "AUNAR_PUBLIC_URL=https://plan.example.org";
            found.wrong("address", format!("`{public_url}` is no address of a site"), mend);
            return;
        }
    };
    let here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    if url.scheme() != "https" && !here {
        let mend =
            "put a web server that speaks TLS in front: passkeys and safe cookies need https";
        found.wrong("address", format!("{public_url} is not encrypted"), mend);
    }
    let answered = async {
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(PATIENCE)
            .tls_info(true)
            .build()?;
        client.get(url.join("/healthz").unwrap_or(url.clone())).send().await
    };
    match answered.await {
        Ok(answer) => {
            let shown = answer.extensions().get::<reqwest::tls::TlsInfo>();
            let ends = shown.and_then(|info| info.peer_certificate()).and_then(certificate::ends);
            if !answer.status().is_success() {
                let says = format!("{public_url} answers {} to /healthz", answer.status());
                found.wrong(
                    "address",
                    says,
                    "look whether the proxy passes everything on to Aunar",
                );
            } else if url.scheme() == "https" {
                encrypted(found, public_url, ends);
            } else {
                found.fine("address", format!("{public_url} answers"));
            }
        }
        Err(error) => {
            let why = root(&error);
            // As the library words it; a test reads it with us.
            if why.contains("certificate expired") {
                let says = format!("the certificate of {public_url} has ended: {why}");
                let mend = "renew it, and have it renewed by itself: browsers turn people away";
                found.wrong("address", says, mend);
                return;
            }
            let says = format!(
                "{public_url} could not be asked from here, its certificate neither: {why}"
            );
            found.warn(
                "address",
                says,
                "ask it from outside: curl -I; some networks do not lead back in",
            );
        }
    }
}

fn encrypted(found: &mut Found, public_url: &str, ends: Option<DateTime<Utc>>) {
    match ends {
        None => found.warn(
            "address",
            format!("{public_url} answers; until when its certificate holds could not be read"),
            "look at it with openssl s_client",
        ),
        Some(ends) if ends - Utc::now() < TimeDelta::days(14) => found.warn(
            "address",
            format!("the certificate of {public_url} ends on {}", ends.date_naive()),
            "renew it, and have it renewed by itself",
        ),
        Some(ends) => {
            let until = ends.date_naive();
            found.fine(
                "address",
                format!("{public_url} answers, its certificate holds until {until}"),
            );
        }
    }
}

/// The innermost cause, which says most.
fn root(error: &dyn std::error::Error) -> String {
    let mut inner = error;
    while let Some(source) = inner.source() {
        inner = source;
    }
    inner.to_string()
}
