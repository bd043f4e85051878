//! The figures as a Markdown page.

use super::load::Figure;
use crate::run::Run;

/// What has been measured so far.
pub(super) struct Report {
    activities: usize,
    lines: Vec<(String, String)>,
    loads: Vec<(usize, Vec<Figure>)>,
    notes: Vec<String>,
}

impl Report {
    pub(super) fn new(activities: usize) -> Self {
        Self { activities, lines: Vec::new(), loads: Vec::new(), notes: Vec::new() }
    }

    pub(super) fn line(&mut self, what: &str, figure: String) {
        println!("    {what}: {figure}");
        self.lines.push((what.to_owned(), figure));
    }

    /// Figures at a number of connections; the first is the one that others are compared with.
    pub(super) fn load(&mut self, connections: usize, figures: &[Figure]) {
        self.loads.push((connections, figures.to_vec()));
    }

    /// What was measured on one connection.
    pub(super) fn alone(&self) -> &[Figure] {
        let alone = self.loads.iter().find(|(connections, _)| *connections == 1);
        alone.map_or(&[], |(_, figures)| figures)
    }

    pub(super) fn note(&mut self, text: String) {
        if !self.notes.contains(&text) {
            self.notes.push(text);
        }
    }

    pub(super) fn markdown(&self) -> String {
        let mut page = format!("# {} activities\n\n{}\n", self.activities, machine());
        for (connections, figures) in &self.loads {
            let s = if *connections == 1 { "" } else { "s" };
            page.push_str(&format!(
                "\n## {connections} connection{s}\n\n| what | requests/s | p50 ms | p99 ms | CPU ms/request | kB |\n|---|--:|--:|--:|--:|--:|\n"
            ));
            for figure in figures {
                let refused = match figure.refused {
                    0 => String::new(),
                    n => format!(" ({n} answered that it cannot be done now)"),
                };
                page.push_str(&format!(
                    "| {}{refused} | {:.0} | {:.2} | {:.2} | {:.3} | {:.1} |\n",
                    figure.name,
                    figure.rate,
                    figure.median_ms,
                    figure.p99_ms,
                    figure.cpu_ms,
                    kilobytes(figure.bytes)
                ));
            }
            if let [bare, ours, ..] = &figures[..]
                && bare.name.starts_with("bare server")
            {
                page.push_str(&format!(
                    "\n{} against the {}: {:.2} of its requests a second, {:.1} times its CPU time a request.\n",
                    ours.name, bare.name, ours.rate / bare.rate, ours.cpu_ms / bare.cpu_ms
                ));
            }
        }
        if !self.lines.is_empty() {
            page.push_str("\n## Once\n\n| what | figure |\n|---|--:|\n");
            for (what, figure) in &self.lines {
                page.push_str(&format!("| {what} | {figure} |\n"));
            }
        }
        for note in &self.notes {
            page.push_str(&format!("\n{note}\n"));
        }
        page
    }
}

fn kilobytes(bytes: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a size for reading, to a tenth of a kilobyte")]
    let kilobytes = bytes as f64 / 1e3;
    kilobytes
}

/// What it ran on, as far as that says something about the figures.
fn machine() -> String {
    let processors = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    let names = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = names.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    let name = name.map_or("processors", |(_, name)| name.trim());
    let compiler =
        Run::new("asking the compiler", "rustc").args(["--version"]).output().unwrap_or_default();
    format!(
        "{processors} × {name}; {}; client and server on the same machine; answers not compressed; medians of three turns.",
        compiler.trim()
    )
}

#[cfg(test)]
mod tests;
