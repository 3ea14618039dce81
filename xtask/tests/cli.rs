//! The command line, run on a copy of the repository's `spec/`.

#![allow(clippy::unwrap_used, reason = "all of this is test")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;

const SPEC: [&str; 7] = [
    "additions.yaml",
    "api.toml",
    "names.toml",
    "openapi.json",
    "overlay.yaml",
    "published-findings.txt",
    "source.toml",
];

/// A repository with only `spec/`, a version and a changelog.
fn repository() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("spec")).unwrap();
    for name in SPEC {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").join(name);
        fs::copy(from, root.path().join("spec").join(name)).unwrap();
    }
    fs::write(root.path().join("Cargo.toml"), "[workspace.package]\nversion = \"0.1.0\"\n").unwrap();
    fs::write(root.path().join("CHANGELOG.md"), "# Changelog\n\n## Unreleased\n").unwrap();
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
fn the_gate_lists_its_steps_and_names_them_for_an_unknown_one() {
    let root = tempfile::tempdir().unwrap();
    let listed = xtask(root.path(), &["ci", "--list"]);
    assert!(listed.status.success());
    let steps: Vec<_> = text(&listed.stdout).lines().filter_map(|line| line.strip_prefix("== ")).collect();
    assert_eq!(steps.len(), 11, "{steps:?}");
    assert_eq!((steps[0], steps[10]), ("format: rustfmt", "test: all tests"));
    assert!(text(&listed.stdout).ends_with("   cargo test --locked --workspace\n"));

    let one = xtask(root.path(), &["ci", "--list", "docs"]);
    assert_eq!(
        text(&one.stdout),
        "\n== docs: rustdoc without warnings\n   cargo doc --locked --workspace --all-features --no-deps\n"
    );
    let unknown = xtask(root.path(), &["ci", "tests"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(text(&unknown.stderr).starts_with("error: unknown step `tests`\n  help: the steps are format, clippy, "));
    // A step that fails ends the run: there is no workspace here.
    let failed = xtask(root.path(), &["ci", "format", "test"]);
    assert_eq!(failed.status.code(), Some(1));
    assert!(text(&failed.stderr).contains("error: the step `format` failed"), "{}", text(&failed.stderr));
    assert!(!text(&failed.stdout).contains("== test"));
}

#[test]
fn it_writes_only_stale_files() {
    let root = repository();
    let first = xtask(root.path(), &["codegen"]);
    assert!(first.status.success(), "{}", text(&first.stderr));
    let written = files(root.path());

    // Edited, missing and extra files are corrected, the others keep their modification time.
    let module = root.path().join("sdk/src/generated/mod.rs");
    let untouched = root.path().join("sdk/src/generated/operations.rs");
    let time = fs::metadata(&untouched).unwrap().modified().unwrap();
    fs::write(&module, "edited\n").unwrap();
    fs::write(root.path().join("sdk/src/generated/left_over.rs"), "old\n").unwrap();
    fs::write(root.path().join("spec/published-findings.txt"), "").unwrap();
    fs::remove_file(root.path().join("sdk/api.md")).unwrap();
    let stale = files(root.path());
    let check = xtask(root.path(), &["codegen", "--check"]);
    assert_eq!(check.status.code(), Some(1));
    let diff = text(&check.stdout);
    assert!(diff.contains("+++ b/sdk/src/generated/mod.rs") && diff.contains("+++ b/sdk/api.md"), "{diff}");
    assert!(diff.contains("-edited\n") && diff.contains("-old\n"), "{diff}");
    assert!(text(&check.stderr).contains("cargo xtask codegen"), "{}", text(&check.stderr));
    assert_eq!(files(root.path()), stale, "--check writes nothing");
    let second = xtask(root.path(), &["codegen"]);
    assert!(text(&second.stdout).ends_with("4 changed\n"), "{}", text(&second.stdout));
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
        // All consequences in the same run: the row without an operation, the price that the dead action added.
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
fn lint_compares_the_published_document_with_the_recorded_findings() {
    let root = repository();
    let path = root.path().join("spec/published-findings.txt");
    let recorded = fs::read_to_string(&path).unwrap();
    let (rest, last) = recorded.trim_end().rsplit_once('\n').unwrap();
    fs::write(&path, format!("{rest}\nspec/openapi.json#/info: was odd\n")).unwrap();
    let lint = xtask(root.path(), &["spec", "lint"]);
    // Findings that are corrected are not errors.
    assert_eq!(lint.status.code(), Some(0));
    let expected = format!(
        "0 findings\nin the document as published: 1 new, 1 gone\n  new   {last}\n  gone  spec/openapi.json#/info: was odd\n"
    );
    assert_eq!(text(&lint.stdout), expected);
}

/// A document with these paths, in a file of this name.
fn document(folder: &Path, name: &str, paths: &str) -> String {
    let path = folder.join(name);
    let text = format!("{{ \"openapi\": \"3.0.0\", \"info\": {{ \"version\": \"1\" }}, \"paths\": {paths} }}");
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn diff_exits_with_the_level_of_its_changes() {
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
fn diff_rejects_documents_that_it_cannot_compare() {
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
    assert!(refused(&large).contains("is 200 MiB; the maximum is 64 MiB\n  help: "));
    let yaml = folder.path().join("new.yaml");
    fs::write(&yaml, "openapi: 3.0.0\n").unwrap();
    assert!(refused(&yaml).contains("new.yaml:1: is YAML, not JSON\n  help: "));
    assert!(refused(folder.path()).contains("is a directory"));
    assert!(refused(&folder.path().join("nowhere.json")).contains("cannot be read"));
}

/// The repository's document after an edit, in a separate file.
fn next_document(folder: &Path, edit: impl Fn(&str) -> String) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/openapi.json");
    let old = fs::read_to_string(path).unwrap();
    let new = edit(&old);
    assert_ne!(new, old);
    let path = folder.join("next.json");
    fs::write(&path, new).unwrap();
    path.to_str().unwrap().to_owned()
}

/// Two new operations, one with another operationId, one removed, and two values that the overlay adds.
fn quarterly(old: &str) -> String {
    let added = r#""paths":{"/tags/{tagName}/rename":{"post":{"operationId":"PostTagsRename","security":[{"Authorizer":[]}],
        "parameters":[{"name":"tagName","in":"path","required":true,"schema":{"type":"string"}}],
        "requestBody":{"required":true,"content":{"application/json":{"schema":{"type":"object","required":["name"],"properties":{"name":{"type":"string"}}}}}},
        "responses":{"200":{"description":""}}}},
        "/studios":{"get":{"operationId":"GetStudios","security":[{"Authorizer":[]}],
        "parameters":[{"name":"paginationToken","in":"query","schema":{"type":"string"}}],
        "responses":{"200":{"description":"","content":{"application/json":{"schema":{"type":"object","required":["studios"],"properties":{
            "studios":{"type":"array","items":{"type":"object","required":["id"],"properties":{"id":{"type":"string"}}}},
            "nextPaginationToken":{"type":"string"}}}}}}}}},"#;
    let mut new = old.replacen("\"paths\":{", added, 1);
    assert!(new.contains("\"/oscu/prices\":{\"get\":"), "the operation that goes");
    new = new.replacen("\"/oscu/prices\":{\"get\":", "\"/oscu/prices\":{\"x-gone\":", 1);
    new.replace("\"operationId\":\"GetTags\"", "\"operationId\":\"ListTags\"")
}

#[test]
fn a_dry_run_of_an_update_shows_its_edits_and_questions() {
    let root = repository();
    let new = next_document(root.path(), quarterly);
    let before = files(root.path());

    let dry = xtask(root.path(), &["spec", "update", &new, "--dry-run"]);
    let stdout = text(&dry.stdout);
    assert_eq!(dry.status.code(), Some(1), "{stdout}{}", text(&dry.stderr));
    for line in [
        "`studios.list`",
        "spec/api.toml: the operation `GetTags` is now called `ListTags`; its row is kept",
        "  \"studios\" = \"?\"\n",
        "  PostTagsRename = { sdk = \"tags.rename\", idempotency = \"?\", documented = false }\n",
        "  GetStudios = { sdk = \"studios.list\", idempotency = \"default\", pages = \"paginationToken\", items = \"studios\", documented = false }\n",
        "`PostTagsRename` needs a decision: may `POST /tags/{tagName}/rename` be retried if its response is lost?\n  help: ",
        "`GetPublicOscuPrices` is not an operation of the document\n  help: ",
        "the resource `studios` has no documentation\n  help: ",
        "questions; nothing was written\n",
    ] {
        assert!(stdout.contains(line), "{line}: {stdout}");
    }
    assert_eq!(files(root.path()), before, "--dry-run writes nothing");
}

#[test]
fn an_update_is_completed_after_its_questions_are_answered() {
    let root = repository();
    let spec = |name: &str| fs::read_to_string(root.path().join("spec").join(name)).unwrap();
    let new = next_document(root.path(), quarterly);

    // The row of the removed operation is also a question, unless pruning is enabled.
    let begun = xtask(root.path(), &["spec", "update", &new, "--prune"]);
    let stdout = text(&begun.stdout);
    assert_eq!(begun.status.code(), Some(1), "{stdout}");
    assert!(stdout.contains("`GetPublicOscuPrices` is not an operation of the document; removed\n"), "{stdout}");
    assert!(stdout.contains("\n2 questions: answer them in spec/"), "{stdout}");
    assert_eq!(spec("openapi.json"), fs::read_to_string(&new).unwrap());
    assert!(!root.path().join("sdk/src").exists());
    assert!(spec("api.toml").contains("\nListTags = { sdk = \"tags.list\""));
    assert!(!spec("api.toml").contains("OscuPrice"), "neither the row nor what described its types");
    let entry = fs::read_to_string(root.path().join("CHANGELOG.md")).unwrap();
    assert!(entry.starts_with("# Changelog\n\n## Unreleased\n\nThe API document of 2026-01-22"), "{entry}");
    assert!(entry.contains("Suggested version: 0.2.0") && entry.contains("`studios.list`"), "{entry}");

    let answered = spec("api.toml")
        .replace("\"studios\" = \"?\"", "\"studios\" = \"Studios.\"")
        .replace("idempotency = \"?\"", "idempotency = \"once\", look_in = \"tags.list\"");
    fs::write(root.path().join("spec/api.toml"), answered).unwrap();
    let finished = xtask(root.path(), &["spec", "update"]);
    assert_eq!(finished.status.code(), Some(0), "{}", text(&finished.stderr));
    assert!(text(&finished.stdout).ends_with("files changed; review them, run `.ci/run`, and commit\n"));
    assert!(root.path().join("sdk/src/generated/resources/studios.rs").exists());
    assert!(xtask(root.path(), &["codegen", "--check"]).status.success());
}

#[test]
fn update_removes_corrections_that_the_document_has_now() {
    let root = repository();
    let new = next_document(root.path(), |old| {
        let mut document: serde_json::Value = serde_json::from_str(old).unwrap();
        let format = "/components/schemas/PostDownloadAssetRequest/properties/targetFormat/enum";
        document.pointer_mut(format).unwrap().as_array_mut().unwrap().extend(["mp3".into(), "mp4".into()]);
        let points = "/components/schemas/PostRemoveBackgroundInferencesRequest/properties/format/default";
        *document.pointer_mut(points).unwrap() = "png".into();
        document.to_string()
    });
    let run = xtask(root.path(), &["spec", "update", &new]);
    assert_eq!(run.status.code(), Some(0), "{}{}", text(&run.stdout), text(&run.stderr));
    let stdout = text(&run.stdout);
    assert!(stdout.contains(" 2 now in the document, 0 match nothing\n"), "{stdout}");
    let overlay = fs::read_to_string(root.path().join("spec/overlay.yaml")).unwrap();
    assert!(
        !overlay.contains("targetFormat") && !overlay.contains("RemoveBackgroundInferencesRequest.properties.format")
    );
    assert!(xtask(root.path(), &["codegen", "--check"]).status.success());
}

#[test]
fn an_operation_that_moves_from_the_additions_to_the_document_is_not_new() {
    let root = repository();
    let team =
        r#"{"type":"object","required":["id"],"properties":{"id":{"type":"string","description":"The team ID"}}}"#;
    let paths = format!(
        r#""paths":{{"/teams":{{"get":{{"operationId":"GetTeams","security":[{{"Authorizer":[]}}],"parameters":[],
        "responses":{{"200":{{"description":"","content":{{"application/json":{{"schema":{{"type":"object","required":["teams"],
        "properties":{{"teams":{{"type":"array","items":{team}}}}}}}}}}}}}}}}}}},"#
    );
    let new = next_document(root.path(), |old| old.replacen("\"paths\":{", &paths, 1));
    let run = xtask(root.path(), &["spec", "update", &new, "--dry-run"]);
    let stdout = text(&run.stdout);
    assert!(stdout.contains("spec/additions.yaml#/paths/~1teams/get: is in the vendored document too; removed\n"));
    assert!(!stdout.contains("`teams.list` is new"), "{stdout}");
    assert!(stdout.contains("`Team.plan` was removed"), "{stdout}");
}

#[test]
fn an_update_that_fails_leaves_every_file_as_it_was() {
    let root = repository();
    fs::create_dir(root.path().join("sdk")).unwrap();
    fs::write(root.path().join("sdk/Cargo.toml"), "[package]\nversion = \"0.1.0\"\n").unwrap();
    let yaml = root.path().join("next.yaml");
    fs::write(&yaml, "openapi: 3.0.0\n").unwrap();
    let target = tempfile::tempdir().unwrap();
    let described = |old: &str| old.replacen("\"description\":\"", "\"description\":\"Now: ", 1);
    let new = next_document(root.path(), described);
    let marked = root.path().join("marked.json");
    fs::write(&marked, [b"\xEF\xBB\xBF", fs::read(&new).unwrap().as_slice()].concat()).unwrap();
    let before = files(root.path());
    for (new, message) in [
        (yaml.to_str().unwrap(), "is YAML, not JSON\n  help: "),
        (marked.to_str().unwrap(), "marked.json: begins with a byte order mark\n  help: "),
        (new.as_str(), "the code does not compile ("),
    ] {
        let run = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["spec", "update", new, "--root"])
            .arg(root.path())
            .env("CARGO", root.path().join("no-cargo"))
            .env("CARGO_TARGET_DIR", target.path())
            .output()
            .unwrap();
        assert_eq!(run.status.code(), Some(2), "{new}: {}", text(&run.stderr));
        assert!(text(&run.stderr).contains(message), "{}", text(&run.stderr));
        assert_eq!(files(root.path()), before, "{new}");
    }
}
