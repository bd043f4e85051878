//! Where things stand in a picture.

use super::{bar, boxes, frame};
use aunar_formats::chart::{
    Band, BandRow, Bands, Bars, Chart, Matrix, MatrixCell, MatrixRow, Picture, Place, Tile, Tiles,
    Tone,
};

/// What is below nothing stands left of the line, and what is above stands right of it.
#[test]
fn negative_numbers_go_the_other_way() {
    let rows = vec![bar("a", -50.0), bar("b", 50.0)];
    let picture = Picture::Bars(Bars { rows, legend: Vec::new() });
    let svg = Chart { frame: frame("t"), picture }.svg(Place::Within);
    let from: Vec<f64> = boxes(&svg, "t-plain").iter().map(|b| b[0]).collect();
    assert_eq!(from, [0.5, 160.5]);
    assert!(!svg.contains("track"));
}

/// The smallest island is as large as the largest country, each leads somewhere, and the list beside
/// begins with the most.
#[test]
fn tiles_are_equal_and_read_in_their_order() {
    let tile = |code: &str, at: (u8, u8), n: u32| Tile {
        at,
        code: code.to_owned(),
        label: format!("País {code}").into(),
        value: Some(f64::from(n)),
        shown: n.to_string(),
        href: Some(format!("activities?country={code}")),
        ..Tile::default()
    };
    let picture = Picture::Tiles(Tiles {
        tiles: vec![tile("MX", (0, 0), 3), tile("AG", (9, 3), 12), tile("BR", (5, 7), 0)],
        elsewhere: "Fuera de la región".to_owned(),
        others: vec![tile("ES", (0, 0), 1)],
        ..Tiles::default()
    });
    let chart = Chart { frame: frame("t"), picture };
    let svg = chart.svg(Place::Within);
    let codes: Vec<&str> = svg.split("country=").skip(1).map(|rest| &rest[..2]).collect();
    assert_eq!(codes, ["MX", "AG", "BR", "ES"]);
    assert!(
        svg.contains("aria-label=\"AG 12, País AG\"") && svg.contains("<title>País AG: 12</title>")
    );
    // All but the empty one, whose edge lies within, are of the size of one another.
    assert_eq!(svg.matches("h30v30h-30z").count(), 3 + 4, "{svg}");
    assert!(svg.contains("cell shade-0") && svg.contains("cell shade-5"));
    let first: Vec<String> = chart.data().rows.iter().map(|r| r.cells[0].shown.clone()).collect();
    assert_eq!(first, ["País AG", "País MX", "País ES", "País BR"]);
    let alone = chart.svg(Place::Alone);
    assert!(!alone.contains("<a ") && alone.contains(">AG</text>"));
}

/// What nothing is served by is marked; where nothing is good, a box of nothing is empty. The whole of a
/// row stands in the table alone.
#[test]
fn a_matrix_marks_its_gaps_unless_nothing_is_no_gap() {
    let cell = |n: f64| MatrixCell { value: Some(n), shown: n.to_string(), href: None };
    let matrix = |blank: bool| Chart {
        frame: frame("t"),
        picture: Picture::Matrix(Matrix {
            columns: vec!["C1".to_owned(), "C2".to_owned()],
            headings: vec!["C1 Datos".to_owned(), "C2 Alianzas".to_owned()],
            rows: vec![MatrixRow {
                label: "1".into(),
                cells: vec![cell(7.0), cell(0.0)],
                whole: Some(cell(9.0)),
                href: None,
            }],
            whole: "Total".to_owned(),
            blank,
        }),
    };
    let marked = matrix(false).svg(Place::Alone);
    assert!(marked.contains("cell shade-0") && marked.contains("cell shade-5"), "{marked}");
    let blank = matrix(true).svg(Place::Alone);
    assert!(!blank.contains("shade-0") && blank.contains("class=\"track\""), "{blank}");
    assert!(!marked.contains(">9</text>"), "the whole is no box");
    let data = matrix(false).data();
    assert_eq!(data.head[1..], ["Total", "C1 Datos", "C2 Alianzas"]);
    let shown: Vec<&str> = data.rows[0].cells.iter().map(|c| c.shown.as_str()).collect();
    assert_eq!(shown, ["1", "9", "7", "0"]);
}

/// Where there are many rows they stand close, under what they have in common, beside their labels.
#[test]
fn bands_of_many_rows_stand_beside_their_labels() {
    let row = |group: &str, label: &str| BandRow {
        group: group.into(),
        label: label.into(),
        shown: "En curso".to_owned(),
        bands: vec![Band { from: 0.25, to: 0.5, tone: Tone::Going, said: "T2 2023".to_owned() }],
        marks: Vec::new(),
        href: None,
    };
    let chart = |beside: bool| Chart {
        frame: frame("t"),
        picture: Picture::Bands(Bands {
            from: 0.0,
            to: 1.0,
            rows: vec![row("C1", "A-001"), row("C1", "A-002"), row("T1", "A-003")],
            heading: "Estado".to_owned(),
            groups: "Prioridad".to_owned(),
            beside,
            ..Bands::default()
        }),
    };
    let (close, apart) = (chart(true).svg(Place::Alone), chart(false).svg(Place::Alone));
    for svg in [&close, &apart] {
        assert_eq!(svg.matches(">C1</text>").count(), 1, "once above its rows: {svg}");
    }
    let from = |svg: &str| boxes(svg, "t-going")[0][0];
    assert!(from(&close) > 270.0 && from(&apart) < 100.0);
    let data = chart(true).data();
    assert_eq!(data.head[1..3], ["Prioridad", "Estado"]);
    let shown: Vec<&str> = data.rows[2].cells.iter().map(|c| c.shown.as_str()).collect();
    assert_eq!(shown, ["A-003", "T1", "En curso", "T2 2023"]);
}
