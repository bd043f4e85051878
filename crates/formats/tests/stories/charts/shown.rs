//! What a picture says, in words and as a table.

use super::bar;
use aunar_domain::words::Lang;
use aunar_formats::chart::{Bars, Chart, Frame, Part, Picture, Place, Stack, Stacked, Tone};

fn priorities() -> Chart {
    let part = |label: &str, tone| Part { label: label.to_owned(), tone };
    let row = |label: &str, numbers: [f64; 4]| Stack {
        label: label.into(),
        shown: numbers.iter().sum::<f64>().to_string(),
        whole: None,
        values: numbers.iter().map(|n| (*n, n.to_string())).collect(),
        href: Some("/lac/plans/2023-2024/activities?priority=C1&q=<a>".to_owned()),
        hrefs: Vec::new(),
    };
    Chart {
        frame: Frame {
            lang: Lang::Es,
            id: "priorities".to_owned(),
            title: "Avance por prioridad".into(),
            unit: "actividades".to_owned(),
            rows: "Prioridad".to_owned(),
            source: "Plan de trabajo 2023-2024".into(),
            notes: String::new(),
            date: "al 31 de marzo de 2024".to_owned(),
            nothing: "Todavía no hay actividades.".to_owned(),
        },
        picture: Picture::Stacked(Stacked {
            parts: vec![
                part("Completada", Tone::Done),
                part("En curso", Tone::Going),
                part("Por comenzar", Tone::Ahead),
                part("Retirada", Tone::Stopped),
            ],
            rows: vec![
                row(
                    "C1 Datos y conocimiento sobre la migración para políticas con base empírica en toda la región",
                    [5.0, 4.0, 7.0, 0.0],
                ),
                row("T2 Integración socioeconómica", [2.0, 6.0, 3.0, 1.0]),
            ],
            shares: false,
            whole: "Total".to_owned(),
        }),
    }
}

#[test]
fn a_picture_says_in_words_what_it_shows() {
    let chart = priorities();
    let said = chart.alternative();
    assert!(said.starts_with("Avance por prioridad (actividades). C1 Datos"), "{said}");
    assert!(said.contains("T2 Integración socioeconómica: Total 12, Completada 2, En curso 6, Por comenzar 3, Retirada 1."), "{said}");
    let alone = chart.svg(Place::Alone);
    assert!(
        alone.contains("role=\"img\"") && alone.contains(">al 31 de marzo")
            || alone.contains("al 31 de marzo de 2024</text>")
    );
    assert!(alone.contains("<desc id=\"c-priorities-d\">Avance por prioridad"));
    let within = chart.svg(Place::Within);
    assert!(within.contains("role=\"group\"") && within.contains("q=&lt;a&gt;"));
    assert!(!within.contains("al 31 de marzo"), "the page says it");
}

#[test]
fn a_picture_of_nothing_says_so() {
    let mut chart = priorities();
    chart.picture = Picture::Bars(Bars::default());
    assert!(chart.is_empty());
    assert!(chart.svg(Place::Alone).contains("Todavía no hay actividades."));
    assert!(chart.alternative().ends_with("Todavía no hay actividades."));
    // Nothing but zeros is something: it says zero.
    chart.picture = Picture::Bars(Bars { rows: vec![bar("C1", 0.0)], legend: Vec::new() });
    let svg = chart.svg(Place::Within);
    assert!(!chart.is_empty() && svg.contains(">0</text>") && !svg.contains("t-plain"));
}

#[test]
fn the_table_of_a_picture_is_a_file_that_reads_back() {
    let csv = priorities().data().csv();
    let sheet = &crate::reads(&csv).sheets[0];
    let rows = crate::shown(sheet);
    assert_eq!(
        rows[0],
        ["Prioridad", "Total", "Completada", "En curso", "Por comenzar", "Retirada"]
    );
    assert_eq!(rows[2], ["T2 Integración socioeconómica", "12", "2", "6", "3", "1"]);
}
