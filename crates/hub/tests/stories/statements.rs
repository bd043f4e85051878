//! Every statement of the program is understood by both engines.

use aunar_db::testing::TestDb;

#[tokio::test]
async fn every_statement_is_prepared_on_every_engine() {
    // Something of the application has to be linked for its statements to be registered.
    let _ = aunar_hub::Settings::default();
    let count = aunar_db::statements().count();
    assert!(count > 60, "{count} statements registered");
    for db in TestDb::each().await {
        for (file, line, sql) in aunar_db::statements() {
            if let Err(error) = db.prepare_check(sql).await {
                panic!("{file}:{line} on {:?}: {error}\n{sql}", db.engine());
            }
        }
    }
}
