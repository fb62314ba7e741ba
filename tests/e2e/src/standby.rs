//! Hot standbys.

use std::time::Duration;

use crate::Server;
use crate::sessions::value_of;

impl Server {
    /// Returns as soon as this standby has replayed everything that its primary has written so far.
    ///
    /// # Panics
    /// If that takes longer than a minute.
    pub fn catch_up(&self, primary: &Self) {
        let written = value_of(
            &mut primary.connect("postgres", "postgres"),
            "SELECT pg_current_wal_flush_lsn()",
        );
        let replayed = format!(
            "SELECT pg_last_wal_replay_lsn() >= '{}'",
            written.expect("the primary answers")
        );
        let mut session = self.connect("postgres", "postgres");
        for _ in 0..6_000 {
            if value_of(&mut session, &replayed).expect("the standby answers") == "t" {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!(
            "the standby does not follow; its log ends:\n{}",
            self.log_end()
        );
    }

    fn log_end(&self) -> String {
        let log = std::fs::read_to_string(self.dir().join("log")).expect("a server has a log");
        let lines: Vec<&str> = log.lines().collect();
        lines[lines.len().saturating_sub(10)..].join("\n")
    }

    /// Promotes this standby to a primary.
    ///
    /// # Panics
    /// If the promotion fails.
    pub fn promote(&self) {
        let mut session = self.connect("postgres", "postgres");
        let promoted = value_of(&mut session, "SELECT pg_promote()");
        assert_eq!(promoted.expect("the standby answers"), "t");
    }
}
