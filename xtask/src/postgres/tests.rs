use super::*;
use crate::run::Run;

#[test]
fn the_server_answers_while_it_is_held_and_is_gone_after() {
    let (Some(programs), Some(psql)) = (programs(), found("psql")) else {
        // Not `skipped`, of a crate that this one does not know.
        eprintln!("SKIPPED: PostgreSQL is not installed");
        return;
    };
    assert!(programs.join("postgres").is_file());
    let server = Postgres::start_in(&std::env::temp_dir()).unwrap();
    let url = server.url.clone();
    let ask = || Run::new("asking", &psql).args(["-At", &url, "-c", "select 6 * 7"]).output();
    assert_eq!(ask().unwrap().trim(), "42");
    drop(server);
    assert!(ask().is_err());
}
