//! The file of a backup: what was written is read, and whatever is not what was written is refused, with its place.

use aunar_formats::backup::{
    BackupCell, BackupError, BackupReader, BackupWriter, ChainHead, Event, FORMAT, Header,
    LONGEST_LINE, Sum, TableHead,
};
use proptest::prelude::*;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::io::{BufReader, Cursor, Read};
use std::rc::Rc;

type Rows = Vec<Vec<BackupCell>>;

fn header(tables: &[(&str, &[&str])]) -> Header {
    let table = |(name, columns): &(&str, &[&str])| TableHead {
        name: (*name).to_owned(),
        columns: columns.iter().map(|column| (*column).to_owned()).collect(),
    };
    Header {
        aunar_backup: FORMAT,
        program: "0.1.0".to_owned(),
        schema: vec![1, 2, 40],
        engine: "sqlite".to_owned(),
        at: "2026-11-29T04:00:00Z".parse().expect("a moment"),
        settings: BTreeMap::from([("AUNAR_PROXIES".to_owned(), "1".to_owned())]),
        chains: vec![ChainHead { id: "0".to_owned(), rows: 2, hash: "ab".to_owned() }],
        tables: tables.iter().map(table).collect(),
        left_out: vec!["session".to_owned()],
    }
}

fn written(header: &Header, tables: &[Rows]) -> Vec<u8> {
    let mut writer = BackupWriter::new(Vec::new(), header).expect("begins");
    for rows in tables {
        writer.table().expect("a table");
        for row in rows {
            writer.row(row).expect("a row");
        }
        let sum = writer.end_table().expect("ends");
        assert_eq!(sum.rows, rows.len() as u64);
    }
    writer.finish().expect("finishes").0
}

fn read(bytes: &[u8]) -> Result<(Header, Vec<Rows>, Sum), BackupError> {
    let mut reader = BackupReader::open(bytes)?;
    let mut tables: Vec<Rows> = Vec::new();
    loop {
        match reader.next()? {
            Event::Table(at) => {
                assert_eq!(at, tables.len());
                tables.push(Vec::new());
            }
            Event::Row(row) => tables.last_mut().expect("a table").push(row),
            Event::TableEnd(_) => {}
            Event::End(sum) => return Ok((reader.header().clone(), tables, sum)),
        }
    }
}

fn sample() -> (Header, Vec<Rows>) {
    let header =
        header(&[("plan", &["id", "title"]), ("empty", &["one"]), ("wording", &["words"])]);
    let row = |id: u8, title: &str| {
        vec![BackupCell::Bytes(vec![id; 16]), BackupCell::Text(title.to_owned())]
    };
    let plans = vec![row(1, "Plan de trabajo\n\"2027\" \u{0} \u{1f6f6}"), row(2, "")];
    let wording = vec![
        vec![BackupCell::Nothing],
        vec![BackupCell::Whole(i64::MIN)],
        vec![BackupCell::Real(0.1)],
        vec![BackupCell::Real(f64::MIN_POSITIVE)],
    ];
    (header, vec![plans, Vec::new(), wording])
}

#[test]
fn what_is_written_is_read() {
    let (header, tables) = sample();
    let (read_header, read_tables, sum) = read(&written(&header, &tables)).expect("reads");
    assert_eq!((read_header, read_tables), (header, tables));
    assert_eq!((sum.tables, sum.rows), (3, 6));
}

#[test]
fn cut_off_anywhere_it_is_refused() {
    let (header, tables) = sample();
    let whole = written(&header, &tables);
    for length in 0..whole.len() {
        let error = read(&whole[..length]).expect_err("it is not whole");
        assert!(
            matches!(error, BackupError::Damaged { .. } | BackupError::NoBackup(_)),
            "{length}: {error}"
        );
    }
    let mut longer = whole;
    longer.push(b'\n');
    assert!(read(&longer).expect_err("more").to_string().contains("after the end"));
}

/// A bit that nobody reads, such as the system in the head of the compression, may change; what is read may not.
#[test]
fn with_any_bit_changed_it_is_refused_or_says_the_same() {
    let (header, tables) = sample();
    let whole = written(&header, &tables);
    let mut refused = 0;
    for bit in 0..whole.len() * 8 {
        let mut bytes = whole.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        match read(&bytes) {
            Ok((h, t, _)) => assert_eq!((&h, &t), (&header, &tables), "bit {bit}"),
            Err(_) => refused += 1,
        }
    }
    assert!(refused > whole.len() * 7, "{refused} of {}", whole.len() * 8);
}

/// As somebody would who knows how to compress.
fn compressed(text: &str) -> Vec<u8> {
    use std::io::Write as _;
    let level = flate2::Compression::fast();
    let mut to = flate2::write::GzEncoder::new(Vec::new(), level);
    to.write_all(text.as_bytes()).expect("writes");
    to.finish().expect("finishes")
}

fn text_of(bytes: &[u8]) -> String {
    std::io::read_to_string(flate2::read::GzDecoder::new(bytes)).expect("text")
}

#[test]
fn a_file_that_was_put_together_by_hand_is_refused_at_its_line() {
    let (header, tables) = sample();
    let text = text_of(&written(&header, &tables));
    for (find, put, says) in [
        ("2027", "2028", "line 5, table `plan`: the rows are not the ones that were written"),
        ("{\"rows\":2", "{\"rows\":3", "line 5, table `plan`: 2 rows came, and 3 were written"),
        (
            "{\"table\":\"empty\"}",
            "{\"table\":\"../../etc/passwd\"}",
            "line 6, table `empty`: the table",
        ),
        ("{\"tables\":3,\"rows\":6", "{\"tables\":3,\"rows\":7", "the end: the counts at the end"),
        ("0.1.0", "0.1.1", "the end: the file is not the one that was written"),
        ("[null]\n", "[null,null]\n", "line 9, table `wording`: 2 values for 1 columns"),
        ("[null]\n", "[true]\n", "line 9, table `wording`: invalid type"),
        ("[null]\n", "[{\"b\":\"%\"}]\n", "line 9, table `wording`: invalid value"),
        ("[null]\n", "[18446744073709551615]\n", "line 9, table `wording`: invalid value"),
        ("[null]\n", "[[[[[]]]]]\n", "line 9, table `wording`: invalid type"),
        (
            "{\"aunar_backup\":1",
            "{\"aunar_backup\":2",
            "has format 2, this program knows formats up to 1",
        ),
        ("{\"aunar_backup\":1", "{\"other\":1", "this is no backup of Aunar"),
    ] {
        assert!(text.contains(find), "{find} in {text}");
        let error = read(&compressed(&text.replacen(find, put, 1))).expect_err("refused");
        assert!(error.to_string().contains(says), "{find} to {put}: {error}");
    }
    for (bytes, says) in [
        (&b""[..], "the file is empty"),
        (b"age-encryption.org/v1\n-> X25519", "it is encrypted: say which key opens it"),
        (b"SQLite format 3\0", "this is no backup of Aunar"),
        (b"PGDMP", "this is no backup of Aunar"),
    ] {
        let error = read(bytes).expect_err("refused");
        assert!(error.to_string().contains(says), "{error}");
    }
}

/// What a compressor makes of some bytes, without an end: more may follow, or the same again.
fn flushed(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write as _;
    let level = flate2::Compression::fast();
    let mut to = flate2::write::DeflateEncoder::new(Vec::new(), level);
    to.write_all(bytes).expect("writes");
    to.flush().expect("flushes");
    to.get_ref().clone()
}

/// A compressed file that goes on as long as anybody reads it, a mebibyte of one letter at a time.
struct Endless {
    now: Cursor<Vec<u8>>,
    again: Vec<u8>,
    given: Rc<Cell<usize>>,
}

impl Endless {
    fn after(text: &str, given: &Rc<Cell<usize>>) -> BufReader<Self> {
        // The head of gzip (RFC 1952, 2.3): deflated, by a system that is not said.
        let head = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
        let now = Cursor::new([&head[..], &flushed(text.as_bytes())].concat());
        let again = flushed(&vec![b'x'; 1 << 20]);
        BufReader::new(Self { now, again, given: Rc::clone(given) })
    }
}

impl Read for Endless {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let mut read = self.now.read(into)?;
        if read == 0 {
            self.now = Cursor::new(self.again.clone());
            read = self.now.read(into)?;
        }
        self.given.set(self.given.get() + read);
        Ok(read)
    }
}

/// The most this process held so far, in bytes, where the system says it.
fn most_held() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<usize>().ok().map(|kibibytes| kibibytes << 10)
}

#[test]
fn a_line_that_never_ends_is_refused_and_no_more_of_it_held_than_the_longest() {
    let given = Rc::new(Cell::new(0));
    // The header, the beginning of a table, and a row that goes on.
    let (header, tables) = sample();
    let text = text_of(&written(&header, &tables));
    let lines: Vec<&str> = text.split_inclusive('\n').take(2).collect();
    let begins = lines.concat() + "[\"";
    let mut reader = BackupReader::open(Endless::after(&begins, &given)).expect("a header");
    assert_eq!(reader.next().expect("a table"), Event::Table(0));
    let error = reader.next().expect_err("it does not end");
    let says = "the line does not end";
    assert!(matches!(&error, BackupError::Damaged { line: 3, why, .. } if why == says), "{error}");
    drop(reader);
    // Nothing but one line, which is the header's place.
    let error = BackupReader::open(Endless::after("", &given)).err().expect("no header");
    assert!(matches!(&error, BackupError::NoBackup(why) if why == says), "{error}");
    // It is read as far as the longest line, and no further.
    assert!(given.get() < LONGEST_LINE / 16, "{}", given.get());
    if let Some(most) = most_held() {
        assert!(most < 3 * LONGEST_LINE, "{most}");
    }
}

fn cells() -> impl Strategy<Value = BackupCell> {
    prop_oneof![
        Just(BackupCell::Nothing),
        any::<i64>().prop_map(BackupCell::Whole),
        any::<f64>().prop_filter("a number", |n| n.is_finite()).prop_map(BackupCell::Real),
        ".*".prop_map(BackupCell::Text),
        any::<Vec<u8>>().prop_map(BackupCell::Bytes),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_rows_hold_comes_back(rows in prop::collection::vec(prop::collection::vec(cells(), 3), 0..20)) {
        let header = header(&[("any", &["a", "b", "c"])]);
        let (_, tables, _) = read(&written(&header, std::slice::from_ref(&rows))).expect("reads");
        prop_assert_eq!(&tables[0], &rows);
    }
}
