//! Texts: the wordings of every record's fields.

use aunar_db::{Db, DbError, Row, Tx, Value, sql};
use aunar_domain::words::{Lang, Text, Wording};
use std::collections::HashMap;
use uuid::Uuid;

/// A field's wordings, each with whether it is the original.
type Field = (String, Vec<(bool, Wording)>);

/// The texts of many records, by owner and field.
#[derive(Default)]
pub struct Texts(HashMap<Uuid, Vec<Field>>);

impl Texts {
    /// Every text of the installation's register: what stands outside networks.
    pub async fn of_register(db: &Db) -> Result<Self, DbError> {
        Self::read(
            db.fetch_all(sql!(
                "select owner, field, lang, words, original, translator, official from wording
                 where owner in (select id from framework)
                    or owner in (select id from framework_entry)
                    or owner in (select id from place)
                    or owner in (select id from entity)"
            ))
            .await?,
        )
    }

    /// Every text of a network but those of its activities.
    pub async fn of_network(db: &Db, network: Uuid) -> Result<Self, DbError> {
        Self::read(
            db.fetch_all(sql!(
                "select owner, field, lang, words, original, translator, official from wording
                 where owner = $1
                    or owner in (select id from office where network = $1)
                    or owner in (select id from plan where network = $1)
                    or owner in (select p.id from priority p join plan on plan.id = p.plan where plan.network = $1)
                    or owner in (select r.id from plan_result r join priority p on p.id = r.priority
                                 join plan on plan.id = p.plan where plan.network = $1)
                    or owner in (select id from need where network = $1)
                    or owner in (select id from mechanism where network = $1)
                    or owner in (select id from event where network = $1)"
            ).bind(network))
            .await?,
        )
    }

    /// Every text of a plan's activities.
    pub async fn of_activities(db: &Db, plan: Uuid) -> Result<Self, DbError> {
        Self::read(
            db.fetch_all(
                sql!(
                    "select w.owner, w.field, w.lang, w.words, w.original, w.translator, w.official
                 from wording w join activity a on a.id = w.owner where a.plan = $1"
                )
                .bind(plan),
            )
            .await?,
        )
    }

    fn read(rows: Vec<Row>) -> Result<Self, DbError> {
        let mut texts = Self::default();
        for row in rows {
            let lang: String = row.get(2)?;
            let wording = Wording {
                lang: super::stored("language", &lang, Lang::from_code(&lang))?,
                words: row.get(3)?,
                by: row.get(5)?,
                official: row.get(6)?,
            };
            let field: String = row.get(1)?;
            let fields = texts.0.entry(row.get(0)?).or_default();
            let original: bool = row.get(4)?;
            match fields.iter_mut().find(|(f, _)| *f == field) {
                Some((_, wordings)) => wordings.push((original, wording)),
                None => fields.push((field, vec![(original, wording)])),
            }
        }
        Ok(texts)
    }

    /// Takes a record's text, if it has one.
    pub fn take(&mut self, owner: Uuid, field: &str) -> Option<Text> {
        let fields = self.0.get_mut(&owner)?;
        let at = fields.iter().position(|(f, _)| f == field)?;
        let (_, mut wordings) = fields.swap_remove(at);
        wordings.sort_by_key(|(original, _)| !original);
        Text::from_wordings(wordings.into_iter().map(|(_, w)| w))
    }

    /// Takes a record's text that must be there.
    pub fn need(&mut self, owner: Uuid, field: &str) -> Result<Text, DbError> {
        self.take(owner, field).ok_or_else(|| DbError::Column {
            column: format!("{field} of {owner}"),
            why: "has no wording".to_owned(),
        })
    }
}

/// Wordings gathered to be written at once.
#[derive(Default)]
pub struct NewTexts(Vec<Vec<Value>>);

impl NewTexts {
    /// Adds a record's text.
    pub fn add(&mut self, owner: impl Into<Uuid>, field: &str, text: Option<&Text>) {
        let owner = owner.into();
        for wording in text.into_iter().flat_map(Text::wordings) {
            let original = text.is_some_and(|t| t.original() == wording.lang);
            self.0.push(vec![
                owner.into(),
                field.into(),
                wording.lang.code().into(),
                wording.words.as_str().into(),
                original.into(),
                wording.by.clone().into(),
                wording.official.into(),
            ]);
        }
    }

    /// Writes them.
    pub async fn write(self, tx: &mut Tx) -> Result<(), DbError> {
        tx.insert_many(
            sql!("insert into wording (owner, field, lang, words, original, translator, official)"),
            self.0,
        )
        .await?;
        Ok(())
    }
}

/// Removes a record's texts, before they are written anew.
pub async fn clear(tx: &mut Tx, owner: Uuid) -> Result<(), DbError> {
    tx.execute(sql!("delete from wording where owner = $1").bind(owner)).await?;
    Ok(())
}
