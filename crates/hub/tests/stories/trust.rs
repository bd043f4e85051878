//! The history of every write exists, and its chain verifies.

use aunar_hub::testing::TestApp;
use uuid::Uuid;

#[tokio::test]
async fn every_record_of_the_sample_has_its_history_and_the_chains_verify() {
    for app in TestApp::each_sample().await {
        let verdict = app.db().verify(|_, _| {}).await.expect("reads");
        assert!(verdict.failure.is_none(), "{:?}", verdict.failure);
        assert!(verdict.chains >= 3, "the installation's and two networks'");
        let picture = app.app.state().pictures.now().await.expect("a picture");
        for network in picture.networks.values() {
            for plan in &network.plans {
                for activity in &plan.activities {
                    let rows = app
                        .db()
                        .history(network.network.id.0, Some(activity.id.0), None, 10)
                        .await
                        .expect("reads");
                    let version = usize::try_from(activity.version).expect("a count");
                    assert_eq!(rows.len(), version, "{}", activity.reference);
                    assert_eq!(rows[version - 1].action, "create");
                }
            }
        }
        let shipped = app.db().history(Uuid::nil(), None, None, 1000).await.expect("reads");
        assert!(shipped.iter().any(|r| r.entity == "entity"));
    }
}

#[tokio::test]
async fn the_history_refuses_to_be_changed() {
    for app in TestApp::each_sample().await {
        let forged = "update history set actor = 'somebody else' where n = 3";
        assert!(app.db().meddle(forged).await.is_err(), "the triggers refuse it");
    }
}
