use super::*;

#[test]
fn the_head_of_a_bulk_insert_is_told_from_a_whole_statement() {
    assert_eq!(head_columns("insert into t (a, b)"), Some(2));
    assert_eq!(head_columns("  Insert Into t(a)\n"), Some(1));
    assert_eq!(head_columns("insert into t (a) values ($1)"), None);
    assert_eq!(head_columns("insert into t (a) select (b) from u"), None);
    assert_eq!(head_columns("update t set a = (b)"), None);
    assert_eq!(completed_head("insert into t (a, b)"), "insert into t (a, b) values ($1, $2)");
    assert_eq!(completed_head("select 1"), "select 1");
}
