//! The kept seeds of this crate's parsers, as they are and damaged.

#[path = "../../../tests/corpora/corpus.rs"]
mod corpus;

use aunar_domain::money::read_rates;
use aunar_domain::period::reading;
use corpus::fuzz;

fn lines(bytes: &[u8]) -> Vec<String> {
    String::from_utf8_lossy(bytes).lines().map(str::to_owned).collect()
}

#[test]
fn periods() {
    fuzz("periods", |bytes| {
        for line in lines(bytes) {
            if let Ok(read) = reading::read(&line) {
                assert!(read.period.start <= read.period.end, "{line}");
            }
        }
    });
}

#[test]
fn rates() {
    fuzz("rates", |bytes| {
        let cells = |line: String| line.split(';').map(str::to_owned).collect();
        let rows: Vec<Vec<String>> = lines(bytes).into_iter().map(cells).collect();
        let _ = read_rates(&rows, "seed");
    });
}
