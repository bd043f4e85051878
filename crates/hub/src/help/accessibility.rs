//! The accessibility statement: what is held, how that is looked at, what is known not to hold, and whom to
//! tell.

use super::place;
use crate::picture::NetworkPicture;
use crate::web::{Answer, Cx, Shell, numbers, respond};
use askama::Template;
use aunar_domain::network::MemberRole;
use aunar_domain::words::Lang;
use axum::http::StatusCode;
use chrono::NaiveDate;

/// The day on which the statement was last looked over against the program and its tests.
const LOOKED_OVER: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 30);

#[derive(Template)]
#[template(path = "help/pages/accessibility.html")]
struct StatementPage {
    shell: Shell,
    looked_over: String,
    held: Vec<String>,
    tested: Vec<String>,
    lacking: Vec<String>,
    offices: Vec<(String, String)>,
}

/// The offices of those who lead the network: name and address.
fn offices(network: &NetworkPicture, lang: Lang) -> Vec<(String, String)> {
    let leading = network.members.iter().filter(|m| m.role == MemberRole::CoLead);
    let office = |office: &aunar_domain::entity::Office| {
        let entity = network.common.register.get(office.entity)?;
        let name = format!("{}, {}", entity.short(lang), office.name.words(lang));
        Some((name, office.email.clone()?))
    };
    leading.flat_map(|m| &m.offices).filter_map(office).collect()
}

/// The page.
pub(super) async fn show(cx: Cx) -> Answer {
    cx.params().only(&["network"])?;
    let network = place::network(&cx)?;
    let t = cx.t();
    let said = |family: &str, codes: &[&str]| -> Vec<String> {
        codes.iter().map(|code| t.label(family, code)).collect()
    };
    let page = StatementPage {
        shell: place::frame(&cx, network.as_deref(), &t.t("accessibility-title")),
        looked_over: LOOKED_OVER.map(|day| numbers::day(t.0, day)).unwrap_or_default(),
        held: said(
            "accessibility-held",
            &["wcag", "scripts", "keyboard", "zoom", "pictures", "language", "light", "paper"],
        ),
        tested: said(
            "accessibility-tested",
            &["rules", "keyboard", "reading", "zoom", "contrast", "paper"],
        ),
        lacking: said(
            "accessibility-lacking",
            &["people", "table", "files", "timeline", "passkeys"],
        ),
        offices: network.as_deref().map(|n| offices(n, t.0)).unwrap_or_default(),
    };
    respond::personal_page(&cx, StatusCode::OK, &page)
}
