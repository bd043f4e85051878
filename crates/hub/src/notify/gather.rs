//! Gathering: what waited for somebody by their own choice becomes one letter of their morning.

use super::letter::{DIGEST, Mail};
use super::store::{self, Gathered};
use crate::records::person;
use crate::web::state::Inner;
use aunar_db::DbError;
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Most letters that one gathers with their subjects.
const MOST: usize = 40;

/// Gathers what is due to be; how many letters that made. Any number of nodes may do it at once: a letter
/// that one has taken is none of the other's.
pub async fn gather(app: &Inner, now: DateTime<Utc>) -> Result<usize, DbError> {
    let mut made = 0;
    for person in store::due_to_gather(&app.db, now).await? {
        let Some(person) = person::by_id(&app.db, person).await? else { continue };
        let mut tx = app.db.begin().await?;
        let id = Uuid::now_v7();
        let taken = store::take_to_gather(&mut tx, (person.id, id), now).await?;
        if taken.is_empty() {
            tx.rollback().await?;
            continue;
        }
        let count = taken.len();
        let said: Vec<String> = taken.iter().take(MOST).map(said).collect();
        let list = said.join("\n\n");
        let mail = Mail::to_person(DIGEST, &person).saying("list", &list).counting(count);
        store::add(&mut tx, &mail.written(), (id, store::Way::Send), now).await?;
        tx.commit().await?;
        made += 1;
    }
    Ok(made)
}

/// A letter in the one that gathers it: what it is called, and where it leads.
fn said(one: &Gathered) -> String {
    match &one.way {
        Some(way) => format!("• {}\n{way}", one.subject),
        None => format!("• {}", one.subject),
    }
}
