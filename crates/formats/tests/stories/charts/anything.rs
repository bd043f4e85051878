//! Whatever is drawn, it is well-formed and stays on its paper.

use super::{bar, boxes, frame, read};
use aunar_domain::words::Lang;
use aunar_formats::chart::{
    Aim, Aside, Band, BandRow, Bands, Bar, Bars, Bullet, Bullets, Chart, Frame, Label, Line, Mark,
    Matrix, MatrixCell, MatrixRow, Moment, Part, Picture, Place, Point, Spark, Stack, Stacked,
    Tile, Tiles, Tone,
};
use proptest::prelude::*;

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

fn label() -> BoxedStrategy<Label> {
    let lang = proptest::option::of(proptest::sample::select(Lang::ALL.to_vec()));
    (words(), lang).prop_map(|(words, lang)| Label { words, lang }).boxed()
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
    let bar = (label(), number(), words(), tone(), link())
        .prop_map(|(label, value, shown, tone, href)| Bar { label, value, shown, tone, href });
    let bars =
        (rows(bar), legend()).prop_map(|(rows, legend)| Picture::Bars(Bars { rows, legend }));
    let part = (words(), tone()).prop_map(|(label, tone)| Part { label, tone });
    let stack = (
        (label(), words(), proptest::option::of(number())),
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
    let bullet = (label(), number(), words(), mark, tone(), link()).prop_map(
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
    let point = (number(), words(), proptest::option::of(number()), label())
        .prop_map(|(x, when, y, shown)| Point { x, when, y, shown });
    let aim = || {
        (number(), words(), number(), label()).prop_map(|(x, when, y, shown)| Aim {
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
        rows((number(), label())),
    )
        .prop_map(|((label, milestone, aim), points, milestones, target, steps)| {
            Picture::Line(Line { label, points, milestones, milestone, target, aim, steps })
        });
    let cell = (proptest::option::of(number()), words(), link())
        .prop_map(|(value, shown, href)| MatrixCell { value, shown, href })
        .boxed();
    let row = (label(), rows(cell.clone()), proptest::option::of(cell), link())
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
    let row = (label(), label(), words(), rows(band), rows(mark), link()).prop_map(
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
        (words(), label(), words(), words()),
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
    let aside = (label(), number(), words(), link())
        .prop_map(|(label, value, shown, href)| Aside { label, value, shown, href });
    let tiles = (rows(tile.clone()), words(), rows(tile), rows(aside), words(), legend()).prop_map(
        |(tiles, elsewhere, others, asides, code, legend)| {
            let standing = code.clone();
            Picture::Tiles(Tiles { tiles, elsewhere, others, asides, code, standing, legend })
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
    fn whatever_it_is_given_a_picture_is_sound(
        picture in picture(),
        said in words(),
        source in label(),
    ) {
        let wide = matches!(&picture, Picture::Bands(bands) if bands.beside);
        let most = if wide { 721.1 } else { 321.1 };
        let title = source.clone();
        let chart = Chart { frame: Frame { title, source, ..frame(&said) }, picture };
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
