//! Many sessions at once, and what to do when they meet.

use std::sync::Barrier;
use std::time::Duration;

use postgres::error::SqlState;
use postgres::{Client, Error, SimpleQueryMessage};

use crate::Database;

/// Opens so many sessions, lets them all go at the same moment, and returns what each came back
/// with. The work gets the session's number, from 0.
pub fn at_once<T: Send>(
    sessions: usize,
    database: &Database<'_>,
    work: impl Fn(usize, &mut Client) -> T + Sync,
) -> Vec<T> {
    Crowd::of(sessions, || database.connect()).at_once(work)
}

/// Sessions that go off together, round after round.
pub struct Crowd(Vec<Client>);

impl Crowd {
    /// Opens so many sessions.
    pub fn of(sessions: usize, connect: impl Fn() -> Client) -> Self {
        Self((0..sessions).map(|_| connect()).collect())
    }

    /// Lets all sessions go at the same moment, and returns what each came back with. The work gets
    /// the session's number, from 0.
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

/// The first value of the first row that a query returns, as text: by the simple protocol, which needs
/// nothing of the session before or after. NULL is the empty text.
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
