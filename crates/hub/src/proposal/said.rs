//! A proposal as pages show it.

use crate::picture::NetworkPicture;
use crate::records::proposal::Told;
use crate::web::html::Words;
use crate::web::{Cx, numbers, places};
use aunar_domain::framework::OBJECTIVES;
use aunar_domain::proposal::State;

/// A proposal in a list.
pub(super) struct Line {
    pub(super) href: String,
    pub(super) number: String,
    pub(super) title: Words,
    pub(super) what: Option<Words>,
    pub(super) tone: &'static str,
    pub(super) state: String,
    pub(super) facts: Vec<String>,
}

/// What a proposal says, whole.
pub(super) struct Full {
    pub(super) what: Words,
    pub(super) partners: Option<Words>,
    pub(super) organisation: Option<String>,
    /// Where it stands in the register, if it does and may be named.
    pub(super) registered: Option<String>,
    /// Whether that name is shown to nobody but those who answer.
    pub(super) unnamed: bool,
    pub(super) places: String,
    pub(super) audiences: String,
    pub(super) objectives: Vec<(String, Words)>,
    pub(super) lang: String,
}

/// The colour that helps a state's word.
pub(super) const fn tone(state: State) -> &'static str {
    match state {
        State::TakenUp | State::Joined => "comment-published",
        State::Considered | State::Kept => "consultation-coming",
        State::Declined | State::Withheld => "comment-withheld",
        State::Unconfirmed | State::Waiting | State::Received | State::Withdrawn => "plain",
    }
}

/// The title, or what stands for it once it is erased.
pub(super) fn title(cx: &Cx, told: &Told) -> Words {
    let t = cx.t();
    match &told.proposal.idea {
        Some(idea) => Words::of(&idea.title, t.0, t),
        None => Words::own(t.t("proposal-erased-title")),
    }
}

/// A proposal in a list.
pub(super) fn line(cx: &Cx, network: &NetworkPicture, told: &Told) -> Line {
    let (t, one) = (cx.t(), &told.proposal);
    let number = one.number.map(|n| n.to_string()).unwrap_or_default();
    let idea = one.idea.as_ref();
    let places = places::names(&network.common.geography, t.0, &one.places);
    let sent = numbers::day(t.0, one.sent_at.date_naive());
    let due = one.answer_due().map(|d| t.with("proposal-due", &[("date", &numbers::day(t.0, d))]));
    let facts = [
        idea.and_then(|i| i.named()).map(str::to_owned),
        Some(places).filter(|p| !p.is_empty()),
        Some(t.with("proposal-sent-on", &[("date", &sent)])),
        due,
    ];
    Line {
        href: format!("{}/{number}", super::base(&network.network.code)),
        title: title(cx, told),
        what: idea.map(|i| Words::of(&i.what, t.0, t)),
        tone: tone(one.state),
        state: t.label("proposal-state", one.state.code()),
        facts: facts.into_iter().flatten().collect(),
        number: t.with("proposal-number", &[("n", &number)]),
    }
}

/// What a proposal says; nothing once it is erased. `inside` shows the organisation to those who
/// answer, whether or not it consents to be named.
pub(super) fn full(cx: &Cx, network: &NetworkPicture, told: &Told, inside: bool) -> Option<Full> {
    let (t, one) = (cx.t(), &told.proposal);
    let idea = one.idea.as_ref()?;
    let words = |text| Words::of(text, t.0, t);
    let named = idea.named();
    let organisation = if inside { idea.organisation.as_deref() } else { named };
    let audiences: Vec<String> =
        one.audiences.iter().map(|a| t.label("audience", a.code())).collect();
    let entries =
        one.objectives.iter().filter_map(|n| network.common.frameworks.entry(OBJECTIVES, n));
    Some(Full {
        what: words(&idea.what),
        partners: idea.partners.as_ref().map(words),
        registered: named.and(idea.entity).and_then(|id| {
            let entity = network.common.register.get(id)?;
            Some(format!("/{}/stakeholders#{}", network.network.code, entity.code))
        }),
        unnamed: organisation.is_some() && named.is_none(),
        organisation: organisation.map(str::to_owned),
        places: places::names(&network.common.geography, t.0, &one.places),
        audiences: audiences.join(", "),
        objectives: entries.map(|e| (e.code.clone(), words(&e.short))).collect(),
        lang: t.language(one.lang),
    })
}
