//! What is this slice's alone: where authors can be reached, what opens their own pages, and the
//! letters to them. Must never let an address out to a page or into the history.

use crate::notify::{self, Mail};
use crate::picture::NetworkPicture;
use crate::records::session::{self, hash};
use crate::web::Tongue;
use aunar_db::{Db, DbError, Tx, sql};
use aunar_domain::ids::ProposalId;
use aunar_domain::proposal::{Proposal, State};
use chrono::{DateTime, Days, TimeDelta, Utc};

/// How long the link to confirm an address is good for.
const CONFIRM_WITHIN: TimeDelta = TimeDelta::days(2);
/// How long addresses are kept once a proposal is settled.
const KEPT: Days = Days::new(365);

/// An author, as far as their own page needs to know.
pub(super) struct Author {
    pub(super) proposal: ProposalId,
    pub(super) confirm_until: DateTime<Utc>,
    pub(super) follows: bool,
}

/// What the letters about a proposal are known by, so that they can be forgotten.
fn about(id: ProposalId) -> String {
    format!("proposal {id}")
}

/// How many proposals came from an address since a moment.
pub(super) async fn came_from(
    tx: &mut Tx,
    email: &str,
    since: DateTime<Utc>,
) -> Result<i64, DbError> {
    let query = sql!(
        "select count(*) from proposal_sender s join proposal p on p.id = s.proposal
         where s.email = $1 and p.sent_at > $2"
    );
    tx.fetch_one(query.bind(email).bind(since)).await?.get(0)
}

/// Keeps where an author can be reached; they follow what they proposed until they say otherwise.
pub(super) async fn add_author(
    tx: &mut Tx,
    id: ProposalId,
    (email, secret): (&str, &str),
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let query = sql!(
        "insert into proposal_sender (proposal, email, confirm_until, follows)
         values ($1, $2, $3, true)"
    );
    tx.execute(query.bind(id.0).bind(email).bind(now + CONFIRM_WITHIN)).await?;
    add_key(tx, id, secret).await
}

async fn add_key(tx: &mut Tx, id: ProposalId, secret: &str) -> Result<(), DbError> {
    let query = sql!("insert into proposal_key (hash, proposal) values ($1, $2)");
    tx.execute(query.bind(hash(secret)).bind(id.0)).await?;
    Ok(())
}

/// What an author's secret opens.
pub(super) async fn by_secret(db: &Db, secret: &str) -> Result<Option<Author>, DbError> {
    let query = sql!(
        "select s.proposal, s.confirm_until, s.follows from proposal_key k
         join proposal_sender s on s.proposal = k.proposal where k.hash = $1"
    );
    let row = db.fetch_optional(query.bind(hash(secret))).await?;
    row.map(|row| {
        Ok(Author {
            proposal: ProposalId(row.get(0)?),
            confirm_until: row.get(1)?,
            follows: row.get(2)?,
        })
    })
    .transpose()
}

/// Whether an author gets letters from now on.
pub(super) async fn follow(tx: &mut Tx, id: ProposalId, follows: bool) -> Result<(), DbError> {
    let query = sql!("update proposal_sender set follows = $1 where proposal = $2");
    tx.execute(query.bind(follows).bind(id.0)).await?;
    Ok(())
}

/// Forgets an author: the address, what opens their page, and every letter.
pub(super) async fn forget_author(tx: &mut Tx, id: ProposalId) -> Result<(), DbError> {
    for query in [
        sql!("delete from proposal_key where proposal = $1"),
        sql!("delete from proposal_sender where proposal = $1"),
    ] {
        tx.execute(query.bind(id.0)).await?;
    }
    notify::forget(tx, &about(id)).await
}

/// Takes away a proposal that nobody but its author knew of.
pub(super) async fn erase(tx: &mut Tx, id: ProposalId) -> Result<(), DbError> {
    forget_author(tx, id).await?;
    for query in [
        sql!("delete from wording where owner = $1"),
        sql!("delete from proposal_support_key where proposal = $1"),
        sql!("delete from proposal_support where proposal = $1"),
        sql!("delete from proposal_place where proposal = $1"),
        sql!("delete from proposal_audience where proposal = $1"),
        sql!("delete from proposal_objective where proposal = $1"),
        sql!("delete from proposal where id = $1"),
    ] {
        tx.execute(query.bind(id.0)).await?;
    }
    Ok(())
}

/// Sends the letter with the link that confirms an address, once a proposal.
pub(super) async fn confirmation(
    tx: &mut Tx,
    network: &NetworkPicture,
    one: &Proposal,
    (email, link): (&str, &str),
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let title = one.idea.as_ref().map_or("", |i| i.title.words(one.lang));
    let mail = Mail::to_address("proposal-confirm", email, one.lang)
        .saying("title", title)
        .saying("network", network.network.name.words(one.lang))
        .saying("link", link)
        .until(now + CONFIRM_WITHIN)
        .once(format!("{} confirm", about(one.id)));
    notify::post(tx, &mail, now).await
}

/// Tells an author who follows what became of their proposal. Every letter brings a link of its own,
/// since of a secret only its hash is kept.
pub(super) async fn tell(
    tx: &mut Tx,
    (public_url, network): (&str, &NetworkPicture),
    one: &Proposal,
    words: &str,
    now: DateTime<Utc>,
) -> Result<(), DbError> {
    let query = sql!("select email from proposal_sender where proposal = $1 and follows = true");
    let Some(row) = tx.fetch_optional(query.bind(one.id.0)).await? else {
        return Ok(());
    };
    let email: String = row.get(0)?;
    let secret = session::secret();
    add_key(tx, one.id, &secret).await?;
    let t = Tongue(one.lang);
    let base = format!("{public_url}{}", super::base(&network.network.code));
    let link = format!("{base}/sent/{secret}");
    let stop = format!("{link}/stop");
    let number = one.number.map(|n| n.to_string()).unwrap_or_default();
    let page = format!("{base}/{number}");
    let title = one.idea.as_ref().map_or("", |i| i.title.words(one.lang));
    let kind = match one.state {
        State::Withheld => "proposal-withheld",
        State::Received => "proposal-published",
        _ => "proposal-step",
    };
    let mail = Mail::to_address(kind, &email, one.lang)
        .saying("title", title)
        .saying("network", network.network.name.words(one.lang));
    let state = t.label("proposal-state", one.state.code());
    let mail = mail
        .saying("state", &state)
        .saying("words", words)
        .saying("page", &page)
        .saying("link", &link)
        .saying("stop", &stop)
        .stopped_at(&stop)
        .once(format!("{} {}", about(one.id), one.version));
    notify::post(tx, &mail, now).await
}

/// Deletes what is no longer needed: proposals nobody confirmed, and the addresses of authors whose
/// proposals have been settled for a year. Says how many addresses went. `aunar serve` does it when it
/// starts and twice a day; it may be done at any time and any number of times.
pub async fn forget_authors(db: &Db, now: DateTime<Utc>) -> Result<u64, DbError> {
    let mut tx = db.begin().await?;
    let mut gone = 0;
    // Those whose link ran out a day ago.
    let unconfirmed = sql!(
        "select p.id from proposal p join proposal_sender s on s.proposal = p.id
         where p.state = 'unconfirmed' and s.confirm_until < $1"
    );
    for row in tx.fetch_all(unconfirmed.bind(now - Days::new(1))).await? {
        erase(&mut tx, ProposalId(row.get(0)?)).await?;
        gone += 1;
    }
    let settled = sql!(
        "select p.id, p.state from proposal p join proposal_sender s on s.proposal = p.id
         where p.changed_at < $1"
    );
    for row in tx.fetch_all(settled.bind(now - KEPT)).await? {
        let state: String = row.get(1)?;
        if State::from_code(&state).is_some_and(State::is_settled) {
            forget_author(&mut tx, ProposalId(row.get(0)?)).await?;
            gone += 1;
        }
    }
    tx.commit().await?;
    Ok(gone)
}

/// Forgets the author of every proposal that came from an address; what nobody but they knew of is gone
/// whole. Says how many stay without them.
pub async fn erase_author(tx: &mut Tx, email: &str) -> Result<u64, DbError> {
    let query = sql!(
        "select p.id, p.number from proposal p join proposal_sender s on s.proposal = p.id
         where s.email = $1"
    );
    let mut kept = 0;
    for row in tx.fetch_all(query.bind(email)).await? {
        let (id, number): (uuid::Uuid, Option<i64>) = (row.get(0)?, row.get(1)?);
        if number.is_some() {
            forget_author(tx, ProposalId(id)).await?;
            kept += 1;
        } else {
            erase(tx, ProposalId(id)).await?;
        }
    }
    Ok(kept)
}
