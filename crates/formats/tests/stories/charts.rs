//! Pictures of numbers: whatever the numbers and words are, what comes out is well-formed, on its
//! paper, and says in words and in a table what it shows.

mod anything;
mod placed;
mod shown;
mod spoken;

use aunar_domain::words::Lang;
use aunar_formats::chart::{Bar, Frame, Tone};
use quick_xml::Reader;
use quick_xml::events::Event;

fn frame(words: &str) -> Frame {
    Frame {
        lang: Lang::Es,
        id: "p".to_owned(),
        title: words.into(),
        unit: words.to_owned(),
        rows: words.to_owned(),
        source: words.into(),
        notes: words.to_owned(),
        date: words.to_owned(),
        nothing: words.to_owned(),
    }
}

/// Reads SVG as a strict reader does; what is wrong with it otherwise.
fn read(svg: &str) -> Result<(), String> {
    let mut reader = Reader::from_str(svg);
    reader.config_mut().check_end_names = true;
    let (mut depth, mut ids) = (0_i32, std::collections::HashSet::new());
    let size: Vec<f64> = svg
        .split_once("viewBox=\"0 0 ")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(size, _)| size.split(' ').filter_map(|n| n.parse().ok()).collect())
        .unwrap_or_default();
    let [wide, high] = size[..] else { return Err(format!("no size: {svg}")) };
    if !(wide > 0.0 && high > 0.0) {
        return Err(format!("no room: {wide} x {high}"));
    }
    loop {
        let event = reader.read_event().map_err(|e| e.to_string())?;
        let start = match &event {
            Event::Eof if depth == 0 => return Ok(()),
            Event::Eof => return Err("ends too early".to_owned()),
            Event::Start(start) => {
                depth += 1;
                start
            }
            Event::Empty(start) => start,
            Event::End(_) => {
                depth -= 1;
                continue;
            }
            _ => continue,
        };
        let name = start.name().as_ref().to_owned();
        let known = [
            "svg", "title", "desc", "defs", "pattern", "rect", "path", "circle", "g", "text",
            "tspan", "a",
        ];
        if !known.contains(&name.as_str()) {
            return Err(format!("<{name}>"));
        }
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|e| e.to_string())?;
            let key = attribute.key.as_ref().to_owned();
            let value = attribute.value.to_string();
            if key.starts_with("on") || key == "style" {
                return Err(format!("{key}={value}"));
            }
            if key == "id" && !ids.insert(value.clone()) {
                return Err(format!("twice {value}"));
            }
            let most = match key.as_str() {
                "x" | "cx" | "width" => wide,
                "y" | "cy" | "height" => high,
                _ => continue,
            };
            let number: f64 = value.parse().map_err(|_| format!("{key}={value}"))?;
            if !(number.is_finite() && number >= 0.0 && number <= most + 0.5) {
                return Err(format!("{name} {key}={value} is not within {most}: {svg}"));
            }
        }
    }
}

/// The boxes of a look: x, y, width, height.
fn boxes(svg: &str, class: &str) -> Vec<[f64; 4]> {
    let Some((_, path)) = svg.split_once(&format!("<path class=\"{class}\"")) else {
        return Vec::new();
    };
    let path = path.split(" d=\"").nth(1).and_then(|d| d.split('"').next()).expect("a path");
    let numbers = |one: &str| {
        let numbers = one.split(|c: char| !c.is_ascii_digit() && c != '.' && c != '-');
        let all: Vec<f64> = numbers.filter_map(|n| n.parse().ok()).collect();
        [all[0], all[1], all[2], all[3]]
    };
    path.split('M').skip(1).map(numbers).collect()
}

fn bar(label: &str, value: f64) -> Bar {
    let shown = value.to_string();
    Bar { label: label.into(), value, shown, tone: Tone::Plain, href: None }
}
