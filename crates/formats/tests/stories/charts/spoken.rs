//! What is in another language than the picture says so, on a page and in a file.

use super::{bar, frame, read};
use aunar_domain::words::Lang;
use aunar_formats::chart::{Aim, Bar, Bars, Chart, Frame, Label, Line, Picture, Place, Point};

fn spanish(words: &str) -> Label {
    Label { words: words.to_owned(), lang: Some(Lang::Es) }
}

fn english(source: &str) -> Frame {
    Frame {
        lang: Lang::En,
        title: "Activities".into(),
        source: spanish(source),
        notes: "with a note".to_owned(),
        date: "as of today".to_owned(),
        ..frame("")
    }
}

#[test]
fn a_label_says_its_language_wherever_it_is_written() {
    let row = |label: Label| Bar { label, ..bar("", 1.0) };
    let rows = vec![row("Censuses".into()), row(spanish("Censos"))];
    let picture = Picture::Bars(Bars { rows, legend: Vec::new() });
    let chart = Chart { frame: english("Plan de trabajo"), picture };
    let within = chart.svg(Place::Within);
    assert!(within.contains(" lang=\"es\">Censos</text>"), "{within}");
    assert_eq!(within.matches("lang=").count(), 1, "the page says the rest: {within}");
    // A file is XML and stands alone.
    let alone = chart.svg(Place::Alone);
    assert_eq!(read(&alone), Ok(()));
    let begins = "<svg xmlns=\"http://www.w3.org/2000/svg\" lang=\"en\" xml:lang=\"en\" ";
    assert!(alone.starts_with(begins), "{alone}");
    assert!(alone.contains(" lang=\"es\" xml:lang=\"es\">Censos</text>"), "{alone}");
    let foot =
        r#"<tspan lang="es" xml:lang="es">Plan de trabajo</tspan>; with a note · as of today<"#;
    assert!(alone.contains(foot), "of the source no more than its own words: {alone}");
    let data = chart.data();
    let cells: Vec<Option<Lang>> = data.rows.iter().map(|row| row.cells[0].lang).collect();
    assert_eq!(cells, [None, Some(Lang::Es)]);
}

/// Words of two languages that stand in one line, and a source that needs several.
#[test]
fn a_part_of_a_line_says_its_language() {
    let point =
        |x: f64, words: &str| Point { x, when: x.to_string(), y: Some(x), shown: spanish(words) };
    let picture = Picture::Line(Line {
        points: vec![point(0.0, "Bajo")],
        target: Some(Aim { x: 1.0, when: "1".to_owned(), y: 1.0, shown: spanish("Alto") }),
        aim: "Target".to_owned(),
        steps: vec![(0.0, spanish("Bajo"))],
        ..Line::default()
    });
    let chart = Chart { frame: english(&"Plan de trabajo ".repeat(6)), picture };
    let alone = chart.svg(Place::Alone);
    assert_eq!(read(&alone), Ok(()));
    assert!(alone.contains(">Target <tspan lang=\"es\" xml:lang=\"es\">Alto</tspan></text>"));
    assert_eq!(alone.matches("xml:lang=\"es\">Bajo</text>").count(), 2, "{alone}");
    // The step, what was measured, the target and two lines of the source.
    assert_eq!(alone.matches("xml:lang=\"es\"").count(), 5, "{alone}");
    assert!(!alone.contains("today</tspan>"), "{alone}");
    assert_eq!(chart.data().rows[0].cells[1].lang, Some(Lang::Es));
}
