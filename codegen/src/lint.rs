//! Stage 3: what the stages behind this one rely on, checked first and reported at its place, so that no generator panics.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::{
    Error, Result,
    error::segment,
    ident,
    rows::{Paging, ParameterKind, Row, Rows},
};

const CORRECT: &str = "correct it in spec/overlay.yaml, or teach the generator";

/// Methods of a path item that may hold an operation.
pub(crate) const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

/// Methods that every request has, or will have where it is paged.
const TAKEN: [&str; 7] = ["send", "new", "pages", "items", "with_timeout", "with_header", "with_query"];

/// Everything wrong with the corrected document and its rows, in the order of the document.
pub(crate) fn lint(document: &Value, rows: &Rows) -> Vec<Error> {
    let mut linter = Linter { document, rows, found: Vec::new(), seen: BTreeSet::new(), inside: Vec::new() };
    if linter.version() {
        linter.paths();
        linter.rows();
    }
    linter.found
}

/// The first finding, if any, as the error of the run.
///
/// # Errors
///
/// When [`lint`] finds something.
pub(crate) fn check(document: &Value, rows: &Rows) -> Result<()> {
    lint(document, rows).into_iter().next().map_or(Ok(()), Err)
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

    fn version(&mut self) -> bool {
        let version = self.document.get("openapi").and_then(Value::as_str);
        let good = version.is_some_and(|version| version.starts_with("3.0."));
        if !good {
            self.report(
                "/openapi",
                format!("is {}, not 3.0", version.unwrap_or("absent")),
                "only OpenAPI 3.0 is read: a 3.1 document has to be converted down in a stage of its own first",
            );
        }
        good
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
                    "nothing reads it: add it to codegen/src/lint.rs and to the stage that gives it a meaning",
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
                            self.row(&pointer, id, operation);
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
            self.unique(&mut idents, &pointer, name);
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
            let fields = self.resolve(body.pointer("/content/application~1json/schema"));
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

    fn resolve<'v>(&self, schema: Option<&'v Value>) -> Option<&'v Value>
    where
        Self: 'v,
    {
        let schema = schema?;
        match reference(schema) {
            Some(pointer) => self.document_at(pointer),
            None => Some(schema),
        }
    }

    fn document_at<'v>(&self, pointer: &str) -> Option<&'v Value>
    where
        Self: 'v,
    {
        self.document.pointer(pointer)
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
                        if let Some(first) = variants.insert(name.clone(), value) {
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
        if let Some(first) = idents.insert(ident.clone(), format!("`{name}`")) {
            self.report(pointer, format!("`{name}` and {first} would both be called `{ident}`"), CORRECT);
        }
    }

    /// An operation against its row.
    fn row(&mut self, pointer: &str, id: &str, operation: &Value) {
        let rows = self.rows;
        let Some((key, row)) = rows.operation(id) else {
            self.report(
                pointer,
                format!("the operation `{id}` has no row"),
                "add one under [operations] in spec/api.toml: its SDK name, and whether it may be sent twice",
            );
            return;
        };
        let place = rows.place(key);
        let secured = items(operation.get("security")).next().is_some();
        let deprecated = operation.get("deprecated") == Some(&Value::Bool(true));
        for (what, row, document) in [("auth", row.auth, secured), ("deprecated", row.deprecated, deprecated)] {
            if row != document {
                self.found.push(Error::new(
                    &place,
                    format!("`{id}` says {what} = {row}, the document says {document}"),
                    format!("bring the row up to date, or correct #{pointer} in spec/overlay.yaml"),
                ));
            }
        }
        let complaints = self.row_values(row, operation);
        for (message, help) in complaints {
            self.found.push(Error::new(&place, format!("`{id}` {message}"), help));
        }
    }

    fn row_values(&self, row: &Row, operation: &Value) -> Vec<(String, &'static str)> {
        let mut complaints = Vec::new();
        if row.resource().is_empty() || row.sdk.split('.').any(|part| syn::parse_str::<syn::Ident>(part).is_err()) {
            complaints.push((
                format!("is called `{}`", row.sdk),
                "the form is resource.method, in identifiers that are no keywords",
            ));
        }
        let body = self.resolve(operation.pointer("/requestBody/content/application~1json/schema"));
        let query: BTreeSet<&str> = items(operation.get("parameters"))
            .filter(|parameter| parameter.get("in").is_some_and(|place| place == "query"))
            .filter_map(|parameter| parameter.get("name")?.as_str())
            .collect();
        let has = |name: &str| {
            query.contains(name) || body.is_some_and(|body| body.pointer(&format!("/properties/{name}")).is_some())
        };
        let paged_by: &[&str] = match row.pages {
            None => &[],
            Some(Paging::PaginationToken) => &["paginationToken"],
            Some(Paging::NextToken) => &["nextToken"],
            Some(Paging::Offset) => &["offset", "limit"],
        };
        for name in paged_by.iter().copied().chain(row.dry_run.then_some("dryRun")) {
            if !has(name) {
                complaints.push((
                    format!("needs the parameter `{name}`, which the document does not have"),
                    "correct the row's `pages` or `dry_run`, or the document",
                ));
            }
        }
        if query.contains("dryRun") && !row.dry_run {
            complaints.push((
                "takes `dryRun`, but its row does not say `dry_run`".to_owned(),
                "a dry run is a call of its own: add `dry_run = true` to the row, and declare its 269 if the document does not",
            ));
        }
        let priced = operation.pointer("/responses/269").is_some();
        if row.dry_run != priced {
            complaints.push((
                format!(
                    "says dry_run = {}, but the document declares {} 269",
                    row.dry_run,
                    if priced { "a" } else { "no" }
                ),
                "bring the row up to date, or correct the responses in spec/overlay.yaml",
            ));
        }
        let required = required_values(body, operation);
        let named: BTreeSet<_> = row.arguments.iter().map(String::as_str).collect();
        if (required.len() > 1 || !row.arguments.is_empty())
            && (named != required || named.len() != row.arguments.len())
        {
            let list: Vec<_> = required.into_iter().collect();
            complaints.push((
                format!("needs `arguments` with each of {} once", list.join(", ")),
                "their order is the order of the method's arguments: write it down, it must never change by itself",
            ));
        }
        complaints
    }

    /// The rows against the document.
    fn rows(&mut self) {
        let rows = self.rows;
        let operations: BTreeSet<&str> =
            operations(self.document).filter_map(|(_, _, operation)| operation.get("operationId")?.as_str()).collect();
        let mut methods = BTreeMap::new();
        let mut used = BTreeSet::new();
        for (key, row) in &rows.operations {
            if !operations.contains(key.get_ref().as_str()) {
                self.row_error(
                    key,
                    "is not an operation of the document",
                    "remove the row, or correct its operationId",
                );
            }
            if let Some(first) = methods.insert(row.sdk.clone(), key.get_ref().clone()) {
                self.row_error(
                    key,
                    &format!("is called `{}`, like `{first}`", row.sdk),
                    "give one of them another name",
                );
            }
            let mut resource = row.resource();
            while !resource.is_empty() {
                used.insert(resource.to_owned());
                resource = resource.rsplit_once('.').map_or("", |(parent, _)| parent);
            }
        }
        for resource in &used {
            if let Some((key, _)) = rows.operations.iter().find(|(_, row)| row.sdk == *resource) {
                self.row_error(
                    key,
                    &format!("is called `{resource}`, like a resource"),
                    "give one of them another name",
                );
            }
            if rows.resource(resource).is_none() {
                self.found.push(Error::new(
                    "spec/api.toml",
                    format!("the resource `{resource}` has no documentation"),
                    "add a line for it under [resources]",
                ));
            }
        }
        for key in rows.resources.keys().filter(|key| !used.contains(key.get_ref())) {
            self.row_error(key, "is not the resource of any operation", "remove it from [resources]");
        }
        self.parameter_kinds();
        self.variant_names();
    }

    fn row_error(&mut self, key: &toml::Spanned<String>, message: &str, help: &str) {
        let place = self.rows.place(key);
        self.found.push(Error::new(place, format!("`{}` {message}", key.get_ref()), help));
    }

    fn parameter_kinds(&mut self) {
        let rows = self.rows;
        let query: BTreeMap<&str, &Value> = operations(self.document)
            .flat_map(|(_, _, operation)| items(operation.get("parameters")))
            .filter(|parameter| parameter.get("in").is_some_and(|place| place == "query"))
            .filter_map(|parameter| Some((parameter.get("name")?.as_str()?, parameter)))
            .collect();
        for (key, kind) in &rows.parameters {
            let Some(parameter) = query.get(key.get_ref().as_str()) else {
                self.row_error(key, "is not a query parameter", "remove it from [parameters]");
                continue;
            };
            let kind_in_document = parameter.pointer("/schema/type").and_then(Value::as_str);
            let expected = match kind {
                ParameterKind::Boolean => "boolean",
                ParameterKind::Integer => "integer",
                // The one array of the document is a list too: it has to be joined by commas.
                ParameterKind::List => "",
            };
            if kind_in_document == Some(expected) {
                self.row_error(key, "has that type in the document too", "remove it from [parameters]");
            }
        }
    }

    fn variant_names(&mut self) {
        let mut values = BTreeSet::new();
        collect_enum_values(self.document, &mut values);
        let rows = self.rows;
        for key in rows.variants.keys().filter(|key| !values.contains(key.get_ref().as_str())) {
            self.row_error(key, "is not a value of any enum", "remove it from [variants]");
        }
    }
}

fn collect_enum_values<'a>(node: &'a Value, values: &mut BTreeSet<&'a str>) {
    match node {
        Value::Object(map) => {
            values.extend(items(map.get("enum")).filter_map(Value::as_str));
            map.values().for_each(|value| collect_enum_values(value, values));
        }
        Value::Array(list) => list.iter().for_each(|value| collect_enum_values(value, values)),
        _ => {}
    }
}

/// The names of the required query parameters and body fields.
fn required_values<'a>(body: Option<&'a Value>, operation: &'a Value) -> BTreeSet<&'a str> {
    let query = items(operation.get("parameters")).filter(|parameter| {
        parameter.get("in").is_some_and(|place| place == "query")
            && parameter.get("required") == Some(&Value::Bool(true))
    });
    let query = query.filter_map(|parameter| parameter.get("name")?.as_str());
    let body = items(body.and_then(|body| body.get("required"))).filter_map(Value::as_str);
    query.chain(body).collect()
}

/// Path, method and operation of every operation, in the order of the document.
pub(crate) fn operations(document: &Value) -> impl Iterator<Item = (&str, &'static str, &Value)> {
    entries(document.get("paths")).flat_map(|(path, item)| {
        METHODS.into_iter().filter_map(move |method| Some((path.as_str(), method, item.get(method)?)))
    })
}

/// The pointer of a reference into this document.
pub(crate) fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix('#')
}

/// The entries of an object, none of anything else.
pub(crate) fn entries(node: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    node.and_then(Value::as_object).into_iter().flatten()
}

/// The items of an array, none of anything else.
pub(crate) fn items(node: Option<&Value>) -> impl Iterator<Item = &Value> {
    node.and_then(Value::as_array).into_iter().flatten()
}

/// The parameters of a path template.
pub(crate) fn template(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const ROWS: &str = r#"
        [resources]
        "things" = "Things."
        [parameters]
        flag = "boolean"
        [operations]
        PostThing = { sdk = "things.make", idempotency = "once" }
    "#;

    fn document() -> Value {
        json!({
            "openapi": "3.0.0",
            "info": { "title": "t", "version": "1" },
            "servers": [{ "url": "https://a.b" }],
            "paths": { "/things/{id}": { "post": {
                "operationId": "PostThing",
                "security": [{ "Authorizer": [] }],
                "parameters": [
                    { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                    { "name": "flag", "in": "query", "schema": { "type": "string" } },
                ],
                "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Body" } } } },
                "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "type": "object" } } } } },
            } } },
            "components": { "schemas": { "Body": { "type": "object", "required": ["name"], "properties": {
                "name": { "type": "string" },
                "kind": { "type": "string", "enum": ["a", "b"], "default": "a" },
            } } } },
        })
    }

    fn findings(document: &Value, rows: &str) -> Vec<String> {
        let found = lint(document, &Rows::parse(rows).unwrap());
        found.iter().map(Error::to_string).collect()
    }

    #[test]
    fn a_good_document_has_no_findings() {
        assert_eq!(findings(&document(), ROWS), [""; 0]);
    }

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

    #[test]
    fn rows_and_operations_have_to_match() {
        let row = "PostThing = { sdk = \"things.make\", idempotency = \"once\" }";
        #[rustfmt::skip]
        let cases = [
            ("", "spec/openapi.json#/paths/~1things~1{id}/post: the operation `PostThing` has no row"),
            ("PostThing = { sdk = \"things.make\", idempotency = \"once\" }\nGone = { sdk = \"things.gone\", idempotency = \"safe\" }", "spec/api.toml:8: `Gone` is not an operation"),
            ("PostThing = { sdk = \"things.make\", idempotency = \"once\", auth = false }", "spec/api.toml:7: `PostThing` says auth = false, the document says true"),
            ("PostThing = { sdk = \"things.make\", idempotency = \"once\", deprecated = true }", "spec/api.toml:7: `PostThing` says deprecated = true"),
            ("PostThing = { sdk = \"things.make\", idempotency = \"paid\", dry_run = true }", "spec/api.toml:7: `PostThing` needs the parameter `dryRun`"),
            ("PostThing = { sdk = \"things.make\", idempotency = \"once\", pages = \"nextToken\" }", "spec/api.toml:7: `PostThing` needs the parameter `nextToken`"),
            ("PostThing = { sdk = \"things.make\", idempotency = \"once\", arguments = [\"kind\"] }", "spec/api.toml:7: `PostThing` needs `arguments` with each of name once"),
            ("PostThing = { sdk = \"make\", idempotency = \"once\" }", "spec/api.toml:7: `PostThing` is called `make`"),
            ("PostThing = { sdk = \"other.make\", idempotency = \"once\" }", "the resource `other` has no documentation"),
        ];
        for (replacement, expected) in cases {
            let found = findings(&document(), &ROWS.replace(row, replacement));
            assert!(found.iter().any(|finding| finding.contains(expected)), "{expected}: {found:#?}");
        }
        let rows = ROWS.replace("flag =", "flog =");
        assert!(findings(&document(), &rows)[0].starts_with("spec/api.toml:5: `flog` is not a query parameter"));
        let rows = format!("{ROWS}\n[variants]\n\"9x\" = \"NineX\"");
        assert!(findings(&document(), &rows)[0].contains("`9x` is not a value of any enum"));
    }
}
