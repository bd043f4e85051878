//! Finds out which encoding a text file is in, and refuses to guess where two are mixed.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::ReadError;

/// How many bytes are looked at to tell UTF-16 without a mark from a binary file.
const SAMPLE: usize = 4096;

/// The text and the name of its encoding.
pub(crate) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, &'static str), ReadError> {
    let (text, encoding) = if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        (decode_as(encoding, &bytes[mark..])?, encoding)
    } else if let Some(encoding) = utf16_without_mark(bytes) {
        (decode_as(encoding, bytes)?, encoding)
    } else if let Some(first) = bytes.iter().position(|b| *b == 0) {
        return Err(with_nul(bytes, first));
    } else {
        match std::str::from_utf8(bytes) {
            Ok(text) => (Cow::Borrowed(text), UTF_8),
            Err(_) => (decode_windows(bytes)?, WINDOWS_1252),
        }
    };
    if let Some(first) = text.find('\0') {
        return Err(with_nul(text.as_bytes(), first));
    }
    if is_another_format(&text) {
        return Err(ReadError::NotRecognised);
    }
    Ok((text, encoding.name()))
}

fn decode_as<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Result<Cow<'a, str>, ReadError> {
    let mixed = |line: u64| ReadError::Encoding { line, encoding: encoding.name() };
    if encoding == UTF_8 {
        return std::str::from_utf8(bytes)
            .map(Cow::Borrowed)
            .map_err(|error| mixed(line_of(bytes, error.valid_up_to())));
    }
    let (text, malformed) = encoding.decode_without_bom_handling(bytes);
    if !malformed {
        return Ok(text);
    }
    // The replacement sign may also stand in the text itself; then the line is still a true hint.
    let before = text.find('\u{FFFD}').unwrap_or(text.len());
    Err(mixed(line_of(text.as_bytes(), before)))
}

/// Text in Latin letters has a NUL in every second byte. Both halves are counted, so that a binary
/// file, whose NULs stand anywhere, is not taken for text.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    if bytes.len() < 2 || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let (mut even, mut odd) = (0_usize, 0_usize);
    for pair in sample.chunks_exact(2) {
        even += usize::from(pair[0] == 0);
        odd += usize::from(pair[1] == 0);
    }
    let pairs = sample.len() / 2;
    if odd * 10 >= pairs * 6 && even == 0 {
        Some(UTF_16LE)
    } else if even * 10 >= pairs * 6 && odd == 0 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Windows-1252 has a letter for almost every byte, so it is only believed where the file does not
/// hold UTF-8 as well (two files pasted together) and does not look like a program's data.
fn decode_windows(bytes: &[u8]) -> Result<Cow<'_, str>, ReadError> {
    let control = |b: &&u8| **b < 0x20 && !matches!(**b, b'\t' | b'\n' | b'\r');
    if bytes.iter().filter(control).count() * 100 > bytes.len() {
        return Err(ReadError::NotRecognised);
    }
    let (mut multibyte, mut invalid, mut first_invalid, mut offset) = (0_usize, 0_usize, 0, 0);
    for chunk in bytes.utf8_chunks() {
        multibyte += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        if !chunk.invalid().is_empty() {
            if invalid == 0 {
                first_invalid = offset + chunk.valid().len();
            }
            invalid += 1;
        }
        offset += chunk.valid().len() + chunk.invalid().len();
    }
    // A pair such as "Ã©" may be meant; as many as there are other accents is no accident.
    if multibyte > 0 && multibyte >= invalid {
        let line = line_of(bytes, first_invalid);
        return Err(ReadError::Encoding { line, encoding: UTF_8.name() });
    }
    Ok(WINDOWS_1252.decode_without_bom_handling(bytes).0)
}

/// A NUL is no letter. A stray one in what is otherwise text is named with its line; where there are
/// many, the file is a program's data.
fn with_nul(bytes: &[u8], first: usize) -> ReadError {
    let control = bytes.iter().filter(|b| **b < 0x20 && !matches!(**b, b'\t' | b'\n' | b'\r'));
    if control.count() * 100 > bytes.len() {
        return ReadError::NotRecognised;
    }
    let why = "a NUL byte stands there, which no text holds";
    ReadError::broken(format!("line {}", line_of(bytes, first)), why)
}

/// Web pages saved as ".xls", XML and PDF are text to a program and no table.
fn is_another_format(text: &str) -> bool {
    let start = text.trim_start();
    let head: String = start.chars().take(14).collect::<String>().to_ascii_lowercase();
    ["<!doctype", "<html", "<?xml", "<table", "<head", "%pdf-", "{\\rtf"]
        .iter()
        .any(|mark| head.starts_with(mark))
}

fn line_of(bytes: &[u8], offset: usize) -> u64 {
    1 + bytes[..offset].iter().filter(|b| **b == b'\n').count() as u64
}
