//! The document itself: its keywords, its types. It has already been simplified.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::keywords::{self, Rule, Table};
use crate::{
    Error,
    error::segment,
    ident,
    openapi::{self, METHODS, entries, is_json, items, location, reference, resolve, template},
    rows::{ParameterKind, Rows},
};

/// Keywords that a reference next to them hides; others only document it.
const HIDDEN: [&str; 6] = ["properties", "items", "enum", "required", "additionalProperties", "allOf"];
const CORRECT: &str = "correct it in spec/overlay.yaml, or teach the generator";

/// The error for a document of another version, which cannot be checked further.
pub(super) fn version(document: &Value) -> Option<Error> {
    let version = document.get("openapi").and_then(Value::as_str);
    if version.is_some_and(|version| version.starts_with("3.0.")) {
        return None;
    }
    Some(Error::in_document(
        "/openapi",
        format!("is {}, not 3.0", version.unwrap_or("absent")),
        "only OpenAPI 3.0 is supported: convert a 3.1 document in a separate stage first",
    ))
}

/// All errors of the document, in its order.
pub(super) struct Findings {
    pub(super) found: Vec<Error>,
    /// Whether a schema contains itself, which would make the stages that walk through it recurse endlessly.
    pub(super) recursive: bool,
}

pub(super) fn lint(document: &Value, rows: &Rows) -> Findings {
    let findings = Findings { found: Vec::new(), recursive: false };
    let mut linter = Linter { document, rows, findings, seen: BTreeSet::new(), inside: Vec::new() };
    linter.paths();
    linter.findings
}

struct Linter<'a> {
    document: &'a Value,
    rows: &'a Rows,
    findings: Findings,
    /// Components that have been checked.
    seen: BTreeSet<String>,
    /// Components that are being checked.
    inside: Vec<String>,
}

impl Linter<'_> {
    fn report(&mut self, pointer: &str, message: impl Into<String>, help: &str) {
        self.findings.found.push(Error::in_document(pointer, message, help));
    }

    fn keywords(&mut self, pointer: &str, node: &Value, table: Table) {
        let Some(map) = node.as_object() else {
            self.report(pointer, "is not an object", CORRECT);
            return;
        };
        for key in map.keys() {
            if let Rule::Refused(help) = keywords::rule(table, key) {
                let pointer = format!("{pointer}/{}", segment(key));
                self.report(&pointer, format!("the keyword `{key}` is not supported"), help);
            }
        }
    }

    fn paths(&mut self) {
        let document = self.document;
        self.keywords("", document, keywords::DOCUMENT);
        if document.pointer("/info/version").and_then(Value::as_str).is_none() {
            self.report("/info/version", "the document has no version", CORRECT);
        }
        match document.pointer("/servers/0/url").and_then(Value::as_str) {
            None => self.report("/servers/0/url", "the document has no base URL", CORRECT),
            Some(url) if !url.starts_with("http") || url.contains(['{', '}']) || url.ends_with('/') => self.report(
                "/servers/0/url",
                format!("`{url}` is not a base URL"),
                "write it out in spec/overlay.yaml: with its scheme, without variables, without a slash at its end",
            ),
            Some(_) => {}
        }
        let mut ids = BTreeMap::new();
        for (path, item) in entries(document.get("paths")) {
            let pointer = format!("/paths/{}", segment(path));
            self.keywords(&pointer, item, keywords::PATH_ITEM);
            self.template(&pointer, path);
            for method in METHODS {
                if let Some(operation) = item.get(method) {
                    let pointer = format!("{pointer}/{method}");
                    self.operation(&pointer, path, operation);
                    let id = operation.get("operationId").and_then(Value::as_str);
                    match id {
                        None => self.report(&pointer, "has no operationId", CORRECT),
                        Some(id) => self.operation_id(&mut ids, &pointer, id),
                    }
                }
            }
        }
    }

    fn operation_id(&mut self, ids: &mut BTreeMap<String, (String, String)>, pointer: &str, id: &str) {
        const RENAME: &str = "give it another operationId in spec/overlay.yaml";
        let location = format!("{pointer}/operationId");
        let ident = ident::snake(id);
        if !ident::is_valid(&ident) {
            self.report(&location, format!("`{id}` does not convert to a function name"), RENAME);
        }
        if let Some((first, at)) = ids.insert(ident, (id.to_owned(), pointer.to_owned())) {
            let message = match first == id {
                true => format!("`{id}` is also the operationId of {at}"),
                false => format!("`{id}` and `{first}` of {at} would have the same function name"),
            };
            self.report(&location, message, RENAME);
        }
    }

    /// Braces in a path enclose parameter names.
    fn template(&mut self, pointer: &str, path: &str) {
        let mut rest = path.to_owned();
        for name in template(path) {
            rest = rest.replace(&format!("{{{name}}}"), "");
        }
        if rest.contains(['{', '}', '?', '#']) || !path.starts_with('/') {
            self.report(
                pointer,
                "is not a path",
                "a path begins with `/`, and its parameters are enclosed in `{…}`: correct it in spec/overlay.yaml",
            );
        }
    }

    fn operation(&mut self, pointer: &str, path: &str, operation: &Value) {
        self.keywords(pointer, operation, keywords::OPERATION);
        for (index, alternative) in items(operation.get("security")).enumerate() {
            if alternative.as_object().is_some_and(Map::is_empty) {
                self.report(
                    &format!("{pointer}/security/{index}"),
                    "makes the credential optional",
                    "an operation either requires a credential or has none: correct it in spec/overlay.yaml, and `auth` in the row of spec/api.toml",
                );
            }
        }
        let mut declared = BTreeSet::new();
        let mut names = BTreeSet::new();
        for (pointer, parameter) in openapi::parameters(pointer, operation) {
            if let Some(target) = parameter.get("$ref") {
                self.report(&pointer, format!("refers to {target}, which does not exist"), CORRECT);
                continue;
            }
            let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
            let within = parameter.get("in").and_then(Value::as_str).unwrap_or_default();
            if !names.insert((name, within)) {
                self.report(&pointer, format!("`{name}` is listed twice"), CORRECT);
            }
            if within == "path" {
                declared.insert(name);
                if !path.contains(&format!("{{{name}}}")) {
                    self.report(&pointer, format!("`{name}` is not in the path {path}"), CORRECT);
                }
            }
            let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default();
            self.parameter(&pointer, id, name, within, parameter);
        }
        for name in template(path) {
            if !declared.contains(name) {
                self.report(pointer, format!("`{{{name}}}` in the path is not declared as a parameter"), CORRECT);
            }
        }
        if let Some(body) = operation.get("requestBody") {
            self.body(&location(format!("{pointer}/requestBody"), body), body);
        }
        self.responses(pointer, operation);
    }

    fn parameter(&mut self, pointer: &str, id: &str, name: &str, within: &str, parameter: &Value) {
        self.keywords(pointer, parameter, keywords::PARAMETER);
        let style = match within {
            "path" => "simple",
            "query" => "form",
            "header" => "simple",
            _ => {
                self.report(&format!("{pointer}/in"), "only path, query and header parameters are supported", CORRECT);
                return;
            }
        };
        if parameter.get("style").is_some_and(|value| value != style) {
            self.report(
                &format!("{pointer}/style"),
                format!("the style {} is not known", parameter["style"]),
                &format!("only `{style}` is supported here: correct it in spec/overlay.yaml"),
            );
        }
        if within == "path" && parameter.get("required") != Some(&Value::Bool(true)) {
            self.report(pointer, format!("`{name}` is in the path, but not required"), CORRECT);
        }
        let own = ["accept", "authorization", "content-type", "content-length", "host"];
        if within == "header" {
            let is_name =
                !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
            if !is_name || own.contains(&name.to_ascii_lowercase().as_str()) {
                self.report(
                    &format!("{pointer}/name"),
                    format!("`{name}` is not a header that a request can set"),
                    "the HTTP client sets it: remove it in spec/overlay.yaml",
                );
            }
        }
        let Some(node) = parameter.get("schema") else {
            if parameter.get("content").is_none() {
                self.report(pointer, "has no schema", CORRECT);
            }
            return;
        };
        let location = format!("{pointer}/schema");
        self.schema(&location, node);
        let Some(node) = resolve(self.document, Some(node)) else { return };
        let scalar = |node: Option<&Value>| {
            let kind = resolve(self.document, node).and_then(|node| node.get("type"));
            matches!(kind.and_then(Value::as_str), Some("string" | "number" | "integer" | "boolean"))
        };
        let kind = node.get("type").and_then(Value::as_str);
        let item = node.get("items");
        match kind {
            _ if scalar(Some(node)) => {}
            Some("array") if within == "query" && scalar(item) => {
                let commas = parameter.get("explode") == Some(&Value::Bool(false));
                let listed = self.rows.parameter(id, name);
                let text = resolve(self.document, item).is_some_and(|item| item["type"] == "string");
                if commas && !text && listed != Some(ParameterKind::List) {
                    self.report(
                        &location,
                        format!("`{name}` is a comma-separated list of values that are not text"),
                        "declare it as `list` under [parameters] in spec/api.toml: its items are then passed as text",
                    );
                }
                if !commas && listed == Some(ParameterKind::List) {
                    self.report(
                        pointer,
                        format!(
                            "`{name}` is sent once for each item, but its row has `list`, which is joined by commas"
                        ),
                        "remove it from [parameters] in spec/api.toml, or set `explode: false` in spec/overlay.yaml",
                    );
                }
            }
            Some("array") => {
                self.report(&location, format!("`{name}` is a list, which is not supported in a {within}"), CORRECT)
            }
            _ => self.report(
                &location,
                format!("`{name}` has a type that is not supported in a {within}"),
                "use string, number, integer or boolean, or in a query a list of these, in spec/overlay.yaml",
            ),
        }
    }

    fn body(&mut self, pointer: &str, body: &Value) {
        if let Some(target) = body.get("$ref") {
            self.report(pointer, format!("refers to {target}, which does not exist"), CORRECT);
            return;
        }
        self.keywords(pointer, body, keywords::BODY);
        self.content(pointer, body);
        let Some((location, node)) = openapi::json(pointer, body) else {
            let media: Vec<_> = entries(body.get("content")).map(|(media, _)| media.as_str()).collect();
            self.report(
                &format!("{pointer}/content"),
                format!(
                    "has no application/json, but {}",
                    if media.is_empty() { "nothing".to_owned() } else { media.join(", ") }
                ),
                "remove the operation in spec/overlay.yaml: it can be called with `Client::request`",
            );
            return;
        };
        let Some(node) = resolve(self.document, Some(node)) else { return };
        let object = |node: &Value| {
            resolve(self.document, Some(node)).is_some_and(|node| {
                node.get("type").is_some_and(|kind| kind == "object") || node.get("properties").is_some()
            })
        };
        let alternatives: Vec<_> = items(node.get("oneOf")).chain(items(node.get("anyOf"))).collect();
        let known = match node.get("type").and_then(Value::as_str) {
            Some("object" | "array") => node.get("enum").is_none(),
            Some(_) => false,
            None => node.get("enum").is_none() && alternatives.iter().all(|node| object(node)),
        };
        if !known {
            self.report(
                &location,
                "is neither an object nor a list",
                "a body must be one of them: correct it in spec/overlay.yaml",
            );
        }
    }

    fn responses(&mut self, pointer: &str, operation: &Value) {
        let successes = openapi::successes(pointer, operation, self.rows.conventions.dry_run_status());
        let pointer = format!("{pointer}/responses");
        if successes.is_empty() {
            self.report(&pointer, "has no success response", "declare the response in spec/overlay.yaml");
        }
        let mut typed: Option<(u16, &Value)> = None;
        for (status, at, response) in &successes {
            let Some((location, node)) = openapi::json(at, response) else { continue };
            match typed {
                Some((first, other)) if other != node => self.report(
                    &location,
                    format!("differs from the response of {first}"),
                    "an operation returns one type: remove one of the two in spec/overlay.yaml",
                ),
                _ => typed = Some((*status, node)),
            }
            if typed.is_some() && successes.iter().any(|(_, _, other)| openapi::json(at, other).is_none()) {
                self.report(
                    &pointer,
                    "has a success with content, and one without",
                    "an operation returns one type: remove one of the two in spec/overlay.yaml",
                );
                break;
            }
        }
        for (status, response) in entries(operation.get("responses")) {
            let pointer = location(format!("{pointer}/{}", segment(status)), response);
            let number = status.parse::<u16>().ok();
            let success =
                status.eq_ignore_ascii_case("2xx") || number.is_some_and(|number| (200..300).contains(&number));
            let range =
                matches!(status.to_ascii_lowercase().as_str(), "1xx" | "2xx" | "3xx" | "4xx" | "5xx" | "default");
            if !range && !number.is_some_and(|number| (100..600).contains(&number)) {
                self.report(&pointer, format!("`{status}` is not a status"), CORRECT);
            }
            // Declared error schemas are ignored: `Error` has the status, the headers and the body.
            if !success {
                continue;
            }
            if let Some(target) = response.get("$ref") {
                self.report(&pointer, format!("refers to {target}, which does not exist"), CORRECT);
                continue;
            }
            self.keywords(&pointer, response, keywords::RESPONSE);
            self.content(&pointer, response);
            if number.is_some() && number == self.rows.conventions.dry_run_status() {
                let node = openapi::json(&pointer, response).and_then(|(_, node)| resolve(self.document, Some(node)));
                if node.and_then(|node| node.get("properties")).is_none() {
                    self.report(&pointer, "a dry run returns an object with properties", CORRECT);
                }
            }
        }
    }

    /// The JSON content of a body or response. Other media types are ignored; a response without JSON is only available through `send_raw`.
    fn content(&mut self, pointer: &str, node: &Value) {
        let pointer = format!("{pointer}/content");
        for (media, content) in entries(node.get("content")).filter(|(media, _)| is_json(media)) {
            let pointer = format!("{pointer}/{}", segment(media));
            self.keywords(&pointer, content, keywords::MEDIA_TYPE);
            match content.get("schema") {
                Some(schema) => self.schema(&format!("{pointer}/schema"), schema),
                None => self.report(&pointer, "has no schema", CORRECT),
            }
        }
    }

    fn schema(&mut self, pointer: &str, schema: &Value) {
        if let Some(target) = schema.get("$ref").filter(|_| reference(schema).is_none()) {
            self.report(
                &format!("{pointer}/$ref"),
                format!("{target} is another document"),
                "only references into this document are followed: copy the target into spec/overlay.yaml",
            );
            return;
        }
        if let Some(target) = reference(schema) {
            let hidden: Vec<_> =
                HIDDEN.iter().filter(|key| schema.get(key).is_some()).map(|key| format!("`{key}`")).collect();
            if !hidden.is_empty() {
                self.report(
                    &format!("{pointer}/$ref"),
                    format!("refers to {target}, which hides {} next to it", hidden.join(", ")),
                    "if an action of spec/overlay.yaml adds the reference, the document now has a schema: remove it there",
                );
            }
            let Some(component) = self.document.pointer(target) else {
                self.report(pointer, format!("refers to {target}, which does not exist"), CORRECT);
                return;
            };
            if self.inside.iter().any(|outer| outer == target) {
                self.findings.recursive = true;
                self.report(
                    pointer,
                    format!("{target} contains itself"),
                    "recursive types are not supported: replace the reference with `{}`, which is any JSON, in spec/overlay.yaml",
                );
            } else if self.seen.insert(target.to_owned()) {
                self.inside.push(target.to_owned());
                self.schema(target, component);
                self.inside.pop();
            }
            return;
        }
        self.keywords(pointer, schema, keywords::SCHEMA);
        let Some(map) = schema.as_object() else { return };
        for list in ["enum", "required"] {
            let mut seen = Vec::new();
            for value in items(map.get(list)) {
                if seen.contains(&value) {
                    self.report(
                        &format!("{pointer}/{list}"),
                        format!("{value} is listed twice"),
                        "if an action of spec/overlay.yaml adds it, the document now has it: remove it from the action",
                    );
                }
                seen.push(value);
            }
        }
        self.type_of(pointer, map);
        self.default_of(pointer, map);
        for (name, property) in entries(map.get("properties")) {
            let pointer = format!("{pointer}/properties/{}", segment(name));
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
            Some(Value::Object(_)) if entries(map.get("properties")).next().is_some() => self.report(
                &format!("{pointer}/additionalProperties"),
                "is a schema next to `properties`",
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
                self.report(&pointer, "only enums of strings are supported", CORRECT);
                return;
            }
            if items(Some(values)).next().is_none() {
                self.report(&pointer, "has no values", CORRECT);
            }
            // The variant for values that the SDK does not know.
            let mut variants = BTreeMap::from([("UnknownValue".to_owned(), "any other value")]);
            for value in items(Some(values)).filter_map(Value::as_str) {
                match self.rows.variant(value) {
                    None => self.report(
                        &pointer,
                        format!("{value:?} does not convert to a variant name"),
                        "give it one under [variants] in spec/api.toml",
                    ),
                    Some(name) => {
                        if let Some(first) = variants.insert(name.clone(), value).filter(|first| *first != value) {
                            self.report(
                                &pointer,
                                format!("{value:?} and {first:?} would both have the variant `{name}`"),
                                "give one of them another name under [variants] in spec/api.toml",
                            );
                        }
                    }
                }
            }
        }
        const INTEGERS: [&str; 6] = ["int8", "int16", "int32", "int64", "uint8", "uint16"];
        let format = map.get("format").and_then(Value::as_str);
        if let (Some("integer"), Some(format)) = (kind, format)
            && !INTEGERS.contains(&format)
            && format != "uint32"
        {
            self.report(
                &format!("{pointer}/format"),
                format!("the integer format {format} is not supported"),
                "integers are i64; for larger values, remove the format in spec/overlay.yaml and list the field under [fields] u64",
            );
        }
        match kind {
            None | Some("string" | "number" | "integer" | "boolean" | "object") => {}
            Some("array") if map.contains_key("items") => {}
            Some("array") => self.report(pointer, "is an array without `items`", CORRECT),
            Some(other) => {
                self.report(&format!("{pointer}/type"), format!("the type {other} is not supported"), CORRECT)
            }
        }
    }

    fn default_of(&mut self, pointer: &str, map: &Map<String, Value>) {
        let Some(default) = map.get("default") else { return };
        let kind = map.get("type").and_then(Value::as_str);
        let fits = default.is_null()
            || match kind {
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
        } else if map.contains_key("enum")
            && !default.is_null()
            && !items(map.get("enum")).any(|value| value == default)
        {
            let values: Vec<_> = items(map.get("enum")).map(Value::to_string).collect();
            self.report(&pointer, format!("the default {default} is not one of {}", values.join(", ")), CORRECT);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::tests::{ROWS, document, findings};
    use super::*;

    #[test]
    fn errors_of_the_document_are_reported_at_their_pointer() {
        const POST: &str = "/paths/~1things~1{id}/post";
        const BODY: &str = "/components/schemas/Body";
        const FIELDS: &str = "/components/schemas/Body/properties";
        const KIND: &str = "/components/schemas/Body/properties/kind";
        const NAME: &str = "/components/schemas/Body/properties/name";
        const RESPONSES: &str = "/paths/~1things~1{id}/post/responses";
        const PARAMETER: &str = "/paths/~1things~1{id}/post/parameters/1";
        const CONTENT: &str = "/paths/~1things~1{id}/post/requestBody/content/application~1json";
        #[rustfmt::skip]
        let cases: &[(&str, &str, Value, &str, &str)] = &[
            ("", "openapi", json!("3.1.0"), "/openapi", "is 3.1.0, not 3.0"),
            ("", "webhooks", json!({}), "/webhooks", "the keyword `webhooks` is not supported"),
            ("/info", "version", json!(1), "/info/version", "no version"),
            ("/servers/0", "url", json!("/v1"), "/servers/0/url", "`/v1` is not a base URL"),
            ("/servers/0", "url", json!("https://{region}.a.b"), "/servers/0/url", "is not a base URL"),
            (BODY, "required", json!(["name", "name"]), "/components/schemas/Body/required", "\"name\" is listed twice"),
            (KIND, "enum", json!(["a", "b", "a"]), "/components/schemas/Body/properties/kind/enum", "\"a\" is listed twice"),
            (FIELDS, "3d", json!({ "type": "string" }), "/components/schemas/Body/properties/3d", "`3d` does not convert to an identifier"),
            (FIELDS, "größe", json!({ "type": "string" }), "/components/schemas/Body/properties/größe", "`größe` does not convert to an identifier"),
            (BODY, "required", json!(["nobody"]), "/components/schemas/Body/required", "`nobody` is not among"),
            (KIND, "default", json!("c"), "/components/schemas/Body/properties/kind/default", "\"c\" is not one of \"a\", \"b\""),
            (NAME, "default", json!(1), "/components/schemas/Body/properties/name/default", "1 is not a string"),
            (KIND, "enum", json!(["a", "A"]), "/components/schemas/Body/properties/kind/enum", "both have the variant `A`"),
            (KIND, "enum", json!(["3d", "a"]), "/components/schemas/Body/properties/kind/enum", "\"3d\" does not convert to a variant name"),
            (KIND, "enum", json!([1, "a"]), "/components/schemas/Body/properties/kind/enum", "only enums of strings"),
            (NAME, "type", json!("file"), "/components/schemas/Body/properties/name/type", "the type file is not supported"),
            (NAME, "type", json!(["string", "null"]), "/components/schemas/Body/properties/name/type", "the type ? is not supported"),
            (FIELDS, "Name", json!({ "type": "string" }), "/components/schemas/Body/properties/name", "`name` and `Name` would both be called `name`"),
            (FIELDS, "send", json!({ "type": "string" }), "/components/schemas/Body/properties/send", "the request's own send()"),
            (FIELDS, "new", json!({ "type": "string" }), "/components/schemas/Body/properties/new", "the request's own new()"),
            (FIELDS, "me", json!({ "$ref": "#/components/schemas/Body" }), "/components/schemas/Body/properties/me", "contains itself"),
            (FIELDS, "it", json!({ "$ref": "#/components/schemas/No" }), "/components/schemas/Body/properties/it", "which does not exist"),
            (FIELDS, "it", json!({ "$ref": "#/components/schemas/Body", "type": "object", "properties": {} }), "/components/schemas/Body/properties/it/$ref", "refers to /components/schemas/Body, which hides `properties` next to it"),
            (FIELDS, "it", json!({ "$ref": "other.json#/It" }), "/components/schemas/Body/properties/it/$ref", "is another document"),
            (FIELDS, "big", json!({ "type": "integer", "format": "uint64" }), "/components/schemas/Body/properties/big/format", "the integer format uint64"),
            (BODY, "additionalProperties", json!({ "type": "string" }), "/components/schemas/Body/additionalProperties", "next to `properties`"),
            (RESPONSES, "404x", json!({}), "/paths/~1things~1{id}/post/responses/404x", "`404x` is not a status"),
            (RESPONSES, "201", json!({ "content": { "application/json": { "schema": { "type": "string" } } } }), "/paths/~1things~1{id}/post/responses/201/content/application~1json/schema", "differs from the response of 200"),
            (RESPONSES, "204", json!({}), "/paths/~1things~1{id}/post/responses", "has a success with content, and one without"),
            (POST, "responses", json!({ "400": {} }), "/paths/~1things~1{id}/post/responses", "has no success response"),
            (POST, "security", json!([{ "Authorizer": [] }, {}]), "/paths/~1things~1{id}/post/security/1", "makes the credential optional"),
            (PARAMETER, "in", json!("cookie"), "/paths/~1things~1{id}/post/parameters/1/in", "only path, query and header"),
            (PARAMETER, "name", json!("ID"), "/paths/~1things~1{id}/post/parameters/1", "both be called `id`"),
            (PARAMETER, "name", json!("größe"), "/paths/~1things~1{id}/post/parameters/1", "`größe` does not convert to an identifier"),
            (PARAMETER, "style", json!("deepObject"), "/paths/~1things~1{id}/post/parameters/1/style", "the style \"deepObject\""),
            (PARAMETER, "schema", json!({ "type": "object" }), "/paths/~1things~1{id}/post/parameters/1/schema", "has a type that is not supported in a query"),
            ("/paths/~1things~1{id}/post/parameters/0", "style", json!("label"), "/paths/~1things~1{id}/post/parameters/0/style", "the style \"label\""),
            ("/paths/~1things~1{id}/post/requestBody", "content", json!({ "multipart/form-data": {} }), "/paths/~1things~1{id}/post/requestBody/content", "has no application/json, but multipart/form-data"),
            (CONTENT, "schema", json!({ "type": "string" }), "/paths/~1things~1{id}/post/requestBody/content/application~1json/schema", "neither an object nor a list"),
            ("/components/schemas", "Body", json!({ "$ref": "#/components/schemas/Body" }), "/components/schemas/Body", "contains itself"),
        ];
        for (parent, key, value, pointer, message) in cases {
            let mut document = document();
            document.pointer_mut(parent).unwrap()[*key] = value.clone();
            let found = findings(&document, ROWS);
            let location = format!("spec/openapi.json#{pointer}: ");
            assert!(
                found.iter().any(|finding| finding.starts_with(&location) && finding.contains(message)),
                "{location} {message}: {found:#?}"
            );
        }
    }
}
