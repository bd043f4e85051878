//! What waits for translators: for the desk.

use super::unit;
use crate::picture::NetworkPicture;
use crate::web::Cx;
use crate::web::html::Words;
use aunar_domain::mandate::Role;
use aunar_domain::plan::PlanStatus;
use aunar_domain::words::{Lang, Standing};

/// A plan that has texts to translate into a language.
#[derive(Debug)]
pub struct ToTranslate {
    /// Where they are.
    pub href: String,
    /// The title of the plan.
    pub plan: Words,
    /// Into which language.
    pub lang: Lang,
    /// How many texts nobody has translated.
    pub missing: usize,
    /// How many translations are older than their original.
    pub older: usize,
}

/// What is to be translated in a network, for those who translate there; nothing for others.
#[must_use]
pub fn waiting(cx: &Cx, network: &NetworkPicture) -> Vec<ToTranslate> {
    let translates = |m: &aunar_domain::mandate::Mandate| {
        m.network == network.network.id && m.role == Role::Translator
    };
    if !cx.mandates().iter().any(translates) {
        return Vec::new();
    }
    let mut waiting = Vec::new();
    for plan in network.plans.iter().filter(|p| p.plan.status != PlanStatus::Closed) {
        let units = unit::all(plan);
        for lang in Lang::ALL {
            let count = |standing| {
                units.iter().filter(|unit| unit.text.standing(*lang) == standing).count()
            };
            let (missing, older) = (count(Standing::Missing), count(Standing::Older));
            if missing + older == 0 {
                continue;
            }
            let show = if older > 0 { "older" } else { "missing" };
            waiting.push(ToTranslate {
                href: format!(
                    "/{}/plans/{}/translations?into={}&show={show}",
                    network.network.code,
                    plan.plan.code,
                    lang.code()
                ),
                plan: Words::of(&plan.plan.title, cx.lang(), cx.t()),
                lang: *lang,
                missing,
                older,
            });
        }
    }
    waiting
}
