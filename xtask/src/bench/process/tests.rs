use super::*;

#[test]
fn our_own_process_has_memory_and_the_most_is_no_less_than_what_is_held() {
    let own = Process::new(std::process::id());
    let held = own.resident().unwrap();
    assert!(held > 100_000);
    assert!(own.peak().unwrap() >= held);
    assert!(own.cpu().is_ok());
}

#[test]
fn what_a_busy_program_spends_is_counted_and_a_failing_one_is_an_error() {
    let log = std::env::temp_dir().join(format!("aunar-spend-{}", std::process::id()));
    let shell = |script: &str| spend(Path::new("sh"), &["-c".to_owned(), script.to_owned()], &log);
    let spent = shell("i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done").unwrap();
    assert!(spent.cpu >= Duration::from_millis(20), "{:?}", spent.cpu);
    assert!(spent.peak > 0 && spent.wall > Duration::ZERO);
    let error = shell("echo the file is broken; exit 2").err().unwrap().to_string();
    assert!(error.contains("the file is broken"), "{error}");
    std::fs::remove_file(log).unwrap();
}
