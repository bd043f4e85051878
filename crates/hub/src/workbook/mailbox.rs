//! Copies that come by mail: the attachments of a maildir, put onto the desks of those who sent them.
//! Anybody can write any sender into a letter: nothing is taken, only laid before the person to look at
//! when they have signed in.

use super::back::{self, Found};
use super::page::WAITS;
use crate::exchange::MOST_BYTES;
use crate::notify::{self, Returned};
use crate::picture::{NetworkPicture, PlanPicture};
use crate::records::person as people;
use crate::records::returned::{self, ReturnedCopy};
use crate::registration;
use crate::web::state::Inner;
use aunar_domain::access::{Acting, Action, Object, Who, may};
use aunar_domain::follow_up::files::clean_name;
use aunar_domain::registration::Answer;
use aunar_formats::read_reply;
use mail_parser::{MessageParser, MimeHeaders};
use std::path::Path;
use uuid::Uuid;

/// Most bytes of a letter that is read.
const MOST_LETTER: u64 = 48 * 1024 * 1024;
/// Most parts of a letter that are looked at.
const MOST_PARTS: usize = 100;
/// Most files of one person that wait.
const MOST_WAITING: usize = 20;

/// What came of a letter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Letter {
    /// The file in the maildir.
    pub file: String,
    /// Who it says it is from.
    pub from: String,
    /// The attachments that wait on a desk now.
    pub taken: Vec<String>,
    /// What was answered to invitations: the event, and the answer.
    pub answers: Vec<(String, Answer)>,
    /// What became of one that mail servers sent back.
    pub returned: Option<Returned>,
    /// Why others, or the whole letter, were left.
    pub left: Vec<String>,
}

/// Looks through the new letters of a maildir, and marks them as seen; those of which something was
/// left are flagged for somebody to look at.
pub async fn collect(
    app: &Inner,
    folder: &Path,
    (network, plan): (&str, Option<&str>),
) -> anyhow::Result<Vec<Letter>> {
    let new = folder.join("new");
    if !new.is_dir() || !folder.join("cur").is_dir() {
        anyhow::bail!("{} is no maildir: it needs the folders `new` and `cur`", folder.display());
    }
    let mut files: Vec<_> = std::fs::read_dir(&new)?
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()))
        .map(|entry| entry.path())
        .collect();
    files.sort();
    let mut letters = Vec::new();
    for path in files {
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let mut letter = Letter { file: name.clone(), ..Letter::default() };
        if std::fs::metadata(&path)?.len() > MOST_LETTER {
            letter.left.push(format!("the e-mail is larger than {} MB", MOST_LETTER >> 20));
        } else {
            let bytes = std::fs::read(&path)?;
            read(app, &bytes, (network, plan), &mut letter).await?;
        }
        let flags = if letter.left.is_empty() { "S" } else { "FS" };
        let base = name.split(":2,").next().unwrap_or(&name);
        std::fs::rename(&path, folder.join("cur").join(format!("{base}:2,{flags}")))?;
        letters.push(letter);
    }
    Ok(letters)
}

async fn read(
    app: &Inner,
    bytes: &[u8],
    (network, plan): (&str, Option<&str>),
    letter: &mut Letter,
) -> anyhow::Result<()> {
    let Some(Opened { from, calendars, tables }) = opened(bytes) else {
        letter.left.push("it cannot be read as an e-mail".to_owned());
        return Ok(());
    };
    letter.from = from;
    if let Some(returned) = notify::take_returned(app, bytes).await? {
        if returned == Returned::NotOurs {
            letter.left.push("it says that an e-mail came back, and of none of ours".to_owned());
        }
        letter.returned = Some(returned);
        return Ok(());
    }
    answers(app, &calendars, network, letter).await?;
    // Whoever answers an invitation need not be known here otherwise.
    if tables.is_empty() && !calendars.is_empty() {
        return Ok(());
    }
    let person = match letter.from.as_str() {
        "" => None,
        email => people::by_email(&app.db, email).await?,
    };
    let Some(person) = person else {
        letter.left.push(format!("nobody here has the address `{}`", letter.from));
        return Ok(());
    };
    let now = app.now();
    let mandates = people::mandates_of(&app.db, person.id).await?;
    let mandates = mandates.into_iter().filter(|m| m.in_force(now)).collect();
    let who = Who::Person(Acting::at_browser(person.id, mandates));
    let picture = app.pictures.now().await?.seen_by(&who);
    let Some(network) = picture.networks.get(network) else {
        anyhow::bail!("there is no network `{network}`");
    };
    if tables.is_empty() {
        letter.left.push("no workbook or CSV file is attached".to_owned());
    }
    for (name, bytes) in tables {
        let bytes = bytes.as_slice();
        match target(network, plan, bytes, &name) {
            Err(why) => letter.left.push(format!("{name}: {why}")),
            Ok(plan) if !may(&who, Action::SendCopy, Object::plan(&plan.plan)) => {
                letter.left.push(format!("{name}: the sender has no mandate to change the plan"));
            }
            Ok(plan) => {
                let waiting = returned::of_person(&app.db, person.id).await?;
                let file = crate::records::evidence::hash(bytes);
                if waiting.iter().any(|w| w.file == file && w.plan == plan.plan.id) {
                    letter.taken.push(name);
                    continue;
                }
                if waiting.len() >= MOST_WAITING {
                    letter.left.push(format!("{name}: {MOST_WAITING} files wait already"));
                    continue;
                }
                let copy = ReturnedCopy {
                    id: Uuid::now_v7(),
                    network: network.network.id,
                    plan: plan.plan.id,
                    person: person.id,
                    name: name.clone(),
                    file,
                    via: "mail".to_owned(),
                    sender: Some(letter.from.clone()),
                    received_at: now,
                };
                let mut tx = app.db.begin().await?;
                returned::sweep(&mut tx, now - WAITS).await?;
                returned::keep(&mut tx, &copy, bytes).await?;
                tx.commit().await?;
                letter.taken.push(name);
            }
        }
    }
    Ok(())
}

/// What of a letter is looked at.
#[derive(Debug)]
pub(crate) struct Opened {
    /// Who it says it is from, in small letters.
    pub(crate) from: String,
    /// What it brings to a calendar.
    pub(crate) calendars: Vec<Vec<u8>>,
    /// The tables attached, by name.
    pub(crate) tables: Vec<(String, Vec<u8>)>,
}

/// Opens a letter; nothing where it is none.
pub(crate) fn opened(bytes: &[u8]) -> Option<Opened> {
    let message = MessageParser::default().parse(bytes)?;
    let from = message.from().and_then(|from| from.first()).and_then(|a| a.address());
    let from = from.unwrap_or_default().trim().to_lowercase();
    let (mut calendars, mut tables) = (Vec::new(), Vec::new());
    for part in message.parts.iter().take(MOST_PARTS) {
        let name = clean_name(part.attachment_name().unwrap_or_default());
        let ends = |ends: &[&str]| ends.iter().any(|end| name.to_lowercase().ends_with(end));
        let kind = part.content_type();
        let is_calendar = kind.is_some_and(|k| {
            k.ctype().eq_ignore_ascii_case("text")
                && k.subtype().is_some_and(|s| s.eq_ignore_ascii_case("calendar"))
        });
        let contents = || part.contents().to_vec();
        if is_calendar || ends(&[".ics"]) {
            // Programs put the same answer into the letter twice, as its text and attached.
            let calendar = contents();
            if !calendars.contains(&calendar) {
                calendars.push(calendar);
            }
        } else if ends(&[".xlsx", ".xlsm", ".csv"]) {
            tables.push((name.clone(), contents()));
        }
    }
    Some(Opened { from, calendars, tables })
}

/// Takes what a letter answers to invitations.
async fn answers(
    app: &Inner,
    calendars: &[Vec<u8>],
    network: &str,
    letter: &mut Letter,
) -> anyhow::Result<()> {
    if calendars.is_empty() {
        return Ok(());
    }
    let picture = app.pictures.now().await?;
    let Some(network) = picture.networks.get(network) else {
        anyhow::bail!("there is no network `{network}`");
    };
    for calendar in calendars {
        let replies = match read_reply(calendar) {
            Ok(replies) => replies,
            Err(why) => {
                letter.left.push(why.to_string());
                continue;
            }
        };
        for reply in replies {
            match registration::answered(app, network, &letter.from, &reply).await? {
                Ok(answer) if letter.answers.contains(&answer) => {}
                Ok(answer) => letter.answers.push(answer),
                Err(why) => letter.left.push(why.to_string()),
            }
        }
    }
    Ok(())
}

/// The plan that a file is of: the one it says itself, or the one that is named.
fn target<'a>(
    network: &'a NetworkPicture,
    plan: Option<&str>,
    bytes: &[u8],
    name: &str,
) -> Result<&'a PlanPicture, String> {
    if bytes.len() > MOST_BYTES {
        return Err(format!("it is larger than {} MB", MOST_BYTES >> 20));
    }
    match back::read(bytes, name).map_err(|why| why.to_string())? {
        Found::Copy(back) => {
            let here = back.mark.network == network.network.id;
            let plan = network.plan_by_id(back.mark.plan).filter(|_| here);
            plan.ok_or_else(|| "it is a copy of another network's plan".to_owned())
        }
        Found::Other => {
            let code = plan.ok_or("it is no copy of ours, and no --plan says where it goes")?;
            network.plan(code).ok_or_else(|| format!("there is no plan `{code}`"))
        }
    }
}
