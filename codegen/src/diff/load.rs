//! Reads one of the two documents, and rejects everything that would make a comparison meaningless.

use std::{
    borrow::Cow,
    cell::RefCell,
    collections::{BTreeMap, HashMap},
    fs::File,
    hash::{BuildHasher, Hash},
    io::Read,
    path::Path,
};

use foldhash::quality::FixedState;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::{Error, Result, error::segment, openapi::entries};

/// Larger files are rejected before they are read.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;
/// The maximum depth of a schema, following references.
const MAX_DEPTH: usize = 512;
/// All methods of a path item.
pub(super) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
/// Keywords whose keys are names, not keywords.
const NAMES: [&str; 9] =
    ["properties", "paths", "responses", "content", "headers", "mapping", "variables", "callbacks", "securitySchemes"];
/// Lists whose order is not significant.
const SETS: [&str; 3] = ["required", "enum", "tags"];
/// Keywords whose value is data and contains no keywords.
const DATA: [&str; 4] = ["default", "example", "examples", "enum"];
/// Keywords that are not part of an object's shape: documentation and bounds.
const NO_SHAPE: [&str; 17] = [
    "description",
    "title",
    "example",
    "examples",
    "externalDocs",
    "default",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "multipleOf",
    "deprecated",
];

/// A document that can be compared: its references are neither dangling nor cyclic.
#[derive(Debug)]
pub struct Document {
    /// The path of its file.
    pub name: String,
    pub(super) root: Value,
    /// By the address of a node, which is stable for the lifetime of the document.
    hashes: RefCell<HashMap<(usize, bool), u64, FixedState>>,
}

/// A schema, parameter or body at its actual location.
#[derive(Clone, Debug)]
pub(super) struct At<'a> {
    pub(super) node: &'a Value,
    pub(super) pointer: String,
}

impl<'a> At<'a> {
    /// The value of a keyword.
    pub(super) fn get(&self, key: &str) -> Option<At<'a>> {
        self.node.get(key).map(|node| At { node, pointer: format!("{}/{}", self.pointer, segment(key)) })
    }

    /// An item of a list.
    pub(super) fn item(&self, index: usize) -> Option<At<'a>> {
        self.node.get(index).map(|node| At { node, pointer: format!("{}/{index}", self.pointer) })
    }

    /// The text of a keyword.
    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.node.get(key)?.as_str()
    }

    /// Whether a keyword is present and `true`.
    pub(super) fn is(&self, key: &str) -> bool {
        self.node.get(key).and_then(Value::as_bool) == Some(true)
    }

    /// The keys of an object.
    pub(super) fn keys(&self) -> impl Iterator<Item = &'a str> {
        entries(Some(self.node)).map(|(key, _)| key.as_str())
    }
}

impl Document {
    /// Reads a document from a file.
    ///
    /// # Errors
    ///
    /// The file is too large, cannot be read, or is rejected by [`Document::parse`].
    pub fn read(path: &Path) -> Result<Self> {
        let name = path.display().to_string();
        let failed = |error: std::io::Error| {
            Error::new(&name, format!("cannot be read: {error}"), "pass the path of an OpenAPI document")
        };
        let file = File::open(path).map_err(failed)?;
        let meta = file.metadata().map_err(failed)?;
        if meta.is_dir() {
            return Err(Error::new(&name, "is a directory", "pass the path of an OpenAPI document"));
        }
        if meta.len() > MAX_BYTES {
            return Err(too_large(&name, &format!("{} MiB", meta.len() / (1024 * 1024))));
        }
        let mut bytes = Vec::new();
        // A special file may report a length of 0.
        file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(failed)?;
        if bytes.len() as u64 > MAX_BYTES {
            return Err(too_large(&name, "too long"));
        }
        Self::parse(name, &bytes)
    }

    /// Parses a document.
    ///
    /// # Errors
    ///
    /// It is not JSON or not OpenAPI 3.0, contains an external, cyclic or dangling reference, or a duplicate operationId.
    pub fn parse(name: impl Into<String>, bytes: &[u8]) -> Result<Self> {
        let name = name.into();
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let root: Value = serde_json::from_slice(bytes).map_err(|error| not_json(&name, bytes, &error))?;
        let document = Self { name, root, hashes: RefCell::default() };
        document.check()?;
        Ok(document)
    }

    /// `info.version`.
    pub fn version(&self) -> &str {
        self.root.pointer("/info/version").and_then(Value::as_str).unwrap_or("without a version")
    }

    pub(super) fn at(&self, pointer: &str) -> Option<At<'_>> {
        self.root.pointer(pointer).map(|node| At { node, pointer: pointer.to_owned() })
    }

    /// The final target of a reference, or the node itself.
    pub(super) fn resolve<'a>(&'a self, mut at: At<'a>) -> At<'a> {
        for _ in 0..MAX_DEPTH {
            let Some(target) = target(at.node).and_then(|pointer| self.at(&pointer)) else { break };
            at = target;
        }
        at
    }

    fn error(&self, pointer: &str, message: impl Into<String>, help: &str) -> Error {
        Error::new(format!("{}#{pointer}", self.name), message, help)
    }

    fn check(&self) -> Result<()> {
        if !self.root.is_object() {
            return Err(Error::new(
                &self.name,
                "is JSON, but not an OpenAPI document",
                "pass the whole document, an object with `openapi`, `info` and `paths`",
            ));
        }
        match self.root.get("openapi").and_then(Value::as_str) {
            Some(version) if version.starts_with("3.0.") => {}
            version => {
                return Err(self.error(
                    "/openapi",
                    format!("is {}, not 3.0", version.unwrap_or("absent")),
                    "only OpenAPI 3.0 is supported: convert the document to 3.0 first",
                ));
            }
        }
        for (pointer, key) in [("/info", "info"), ("/paths", "paths")] {
            if !self.root.get(key).is_some_and(Value::is_object) {
                return Err(self.error(
                    pointer,
                    format!("`{key}` is absent or not an object"),
                    "pass the whole document",
                ));
            }
        }
        let mut walk = References { document: self, inside: Vec::new(), done: BTreeMap::new(), depth: 0 };
        walk.node(&self.root, &mut String::new(), false)?;
        self.check_operations()
    }

    fn check_operations(&self) -> Result<()> {
        let mut ids: BTreeMap<&str, String> = BTreeMap::new();
        for (path, item) in entries(self.root.get("paths")) {
            let pointer = format!("/paths/{}", segment(path));
            if !item.is_object() {
                return Err(self.error(&pointer, "is not an object", "use an object with operations"));
            }
            for method in METHODS {
                let Some(operation) = item.get(method) else { continue };
                let pointer = format!("{pointer}/{method}");
                if !operation.is_object() {
                    return Err(self.error(&pointer, "is not an object", "an operation is an object with `responses`"));
                }
                let Some(id) = operation.get("operationId").and_then(Value::as_str) else { continue };
                if let Some(first) = ids.insert(id, pointer.clone()) {
                    return Err(self.error(
                        &format!("{pointer}/operationId"),
                        format!("`{id}` is also the operationId of {first}"),
                        "operations are matched by it: rename one in a copy of the document",
                    ));
                }
            }
        }
        Ok(())
    }

    /// A hash of a node's content, references followed; the order of keys and sets does not matter.
    pub(super) fn hash(&self, node: &Value) -> u64 {
        self.digest(node, false, false)
    }

    /// A hash of only the shape of a schema, without documentation, defaults and bounds.
    pub(super) fn shape(&self, node: &Value) -> u64 {
        self.digest(node, true, false)
    }

    fn digest(&self, node: &Value, shape: bool, names: bool) -> u64 {
        if !matches!(node, Value::Object(_) | Value::Array(_)) {
            return hash_of(node);
        }
        let key = (std::ptr::from_ref(node) as usize, shape);
        if let Some(known) = self.hashes.borrow().get(&key) {
            return *known;
        }
        let digest = match node {
            Value::Object(map) => {
                let followed = if names { None } else { target(node).and_then(|pointer| self.root.pointer(&pointer)) };
                let mut members: Vec<(&str, u64)> = Vec::with_capacity(map.len());
                for (key, value) in map {
                    if followed.is_some() && key == "$ref" || shape && !names && NO_SHAPE.contains(&key.as_str()) {
                        continue;
                    }
                    let set = !names && SETS.contains(&key.as_str());
                    let digest = match value {
                        Value::Array(items) if set => {
                            let mut items: Vec<_> = items.iter().map(hash_of).collect();
                            items.sort_unstable();
                            hash_of(&items)
                        }
                        _ if !names && is_data(key) => hash_of(value),
                        _ => self.digest(value, shape, !names && NAMES.contains(&key.as_str())),
                    };
                    members.push((key, digest));
                }
                members.sort_unstable();
                match followed {
                    Some(target) if members.is_empty() => self.digest(target, shape, false),
                    Some(target) => hash_of(&(self.digest(target, shape, false), members)),
                    None => hash_of(&members),
                }
            }
            Value::Array(items) => {
                hash_of(&items.iter().map(|item| self.digest(item, shape, false)).collect::<Vec<_>>())
            }
            _ => 0,
        };
        self.hashes.borrow_mut().insert(key, digest);
        digest
    }
}

/// Hashes are only compared within one run.
pub(super) fn hash_of(value: &impl Hash) -> u64 {
    FixedState::default().hash_one(value)
}

fn is_data(key: &str) -> bool {
    DATA.contains(&key) || key.starts_with("x-")
}

/// The pointer of a reference.
fn target(node: &Value) -> Option<Cow<'_, str>> {
    node.get("$ref")?.as_str()?.strip_prefix('#').map(percent_decoded)
}

/// A pointer in a reference is a fragment of a URL.
fn percent_decoded(fragment: &str) -> Cow<'_, str> {
    percent_decode_str(fragment).decode_utf8_lossy()
}

/// Follows every reference once.
struct References<'a> {
    document: &'a Document,
    /// The targets that are being followed.
    inside: Vec<String>,
    /// The targets that have been followed, with their height.
    done: BTreeMap<String, usize>,
    depth: usize,
}

impl References<'_> {
    /// Returns the height of the node: how many levels are below it, references followed.
    fn node(&mut self, node: &Value, pointer: &mut String, names: bool) -> Result<usize> {
        let mut height = 0;
        self.depth += 1;
        match node {
            Value::Object(map) => {
                if let Some(reference) = map.get("$ref").and_then(Value::as_str).filter(|_| !names) {
                    height = self.follow(reference, pointer)?;
                }
                for (key, value) in map {
                    if !names && is_data(key) {
                        continue;
                    }
                    let end = pointer.len();
                    pointer.push('/');
                    pointer.push_str(&segment(key));
                    height = height.max(self.node(value, pointer, !names && NAMES.contains(&key.as_str()))?);
                    pointer.truncate(end);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    let end = pointer.len();
                    pointer.push_str(&format!("/{index}"));
                    height = height.max(self.node(item, pointer, false)?);
                    pointer.truncate(end);
                }
            }
            _ => {}
        }
        self.depth -= 1;
        Ok(height + 1)
    }

    fn follow(&mut self, reference: &str, pointer: &str) -> Result<usize> {
        let location = format!("{pointer}/$ref");
        let Some(target) = reference.strip_prefix('#').map(|fragment| percent_decoded(fragment).into_owned()) else {
            return Err(self.document.error(
                &location,
                format!("refers to another document, {reference}"),
                "only references within the document are followed: bundle it into one file first",
            ));
        };
        let Some(node) = self.document.root.pointer(&target) else {
            return Err(self.document.error(
                &location,
                format!("refers to {target}, which does not exist"),
                "add the component, or correct the reference",
            ));
        };
        let contains = pointer == target || pointer.starts_with(&format!("{target}/"));
        if contains || self.inside.contains(&target) {
            return Err(self.document.error(
                &location,
                format!("{target} contains itself"),
                "recursive schemas are not supported: replace this one with `{}` in a copy of the document",
            ));
        }
        let known = self.done.get(&target).copied();
        if self.depth + known.unwrap_or_default() > MAX_DEPTH {
            return Err(self.document.error(
                &location,
                format!("creates a schema of more than {MAX_DEPTH} levels"),
                "replace some of them with `{}` in a copy of the document",
            ));
        }
        if let Some(height) = known {
            return Ok(height);
        }
        self.inside.push(target.clone());
        let height = self.node(node, &mut target.clone(), false)?;
        self.inside.pop();
        self.done.insert(target, height);
        Ok(height)
    }
}

fn too_large(name: &str, size: &str) -> Error {
    Error::new(
        name,
        format!("is {size}; the maximum is {} MiB", MAX_BYTES / (1024 * 1024)),
        "check that this is the OpenAPI document",
    )
}

fn not_json(name: &str, bytes: &[u8], error: &serde_json::Error) -> Error {
    let location = format!("{name}:{}", error.line());
    let text = String::from_utf8_lossy(bytes.get(..4096).unwrap_or(bytes));
    let is_yaml = text.lines().any(|line| {
        ["openapi:", "swagger:", "---", "info:", "paths:", "%YAML"].iter().any(|start| line.starts_with(start))
    });
    if bytes.iter().all(u8::is_ascii_whitespace) {
        Error::new(name, "is empty", "pass the path of an OpenAPI document")
    } else if is_yaml {
        Error::new(location, "is YAML, not JSON", "convert it to JSON first")
    } else if error.is_eof() {
        Error::new(location, format!("is truncated: {error}"), "download it again")
    } else {
        Error::new(location, format!("is not JSON: {error}"), "pass the document as JSON")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn refused(document: &Value) -> String {
        Document::parse("new.json", document.to_string().as_bytes()).unwrap_err().to_string()
    }

    fn with_schemas(schemas: &Value) -> Value {
        json!({ "openapi": "3.0.0", "info": { "version": "1" }, "paths": {}, "components": { "schemas": schemas } })
    }

    #[test]
    fn incomparable_parts_are_rejected_at_their_location() {
        let text = |bytes: &[u8]| Document::parse("new.json", bytes).unwrap_err().to_string();
        assert!(text(b"").starts_with("new.json: is empty"));
        assert!(text(b"openapi: 3.0.0\ninfo: {}\n").starts_with("new.json:1: is YAML, not JSON"));
        assert!(text(b"{\n  \"openapi\": \"3.0.0\",\n").starts_with("new.json:3: is truncated"));
        assert!(text(b"{\n  \"openapi\" 1 }").starts_with("new.json:2: is not JSON"));
        assert!(text(b"[]").starts_with("new.json: is JSON, but not an OpenAPI document"));
        assert!(text(&[b'['; 100_000]).contains("is not JSON: recursion limit"));
        assert!(refused(&json!({ "openapi": "3.1.0" })).starts_with("new.json#/openapi: is 3.1.0, not 3.0"));
        assert!(refused(&json!({ "swagger": "2.0" })).starts_with("new.json#/openapi: is absent, not 3.0"));
        let own = with_schemas(&json!({ "A": { "properties": { "a": { "$ref": "#/components/schemas/A" } } } }));
        assert!(
            refused(&own)
                .starts_with("new.json#/components/schemas/A/properties/a/$ref: /components/schemas/A contains itself")
        );
        let two = with_schemas(
            &json!({ "A": { "$ref": "#/components/schemas/B" }, "B": { "items": { "$ref": "#/components/schemas/A" } } }),
        );
        assert!(refused(&two).contains("contains itself"), "{}", refused(&two));
        let external = with_schemas(&json!({ "A": { "$ref": "other.json#/A" } }));
        assert!(refused(&external).starts_with("new.json#/components/schemas/A/$ref: refers to another document"));
        let nowhere = with_schemas(&json!({ "A": { "$ref": "#/components/schemas/B" } }));
        assert!(refused(&nowhere).contains("/components/schemas/B, which does not exist"));
        let twice = json!({ "openapi": "3.0.0", "info": {}, "paths": {
            "/a": { "get": { "operationId": "A" } }, "/b": { "get": { "operationId": "A" } } } });
        assert!(
            refused(&twice)
                .starts_with("new.json#/paths/~1b/get/operationId: `A` is also the operationId of /paths/~1a/get")
        );
        let list = json!({ "openapi": "3.0.0", "info": {}, "paths": { "/a": [] } });
        assert!(refused(&list).starts_with("new.json#/paths/~1a: is not an object"));
    }

    #[test]
    fn references_in_data_and_properties_of_that_name_are_no_references() {
        let document = with_schemas(&json!({ "A": {
            "default": { "$ref": "nowhere" }, "example": { "$ref": "nowhere" },
            "properties": { "$ref": { "type": "string" }, "default": { "$ref": "#/components/schemas/B%43" } } }, "BC": {} }));
        Document::parse("new.json", document.to_string().as_bytes()).unwrap();
    }

    #[test]
    fn a_long_chain_of_references_is_refused() {
        let chain = |length: usize| {
            let schemas: serde_json::Map<_, _> = (0..length)
                .map(|n| (n.to_string(), json!({ "$ref": format!("#/components/schemas/{}", n + 1) })))
                .chain([(length.to_string(), json!({}))])
                .collect();
            with_schemas(&Value::Object(schemas))
        };
        assert!(refused(&chain(10_000)).contains("more than 512 levels"));
        Document::parse("new.json", chain(50).to_string().as_bytes()).unwrap();
    }

    #[test]
    fn the_hash_depends_on_content_and_not_on_order() {
        let hashes = |left: Value, right: Value| {
            let document = Document::parse(
                "a",
                with_schemas(&json!({ "A": { "type": "string" }, "L": left, "R": right })).to_string().as_bytes(),
            );
            let document = document.unwrap();
            let hash = |name: &str| {
                let at = document.at(&format!("/components/schemas/{name}")).unwrap();
                (document.hash(at.node), document.shape(at.node))
            };
            (hash("L").0 == hash("R").0, hash("L").1 == hash("R").1)
        };
        assert_eq!(hashes(json!({ "type": "string" }), json!({ "$ref": "#/components/schemas/A" })), (true, true));
        assert_eq!(hashes(json!({ "enum": ["a", "b"] }), json!({ "enum": ["b", "a"] })), (true, true));
        assert_eq!(hashes(json!({ "default": ["a", "b"] }), json!({ "default": ["b", "a"] })), (false, true));
        assert_eq!(hashes(json!({ "description": "a" }), json!({ "description": "b" })), (false, true));
        let property = |name: &str| json!({ "properties": { name: {} } });
        assert_eq!(hashes(property("description"), property("title")), (false, false));
    }
}
