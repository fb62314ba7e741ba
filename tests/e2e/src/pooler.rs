//! A private PgBouncer in front of a server, started by `scripts/pooler`.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use postgres::{Client, NoTls};

use crate::{Server, free_port};

/// A PgBouncer that pools by transactions. It ends when this value is dropped or the test process
/// ends.
pub struct Pooler {
    dir: PathBuf,
    port: u16,
    // `scripts/pooler run`, which stops the pooler when its standard input closes.
    keeper: Child,
}

impl Pooler {
    /// Starts a pooler with at most `connections` connections to the server for each database.
    pub fn start(server: &Server, connections: usize) -> Self {
        let dir = server.dir().join("pooler");
        Self::run(server, &[&connections.to_string()], None, dir, 6432)
    }

    /// Starts a pooler on a free port of 127.0.0.1, where a role logs in by password. Runs the
    /// program in `folder` if one is given, else the installed one.
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
            // Ctrl-C must reach only the test process, because the keeper still has to clean up.
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

    /// Returns the port of its socket, which is also its TCP port if it listens on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Opens a session through the pooler. The socket exists a moment before the pooler listens,
    /// and it refuses connections while too many arrive at once, so this retries for five seconds.
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
        // If the keeper has ended already, there is nothing left to do.
        let _ = self.keeper.wait();
    }
}
