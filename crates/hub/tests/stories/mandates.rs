//! Mandates are given, extended and ended; people are invited; programs get tokens.

use aunar_domain::mandate::{Mandate, Role};
use aunar_hub::records;
use aunar_hub::sample::address;
use aunar_hub::testing::{Answered, TestApp, Visitor};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use uuid::Uuid;

const NEW: &str = "/lac/people/new";

async fn network(app: &TestApp, code: &str) -> aunar_domain::ids::NetworkId {
    let picture = app.app.state().pictures.now().await.expect("reads");
    picture.networks[code].network.id
}

async fn all(app: &TestApp) -> Vec<Mandate> {
    let id = network(app, "lac").await;
    records::person::mandates_in(&app.app.state().db, id).await.expect("reads")
}

/// The mandate of somebody of the sample.
async fn of(app: &TestApp, name: &str) -> Mandate {
    let person = records::person::by_email(&app.app.state().db, &address(name)).await;
    let person = person.expect("reads").unwrap_or_else(|| panic!("{name} is known"));
    let found = all(app).await.into_iter().find(|m| m.person == person.id);
    found.unwrap_or_else(|| panic!("{name} has a mandate"))
}

/// A form that gives a mandate, with an identifier of its own.
fn form<'a>(role: &'a str, email: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("role", role),
        ("email", email),
        ("name", "Persona nueva"),
        ("lang", "es"),
        ("from", "2025-02-10"),
    ];
    for (name, value) in more {
        fields.retain(|(n, _)| n != name);
        fields.push((name, value));
    }
    fields
}

fn link(answer: &Answered) -> String {
    let link = answer.select("code.link").pop().unwrap_or_else(|| panic!("{}", answer.text()));
    link.strip_prefix("http://127.0.0.1:8080").expect("an address of ours").to_owned()
}

async fn give(who: &Visitor<'_>, fields: &[(&str, &str)]) -> Answered {
    who.post(NEW, fields).await
}

async fn end(who: &Visitor<'_>, mandate: &Mandate) -> Answered {
    let path = format!("/lac/people/{}/end", mandate.id);
    who.post(&path, &[("reason", "Cambio de funciones")]).await
}

/// Comes in by a link, in a browser of one's own.
async fn enter(app: &TestApp, link: &str) -> String {
    let entered = app.post(link, &[]).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.text());
    let cookie = entered.header("set-cookie".parse().expect("a name"));
    cookie.split(';').next().unwrap_or_default().to_owned()
}

async fn with_cookie(app: &TestApp, cookie: &str, path: &str) -> Answered {
    let request = Request::get(path).header("cookie", cookie);
    app.send(request.body(Body::empty()).expect("a request")).await
}

#[tokio::test]
async fn somebody_is_invited_comes_in_acts_and_their_mandate_is_ended() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let form = form("focal-point", "Nueva@ACNUR.example", &[("entity", "UNHCR")]);
        let given = give(&secretariat, &form).await;
        assert_eq!(given.status, StatusCode::OK, "{}", given.text());
        assert_eq!(given.header("cache-control".parse().expect("a name")), "no-store");
        let link = link(&given);
        let list = secretariat.get("/lac/people?entity=UNHCR&lang=es").await;
        let text = list.text();
        assert!(text.contains("Persona nueva") && text.contains("sin usar"), "{text}");
        assert!(text.contains("Secretaría de la red (muestra)"), "who gave it");
        assert!(!text.contains("acnur.example"), "no address in a list");

        let cookie = enter(&app, &link).await;
        assert_eq!(app.post(&link, &[]).await.status, StatusCode::GONE, "once");
        let desk = with_cookie(&app, &cookie, "/desk?lang=es").await;
        assert!(desk.text().contains("Punto focal · ACNUR"), "{}", desk.text());
        let draft = "/lac/plans/2027-2028";
        assert_eq!(with_cookie(&app, &cookie, draft).await.status, StatusCode::OK);

        let person = records::person::by_email(&app.app.state().db, "nueva@acnur.example").await;
        let person = person.expect("reads").expect("known by the address in lower case");
        let mandate = all(&app).await.into_iter().find(|m| m.person == person.id).expect("given");
        let page = secretariat.get(&format!("/lac/people/{}?lang=es", mandate.id)).await.text();
        assert!(page.contains("nueva@acnur.example") && page.contains("entró por primera vez"));
        assert!(!page.contains("Hacer un enlace nuevo"), "nobody else comes in as them any more");
        let renewed = secretariat.post(&format!("/lac/people/{}/invite", mandate.id), &[]).await;
        assert_eq!(renewed.status, StatusCode::CONFLICT);

        for (reason, status) in [
            ("  ", StatusCode::UNPROCESSABLE_ENTITY),
            ("Escribir a x@y.example", StatusCode::UNPROCESSABLE_ENTITY),
            ("Cambio de funciones", StatusCode::SEE_OTHER),
            ("Cambio de funciones", StatusCode::CONFLICT),
        ] {
            let path = format!("/lac/people/{}/end", mandate.id);
            let answer = secretariat.post(&path, &[("reason", reason)]).await;
            assert_eq!(answer.status, status, "{reason}: {}", answer.text());
        }
        assert_eq!(with_cookie(&app, &cookie, draft).await.status, StatusCode::NOT_FOUND);
        assert!(!secretariat.get("/lac/people").await.text().contains("Persona nueva"));
        let ended = secretariat.get("/lac/people?state=ended&lang=es").await.text();
        assert!(ended.contains("Persona nueva") && ended.contains("Lo terminó"), "{ended}");
        let page = secretariat.get(&format!("/lac/people/{}", mandate.id)).await.text();
        assert!(page.contains("Cambio de funciones"), "the reason is kept");
        no_address_is_told(&app).await;
    }
}

/// Neither the history nor any page for the public says an address or a name of a person.
async fn no_address_is_told(app: &TestApp) {
    let id = network(app, "lac").await;
    let rows = app.app.state().db.history(id.0, None, None, 10_000).await.expect("reads");
    for row in rows.iter().filter(|r| matches!(r.entity.as_str(), "person" | "mandate" | "token")) {
        let text = format!("{} {:?} {:?}", row.actor, row.before, row.after);
        assert!(!text.contains('@') && !text.contains("Persona nueva"), "{text}");
    }
    for path in
        ["/lac", "/lac/members", "/lac/history", "/lac/needs", "/api/v1/networks/lac/members"]
    {
        let text = app.get(path).await.text();
        for told in ["(muestra)", "Persona nueva", "acnur.example", "/lac/people"] {
            assert!(!text.contains(told), "{path} tells {told}");
        }
        assert!(!text.contains("focal-") && !text.contains("person:"), "{path}");
    }
}

#[tokio::test]
async fn alternates_are_named_by_their_own_focal_point_and_co_lead() {
    for app in TestApp::each_sample().await {
        let focal = app.sign_in("focal-unicef").await;
        let page = focal.get(NEW).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(page.select("option[value=UNICEF]").len(), 1, "{}", page.text());
        assert!(page.select("option[value=FAO]").is_empty(), "only their own");

        let own = form("alternate", "suplente@unicef.example", &[("entity", "UNICEF")]);
        let given = give(&focal, &own).await;
        assert_eq!(given.status, StatusCode::OK, "{}", given.text());
        let count = all(&app).await.len();
        for (role, entity) in [("alternate", "FAO"), ("focal-point", "UNICEF"), ("secretariat", "")]
        {
            let form = form(role, "otra@unicef.example", &[("entity", entity)]);
            assert_eq!(give(&focal, &form).await.status, StatusCode::FORBIDDEN, "{role} {entity}");
        }
        let (theirs, others) = (of(&app, "alternate-unicef").await, of(&app, "focal-fao").await);
        assert_eq!(end(&focal, &others).await.status, StatusCode::FORBIDDEN);
        assert_eq!(
            end(&app.sign_in("focal-fao").await, &theirs).await.status,
            StatusCode::FORBIDDEN
        );
        let alternate = app.sign_in("alternate-unicef").await;
        let form = form("alternate", "otra@unicef.example", &[("entity", "UNICEF")]);
        assert_eq!(give(&alternate, &form).await.status, StatusCode::FORBIDDEN);
        assert_eq!(all(&app).await.len(), count, "nothing of that was written");
        assert_eq!(end(&focal, &theirs).await.status, StatusCode::SEE_OTHER);
        let co_lead = app.sign_in("co-lead-iom").await;
        let form = self::form(
            "alternate",
            "suplente@oim.example",
            &[("entity", "IOM"), ("name", "Suplente de la OIM")],
        );
        assert_eq!(give(&co_lead, &form).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn an_invitation_shows_nobody_more_than_they_could_have_given() {
    let app = TestApp::sample().await;
    let (secretariat, focal) =
        (app.sign_in("secretariat").await, app.sign_in("focal-unicef").await);
    let who = "doble@unicef.example";
    // The focal point invites; then the secretariat gives the same person more.
    let first = link(&give(&focal, &form("alternate", who, &[("entity", "UNICEF")])).await);
    let second = link(&give(&secretariat, &form("secretariat", who, &[])).await);
    assert_eq!(app.get(&first).await.status, StatusCode::GONE, "not with the secretariat's right");
    let person = records::person::by_email(&app.app.state().db, who).await.expect("reads");
    let person = person.expect("known");
    let alternate =
        all(&app).await.into_iter().find(|m| m.person == person.id && m.role == Role::Alternate);
    let path = format!("/lac/people/{}/invite", alternate.expect("given").id);
    assert_eq!(focal.post(&path, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(app.get(&second).await.status, StatusCode::OK, "and the good one stays good");
    let third = link(&secretariat.post(&path, &[]).await);
    assert_eq!(app.get(&second).await.status, StatusCode::GONE, "one at a time");
    app.it_is("2025-02-17T12:00:00Z");
    assert_eq!(app.get(&third).await.status, StatusCode::GONE, "seven days");
}

#[tokio::test]
async fn the_last_person_of_the_secretariat_cannot_be_locked_out() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let mandate = of(&app, "secretariat").await;
        let until = |day: &'static str| [("until", day), ("seen", "")];
        let path = format!("/lac/people/{}/until", mandate.id);
        let refused = secretariat.post(&path, &until("2025-12-31")).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text().contains("2025-12-31"), "what was typed is kept");
        let refused = end(&secretariat, &mandate).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text().contains("Cambio de funciones"), "what was typed is kept");

        // One that runs out is no way back in.
        let more = [("until", "2025-03-01")];
        let form = form("secretariat", "segunda@red.example", &more);
        assert_eq!(give(&secretariat, &form).await.status, StatusCode::OK);
        assert_eq!(end(&secretariat, &mandate).await.status, StatusCode::CONFLICT);
        assert_eq!(of(&app, "secretariat").await, mandate, "nothing changed");
        let second = all(&app).await.into_iter().rfind(|m| m.role == Role::Secretariat);
        let path = format!("/lac/people/{}/until", second.expect("given").id);
        let extended = secretariat.post(&path, &[("until", ""), ("seen", "2025-03-01")]).await;
        assert_eq!(extended.status, StatusCode::SEE_OTHER, "{}", extended.text());
        assert_eq!(end(&secretariat, &mandate).await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn two_secretaries_who_end_each_other_at_once_do_not_both_go() {
    for app in TestApp::each_sample().await {
        let first = app.sign_in("secretariat").await;
        let given = give(&first, &form("secretariat", "segunda@red.example", &[])).await;
        let cookie = enter(&app, &link(&given)).await;
        let mandate = of(&app, "secretariat").await;
        let other = all(&app).await.into_iter().rfind(|m| m.role == Role::Secretariat);
        let other = other.expect("given");
        let theirs = Request::post(format!("/lac/people/{}/end", mandate.id))
            .header("cookie", cookie)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from("reason=Relevo"))
            .expect("a request");
        let (a, b) = tokio::join!(end(&first, &other), app.send(theirs));
        let went = [a.status, b.status].iter().filter(|s| **s == StatusCode::SEE_OTHER).count();
        assert_eq!(went, 1, "{} {}", a.status, b.status);
        let now = app.app.state().now();
        let remain = all(&app).await;
        let remain = remain.iter().filter(|m| m.role == Role::Secretariat && m.in_force(now));
        assert_eq!(remain.count(), 1);
    }
}

#[tokio::test]
async fn a_mandate_that_ends_mid_form_changes_nothing() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let focal = app.sign_in("focal-unicef").await;
        assert_eq!(focal.get(NEW).await.status, StatusCode::OK, "the form is open");
        let alternate = of(&app, "alternate-unicef").await;
        assert_eq!(
            end(&secretariat, &of(&app, "focal-unicef").await).await.status,
            StatusCode::SEE_OTHER
        );
        let before = all(&app).await;
        let form = form("alternate", "suplente@unicef.example", &[("entity", "UNICEF")]);
        for refused in [
            give(&focal, &form).await,
            end(&focal, &alternate).await,
            focal.get("/lac/people").await,
        ] {
            assert_eq!(refused.status, StatusCode::FORBIDDEN);
            let text = refused.text();
            assert!(text.contains("ha terminado") && text.contains("No cambió nada"), "{text}");
        }
        assert_eq!(all(&app).await, before);
        let never = app.sign_in("reader").await.get("/lac/people").await;
        assert_eq!(never.status, StatusCode::FORBIDDEN);
        assert!(!never.text().contains("ha terminado"), "a reader never could");
    }
}

#[tokio::test]
async fn the_same_right_twice_and_a_namesake_are_asked_about() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    let count = all(&app).await.len();
    let twin = address("translator");
    let again = give(&secretariat, &form("translator", &twin, &[])).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert_eq!(again.select("input[name=email]").len(), 1);
    assert!(again.text().contains(&twin), "what was typed is kept");
    let named = [("name", "Lectura (MUESTRA)")];
    let namesake = give(&secretariat, &form("reader", "otra@red.example", &named)).await;
    assert_eq!(namesake.status, StatusCode::CONFLICT, "{}", namesake.text());
    assert_eq!(all(&app).await.len(), count);
    let sure = [("sure", "1"), ("id", "0195f000-0000-7000-8000-000000000001")];
    let form = form("translator", &twin, &sure);
    assert_eq!(give(&secretariat, &form).await.status, StatusCode::OK);
    // The same form again, as a browser sends it that goes back and forth.
    let replayed = give(&secretariat, &form).await;
    assert_eq!(replayed.status, StatusCode::SEE_OTHER);
    assert_eq!(replayed.location(), "/lac/people/0195f000-0000-7000-8000-000000000001");
    assert_eq!(all(&app).await.len(), count + 1);
}

#[tokio::test]
async fn what_is_wrong_with_a_form_is_said_beside_its_field() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    let count = all(&app).await.len();
    let other = network(&app, "global").await.to_string();
    for (role, name, value) in [
        ("reader", "email", "a@b"),
        ("reader", "email", "a@b.example,c@d.example"),
        ("reader", "name", " "),
        ("reader", "lang", "de"),
        ("reader", "from", "2025-02-30"),
        ("reader", "from", "22025-01-01"),
        ("reader", "until", "2025-02-09"),
        ("focal-point", "entity", ""),
        ("focal-point", "entity", "Nobody Knows"),
        ("focal-point", "entity", "CIVIL-SOCIETY-DIALOGUE-LAC"),
        ("co-lead", "entity", "FAO"),
        ("observer", "country", "419"),
        // Another network's priority, and an identifier that is none of ours.
        ("priority-co-lead", "priority", "2025-2026/1.1"),
        ("priority-co-lead", "priority", &other),
    ] {
        let mut more = vec![("entity", "UNHCR"), (name, value)];
        more.retain(|(n, v)| *n != name || *v == value);
        let answer = give(&secretariat, &form(role, "persona@red.example", &more)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{role} {name}={value}");
        let wrong = answer.select(&format!("#wrong-{name}"));
        assert_eq!(wrong.len(), 1, "{role} {name}={value}: {}", answer.text());
        assert!(answer.text().contains("persona@red.example") || name == "email");
    }
    let unknown = give(&secretariat, &[("role", "chief")]).await;
    assert_eq!(unknown.status, StatusCode::BAD_REQUEST);
    assert_eq!(all(&app).await.len(), count);
}

#[tokio::test]
async fn another_networks_mandates_are_not_here() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    let mandate = of(&app, "reader").await;
    let (theirs, none) = (format!("/global/people/{}", mandate.id), "/lac/people/nonsense");
    assert_eq!(secretariat.get(&theirs).await.status, StatusCode::FORBIDDEN, "nor is the right");
    assert_eq!(secretariat.get(none).await.status, StatusCode::NOT_FOUND);
    // A mandate in the other network, asked for through this one.
    let db = &app.app.state().db;
    let global = network(&app, "global").await;
    let elsewhere = Mandate { id: Uuid::now_v7().into(), network: global, ..mandate.clone() };
    let mut tx = db.begin().await.expect("begins");
    records::person::grant(&mut tx, &elsewhere, app.app.state().now()).await.expect("grants");
    tx.commit().await.expect("commits");
    let path = format!("/lac/people/{}", elsewhere.id);
    assert_eq!(secretariat.get(&path).await.status, StatusCode::NOT_FOUND);
    for (act, field) in
        [("end", ("reason", "Cambio")), ("until", ("until", "")), ("invite", ("x", ""))]
    {
        let answer = secretariat.post(&format!("{path}/{act}"), &[field]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{act}");
    }
}

#[tokio::test]
async fn a_last_day_is_moved_by_one_at_a_time() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    let path = format!("/lac/people/{}/until", of(&app, "reader").await.id);
    let set =
        async |until, seen| secretariat.post(&path, &[("until", until), ("seen", seen)]).await;
    assert_eq!(set("2025-06-30", "").await.status, StatusCode::SEE_OTHER);
    let stale = set("2025-09-30", "").await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "somebody set another meanwhile");
    assert!(
        stale.text().contains("2025-09-30")
            && stale.text().contains("30\u{a0}de\u{a0}junio de 2025")
    );
    assert_eq!(set("2025-09-30", "2025-06-30").await.status, StatusCode::SEE_OTHER);
    for wrong in ["2025-02-09", "2022-01-01", "mañana"] {
        let answer = set(wrong, "2025-09-30").await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    app.it_is("2025-10-01T08:00:00Z");
    let secretariat = app.sign_in("secretariat").await;
    let over = secretariat.post(&path, &[("until", ""), ("seen", "2025-09-30")]).await;
    assert_eq!(over.status, StatusCode::CONFLICT, "what is over is not brought back");
    let page = secretariat.get(path.trim_end_matches("/until")).await.text();
    assert!(page.contains("prórroga") && page.contains("acortamiento"), "{page}");
}

#[tokio::test]
async fn the_list_is_filtered_by_what_it_knows() {
    let app = TestApp::sample().await;
    let member = app.sign_in("focal-fao").await;
    let list = member.get("/lac/people?role=focal-point&entity=UNICEF").await;
    assert_eq!(list.select("li.line").len(), 1, "{}", list.text());
    let none = member.get("/lac/people?role=observer&entity=UNICEF").await.text();
    assert!(none.contains("href=\"/lac/people\""), "a way out of an empty list");
    for wrong in ["role=chief", "entity=NOBODY", "state=old", "page=99", "sort=x"] {
        let status = member.get(&format!("/lac/people?{wrong}")).await.status;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{wrong}");
    }
    let page = member.get(&format!("/lac/people/{}", of(&app, "focal-unicef").await.id)).await;
    assert!(!page.text().contains(&address("focal-unicef")), "addresses are for those who give");
    assert!(page.select("form[action*='/end']").is_empty());
}

#[tokio::test]
async fn tokens_are_made_used_and_ended_in_the_browser() {
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        let id = "0195f000-0000-7000-8000-0000000000aa";
        let form = [("id", id), ("name", "Tablero"), ("scope", "write"), ("days", "30")];
        let made = secretariat.post("/lac/tokens", &form).await;
        assert_eq!(made.status, StatusCode::OK, "{}", made.text());
        assert_eq!(made.header("cache-control".parse().expect("a name")), "no-store");
        let token = made.select("code.link").pop().expect("shown once");
        assert!(token.starts_with("aunar_"));
        let used = async || {
            let request = Request::get("/api/v1/networks/lac/plans/2027-2028")
                .header("authorization", format!("Bearer {token}"));
            app.send(request.body(Body::empty()).expect("a request")).await.status
        };
        assert_eq!(used().await, StatusCode::OK);
        let list = secretariat.get("/lac/tokens?lang=es").await.text();
        assert!(!list.contains(&token), "and never again");
        assert!(
            list.contains("10\u{a0}de\u{a0}febrero de 2025, 12:00 UTC"),
            "when it was used: {list}"
        );
        assert!(list.contains("Secretaría de la red (muestra)"), "who made it");
        let replayed = secretariat.post("/lac/tokens", &form).await;
        assert_eq!(replayed.status, StatusCode::CONFLICT, "the same form makes one");

        for (name, wrong) in [
            ("name", ""),
            ("name", "de a@b.example"),
            ("days", "0"),
            ("days", "366"),
            ("days", "x"),
            ("scope", "all"),
        ] {
            let fields: Vec<_> =
                form.iter().map(|(n, v)| (*n, if *n == name { wrong } else { *v })).collect();
            let answer = secretariat.post("/lac/tokens", &fields).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}={wrong}");
        }
        assert_eq!(
            secretariat.post(&format!("/global/tokens/{id}/end"), &[]).await.status,
            StatusCode::FORBIDDEN
        );
        let focal = app.sign_in("focal-fao").await;
        let path = format!("/lac/tokens/{id}/end");
        let sure = [("sure", "1")];
        assert_eq!(focal.post(&path, &sure).await.status, StatusCode::FORBIDDEN);
        // One press ends nothing that nobody can bring back.
        let unsure = secretariat.post(&path, &[]).await;
        assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(unsure.select("input[name=sure][aria-invalid=true]").len(), 1);
        assert_eq!(used().await, StatusCode::OK);
        assert_eq!(secretariat.post(&path, &sure).await.status, StatusCode::SEE_OTHER);
        assert_eq!(used().await, StatusCode::UNAUTHORIZED, "ended");
        assert_eq!(secretariat.post(&path, &sure).await.status, StatusCode::CONFLICT);
        assert_eq!(
            secretariat.post("/lac/tokens/nonsense/end", &[]).await.status,
            StatusCode::NOT_FOUND
        );
        no_address_is_told(&app).await;
    }
}

#[tokio::test]
async fn a_token_runs_out() {
    let app = TestApp::sample().await;
    let secretariat = app.sign_in("secretariat").await;
    let form = [("name", "Tablero"), ("scope", "read"), ("days", "1")];
    let made = secretariat.post("/lac/tokens", &form).await;
    let token = made.select("code.link").pop().expect("shown once");
    app.it_is("2025-02-11T12:00:00Z");
    let request =
        Request::get("/api/v1/networks").header("authorization", format!("Bearer {token}"));
    let answer = app.send(request.body(Body::empty()).expect("a request")).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    let list = secretariat.get("/lac/tokens").await;
    assert!(list.select("form[action*='/end']").is_empty(), "nothing is left to end");
}
