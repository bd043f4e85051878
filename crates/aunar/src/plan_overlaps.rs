//! `aunar overlaps PLAN`: what overlaps in a stored plan, and where each finding stands.

use crate::named::find;
use crate::progress::Tally;
use crate::reason::says;
use crate::{Ended, installation};
use aunar_domain::overlap::Standing;
use aunar_domain::words::Lang;
use aunar_hub::overlap::{Face, Found, Verdict, findings, verdicts};
use aunar_hub::{App, Settings, radar};
use aunar_overlap::encoder::Encoder;
use aunar_overlap::{Finding, Grade, Stand};
use serde_json::json;
use std::io::Write;
use std::sync::Arc;

/// How many reasons a line of text tells.
const TOLD: usize = 3;

/// How findings are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// For people.
    Text,
    /// One line of JSON a finding.
    Json,
    /// What people settled, as pairs to fit weights on.
    Verdicts,
}

pub(crate) async fn run(
    db: &str,
    plan: &str,
    encoder: Option<Arc<dyn Encoder>>,
    form: Form,
) -> Result<(), Ended> {
    if encoder.is_none() && form != Form::Verdicts {
        eprintln!(
            "aunar: working without an encoder: texts are compared by glossary and letters; --model DIR or AUNAR_MODEL names one"
        );
    }
    let db = installation::open_existing(db).await?;
    let app = App::new(db, Settings { encoder, ..Settings::default() });
    let (state, tally) = (app.state(), Tally::of("comparing"));
    let picture = state.pictures.now().await?;
    let (network, plan) = find(&picture, plan)?;
    radar::follow_whole(state).await?;
    let of = plan.plan.id;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    if form == Form::Verdicts {
        let settled = verdicts(state, &picture, network, of).await?;
        tally.end();
        let code = |id| network.common.register.get(id).map(|e| e.code.clone());
        for one in &settled {
            writeln!(out, "{}", verdict(one, &code))?;
        }
    } else {
        let found = findings(state, &picture, network, of).await?;
        tally.end();
        tell(&mut out, &app, &found, form)?;
    }
    out.flush()?;
    drop(out);
    state.db.close().await;
    Ok(())
}

/// Tells findings, one by one.
fn tell(out: &mut impl Write, app: &App, found: &[Found], form: Form) -> std::io::Result<()> {
    for one in found {
        let [a, b] = one.sides().map(|side| side.key);
        let finding = app.state().radar.look(|standing, engine| standing.reasons(engine, a, b));
        let reasons = finding.map(|f| reasons(app, &f)).unwrap_or_default();
        if form == Form::Json {
            writeln!(out, "{}", line(one, &reasons))?;
            continue;
        }
        writeln!(
            out,
            "{:18} {:.2}  {}  <>  {}  [{}]",
            one.near.grade.code(),
            one.near.score,
            side(one.here.face()),
            side(one.there.face()),
            stands(one)
        )?;
        let told = reasons.iter().take(TOLD).map(|(says, points)| format!("{says} {points:+.1}"));
        writeln!(out, "{:24}{}", "", told.collect::<Vec<_>>().join("; "))?;
    }
    if form == Form::Text {
        let count = |grade| found.iter().filter(|f| f.near.grade == grade).count();
        writeln!(
            out,
            "{} findings: {} probable duplicates, {} worth joining, {} possible, {} earlier experience",
            found.len(),
            count(Grade::Duplicate),
            count(Grade::Join),
            count(Grade::Possible),
            count(Grade::Earlier),
        )?;
    }
    Ok(())
}

/// A settled pair in the form of the benchmark (`crates/overlap/src/record.rs`).
fn verdict(
    verdict: &Verdict,
    code: &dyn Fn(aunar_domain::ids::EntityId) -> Option<String>,
) -> serde_json::Value {
    let [a, b] = verdict.sides.each_ref().map(|(id, content)| {
        let read = radar::reading(content, code);
        json!({
            "id": id,
            "agency": read.agencies,
            "lang": read.lang.map(Lang::code),
            "text": read.text,
            "countries": read.places,
            "start": content.period.map(|p| p.start.format("%Y-%m").to_string()),
            "end": content.period.map(|p| p.end.format("%Y-%m").to_string()),
            "audience": read.audience,
            "gcm": read.objectives.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "kind": content.kind.code(),
            "targets": read.targets,
            "partners": read.partners,
        })
    });
    let id = format!("{} {}", verdict.sides[0].0, verdict.sides[1].0);
    json!({ "pair_id": id, "a": a, "b": b, "answer": verdict.answer.code() })
}

/// Why, the weightiest first.
fn reasons(app: &App, finding: &Finding) -> Vec<(String, f32)> {
    let engine = app.state().radar.engine();
    let mut parts: Vec<_> = finding
        .parts
        .iter()
        .filter(|p| p.stand != Stand::Missing || p.signal.is_a_field())
        .collect();
    parts.sort_by(|x, y| y.points.abs().total_cmp(&x.points.abs()));
    parts.into_iter().map(|part| (says(engine, part), part.points)).collect()
}

fn side(side: Face<'_>) -> String {
    let network = &side.network.network.code;
    match (side.plan, side.outside) {
        (Some(plan), _) => {
            let lead = side.lead().and_then(|id| side.network.common.register.get(id));
            let lead = lead.map_or("nobody", |e| e.short(Lang::En));
            format!("{network}/{} {} ({lead})", plan.plan.code, side.reference)
        }
        (None, outside) => {
            let by = outside.and_then(|one| one.by.as_deref()).unwrap_or("nobody named");
            format!("{network} outside: {} ({by})", side.name())
        }
    }
}

fn stands(found: &Found) -> String {
    match &found.known.standing {
        Standing::Settled(answer) => format!("settled: {}", answer.code()),
        _ if !found.asks() => "nobody is asked".to_owned(),
        Standing::Open(_) => "owners have not answered".to_owned(),
        Standing::Undecided => "for the network to settle".to_owned(),
    }
}

fn line(found: &Found, reasons: &[(String, f32)]) -> serde_json::Value {
    let side = |side: Face<'_>| {
        json!({
            "network": side.network.network.code, "plan": side.plan.map(|p| p.plan.code.as_str()),
            "mechanism": side.origin().map(|(mechanism, _)| mechanism.reference.as_str()),
            "reference": side.reference,
        })
    };
    json!({
        "first": side(found.here.face()),
        "second": side(found.there.face()),
        "grade": found.near.grade.code(),
        "score": found.near.score,
        "standing": stands(found),
        "reasons": reasons.iter().map(|(says, points)| json!({ "says": says, "points": points })).collect::<Vec<_>>(),
    })
}
