//! What an event says is changed on a page, with what is wrong said and what was typed given back.

use aunar_hub::testing::TestApp;
use axum::http::StatusCode;

const EVENT: &str = "/lac/events/E-46";

#[tokio::test]
async fn what_an_event_says_is_changed_on_its_page_and_nobody_is_overwritten() {
    for app in TestApp::each_sample().await {
        let edit = "/lac/events/E-46/edit";
        let secretariat = app.sign_in("secretariat").await;
        let version = crate::consultation::hidden(&secretariat.get(edit).await, "version");
        let said = |recording: &'static str| {
            vec![
                ("version", version.clone()),
                ("kind", "workshop".to_owned()),
                ("format", "hybrid".to_owned()),
                ("access", "open".to_owned()),
                ("place", "Brasil".to_owned()),
                ("recording", recording.to_owned()),
                ("original", "es".to_owned()),
                ("title.es", "Taller de <b>prácticas</b> locales".to_owned()),
                ("interpretation", "fr".to_owned()),
            ]
        };
        let save = async |fields: &[(&str, String)]| {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
            secretariat.post(edit, &fields).await
        };
        for (field, value) in [
            ("recording", "javascript:alert(1)"),
            ("place", "Narnia"),
            ("title.es", ""),
            ("register-by", "2027-04-14 09:00"),
        ] {
            let mut fields = said("https://videos.example/e-46");
            fields.retain(|(name, _)| *name != field);
            fields.push((field, value.to_owned()));
            let refused = save(&fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
            assert!(refused.text().contains("hybrid"), "given back");
        }
        let saved = save(&said("https://videos.example/e-46")).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        let page = app.get(&format!("{EVENT}?lang=es")).await.text();
        assert!(page.contains("https://videos.example/e-46") && !page.contains("<b>prácticas"));
        let late = save(&said("https://videos.example/other")).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "somebody was faster");
        assert!(late.text().contains("https://videos.example/other"), "what was typed is there");
        let fao = app.sign_in("focal-fao").await;
        assert_eq!(fao.get(edit).await.status, StatusCode::FORBIDDEN);
        assert!(app.db().verify(|_, _| {}).await.expect("verifies").failure.is_none());
    }
}
