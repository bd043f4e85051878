//! Where a reader of the help came from, and where the links of a text lead from there.

use super::text::{Piece, Said};
use crate::picture::NetworkPicture;
use crate::web::{Cx, Error, Shell, Tongue};
use aunar_domain::plan::PlanStatus;
use std::sync::Arc;

/// The network that the address names, else that of the only seat a person has, else the only one there is.
pub(super) fn network(cx: &Cx) -> Result<Option<Arc<NetworkPicture>>, Error> {
    if let Some(code) = cx.params().one("network") {
        return cx.network(code).map(Some);
    }
    let all = || cx.picture.networks.values();
    let seated = |n: &&Arc<NetworkPicture>| {
        cx.mandates().iter().any(|mandate| mandate.network == n.network.id)
    };
    let mut own = all().filter(seated);
    if let (Some(one), None) = (own.next(), own.next()) {
        return Ok(Some(Arc::clone(one)));
    }
    let mut any = all();
    Ok(match (any.next(), any.next()) {
        (Some(one), None) => Some(Arc::clone(one)),
        _ => None,
    })
}

/// The frame of a page of the help: that of the network, so that its parts stay at hand.
pub(super) fn frame(cx: &Cx, network: Option<&NetworkPicture>, title: &str) -> Shell {
    match network {
        Some(network) => Shell::of(cx, network, None, "help", title),
        None => Shell::bare(&cx.reader, title),
    }
}

/// The address that a text means: `site:desk`, `help:/glossary#iati`, `network:calendar`, `plan:activities`
/// (of the plan in force), `draft:` (the plan that is being written, as far as the reader may see one, else
/// the one in force). Nothing where it lies in a network and the reader came from none.
pub(super) fn address(network: Option<&NetworkPicture>, to: &str) -> Option<String> {
    let (kind, path) = to.split_once(':')?;
    let below = |base: String| {
        if path.is_empty() { base } else { format!("{base}/{path}") }
    };
    let of_plan = |code: &str| {
        let base = format!("/{}/plans/{code}", network?.network.code);
        Some(below(base))
    };
    match kind {
        "site" => Some(format!("/{path}")),
        "help" => {
            let (page, anchor) = path.split_once('#').map_or((path, None), |(p, a)| (p, Some(a)));
            let from = network.map(|n| format!("?network={}", n.network.code)).unwrap_or_default();
            let anchor = anchor.map(|a| format!("#{a}")).unwrap_or_default();
            Some(format!("/help{page}{from}{anchor}"))
        }
        "network" => network.map(|n| below(format!("/{}", n.network.code))),
        "plan" => of_plan(&network?.current_plan()?.plan.code),
        "draft" => {
            let open = [PlanStatus::Draft, PlanStatus::Consultation];
            let draft = network?.plans.iter().find(|p| open.contains(&p.plan.status));
            match draft {
                Some(draft) => of_plan(&draft.plan.code),
                None => of_plan(&network?.current_plan()?.plan.code),
            }
        }
        _ => None,
    }
}

/// A piece of a text as a page shows it.
pub(super) struct Shown {
    /// Its words.
    pub(super) words: String,
    /// Whether they are words of the text, the label of something on a page, or to be typed.
    pub(super) kind: &'static str,
    /// Where it leads.
    pub(super) href: Option<String>,
}

/// The pieces of a line as a reader sees them.
pub(super) fn shown(t: Tongue, network: Option<&NetworkPicture>, line: &[Piece]) -> Vec<Shown> {
    let one = |piece: &Piece| {
        let (words, kind) = match &piece.said {
            Said::Words(words) => (words.clone(), "words"),
            Said::Label(key) => (t.known(key).unwrap_or_default(), "label"),
            Said::Typed(words) => (words.clone(), "typed"),
        };
        Shown { words, kind, href: piece.to.as_deref().and_then(|to| address(network, to)) }
    };
    line.iter().map(one).collect()
}
