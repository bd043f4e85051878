//! Calendars of others are read with what programs really write, within limits, and never bring the
//! program down.

use aunar_formats::{
    CalendarMethod, CalendarOut, EventIn, EventOut, EventStatus, MOST_EVENTS, Unreadable, read_ics,
    write_ics, write_message,
};
use bolero::check;
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::time::Duration;

fn until() -> NaiveDate {
    "2027-12-31".parse().expect("a day")
}

fn events(inside: &str) -> Vec<EventIn> {
    read(inside).events
}

fn read(inside: &str) -> aunar_formats::CalendarIn {
    let text = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{inside}\r\nEND:VCALENDAR\r\n");
    read_ics(text.as_bytes(), until()).expect("a calendar")
}

fn one(inside: &str) -> EventIn {
    let event = format!("BEGIN:VEVENT\r\nUID:1@example.org\r\n{inside}\r\nEND:VEVENT");
    let all = events(&event);
    assert_eq!(all.len(), 1, "{all:?}");
    all.into_iter().next().expect("one")
}

#[test]
fn an_event_is_read_with_its_clock_its_place_and_its_words() {
    let event = one(
        "DTSTART;TZID=America/Lima:20250318T090000\r\nDTEND;TZID=America/Lima:20250320T170000\r\n\
        SUMMARY:Foro\\, sesión 1\r\nDESCRIPTION:Uno\\nDos con una línea muy lar\r\n ga\r\nLOCATION:Lima\\, Perú\r\n\
        GEO:-12.046374;-77.042793\r\nCATEGORIES:Foro,Migración\r\nURL:https://example.org/foro\r\nSTATUS:CONFIRMED",
    );
    assert_eq!((event.zone, event.all_day), (Tz::America__Lima, false));
    assert_eq!(event.start.to_string(), "2025-03-18 09:00:00");
    assert_eq!(event.summary, "Foro, sesión 1");
    assert_eq!(event.description, "Uno\nDos con una línea muy larga");
    assert_eq!(event.location.as_deref(), Some("Lima, Perú"));
    assert_eq!(event.position, Some((-12_046_374, -77_042_793)));
    assert_eq!(event.categories, ["Foro", "Migración"]);
}

#[test]
fn whole_days_end_on_their_last_day_and_durations_count() {
    let event = one("DTSTART;VALUE=DATE:20250318\r\nDTEND;VALUE=DATE:20250321\r\nSUMMARY:Foro");
    assert!(event.all_day);
    assert_eq!(
        (event.start.date().to_string(), event.end.date().to_string()),
        ("2025-03-18".into(), "2025-03-20".into())
    );
    let event = one("DTSTART:20250318T140000Z\r\nDURATION:PT1H30M\r\nSUMMARY:x");
    assert_eq!((event.zone, event.end.to_string()), (Tz::UTC, "2025-03-18 15:30:00".to_owned()));
}

#[test]
fn repeated_events_stand_once_each_time_without_those_left_out_and_changed() {
    let weekly = "BEGIN:VEVENT\r\nUID:w\r\nDTSTART;TZID=America/Panama:20250106T090000\r\nDTEND;TZID=America/Panama:20250106T100000\r\n\
        RRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE;TZID=America/Panama:20250113T090000\r\nSUMMARY:Reunión\r\nEND:VEVENT\r\n\
        BEGIN:VEVENT\r\nUID:w\r\nRECURRENCE-ID;TZID=America/Panama:20250120T090000\r\nDTSTART;TZID=America/Panama:20250121T090000\r\nDTEND;TZID=America/Panama:20250121T100000\r\nSUMMARY:Reunión movida\r\nEND:VEVENT";
    let mut days: Vec<String> = events(weekly).iter().map(|e| e.start.date().to_string()).collect();
    days.sort();
    assert_eq!(days, ["2025-01-06", "2025-01-21", "2025-01-27"]);
    let uids: std::collections::BTreeSet<_> = events(weekly).into_iter().map(|e| e.uid).collect();
    assert_eq!(uids.len(), 3);
    // Days of a whole-day event, and a last day that is a day.
    let days = events(
        "BEGIN:VEVENT\r\nUID:d\r\nDTSTART;VALUE=DATE:20250101\r\nRRULE:FREQ=MONTHLY;UNTIL=20250301\r\nSUMMARY:x\r\nEND:VEVENT",
    );
    assert_eq!(days.len(), 3);
    // Without an end it ends where we stop looking, and not more often than is read.
    let calendar = read(
        "BEGIN:VEVENT\r\nUID:e\r\nDTSTART:20200101T000000Z\r\nRRULE:FREQ=DAILY\r\nSUMMARY:x\r\nEND:VEVENT",
    );
    assert!(calendar.events.len() <= 500);
    assert!(calendar.unread.iter().any(|u| u.why == Unreadable::TooOften));
    let calendar = read(
        "BEGIN:VEVENT\r\nUID:e\r\nDTSTART:20200101T000000Z\r\nRRULE:FREQ=NEVER\r\nSUMMARY:x\r\nEND:VEVENT",
    );
    assert_eq!((calendar.events.len(), calendar.unread[0].why), (1, Unreadable::Rule));
}

#[test]
fn zones_are_found_by_other_names_and_by_the_difference_that_a_file_gives() {
    let zoned = |zone: &str| one(&format!("DTSTART;TZID={zone}:20250318T090000\r\nSUMMARY:x"));
    assert_eq!(zoned("SA Pacific Standard Time").zone, Tz::America__Bogota);
    assert_eq!(zoned("/freeassociation.sourceforge.net/America/Lima").zone, Tz::America__Lima);
    let own = read(
        "BEGIN:VTIMEZONE\r\nTZID:Casa\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0500\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n\
        BEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Casa:20250318T090000\r\nSUMMARY:x\r\nEND:VEVENT",
    );
    assert_eq!(own.events[0].start.to_string(), "2025-03-18 14:00:00");
    assert_eq!(own.unread[0].why, Unreadable::Zone);
}

#[test]
fn one_bad_event_does_not_refuse_the_calendar() {
    let calendar = read(
        "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:sin día\r\nEND:VEVENT\r\nno line at all\r\n\
        BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20250318T090000Z\r\nDTEND:20250317T090000Z\r\nSUMMARY:al revés\r\nEND:VEVENT\r\n\
        BEGIN:VEVENT\r\nUID:3\r\nDTSTART:20250318T090000Z\r\nSUMMARY:bien\r\nEND:VEVENT",
    );
    assert_eq!(calendar.events.len(), 1);
    let whys: Vec<_> = calendar.unread.iter().map(|u| u.why).collect();
    assert_eq!(whys, [Unreadable::NoStart, Unreadable::EndsFirst]);
}

#[test]
fn what_is_no_calendar_or_too_much_of_one_is_refused_with_a_word() {
    for (text, says) in [
        (String::new(), "empty"),
        ("<html></html>".to_owned(), "BEGIN:VCALENDAR"),
        ("SUMMARY:x\r\n".to_owned(), "before BEGIN:VCALENDAR"),
        ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n".to_owned(), "END:VCALENDAR"),
        ("BEGIN:VCALENDAR\r\nEND:VEVENT\r\n".to_owned(), "was not begun"),
        (format!("BEGIN:VCALENDAR\r\n{}", "BEGIN:X\r\n".repeat(100)), "too deep"),
        (format!("BEGIN:VCALENDAR\r\nSUMMARY:{}\r\n", "x".repeat(70_000)), "longer"),
        (
            format!(
                "BEGIN:VCALENDAR\r\n{}",
                "BEGIN:VEVENT\r\nEND:VEVENT\r\n".repeat(MOST_EVENTS + 1)
            ),
            "more than",
        ),
    ] {
        let why = read_ics(text.as_bytes(), until()).expect_err("refused").to_string();
        assert!(why.contains(says) && why.contains("Accepted is"), "{why}");
    }
}

#[test]
fn what_we_write_is_read_back() {
    let start = "2025-03-18T09:00:00".parse().expect("a moment");
    let event = EventOut {
        uid: "1@aunar".to_owned(),
        stamp: chrono::DateTime::UNIX_EPOCH,
        modified: chrono::DateTime::UNIX_EPOCH,
        sequence: 1,
        start,
        end: "2025-03-18T17:00:00".parse().expect("a moment"),
        zone: Tz::America__Santiago,
        all_day: false,
        summary: "Taller, «uno»; dos".to_owned(),
        description: "Uno\nDos".to_owned(),
        location: Some("Santiago, Chile".to_owned()),
        url: Some("https://a.example/e".to_owned()),
        conference: None,
        categories: vec!["Taller, curso".to_owned()],
        status: EventStatus::Cancelled,
        organiser: Some((
            "CEPAL \"sede\", Santiago".to_owned(),
            Some("sede@example.org".to_owned()),
        )),
        position: Some((-33_448_890, -70_669_265)),
        register_by: Some(chrono::DateTime::UNIX_EPOCH),
    };
    let text = write_ics(&CalendarOut {
        name: "Red".to_owned(),
        events: vec![event.clone()],
        ..CalendarOut::default()
    });
    assert!(
        text.contains("ORGANIZER;CN=\"CEPAL sede, Santiago\":mailto:sede@example.org"),
        "{text}"
    );
    assert!(text.contains("GEO:-33.448890;-70.669265"), "{text}");
    let calendar = read_ics(text.as_bytes(), until()).expect("reads");
    assert_eq!(calendar.name.as_deref(), Some("Red"));
    let back = &calendar.events[0];
    assert_eq!((back.start, back.end, back.zone), (event.start, event.end, event.zone));
    assert_eq!(
        (&back.summary, &back.description, &back.location),
        (&event.summary, &event.description, &event.location)
    );
    assert_eq!((back.position, back.cancelled, &back.uid), (event.position, true, &event.uid));
}

#[test]
fn any_bytes_at_all_are_read_or_refused() {
    check!()
        .with_iterations(20_000)
        .with_test_time(Duration::from_secs(2))
        .with_max_len(2_000)
        .for_each(|bytes: &[u8]| {
            let _ = read_ics(bytes, until());
            let mut inside =
                b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20250318T090000Z\r\n".to_vec();
            inside.extend_from_slice(bytes);
            inside.extend_from_slice(b"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
            if let Ok(calendar) = read_ics(&inside, until()) {
                assert!(calendar.events.iter().all(|e| e.start <= e.end));
            }
        });
}

#[test]
fn any_rule_at_all_ends_soon() {
    check!()
        .with_iterations(2_000)
        .with_test_time(Duration::from_secs(3))
        .with_type::<(u8, u8, u16, String)>()
        .for_each(|(freq, by, n, odd): &(u8, u8, u16, String)| {
            let freq = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"][*freq as usize % 7];
            let by = ["BYDAY=5MO", "BYMONTHDAY=31", "BYMONTH=2;BYMONTHDAY=30", "BYSETPOS=-1", "BYHOUR=25", "INTERVAL=0"][*by as usize % 6];
            let odd: String = odd.chars().filter(|c| !c.is_control()).take(20).collect();
            let started = std::time::Instant::now();
            let _ = read(&format!("BEGIN:VEVENT\r\nUID:x\r\nDTSTART:20200101T000000Z\r\nRRULE:FREQ={freq};{by};INTERVAL={n};{odd}\r\nSUMMARY:x\r\nEND:VEVENT"));
            assert!(started.elapsed() < Duration::from_secs(5), "{freq} {by} {n}");
        });
}

#[test]
fn what_a_letter_brings_is_read_by_another_program() {
    use icalendar::{CalendarComponent, Component};
    let event = EventOut {
        uid: "7@aunar".to_owned(),
        stamp: "2027-03-01T12:00:00Z".parse().expect("a moment"),
        modified: "2027-03-01T12:00:00Z".parse().expect("a moment"),
        sequence: 3,
        start: "2027-04-13T09:00:00".parse().expect("a moment"),
        end: "2027-04-13T17:00:00".parse().expect("a moment"),
        zone: Tz::America__Sao_Paulo,
        all_day: false,
        summary: "Taller; de, prácticas".to_owned(),
        description: "Uno\nDos".to_owned(),
        location: Some("São Paulo".to_owned()),
        url: None,
        conference: None,
        categories: vec![],
        status: EventStatus::Confirmed,
        organiser: Some(("OIM, oficina".to_owned(), Some("oficina@red.example".to_owned()))),
        position: None,
        register_by: None,
    };
    for (method, status) in
        [(CalendarMethod::Request, "CONFIRMED"), (CalendarMethod::Cancel, "CANCELLED")]
    {
        let text = write_message(method, &event, "ana@muni.example").expect("a message");
        let read: icalendar::Calendar = text.parse().expect("another program reads it");
        assert_eq!(read.property_value("METHOD"), Some(method.word()));
        let events: Vec<_> =
            read.components.iter().filter_map(CalendarComponent::as_event).collect();
        assert_eq!(events.len(), 1);
        let said = |name: &str| events[0].property_value(name).map(str::to_owned);
        assert_eq!(said("UID").as_deref(), Some("7@aunar"));
        assert_eq!(said("SEQUENCE").as_deref(), Some("3"));
        assert_eq!(said("STATUS").as_deref(), Some(status));
        assert_eq!(said("ORGANIZER").as_deref(), Some("mailto:oficina@red.example"));
        assert!(text.contains("ATTENDEE") && text.contains("mailto:ana@muni.example"));
    }
    let nobody = EventOut { organiser: None, ..event.clone() };
    assert_eq!(write_message(CalendarMethod::Request, &nobody, "ana@muni.example"), None);
    // An address that would add lines of its own is none.
    assert_eq!(write_message(CalendarMethod::Request, &event, "a@b.example\r\nX: y"), None);
}
