//! The markdown files: every relative link leads to a file, and every claim of the README names a test that exists.

use std::{
    fs,
    path::{Path, PathBuf},
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The texts between two markers.
fn between<'a>(text: &'a str, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(start).skip(1).filter_map(move |rest| rest.split_once(end)).map(|(found, _)| found)
}

#[test]
fn every_relative_link_leads_to_a_file() {
    let root = root();
    let mut links = 0;
    for name in ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "sdk/api.md", "spec/corrections.md"]
    {
        let text = fs::read_to_string(root.join(name)).unwrap();
        let folder = root.join(name).parent().unwrap().to_owned();
        for link in between(&text, "](", ")") {
            let path = link.split('#').next().unwrap_or_default();
            if path.is_empty() || path.contains("://") {
                continue;
            }
            assert!(folder.join(path).exists(), "{name} links to {link}");
            links += 1;
        }
    }
    assert!(links >= 8, "{links} links");
}

#[test]
fn every_claim_of_the_readme_names_its_test() {
    let root = root();
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    let (_, claims) = readme.split_once("## What it guarantees").unwrap();
    let (claims, _) = claims.split_once("\nTo test a program").unwrap();
    let mut count = 0;
    for claim in claims.split("\n- ").skip(1) {
        let mut tests = between(claim, "<!-- ", " -->").peekable();
        assert!(tests.peek().is_some(), "no test is named for: {claim}");
        for named in tests.flat_map(|comment| comment.split("; ")) {
            let (path, names) = named.split_once(": ").unwrap_or((named, ""));
            let path = root.join(path);
            assert!(path.exists(), "{}", path.display());
            for name in names.split(", ").filter(|name| !name.is_empty()) {
                let source = fs::read_to_string(&path).unwrap();
                assert!(source.contains(&format!("fn {name}(")), "{}: there is no test {name}", path.display());
            }
        }
        count += 1;
    }
    assert!(count >= 10, "{count} claims");
}
