//! Evidence out of documents.

use super::bring::{Bring, Numbered, Taken};
use super::documents::{EvidenceForm, is_address};
use super::own::EVIDENCE;
use super::row::remark;
use super::who::text;
use crate::records::evidence as records;
use aunar_db::DbError;
use aunar_domain::follow_up::{Evidence, Shown};
use aunar_domain::iati;
use aunar_domain::ids::EvidenceId;
use aunar_domain::intake::{Grade, Reason};
use aunar_domain::words::{Lang, Text};
use aunar_formats::iati::{Activity as Told, Document};
use serde_json::json;
use uuid::Uuid;

fn own<'a>(document: &'a Document, name: &str) -> Option<&'a str> {
    document.own.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

/// Takes the documents of an activity that are not there yet. Each is brought by whoever leads it, where
/// nothing says by whom. What is there stays as it is: evidence never changes.
pub(super) async fn take(
    bring: &mut Bring<'_>,
    told: &Told,
    taken: &mut Taken<'_>,
    lang: Lang,
) -> Result<(), DbError> {
    let forms: Vec<EvidenceForm> = told
        .own
        .iter()
        .filter(|(name, _)| name == EVIDENCE)
        .filter_map(|(_, form)| serde_json::from_str(form).ok())
        .collect();
    for document in &told.documents {
        // The link of the activity is a column of it.
        if own(document, "link").is_some() {
            continue;
        }
        let named = own(document, "evidence");
        let there = bring.told().of(taken.activity).evidence().any(|e| {
            Some(e.reference.as_str()) == named
                || matches!(&e.shown, Shown::Link(url) if *url == document.url)
        });
        if there && taken.was_there {
            continue;
        }
        let form = named.and_then(|r| forms.iter().find(|f| f.reference == r));
        let entity = form.and_then(|f| bring.names.register().find(&f.entity)).map(|e| e.id);
        let Some(entity) = entity.or_else(|| taken.owner()) else {
            let reason = Reason::NobodysShare;
            taken.remarks.push(remark(Grade::Warn, "document-link", &document.url, reason));
            continue;
        };
        if !is_address(&document.url) {
            let reason = Reason::UnsafeLink;
            taken.remarks.push(remark(Grade::Warn, "document-link", &document.url, reason));
            continue;
        }
        // Of a link it is held where it leads to, and what is there only as far as that says.
        if named.is_none() && iati::media_type(&document.url) != document.format.trim() {
            let (element, reason) = ("document-link/@format", Reason::NotHeld);
            taken.remarks.push(remark(Grade::Warn, element, &document.format, reason));
        }
        bring.ensure([entity]).await?;
        let title = text(&document.title, lang).map(|(title, _)| title);
        let title =
            form.map(|f| f.title.clone()).or(title).or_else(|| Text::new(lang, &document.url));
        let Some(title) = title else { continue };
        let language = document.languages.iter().find_map(|l| Lang::from_code(&l.to_lowercase()));
        let evidence = Evidence {
            id: EvidenceId(Uuid::now_v7()),
            plan: bring.plan,
            reference: bring.reference(Numbered::Evidence, named).await?,
            activity: taken.activity,
            entity,
            window: None,
            title,
            kind: form.map_or_else(|| iati::evidence_of(&document.category), |f| f.kind),
            lang: form.map_or(language, |f| f.lang),
            day: document.day,
            shown: Shown::Link(document.url.clone()),
            withdrawn_at: None,
            at: bring.at,
            by: bring.by.0.to_owned(),
        };
        records::insert(bring.tx, &evidence).await?;
        bring.entry("create", ("evidence", evidence.id.0), None, json!(evidence));
    }
    Ok(())
}
