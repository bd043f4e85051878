//! Readers on poor lines: thousands of connections on which a page comes a few bytes at a time, and what
//! somebody on a good line waits meanwhile.

use super::load::at;
use super::process::Process;
use super::report::Report;
use super::{FILTERS, PLAN, megabytes};
use crate::demo::Sample;
use crate::http::Connection;
use anyhow::{Context, Result, ensure};
use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::{Duration, Instant};

/// How many there are.
const READERS: usize = 10_000;
/// How much each takes at a time, and how long it rests then: about four kilobytes a second.
const SIP: usize = 1024;
const REST: Duration = Duration::from_millis(250);
/// How long they read before anything is measured, and how many pages are asked for then.
const SETTLED: Duration = Duration::from_secs(5);
const ASKED: usize = 200;

/// Connects them all, keeps them reading, and measures beside them.
pub(super) fn measure(report: &mut Report, server: &Sample) -> Result<()> {
    let page = format!("{PLAN}/activities?{FILTERS}");
    let process = Process::new(server.guard.pid());
    let before = process.resident()?;
    let mut readers = Vec::with_capacity(READERS);
    for n in 0..READERS {
        let stream = TcpStream::connect(&server.address)
            .with_context(|| format!("the {n}th reader is not let in"))?;
        let ask = format!("GET {page} HTTP/1.1\r\nhost: {}\r\n\r\n", server.address);
        (&stream).write_all(ask.as_bytes())?;
        stream.set_nonblocking(true)?;
        readers.push(stream);
    }
    let done = AtomicBool::new(false);
    let (times, dropped) = std::thread::scope(|scope| {
        let reading = scope.spawn(|| sip(&mut readers, &page, &server.address, &done));
        let times = beside(server, &page);
        done.store(true, Relaxed);
        (times, reading.join().expect("reading does not panic"))
    });
    let times = times?;
    ensure!(dropped == 0, "{dropped} of {READERS} readers were cut off");
    report.line(
        &format!("{READERS} slow readers held: a page beside them, p50, p99 ms"),
        format!("{:.1}, {:.1}", at(&times, 50), at(&times, 99)),
    );
    report.line(
        "memory before and with them, MB",
        format!("{}, {}", megabytes(before), megabytes(process.resident()?)),
    );
    Ok(())
}

/// Reads a little of each, again and again; whoever has the page asks for it once more. How many were cut off.
fn sip(readers: &mut [TcpStream], page: &str, address: &str, done: &AtomicBool) -> usize {
    let ask = format!("GET {page} HTTP/1.1\r\nhost: {address}\r\n\r\n");
    let (mut cut, mut sip) = (vec![false; readers.len()], [0; SIP]);
    while !done.load(Relaxed) {
        let begun = Instant::now();
        for (stream, cut) in readers.iter_mut().zip(&mut cut) {
            match stream.read(&mut sip) {
                Ok(0) => *cut = true,
                // Less than there was room for: that was the end of the page.
                Ok(n) if n < SIP => *cut |= stream.write_all(ask.as_bytes()).is_err(),
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::WouldBlock => {}
                Err(_) => *cut = true,
            }
        }
        std::thread::sleep(REST.saturating_sub(begun.elapsed()));
    }
    cut.into_iter().filter(|cut| *cut).count()
}

/// Somebody on a good line.
fn beside(server: &Sample, page: &str) -> Result<Vec<Duration>> {
    std::thread::sleep(SETTLED);
    let mut connection = Connection::open(&server.address)?;
    let mut times = Vec::with_capacity(ASKED);
    for _ in 0..ASKED {
        let asked = Instant::now();
        let answer = connection.get(page)?;
        ensure!(answer.status == 200, "GET {page} answered {}", answer.status);
        times.push(asked.elapsed());
        std::thread::sleep(Duration::from_millis(20));
    }
    times.sort_unstable();
    Ok(times)
}
