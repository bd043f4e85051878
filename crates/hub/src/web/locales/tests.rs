use super::*;

#[test]
fn words_of_a_folder_are_those_of_the_binary_and_what_is_wrong_is_told() {
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let read = read(&ours).expect("our own words");
    for language in [langid!("es"), langid!("en"), langid!("pt"), langid!("fr")] {
        for key in ["nav-search", "sign-in-sent-nothing"] {
            let of_folder = read.lookup_single_language::<&str>(&language, key, None);
            assert_eq!(of_folder.ok(), say(&language, key, None));
        }
    }
    assert!(newest(&ours).is_some());
    assert!(super::read(Path::new("/nowhere")).is_err());
}
