//! A report as it is typed: its fields, and what is wrong with what stands in them.

use super::place::Place;
use crate::indicator;
use crate::web::field::{Field, Kind, Wrong};
use crate::web::tongue::own_names;
use crate::web::{Cx, Form, numbers};
use aunar_domain::activity::{Activity, Status};
use aunar_domain::follow_up::{
    NoSlip, Progress, Question, Said, Window, questions, says_how_far, slip,
};
use aunar_domain::ids::{EntityId, UseId};
use aunar_domain::indicator::{Indicator, Use, Value};
use aunar_domain::period::{Period, reading};
use aunar_domain::words::{Lang, Text};

/// Longest text.
pub(super) const MOST: usize = 8000;
/// Longest reason or answer.
const MOST_REASON: usize = 1000;

/// What is reported on: an activity, for an entity, in a window.
#[derive(Clone, Copy)]
pub(super) struct About<'a> {
    pub(super) place: &'a Place,
    pub(super) window: &'a Window,
    pub(super) activity: &'a Activity,
    pub(super) entity: EntityId,
}

/// An indicator of the activity, with what its owner says of it.
pub(super) struct Measured<'a> {
    pub(super) indicator: &'a Indicator,
    pub(super) one: &'a Use,
    /// The value of this report, if there is one.
    pub(super) there: Option<&'a Value>,
    /// The last one before.
    pub(super) last: Option<&'a Value>,
}

impl<'a> About<'a> {
    /// The activity's indicators, each with the value of this report and the one before it.
    pub(super) fn uses(self) -> impl Iterator<Item = Measured<'a>> {
        let (told, entity) = (self.place.told(), self.entity);
        let uses = told.of(self.activity.id).uses().filter(|one| one.ended_at.is_none());
        uses.filter_map(move |one| {
            let own = move || told.values_of(one.id).filter(move |v| v.entity == entity);
            let before = own()
                .filter(|v| v.state.counts())
                .filter_map(|v| Some((told.window(v.window)?, v)))
                .filter(|(window, _)| window.end < self.window.start)
                .max_by_key(|(window, _)| window.end);
            Some(Measured {
                indicator: self.place.ledger.indicators.get(&one.indicator)?,
                one,
                there: own().find(|v| v.window == self.window.id),
                last: before.map(|(_, v)| v),
            })
        })
    }

    /// The last report of this entity on the activity, in a window before this one.
    pub(super) fn before(self) -> Option<&'a Progress> {
        let told = self.place.told();
        let own = told
            .of(self.activity.id)
            .progress()
            .filter(|p| p.entity == self.entity && p.state.counts());
        own.filter_map(|p| Some((told.window(p.window)?, p)))
            .filter(|(window, _)| window.end < self.window.start)
            .max_by_key(|(window, _)| window.end)
            .map(|(_, p)| p)
    }

    /// Whether this entity says how far the activity is.
    pub(super) fn says_how_far(self) -> bool {
        says_how_far(&self.activity.content, self.entity)
    }
}

/// What was typed.
#[derive(Debug, Clone)]
pub(super) struct Typed {
    pub(super) status: Option<Status>,
    pub(super) slips_to: Option<Period>,
    pub(super) slip_reason: Option<Text>,
    pub(super) answer: Option<Text>,
    pub(super) note: Option<Text>,
    pub(super) learnt: Option<Text>,
    pub(super) values: Vec<(UseId, Option<indicator::Said>)>,
}

/// The fields of a report: what is there already, or what was sent.
pub(super) fn fields(
    cx: &Cx,
    about: About<'_>,
    there: Option<&Progress>,
    (sent, wrong): (Option<&Form>, &Wrong),
    asked: &[Question],
) -> Vec<Field> {
    let t = cx.t();
    let words = |text: Option<&Text>| {
        text.map(|text| text.words(text.original()).to_owned()).unwrap_or_default()
    };
    let label = |name: &str| t.label("report-field", name);
    let mut fields = Vec::new();
    if about.says_how_far() {
        let now = t.label("status", about.activity.content.status.code());
        let last = about.before().and_then(|p| p.status).map(|s| t.label("status", s.code()));
        let hint = match last {
            Some(last) => t.with("report-status-last", &[("now", &now), ("last", &last)]),
            None => t.with("report-status-now", &[("now", &now)]),
        };
        let choices =
            Status::ALL.iter().map(|s| (s.code().to_owned(), t.label("status", s.code())));
        fields.push(
            Field::new(Kind::Choice, "status", label("status"))
                .required()
                .hint(hint)
                .choices(
                    std::iter::once((String::new(), t.t("report-status-choose"))).chain(choices),
                )
                .holding(there.and_then(|p| p.status).map(Status::code).unwrap_or_default()),
        );
    }
    fields.push(
        Field::new(Kind::Words, "note", label("note"))
            .required()
            .hint(t.t("report-note-how"))
            .holding(words(there.and_then(|p| p.note.as_ref()))),
    );
    fields.push(
        Field::new(Kind::Words, "learnt", label("learnt"))
            .hint(t.t("report-learnt-how"))
            .holding(words(there.and_then(|p| p.learnt.as_ref()))),
    );
    if about.says_how_far() {
        if let Some(period) = about.activity.content.period {
            let from = numbers::period(t, &period);
            let to = there.and_then(|p| p.slips_to).map(|p| numbers::period_in_field(t, &p));
            fields.push(
                Field::new(Kind::Line, "slips_to", label("slips_to"))
                    .hint(t.with("report-slips-how", &[("from", &from)]))
                    .holding(to.unwrap_or_default()),
            );
            fields.push(
                Field::new(Kind::Words, "slip_reason", label("slip_reason"))
                    .hint(t.t("report-slip-reason-how"))
                    .holding(words(there.and_then(|p| p.slip_reason.as_ref()))),
            );
        }
        let answer = there.and_then(|p| p.answer.as_ref());
        if !asked.is_empty() || answer.is_some() {
            fields.push(
                Field::new(Kind::Words, "answer", label("answer"))
                    .hint(t.t("report-answer-how"))
                    .holding(words(answer)),
            );
        }
    }
    let written = there.and_then(|p| p.note.as_ref()).map_or(t.0, Text::original);
    fields.push(
        Field::new(Kind::Choice, "in", label("in"))
            .required()
            .choices(own_names())
            .holding(written.code()),
    );
    fields.into_iter().map(|field| field.sent(sent, wrong)).collect()
}

/// What was done, noted by itself: the rest of what is being written stays as it is.
pub(super) fn noted(cx: &Cx, form: &Form, there: Option<&Progress>) -> Typed {
    let lang = there.and_then(|p| p.note.as_ref()).map_or(cx.lang(), Text::original);
    Typed {
        status: there.and_then(|p| p.status),
        slips_to: there.and_then(|p| p.slips_to),
        slip_reason: there.and_then(|p| p.slip_reason.clone()),
        answer: there.and_then(|p| p.answer.clone()),
        note: Text::new(lang, &form.words("note", MOST)),
        learnt: there.and_then(|p| p.learnt.clone()),
        values: Vec::new(),
    }
}

/// Reads what was typed. A report that is handed in says how far the activity is, if that is its
/// owner's to say, and what was done.
pub(super) fn read(
    cx: &Cx,
    about: About<'_>,
    form: &Form,
    hands_in: bool,
) -> Result<Typed, (Wrong, Vec<Question>)> {
    let t = cx.t();
    let mut wrong = Wrong::default();
    let lang = form.one("in").and_then(Lang::from_code).unwrap_or(t.0);
    let mut text = |name: &str, most: usize| {
        if form.raw(name).is_some_and(|typed| typed.chars().count() > most) {
            let most = numbers::whole(t.0, most as u64);
            wrong.with(name, t.with("report-too-long", &[("most", &most)]));
        }
        Text::new(lang, &form.words(name, most))
    };
    let (note, learnt) = (text("note", MOST), text("learnt", MOST));
    let (slip_reason, answer) = (text("slip_reason", MOST_REASON), text("answer", MOST_REASON));
    let mut status = None;
    let mut slips_to = None;
    if about.says_how_far() {
        match form.one("status").map(Status::from_code) {
            Some(Some(code)) => status = Some(code),
            Some(None) => {
                let all: Vec<String> =
                    Status::ALL.iter().map(|s| t.label("status", s.code())).collect();
                let accepted = t.with("field-accepted", &[("accepted", &all.join(", "))]);
                wrong.with("status", accepted);
            }
            None if hands_in => wrong.with("status", t.t("report-status-missing")),
            None => {}
        }
        if let Some(typed) = form.one("slips_to") {
            match reading::read(typed) {
                Err(why) => wrong.with("slips_to", t.label("report-period", why.code())),
                Ok(read) => {
                    slips_to = Some(read.period);
                    match slip(&about.activity.content, read.period, slip_reason.is_some()) {
                        Ok(()) => {}
                        Err(NoSlip::NoReason) if !hands_in => {}
                        Err(NoSlip::NoReason) => {
                            wrong.with("slip_reason", t.label("report-no-slip", "no-reason"));
                        }
                        Err(why) => {
                            wrong.with("slips_to", t.label("report-no-slip", why.code()));
                        }
                    }
                }
            }
        }
    }
    if hands_in && note.is_none() {
        wrong.with("note", t.t("report-note-missing"));
    }
    let around = (about.place.network.as_ref(), about.place.plan());
    let mut values = Vec::new();
    for asked in about.uses() {
        let of = (asked.indicator, asked.one);
        let said = indicator::read(t, around, of, form, &mut wrong);
        values.push((asked.one.id, said));
    }
    let asked = match status {
        Some(status) if hands_in => questions(
            &about.activity.content,
            &about.place.plan().plan,
            Said { status, slips_to },
            (about.window.end, cx.now.date_naive()),
        ),
        _ => Vec::new(),
    };
    if !asked.is_empty() && answer.is_none() {
        wrong.with("answer", t.t("report-answer-missing"));
    }
    if !wrong.is_nothing() {
        return Err((wrong, asked));
    }
    // A reason for what does not slip any more says nothing.
    let slip_reason = slips_to.and(slip_reason);
    Ok(Typed { status, slips_to, slip_reason, answer, note, learnt, values })
}
