//! Writing the report, a section at a time: its prose, its claims with what each rests on, and those
//! whose sources have changed.

use super::held::{Held, gone, hold, moved};
use super::sourced::Sourced;
use super::{drafting, page, speaking::Speaker, standing as changed};
use crate::records;
use crate::records::review::{Prose, Report};
use crate::web::html::Words;
use crate::web::tongue::own_name;
use crate::web::{Answer, Cx, Error, Form, Shell, collate, respond};
use askama::Template;
use aunar_domain::access::Action;
use aunar_domain::ids::ClaimId;
use aunar_domain::review::{
    Change, Claim, Group, GroupKind, MOST_OWN, MOST_PROSE, Review, Section, Sources, Trace,
    Written, accepted, anew, draft, standing,
};
use aunar_domain::words::{Lang, Text, Wording, tidy};
use axum::extract::Path;
use axum::http::StatusCode;
use uuid::Uuid;

/// Most sources that a claim's line names.
const MOST_NAMED: usize = 10;

#[derive(Template)]
#[template(path = "review/pages/edit.html")]
struct EditPage {
    shell: Shell,
    plan: (String, Words),
    base: String,
    problem: Option<String>,
    sections: Vec<SectionLink>,
    section: (&'static str, String),
    questions: Vec<Words>,
    prose: ProseView,
    langs: Vec<(&'static str, &'static str, bool)>,
    most: usize,
    flagged: usize,
    claims: Vec<ClaimView>,
    removed: Vec<ClaimView>,
    groups: Vec<(String, String)>,
    typed: Typed,
}

struct SectionLink {
    href: String,
    title: String,
    current: bool,
    flagged: Option<String>,
}

struct ProseView {
    version: i64,
    words: String,
    /// What it says in the original, where the form is for another language.
    original: Option<Words>,
}

struct ClaimView {
    id: String,
    version: i64,
    group: Option<String>,
    words: Words,
    edited: bool,
    authors: bool,
    sources: Vec<(String, String)>,
    more: Option<String>,
    changes: Vec<String>,
    anew: bool,
}

/// A claim by hand as it was typed.
#[derive(Default)]
struct Typed {
    words: String,
    sources: String,
    group: String,
}

/// The page of a section.
pub(super) async fn show(cx: Cx, Path((network, plan)): Path<(String, String)>) -> Answer {
    cx.params().only(&["section", "in"])?;
    let section = cx.params().code("section", Section::ALL, Section::code)?;
    let place = (network.as_str(), plan.as_str(), section.unwrap_or(Section::Methodology));
    draw(&cx, place, None, None, StatusCode::OK).await
}

/// The language that is being written in.
fn written_in(cx: &Cx, form: Option<&Form>) -> Lang {
    let given = form.and_then(|f| f.one("lang")).or(cx.params().one("in"));
    given.and_then(Lang::from_code).unwrap_or(cx.lang())
}

async fn draw(
    cx: &Cx,
    (network, plan, section): (&str, &str, Section),
    form: Option<&Form>,
    problem: Option<String>,
    status: StatusCode,
) -> Answer {
    let (network, review, report) = page::writable(cx, network, plan).await?;
    let plan = cx.plan(&network, plan)?;
    let t = cx.t();
    let home = format!("/{}/plans/{}", network.network.code, plan.plan.code);
    let base = format!("{home}/report");
    let found =
        super::gather::gather(&cx.state, network.network.id, review.clone(), cx.now).await?;
    let gathered = found.ok_or_else(|| Error::not_found("review", &plan.plan.code))?;
    let sources = gathered.sources();
    let fresh = draft(&sources);
    let all: Vec<&Written> = report.claims.iter().collect();
    let changes = standing(&all, &sources, &fresh);
    let speaker = Speaker { t, network: &network, plan: plan.plan.id };
    let owners = sources.owners();
    let sourced = Sourced { t, network: &network, plan, owners: &owners };
    let flagged_in = |s: Section| {
        all.iter().zip(&changes).filter(|(w, c)| w.claim.section == s && !c.is_empty()).count()
    };
    let mut group: Option<&Group> = None;
    let (mut claims, mut removed) = (Vec::new(), Vec::new());
    for (one, changes) in all.iter().zip(&changes).filter(|(w, _)| w.claim.section == section) {
        let mut view = claim_view(&speaker, &sourced, one, changes, &fresh);
        if one.removed_at.is_some() {
            removed.push(view);
            continue;
        }
        if one.claim.group.as_ref() != group {
            group = one.claim.group.as_ref();
            view.group = group.map(|g| speaker.group(g));
        }
        claims.push(view);
    }
    let lang = written_in(cx, form);
    let sections = Section::ALL.iter().map(|s| SectionLink {
        href: format!("{base}/edit?section={}", s.code()),
        title: t.label("review-section", s.code()),
        current: *s == section,
        flagged: Some(flagged_in(*s)).filter(|n| *n > 0).map(|n| t.n("review-flagged-here", n)),
    });
    let raw = |name: &str| form.and_then(|f| f.raw(name)).unwrap_or_default().to_owned();
    let title = t.t("review-edit-title");
    let view = EditPage {
        shell: Shell::of(cx, &network, Some(&plan.plan.code), "report", &title),
        plan: (home, Words::of(&plan.plan.title, t.0, t)),
        problem,
        sections: sections.collect(),
        section: (section.code(), t.label("review-section", section.code())),
        questions: review.asked(section).map(|q| Words::of(&q.text, t.0, t)).collect(),
        prose: prose_view(cx, &report, section, lang, form),
        langs: Lang::ALL.iter().map(|l| (l.code(), own_name(*l), *l == lang)).collect(),
        most: MOST_PROSE,
        flagged: flagged_in(section),
        claims,
        removed,
        groups: groups(&speaker, &sources, section),
        typed: Typed { words: raw("words"), sources: raw("sources"), group: raw("group") },
        base,
    };
    respond::private_page(cx, status, &view)
}

fn prose_view(
    cx: &Cx,
    report: &Report,
    section: Section,
    lang: Lang,
    form: Option<&Form>,
) -> ProseView {
    let there = report.prose.get(&section);
    let text = there.and_then(|p| p.text.as_ref());
    let said = text.and_then(|x| x.wording(lang)).map(|w| w.words.clone());
    let typed = form.and_then(|f| f.raw("prose")).map(str::to_owned);
    ProseView {
        version: there.map_or(0, |p| p.version),
        words: typed.or(said).unwrap_or_default(),
        original: text.filter(|x| x.original() != lang).map(|x| Words::of(x, x.original(), cx.t())),
    }
}

fn claim_view(
    speaker: &Speaker<'_>,
    sourced: &Sourced<'_>,
    one: &Written,
    changes: &[Change],
    fresh: &[Claim],
) -> ClaimView {
    let t = speaker.t;
    let source = |trace: &Trace| (sourced.path(trace), sourced.name(trace));
    let traces = &one.claim.traces;
    ClaimView {
        id: one.id.to_string(),
        version: one.version,
        group: None,
        words: match &one.prose {
            Some(text) => Words::of(text, t.0, t),
            None => Words::own(speaker.claim(&one.claim)),
        },
        edited: one.prose.is_some() && one.claim.said.is_some(),
        authors: one.is_the_authors(),
        sources: traces.iter().take(MOST_NAMED).map(source).collect(),
        more: (traces.len() > MOST_NAMED)
            .then(|| t.n("review-sources-more", traces.len() - MOST_NAMED)),
        changes: changed::words(speaker, changes),
        anew: !changes.is_empty() && anew(&one.claim, fresh).is_some(),
    }
}

/// What a claim by hand can be put under in a section.
fn groups(speaker: &Speaker<'_>, sources: &Sources<'_>, section: Section) -> Vec<(String, String)> {
    let (kind, codes): (GroupKind, Vec<String>) = match section {
        Section::Priorities => {
            (GroupKind::Priority, sources.priorities.iter().map(|p| p.reference.clone()).collect())
        }
        Section::Objectives => (GroupKind::Objective, sources.objectives.clone()),
        Section::Principles => (GroupKind::Principle, sources.principles.clone()),
        Section::Countries => (GroupKind::Country, sources.countries.clone()),
        _ => return Vec::new(),
    };
    let named = |code: String| {
        let group = Group { kind, code };
        (group.code.clone(), speaker.group(&group))
    };
    let mut all: Vec<(String, String)> = codes.into_iter().map(named).collect();
    if kind == GroupKind::Country {
        let collator = collate::collator(speaker.t.0);
        all.sort_by(|a, b| collator.compare(&a.1, &b.1));
    }
    all
}

/// Does what the page asks for.
pub(super) async fn act(
    cx: Cx,
    Path((network, plan)): Path<(String, String)>,
    form: Form,
) -> Answer {
    let mut held = hold(&cx, &network, &plan, Action::WriteReview).await?;
    let given = form.one("section").unwrap_or_default();
    let section = Section::from_code(given).ok_or_else(|| {
        let known = Section::ALL.iter().map(|s| s.code()).collect::<Vec<_>>().join(", ");
        Error::bad_param("bad-value", "section", given, known)
    })?;
    let done = match form.one("act").unwrap_or_default() {
        "prose" => write_prose(&cx, &mut held, section, &form).await?,
        "add" => add(&cx, &mut held, section, &form).await?,
        "anew-all" => anew_all(&cx, &mut held, section).await?,
        act @ ("accept" | "anew" | "remove" | "restore" | "up" | "down") => {
            on_claim(&cx, &mut held, &form, act).await?
        }
        other => {
            let known = "prose, add, accept, anew, anew-all, remove, restore, up, down";
            return Err(Error::bad_act(Some(other), known));
        }
    };
    match done {
        Ok(at) => {
            held.finish(&cx).await?;
            let lang = form.one("lang").and_then(Lang::from_code);
            let lang = lang.map(|l| format!("&in={}", l.code())).unwrap_or_default();
            let to =
                format!("/{network}/plans/{plan}/report/edit?section={}{lang}{at}", section.code());
            Ok(respond::see_other(&to))
        }
        Err(code) => {
            drop(held);
            let words = cx.t().label("review-problem", code);
            let place = (network.as_str(), plan.as_str(), section);
            draw(&cx, place, Some(&form), Some(words), StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// Where a form leads on the page, or the code of what is wrong with it.
type Done = Result<Result<String, &'static str>, Error>;

/// A text with new words in a language: the original, or a translation of it. Without words, that
/// language goes, and with the original everything.
pub(super) fn reworded(before: Option<&Text>, lang: Lang, words: &str) -> Option<Text> {
    match (before, words.is_empty()) {
        (None, _) => Text::new(lang, words),
        (Some(text), true) if text.original() == lang => None,
        (Some(text), true) => Some(text.clone().without(lang)),
        (Some(text), false) => {
            let words = words.to_owned();
            Some(text.clone().with(Wording { lang, words, by: None, official: false }))
        }
    }
}

async fn write_prose(cx: &Cx, held: &mut Held, section: Section, form: &Form) -> Done {
    let review = held.review()?;
    let words = tidy(form.raw("prose").unwrap_or_default());
    if words.chars().count() > MOST_PROSE {
        return Ok(Err("long-prose"));
    }
    let report = records::review::report(&cx.state.db, review.id).await?;
    let there = report.prose.get(&section);
    let seen = form.version();
    if there.map_or(0, |p| p.version) != seen {
        return Err(moved());
    }
    let before = there.and_then(|p| p.text.clone());
    let after = reworded(before.as_ref(), written_in(cx, Some(form)), &words);
    if before == after {
        return Ok(Ok("#prose".to_owned()));
    }
    let id = there.map_or_else(Uuid::now_v7, |p| p.id);
    let prose = Prose { id, version: seen + 1, text: after };
    records::review::write_prose(&mut held.tx, review.id, section, &prose, seen)
        .await
        .map_err(gone)?;
    let said = |text: &Option<Text>| serde_json::json!({ "section": section, "prose": text });
    let change = (Some(said(&before)), Some(said(&prose.text)));
    held.note("change", "review-section", id, change);
    Ok(Ok("#prose".to_owned()))
}

async fn add(cx: &Cx, held: &mut Held, section: Section, form: &Form) -> Done {
    let review = held.review()?;
    let words = tidy(form.raw("words").unwrap_or_default());
    if words.is_empty() {
        return Ok(Err("no-words"));
    }
    if words.chars().count() > MOST_PROSE {
        return Ok(Err("long-prose"));
    }
    let report = records::review::report(&cx.state.db, review.id).await?;
    let own = report.claims.iter().filter(|c| c.claim.said.is_none()).count();
    if own >= MOST_OWN {
        return Ok(Err("many-own"));
    }
    let gathered = drafting::gathered(cx, held).await?;
    let sources = gathered.sources();
    let Some(traces) = named(&sources, form.raw("sources").unwrap_or_default()) else {
        return Ok(Err("unknown-source"));
    };
    let speaker = Speaker { t: cx.t(), network: &gathered.network, plan: held.plan };
    let group = match form.one("group") {
        None => None,
        Some(code) => {
            let known = groups(&speaker, &sources, section);
            let kind = match section {
                Section::Priorities => GroupKind::Priority,
                Section::Objectives => GroupKind::Objective,
                Section::Principles => GroupKind::Principle,
                _ => GroupKind::Country,
            };
            if !known.iter().any(|(c, _)| c == code) {
                return Ok(Err("unknown-group"));
            }
            Some(Group { kind, code: code.to_owned() })
        }
    };
    let id = ClaimId(Uuid::now_v7());
    // After the last of those it belongs to.
    let beside = report.claims.iter().filter(|c| c.claim.section == section);
    let last = beside.clone().filter(|c| c.claim.group == group).map(|c| c.position).max();
    let last = last.or_else(|| beside.map(|c| c.position).max()).unwrap_or(0);
    let claim = Claim {
        section,
        group,
        said: None,
        subject: id.to_string(),
        values: Default::default(),
        traces,
    };
    let written = Written {
        id,
        version: 1,
        position: last + 1,
        claim,
        prose: Text::new(written_in(cx, Some(form)), &words),
        removed_at: None,
    };
    records::review::write_claims(&mut held.tx, review.id, std::slice::from_ref(&written)).await?;
    held.note("create", "review-claim", id.0, (None, Some(page::form(&written))));
    Ok(Ok(format!("#claim-{id}")))
}

/// The sources that somebody names, by their references; nothing if one is not known.
fn named(sources: &Sources<'_>, given: &str) -> Option<Vec<Trace>> {
    use aunar_domain::review::Kind;
    let mut traces = Vec::new();
    let given = given.split([',', ';', '\n']).map(str::trim).filter(|g| !g.is_empty());
    for reference in given {
        let same = |other: &str| other.eq_ignore_ascii_case(reference);
        let activity = sources.activities.iter().find(|a| same(&a.reference));
        let evidence = || sources.evidence.iter().find(|e| same(&e.reference));
        let measured = || sources.measured.iter().find(|m| same(&m.used.reference));
        let line = || sources.lines.iter().find(|l| same(&l.reference));
        let need = || sources.needs.iter().find(|n| same(&n.reference));
        let event = || sources.events.iter().find(|e| same(&e.reference));
        let found = if let Some(a) = activity {
            sources.trace(Kind::Activity, a.id.0, &["status", "period"])
        } else if let Some(e) = evidence() {
            sources.trace(Kind::Evidence, e.id.0, &["title", "activity"])
        } else if let Some(m) = measured() {
            sources.trace(Kind::Use, m.used.id.0, &["total", "target"])
        } else if let Some(l) = line() {
            let fields = ["required", "available", "spent", "currency"];
            sources.trace(Kind::Line, l.id.0, &fields)
        } else if let Some(n) = need() {
            sources.trace(Kind::Need, n.id.0, &["title"])
        } else if let Some(p) = sources.practices.iter().find(|p| same(&p.reference)) {
            sources.trace(Kind::Practice, p.id.0, &["title", "period", "objectives"])
        } else {
            let event = event()?;
            sources.trace(Kind::Event, event.id.0, &["start", "cancelled"])
        };
        let found = found?;
        if !traces.iter().any(|t: &Trace| t.record == found.record) {
            traces.push(found);
        }
    }
    Some(traces)
}

async fn anew_all(cx: &Cx, held: &mut Held, section: Section) -> Done {
    let review = held.review()?;
    let report = records::review::report(&cx.state.db, review.id).await?;
    let gathered = drafting::gathered(cx, held).await?;
    let sources = gathered.sources();
    let fresh = draft(&sources);
    let all: Vec<&Written> = report.claims.iter().filter(|c| c.claim.section == section).collect();
    for (one, changes) in all.iter().zip(standing(&all, &sources, &fresh)) {
        let again = anew(&one.claim, &fresh).filter(|_| one.prose.is_none() && !changes.is_empty());
        if let Some(again) = again {
            let after = Written { claim: again.clone(), ..(*one).clone() };
            write(held, one, after, "renew").await?;
        }
    }
    Ok(Ok(String::new()))
}

/// Writes a claim that has changed.
pub(super) async fn write(
    held: &mut Held,
    before: &Written,
    after: Written,
    action: &'static str,
) -> Result<(), Error> {
    let after = Written { version: before.version + 1, ..after };
    records::review::rewrite_claim(&mut held.tx, &after).await.map_err(gone)?;
    let change = (Some(page::form(before)), Some(page::form(&after)));
    held.note(action, "review-claim", after.id.0, change);
    Ok(())
}

/// The claim that a form is about, as the form saw it.
pub(super) fn seen<'r>(report: &'r Report, id: &str, form: &Form) -> Result<&'r Written, Error> {
    let found = report.claims.iter().find(|c| c.id.to_string() == id);
    let found = found.ok_or_else(|| Error::not_found("claim", id))?;
    let seen = form.version();
    if found.version == seen { Ok(found) } else { Err(moved()) }
}

async fn on_claim(cx: &Cx, held: &mut Held, form: &Form, act: &str) -> Done {
    let review: Review = held.review()?;
    let report = records::review::report(&cx.state.db, review.id).await?;
    let one = seen(&report, form.one("claim").unwrap_or_default(), form)?.clone();
    let at = Ok(format!("#claim-{}", one.id));
    match act {
        "remove" | "restore" => {
            let removed_at = (act == "remove").then_some(cx.now);
            let after = Written { removed_at, ..one.clone() };
            write(held, &one, after, if act == "remove" { "remove" } else { "restore" }).await?;
        }
        "up" | "down" => {
            let beside: Vec<&Written> = report
                .claims
                .iter()
                .filter(|c| c.removed_at.is_none())
                .filter(|c| {
                    (c.claim.section, &c.claim.group) == (one.claim.section, &one.claim.group)
                })
                .collect();
            let here = beside.iter().position(|c| c.id == one.id).unwrap_or_default();
            let other = if act == "up" { here.checked_sub(1) } else { Some(here + 1) };
            if let Some(other) = other.and_then(|n| beside.get(n)) {
                let mut other = (*other).clone();
                let mut mine = one.clone();
                std::mem::swap(&mut mine.position, &mut other.position);
                records::review::place(&mut held.tx, mine.id, mine.position).await?;
                records::review::place(&mut held.tx, other.id, other.position).await?;
                let said = |a: &Written, b: &Written| serde_json::json!({ "positions": { a.id.to_string(): a.position, b.id.to_string(): b.position } });
                held.note("move", "review-claim", one.id.0, (None, Some(said(&mine, &other))));
            }
        }
        _ => {
            let gathered = drafting::gathered(cx, held).await?;
            let sources = gathered.sources();
            let fresh = draft(&sources);
            let again = anew(&one.claim, &fresh);
            if act == "accept" {
                let claim = accepted(&one.claim, &sources, again);
                write(held, &one, Written { claim, ..one.clone() }, "accept").await?;
            } else {
                let Some(again) = again else {
                    return Ok(Err("not-anew"));
                };
                let after = Written { claim: again.clone(), prose: None, ..one.clone() };
                write(held, &one, after, "renew").await?;
            }
        }
    }
    Ok(at)
}
