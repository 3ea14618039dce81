//! Compares the names declared by a corrected document with those of the generated SDK, in both directions.

use std::collections::{BTreeMap, BTreeSet};

use codegen::{
    Output,
    model::{Api, Body, Operation, TypeKind, TypeRef},
};
use regex::Regex;
use serde_json::Value;

const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

/// The declarations in the generated text.
struct Text {
    /// Struct → wire names of its fields, as its table has them.
    structs: BTreeMap<String, BTreeSet<String>>,
    /// Enum → its values.
    enums: BTreeMap<String, BTreeSet<String>>,
    /// `GET /tags` → its wire function.
    wire: BTreeMap<String, String>,
    corrections: String,
}

fn unescaped(literal: &str) -> String {
    syn::parse_str::<syn::LitStr>(&format!("\"{literal}\"")).unwrap().value()
}

impl Text {
    fn read(output: &Output) -> Self {
        let begin = Regex::new(r"^\s*pub(?:\(crate\))? (struct|enum) (\w+) \{$").unwrap();
        let table = Regex::new(r"^(?:object|fields)!\((\w+)(?:: response)? \{$").unwrap();
        let field = Regex::new(r#"\w+ = \w+\("((?:[^"\\]|\\.)*)"\)"#).unwrap();
        let value = Regex::new(r#"^        \w+ = "((?:[^"\\]|\\.)*)",$"#).unwrap();
        let mut text = Self {
            structs: BTreeMap::new(),
            enums: BTreeMap::new(),
            wire: BTreeMap::new(),
            corrections: String::new(),
        };
        for file in &output.files {
            if file.path.ends_with("corrections.md") {
                text.corrections.clone_from(&file.text);
            }
            if file.path.contains("/wire/") {
                for chunk in file.text.split("/// `").skip(1) {
                    let (call, function) = chunk.split_once('`').unwrap();
                    // `POST /tags?dryRun=…` is a separate function after that of the call.
                    let call = call.split('?').next().unwrap();
                    text.wire.entry(call.to_owned()).or_default().push_str(function);
                }
            }
            if !file.path.contains("/types/") && !file.path.contains("/bodies/") {
                continue;
            }
            let mut current = None;
            for line in file.text.lines() {
                if let Some(found) = begin.captures(line) {
                    let (kind, name) = (found[1].to_owned(), found[2].to_owned());
                    match kind.as_str() {
                        "struct" => drop(text.structs.entry(name.clone()).or_default()),
                        _ => drop(text.enums.entry(name.clone()).or_default()),
                    }
                    current = Some((kind, name));
                    continue;
                }
                if let Some(found) = table.captures(line) {
                    current = Some(("table".to_owned(), found[1].to_owned()));
                    continue;
                }
                let Some((kind, name)) = &current else { continue };
                if matches!(line.trim(), "}" | "});") {
                    current = None;
                } else if kind == "table" {
                    let wire = field.captures_iter(line).map(|found| unescaped(&found[1]));
                    text.structs.entry(name.clone()).or_default().extend(wire);
                } else if let Some(found) = value.captures(line) {
                    text.enums.entry(name.clone()).or_default().insert(unescaped(&found[1]));
                }
            }
        }
        text
    }
}

/// The occurrences of a type in the document.
#[derive(Default)]
struct Seen {
    copies: usize,
    /// Field → in how many copies it is, and in how many of them it is required.
    fields: BTreeMap<String, (usize, usize)>,
    values: BTreeMap<String, usize>,
}

struct Walk<'a> {
    document: &'a Value,
    api: &'a Api,
    text: Text,
    seen: BTreeMap<String, Seen>,
    found: Vec<String>,
}

/// The differences between the SDK and the document.
pub(crate) fn complaints(document: &Value, output: &Output) -> Vec<String> {
    let mut walk =
        Walk { document, api: &output.api, text: Text::read(output), seen: BTreeMap::new(), found: Vec::new() };
    let mut count = 0;
    for (path, item) in document["paths"].as_object().unwrap() {
        for method in METHODS {
            let Some(node) = item.get(method) else { continue };
            count += 1;
            let operation = output.api.operations.iter().find(|own| own.path == *path && own.method == method);
            match operation {
                Some(operation) => walk.operation(operation, item, node),
                None => walk.found.push(format!("{method} {path} is not in the SDK")),
            }
        }
    }
    if count != output.api.operations.len() {
        walk.found.push(format!("{count} operations became {}", output.api.operations.len()));
    }
    walk.types();
    walk.found
}

fn resolve<'a>(document: &'a Value, mut node: &'a Value) -> &'a Value {
    while let Some(pointer) = node.get("$ref").and_then(Value::as_str) {
        node = document.pointer(pointer.trim_start_matches('#')).unwrap();
    }
    match node.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        Some([one]) if node.get("type").is_none() && node.get("properties").is_none() => resolve(document, one),
        _ => node,
    }
}

fn json<'a>(document: &'a Value, node: Option<&'a Value>) -> Option<&'a Value> {
    resolve(document, node?).get("content")?.get("application/json")?.get("schema")
}

impl Walk<'_> {
    fn operation(&mut self, operation: &Operation, item: &Value, node: &Value) {
        let document = self.document;
        let call = format!("{} {}", operation.verb(), operation.path);
        let Some(function) = self.text.wire.get(&call).cloned() else {
            self.found.push(format!("{call} has no function"));
            return;
        };
        let mut query = BTreeSet::new();
        for parameters in [item.get("parameters"), node.get("parameters")] {
            for parameter in parameters.and_then(Value::as_array).into_iter().flatten() {
                let parameter = resolve(document, parameter);
                let name = parameter["name"].as_str().unwrap();
                if parameter["in"] != "query" {
                    if let Some(field) = operation.path_parameters.iter().find(|field| field.wire == name) {
                        self.schema(&format!("{call} {name}"), &parameter["schema"], &field.ty);
                    }
                    continue;
                }
                if parameter["required"] != true && self.api.conventions.project.as_deref() == Some(name) {
                    if !operation.project {
                        self.found.push(format!("{call} does not take the project, `{name}`"));
                    }
                    continue;
                }
                let asks = self.api.conventions.dry_run.as_ref().filter(|_| operation.dry_run.is_some());
                let sent = match asks.is_some_and(|dry_run| dry_run.parameter == name) {
                    true => function.contains(&format!("?{name}=")),
                    false => function.contains(&format!("({name:?}, ")),
                };
                if !sent {
                    self.found.push(format!("{call} does not send `{name}`"));
                }
                let Some(field) = operation.query.iter().find(|field| field.wire == name) else { continue };
                query.insert(name);
                if field.required != (parameter["required"] == true) {
                    self.found.push(format!("{call} has `{name}` required = {}", field.required));
                }
                let matches_type = match field.ty {
                    TypeRef::CommaList(_) => resolve(document, &parameter["schema"])["type"] == "array",
                    TypeRef::Timestamp | TypeRef::Boolean | TypeRef::Integer(_) => false,
                    _ => true,
                };
                if matches_type {
                    self.schema(&format!("{call} {name}"), &parameter["schema"], &field.ty);
                }
            }
        }
        for field in operation.query.iter().filter(|field| !query.contains(field.wire.as_str())) {
            self.found.push(format!("{call} sends `{}`, which is not declared", field.wire));
        }
        if let Some(schema) = json(document, node.get("requestBody")) {
            match &operation.body {
                Some(Body::Fields(name)) => {
                    self.schema(&format!("{call} body"), schema, &TypeRef::Named(name.clone()));
                }
                Some(Body::List(item)) => {
                    self.schema(&format!("{call} body"), schema, &TypeRef::List(Box::new(item.clone())));
                }
                Some(Body::Map) => {}
                None => self.found.push(format!("{call} sends no body")),
            }
        }
        let responses = node["responses"].as_object().unwrap();
        let dry_run = self.api.conventions.dry_run.as_ref().map(|dry_run| dry_run.status.to_string());
        for (status, response) in responses {
            let Some(schema) = json(document, Some(response)) else { continue };
            let ty = match Some(status) == dry_run.as_ref() {
                true => operation.dry_run.clone().map(TypeRef::Named),
                false if status.starts_with('2') => operation.response.clone(),
                false => continue,
            };
            match ty {
                Some(ty) => self.schema(&format!("{call} {status}"), schema, &ty),
                None if resolve(document, schema)
                    .get("properties")
                    .is_some_and(|all| *all != serde_json::json!({})) =>
                {
                    self.found.push(format!("{call} returns nothing"));
                }
                None => {}
            }
        }
    }

    fn schema(&mut self, location: &str, schema: &Value, ty: &TypeRef) {
        let document = self.document;
        let schema = resolve(document, schema);
        let values = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
        let values: Vec<_> = values.filter_map(Value::as_str).collect();
        let properties = schema.get("properties").and_then(Value::as_object).filter(|all| !all.is_empty());
        let kind = schema.get("type").and_then(Value::as_str);
        match (kind, ty) {
            _ if schema.get("oneOf").is_some() || schema.get("anyOf").is_some() => {}
            (_, TypeRef::Named(name)) if !values.is_empty() => {
                let seen = self.seen.entry(name.clone()).or_default();
                seen.copies += 1;
                values.iter().for_each(|value| *seen.values.entry((*value).to_owned()).or_default() += 1);
            }
            (_, TypeRef::Named(name)) if properties.is_some() => {
                let api = self.api;
                let required: BTreeSet<_> =
                    schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
                let seen = self.seen.entry(name.clone()).or_default();
                seen.copies += 1;
                for property in properties.into_iter().flat_map(serde_json::Map::keys) {
                    let counted = seen.fields.entry(property.clone()).or_default();
                    counted.0 += 1;
                    counted.1 += usize::from(required.contains(property.as_str()));
                }
                for (property, node) in properties.into_iter().flatten() {
                    match api.fields(name).iter().find(|field| field.wire == *property) {
                        Some(field) => self.schema(&format!("{location}.{property}"), node, &field.ty),
                        None => self.found.push(format!("{location}: `{name}` has no field `{property}`")),
                    }
                }
            }
            (Some("array"), TypeRef::List(item)) => self.schema(&format!("{location}[]"), &schema["items"], item),
            (Some("array"), TypeRef::CommaList(item)) => {
                // Anything except an enum is sent as text.
                if let TypeRef::Named(_) = **item {
                    self.schema(&format!("{location}[]"), &schema["items"], item);
                }
            }
            (_, TypeRef::Map(value)) if schema.get("additionalProperties").is_some_and(Value::is_object) => {
                self.schema(&format!("{location}{{}}"), &schema["additionalProperties"], value);
            }
            (Some("object") | None, TypeRef::JsonObject | TypeRef::Json) if properties.is_none() => {}
            (Some("string"), TypeRef::String | TypeRef::Timestamp | TypeRef::SignedUrl | TypeRef::Secret)
                if values.is_empty() => {}
            // A text that is an enum elsewhere.
            (Some("string"), TypeRef::Named(name)) if self.text.enums.contains_key(name) => {}
            (Some("number" | "integer"), TypeRef::Number | TypeRef::Integer(_) | TypeRef::Timestamp) => {}
            (Some("boolean"), TypeRef::Boolean) => {}
            _ => self.found.push(format!("{location} is {ty:?} in the SDK, and in the document {schema}")),
        }
    }

    /// Compares the types with their occurrences in the document.
    fn types(&mut self) {
        for def in &self.api.types {
            let name = &def.name;
            let Some(seen) = self.seen.get(name) else {
                self.found.push(format!("`{name}` is nowhere in the document"));
                continue;
            };
            let is_recorded = |what: &str| self.text.corrections.contains(&format!("| {what} |"));
            match &def.kind {
                TypeKind::Struct(fields) => {
                    let wires: BTreeSet<_> = seen.fields.keys().cloned().collect();
                    if self.text.structs.get(name) != Some(&wires) {
                        let text = self.text.structs.get(name);
                        self.found.push(format!("`{name}` has {text:?}, the document {wires:?}"));
                    }
                    for field in fields {
                        let Some((there, required)) = seen.fields.get(&field.wire) else { continue };
                        let always = *required == seen.copies;
                        let nullable = field.docs.nullable && !def.in_requests;
                        if field.required != always && (field.required || !nullable) {
                            self.found.push(format!("`{name}.{}` has required = {}", field.wire, field.required));
                        }
                        let differs = *there < seen.copies || (*required > 0 && !always);
                        if differs && !is_recorded(&format!("`{name}.{}`", field.wire)) {
                            self.found.push(format!("`{name}.{}` differs, and nothing says so", field.wire));
                        }
                    }
                }
                TypeKind::Enum(_) => {
                    let values: BTreeSet<_> = seen.values.keys().cloned().collect();
                    if self.text.enums.get(name) != Some(&values) {
                        let text = self.text.enums.get(name);
                        self.found.push(format!("`{name}` has {text:?}, the document {values:?}"));
                    }
                    for (value, count) in &seen.values {
                        if *count < seen.copies
                            && !is_recorded(&format!("`{name}` value `{}`", value.replace('|', "\\|")))
                        {
                            self.found.push(format!("`{name}` value `{value}` differs, and nothing says so"));
                        }
                    }
                }
            }
        }
    }
}
