//! A private PgBouncer before a server, made by `scripts/pooler`.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use postgres::{Client, NoTls};

use crate::{Server, free_port};

/// A PgBouncer that pools by transactions. It ends with this value, or with the test process.
pub struct Pooler {
    dir: PathBuf,
    port: u16,
    // `scripts/pooler run`: it stops the pooler when its standard input closes.
    keeper: Child,
}

impl Pooler {
    /// Starts one that shares so many connections to the server among all sessions of a database.
    pub fn start(server: &Server, connections: usize) -> Self {
        let dir = server.dir().join("pooler");
        Self::run(server, &[&connections.to_string()], None, dir, 6432)
    }

    /// Starts one on a free port of 127.0.0.1, where a role logs in by password. The program is the one in
    /// a folder, or else the one that is installed.
    pub fn on_tcp(
        server: &Server,
        connections: usize,
        (role, secret): (&str, &str),
        folder: Option<&Path>,
    ) -> Self {
        let port = free_port();
        let arguments = [&connections.to_string(), &port.to_string(), role, secret];
        let dir = server.dir().join(format!("pooler-{port}"));
        Self::run(server, &arguments, folder, dir, port)
    }

    fn run(
        server: &Server,
        arguments: &[&str],
        folder: Option<&Path>,
        dir: PathBuf,
        port: u16,
    ) -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scripts/pooler");
        let mut keeper = Command::new(script)
            .arg("run")
            .arg(server.dir())
            .args(arguments)
            .envs(folder.map(|folder| ("PGBOUNCER", folder)))
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
        Self { dir, port, keeper }
    }

    /// The port of its socket and, where it listens, of 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// A session through the pooler. Its socket is there a moment before it listens, and refuses while
    /// many come at once: who is refused asks again, for five seconds.
    pub fn connect(&self, database: &str) -> Client {
        let mut refusals = 0;
        loop {
            let session = Client::configure()
                .host_path(&self.dir)
                .port(self.port)
                .user("postgres")
                .dbname(database)
                .connect(NoTls);
            match session {
                Ok(session) => return session,
                Err(error) if refusals == 100 => panic!("cannot connect to {database}: {error:?}"),
                Err(_) => refusals += 1,
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Pooler {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        // Nothing can be done here about a keeper that is gone already.
        let _ = self.keeper.wait();
    }
}
