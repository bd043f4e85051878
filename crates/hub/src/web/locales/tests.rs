use super::*;
use std::time::Instant;

/// A message that only these tests have: others in the same process read the folder too.
const KEY: &str = "words-of-a-test-alone";

fn said() -> Option<String> {
    say(&langid!("es"), KEY, None)
}

fn wait_until_said(words: &str) {
    let began = Instant::now();
    while said().as_deref() != Some(words) {
        assert!(began.elapsed() < Duration::from_secs(30), "{words} is not read: {:?}", said());
        std::thread::sleep(Duration::from_millis(20));
    }
}

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

#[test]
fn words_that_are_changed_while_the_program_runs_are_read_anew() {
    let [folder, aside] = [(); 2].map(|()| tempfile::tempdir().expect("a folder"));
    std::fs::create_dir(folder.path().join("es")).expect("made");
    // Whole at once, and later than what was there by more than a clock's tick.
    let write = |text: &str| {
        std::thread::sleep(Duration::from_millis(50));
        std::fs::write(aside.path().join("new"), text).expect("written");
        std::fs::rename(aside.path().join("new"), folder.path().join("es/words.ftl")).expect("put");
    };
    write(&format!("{KEY} = antes\n"));
    follow(folder.path().to_path_buf()).expect("is read");
    let first = edition();
    assert_eq!(said().as_deref(), Some("antes"));
    assert!(follow(folder.path().to_path_buf()).is_err(), "one folder");
    write(&format!("{KEY} = después\n"));
    wait_until_said("después");
    // A slip in a file takes nothing away.
    write("a line that is no message\n");
    std::thread::sleep(LOOK_EVERY * 3);
    assert_eq!(said().as_deref(), Some("después"));
    assert!(edition() > first, "what was drawn before is no longer right");
    write(&format!("{KEY} = al fin\n"));
    wait_until_said("al fin");
    // Words that the folder does not have are those of the binary.
    assert!(say(&langid!("es"), "nav-search", None).is_some());
}
