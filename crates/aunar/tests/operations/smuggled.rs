//! Requests that two servers could read in two ways, sent as they are through the balancer that the page set
//! up: what hides in one is never answered as a request of its own, neither to whoever sent it nor to whoever
//! comes next.

use crate::Stage;
use std::io::Write as _;
use std::process::{Command, Stdio};

/// What hides: whoever answers it says 200, which nothing here does to the request around it.
const INNER: &str = "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
const POST: &str = "POST /sign-out HTTP/1.1\r\nHost: localhost\r\n";
/// How a server says that something is no request it can read; others may come after an answer, since they
/// answer nothing and end the connection.
const REFUSALS: [&str; 7] = ["400", "408", "413", "414", "422", "431", "501"];

/// Sends bytes as they are to the balancer, encrypted; all that comes back until it ends the connection,
/// which it does ten seconds after its last answer at the latest.
fn sent(stage: &Stage, bytes: &str) -> String {
    let at = format!("127.0.0.1:{}", stage.secure);
    let mut openssl = Command::new("timeout")
        .args(["60", "openssl", "s_client", "-quiet", "-connect", &at, "-CAfile"])
        .arg(stage.folder.join("ca.pem"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("openssl starts");
    let mut input = openssl.stdin.take().expect("its input");
    // Who refuses the beginning may be gone before the end.
    let _ = input.write_all(bytes.as_bytes());
    drop(input);
    let said = openssl.wait_with_output().expect("openssl ends");
    String::from_utf8_lossy(&said.stdout).into_owned()
}

/// The statuses of the answers in what came back; a body need not end in a line break.
fn statuses(answer: &str) -> Vec<&str> {
    answer.split("HTTP/1.").skip(1).filter_map(|rest| rest.get(2..5)).collect()
}

/// Each of them, and what it is. Read as it should be it is no request, or one with all that follows in its
/// body.
fn requests() -> Vec<(&'static str, String)> {
    let length = INNER.len();
    // A body that is over at once for whoever reads chunks, and has the inner one in it for whoever counts.
    let over = format!("0\r\n\r\n{INNER}");
    let whole = format!("{POST}Content-Length: {}\r\n", over.len());
    let chunked = format!("{POST}Transfer-Encoding: chunked\r\n\r\n");
    vec![
        (
            "two lengths",
            format!("{POST}Content-Length: 0\r\nContent-Length: {length}\r\n\r\n{INNER}"),
        ),
        ("a length that is none", format!("{POST}Content-Length: +5\r\n\r\n{INNER}")),
        ("lengths in a list", format!("{POST}Content-Length: 0, {length}\r\n\r\n{INNER}")),
        ("a negative length", format!("{POST}Content-Length: -1\r\n\r\n{INNER}")),
        (
            "a length and chunks",
            format!("{POST}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n{over}"),
        ),
        ("chunks and a length", format!("{whole}Transfer-Encoding: chunked\r\n\r\n{over}")),
        ("an unknown coding", format!("{POST}Transfer-Encoding: xchunked\r\n\r\n{over}")),
        ("a coding behind a sign", format!("{POST}Transfer-Encoding: \u{b}chunked\r\n\r\n{over}")),
        (
            "chunked, and not at last",
            format!("{POST}Transfer-Encoding: chunked, identity\r\n\r\n{over}"),
        ),
        (
            "two codings",
            format!(
                "{POST}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n{over}"
            ),
        ),
        ("a folded header", format!("{whole}X-A: b\r\n Transfer-Encoding: chunked\r\n\r\n{over}")),
        ("a bare return", format!("{whole}X-A: b\rTransfer-Encoding: chunked\r\n\r\n{over}")),
        ("a blank before the colon", format!("{whole}Transfer-Encoding : chunked\r\n\r\n{over}")),
        ("a bare line break in a name", format!("{whole}X\n-A: b\r\n\r\n{over}")),
        ("a zero in a header", format!("{whole}X-A: b\0c\r\n\r\n{over}")),
        (
            "HTTP/1.1 in a word of its own",
            format!("GET / HTTP/1.1 x\r\nHost: localhost\r\n\r\n{INNER}"),
        ),
        ("a chunk of no size", format!("{chunked}zz\r\nabc\r\n{over}")),
        ("a chunk of another size", format!("{chunked}5\r\nabc\r\n{over}")),
        ("a chunk beyond all measure", format!("{chunked}ffffffffffffffffff\r\nabc{INNER}")),
        (
            // With the line break two bytes and then one chunk that has all the rest; without it the size of
            // that chunk is the two bytes, and the inner one stands free.
            "a bare line break behind a size",
            format!("{chunked}2;\nxx\r\n{:02x}\r\n{over}\r\n0\r\n\r\n", over.len()),
        ),
    ]
}

/// All of them at once, and then people, each of whom gets what they asked for.
pub(crate) fn no_request_is_smuggled_through_the_balancer(stage: &Stage) {
    // What asks twice is answered twice: a second answer would be seen.
    let honest = sent(stage, &format!("{POST}Content-Length: 0\r\n\r\n{INNER}"));
    assert_eq!(statuses(&honest), ["303", "200"], "{honest}");
    std::thread::scope(|scope| {
        let asking = requests()
            .into_iter()
            .map(|(what, request)| (what, scope.spawn(move || sent(stage, &request))));
        // All are on their way before one is waited for.
        for (what, answer) in asking.collect::<Vec<_>>() {
            let answer = answer.join().expect("is sent");
            let statuses = statuses(&answer);
            assert!(!statuses.contains(&"200"), "{what}: {answer}");
            let answered = statuses.iter().filter(|status| !REFUSALS.contains(*status)).count();
            assert!(answered <= 1, "{what}: {answer}");
        }
    });
    // Nothing waits on the lines between the balancer and the nodes that somebody else would be given.
    for _ in 0..10 {
        let page = "GET /lac HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        let answer = sent(stage, page);
        assert_eq!(statuses(&answer), ["200"], "{answer}");
        assert!(answer.contains("Regional network"), "{answer}");
    }
}
