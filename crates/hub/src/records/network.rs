//! Networks, their members and offices, needs and mechanisms.

use super::evidence;
use super::returned::forget;
use super::wording::{self, NewTexts, Texts};
use aunar_db::{Db, DbError, Row, Tx, Value, sql};
use aunar_domain::entity::Office;
use aunar_domain::ids::{EntityId, MechanismId, NeedId, NetworkId, OfficeId};
use aunar_domain::mechanism::Mechanism;
use aunar_domain::need::{Evidence, Need, NeedKind};
use aunar_domain::network::{Accent, Mark, Member, MemberRole, Network};
use aunar_domain::words::Lang;
use std::collections::HashMap;
use uuid::Uuid;

/// The identifiers of all networks, by code.
pub async fn ids(db: &Db) -> Result<Vec<(Uuid, String)>, DbError> {
    let rows = db.fetch_all(sql!("select id, code from network order by code")).await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

/// Reads a network.
pub async fn network(db: &Db, id: Uuid, texts: &mut Texts) -> Result<Network, DbError> {
    let query = sql!(
        "select code, lang, feeds, accent, mark, mark_width, mark_height from network where id = $1"
    );
    let row = db.fetch_one(query.bind(id)).await?;
    let lang: String = row.get(1)?;
    let accent: Option<String> = row.get(3)?;
    let accent = accent.map(|code| super::stored("accent", &code, Accent::from_code(&code)));
    Ok(Network {
        id: NetworkId(id),
        code: row.get(0)?,
        name: texts.need(id, "name")?,
        summary: texts.take(id, "summary"),
        illustrative: texts.take(id, "illustrative"),
        lang: super::stored("language", &lang, Lang::from_code(&lang))?,
        feeds: row.get::<Option<Uuid>>(2)?.map(NetworkId),
        short: texts.take(id, "short"),
        accent: accent.transpose()?,
        mark: mark(&row)?,
    })
}

fn mark(row: &Row) -> Result<Option<Mark>, DbError> {
    let side = |at: usize| -> Result<u32, DbError> {
        let pixels: i64 = row.get(at)?;
        super::stored("side", "of a mark", pixels.try_into().ok())
    };
    let Some(file) = row.get::<Option<Vec<u8>>>(4)? else {
        return Ok(None);
    };
    let sha256 = super::stored("SHA-256", "of a mark", file.try_into().ok())?;
    Ok(Some(Mark::of(sha256, (side(5)?, side(6)?))))
}

/// The bytes of a network's mark, if it has one.
pub async fn mark_of(db: &Db, network: NetworkId) -> Result<Option<Vec<u8>>, DbError> {
    let query = sql!(
        "select f.bytes from network n join stored_file f on f.sha256 = n.mark where n.id = $1"
    );
    let row = db.fetch_optional(query.bind(network.0)).await?;
    row.map(|row| row.get(0)).transpose()
}

/// Gives a network a mark with its bytes, or none, in the place of the one it had.
pub async fn write_mark(
    tx: &mut Tx,
    network: NetworkId,
    new: Option<(&Mark, &[u8])>,
) -> Result<(), DbError> {
    let query = sql!("select mark from network where id = $1");
    let before: Option<Vec<u8>> = tx.fetch_one(query.bind(network.0)).await?.get(0)?;
    let file = match new {
        Some((_, bytes)) => Some(evidence::keep(tx, bytes).await?.to_vec()),
        None => None,
    };
    let (width, height) = new.map_or((0, 0), |(mark, _)| (mark.width, mark.height));
    let query =
        sql!("update network set mark = $2, mark_width = $3, mark_height = $4 where id = $1");
    let query = query.bind(network.0).bind(file).bind(i64::from(width)).bind(i64::from(height));
    tx.execute(query).await?;
    match before {
        Some(file) => forget(tx, file).await,
        None => Ok(()),
    }
}

/// Reads the members of a network, with their offices.
pub async fn members(db: &Db, network: Uuid, texts: &mut Texts) -> Result<Vec<Member>, DbError> {
    let mut languages: HashMap<Uuid, Vec<Lang>> = HashMap::new();
    let spoken = sql!(
        "select l.office, l.lang from office_language l join office o on o.id = l.office where o.network = $1"
    );
    for row in db.fetch_all(spoken.bind(network)).await? {
        let lang: String = row.get(1)?;
        let lang = super::stored("language", &lang, Lang::from_code(&lang))?;
        languages.entry(row.get(0)?).or_default().push(lang);
    }
    let mut offices: HashMap<Uuid, Vec<Office>> = HashMap::new();
    let rows = sql!(
        "select id, entity, place, city, email from office where network = $1 order by position"
    );
    for row in db.fetch_all(rows.bind(network)).await? {
        let (id, entity): (Uuid, Uuid) = (row.get(0)?, row.get(1)?);
        let mut spoken = languages.remove(&id).unwrap_or_default();
        spoken.sort_unstable();
        offices.entry(entity).or_default().push(Office {
            id: OfficeId(id),
            entity: EntityId(entity),
            name: texts.need(id, "name")?,
            place: row.get(2)?,
            city: row.get(3)?,
            languages: spoken,
            email: row.get(4)?,
        });
    }
    let mut seats: HashMap<Uuid, Vec<EntityId>> = HashMap::new();
    let held = sql!("select entity, holder from member_seat where network = $1 order by position");
    for row in db.fetch_all(held.bind(network)).await? {
        seats.entry(row.get(0)?).or_default().push(EntityId(row.get(1)?));
    }
    let mut members = Vec::new();
    let rows = sql!("select entity, role from member where network = $1 order by position");
    for row in db.fetch_all(rows.bind(network)).await? {
        let entity: Uuid = row.get(0)?;
        let role: String = row.get(1)?;
        members.push(Member {
            entity: EntityId(entity),
            role: super::stored("role in a network", &role, MemberRole::from_code(&role))?,
            represented_by: seats.remove(&entity).unwrap_or_default(),
            offices: offices.remove(&entity).unwrap_or_default(),
        });
    }
    Ok(members)
}

/// Reads the needs of a network.
pub async fn needs(db: &Db, network: Uuid, texts: &mut Texts) -> Result<Vec<Need>, DbError> {
    let mut evidence: HashMap<Uuid, Vec<Evidence>> = HashMap::new();
    let rows = sql!(
        "select e.need, e.title, e.url, e.year from need_evidence e
         join need n on n.id = e.need where n.network = $1 order by e.need, e.position"
    );
    for row in db.fetch_all(rows.bind(network)).await? {
        let year = row.get::<Option<i64>>(3)?.and_then(|y| i32::try_from(y).ok());
        let shown = Evidence { title: row.get(1)?, url: row.get(2)?, year };
        evidence.entry(row.get(0)?).or_default().push(shown);
    }
    let mut places: HashMap<Uuid, Vec<String>> = HashMap::new();
    let rows = sql!(
        "select p.need, p.place from need_place p join need n on n.id = p.need where n.network = $1 order by p.place"
    );
    for row in db.fetch_all(rows.bind(network)).await? {
        places.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    let mut needs = Vec::new();
    let rows = sql!("select id, reference, kind from need where network = $1 order by position");
    for row in db.fetch_all(rows.bind(network)).await? {
        let id: Uuid = row.get(0)?;
        let kind: String = row.get(2)?;
        needs.push(Need {
            id: NeedId(id),
            reference: row.get(1)?,
            kind: super::stored("kind of need", &kind, NeedKind::from_code(&kind))?,
            title: texts.need(id, "title")?,
            text: texts.take(id, "text"),
            evidence: evidence.remove(&id).unwrap_or_default(),
            places: places.remove(&id).unwrap_or_default(),
        });
    }
    Ok(needs)
}

/// Reads the outside mechanisms of a network.
pub async fn mechanisms(
    db: &Db,
    network: Uuid,
    texts: &mut Texts,
) -> Result<Vec<Mechanism>, DbError> {
    let mut places: HashMap<Uuid, Vec<String>> = HashMap::new();
    let rows = sql!(
        "select p.mechanism, p.place from mechanism_place p
         join mechanism m on m.id = p.mechanism where m.network = $1 order by p.place"
    );
    for row in db.fetch_all(rows.bind(network)).await? {
        places.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    let mut mechanisms = Vec::new();
    let rows =
        sql!("select id, reference, acronym from mechanism where network = $1 order by position");
    for row in db.fetch_all(rows.bind(network)).await? {
        let id: Uuid = row.get(0)?;
        mechanisms.push(Mechanism {
            id: MechanismId(id),
            reference: row.get(1)?,
            name: texts.need(id, "name")?,
            acronym: row.get(2)?,
            summary: texts.take(id, "summary"),
            places: places.remove(&id).unwrap_or_default(),
        });
    }
    Ok(mechanisms)
}

/// Writes a new network.
pub async fn write(tx: &mut Tx, network: &Network) -> Result<(), DbError> {
    tx.execute(
        sql!("insert into network (id, code, lang, feeds, accent) values ($1, $2, $3, $4, $5)")
            .bind(network.id.0)
            .bind(network.code.as_str())
            .bind(network.lang.code())
            .bind(network.feeds.map(|f| f.0))
            .bind(network.accent.map(Accent::code)),
    )
    .await?;
    let mut texts = NewTexts::default();
    texts.add(network.id, "name", Some(&network.name));
    texts.add(network.id, "summary", network.summary.as_ref());
    texts.add(network.id, "illustrative", network.illustrative.as_ref());
    texts.add(network.id, "short", network.short.as_ref());
    texts.write(tx).await
}

/// Writes how a network looks in the place of how it looked: its short name and its accent.
pub async fn write_look(tx: &mut Tx, network: &Network) -> Result<(), DbError> {
    let query = sql!("update network set accent = $2 where id = $1");
    tx.execute(query.bind(network.id.0).bind(network.accent.map(Accent::code))).await?;
    let mut before = Texts::of_record(&mut *tx, network.id.0).await?;
    wording::clear_field(tx, network.id.0, "short").await?;
    let mut texts = NewTexts::default();
    texts.add_over(network.id, "short", network.short.as_ref(), &mut before);
    texts.write(tx).await
}

/// Writes new members, in their order.
pub async fn write_members(
    tx: &mut Tx,
    network: NetworkId,
    members: &[Member],
) -> Result<(), DbError> {
    let mut texts = NewTexts::default();
    let mut rows: [Vec<Vec<Value>>; 4] = Default::default();
    let id = || Value::from(network.0);
    for (n, member) in (0_i64..).zip(members) {
        let entity = || Value::from(member.entity.0);
        rows[0].push(vec![id(), entity(), member.role.code().into(), n.into()]);
        for (h, holder) in (0_i64..).zip(&member.represented_by) {
            rows[1].push(vec![id(), entity(), holder.0.into(), h.into()]);
        }
        for (o, office) in (0_i64..).zip(&member.offices) {
            rows[2].push(vec![
                office.id.0.into(),
                id(),
                entity(),
                office.place.clone().into(),
                office.city.clone().into(),
                office.email.clone().into(),
                o.into(),
            ]);
            for lang in &office.languages {
                rows[3].push(vec![office.id.0.into(), lang.code().into()]);
            }
            texts.add(office.id, "name", Some(&office.name));
        }
    }
    let [members, seats, offices, languages] = rows;
    tx.insert_many(sql!("insert into member (network, entity, role, position)"), members).await?;
    tx.insert_many(sql!("insert into member_seat (network, entity, holder, position)"), seats)
        .await?;
    tx.insert_many(
        sql!("insert into office (id, network, entity, place, city, email, position)"),
        offices,
    )
    .await?;
    tx.insert_many(sql!("insert into office_language (office, lang)"), languages).await?;
    texts.write(tx).await
}

/// Writes new needs, in their order.
pub async fn write_needs(tx: &mut Tx, network: NetworkId, needs: &[Need]) -> Result<(), DbError> {
    add_needs(tx, network, needs, 0).await
}

/// Writes new needs after those that are there.
pub async fn add_needs(
    tx: &mut Tx,
    network: NetworkId,
    needs: &[Need],
    after: i64,
) -> Result<(), DbError> {
    let mut texts = NewTexts::default();
    let mut rows: [Vec<Vec<Value>>; 3] = Default::default();
    for (n, need) in (after..).zip(needs) {
        let id = || Value::from(need.id.0);
        rows[0].push(vec![
            id(),
            network.0.into(),
            need.reference.as_str().into(),
            need.kind.code().into(),
            n.into(),
        ]);
        for (e, evidence) in (0_i64..).zip(&need.evidence) {
            let year = evidence.year.map(i64::from);
            rows[1].push(vec![
                id(),
                e.into(),
                evidence.title.as_str().into(),
                evidence.url.clone().into(),
                year.into(),
            ]);
        }
        for place in &need.places {
            rows[2].push(vec![id(), place.as_str().into()]);
        }
        texts.add(need.id, "title", Some(&need.title));
        texts.add(need.id, "text", need.text.as_ref());
    }
    let [needs, evidence, places] = rows;
    tx.insert_many(sql!("insert into need (id, network, reference, kind, position)"), needs)
        .await?;
    tx.insert_many(sql!("insert into need_evidence (need, position, title, url, year)"), evidence)
        .await?;
    tx.insert_many(sql!("insert into need_place (need, place)"), places).await?;
    texts.write(tx).await
}

/// Writes new mechanisms, in their order.
pub async fn write_mechanisms(
    tx: &mut Tx,
    network: NetworkId,
    mechanisms: &[Mechanism],
) -> Result<(), DbError> {
    add_mechanisms(tx, network, mechanisms, 0).await
}

/// Writes new mechanisms after those that are there.
pub async fn add_mechanisms(
    tx: &mut Tx,
    network: NetworkId,
    mechanisms: &[Mechanism],
    after: i64,
) -> Result<(), DbError> {
    let mut texts = NewTexts::default();
    let mut rows: [Vec<Vec<Value>>; 2] = Default::default();
    for (n, mechanism) in (after..).zip(mechanisms) {
        let id = || Value::from(mechanism.id.0);
        let reference = mechanism.reference.as_str();
        rows[0].push(vec![
            id(),
            network.0.into(),
            reference.into(),
            mechanism.acronym.clone().into(),
            n.into(),
        ]);
        for place in &mechanism.places {
            rows[1].push(vec![id(), place.as_str().into()]);
        }
        texts.add(mechanism.id, "name", Some(&mechanism.name));
        texts.add(mechanism.id, "summary", mechanism.summary.as_ref());
    }
    let [mechanisms, places] = rows;
    tx.insert_many(
        sql!("insert into mechanism (id, network, reference, acronym, position)"),
        mechanisms,
    )
    .await?;
    tx.insert_many(sql!("insert into mechanism_place (mechanism, place)"), places).await?;
    texts.write(tx).await
}
