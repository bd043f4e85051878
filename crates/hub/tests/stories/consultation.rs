//! A draft is opened to those who are invited; what they say is moderated, answered and traced to
//! the text that changed; and nothing arrives after the end.

use crate::editing::posted;
use aunar_domain::activity::{Content, Part};
use aunar_domain::words::{Lang, Text};
use aunar_hub::consultation::forget_addresses;
use aunar_hub::records;
use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::http::{StatusCode, header};
use serde_json::Value;

pub(crate) const DRAFT: &str = "/lac/plans/2027-2028";
pub(crate) const PAGE: &str = "/lac/plans/2027-2028/consultation";
pub(crate) const FORM: &str = "/lac/plans/2027-2028/consultation/comment";
const RUN: &str = "/lac/plans/2027-2028/consultation/run";
pub(crate) const API: &str = "/api/v1/networks/lac/plans/2027-2028/consultation";

/// Opens the draft for 28 days to these circles, and to anybody's comments where the public reads.
pub(crate) async fn open(secretariat: &Visitor<'_>, circles: &[&str]) -> Answered {
    let mut fields = vec![
        ("act", "open"),
        ("opens", "2025-02-10"),
        ("closes", "2025-03-09"),
        ("questions_es", "¿Qué falta?\n¿Qué sobra?"),
        ("questions_en", "What is missing?\nWhat is too much?"),
        ("moderator_es", "La secretaría de la red"),
    ];
    fields.extend(circles.iter().map(|c| ("circle", *c)));
    if circles.contains(&"public") {
        fields.push(("anyone", "1"));
    }
    secretariat.post(RUN, &fields).await
}

/// What a form of a visitor's page says in a hidden field.
pub(crate) fn hidden(page: &Answered, name: &str) -> String {
    let text = page.text();
    let mark = format!("name=\"{name}\" value=\"");
    let at = text.find(&mark).unwrap_or_else(|| panic!("no {name} in {text}")) + mark.len();
    text[at..].split('"').next().unwrap_or_default().to_owned()
}

/// Says something from a seat.
pub(crate) async fn say(visitor: &Visitor<'_>, on: &str, kind: &str, words: &str) -> Answered {
    let id = hidden(&visitor.get(FORM).await, "id");
    let fields =
        [("id", id.as_str()), ("on", on), ("kind", kind), ("words", words), ("lang", "es")];
    visitor.post(FORM, &fields).await
}

/// Does something with a comment, as its page stands now.
pub(crate) async fn act(
    secretariat: &Visitor<'_>,
    number: i64,
    fields: &[(&str, &str)],
) -> Answered {
    let address = format!("{PAGE}/comments/{number}");
    let version = hidden(&secretariat.get(&address).await, "version");
    let mut all = vec![("version", version.as_str())];
    all.extend(fields);
    secretariat.post(&address, &all).await
}

/// What somebody without a seat says.
pub(crate) const NEIGHBOUR: &[(&str, &str)] = &[
    ("on", "B-01"),
    ("kind", "comment"),
    ("words", "Falta el agua."),
    ("lang", "es"),
    ("name", "Una vecina"),
    ("address", "Vecina@Barrio.example"),
    // Long before the sample's today.
    ("drawn", "1700000000"),
];

/// The letters that wait to be sent, the oldest first: kind, address, text.
async fn letters(app: &TestApp) -> Vec<(String, String, String)> {
    let query = aunar_db::sql!(
        "select kind, address, body from mail where kind like 'consultation-%' order by created_at, id"
    );
    let rows = app.db().fetch_all(query).await.expect("reads");
    let text = |row: &aunar_db::Row, at: usize| row.get::<String>(at).expect("text");
    rows.iter().map(|row| (text(row, 0), text(row, 1), text(row, 2))).collect()
}

/// The path of the link in the last letter that holds one.
async fn link(app: &TestApp) -> String {
    let letters = letters(app).await;
    let (.., body) =
        letters.iter().rfind(|(kind, ..)| kind == "consultation-confirm").expect("a letter");
    let url = &app.app.state().public_url;
    let found = body.split_whitespace().find_map(|word| word.strip_prefix(url.as_str()));
    found.expect("an address of ours").to_owned()
}

/// Changes what an activity of the draft says, as drafting does; the number of the row of history.
async fn change(app: &TestApp, reference: &str, edit: impl FnOnce(&mut Content)) -> i64 {
    let state = app.app.state();
    let picture = state.pictures.now().await.expect("a picture");
    let network = &picture.networks["lac"];
    let plan = network.plan("2027-2028").expect("the draft");
    let before = plan.by_reference(reference).expect("an activity");
    let mut after = (**before).clone();
    edit(&mut after.content);
    after.version += 1;
    let form =
        |a: &aunar_domain::activity::Activity| serde_json::to_value(&a.content).expect("JSON");
    let mut tx = state.db.begin().await.expect("begins");
    records::activity::rewrite(&mut tx, before, &after).await.expect("writes");
    let entry = aunar_db::Entry {
        actor: "operator".to_owned(),
        via: "web",
        action: "change",
        entity: "activity",
        record: after.id.0,
        plan: Some(plan.plan.id.0),
        before: Some(form(before)),
        after: Some(form(&after)),
    };
    tx.record(network.network.id.0, state.now(), vec![entry]).await.expect("records");
    tx.commit().await.expect("commits");
    state.pictures.written();
    let n = state.db.chain_head(network.network.id.0).await.expect("reads");
    i64::try_from(n).expect("a number")
}

#[tokio::test]
async fn opening_shows_the_draft_to_exactly_those_who_are_invited() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let (state, partner) = (app.sign_in("observer-pe").await, app.sign_in("stakeholder").await);
        for visitor in [&state, &partner] {
            assert_eq!(visitor.get(PAGE).await.status, StatusCode::NOT_FOUND);
        }
        let opened = open(&secretariat, &["member-states"]).await;
        assert_eq!((opened.status, opened.location()), (StatusCode::SEE_OTHER, RUN));
        for address in [DRAFT, PAGE, FORM, API] {
            assert_eq!(state.get(address).await.status, StatusCode::OK, "{address}");
            assert_eq!(partner.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
            assert_eq!(app.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
        }
        let page = state.get(&format!("{PAGE}?lang=en")).await;
        assert_eq!(page.select(".questions li"), ["What is missing?", "What is too much?"]);
        assert!(page.text().contains("28 days left"), "{}", page.text());
        let fallen_back = state.get(&format!("{PAGE}?lang=fr")).await;
        assert!(
            fallen_back.text().contains("lang=\"es\">¿Qué falta?"),
            "the original where no other"
        );
        assert!(state.get(&format!("{DRAFT}?lang=en")).await.text().contains("28 days left"));
        // The same form sent again opens nothing twice.
        assert_eq!(open(&secretariat, &["public"]).await.status, StatusCode::CONFLICT);
        assert_eq!(app.get(PAGE).await.status, StatusCode::NOT_FOUND);
        let verdict = app.db().verify(|_, _| {}).await.expect("reads");
        assert!(verdict.failure.is_none(), "{:?}", verdict.failure);
    }
}

#[tokio::test]
async fn a_comment_lives_from_a_form_to_an_answer_with_the_text_that_changed() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        open(&secretariat, &["stakeholders", "public"]).await;
        let form = app.get(&format!("{FORM}?on=B-01&field=title&lang=es")).await;
        let quote = form.select(".passages .choice input[checked] + span");
        assert_eq!(quote.len(), 1, "the passage is chosen by the link: {}", form.text());
        let (id, passage) = (hidden(&form, "id"), format!("title:es:{}", quote[0]));
        let mut fields = NEIGHBOUR.to_vec();
        fields.extend([("id", id.as_str()), ("passage", passage.as_str())]);
        for _ in 0..2 {
            let sent = app.post(FORM, &fields).await;
            assert_eq!(sent.location(), format!("{FORM}?sent=confirm"), "{}", sent.text());
        }
        assert_eq!(letters(&app).await.len(), 1, "a form sent twice is one");
        // Unconfirmed, it is nobody's but its author's.
        let run = secretariat.get(RUN).await.text();
        assert!(!run.contains("Falta el agua"), "an unconfirmed comment waits for nobody");
        let link = link(&app).await;
        for _ in 0..2 {
            assert_eq!(app.get(&link).await.status, StatusCode::OK, "looking changes nothing");
        }
        for _ in 0..2 {
            assert_eq!(app.post(&link, &[("act", "confirm")]).await.status, StatusCode::SEE_OTHER);
        }
        assert!(secretariat.get(RUN).await.text().contains("Falta el agua"));
        assert!(!app.get(PAGE).await.text().contains("Falta el agua"), "not before moderation");
        assert_eq!(act(&secretariat, 1, &[("act", "publish")]).await.status, StatusCode::SEE_OTHER);
        let page = app.get(&format!("{PAGE}?lang=en")).await;
        assert!(page.text().contains("Falta el agua"));
        assert_eq!(page.select(".unanswered-list a"), ["No. 1"], "counted in public");
        assert!(!page.text().contains("barrio.example"), "an address is nobody's to read");
        // The text changes, and the answer leads there.
        app.it_is("2025-02-11T09:00:00Z");
        let n = change(&app, "B-01", |c| {
            c.title = Text::new(Lang::Es, "Con agua").expect("words");
        })
        .await
        .to_string();
        let refused = act(&secretariat, 1, &[("act", "answer"), ("disposition", "accepted")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "neither change nor reason");
        let answer = [
            ("act", "answer"),
            ("disposition", "accepted"),
            ("change", n.as_str()),
            ("reason", "Tiene razón."),
            ("lang", "es"),
        ];
        assert_eq!(act(&secretariat, 1, &answer).await.status, StatusCode::SEE_OTHER);
        let page = app.get(&format!("{PAGE}?lang=es")).await;
        assert_eq!(page.select(".reply-accepted .text-changed ins"), ["Con agua"]);
        assert_eq!(page.select(".passage strong"), ["el texto cambió desde entonces"]);
        let json = app.get(API).await.json();
        let said = &json["comments"]["items"][0];
        assert_eq!(said["answer"]["change"]["activity"], "B-01");
        assert_eq!(said["answer"]["change"]["history"].to_string(), n);
        assert_eq!(said["passage"]["has_changed"], true);
        assert_eq!(
            (&json["counts"]["answered"], &json["counts"]["unanswered"]),
            (&1.into(), &0.into())
        );
        assert!(app.get(&link).await.text().contains("Tiene razón"), "and its author reads it");
        let address = "vecina@barrio.example";
        for row in history(&app).await {
            assert!(!row.contains(address), "the history cannot forget: {row}");
        }
    }
}

/// Every row of the network's history as text.
async fn history(app: &TestApp) -> Vec<String> {
    let picture = app.app.state().pictures.now().await.expect("a picture");
    let network = picture.networks["lac"].network.id.0;
    let rows = app.db().history(network, None, None, 10_000).await.expect("reads");
    rows.iter().map(|row| format!("{} {:?} {:?}", row.actor, row.before, row.after)).collect()
}

#[tokio::test]
async fn what_is_withheld_is_seen_by_nobody_and_its_author_is_told_why() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        open(&secretariat, &["public"]).await;
        app.post(FORM, NEIGHBOUR).await;
        let link = link(&app).await;
        app.post(&link, &[("act", "confirm")]).await;
        let refused = act(&secretariat, 1, &[("act", "withhold")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "without a reason");
        let why = [("act", "withhold"), ("withheld_reason", "Nombra a una persona privada.")];
        assert_eq!(act(&secretariat, 1, &why).await.status, StatusCode::SEE_OTHER);
        let focal = app.sign_in("focal-unicef").await;
        for page in [app.get(PAGE).await, focal.get(PAGE).await, app.get(API).await] {
            assert_eq!(page.status, StatusCode::OK);
            assert!(!page.text().contains("Falta el agua"));
            assert!(!page.text().contains("Nombra a una persona"));
        }
        assert!(app.get(&format!("{PAGE}?lang=en")).await.text().contains("1 was withheld"));
        let letters = letters(&app).await;
        let told = letters.iter().find(|(kind, ..)| kind == "consultation-withheld");
        let (_, address, body) = told.expect("a letter");
        assert_eq!(address, "vecina@barrio.example");
        assert!(body.contains(why[1].1), "{body}");
        assert!(app.get(&link).await.text().contains(why[1].1));
        for row in history(&app).await {
            assert!(!row.contains("Falta el agua"), "what nobody published is not in the history");
        }
        // From a seat it is told on the page itself.
        say(&focal, "plan", "comment", "Algo que no procede.").await;
        act(&secretariat, 2, &[("act", "withhold"), ("withheld_reason", "No procede.")]).await;
        assert!(focal.get(PAGE).await.text().contains("No procede."));
        assert!(!app.sign_in("focal-fao").await.get(PAGE).await.text().contains("No procede."));
        // Its author takes it back; nobody else can.
        let address = format!("{PAGE}/comments/2/withdraw");
        assert_eq!(secretariat.post(&address, &[]).await.status, StatusCode::FORBIDDEN);
        for _ in 0..2 {
            assert_eq!(focal.post(&address, &[]).await.status, StatusCode::SEE_OTHER);
        }
        let counts = app.get(API).await.json()["counts"].clone();
        assert_eq!((&counts["received"], &counts["withheld"]), (&1.into(), &1.into()));
    }
}

#[tokio::test]
async fn an_offer_that_is_accepted_becomes_a_part_in_the_activity_at_once() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        open(&secretariat, &["stakeholders"]).await;
        let partner = app.sign_in("stakeholder").await;
        let on_plan = say(&partner, "plan", "offer", "Podemos ayudar.").await;
        assert_eq!(on_plan.status, StatusCode::UNPROCESSABLE_ENTITY, "an offer is on an activity");
        assert!(on_plan.text().contains("Podemos ayudar."), "what was typed is kept");
        say(&partner, "B-02", "offer", "Podemos reunir a las organizaciones.").await;
        let early = act(&secretariat, 1, &[("act", "publish")]).await;
        assert_eq!(early.status, StatusCode::SEE_OTHER);
        let page = secretariat.get(&format!("{PAGE}/comments/1")).await;
        let (version, seen) = (hidden(&page, "version"), hidden(&page, "activity_version"));
        let accept = |entity: &'static str, seen: String| {
            let (version, secretariat) = (version.clone(), &secretariat);
            async move {
                let fields = [
                    ("act", "accept"),
                    ("version", version.as_str()),
                    ("activity_version", seen.as_str()),
                    ("entity", entity),
                ];
                secretariat.post(&format!("{PAGE}/comments/1"), &fields).await
            }
        };
        let code = "CIVIL-SOCIETY-DIALOGUE-LAC";
        let unknown = accept("nobody at all", seen.clone()).await;
        assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(accept(code, "99".to_owned()).await.status, StatusCode::CONFLICT, "stale");
        // Whoever was overtaken is led back to the comment as it is now.
        let here = format!("{PAGE}/comments/1");
        let fields = [
            ("act", "accept"),
            ("version", version.as_str()),
            ("activity_version", "99"),
            ("entity", code),
        ];
        let mut sent = posted(&format!("{here}?lang=es"), &secretariat.cookie, &fields);
        let from = format!("{}{here}", app.app.state().public_url);
        sent.headers_mut().insert(header::REFERER, from.parse().expect("a value"));
        let overtaken = secretariat.send(sent).await;
        assert_eq!(overtaken.status, StatusCode::CONFLICT, "{}", overtaken.text());
        let back = overtaken.select(&format!("main a[href='{here}']"));
        assert_eq!(back, ["Ver cómo está ahora"], "{}", overtaken.text());
        assert_eq!(accept(code, seen.clone()).await.status, StatusCode::SEE_OTHER);
        assert_eq!(accept(code, seen).await.status, StatusCode::CONFLICT, "once is enough");
        let picture = app.app.state().pictures.now().await.expect("a picture");
        let plan = picture.networks["lac"].plan("2027-2028").expect("the draft");
        let entity = picture.common.register.find(code).expect("known").id;
        let activity = plan.by_reference("B-02").expect("there");
        assert!(activity.content.having(Part::Contributor).any(|e| e == entity));
        let said = partner.get(API).await.json()["comments"]["items"][0].clone();
        assert_eq!(said["answer"]["disposition"], "accepted");
        assert_eq!(said["answer"]["change"]["activity"], "B-02");
        let rows =
            app.db().history(picture.networks["lac"].network.id.0, Some(activity.id.0), None, 1);
        let row = &rows.await.expect("reads")[0];
        assert_eq!(said["answer"]["change"]["history"], row.n, "the row in which it joined");
        // It was decided here: undone by itself, the answer would say what is no longer so.
        let activity_page = format!("{DRAFT}/activities/B-02");
        let offered = "form[action$='B-02/undo'] button";
        assert!(secretariat.get(&activity_page).await.select(offered).is_empty());
        let version = activity.version.to_string();
        let undo = format!("{activity_page}/undo?lang=es");
        let kept = secretariat.post(&undo, &[("version", version.as_str())]).await;
        assert_eq!(kept.status, StatusCode::CONFLICT, "{}", kept.text());
        assert!(kept.text().contains("no se deshace desde aquí"), "{}", kept.text());
        let public = app.get(&format!("{PAGE}?lang=es")).await.text();
        assert!(!public.contains(">comment<"), "what decided it is no field of it: {public}");
        let verdict = app.db().verify(|_, _| {}).await.expect("reads");
        assert!(verdict.failure.is_none(), "{:?}", verdict.failure);
    }
}

#[tokio::test]
async fn after_the_end_nothing_more_arrives_and_what_was_said_is_answered_still() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        open(&secretariat, &["stakeholders", "public"]).await;
        let partner = app.sign_in("stakeholder").await;
        say(&partner, "plan", "comment", "A tiempo.").await;
        act(&secretariat, 1, &[("act", "publish")]).await;
        app.post(FORM, NEIGHBOUR).await;
        let late_link = link(&app).await;
        // The last day is moved, and the page says so.
        let version = hidden(&secretariat.get(RUN).await, "version");
        let mut moved =
            vec![("act", "move"), ("version", version.as_str()), ("closes", "2025-03-16")];
        let refused = secretariat.post(RUN, &moved).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "without a reason");
        moved.push(("reason", "Lo pidieron los gobiernos locales."));
        assert_eq!(secretariat.post(RUN, &moved).await.status, StatusCode::SEE_OTHER);
        assert_eq!(secretariat.post(RUN, &moved).await.status, StatusCode::CONFLICT, "a replay");
        let page = app.get(&format!("{PAGE}?lang=en")).await.text();
        assert!(page.contains("9\u{a0}March 2025") && page.contains("gobiernos locales"), "{page}");
        app.it_is("2025-03-17T00:00:00Z");
        let secretariat = app.sign_in("secretariat").await;
        let partner = app.sign_in("stakeholder").await;
        for answer in [partner.get(FORM).await, app.post(FORM, NEIGHBOUR).await] {
            assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.text());
        }
        let gone = app.post(&late_link, &[("act", "confirm")]).await;
        assert_eq!(gone.status, StatusCode::GONE, "the link ran out long before");
        // Closing takes the draft back from those who were invited.
        let version = hidden(&secretariat.get(RUN).await, "version");
        let close = [("act", "close"), ("version", version.as_str())];
        assert_eq!(secretariat.post(RUN, &close).await.status, StatusCode::SEE_OTHER);
        assert_eq!(secretariat.post(RUN, &close).await.status, StatusCode::CONFLICT, "once");
        assert_eq!(partner.get(PAGE).await.status, StatusCode::NOT_FOUND);
        assert_eq!(app.get(DRAFT).await.status, StatusCode::NOT_FOUND);
        let answer = [("act", "answer"), ("disposition", "declined"), ("reason", "No alcanza.")];
        assert_eq!(act(&secretariat, 1, &answer).await.status, StatusCode::SEE_OTHER);
        // It can be opened again, and both rounds are there.
        assert_eq!(app.sign_in("focal-fao").await.get(PAGE).await.status, StatusCode::OK);
        let again = [
            ("act", "open"),
            ("opens", "2025-03-17"),
            ("closes", "2025-03-20"),
            ("circle", "stakeholders"),
            ("questions_es", "¿Algo más?"),
            ("moderator_es", "La secretaría"),
        ];
        assert_eq!(secretariat.post(RUN, &again).await.status, StatusCode::SEE_OTHER);
        assert_eq!(partner.get(API).await.json()["round"], 2);
        let first = partner.get(&format!("{API}?round=1")).await.json();
        assert_eq!(first["comments"]["items"][0]["words"], "A tiempo.");
        // A comment of the second round goes on counting: a number is one comment.
        say(&partner, "plan", "comment", "Otra vez.").await;
        act(&secretariat, 2, &[("act", "publish")]).await;
        assert_eq!(partner.get(API).await.json()["comments"]["items"][0]["number"], 2);
    }
}

#[tokio::test]
async fn closing_may_leave_the_draft_with_those_who_were_invited() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    open(&secretariat, &["stakeholders"]).await;
    let version = hidden(&secretariat.get(RUN).await, "version");
    let close = [("act", "close"), ("version", version.as_str()), ("keep", "1")];
    assert_eq!(secretariat.post(RUN, &close).await.status, StatusCode::SEE_OTHER);
    let partner = app.sign_in("stakeholder").await;
    assert_eq!(partner.get(DRAFT).await.status, StatusCode::OK);
    assert_eq!(partner.get(FORM).await.status, StatusCode::CONFLICT, "but nothing is taken");
    assert_eq!(app.get(DRAFT).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn hostile_input_is_refused_and_nothing_is_written() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        open(&secretariat, &["public"]).await;
        let with = |name: &'static str, value: &str| {
            let mut fields: Vec<(&str, String)> =
                NEIGHBOUR.iter().map(|(n, v)| (*n, (*v).to_owned())).collect();
            fields.retain(|(n, _)| *n != name);
            fields.push((name, value.to_owned()));
            fields
        };
        let long = "a".repeat(4_001);
        let bad = [
            with("on", "Z-99"),
            with("kind", "praise"),
            with("words", " \u{7} "),
            with("words", &long),
            with("name", ""),
            with("name", &"n".repeat(121)),
            with("organisation", &"o".repeat(121)),
            with("address", "nobody"),
            with("address", "a@b.example\r\nBcc: c@d.example"),
            with("passage", "title:es:words that the text does not say"),
            with("passage", "nonsense"),
            // Sooner than anybody reads, or without saying when.
            with("drawn", &app.app.state().now().timestamp().to_string()),
            with("drawn", "yesterday"),
        ];
        for fields in bad {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
            let answer = app.post(FORM, &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
            assert_eq!(answer.select(".faults li").len(), 1, "{fields:?}");
        }
        // What fills in the field that nobody sees is thanked, and forgotten.
        let trapped = with("website", "https://spam.example");
        let trapped: Vec<(&str, &str)> = trapped.iter().map(|(n, v)| (*n, v.as_str())).collect();
        assert_eq!(app.post(FORM, &trapped).await.status, StatusCode::SEE_OTHER);
        assert!(letters(&app).await.is_empty(), "nothing was written");
        // Markup is words.
        let script = with("words", "<script>alert(1)</script>");
        let script: Vec<(&str, &str)> = script.iter().map(|(n, v)| (*n, v.as_str())).collect();
        app.post(FORM, &script).await;
        app.post(&link(&app).await, &[("act", "confirm")]).await;
        act(&secretariat, 1, &[("act", "publish")]).await;
        assert!(!app.get(PAGE).await.text().contains("<script>alert"));
        for act_ in ["", "delete"] {
            let unknown = app.post(&link(&app).await, &[("act", act_)]).await;
            assert_eq!(unknown.status, StatusCode::BAD_REQUEST);
        }
        let secret = link(&app).await.replace("/lac/", "/global/");
        assert_eq!(app.get(&secret).await.status, StatusCode::GONE, "another network's link");
        assert_eq!(
            secretariat.get(&format!("{PAGE}/comments/99")).await.status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(app.get(&format!("{PAGE}?on=Z-99")).await.status, StatusCode::BAD_REQUEST);
        // One address speaks a few times an hour; a flood is told to wait.
        let mut last = StatusCode::OK;
        for _ in 0..6 {
            last = app.post(FORM, NEIGHBOUR).await.status;
        }
        assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
        app.it_is("2025-02-10T13:00:00Z");
        assert_eq!(app.post(FORM, NEIGHBOUR).await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn somebody_without_a_seat_speaks_only_where_anybody_may() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    open(&secretariat, &["stakeholders"]).await;
    // A reader has a mandate and no seat to speak from.
    let reader = app.sign_in("reader").await;
    assert_eq!(reader.get(PAGE).await.status, StatusCode::OK);
    assert_eq!(reader.get(FORM).await.status, StatusCode::FORBIDDEN);
    assert_eq!(reader.post(FORM, NEIGHBOUR).await.status, StatusCode::FORBIDDEN);
    assert_eq!(app.post(FORM, NEIGHBOUR).await.status, StatusCode::NOT_FOUND);
    let focal = app.sign_in("focal-unicef").await;
    for address in [RUN, &format!("{PAGE}/comments/1")] {
        assert_eq!(focal.get(address).await.status, StatusCode::FORBIDDEN, "{address}");
        assert_eq!(focal.post(address, &[("act", "close")]).await.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test]
async fn who_speaks_unnamed_is_named_nowhere() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    open(&secretariat, &["member-states"]).await;
    let state = app.sign_in("observer-pe").await;
    let fields = [("on", "plan"), ("kind", "comment"), ("words", "Con reserva."), ("unnamed", "1")];
    assert_eq!(state.post(FORM, &fields).await.status, StatusCode::SEE_OTHER);
    act(&secretariat, 1, &[("act", "publish")]).await;
    let json = secretariat.get(API).await.json();
    let author = &json["comments"]["items"][0]["author"];
    assert!(author.as_object().is_some_and(|a| a.values().all(Value::is_null)), "{author}");
    let together = &json["counts"]["circles"][0]["circles"];
    assert_eq!(*together, serde_json::json!(["members", "member-states"]), "nor by the counts");
    let person = records::person::by_email(app.db(), "observer-pe@lac.example").await;
    let person = person.expect("reads").expect("known").id.to_string();
    for row in history(&app).await.iter().filter(|row| row.contains("Con reserva")) {
        assert!(!row.contains(&person), "nor in the history: {row}");
    }
    assert!(state.get(PAGE).await.text().contains("comments/1/withdraw"), "but it is theirs");
}

#[tokio::test]
async fn addresses_are_forgotten_a_year_after_the_end() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        open(&secretariat, &["public"]).await;
        app.post(FORM, NEIGHBOUR).await;
        let link = link(&app).await;
        app.post(&link, &[("act", "confirm")]).await;
        app.post(FORM, &[NEIGHBOUR, &[("address", "otra@barrio.example")]].concat()).await;
        act(&secretariat, 1, &[("act", "publish")]).await;
        let forget = async |at: &str| {
            forget_addresses(app.db(), at.parse().expect("a moment")).await.expect("forgets")
        };
        assert_eq!(forget("2025-02-11T12:00:00Z").await, 0, "links still good");
        assert_eq!(forget("2025-02-14T12:00:00Z").await, 1, "nobody confirmed the other");
        assert_eq!(forget("2026-03-09T12:00:00Z").await, 0, "kept for a year");
        assert_eq!(forget("2026-03-10T12:00:00Z").await, 1);
        assert_eq!(app.get(&link).await.status, StatusCode::GONE);
        assert!(app.get(PAGE).await.text().contains("Falta el agua"), "what was said stays");
    }
}

#[tokio::test]
async fn the_samples_past_consultation_is_answered_to_the_last_comment() {
    let app = TestApp::sample().await;
    let json = app.get("/api/v1/networks/lac/plans/2023-2024/consultation").await.json();
    assert_eq!(
        (&json["counts"]["published"], &json["counts"]["unanswered"]),
        (&12.into(), &0.into())
    );
    for lang in ["es", "en", "pt", "fr"] {
        let page = app.get(&format!("/lac/plans/2023-2024/consultation?lang={lang}")).await;
        assert_eq!(page.select(".said-card").len(), 12, "{lang}");
        assert_eq!(page.select(".text-changed").len(), 7, "{lang}");
        assert!(page.bytes.len() < 100_000, "{lang}: {}", page.bytes.len());
        assert!(!page.text().contains(".example"), "no address");
    }
    let declined = app.get("/lac/plans/2023-2024/consultation?disposition=declined").await;
    assert_eq!(declined.select(".said-card").len(), 2);
    let activity = app.get("/lac/plans/2023-2024/activities/A-051?lang=en").await;
    assert!(activity.text().contains("1 comment on this activity"));
}
