//! Finds out what separates the fields of a text: comma, semicolon, tab or bar.

const CANDIDATES: [u8; 4] = [b',', b';', b'\t', b'|'];
const RECORDS: usize = 50;
/// Enough for fifty records; a giant first record need not be looked through.
const SAMPLE: usize = 256 * 1024;

/// Excel's own first line `sep=;`: the separator and what follows the line.
pub(crate) fn named(text: &str) -> Option<(u8, &str)> {
    let head = text.get(..4)?;
    if !head.eq_ignore_ascii_case("sep=") {
        return None;
    }
    let separator = *text.as_bytes().get(4)?;
    if !separator.is_ascii()
        || matches!(separator, b'"' | b'\n' | b'\r')
        || separator.is_ascii_alphanumeric()
    {
        return None;
    }
    let rest = &text[5..];
    if rest.is_empty() {
        return Some((separator, rest));
    }
    let body = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\n', '\r']))?;
    Some((separator, body))
}

/// The candidate that cuts most records into the same number of fields, wide tables counting more;
/// a comma where none does. Banner lines and ragged rows only weaken the true one a little.
pub(crate) fn sniff(text: &str) -> u8 {
    let sample = &text.as_bytes()[..text.len().min(SAMPLE)];
    let records = count_separators(sample);
    let mut best = (b',', 0.0);
    for (index, candidate) in CANDIDATES.into_iter().enumerate() {
        let score = score(&records, index);
        if score > best.1 {
            best = (candidate, score);
        }
    }
    best.0
}

/// How often each candidate stands outside of quotation marks in one record.
#[derive(Default)]
struct Record {
    counts: [usize; 4],
    /// Commas with a digit on both sides.
    decimals: usize,
    blank: bool,
}

/// Cuts the sample into its first records. A quotation mark opens a quoted field at the beginning of
/// a record and behind any candidate, so this needs no guess about the separator.
fn count_separators(sample: &[u8]) -> Vec<Record> {
    let mut records = Vec::new();
    let mut record = Record { blank: true, ..Record::default() };
    let (mut at, mut before) = (0, b'\n');
    while at < sample.len() && records.len() < RECORDS {
        let byte = sample[at];
        let field_start = matches!(before, b'\n' | b'\r') || CANDIDATES.contains(&before);
        if byte == b'"' && field_start {
            record.blank = false;
            at = after_quoted(sample, at);
            before = b'"';
            continue;
        }
        match CANDIDATES.iter().position(|candidate| *candidate == byte) {
            Some(candidate) => {
                record.counts[candidate] += 1;
                let after = sample.get(at + 1).is_some_and(u8::is_ascii_digit);
                record.decimals += usize::from(byte == b',' && before.is_ascii_digit() && after);
            }
            None if matches!(byte, b'\n' | b'\r') => {
                let done =
                    std::mem::replace(&mut record, Record { blank: true, ..Record::default() });
                if !done.blank {
                    records.push(done);
                }
            }
            None => record.blank &= byte == b' ',
        }
        before = byte;
        at += 1;
    }
    // A record cut off by the end of the sample would be counted too narrow.
    if !record.blank && (sample.len() < SAMPLE || records.is_empty()) && records.len() < RECORDS {
        records.push(record);
    }
    records
}

/// The position behind the closing quotation mark, doubled ones being part of the text.
fn after_quoted(sample: &[u8], opening: usize) -> usize {
    let mut at = opening + 1;
    while at < sample.len() {
        if sample[at] != b'"' {
            at += 1;
        } else if sample.get(at + 1) == Some(&b'"') {
            at += 2;
        } else {
            return at + 1;
        }
    }
    at
}

fn score(records: &[Record], candidate: usize) -> f64 {
    let widths: Vec<usize> = records
        .iter()
        .map(|record| {
            // "1,5;2,5": a comma between digits is a decimal mark where a rival is at hand.
            let rivals = record.counts[1..].iter().any(|count| *count > 0);
            let decimals = if candidate == 0 && rivals { record.decimals } else { 0 };
            record.counts[candidate] - decimals
        })
        .collect();
    let hits = |width: usize| widths.iter().filter(|other| **other == width).count();
    let usual = widths.iter().copied().filter(|w| *w > 0).max_by_key(|w| (hits(*w), *w));
    let Some(usual) = usual else { return 0.0 };
    let agreement = hits(usual) as f64 / widths.len() as f64;
    agreement * agreement * usual as f64
}

#[cfg(test)]
mod tests;
