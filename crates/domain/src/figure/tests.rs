use super::*;
use proptest::prelude::*;

#[test]
fn people_type_figures_in_many_ways() {
    for (text, lang, decimals, parts) in [
        ("1234", Lang::Es, 2, Ok(123_400)),
        ("1.234,50", Lang::Es, 2, Ok(123_450)),
        ("1,234.50", Lang::Es, 2, Ok(123_450)),
        ("1 234,5", Lang::Fr, 2, Ok(123_450)),
        ("1\u{202f}234", Lang::Fr, 0, Ok(1234)),
        ("1.234", Lang::Es, 2, Ok(123_400)),
        ("1,234", Lang::En, 2, Ok(123_400)),
        ("1,234", Lang::Es, 4, Err(NoFigure::Ambiguous)),
        ("1.234", Lang::En, 4, Err(NoFigure::Ambiguous)),
        ("0,234", Lang::Es, 4, Ok(2340)),
        ("1.234.567", Lang::En, 0, Ok(1_234_567)),
        ("12,5", Lang::En, 2, Ok(1250)),
        ("12,500", Lang::Pt, 0, Err(NoFigure::Ambiguous)),
        ("12.50", Lang::Es, 0, Err(NoFigure::TooPrecise { most: 0 })),
        ("12.00", Lang::Es, 0, Ok(12)),
        ("-3", Lang::Es, 0, Ok(-3)),
        ("12.34.5", Lang::Es, 2, Err(NoFigure::NotANumber)),
        ("1,23,456", Lang::En, 0, Err(NoFigure::NotANumber)),
        ("N/A", Lang::Es, 2, Err(NoFigure::NotANumber)),
        ("12 personas", Lang::Es, 2, Err(NoFigure::NotANumber)),
        (".", Lang::Es, 2, Err(NoFigure::NotANumber)),
        ("99999999999999999999", Lang::Es, 2, Err(NoFigure::TooLarge)),
    ] {
        assert_eq!(read(text, lang, decimals), parts, "{text} in {}", lang.code());
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        parts in -9_000_000_000_000_i64..9_000_000_000_000,
        decimals in 0_u32..=4,
        lang in proptest::sample::select(Lang::ALL),
    ) {
        // All decimals are written: nothing about the figure is then in doubt.
        let shown = written(parts, decimals, decimals, lang);
        match read(&shown, lang, decimals) {
            Ok(read) => prop_assert_eq!(read, parts),
            Err(why) => prop_assert!(why == NoFigure::Ambiguous && decimals == 3, "{}", shown),
        }
    }

    #[test]
    fn anything_is_read_or_refused(text in any::<String>(), lang in proptest::sample::select(Lang::ALL)) {
        let _ = read(&text, lang, 4);
    }
}
