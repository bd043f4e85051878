//! What other pages say of a consultation: a plan's page how long it is open and how to speak about
//! it and its priorities, an activity's page how to speak about that.

use crate::picture::{NetworkPicture, PlanPicture};
use crate::records;
use crate::web::params::encode;
use crate::web::{Cx, Error, numbers};
use aunar_domain::access::{Action, Object};
use aunar_domain::activity::Activity;
use aunar_domain::consultation::{Consultation, Counts, Field, State, Subject};
use aunar_domain::ids::PriorityId;
use aunar_domain::plan::{PlanStatus, Priority};
use std::collections::HashMap;

/// What a plan's page says of its consultation.
pub struct Invitation {
    /// The address of the consultation.
    pub href: String,
    /// The words of the link.
    pub label: String,
    /// What else is to be said: the days left, what it brought.
    pub says: String,
    /// Whether comments are taken now.
    pub open: bool,
}

/// Where to comment on something.
pub struct Commenting {
    /// On it as a whole.
    pub href: String,
    /// On one of its texts: the name of the field, the address.
    pub fields: Vec<(String, String)>,
}

/// What an activity's page says of a consultation.
pub struct OnActivity {
    /// Where to comment, for those who may now.
    pub comment: Option<Commenting>,
    /// What was said on it: words and address.
    pub said: Option<(String, String)>,
}

/// What the plan's page says of its consultation; for those who run it, how to open one.
pub async fn invitation(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
) -> Result<Option<Invitation>, Error> {
    let t = cx.t();
    let href = super::address(&network.network.code, &plan.plan);
    let Some(one) = super::latest(cx, &plan.plan).await? else {
        let runs = cx.may(Action::RunConsultation, Object::plan(&plan.plan));
        return Ok((runs && plan.plan.status == PlanStatus::Draft).then(|| Invitation {
            href: format!("{href}/run"),
            label: t.t("consultation-open-one"),
            says: t.t("consultation-open-one-why"),
            open: false,
        }));
    };
    let says = match one.state(cx.now) {
        State::Open => days_left(cx, &one),
        State::Coming => {
            t.with("consultation-opens-on", &[("date", &numbers::day(t.0, one.opens))])
        }
        State::Closed => {
            let comments = records::consultation::comments(&cx.state.db, one.id).await?;
            let counts = Counts::of(&comments);
            let brought = t.n("consultation-brought", counts.published);
            match counts.unanswered {
                0 => brought,
                n => format!("{brought} {}", t.n("consultation-unanswered", n)),
            }
        }
    };
    Ok(Some(Invitation {
        href,
        label: t.t("consultation-title"),
        says,
        open: one.state(cx.now) == State::Open,
    }))
}

/// Until when an open consultation is open: the day, and how many days are left.
pub(super) fn days_left(cx: &Cx, one: &Consultation) -> String {
    let t = cx.t();
    let until = t.with("consultation-open-until", &[("date", &numbers::day(t.0, one.closes))]);
    match one.days_left(cx.now) {
        Some(1) => format!("{until} {}", t.t("consultation-last-day")),
        Some(n) => format!("{until} {}", t.n("consultation-days-left", n)),
        None => until,
    }
}

/// Whether whoever asks may comment on a plan now.
async fn is_open_to(cx: &Cx, plan: &PlanPicture) -> Result<bool, Error> {
    if plan.plan.status != PlanStatus::Consultation {
        return Ok(false);
    }
    let one = super::latest(cx, &plan.plan).await?;
    Ok(one.is_some_and(|one| {
        one.state(cx.now) == State::Open && super::comment::may_speak(cx, plan, &one)
    }))
}

/// Where to comment on a subject and on those of its texts that are there.
fn commenting(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    (subject, code): (Subject, &str),
) -> Commenting {
    let base = super::address(&network.network.code, &plan.plan);
    let href = format!("{base}/comment?on={}", encode(code));
    let there = |field: &&Field| super::said::text_of(plan, subject, **field).is_some();
    let fields = Field::ALL.iter().filter(there).map(|field| {
        let code = field.code();
        (cx.t().label("consultation-field", code), format!("{href}&field={code}"))
    });
    Commenting { fields: fields.collect(), href }
}

/// Where to comment on the plan and on each of its priorities, for those who may now.
pub async fn on_plan(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
) -> Result<Option<(Commenting, HashMap<PriorityId, Commenting>)>, Error> {
    if !is_open_to(cx, plan).await? {
        return Ok(None);
    }
    let of_priority = |priority: &Priority| {
        let subject = (Subject::Priority(priority.id), priority.reference.as_str());
        (priority.id, commenting(cx, network, plan, subject))
    };
    let whole = commenting(cx, network, plan, (Subject::Plan, "plan"));
    Ok(Some((whole, plan.priorities.iter().map(of_priority).collect())))
}

/// What the page of an activity says of a consultation, if there is anything to say.
pub async fn on_activity(
    cx: &Cx,
    network: &NetworkPicture,
    plan: &PlanPicture,
    activity: &Activity,
) -> Result<Option<OnActivity>, Error> {
    let t = cx.t();
    let base = super::address(&network.network.code, &plan.plan);
    let subject = (Subject::Activity(activity.id), activity.reference.as_str());
    let open = is_open_to(cx, plan).await?;
    // What was said of what has become part of it is said of it.
    let joined = plan.joined.redirects().iter().filter(|r| r.to == activity.id);
    let mut said = 0;
    for id in joined.map(|r| r.from).chain([activity.id]) {
        said += records::consultation::said_on(&cx.state.db, id).await?;
    }
    let reference = encode(&activity.reference);
    let view = OnActivity {
        comment: open.then(|| commenting(cx, network, plan, subject)),
        said: (said > 0)
            .then(|| (t.n("consultation-said-on", said), format!("{base}?on={reference}"))),
    };
    Ok((view.comment.is_some() || view.said.is_some()).then_some(view))
}
