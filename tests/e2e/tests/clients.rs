//! The client libraries that people use. Each program in tests/clients creates an account, gives it
//! a plan, checks, meters, consumes, and distinguishes errors; all of them print the same. They run
//! as docs/clients.md shows them: directly, and through a PgBouncer that pools by transactions.
//!
//! A client whose tools or libraries cannot be installed is ignored, and the output says why.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use libtest_mimic::{Arguments, Failed, Trial};
use mec_e2e::{Pooler, Server};

/// A program, and the tools that it needs.
#[derive(Clone, Copy)]
struct Client {
    name: &'static str,
    file: &'static str,
    kit: Option<&'static str>,
}

const CLIENTS: [Client; 9] = [
    client("psql", "mec.sql", None),
    client("psycopg", "mec.py", Some("python")),
    client("asyncpg", "mec.py", Some("python")),
    client("sqlalchemy", "mec.py", Some("python")),
    client("node-pg", "mec.mjs", Some("node")),
    client("postgres-js", "mec.mjs", Some("node")),
    client("tokio-postgres", "main.rs", None),
    client("jdbc", "Mec.java", Some("java")),
    client("pgx", "main.go", Some("go")),
];

const KITS: [&str; 5] = ["python", "node", "java", "go", PREPARING];

/// The tools for a PgBouncer that supports prepared statements.
const PREPARING: &str = "pgbouncer";

const fn client(name: &'static str, file: &'static str, kit: Option<&'static str>) -> Client {
    Client { name, file, kit }
}

/// The connection to the server.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Direct,
    /// Through a PgBouncer. The client sets what it needs if that one does not support prepared
    /// statements.
    Pooled,
    /// Through a PgBouncer that supports prepared statements, with no settings.
    PooledAndPrepared,
}

fn main() {
    let arguments = Arguments::from_args();
    if arguments.list {
        let trials = CLIENTS.iter().flat_map(|client| trials(*client, None));
        libtest_mimic::run(&arguments, trials.collect()).exit();
    }
    let missing = install();
    let world = Arc::new(World::start(!missing.contains_key(PREPARING)));
    let trials = CLIENTS.iter().flat_map(|client| {
        let is_missing = client.kit.is_some_and(|kit| missing.contains_key(kit));
        trials(*client, (!is_missing).then_some(&world))
    });
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    // The pooler has to end before the server, and exiting would skip that.
    drop(Arc::into_inner(world));
    conclusion.exit();
}

/// Returns the tests of a client. Without a world it cannot run.
fn trials(client: Client, world: Option<&Arc<World>>) -> [Trial; 4] {
    let run = |way: Way, label: &str| {
        let name = format!("{}_runs_{label}", client.name);
        let place = world.filter(|world| world.url(way).is_some()).cloned();
        let is_ignored = place.is_none();
        Trial::test(name, move || {
            let place = place.as_ref().ok_or("it cannot be run here")?;
            judge(&place.run(client, way))
        })
        .with_ignored_flag(is_ignored)
    };
    let shown = format!("{}_is_shown_as_it_runs", client.name);
    [
        run(Way::Direct, "directly"),
        run(Way::Pooled, "through_pgbouncer"),
        run(Way::PooledAndPrepared, "prepared_through_pgbouncer"),
        Trial::test(shown, move || is_shown(client)),
    ]
}

/// Installs the clients' tools. Returns those that could not be installed, with the reasons.
fn install() -> HashMap<&'static str, String> {
    let missing: HashMap<_, _> = thread::scope(|scope| {
        let installing = KITS.map(|kit| (kit, scope.spawn(move || setup(kit))));
        installing
            .into_iter()
            .filter_map(|(kit, setup)| Some((kit, setup.join().expect("setup is run").err()?)))
            .collect()
    });
    for (kit, complaint) in &missing {
        println!("NOT RUN: what needs {kit}, which could not be installed:\n{complaint}");
    }
    missing
}

fn setup(kit: &str) -> Result<(), String> {
    let output = Command::new(programs().join("setup")).arg(kit).output();
    let output = output.expect("tests/clients/setup runs");
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    output.status.success().then_some(()).ok_or(complaint)
}

/// A server with a pooler in front of it, and a database for each way to connect.
struct World {
    // Fields are dropped in this order, so traffic stops first.
    traffic: Traffic,
    pooler: Pooler,
    preparing: Option<Pooler>,
    server: Server,
    databases: [String; 3],
}

/// The pooler's connections to the server, fewer than its sessions.
const CONNECTIONS: usize = 2;

impl World {
    fn start(prepares: bool) -> Self {
        let server = Server::on_tcp();
        let databases = [(); 3].map(|()| server.fresh_database().name);
        server
            .connect("postgres", "postgres")
            .batch_execute("CREATE ROLE app LOGIN PASSWORD 'secret' IN ROLE mec_admin")
            .expect("a role is made");
        let login = ("app", "secret");
        let start = |folder: Option<&Path>| Pooler::on_tcp(&server, CONNECTIONS, login, folder);
        let folder = installed().join(PREPARING);
        let mut world = Self {
            traffic: Traffic::default(),
            pooler: start(None),
            preparing: prepares.then(|| start(Some(&folder))),
            server,
            databases,
        };
        for way in [Way::Pooled, Way::PooledAndPrepared] {
            if let Some(url) = world.url(way) {
                world.traffic.add(&url);
            }
        }
        world
    }

    /// Returns the URL for a client to connect to; `None` if this way does not exist here.
    fn url(&self, way: Way) -> Option<String> {
        let port = match way {
            Way::Direct => self.server.port(),
            Way::Pooled => self.pooler.port(),
            Way::PooledAndPrepared => self.preparing.as_ref()?.port(),
        };
        let database = &self.databases[way as usize];
        Some(format!(
            "postgresql://app:secret@127.0.0.1:{port}/{database}"
        ))
    }

    /// Runs a client and returns its output, errors included.
    fn run(&self, client: Client, way: Way) -> String {
        let url = self.url(way).expect("there is a way");
        let mut program = self.program(client, &url);
        let (_, place) = url.split_once('@').expect("it says who and where");
        let jdbc = format!("jdbc:postgresql://{place}?user=app&password=secret");
        program.env("DATABASE_URL", &url).env("JDBC_URL", jdbc);
        if way == Way::Pooled {
            program.env("POOLED", "yes");
        } else {
            program.env_remove("POOLED");
        }
        let output = program.output().expect("the client starts");
        assert!(self.traffic.flows(), "the other sessions go on");
        String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned()
    }

    fn program(&self, client: Client, url: &str) -> Command {
        let file = file(client);
        match client.name {
            "psql" => {
                let mut psql = self.server.program("psql");
                psql.arg(url).args(["-X", "-q", "-A", "-t", "-f"]).arg(file);
                // The script provokes errors, and psql prints them there.
                psql.stderr(Stdio::null());
                psql
            }
            "tokio-postgres" => Command::new(env!("CARGO_BIN_EXE_client-tokio-postgres")),
            "jdbc" => {
                let mut java = Command::new("java");
                java.args(["-cp", "/usr/share/java/postgresql.jar"])
                    .arg(file);
                java
            }
            "pgx" => Command::new(installed().join("go/pgx")),
            "node-pg" | "postgres-js" => {
                // A script on standard input resolves its imports from the current folder.
                let mut node = Command::new("node");
                node.args(["--input-type=module", "-"]);
                node.current_dir(installed().join("node"));
                node.stdin(fs::File::open(file).expect("the program is there"));
                node
            }
            _ => {
                let mut python = Command::new(installed().join("python/bin/python"));
                python.arg(file);
                python
            }
        }
    }
}

/// Sessions that keep a pooler's connections moving, so that no client gets its earlier connection
/// again.
#[derive(Default)]
struct Traffic {
    is_over: Arc<AtomicBool>,
    sessions: Vec<JoinHandle<()>>,
}

impl Traffic {
    fn add(&mut self, url: &str) {
        for _ in 0..2 * CONNECTIONS {
            let (is_over, url) = (Arc::clone(&self.is_over), url.to_owned());
            self.sessions.push(thread::spawn(move || {
                let session = postgres::Client::connect(&url, postgres::NoTls);
                let mut session = session.expect("the pooler answers");
                while !is_over.load(Ordering::Relaxed) {
                    let query = session.batch_execute("SELECT pg_sleep(0.002)");
                    query.expect("the pooler answers");
                    thread::sleep(Duration::from_millis(2));
                }
            }));
        }
    }

    fn flows(&self) -> bool {
        self.sessions.iter().all(|session| !session.is_finished())
    }
}

impl Drop for Traffic {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
        for session in self.sessions.drain(..) {
            session.join().expect("a session ends in order");
        }
    }
}

fn judge(printed: &str) -> Result<(), Failed> {
    let expected = read(&programs().join("expected.txt"));
    if printed == expected {
        return Ok(());
    }
    Err(format!("it prints:\n{printed}\nexpected:\n{expected}").into())
}

/// Fails unless the page shows exactly this program.
fn is_shown(client: Client) -> Result<(), Failed> {
    let page = read(&root().join("docs/clients.md"));
    let program = read(&file(client));
    // The fence may have the language and more behind it.
    let is_there = page.split("\n```").any(|block| {
        block
            .split_once('\n')
            .is_some_and(|(_, body)| format!("{body}\n") == program)
    });
    let name = format!("tests/clients/{}/{}", client.name, client.file);
    is_there
        .then_some(())
        .ok_or_else(|| format!("docs/clients.md does not show {name} as it is").into())
}

fn file(client: Client) -> PathBuf {
    programs().join(client.name).join(client.file)
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn programs() -> PathBuf {
    root().join("tests/clients")
}

fn installed() -> PathBuf {
    root().join("target/clients")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .expect("the checkout is there")
}
