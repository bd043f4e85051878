//! What waits for translators: for the desk.

use super::unit;
use crate::picture::NetworkPicture;
use crate::web::Cx;
use aunar_domain::access::{Action, Object};
use aunar_domain::desk::{Kind, Waiting};
use aunar_domain::mandate::{Mandate, Role};
use aunar_domain::plan::PlanStatus;
use aunar_domain::words::{Lang, Standing};

/// What is to be translated in a network, for those who translate there; nothing for others.
#[must_use]
pub fn waiting(cx: &Cx, network: &NetworkPicture) -> Vec<Waiting> {
    let translates = |m: &Mandate| m.network == network.network.id && m.role == Role::Translator;
    if !cx.mandates().iter().any(translates) {
        return Vec::new();
    }
    let mut waiting = Vec::new();
    let open = |p: &&std::sync::Arc<crate::picture::PlanPicture>| {
        p.plan.status != PlanStatus::Closed && cx.may(Action::Translate, Object::plan(&p.plan))
    };
    for plan in network.plans.iter().filter(open) {
        let units = unit::all(plan);
        let kinds = [
            (Kind::Renew, Standing::Older, "older"),
            (Kind::Translate, Standing::Missing, "missing"),
        ];
        for lang in Lang::ALL {
            for (kind, standing, show) in kinds {
                let count =
                    units.iter().filter(|unit| unit.text.standing(*lang) == standing).count();
                if count == 0 {
                    continue;
                }
                let href = ["plans", &plan.plan.code, "translations"];
                waiting.push(Waiting {
                    plan: Some(plan.plan.id),
                    params: vec![("into", lang.code().to_owned()), ("show", show.to_owned())],
                    count: u64::try_from(count).ok(),
                    values: vec![("language", cx.t().language(*lang))],
                    ..Waiting::at(kind, href.map(str::to_owned).to_vec())
                });
            }
        }
    }
    waiting
}
