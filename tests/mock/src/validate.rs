//! Checks requests against the document, with a JSON Schema implementation that shares nothing with the SDK's generator.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use serde_json::{Value, json};

use crate::{Document, MockResponse, document::Operation, lock};

/// Query parameters that the live API accepts and the document lacks.
const NEWER_PARAMETERS: [(&str, &str); 13] = [
    ("GetAssets", "deleted"),
    ("GetAssetsByAssetId", "withQualityGateDetails"),
    ("GetJobs", "createdAfter"),
    ("GetJobs", "updatedAfter"),
    ("GetUsages", "dropZeroPoints"),
    ("GetUsages", "teamId"),
    ("GetWorkflows", "full"),
    ("GetWorkflows", "sortDirection"),
    ("PostDownloadAssets", "dryRun"),
    ("PostDownloadModel", "dryRun"),
    ("PostGenerateCustom", "ipDetection"),
    ("PostSearchModels", "originalAssets"),
    ("PutModelsTrainByModelId", "trainingImagesCount"),
];

/// Values that the live API accepts and the document lacks: an enum with the first value also accepts the others.
const NEWER_VALUES: [(&str, &[&str]); 8] = [
    (
        "3d-texture-albedo",
        &[
            "audio2txt",
            "audio2video",
            "img2splat",
            "img2txt",
            "txt2txt",
            "uploaded-text",
            "video23d",
            "video2audio",
            "video2txt",
            "voice-clone",
        ],
    ),
    ("avatar", &["text"]),
    (
        "flux.1-kontext-lora",
        &[
            "elevenlabs-voice",
            "flux.2-dev-edit-lora",
            "flux.2-dev-lora",
            "flux.2-klein-4b-edit-lora",
            "flux.2-klein-4b-lora",
            "flux.2-klein-9b-edit-lora",
            "flux.2-klein-9b-lora",
            "flux.2-klein-base-4b-edit-lora",
            "flux.2-klein-base-4b-lora",
            "flux.2-klein-base-9b-edit-lora",
            "flux.2-klein-base-9b-lora",
            "qwen-image-2512-lora",
            "qwen-image-edit-2509-lora",
            "qwen-image-edit-2511-lora",
            "qwen-image-edit-lora",
            "qwen-image-lora",
            "zimage-de-turbo-lora",
            "zimage-lora",
            "zimage-turbo-lora",
        ],
    ),
    ("heif", &["mp3", "mp4"]),
    ("image-hdr", &["text"]),
    ("inventive", &["contextual-v2"]),
    ("likeness", &["all", "none"]),
    ("user-approval", &["for-each", "list", "model", "user-selection"]),
];

/// The checks of an operation.
struct Checks {
    parameters: Vec<Parameter>,
    body: Option<Body>,
}

struct Parameter {
    name: String,
    in_query: bool,
    required: bool,
    /// Whether the values are separated by commas.
    list: bool,
    number: bool,
    boolean: bool,
    schema: Option<jsonschema::Validator>,
}

struct Body {
    required: bool,
    schema: Option<jsonschema::Validator>,
}

/// Checks requests; an operation's schemas are compiled when it is first called.
pub(crate) struct Validator {
    document: Document,
    checks: Mutex<HashMap<String, Arc<Checks>>>,
}

impl Validator {
    pub(crate) fn new(document: Document) -> Self {
        Self { document, checks: Mutex::default() }
    }

    /// Rejects with 400 what the document does not allow.
    pub(crate) fn check(
        &self,
        operation: &Operation,
        path: &[(String, String)],
        query: &[(String, String)],
        body: Option<&Value>,
    ) -> Result<(), MockResponse> {
        let checks = self.checks_of(operation);
        let refuse = |location: &str, pointer: &str, why: String| {
            let body = json!({
                "reason": format!("{location}: {why}"),
                "name": "ValidationError",
                "details": { "operation": operation.id, "in": location.split(' ').next(), "pointer": pointer },
            });
            Err(MockResponse::json(400, &body))
        };
        for (name, _) in query {
            if name != "projectId" && !checks.parameters.iter().any(|known| known.in_query && known.name == *name) {
                let why = format!("{} has no such parameter in the document", operation.id);
                return refuse(&format!("query {name}"), &format!("/{name}"), why);
            }
        }
        for parameter in &checks.parameters {
            let (location, pairs) = if parameter.in_query { ("query", query) } else { ("path", path) };
            let location = format!("{location} {}", parameter.name);
            let pointer = format!("/{}", parameter.name);
            let mut values = pairs.iter().filter(|(name, _)| *name == parameter.name).peekable();
            if parameter.required && values.peek().is_none() {
                return refuse(&location, &pointer, "is required".to_owned());
            }
            for (_, value) in values {
                if let Err(why) = parameter.check(value) {
                    return refuse(&location, &pointer, why);
                }
            }
        }
        match (&checks.body, body) {
            (Some(expected), None) if expected.required => refuse("body", "", "is required".to_owned()),
            (Some(Body { schema: Some(schema), .. }), Some(body)) => match schema.validate(body) {
                Ok(()) => Ok(()),
                Err(error) => {
                    let pointer = error.instance_path().to_string();
                    refuse(&format!("body {pointer}"), &pointer, error.to_string())
                }
            },
            _ => Ok(()),
        }
    }

    fn checks_of(&self, operation: &Operation) -> Arc<Checks> {
        let mut checks = lock(&self.checks);
        let made = checks.entry(operation.id.clone()).or_insert_with(|| Arc::new(self.compile(operation)));
        Arc::clone(made)
    }

    fn compile(&self, operation: &Operation) -> Checks {
        let node = self.document.node(operation);
        let parameters = node.get("parameters").and_then(Value::as_array).into_iter().flatten();
        let mut parameters: Vec<_> = parameters.map(|node| self.parameter(self.document.resolve(node))).collect();
        for (_, name) in NEWER_PARAMETERS.iter().filter(|(id, _)| *id == operation.id) {
            parameters.push(self.parameter(&json!({ "name": name, "in": "query", "schema": { "type": "string" } })));
        }
        let body = node.get("requestBody").map(|body| Body {
            required: body.get("required") == Some(&json!(true)),
            schema: body.pointer("/content/application~1json/schema").and_then(|schema| self.schema(schema)),
        });
        Checks { parameters, body }
    }

    fn parameter(&self, node: &Value) -> Parameter {
        let schema = node.get("schema").unwrap_or(&Value::Null);
        let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        Parameter {
            name: text(node, "name"),
            in_query: text(node, "in") == "query",
            required: node.get("required") == Some(&json!(true)),
            list: text(schema, "type") == "array" && node.get("explode") == Some(&json!(false)),
            number: matches!(text(schema, "type").as_str(), "number" | "integer"),
            boolean: text(schema, "type") == "boolean",
            schema: self.schema(schema),
        }
    }

    /// Compiles a schema of the document. OpenAPI 3.0 has the `exclusiveMinimum` of JSON Schema's draft 4.
    fn schema(&self, schema: &Value) -> Option<jsonschema::Validator> {
        let mut schema = match schema.get("$ref").and_then(Value::as_str) {
            Some(target) => self.document.root().pointer(target.trim_start_matches('#'))?.clone(),
            None => schema.clone(),
        };
        adapt(&mut schema);
        if schema.to_string().contains("\"$ref\"") {
            let mut components = self.document.root().get("components").cloned().unwrap_or_default();
            adapt(&mut components);
            schema["components"] = components;
        }
        jsonschema::draft4::new(&schema).ok()
    }
}

impl Parameter {
    fn check(&self, value: &str) -> Result<(), String> {
        let Some(schema) = &self.schema else { return Ok(()) };
        let value = if self.list {
            value.split(',').map(|item| json!(item)).collect()
        } else if self.number {
            let whole = value.parse().map(|number: i64| json!(number));
            // JSON Schema draft 4 does not treat 1.0 as an integer.
            whole.or_else(|_| value.parse().map(|number: f64| json!(number))).unwrap_or_else(|_| json!(value))
        } else if self.boolean {
            value.parse().map_or_else(|_| json!(value), |flag: bool| json!(flag))
        } else {
            json!(value)
        };
        schema.validate(&value).map_err(|error| error.to_string())
    }
}

/// Converts an OpenAPI schema to JSON Schema: `nullable`, and the additional values that the live API accepts.
fn adapt(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            for value in fields.values_mut() {
                adapt(value);
            }
            if let Some(Value::Array(values)) = fields.get_mut("enum") {
                for (marker, newer) in NEWER_VALUES {
                    if values.iter().any(|value| value == marker) {
                        values.extend(newer.iter().map(|value| json!(value)));
                    }
                }
            }
            if fields.get("nullable") == Some(&json!(true)) {
                if let Some(Value::Array(values)) = fields.get_mut("enum") {
                    values.push(Value::Null);
                }
                if let Some(found @ Value::String(_)) = fields.get_mut("type") {
                    *found = json!([found.take(), "null"]);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(adapt),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(method: &str, path: &str, query: &[(&str, &str)], body: Option<Value>) -> Result<(), Value> {
        let document = Document::scenario();
        let operation = document.route(method, path).unwrap();
        let query: Vec<_> = query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let checked =
            Validator::new(document.clone()).check(operation, &operation.parameters(path), &query, body.as_ref());
        checked.map_err(|response| serde_json::from_str(&response.body).unwrap())
    }

    #[test]
    fn a_body_is_held_against_its_schema() {
        let train = |rank: Value| check("PUT", "/models/m/train", &[], Some(json!({ "parameters": { "rank": rank } })));
        assert_eq!(train(json!(16)), Ok(()));
        let refused = train(json!(300)).unwrap_err();
        assert_eq!(refused["details"]["pointer"], "/parameters/rank");
        assert_eq!(refused["reason"], "body /parameters/rank: 300 is greater than the maximum of 64");
        assert_eq!(train(json!("x")).unwrap_err()["reason"], "body /parameters/rank: \"x\" is not of type \"number\"");
        let missing = check("POST", "/assets", &[], Some(json!({ "image": "x" }))).unwrap_err();
        assert_eq!(missing["reason"], "body : \"name\" is a required property");
        assert_eq!(check("POST", "/assets", &[], None).unwrap_err()["reason"], "body: is required");
        assert_eq!(check("POST", "/generate/custom/m", &[], Some(json!({ "any": [1] }))), Ok(()));
    }

    #[test]
    fn an_exclusive_minimum_is_excluded() {
        let train =
            |rate: f64| check("PUT", "/models/m/train", &[], Some(json!({ "parameters": { "learningRate": rate } })));
        assert_eq!(train(0.0001), Ok(()));
        assert!(train(0.0).is_err());
    }

    #[test]
    fn a_query_has_the_parameters_of_the_document() {
        assert_eq!(check("GET", "/assets", &[("pageSize", "5"), ("projectId", "proj_x")], None), Ok(()));
        assert_eq!(check("GET", "/assets", &[("type", "canvas"), ("types", "canvas,upscale")], None), Ok(()));
        let unknown = check("GET", "/assets", &[("pagesize", "5")], None).unwrap_err();
        assert_eq!(unknown["reason"], "query pagesize: GetAssets has no such parameter in the document");
        assert_eq!(unknown["details"]["pointer"], "/pagesize");
        assert!(check("GET", "/assets", &[("types", "canvas,sculpture")], None).is_err());
        let missing = check("DELETE", "/models/m/images", &[], None).unwrap_err();
        assert_eq!(missing["reason"], "query ids: is required");
        assert_eq!(
            check(
                "POST",
                "/assets/download",
                &[("dryRun", "true")],
                Some(json!({
                    "query": { "assetIds": [], "inferenceIds": [], "modelIds": [] }, "options": { "fileNameTemplate": "" }
                }))
            ),
            Ok(())
        );
    }

    #[test]
    fn added_operations_are_checked_too() {
        let hook = |body: Value| check("POST", "/projects/p/webhook-endpoints", &[], Some(body));
        assert_eq!(hook(json!({ "url": "https://x.example", "enabledEvents": ["*"] })), Ok(()));
        let unknown = hook(json!({ "url": "https://x.example", "enabledEvents": ["never"] })).unwrap_err();
        assert_eq!(unknown["details"]["pointer"], "/enabledEvents/0");
        assert_eq!(
            hook(json!({ "enabledEvents": [] })).unwrap_err()["reason"],
            "body : \"url\" is a required property"
        );
        let restore = |flag| check("POST", "/models/m/restore", &[("originalAssets", flag)], None);
        assert_eq!(restore("true"), Ok(()));
        assert!(restore("maybe").is_err());
        let missing = check("DELETE", "/teams/t/invitations", &[], None).unwrap_err();
        assert_eq!(missing["reason"], "query email: is required");
        let selected = Some(json!({ "action": "select", "nodeId": "n", "workflowJobId": "j" }));
        let missing = check("PUT", "/workflows/w/user-selection", &[], selected).unwrap_err();
        assert_eq!(missing["reason"], "query projectId: is required");
    }

    #[test]
    fn every_schema_of_a_request_compiles() {
        let document = Document::scenario();
        let validator = Validator::new(document.clone());
        for (id, method, template) in document.operations() {
            let operation = document.route(&method, &template).unwrap();
            let checks = validator.compile(operation);
            assert!(checks.parameters.iter().all(|parameter| parameter.schema.is_some()), "{id}");
            assert!(checks.body.is_none_or(|body| body.schema.is_some()), "{id}");
        }
    }

    #[test]
    fn newer_values_and_null_are_taken() {
        assert_eq!(check("POST", "/uploads", &[], Some(json!({ "kind": "text" }))), Ok(()));
        assert_eq!(check("POST", "/models", &[], Some(json!({ "type": "flux.2-dev-lora" }))), Ok(()));
        let mut schema = json!({ "type": "string", "enum": ["a"], "nullable": true });
        adapt(&mut schema);
        assert!(jsonschema::draft4::is_valid(&schema, &Value::Null));
        assert!(!jsonschema::draft4::is_valid(&schema, &json!("b")));
    }
}
