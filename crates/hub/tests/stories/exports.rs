//! What is exported can be imported again: into the same plan it changes nothing, into another it
//! says the same.

use aunar_domain::activity::Activity;
use aunar_domain::words::Lang;
use aunar_hub::exchange::{Form, Target, create_missing, import};
use aunar_hub::testing::{TestApp, moment, offer};
use aunar_hub::web::Tongue;

const FORMS: [(Form, &str); 4] = [
    (Form::Csv, "plan.csv"),
    (Form::Hxl, "plan.hxl.csv"),
    (Form::Xlsx, "plan.xlsx"),
    (Form::Json, "plan.json"),
];

async fn exported(app: &TestApp, network: &str, plan: &str, form: Form) -> Vec<u8> {
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let network = &picture.networks[network];
    let plan = network.plan(plan).expect("the plan");
    form.write(network, plan, Tongue(Lang::Es), moment()).expect("writes")
}

#[tokio::test]
async fn every_export_of_the_sample_changes_nothing_when_it_comes_back() {
    for app in TestApp::each_sample().await {
        for (network, plan) in [("lac", "2027-2028"), ("global", "2021-2022")] {
            for (form, name) in FORMS {
                let bytes = exported(&app, network, plan, form).await;
                let outcome =
                    import(app.app.state(), Target { network, plan }, &offer(name, bytes))
                        .await
                        .expect("reads");
                assert_eq!(
                    (outcome.changes(), outcome.counts.refused),
                    (0, 0),
                    "{network} {name}: {}",
                    outcome.text(Tongue(Lang::En))
                );
                assert!(outcome.counts.unchanged > 0);
            }
        }
    }
}

#[tokio::test]
async fn a_sealed_plan_takes_no_import_and_says_how_it_changes() {
    let app = TestApp::sample().await;
    let target = || Target { network: "lac", plan: "2023-2024" };
    for (form, name) in FORMS {
        let bytes = exported(&app, "lac", "2023-2024", form).await;
        let refused = import(app.app.state(), target(), &offer(name, bytes)).await;
        let refused = refused.expect_err("it is endorsed").to_string();
        assert!(refused.contains("sealed") && refused.contains("by amendment only"), "{refused}");
    }
}

/// An activity's content as it stands in an export, without what belongs to one plan alone.
fn said(
    app_plan: &aunar_hub::picture::PlanPicture,
) -> Vec<(String, aunar_domain::activity::Content)> {
    let bare = |a: &Activity| {
        let mut content = a.content.clone();
        content.priority = None;
        content.result = None;
        (a.reference.clone(), content)
    };
    app_plan.activities.iter().map(|a| bare(a)).collect()
}

#[tokio::test]
async fn an_export_taken_into_an_empty_plan_says_the_same() {
    let app = TestApp::sample().await;
    for (n, (form, name)) in FORMS.into_iter().enumerate() {
        let code = format!("202{n}-copy");
        create_missing(app.app.state(), "lac", &code, Lang::Es).await.expect("made");
        let bytes = exported(&app, "lac", "2023-2024", form).await;
        let outcome =
            import(app.app.state(), Target { network: "lac", plan: &code }, &offer(name, bytes))
                .await
                .expect("reads");
        assert!(outcome.stored, "{name}: {}", outcome.text(Tongue(Lang::En)));
        let picture = app.app.state().pictures.now().await.expect("a picture");
        let lac = &picture.networks["lac"];
        let (of, copy) =
            (lac.plan("2023-2024").expect("the plan"), lac.plan(&code).expect("the copy"));
        assert_eq!(said(of), said(copy), "{name}");
        let references = |p: &aunar_hub::picture::PlanPicture| {
            p.priorities
                .iter()
                .map(|x| (x.reference.clone(), x.kind))
                .collect::<std::collections::BTreeSet<_>>()
        };
        assert!(references(copy).is_subset(&references(of)));
    }
}

#[tokio::test]
async fn a_changed_cell_changes_one_field_and_a_stale_row_is_refused() {
    let app = TestApp::sample().await;
    let csv =
        String::from_utf8(exported(&app, "global", "2021-2022", Form::Csv).await).expect("UTF-8");
    let changed = csv.replacen(",closed,", ",implementation,", 1);
    assert_ne!(csv, changed);
    let target = || Target { network: "global", plan: "2021-2022" };
    let outcome = import(app.app.state(), target(), &offer("plan.csv", changed.into_bytes()))
        .await
        .expect("reads");
    assert_eq!(outcome.counts.changed, 1);
    let changes: Vec<_> = outcome.rows.iter().flat_map(|r| &r.changes).collect();
    assert_eq!(changes, ["status"]);
    // The first export is now behind for that row: it would undo the change, and is refused.
    let outcome = import(app.app.state(), target(), &offer("plan.csv", csv.into_bytes()))
        .await
        .expect("reads");
    assert_eq!((outcome.counts.refused, outcome.counts.unchanged, outcome.stored), (1, 13, false));
    assert!(outcome.rows.iter().flat_map(|r| &r.remarks).any(|r| r.reason == "stale"));
}

#[tokio::test]
async fn exports_answer_over_http_with_their_types() {
    let app = TestApp::sample().await;
    for (ending, kind) in [
        ("csv", "text/csv; charset=utf-8"),
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("json", "application/json"),
    ] {
        let answer = app.get(&format!("/lac/plans/2023-2024/export.{ending}")).await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.header(axum::http::header::CONTENT_TYPE), kind);
        assert!(
            answer
                .header(axum::http::header::CONTENT_DISPOSITION)
                .contains(&format!("lac-2023-2024.{ending}"))
        );
    }
    assert_eq!(app.get("/lac/plans/2023-2024/export.odt").await.status, 404);
}
