//! Coming in without a password: asking, links, limits, devices; and the mail that carries them.

use crate::sink::Sink;
use aunar_db::sql;
use aunar_domain::mandate::Door;
use aunar_domain::words::Lang;
use aunar_hub::account::{Link, Purpose};
use aunar_hub::notify::{self, Mail, Smtp, send_due};
use aunar_hub::records::{person, session};
use aunar_hub::sample::address;
use aunar_hub::testing::{Answered, TestApp};
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use std::net::SocketAddr;

/// The mails that wait for an address, the oldest first: subject and body.
async fn mails(app: &TestApp, address: &str) -> Vec<(String, String)> {
    let query =
        sql!("select subject, body from mail where address = $1 and sent_at is null order by id");
    let rows = app.db().fetch_all(query.bind(address)).await.expect("reads");
    rows.iter().map(|r| (r.get(0).expect("a subject"), r.get(1).expect("a body"))).collect()
}

/// The path of the link in a mail.
fn link_in(body: &str) -> String {
    let line = body.lines().find(|l| l.contains("/sign-in/")).expect("a link on its own line");
    line.trim().strip_prefix("http://127.0.0.1:8080").expect("an address of ours").to_owned()
}

async fn ask(app: &TestApp, email: &str) -> Answered {
    app.post("/sign-in?lang=es", &[("address", email)]).await
}

/// The same from a device of some network.
async fn ask_from(app: &TestApp, email: &str, device: &str) -> Answered {
    let device: SocketAddr = device.parse().expect("an address");
    let request = Request::post("/sign-in")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .extension(ConnectInfo(device))
        .body(Body::from(format!("address={}", email.replace('@', "%40"))));
    app.send(request.expect("a request")).await
}

async fn link_for(app: &TestApp, name: &str, purpose: Purpose) -> String {
    let state = app.app.state();
    let person = person::by_email(&state.db, &address(name)).await.expect("reads").expect("known");
    let link = aunar_hub::account::issue_link(state, person.id, purpose).await.expect("a link");
    link.strip_prefix(&state.public_url).expect("ours").to_owned()
}

#[tokio::test]
async fn nobody_learns_by_asking_who_takes_part() {
    for app in TestApp::each_sample().await {
        let (known, unknown) = (address("focal-unicef"), address("focal-nobody"));
        let one = ask(&app, &known).await;
        let other = ask(&app, &unknown).await;
        assert_eq!((one.status, other.status), (StatusCode::OK, StatusCode::OK));
        // Each request has a name of its own.
        let told = |answer: &Answered| {
            let mut headers = answer.headers.clone();
            headers.remove("x-request-id").expect("a name");
            headers
        };
        assert_eq!(told(&one), told(&other));
        assert_eq!(one.text().replace(&known, "X"), other.text().replace(&unknown, "X"));
        assert!(one.text().contains(&known), "it says where to look");
        assert_eq!(mails(&app, &known).await.len(), 1);
        assert_eq!(mails(&app, &unknown).await.len(), 0);
        // However it is written.
        ask(&app, &format!("  {}  ", known.to_uppercase())).await;
        assert_eq!(mails(&app, &known).await.len(), 2);
        let wrong = ask(&app, "focal <b>unicef</b>").await;
        assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
        assert!(wrong.text().contains("focal &#60;b&#62;unicef"), "{}", wrong.text());
        assert_eq!(wrong.select("#wrong").len(), 1, "and the form is there again");
    }
}

#[tokio::test]
async fn the_mail_speaks_the_language_of_its_reader_and_its_link_leads_in() {
    let app = TestApp::sample().await;
    ask(&app, &address("focal-ohchr")).await;
    let mails = mails(&app, &address("focal-ohchr")).await;
    let (subject, body) = &mails[0];
    assert_eq!(subject, "Seu link para entrar");
    assert!(body.starts_with("Olá, "), "{body}");
    assert!(body.contains("Não foi você?") && body.contains("quinze minutos"), "{body}");
    assert!(!body.contains('<') && !body.contains("mail-"), "{body}");
    let entered = app.post(&link_in(body), &[]).await;
    assert_eq!((entered.status, entered.location()), (StatusCode::SEE_OTHER, "/desk"));
}

#[tokio::test]
async fn whoever_was_sent_to_sign_in_comes_back_to_the_page() {
    for app in TestApp::each_sample().await {
        let refused = app.get("/desk?lang=es").await;
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
        assert!(refused.text().contains("href=\"/sign-in?to=%2Fdesk\""), "{}", refused.text());
        let page = app.get("/lac/plans/2023-2024/activities?kind=training&lang=es").await;
        let way = "/sign-in?to=%2Flac%2Fplans%2F2023-2024%2Factivities%3Fkind%3Dtraining";
        assert!(page.text().contains(&format!("href=\"{way}\"")));
        let form = app.get(way).await.text();
        let place = "/lac/plans/2023-2024/activities?kind=training";
        assert!(form.contains(&format!("name=\"to\" value=\"{place}\"")), "{form}");
        let email = address("reader");
        app.post("/sign-in", &[("address", &email), ("to", place)]).await;
        let link = link_in(&mails(&app, &email).await[0].1);
        assert_eq!(app.post(&link, &[]).await.location(), place);
        // Never to another site.
        for elsewhere in ["https://evil.example/", "//evil.example", "/\\evil.example", "/sign-in"]
        {
            app.it_is("2025-02-11T12:00:00Z");
            app.post("/sign-in", &[("address", &address("translator")), ("to", elsewhere)]).await;
            let waiting = mails(&app, &address("translator")).await;
            let link = link_in(&waiting.last().expect("a mail").1);
            assert_eq!(app.post(&link, &[]).await.location(), "/desk", "{elsewhere}");
        }
        let visitor = app.sign_in("reader").await;
        let again = visitor.get("/sign-in?to=%2Flac").await;
        assert_eq!((again.status, again.location()), (StatusCode::SEE_OTHER, "/lac"));
    }
}

#[tokio::test]
async fn an_address_is_sent_five_links_an_hour_and_a_network_asks_so_often() {
    for app in TestApp::each_sample().await {
        let mut refusals = Vec::new();
        for email in [address("focal-fao"), address("focal-nobody")] {
            for n in 0..5 {
                assert_eq!(ask(&app, &email).await.status, StatusCode::OK, "{email} {n}");
            }
            let sixth = ask(&app, &email).await;
            assert_eq!(sixth.status, StatusCode::TOO_MANY_REQUESTS, "{email}");
            assert_eq!(sixth.header(header::RETRY_AFTER), "3600");
            assert!(sixth.text().contains("dentro de 60 minutos"), "{}", sixth.text());
            refusals.push(sixth.text());
        }
        assert_eq!(refusals[0], refusals[1], "known or not");
        assert_eq!(mails(&app, &address("focal-fao")).await.len(), 5);
        app.it_is("2025-02-10T13:00:01Z");
        assert_eq!(ask(&app, &address("focal-fao")).await.status, StatusCode::OK);

        for n in 0..30 {
            let device = format!("203.0.113.{n}:50000");
            let asked = ask_from(&app, &format!("somebody-{n}@lac.example"), &device).await;
            assert_eq!(asked.status, StatusCode::OK, "{n}");
        }
        let refused = ask_from(&app, "one-more@lac.example", "203.0.113.200:50000").await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(refused.header(header::RETRY_AFTER), "20");
        let elsewhere = ask_from(&app, "one-more@lac.example", "203.0.114.1:50000").await;
        assert_eq!(elsewhere.status, StatusCode::OK, "another network");
        let v6 = ask_from(&app, "one-more@lac.example", "[2001:db8::1]:50000").await;
        assert_eq!(v6.status, StatusCode::OK);
        app.it_is("2025-02-10T13:00:21Z");
        let later = ask_from(&app, "one-more@lac.example", "203.0.113.200:50000").await;
        assert_eq!(later.status, StatusCode::OK, "one more after each pause");
    }
}

#[tokio::test]
async fn a_link_is_good_once_in_time_and_for_its_purpose() {
    for app in TestApp::each_sample().await {
        let gone = StatusCode::GONE;
        let forged = format!("/sign-in/{}", "ab".repeat(32));
        assert_eq!(app.post(&forged, &[]).await.status, gone);
        assert_eq!(app.get("/sign-in/'").await.status, gone);
        assert_eq!(app.get("/sign-in/%00'").await.status, 404, "nothing has such an address");
        let invitation = link_for(&app, "reader", Purpose::Invitation).await;
        let secret = invitation.strip_prefix("/invitation/").expect("its own path");
        let elsewhere = format!("/sign-in/{secret}");
        assert_eq!(app.get(&elsewhere).await.status, gone, "an invitation is no link to sign in");
        assert_eq!(app.post(&elsewhere, &[]).await.status, gone);
        app.it_is("2025-02-17T11:59:59Z");
        assert!(app.get(&format!("{invitation}?lang=en")).await.text().contains("Welcome"));
        let entered = app.post(&invitation, &[]).await;
        assert_eq!(entered.status, StatusCode::SEE_OTHER, "a week");
        assert_eq!(app.post(&invitation, &[]).await.status, gone, "once");
        let late = link_for(&app, "reader", Purpose::SignIn).await;
        app.it_is("2025-02-17T12:14:59Z");
        assert_eq!(app.post(&late, &[]).await.status, gone, "fifteen minutes");
        // Two at once: one gets in.
        let link = link_for(&app, "reader", Purpose::SignIn).await;
        let (one, two) = tokio::join!(app.post(&link, &[]), app.post(&link, &[]));
        let mut statuses = [one.status, two.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [StatusCode::SEE_OTHER, gone]);
    }
}

#[tokio::test]
async fn a_new_sign_in_ends_the_session_before_it_in_this_browser() {
    let app = TestApp::sample().await;
    let before = app.sign_in("reader").await;
    let other_browser = app.sign_in("reader").await;
    let link = link_for(&app, "translator", Purpose::SignIn).await;
    let entered = before.post(&link, &[]).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER);
    let cookie = entered.header(header::SET_COOKIE);
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
    assert_eq!(
        before.get("/desk").await.status,
        StatusCode::UNAUTHORIZED,
        "the old cookie is dead"
    );
    assert_eq!(other_browser.get("/desk").await.status, StatusCode::OK, "others live on");
    let secret = cookie.split(';').next().expect("a cookie").to_owned();
    let request = Request::get("/desk").header(header::COOKIE, secret).body(Body::empty());
    assert_eq!(app.send(request.expect("a request")).await.status, StatusCode::OK);
}

#[tokio::test]
async fn one_sees_where_one_is_signed_in_and_ends_it() {
    for app in TestApp::each_sample().await {
        let here = app.sign_in("focal-unicef").await;
        let there = app.sign_in("focal-unicef").await;
        let third = app.sign_in("focal-unicef").await;
        let stranger = app.sign_in("focal-fao").await;
        let page = here.get("/account?lang=es").await;
        assert_eq!(page.header(header::CACHE_CONTROL), "no-store");
        assert_eq!(page.select(".keys li").len(), 3, "{}", page.text());
        assert_eq!(page.select(".keys .status"), ["este navegador"]);
        assert!(
            page.text().contains("por enlace de correo · desde el 10\u{a0}de\u{a0}febrero de 2025")
        );

        let state = app.app.state();
        let me = person::by_email(&state.db, &address("focal-unicef")).await.expect("reads");
        let me = me.expect("known").id;
        let sessions = session::alive(&state.db, me, state.now()).await.expect("reads");
        assert!(sessions.iter().all(|s| s.door == Door::Link));
        let ends = page
            .text()
            .split("/account/sessions/")
            .filter_map(|rest| rest.split_once("/end\"").map(|(id, _)| id.to_owned()))
            .collect::<Vec<_>>();
        assert_eq!(ends.len(), 2, "this one has its own way out");
        let end = format!("/account/sessions/{}/end", ends[0]);
        assert_eq!(stranger.post(&end, &[]).await.status, StatusCode::SEE_OTHER);
        let alive = session::alive(&state.db, me, state.now()).await.expect("reads");
        assert_eq!(alive.len(), 3, "nobody ends another person's session");
        here.post(&end, &[]).await;
        let mut open = 0;
        for visitor in [&here, &there, &third] {
            open += usize::from(visitor.get("/desk").await.status == StatusCode::OK);
        }
        assert_eq!(open, 2);
        here.post("/account/sessions/end-others", &[]).await;
        assert_eq!(here.get("/desk").await.status, StatusCode::OK);
        for visitor in [&there, &third] {
            assert_eq!(visitor.get("/desk").await.status, StatusCode::UNAUTHORIZED);
        }
        let page = here.get("/account?lang=es").await;
        assert_eq!(page.select("details li").len(), 2, "the past ones are told");
        assert_eq!(stranger.get("/desk").await.status, StatusCode::OK);
        // The public history knows nothing of it.
        assert!(!app.get("/lac/history?lang=es").await.text().contains("focal-unicef"));
    }
}

#[tokio::test]
async fn the_line_of_a_session_goes_half_a_year_after_it_began() {
    for app in TestApp::each_sample().await {
        app.sign_in("reader").await;
        // What is swept out, is when somebody comes in.
        for (moment, lines) in [("2025-08-09T11:00:00Z", 1), ("2025-08-09T13:00:00Z", 0)] {
            app.it_is(moment);
            app.sign_in("translator").await;
            let query = sql!("select count(*) from session where created_at < $1");
            let begun = query.bind(aunar_hub::testing::moment() + chrono::TimeDelta::days(1));
            let row = app.db().fetch_one(begun).await.expect("reads");
            assert_eq!(row.get::<i64>(0).expect("a number"), lines, "{moment}");
        }
    }
}

#[tokio::test]
async fn people_are_written_to_and_answered_in_their_own_language() {
    for app in TestApp::each_sample().await {
        let visitor = app.sign_in("reader").await;
        let taken = visitor.post("/account/language", &[("language", "fr")]).await;
        assert_eq!(taken.status, StatusCode::SEE_OTHER);
        assert!(visitor.get("/desk").await.text().contains("<html lang=\"fr\""));
        ask(&app, &address("reader")).await;
        assert_eq!(mails(&app, &address("reader")).await[0].0, "Votre lien de connexion");
        let wrong = visitor.post("/account/language", &[("language", "xx")]).await;
        assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
        assert!(app.db().verify(|_, _| {}).await.expect("verifies").failure.is_none());
    }
}

#[tokio::test]
async fn passkeys_are_not_offered_where_no_device_could_keep_one() {
    let app = TestApp::sample().await;
    assert!(!app.get("/sign-in").await.text().contains("passkey"));
    let visitor = app.sign_in("reader").await;
    assert!(visitor.get("/account?lang=en").await.text().contains("cannot use passkeys yet"));
    assert_eq!(visitor.post("/account/passkeys/begin", &[]).await.status, StatusCode::CONFLICT);
    assert_eq!(app.post("/account/passkeys/begin", &[]).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(app.post("/sign-in/passkey", &[]).await.status, StatusCode::CONFLICT);
    assert_eq!(app.get("/sign-in/provider").await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        app.get("/sign-in/provider/back?code=a&state=b").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn mail_arrives_whole_as_text_and_html_and_leaves_nothing_behind() {
    for app in TestApp::each_sample().await {
        let sink = Sink::start().await;
        let smtp = Smtp::new(&sink.url(), "Aunar, mesa de trabajo <aunar@red.example>");
        let smtp = smtp.expect("a setting");
        let email = address("focal-unicef");
        ask(&app, &email).await;
        let body = mails(&app, &email).await.remove(0).1;
        assert_eq!(send_due(app.app.state(), &smtp).await.expect("sends"), 1);
        let letters = sink.letters();
        let letter = &letters[0];
        assert_eq!(letter.to, email);
        let head = letter.head();
        for line in ["Auto-Submitted: auto-generated", "Content-Language: es", "MIME-Version: 1.0"]
        {
            assert!(head.iter().any(|l| l == line), "{line}: {head:#?}");
        }
        for name in ["Date: ", "Message-ID: <", "Subject: ", "From: "] {
            assert_eq!(head.iter().filter(|l| l.starts_with(name)).count(), 1, "{name}: {head:#?}");
        }
        assert!(letter.raw.is_ascii(), "accents travel encoded");
        assert!(head.iter().any(|l| l.starts_with("Content-Type: multipart/alternative;")));
        assert!(letter.html().contains("<html lang=\"es\">"));
        assert_eq!(letter.text().trim_end(), body.trim_end());
        assert!(body.contains("¿No fue usted?"));
        // What was sent is wiped: it held a link.
        let row = app
            .db()
            .fetch_one(
                sql!("select body, tries, failed from mail where address = $1")
                    .bind(email.as_str()),
            )
            .await
            .expect("reads");
        assert_eq!(row.get::<String>(0).expect("text"), "");
        assert_eq!(row.get::<i64>(1).expect("a number"), 1);
        assert_eq!(send_due(app.app.state(), &smtp).await.expect("sends"), 0, "once");
    }
}

#[tokio::test]
async fn mail_is_tried_again_given_up_or_too_late() {
    let app = TestApp::sample().await;
    let state = app.app.state();
    let sink = Sink::start().await;
    let smtp = Smtp::new(&sink.url(), "aunar@red.example").expect("a setting");
    let mut tx = state.db.begin().await.expect("begins");
    for to in ["busy@away.example", "gone@nowhere.example", "ana@red.example"] {
        let mail = Mail::to_address("passkey-added", to, Lang::Es)
            .saying("passkey", "mi\nteléfono")
            .saying("link", "https://red.example/account");
        // Asked for twice, written once.
        for _ in 0..2 {
            notify::post(&mut tx, &mail.clone().once(format!("test {to}")), state.now())
                .await
                .expect("posts");
        }
    }
    tx.commit().await.expect("commits");
    sink.refuse("busy@away.example", "451 4.3.0 try again later");
    sink.refuse("gone@nowhere.example", "550 5.1.1 no such mailbox");
    assert_eq!(send_due(state, &smtp).await.expect("sends"), 1);
    assert_eq!(send_due(state, &smtp).await.expect("sends"), 0, "not at once again");
    assert_eq!(sink.letters().len(), 1);
    sink.forgive();
    app.it_is("2025-02-10T12:01:00Z");
    assert_eq!(send_due(state, &smtp).await.expect("sends"), 1, "the busy one, a minute later");
    app.it_is("2025-02-20T12:00:00Z");
    assert_eq!(send_due(state, &smtp).await.expect("sends"), 0, "the other is given up");
    let query = sql!("select failed, body from mail where given_up_at is not null");
    let given_up = app.db().fetch_all(query).await.expect("reads");
    assert_eq!(given_up.len(), 1);
    assert!(given_up[0].get::<String>(0).expect("why").contains("no such mailbox"));

    ask(&app, &address("reader")).await;
    app.it_is("2025-02-20T12:15:00Z");
    assert_eq!(send_due(state, &smtp).await.expect("sends"), 0, "its link has run out");
    let query = sql!("select body from mail where failed = 'too late'");
    let late = app.db().fetch_one(query).await.expect("reads");
    assert_eq!(late.get::<String>(0).expect("text"), "", "and the link is wiped");
}

#[tokio::test]
async fn two_senders_never_send_the_same_mail() {
    for app in TestApp::each_sample().await {
        let state = app.app.state();
        let sink = Sink::start().await;
        let smtp = Smtp::new(&sink.url(), "aunar@red.example").expect("a setting");
        let mut tx = state.db.begin().await.expect("begins");
        for n in 0..60 {
            let to = format!("person-{n}@red.example");
            let mail = Mail::to_address("passkey-added", &to, Lang::En)
                .saying("passkey", "phone")
                .saying("link", "https://red.example/account");
            notify::post(&mut tx, &mail, state.now()).await.expect("posts");
        }
        tx.commit().await.expect("commits");
        let (one, two, three) =
            tokio::join!(send_due(state, &smtp), send_due(state, &smtp), send_due(state, &smtp));
        let sent = one.expect("sends") + two.expect("sends") + three.expect("sends");
        assert_eq!(sent, 60);
        let mut to: Vec<String> = sink.letters().into_iter().map(|l| l.to).collect();
        to.sort_unstable();
        to.dedup();
        assert_eq!(to.len(), 60);
    }
}

#[tokio::test]
async fn a_link_of_an_operator_lives_as_long_as_was_said() {
    let app = TestApp::sample().await;
    let state = app.app.state();
    let who = person::by_email(&state.db, &address("reader")).await.expect("reads").expect("known");
    let lifetime = chrono::TimeDelta::days(3650);
    let link = Link { lifetime, ..Link::new(who.id, Purpose::SignIn) };
    let mut tx = state.db.begin().await.expect("begins");
    let link = link.make(state, &mut tx).await.expect("a link");
    tx.commit().await.expect("commits");
    let path = link.strip_prefix(&state.public_url).expect("ours");
    app.it_is("2026-02-10T12:00:00Z");
    assert_eq!(app.post(path, &[]).await.status, StatusCode::SEE_OTHER);
}
