//! Many sessions at once, and what to do when they meet.

use std::sync::Barrier;
use std::time::Duration;

use postgres::error::SqlState;
use postgres::{Client, Error};

use crate::Database;

/// Opens so many sessions, lets them all go at the same moment, and returns what each came back
/// with. The work gets the session's number, from 0.
pub fn at_once<T: Send>(
    sessions: usize,
    database: &Database<'_>,
    work: impl Fn(usize, &mut Client) -> T + Sync,
) -> Vec<T> {
    let barrier = Barrier::new(sessions);
    let session = |number| {
        let mut client = database.connect();
        barrier.wait();
        work(number, &mut client)
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..sessions)
            .map(|number| {
                scope.spawn({
                    let session = &session;
                    move || session(number)
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("a session panicked"))
            .collect()
    })
}

/// Does the work again for as long as it meets a serialization failure or a deadlock, as every
/// caller above READ COMMITTED has to.
pub fn retrying<T>(mut work: impl FnMut() -> Result<T, Error>) -> Result<T, Error> {
    loop {
        match work() {
            Err(error) if is_transient(&error) => {}
            result => return result,
        }
    }
}

fn is_transient(error: &Error) -> bool {
    let code = error.code();
    code == Some(&SqlState::T_R_SERIALIZATION_FAILURE)
        || code == Some(&SqlState::T_R_DEADLOCK_DETECTED)
}

/// Returns as soon as a session of the database waits for another one.
pub fn until_someone_waits(database: &Database<'_>) {
    let mut session = database.connect();
    let waiting = "SELECT count(*) FROM pg_stat_activity
                   WHERE datname = current_database() AND wait_event_type = 'Lock'";
    for _ in 0..1_000 {
        let count: i64 = session
            .query_one(waiting, &[])
            .expect("a query runs")
            .get(0);
        if count > 0 {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("nobody waited");
}

/// The SQLSTATE of a call that must fail.
pub fn sqlstate<T>(result: Result<T, Error>) -> String {
    match result {
        Ok(_) => panic!("the call should have failed"),
        Err(error) => match error.code() {
            Some(code) => code.code().to_owned(),
            None => panic!("no answer from the server: {error:?}"),
        },
    }
}
