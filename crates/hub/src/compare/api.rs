//! The comparison for programs.

use super::compared::Compared;
use super::versions::Version;
use super::wording::Namer;
use crate::web::paging::{Page, Paged};
use crate::web::{Answer, Cx, respond};
use aunar_domain::activity::Activity;
use aunar_domain::compare::{Change, Counts, Difference, Fate};
use aunar_domain::plan::Priority;
use aunar_domain::words::Text;
use axum::extract::Path;
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

/// The part of the API's description that is about comparing.
#[derive(OpenApi)]
#[openapi(paths(compare))]
pub(super) struct CompareApi;

/// Two versions of a plan and what differs.
#[derive(Serialize, ToSchema)]
pub(super) struct CompareItem {
    from: VersionItem,
    to: VersionItem,
    /// The sealed versions there are, the latest first.
    sealed: Vec<SealedItem>,
    counts: CountsItem,
    /// What differs in the plan itself.
    plan: Vec<DifferenceItem>,
    /// What became of its priorities, by reference.
    priorities: Vec<FateItem>,
    /// What became of its activities, by reference.
    activities: Paged<FateItem>,
}

/// A version that is compared.
#[derive(Serialize, ToSchema)]
struct VersionItem {
    /// Its name: `now`, a sealed version, a day or a position of the network's history.
    name: String,
    /// Its position in the network's history.
    position: i64,
    /// Its name in words, in the language asked for.
    label: String,
}

/// A sealed version.
#[derive(Serialize, ToSchema)]
struct SealedItem {
    /// Its name here: `v1`.
    name: String,
    /// Its number in the plan.
    version: i64,
    /// The hash of its document.
    sha256: String,
    sealed_at: DateTime<Utc>,
}

/// How many activities share a fate.
#[derive(Serialize, ToSchema)]
struct CountsItem {
    added: usize,
    removed: usize,
    changed: usize,
}

/// What became of a priority or an activity.
#[derive(Serialize, ToSchema)]
struct FateItem {
    /// added, removed or changed.
    fate: &'static str,
    /// Its reference: afterwards, or before it was removed.
    reference: String,
    #[schema(value_type = Object)]
    title: Text,
    /// In what it differs, where it changed.
    differences: Vec<DifferenceItem>,
}

/// A difference in one field.
#[derive(Serialize, ToSchema)]
struct DifferenceItem {
    /// The field's stable code.
    field: &'static str,
    /// A text's wordings, where the field is a text.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    texts: Vec<RewordedItem>,
    /// What went, in words of the language asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    removed: Vec<String>,
    /// What came, in words of the language asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    added: Vec<String>,
}

/// A text in one language.
#[derive(Serialize, ToSchema)]
struct RewordedItem {
    lang: &'static str,
    /// Whether it is the original.
    original: bool,
    before: Option<String>,
    after: Option<String>,
}

impl From<Version> for VersionItem {
    fn from(version: Version) -> Self {
        Self { name: version.name, position: version.position, label: version.label }
    }
}

fn differences(namer: &Namer<'_>, of: &[Difference]) -> Vec<DifferenceItem> {
    let item = |difference: &Difference| {
        let field = difference.field.code();
        match &difference.change {
            Change::Words(reworded) => DifferenceItem {
                field,
                texts: reworded
                    .iter()
                    .map(|r| RewordedItem {
                        lang: r.lang.code(),
                        original: r.original,
                        before: r.before.as_ref().map(|w| w.words.clone()),
                        after: r.after.as_ref().map(|w| w.words.clone()),
                    })
                    .collect(),
                removed: Vec::new(),
                added: Vec::new(),
            },
            Change::Value(..) | Change::List { .. } => {
                let said = namer.field(difference);
                let (removed, added) = (said.removed, said.added);
                DifferenceItem { field, texts: Vec::new(), removed, added }
            }
        }
    };
    of.iter().map(item).collect()
}

fn fate<T>(namer: &Namer<'_>, fate: &Fate<T>, reference: &str, title: &Text) -> FateItem {
    FateItem {
        fate: fate.code(),
        reference: reference.to_owned(),
        title: title.clone(),
        differences: match fate {
            Fate::Changed { differences: of, .. } => differences(namer, of),
            Fate::Added(_) | Fate::Removed(_) => Vec::new(),
        },
    }
}

/// Two versions of a plan compared: what was added, removed and changed, field by field.
///
/// A version is `now`, a sealed one (`v1`), a day (its end) or a position of the network's history.
/// Whichever is named first, the earlier is compared with the later. Pages cut the activities.
#[utoipa::path(get, path = "/api/v1/networks/{network}/plans/{plan}/compare", tag = "plans",
    params(
        ("network" = String, Path, description = "The network's code"), ("plan" = String, Path, description = "The plan's code"),
        ("from" = Option<String>, Query, description = "A version; the first that may be seen without it"),
        ("to" = Option<String>, Query, description = "A version; `now` without it"),
        ("page" = Option<usize>, Query, minimum = 1), ("per_page" = Option<usize>, Query, minimum = 1, maximum = 200),
    ),
    responses((status = 200, body = CompareItem), (status = 400, description = "There is no such version, or a parameter is not known", content_type = "application/problem+json", body = inline(serde_json::Value)), (status = 404, description = "No such plan", content_type = "application/problem+json", body = inline(serde_json::Value))))]
pub(super) async fn compare(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["from", "to", "page", "per_page"])?;
    let network = cx.network(&network)?;
    let plan = cx.plan(&network, &plan)?;
    let page = Page::of(&cx, 50)?;
    let Compared { past, from, to, namer, compared } =
        Compared::of(&cx, &network, plan, true).await?;
    let counts = Counts::of(&compared.activities);
    let activity =
        |f: &Fate<Activity>| fate(&namer, f, &f.latest().reference, &f.latest().content.title);
    let priority = |f: &Fate<Priority>| fate(&namer, f, &f.latest().reference, &f.latest().title);
    let (total, activities) = page.cut(compared.activities.iter().map(activity).collect());
    let sealed = past.sealed.into_iter().map(|s| SealedItem {
        name: s.name,
        version: s.n,
        sha256: s.hash.to_string(),
        sealed_at: s.at,
    });
    respond::json(&CompareItem {
        from: from.into(),
        to: to.into(),
        sealed: sealed.collect(),
        counts: CountsItem {
            added: counts.added,
            removed: counts.removed,
            changed: counts.changed,
        },
        plan: differences(&namer, &compared.plan),
        priorities: compared.priorities.iter().map(priority).collect(),
        activities: page.holding(&cx, total, activities),
    })
}
