use super::*;

#[test]
fn cells_are_called_as_in_a_spreadsheet() {
    for (row, column, name) in
        [(0, 0, "A1"), (4, 2, "C5"), (0, 26, "AA1"), (1_048_575, 16_383, "XFD1048576")]
    {
        assert_eq!(address(row, column), name);
    }
}
