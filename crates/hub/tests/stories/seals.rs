//! What a seal is worth: changes by hand are named, others can recompute it, everybody can read it.

use aunar_db::testing::skipped;
use aunar_hub::endorsement::verify;
use aunar_hub::testing::TestApp;
use axum::http::header;
use std::path::Path;
use std::process::Command;

#[tokio::test]
async fn a_sealed_row_changed_by_hand_is_named() {
    const REFUSED: [&str; 4] = [
        "update sealed_version set document = 'x'",
        "delete from sealed_version",
        "update decision set stance = 'abstain', words = null",
        "update round set closes = '2030-01-01'",
    ];
    // What is dropped, what is then done by hand, and what verifying says of it.
    const FORGED: [(&str, &str, &str); 4] = [
        (
            "sealed_version_no_update",
            "update sealed_version set document = replace(document, 'Pacto', 'Pasto')",
            "the document does not have the hash",
        ),
        (
            "decision_no_update",
            "update decision set stance = 'endorse', words = null where stance = 'reservation'",
            "is not what the history records",
        ),
        (
            "decision_no_update",
            "update decision set sha256 = (select hash from history order by chain, n limit 1)",
            "which no seal has",
        ),
        (
            "round_only_ends",
            "update round set outcome = 'not-endorsed'",
            "the end of the round is not what the history records",
        ),
    ];
    // How each of them is undone, so that of the next deed there is nothing but the deed.
    const KEPT: &str = "create table kept_version as select * from sealed_version;
        create table kept_decision as select * from decision;
        create table kept_round as select * from round";
    const UNDONE: [(&str, &str); 3] = [
        (
            "sealed_version",
            "update sealed_version set document = kept.document from kept_version kept
             where kept.plan = sealed_version.plan and kept.n = sealed_version.n",
        ),
        (
            "decision",
            "update decision set stance = kept.stance, words = kept.words, sha256 = kept.sha256
             from kept_decision kept where kept.round = decision.round and kept.n = decision.n",
        ),
        (
            "round",
            "update round set outcome = kept.outcome from kept_round kept where kept.id = round.id",
        ),
    ];
    for app in TestApp::each_sample().await {
        let good = verify(app.db()).await.expect("reads");
        assert_eq!((good.versions, good.decisions, good.broken), (1, 20, None));
        for statement in REFUSED {
            let refused = app.db().meddle(statement).await;
            assert!(refused.is_err(), "the triggers refuse: {statement}");
        }
        app.db().meddle(KEPT).await.expect("whoever owns the database can");
        let mut dropped = "";
        for (trigger, deed, says) in FORGED {
            let table = deed.split(' ').nth(1).expect("a table");
            if dropped != trigger {
                app.db().drop_trigger(trigger, table).await;
                dropped = trigger;
            }
            app.db().meddle(deed).await.expect("and then nothing stops them");
            let broken = verify(app.db()).await.expect("reads").broken.expect("it is seen");
            let named = broken.to_string();
            assert!(named.starts_with("plan lac/2023-2024, version 1: "), "{named}");
            assert!(named.contains(says), "{deed}: {named}");
            let undone = UNDONE.iter().find(|(of, _)| *of == table).expect("one a table").1;
            app.db().meddle(undone).await.expect("nothing stops them to undo it either");
            let good = verify(app.db()).await.expect("reads");
            assert_eq!((good.versions, good.decisions, good.broken), (1, 20, None), "{deed}");
        }
    }
}

#[tokio::test]
async fn ten_lines_of_python_recompute_the_seal() {
    let app = TestApp::sample().await;
    let answer = app.get("/lac/plans/2023-2024/versions/1.json").await;
    assert_eq!(answer.header(header::CONTENT_TYPE), "application/json");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("seal.json");
    std::fs::write(&file, &answer.bytes).expect("writes");
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../xtask/validators/seal.py");
    let run = |file: &Path| Command::new("python3").arg(&program).arg(file).output();
    let Ok(said) = run(&file) else {
        skipped("no seal was recomputed in another language, since there is no python3");
        return;
    };
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    let hash = String::from_utf8_lossy(&said.stdout).trim().to_owned();
    let page = app.get("/lac/plans/2023-2024/endorsement").await;
    assert_eq!(page.select("code.hash"), [hash.as_str()]);
    // And it can fail: another byte is another hash, another layout is another form.
    std::fs::write(&file, [b" ".as_slice(), &answer.bytes].concat()).expect("writes");
    let touched = run(&file).expect("it ran before");
    assert!(!touched.status.success() && String::from_utf8_lossy(&touched.stdout).trim() != hash);
}

#[tokio::test]
async fn the_samples_endorsement_is_alive_in_four_languages() {
    let app = TestApp::sample().await;
    for (lang, heading) in [
        ("es", "Respaldado el 31 de mayo de 2023"),
        ("en", "Endorsed on 31 May 2023"),
        ("pt", "Endossado em 31 de maio de 2023"),
        ("fr", "Entériné le 31 mai 2023"),
    ] {
        let page = app.get(&format!("/lac/plans/2023-2024/endorsement?lang={lang}")).await;
        assert_eq!(page.status, 200);
        assert_eq!(page.select(".verdict h2"), [heading]);
        assert_eq!(page.select(".figures b"), ["18", "1", "0", "0", "0"]);
        assert_eq!(page.select(".decisions tbody tr").len(), 19);
        assert_eq!(page.select(".statement-reservation").len(), 1);
        assert_eq!(page.select(".earlier .statement").len(), 1);
        assert!(page.bytes.len() < 100_000);
        assert!(!page.text().contains("endorsement-"), "a message is missing: {}", page.text());
    }
}
