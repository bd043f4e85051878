use super::*;

fn rows(text: &str) -> Vec<Vec<String>> {
    text.lines().map(|l| l.split(';').map(str::to_owned).collect()).collect()
}

#[test]
fn a_table_is_read_in_the_languages_people_write_it_in() {
    let geography = Geography::shipped();
    for text in [
        "Calendario\nEquipo de país;Inicio;Fin;Fuente\nChile;2027;2031;UNSDG\n;;;",
        "team;starts;ends;source\nCL;2027-01-01;2031-12-31;UNSDG",
        "Équipe de pays;Début;Fin;Source\nchili;2027-01-01 00:00;2031;UNSDG",
    ] {
        let read = read(&rows(text), &geography).expect("a table").expect("rows");
        assert_eq!(read.len(), 1, "{text}");
        assert_eq!((read[0].team.as_str(), read[0].design), ("CL", None));
        assert_eq!(read[0].starts, "2027-01-01".parse().expect("a date"));
        assert_eq!(read[0].ends, "2031-12-31".parse().ok());
    }
}

#[test]
fn each_row_that_is_refused_says_why() {
    let text = "team;starts;ends;design from;design to;source\nNarnia;2027;2031;;;x\nCL;soon;2031;;;x\nCL;2031;2027;;;x\nPE;2027;2031;2026;;x\nPE;2027;2031;2026;2025;x\nPE;2027;2031;;;\nEC;2027;2031;;;x\nEcuador;2027;2031;;;x";
    let refused = read(&rows(text), &Geography::shipped()).expect("a table").expect_err("refused");
    let faults: Vec<(usize, &str)> = refused.iter().map(|r| (r.row, r.fault.code())).collect();
    assert_eq!(
        faults,
        [
            (2, "unknown-team"),
            (3, "not-a-date"),
            (4, "not-in-order"),
            (5, "not-a-date"),
            (6, "not-in-order"),
            (7, "no-source"),
            (9, "twice"),
        ]
    );
}

#[test]
fn what_is_no_table_says_what_is_missing() {
    let geography = Geography::shipped();
    assert_eq!(read(&[], &geography), Err(Missing::Heading));
    assert_eq!(read(&rows("a;b\nc;d"), &geography), Err(Missing::Heading));
    assert_eq!(read(&rows("team;starts;ends\n;;"), &geography), Err(Missing::Rows));
}

#[test]
fn any_cells_are_read_or_refused() {
    let geography = Geography::shipped();
    bolero::check!().with_type::<Vec<Vec<String>>>().for_each(|rows: &Vec<Vec<String>>| {
        let mut table = vec![columns().map(str::to_owned).collect::<Vec<_>>()];
        table.extend(rows.iter().cloned());
        if let Ok(Ok(all)) = read(&table, &geography) {
            assert!(
                all.iter().all(|f| f.ends.is_none_or(|e| f.starts <= e) && !f.source.is_empty())
            );
        }
        let _ = read(rows, &geography);
    });
}
