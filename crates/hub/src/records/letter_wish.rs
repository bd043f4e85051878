//! What people want to be written about and how often, and in which zone their mornings are. It is theirs
//! alone, and in no history.

use aunar_db::{Db, DbError, Tx, sql};
use aunar_domain::ids::PersonId;
use aunar_domain::letter::{Rhythm, Topic};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// What somebody chose; what they did not choose comes at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wishes {
    /// The zone whose mornings gathered letters come in.
    pub zone: Tz,
    chosen: BTreeMap<Topic, Rhythm>,
}

impl Default for Wishes {
    fn default() -> Self {
        Self { zone: Tz::UTC, chosen: BTreeMap::new() }
    }
}

impl Wishes {
    /// How often letters about something are wanted.
    #[must_use]
    pub fn rhythm(&self, topic: Topic) -> Rhythm {
        self.chosen.get(&topic).copied().unwrap_or(Rhythm::AtOnce)
    }

    /// What was chosen.
    pub fn chosen(&self) -> impl Iterator<Item = (Topic, Rhythm)> + '_ {
        self.chosen.iter().map(|(topic, rhythm)| (*topic, *rhythm))
    }

    /// The same with another rhythm for something.
    #[must_use]
    pub fn with(mut self, topic: Topic, rhythm: Rhythm) -> Self {
        self.chosen.insert(topic, rhythm);
        self
    }
}

/// What a person chose.
pub async fn of_person(db: &Db, person: PersonId) -> Result<Wishes, DbError> {
    let rows = db
        .fetch_all(sql!("select topic, rhythm from letter_wish where person = $1").bind(person.0))
        .await?;
    let mut wishes = Wishes::default();
    for row in rows {
        let (topic, rhythm): (String, String) = (row.get(0)?, row.get(1)?);
        // A topic of another version of this program is nobody's choice here.
        if let (Some(topic), Some(rhythm)) = (Topic::from_code(&topic), Rhythm::from_code(&rhythm))
        {
            wishes = wishes.with(topic, rhythm);
        }
    }
    let query = sql!("select zone from letter_zone where person = $1").bind(person.0);
    if let Some(row) = db.fetch_optional(query).await? {
        wishes.zone = row.get::<String>(0)?.parse().unwrap_or(Tz::UTC);
    }
    Ok(wishes)
}

/// Writes what a person chose.
pub async fn write(tx: &mut Tx, person: PersonId, wishes: &Wishes) -> Result<(), DbError> {
    tx.execute(
        sql!(
            "insert into letter_zone (person, zone) values ($1, $2)
             on conflict (person) do update set zone = excluded.zone"
        )
        .bind(person.0)
        .bind(wishes.zone.name()),
    )
    .await?;
    for (topic, rhythm) in wishes.chosen() {
        let query = sql!(
            "insert into letter_wish (person, topic, rhythm) values ($1, $2, $3)
             on conflict (person, topic) do update set rhythm = excluded.rhythm"
        );
        tx.execute(query.bind(person.0).bind(topic.code()).bind(rhythm.code())).await?;
    }
    Ok(())
}

/// How often a person wants letters about something, and their zone; nothing where they chose nothing.
pub async fn about(
    tx: &mut Tx,
    person: PersonId,
    topic: Topic,
) -> Result<Option<(Rhythm, Tz)>, DbError> {
    let query = sql!(
        "select w.rhythm, z.zone from letter_wish w left join letter_zone z on z.person = w.person
         where w.person = $1 and w.topic = $2"
    );
    let Some(row) = tx.fetch_optional(query.bind(person.0).bind(topic.code())).await? else {
        return Ok(None);
    };
    let rhythm = Rhythm::from_code(&row.get::<String>(0)?).unwrap_or(Rhythm::AtOnce);
    let zone = row.get::<Option<String>>(1)?.and_then(|z| z.parse().ok());
    Ok(Some((rhythm, zone.unwrap_or(Tz::UTC))))
}
