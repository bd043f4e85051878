use super::*;

#[test]
fn whatever_comes_to_the_mailbox_is_read() {
    assert!(read(b"From: a@b.example\r\n\r\nHello").is_none());
    bolero::check!().for_each(|bytes: &[u8]| {
        let _ = read(bytes);
    });
}

#[test]
fn which_letter_came_back_is_known_by_its_name() {
    let id = Uuid::now_v7();
    let of = |returned: &str| {
        format!(
            "From: MAILER-DAEMON@mx.example\r\nContent-Type: multipart/report; report-type=delivery-status;\r\n \
             boundary=\"b\"\r\nMIME-Version: 1.0\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n\
             --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n\
             Final-Recipient: rfc822; ana@agency.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n\
             --b\r\nContent-Type: {returned}\r\n\r\nSubject: x\r\nMessage-ID: <{id}@red.example>\r\n\r\nHello\r\n--b--\r\n"
        )
    };
    for kind in ["message/rfc822", "text/rfc822-headers"] {
        let (report, letter) = read(of(kind).as_bytes()).expect("a report");
        assert_eq!(letter, Some(id), "{kind}");
        assert_eq!(read_delivery_report(&report).len(), 1, "{kind}: {report}");
    }
}
