//! Many sessions at once, and tools for their conflicts.

use std::sync::Barrier;
use std::time::Duration;

use postgres::error::SqlState;
use postgres::{Client, Error, SimpleQueryMessage};

use crate::Database;

/// Opens `sessions` sessions, starts the work in all of them at the same moment, and returns their
/// results. The work gets the number of its session, from 0.
pub fn at_once<T: Send>(
    sessions: usize,
    database: &Database<'_>,
    work: impl Fn(usize, &mut Client) -> T + Sync,
) -> Vec<T> {
    Crowd::of(sessions, || database.connect()).at_once(work)
}

/// Sessions that start together, round after round.
pub struct Crowd(Vec<Client>);

impl Crowd {
    /// Opens `sessions` sessions.
    pub fn of(sessions: usize, connect: impl Fn() -> Client) -> Self {
        Self((0..sessions).map(|_| connect()).collect())
    }

    /// Starts the work in all sessions at the same moment and returns their results. The work gets
    /// the number of its session, from 0.
    pub fn at_once<T: Send>(&mut self, work: impl Fn(usize, &mut Client) -> T + Sync) -> Vec<T> {
        let barrier = Barrier::new(self.0.len());
        let (barrier, work) = (&barrier, &work);
        std::thread::scope(|scope| {
            let threads: Vec<_> = (self.0.iter_mut().enumerate())
                .map(|(number, client)| {
                    scope.spawn(move || {
                        barrier.wait();
                        work(number, client)
                    })
                })
                .collect();
            threads
                .into_iter()
                .map(|thread| thread.join().expect("a session panicked"))
                .collect()
        })
    }
}

/// Returns the first value of the first row of a query as text; NULL is the empty text. It uses the
/// simple protocol, which leaves nothing in the session.
pub fn value_of(session: &mut Client, query: &str) -> Result<String, Error> {
    let row = session
        .simple_query(query)?
        .into_iter()
        .find_map(|message| match message {
            SimpleQueryMessage::Row(row) => Some(row),
            _ => None,
        });
    let row = row.expect("the query returns a row");
    Ok(row.get(0).unwrap_or_default().to_owned())
}

/// Repeats the work after a serialization failure or a deadlock, as every caller above READ
/// COMMITTED has to.
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

/// Returns the SQLSTATE of a call that must fail.
pub fn sqlstate<T>(result: Result<T, Error>) -> String {
    match result {
        Ok(_) => panic!("the call should have failed"),
        Err(error) => match error.code() {
            Some(code) => code.code().to_owned(),
            None => panic!("no answer from the server: {error:?}"),
        },
    }
}
