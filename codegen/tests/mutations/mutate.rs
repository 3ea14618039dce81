//! Changes that a vendor could make to a document.

use std::collections::BTreeSet;

use fastrand::Rng;
use heck::{ToPascalCase, ToSnakeCase};
use serde_json::{Map, Value, json};

const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

/// An applied change.
pub(crate) struct Mutation {
    pub(crate) kind: &'static str,
    /// A description of the change and its location.
    pub(crate) what: String,
    /// Whether the SDK must differ. Documentation can be outvoted by other copies, and order, form and bounds have no effect.
    pub(crate) shows: bool,
}

/// The locations of a document that operations use.
#[derive(Default)]
struct Locations {
    operations: Vec<String>,
    parameters: Vec<String>,
    /// Schemas that are not references.
    schemas: Vec<String>,
    seen: BTreeSet<String>,
}

impl Locations {
    fn of(document: &Value) -> Self {
        let mut locations = Self::default();
        for (path, item) in document["paths"].as_object().unwrap() {
            for method in METHODS.into_iter().filter(|method| item.get(method).is_some()) {
                let pointer = format!("/paths/{}/{method}", segment(path));
                let operation = &item[method];
                for index in 0..operation["parameters"].as_array().map_or(0, Vec::len) {
                    locations.parameters.push(format!("{pointer}/parameters/{index}"));
                }
                let json = "content/application~1json/schema";
                locations.schema(document, &format!("{pointer}/requestBody/{json}"));
                for status in operation["responses"].as_object().unwrap().keys() {
                    locations.schema(document, &format!("{pointer}/responses/{status}/{json}"));
                }
                locations.operations.push(pointer);
            }
        }
        locations
    }

    fn schema(&mut self, document: &Value, pointer: &str) {
        let Some(node) = document.pointer(pointer).filter(|_| self.seen.insert(pointer.to_owned())) else { return };
        if let Some(target) = node.get("$ref").and_then(Value::as_str) {
            self.schema(document, target.trim_start_matches('#'));
            return;
        }
        self.schemas.push(pointer.to_owned());
        for name in node.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::keys) {
            self.schema(document, &format!("{pointer}/properties/{}", segment(name)));
        }
        for below in ["items", "additionalProperties"] {
            if node.get(below).is_some_and(Value::is_object) {
                self.schema(document, &format!("{pointer}/{below}"));
            }
        }
    }
}

fn segment(raw: &str) -> String {
    raw.replace('~', "~0").replace('/', "~1")
}

/// A name that a vendor could choose, valid or not.
fn name(rng: &mut Rng, seed: u64, siblings: &Map<String, Value>) -> String {
    #[rustfmt::skip]
    const NAMES: [&str; 56] = [
        "type", "fn", "self", "match", "async", "move", "gen", "Self", "crate", "super", "try", "yield", "union", "items", "url", "request",
        "send", "body", "call", "client", "new", "next", "pages", "value", "other", "name", "field", "fields", "self_", "extra", "key",
        "größe", "名前", "3d", "$id", "@type", "with space", "a.b", "a/b", "a~b", "_private", "trailing_", "double__under", "UPPER_CASE",
        "PascalCase", "x", "id", "ID", "iPhone", "v2", "a1B2", "Option", "json", "map", "error", "option",
    ];
    match rng.u8(..5) {
        0 => format!("new{}Name", word(seed).to_pascal_case()),
        1 => format!("new_{}_name", word(seed)),
        2 => format!("new-{}-name", word(seed)),
        // The same as another one in snake case.
        3 if !siblings.is_empty() && rng.u8(..3) == 0 => {
            let other = pick(rng, &siblings.keys().collect::<Vec<_>>()).to_string();
            other.to_snake_case()
        }
        _ => (*pick(rng, &NAMES)).to_owned(),
    }
}

/// A word of letters: a type cannot be numbered.
fn word(mut seed: u64) -> String {
    let mut word = String::new();
    while seed > 0 {
        word.extend(char::from_digit(u32::try_from(seed % 20).unwrap_or_default() + 10, 36));
        seed /= 20;
    }
    word
}

fn pick<'a, T>(rng: &mut Rng, all: &'a [T]) -> &'a T {
    &all[rng.usize(..all.len())]
}

/// A schema of a property.
fn schema(document: &Value, rng: &mut Rng, depth: usize) -> Value {
    let mut node = match rng.u8(..if depth == 0 { 13 } else { 16 }) {
        0 => json!({ "type": "string" }),
        1 => json!({ "type": "integer" }),
        2 => json!({ "type": "integer", "format": pick(rng, &["int32", "int64", "uint32", "uint64"]) }),
        3 => json!({ "type": "number", "minimum": 0, "maximum": 1.5 }),
        4 => json!({ "type": "boolean" }),
        5 => json!({ "type": "string", "enum": (["one", "two-three", "4k", "FIVE"][..rng.usize(1..4)]) }),
        6 => json!({ "type": "string", "nullable": true }),
        7 => json!({ "type": "string", "format": "date-time" }),
        8 => {
            let names: Vec<_> = document["components"]["schemas"].as_object().unwrap().keys().collect();
            json!({ "$ref": format!("#/components/schemas/{}", segment(names[rng.usize(..names.len())])) })
        }
        9 => json!({ "type": "object" }),
        10 => json!({}),
        11 => json!({ "oneOf": [{ "type": "string" }, { "type": "number" }] }),
        12 => json!({ "type": "string", "format": "binary", "pattern": "^[a-z]+$", "maxLength": 10 }),
        13 => json!({ "type": "array", "items": schema(document, rng, depth - 1) }),
        14 => json!({ "type": "object", "additionalProperties": schema(document, rng, depth - 1) }),
        _ => json!({ "type": "object", "required": ["first"], "properties": {
            "first": schema(document, rng, depth - 1), "secondOne": schema(document, rng, depth - 1),
        } }),
    };
    if node.get("$ref").is_none() && rng.bool() {
        node["description"] = description(rng).into();
    }
    node
}

fn description(rng: &mut Rng) -> String {
    const PARTS: [&str; 22] = [
        "See http://example.com/a_b?c=d.",
        "<https://example.com>",
        "[a link](https://example.com)",
        "[brackets]",
        "[two][brackets]",
        "an `unclosed tick",
        "``` rust\nlet x = 1;\n```",
        "<b>bold</b>",
        "<unclosed",
        "a < b > c",
        "Vec<String>",
        "*/ /*",
        "# Heading",
        "    indented code",
        "- a list\n  1. of lists",
        "\\escaped\\",
        "\"quoted\"",
        "{braces} {}",
        "tab\there",
        "über 名前 🦊",
        "| a | b |",
        "[`Option`](Option) [nobody::there]",
    ];
    let parts: Vec<_> = (0..rng.usize(1..4)).map(|_| *pick(rng, &PARTS)).collect();
    parts.join(if rng.bool() { " " } else { "\n\n" })
}

/// Makes one change; tries another one if the location is not suitable.
pub(crate) fn mutate(document: &mut Value, rng: &mut Rng, seed: u64) -> Mutation {
    loop {
        if let Some(mutation) = attempt(document, rng, seed) {
            return mutation;
        }
    }
}

fn attempt(document: &mut Value, rng: &mut Rng, seed: u64) -> Option<Mutation> {
    let locations = Locations::of(document);
    let whole = document.clone();
    let at = pick(rng, &locations.schemas).clone();
    let made = |kind, what: String, shows| Some(Mutation { kind, what: format!("{kind}: {what}"), shows });
    let in_objects = |rng: &mut Rng| {
        let objects: Vec<_> = locations.schemas.iter().filter(|at| properties(&whole, at).is_some()).collect();
        (*pick(rng, &objects)).clone()
    };
    let in_enums = |rng: &mut Rng| {
        let enums: Vec<_> =
            locations.schemas.iter().filter(|at| whole.pointer(at).unwrap().get("enum").is_some()).collect();
        (*pick(rng, &enums)).clone()
    };
    match rng.u8(..31) {
        0..=5 => {
            let at = in_objects(rng);
            let siblings = properties(&whole, &at)?;
            let (name, node) = (name(rng, seed, siblings), schema(&whole, rng, 2));
            if siblings.contains_key(&name) || whole.pointer(&at).unwrap()["type"] == "array" {
                return None;
            }
            let object = document.pointer_mut(&at)?;
            object["properties"][&name] = node.clone();
            if rng.u8(..4) == 0 {
                list(object, "required").push(name.clone().into());
            }
            made("property added", format!("`{name}` {node} at {at}"), true)
        }
        6 => {
            let at = in_objects(rng);
            let name = (*pick(rng, &properties(&whole, &at)?.keys().collect::<Vec<_>>())).clone();
            let object = document.pointer_mut(&at)?;
            object["properties"].as_object_mut()?.shift_remove(&name);
            list(object, "required").retain(|other| *other != name);
            made("property removed", format!("`{name}` at {at}"), true)
        }
        7 => {
            let at = in_objects(rng);
            let siblings = properties(&whole, &at)?;
            let old = (*pick(rng, &siblings.keys().collect::<Vec<_>>())).clone();
            let new = name(rng, seed, siblings);
            if siblings.contains_key(&new) {
                return None;
            }
            let object = document.pointer_mut(&at)?;
            let node = object["properties"].as_object_mut()?.shift_remove(&old)?;
            object["properties"][&new] = node;
            list(object, "required")
                .iter_mut()
                .filter(|other| **other == old)
                .for_each(|other| *other = new.clone().into());
            made("property renamed", format!("`{old}` to `{new}` at {at}"), true)
        }
        8 | 9 => {
            let at = in_objects(rng);
            let name = (*pick(rng, &properties(&whole, &at)?.keys().collect::<Vec<_>>())).clone();
            let required = list(document.pointer_mut(&at)?, "required");
            let count = required.len();
            required.retain(|other| *other != name);
            if required.len() == count {
                required.push(name.clone().into());
            }
            made("required or not", format!("`{name}` at {at}"), true)
        }
        10 | 11 => {
            #[rustfmt::skip]
            const VALUES: [&str; 17] = [
                "3d-new", "16:9", "", "UPPER", "größe", "a+b", "Self", "None", "quo\"te", "other", "unknown", "-1", "1", "with space", "back\\slash",
                "pipe|d", "Unknown",
            ];
            let at = in_enums(rng);
            let old = whole.pointer(&at)?["enum"].as_array()?;
            let value = match rng.u8(..3) {
                0 => (*pick(rng, &VALUES)).to_owned(),
                1 => pick(rng, old).as_str()?.to_uppercase(),
                _ => format!("new-value-{seed}"),
            };
            if old.iter().any(|other| *other == value) {
                return None;
            }
            list(document.pointer_mut(&at)?, "enum").push(value.clone().into());
            made("enum value added", format!("{value:?} at {at}"), true)
        }
        12 => {
            let at = in_enums(rng);
            let values = list(document.pointer_mut(&at)?, "enum");
            if values.len() < 2 {
                return None;
            }
            let value = values.remove(rng.usize(..values.len()));
            made("enum value removed", format!("{value} at {at}"), true)
        }
        13..=15 => {
            let at = pick(rng, &locations.operations);
            let operation = document.pointer_mut(at)?;
            let parameters = list(operation, "parameters");
            let names =
                parameters.iter().map(|parameter| (parameter["name"].as_str().unwrap().to_owned(), Value::Null));
            let names: Map<_, _> = names.collect();
            let name = name(rng, seed, &names);
            if names.contains_key(&name) {
                return None;
            }
            let scalar = |rng: &mut Rng| match rng.u8(..5) {
                0 => json!({ "type": "string" }),
                1 => json!({ "type": "integer" }),
                2 => json!({ "type": "boolean" }),
                3 => json!({ "type": "number", "default": 1 }),
                _ => json!({ "type": "string", "enum": ["up", "down"] }),
            };
            let mut parameter = json!({ "name": name, "in": "query", "schema": scalar(rng) });
            if rng.u8(..3) == 0 {
                parameter["schema"] = json!({ "type": "array", "items": scalar(rng) });
                parameter["explode"] = rng.bool().into();
            }
            if rng.u8(..4) == 0 {
                parameter["required"] = true.into();
            }
            if rng.bool() {
                parameter["description"] = description(rng).into();
            }
            parameters.push(parameter.clone());
            made("parameter added", format!("{parameter} at {at}"), true)
        }
        16..=18 => {
            let method = *pick(rng, &["get", "post", "put", "delete"]);
            let (mut path, mut parameters) =
                (format!("/{}", pick(rng, &["mutations", "assets", "models"])), Vec::new());
            for name in ["shelf", "slotOf"].iter().take(rng.usize(..3)) {
                let schema = match rng.u8(..5) {
                    0 => json!({ "type": "integer" }),
                    1 => json!({ "type": "boolean" }),
                    2 => json!({ "type": "number" }),
                    3 => json!({ "type": "string", "enum": ["up", "down"] }),
                    _ => json!({ "type": "string" }),
                };
                path.push_str(&format!("/{{{name}}}/of-{name}"));
                parameters.push(json!({ "name": name, "in": "path", "required": true, "schema": schema }));
            }
            path.push_str(&format!("/mutated-{seed}"));
            if rng.bool() {
                path.push_str("/{lastId}");
                parameters
                    .push(json!({ "name": "lastId", "in": "path", "required": true, "schema": { "type": "string" } }));
            }
            let mut operation = json!({
                "operationId": format!("{}Mutated{seed}", method.to_pascal_case()),
                "parameters": parameters, "responses": {}, "description": description(rng),
            });
            if rng.bool() {
                operation["security"] = json!([{ "Authorizer": [] }]);
            }
            let object = |rng: &mut Rng| {
                json!({ "type": "object", "properties": {
                    "first": schema(&whole, rng, 2), "secondOne": schema(&whole, rng, 1), "id": { "type": "string" },
                } })
            };
            if matches!(method, "post" | "put") {
                let mut schema = object(rng);
                if rng.bool() {
                    schema["required"] = ["id", "first"][..rng.usize(..3)].into();
                }
                operation["requestBody"] =
                    json!({ "required": true, "content": { "application/json": { "schema": schema } } });
            }
            let status = *pick(rng, &["200", "201", "202", "204"]);
            operation["responses"][status] = match status {
                "204" => json!({ "description": "" }),
                _ => json!({ "description": "", "content": { "application/json": { "schema": object(rng) } } }),
            };
            document["paths"][&path][method] = operation;
            made("operation added", format!("{method} {path} {status}"), true)
        }
        19 => {
            let at = pick(rng, &locations.operations);
            let (item, method) = at.rsplit_once('/')?;
            document.pointer_mut(item)?.as_object_mut()?.shift_remove(method);
            made("operation removed", at.clone(), true)
        }
        20 => {
            let all: Vec<_> =
                locations.operations.iter().chain(&locations.parameters).chain(&locations.schemas).collect();
            let at = (*pick(rng, &all)).clone();
            document.pointer_mut(&at)?["deprecated"] = true.into();
            made("deprecated", at, false)
        }
        21 | 22 => {
            let all: Vec<_> =
                locations.operations.iter().chain(&locations.parameters).chain(&locations.schemas).collect();
            let at = (*pick(rng, &all)).clone();
            let text = description(rng);
            document.pointer_mut(&at)?["description"] = text.clone().into();
            made("described", format!("{text:?} at {at}"), false)
        }
        23 => {
            let (key, value) = match (whole.pointer(&at)?["type"].as_str()?, rng.bool()) {
                ("string", true) => ("default", json!("x")),
                ("string", false) => ("pattern", json!("^[`*_<>]\\d+|$")),
                ("number" | "integer", true) => ("minimum", json!(-1.5e9)),
                ("number" | "integer", false) => ("default", json!(12_345_678_901_234_u64)),
                ("array", _) => ("default", json!(["a", 1])),
                ("boolean", _) => ("default", json!(true)),
                _ => ("default", json!({ "a": [1, "`"] })),
            };
            document.pointer_mut(&at)?[key] = value.clone();
            made("bound or default", format!("{key} {value} at {at}"), false)
        }
        24 => {
            let (key, value) = match rng.u8(..4) {
                0 => ("readOnly", json!(true)),
                1 => ("additionalProperties", json!(true)),
                2 => ("additionalProperties", json!(false)),
                _ => ("nullable", json!(true)),
            };
            document.pointer_mut(&at)?[key] = value.clone();
            made("keyword set", format!("{key} {value} at {at}"), false)
        }
        25 => {
            let node = document.pointer_mut(&at)?.as_object_mut()?;
            if node.get("type")? != "object" || node.contains_key("properties") && rng.bool() {
                return None;
            }
            let value = schema(&whole, rng, 1);
            node.insert("additionalProperties".into(), value.clone());
            made("values typed", format!("{value} at {at}"), false)
        }
        26 => {
            let node = document.pointer_mut(&at)?;
            let (kind, inner) = match rng.u8(..3) {
                0 => ("oneOf", json!({ "oneOf": [node.take(), { "type": "string" }] })),
                _ => ("allOf", json!({ "allOf": [node.take()] })),
            };
            *node = inner;
            made(kind, at, kind == "oneOf")
        }
        27 => {
            let schemas = document["components"]["schemas"].as_object_mut()?;
            let old = (*pick(rng, &schemas.keys().collect::<Vec<_>>())).clone();
            let new = format!("Mutated{seed}");
            let node = schemas.shift_remove(&old)?;
            schemas.insert(new.clone(), node);
            let (from, to) = (format!("#/components/schemas/{old}"), format!("#/components/schemas/{new}"));
            refer(document, &from, &to);
            made("component renamed", format!("{old} to {new}"), false)
        }
        28 => {
            let name = format!("Moved{seed}");
            let node = std::mem::replace(
                document.pointer_mut(&at)?,
                json!({ "$ref": format!("#/components/schemas/{name}") }),
            );
            document["components"]["schemas"][&name] = node;
            made("moved behind a reference", at, false)
        }
        29 => {
            *document = shuffled(document, rng);
            made("shuffled", "all keys".into(), false)
        }
        _ => {
            let node = document.pointer_mut(&at)?;
            let ty = (*pick(rng, &["string", "integer", "number", "boolean", "object"])).to_owned();
            let old = node.get("type")?.as_str()?.to_owned();
            if old == ty || node.get("enum").is_some() || node.get("properties").is_some() || old == "array" {
                return None;
            }
            node["type"] = ty.clone().into();
            // A row of `[fields]` determines the width of a number, whichever of the two types the document has.
            let property = at.rsplit('/').next().unwrap_or_default();
            let is_number = |ty: &str| matches!(ty, "integer" | "number");
            let has_row = is_number(&old) && is_number(&ty) && crate::SPEC.api.contains(&format!(".{property}\""));
            made("retyped", format!("{old} to {ty} at {at}"), !has_row)
        }
    }
}

fn properties<'a>(document: &'a Value, at: &str) -> Option<&'a Map<String, Value>> {
    document.pointer(at)?.get("properties")?.as_object().filter(|all| !all.is_empty())
}

fn list<'a>(node: &'a mut Value, key: &str) -> &'a mut Vec<Value> {
    if node.get(key).is_none_or(|list| !list.is_array()) {
        node[key] = json!([]);
    }
    node[key].as_array_mut().unwrap()
}

fn refer(node: &mut Value, from: &str, to: &str) {
    match node {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(text) if key == "$ref" && text == from => *value = to.into(),
                    value => refer(value, from, to),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|value| refer(value, from, to)),
        _ => {}
    }
}

/// The keys of every object in another order, and the items of the lists whose order means nothing.
pub(crate) fn shuffled(node: &Value, rng: &mut Rng) -> Value {
    match node {
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().collect();
            rng.shuffle(&mut entries);
            let entries = entries.into_iter().map(|(key, value)| {
                let mut value = shuffled(value, rng);
                if let ("required" | "parameters" | "tags" | "enum", Value::Array(list)) = (key.as_str(), &mut value) {
                    rng.shuffle(list);
                }
                (key.clone(), value)
            });
            Value::Object(entries.collect())
        }
        Value::Array(list) => Value::Array(list.iter().map(|value| shuffled(value, rng)).collect()),
        other => other.clone(),
    }
}
