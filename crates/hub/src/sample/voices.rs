//! Calls and rooms of the sample, made up, each saying so: a call that is over, with proposals that were
//! made to it, and one that is open; a room for everybody, and a sealed one.

use super::deed::created;
use super::people::address;
use crate::records;
use crate::web::state::Inner;
use anyhow::Context;
use aunar_db::Tx;
use aunar_domain::call::{Call, Criterion};
use aunar_domain::ids::{CallId, MandateId, PostId, RoomId};
use aunar_domain::room::{About, Circle, Post, Room, Standing};
use aunar_domain::words::{Lang, Text, Wording};
use chrono::Days;
use uuid::Uuid;

fn text(es: &str, en: &str) -> anyhow::Result<Text> {
    let en = Wording { lang: Lang::En, words: en.to_owned(), by: None, official: false };
    Ok(Text::new(Lang::Es, es).context("words")?.with(en))
}

async fn mandate(app: &Inner, name: &str) -> anyhow::Result<MandateId> {
    let person = records::person::by_email(&app.db, &address(name)).await?.context("somebody")?;
    let held = records::person::mandates_of(&app.db, person.id).await?;
    Ok(held.first().context("a mandate")?.id)
}

/// Writes them.
pub(super) async fn install(app: &Inner) -> anyhow::Result<()> {
    let picture = app.pictures.now().await?;
    let network = picture.networks.get("lac").context("network `lac`")?;
    let id = network.network.id;
    let (now, today) = (app.now(), app.now().date_naive());
    let (secretariat, unicef) =
        (mandate(app, "secretariat").await?, mandate(app, "focal-unicef").await?);
    let (ilo, fao) = (mandate(app, "focal-ilo").await?, mandate(app, "focal-fao").await?);
    let mut tx = app.db.begin().await?;
    let mut entries = Vec::new();
    let criteria = || -> anyhow::Result<Vec<Criterion>> {
        let one = |es, en, most| -> anyhow::Result<Criterion> {
            Ok(Criterion { id: Uuid::now_v7(), text: text(es, en)?, most })
        };
        Ok(vec![
            one("Pertinencia para la región", "Relevance for the region", 40)?,
            one("Participación de personas migrantes", "Participation of migrants", 30)?,
            one("Viabilidad", "Feasibility", 30)?,
        ])
    };
    let over = Call {
        id: CallId(Uuid::now_v7()),
        network: id,
        reference: "C-01".to_owned(),
        version: 1,
        published: true,
        title: text(
            "Ideas para ciudades que acogen (convocatoria ilustrativa)",
            "Ideas for cities that welcome (illustrative call)",
        )?,
        text: text(
            "Se piden ideas de municipios, organizaciones de personas migrantes y universidades. Cada propuesta recibe una respuesta pública.",
            "Ideas are asked of municipalities, organisations of migrants and universities. Each proposal gets a public answer.",
        )?,
        opens: "2023-01-01".parse()?,
        closes: "2023-12-31".parse()?,
        criteria: criteria()?,
        reviewers: vec![unicef],
        changed_at: now,
    };
    let open = Call {
        id: CallId(Uuid::now_v7()),
        reference: "C-02".to_owned(),
        title: text(
            "Juventud y movilidad humana (convocatoria ilustrativa)",
            "Youth and human mobility (illustrative call)",
        )?,
        text: text(
            "Se piden acciones pensadas con personas jóvenes migrantes, para el próximo plan.",
            "Actions thought out with young migrants are asked for, for the next plan.",
        )?,
        opens: today - Days::new(10),
        closes: today + Days::new(40),
        criteria: criteria()?,
        reviewers: vec![unicef, ilo],
        ..over.clone()
    };
    for call in [&over, &open] {
        records::call::insert(&mut tx, call).await?;
        entries.push(created("call", call.id.0, None, records::call::form(call)));
    }
    records::call::answered_by(&mut tx, &over, 2).await?;
    let everybody = Room {
        id: RoomId(Uuid::now_v7()),
        network: id,
        reference: "D-01".to_owned(),
        version: 1,
        about: About::Network,
        circle: Circle::Public,
        entities: Vec::new(),
        question: text(
            "¿Qué debería cambiar primero para quienes cruzan fronteras a pie? (ilustrativa)",
            "What should change first for those who cross borders on foot? (illustrative)",
        )?,
        context: Some(text(
            "Las respuestas se resumen para el taller de planificación del próximo ciclo.",
            "The answers are summed up for the planning workshop of the next cycle.",
        )?),
        opens: today - Days::new(5),
        closes: today + Days::new(30),
        langs: vec![Lang::Es, Lang::En, Lang::Pt],
        moderator: secretariat,
        held: true,
        summary: None,
        summed_at: None,
        changed_at: now,
    };
    let unicef_alone = network.common.register.find("UNICEF").context("a member")?.id;
    let sealed = Room {
        id: RoomId(Uuid::now_v7()),
        reference: "D-02".to_owned(),
        circle: Circle::Sealed,
        entities: vec![unicef_alone],
        question: text(
            "¿Cómo proteger los datos de la niñez en los registros? (ilustrativa)",
            "How are children’s data protected in registers? (illustrative)",
        )?,
        context: None,
        opens: "2024-03-01".parse()?,
        closes: "2024-03-31".parse()?,
        moderator: unicef,
        held: false,
        summary: Some(text(
            "Se acordó revisar los formularios antes de compartirlos.",
            "It was agreed to look over the forms before they are shared.",
        )?),
        summed_at: Some(now),
        ..everybody.clone()
    };
    for room in [&everybody, &sealed] {
        records::room::insert(&mut tx, room).await?;
        entries.push(created("room", room.id.0, None, records::room::form(room)));
    }
    let said = [
        (ilo, Standing::Shown, "Que haya información fiable en cada paso, en varias lenguas."),
        (fao, Standing::Shown, "Agua y alimentos en los puntos de descanso, con los municipios."),
        (unicef, Standing::Held, "Que ninguna niña ni ningún niño espere a la intemperie."),
    ];
    for (mandate, standing, words) in said {
        say(&mut tx, &everybody, (mandate, standing), words, now).await?;
    }
    app.pictures.keep(tx, id.0, now, entries).await?;
    Ok(())
}

async fn say(
    tx: &mut Tx,
    room: &Room,
    (mandate, standing): (MandateId, Standing),
    words: &str,
    at: chrono::DateTime<chrono::Utc>,
) -> anyhow::Result<()> {
    let post = Post {
        id: PostId(Uuid::now_v7()),
        room: room.id,
        n: 0,
        mandate,
        words: Text::new(Lang::Es, words),
        standing,
        reason: None,
        at,
    };
    records::room::say(tx, &post).await?;
    Ok(())
}
