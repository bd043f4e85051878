//! What people do on an amendment's page: decide, put it before members, log it, end it.

use super::page::{self, Typed, decidable, draw, find};
use super::{Asking, Unamended, ask, close, decide, decline, log, spoken};
use crate::endorsement::{By, Cast, signature};
use crate::web::cx::actor;
use crate::web::field::Wrong;
use crate::web::{Answer, Cx, Error, Form, respond};
use aunar_domain::access::{Action, Object};
use aunar_domain::amendment::{Reach, Stage};
use aunar_domain::endorsement::{Ballot, Refusal, Rule, Stance};
use aunar_domain::seal::SealHash;
use aunar_domain::words::{Lang, tidy};
use axum::extract::Path;
use axum::http::StatusCode;

/// Longest word on why an amendment is declined.
const MOST_WORD: usize = 1000;

/// An act.
pub(super) async fn take(
    cx: Cx,
    Path((network_code, plan_code, n)): Path<(String, String, String)>,
    form: Form,
) -> Answer {
    let network = cx.network(&network_code)?;
    let plan = cx.plan(&network, &plan_code)?;
    cx.person()?;
    let record = find(&cx, &network, plan, &n)?;
    let id = record.amendment.id;
    let (of, plan_id) = (network.network.id, plan.plan.id);
    let words = tidy(form.raw("words").unwrap_or_default());
    let act = form.one("act").unwrap_or_default();
    let mut typed = Typed { words: words.clone(), ..Typed::default() };
    let done = if act == "decide" {
        let code = form.one("entity").unwrap_or_default();
        let of_code = network.common.register.iter().find(|e| e.code == code).map(|e| e.id);
        let Some(entity) = of_code else {
            let ids = decidable(&cx, plan, record);
            let known = network.common.register.iter().filter(|e| ids.contains(&e.id));
            let known = known.map(|e| e.code.as_str()).collect::<Vec<_>>().join(", ");
            return Err(Error::bad_param("bad-value", "entity", code, known));
        };
        let Some((signed, name)) = signature(&cx, plan, entity) else {
            return Err(Error::forbidden());
        };
        code.clone_into(&mut typed.entity);
        let by = By::new(name, "web", cx.now);
        match form.one("stance").and_then(Stance::from_code) {
            None => Err(Unamended::Decision(Refusal::NoStance)),
            Some(stance) => {
                typed.stance = stance.code();
                let hash = form.one("sha256").and_then(SealHash::from_hex);
                let cast = Cast {
                    ballot: Ballot {
                        entity,
                        stance,
                        words: &words,
                        hash: hash.unwrap_or(SealHash([0; 32])),
                        seen: form.one("seen").and_then(|n| n.parse().ok()).unwrap_or(-1),
                    },
                    lang: form.one("lang").and_then(Lang::from_code).unwrap_or(cx.lang()),
                    signed: Some(signed),
                };
                decide(&cx.state, of, plan_id, id, &cast, &by).await
            }
        }
    } else if act == "withdraw" {
        if !page::may_withdraw(&cx, plan, record) {
            return Err(Error::forbidden());
        }
        let before = &record.amendment.before;
        let (person, mandate) = cx.acting_on(Action::ProposeAmendment, &plan.plan, before)?;
        let by = By::new(actor(person, mandate), "web", cx.now);
        let word: String = words.chars().take(MOST_WORD).collect();
        decline(&cx.state, of, plan_id, id, Stage::Withdrawn, &word, &by).await
    } else {
        let actor = cx.actor(Action::RunAmendment, Object::plan(&plan.plan))?;
        let by = By::new(actor, "web", cx.now);
        match act {
            "log" => log(&cx.state, of, plan_id, id, &by).await,
            "ask" => match asking(&form)? {
                Some(asking) => ask(&cx.state, of, plan_id, id, asking, &by).await,
                None => Err(Unamended::BadDay),
            },
            "close" => close(&cx.state, of, plan_id, id, &by).await.map(|_| ()),
            "decline" => {
                let word: String = words.chars().take(MOST_WORD).collect();
                decline(&cx.state, of, plan_id, id, Stage::Declined, &word, &by).await
            }
            other => {
                let known = "decide, withdraw, log, ask, close, decline";
                return Err(Error::bad_act(Some(other), known));
            }
        }
    };
    match done {
        Ok(()) => Ok(respond::see_other(&format!("{}/{n}", spoken::base(&network, plan)))),
        Err(Unamended::Db(error)) => Err(error.into()),
        Err(error) => {
            // Drawn from what is now: it may have moved on since the form was opened.
            let picture = cx.state.pictures.now().await?.seen_by(&cx.who);
            let network = picture.networks.get(&network_code).unwrap_or(&network);
            let plan = network.plan_by_id(plan_id).unwrap_or(plan);
            let record = find(&cx, network, plan, &n)?;
            let status = error.status();
            let said = super::said(cx.t(), &error);
            typed.wrong = Wrong::one(field(&error, act, &typed.entity), said.as_str());
            draw(&cx, network, plan, record, Some(said), typed, status)
        }
    }
}

/// The id of the field that something is wrong with; of all of the form, none.
fn field(error: &Unamended, act: &str, entity: &str) -> String {
    match error {
        Unamended::Decision(Refusal::NoStance) => format!("stance-{entity}"),
        Unamended::Decision(Refusal::NeedsWords | Refusal::TooLong) => format!("words-{entity}"),
        Unamended::NoReason if act == "withdraw" => "withdraw".to_owned(),
        Unamended::NoReason => "word".to_owned(),
        Unamended::BadDay => "closes".to_owned(),
        _ => String::new(),
    }
}

/// How members are to be asked, as the form says; nothing without a last day.
fn asking(form: &Form) -> Result<Option<Asking>, Error> {
    let rule = form.one("rule").and_then(Rule::from_code).unwrap_or(Rule::EveryMember);
    let reach = form.one("reach").and_then(Reach::from_code).unwrap_or(Reach::All);
    Ok(form.day("closes")?.map(|closes| Asking { rule, reach, closes }))
}

impl Unamended {
    /// The status that says whose fault it is.
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Unamended::NoActivity => StatusCode::NOT_FOUND,
            Unamended::Over
            | Unamended::Stale
            | Unamended::Pending
            | Unamended::NotEndorsed
            | Unamended::Carried
            | Unamended::ClosedPlan => StatusCode::CONFLICT,
            Unamended::Decision(refusal) => match refusal {
                Refusal::Closed | Refusal::OtherDocument | Refusal::Overtaken => {
                    StatusCode::CONFLICT
                }
                Refusal::NoMandate | Refusal::NotADecider => StatusCode::FORBIDDEN,
                _ => StatusCode::UNPROCESSABLE_ENTITY,
            },
            Unamended::Nothing
            | Unamended::NoReason
            | Unamended::BadDay
            | Unamended::IsSubstantive
            | Unamended::Missing(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Unamended::Db(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}
