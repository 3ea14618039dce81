//! Comparing documents: every rule on a small and on the real document, in both directions.

use std::{collections::BTreeSet, panic::resume_unwind, path::Path, thread};

use codegen::diff::{Diff, Document, Labels, Level, Rule, diff, report};
use serde_json::{Map, Value, json};

/// Paths and names are those of the real document, so that one edit fits both.
const SMALL: &str = r##"{
  "openapi": "3.0.0", "info": { "title": "RestApi", "version": "1" }, "servers": [{ "url": "https://api.example/v1" }],
  "paths": {
    "/tags": { "get": { "operationId": "GetTags", "tags": ["Tags"], "description": "List tags", "security": [{ "Authorizer": [] }],
      "parameters": [
        { "name": "pageSize", "in": "query", "required": false, "schema": { "type": "string" } },
        { "name": "paginationToken", "in": "query", "required": false, "schema": { "type": "string" } }],
      "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/GetTagsResponse" } } } } } } },
    "/uploads": { "post": { "operationId": "PostUploads", "tags": ["Upload"], "security": [{ "Authorizer": [] }],
      "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/PostUploadsRequest" } } } },
      "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/PostUploadsResponse" } } } } } } },
    "/uploads/{uploadId}": { "get": { "operationId": "GetUploads", "tags": ["Upload"], "security": [{ "Authorizer": [] }],
      "parameters": [{ "name": "uploadId", "in": "path", "required": true, "schema": { "type": "string" } }],
      "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/GetUploadsByIdResponse" } } } } } } }
  },
  "components": {
    "securitySchemes": { "Authorizer": { "type": "apiKey", "name": "Authorization", "in": "header" } },
    "schemas": {
      "GetTagsResponse": { "type": "object", "required": ["tags"], "properties": {
        "nextPaginationToken": { "type": "string", "description": "A token" },
        "tags": { "type": "array", "items": { "type": "object", "required": ["itemCount", "tagName"], "properties": {
          "tagName": { "type": "string" }, "itemCount": { "type": "number" }, "ownerId": { "type": "string" } } } } } },
      "PostUploadsRequest": { "type": "object", "properties": {
        "fileName": { "type": "string", "description": "The name" },
        "fileSize": { "type": "number" },
        "kind": { "type": "string", "enum": ["3d", "image", "video"] },
        "parts": { "type": "number", "minimum": 1, "maximum": 10000 } } },
      "PostUploadsResponse": { "type": "object", "required": ["upload"], "properties": { "upload": { "type": "object", "required": ["id"], "properties": {
        "id": { "type": "string" }, "fileSize": { "type": "number" } } } } },
      "GetUploadsByIdResponse": { "type": "object", "required": ["upload"], "properties": { "upload": { "type": "object", "required": ["id"], "properties": {
        "id": { "type": "string" }, "fileSize": { "type": "number" } } } } }
    }
  }
}"##;

/// The parts of `spec/api.toml` for both documents.
const ROWS: &str = r#"
[conventions]
dry_run = { parameter = "dryRun", status = 269 }
page_size = "pageSize"
[paging]
paginationToken = "nextPaginationToken"
[operations]
PostUploads = { pages = "offset" }
"#;

const REQUEST: &str = "/components/schemas/PostUploadsRequest";
const RESPONSE: &str = "/components/schemas/GetTagsResponse";
const TAGS: &str = "/paths/~1tags/get";
const UPLOAD: &str = "/paths/~1uploads/post";

/// One edit of a document.
#[derive(Clone)]
enum Edit {
    /// Sets a value at a pointer; `-` appends to a list.
    Set(String, Value),
    Remove(String),
    /// Renames a key.
    Rename(String, &'static str),
}

use Edit::{Remove, Rename, Set};

fn set(parent: &str, rest: &str, value: Value) -> Edit {
    Set(format!("{parent}{rest}"), value)
}

fn remove(parent: &str, rest: &str) -> Edit {
    Remove(format!("{parent}{rest}"))
}

impl Edit {
    fn apply(&self, document: &mut Value) {
        let (Set(pointer, _) | Remove(pointer) | Rename(pointer, _)) = self;
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let key = key.replace("~1", "/").replace("~0", "~");
        let parent = document.pointer_mut(parent).unwrap_or_else(|| panic!("{pointer}"));
        match (self, parent) {
            (Set(_, value), Value::Array(list)) if key == "-" => list.push(value.clone()),
            (Set(_, value), parent) => parent[key.as_str()] = value.clone(),
            (Remove(_), Value::Array(list)) => drop(list.remove(key.parse().unwrap())),
            (Remove(_), Value::Object(map)) => drop(map.remove(&key).unwrap()),
            (Rename(_, name), Value::Object(map)) => {
                let value = map.remove(&key).unwrap();
                map.insert((*name).to_owned(), value);
            }
            _ => panic!("{pointer}"),
        }
    }
}

fn document(value: &Value) -> Document {
    Document::parse("document.json", value.to_string().as_bytes()).unwrap()
}

fn compare(old: &Value, new: &Value) -> Diff {
    diff(&document(old), &document(new), &Labels::from_rows(ROWS), "0.1.0").unwrap()
}

fn real() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/openapi.json");
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn small() -> Value {
    serde_json::from_str(SMALL).unwrap()
}

fn rules(diff: &Diff) -> Vec<Rule> {
    let mut rules: Vec<_> = diff.changes.iter().map(|change| change.rule).collect();
    rules.sort_unstable();
    rules
}

/// The setup, the edits, the expected rule, and the rule in the reverse direction.
struct Case {
    before: Vec<Edit>,
    edits: Vec<Edit>,
    there: Vec<Rule>,
    back: Vec<Rule>,
}

fn case(before: Vec<Edit>, edits: Vec<Edit>, there: &[Rule], back: &[Rule]) -> Case {
    let sorted = |rules: &[Rule]| {
        let mut rules = rules.to_vec();
        rules.sort_unstable();
        rules
    };
    Case { before, edits, there: sorted(there), back: sorted(back) }
}

#[rustfmt::skip]
fn cases() -> Vec<Case> {
    use Rule::*;
    let one = |edit: Edit, there: Rule, back: Rule| case(vec![], vec![edit], &[there], &[back]);
    let text = || json!({ "type": "string" });
    let operation = || json!({ "operationId": "GetNew", "responses": { "200": { "description": "" } } });
    let answer = |schema: &str| json!({ "description": "", "content": { "application/json": { "schema": { "$ref": schema } } } });
    let parameter = |name: &str, required: bool| json!({ "name": name, "in": "query", "required": required, "schema": { "type": "string" } });
    let error = |kind: &str| json!({ "description": "", "content": { "application/json": { "schema": { "type": kind } } } });
    let shapes = || vec![
        set("", "/components/schemas/One", json!({ "type": "object", "properties": { "a": { "type": "string" } } })),
        set("", "/components/schemas/Two", json!({ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" } } })),
        set(TAGS, "/responses/200/content/application~1json/schema", json!({ "$ref": "#/components/schemas/One" })),
        set(UPLOAD, "/responses/201", answer("#/components/schemas/Two")),
        set(UPLOAD, "/responses/202", answer("#/components/schemas/One")),
    ];
    let request = |property: &str, value: Value| set(REQUEST, &format!("/properties/{property}"), value);
    let response = |property: &str, value: Value| set(RESPONSE, &format!("/properties/{property}"), value);
    vec![
        one(set("", "/paths/~1new", json!({ "get": operation() })), OpAdded, OpRemoved),
        one(Rename("/paths/~1tags".into(), "/labels"), OpPathChanged, OpPathChanged),
        one(set(TAGS, "/operationId", json!("ListTags")), OpIdChanged, OpIdChanged),
        case(vec![], vec![Rename("/paths/~1uploads~1{uploadId}".into(), "/uploads/{id}"), set("/paths/~1uploads~1{id}/get", "/parameters/0/name", json!("id"))], &[OpPathParamRenamed], &[OpPathParamRenamed]),
        one(set(TAGS, "/deprecated", json!(true)), OpDeprecated, OpUndeprecated),
        one(set(TAGS, "/tags", json!(["Labels"])), OpTagChanged, OpTagChanged),
        one(set(TAGS, "/security", json!([])), OpSecurityChanged, OpSecurityChanged),
        one(set("", "/components/securitySchemes/Authorizer/name", json!("X-Api-Key")), OpSecurityChanged, OpSecurityChanged),
        one(set(TAGS, "/parameters/-", parameter("colour", false)), ReqParamAddedOptional, ReqParamRemoved),
        one(set(TAGS, "/parameters/-", parameter("colour", true)), ReqParamAddedRequired, ReqParamRemoved),
        one(set(TAGS, "/parameters/0/required", json!(true)), ReqParamBecameRequired, ReqParamBecameOptional),
        one(set(TAGS, "/parameters/0/schema", json!({ "type": "integer" })), ReqParamTypeChanged, ReqParamTypeChanged),
        case(vec![set(TAGS, "/parameters/0/schema", json!({ "type": "array", "items": text() }))], vec![set(TAGS, "/parameters/0/explode", json!(false))], &[ReqParamTypeChanged], &[ReqParamTypeChanged]),
        one(set(REQUEST, "/properties/kind/enum/-", json!("splat")), ReqEnumValueAdded, ReqEnumValueRemoved),
        one(request("colour", text()), ReqPropAddedOptional, ReqPropRemoved),
        case(vec![], vec![request("colour", text()), set(REQUEST, "/required", json!(["colour"]))], &[ReqPropAddedRequired], &[ReqPropRemoved]),
        one(set(REQUEST, "/required", json!(["fileName"])), ReqPropBecameRequired, ReqPropBecameOptional),
        one(request("fileName/nullable", json!(true)), ReqPropBecameNullable, ReqPropBecameNotNullable),
        one(request("fileSize/type", json!("string")), ReqPropTypeChanged, ReqPropTypeChanged),
        one(request("parts/maximum", json!(100)), ReqConstraintTightened, ReqConstraintLoosened),
        one(request("parts/minimum", json!(0)), ReqConstraintLoosened, ReqConstraintTightened),
        one(remove(REQUEST, "/properties/parts/maximum"), ReqConstraintUnset, ReqConstraintSet),
        one(request("fileName/default", json!("a")), ReqDefaultChanged, ReqDefaultChanged),
        case(vec![remove(UPLOAD, "/requestBody")], vec![set(UPLOAD, "/requestBody", json!({ "required": true, "content": {} }))], &[ReqBodyAddedRequired], &[ReqBodyRemoved]),
        case(vec![remove(UPLOAD, "/requestBody")], vec![set(UPLOAD, "/requestBody", json!({ "content": {} }))], &[ReqBodyAddedOptional], &[ReqBodyRemoved]),
        one(set(UPLOAD, "/requestBody/required", json!(false)), ReqBodyBecameOptional, ReqBodyBecameRequired),
        one(Rename(format!("{UPLOAD}/requestBody/content/application~1json"), "multipart/form-data"), ReqBodyMediaTypeChanged, ReqBodyMediaTypeChanged),
        one(response("total", json!({ "type": "number" })), RespPropAdded, RespPropRemovedOptional),
        case(vec![], vec![response("total", json!({ "type": "number" })), set(RESPONSE, "/required", json!(["tags", "total"]))], &[RespPropAdded], &[RespPropRemovedRequired]),
        one(set(RESPONSE, "/required", json!([])), RespPropBecameOptional, RespPropBecameRequired),
        one(response("nextPaginationToken/nullable", json!(true)), RespPropBecameNullable, RespPropBecameNotNullable),
        one(response("tags/items/properties/itemCount/type", json!("string")), RespPropTypeChanged, RespPropTypeChanged),
        one(remove(RESPONSE, "/properties/tags/items/properties/itemCount/type"), RespTypeWidened, RespPropTypeChanged),
        case(vec![response("order", json!({ "type": "string", "enum": ["a", "b"] }))], vec![set(RESPONSE, "/properties/order/enum/-", json!("c"))], &[RespEnumValueAdded], &[RespEnumValueRemoved]),
        one(response("tags/items/properties/itemCount/minimum", json!(0)), RespConstraintChanged, RespConstraintChanged),
        one(response("tags/items/properties/itemCount/default", json!(0)), RespDefaultChanged, RespDefaultChanged),
        one(remove(REQUEST, "/properties/kind/enum"), EnumBecameFree, FreeBecameEnum),
        one(set(TAGS, "/responses/202", json!({ "description": "" })), RespStatus2xxAdded, RespStatus2xxRemoved),
        one(set(TAGS, "/responses/404", error("object")), RespErrorAdded, RespErrorRemoved),
        case(vec![set(TAGS, "/responses/404", error("object"))], vec![set(TAGS, "/responses/404", error("string"))], &[RespErrorChanged], &[RespErrorChanged]),
        case(vec![set(TAGS, "/responses/200", json!({ "description": "" }))], vec![set(TAGS, "/responses/200", error("string"))], &[RespBodyAdded], &[RespBodyRemoved]),
        case(shapes(), vec![set(TAGS, "/responses/200/content/application~1json/schema", json!({ "$ref": "#/components/schemas/Two" }))], &[RespPropAdded, RespBodyRefReplaced], &[RespPropRemovedOptional, RespBodyRefReplaced]),
        one(Rename(format!("{TAGS}/responses/200/content/application~1json"), "text/csv"), RespMediaTypeChanged, RespMediaTypeChanged),
        one(set(TAGS, "/responses/200/headers", json!({ "X-A": { "schema": text() } })), RespHeaderChanged, RespHeaderChanged),
        case(vec![request("fileName", json!({ "type": "object" }))], vec![request("fileName", json!({ "type": "object", "properties": { "a": text() } }))], &[ObjectTyped], &[ObjectUntyped]),
        case(vec![request("fileName", json!({ "type": "object", "additionalProperties": text() }))], vec![request("fileName/additionalProperties/type", json!("number"))], &[AddlPropsChanged], &[AddlPropsChanged]),
        one(set("", "/components/schemas/PostUploadsResponse/properties/upload/properties/colour", text()), RespPropAdded, RespPropRemovedOptional).also(ShapeSplit, ShapeMerge),
        one(remove(TAGS, "/parameters/1"), PaginationChanged, PaginationChanged),
        one(Rename(format!("{RESPONSE}/properties/nextPaginationToken"), "next"), PaginationChanged, PaginationChanged).also(RespPropAdded, RespPropRemovedOptional),
        one(request("hitsPerPage", json!({ "type": "number" })), PaginationChanged, PaginationChanged),
        case(vec![], vec![set(UPLOAD, "/parameters", json!([parameter("dryRun", false)])), set(UPLOAD, "/responses/269", json!({ "description": "" }))], &[DryRunAdded], &[DryRunRemoved]),
        one(request("fileName/deprecated", json!(true)), FieldDeprecated, FieldUndeprecated),
        one(request("fileName/readOnly", json!(true)), AccessChanged, AccessChanged),
        one(set(TAGS, "/description", json!("Tags")), DocChanged, DocChanged),
        one(request("fileName/description", json!("A name")), DocChanged, DocChanged),
        one(request("fileName/example", json!("a")), ExampleChanged, ExampleChanged),
        one(set("", "/servers/0/url", json!("https://other.example")), ServerUrlChanged, ServerUrlChanged),
        one(set("", "/info/version", json!("2")), InfoVersionChanged, InfoVersionChanged),
        one(request("fileName/x-order", json!(1)), ExtensionChanged, ExtensionChanged),
        one(request("fileName/nullable", json!(false)), SameMeaning, SameMeaning),
        one(set("", "/components/schemas/Unused", text()), ComponentUnusedChanged, ComponentUnusedChanged),
        case(vec![request("kind/default", json!("image"))], vec![request("kind/default", json!("undefined"))], &[ReqDefaultChanged, LintNew], &[ReqDefaultChanged]),
        one(request("fileName/contentEncoding", json!("base64")), Unclassified, Unclassified),
        one(set("", "/webhooks", json!({})), Unclassified, Unclassified),
    ]
}

impl Case {
    fn also(mut self, there: Rule, back: Rule) -> Self {
        self.there.push(there);
        self.back.push(back);
        self.there.sort_unstable();
        self.back.sort_unstable();
        self
    }

    /// Compares in both directions; returns the rules of the changes.
    fn check(&self, index: usize, base: &Value, unedited: &Document) -> BTreeSet<Rule> {
        let mut seen = BTreeSet::new();
        let mut new = base.clone();
        self.before.iter().for_each(|edit| edit.apply(&mut new));
        let prepared = (!self.before.is_empty()).then(|| document(&new));
        let old = prepared.as_ref().unwrap_or(unedited);
        self.edits.iter().for_each(|edit| edit.apply(&mut new));
        let new = document(&new);
        let compare = |old, new| diff(old, new, &Labels::from_rows(ROWS), "0.1.0").unwrap();
        let (there, back) = (compare(old, &new), compare(&new, old));
        assert_eq!(rules(&there), self.there, "case {index}: {:#?}", there.changes);
        assert_eq!(rules(&back), self.back, "case {index} back: {:#?}", back.changes);
        // An addition is a removal in the reverse direction.
        let mirrored: BTreeSet<_> = there.changes.iter().map(|change| (&change.before, &change.after)).collect();
        for change in &back.changes {
            let twin = mirrored.contains(&(&change.after, &change.before));
            assert!(twin || change.rule == Rule::LintNew, "case {index}: {change:#?}");
        }
        for change in there.changes.iter().chain(&back.changes) {
            assert!(!change.message.is_empty() && !change.pointers.is_empty(), "{change:#?}");
            seen.insert(change.rule);
        }
        seen
    }
}

/// Runs every case on a document, on all processors.
fn check(base: &Value) {
    let cases: Vec<_> = cases().into_iter().enumerate().collect();
    let processors = thread::available_parallelism().map_or(2, usize::from);
    let part = |part: &[(usize, Case)]| -> BTreeSet<Rule> {
        let unedited = document(base);
        part.iter().flat_map(|(index, case)| case.check(*index, base, &unedited)).collect()
    };
    let seen: BTreeSet<Rule> = thread::scope(|scope| {
        let parts = cases.chunks(cases.len().div_ceil(processors));
        let threads: Vec<_> = parts.map(|cases| scope.spawn(|| part(cases))).collect();
        let ended = threads.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
        ended.flatten().collect()
    });
    let missing: Vec<_> = Rule::ALL.iter().filter(|rule| !seen.contains(rule)).collect();
    assert_eq!(missing, [&Rule::OpAdded; 0], "rules without a case");
}

/// Rule, wire, source, semantic and bump from 1.0 on: the contract with programs that read the report.
const VERDICTS: &str = "
op-added ok additive same minor
op-removed breaks breaks changed major
op-path-changed breaks unchanged same patch
op-id-changed ok unchanged same none
op-path-param-renamed ok unchanged same none
op-deprecated ok deprecation same minor
op-undeprecated ok deprecation same minor
op-tag-changed ok unchanged same none
op-security-changed may-break unchanged changed patch
req-param-added-optional ok additive same minor
req-param-added-required breaks breaks same major
req-param-removed may-break breaks changed major
req-param-became-required breaks breaks same major
req-param-became-optional ok additive same minor
req-param-type-changed breaks breaks same major
req-enum-value-added ok additive same minor
req-enum-value-removed breaks deprecation same minor
req-prop-added-optional ok additive same minor
req-prop-added-required breaks breaks same major
req-prop-removed may-break breaks changed major
req-prop-became-required breaks breaks same major
req-prop-became-optional ok additive same minor
req-prop-became-nullable ok additive same minor
req-prop-became-not-nullable breaks breaks same major
req-prop-type-changed breaks breaks same major
req-constraint-tightened may-break unchanged changed patch
req-constraint-set may-break unchanged changed patch
req-constraint-loosened ok unchanged same patch
req-constraint-unset ok unchanged same patch
req-default-changed ok unchanged changed patch
req-body-added-required breaks breaks same major
req-body-added-optional ok additive same minor
req-body-removed breaks breaks same major
req-body-became-required breaks breaks same major
req-body-became-optional ok additive same minor
req-body-media-type-changed breaks breaks same major
resp-prop-added ok additive same minor
resp-prop-removed-optional ok breaks same major
resp-prop-removed-required breaks breaks same major
resp-prop-became-optional breaks breaks same major
resp-prop-became-nullable breaks breaks same major
resp-prop-became-required ok unchanged same none
resp-prop-became-not-nullable ok unchanged same none
resp-prop-type-changed breaks breaks same major
resp-type-widened may-break breaks same major
resp-enum-value-added ok additive changed minor
resp-enum-value-removed ok unchanged same none
resp-constraint-changed ok unchanged same patch
resp-default-changed ok unchanged same patch
enum-became-free ok breaks same major
free-became-enum ok breaks same major
resp-status-2xx-added may-break additive changed minor
resp-status-2xx-removed may-break breaks same major
resp-error-added ok unchanged same none
resp-error-removed ok unchanged same none
resp-error-changed ok unchanged same none
resp-body-added ok breaks same major
resp-body-removed breaks breaks same major
resp-body-ref-replaced ok unchanged same none
resp-media-type-changed breaks breaks same major
resp-header-changed ok unchanged same none
object-typed ok breaks same major
object-untyped ok breaks same major
addl-props-changed may-break breaks same major
shape-split ok additive same minor
shape-merge ok unchanged same none
pagination-changed breaks breaks changed major
dry-run-changed ok additive same minor
dry-run-changed may-break breaks changed major
field-deprecated ok deprecation same minor
field-undeprecated ok deprecation same minor
access-changed ok unchanged changed patch
doc-changed ok unchanged same patch
example-changed ok unchanged same patch
server-url-changed may-break unchanged changed patch
info-version-changed ok unchanged same none
extension-changed ok unchanged same none
same-meaning ok unchanged same none
component-unused-changed ok unchanged same none
lint-new ok unknown same none
unclassified unknown unknown changed major
";

#[test]
fn every_rule_has_its_verdicts() {
    let word = |value: Value| value.as_str().unwrap().to_owned();
    let line = |rule: &Rule| {
        let verdicts = [json!(rule.wire()), json!(rule.source()), json!(rule.semantic()), json!(rule.bump())];
        format!("{} {}", rule.id(), verdicts.map(word).join(" "))
    };
    let lines: Vec<_> = Rule::ALL.iter().map(line).collect();
    assert_eq!(lines, VERDICTS.trim().lines().collect::<Vec<_>>());
}

#[test]
fn every_rule_is_found_in_a_small_document_and_nothing_else() {
    check(&small());
}

#[test]
fn every_rule_is_found_in_the_real_document_and_nothing_else() {
    // Without the generation operations and their bodies, which are three quarters of the document and similar: the edits are elsewhere.
    let mut document = real();
    document["paths"].as_object_mut().unwrap().retain(|path, _| !path.starts_with("/generate/"));
    document["components"]["schemas"].as_object_mut().unwrap().retain(|name, _| !name.contains("Inferences"));
    assert!(document["paths"].as_object().unwrap().len() > 50);
    check(&document);
}

/// The same document with every key, path, parameter, enum value and required name in another order.
fn shuffled(value: &Value, key: &str) -> Value {
    match value {
        Value::Object(map) => {
            let turned = map.iter().rev().map(|(key, value)| (key.clone(), shuffled(value, key)));
            Value::Object(turned.collect::<Map<_, _>>())
        }
        Value::Array(list) if matches!(key, "required" | "enum" | "tags" | "parameters") => {
            Value::Array(list.iter().rev().map(|value| shuffled(value, "")).collect())
        }
        other => other.clone(),
    }
}

/// All descriptions changed.
fn redescribed(value: &Value, names: bool) -> Value {
    match value {
        Value::Object(map) => {
            let entry = |(key, value): (&String, &Value)| match value {
                Value::String(text) if key == "description" && !names => (key.clone(), json!(format!("{text} New."))),
                value => (key.clone(), redescribed(value, key == "properties")),
            };
            Value::Object(map.iter().map(entry).collect())
        }
        Value::Array(list) => Value::Array(list.iter().map(|value| redescribed(value, false)).collect()),
        other => other.clone(),
    }
}

#[test]
fn order_and_descriptions_are_not_breaking() {
    for base in [small(), real()] {
        assert_eq!(rules(&compare(&base, &base)), []);
        assert_eq!(rules(&compare(&base, &shuffled(&base, ""))), []);
        let found = compare(&base, &redescribed(&base, false));
        assert!(found.changes.len() > 3);
        let others: Vec<_> = found.changes.iter().filter(|change| change.rule != Rule::DocChanged).collect();
        let unused = |rule| rule == Rule::ComponentUnusedChanged;
        assert!(others.iter().all(|change| unused(change.rule)), "{others:#?}");
        assert_eq!(found.exit_code(Some(Level::Breaking)), 0);
    }
}

#[test]
fn a_component_that_is_renamed_or_inlined_is_the_same() {
    let mut renamed = small();
    let schemas = renamed["components"]["schemas"].as_object_mut().unwrap();
    let schema = schemas.remove("GetTagsResponse").unwrap();
    schemas.insert("Tags".to_owned(), schema.clone());
    let location = format!("{TAGS}/responses/200/content/application~1json/schema");
    *renamed.pointer_mut(&location).unwrap() = json!({ "$ref": "#/components/schemas/Tags" });
    assert_eq!(rules(&compare(&small(), &renamed)), []);
    *renamed.pointer_mut(&location).unwrap() = schema;
    renamed["components"]["schemas"].as_object_mut().unwrap().remove("Tags").unwrap();
    assert_eq!(rules(&compare(&small(), &renamed)), []);
    assert_eq!(rules(&compare(&renamed, &small())), []);
}

#[test]
fn a_component_that_is_reached_twice_is_reported_once() {
    let mut old = small();
    for edit in [
        set("", "/components/schemas/Part", json!({ "type": "object", "properties": { "a": { "type": "string" } } })),
        set(RESPONSE, "/properties/first", json!({ "$ref": "#/components/schemas/Part" })),
        set(
            RESPONSE,
            "/properties/part",
            json!({ "type": "object", "properties": { "part": { "$ref": "#/components/schemas/Part" } } }),
        ),
        set(
            RESPONSE,
            "/properties/second",
            json!({ "type": "object", "properties": { "part": { "$ref": "#/components/schemas/Part" } } }),
        ),
    ] {
        edit.apply(&mut old);
    }
    let mut new = old.clone();
    set("", "/components/schemas/Part/properties/a/type", json!("number")).apply(&mut new);
    let found = compare(&old, &new);
    assert_eq!(rules(&found), [Rule::RespPropTypeChanged]);
    assert_eq!(found.changes[0].pointers, ["/components/schemas/Part/properties/a"]);
}

#[test]
fn the_form_of_a_schema_is_no_change_and_no_secret() {
    let with = |name: Value| {
        let mut document = small();
        set("", "/components/schemas/Name", json!({ "type": "string" })).apply(&mut document);
        set(REQUEST, "/properties/fileName", name).apply(&mut document);
        // So that the component is used, regardless of the request.
        set(RESPONSE, "/properties/name", json!({ "$ref": "#/components/schemas/Name" })).apply(&mut document);
        document
    };
    let name = || json!({ "$ref": "#/components/schemas/Name" });
    let plain = with(json!({ "type": "string" }));
    let all_of = |text: &str| with(json!({ "allOf": [name()], "description": text }));
    assert_eq!(rules(&compare(&plain, &with(name()))), []);
    assert_eq!(rules(&compare(&plain, &with(json!({ "allOf": [name()] })))), [Rule::SameMeaning]);
    assert_eq!(rules(&compare(&all_of("a"), &all_of("b"))), [Rule::DocChanged]);
    let beside = with(json!({ "$ref": "#/components/schemas/Name", "description": "a" }));
    assert_eq!(rules(&compare(&plain, &beside)), [Rule::SameMeaning]);
}

#[test]
fn targets_of_equal_references_are_compared() {
    let mut old = small();
    let text = || json!({ "type": "string" });
    let colour = json!({ "name": "colour", "in": "query", "schema": { "$ref": "#/components/schemas/Colour" } });
    let one_of = json!({ "oneOf": [{ "$ref": "#/components/schemas/Colour" }, { "type": "number" }] });
    let example = json!({ "a": { "$ref": "#/components/examples/A" } });
    for edit in [
        set("", "/components/schemas/Colour", text()),
        set("", "/components/parameters", json!({ "Colour": colour })),
        set("", "/components/headers", json!({ "X": { "schema": text() } })),
        set("", "/components/examples", json!({ "A": { "value": 1 } })),
        set(TAGS, "/parameters/-", json!({ "$ref": "#/components/parameters/Colour" })),
        set(TAGS, "/responses/200/headers", json!({ "X": { "$ref": "#/components/headers/X" } })),
        set(TAGS, "/responses/200/content/application~1json/examples", example),
        set(REQUEST, "/properties/fileName", one_of),
    ] {
        edit.apply(&mut old);
    }
    let changed = |pointer: &str, value: Value| {
        let mut new = old.clone();
        set("", pointer, value).apply(&mut new);
        rules(&compare(&old, &new))
    };
    let retyped = changed("/components/schemas/Colour/type", json!("boolean"));
    assert_eq!(retyped, [Rule::ReqParamTypeChanged, Rule::ReqPropTypeChanged]);
    assert_eq!(changed("/components/headers/X/schema/type", json!("number")), [Rule::RespHeaderChanged]);
    assert_eq!(changed("/components/examples/A/value", json!(2)), [Rule::ExampleChanged]);
}

/// Adds a property to every object that has certain properties.
fn with_property(value: &mut Value, marks: &[&str], count: &mut usize) {
    match value {
        Value::Object(map) => {
            let fits = map.get("properties").is_some_and(|all| marks.iter().all(|mark| all.get(mark).is_some()));
            if fits {
                map["properties"]["brandNew"] = json!({ "type": "string" });
                *count += 1;
            }
            map.values_mut().for_each(|value| with_property(value, marks, count));
        }
        Value::Array(list) => list.iter_mut().for_each(|value| with_property(value, marks, count)),
        _ => {}
    }
}

#[test]
fn one_change_in_all_copies_is_one_change_with_every_location() {
    let old = real();
    let mut new = real();
    let mut count = 0;
    with_property(&mut new["paths"], &["mimeType", "metadata", "kind", "ownerId"], &mut count);
    with_property(&mut new["components"], &["mimeType", "metadata", "kind", "ownerId"], &mut count);
    assert!(count > 10, "{count} copies");
    let found = compare(&old, &new);
    let added: Vec<_> = found.changes.iter().filter(|change| change.rule == Rule::RespPropAdded).collect();
    let [only] = added.as_slice() else { panic!("{added:#?}") };
    assert_eq!((only.noun.as_str(), only.property.as_str()), ("Asset", "brandNew"));
    assert_eq!(only.message, "`Asset.brandNew` is new (string)");
    assert!(only.pointers.len() > 10 && only.operations.len() > 10, "{only:#?}");
}

#[test]
fn a_fingerprint_outlives_other_changes() {
    let added = set(REQUEST, "/properties/colour", json!({ "type": "string" }));
    let mut one = small();
    added.apply(&mut one);
    let mut both = one.clone();
    Rename("/paths/~1uploads".into(), "/files").apply(&mut both);
    Rename(REQUEST.into(), "Renamed").apply(&mut both);
    let schema = "/paths/~1files/post/requestBody/content/application~1json/schema";
    *both.pointer_mut(schema).unwrap() = json!({ "$ref": "#/components/schemas/Renamed" });
    let print = |new: &Value| {
        let found = compare(&small(), new);
        let change = found.changes.into_iter().find(|change| change.rule == Rule::ReqPropAddedOptional);
        change.unwrap().fingerprint
    };
    assert_eq!(print(&one), print(&both));
}

#[test]
fn the_next_version_follows_the_worst_change() {
    let next = |edit: Edit, current: &str| {
        let mut new = small();
        edit.apply(&mut new);
        let found = diff(&document(&small()), &document(&new), &Labels::from_rows(ROWS), current).unwrap();
        (found.suggestion.next, found.suggestion.reason)
    };
    let breaking = || remove(RESPONSE, "/properties/tags/items/properties/ownerId");
    let addition = || set(REQUEST, "/properties/colour", json!({ "type": "string" }));
    assert_eq!(next(breaking(), "0.3.1").0, "0.4.0");
    assert_eq!(next(addition(), "0.3.1").0, "0.3.2");
    assert_eq!(next(set("", "/info/version", json!("2")), "0.3.1").0, "0.3.1");
    assert_eq!(next(breaking(), "1.3.1").0, "2.0.0");
    let (version, reason) = next(addition(), "1.3.1");
    assert_eq!(version, "1.4.0");
    assert_eq!(reason, "there are additions: request property `colour` is new (string)");
}

#[test]
fn changes_are_allowed_by_fingerprint_with_a_reason() {
    let mut new = small();
    remove(RESPONSE, "/properties/tags/items/properties/tagName").apply(&mut new);
    let mut found = compare(&small(), &new);
    assert_eq!(found.exit_code(Some(Level::Breaking)), 1);
    let print = found.changes[0].fingerprint.clone();
    let refused = |text: &str| compare(&small(), &new).allow("allow.toml", text).unwrap_err().to_string();
    let entry = |print: &str, reason: &str| format!("[[allow]]\nfingerprint = \"{print}\"\nreason = \"{reason}\"\n");
    assert!(
        refused(&entry("000000000000", "why")).starts_with("allow.toml:2: 000000000000 matches none of the changes")
    );
    assert!(refused(&entry(&print, " ")).contains("has no reason"));
    assert!(refused(&entry(&print, "why").repeat(2)).starts_with(&format!("allow.toml:5: {print} is listed twice")));
    assert!(
        refused(&format!("[[allow]]\nfingerprint = \"{print}\"\n")).starts_with("allow.toml:1: missing field `reason`")
    );
    assert!(refused("[[allow]").starts_with("allow.toml:1"));
    found.allow("allow.toml", &entry(&print, "nobody reads it")).unwrap();
    assert_eq!(found.exit_code(Some(Level::Breaking)), 0);
    assert!(report::human(&found, false).contains("allowed: nobody reads it"));
}

#[test]
fn the_exit_code_follows_the_threshold() {
    let code = |edit: Edit, threshold: Option<Level>| {
        let mut new = small();
        edit.apply(&mut new);
        compare(&small(), &new).exit_code(threshold)
    };
    let addition = || set(REQUEST, "/properties/colour", json!({ "type": "string" }));
    assert_eq!(code(addition(), Some(Level::Breaking)), 0);
    assert_eq!(code(addition(), Some(Level::Addition)), 1);
    assert_eq!(code(addition(), None), 0);
    assert_eq!(code(set("", "/webhooks", json!({})), None), 3);
}

/// The violations of a JSON Schema with the few keywords that the report's schema uses.
fn violations(schema: &Value, value: &Value, location: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut check = |good: bool, what: &str| {
        if !good {
            found.push(format!("{location}: {what}: {value}"));
        }
    };
    match schema["type"].as_str() {
        Some("object") => check(value.is_object(), "is not an object"),
        Some("array") => check(value.is_array(), "is not an array"),
        Some("string") => check(value.is_string(), "is not a string"),
        Some("integer") => check(value.is_u64(), "is not an integer"),
        _ => {}
    }
    if let Some(values) = schema["enum"].as_array() {
        check(values.contains(value), "is not one of the values");
    }
    if let Some(only) = schema.get("const") {
        check(value == only, "is not the value");
    }
    if let Some(pattern) = schema["pattern"].as_str() {
        check(regex::Regex::new(pattern).unwrap().is_match(value.as_str().unwrap_or_default()), "has another pattern");
    }
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        check(value.get(name).is_some(), &format!("lacks {name}"));
    }
    for (name, inner) in value.as_object().into_iter().flatten() {
        match schema["properties"].get(name) {
            Some(schema) => found.extend(violations(schema, inner, &format!("{location}/{name}"))),
            None if schema["additionalProperties"] == false => found.push(format!("{location}: {name} is unknown")),
            None => {}
        }
    }
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        found.extend(violations(&schema["items"], item, &format!("{location}/{index}")));
    }
    found
}

#[test]
fn the_json_report_matches_its_schema() {
    let schema = report::json::schema();
    let mut ids = BTreeSet::new();
    for case in cases() {
        let mut old = small();
        case.before.iter().for_each(|edit| edit.apply(&mut old));
        let mut new = old.clone();
        case.edits.iter().for_each(|edit| edit.apply(&mut new));
        let report = report::json::json(&compare(&old, &new));
        assert_eq!(violations(&schema, &report, ""), [""; 0]);
        ids.extend(report["changes"].as_array().unwrap().iter().map(|change| change["id"].to_string()));
    }
    assert!(ids.len() > 50, "{}", ids.len());
    assert_eq!(violations(&schema, &json!({ "version": 2 }), "").len(), 7);
}

#[test]
fn reports_read_well() {
    let mut new = small();
    for edit in [
        set("", "/paths/~1projects", json!({ "get": { "operationId": "GetProjects", "responses": {} } })),
        set(REQUEST, "/properties/kind/enum/-", json!("splat")),
        set(REQUEST, "/properties/kind/enum/-", json!("text")),
        remove(RESPONSE, "/properties/tags/items/properties/ownerId"),
        set(TAGS, "/parameters/0/schema/default", json!("50")),
        set(TAGS, "/description", json!("Lists tags")),
    ] {
        edit.apply(&mut new);
    }
    let labels = Labels::from_rows(
        "[operations]\nGetTags = { sdk = \"tags.list\" }\nPostUploads = { sdk = \"uploads.create\" }\n",
    );
    let found = diff(&document(&small()), &document(&new), &labels, "0.1.0").unwrap();
    insta::assert_snapshot!("diff_human", report::human(&found, false));
    insta::assert_snapshot!("diff_markdown", report::markdown(&found));
    insta::assert_snapshot!("diff_github", report::github(&found));
    assert!(report::human(&found, true).contains("\u{1b}[1;31mBREAKING 1\u{1b}[0m"));
}

#[test]
fn types_are_called_as_in_the_sdk() {
    const NAMES: &str = r#"
TagListResponse = ["tags.list response"]
Label = ["TagListResponse.tags"]
LabelOwner = ["Label.owner"]
"#;
    let mut owned = small();
    let owner = json!({ "type": "object", "properties": { "id": { "type": "string" } } });
    set(RESPONSE, "/properties/tags/items/properties/owner", owner).apply(&mut owned);
    let mut new = owned.clone();
    for edit in [
        remove(RESPONSE, "/properties/tags/items/properties/ownerId"),
        set(RESPONSE, "/properties/tags/items/properties/owner/properties/name", json!({ "type": "string" })),
        set(RESPONSE, "/properties/total", json!({ "type": "number" })),
        set(
            "/components/schemas/PostUploadsResponse",
            "/properties/upload/properties/url",
            json!({ "type": "string" }),
        ),
    ] {
        edit.apply(&mut new);
    }
    let labels = Labels::from_rows("[operations]\nGetTags = { sdk = \"tags.list\" }\n").with_names(NAMES);
    let found = diff(&document(&owned), &document(&new), &labels, "0.1.0").unwrap();
    let messages: Vec<_> = found.changes.iter().map(|change| change.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "`Label.ownerId` was removed (was optional, string)",
            "`LabelOwner.name` is new (string)",
            "response property `total` is new (number)",
            "`Upload.url` is new (string)",
            "1 of 2 copies of `Upload` now differ from the others",
        ]
    );
}
