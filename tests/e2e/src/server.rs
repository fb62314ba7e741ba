//! Private servers, created by `scripts/cluster`, and their databases.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use postgres::{Client, Error, NoTls};

/// A private server with the extension's package installed. It is removed when this value is
/// dropped or the test process ends, however that ends.
pub struct Server {
    dir: PathBuf,
    port: u16,
    // `scripts/cluster run`, which removes the server when its standard input closes.
    keeper: Child,
}

/// Tests crash the server but not the machine, so durability is not needed.
const FAST: [&str; 3] = ["fsync=off", "full_page_writes=off", "max_connections=300"];

impl Server {
    /// Starts a server. Settings are lines of postgresql.conf, `name=value`.
    pub fn start(settings: &[&str]) -> Self {
        Self::run(&[&FAST, settings].concat())
    }

    /// Starts a server whose data is on a disk of its own with a size of `megabytes`.
    pub fn on_small_disk(megabytes: usize, settings: &[&str]) -> Self {
        let disk = format!("disk={megabytes}M");
        Self::run(&[&[disk.as_str()], &FAST[..], settings].concat())
    }

    /// Starts a server whose clock can be set.
    pub fn with_own_clock() -> Self {
        Self::run(&[&["own-clock"], &FAST[..]].concat())
    }

    /// Starts a hot standby of this server from a base backup, with the same settings.
    pub fn standby(&self) -> Self {
        Self::run(&[&format!("standby-of={}", self.dir.display())])
    }

    /// Starts a server of another version than Debian's, from a folder with the extension built for
    /// it.
    pub fn of(folder: &Path) -> Self {
        Self::run(&[&format!("server={}", folder.display())])
    }

    /// Starts one of Debian's servers, even if the tests run in another version.
    pub fn at_home() -> Self {
        Self::run(&["server="])
    }

    /// Starts a server that also listens on a free port of 127.0.0.1, where roles log in by
    /// password.
    pub fn on_tcp() -> Self {
        let port = free_port();
        let setting = format!("port={port}");
        let listen = ["listen_addresses='127.0.0.1'", setting.as_str()];
        Self::run_on_port(port, &[&FAST, &listen[..]].concat())
    }

    fn run(arguments: &[&str]) -> Self {
        Self::run_on_port(5432, arguments)
    }

    fn run_on_port(port: u16, arguments: &[&str]) -> Self {
        let dir = new_folder();
        let mut keeper = Command::new(cluster_script())
            .arg("run")
            .arg(&dir)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // Ctrl-C must reach only the test process, because the keeper still has to clean up.
            .process_group(0)
            .spawn()
            .expect("scripts/cluster starts");
        let mut answer = String::new();
        let stdout = keeper.stdout.take().expect("stdout is piped");
        BufReader::new(stdout)
            .read_line(&mut answer)
            .expect("scripts/cluster answers");
        assert_eq!(answer, "ready\n", "the server did not start");
        Self { dir, port, keeper }
    }

    /// Returns the server that all tests of one binary share.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Server> = OnceLock::new();
        SHARED.get_or_init(|| Self::start(&[]))
    }

    /// Creates an empty database.
    pub fn empty_database(&self) -> Database<'_> {
        static COUNT: AtomicUsize = AtomicUsize::new(1);
        let name = format!("test_{}", COUNT.fetch_add(1, Ordering::Relaxed));
        let create = format!("CREATE DATABASE {name} TEMPLATE template0");
        self.connect("postgres", "postgres")
            .batch_execute(&create)
            .expect("a database is made");
        Database { server: self, name }
    }

    /// Creates a database with the extension in schema `public`.
    pub fn fresh_database(&self) -> Database<'_> {
        let database = self.empty_database();
        database
            .connect()
            .batch_execute("CREATE EXTENSION mec")
            .expect("the extension installs");
        database
    }

    /// Creates a database with rows in every table, and with the extension in the given schema.
    pub fn used_database(&self, schema: &str) -> Database<'_> {
        let database = self.empty_database();
        let name = &database.name;
        database.psql(&format!(
            "CREATE SCHEMA IF NOT EXISTS {schema};
             ALTER DATABASE {name} SET search_path = {schema};
             CREATE EXTENSION mec SCHEMA {schema}"
        ));
        database.psql(include_str!("used.sql"));
        database
    }

    /// Returns a handle to an existing database.
    pub fn database(&self, name: &str) -> Database<'_> {
        let name = name.to_owned();
        Database { server: self, name }
    }

    /// Opens a session as a role.
    pub fn connect(&self, database: &str, role: &str) -> Client {
        self.try_connect(database, role)
            .unwrap_or_else(|error| panic!("{role} cannot connect to {database}: {error:?}"))
    }

    /// Opens a session as a role of a server that may be down.
    pub fn try_connect(&self, database: &str, role: &str) -> Result<Client, Error> {
        Client::configure()
            .host_path(&self.dir)
            .port(self.port)
            .user(role)
            .dbname(database)
            .connect(NoTls)
    }

    /// Returns one of the server's own programs (psql, pg_dump, …), set up to connect to it as
    /// superuser.
    pub fn program(&self, name: &str) -> Command {
        let mut program = Command::new(self.dir.join("bin").join(name));
        self.point(&mut program);
        program
    }

    /// Returns a shell that runs `lines` with the server's programs first on its path, set up in
    /// the same way.
    pub fn shell(&self, lines: &str) -> Command {
        let mut shell = Command::new("bash");
        let path = std::env::var("PATH").unwrap_or_default();
        let bin = self.dir.join("bin");
        shell
            .args(["-e", "-c", lines])
            .env("PATH", format!("{}:{path}", bin.display()));
        self.point(&mut shell);
        shell
    }

    /// Sets up a program to connect to the server as superuser.
    fn point(&self, program: &mut Command) {
        program
            .env("PGHOST", &self.dir)
            .env("PGUSER", "postgres")
            .env("PGTZ", "UTC")
            .env("PGOPTIONS", "")
            .env("PGPORT", self.port.to_string())
            .stdin(Stdio::null());
    }

    /// Stops the server in an orderly way and starts it again.
    pub fn restart(&self) {
        self.control("restart");
    }

    /// Ends the server as a crash would, and starts it again.
    pub fn crash_and_recover(&self) {
        self.control("crash");
        self.control("start");
    }

    /// Kills the postmaster with SIGKILL. Its children then end on their own.
    pub fn kill_postmaster(&self) {
        let file = self.dir.join("data/postmaster.pid");
        let lines = std::fs::read_to_string(file).expect("a running server has a pid");
        let pid = lines.lines().next().expect("the first line is the pid");
        kill(pid.parse().expect("a pid is a number"));
    }

    /// Starts the server if it is down. Returns whether it runs afterwards.
    pub fn try_start(&self) -> bool {
        self.controlled("start")
    }

    /// Sets the server's clock ahead of the true time by `minutes`, or behind it if negative.
    pub fn set_clock(&self, minutes: i64) {
        // Renaming is atomic, so the server never reads half of the file.
        let (new, clock) = (self.dir.join("clock.new"), self.dir.join("clock"));
        std::fs::write(&new, format!("{minutes:+}m\n")).expect("a file is written");
        std::fs::rename(new, clock).expect("the clock is set");
    }

    /// Fills the server's small disk to the last block.
    pub fn fill_disk(&self) {
        let mut filler = File::create(self.filler()).expect("a file is made");
        while filler.write_all(&[0; 8192]).is_ok() {}
    }

    /// Frees the space that `fill_disk` took.
    pub fn free_disk(&self) {
        std::fs::remove_file(self.filler()).expect("the disk was filled");
    }

    fn filler(&self) -> PathBuf {
        self.dir.join("data/filler")
    }

    /// Upgrades the server in place to another major version, from a folder with the extension
    /// built for it, and starts that version.
    pub fn upgrade(&self, other: &Path) {
        let upgraded = cluster(&["upgrade".as_ref(), self.dir.as_ref(), other.as_ref()]);
        assert!(upgraded, "cluster upgrade failed");
    }

    /// Returns the folder of the server: its socket, log and data.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Returns the port of its socket, which is also its TCP port if it listens on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.port
    }

    fn control(&self, command: &str) {
        assert!(self.controlled(command), "cluster {command} failed");
    }

    fn controlled(&self, command: &str) -> bool {
        cluster(&[command.as_ref(), self.dir.as_ref()])
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        // If the keeper has ended already, there is nothing left to do.
        let _ = self.keeper.wait();
    }
}

/// A database of a server. It exists until the server is removed.
pub struct Database<'s> {
    /// The server that holds it.
    pub server: &'s Server,
    /// The name of the database.
    pub name: String,
}

impl Database<'_> {
    /// Opens a session as superuser.
    pub fn connect(&self) -> Client {
        self.connect_as("postgres")
    }

    /// Opens a session as a role.
    pub fn connect_as(&self, role: &str) -> Client {
        self.server.connect(&self.name, role)
    }

    /// Returns one of the server's programs, set up to connect to this database as superuser.
    pub fn program(&self, name: &str) -> Command {
        let mut program = self.server.program(name);
        program.env("PGDATABASE", &self.name);
        program
    }

    /// Returns the output of psql for a script (rows unaligned, no headings). The first error fails
    /// the test.
    pub fn psql(&self, script: &str) -> String {
        let arguments = ["-A", "-t", "-v", "ON_ERROR_STOP=1"];
        let output = self.feed_psql(&arguments, script.as_bytes());
        assert!(
            output.status.success(),
            "psql: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).expect("psql prints UTF-8")
    }

    /// Returns the output of `pg_dump` with the given arguments.
    pub fn dump(&self, arguments: &[&str]) -> Vec<u8> {
        let output = self
            .program("pg_dump")
            .args(arguments)
            .output()
            .expect("pg_dump starts");
        assert!(
            output.status.success(),
            "pg_dump: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        output.stdout
    }

    /// Runs a plain dump. An error fails the test.
    pub fn restore(&self, dump: &[u8]) {
        let output = self.feed_psql(&["-v", "ON_ERROR_STOP=1"], dump);
        assert!(
            output.status.success(),
            "restore: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }

    /// Runs a plain dump in one transaction.
    ///
    /// # Errors
    /// The output of psql, if the dump failed. Nothing was restored then.
    pub fn restore_at_once(&self, dump: &[u8]) -> Result<(), String> {
        let arguments = ["--single-transaction", "-v", "ON_ERROR_STOP=1"];
        let output = self.feed_psql(&arguments, dump);
        let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
        output.status.success().then_some(()).ok_or(complaint)
    }

    /// Runs psql with a script as its input, and returns its output.
    pub fn feed_psql(&self, arguments: &[&str], script: &[u8]) -> Output {
        let mut psql = self.program("psql");
        psql.args(["-X", "-q"]).args(arguments);
        feed(&mut psql, script)
    }
}

/// Creates a database with the extension, in the server that all tests of this binary share.
pub fn fresh_database() -> Database<'static> {
    Server::shared().fresh_database()
}

/// Kills a process of a server with SIGKILL. The process may have ended already.
pub fn kill(pid: i32) {
    let mut kill = Command::new("kill");
    let kill = kill.arg("-9").arg(pid.to_string());
    kill.output().expect("kill starts");
}

/// Runs a command with an input and collects its output.
fn feed(command: &mut Command, input: &[u8]) -> Output {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("stdin is piped");
    std::thread::scope(|scope| {
        // A program that stops early closes its input; its exit status reports the failure.
        scope.spawn(move || stdin.write_all(input));
        child.wait_with_output().expect("the program ends")
    })
}

/// Runs scripts/cluster. Returns whether it succeeded.
fn cluster(arguments: &[&OsStr]) -> bool {
    let output = Command::new(cluster_script()).args(arguments).output();
    let output = output.expect("scripts/cluster runs");
    // A failing test shows this output.
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    output.status.success()
}

fn cluster_script() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scripts/cluster")
}

/// Returns a port of 127.0.0.1 that is free at this moment.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.local_addr().expect("it has an address").port()
}

/// Returns an unused path in the folder that `tests/run` removes at its end, or else in /tmp. The
/// path is short because that of a socket has to be.
fn new_folder() -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(1);
    let parent = std::env::var_os("MEC_TEST_DIR").unwrap_or_else(|| "/tmp".into());
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    Path::new(&parent).join(format!("mec-e2e-{}-{number}", std::process::id()))
}
