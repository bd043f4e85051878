//! What a command names, found in an installation, or what there is instead.

use anyhow::anyhow;
use aunar_hub::picture::{NetworkPicture, Picture, PlanPicture};
use std::sync::Arc;

/// A network by its code.
pub(crate) fn network<'a>(
    picture: &'a Picture,
    code: &str,
) -> anyhow::Result<&'a Arc<NetworkPicture>> {
    picture.networks.get(code).ok_or_else(|| {
        let known: Vec<&str> = picture.networks.keys().map(String::as_str).collect();
        anyhow!("there is no network `{code}`; there are: {}", list(&known))
    })
}

/// A plan of a network by its code.
pub(crate) fn plan<'a>(network: &'a NetworkPicture, code: &str) -> anyhow::Result<&'a PlanPicture> {
    network.plan(code).ok_or_else(|| {
        let known: Vec<&str> = network.plans.iter().map(|p| p.plan.code.as_str()).collect();
        let of = &network.network.code;
        anyhow!("network `{of}` has no plan `{code}`; it has: {}", list(&known))
    })
}

/// The plan that `NETWORK/PLAN` names, or a code that only one plan has.
pub(crate) fn find<'a>(
    picture: &'a Picture,
    what: &str,
) -> anyhow::Result<(&'a NetworkPicture, &'a PlanPicture)> {
    if let Some((of, code)) = what.split_once('/') {
        let network = network(picture, of)?;
        return Ok((network, plan(network, code)?));
    }
    let all = picture
        .networks
        .values()
        .flat_map(|n| n.plans.iter().map(move |p| (n.as_ref(), p.as_ref())));
    let named =
        |(n, p): &(&NetworkPicture, &PlanPicture)| format!("{}/{}", n.network.code, p.plan.code);
    let found: Vec<_> = all.clone().filter(|(_, p)| p.plan.code == what).collect();
    match found.as_slice() {
        [one] => Ok(*one),
        [] => {
            let known: Vec<String> = all.map(|pair| named(&pair)).collect();
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            Err(anyhow!("`{what}` is neither a file nor a plan; there are: {}", list(&known)))
        }
        several => {
            let names: Vec<String> = several.iter().map(named).collect();
            Err(anyhow!("several networks have a plan `{what}`; say which: {}", names.join(", ")))
        }
    }
}

fn list(known: &[&str]) -> String {
    if known.is_empty() { "none yet".to_owned() } else { known.join(", ") }
}
