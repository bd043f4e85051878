//! Pictures of numbers: whatever the numbers and words are, what comes out is well-formed, on its
//! paper, and says in words and in a table what it shows.

use aunar_formats::chart::{
    Aim, Aside, Band, BandRow, Bands, Bar, Bars, Bullet, Bullets, Chart, Frame, Line, Mark, Matrix,
    MatrixCell, MatrixRow, Moment, Part, Picture, Place, Point, Spark, Stack, Stacked, Tile, Tiles,
    Tone,
};
use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::Event;

fn frame(words: &str) -> Frame {
    Frame {
        id: "p".to_owned(),
        title: words.to_owned(),
        unit: words.to_owned(),
        rows: words.to_owned(),
        source: words.to_owned(),
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
        let known =
            ["svg", "title", "desc", "defs", "pattern", "rect", "path", "circle", "g", "text", "a"];
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

fn number() -> BoxedStrategy<f64> {
    prop_oneof![
        4 => (0_i32..1_000).prop_map(f64::from),
        2 => Just(0.0),
        1 => -1_000.0..1_000.0_f64,
        1 => any::<f64>(),
        1 => prop_oneof![
            Just(f64::NAN), Just(f64::INFINITY), Just(f64::NEG_INFINITY),
            Just(f64::MAX), Just(f64::MIN), Just(f64::MIN_POSITIVE), Just(1e15),
        ],
    ]
    .boxed()
}

fn words() -> BoxedStrategy<String> {
    prop_oneof![
        3 => "[A-Za-zñáçã ]{0,40}",
        1 => any::<String>(),
        1 => Just("<script>alert(\"1\")</script> & 'x' ]]>".to_owned()),
        1 => Just("مرحبا بالعالم 🌎🧭 \u{202e}abc\u{0}\u{b}\u{fffe}".to_owned()),
        1 => Just("Hiperextralarguísimapalabrasinespacios".repeat(12)),
    ]
    // By these a number is told that is none; a label may well say them.
    .prop_filter("no words that a broken number has", |w| !w.contains("NaN") && !w.ends_with("inf"))
    .boxed()
}

fn tone() -> impl Strategy<Value = Tone> {
    proptest::sample::select(Tone::ALL.to_vec())
}

fn rows<T: std::fmt::Debug + 'static>(
    one: impl Strategy<Value = T> + 'static,
) -> BoxedStrategy<Vec<T>> {
    proptest::collection::vec(one, 0..9).boxed()
}

fn link() -> BoxedStrategy<Option<String>> {
    proptest::option::of(words().prop_map(|w| format!("/lac/plans/a?q={w}\""))).boxed()
}

fn legend() -> BoxedStrategy<Vec<(Tone, String)>> {
    rows((tone(), words()))
}

fn picture() -> BoxedStrategy<Picture> {
    let bar = (words(), number(), words(), tone(), link())
        .prop_map(|(label, value, shown, tone, href)| Bar { label, value, shown, tone, href });
    let bars =
        (rows(bar), legend()).prop_map(|(rows, legend)| Picture::Bars(Bars { rows, legend }));
    let part = (words(), tone()).prop_map(|(label, tone)| Part { label, tone });
    let stack = (
        (words(), words(), proptest::option::of(number())),
        rows((number(), words())),
        link(),
        rows(link()),
    )
        .prop_map(|((label, shown, whole), values, href, hrefs)| Stack {
            label,
            shown,
            whole,
            values,
            href,
            hrefs,
        });
    let stacked = (rows(part), rows(stack), any::<bool>(), words()).prop_map(
        |(parts, rows, shares, whole)| Picture::Stacked(Stacked { parts, rows, shares, whole }),
    );
    let mark = proptest::option::of((number(), words()));
    let bullet = (words(), number(), words(), mark, tone(), link()).prop_map(
        |(label, value, shown, mark, tone, href)| Bullet {
            label,
            value,
            shown,
            mark,
            tone,
            leads: href.clone(),
            href,
        },
    );
    let bullets = (rows(bullet), legend(), words(), proptest::option::of(number())).prop_map(
        |(rows, legend, mark, most)| Picture::Bullets(Bullets { rows, legend, mark, most }),
    );
    let point = (number(), words(), proptest::option::of(number()), words())
        .prop_map(|(x, when, y, shown)| Point { x, when, y, shown });
    let aim = || {
        (number(), words(), number(), words()).prop_map(|(x, when, y, shown)| Aim {
            x,
            when,
            y,
            shown,
        })
    };
    let line = (
        (words(), words(), words()),
        rows(point),
        rows(aim()),
        proptest::option::of(aim()),
        rows((number(), words())),
    )
        .prop_map(|((label, milestone, aim), points, milestones, target, steps)| {
            Picture::Line(Line { label, points, milestones, milestone, target, aim, steps })
        });
    let cell = (proptest::option::of(number()), words(), link())
        .prop_map(|(value, shown, href)| MatrixCell { value, shown, href })
        .boxed();
    let row = (words(), rows(cell.clone()), proptest::option::of(cell), link())
        .prop_map(|(label, cells, whole, href)| MatrixRow { label, cells, whole, href });
    let matrix = (proptest::collection::vec(words(), 0..30), rows(row), words(), any::<bool>())
        .prop_map(|(columns, rows, whole, blank)| {
            Picture::Matrix(Matrix { columns, headings: Vec::new(), rows, whole, blank })
        });
    let band = (number(), number(), tone(), words()).prop_map(|(from, to, tone, said)| Band {
        from,
        to,
        tone,
        said,
    });
    let mark = (number(), tone(), words()).prop_map(|(at, tone, said)| Mark { at, tone, said });
    let moment = || (number(), words()).prop_map(|(at, label)| Moment { at, label });
    let row = (words(), words(), words(), rows(band), rows(mark), link()).prop_map(
        |(group, label, shown, bands, marks, href)| BandRow {
            group,
            label,
            shown,
            bands,
            marks,
            href,
        },
    );
    let bands = (
        (number(), number()),
        rows(moment()),
        proptest::option::of(moment()),
        rows(row),
        (legend(), legend(), words(), words(), any::<bool>()),
    )
        .prop_map(
            |((from, to), ticks, now, rows, (legend, marks, heading, groups, beside))| {
                Picture::Bands(Bands {
                    from,
                    to,
                    ticks,
                    now,
                    rows,
                    legend,
                    marks,
                    heading,
                    groups,
                    beside,
                })
            },
        );
    let tile = (
        (0_u8..10, 0_u8..12),
        (words(), words(), words(), words()),
        (proptest::option::of(number()), proptest::option::of(tone()), link()),
    )
        .prop_map(|(at, (code, label, shown, short), (value, tone, href))| Tile {
            at,
            code,
            label,
            value,
            shown,
            short,
            tone,
            href,
        })
        .boxed();
    let aside = (words(), number(), words(), link())
        .prop_map(|(label, value, shown, href)| Aside { label, value, shown, href });
    let tiles = (rows(tile.clone()), words(), rows(tile), rows(aside), words(), legend()).prop_map(
        |(tiles, elsewhere, others, asides, code, legend)| {
            Picture::Tiles(Tiles { tiles, elsewhere, others, asides, code, legend })
        },
    );
    prop_oneof![
        tiles.boxed(),
        bars.boxed(),
        stacked.boxed(),
        bullets.boxed(),
        line.boxed(),
        matrix.boxed(),
        bands.boxed()
    ]
    .boxed()
}

proptest! {
    #[test]
    fn whatever_it_is_given_a_picture_is_sound(picture in picture(), said in words()) {
        let wide = matches!(&picture, Picture::Bands(bands) if bands.beside);
        let most = if wide { 721.1 } else { 321.1 };
        let chart = Chart { frame: frame(&said), picture };
        for place in [Place::Alone, Place::Within] {
            let svg = chart.svg(place);
            prop_assert_eq!(read(&svg), Ok(()));
            for tone in Tone::ALL {
                let name = format!("t-{}", format!("{tone:?}").to_lowercase());
                for [x, y, wide, high] in boxes(&svg, &name) {
                    prop_assert!(x >= 0.0 && y >= 0.0 && x + wide <= most && high < 40.0, "{}", svg);
                }
            }
            prop_assert!(!svg.contains("<script"));
            prop_assert!(!svg.contains("NaN") && !svg.contains("inf\""));
            prop_assert!(place == Place::Within || !svg.contains("<a "), "alone it leads nowhere");
        }
        let data = chart.data();
        prop_assert!(data.rows.iter().all(|r| r.cells.len() == data.head.len()));
        prop_assert!(chart.alternative().len() < 100_000);
    }

    #[test]
    fn a_sparkline_is_sound(
        values in proptest::collection::vec(proptest::option::of(number()), 0..40),
        target in proptest::option::of(number()),
        said in words(),
    ) {
        let svg = Spark { values, target }.svg(&said);
        prop_assert_eq!(read(&svg), Ok(()));
    }

    /// Twice as much is twice as long.
    #[test]
    fn bars_are_as_long_as_their_numbers(values in proptest::collection::vec(1_u32..100_000, 1..12)) {
        let most = values.iter().copied().max().map_or(1.0, f64::from);
        let rows = values.iter().map(|v| bar("x", f64::from(*v))).collect();
        let picture = Picture::Bars(Bars { rows, legend: Vec::new() });
        let svg = Chart { frame: frame("t"), picture }.svg(Place::Within);
        let lengths: Vec<f64> = boxes(&svg, "t-plain").iter().map(|b| b[2]).collect();
        prop_assert_eq!(lengths.len(), values.len());
        for (value, length) in values.iter().zip(lengths) {
            let meant = (f64::from(*value) / most * 320.0).max(2.0) - 1.0;
            prop_assert!((length - meant).abs() < 0.11, "{} is {} and not {}", value, length, meant);
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
    Bar { label: label.to_owned(), value, shown, tone: Tone::Plain, href: None }
}

fn priorities() -> Chart {
    let part = |label: &str, tone| Part { label: label.to_owned(), tone };
    let row = |label: &str, numbers: [f64; 4]| Stack {
        label: label.to_owned(),
        shown: numbers.iter().sum::<f64>().to_string(),
        whole: None,
        values: numbers.iter().map(|n| (*n, n.to_string())).collect(),
        href: Some("/lac/plans/2023-2024/activities?priority=C1&q=<a>".to_owned()),
        hrefs: Vec::new(),
    };
    Chart {
        frame: Frame {
            id: "priorities".to_owned(),
            title: "Avance por prioridad".to_owned(),
            unit: "actividades".to_owned(),
            rows: "Prioridad".to_owned(),
            source: "Plan de trabajo 2023-2024".to_owned(),
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
    let sheet = &super::reads(&csv).sheets[0];
    let rows = super::shown(sheet);
    assert_eq!(
        rows[0],
        ["Prioridad", "Total", "Completada", "En curso", "Por comenzar", "Retirada"]
    );
    assert_eq!(rows[2], ["T2 Integración socioeconómica", "12", "2", "6", "3", "1"]);
}

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
        label: format!("País {code}"),
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
                label: "1".to_owned(),
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
        group: group.to_owned(),
        label: label.to_owned(),
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
