//! `aunar verify` says yes to what was written and no, with its name, to what was changed by hand.

use aunar_db::Engine;
use aunar_hub::testing::TestApp;
use std::process::{Command, Output};

fn verify(app: &TestApp) -> Output {
    let program = Command::new(env!("CARGO_BIN_EXE_aunar"))
        .args(["verify", "--db", app.db().url()])
        .env_remove("AUNAR_LOG")
        .output();
    program.expect("the program runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// Does something to the rows as whoever owns the database can, past a table's triggers.
async fn by_hand(app: &TestApp, table: &str, triggers: &[&str], deed: &str) {
    assert!(app.db().meddle(deed).await.is_err(), "the triggers refuse: {deed}");
    let disarm = match app.db().engine() {
        Engine::Sqlite => triggers.iter().map(|t| format!("drop trigger {t}; ")).collect(),
        Engine::Postgres => format!("alter table {table} disable trigger user"),
    };
    app.db().meddle(&disarm).await.expect("whoever owns the database can");
    app.db().meddle(deed).await.expect("and then nothing stops them");
}

/// The chain of the network `lac`, and the position of the row that seals its plan.
async fn seal_row(app: &TestApp) -> (String, i64) {
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let network = picture.networks["lac"].network.id.0;
    let rows = app.db().history(network, None, None, 100_000).await.expect("reads");
    let row = rows.iter().find(|r| r.action == "seal").expect("the plan was sealed");
    (network.to_string(), row.n)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_whole_is_said_to_be() {
    for app in TestApp::each_sample().await {
        let output = verify(&app);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        assert!(said(&output).contains("every hash is as it should be"), "{}", said(&output));
        assert!(said(&output).contains("1 sealed versions, 20 decisions"), "{}", said(&output));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_of_the_history_changed_by_hand_ends_it_with_1_and_is_named() {
    for app in TestApp::each_sample().await {
        let (chain, n) = seal_row(&app).await;
        let deed = "update history set actor = 'somebody else' where action = 'seal'";
        by_hand(&app, "history", &["history_no_update"], deed).await;
        let output = verify(&app);
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        let named = format!("chain {chain}, row {n}: ");
        assert!(said(&output).starts_with(&named), "{named}: {}", said(&output));
        assert_eq!(said(&output).lines().count(), 1, "nothing is said to be good beside it");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_taken_out_of_the_history_ends_it_with_1_and_is_named() {
    for app in TestApp::each_sample().await {
        let (chain, n) = seal_row(&app).await;
        let deed = "delete from history where action = 'seal'";
        by_hand(&app, "history", &["history_no_delete"], deed).await;
        let output = verify(&app);
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        let named = format!("chain {chain}, row {n}: ");
        assert!(said(&output).starts_with(&named), "{named}: {}", said(&output));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seal_changed_by_hand_ends_it_with_1_and_is_named() {
    for app in TestApp::each_sample().await {
        let deed = "update sealed_version set document = replace(document, 'Pacto', 'Pasto')";
        by_hand(&app, "sealed_version", &["sealed_version_no_update"], deed).await;
        let output = verify(&app);
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        let named = "plan lac/2023-2024, version 1: the document does not have the hash ";
        assert!(said(&output).starts_with(named), "{}", said(&output));
    }
}
