//! The form with which those who run the network bring a file.

use super::bring::{Brought, NoList, Unbrought, Whose};
use super::file::import;
use super::list::{Told, draw};
use crate::exchange::MOST_BYTES;
use crate::iati::Unlisted;
use crate::web::field::Wrong;
use crate::web::upload::{self, chosen};
use crate::web::{Answer, Cx, Form, Tongue, numbers, unread};
use aunar_domain::access::{Action, Object};
use aunar_domain::outside::Terms;
use aunar_domain::words::Lang;
use axum::extract::{Path, Request};

/// How many remarks on rows are told one by one.
const MOST_TOLD: usize = 60;

/// Takes a file.
pub(super) async fn take(cx: Cx, Path(code): Path<String>, request: Request) -> Answer {
    cx.params().only(&[])?;
    let network = cx.network(&code)?;
    let id = network.network.id;
    let actor = cx.actor(Action::ImportRates, Object::network(id))?;
    // Whether they may comes before whether what they sent can be read.
    let sent = upload::read(request, &cx.state, MOST_BYTES).await?;
    let (t, form) = (cx.t(), sent.form);
    let given = |name: &str| form.one(name).unwrap_or_default();
    let mut wrong = Wrong::default();
    let terms = Terms::new(given("source"), given("url"), given("licence"));
    if let Err(fault) = terms {
        let field =
            if fault == aunar_domain::outside::SourceFault::NoAddress { "url" } else { "source" };
        wrong.with(field, t.label("outside-fault", fault.code()));
    }
    let file = chosen(sent.file, (t, MOST_BYTES), t.t("outside-no-file"));
    let file = file.map_err(|why| wrong.with("file", why)).ok();
    let new = (given("new-reference"), given("new-name"));
    let whose = match (given("mechanism"), new) {
        ("", ("", _)) => {
            wrong.with("mechanism", t.t("outside-no-mechanism"));
            None
        }
        ("", (_, "")) => {
            wrong.with("new-name", t.t("outside-no-name"));
            None
        }
        ("", (reference, name)) => Some(Whose {
            reference: reference.to_owned(),
            name: Some((name.to_owned(), cx.lang())),
        }),
        (known, _) => Some(Whose { reference: known.to_owned(), name: None }),
    };
    let (Ok(terms), Some((name, bytes)), Some(whose), true) =
        (terms, file, whose, wrong.is_nothing())
    else {
        return draw(&cx, &network, Told { typed: form, wrong, ..Told::default() });
    };
    let brought = Brought {
        whose: &whose,
        terms: &terms,
        file: &name,
        dry_run: !given("preview").is_empty(),
        actor: &actor,
        via: "web",
    };
    let lang = Lang::from_code(given("lang"));
    match import(&cx.state, id, &bytes, lang, brought, Some(&cx)).await {
        Ok(taken) => {
            let mut lines: Vec<String> = taken.told.text(t).lines().map(str::to_owned).collect();
            let more = lines.len().saturating_sub(MOST_TOLD);
            if more > 0 {
                // The count at the end is the most telling.
                let last = lines.pop();
                lines.truncate(MOST_TOLD);
                lines.push(t.n("outside-more-remarks", more));
                lines.extend(last);
            }
            lines.push(t.n("outside-now-gone", taken.gone.len()));
            let key = match (taken.stored, given("preview").is_empty()) {
                (true, _) => "exchange-stored",
                (false, false) => "exchange-dry-run",
                (false, true) if taken.told.counts.refused > 0 => "exchange-nothing-stored",
                (false, true) => "exchange-nothing-new",
            };
            lines.insert(0, t.t(key));
            // What is drawn is as it is now.
            let mut cx = cx;
            cx.picture = cx.state.pictures.now().await?.seen_by(&cx.who);
            let network = cx.network(&code)?;
            let typed = if taken.stored { Form::default() } else { form };
            draw(&cx, &network, Told { lines, stored: taken.stored, typed, wrong })
        }
        Err(Unbrought::Failed(error)) => Err(error),
        Err(why) => {
            let field = match why {
                Unbrought::NoMechanism { .. } => "mechanism",
                Unbrought::BadReference { .. } => "new-reference",
                _ => "file",
            };
            let said = match &why {
                Unbrought::Unread { file, why } => {
                    t.with("exchange-of-file", &[("file", file), ("why", &no_list(t, why))])
                }
                why => t.label("outside-unbrought", why.code()),
            };
            wrong.with(field, said);
            draw(&cx, &network, Told { typed: form, wrong, ..Told::default() })
        }
    }
}

/// Why a file is no list, in the reader's language.
fn no_list(t: Tongue, why: &NoList) -> String {
    match why {
        NoList::File(error) => unread::words(t, error),
        NoList::Table(error) => unread::list(t, error),
        NoList::Standard(Unlisted::Broken(error)) => unread::standard(t, error),
        NoList::Standard(Unlisted::TooMany(most)) => {
            let most = numbers::whole(t.0, *most as u64);
            t.with("list-unread-too-many", &[("most", &most)])
        }
    }
}
