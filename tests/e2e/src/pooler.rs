//! A private PgBouncer before a server, made by `scripts/pooler`.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use postgres::{Client, NoTls};

use crate::Server;

/// A PgBouncer that pools by transactions. It ends with this value, or with the test process.
pub struct Pooler {
    dir: PathBuf,
    // `scripts/pooler run`: it stops the pooler when its standard input closes.
    keeper: Child,
}

impl Pooler {
    /// Starts one that shares so many connections to the server among all sessions of a database.
    pub fn start(server: &Server, connections: usize) -> Self {
        Self::run(server, &[&connections.to_string()])
    }

    /// Starts one on a port of 127.0.0.1, where a role logs in by password.
    pub fn on_tcp(
        server: &Server,
        connections: usize,
        port: u16,
        role: &str,
        secret: &str,
    ) -> Self {
        let (connections, port) = (connections.to_string(), port.to_string());
        Self::run(server, &[&connections, &port, role, secret])
    }

    fn run(server: &Server, arguments: &[&str]) -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scripts/pooler");
        let mut keeper = Command::new(script)
            .arg("run")
            .arg(server.dir())
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // Ctrl-C is for the test process; the keeper then still has to clean up.
            .process_group(0)
            .spawn()
            .expect("scripts/pooler starts");
        let mut answer = String::new();
        let stdout = keeper.stdout.take().expect("stdout is piped");
        BufReader::new(stdout)
            .read_line(&mut answer)
            .expect("scripts/pooler answers");
        assert_eq!(answer, "ready\n", "the pooler did not start");
        let dir = server.dir().join("pooler");
        Self { dir, keeper }
    }

    /// Whether it follows a client's prepared statements from one connection to the next.
    pub fn prepares(&self) -> bool {
        std::fs::read_to_string(self.dir.join("pgbouncer.ini"))
            .expect("the pooler has its settings")
            .contains("max_prepared_statements")
    }

    /// A session through the pooler.
    pub fn connect(&self, database: &str) -> Client {
        Client::configure()
            .host_path(&self.dir)
            .port(6432)
            .user("postgres")
            .dbname(database)
            .connect(NoTls)
            .unwrap_or_else(|error| panic!("cannot connect to {database}: {error:?}"))
    }
}

impl Drop for Pooler {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        // Nothing can be done here about a keeper that is gone already.
        let _ = self.keeper.wait();
    }
}
