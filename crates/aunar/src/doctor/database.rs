//! The database: whether it answers, is at this schema, can be written, keeps what it was given, and is backed up.

use super::{Found, size};
use crate::installation;
use crate::serve::Serve;
use aunar_db::{Db, DbError, Engine, Facts};
use aunar_hub::backup::last;
use chrono::{TimeDelta, Utc};
use std::net::IpAddr;

/// Connections that one node takes at most.
const OF_A_NODE: i64 = 16;

/// A database that answers, with what it says of itself.
pub(super) struct Opened {
    pub(super) db: Db,
    pub(super) facts: Facts,
}

/// Looks at the database; gives it on where it answers.
pub(super) async fn look(found: &mut Found, url: &str, settings: &Serve) -> Option<Opened> {
    if let Err(error) = installation::is_there(url) {
        let mend = "make one: aunar migrate; or say where it is: AUNAR_DB";
        found.wrong("database", error.to_string(), mend);
        return None;
    }
    let answers = async {
        let db = Db::open(url).await?;
        let facts = db.facts().await?;
        Ok::<_, DbError>(Opened { db, facts })
    };
    let opened = match answers.await {
        Ok(opened) => opened,
        Err(error) => {
            let mend =
                "look whether the server runs, the address is right and the account may come in";
            found.wrong("database", format!("it does not answer: {error}"), mend);
            return None;
        }
    };
    let Opened { db, facts } = &opened;
    let bytes = size(u64::try_from(facts.bytes).unwrap_or(0));
    found.fine("database", format!("{:?} {}, {bytes}", db.engine(), facts.version));
    keeps(found, db.engine(), facts);
    if db.engine() == Engine::Postgres {
        line(found, facts);
    }
    if !schema(found, db).await {
        return Some(opened);
    }
    match db.writes().await {
        Ok(()) => found.fine("writing", "a row was written and taken back"),
        Err(error) => {
            let mend = "look whether the disk is full or read-only, or this is a standby";
            found.wrong("writing", format!("no row can be written: {error}"), mend);
        }
    }
    chains(found, db).await;
    clock(found, db, facts).await;
    backups(found, db, settings).await;
    Some(opened)
}

/// Whether what is answered with "saved" stays when power fails.
fn keeps(found: &mut Found, engine: Engine, facts: &Facts) {
    let is = |name: &str, value: &str| facts.setting(name) == Some(value);
    match engine {
        Engine::Sqlite if is("journal_mode", "wal") && is("synchronous", "2") => {
            found.fine("durability", "write-ahead log, synced with every commit");
        }
        Engine::Sqlite => found.wrong(
            "durability",
            format!("the settings are {:?}", facts.settings),
            "put the file on a local disk: the write-ahead log does not work on shared folders",
        ),
        Engine::Postgres => {
            if is("in_recovery", "true") {
                let mend = "name the primary, or promote this one: a standby takes no rows";
                found.wrong("durability", "the server is a standby", mend);
            }
            if is("fsync", "off") || is("full_page_writes", "off") {
                let mend = "set fsync and full_page_writes to on: without them a power cut destroys the database";
                found.wrong("durability", "the server does not sync what it writes", mend);
            } else if is("synchronous_commit", "off") {
                let mend = "set synchronous_commit to on: without it a crash loses what people were told is saved";
                found.wrong("durability", "the server answers before it has synced", mend);
            } else {
                found.fine("durability", "synced with every commit");
            }
            if !is("server_encoding", "UTF8") {
                let mend =
                    "make the database anew with encoding UTF8, and restore a backup into it";
                found.wrong("encoding", "the database is not in UTF-8", mend);
            }
            let most: i64 =
                facts.setting("max_connections").and_then(|n| n.parse().ok()).unwrap_or(0);
            if most < 2 * OF_A_NODE + 8 {
                let says =
                    format!("the server takes {most} connections, a node uses up to {OF_A_NODE}");
                let mend = format!("set max_connections to {OF_A_NODE} a node and some to spare");
                found.warn("connections", says, mend);
            }
        }
    }
}

/// Whether others can read along on the way to the server.
fn line(found: &mut Found, facts: &Facts) {
    let here = facts.setting("address").unwrap_or_default();
    let leaves = here.parse::<IpAddr>().is_ok_and(|address| !address.is_loopback());
    if facts.setting("encrypted") == Some("true") {
        found.fine("line", "what goes to the database is encrypted");
    } else if leaves {
        let mend = "set ssl to on there, let accounts in by hostssl, and add ?sslmode=verify-full to the address";
        found.warn("line", "what goes to the database can be read on the way", mend);
    } else {
        found.fine("line", "what goes to the database does not leave this machine");
    }
}

/// Whether the schema is this program's; if not, nothing more can be looked at.
async fn schema(found: &mut Found, db: &Db) -> bool {
    match db.pending().await {
        Ok(0) => {
            let newest = db.schema().await.unwrap_or_default().into_iter().max().unwrap_or(0);
            found.fine("schema", format!("version {newest}, as this program knows it"));
            true
        }
        Ok(n) => {
            let mend = "back up (aunar backup), then run aunar migrate";
            found.wrong("schema", format!("{n} migrations are pending"), mend);
            false
        }
        Err(error) => {
            let mend = "use the newer program, or restore a backup made before the upgrade";
            found.wrong("schema", error.to_string(), mend);
            false
        }
    }
}

async fn chains(found: &mut Found, db: &Db) {
    match db.loose_heads().await {
        Ok(loose) if loose.is_empty() => {
            found.fine(
                "history",
                "every chain ends with its last row (aunar verify looks at all rows)",
            );
        }
        Ok(loose) => {
            let says =
                format!("{} chains do not end with their last row: {:?}", loose.len(), loose);
            found.wrong("history", says, "run aunar verify; restore the backup before it happened");
        }
        Err(error) => found.wrong("history", error.to_string(), "run aunar verify"),
    }
}

/// Whether the clocks agree: moments are promised to people, and rows are in their order.
async fn clock(found: &mut Found, db: &Db, facts: &Facts) {
    let now = Utc::now();
    let sync = "have the clock set by the network (systemd-timesyncd, chrony)";
    if let Some(theirs) = facts.clock
        && (theirs - now).abs() > TimeDelta::seconds(2)
    {
        let says =
            format!("the database server's clock is {} s away", (theirs - now).num_seconds());
        found.warn("clock", says, format!("on both machines: {sync}"));
    }
    match db.latest().await {
        Ok(Some(latest)) if latest - now > TimeDelta::minutes(1) => {
            let says =
                format!("the latest row of the history is of {latest}, and it is {now} here");
            found.wrong("clock", says, sync);
        }
        Ok(_) => found.fine("clock", "no row of the history is of a moment that is to come"),
        Err(error) => found.wrong("clock", error.to_string(), "look at the database"),
    }
}

async fn backups(found: &mut Found, db: &Db, settings: &Serve) {
    let make = "have serve make them (--backup-dir), or a timer (docs/OPERATIONS.md)";
    let every = settings.schedule.backup_every;
    match last(db).await {
        Err(error) => found.wrong("backups", error.to_string(), "look at the database"),
        Ok(last) => match (last.made_at, last.failed) {
            (_, Some(why)) => {
                found.wrong(
                    "backups",
                    format!("the last one failed: {why}"),
                    "mend that: it is tried again",
                );
            }
            (None, None) => found.warn("backups", "none was ever made of this database", make),
            (Some(at), None) if Utc::now() - at > every * 2 => {
                found.wrong("backups", format!("the last one is of {at}"), make);
            }
            (Some(at), None) => {
                let bytes = size(last.made_bytes.and_then(|n| n.try_into().ok()).unwrap_or(0));
                found.fine("backups", format!("the last one is of {at}, {bytes}"));
            }
        },
    }
}
