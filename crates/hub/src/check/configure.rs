//! The form by which the secretariat and the co-leads say how their plan's cycle applies the rules.

use super::store;
use crate::picture::PlanPicture;
use crate::web::form::Form;
use crate::web::{Answer, Cx, Error, respond};
use aunar_domain::access::{Action, Object};
use aunar_domain::check::{Choice, LOAD_LIMITS, Rule, Settings, Severity};
use axum::extract::Path;

/// The form, filled with what applies.
pub(super) struct ConfigureForm {
    pub(super) load: u32,
    pub(super) least: u32,
    pub(super) most: u32,
    pub(super) rules: Vec<RuleField>,
}

/// One rule in the form.
pub(super) struct RuleField {
    pub(super) code: &'static str,
    pub(super) title: String,
    pub(super) on: bool,
    pub(super) severities: Vec<(&'static str, String, bool)>,
}

/// The form for whoever may fill it in.
pub(super) fn form(cx: &Cx, plan: &PlanPicture, settings: &Settings) -> Option<ConfigureForm> {
    if !cx.may(Action::ConfigureChecks, Object::plan(&plan.plan)) {
        return None;
    }
    let t = cx.t();
    let rule = |rule: &Rule| {
        let choice = settings.of(*rule);
        let severity =
            |s: &Severity| (s.code(), t.label("check-severity", s.code()), *s == choice.severity);
        RuleField {
            code: rule.code(),
            title: t.label("check-rule", rule.code()),
            on: choice.on,
            severities: Severity::ALL.iter().map(severity).collect(),
        }
    };
    Some(ConfigureForm {
        load: settings.load_limit,
        least: *LOAD_LIMITS.start(),
        most: *LOAD_LIMITS.end(),
        rules: Rule::ALL.iter().map(rule).collect(),
    })
}

/// Applies the rules as the form says, and writes it down.
pub(super) async fn save(
    cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    form: Form,
) -> Answer {
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let actor = cx.actor(Action::ConfigureChecks, Object::plan(&plan.plan))?;
    let mut after = Settings { load_limit: load(&form)?, ..Settings::default() };
    for rule in Rule::ALL {
        let field = format!("severity-{}", rule.code());
        let given = form.one(&field).unwrap_or_default();
        let severity = Severity::from_code(given).ok_or_else(|| {
            let accepted = Severity::ALL.iter().map(|s| s.code()).collect::<Vec<_>>().join(", ");
            Error::bad_param("bad-value", &field, given, accepted)
        })?;
        let on = form.all("on").any(|code| code == rule.code());
        after = after.with(*rule, Choice { on, severity });
    }
    let before = store::settings(&cx.state.db, plan.plan.id).await?;
    if before != after {
        let deed = store::deed(actor, plan.plan.id, &before, &after);
        let mut tx = cx.state.db.begin().await?;
        store::write(&mut tx, plan.plan.id, &after).await?;
        cx.keep(tx, network.network.id, vec![deed]).await?;
    }
    Ok(respond::see_other(&format!("{}?saved=yes#configure", cx.reader.path)))
}

fn load(form: &Form) -> Result<u32, Error> {
    let given = form.one("load").unwrap_or_default();
    let limit = given.parse().ok().filter(|n| LOAD_LIMITS.contains(n));
    limit.ok_or_else(|| {
        let accepted = format!("{}–{}", LOAD_LIMITS.start(), LOAD_LIMITS.end());
        Error::bad_param("bad-number", "load", given, accepted)
    })
}
