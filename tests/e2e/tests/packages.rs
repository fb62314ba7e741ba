//! The packages of scripts/package, installed as a user would, in a root of their own.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use mec_e2e::Server;
use serde_json::Value;

/// The folder of the packages, which are built once for all tests of this file.
static PACKAGES: LazyLock<PathBuf> = LazyLock::new(|| {
    run(Command::new(root().join("scripts/package")).args(["--built", MAJOR]));
    root().join("target/packages")
});

const MAJOR: &str = "15";
const VERSION: &str = env!("CARGO_PKG_VERSION");

#[test]
fn the_debian_package_installs_and_removes_without_a_trace() {
    let place = Place::new("dpkg");
    let admin = place.0.join("var/lib/dpkg");
    std::fs::create_dir_all(admin.join("updates")).unwrap();
    std::fs::create_dir_all(admin.join("info")).unwrap();
    // The packages that are installed here are those that ours may depend on.
    std::fs::copy("/var/lib/dpkg/status", admin.join("status")).unwrap();
    let dpkg = |arguments: &[&OsStr]| {
        let mut dpkg = Command::new("dpkg");
        run(dpkg.arg(option("--root=", &place.0)).args(arguments))
    };

    dpkg(&["--install".as_ref(), deb().as_ref()]);
    let library = format!("usr/lib/postgresql/{MAJOR}/lib/mec.so");
    assert!(place.0.join(library).exists());
    assert_eq!(dpkg(&["--verify".as_ref(), name().as_ref()]), "");
    dpkg(&["--purge".as_ref(), name().as_ref()]);
    assert!(!place.0.join("usr").exists(), "something is left");
}

#[test]
fn both_packages_hold_what_is_built_and_the_documents() {
    let documents = [
        "README.md",
        "changelog.Debian.gz",
        "changelog.gz",
        "copyright",
    ]
    .map(|name| format!("share/doc/postgresql-{MAJOR}-mec/{name}"));
    let built = files(&root().join(format!("target/release/mec-pg{MAJOR}/usr")));
    let expected: BTreeSet<_> = built.into_iter().chain(documents).collect();
    assert_eq!(files(&unpacked_deb("list-deb").0.join("usr")), expected);
    assert_eq!(files(&unpacked_tarball().0.join("usr")), expected);
}

#[test]
fn a_server_works_with_the_files_of_the_debian_package() {
    let server = Server::at_home();
    let library = format!("usr/lib/postgresql/{MAJOR}/lib/mec.so");
    let package = unpacked_deb("server");
    std::fs::copy(package.0.join(&library), server.dir().join(&library)).unwrap();
    let db = server.fresh_database();
    assert_eq!(db.psql("SELECT count(*) FROM fn_verify_usage()"), "0\n");
}

#[test]
fn make_install_puts_the_files_below_destdir_and_make_uninstall_takes_these_away() {
    let place = Place::new("destdir");
    let install = |option: &str| {
        let mut install = Command::new(root().join("scripts/install"));
        let config = format!("/usr/lib/postgresql/{MAJOR}/bin/pg_config");
        run(install
            .env("DESTDIR", &place.0)
            .args([option, config.as_str()]))
    };
    let scripts = place
        .0
        .join(format!("usr/share/postgresql/{MAJOR}/extension"));
    std::fs::create_dir_all(&scripts).unwrap();
    // A file that an older version left, and one that belongs to another package.
    for file in ["mec--0.9.0.sql", "mechanics.control"] {
        std::fs::write(scripts.join(file), "").unwrap();
    }

    install("--built");
    let built = files(&root().join(format!("target/release/mec-pg{MAJOR}/usr")));
    let others = format!("share/postgresql/{MAJOR}/extension/mechanics.control");
    let expected = built.into_iter().chain([others.clone()]).collect();
    assert_eq!(files(&place.0.join("usr")), expected);
    install("--remove");
    assert_eq!(files(&place.0.join("usr")), BTreeSet::from([others]));
}

#[test]
fn the_metadata_for_pgxn_are_complete_and_of_this_version() {
    let meta: Value = serde_json::from_str(&read("META.json")).unwrap();
    for field in ["abstract", "maintainer", "license", "meta-spec", "name"] {
        assert!(!meta[field].is_null(), "{field}");
    }
    assert_eq!(meta["version"], VERSION);
    let provided = &meta["provides"]["mec"];
    assert_eq!(provided["version"], VERSION);
    for field in ["file", "docfile"] {
        let file = provided[field].as_str().unwrap();
        assert!(root().join(file).exists(), "{file}");
    }
}

fn name() -> String {
    format!("postgresql-{MAJOR}-mec")
}

fn deb() -> PathBuf {
    PACKAGES.join(format!("{}_{VERSION}-1_{}.deb", name(), architecture()))
}

fn unpacked_deb(purpose: &str) -> Place {
    let place = Place::new(purpose);
    run(Command::new("dpkg-deb")
        .arg("--extract")
        .arg(deb())
        .arg(&place.0));
    place
}

fn unpacked_tarball() -> Place {
    let place = Place::new("tarball");
    let tarball = format!("mec-{VERSION}-pg{MAJOR}-{}.tar.gz", architecture());
    run(Command::new("tar")
        .arg("-C")
        .arg(&place.0)
        .arg("-xzf")
        .arg(PACKAGES.join(tarball)));
    place
}

fn architecture() -> String {
    let printed = run(Command::new("dpkg").arg("--print-architecture"));
    printed.trim().to_owned()
}

/// Returns the files below a folder, by their paths from there.
fn files(folder: &Path) -> BTreeSet<String> {
    let listed = run(Command::new("find")
        .arg(folder)
        .args(["-type", "f", "-printf", "%P\\n"]));
    listed.lines().map(str::to_owned).collect()
}

/// A folder that is removed when this value is dropped.
struct Place(PathBuf);

impl Place {
    fn new(purpose: &str) -> Self {
        let parent = std::env::var_os("MEC_TEST_DIR").unwrap_or_else(|| "/tmp".into());
        let name = format!("mec-package-{purpose}-{}", std::process::id());
        let folder = Path::new(&parent).join(name);
        std::fs::create_dir(&folder).unwrap();
        Self(folder)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // The folder is in one that tests/run removes.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Returns the output of a command, which must succeed.
fn run(command: &mut Command) -> String {
    let output = command.output().expect("the command starts");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {complaint}");
    String::from_utf8(output.stdout).unwrap()
}

fn option(name: &str, value: &Path) -> String {
    format!("{name}{}", value.display())
}

fn read(file: &str) -> String {
    std::fs::read_to_string(root().join(file)).unwrap()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
