use super::*;
use proptest::prelude::*;

fn rows(text: &str) -> Vec<Vec<String>> {
    text.lines().map(|l| l.split(';').map(str::to_owned).collect()).collect()
}

#[test]
fn a_table_is_read_row_by_row() {
    let table = rows(
        "Tasas operativas;;\nMoneda;Fecha;Tasa\nEUR;2024-01-01;0,905\nBRL;2024-01-01;4,85\n\
         EUR;2024-01-01;0,905\nEUR;2024-01-01;0,9\nEURO;2024-01-01;1\nCOP;enero;3900\nCOP;2024-01-01;N/A\n;;\nCLP;2024-01-01;-3",
    );
    let read = read_rates(&table, "ilustrativo").expect("a table");
    let rates: Vec<(&str, i64)> =
        read.rates.iter().map(|r| (r.currency.code(), r.per_dollar)).collect();
    assert_eq!(rates, [("EUR", 905_000), ("BRL", 4_850_000)]);
    let refused: Vec<(usize, RowTrouble)> =
        read.refused.iter().map(|r| (r.row, r.trouble)).collect();
    use RowTrouble as T;
    assert_eq!(
        refused,
        [(6, T::Twice), (7, T::Currency), (8, T::Day), (9, T::Rate), (11, T::Rate)]
    );
    assert_eq!(read_rates(&rows("a;b\nEUR;1"), "x"), None);
    for head in ["Moeda;Data;Taxa", "Devise;Date;Taux", "Monnaie;Date;Taux"] {
        let table = rows(&format!("{head}\nEUR;2024-01-01;0,905"));
        assert!(read_rates(&table, "x").is_some(), "{head}");
    }
}

#[test]
fn what_a_mark_parts_is_told_by_the_column_and_never_guessed() {
    let read = |lines: &str| {
        let table = read_rates(&rows(&format!("currency;date;rate\n{lines}")), "x");
        let table = table.expect("a table");
        let rates: Vec<i64> = table.rates.iter().map(|r| r.per_dollar).collect();
        (rates, table.refused.iter().map(|r| r.trouble).collect::<Vec<_>>())
    };
    use RowTrouble as T;
    // As the United Nations write it, and as a spreadsheet set to Spanish does.
    let whole = vec![925_000, 4_987_000];
    for lines in
        ["EUR;2024-01-01;0.925\nBRL;2024-01-01;4.987", "EUR;2024-01-01;0,925\nBRL;2024-01-01;4,987"]
    {
        assert_eq!(read(lines), (whole.clone(), vec![]));
    }
    let thousands = "COP;2024-01-01;3.900,50\nCLP;2024-01-01;1.010";
    assert_eq!(read(thousands), (vec![3_900_500_000, 1_010_000_000], vec![]));
    // Alone, or beside what tells nothing of it, it is asked about.
    assert_eq!(read("BRL;2024-01-01;4.987"), (vec![], vec![T::Ambiguous]));
    let other = "EUR;2024-01-01;0.925\nCOP;2024-01-01;3,900";
    assert_eq!(read(other), (vec![925_000], vec![T::Ambiguous]));
    let both = "EUR;2024-01-01;0.925\nCOP;2024-01-01;3.900,5\nCLP;2024-01-01;1.010";
    assert_eq!(read(both), (vec![925_000, 3_900_500_000], vec![T::Ambiguous]));
}

proptest! {
    #[test]
    fn any_table_is_read(cells in proptest::collection::vec(proptest::collection::vec(any::<String>(), 0..4), 0..6)) {
        let mut all = rows("currency;date;rate");
        all.extend(cells);
        let read = read_rates(&all, "x").expect("it has a header");
        prop_assert!(read.rates.iter().all(|r| r.per_dollar > 0));
    }
}
