//! Somebody to choose in a form: those who hold a mandate.

use super::list::with_end;
use crate::picture::NetworkPicture;
use crate::records::person;
use crate::web::collate::collator;
use crate::web::{Cx, Error};
use aunar_domain::mandate::{Role, Standing};

/// Those who hold a mandate in a network now, of the roles that can: the mandate, and whose it is, in the
/// order of their names.
pub async fn to_choose(
    cx: &Cx,
    network: &NetworkPicture,
    can: impl Fn(Role) -> bool,
) -> Result<Vec<(String, String)>, Error> {
    let t = cx.t();
    let held = person::mandates_in(&cx.state.db, network.network.id).await?;
    let people = person::of_network(&cx.state.db, network.network.id).await?;
    let mut all = Vec::new();
    for mandate in held.iter().filter(|m| m.standing(cx.now) == Standing::InForce && can(m.role)) {
        let Some(person) = people.iter().find(|p| p.id == mandate.person) else { continue };
        let said = with_end(t, network, mandate);
        all.push((mandate.id.to_string(), format!("{} ({said})", person.name)));
    }
    let collator = collator(t.0);
    all.sort_by(|a, b| collator.compare(&a.1, &b.1));
    Ok(all)
}
