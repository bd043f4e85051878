//! Texts: the wordings of every record's fields.

use super::At;
use aunar_db::{Db, DbError, Query, Row, Tx, Value, sql};
use aunar_domain::words::{Lang, Text, Wording};
use std::collections::HashMap;
use uuid::Uuid;

/// A field's wordings, each with whether it is the original, and what it was made of where that has
/// changed since.
type Field = (String, Vec<(bool, Wording, Option<String>)>);

/// The texts of many records, by owner and field.
#[derive(Default)]
pub struct Texts(HashMap<Uuid, Vec<Field>>);

impl Texts {
    /// Every text of the installation's register: what stands outside networks.
    pub async fn of_register(db: &Db) -> Result<Self, DbError> {
        Self::read(
            db,
            sql!(
                "select owner, field, lang, words, original, translator, official, made_of from wording
                 where owner in (
                     select id from framework
                     union all select id from framework_entry
                     union all select id from place
                     union all select id from entity)"
            ),
        )
        .await
    }

    /// Every text of a network but those of its activities.
    pub async fn of_network(db: &Db, network: Uuid) -> Result<Self, DbError> {
        Self::read(
            db,
            sql!(
                "select owner, field, lang, words, original, translator, official, made_of from wording
                 where owner in (
                     select id from network where id = $1
                     union all select id from office where network = $1
                     union all select id from plan where network = $1
                     union all select p.id from priority p join plan on plan.id = p.plan where plan.network = $1
                     union all select r.id from plan_result r join priority p on p.id = r.priority
                               join plan on plan.id = p.plan where plan.network = $1
                     union all select id from need where network = $1
                     union all select id from mechanism where network = $1
                     union all select id from event where network = $1)"
            )
            .bind(network),
        )
        .await
    }

    /// Every text of the activities of a network's outside mechanisms.
    pub async fn of_outside(db: &Db, network: Uuid) -> Result<Self, DbError> {
        Self::read(
            db,
            sql!(
                "select w.owner, w.field, w.lang, w.words, w.original, w.translator, w.official, w.made_of
                 from wording w join outside_activity a on a.id = w.owner
                 join outside_source s on s.id = a.source join mechanism m on m.id = s.mechanism
                 where m.network = $1"
            )
            .bind(network),
        )
        .await
    }

    /// Every text of what was reported on a network's plans, and of the indicators they may use.
    pub async fn of_follow_up(db: &Db, network: Uuid) -> Result<Self, DbError> {
        Self::read(
            db,
            sql!(
                "select owner, field, lang, words, original, translator, official, made_of from wording
                 where owner in (
                     select id from indicator where network is null or network = $1
                     union all select l.id from indicator_level l
                               join indicator i on i.id = l.indicator where i.network is null or i.network = $1
                     union all select c.id from use_category c
                               join indicator_use u on u.id = c.indicator_use join plan on plan.id = u.plan where plan.network = $1
                     union all select v.id from indicator_value v
                               join indicator_use u on u.id = v.indicator_use join plan on plan.id = u.plan where plan.network = $1
                     union all select r.id from progress r join reporting_window w on w.id = r.reporting_window join plan on plan.id = w.plan
                               where plan.network = $1
                     union all select e.id from evidence e join plan on plan.id = e.plan where plan.network = $1
                     union all select b.id from budget_line b join plan on plan.id = b.plan where plan.network = $1)"
            )
            .bind(network),
        )
        .await
    }

    /// Every text of a consultation: its own, its questions' and its comments'.
    pub async fn of_consultation(db: &Db, consultation: Uuid) -> Result<Self, DbError> {
        Self::read(
            db,
            sql!(
                "select owner, field, lang, words, original, translator, official, made_of from wording
                 where owner in (
                     select id from consultation where id = $1
                     union all select id from consultation_question where consultation = $1
                     union all select id from consultation_comment where consultation = $1)"
            )
            .bind(consultation),
        )
        .await
    }

    /// Every text of a network's proposals and their steps, or of one of them.
    pub async fn of_proposals(db: &Db, network: Uuid, only: Option<Uuid>) -> Result<Self, DbError> {
        let query = sql!(
            "select owner, field, lang, words, original, translator, official, made_of from wording
             where owner in (
                 select id from proposal p where p.network = $1 and (cast($2 as bigint) = 0 or p.id = $3)
                 union all select s.id from proposal_step s join proposal p on p.id = s.proposal
                           where p.network = $1 and (cast($2 as bigint) = 0 or p.id = $3))"
        );
        let query = query.bind(network).bind(i64::from(only.is_some()));
        Self::read(db, query.bind(only.unwrap_or_default())).await
    }

    /// Every text of a network's register of stakeholders.
    pub async fn of_stakeholders(db: &Db, network: Uuid) -> Result<Self, DbError> {
        let query = sql!(
            "select owner, field, lang, words, original, translator, official, made_of from wording
             where owner in (select id from stakeholder where network = $1)"
        );
        Self::read(db, query.bind(network)).await
    }

    /// Every text of a regional review: its own, its questions', round tables', sections' and claims'.
    pub async fn of_review(db: &Db, review: Uuid) -> Result<Self, DbError> {
        Self::read(
            db,
            sql!(
                "select owner, field, lang, words, original, translator, official, made_of from wording
                 where owner in (
                     select id from review where id = $1
                     union all select id from review_question where review = $1
                     union all select id from review_cluster where review = $1
                     union all select id from review_section where review = $1
                     union all select id from review_claim where review = $1)"
            )
            .bind(review),
        )
        .await
    }

    /// Every text of the recommendations of a network's events.
    pub async fn of_recommendations(db: &Db, network: Uuid) -> Result<Self, DbError> {
        Self::read(
            db,
            sql!(
                "select owner, field, lang, words, original, translator, official, made_of from wording
                 where owner in (select id from recommendation where network = $1)"
            )
            .bind(network),
        )
        .await
    }

    /// Every text of a network's practices.
    pub async fn of_practices(db: &Db, network: Uuid) -> Result<Self, DbError> {
        Self::read(
            db,
            sql!(
                "select owner, field, lang, words, original, translator, official, made_of from wording
                 where owner in (
                     select id from practice where network = $1
                     union all select l.id from practice_link l
                               join practice p on p.id = l.practice where p.network = $1)"
            )
            .bind(network),
        )
        .await
    }

    /// Every text of the requests to a network, and of what members answer.
    pub async fn of_requests(db: &Db, network: Uuid) -> Result<Self, DbError> {
        Self::read(
            db,
            sql!(
                "select owner, field, lang, words, original, translator, official, made_of from wording
                 where owner in (
                     select id from support_request where network = $1
                     union all select a.id from support_assignment a
                               join support_request r on r.id = a.request where r.network = $1)"
            )
            .bind(network),
        )
        .await
    }

    /// Every text of a network's news, and of the notes under it.
    pub async fn of_news(db: &Db, network: Uuid) -> Result<Self, DbError> {
        Self::read(
            db,
            sql!(
                "select owner, field, lang, words, original, translator, official, made_of from wording
                 where owner in (
                     select id from news where network = $1
                     union all select id from standing_note where network = $1
                     union all select x.id from news_picture x join news n on n.id = x.news where n.network = $1)"
            )
            .bind(network),
        )
        .await
    }

    /// Every text of a network's calls for proposals and their criteria.
    pub async fn of_calls(db: &Db, network: Uuid) -> Result<Self, DbError> {
        Self::read(
            db,
            sql!(
                "select owner, field, lang, words, original, translator, official, made_of from wording
                 where owner in (
                     select id from proposal_call where network = $1
                     union all select x.id from call_criterion x
                               join proposal_call c on c.id = x.call where c.network = $1)"
            )
            .bind(network),
        )
        .await
    }

    /// Every text of a network's rooms, but what is said in them.
    pub async fn of_rooms(db: &Db, network: Uuid) -> Result<Self, DbError> {
        Self::read(
            db,
            sql!(
                "select owner, field, lang, words, original, translator, official, made_of from wording
                 where owner in (select id from room where network = $1)"
            )
            .bind(network),
        )
        .await
    }

    /// Every text that is said in a room.
    pub async fn of_room(db: &Db, room: Uuid) -> Result<Self, DbError> {
        Self::read(
            db,
            sql!(
                "select owner, field, lang, words, original, translator, official, made_of from wording
                 where owner in (select id from room_post where room = $1)"
            )
            .bind(room),
        )
        .await
    }

    /// Every text of one record.
    pub async fn of_record(at: impl Into<At<'_>>, owner: Uuid) -> Result<Self, DbError> {
        let query = sql!(
            "select owner, field, lang, words, original, translator, official, made_of from wording
             where owner = $1"
        );
        let mut texts = Self::default();
        for row in at.into().fetch_all(query.bind(owner)).await? {
            texts.add(&row)?;
        }
        Ok(texts)
    }

    /// The texts that a statement finds: owner, field, language, words, and what is said of them.
    pub(super) async fn read(db: &Db, query: impl Into<Query>) -> Result<Self, DbError> {
        let mut texts = Self::default();
        db.each(query, |row| texts.add(&row)).await?;
        Ok(texts)
    }

    fn add(&mut self, row: &Row) -> Result<(), DbError> {
        let lang: String = row.get(2)?;
        let wording = Wording {
            lang: super::stored("language", &lang, Lang::from_code(&lang))?,
            words: row.get(3)?,
            by: row.get(5)?,
            official: row.get(6)?,
        };
        let field: String = row.get(1)?;
        let fields = self.0.entry(row.get(0)?).or_default();
        let wording = (row.get(4)?, wording, row.get(7)?);
        match fields.iter_mut().find(|(f, _)| *f == field) {
            Some((_, wordings)) => wordings.push(wording),
            None => fields.push((field, vec![wording])),
        }
        Ok(())
    }

    /// Takes a record's text, if it has one.
    pub fn take(&mut self, owner: Uuid, field: &str) -> Option<Text> {
        let fields = self.0.get_mut(&owner)?;
        let at = fields.iter().position(|(f, _)| f == field)?;
        let (_, mut wordings) = fields.swap_remove(at);
        wordings.sort_by_key(|(original, ..)| !original);
        let (mut older, mut kept) = (Vec::new(), Vec::with_capacity(wordings.len()));
        for (_, wording, made_of) in wordings {
            older.extend(made_of.map(|of| (wording.lang, of)));
            kept.push(wording);
        }
        let mut text = Text::from_wordings(kept)?;
        for (lang, made_of) in older {
            text.mark_older(lang, made_of);
        }
        Some(text)
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
                text.and_then(|t| t.made_of(wording.lang)).map(str::to_owned).into(),
            ]);
        }
    }

    /// Adds a record's text in the place of those that stood there before: which translations are
    /// older than the original follows from both, whatever door the new text came by.
    pub fn add_over(
        &mut self,
        owner: impl Into<Uuid>,
        field: &str,
        text: Option<&Text>,
        before: &mut Texts,
    ) {
        let owner = owner.into();
        match (text, before.take(owner, field)) {
            (Some(text), Some(before)) => {
                let mut text = text.clone();
                text.follow(&before);
                self.add(owner, field, Some(&text));
            }
            (text, _) => self.add(owner, field, text),
        }
    }

    /// Writes them.
    pub async fn write(self, tx: &mut Tx) -> Result<(), DbError> {
        tx.insert_many(
            sql!(
                "insert into wording (owner, field, lang, words, original, translator, official, made_of)"
            ),
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

/// Removes one text of a record, before it is written anew.
pub async fn clear_field(tx: &mut Tx, owner: Uuid, field: &str) -> Result<(), DbError> {
    let query = sql!("delete from wording where owner = $1 and field = $2");
    tx.execute(query.bind(owner).bind(field)).await?;
    Ok(())
}

/// Writes one text of a record over the one before it, at the latest with the end of the transaction.
pub async fn rewrite(
    tx: &mut Tx,
    owner: Uuid,
    field: &str,
    (was, is): (Option<&Text>, Option<&Text>),
) -> Result<(), DbError> {
    let stays = |wording: &Wording| is.is_some_and(|is| is.wording(wording.lang).is_some());
    if !was.into_iter().flat_map(Text::wordings).all(stays) {
        clear_field(tx, owner, field).await?;
    }
    let over = sql!(
        "insert into wording (owner, field, lang, words, original, translator, official, made_of)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (owner, field, lang) do update
         set words = excluded.words, original = excluded.original, translator = excluded.translator,
             official = excluded.official, made_of = excluded.made_of"
    );
    let mut new = NewTexts::default();
    new.add(owner, field, is);
    for (wording, values) in is.into_iter().flat_map(Text::wordings).zip(new.0) {
        let row = (owner, field, wording.lang.code());
        tx.later(row, values.into_iter().fold(over.into(), Query::bind)).await?;
    }
    Ok(())
}

/// Writes a translation beside a record's original. From now on it says what the original says,
/// unless it stays one of other words, which are given.
pub async fn translate(
    tx: &mut Tx,
    owner: Uuid,
    field: &str,
    wording: &Wording,
    made_of: Option<&str>,
) -> Result<(), DbError> {
    let query = sql!(
        "insert into wording (owner, field, lang, words, original, translator, official, made_of)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (owner, field, lang) do update
         set words = excluded.words, translator = excluded.translator, official = excluded.official,
             made_of = excluded.made_of"
    );
    let query = query
        .bind(owner)
        .bind(field)
        .bind(wording.lang.code())
        .bind(wording.words.as_str())
        .bind(false)
        .bind(wording.by.clone())
        .bind(wording.official)
        .bind(made_of.map(str::to_owned));
    tx.execute(query).await?;
    Ok(())
}

/// Takes a translation away.
pub async fn untranslate(tx: &mut Tx, owner: Uuid, field: &str, lang: Lang) -> Result<(), DbError> {
    let query = sql!(
        "delete from wording where owner = $1 and field = $2 and lang = $3 and original = false"
    );
    tx.execute(query.bind(owner).bind(field).bind(lang.code())).await?;
    Ok(())
}
