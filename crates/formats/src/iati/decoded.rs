//! The bytes of a file as UTF-8, piece by piece: whatever encoding it is in, as its mark, its first signs
//! or its declaration have it. What is held does not grow with the file, and nothing is replaced: where the
//! bytes are no such text, reading ends with the place.

use super::read::Broken;
use encoding_rs::{Decoder, DecoderResult, Encoding, REPLACEMENT, UTF_8, UTF_16BE, UTF_16LE};
use std::cell::RefCell;
use std::io::{self, BufRead, Read};
use std::rc::Rc;

/// How many bytes at the beginning are looked at for a declaration.
const HEAD: usize = 1024;
/// How much text is held at a time.
const PIECE: usize = 32 << 10;

/// Why reading ended, for whoever gets the error of the stream.
pub(super) type Trouble = Rc<RefCell<Option<Broken>>>;

/// Whether bytes begin as markup does, in any encoding that is read.
#[must_use]
pub fn begins_as_markup(bytes: &[u8]) -> bool {
    let bytes = Encoding::for_bom(bytes).map_or(bytes, |(_, mark)| &bytes[mark..]);
    let mut signs = bytes.iter().filter(|b| **b != 0);
    signs.find(|b| !b.is_ascii_whitespace()) == Some(&b'<')
}

/// What a file is in, and how that is known.
#[derive(Clone, Copy)]
struct Found {
    encoding: &'static Encoding,
    declared: bool,
    /// How many bytes a mark takes.
    mark: usize,
}

/// A file's text in UTF-8.
pub(super) struct Decoded<R> {
    inner: R,
    head: Vec<u8>,
    found: Option<(Found, Decoder)>,
    text: Vec<u8>,
    taken: usize,
    /// How many bytes of the file are decoded, and how many lines ended in them.
    bytes: u64,
    lines: u64,
    over: bool,
    trouble: Trouble,
}

impl<R: BufRead> Decoded<R> {
    pub(super) fn new(inner: R, trouble: Trouble) -> Self {
        Self {
            inner,
            head: Vec::new(),
            found: None,
            text: Vec::new(),
            taken: 0,
            bytes: 0,
            lines: 0,
            over: false,
            trouble,
        }
    }

    fn fails(&self, broken: Broken) -> io::Error {
        self.trouble.replace(Some(broken));
        io::Error::other("not the text it should be")
    }

    /// Looks at the beginning, and says what the file is in.
    fn begin(&mut self) -> io::Result<()> {
        while self.head.len() < HEAD {
            let more = self.inner.fill_buf()?;
            if more.is_empty() {
                break;
            }
            let wanted = more.len().min(HEAD - self.head.len());
            self.head.extend_from_slice(&more[..wanted]);
            self.inner.consume(wanted);
        }
        let found = found(&self.head)
            .map_err(|declared| self.fails(Broken::UnknownEncoding { declared }))?;
        self.head.drain(..found.mark);
        self.bytes = found.mark as u64;
        self.found = Some((found, found.encoding.new_decoder_without_bom_handling()));
        Ok(())
    }

    /// Decodes the next piece; nothing where the file is over.
    fn piece(&mut self) -> io::Result<()> {
        if self.found.is_none() {
            self.begin()?;
        }
        self.taken = 0;
        self.text.resize(PIECE, 0);
        let mut written = 0;
        while written == 0 && !self.over {
            let of_head = !self.head.is_empty();
            let source = if of_head { self.head.as_slice() } else { self.inner.fill_buf()? };
            let last = source.is_empty();
            let Some((_, decoder)) = &mut self.found else { break };
            let (result, read, out) =
                decoder.decode_to_utf8_without_replacement(source, &mut self.text, last);
            if of_head {
                self.head.drain(..read);
            } else {
                self.inner.consume(read);
            }
            self.bytes += read as u64;
            written = out;
            self.lines += self.text[..out].iter().filter(|b| **b == b'\n').count() as u64;
            match result {
                DecoderResult::Malformed(length, after) => {
                    let broken = self.malformed(u64::from(length) + u64::from(after));
                    // What came before is still read, so that an earlier fault is told first.
                    self.trouble.replace(Some(broken));
                    self.over = true;
                }
                DecoderResult::InputEmpty => self.over = last,
                DecoderResult::OutputFull => {}
            }
        }
        self.text.truncate(written);
        if written == 0 && self.trouble.borrow().is_some() {
            return Err(io::Error::other("not the text it should be"));
        }
        Ok(())
    }

    fn malformed(&self, back: u64) -> Broken {
        let (encoding, declared) = self
            .found
            .as_ref()
            .map_or((UTF_8, false), |(found, _)| (found.encoding, found.declared));
        Broken::Encoding {
            line: self.lines + 1,
            at: self.bytes.saturating_sub(back),
            encoding: encoding.name(),
            declared,
        }
    }
}

impl<R: BufRead> Read for Decoded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let text = self.fill_buf()?;
        let read = text.len().min(into.len());
        into[..read].copy_from_slice(&text[..read]);
        self.consume(read);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Decoded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.taken >= self.text.len() {
            self.piece()?;
        }
        Ok(&self.text[self.taken..])
    }

    fn consume(&mut self, read: usize) {
        self.taken += read;
    }
}

/// What the beginning of a file says it is in; or the name of an encoding that is not read.
fn found(head: &[u8]) -> Result<Found, String> {
    let sure = |encoding, mark| Ok(Found { encoding, declared: true, mark });
    match head {
        [0, 0, 0xFE, 0xFF, ..]
        | [0xFF, 0xFE, 0, 0, ..]
        | [0, 0, 0, b'<', ..]
        | [b'<', 0, 0, 0, ..] => return Err("UTF-32".to_owned()),
        [0x4C, 0x6F, 0xA7, 0x94, ..] => return Err("EBCDIC".to_owned()),
        _ => {}
    }
    if let Some((encoding, mark)) = Encoding::for_bom(head) {
        return sure(encoding, mark);
    }
    match head {
        [first, 0, ..] if *first != 0 => return sure(UTF_16LE, 0),
        [0, second, ..] if *second != 0 => return sure(UTF_16BE, 0),
        _ => {}
    }
    let Some(label) = declared(head) else {
        return Ok(Found { encoding: UTF_8, declared: false, mark: 0 });
    };
    match Encoding::for_label(label.as_bytes()).filter(|encoding| *encoding != REPLACEMENT) {
        // Whoever can read such a declaration byte by byte has no UTF-16 before them.
        Some(wide) if wide == UTF_16LE || wide == UTF_16BE => sure(UTF_8, 0),
        Some(encoding) => sure(encoding, 0),
        None => Err(label),
    }
}

/// The encoding that a declaration names.
fn declared(head: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(head);
    let declaration = text.trim_start().strip_prefix("<?xml")?;
    let declaration = &declaration[..declaration.find("?>").unwrap_or(declaration.len())];
    let (_, rest) = declaration.split_once("encoding")?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let (label, _) = rest[1..].split_once(quote)?;
    Some(label.trim().chars().take(60).collect())
}
