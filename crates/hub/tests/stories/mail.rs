//! Invitations and reminders go out by mail, each in the language of who gets it, each once.

use aunar_domain::words::Lang;
use aunar_hub::endorsement::remind;
use aunar_hub::records::person;
use aunar_hub::testing::{Answered, TestApp, Visitor};

const PLAN: &str = "/lac/plans/2027-2028";

/// A mail of the outbox.
struct Letter {
    kind: String,
    to: String,
    lang: String,
    subject: String,
    body: String,
}

/// The mails that wait to be sent, of kinds that begin so, the oldest first.
async fn outbox(app: &TestApp, kind: &str) -> Vec<Letter> {
    let query = aunar_db::sql!(
        "select kind, address, lang, subject, body from mail
         where sent_at is null and given_up_at is null order by created_at, id"
    );
    let rows = app.db().fetch_all(query).await.expect("reads");
    let text = |row: &aunar_db::Row, at: usize| row.get::<String>(at).expect("text");
    let letters = rows.iter().map(|row| Letter {
        kind: text(row, 0),
        to: text(row, 1),
        lang: text(row, 2),
        subject: text(row, 3),
        body: text(row, 4),
    });
    letters.filter(|l| l.kind.starts_with(kind)).collect()
}

fn value(page: &Answered, name: &str) -> String {
    let (text, mark) = (page.text(), format!("name=\"{name}\" value=\""));
    let from = text.find(&mark).unwrap_or_else(|| panic!("{name} in {text}")) + mark.len();
    text[from..].split('"').next().unwrap_or_default().to_owned()
}

async fn invite(secretariat: &Visitor<'_>, email: &str, lang: &str) -> String {
    let form = [
        ("role", "alternate"),
        ("entity", "FAO"),
        ("email", email),
        ("name", email),
        ("lang", lang),
        ("from", "2025-02-10"),
    ];
    let given = secretariat.post("/lac/people/new", &form).await;
    assert_eq!(given.status.as_u16(), 200, "{}", given.text());
    given.select("code.link").into_iter().next().expect("the link is shown once")
}

#[tokio::test]
async fn who_is_invited_gets_the_link_in_their_language() {
    let subjects = [
        ("es", "Le invitan a Red Regional"),
        ("en", "You are invited to "),
        ("pt", "Convite para "),
        ("fr", "Invitation à rejoindre "),
    ];
    for app in TestApp::each_sample().await {
        let secretariat = app.sign_in("secretariat").await;
        for (lang, subject) in subjects {
            let email = format!("nueva-{lang}@fao.example");
            let link = invite(&secretariat, &email, lang).await;
            let letters = outbox(&app, "invitation").await;
            let letter = letters.last().expect("a letter");
            assert_eq!((letter.to.as_str(), letter.lang.as_str()), (email.as_str(), lang));
            assert!(letter.subject.starts_with(subject), "{}", letter.subject);
            assert!(letter.body.lines().any(|line| line == link), "{}", letter.body);
            assert!(!letter.body.contains("{ $"), "{}", letter.body);
        }
        // Invited again before the mail has gone out, the link that opens nothing is not sent.
        let email = "nueva-es@fao.example";
        let known = person::by_email(app.db(), email).await.expect("reads").expect("known");
        let network =
            app.app.state().pictures.now().await.expect("reads").networks["lac"].network.id;
        let all = person::mandates_in(app.db(), network).await.expect("reads");
        let mandate = all.iter().find(|m| m.person == known.id).expect("given").id;
        let renewed = secretariat.post(&format!("/lac/people/{mandate}/invite"), &[]).await;
        let link = renewed.select("code.link").into_iter().next().expect("another");
        let theirs = |l: &Letter| l.to == email;
        let letters: Vec<Letter> =
            outbox(&app, "invitation").await.into_iter().filter(theirs).collect();
        assert_eq!(letters.len(), 1);
        assert!(letters[0].body.contains(&link));
        let path = link.strip_prefix(&app.app.state().public_url).expect("an address of ours");
        assert_eq!(app.get(path).await.status.as_u16(), 200);
        // The history tells that somebody was invited, and neither whom by address nor by what.
        let rows = app.db().history(network.0, None, None, 10_000).await.expect("reads");
        let told = rows.iter().map(|r| format!("{:?}{:?}", r.before, r.after)).collect::<String>();
        assert!(!told.contains("nueva-es@") && !told.contains("/invitation/"), "{told}");
    }
}

pub(crate) async fn open(secretariat: &Visitor<'_>, closes: &str) {
    let fields = [("act", "open"), ("rule", "no-objection"), ("closes", closes)];
    let opened = secretariat.post(&format!("{PLAN}/endorsement/manage"), &fields).await;
    assert_eq!(opened.status.as_u16(), 303, "{}", opened.text());
}

async fn endorse(app: &TestApp, who: &str, entity: &str) {
    let visitor = app.sign_in(who).await;
    let page = visitor.get(&format!("{PLAN}/endorsement/decide?entity={entity}")).await;
    let (sha256, seen) = (value(&page, "sha256"), value(&page, "seen"));
    let fields = [
        ("act", "decide"),
        ("entity", entity),
        ("sha256", &*sha256),
        ("seen", &*seen),
        ("stance", "endorse"),
        ("words", ""),
        ("lang", "es"),
    ];
    let decided = visitor.post(&format!("{PLAN}/endorsement/decide"), &fields).await;
    assert_eq!(decided.status.as_u16(), 303, "{}", decided.text());
}

#[tokio::test]
async fn members_that_have_not_decided_are_reminded_each_time_once() {
    for app in TestApp::each_sample().await {
        let state = app.app.state();
        let address = aunar_hub::sample::address("focal-unicef");
        let unicef = person::by_email(app.db(), &address).await.expect("reads");
        let unicef = unicef.expect("known").id;
        let mut tx = app.db().begin().await.expect("begins");
        person::speak(&mut tx, unicef, Lang::Fr).await.expect("writes");
        tx.commit().await.expect("commits");
        let secretariat = app.sign_in("secretariat").await;
        assert_eq!(remind(state, state.now()).await.expect("looks"), 0, "no round");
        open(&secretariat, "2025-03-01").await;

        // Everybody who may decide for a member is told that the round is open.
        let told = remind(state, state.now()).await.expect("writes");
        let letters = outbox(&app, "endorsement-opened").await;
        assert_eq!(letters.len(), told);
        assert!(told >= 19, "each member has somebody: {told}");
        let to = |name: &str| {
            let address = aunar_hub::sample::address(name);
            letters.iter().find(|l| l.to == address).unwrap_or_else(|| panic!("{name}"))
        };
        for (name, lang, subject, rule) in [
            ("focal-fao", "es", "Se espera su decisión sobre «", "procedimiento de silencio"),
            ("focal-undrr", "en", "Please decide on “", "silence procedure"),
            ("focal-ohchr", "pt", "Aguarda-se sua decisão sobre “", "procedimento de silêncio"),
            ("focal-unicef", "fr", "Votre décision sur « ", "procédure d’accord tacite"),
        ] {
            let letter = to(name);
            assert_eq!(letter.lang, lang, "{name}");
            assert!(letter.subject.starts_with(subject), "{}", letter.subject);
            assert!(letter.body.contains(rule) && !letter.body.contains("{ $"), "{}", letter.body);
        }
        // Both of UNICEF's, and nobody who only reads or runs the network.
        to("alternate-unicef");
        assert!(letters.iter().all(|l| !l.to.starts_with("reader") && !l.to.starts_with("secre")));
        // The link leads to the form.
        let link = to("focal-fao").body.lines().find(|l| l.starts_with("http")).expect("a link");
        let path = link.strip_prefix(&state.public_url).expect("an address of ours").to_owned();
        let fao = app.sign_in("focal-fao").await;
        let form = fao.get(&path).await;
        assert_eq!(form.status.as_u16(), 200, "{}", form.text());
        assert!(to("focal-fao").body.contains(&value(&form, "sha256")), "the document decided on");

        // The next minute, and on the next node, nobody is told again.
        assert_eq!(remind(state, state.now()).await.expect("looks"), 0);
        app.it_is("2025-02-20T12:00:00Z");
        assert_eq!(remind(state, state.now()).await.expect("looks"), 0, "more than a week is left");

        // Who has decided is left alone.
        endorse(&app, "focal-fao", "FAO").await;
        endorse(&app, "alternate-unicef", "UNICEF").await;
        for (day, kind) in [
            ("2025-02-22T00:00:05Z", "endorsement-a-week"),
            ("2025-02-27T10:00:00Z", "endorsement-two-days"),
            ("2025-03-01T23:00:00Z", "endorsement-last-day"),
        ] {
            app.it_is(day);
            let both = tokio::join!(remind(state, state.now()), remind(state, state.now()));
            assert!(both.0.is_ok() && both.1.is_ok(), "{kind}");
            assert_eq!(remind(state, state.now()).await.expect("looks"), 0, "{kind}");
            let letters = outbox(&app, kind).await;
            assert_eq!(letters.len(), told - 3, "{kind}");
            let decided = |l: &Letter| l.to.contains("fao") || l.to.contains("unicef");
            assert!(!letters.iter().any(decided), "{kind}");
        }
        // Over, nobody is asked any more.
        app.it_is("2025-03-02T12:00:00Z");
        assert_eq!(remind(state, state.now()).await.expect("looks"), 0);
        assert_eq!(outbox(&app, "endorsement").await.len(), told + 3 * (told - 3));
    }
}

#[tokio::test]
async fn who_decides_for_several_gets_one_letter_and_who_stopped_acting_none() {
    let app = TestApp::sample().await;
    let state = app.app.state();
    let secretariat = app.sign_in("secretariat").await;
    let email = aunar_hub::sample::address("focal-fao");
    let form = [
        ("role", "focal-point"),
        ("entity", "ILO"),
        ("email", &*email),
        ("name", "Punto focal"),
        ("lang", "es"),
        ("from", "2025-01-01"),
    ];
    assert_eq!(secretariat.post("/lac/people/new", &form).await.status.as_u16(), 200);
    let gone = aunar_hub::sample::address("focal-undrr");
    let person = person::by_email(app.db(), &gone).await.expect("reads").expect("known");
    let mut tx = app.db().begin().await.expect("begins");
    for mandate in person::held_of(&mut tx, person.id).await.expect("reads") {
        person::end(&mut tx, mandate.id, "operator", state.now()).await.expect("ends");
    }
    tx.commit().await.expect("commits");
    open(&secretariat, "2025-03-01").await;
    remind(state, state.now()).await.expect("writes");
    let letters = outbox(&app, "endorsement").await;
    let theirs: Vec<&Letter> = letters.iter().filter(|l| l.to == email).collect();
    assert_eq!(theirs.len(), 1);
    assert!(theirs[0].body.contains("FAO, OIT") || theirs[0].body.contains("OIT, FAO"));
    assert!(theirs[0].body.contains(&format!("{PLAN}/endorsement\n")), "{}", theirs[0].body);
    assert!(letters.iter().all(|l| l.to != gone));
}
