//! What is kept of somebody, as one document.

use crate::records::{person, personal};
use crate::web::state::Inner;
use aunar_db::DbError;
use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

/// All that is kept of whoever has an address: of people with a mandate, and of those who registered,
/// proposed or commented with it. Lists that are empty say that nothing is there.
pub async fn export(app: &Inner, email: &str, now: DateTime<Utc>) -> Result<Value, DbError> {
    let known = person::by_email(&app.db, email).await?;
    let found = personal::of_address(&app.db, email, known.as_ref().map(|p| p.id)).await?;
    let mut all = Map::new();
    all.insert("address".to_owned(), json!(person::address(email)));
    all.insert("as_of".to_owned(), json!(now));
    all.insert("installation".to_owned(), json!(app.public_url));
    all.extend(found);
    Ok(Value::Object(all))
}
