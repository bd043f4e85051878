//! Several nodes, encoders that come, go and fail: the radar says the same everywhere, and nobody waits.

use crate::overlap::{DRAFT, write};
use aunar_hub::radar::{Service, follow, follow_whole};
use aunar_hub::testing::TestApp;
use aunar_hub::{App, Settings, overlap};
use aunar_overlap::Vector;
use aunar_overlap::encoder::{EncodeError, Encoder};
use aunar_overlap::vector::ModelId;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde_json::{Value, json};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// A made-up encoder: a text is its words, each in one of 64 directions.
struct Words {
    model: u64,
    /// What its last digits differ by from another processor's.
    noise: f32,
    texts: AtomicUsize,
    asked: AtomicUsize,
    fails: AtomicBool,
    holds: AtomicBool,
}

impl Words {
    fn of(model: u64, noise: f32) -> Arc<Self> {
        let (texts, asked) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let (fails, holds) = (AtomicBool::new(false), AtomicBool::new(false));
        Arc::new(Self { model, noise, texts, asked, fails, holds })
    }
}

impl Encoder for Words {
    fn model(&self) -> ModelId {
        ModelId(self.model)
    }

    fn encode(&self, texts: &[&str]) -> Result<Vec<Vector>, EncodeError> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        while self.holds.load(Ordering::SeqCst) {
            std::thread::sleep(Duration::from_millis(5));
        }
        if self.fails.load(Ordering::SeqCst) {
            return Err(EncodeError("it is out of order".to_owned()));
        }
        self.texts.fetch_add(texts.len(), Ordering::SeqCst);
        let vector = |text: &&str| {
            let mut full = [0.1_f32; 64];
            for word in text.to_lowercase().split(|c: char| !c.is_alphanumeric()) {
                let mut hasher = DefaultHasher::new();
                (word, self.model).hash(&mut hasher);
                full[(hasher.finish() % 64) as usize] += 1.0 + self.noise;
            }
            Vector::new(self.model(), &full)
        };
        Ok(texts.iter().map(vector).collect())
    }
}

/// Another node on the database of an installation.
fn node(app: &TestApp, encoder: Option<Arc<dyn Encoder>>) -> App {
    let clock = Arc::clone(&app.app.state().clock);
    App::new((**app.db()).clone(), Settings { encoder, clock, ..Settings::default() })
}

type Told = Vec<(uuid::Uuid, uuid::Uuid, &'static str, u32)>;

/// What a node finds in both plans of the sample, to the bit.
async fn told(node: &App) -> Told {
    let state = node.state();
    state.pictures.written();
    follow_whole(state).await.expect("it follows");
    let picture = state.pictures.now().await.expect("a picture");
    let network = &picture.networks["lac"];
    let mut all = Vec::new();
    for plan in &network.plans {
        let found = overlap::findings(state, &picture, network, plan.plan.id).await;
        all.extend(found.expect("it finds").iter().map(|found| {
            let [here, there] = found.sides().map(|side| side.key.id());
            (here, there, found.near.grade.code(), found.near.score.to_bits())
        }));
    }
    assert!(all.len() > 20, "{}", all.len());
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn nodes_with_encoders_on_one_database_find_the_same_whatever_way_they_came() {
    let mut engines = Vec::new();
    for app in TestApp::each_sample().await {
        // Two processors whose last digits differ.
        let (one, other) =
            (node(&app, Some(Words::of(1, 0.0))), node(&app, Some(Words::of(1, 0.2))));
        assert_eq!(told(&one).await, told(&other).await, "from the same beginning");
        let unicef = app.sign_in("focal-unicef").await;
        let title = "Taller para docentes sobre la inclusión de la niñez migrante";
        let mut references = Vec::new();
        for n in 0..4 {
            let fields = [
                ("text-lang", "es"),
                ("title", title),
                ("lead", "UNICEF"),
                ("kind", "training"),
                ("places", "Perú; Colombia"),
                ("period", ["T2 2027", "T3 2027", "2027", "T4 2027"][n]),
            ];
            references.push(write(&unicef, &fields).await);
            // One looks after every edit, in turns the other encodes first.
            told(if n % 2 == 0 { &one } else { &other }).await;
        }
        for reference in &references[..2] {
            let edit = format!("{DRAFT}/activities/{reference}/edit");
            let version = unicef.get(&edit).await.field("version");
            let moved = [("version", version.as_str()), ("title", "Curso de datos censales")];
            assert_eq!(unicef.post(&edit, &moved).await.status, StatusCode::SEE_OTHER);
            told(&one).await;
        }
        let found = told(&one).await;
        assert_eq!(found, told(&other).await, "one step by step, the other at once");
        let fresh = Words::of(1, 0.4);
        assert_eq!(
            found,
            told(&node(&app, Some(fresh.clone()))).await,
            "and one that has just started"
        );
        assert_eq!(fresh.asked.load(Ordering::SeqCst), 0, "it loads what is stored");
        let mut grades: Vec<_> =
            found.iter().map(|(_, _, grade, score)| (*grade, *score)).collect();
        grades.sort_unstable();
        engines.push(grades);
    }
    assert!(engines.windows(2).all(|two| two[0] == two[1]), "both engines find the same");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_of_model_encodes_anew_in_the_background_and_ids_never_mix() {
    for app in TestApp::each_sample().await {
        let before = node(&app, Some(Words::of(1, 0.0)));
        let with_first = told(&before).await;
        assert_eq!(before.state().radar.look(|s, _| s.model()), Some(ModelId(1)));

        let second = Words::of(2, 0.0);
        second.holds.store(true, Ordering::SeqCst);
        let after = node(&app, Some(second.clone()));
        let state = after.state();
        let begun = Instant::now();
        follow(state).await.expect("it follows");
        assert!(begun.elapsed() < Duration::from_secs(8), "nobody waits for a whole plan");
        // Until they are made, glossary and letters do the work: never the vectors of the other model.
        let (wanting, model) = state.radar.look(|s, _| (s.wanting(), s.model()));
        assert!(wanting > 32 && model.is_none(), "{wanting} {model:?}");
        let picture = state.pictures.now().await.expect("a picture");
        let network = &picture.networks["lac"];
        let plan = network.plan("2023-2024").expect("the plan").plan.id;
        let found = overlap::findings(state, &picture, network, plan).await.expect("it finds");
        assert!(found.len() > 10, "{}", found.len());

        second.holds.store(false, Ordering::SeqCst);
        while state.radar.look(|s, _| s.wanting()) > 0 {
            assert!(begun.elapsed() < Duration::from_secs(60), "it is made in the background");
            follow(state).await.expect("it follows");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        assert_eq!(state.radar.look(|s, _| s.model()), Some(ModelId(2)));
        let with_second = told(&after).await;
        assert_ne!(with_first, with_second);
        // Whoever starts with the new model loads it; whoever still has the old one says what it said.
        let third = Words::of(2, 0.0);
        assert_eq!(told(&node(&app, Some(third.clone()))).await, with_second);
        assert_eq!(third.texts.load(Ordering::SeqCst), 0);
        assert_eq!(told(&before).await, with_first);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_encoder_that_fails_is_left_alone_and_the_radar_goes_on() {
    let app = TestApp::sample().await;
    let broken = Words::of(3, 0.0);
    broken.fails.store(true, Ordering::SeqCst);
    let node_ = node(&app, Some(broken.clone()));
    let with = told(&node_).await;
    let without = told(&node(&app, None)).await;
    assert_eq!(with, without, "without vectors it says what it says without an encoder");
    for _ in 0..20 {
        follow(node_.state()).await.expect("it follows");
        assert!(node_.state().radar.encode("un texto").is_none());
    }
    let asked = broken.asked.load(Ordering::SeqCst);
    assert!(asked <= 2, "it is not asked again and again: {asked}");
}

/// A vector of each text that is asked for, in the form that such services answer in.
fn vectors(asked: &Value) -> Value {
    let words = Words::of(9, 0.0);
    let texts = asked["input"].as_array().cloned().unwrap_or_default();
    let data: Vec<Value> = texts
        .iter()
        .map(|text| {
            let vectors = words.encode(&[text.as_str().unwrap_or_default()]).expect("vectors");
            let bytes = vectors[0].to_bytes();
            let values: Vec<i8> = bytes[12..].iter().map(|b| b.cast_signed()).collect();
            json!({ "embedding": values })
        })
        .collect();
    json!({ "data": data })
}

/// An operator's own service on loopback that answers so.
async fn service(answer: impl Fn(Value) -> Response + Clone + Send + Sync + 'static) -> Service {
    let answer = move |Json(asked): Json<Value>| {
        let answered = answer(asked);
        async move { answered }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let router = Router::new().route("/v1/embeddings", post(answer));
    tokio::spawn(async move { axum::serve(listener, router).await });
    Service::new(&format!("http://{address}/v1/embeddings"), "m", None).expect("a service")
}

/// One that says of each text what it means, or that it cannot just now.
async fn that_answers(answers: bool) -> Service {
    let status = if answers { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    service(move |asked| (status, Json(vectors(&asked))).into_response()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operators_own_service_gives_meaning_and_its_absence_is_borne() {
    let app = TestApp::sample().await;
    assert!(!app.app.state().radar.has_encoder(), "off unless somebody turns it on");
    let with = node(&app, Some(Arc::new(that_answers(true).await)));
    told(&with).await;
    let state = with.state();
    let model = state.radar.look(|standing, _| standing.model());
    assert!(model.is_some() && state.radar.look(|s, _| s.wanting()) == 0);
    let without = node(&app, Some(Arc::new(that_answers(false).await)));
    let bare = told(&without).await;
    assert_eq!(bare, told(&node(&app, None)).await, "it goes on with glossary and letters");
    assert_ne!(bare, told(&with).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_leads_nowhere_and_answers_eight_megabytes_at_most() {
    let app = TestApp::sample().await;
    let bare = told(&node(&app, None)).await;
    let behind = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let place = format!("http://{}/v1/embeddings", behind.local_addr().expect("an address"));
    for status in [StatusCode::FOUND, StatusCode::TEMPORARY_REDIRECT] {
        let to = place.clone();
        let leads = move |_: Value| (status, [(header::LOCATION, to.clone())]).into_response();
        let leading = node(&app, Some(Arc::new(service(leads).await)));
        assert_eq!(told(&leading).await, bare, "{status}: it goes on with glossary and letters");
    }
    let called = tokio::time::timeout(Duration::from_millis(500), behind.accept()).await;
    assert!(called.is_err(), "whoever listens there was called");

    // Blanks after the vectors, which anybody who read so far would read over.
    let sized = |bytes: usize| {
        move |asked: Value| {
            let said = vectors(&asked).to_string();
            let blanks = " ".repeat(bytes - said.len());
            format!("{said}{blanks}").into_response()
        }
    };
    let most = 8 * 1024 * 1024;
    let long = node(&app, Some(Arc::new(service(sized(most + 1)).await)));
    assert_eq!(told(&long).await, bare, "a byte more than is taken");
    let whole = node(&app, Some(Arc::new(service(sized(most)).await)));
    assert_ne!(told(&whole).await, bare, "and as much as is");
    assert_eq!(whole.state().radar.look(|standing, _| standing.wanting()), 0);
}
