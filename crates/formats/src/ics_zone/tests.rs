use super::*;

#[test]
fn santiago_changes_its_clocks_twice_a_year() {
    let mut lines = Lines::default();
    write_zone(&mut lines, chrono_tz::America::Santiago, &(2024..=2024));
    let text = lines.finish();
    // On 7 April 2024 at 00:00 summer time the clock went back; on 8 September it went forward.
    assert!(text.contains("BEGIN:DAYLIGHT\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:-0300\r\nTZOFFSETTO:-0300\r\n"), "{text}");
    assert!(text.contains("BEGIN:STANDARD\r\nDTSTART:20240407T000000\r\nTZOFFSETFROM:-0300\r\nTZOFFSETTO:-0400\r\n"), "{text}");
    assert!(text.contains("BEGIN:DAYLIGHT\r\nDTSTART:20240908T000000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0300\r\n"), "{text}");
    assert_eq!(text.matches("TZNAME:").count(), 3);
}

#[test]
fn panama_never_changes_its_clocks() {
    let mut lines = Lines::default();
    write_zone(&mut lines, chrono_tz::America::Panama, &(2023..=2025));
    let text = lines.finish();
    assert_eq!(text.matches("BEGIN:STANDARD").count(), 1, "{text}");
    assert!(text.contains("TZOFFSETTO:-0500\r\nTZNAME:EST\r\n"), "{text}");
}
