//! The OpenAPI document, as needed for responses.

use std::sync::{Arc, OnceLock};

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use crate::additions;

/// An OpenAPI document. Clones share it.
#[derive(Clone, Debug)]
pub struct Document(Arc<Parsed>);

#[derive(Debug)]
struct Parsed {
    root: Value,
    operations: Vec<Operation>,
}

/// An operation of a document.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) template: String,
    /// The path template, split at its slashes.
    segments: Vec<String>,
    /// The location of the operation in the document.
    pointer: String,
}

const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

/// The response of every dry run, which the document declares only for most operations.
const PRICE: &str = "/components/schemas/DryRunResponse";

impl Document {
    /// Parses a document.
    ///
    /// # Errors
    ///
    /// It is not JSON.
    pub fn parse(json: &[u8]) -> serde_json::Result<Self> {
        Ok(Self::of(serde_json::from_slice(json)?))
    }

    fn of(root: Value) -> Self {
        let mut operations = Vec::new();
        for (path, item) in root.get("paths").and_then(Value::as_object).into_iter().flatten() {
            for method in METHODS {
                let id = item.get(method).and_then(|operation| operation.get("operationId"));
                if let Some(id) = id.and_then(Value::as_str) {
                    operations.push(Operation {
                        id: id.to_owned(),
                        method: method.to_uppercase(),
                        template: path.clone(),
                        segments: path.split('/').map(str::to_owned).collect(),
                        pointer: format!("/paths/{}/{method}", path.replace('~', "~0").replace('/', "~1")),
                    });
                }
            }
        }
        Self(Arc::new(Parsed { root, operations }))
    }

    /// The built-in document of the Scenario API: the published one of January 2026, with the 65 operations added since.
    #[allow(clippy::expect_used, reason = "both documents are part of the crate, and a test reads them")]
    pub fn scenario() -> Self {
        static DOCUMENT: OnceLock<Document> = OnceLock::new();
        let read = || {
            let mut root = serde_json::from_slice(include_bytes!("../openapi.json")).expect("the document is JSON");
            let additions = yaml_serde::from_str(include_str!("../additions.yaml")).expect("the additions are YAML");
            additions::merge(&mut root, additions);
            Self::of(root)
        };
        DOCUMENT.get_or_init(read).clone()
    }

    /// Every operation as ID, verb and path template.
    pub fn operations(&self) -> Vec<(String, String, String)> {
        let all = self.0.operations.iter();
        all.map(|found| (found.id.clone(), found.method.clone(), found.template.clone())).collect()
    }

    /// The operation of a verb and an encoded path; a literal segment takes precedence over a parameter.
    pub fn operation(&self, method: &str, path: &str) -> Option<String> {
        self.route(method, path).map(|found| found.id.clone())
    }

    pub(crate) fn route(&self, method: &str, path: &str) -> Option<&Operation> {
        let segments: Vec<_> = path.split('/').collect();
        let fitting = self.0.operations.iter().filter(|found| found.method == method && found.fits(&segments));
        fitting.min_by_key(|found| found.template.matches('{').count())
    }

    /// The JSON of an operation.
    pub(crate) fn node(&self, operation: &Operation) -> &Value {
        self.0.root.pointer(&operation.pointer).unwrap_or(&Value::Null)
    }

    /// The target of a reference, or the node itself.
    pub(crate) fn resolve<'a>(&'a self, node: &'a Value) -> &'a Value {
        let target = node.get("$ref").and_then(Value::as_str);
        target.and_then(|target| self.0.root.pointer(target.trim_start_matches('#'))).unwrap_or(node)
    }

    /// The whole document.
    pub(crate) fn root(&self) -> &Value {
        &self.0.root
    }

    /// The status and body of the minimal response that the document allows, or, with a URL, of a response with every field.
    pub fn response(&self, operation: &str, dry_run: bool, link: Option<&str>) -> Option<(u16, Value)> {
        let sample = Sample { document: &self.0.root, link };
        if dry_run {
            return Some((269, sample.of(self.0.root.pointer(PRICE)?)));
        }
        let found = self.node(self.0.operations.iter().find(|found| found.id == operation)?);
        let schema = found.pointer("/responses/200/content/application~1json/schema")?;
        let least = sample.of(schema);
        let is_empty = least.as_object().is_some_and(Map::is_empty);
        // Without required fields, the live API still sends some.
        let link = link.or(is_empty.then_some("https://cdn.example/file"));
        Some((200, Sample { link, ..sample }.of(schema)))
    }
}

/// How values are generated.
struct Sample<'a> {
    document: &'a Value,
    /// The value of URLs, if every field is generated.
    link: Option<&'a str>,
}

impl Sample<'_> {
    /// Generates a value that a schema allows.
    fn of(&self, schema: &Value) -> Value {
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            let component = self.document.pointer(target.trim_start_matches('#'));
            return component.map_or(Value::Null, |component| self.of(component));
        }
        if let Some(only) = schema.pointer("/allOf/0") {
            return self.of(only);
        }
        if let Some(first) = schema.pointer("/enum/0") {
            return first.clone();
        }
        match schema.get("type").and_then(Value::as_str) {
            // Any text field may contain a URL.
            Some("string") => json!(self.link.unwrap_or("text")),
            Some("number" | "integer") => json!(1),
            Some("boolean") => json!(true),
            Some("array") => match (self.link, schema.get("items")) {
                (Some(_), Some(items)) => json!([self.of(items)]),
                _ => json!([]),
            },
            None if schema.get("properties").is_none() && schema.get("additionalProperties").is_none() => {
                json!(self.link)
            }
            _ => Value::Object(self.fields(schema)),
        }
    }

    /// The required fields, or all of them.
    fn fields(&self, schema: &Value) -> Map<String, Value> {
        let required: Vec<_> = schema.get("required").and_then(Value::as_array).into_iter().flatten().collect();
        let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        let wanted =
            properties.filter(|(name, _)| self.link.is_some() || required.iter().any(|required| required == name));
        let mut fields: Map<_, _> = wanted.map(|(name, property)| (name.clone(), self.of(property))).collect();
        // A free-form object contains a URL, unless the document declares the type of its values.
        if let (Some(link), true) = (self.link, fields.is_empty()) {
            let values = schema.get("additionalProperties").filter(|values| values.get("type").is_some());
            fields.insert("any".to_owned(), values.map_or_else(|| json!(link), |values| self.of(values)));
        }
        fields
    }
}

impl Operation {
    fn fits(&self, path: &[&str]) -> bool {
        self.segments.len() == path.len()
            && self
                .segments
                .iter()
                .zip(path)
                .all(|(part, segment)| part.starts_with('{') && !segment.is_empty() || part == segment)
    }

    /// The values of the path's parameters, decoded.
    pub(crate) fn parameters(&self, path: &str) -> Vec<(String, String)> {
        let pairs = self.segments.iter().zip(path.split('/'));
        let parameters = pairs.filter_map(|(part, segment)| {
            let name = part.strip_prefix('{')?.strip_suffix('}')?;
            Some((name.to_owned(), percent_decode_str(segment).decode_utf8_lossy().into_owned()))
        });
        parameters.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_segment_beats_a_parameter() {
        let document = json!({ "paths": {
            "/a/{id}": { "get": { "operationId": "GetA" } },
            "/a/all": { "get": { "operationId": "GetAll" } },
        } });
        let document = Document::parse(document.to_string().as_bytes()).unwrap();
        assert_eq!(document.operation("GET", "/a/1").as_deref(), Some("GetA"));
        assert_eq!(document.operation("GET", "/a/all").as_deref(), Some("GetAll"));
        assert_eq!(document.operation("PUT", "/a/1"), None);
        assert_eq!(document.operation("GET", "/a/1/2"), None);
    }

    #[test]
    fn the_document_of_the_api_has_173_operations_with_responses() {
        let document = Document::scenario();
        assert_eq!(document.operations().len(), 173);
        for (id, ..) in document.operations() {
            assert_eq!(document.response(&id, false, None).map(|(status, _)| status), Some(200), "{id}");
        }
        assert_eq!(
            document.operation("POST", "/projects/p/api-keys").as_deref(),
            Some("PostProjectsApiKeysByProjectId")
        );
    }

    #[test]
    fn a_sample_has_the_required_fields_or_every_field() {
        let schema = json!({ "type": "object", "required": ["a", "b"], "properties": {
            "a": { "type": "string", "enum": ["x", "y"] },
            "b": { "type": "array", "items": { "type": "number" } },
            "image": { "type": "string" },
            "free": { "type": "object", "properties": {} },
        } });
        let document = Value::Null;
        assert_eq!(Sample { document: &document, link: None }.of(&schema), json!({ "a": "x", "b": [] }));
        let full = Sample { document: &document, link: Some("http://x") }.of(&schema);
        assert_eq!(full, json!({ "a": "x", "b": [1], "image": "http://x", "free": { "any": "http://x" } }));
    }
}
