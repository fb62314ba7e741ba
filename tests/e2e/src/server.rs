//! Private servers, made by `scripts/cluster`, and the databases in them.

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

/// A server of its own, with the extension's package installed. It ends with this value, or with
/// the test process, however that ends.
pub struct Server {
    dir: PathBuf,
    port: u16,
    // `scripts/cluster run`: it removes the server when its standard input closes.
    keeper: Child,
}

/// Tests crash the server, not the machine.
const FAST: [&str; 3] = ["fsync=off", "full_page_writes=off", "max_connections=300"];

impl Server {
    /// Starts a server. Settings are lines of postgresql.conf, `name=value`.
    pub fn start(settings: &[&str]) -> Self {
        Self::run(&[&FAST, settings].concat())
    }

    /// Starts a server whose data is on a disk of its own, of so many megabytes.
    pub fn on_small_disk(megabytes: usize, settings: &[&str]) -> Self {
        let disk = format!("disk={megabytes}M");
        Self::run(&[&[disk.as_str()], &FAST[..], settings].concat())
    }

    /// Starts a server whose clock can be set.
    pub fn with_own_clock() -> Self {
        Self::run(&[&["own-clock"], &FAST[..]].concat())
    }

    /// Starts a hot standby of this server, made of a base backup, with its settings.
    pub fn standby(&self) -> Self {
        Self::run(&[&format!("standby-of={}", self.dir.display())])
    }

    /// Starts a server of another version than Debian's, which lies in a folder with the extension built
    /// for it.
    pub fn of(folder: &Path) -> Self {
        Self::run(&[&format!("server={}", folder.display())])
    }

    /// Starts a server of Debian's, whatever other the tests run in.
    pub fn at_home() -> Self {
        Self::run(&["server="])
    }

    /// Starts a server that also listens on a free port of 127.0.0.1, where roles log in by password.
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
            // Ctrl-C is for the test process; the keeper then still has to clean up.
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

    /// The server that the tests of one binary share.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Server> = OnceLock::new();
        SHARED.get_or_init(|| Self::start(&[]))
    }

    /// A new database with nothing in it.
    pub fn empty_database(&self) -> Database<'_> {
        static COUNT: AtomicUsize = AtomicUsize::new(1);
        let name = format!("test_{}", COUNT.fetch_add(1, Ordering::Relaxed));
        let create = format!("CREATE DATABASE {name} TEMPLATE template0");
        self.connect("postgres", "postgres")
            .batch_execute(&create)
            .expect("a database is made");
        Database { server: self, name }
    }

    /// A new database with the extension in schema `public`.
    pub fn fresh_database(&self) -> Database<'_> {
        let database = self.empty_database();
        database
            .connect()
            .batch_execute("CREATE EXTENSION mec")
            .expect("the extension installs");
        database
    }

    /// A database in which something of everything has happened, with the extension in a schema.
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

    /// A database that is there already.
    pub fn database(&self, name: &str) -> Database<'_> {
        let name = name.to_owned();
        Database { server: self, name }
    }

    /// A session of a role.
    pub fn connect(&self, database: &str, role: &str) -> Client {
        self.try_connect(database, role)
            .unwrap_or_else(|error| panic!("{role} cannot connect to {database}: {error:?}"))
    }

    /// The same, where the server may be down.
    pub fn try_connect(&self, database: &str, role: &str) -> Result<Client, Error> {
        Client::configure()
            .host_path(&self.dir)
            .port(self.port)
            .user(role)
            .dbname(database)
            .connect(NoTls)
    }

    /// One of the server's own programs (psql, pg_dump, …), set to connect to it as superuser.
    pub fn program(&self, name: &str) -> Command {
        let mut program = Command::new(self.dir.join("bin").join(name));
        self.point(&mut program);
        program
    }

    /// A shell that finds the server's programs first, set in the same way.
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

    /// Sets a program to connect to the server as superuser.
    fn point(&self, program: &mut Command) {
        program
            .env("PGHOST", &self.dir)
            .env("PGUSER", "postgres")
            .env("PGTZ", "UTC")
            .env("PGOPTIONS", "")
            .env("PGPORT", self.port.to_string())
            .stdin(Stdio::null());
    }

    /// Stops the server in order and starts it again.
    pub fn restart(&self) {
        self.control("restart");
    }

    /// Ends the server as a crash would, and starts it again.
    pub fn crash_and_recover(&self) {
        self.control("crash");
        self.control("start");
    }

    /// Kills the postmaster without a word. Its children then end by themselves.
    pub fn kill_postmaster(&self) {
        let file = self.dir.join("data/postmaster.pid");
        let lines = std::fs::read_to_string(file).expect("a running server has a pid");
        let pid = lines.lines().next().expect("the first line is the pid");
        kill(pid.parse().expect("a pid is a number"));
    }

    /// Starts the server where it is down; whether it runs then.
    pub fn try_start(&self) -> bool {
        self.controlled("start")
    }

    /// Sets the server's clock so many minutes ahead of the true time, or behind it.
    pub fn set_clock(&self, minutes: i64) {
        // Nobody may read half of it.
        let (new, clock) = (self.dir.join("clock.new"), self.dir.join("clock"));
        std::fs::write(&new, format!("{minutes:+}m\n")).expect("a file is written");
        std::fs::rename(new, clock).expect("the clock is set");
    }

    /// Fills the server's small disk to the last block.
    pub fn fill_disk(&self) {
        let mut filler = File::create(self.filler()).expect("a file is made");
        while filler.write_all(&[0; 8192]).is_ok() {}
    }

    /// Gives back what `fill_disk` took.
    pub fn free_disk(&self) {
        std::fs::remove_file(self.filler()).expect("the disk was filled");
    }

    fn filler(&self) -> PathBuf {
        self.dir.join("data/filler")
    }

    /// Upgrades the server in place to another major, which lies in a folder with the extension built
    /// for it, and starts that.
    pub fn upgrade(&self, other: &Path) {
        let upgraded = cluster(&["upgrade".as_ref(), self.dir.as_ref(), other.as_ref()]);
        assert!(upgraded, "cluster upgrade failed");
    }

    /// The folder of the server: its socket, its log, its data.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The port of its socket and, where it listens, of 127.0.0.1.
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
        // Nothing can be done here about a keeper that is gone already.
        let _ = self.keeper.wait();
    }
}

/// A database of a server. It stays until the server goes.
pub struct Database<'s> {
    /// Where it is.
    pub server: &'s Server,
    /// What it is called.
    pub name: String,
}

impl Database<'_> {
    /// A session of the superuser.
    pub fn connect(&self) -> Client {
        self.connect_as("postgres")
    }

    /// A session of a role.
    pub fn connect_as(&self, role: &str) -> Client {
        self.server.connect(&self.name, role)
    }

    /// One of the server's programs, set to connect to this database as superuser.
    pub fn program(&self, name: &str) -> Command {
        let mut program = self.server.program(name);
        program.env("PGDATABASE", &self.name);
        program
    }

    /// What psql prints for a script (rows unaligned, no headings). The first error ends it, and
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

    /// What `pg_dump` prints with the given arguments.
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

    /// Runs a plain dump, which must go through without an error.
    pub fn restore(&self, dump: &[u8]) {
        let output = self.feed_psql(&["-v", "ON_ERROR_STOP=1"], dump);
        assert!(
            output.status.success(),
            "restore: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }

    /// Runs a plain dump in one transaction, or says what stopped it.
    ///
    /// # Errors
    /// What psql said; nothing was restored then.
    pub fn restore_at_once(&self, dump: &[u8]) -> Result<(), String> {
        let arguments = ["--single-transaction", "-v", "ON_ERROR_STOP=1"];
        let output = self.feed_psql(&arguments, dump);
        let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
        output.status.success().then_some(()).ok_or(complaint)
    }

    /// Gives psql a script; what came of it.
    pub fn feed_psql(&self, arguments: &[&str], script: &[u8]) -> Output {
        let mut psql = self.program("psql");
        psql.args(["-X", "-q"]).args(arguments);
        feed(&mut psql, script)
    }
}

/// A new database with the extension, in the server that the tests of this binary share.
pub fn fresh_database() -> Database<'static> {
    Server::shared().fresh_database()
}

/// Kills a process of a server without a word. It may be gone already.
pub fn kill(pid: i32) {
    let mut kill = Command::new("kill");
    let kill = kill.arg("-9").arg(pid.to_string());
    kill.output().expect("kill starts");
}

/// Runs a command with an input and collects what it prints.
fn feed(command: &mut Command, input: &[u8]) -> Output {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("stdin is piped");
    std::thread::scope(|scope| {
        // A program that stops early closes its end; its exit status tells the story.
        scope.spawn(move || stdin.write_all(input));
        child.wait_with_output().expect("the program ends")
    })
}

/// Runs scripts/cluster; whether it did what it was told.
fn cluster(arguments: &[&OsStr]) -> bool {
    let output = Command::new(cluster_script()).args(arguments).output();
    let output = output.expect("scripts/cluster runs");
    // Shown where the test fails.
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    output.status.success()
}

fn cluster_script() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scripts/cluster")
}

/// A port of 127.0.0.1 that nobody listens on at this moment.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.local_addr().expect("it has an address").port()
}

/// A name under the folder that `tests/run` cleans up at its end, or else under /tmp: the path of a
/// socket has to be short.
fn new_folder() -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(1);
    let parent = std::env::var_os("MEC_TEST_DIR").unwrap_or_else(|| "/tmp".into());
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    Path::new(&parent).join(format!("mec-e2e-{}-{number}", std::process::id()))
}
