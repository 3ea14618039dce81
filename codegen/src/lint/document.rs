//! The document itself: its keywords, its names, its types.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::{
    Error,
    error::segment,
    ident,
    openapi::{self, METHODS, entries, items, reference, template},
    rows::Rows,
};

const CORRECT: &str = "correct it in spec/overlay.yaml, or teach the generator";

/// Methods that every request has, or will have where it is paged.
const TAKEN: [&str; 18] = [
    "send",
    "send_raw",
    "send_blocking",
    "send_raw_blocking",
    "dry_run",
    "dry_run_blocking",
    "new",
    "pages",
    "pages_blocking",
    "items",
    "items_blocking",
    "with_timeout",
    "with_deadline",
    "with_max_retries",
    "with_header",
    "with_query",
    "with_project_id",
    "with_options",
];

/// The complaint about a document of another version: nothing else about it can be judged.
pub(super) fn version(document: &Value) -> Option<Error> {
    let version = document.get("openapi").and_then(Value::as_str);
    if version.is_some_and(|version| version.starts_with("3.0.")) {
        return None;
    }
    Some(Error::in_document(
        "/openapi",
        format!("is {}, not 3.0", version.unwrap_or("absent")),
        "only OpenAPI 3.0 is read: a 3.1 document has to be converted down in a stage of its own first",
    ))
}

/// Everything in the document that the generator cannot take, in its order.
pub(super) fn lint(document: &Value, rows: &Rows) -> Vec<Error> {
    let mut linter = Linter { document, rows, found: Vec::new(), seen: BTreeSet::new(), inside: Vec::new() };
    linter.paths();
    linter.found
}

struct Linter<'a> {
    document: &'a Value,
    rows: &'a Rows,
    found: Vec<Error>,
    /// Components already looked at.
    seen: BTreeSet<String>,
    /// Components being looked at.
    inside: Vec<String>,
}

impl Linter<'_> {
    fn report(&mut self, pointer: &str, message: impl Into<String>, help: &str) {
        self.found.push(Error::in_document(pointer, message, help));
    }

    fn keywords(&mut self, pointer: &str, node: &Value, allowed: &[&str]) {
        let Some(map) = node.as_object() else {
            self.report(pointer, "is not an object", CORRECT);
            return;
        };
        for key in map.keys() {
            if !allowed.contains(&key.as_str()) && !key.starts_with("x-") {
                self.report(
                    &format!("{pointer}/{}", segment(key)),
                    format!("the keyword `{key}` is not known here"),
                    "nothing reads it: add it to codegen/src/lint/document.rs and to the stage that gives it a meaning",
                );
            }
        }
    }

    fn paths(&mut self) {
        let document = self.document;
        self.keywords("", document, &["openapi", "info", "servers", "paths", "components"]);
        for (pointer, name) in [("/info/version", "version"), ("/servers/0/url", "base URL")] {
            if document.pointer(pointer).and_then(Value::as_str).is_none() {
                self.report(pointer, format!("the document has no {name}"), CORRECT);
            }
        }
        let mut ids = BTreeMap::new();
        for (path, item) in entries(document.get("paths")) {
            let pointer = format!("/paths/{}", segment(path));
            self.keywords(&pointer, item, &METHODS);
            for method in METHODS {
                if let Some(operation) = item.get(method) {
                    let pointer = format!("{pointer}/{method}");
                    self.operation(&pointer, path, operation);
                    let id = operation.get("operationId").and_then(Value::as_str);
                    match id {
                        None => self.report(&pointer, "has no operationId", CORRECT),
                        Some(id) => {
                            if let Some(first) = ids.insert(id.to_owned(), pointer.clone()) {
                                self.report(
                                    &format!("{pointer}/operationId"),
                                    format!("`{id}` is also the operationId of {first}"),
                                    CORRECT,
                                );
                            }
                        }
                    }
                }
            }
        }
    }

    fn operation(&mut self, pointer: &str, path: &str, operation: &Value) {
        self.keywords(
            pointer,
            operation,
            &[
                "tags",
                "summary",
                "description",
                "operationId",
                "parameters",
                "requestBody",
                "responses",
                "security",
                "deprecated",
            ],
        );
        let mut idents: BTreeMap<_, _> =
            TAKEN.map(|ident| (ident.to_owned(), format!("the request's own {ident}()"))).into();
        let mut declared = BTreeSet::new();
        for (index, parameter) in items(operation.get("parameters")).enumerate() {
            let pointer = format!("{pointer}/parameters/{index}");
            self.keywords(
                &pointer,
                parameter,
                &["name", "in", "description", "required", "schema", "style", "explode", "deprecated"],
            );
            let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
            match parameter.get("in").and_then(Value::as_str) {
                Some("path") => {
                    declared.insert(name);
                    if !path.contains(&format!("{{{name}}}")) {
                        self.report(&pointer, format!("`{name}` is not in the path {path}"), CORRECT);
                    }
                }
                Some("query") => {}
                _ => self.report(&format!("{pointer}/in"), "only path and query parameters are known", CORRECT),
            }
            // A dry run is a call of its own, which the rows answer for.
            if name != "dryRun" {
                self.unique(&mut idents, &pointer, name);
            }
            match parameter.get("schema") {
                Some(schema) => self.schema(&format!("{pointer}/schema"), schema),
                None => self.report(&pointer, "has no schema", CORRECT),
            }
        }
        for name in template(path) {
            if !declared.contains(name) {
                self.report(pointer, format!("`{{{name}}}` of the path is not among the parameters"), CORRECT);
            }
        }
        if let Some(body) = operation.get("requestBody") {
            let pointer = format!("{pointer}/requestBody");
            self.keywords(&pointer, body, &["description", "content", "required"]);
            if body.get("required") != Some(&Value::Bool(true)) {
                self.report(&pointer, "an optional body is not known", CORRECT);
            }
            self.content(&pointer, body);
            let fields = openapi::body(self.document, operation);
            for (name, _) in entries(fields.and_then(|schema| schema.get("properties"))) {
                self.unique(&mut idents, &pointer, name);
            }
        }
        self.responses(pointer, operation);
    }

    fn responses(&mut self, pointer: &str, operation: &Value) {
        let pointer = format!("{pointer}/responses");
        let responses = operation.get("responses");
        if responses.and_then(|responses| responses.get("200")).is_none() {
            self.report(&pointer, "has no 200", CORRECT);
        }
        for (status, response) in entries(responses) {
            let pointer = format!("{pointer}/{}", segment(status));
            if status == "200" || status == "269" {
                self.keywords(&pointer, response, &["description", "content"]);
                self.content(&pointer, response);
            } else {
                self.report(
                    &pointer,
                    format!("the status {status} is not known"),
                    "errors stay undeclared, so that they arrive whole: remove it in spec/overlay.yaml",
                );
            }
        }
    }

    fn content(&mut self, pointer: &str, node: &Value) {
        let pointer = format!("{pointer}/content");
        for (media, content) in entries(node.get("content")) {
            let pointer = format!("{pointer}/{}", segment(media));
            if media != "application/json" {
                self.report(&pointer, format!("the media type {media} is not known"), CORRECT);
                continue;
            }
            self.keywords(&pointer, content, &["schema"]);
            match content.get("schema") {
                Some(schema) => self.schema(&format!("{pointer}/schema"), schema),
                None => self.report(&pointer, "has no schema", CORRECT),
            }
        }
    }

    fn schema(&mut self, pointer: &str, schema: &Value) {
        if let Some(target) = reference(schema) {
            let Some(component) = self.document.pointer(target) else {
                self.report(pointer, format!("refers to {target}, which is not there"), CORRECT);
                return;
            };
            if self.inside.iter().any(|outer| outer == target) {
                self.report(
                    pointer,
                    format!("{target} contains itself"),
                    "recursive types are not known yet: teach the generator",
                );
            } else if self.seen.insert(target.to_owned()) {
                self.inside.push(target.to_owned());
                self.schema(target, component);
                self.inside.pop();
            }
            return;
        }
        self.keywords(
            pointer,
            schema,
            &[
                "type",
                "properties",
                "items",
                "enum",
                "required",
                "additionalProperties",
                "default",
                "minimum",
                "maximum",
                "exclusiveMinimum",
                "maxLength",
                "pattern",
                "format",
                "description",
            ],
        );
        let Some(map) = schema.as_object() else { return };
        for list in ["enum", "required"] {
            let mut seen = Vec::new();
            for value in items(map.get(list)) {
                if seen.contains(&value) {
                    self.report(
                        &format!("{pointer}/{list}"),
                        format!("{value} stands there twice"),
                        "where an action of spec/overlay.yaml adds it, the document has caught up: remove it there",
                    );
                }
                seen.push(value);
            }
        }
        self.type_of(pointer, map);
        self.default_of(pointer, map);
        let mut idents = BTreeMap::new();
        for (name, property) in entries(map.get("properties")) {
            let pointer = format!("{pointer}/properties/{}", segment(name));
            self.unique(&mut idents, &pointer, name);
            self.schema(&pointer, property);
        }
        for name in items(map.get("required")).filter_map(Value::as_str) {
            if map.get("properties").and_then(|properties| properties.get(name)).is_none() {
                self.report(&format!("{pointer}/required"), format!("`{name}` is not among the properties"), CORRECT);
            }
        }
        if let Some(items) = map.get("items") {
            self.schema(&format!("{pointer}/items"), items);
        }
        match map.get("additionalProperties") {
            None => {}
            Some(Value::Object(_)) if map.contains_key("properties") => self.report(
                &format!("{pointer}/additionalProperties"),
                "stands beside `properties`",
                "an object is either a struct or a map: correct it in spec/overlay.yaml",
            ),
            Some(schema @ Value::Object(_)) => self.schema(&format!("{pointer}/additionalProperties"), schema),
            Some(_) => self.report(&format!("{pointer}/additionalProperties"), "is not a schema", CORRECT),
        }
    }

    fn type_of(&mut self, pointer: &str, map: &Map<String, Value>) {
        let kind = map.get("type").map(|kind| kind.as_str().unwrap_or("?"));
        if let Some(values) = map.get("enum") {
            let pointer = format!("{pointer}/enum");
            if kind != Some("string") || items(Some(values)).any(|value| !value.is_string()) {
                self.report(&pointer, "only an enum of strings is known", CORRECT);
                return;
            }
            if items(Some(values)).next().is_none() {
                self.report(&pointer, "has no values", CORRECT);
            }
            // The variant of every value that the SDK does not know.
            let mut variants = BTreeMap::from([("UnknownValue".to_owned(), "any other value")]);
            for value in items(Some(values)).filter_map(Value::as_str) {
                match ident::variant(value, self.rows) {
                    None => self.report(
                        &pointer,
                        format!("{value:?} makes no variant name"),
                        "give it one under [variants] in spec/api.toml",
                    ),
                    Some(name) => {
                        if let Some(first) = variants.insert(name.clone(), value).filter(|first| *first != value) {
                            self.report(
                                &pointer,
                                format!("{value:?} and {first:?} would both be the variant `{name}`"),
                                "give one of them another name under [variants] in spec/api.toml",
                            );
                        }
                    }
                }
            }
        }
        match kind {
            None | Some("string" | "number" | "integer" | "boolean" | "object") => {}
            Some("array") if map.contains_key("items") => {}
            Some("array") => self.report(pointer, "is an array without `items`", CORRECT),
            Some(other) => self.report(&format!("{pointer}/type"), format!("the type {other} is not known"), CORRECT),
        }
    }

    fn default_of(&mut self, pointer: &str, map: &Map<String, Value>) {
        let Some(default) = map.get("default") else { return };
        let kind = map.get("type").and_then(Value::as_str);
        let fits = match kind {
            Some("string") => default.is_string(),
            Some("number") => default.is_number(),
            Some("integer") => default.is_i64() || default.is_u64(),
            Some("boolean") => default.is_boolean(),
            Some("array") => default.is_array(),
            Some("object") => default.is_object(),
            _ => true,
        };
        let pointer = format!("{pointer}/default");
        if !fits {
            self.report(&pointer, format!("the default {default} is not a {}", kind.unwrap_or("value")), CORRECT);
        } else if map.contains_key("enum") && !items(map.get("enum")).any(|value| value == default) {
            let values: Vec<_> = items(map.get("enum")).map(Value::to_string).collect();
            self.report(&pointer, format!("the default {default} is not one of {}", values.join(", ")), CORRECT);
        }
    }

    fn unique(&mut self, idents: &mut BTreeMap<String, String>, pointer: &str, name: &str) {
        let ident = ident::snake(name);
        if !ident::is_valid(&ident) {
            self.report(pointer, format!("`{name}` makes no identifier"), CORRECT);
            return;
        }
        if let Some(first) = idents.insert(ident.clone(), format!("`{name}`")) {
            self.report(pointer, format!("`{name}` and {first} would both be called `{ident}`"), CORRECT);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::tests::{ROWS, document, findings};
    use super::*;

    #[test]
    fn what_is_wrong_with_the_document_is_reported_at_its_pointer() {
        const POST: &str = "/paths/~1things~1{id}/post";
        const BODY: &str = "/components/schemas/Body";
        #[rustfmt::skip]
        let cases: &[(&str, &str, Value, &str, &str)] = &[
            ("", "openapi", json!("3.1.0"), "/openapi", "is 3.1.0, not 3.0"),
            ("", "webhooks", json!({}), "/webhooks", "the keyword `webhooks` is not known"),
            ("/info", "version", json!(1), "/info/version", "no version"),
            (POST, "callbacks", json!({}), "/paths/~1things~1{id}/post/callbacks", "the keyword `callbacks`"),
            (BODY, "required", json!(["name", "name"]), "/components/schemas/Body/required", "\"name\" stands there twice"),
            ("/components/schemas/Body/properties/kind", "enum", json!(["a", "b", "a"]), "/components/schemas/Body/properties/kind/enum", "\"a\" stands there twice"),
            ("/components/schemas/Body/properties", "3d", json!({ "type": "string" }), "/components/schemas/Body/properties/3d", "`3d` makes no identifier"),
            (BODY, "oneOf", json!([]), "/components/schemas/Body/oneOf", "the keyword `oneOf`"),
            (BODY, "required", json!(["nobody"]), "/components/schemas/Body/required", "`nobody` is not among"),
            ("/components/schemas/Body/properties/kind", "default", json!("c"), "/components/schemas/Body/properties/kind/default", "\"c\" is not one of \"a\", \"b\""),
            ("/components/schemas/Body/properties/name", "default", json!(1), "/components/schemas/Body/properties/name/default", "1 is not a string"),
            ("/components/schemas/Body/properties/kind", "enum", json!(["a", "A"]), "/components/schemas/Body/properties/kind/enum", "both be the variant `A`"),
            ("/components/schemas/Body/properties/kind", "enum", json!(["3d", "a"]), "/components/schemas/Body/properties/kind/enum", "\"3d\" makes no variant name"),
            ("/components/schemas/Body/properties/kind", "enum", json!([1]), "/components/schemas/Body/properties/kind/enum", "only an enum of strings"),
            ("/components/schemas/Body/properties/name", "type", json!("file"), "/components/schemas/Body/properties/name/type", "the type file is not known"),
            ("/components/schemas/Body/properties", "Name", json!({ "type": "string" }), "/components/schemas/Body/properties/Name", "`Name` and `name` would both be called `name`"),
            ("/components/schemas/Body/properties", "send", json!({ "type": "string" }), POST, "the request's own send()"),
            ("/components/schemas/Body/properties", "me", json!({ "$ref": "#/components/schemas/Body" }), "/components/schemas/Body/properties/me", "contains itself"),
            ("/components/schemas/Body/properties", "it", json!({ "$ref": "#/components/schemas/No" }), "/components/schemas/Body/properties/it", "which is not there"),
            ("/components/schemas/Body", "additionalProperties", json!({}), "/components/schemas/Body/additionalProperties", "beside `properties`"),
            ("/paths/~1things~1{id}/post/responses", "404", json!({}), "/paths/~1things~1{id}/post/responses/404", "the status 404"),
            ("/paths/~1things~1{id}/post/requestBody", "required", json!(false), "/paths/~1things~1{id}/post/requestBody", "optional body"),
            ("/paths/~1things~1{id}/post/parameters/1", "in", json!("cookie"), "/paths/~1things~1{id}/post/parameters/1/in", "only path and query"),
            ("/paths/~1things~1{id}/post/parameters/1", "name", json!("ID"), "/paths/~1things~1{id}/post/parameters/1", "both be called `id`"),
            ("/paths/~1things~1{id}/post/requestBody/content", "multipart/form-data", json!({}), "/paths/~1things~1{id}/post/requestBody/content/multipart~1form-data", "media type"),
        ];
        for (parent, key, value, pointer, message) in cases {
            let mut document = document();
            document.pointer_mut(parent).unwrap()[*key] = value.clone();
            let found = findings(&document, ROWS);
            let place = format!("spec/openapi.json#{pointer}");
            assert!(
                found.iter().any(|finding| finding.starts_with(&place) && finding.contains(message)),
                "{place} {message}: {found:#?}"
            );
        }
    }
}
