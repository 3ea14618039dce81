//! The API of the SDK, in readable snapshots: a file for each generated type and resource, and one each for the requests of the operations,
//! their behaviour, and the underlying document.

mod document;
mod generated;
mod operations;

use std::{
    collections::BTreeMap,
    env, fs,
    panic::{self, AssertUnwindSafe},
    path::{Path, PathBuf},
    sync::LazyLock,
};

use codegen::{Output, Spec};

const ACCEPT: &str = "INSTA_UPDATE=always cargo test --workspace --test repository";

/// The output generated from `spec/`.
static OUTPUT: LazyLock<Output> = LazyLock::new(|| codegen::generate(&spec()).unwrap());

#[test]
fn types() {
    snapshot_each("types", &generated::types());
}

#[test]
fn resources() {
    snapshot_each("resources", &generated::resources());
}

#[test]
fn wire_form() {
    snapshot("", "wire", &operations::wire(&OUTPUT.api));
}

#[test]
fn behaviour() {
    snapshot("", "behaviour", &operations::behaviour(&OUTPUT.api));
}

#[test]
fn lock() {
    snapshot("", "lock", &document::lock(&spec(), &OUTPUT.api));
}

#[test]
fn an_obsolete_snapshot_is_found() {
    let contents = BTreeMap::from([("Asset".to_owned(), String::new())]);
    let paths = ["types/Asset.snap", "types/Gone.snap", "types/Asset.snap.new"].map(PathBuf::from);
    assert_eq!(left_over(paths.into(), &contents), [PathBuf::from("types/Gone.snap")]);
}

fn spec() -> Spec {
    Spec::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap()
}

fn snapshot(folder: &str, name: &str, contents: &str) {
    let settings = || {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(format!("../snapshots/{folder}"));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings
    };
    settings().bind(|| insta::assert_snapshot!(name, contents));
}

/// One snapshot for each name, and no other file in the folder. All differences are shown in one run.
fn snapshot_each(folder: &str, contents: &BTreeMap<String, String>) {
    let differs = |(name, contents): (&String, &String)| {
        let outcome = panic::catch_unwind(AssertUnwindSafe(|| snapshot(folder, name, contents)));
        outcome.is_err().then(|| name.clone())
    };
    let changed: Vec<_> = contents.iter().filter_map(differs).collect();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots").join(folder);
    let paths = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
    let left_over = left_over(paths.collect(), contents);
    if env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        left_over.iter().for_each(|path| fs::remove_file(path).unwrap());
        return;
    }
    assert!(
        changed.is_empty() && left_over.is_empty(),
        "{} snapshots in tests/snapshots/{folder} differ: {}\n{} are of what is no longer generated: {left_over:?}\n\
         read them, then accept and remove them with `{ACCEPT}`",
        changed.len(),
        changed.join(", "),
        left_over.len(),
    );
}

/// The snapshots that are of none of these names.
fn left_over(mut paths: Vec<PathBuf>, contents: &BTreeMap<String, String>) -> Vec<PathBuf> {
    paths.retain(|path| {
        let name = path.file_name().unwrap().to_string_lossy();
        name.strip_suffix(".snap").is_some_and(|name| !contents.contains_key(name))
    });
    paths.sort();
    paths
}
