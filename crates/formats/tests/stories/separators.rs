//! What parts the fields, as the programs and countries of the senders have it.

use crate::{reads, rows, shown};

#[test]
fn the_separator_is_found_without_being_told() {
    for (name, text) in [
        ("comma", "Actividad,Sede\nTaller,Lima\nDiálogo,Quito\n"),
        ("semicolon", "Actividad;Sede\nTaller;Lima\nDiálogo;Quito\n"),
        ("tab", "Actividad\tSede\nTaller\tLima\nDiálogo\tQuito\n"),
        ("bar", "Actividad|Sede\nTaller|Lima\nDiálogo|Quito\n"),
        ("lines of Windows", "Actividad;Sede\r\nTaller;Lima\r\nDiálogo;Quito\r\n"),
        ("lines of old Macs", "Actividad;Sede\rTaller;Lima\rDiálogo;Quito\r"),
        ("no last line end", "Actividad;Sede\nTaller;Lima\nDiálogo;Quito"),
        (
            "everything quoted",
            "\"Actividad\";\"Sede\"\n\"Taller\";\"Lima\"\n\"Diálogo\";\"Quito\"\n",
        ),
    ] {
        let expected = [["Actividad", "Sede"], ["Taller", "Lima"], ["Diálogo", "Quito"]];
        assert_eq!(rows(text), expected, "{name}");
    }
}

#[test]
fn lists_and_decimals_inside_of_cells_do_not_mislead() {
    assert_eq!(
        rows("Ref;Lead;Share\n1;OIM, ACNUR;1,5\n2;OIT, CEPAL, OPS;2,5\n")[2],
        ["2", "OIT, CEPAL, OPS", "2,5"]
    );
    assert_eq!(
        rows("Ref,Lead,Year\n1,OIM; ACNUR,2023\n2,OIT; CEPAL; OPS,2024\n")[2],
        ["2", "OIT; CEPAL; OPS", "2024"]
    );
}

#[test]
fn a_first_line_that_names_the_separator_is_believed_and_said() {
    let book = reads("sep=^\r\nActividad^Sede\r\nTaller, uno^Lima\r\n".as_bytes());
    assert_eq!(shown(&book.sheets[0])[1], ["Taller, uno", "Lima"]);
    assert!(book.sheets[0].notes[0].starts_with("separator-line: "), "{:?}", book.sheets[0].notes);
}
