//! `spec/additions.yaml`: an OpenAPI document of operations that the vendored document lacks, with their own components. References to
//! `openapi.json#…` point into the vendored document, so that shared schemas become one type. Each operation and each schema names its
//! source in `x-source`. An entry that the vendored document has too, or that nothing refers to, fails the run.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::{
    Error, Result,
    error::{Stale, segment},
    openapi::{METHODS, entries, reference},
    overlay::Correction,
};

pub(crate) const FILE: &str = "spec/additions.yaml";

/// The keyword for the source of an operation or a schema.
pub(crate) const SOURCE: &str = "x-source";

/// The prefix of a reference into the vendored document.
const VENDORED: &str = "openapi.json#";

/// The result of merging the additions.
#[derive(Default)]
pub(crate) struct Merged {
    /// The operations and schemas, with their sources.
    pub(crate) corrections: Vec<Correction>,
    pub(crate) found: Vec<Error>,
    /// The pointers of the components, which are the same in both documents.
    components: Vec<String>,
}

/// Merges the additions into the vendored document. Entries that it already has are not changed, and are reported.
///
/// # Errors
///
/// The text is not an OpenAPI document.
pub(crate) fn merge(document: &mut Value, text: &str) -> Result<Merged> {
    let mut merged = Merged::default();
    if text.trim().is_empty() {
        return Ok(merged);
    }
    let mut additions = parse(text)?;
    let mut dangling = BTreeSet::new();
    point_into(&mut additions, document, &mut dangling);
    merged.found.extend(dangling.into_iter().map(|pointer| {
        let message = format!("refers to openapi.json#{pointer}, which does not exist");
        Error::new(FILE, message, "the document has changed there: correct the reference")
    }));
    let Some(root) = document.as_object_mut() else { return Ok(merged) };
    for (path, item) in entries(additions.get("paths")) {
        if let Some(known) = section(root, "paths").and_then(|paths| section(paths, path)) {
            merged.path(path, item, known);
        }
    }
    for (kind, components) in entries(additions.get("components")) {
        if let Some(known) = section(root, "components").and_then(|known| section(known, kind)) {
            entries(Some(components)).for_each(|(name, component)| merged.component(kind, name, component, known));
        }
    }
    Ok(merged)
}

impl Merged {
    fn path(&mut self, path: &str, item: &Value, known: &mut Map<String, Value>) {
        let shared: Vec<Value> = item.get("parameters").and_then(Value::as_array).cloned().unwrap_or_default();
        let at = format!("/paths/{}", segment(path));
        let operations: Vec<_> =
            METHODS.into_iter().filter_map(|method| Some((method, item.get(method)?.as_object()?))).collect();
        // The whole path can be removed if the document has all of its operations.
        let all_known = operations.iter().all(|(method, _)| known.contains_key(*method));
        for (method, operation) in operations {
            let pointer = format!("{at}/{method}");
            if known.contains_key(method) {
                self.caught_up(&pointer, if all_known { &at } else { &pointer });
                continue;
            }
            let mut operation = operation.clone();
            let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default();
            self.record(&pointer, format!("{} {path}", method.to_uppercase()), id.to_owned(), &operation);
            if !shared.is_empty() {
                let parameters = operation.entry("parameters").or_insert_with(|| Value::Array(Vec::new()));
                if let Value::Array(parameters) = parameters {
                    parameters.splice(0..0, shared.iter().cloned());
                }
            }
            known.insert(method.to_owned(), Value::Object(operation));
        }
    }

    fn component(&mut self, kind: &str, name: &str, component: &Value, known: &mut Map<String, Value>) {
        let pointer = format!("/components/{kind}/{}", segment(name));
        if known.contains_key(name) {
            self.caught_up(&pointer, &pointer);
            return;
        }
        if let Some(schema) = component.as_object().filter(|_| kind == "schemas") {
            self.record(&pointer, format!("components.{kind}"), name.to_owned(), schema);
        }
        self.components.push(pointer);
        known.insert(name.to_owned(), component.clone());
    }

    /// Removes and returns the source of an addition.
    fn record(&mut self, pointer: &str, location: String, what: String, added: &Map<String, Value>) {
        match added.get(SOURCE).and_then(Value::as_str) {
            Some(source) if !source.trim().is_empty() => {
                self.corrections.push(Correction { location, what, reason: source.to_owned() });
            }
            _ => self.found.push(error(
                pointer,
                "names no source",
                "name its source in `x-source`, for example `official Python SDK 2.4.0`",
            )),
        }
    }

    fn caught_up(&mut self, pointer: &str, removable: &str) {
        let error = error(pointer, "is in the vendored document too", "remove it: the vendored document describes it");
        self.found.push(error.stale(Stale::Addition { pointer: removable.to_owned() }));
    }

    /// Reports the components that nothing in the corrected document refers to.
    pub(crate) fn unused(&self, document: &Value) -> Vec<Error> {
        let mut used = BTreeSet::new();
        if !self.components.is_empty() {
            references(document, &mut used);
        }
        let unused = self.components.iter().filter(|pointer| !used.contains(pointer.as_str()));
        let error = |pointer: &String| {
            error(pointer, "is not referred to", "remove it").stale(Stale::Addition { pointer: pointer.clone() })
        };
        unused.map(error).collect()
    }
}

/// Moves errors at locations that come from the additions to the additions file.
pub(crate) fn located(document: Value, text: &str, errors: Vec<Error>) -> Vec<Error> {
    let has = |document: &Value, error: &Error| error.pointer().is_none_or(|at| document.pointer(at).is_some());
    if errors.iter().all(|error| has(&document, error)) {
        return errors;
    }
    let mut whole = document.clone();
    if merge(&mut whole, text).is_err() {
        return errors;
    }
    let located = errors.into_iter().map(|error| match !has(&document, &error) && has(&whole, &error) {
        true => error.in_file(FILE),
        false => error,
    });
    located.collect()
}

fn error(pointer: &str, message: &str, help: &str) -> Error {
    Error::new(format!("{FILE}#{pointer}"), message, help)
}

fn parse(text: &str) -> Result<Value> {
    let value: Value = yaml_serde::from_str(text).map_err(|error| {
        let location = error.location().map_or_else(|| FILE.to_owned(), |at| format!("{FILE}:{}", at.line()));
        Error::new(location, format!("is not YAML: {error}"), "it is an OpenAPI document with `paths` and `components`")
    })?;
    match value.is_object() {
        true => Ok(value),
        false => Err(Error::new(FILE, "is not an object", "it is an OpenAPI document with `paths` and `components`")),
    }
}

/// Returns the object under a key, adding it if it is missing; `None` if the key has another value, which the lint reports.
fn section<'a>(root: &'a mut Map<String, Value>, key: &str) -> Option<&'a mut Map<String, Value>> {
    root.entry(key).or_insert_with(|| Value::Object(Map::new())).as_object_mut()
}

/// Rewrites references into the vendored document to the merged one.
fn point_into(node: &mut Value, document: &Value, dangling: &mut BTreeSet<String>) {
    match node {
        Value::Object(map) => {
            if let Some(Value::String(target)) = map.get_mut("$ref")
                && let Some(pointer) = target.strip_prefix(VENDORED)
            {
                if document.pointer(pointer).is_none() {
                    dangling.insert(pointer.to_owned());
                }
                *target = format!("#{pointer}");
            }
            map.values_mut().for_each(|child| point_into(child, document, dangling));
        }
        Value::Array(list) => list.iter_mut().for_each(|child| point_into(child, document, dangling)),
        _ => {}
    }
}

fn references<'a>(node: &'a Value, used: &mut BTreeSet<&'a str>) {
    match node {
        Value::Object(map) => {
            used.extend(reference(node));
            map.values().for_each(|child| references(child, used));
        }
        Value::Array(list) => list.iter().for_each(|child| references(child, used)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const ADDITIONS: &str = r##"
paths:
  /things/{id}:
    parameters: [{ $ref: "#/components/parameters/Id" }]
    get:
      operationId: GetThing
      x-source: seen live
      responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/Part" } } } } }
components:
  parameters:
    Id: { name: id, in: path, required: true, schema: { type: string } }
  schemas:
    Part: { x-source: seen live, type: object, properties: { thing: { $ref: "openapi.json#/components/schemas/Thing" } } }
"##;

    fn vendored() -> Value {
        json!({ "paths": { "/things": { "get": { "operationId": "GetThings" } } }, "components": { "schemas": { "Thing": {} } } })
    }

    fn messages(errors: &[Error]) -> Vec<String> {
        errors.iter().map(Error::summary).collect()
    }

    #[test]
    fn operations_and_components_are_merged() {
        let mut document = vendored();
        let merged = merge(&mut document, ADDITIONS).unwrap();
        assert_eq!(messages(&merged.found), [""; 0]);
        assert_eq!(messages(&merged.unused(&document)), [""; 0]);
        let get = &document["paths"]["/things/{id}"]["get"];
        assert_eq!(get["parameters"], json!([{ "$ref": "#/components/parameters/Id" }]));
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["Part"]["properties"]["thing"], json!({ "$ref": "#/components/schemas/Thing" }));
        let listed: Vec<_> = merged.corrections.iter().map(|one| [&*one.location, &one.what, &one.reason]).collect();
        assert_eq!(
            listed,
            [["GET /things/{id}", "GetThing", "seen live"], ["components.schemas", "Part", "seen live"]]
        );
    }

    #[test]
    fn parts_of_the_vendored_document_are_reported_and_unchanged() {
        let mut document = vendored();
        document["paths"]["/things/{id}"] = json!({ "get": { "operationId": "Theirs" } });
        document["components"]["schemas"]["Part"] = json!({ "type": "string" });
        let merged = merge(&mut document, ADDITIONS).unwrap();
        assert_eq!(
            messages(&merged.found),
            [
                "spec/additions.yaml#/paths/~1things~1{id}/get: is in the vendored document too",
                "spec/additions.yaml#/components/schemas/Part: is in the vendored document too",
            ]
        );
        let removable = [Stale::Addition { pointer: "/paths/~1things~1{id}".into() }];
        assert_eq!(merged.found[0].removable(), removable, "the whole path");
        assert_eq!(document["paths"]["/things/{id}"], json!({ "get": { "operationId": "Theirs" } }));
        assert_eq!(document["components"]["schemas"]["Part"], json!({ "type": "string" }));
        assert_eq!(
            messages(&merged.unused(&document)),
            ["spec/additions.yaml#/components/parameters/Id: is not referred to"]
        );
    }

    #[test]
    fn sources_are_needed_and_references_must_lead_somewhere() {
        let text =
            ADDITIONS.replacen("x-source: seen live", "x-source: ''", 1).replace("schemas/Thing", "schemas/Gone");
        let merged = merge(&mut vendored(), &text).unwrap();
        assert_eq!(
            messages(&merged.found),
            [
                "spec/additions.yaml: refers to openapi.json#/components/schemas/Gone, which does not exist",
                "spec/additions.yaml#/paths/~1things~1{id}/get: names no source",
            ]
        );
        let location = |text: &str| merge(&mut vendored(), text).err().map(|error| error.location().to_owned());
        assert_eq!(location("paths:\n  a: [\n"), Some("spec/additions.yaml:3".to_owned()));
        assert_eq!(location("[]"), Some("spec/additions.yaml".to_owned()));
        assert_eq!(location(""), None);
    }
}
