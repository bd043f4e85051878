use super::*;

#[test]
fn what_is_asked_for_is_understood_or_refused() {
    let asked = |words: &[&str]| {
        Asked::read(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(asked(&[]).unwrap(), Asked::default());
    assert!(asked(&["--static"]).unwrap().is_static);
    assert!(asked(&["--twice", "--static"]).unwrap().is_twice);
    assert_eq!(asked(&["--binary", "a"]).unwrap().binary, Some(PathBuf::from("a")));
    for wrong in [
        &["--binary"][..],
        &["--fast"],
        &["--static", "--binary", "a"],
        &["--binary", "a", "--twice"],
    ] {
        assert!(asked(wrong).is_err(), "{wrong:?}");
    }
}

#[test]
fn no_path_of_this_machine_is_left() {
    let (flags, c) = flags(Path::new("/x/a/aunar"), Path::new("/x/a/.cargo"), Path::new("/x/t"));
    assert_eq!(flags[1], "--remap-path-prefix=/x/a/aunar=/aunar");
    assert_eq!(c[0], "-ffile-prefix-map=/x/a/.cargo=/cargo");
}
