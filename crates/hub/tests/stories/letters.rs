//! Letters come as often as their reader wants: at once, gathered of a morning, or not; they are stopped by
//! one click, and nothing is sent where a mail server says that nobody is.

use crate::sink::Sink;
use aunar_db::sql;
use aunar_domain::mandate::Person;
use aunar_hub::notify::{self, Mail, Returned, Smtp, gather, send_due};
use aunar_hub::records::person;
use aunar_hub::sample::address;
use aunar_hub::testing::TestApp;
use aunar_hub::workbook;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};

async fn known(app: &TestApp, name: &str) -> Person {
    person::by_email(app.db(), &address(name)).await.expect("reads").expect("known")
}

async fn write(app: &TestApp, kind: &'static str, to: &Person, once: &str) {
    let now = app.app.state().now();
    let window = format!("{once} de 2024");
    let mail = Mail::to_person(kind, to)
        .saying("plan", "Plan")
        .saying("members", "FAO")
        .saying("reports", "2")
        .saying("window", &window)
        .saying("due", "1 de marzo")
        .saying("closes", "1 de marzo")
        .saying("rule", "por silencio")
        .saying("hash", "ab")
        .saying("link", "https://red.example/lac?a=1&b=2")
        .once(once);
    let mut tx = app.db().begin().await.expect("begins");
    notify::post(&mut tx, &mail, now).await.expect("posts");
    tx.commit().await.expect("commits");
}

/// What became of the letters to an address: kind, why not, whether sent.
async fn fates(app: &TestApp, to: &str) -> Vec<(String, Option<String>, bool)> {
    let query =
        sql!("select kind, failed, sent_at from mail where address = $1 order by created_at, id");
    let rows = app.db().fetch_all(query.bind(to)).await.expect("reads");
    let fate = |r: &aunar_db::Row| {
        Ok::<_, aunar_db::DbError>((
            r.get(0)?,
            r.get(1)?,
            r.get::<Option<chrono::DateTime<chrono::Utc>>>(2)?.is_some(),
        ))
    };
    rows.iter().map(|r| fate(r).expect("a letter")).collect()
}

#[tokio::test]
async fn letters_come_as_often_as_their_reader_wants() {
    for app in TestApp::each_sample().await {
        let state = app.app.state();
        let sink = Sink::start().await;
        let smtp = Smtp::new(&sink.url(), "Aunar <aunar@red.example>").expect("a setting");
        let fao = known(&app, "focal-fao").await;
        let visitor = app.sign_in("focal-fao").await;
        let page = visitor.get("/account?lang=en").await;
        assert!(
            page.text().contains("Reports you are asked for")
                && page.text().contains("America / Lima")
        );

        // What is wrong is said beside its field, and what was typed is given back.
        let mut fields = vec![
            ("endorsement", "at-once"),
            ("reporting", "daily"),
            ("requests", "weekly"),
            ("network", "hourly"),
            ("zone", "Mars/Olympus"),
        ];
        let wrong = visitor.post("/account/letters", &fields).await;
        assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
        let text = wrong.text();
        assert!(
            text.contains("id=\"wrong-letters-zone\"")
                && text.contains("id=\"wrong-letters-network\"")
        );
        assert!(text.contains("value=\"daily\" selected"), "{text}");
        fields[3].1 = "none";
        fields[4].1 = "America/Lima";
        assert_eq!(visitor.post("/account/letters", &fields).await.status, StatusCode::SEE_OTHER);
        let kept = visitor.get("/account?kept=letters&lang=en").await.text();
        assert!(
            kept.contains("value=\"America/Lima\" selected")
                && kept.contains("value=\"weekly\" selected")
        );

        // It is noon in Greenwich, seven in Lima: the next morning is tomorrow's.
        app.it_is("2025-02-10T12:00:00Z");
        write(&app, "report-opened", &fao, "T1").await;
        write(&app, "report-a-week", &fao, "T2").await;
        write(&app, "report-last-day", &fao, "T3").await;
        write(&app, "endorsement-opened", &fao, "T4").await;
        write(&app, "address-returned", &fao, "T5").await;
        assert_eq!(gather(state, state.now()).await.expect("gathers"), 0);
        assert_eq!(send_due(state, &smtp).await.expect("sends"), 2, "what does not wait");
        app.it_is("2025-02-11T11:59:59Z");
        assert_eq!(gather(state, state.now()).await.expect("gathers"), 0);
        app.it_is("2025-02-11T12:00:00Z");
        let (one, two) = tokio::join!(gather(state, state.now()), gather(state, state.now()));
        assert_eq!(one.unwrap_or(0) + two.unwrap_or(0), 1, "two nodes make one letter of them");
        assert_eq!(send_due(state, &smtp).await.expect("sends"), 1);
        let digest = sink.letters().pop().expect("a letter");
        let text = digest.text();
        assert!(
            digest.head().iter().any(|l| l == "Subject: Le esperan 2 avisos"),
            "{:?}",
            digest.head()
        );
        assert!(
            text.contains("T1 de 2024")
                && text.contains("T2 de 2024")
                && !text.contains("T3 de 2024")
        );
        assert_eq!(
            text.lines().filter(|l| *l == "https://red.example/lac?a=1&b=2").count(),
            2,
            "{text}"
        );
        let html = digest.html();
        assert!(
            html.contains("<html lang=\"es\">")
                && html.contains("href=\"https://red.example/lac?a=1&amp;b=2\"")
        );
        assert!(!html.contains("src=") && !html.contains("<img"), "nothing from elsewhere: {html}");
        let wiped = sql!("select count(*) from mail where body <> '' and address = $1");
        assert_eq!(
            app.db()
                .fetch_one(wiped.bind(fao.email.as_str()))
                .await
                .expect("reads")
                .get::<i64>(0)
                .expect("n"),
            0
        );
        let mine = fates(&app, &fao.email).await;
        let not_wanted = ("address-returned".to_owned(), Some("not wanted".to_owned()), false);
        assert!(mine.contains(&not_wanted), "{mine:?}");
        assert_eq!(mine.iter().filter(|m| m.2).count(), 5);

        // One click, by a mail program that is nobody here, stops what the letter is about.
        let pressing =
            sink.letters().into_iter().find(|l| l.text().contains("T3 de 2024")).expect("it came");
        let head = pressing.head();
        assert!(head.iter().any(|l| l == "List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
        let way = head.iter().find_map(|l| l.strip_prefix("List-Unsubscribe: <")).expect("a way");
        let way =
            way.trim_end_matches('>').strip_prefix(&state.public_url).expect("ours").to_owned();
        assert!(pressing.text().contains(&way), "people see it too");
        let looked = app.get(&format!("{way}?lang=en")).await;
        assert!(
            looked.text().contains("Reports you are asked for")
                && !looked.text().contains(&fao.name)
        );
        write(&app, "report-late", &fao, "T6").await;
        let click = Request::post(&way)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from("List-Unsubscribe=One-Click"));
        assert_eq!(app.send(click.expect("a request")).await.status, StatusCode::OK);
        write(&app, "report-late", &fao, "T7").await;
        write(&app, "endorsement-opened", &fao, "T8").await;
        app.it_is("2025-02-12T12:00:00Z");
        assert_eq!(
            gather(state, state.now()).await.expect("gathers"),
            0,
            "nor what waited already"
        );
        assert_eq!(send_due(state, &smtp).await.expect("sends"), 1, "the rest comes as before");
        let forged = way.replace("reporting", "endorsement");
        assert_eq!(app.post(&forged, &[]).await.status, StatusCode::GONE);
        assert_eq!(app.post("/letters/stop/x", &[]).await.status, StatusCode::GONE);
        let kept = visitor.get("/account?lang=en").await.text();
        assert!(
            kept.contains("value=\"at-once\" selected") && kept.contains("value=\"none\" selected")
        );

        // What is needed comes whatever was chosen, and says so.
        let asked = app.post("/sign-in", &[("address", &fao.email)]).await;
        assert_eq!(asked.status, StatusCode::OK);
        assert_eq!(send_due(state, &smtp).await.expect("sends"), 1);
        let needed = sink.letters().pop().expect("a letter");
        assert!(!needed.head().iter().any(|l| l.starts_with("List-Unsubscribe")));
        assert!(needed.text().contains("hace falta"), "{}", needed.text());
    }
}

/// A letter that a mail server sent back.
fn report(id: &str, to: &str, status: &str) -> String {
    format!(
        "From: Mail Delivery System <MAILER-DAEMON@mx.example>\r\nTo: aunar@red.example\r\nSubject: Undelivered\r\n\
         MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n\
         Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; {to}\r\nAction: failed\r\nStatus: {status}\r\n\r\n\
         --b\r\nContent-Type: message/rfc822\r\n\r\nSubject: x\r\nMessage-ID: <{id}@red.example>\r\n\r\nx\r\n--b--\r\n"
    )
}

#[tokio::test]
async fn nothing_is_sent_where_a_mail_server_says_that_nobody_is() {
    for app in TestApp::each_sample().await {
        let state = app.app.state();
        let sink = Sink::start().await;
        let smtp = Smtp::new(&sink.url(), "Aunar <aunar@red.example>").expect("a setting");
        let (fao, unicef) = (known(&app, "focal-fao").await, known(&app, "focal-unicef").await);
        write(&app, "report-opened", &fao, "A1").await;
        write(&app, "report-opened", &unicef, "A2").await;
        assert_eq!(send_due(state, &smtp).await.expect("sends"), 2);
        let id = |to: &str| {
            let of = sink.letters().into_iter().find(|l| l.to == to).expect("sent");
            let head = of.head();
            let name = head.iter().find_map(|l| l.strip_prefix("Message-ID: <")).expect("a name");
            name.split('@').next().unwrap_or_default().to_owned()
        };

        // A maildir of what came back: a full mailbox, one that is not there, and one that is made up.
        let folder = tempfile::tempdir().expect("a folder");
        for sub in ["new", "cur", "tmp"] {
            std::fs::create_dir(folder.path().join(sub)).expect("makes");
        }
        let forged = uuid::Uuid::now_v7().to_string();
        let letters = [
            ("1", report(&id(&unicef.email), &unicef.email, "5.2.2")),
            ("2", report(&id(&fao.email), &fao.email, "5.1.1 (no such mailbox)")),
            ("3", report(&forged, &unicef.email, "5.1.1")),
        ];
        for (name, letter) in &letters {
            std::fs::write(folder.path().join("new").join(name), letter).expect("writes");
        }
        write(&app, "report-a-week", &fao, "A3").await;
        let read = workbook::collect(state, folder.path(), ("lac", None)).await.expect("reads");
        let became: Vec<_> = read.iter().map(|l| l.returned.clone().expect("a report")).collect();
        let expected = [
            Returned::Refused(unicef.email.clone()),
            Returned::Gone(fao.email.clone()),
            Returned::NotOurs,
        ];
        assert_eq!(became, expected);
        let flagged = |name: &str| folder.path().join("cur").join(name).is_file();
        assert!(flagged("1:2,S") && flagged("2:2,S") && flagged("3:2,FS"));

        // The secretariat is told, once and in its language; what waited for the address is not sent.
        let told = |n: usize| {
            let (app, to) = (&app, address("secretariat"));
            async move {
                let all = fates(app, &to).await;
                assert_eq!(all.iter().filter(|f| f.0 == "address-returned").count(), n, "{all:?}");
            }
        };
        told(1).await;
        write(&app, "report-late", &fao, "A4").await;
        let to_fao = sink.letters().iter().filter(|l| l.to == fao.email).count();
        send_due(state, &smtp).await.expect("sends");
        assert_eq!(sink.letters().iter().filter(|l| l.to == fao.email).count(), to_fao);
        let letter =
            sink.letters().into_iter().find(|l| l.to == address("secretariat")).expect("told");
        assert!(
            letter.text().contains(&fao.name) && !letter.text().contains(&fao.email),
            "{}",
            letter.text()
        );

        // On the person's page it is said, and whoever knows better says so.
        let secretariat = app.sign_in("secretariat").await;
        let link = letter
            .text()
            .lines()
            .find_map(|l| l.strip_prefix(&state.public_url).map(str::to_owned));
        let page = link.filter(|l| l.contains("/people/")).expect("a link");
        let shown = secretariat.get(&format!("{page}?lang=en")).await.text();
        assert!(shown.contains("Do not arrive since") && shown.contains("5.1.1"), "{shown}");
        let again = secretariat.post(&format!("{page}/write-again"), &[]).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.text());
        assert!(
            !secretariat.get(&format!("{page}?lang=en")).await.text().contains("Do not arrive")
        );

        // A server that is spoken to says the same; the link to sign in is sent all the same, and whoever
        // comes by it gets letters again.
        sink.refuse(&fao.email, "550 5.1.1 no such mailbox");
        write(&app, "report-late", &fao, "A5").await;
        send_due(state, &smtp).await.expect("sends");
        told(2).await;
        sink.forgive();
        write(&app, "report-late", &fao, "A6").await;
        app.post("/sign-in", &[("address", &fao.email)]).await;
        assert_eq!(send_due(state, &smtp).await.expect("sends"), 1, "the link alone");
        let letters = sink.letters();
        let link = letters.iter().rev().find(|l| l.to == fao.email).expect("the link").text();
        let link = link
            .lines()
            .find_map(|l| l.strip_prefix(&state.public_url))
            .expect("a link")
            .to_owned();
        assert!(link.starts_with("/sign-in/"), "{link}");
        assert_eq!(app.post(&link, &[]).await.status, StatusCode::SEE_OTHER);
        write(&app, "report-late", &fao, "A7").await;
        assert_eq!(send_due(state, &smtp).await.expect("sends"), 1);

        // To whom letters went is not known for ever.
        app.it_is("2025-03-20T12:00:00Z");
        notify::tidy(app.db(), state.now()).await.expect("tidies");
        assert!(fates(&app, &fao.email).await.is_empty());
        assert!(app.db().verify(|_, _| {}).await.expect("verifies").failure.is_none());
    }
}

#[tokio::test]
async fn members_that_were_asked_and_do_not_answer_are_reminded_twice() {
    for app in TestApp::each_sample().await {
        let state = app.app.state();
        let secretariat = app.sign_in("secretariat").await;
        let here = "/lac/requests/R-002";
        let version = secretariat.get(here).await.field("version");
        let fields = [("act", "assign"), ("version", &*version), ("members", "UNDRR")];
        let assigned = secretariat.post(here, &fields).await;
        assert_eq!(assigned.status, StatusCode::SEE_OTHER, "{}", assigned.text());
        let remind =
            async || aunar_hub::request::remind(state, state.now()).await.expect("reminds");
        assert_eq!(remind().await, 0);
        app.it_is("2025-02-17T12:30:00Z");
        assert_eq!((remind().await, remind().await), (1, 0), "a week later, once");
        app.it_is("2025-02-24T12:30:00Z");
        assert_eq!((remind().await, remind().await), (1, 0));
        app.it_is("2025-06-24T12:30:00Z");
        assert_eq!(remind().await, 0, "and no more");
        let query = sql!("select body from mail where kind = 'request-waits'");
        for row in app.db().fetch_all(query).await.expect("reads") {
            let body: String = row.get(0).expect("text");
            assert!(body.contains("/lac/requests/R-002"), "{body}");
            for secret in ["Displacement", "islands", "DO"] {
                assert!(!body.contains(secret), "nothing of what is asked: {body}");
            }
        }
    }
}

#[tokio::test]
async fn a_trial_keeps_its_letters_in_memory_as_they_would_have_gone_out() {
    let app = TestApp::sample().await;
    let state = app.app.state();
    let memory = Smtp::new("memory:", "Aunar <aunar@red.example>").expect("a setting");
    let fao = known(&app, "focal-fao").await;
    write(&app, "report-late", &fao, "T1").await;
    assert_eq!(memory.kept().await, [""; 0]);
    assert_eq!(send_due(state, &memory).await.expect("sends"), 1);
    assert_eq!(send_due(state, &memory).await.expect("sends"), 0, "it is noted as sent");
    let kept = memory.kept().await;
    let [letter] = kept.as_slice() else { panic!("{kept:?}") };
    for part in [&*format!("To: {}", fao.email), "text/plain", "text/html", "List-Unsubscribe: <"] {
        assert!(letter.contains(part), "{part}: {letter}");
    }
}
