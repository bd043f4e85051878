//! A plan printed, for whoever may read it: `export.pdf` and `export.docx`.

use super::{files, plan_document};
use crate::picture::NetworkPicture;
use crate::web::{Answer, Cx, Error, respond};
use aunar_domain::ids::PlanId;
use aunar_domain::review::Form;
use std::sync::Arc;

/// The forms a plan is printed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanForm {
    /// PDF.
    Pdf,
    /// DOCX.
    Docx,
}

impl PlanForm {
    /// The form of a file's ending.
    #[must_use]
    pub fn from_code(ending: &str) -> Option<Self> {
        match ending {
            "pdf" => Some(Self::Pdf),
            "docx" => Some(Self::Docx),
            _ => None,
        }
    }

    /// Prints a plan of a network as whoever asks sees it.
    pub async fn send(self, cx: &Cx, network: Arc<NetworkPicture>, plan: PlanId) -> Answer {
        let (t, now, public_url) = (cx.t(), cx.now, cx.state.public_url.clone());
        let code = network.plan_by_id(plan).map(|p| p.plan.code.clone()).unwrap_or_default();
        let name = format!("{}-{code}", network.network.code);
        let made = tokio::task::spawn_blocking(move || {
            let plan = network.plan_by_id(plan)?;
            let document = plan_document::document(t, &network, plan, &public_url, now);
            Some(match self {
                Self::Pdf => files::pdf(&document),
                Self::Docx => files::docx(&document),
            })
        });
        let internal = |e: &dyn std::fmt::Display| Error::Internal(format!("{name}: {e}"));
        let made = made.await.map_err(|e| internal(&e))?;
        let bytes =
            made.ok_or_else(|| Error::not_found("plan", &code))?.map_err(|e| internal(&e))?;
        let (form, ending) = match self {
            Self::Pdf => (Form::Pdf, "pdf"),
            Self::Docx => (Form::Docx, "docx"),
        };
        Ok(respond::file(files::media_type(form), &format!("{name}.{ending}"), bytes))
    }
}
