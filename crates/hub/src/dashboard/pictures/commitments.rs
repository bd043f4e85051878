//! What members took on when they endorsed, against what became of it.

use super::{View, length};
use aunar_domain::endorsement::commitment::Fate;
use aunar_formats::chart::{Part, Picture, Stack, Stacked, Tone};

/// The parts of a row: what fates it holds, and its tone.
pub(in crate::dashboard) const PARTS: [(&str, &[Fate], Tone); 6] = [
    ("done", &[Fate::Done], Tone::Done),
    ("under-way", &[Fate::UnderWay], Tone::Going),
    ("ahead", &[Fate::Ahead], Tone::Ahead),
    ("postponed", &[Fate::Postponed], Tone::Late),
    ("carried-over", &[Fate::CarriedOver], Tone::Quiet),
    ("given-up", &[Fate::Cancelled, Fate::Left], Tone::Stopped),
];

/// Per member, what became of what it took on.
pub(super) fn picture(view: &View<'_>) -> Picture {
    let register = &view.network.common.register;
    let chosen = view.asked.filter.values(aunar_domain::facets::Facet::Entity);
    let rows = view.sums.commitments.iter().filter_map(|(id, counts)| {
        let entity = register.get(*id)?;
        if !chosen.is_empty() && !chosen.contains(&entity.code) {
            return None;
        }
        let of = |fates: &[Fate]| fates.iter().map(|f| counts[*f as usize]).sum::<u64>();
        let whole: u64 = counts.iter().sum();
        Some(Stack {
            label: entity.short(view.t.0).into(),
            shown: view.whole(whole),
            whole: None,
            values: PARTS
                .iter()
                .map(|(_, fates, _)| of(fates))
                .map(|n| (length(n), view.whole(n)))
                .collect(),
            href: Some(view.asked.rows("commitments", &entity.code, "")),
            hrefs: PARTS
                .iter()
                .map(|(part, ..)| Some(view.asked.rows("commitments", &entity.code, part)))
                .collect(),
        })
    });
    let part = |(code, _, tone): (&str, &[Fate], Tone)| Part {
        label: view.t.label("dashboard-became", code),
        tone,
    };
    Picture::Stacked(Stacked {
        rows: rows.collect(),
        parts: PARTS.into_iter().map(part).collect(),
        shares: false,
        whole: view.t.t("dashboard-taken-on"),
    })
}
