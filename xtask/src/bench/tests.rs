use super::*;

#[test]
fn what_to_measure_is_read_from_the_arguments() {
    let read =
        |args: &[&str]| Wanted::read(&args.iter().map(|arg| (*arg).to_owned()).collect::<Vec<_>>());
    let all = read(&[]).unwrap();
    assert!(all.wants("load") && all.wants("import") && all.sizes == [10_000]);
    let some = read(&["load", "--activities", "500"]).unwrap();
    assert!(some.wants("load") && !some.wants("import") && some.sizes == [500]);
    assert_eq!(read(&["--activities", "10,200"]).unwrap().sizes, [10, 200]);
    assert!(read(&["lode"]).is_err());
    assert!(read(&["--activities"]).is_err());
    assert!(read(&["--activities", "0"]).is_err());
}
