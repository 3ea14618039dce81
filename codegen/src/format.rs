//! The last stage: text. prettyplease formats, so that no nightly rustfmt is needed.

use proc_macro2::TokenStream;

use crate::{Error, Result};

/// A generated file and its path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Path from the root of the repository, with forward slashes.
    pub path: String,
    /// The whole text.
    pub text: String,
}

pub(crate) const HEADER: &str = "// Written by `cargo xtask codegen`; do not edit by hand.\n";

/// A Rust file: items, then text that is formatted already.
pub(crate) fn rust(path: String, items: TokenStream, formatted: &str) -> Result<GeneratedFile> {
    let _span = tracing::debug_span!("format").entered();
    let file = syn::parse2(items).map_err(|error| {
        Error::new(
            &path,
            format!("was generated, but is not valid Rust: {error}"),
            "this is a defect of codegen/src/emit: please report it with the document",
        )
    })?;
    let mut text = format!("{HEADER}\n{}", spaced(&prettyplease::unparse(&file)));
    if !formatted.is_empty() {
        text.push('\n');
        text.push_str(formatted);
    }
    Ok(GeneratedFile { path, text })
}

/// Inserts an empty line between items, which prettyplease does not, for readability.
fn spaced(code: &str) -> String {
    let mut text = String::with_capacity(code.len() + code.len() / 16);
    let mut before = "";
    for line in code.lines() {
        let indent = &line[..line.len() - line.trim_start().len()];
        let opens = opens_item(line);
        // An item ends with a brace at its own depth, or on the line that declares it.
        let closed = before.strip_prefix(indent).is_some_and(|end| {
            matches!(end, "}" | "};" | ");")
                || (!end.starts_with(' ') && end.ends_with(';') && !one_kind(end, line.trim_start()))
        });
        let documents = before.trim_start().starts_with("///");
        let import = before == "};" && line.starts_with("use ");
        let title = before.starts_with("//!") && !line.starts_with("//");
        if title || (opens && closed && !documents && !import) {
            text.push('\n');
        }
        text.push_str(line);
        text.push('\n');
        before = line;
    }
    text
}

/// Whether an item, or its attributes and comments, begins with this line.
fn opens_item(line: &str) -> bool {
    let starts = ["///", "#[", "pub ", "pub(", "impl ", "use ", "mod ", "fn ", "call_options!"];
    let indent = line.len() - line.trim_start().len();
    indent <= 4 && starts.iter().any(|start| line.trim_start().starts_with(start))
}

/// Whether both lines are imports, modules or re-exports, which are not separated.
fn one_kind(before: &str, line: &str) -> bool {
    ["use ", "mod ", "pub mod ", "pub use ", "pub(crate) use ", "pub(crate) mod ", "pub(crate) static "]
        .iter()
        .any(|kind| before.starts_with(kind) && line.starts_with(kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_set_apart_and_imports_are_not() {
        let code = "use a;\nuse b::{\n    c,\n};\nuse d;\n/// A.\npub struct A {\n    a: B,\n}\nimpl A {\n    /// F.\n    fn f() {\n        if x {}\n    }\n    fn g() {}\n}\n";
        let spaced_code = "use a;\nuse b::{\n    c,\n};\nuse d;\n\n/// A.\npub struct A {\n    a: B,\n}\n\nimpl A {\n    /// F.\n    fn f() {\n        if x {}\n    }\n\n    fn g() {}\n}\n";
        assert_eq!(spaced(code), spaced_code);
    }
}
