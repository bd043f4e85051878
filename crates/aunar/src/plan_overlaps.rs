//! `aunar overlaps PLAN`: what overlaps in a stored plan, and where each finding stands.

use crate::check::find;
use crate::exchange::spinner;
use crate::reason::says;
use crate::{Ended, installation};
use aunar_domain::overlap::Standing;
use aunar_domain::words::Lang;
use aunar_hub::overlap::{Found, Side, findings};
use aunar_hub::{App, Settings};
use aunar_overlap::encoder::Encoder;
use aunar_overlap::{Finding, Grade, Stand};
use serde_json::json;
use std::sync::Arc;

/// How many reasons a line of text tells.
const TOLD: usize = 3;

pub(crate) async fn run(
    db: &str,
    plan: &str,
    encoder: Option<Arc<dyn Encoder>>,
    as_json: bool,
) -> Result<(), Ended> {
    if encoder.is_none() {
        eprintln!(
            "aunar: working without an encoder: texts are compared by glossary and letters; --model DIR or AUNAR_MODEL names one"
        );
    }
    let db = installation::open_existing(db).await?;
    let app = App::new(db, Settings { encoder, ..Settings::default() });
    let (state, spinner) = (app.state(), spinner("comparing"));
    let picture = state.pictures.now().await?;
    let (network, plan) = find(&picture, plan)?;
    let found = findings(state, &picture, network, plan.plan.id).await?;
    spinner.finish_and_clear();
    for one in &found {
        let (a, b) = (one.here.activity.id, one.there.activity.id);
        let finding = state.radar.look(|standing, engine| standing.reasons(engine, a, b));
        let reasons = finding.map(|f| reasons(&app, &f)).unwrap_or_default();
        if as_json {
            println!("{}", line(one, &reasons));
        } else {
            println!(
                "{:18} {:.2}  {}  <>  {}  [{}]",
                one.near.grade.code(),
                one.near.score,
                side(&one.here),
                side(&one.there),
                stands(one)
            );
            let told: Vec<String> = reasons
                .iter()
                .take(TOLD)
                .map(|(says, points)| format!("{says} {points:+.1}"))
                .collect();
            println!("{:24}{}", "", told.join("; "));
        }
    }
    if !as_json {
        let count = |grade| found.iter().filter(|f| f.near.grade == grade).count();
        println!(
            "{} findings: {} probable duplicates, {} worth joining, {} possible, {} earlier experience",
            found.len(),
            count(Grade::Duplicate),
            count(Grade::Join),
            count(Grade::Possible),
            count(Grade::Earlier),
        );
    }
    state.db.close().await;
    Ok(())
}

/// Why, the weightiest first.
fn reasons(app: &App, finding: &Finding) -> Vec<(String, f32)> {
    let engine = app.state().radar.engine();
    let mut parts: Vec<_> = finding.parts.iter().filter(|p| p.stand != Stand::Missing).collect();
    parts.sort_by(|x, y| y.points.abs().total_cmp(&x.points.abs()));
    parts.into_iter().map(|part| (says(engine, part), part.points)).collect()
}

fn side(side: &Side) -> String {
    let lead = side.activity.content.lead();
    let lead = lead.and_then(|id| side.network.common.register.get(id));
    let lead = lead.map_or("nobody", |e| e.short(Lang::En));
    format!(
        "{}/{} {} ({lead})",
        side.network.network.code, side.plan.plan.code, side.activity.reference
    )
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
    let side = |side: &Side| {
        json!({
            "network": side.network.network.code, "plan": side.plan.plan.code,
            "reference": side.activity.reference,
        })
    };
    json!({
        "first": side(&found.here),
        "second": side(&found.there),
        "grade": found.near.grade.code(),
        "score": found.near.score,
        "standing": stands(found),
        "reasons": reasons.iter().map(|(says, points)| json!({ "says": says, "points": points })).collect::<Vec<_>>(),
    })
}
