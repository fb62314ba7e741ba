//! The image and docker-compose.yml, as far as they can be tested without a Docker engine.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use mec_e2e::{Server, organization, plan};

#[test]
fn compose_gives_a_database_on_localhost_with_the_password_of_the_env_file() {
    let config = compose()
        .args(["--env-file", ".env.example", "config"])
        .output()
        .unwrap();
    assert!(config.status.success(), "{}", error_of(&config));
    let config = String::from_utf8(config.stdout).unwrap();
    for expected in [
        "127.0.0.1:5432",
        "POSTGRES_DB: mec",
        "POSTGRES_USER: mec",
        "POSTGRES_PASSWORD: change me",
        "pg_isready",
        "/var/lib/postgresql/data",
    ] {
        assert!(config.contains(expected), "{expected} is not in {config}");
    }
}

#[test]
fn compose_says_what_to_do_where_there_is_no_password() {
    let config = compose()
        .env("MEC_PASSWORD", "")
        .arg("config")
        .output()
        .unwrap();
    assert!(!config.status.success());
    assert!(
        error_of(&config).contains("copy .env.example to .env"),
        "{}",
        error_of(&config)
    );
}

#[test]
fn the_init_scripts_make_the_extension_in_the_database_of_the_image() {
    let server = Server::start(&[]);
    let mut superuser = server.connect("postgres", "postgres");
    superuser
        .batch_execute("CREATE ROLE mec SUPERUSER LOGIN")
        .unwrap();
    superuser
        .batch_execute("CREATE DATABASE mec OWNER mec")
        .unwrap();
    for script in init_scripts() {
        run_as_the_image_does(&server, &script);
    }
    let mut session = server.connect("mec", "mec");
    let acme = organization(&mut session, "acme");
    assert_eq!(plan(&mut session, acme, "pro"), 5);
}

#[test]
fn the_image_is_built_with_the_versions_of_the_checkout() {
    assert_eq!(
        argument("RUST_VERSION"),
        value_in("Cargo.toml", "rust-version = \"", "\"")
    );
    assert_eq!(
        argument("PG_MAJOR"),
        value_in("scripts/common.sh", "pg_major=${PG_MAJOR:-", "}")
    );
}

#[test]
fn the_image_is_built_of_files_that_are_there() {
    let ignored = read(".dockerignore");
    for source in sources() {
        assert!(root().join(&source).exists(), "{source}");
        assert!(!ignored.lines().any(|line| line == source), "{source}");
    }
}

#[test]
#[ignore = "builds the extension from nothing: make test-docker"]
fn the_steps_of_the_image_build_the_extension_in_a_clean_folder() {
    let folder = Folder::with_the_context();
    for step in build_steps() {
        let ran = Command::new("bash")
            .args(["-c", &step])
            .current_dir(&folder.0)
            .status()
            .unwrap();
        assert!(ran.success(), "{step}");
    }
    let built = value_in("Dockerfile", "COPY --from=build /mec/", " /usr")
        .replace("${PG_MAJOR}", &argument("PG_MAJOR"));
    let library = format!("lib/postgresql/{}/lib/mec.so", argument("PG_MAJOR"));
    assert!(folder.0.join(built).join(library).exists());
}

/// A copy of the files that Docker would send to its engine. It is removed when this value is
/// dropped.
struct Folder(PathBuf);

impl Folder {
    fn with_the_context() -> Self {
        let parent = std::env::var_os("MEC_TEST_DIR").unwrap_or_else(|| "/tmp".into());
        let folder = Path::new(&parent).join(format!("mec-docker-{}", std::process::id()));
        std::fs::create_dir(&folder).unwrap();
        let copied = Command::new("tar")
            .args(["--exclude-from=.dockerignore", "-cf", "-", "."])
            .current_dir(root())
            .output()
            .unwrap();
        assert!(copied.status.success(), "{}", error_of(&copied));
        let archive = folder.join("context.tar");
        std::fs::write(&archive, copied.stdout).unwrap();
        let unpacked = Command::new("tar")
            .args(["-xf", "context.tar"])
            .current_dir(&folder)
            .status()
            .unwrap();
        assert!(unpacked.success());
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // The copy is in a folder that tests/run removes.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Returns docker-compose, which `make setup` installs.
fn compose() -> Command {
    let mut compose = Command::new("docker-compose");
    compose
        .current_dir(root())
        .env_remove("MEC_PASSWORD")
        .env_remove("MEC_PORT");
    compose
}

/// Runs a script as docker-entrypoint.sh of the official image runs each file of
/// docker-entrypoint-initdb.d.
fn run_as_the_image_does(server: &Server, script: &Path) {
    let ran = server
        .program("psql")
        .args(["-v", "ON_ERROR_STOP=1", "--no-password", "--no-psqlrc"])
        .args(["--username", "mec", "--dbname", "mec", "--file"])
        .arg(script)
        .output()
        .unwrap();
    assert!(ran.status.success(), "{}", error_of(&ran));
}

fn init_scripts() -> Vec<PathBuf> {
    let folder = std::fs::read_dir(root().join("docker/initdb.d")).unwrap();
    let mut scripts: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
    scripts.sort();
    assert!(!scripts.is_empty());
    scripts
}

/// Returns the paths that the Dockerfile copies from the checkout.
fn sources() -> Vec<String> {
    let dockerfile = read("Dockerfile");
    let copies = dockerfile
        .lines()
        .filter_map(|line| line.strip_prefix("COPY "))
        .filter(|copy| !copy.starts_with("--from"));
    copies.flat_map(all_but_the_last).collect()
}

fn all_but_the_last(words: &str) -> Vec<String> {
    let words: Vec<_> = words.split(' ').map(str::to_owned).collect();
    words[..words.len() - 1].to_vec()
}

/// Returns the commands that the Dockerfile runs.
fn build_steps() -> Vec<String> {
    let dockerfile = read("Dockerfile");
    let steps = dockerfile
        .lines()
        .filter_map(|line| line.strip_prefix("RUN "));
    steps.map(str::to_owned).collect()
}

/// Returns the default of an argument of the Dockerfile.
fn argument(name: &str) -> String {
    value_in("Dockerfile", &format!("ARG {name}="), "\n")
}

/// Returns the text between two other texts in a file.
fn value_in(file: &str, before: &str, after: &str) -> String {
    let content = read(file);
    let (_, rest) = content.split_once(before).expect("the text is there");
    let (value, _) = rest.split_once(after).expect("the text ends");
    value.to_owned()
}

fn error_of(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn read(file: &str) -> String {
    std::fs::read_to_string(root().join(file)).expect("the file is there")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
