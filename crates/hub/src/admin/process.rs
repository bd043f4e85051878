//! What the operating system holds for this program, as Linux tells it; nothing elsewhere.

use std::fs;

/// Ticks of the processor's clock in a second, as Linux counts them for programs.
const TICKS: u64 = 100;

/// Sets the metrics that Prometheus expects of any program.
pub(super) fn measure() {
    if let Some(kibibytes) = line_of("/proc/self/status", "VmRSS:") {
        metrics::gauge!("process_resident_memory_bytes").set((kibibytes * 1024) as f64);
    }
    if let Some(most) = line_of("/proc/self/limits", "Max open files") {
        metrics::gauge!("process_max_fds").set(most as f64);
    }
    if let Ok(open) = fs::read_dir("/proc/self/fd") {
        metrics::gauge!("process_open_fds").set(open.count() as f64);
    }
    if let Some(ticks) = ticks() {
        metrics::counter!("process_cpu_seconds_total").absolute(ticks / TICKS);
    }
}

/// The first number of the line that begins so.
fn line_of(file: &str, begins: &str) -> Option<u64> {
    let text = fs::read_to_string(file).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(begins))?;
    line.split_whitespace().find_map(|word| word.parse().ok())
}

/// Ticks spent in the program and for it: the fourteenth and fifteenth fields (proc(5)), counted from the end of
/// the program's name, which may hold anything.
fn ticks() -> Option<u64> {
    let text = fs::read_to_string("/proc/self/stat").ok()?;
    let after = text.rsplit_once(')')?.1;
    let mut fields = after.split_whitespace().skip(11);
    let (user, system): (u64, u64) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    Some(user + system)
}
