//! docs/reference agrees with the catalogue. `scripts/reference` rewrites it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use mec_e2e::{fresh_database, reference};

#[test]
fn the_reference_is_what_the_catalogue_says() {
    let made = reference::pages(&fresh_database());
    if std::env::var_os("MEC_WRITE_REFERENCE").is_some() {
        write(&made);
    }
    let kept = read();
    let names = |pages: &BTreeMap<String, String>| pages.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&kept), names(&made), "run scripts/reference");
    for (name, page) in &made {
        assert_eq!(&kept[name], page, "{name}: run scripts/reference");
    }
}

fn write(pages: &BTreeMap<String, String>) {
    fs::create_dir_all(folder()).unwrap();
    for name in read().keys().filter(|name| !pages.contains_key(*name)) {
        fs::remove_file(folder().join(name)).unwrap();
    }
    for (name, page) in pages {
        fs::write(folder().join(name), page).unwrap();
    }
}

fn read() -> BTreeMap<String, String> {
    let files = fs::read_dir(folder()).into_iter().flatten();
    files
        .map(|file| {
            let path = file.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference")
}
