//! What claims rest on, as readers see it: a name for each source, and the way to it.

use crate::picture::{NetworkPicture, PlanPicture};
use crate::web::{Tongue, address};
use aunar_domain::document::Inline;
use aunar_domain::review::{Kind, Trace};

/// Most sources that a note names; the others stand in the annex.
const MOST_NAMED: usize = 24;

/// The name of a source.
pub(super) fn name(t: Tongue, trace: &Trace) -> String {
    let reference = trace.reference.as_str();
    match trace.kind {
        Kind::Plan => t.t("review-source-plan"),
        Kind::Review => t.t("review-source-review"),
        Kind::Amendment => t.with("review-source-amendment", &[("n", reference)]),
        Kind::Consultation => t.with("review-source-consultation", &[("n", reference)]),
        Kind::Event => t.with("review-source-event", &[("reference", reference)]),
        Kind::Practice => t.with("review-source-practice", &[("reference", reference)]),
        _ => reference.to_owned(),
    }
}

/// The page of a source, without the installation's own address.
pub(super) fn path(network: &NetworkPicture, plan: &PlanPicture, trace: &Trace) -> String {
    let base = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    let encode = crate::web::params::encode;
    // `A-014 2023-Q3` is said of A-014.
    let first = trace.reference.split(' ').next().unwrap_or_default();
    match trace.kind {
        Kind::Plan => base,
        Kind::Review => format!("{base}/report"),
        Kind::Activity | Kind::Progress => address::activity(network, plan, first),
        Kind::Use | Kind::Value => format!("{base}/indicators/{}", encode(first)),
        Kind::Evidence => format!("{base}/evidence#{}", encode(&trace.reference)),
        Kind::Event => format!("/{}/events/{}", network.network.code, encode(&trace.reference)),
        Kind::Need => format!("/{}/needs#{}", network.network.code, encode(&trace.reference)),
        Kind::Amendment => format!("{base}/amendments/{}", encode(&trace.reference)),
        Kind::Line => format!("{base}/money/lines"),
        Kind::Consultation => format!("{base}/consultation"),
        Kind::Practice => {
            format!("/{}/practices/{}", network.network.code, encode(&trace.reference))
        }
    }
}

/// What a claim rests on, as the content of a note; nothing where it rests on nothing.
pub(super) fn note(
    t: Tongue,
    network: &NetworkPicture,
    plan: &PlanPicture,
    traces: &[Trace],
    public_url: &str,
) -> Option<Inline> {
    if traces.is_empty() {
        return None;
    }
    let mut content = vec![Inline::words(format!("{} ", t.t("review-sources")))];
    for (n, trace) in traces.iter().take(MOST_NAMED).enumerate() {
        if n > 0 {
            content.push(Inline::words("; "));
        }
        let href = format!("{public_url}{}", path(network, plan, trace));
        content.push(Inline::Link { href, text: name(t, trace) });
    }
    if traces.len() > MOST_NAMED {
        let more = t.n("review-sources-more", traces.len() - MOST_NAMED);
        content.push(Inline::words(format!("; {more}")));
    }
    content.push(Inline::words("."));
    Some(Inline::Note { content })
}
