use super::*;

fn page(bytes: usize) -> Response {
    Body::from(vec![b'a'; bytes]).into_response()
}

async fn kept(drawn: &Drawn, tag: &str, response: Response) -> bool {
    drop(drawn.keep(tag, response).await);
    drawn.get(tag).is_some()
}

#[tokio::test]
async fn what_is_somebodys_own_or_too_large_or_no_answer_is_not_kept() {
    let drawn = Drawn::default();
    assert!(kept(&drawn, "page", page(1000)).await);
    let with = |name, value: &'static str| {
        let mut page = page(10);
        page.headers_mut().insert(name, axum::http::HeaderValue::from_static(value));
        page
    };
    assert!(!kept(&drawn, "cookie", with(header::SET_COOKIE, "lang=es")).await);
    assert!(!kept(&drawn, "own", with(header::CACHE_CONTROL, "no-store")).await);
    assert!(!kept(&drawn, "large", page(LARGEST as usize + 1)).await);
    let gone = (StatusCode::NOT_FOUND, page(10)).into_response();
    assert!(!kept(&drawn, "gone", gone).await);
}

#[tokio::test]
async fn the_longest_unasked_make_room_and_the_sum_holds() {
    let drawn = Drawn::default();
    let size = LARGEST as usize;
    let fit = MOST / (size + OVERHEAD);
    for n in 0..fit {
        assert!(kept(&drawn, &n.to_string(), page(size)).await);
    }
    // Asked for once more, the first is not the one to go.
    assert!(drawn.get("0").is_some());
    assert!(kept(&drawn, "one more", page(size)).await);
    assert!(drawn.get("0").is_some() && drawn.get("1").is_none());
    // The same once more takes no more room.
    assert!(kept(&drawn, "one more", page(size)).await);
    let kept = drawn.kept.lock().unwrap_or_else(PoisonError::into_inner);
    assert_eq!(kept.bytes, kept.answers.iter().map(|(_, a)| a.size()).sum::<usize>());
    assert!(kept.bytes <= MOST);
}
