//! What is this slice's alone: where organisations can be reached, and the letters to them. Must never
//! let an address out to a page or into the history.

use crate::notify::{self, Mail};
use crate::picture::NetworkPicture;
use crate::records;
use crate::records::session::hash;
use aunar_db::{Db, DbError, Tx, sql};
use aunar_domain::ids::{EntityId, NetworkId, StakeholderId};
use aunar_domain::stakeholder::{Stakeholder, State};
use aunar_domain::words::Lang;
use chrono::{DateTime, Days, TimeDelta, Utc};

/// How long the link to confirm an address is good for.
const CONFIRM_WITHIN: TimeDelta = TimeDelta::days(2);

/// What the letters about a registration are known by, so that they can be forgotten.
fn about(id: StakeholderId) -> String {
    format!("stakeholder {id}")
}

/// How many registrations came from an address since a moment.
pub(super) async fn came_from(
    tx: &mut Tx,
    email: &str,
    since: DateTime<Utc>,
) -> Result<i64, DbError> {
    let query = sql!(
        "select count(*) from stakeholder_sender x join stakeholder s on s.id = x.stakeholder
         where x.email = $1 and s.sent_at > $2"
    );
    tx.fetch_one(query.bind(email).bind(since)).await?.get(0)
}

/// Keeps where an organisation can be reached; the secret opens its own page.
pub(super) async fn add_sender(
    tx: &mut Tx,
    id: StakeholderId,
    (email, lang, secret): (&str, Lang, &str),
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let query = sql!(
        "insert into stakeholder_sender (stakeholder, email, lang, hash, confirm_until)
         values ($1, $2, $3, $4, $5)"
    );
    let query = query.bind(id.0).bind(email).bind(lang.code()).bind(hash(secret));
    tx.execute(query.bind(now + CONFIRM_WITHIN)).await?;
    Ok(())
}

/// What a secret opens: the registration, and until when it can be confirmed.
pub(super) async fn by_secret(
    db: &Db,
    secret: &str,
) -> Result<Option<(StakeholderId, DateTime<Utc>)>, DbError> {
    let query = sql!("select stakeholder, confirm_until from stakeholder_sender where hash = $1");
    let row = db.fetch_optional(query.bind(hash(secret))).await?;
    row.map(|row| Ok((StakeholderId(row.get(0)?), row.get(1)?))).transpose()
}

/// In which language an organisation of the register is written to, where this is the address with
/// which it registered.
pub async fn reached(
    tx: &mut Tx,
    (network, entity): (NetworkId, EntityId),
    email: &str,
) -> Result<Option<Lang>, DbError> {
    let query = sql!(
        "select x.lang from stakeholder_sender x join stakeholder s on s.id = x.stakeholder
         where s.network = $1 and s.entity = $2 and s.state = 'confirmed' and x.email = $3"
    );
    let query = query.bind(network.0).bind(entity.0).bind(email);
    let Some(row) = tx.fetch_optional(query).await? else { return Ok(None) };
    let code: String = row.get(0)?;
    Ok(Some(records::stored("language", &code, Lang::from_code(&code))?))
}

/// Forgets where an organisation can be reached, and every letter to it.
pub(super) async fn forget(tx: &mut Tx, id: StakeholderId) -> Result<(), DbError> {
    let query = sql!("delete from stakeholder_sender where stakeholder = $1");
    tx.execute(query.bind(id.0)).await?;
    notify::forget(tx, &about(id)).await
}

/// Sends the letter with the link that confirms an address.
pub(super) async fn confirmation(
    tx: &mut Tx,
    network: &NetworkPicture,
    one: &Stakeholder,
    (email, lang, link): (&str, Lang, &str),
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let mail = Mail::to_address("stakeholder-confirm", email, lang)
        .saying("name", one.name.words(lang))
        .saying("network", network.network.name.words(lang))
        .saying("link", link)
        .until(now + CONFIRM_WITHIN)
        .once(format!("{} confirm", about(one.id)));
    notify::post(tx, &mail, now).await
}

/// Tells an organisation what was decided on its registration.
pub(super) async fn tell(
    tx: &mut Tx,
    (public_url, network): (&str, &NetworkPicture),
    one: &Stakeholder,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let query = sql!("select email, lang from stakeholder_sender where stakeholder = $1");
    let Some(row) = tx.fetch_optional(query.bind(one.id.0)).await? else {
        return Ok(());
    };
    let (email, code): (String, String) = (row.get(0)?, row.get(1)?);
    let lang = records::stored("language", &code, Lang::from_code(&code))?;
    let kind = match one.state {
        State::Confirmed => "stakeholder-accepted",
        _ => "stakeholder-refused",
    };
    let page = format!("{public_url}{}", super::base(&network.network.code));
    let mail = Mail::to_address(kind, &email, lang)
        .saying("name", one.name.words(lang))
        .saying("network", network.network.name.words(lang))
        .saying("reason", one.reason.as_deref().unwrap_or_default())
        .saying("page", &page)
        .once(format!("{} {}", about(one.id), one.version));
    notify::post(tx, &mail, now).await
}

/// Deletes registrations that nobody confirmed, a day after their link ran out, and the addresses of
/// those that were refused a year ago. Says how many addresses went; it may be done at any time.
pub async fn forget_addresses(db: &Db, now: DateTime<Utc>) -> Result<u64, DbError> {
    let mut tx = db.begin().await?;
    let mut gone = 0;
    let unconfirmed = sql!(
        "select s.id from stakeholder s join stakeholder_sender x on x.stakeholder = s.id
         where s.state = 'unconfirmed' and x.confirm_until < $1"
    );
    for row in tx.fetch_all(unconfirmed.bind(now - Days::new(1))).await? {
        let id = StakeholderId(row.get(0)?);
        forget(&mut tx, id).await?;
        records::stakeholder::erase(&mut tx, id).await?;
        gone += 1;
    }
    let refused = sql!(
        "select s.id from stakeholder s join stakeholder_sender x on x.stakeholder = s.id
         where s.state = 'refused' and s.changed_at < $1"
    );
    for row in tx.fetch_all(refused.bind(now - Days::new(365))).await? {
        forget(&mut tx, StakeholderId(row.get(0)?)).await?;
        gone += 1;
    }
    tx.commit().await?;
    Ok(gone)
}
