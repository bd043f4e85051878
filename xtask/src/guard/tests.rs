use super::*;

fn sleeper(args: &[&str]) -> (Guard, PathBuf) {
    let folder = fresh_folder("aunar-guard").unwrap();
    let guard = Guard::start(Guarded {
        name: "a sleeper",
        program: Path::new("sh"),
        args: args.iter().map(|arg| (*arg).to_owned()).collect(),
        env: Vec::new(),
        log: folder.join("log"),
        remove: Some(folder.clone()),
        signal: "TERM",
        user: None,
    })
    .unwrap();
    (guard, folder)
}

#[test]
fn dropping_the_guard_stops_the_server_and_removes_its_folder() {
    let (guard, folder) = sleeper(&["-c", "exec sleep 60"]);
    let pid = guard.pid();
    assert!(alive(pid));
    drop(guard);
    assert!(!alive(pid));
    assert!(!folder.exists());
}

#[test]
fn a_server_that_ends_at_once_is_an_error_with_its_last_words() {
    let (guard, _) = sleeper(&["-c", "echo the port is taken; exit 3"]);
    let error = guard.wait(Duration::from_secs(10), || false).unwrap_err().to_string();
    assert!(error.contains("the port is taken"), "{error}");
}
