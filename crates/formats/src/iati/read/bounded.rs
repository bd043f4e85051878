//! Reading with an end, so that nothing grows beyond what it may.

use super::MOST_AT_ONCE;
use std::cell::Cell;
use std::io::{self, BufRead};
use std::rc::Rc;

/// Bytes that end with an error where one tag or text takes too many of them.
pub(super) struct Bounded<R> {
    pub(super) inner: R,
    pub(super) since: Rc<Cell<usize>>,
}

impl<R: BufRead> io::Read for Bounded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(into)?;
        self.since.set(self.since.get() + read);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Bounded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.since.get() > MOST_AT_ONCE {
            return Err(io::Error::other("too much at once"));
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, read: usize) {
        self.since.set(self.since.get() + read);
        self.inner.consume(read);
    }
}
