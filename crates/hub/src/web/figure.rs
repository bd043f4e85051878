//! A picture as it stands on a page, with its numbers as a table and the ways to take it along; and as a
//! file: alone as SVG or painted as PNG, or its numbers as CSV.

use super::params::encode;
use super::{Answer, Cx, Error, numbers, respond};
use aunar_domain::words::Lang;
use aunar_formats::chart::{Chart, Data, Frame, Label, Place};
use tokio::sync::Semaphore;

/// The endings of the files of a picture.
pub const ENDS: [&str; 4] = ["svg", "png", "csv", "hxl.csv"];

/// How many are painted at a time: each takes a tenth of a second of a processor.
static PAINTING: Semaphore = Semaphore::const_new(2);

/// A picture on a page; the macros of `web/pages/figures.html` write it.
pub struct Figure {
    /// Its name on the page.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// The language of that, where it is not the page's.
    pub lang: Option<Lang>,
    /// What its numbers are of.
    pub unit: String,
    /// Where they come from.
    pub source: Label,
    /// What is said after the source: what else is to be known, and as of when.
    pub said: String,
    /// The drawing; nothing where the page draws it by itself.
    pub svg: String,
    /// Its numbers.
    pub data: Data,
    /// Whether the table holds nothing but numbers beside what its rows are.
    pub numeric: bool,
    /// What is said of rows that are left out.
    pub cut: Option<String>,
    /// The addresses of its files: SVG and CSV; those of PNG and CSV with HXL tags follow from them.
    pub files: Option<(String, String)>,
}

impl Figure {
    /// A picture with the addresses of its files.
    #[must_use]
    pub fn of(chart: &Chart, files: (String, String)) -> Self {
        let mut data = chart.data();
        // A row that leads nowhere else than one of its figures needs no second link.
        for row in &mut data.rows {
            if row.href.is_some() && row.cells.iter().any(|cell| cell.href == row.href) {
                row.href = None;
            }
        }
        Self {
            svg: chart.svg(Place::Within),
            numeric: data.rows.iter().all(|r| r.cells.iter().skip(1).all(|c| c.number.is_some())),
            data,
            files: (!chart.is_empty()).then_some(files),
            ..Self::around(&chart.frame)
        }
    }

    /// What is said around a picture that its page draws by itself, which has no files yet.
    #[must_use]
    pub fn around(frame: &Frame) -> Self {
        let foot = frame.foot();
        let said = foot.strip_prefix(frame.source.words.as_str()).unwrap_or(&foot);
        Self {
            id: frame.id.clone(),
            title: frame.title.words.clone(),
            lang: frame.title.lang,
            unit: frame.unit.clone(),
            source: frame.source.clone(),
            said: said.to_owned(),
            svg: String::new(),
            data: Data::default(),
            numeric: false,
            cut: None,
            files: None,
        }
    }

    /// The same with the addresses of its files.
    #[must_use]
    pub fn taken_along(self, files: (String, String)) -> Self {
        Self { files: Some(files), ..self }
    }
}

/// The addresses of the files of a picture: its name, and what of the page it is drawn with.
#[must_use]
pub fn files(path: &str, query: &str) -> (String, String) {
    (format!("{path}.svg{query}"), format!("{path}.csv{query}"))
}

/// The painted file beside the one that is drawn.
#[must_use]
pub fn painted(svg: &str) -> String {
    svg.replacen(".svg", ".png", 1)
}

/// The file with HXL tags beside one without.
#[must_use]
pub fn tagged(csv: &str) -> String {
    csv.replacen(".csv", ".hxl.csv", 1)
}

/// The language asked for, as the end of an address, for files of a picture that nothing of its page
/// narrows: they are in the language of the page.
#[must_use]
pub fn in_language(cx: &Cx) -> String {
    cx.params().one("lang").map(|lang| format!("?lang={}", encode(lang))).unwrap_or_default()
}

/// As of when the numbers of a picture are.
#[must_use]
pub fn as_of(cx: &Cx) -> String {
    let day = numbers::day(cx.lang(), cx.now.date_naive());
    cx.t().with("dashboard-as-of", &[("date", &day)])
}

/// The name of a picture and the ending that its file is asked for with, if it has such a file.
pub fn asked(file: &str) -> Result<(&str, &str), Error> {
    file.split_once('.')
        .filter(|(_, end)| ENDS.contains(end))
        .ok_or_else(|| Error::not_found("page", file))
}

/// A picture as a file of one of the [`ENDS`], under a name without its ending.
pub async fn sent(chart: &Chart, name: &str, end: &str) -> Answer {
    let named = format!("{name}.{end}");
    Ok(match end {
        "svg" => respond::file("image/svg+xml", &named, chart.svg(Place::Alone).into_bytes()),
        "png" => respond::file("image/png", &named, paint(chart.svg(Place::Alone)).await?),
        "csv" => respond::file("text/csv; charset=utf-8", &named, chart.data().csv()),
        _ => respond::file("text/csv; charset=utf-8", &named, chart.data().hxl_csv()),
    })
}

/// Paints a picture, beside the threads that answer requests.
async fn paint(svg: String) -> Result<Vec<u8>, Error> {
    let failed = |error: &dyn std::fmt::Display| Error::Internal(format!("a picture: {error}"));
    let _one = PAINTING.acquire().await.map_err(|error| failed(&error))?;
    let painted = tokio::task::spawn_blocking(move || aunar_pdf::png(&svg)).await;
    let (png, ..) =
        painted.map_err(|error| failed(&error))?.ok_or_else(|| failed(&"it cannot be painted"))?;
    Ok(png)
}
