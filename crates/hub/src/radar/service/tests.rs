use super::*;
use axum::Json;
use axum::routing::post;
use serde_json::Value;

/// A service on loopback that answers as it is told.
async fn service(answer: fn(Value) -> (axum::http::StatusCode, Value)) -> Service {
    let port = answering(answer).await;
    named(&format!("http://127.0.0.1:{port}/v1/embeddings"))
}

fn named(address: &str) -> Service {
    Service::new(address, "a-model", None).expect("a service")
}

/// The port that it answers at.
async fn answering(answer: fn(Value) -> (axum::http::StatusCode, Value)) -> u16 {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let answer = move |Json(asked): Json<Value>| async move {
        let (status, said) = answer(asked);
        (status, Json(said))
    };
    let app = axum::Router::new().route("/v1/embeddings", post(answer));
    tokio::spawn(async move { axum::serve(listener, app).await });
    port
}

async fn encode(
    service: Service,
    texts: &'static [&'static str],
) -> Result<Vec<Vector>, EncodeError> {
    tokio::task::spawn_blocking(move || service.encode(texts)).await.expect("it ends")
}

fn by_length(asked: Value) -> (axum::http::StatusCode, Value) {
    let texts = asked["input"].as_array().cloned().unwrap_or_default();
    let vector = |text: &Value| json!({ "embedding": [text.as_str().map_or(0, str::len), 1.0] });
    let data: Vec<Value> = texts.iter().map(vector).collect();
    (axum::http::StatusCode::OK, json!({ "data": data, "model": asked["model"] }))
}

#[tokio::test(flavor = "multi_thread")]
async fn texts_become_vectors_in_the_order_asked() {
    let one = service(by_length).await;
    let model = one.model();
    let vectors = encode(one, &["uno", "veintidós palabras"]).await.expect("vectors");
    assert_eq!(vectors.len(), 2);
    assert!(vectors.iter().all(|v| v.model() == model && v.len() == 2));
    assert!(vectors[0].cosine(&vectors[1]).expect("one model") < 0.99);
    let other = Service::new("http://127.0.0.1:1/v1/embeddings", "another", None).expect("made");
    assert_ne!(other.model(), model, "another model's vectors are never compared");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_it_does_wrong_is_said_and_never_taken() {
    type Wrong = (fn(Value) -> (axum::http::StatusCode, Value), &'static str);
    let wrong: [Wrong; 4] = [
        (|_| (axum::http::StatusCode::UNAUTHORIZED, json!({})), "401"),
        (|_| (axum::http::StatusCode::OK, json!({ "data": [] })), "0 vectors for 2 texts"),
        (|_| (axum::http::StatusCode::OK, json!({ "vectors": [] })), "the answer is not"),
        (
            |_| {
                let data = [json!({ "embedding": [1.0] }), json!({ "embedding": [1.0, 2.0] })];
                (axum::http::StatusCode::OK, json!({ "data": data }))
            },
            "different lengths",
        ),
    ];
    for (answer, says) in wrong {
        let error = encode(service(answer).await, &["uno", "dos"]).await.expect_err("wrong");
        assert!(error.to_string().contains(says), "{error}");
    }
    let nobody = Service::new("http://127.0.0.1:1/?key=secret", "m", None).expect("made");
    let error = encode(nobody, &["uno", "dos"]).await.expect_err("nobody is there");
    assert!(!error.to_string().contains("secret"), "{error}");
    assert!(Service::new("ftp://x.example/", "m", None).is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn its_name_may_lead_into_a_network_of_the_operators_own() {
    let port = answering(by_length).await;
    let one = named(&format!("http://localhost:{port}/v1/embeddings"));
    assert_eq!(encode(one, &["uno"]).await.expect("vectors").len(), 1);
}
