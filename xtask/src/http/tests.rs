use super::*;

fn once(answer: &'static str) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut asked = [0; 1024];
        let _read = stream.read(&mut asked).unwrap();
        stream.write_all(answer.as_bytes()).unwrap();
    });
    address
}

#[test]
fn a_body_is_read_by_its_length_or_in_chunks() {
    let sized = once("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nhola");
    assert_eq!(fetch(&sized, "/").unwrap(), b"hola");
    let parts =
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nho\r\n2\r\nla\r\n0\r\n\r\n";
    assert_eq!(fetch(&once(parts), "/").unwrap(), b"hola");
}

#[test]
fn an_answer_that_is_not_200_is_an_error_that_tells_what_was_said() {
    let gone = once("HTTP/1.1 503 Service Unavailable\r\ncontent-length: 7\r\n\r\nloading");
    let error = fetch(&gone, "/readyz").unwrap_err().to_string();
    assert!(error.contains("503") && error.contains("loading"), "{error}");
}
