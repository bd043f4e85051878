//! The whole of society, from one end to the other: a municipal network proposes in Portuguese; it is
//! matched with what an agency does in Spanish, joined, becomes a workshop; people of nine kinds of
//! organisation register and come, two recommendations come out, one becomes an activity of the next
//! plan; and the public trace shows all of it and nobody.

use crate::consultation::hidden;
use aunar_domain::entity::EntityKind;
use aunar_domain::registration::Standing;
use aunar_domain::words::Lang;
use aunar_hub::records::registration::{self, Registration};
use aunar_hub::records::session;
use aunar_hub::registration::settle;
use aunar_hub::testing::{TestApp, Visitor};
use axum::http::StatusCode;
use uuid::Uuid;

const NEW: &str = "/lac/proposals/new";

/// The path of the link in the last letter of a kind.
pub(crate) async fn link(app: &TestApp, kind: &str) -> String {
    let query =
        aunar_db::sql!("select body from mail where kind = $1 order by created_at desc, id desc");
    let rows = app.db().fetch_all(query.bind(kind)).await.expect("reads");
    let body: String = rows.first().unwrap_or_else(|| panic!("{kind}")).get(0).expect("text");
    let url = &app.app.state().public_url;
    body.split_whitespace().find_map(|w| w.strip_prefix(url.as_str())).expect("ours").to_owned()
}

/// Registers an organisation and has it confirmed; the code of its entity.
pub(crate) async fn registered(app: &TestApp, name: &str, kind: &str, address: &str) -> String {
    let new = "/lac/stakeholders/new";
    let drawn = (app.app.state().now().timestamp() - 60).to_string();
    let fields = [
        ("drawn", drawn.as_str()),
        ("text-lang", "pt"),
        ("kind", kind),
        ("name-pt", name),
        ("places", "BR"),
        ("langs", "pt"),
        ("consent", "1"),
        ("same", "none"),
        ("address", address),
    ];
    let sent = app.post(new, &fields).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let own = link(app, "stakeholder-confirm").await;
    assert_eq!(app.post(&own, &[("act", "confirm")]).await.status, StatusCode::SEE_OTHER);
    let secretariat = app.sign_in("secretariat").await;
    let queue = secretariat.get("/lac/stakeholders/queue").await.text();
    let found =
        queue.split("href=\"").filter(|part| part.contains("/decide\"")).filter_map(|part| {
            let href = part.split('"').next()?;
            part.contains(name).then(|| href.to_owned())
        });
    let decide = found.last().unwrap_or_else(|| panic!("{name} in {queue}"));
    let version = hidden(&secretariat.get(&decide).await, "version");
    let accept = [("version", version.as_str()), ("act", "accept"), ("entity", "new")];
    let accepted = secretariat.post(&decide, &accept).await;
    assert_eq!(accepted.status, StatusCode::SEE_OTHER, "{}", accepted.text());
    let all = app.get("/api/v1/networks/lac/stakeholders?per_page=200").await.json();
    let all = all["items"].as_array().expect("items").clone();
    let one = all.iter().find(|s| s["name"]["pt"] == name);
    one.unwrap_or_else(|| panic!("{all:?}"))["code"].as_str().expect("a code").to_owned()
}

/// Does something with a proposal, as its page stands now.
pub(crate) async fn act(visitor: &Visitor<'_>, number: &str, fields: &[(&str, &str)]) {
    let address = format!("/lac/proposals/{number}/answer");
    let version = hidden(&visitor.get(&address).await, "version");
    let mut all = vec![("version", version.as_str())];
    all.extend(fields);
    let done = visitor.post(&address, &all).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
}

/// Nine kinds of organisation, with how many of each register and come: 60 and 41.
const ROOM: [(EntityKind, usize, usize); 9] = [
    (EntityKind::LocalGovernment, 12, 7),
    (EntityKind::MigrantLed, 11, 6),
    (EntityKind::Diaspora, 7, 5),
    (EntityKind::TradeUnion, 6, 5),
    (EntityKind::Faith, 5, 5),
    (EntityKind::Academia, 6, 5),
    (EntityKind::Nhri, 5, 4),
    (EntityKind::Youth, 5, 3),
    (EntityKind::Media, 3, 1),
];

/// Has people register for an event, confirm their addresses, and gives who they are by kind.
async fn sixty(app: &TestApp, event: Uuid, reference: &str) -> Vec<(EntityKind, Uuid)> {
    let stored = registration::of_event(&**app.db(), event).await.expect("reads").expect("a form");
    let now = app.app.state().now();
    let (mut secrets, mut all) = (Vec::new(), Vec::new());
    let mut tx = app.db().begin().await.expect("begins");
    for (kind, registered, _) in ROOM {
        for n in 0..registered {
            let one = Registration {
                id: Uuid::now_v7(),
                form: stored.form.id,
                number: None,
                standing: Standing::Unconfirmed,
                name: format!("Persona Reservada {n} {}", kind.code()),
                address: format!("{n}@{}.example", kind.code()),
                organisation: None,
                organisation_kind: Some(kind),
                level: None,
                country: None,
                sex: None,
                age_group: None,
                interpretation: None,
                needs: None,
                lang: Lang::Pt,
                consent_version: 1,
                code: format!("K{n}{}", kind.code()),
                answer: None,
                invited: None,
                created_at: now,
                confirm_until: now + chrono::TimeDelta::days(1),
                attended: None,
                contributed: false,
                used: false,
            };
            all.push((kind, one.id));
            let secret = session::secret();
            registration::add(&mut tx, &one, &secret).await.expect("adds");
            secrets.push(secret);
        }
    }
    tx.commit().await.expect("commits");
    for secret in secrets {
        let address = format!("/lac/events/{reference}/registrations/{secret}");
        let confirmed = app.post(&address, &[("act", "confirm")]).await;
        assert_eq!(confirmed.status, StatusCode::SEE_OTHER, "{}", confirmed.text());
    }
    all
}

#[tokio::test]
async fn a_municipal_idea_becomes_a_workshop_and_an_activity_of_the_next_plan() {
    for app in TestApp::each_sample().await {
        app.it_is("2025-02-10T12:05:00Z");
        // The network of municipalities registers, and another organisation that will support it.
        let own = registered(
            &app,
            "Frente de prefeituras do sul",
            "local-government",
            "a@frente.example",
        )
        .await;
        let other = registered(&app, "Pastoral do caminho", "faith", "b@pastoral.example").await;
        assert_ne!(own, other);

        // It proposes in Portuguese; what an agency does in Spanish is found while it writes.
        let drawn = (app.app.state().now().timestamp() - 60).to_string();
        let fields = [
            ("drawn", drawn.as_str()),
            ("text-lang", "pt"),
            ("title", "Prefeituras que formam jornalistas sobre mobilidade"),
            (
                "description",
                "Oficinas para jornalistas e rádios das cidades sobre uma cobertura da mobilidade humana baseada em dados e sem estigma.",
            ),
            ("places", "BR; AR"),
            ("organisation", "Frente de prefeituras do sul"),
            ("consent", "1"),
            ("address", "pessoa@frente.example"),
        ];
        let mut looking = fields.to_vec();
        looking.push(("similar", "1"));
        let like = app.post(NEW, &looking).await.select(".similar-one");
        assert!(!like.is_empty(), "something is like it");
        let sent = app.post(NEW, &fields).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
        let mine = link(&app, "proposal-confirm").await;
        assert_eq!(app.post(&mine, &[("act", "confirm")]).await.status, StatusCode::SEE_OTHER);
        let secretariat = app.sign_in("secretariat").await;
        act(&secretariat, "10", &[("act", "publish")]).await;
        let page = "/lac/proposals/10";
        let inside = secretariat.get(&format!("{page}/answer")).await;
        let found = inside.select(".similar-one").join(" ");
        assert!(found.contains("A-0"), "an activity of a member: {found}");

        // Another organisation supports it by the address with which it registered, once; the address of
        // somebody else gets no letter, and nobody learns which it is.
        let support = format!("{page}/support");
        for (who, address) in [(&other, "x@frente.example"), (&other, "b@pastoral.example")] {
            let asked =
                [("drawn", drawn.as_str()), ("organisation", who.as_str()), ("address", address)];
            let asked = app.post(&support, &asked).await;
            assert_eq!(asked.location(), format!("{support}?sent=yes"), "{}", asked.text());
        }
        let asked = [
            ("drawn", drawn.as_str()),
            ("organisation", own.as_str()),
            ("address", "a@frente.example"),
        ];
        assert_eq!(app.post(&support, &asked).await.status, 422, "its own is no support");
        let letters = aunar_db::sql!("select count(*) from mail where kind = 'proposal-support'");
        let letters: i64 = app.db().fetch_one(letters).await.expect("reads").get(0).expect("n");
        assert_eq!(letters, 1);
        let opens = link(&app, "proposal-support").await;
        assert_eq!(app.get(&opens).await.select("button[value=confirm]").len(), 1);
        for _ in 0..2 {
            let confirmed = app.post(&opens, &[("act", "confirm")]).await;
            assert_eq!(confirmed.status, StatusCode::SEE_OTHER, "{}", confirmed.text());
        }
        let item = app.get("/api/v1/networks/lac/proposals/10").await.json();
        assert_eq!(
            (&item["supporters"], &item["supported_by"][0]),
            (&1.into(), &other.as_str().into())
        );

        // It is joined with the activity, which gets a workshop.
        let activity = "2023-2024/A-067";
        let joined = [
            ("act", "join"),
            ("activity", activity),
            ("answer", "Une-se à formação de jornalistas."),
        ];
        act(&secretariat, "10", &joined).await;
        let event = [
            ("activity", activity),
            ("kind", "workshop"),
            ("start", "2025-03-10 09:00"),
            ("end", "2025-03-10 17:00"),
            ("zone", "America/Sao_Paulo"),
            ("format", "in-person"),
            ("venue", "Foz do Iguaçu"),
            ("place", "BR"),
            ("access", "open"),
            ("original", "pt"),
            ("title.pt", "Oficina de jornalistas e prefeituras"),
            ("interpretation", "es"),
        ];
        let mut early = event.to_vec();
        early[2].1 = "2022-03-10 09:00";
        early[3].1 = "2022-03-10 17:00";
        let refused = secretariat.post("/lac/events/new", &early).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "before its plan");
        assert!(refused.text().contains("Oficina de jornalistas"), "nothing typed is lost");
        assert_eq!(
            app.sign_in("focal-fao").await.post("/lac/events/new", &event).await.status,
            422,
            "not its own"
        );
        let made = secretariat.post("/lac/events/new", &event).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
        let workshop = made.location().to_owned();
        let reference = workshop.rsplit('/').next().expect("a reference");

        // Sixty register from nine kinds of organisation, 41 come.
        let run = format!("{workshop}/run");
        let form = [
            ("act", "form"),
            ("open", "1"),
            ("admits", "anyone"),
            ("places", "80"),
            ("ask-organisation-kind", "1"),
            ("consent-pt", "Aceito que se conte a minha participação."),
            ("keep", "2025-06-01"),
        ];
        let opened = secretariat.post(&run, &form).await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text());
        let picture = app.app.state().pictures.now().await.expect("a picture");
        let id = picture.networks["lac"].event(reference).expect("there").id.0;
        let all = sixty(&app, id, reference).await;
        assert_eq!(all.len(), 60);
        app.it_is("2025-03-10T20:30:00Z");
        let secretariat = app.sign_in("secretariat").await;
        let mut attended: Vec<(&str, String)> = vec![("act", "attendance".to_owned())];
        for (kind, id) in &all {
            attended.push(("listed", id.to_string()));
            let came = ROOM.iter().find(|(k, ..)| k == kind).expect("a kind").2;
            let so_far = all.iter().filter(|(k, i)| k == kind && i < id).count();
            if so_far < came {
                attended.push(("attended", id.to_string()));
            }
        }
        let attended: Vec<(&str, &str)> = attended.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let noted = secretariat.post(&run, &attended).await;
        assert_eq!(noted.status, StatusCode::SEE_OTHER, "{}", noted.text());
        app.it_is("2025-03-12T12:00:00Z");
        let secretariat = app.sign_in("secretariat").await;
        let published = secretariat.post(&run, &[("act", "publish")]).await;
        assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", published.text());
        let figures = app.get(&format!("/api/v1/networks{workshop}/participation")).await.json();
        assert_eq!(figures["totals"]["registered"], 60, "{figures}");
        assert_eq!(figures["totals"]["attended"], 41, "{figures}");
        let kinds = &figures["by"]["organisation-kind"];
        assert!(kinds["shown"]["media"].is_null(), "three of the media would be somebody: {kinds}");

        // Two recommendations; one becomes an activity of the next plan.
        let form = format!("{workshop}/recommend");
        let mut pages = Vec::new();
        for words in ["Un módulo permanente para radios de frontera", "Traducir la guía al guaraní"]
        {
            let id = Uuid::now_v7().to_string();
            let made =
                secretariat.post(&form, &[("id", &id), ("to", ""), ("words-es", words)]).await;
            assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
            pages.push(made.location().to_owned());
        }
        let answer = [
            ("version", "1"),
            ("words", "La recoge el plan siguiente."),
            ("activity", "2027-2028 B-05"),
        ];
        let answered = secretariat.post(&pages[0], &answer).await;
        assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", answered.text());

        // Everybody reads all of it, in each language, and nobody's name; those who work on the next plan
        // read what it became there.
        for lang in ["es", "en", "pt", "fr"] {
            let trace = app.get(&format!("{page}?lang={lang}")).await.text();
            for part in [
                "Frente de prefeituras do sul",
                "Pastoral do caminho",
                "A-067",
                "60",
                "41",
                reference,
                "radios de frontera",
                "guaraní",
            ] {
                assert!(trace.contains(part), "{lang}: {part} in {trace}");
            }
            assert!(!trace.contains("B-05"), "a draft is told to those who may read it");
            for nobody in [
                "Reservada",
                "@frente.example",
                "@pastoral.example",
                "Secretaría de la red",
                "Punto focal",
            ] {
                assert!(!trace.contains(nobody), "{lang}: {nobody} in {trace}");
            }
        }
        assert!(secretariat.get(page).await.text().contains("B-05"));
        let activity = app.get("/lac/plans/2023-2024/activities/A-067").await.text();
        assert!(activity.contains(page), "the activity leads back");

        // An organisation that leaves the register supports nothing any more.
        assert_eq!(app.post(&opens, &[("act", "withdraw")]).await.location(), page);
        assert!(!app.get(page).await.text().contains("Pastoral do caminho"));
        assert_eq!(app.get(&opens).await.status, StatusCode::GONE);

        // The day of the form comes: the counts stay.
        app.it_is("2025-06-02T12:00:00Z");
        settle(app.app.state(), app.app.state().now()).await.expect("settles");
        let trace = app.get(page).await.text();
        assert!(trace.contains("60") && trace.contains("41"));
        assert!(app.db().verify(|_, _| {}).await.expect("reads").failure.is_none());
    }
}
