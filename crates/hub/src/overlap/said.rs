//! What an owner, or the network, said of an overlap, as pages show it.

use crate::picture::NetworkPicture;
use crate::records::overlap::AnswerRecord;
use crate::web::{Cx, numbers};

/// An answer in words.
pub(super) struct AnswerView {
    pub(super) who: String,
    pub(super) answer: String,
    pub(super) when: (String, String),
    pub(super) by: String,
    pub(super) words: Vec<String>,
    pub(super) lang: Option<&'static str>,
}

/// An answer as it was given.
pub(super) fn said(cx: &Cx, network: &NetworkPicture, record: &AnswerRecord) -> AnswerView {
    let t = cx.t();
    let register = &network.common.register;
    let who = record.given.entity.and_then(|id| register.get(id));
    AnswerView {
        who: who.map_or_else(|| t.t("overlap-the-network"), |e| e.short(t.0).to_owned()),
        answer: t.label("overlap-answer", record.given.answer.code()),
        when: (record.at.to_rfc3339(), numbers::moment(t.0, record.at)),
        by: format!("{}, {}", t.person(&record.name), t.label("role", record.role.code())),
        words: record
            .words
            .iter()
            .flat_map(|w| w.lines())
            .filter(|p| !p.trim().is_empty())
            .map(str::to_owned)
            .collect(),
        lang: (record.lang != t.0).then(|| record.lang.code()),
    }
}
