use super::*;

/// The words alone: where their lines may end is looked at by itself.
fn read(said: String) -> String {
    said.replace('\u{a0}', " ")
}

#[test]
fn each_language_has_its_form() {
    let date: NaiveDate = "2023-05-24".parse().expect("a date");
    assert_eq!(read(day(Lang::Es, date)), "24 de mayo de 2023");
    assert_eq!(read(day(Lang::En, date)), "24 May 2023");
    assert_eq!(read(day(Lang::Pt, date)), "24 de maio de 2023");
    assert_eq!(read(day(Lang::Fr, date)), "24 mai 2023");
    let first = "2023-05-01".parse().expect("a date");
    assert_eq!(read(day(Lang::Fr, first)), "1er mai 2023");
    assert_eq!(read(day(Lang::Pt, first)), "1º de maio de 2023");
    assert_eq!(read(day(Lang::Es, first)), "1 de mayo de 2023");
    for (lang, words) in [
        (Lang::Es, "mayo de 2023"),
        (Lang::En, "May 2023"),
        (Lang::Pt, "maio de 2023"),
        (Lang::Fr, "mai 2023"),
    ] {
        assert_eq!(month(lang, date), words);
        assert!(!weekday(lang, date).is_empty());
    }
    let at = "2023-05-24T09:05:59Z".parse().expect("a moment");
    assert_eq!(read(moment(Lang::Es, at)), "24 de mayo de 2023, 09:05 UTC");
    assert_eq!(read(moment(Lang::En, at)), "24 May 2023, 09:05 UTC");
    assert_eq!(whole(Lang::En, 12345), "12,345");
    assert_eq!(whole(Lang::Es, 12345), "12.345");
    assert_eq!(whole(Lang::Es, 1240), "1240", "four digits need no point");
    assert_eq!(whole(Lang::Pt, 12345), "12.345");
}

#[test]
fn a_period_is_said_no_more_precisely_than_it_is() {
    let quarter = Period::one("2023-05-24".parse().expect("a date"), Unit::Quarter);
    assert_eq!(period(Tongue(Lang::En), &quarter), "Q2 2023");
    let range = aunar_domain::period::reading::read("mayo-julio 2023").expect("reads").period;
    assert_eq!(period(Tongue(Lang::Es), &range), "mayo a julio de 2023");
    let days = aunar_domain::period::reading::read("del 1 al 3 de junio de 2023").expect("reads");
    assert_eq!(read(period(Tongue(Lang::Es), &days.period)), "1–3 de junio de 2023");
}

#[test]
fn what_both_ends_of_a_stretch_share_is_said_once() {
    let langs = [Lang::Es, Lang::En, Lang::Pt, Lang::Fr];
    let table = [
        (
            ("2026-05-12", "2026-05-14"),
            [
                "del 12 al 14 de mayo de 2026",
                "12–14 May 2026",
                "de 12 a 14 de maio de 2026",
                "du 12 au 14 mai 2026",
            ],
        ),
        (
            ("2026-05-01", "2026-05-03"),
            [
                "del 1 al 3 de mayo de 2026",
                "1–3 May 2026",
                "de 1º a 3 de maio de 2026",
                "du 1er au 3 mai 2026",
            ],
        ),
        (
            ("2026-04-28", "2026-05-02"),
            [
                "del 28 de abril al 2 de mayo de 2026",
                "28 April – 2 May 2026",
                "de 28 de abril a 2 de maio de 2026",
                "du 28 avril au 2 mai 2026",
            ],
        ),
        (
            ("2025-12-30", "2026-01-02"),
            [
                "del 30 de diciembre de 2025 al 2 de enero de 2026",
                "30 December 2025 – 2 January 2026",
                "de 30 de dezembro de 2025 a 2 de janeiro de 2026",
                "du 30 décembre 2025 au 2 janvier 2026",
            ],
        ),
        (
            ("2026-05-12", "2026-05-12"),
            ["12 de mayo de 2026", "12 May 2026", "12 de maio de 2026", "12 mai 2026"],
        ),
    ];
    for ((from, to), said) in table {
        let (from, to) = (from.parse().expect("a date"), to.parse().expect("a date"));
        for (lang, words) in langs.into_iter().zip(said) {
            assert_eq!(read(days(Tongue(lang), from, to)), words);
        }
    }
}

#[test]
fn a_period_of_several_units_names_a_year_once() {
    let langs = [Lang::Es, Lang::En, Lang::Pt, Lang::Fr];
    let table = [
        (
            ("2023-05-01", "2023-07-31", Unit::Month),
            [
                "mayo a julio de 2023",
                "May – July 2023",
                "maio a julho de 2023",
                "mai – juillet 2023",
            ],
        ),
        (
            ("2023-12-01", "2024-02-29", Unit::Month),
            [
                "diciembre de 2023 a febrero de 2024",
                "December 2023 – February 2024",
                "dezembro de 2023 a fevereiro de 2024",
                "décembre 2023 – février 2024",
            ],
        ),
        (
            ("2023-04-01", "2023-09-30", Unit::Quarter),
            ["T2–T3 2023", "Q2–Q3 2023", "T2–T3 2023", "T2–T3 2023"],
        ),
        (
            ("2023-10-01", "2024-03-31", Unit::Quarter),
            ["T4 2023 a T1 2024", "Q4 2023 – Q1 2024", "T4 2023 a T1 2024", "T4 2023 – T1 2024"],
        ),
        (
            ("2023-01-01", "2023-12-31", Unit::HalfYear),
            [
                "primer semestre a segundo semestre de 2023",
                "first half – second half of 2023",
                "primeiro semestre a segundo semestre de 2023",
                "premier semestre – second semestre 2023",
            ],
        ),
        (("2023-01-01", "2024-12-31", Unit::Year), ["2023–2024"; 4]),
    ];
    for ((from, to, precision), said) in table {
        let (from, to) = (from.parse().expect("a date"), to.parse().expect("a date"));
        let stretch = Period::new(from, to, precision).expect("a period");
        for (lang, words) in langs.into_iter().zip(said) {
            assert_eq!(period(Tongue(lang), &stretch), words);
        }
    }
}

/// Holds what pages say of a period against what is read of it, as it stands there and as a field has it.
fn is_read_back(from: NaiveDate, to: NaiveDate, precision: Unit) {
    let given = Period::new(from, to, precision).expect("a period");
    for lang in Lang::ALL {
        let words = period(Tongue(*lang), &given);
        let back = reading::read(&words).unwrap_or_else(|why| panic!("{words}: {why:?}"));
        assert_eq!((back.period, back.assumed), (given, None), "{words}");
        assert_eq!(period_in_field(Tongue(*lang), &given), read(words));
    }
}

fn on(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date")
}

#[test]
fn what_pages_say_of_a_period_is_read_as_that_period() {
    let months: Vec<NaiveDate> =
        (2026..2029).flat_map(|year| (1..=12).map(move |month| on(year, month, 1))).collect();
    for precision in [Unit::Month, Unit::Quarter, Unit::HalfYear, Unit::Year] {
        let begins = |day: &&NaiveDate| precision.around(**day).0 == **day;
        let all: Vec<NaiveDate> = months.iter().filter(begins).copied().collect();
        for (n, from) in all.iter().enumerate() {
            for to in &all[n..] {
                is_read_back(*from, *to, precision);
            }
        }
    }
    for day in on(2028, 1, 1).iter_days().take(366) {
        is_read_back(day, day, Unit::Day);
    }
    for from in on(2027, 12, 1).iter_days().take(62) {
        for length in [1, 5, 27, 31, 62, 366] {
            is_read_back(from, from + chrono::Days::new(length), Unit::Day);
        }
    }
}

#[test]
fn a_period_that_nobody_reads_stands_in_a_field_as_its_code() {
    let ancient = Period::one(on(1815, 6, 18), Unit::Quarter);
    assert_eq!(period_in_field(Tongue(Lang::Es), &ancient), "1815-Q2");
}

#[test]
fn no_line_ends_between_a_day_and_its_month() {
    let (from, to) = ("2026-04-28".parse().expect("a date"), "2026-05-01".parse().expect("a date"));
    for (lang, words) in [
        (Lang::Es, "del 28\u{a0}de\u{a0}abril al 1\u{a0}de\u{a0}mayo de 2026"),
        (Lang::En, "28\u{a0}April – 1\u{a0}May 2026"),
        (Lang::Pt, "de 28\u{a0}de\u{a0}abril a 1º\u{a0}de\u{a0}maio de 2026"),
        (Lang::Fr, "du 28\u{a0}avril au 1er\u{a0}mai 2026"),
    ] {
        assert_eq!(days(Tongue(lang), from, to), words);
    }
    assert_eq!(weekday(Lang::Es, from), "martes, 28\u{a0}de\u{a0}abril de 2026");
}

#[test]
fn a_zone_is_called_as_people_call_it() {
    for (lang, words) in [
        (Lang::Es, "hora de Ciudad de México"),
        (Lang::En, "Mexico City time"),
        (Lang::Pt, "hora local: Cidade do México"),
        (Lang::Fr, "heure locale\u{202f}: Mexico"),
    ] {
        assert_eq!(zone(Tongue(lang), "America/Mexico_City"), words);
        assert_eq!(zone(Tongue(lang), "UTC"), "UTC");
    }
}

#[test]
fn a_sentence_has_its_own_words_between_two_days() {
    let ends = |from: &str, to: &str| {
        let said = ends(Lang::Es, from.parse().expect("a date"), to.parse().expect("a date"));
        (read(said.0), read(said.1))
    };
    let said = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    assert_eq!(ends("2026-05-12", "2026-05-14"), said("12", "14 de mayo de 2026"));
    assert_eq!(ends("2026-04-28", "2026-05-02"), said("28 de abril", "2 de mayo de 2026"));
    assert_eq!(
        ends("2025-12-30", "2026-01-02"),
        said("30 de diciembre de 2025", "2 de enero de 2026")
    );
}
