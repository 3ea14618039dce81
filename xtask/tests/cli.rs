//! The command line, run as a maintainer runs it, on a copy of the repository's `spec/`.

#![allow(clippy::unwrap_used, reason = "all of this is test")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;

const SPEC: [&str; 6] =
    ["api.toml", "names.toml", "openapi.json", "overlay.yaml", "published-findings.txt", "source.toml"];

/// A repository with nothing but `spec/`.
fn repository() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("spec")).unwrap();
    for name in SPEC {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").join(name);
        fs::copy(from, root.path().join("spec").join(name)).unwrap();
    }
    root
}

fn xtask(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).arg("--root").arg(root).output().unwrap()
}

/// Every file below a folder, with its bytes.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let bytes = fs::read(&path).unwrap();
            found.insert(path, bytes);
        }
    }
    found
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn it_writes_what_is_stale_and_only_that() {
    let root = repository();
    let check = xtask(root.path(), &["codegen", "--check"]);
    assert_eq!(check.status.code(), Some(1));
    assert!(text(&check.stdout).contains("+++ b/sdk/src/generated/mod.rs"));
    assert!(text(&check.stderr).contains("cargo xtask codegen"), "{}", text(&check.stderr));
    assert!(!root.path().join("sdk").exists(), "--check writes nothing");

    let first = xtask(root.path(), &["codegen"]);
    assert!(first.status.success(), "{}", text(&first.stderr));
    let written = files(root.path());
    assert!(xtask(root.path(), &["codegen", "--check"]).status.success());

    // One file edited, one in the way: both are put right, the others keep their time.
    let module = root.path().join("sdk/src/generated/mod.rs");
    let untouched = root.path().join("sdk/src/generated/operations.rs");
    let time = fs::metadata(&untouched).unwrap().modified().unwrap();
    fs::write(&module, "edited\n").unwrap();
    fs::write(root.path().join("sdk/src/generated/left_over.rs"), "old\n").unwrap();
    let check = xtask(root.path(), &["codegen", "--check"]);
    assert_eq!(check.status.code(), Some(1));
    let diff = text(&check.stdout);
    assert!(diff.contains("-edited\n") && diff.contains("-old\n"), "{diff}");
    let second = xtask(root.path(), &["codegen"]);
    assert!(text(&second.stdout).ends_with("2 changed\n"), "{}", text(&second.stdout));
    assert_eq!(files(root.path()), written);
    assert_eq!(fs::metadata(&untouched).unwrap().modified().unwrap(), time);
}

#[test]
fn bad_input_exits_with_2_and_leaves_every_file_as_it_was() {
    let cases: [(&str, &str, &str, &str); 6] = [
        ("openapi.json", "{\"openapi\":\"3.0.0\"", "{\"openapi\":\"3.1.0\"", "error: spec/openapi.json: its sha256 is"),
        ("source.toml", "sha256 = \"b", "sha256 = \"c", "error: spec/openapi.json: its sha256 is"),
        (
            "api.toml",
            "GetJobId =",
            "GetJobIdentity =",
            "error: spec/openapi.json#/paths/~1jobs~1{jobId}/get: the operation `GetJobId` has no row",
        ),
        ("api.toml", "pageSize = \"integer\"", "pageSize = \"number\"", "error: spec/api.toml:"),
        (
            "overlay.yaml",
            "$.paths['/models/{modelId}/train']",
            "$.paths['/models/{modelId}/brain']",
            "error: spec/overlay.yaml:",
        ),
        ("names.toml", "\nAsset = ", "\nJob2 = ", "error: spec/names.toml:"),
    ];
    for (name, from, to, message) in cases {
        let root = repository();
        fs::create_dir_all(root.path().join("sdk/src/generated")).unwrap();
        fs::write(root.path().join("sdk/src/generated/mod.rs"), "as it was\n").unwrap();
        let path = root.path().join("spec").join(name);
        let good = fs::read_to_string(&path).unwrap();
        assert!(good.contains(from), "{name}: {from}");
        fs::write(&path, good.replacen(from, to, 1)).unwrap();
        let before = files(root.path());
        let run = xtask(root.path(), &["codegen"]);
        let error = text(&run.stderr);
        assert_eq!(run.status.code(), Some(2), "{error}");
        assert!(error.starts_with(message), "{error}");
        assert!(error.contains("\n  help: "), "{error}");
        // All that follows from it in the same run: the row of no operation, the price that the dead action added.
        let findings = if matches!(name, "overlay.yaml") || from == "GetJobId =" { 2 } else { 1 };
        assert_eq!(error.matches("error: ").count(), findings, "{error}");
        assert!(!error.contains("panicked"), "{error}");
        assert_eq!(files(root.path()), before, "{name}");
    }
}

#[test]
fn lint_lists_every_finding() {
    let root = repository();
    let good = xtask(root.path(), &["spec", "lint"]);
    let nothing = "0 findings\nin the document as published: 0 new, 0 gone\n";
    assert_eq!((good.status.code(), text(&good.stdout)), (Some(0), nothing));
    let path = root.path().join("spec/api.toml");
    let rows = fs::read_to_string(&path).unwrap();
    fs::write(&path, rows.replace("GetJobId =", "GetJobOne =").replace("GetTags =", "GetTag =")).unwrap();
    let bad = xtask(root.path(), &["spec", "lint"]);
    assert_eq!(bad.status.code(), Some(1));
    let findings = text(&bad.stdout);
    for name in ["`GetJobId` has no row", "`GetTags` has no row", "`GetJobOne` is not", "`GetTag` is not", "4 findings"]
    {
        assert!(findings.contains(name), "{findings}");
    }
}

#[test]
fn lint_compares_the_published_document_with_what_is_recorded() {
    let root = repository();
    let path = root.path().join("spec/published-findings.txt");
    let recorded = fs::read_to_string(&path).unwrap();
    let (rest, last) = recorded.trim_end().rsplit_once('\n').unwrap();
    fs::write(&path, format!("{rest}\nspec/openapi.json#/info: was odd\n")).unwrap();
    let lint = xtask(root.path(), &["spec", "lint"]);
    // What the corrections already correct stops nothing.
    assert_eq!(lint.status.code(), Some(0));
    let expected = format!(
        "0 findings\nin the document as published: 1 new, 1 gone\n  new   {last}\n  gone  spec/openapi.json#/info: was odd\n"
    );
    assert_eq!(text(&lint.stdout), expected);

    assert_eq!(xtask(root.path(), &["codegen", "--check"]).status.code(), Some(1));
    assert!(xtask(root.path(), &["codegen"]).status.success());
    assert_eq!(fs::read_to_string(&path).unwrap(), recorded);
}

/// A document with these paths, in a file of this name.
fn document(folder: &Path, name: &str, paths: &str) -> String {
    let path = folder.join(name);
    let text = format!("{{ \"openapi\": \"3.0.0\", \"info\": {{ \"version\": \"1\" }}, \"paths\": {paths} }}");
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn diff_exits_with_what_it_found() {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let one = r#"{ "/a": { "get": { "operationId": "GetA", "responses": {} } } }"#;
    let more = one.replace("\"responses\": {}", "\"responses\": {}, \"description\": \"A\"");
    let odd = one.replace("\"responses\": {}", "\"responses\": {}, \"callbacks\": {}");
    let (old, none) = (document(folder.path(), "old.json", one), document(folder.path(), "none.json", "{}"));
    let (more, odd) = (document(folder.path(), "more.json", &more), document(folder.path(), "odd.json", &odd));
    let run = |arguments: &[&str]| xtask(&root, &[&["spec", "diff"], arguments].concat());
    let code = |arguments: &[&str]| run(arguments).status.code();

    let same = run(&[&old, &old]);
    assert!(text(&same.stdout).starts_with("1 → 1: 0 changes\n"), "{}", text(&same.stdout));
    assert_eq!(same.status.code(), Some(0));
    assert_eq!(code(&[&old, &more]), Some(0));
    assert_eq!(code(&[&old, &more, "--fail-on", "any"]), Some(1));
    assert_eq!(code(&[&old, &none]), Some(1));
    assert_eq!(code(&[&old, &none, "--fail-on", "never"]), Some(0));
    assert_eq!(code(&[&old, &odd]), Some(3));
    assert_eq!(code(&[&old]), Some(2));
    assert_eq!(code(&["--schema"]), Some(0));

    let json = run(&[&old, &none, "--format", "json"]);
    assert!(text(&json.stdout).contains("\"id\": \"op-removed\""), "{}", text(&json.stdout));
    assert!(text(&run(&[&old, &none, "--format", "markdown"]).stdout).contains("## Breaking"));
    assert!(text(&run(&[&old, &none, "--format", "github"]).stdout).starts_with("::error file="));

    let allow = folder.path().join("allow.toml");
    let print = text(&json.stdout).split("\"fingerprint\": \"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    fs::write(&allow, format!("[[allow]]\nfingerprint = \"{print}\"\nreason = \"never worked\"\n")).unwrap();
    assert_eq!(code(&[&old, &none, "--allow", allow.to_str().unwrap()]), Some(0));
    assert_eq!(code(&[&old, &old, "--allow", allow.to_str().unwrap()]), Some(2));
}

#[test]
fn diff_refuses_what_it_cannot_compare() {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let old = document(folder.path(), "old.json", "{}");
    let refused = |new: &Path| {
        let output = xtask(&root, &["spec", "diff", &old, new.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(2), "{}", new.display());
        assert_eq!(text(&output.stdout), "");
        text(&output.stderr).to_owned()
    };
    let large = folder.path().join("large.json");
    fs::File::create(&large).unwrap().set_len(200 * 1024 * 1024).unwrap();
    assert!(refused(&large).contains("is 200 MiB; documents of up to 64 MiB are compared\n  help: "));
    let yaml = folder.path().join("new.yaml");
    fs::write(&yaml, "openapi: 3.0.0\n").unwrap();
    assert!(refused(&yaml).contains("new.yaml:1: is YAML, not JSON\n  help: "));
    assert!(refused(folder.path()).contains("is a folder"));
    assert!(refused(&folder.path().join("nowhere.json")).contains("cannot be read"));
}
