//! The program is killed again and again in the middle of its work, and started again: what it said it had
//! done is done, once, and of what it did not say anything all is done or nothing.
//!
//! A few times in every run of the tests. `AUNAR_CRASH_KILLS=200` for the long form, `AUNAR_CRASH_SEED` for
//! one that went wrong, `AUNAR_CRASH_ENGINE=sqlite` or `postgres` for one engine alone.

use crate::client::Client;
use crate::dice::Dice;
use crate::load::{self, Edits, Files, Letters, Lists, Prints, Strangers, Told, Worker, World};
use crate::server::{How, until};
use aunar_db::testing::Ground;
use aunar_db::{Db, Engine, sql};
use aunar_hub::testing::TestApp;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::task::JoinSet;

/// The moment at which the servers' clock begins.
const BEGINS: &str = "2027-03-01T12:00:00Z";
/// How far the clock goes on from one life to the next: what a dead server held, mail for ten minutes and a
/// request for two, is anybody's again.
const BETWEEN: i64 = 11 * 60;

fn kills() -> usize {
    std::env::var("AUNAR_CRASH_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(5)
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_moment_it_loses_nothing_and_does_nothing_twice() {
    let only = std::env::var("AUNAR_CRASH_ENGINE").unwrap_or_default();
    for ground in Ground::each() {
        let name = format!("{:?}", ground.engine()).to_lowercase();
        if only.is_empty() || only == name {
            killed(ground, kills(), Dice::seed()).await;
        }
    }
}

/// Chains and seals verify.
async fn verified(db: &Db) {
    let history = db.verify(|_, _| {}).await.expect("reads");
    assert!(history.failure.is_none(), "{:?}", history.failure);
    let seals = aunar_hub::endorsement::verify(db).await.expect("reads");
    assert!(seals.broken.is_none(), "{:?}", seals.broken);
    let amended = aunar_hub::amendment::verify(db).await.expect("reads");
    assert!(amended.broken.is_none(), "{:?}", amended.broken);
}

/// The same by the command that operators use.
fn verified_by_command(url: &str) {
    let program = Command::new(env!("CARGO_BIN_EXE_aunar")).args(["verify", "--db", url]).output();
    let program = program.expect("the program runs");
    assert!(program.status.success(), "{}", String::from_utf8_lossy(&program.stdout));
}

async fn killed(ground: Ground, kills: usize, seed: u64) {
    let engine = ground.engine();
    eprintln!("{engine:?}: {kills} kills, AUNAR_CRASH_SEED={seed}");
    let (begun, mut dice) = (Instant::now(), Dice::new(seed));
    let folder = tempfile::tempdir().expect("a folder");
    let app = TestApp::sample_on(ground).await;
    app.it_is(BEGINS);
    let (people, rounds) = load::prepare(&app, 1 + kills / 15).await;
    let url = app.db().url().to_owned();
    // Nobody else holds the file when the server is killed: what it left is found by the next one.
    app.db().close().await;

    let moment: DateTime<Utc> = BEGINS.parse().expect("a moment");
    let letters = Letters::listen().await;
    let mut how = How::new(&url, folder.path()).dated(moment).telling(&letters.url());
    let told = Told::listen().await;
    let mut world = World { client: Client::new(how.base()), people, now: moment };
    let mut workers: Vec<(Worker, Dice)> = vec![
        Worker::Edits(Edits::new(1)),
        Worker::Edits(Edits::new(2)),
        Worker::Edits(Edits::new(3)),
        Worker::Lists(Lists::new(1)),
        Worker::Lists(Lists::new(2)),
        Worker::Rounds(rounds),
        Worker::Strangers(Strangers::default()),
        Worker::Files(Files::default()),
        Worker::Prints(Prints::default()),
    ]
    .into_iter()
    .map(|worker| (worker, Dice::new(dice.number())))
    .collect();

    let mut unanswered = 0;
    for life in 0..=kills {
        letters.next_life();
        let server = how.start().await;
        world.now = how.now();
        if life == 0 {
            told.subscribe(&world).await;
        }
        let open = Db::open(&url).await.expect("opens");
        for (worker, _) in &mut workers {
            worker.check(&world, &open).await;
        }
        if life % 10 == 0 {
            verified(&open).await;
            open.close().await;
            verified_by_command(&url);
            eprintln!("  {life} kills, {} s", begun.elapsed().as_secs());
        } else {
            verified(&open).await;
            open.close().await;
        }
        if life == kills {
            finished(&world, &workers, &told, (&url, &letters)).await;
            drop(server);
            let (came, again) = letters.check_once();
            eprintln!("{engine:?}: {came} letters; {again} came once more under the same name");
            break;
        }
        let (shared, mut at_work) = (Arc::new(world), JoinSet::new());
        for (mut worker, mut dice) in workers.drain(..) {
            let world = Arc::clone(&shared);
            at_work.spawn(async move {
                worker.work(&world, &mut dice).await;
                (worker, dice)
            });
        }
        // Some lives are short, and now and then one is long enough for a job.
        let long = if dice.below(10) == 0 { 12_000 } else { 2_000 };
        tokio::time::sleep(dice.while_of(100, long)).await;
        server.kill();
        while let Some(done) = at_work.join_next().await {
            workers.push(done.expect("a worker goes on"));
        }
        unanswered += workers.iter().filter(|(worker, _)| worker.waits()).count();
        world = Arc::into_inner(shared).expect("all workers are back");
        how.ahead += BETWEEN;
    }
    let mut done: BTreeMap<&str, usize> = BTreeMap::new();
    for (worker, _) in &workers {
        let (what, n) = worker.done();
        *done.entry(what).or_default() += n;
    }
    let (changes, messages) = (told.told().0.len(), told.told().1);
    let took = begun.elapsed().as_secs();
    eprintln!(
        "{engine:?}: {kills} kills in {took} s; acknowledged {done:?}; {unanswered} writes not answered; {changes} changes told in {messages} messages"
    );
    assert!(done.values().all(|n| *n > 0), "all of the load came to something: {done:?}");
}

/// What was left to be done is done, once.
async fn finished(
    world: &World,
    workers: &[(Worker, Dice)],
    told: &Told,
    (url, letters): (&str, &Letters),
) {
    let long = Duration::from_secs(180);
    for (worker, _) in workers {
        if let Worker::Prints(prints) = worker {
            until("the editions are made", long, async || !prints.waits(world).await).await;
            prints.check_made(world).await;
        }
    }
    let db = Db::open(url).await.expect("opens");
    // Every change is told, each under one name however often.
    let lac = sql!("select id from network where code = 'lac'");
    let lac: uuid::Uuid = db.fetch_one(lac).await.expect("reads").get(0).expect("an id");
    let marks = sql!(
        "select count(*) from history h where h.chain = $1 and h.entity = 'activity'
         and h.n > (select min(n) from history where chain = $1 and entity = 'webhook')"
    );
    let marks =
        db.fetch_one(marks.bind(lac)).await.expect("reads").get::<i64>(0).expect("a number");
    let all = usize::try_from(marks).expect("a number");
    let whole = async || told.told().0.len() >= all && !told.waits(world).await;
    until("every change is told", long, whole).await;
    let (by_delivery, _) = told.told();
    let rows: std::collections::BTreeSet<&i64> = by_delivery.values().collect();
    assert_eq!((by_delivery.len(), rows.len()), (all, all), "each change has one name");
    told.check_order();
    // Every letter went out; how often is looked at when nothing is sent any more.
    let waiting = sql!(
        "select count(*) from mail where sent_at is null and given_up_at is null and gather_at is null
         and not_before <= $1"
    );
    let gone = async || {
        db.fetch_one(waiting.bind(world.now)).await.expect("reads").get::<i64>(0).expect("a number")
            == 0
    };
    until("the letters go out", long, gone).await;
    for (worker, _) in workers {
        let Worker::Strangers(strangers) = worker else { continue };
        for address in strangers.addresses() {
            let query = sql!("select id from mail where address = $1 and sent_at is not null");
            let row = db.fetch_one(query.bind(address.as_str())).await.expect("it was sent");
            let id: uuid::Uuid = row.get(0).expect("an id");
            assert!(letters.has(&id.to_string(), address), "{address} has its letter");
        }
    }
    let held = sql!("select count(*) from once_request where written_at is null");
    let held = db.fetch_one(held).await.expect("reads").get::<i64>(0).expect("a number");
    assert_eq!(held, 0, "no request is left half-way");
    if db.engine() == Engine::Sqlite {
        let whole = sql!("select * from pragma_integrity_check");
        let said: String = db.fetch_one(whole).await.expect("reads").get(0).expect("a word");
        assert_eq!(said, "ok");
    }
    db.close().await;
}
