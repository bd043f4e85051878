//! Making the network or plan that an import is to go into, when the operator asks for it: only
//! once it is known that the file brings something.

use super::{ImportError, Offer, Outcome, Target, import};
use crate::picture::{NetworkPicture, Picture, PlanPicture};
use crate::records;
use crate::web::state::Inner;
use aunar_db::Entry;
use aunar_domain::ids::{EntityId, NetworkId, PlanId};
use aunar_domain::network::{Member, MemberRole, Network, is_code};
use aunar_domain::period::reading;
use aunar_domain::plan::{Plan, PlanStatus};
use aunar_domain::register::{Register, split_names};
use aunar_domain::words::{Lang, Text};
use chrono::{Datelike, NaiveDate};
use serde_json::json;
use std::sync::Arc;
use uuid::Uuid;

/// How a network and a plan that are not there yet are to be.
#[derive(Debug, Clone)]
pub struct Missing<'a> {
    /// The language of their names.
    pub lang: Lang,
    /// The network's name; its code without one.
    pub network_name: Option<&'a str>,
    /// The members that lead the new network together, and the others, as a file would list them.
    pub members: [(MemberRole, &'a str); 2],
    /// The plan's title; its code without one.
    pub plan_title: Option<&'a str>,
    /// The state the plan is in.
    pub status: PlanStatus,
    /// The day its members endorsed it elsewhere.
    pub endorsed_on: Option<NaiveDate>,
}

impl Missing<'_> {
    /// A draft, called by its code.
    #[must_use]
    pub const fn draft(lang: Lang) -> Self {
        Self {
            lang,
            network_name: None,
            members: [(MemberRole::CoLead, ""), (MemberRole::Member, "")],
            plan_title: None,
            status: PlanStatus::Draft,
            endorsed_on: None,
        }
    }
}

/// What would be made.
struct Made {
    network: Network,
    // Nothing where the network is there: who belongs to it is known.
    members: Option<Vec<Member>>,
    plan: Plan,
}

/// Makes the network and the plan that are not there yet, named by their codes.
pub async fn create_missing(
    app: &Inner,
    network: &str,
    plan: &str,
    lang: Lang,
) -> Result<(), ImportError> {
    create(app, &Target { network, plan }, &Missing::draft(lang)).await
}

/// What an import into a plan that is not there yet would do, had the plan been made; nothing where
/// it is there. Nothing is stored.
pub async fn foreseen(
    app: &Inner,
    target: &Target<'_>,
    missing: &Missing<'_>,
    offer: &Offer,
) -> Result<Option<Outcome>, ImportError> {
    let picture = app.pictures.now().await?;
    let Some(made) = made(app, &picture, target, missing)? else {
        return Ok(None);
    };
    let beside = picture.networks.get(target.network).map(|n| n.with_plans(&|_| false));
    let network = beside.unwrap_or_else(|| NetworkPicture {
        network: made.network,
        members: made.members.unwrap_or_default().into(),
        needs: Arc::default(),
        mechanisms: Arc::default(),
        outside: Arc::default(),
        events: Arc::default(),
        plans: Vec::new(),
        origins: Arc::default(),
        common: Arc::clone(&picture.common),
    });
    let common = &network.common;
    let plan = PlanPicture::new(made.plan, Vec::new(), Default::default(), Vec::new(), common);
    let reading = import::read(offer, &network, &plan)?;
    Ok(Some(Outcome::of(&offer.name, &reading, &common.register)))
}

/// Makes the network and the plan that are not there yet.
pub async fn create(
    app: &Inner,
    target: &Target<'_>,
    missing: &Missing<'_>,
) -> Result<(), ImportError> {
    let picture = app.pictures.now().await?;
    let Some(Made { network, members, plan }) = made(app, &picture, target, missing)? else {
        return Ok(());
    };
    let entry = |entity, record, plan, after| Entry {
        actor: "operator".to_owned(),
        via: "cli",
        action: "create",
        entity,
        record,
        plan,
        before: None,
        after: Some(after),
    };
    let mut entries = Vec::new();
    let mut tx = app.db.begin().await?;
    if let Some(members) = members {
        records::network::write(&mut tx, &network).await?;
        records::network::write_members(&mut tx, network.id, &members).await?;
        entries.push(entry("network", network.id.0, None, json!(network)));
        if !members.is_empty() {
            entries.push(entry("members", network.id.0, None, json!(members)));
        }
    }
    records::plan::write(&mut tx, &plan).await?;
    entries.push(entry("plan", plan.id.0, Some(plan.id.0), json!(plan)));
    app.pictures.keep(tx, network.id.0, app.now(), entries).await?;
    Ok(())
}

fn made(
    app: &Inner,
    picture: &Picture,
    target: &Target<'_>,
    missing: &Missing<'_>,
) -> Result<Option<Made>, ImportError> {
    for code in [target.network, target.plan] {
        if !is_code(code) {
            return Err(ImportError::BadCode { found: code.to_owned() });
        }
    }
    let known = picture.networks.get(target.network);
    if known.is_some_and(|n| n.plan(target.plan).is_some()) {
        return Ok(None);
    }
    let named = |name: Option<&str>, code: &str| {
        let name = name.and_then(|name| Text::new(missing.lang, name));
        name.or_else(|| Text::new(missing.lang, code)).expect("a code has letters")
    };
    let network = known.map_or_else(
        || Network {
            id: NetworkId(Uuid::now_v7()),
            code: target.network.to_owned(),
            name: named(missing.network_name, target.network),
            summary: None,
            illustrative: None,
            lang: missing.lang,
            feeds: None,
            short: None,
            accent: None,
            mark: None,
        },
        |known| known.network.clone(),
    );
    // `2023-2024` names its own period; any other code starts with this year.
    let this_year = app.now().year();
    let (start, end) = match reading::read(target.plan) {
        Ok(read) => (read.period.start, read.period.end),
        Err(_) => {
            let day =
                |month, day| NaiveDate::from_ymd_opt(this_year, month, day).unwrap_or_default();
            (day(1, 1), day(12, 31))
        }
    };
    let plan = Plan {
        id: PlanId(Uuid::now_v7()),
        network: network.id,
        code: target.plan.to_owned(),
        title: named(missing.plan_title, target.plan),
        summary: None,
        start,
        end,
        status: missing.status,
        endorsed_on: missing.endorsed_on,
        open_to: Default::default(),
        sealed: false,
        illustrative: false,
    };
    let members = match known {
        Some(_) => None,
        None => Some(members(&picture.common.register, missing)?),
    };
    Ok(Some(Made { network, members, plan }))
}

/// Who belongs to a network from its beginning, each once and in the role first named.
fn members(register: &Register, missing: &Missing<'_>) -> Result<Vec<Member>, ImportError> {
    let mut members: Vec<Member> = Vec::new();
    let known = |name: &str| {
        let entity = register.find(name).map(|e| e.id);
        entity.ok_or_else(|| ImportError::UnknownMember { found: name.to_owned() })
    };
    for (role, list) in missing.members {
        for listed in split_names(list, &|name| register.find(name).is_some()) {
            let entity = known(&listed.name)?;
            let represented_by: Result<Vec<EntityId>, ImportError> =
                listed.represented_by.iter().map(|name| known(name)).collect();
            if members.iter().all(|m| m.entity != entity) {
                let represented_by = represented_by?;
                members.push(Member { entity, role, represented_by, offices: Vec::new() });
            }
        }
    }
    Ok(members)
}
