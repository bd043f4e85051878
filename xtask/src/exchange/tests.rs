use super::*;

#[test]
fn what_to_measure_is_read_from_the_arguments() {
    let read =
        |args: &[&str]| Wanted::read(&args.iter().map(|a| (*a).to_owned()).collect::<Vec<_>>());
    assert_eq!(read(&[]).unwrap().rows, 10_000);
    assert_eq!(read(&["--rows", "50"]).unwrap().rows, 50);
    assert!(read(&["--rows"]).is_err() && read(&["--rows", "0"]).is_err());
    assert!(read(&["--lines", "5"]).is_err());
}
