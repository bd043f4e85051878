//! What outside mechanisms do, made up and marked so; it goes in by the same import that everybody uses.

use crate::outside::{Brought, Whose, import};
use crate::web::state::Inner;
use anyhow::{Context, anyhow, ensure};
use aunar_domain::outside::Terms;
use aunar_domain::words::Lang;

/// The mechanism, the name and the licence of its source, its language, its file.
type File = (&'static str, &'static str, &'static str, Lang, &'static str, &'static [u8]);

const FILES: [File; 2] = [
    (
        "R4V",
        "Plan regional de respuesta (ilustrativo)",
        "Datos inventados para la demostración: no los publicó este mecanismo",
        Lang::Es,
        "r4v.csv",
        include_bytes!("../../sample/lac/outside/r4v.csv"),
    ),
    (
        "RCM",
        "Work plan (illustrative)",
        "Datos inventados para la demostración: no los publicó este mecanismo",
        Lang::En,
        "rcm.csv",
        include_bytes!("../../sample/lac/outside/rcm.csv"),
    ),
];

/// Brings them.
pub(super) async fn install(app: &Inner) -> anyhow::Result<()> {
    let network = app.pictures.now().await?;
    let network = network.networks.get("lac").context("no network `lac`")?.network.id;
    for (mechanism, source, licence, lang, file, bytes) in FILES {
        let whose = Whose { reference: mechanism.to_owned(), name: None };
        let terms = Terms::new(source, "", licence).map_err(|fault| anyhow!("{}", fault.code()))?;
        let brought = Brought {
            whose: &whose,
            terms: &terms,
            file,
            dry_run: false,
            actor: "aunar",
            via: "sample",
        };
        let taken = import(app, network, bytes, Some(lang), brought, None).await;
        let taken = taken.map_err(|why| anyhow!("{file}: {why:?}"))?;
        ensure!(taken.told.counts.refused == 0, "{file}: {:?}", taken.told);
    }
    Ok(())
}
