//! The whole pipeline, on a document of a few lines and on the real one.

use codegen::{Output, Spec, generate};
use sha2::{Digest, Sha256};

use crate::{OUTPUT, SPEC};

const ROWS: &str = r#"
[resources]
"things" = "Things."
"things.parts" = "Parts of things."
[conventions]
dry_run = { parameter = "dryRun", status = 269 }
[paging]
paginationToken = "nextPaginationToken"
[parameters]
pageSize = "integer"
[operations]
GetThings = { sdk = "things.list", idempotency = "default", pages = "paginationToken", items = "things" }
MakeThing = { sdk = "things.make", idempotency = "paid", look_in = "things.list", dry_run = true }
SetParts = { sdk = "things.parts.set", idempotency = "default", auth = false, deprecated = true }
"#;

const OVERLAY: &str = "
overlay: 1.0.0
info: { title: t, version: '1' }
x-fixups: [undefined-defaults]
actions:
  - target: $.paths['/things'].get
    description: It says nothing.
    update: { description: List things }
";

const DOCUMENT: &str = r##"{
  "openapi": "3.0.0", "info": { "title": "t", "version": "1" }, "servers": [{ "url": "https://things.example/v1" }],
  "paths": {
    "/things": {
      "get": { "operationId": "GetThings", "security": [{ "Authorizer": [] }], "parameters": [
          { "name": "pageSize", "in": "query", "description": "How many (within [1, 100], default: 50)", "schema": { "type": "string" } },
          { "name": "paginationToken", "in": "query", "schema": { "type": "string" } }],
        "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Things" } } } } } },
      "post": { "operationId": "MakeThing", "security": [{ "Authorizer": [] }], "description": "Make a thing. Takes a while",
        "parameters": [{ "name": "dryRun", "in": "query", "schema": { "type": "string" } }],
        "requestBody": { "required": true, "content": { "application/json": { "schema": { "type": "object", "required": ["kind"], "properties": {
          "kind": { "type": "string", "enum": ["big", "small"], "description": "Its kind" },
          "labels": { "type": "array", "items": { "type": "string" } } } } } } },
        "responses": {
          "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } },
          "269": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Price" } } } } } } },
    "/things/{thingId}/parts": {
      "put": { "operationId": "SetParts", "deprecated": true, "parameters": [
          { "name": "thingId", "in": "path", "required": true, "schema": { "type": "string" } }],
        "requestBody": { "required": true, "content": { "application/json": { "schema": { "type": "array", "items": {
          "type": "object", "required": ["size"], "properties": { "size": { "type": "number" }, "note": { "type": "string" } } } } } } },
        "responses": { "200": { "description": "", "content": { "application/json": { "schema": {} } } } } } }
  },
  "components": { "schemas": {
    "Price": { "type": "object", "required": ["cost"], "properties": { "cost": { "type": "number", "default": "undefined" } } },
    "Thing": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" }, "extra": { "type": "object" } } },
    "Things": { "type": "object", "required": ["things"], "properties": {
      "things": { "type": "array", "items": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" }, "extra": { "type": "object" } } } },
      "nextPaginationToken": { "type": "string" } } }
  } }
}"##;

/// A valid `Spec` for a document.
fn spec(document: &str) -> Spec {
    let sha256: String = Sha256::digest(document).iter().map(|byte| format!("{byte:02x}")).collect();
    Spec {
        document: document.into(),
        source: format!("document = \"openapi.json\"\ntitle = \"t\"\nversion = \"1\"\nsha256 = \"{sha256}\"\n"),
        overlay: OVERLAY.into(),
        api: ROWS.into(),
        additions: String::new(),
        names: String::new(),
        published_findings: String::new(),
    }
}

fn all(output: &Output) -> String {
    output.files.iter().map(|file| format!("==== {}\n{}\n", file.path, file.text)).collect()
}

#[test]
fn a_small_document_becomes_a_small_sdk() {
    insta::assert_snapshot!(all(&generate(&spec(DOCUMENT)).unwrap()));
}

#[test]
fn generating_twice_is_identical_and_names_are_kept() {
    assert_eq!(all(&generate(&SPEC).unwrap()), all(&OUTPUT));
    let names = OUTPUT.files.iter().find(|file| file.path == "spec/names.toml").unwrap();
    assert_eq!(names.text, SPEC.names, "spec/names.toml knows every shape of the document");
}

#[test]
fn the_real_document_keeps_its_promises() {
    let output = &*OUTPUT;
    assert_eq!(output.api.operations.len(), 173);
    assert_eq!(output.api.operations.iter().filter(|operation| operation.dry_run.is_some()).count(), 41);
    assert_eq!(output.api.operations.iter().filter(|operation| operation.pages.is_some()).count(), 16);
    assert_eq!(output.api.operations.iter().filter(|operation| !operation.auth).count(), 5);
    // Operations that are charged or create something are not retried if their outcome is unknown, regardless of the HTTP method.
    let once: Vec<_> = output.api.operations.iter().filter(|operation| !operation.is_idempotent()).collect();
    assert_eq!(once.len(), 68);
    let paid = |operation: &&codegen::model::Operation| operation.idempotency == codegen::Idempotency::Paid;
    assert_eq!(output.api.operations.iter().filter(paid).count(), 38);
    assert!(output.api.operations.iter().filter(paid).all(|operation| !operation.is_idempotent()));
    assert!(once.iter().any(|operation| operation.verb() == "PUT" && operation.sdk() == "workflows.run"));
    assert!(output.api.types.len() <= 430, "{} types", output.api.types.len());
    let rust: Vec<_> = output.files.iter().filter(|file| file.path.ends_with(".rs")).collect();
    // The size of the SDK, without the calls for the tests.
    let sdk = rust.iter().filter(|file| file.path.starts_with("sdk/"));
    let lines: usize = sdk.map(|file| file.text.lines().count()).sum();
    assert!(lines <= 48_000, "{lines} lines");
    for file in &rust {
        let lines = file.text.lines().count();
        assert!(lines <= 3_000, "{}: {lines} lines", file.path);
        assert!(file.text.starts_with("// Written by `cargo xtask codegen`"), "{}", file.path);
        assert!(!file.text.contains("progenitor"), "{}", file.path);
    }
    for def in &output.api.types {
        assert!(def.name.len() <= 45, "{}", def.name);
        assert!(!def.name.ends_with(|last: char| last.is_ascii_digit()), "{} is numbered", def.name);
        assert!(!def.name.contains("Item"), "{}", def.name);
    }
    assert_eq!(undescribed(output), Vec::<String>::new());
}

/// Items without a description, neither in the document nor in `spec/`.
fn undescribed(output: &Output) -> Vec<String> {
    let api = &output.api;
    let types = api.types.iter().flat_map(|def| {
        let fields = api.fields(&def.name).iter().map(|field| (format!("{}.{}", def.name, field.wire), &field.docs));
        // The name of a body is not visible, and a response is documented at its operation.
        let named = !def.is_body && !def.name.ends_with("Response");
        named.then(|| (def.name.clone(), &def.docs)).into_iter().chain(fields)
    });
    let parameters = api.operations.iter().flat_map(|operation| {
        let parameters = operation.path_parameters.iter().chain(&operation.query);
        parameters.map(|parameter| (format!("{}({})", operation.sdk(), parameter.wire), &parameter.docs))
    });
    types.chain(parameters).filter(|(_, docs)| docs.text.is_empty()).map(|(location, _)| location).collect()
}

#[test]
fn findings_in_the_document_as_published_are_new_or_gone() {
    const FINDINGS: &str = "spec/published-findings.txt";
    let output = generate(&spec(DOCUMENT)).unwrap();
    let recorded = output.files.into_iter().find(|file| file.path == FINDINGS).unwrap().text;
    let with = |document: &str| codegen::lint_spec(&Spec { published_findings: recorded.clone(), ..spec(document) });
    let same = with(DOCUMENT);
    assert_eq!((same.errors, same.new, same.gone), (vec![], vec![], vec![]));

    let document = DOCUMENT.replace(", \"default\": \"undefined\"", "");
    let document = document.replace("\"note\": { ", "\"note\": { \"default\": 1, ");
    let changed = with(&document);
    // The corrections do not hide the new finding, and the correction of the removed part is dead.
    assert_eq!(changed.errors.len(), 2, "{:?}", changed.errors);
    let note =
        "paths/~1things~1{thingId}~1parts/put/requestBody/content/application~1json/schema/items/properties/note";
    assert_eq!(changed.new, [format!("spec/openapi.json#/{note}/default: the default 1 is not a string")]);
    let cost = "spec/openapi.json#/components/schemas/Price/properties/cost/default";
    assert_eq!(changed.gone, [format!("{cost}: the default \"undefined\" is not a number")]);
}

#[test]
fn bad_input_is_refused_at_its_location() {
    let good = spec(DOCUMENT);
    assert!(generate(&good).is_ok());
    let with = |change: fn(&mut Spec)| {
        let mut spec = good.clone();
        change(&mut spec);
        spec
    };
    let changed = |from: &str, to: &str| {
        assert!(DOCUMENT.contains(from), "{from}");
        spec(&DOCUMENT.replacen(from, to, 1))
    };
    #[rustfmt::skip]
    let cases = [
        (spec("{ \"openapi\": \n"), "spec/openapi.json:2", "is not JSON"),
        (spec("[]"), "spec/openapi.json", "is not a JSON object"),
        (with(|spec| spec.document.push(b' ')), "spec/openapi.json", "its sha256 is"),
        (with(|spec| spec.source = "sha256 = 1".into()), "spec/source.toml:1", ""),
        (changed("3.0.0", "3.1.0"), "spec/openapi.json#/openapi", "is 3.1.0, not 3.0"),
        (with(|spec| spec.api = spec.api.replace("MakeThing", "MakeThong")), "spec/openapi.json#/paths/~1things/post", "`MakeThing` has no row"),
        (with(|spec| spec.api = spec.api.replace("idempotency = \"paid\", look_in = \"things.list\"", "idempotency = \"?\"")), "spec/api.toml:13", "`MakeThing` needs a decision: may `POST /things` be retried"),
        (with(|spec| spec.api.push_str("Gone = { sdk = \"things.gone\", idempotency = \"once\" }\n")), "spec/api.toml:15", "`Gone` is not an operation"),
        (with(|spec| spec.api.push_str("Gone = { sdk = 1 }\n")), "spec/api.toml:15", ""),
        (with(|spec| spec.api.push_str("[types]\nNobody = \"x\"\n")), "spec/api.toml:16", "`Nobody` is not a type"),
        (with(|spec| spec.api.push_str("[descriptions]\nkind = \"x\"\n")), "spec/api.toml:16", "`kind` has a description in the document"),
        (with(|spec| spec.api.push_str("[idents]\nnobody = \"x\"\n")), "spec/api.toml:16", "`nobody` is not a field"),
        (with(|spec| spec.api.push_str("[idents]\nsize = \"3d\"\n")), "spec/api.toml:16", "`size` does not have a valid identifier as its value"),
        (with(|spec| spec.api.push_str("[fields.enums]\n\"Thing.id\" = \"Nobody\"\n")), "spec/api.toml:16", "`Nobody` is not an enum"),
        (with(|spec| spec.api.push_str("[fields]\nsecrets = [\"Thing.extra\"]\n")), "spec/api.toml:16", "`Thing.extra` has an incompatible type in the document"),
        (changed("\"required\": [\"size\"]", "\"required\": [\"size\", \"note\"]"), "spec/openapi.json#/paths/~1things~1{thingId}~1parts/put/requestBody/content/application~1json/schema/items", "`Part` needs a line with each of note, size once"),
        (with(|spec| spec.overlay = spec.overlay.replace("/things", "/thongs")), "spec/overlay.yaml:6", "matches nothing"),
        (changed("\"undefined\"", "1"), "spec/overlay.yaml", "the fix-up `undefined-defaults` changes nothing"),
        (changed("\"big\", \"small\"", "\"big\", \"BIG\""), "spec/openapi.json#/paths/~1things/post/requestBody/content/application~1json/schema/properties/kind/enum", "both have the variant `Big`"),
        (changed("\"description\": \"Its kind\"", "\"const\": 1"), "spec/openapi.json#/paths/~1things/post/requestBody/content/application~1json/schema/properties/kind/const", "the keyword `const` is not supported"),
        (changed("\"description\": \"Its kind\"", "\"default\": \"huge\""), "spec/openapi.json#/paths/~1things/post/requestBody/content/application~1json/schema/properties/kind/default", "\"huge\" is not one of"),
        (with(|spec| spec.names = "thing = 1".into()), "spec/names.toml:1", ""),
        (with(|spec| spec.additions = "paths: { /more: { get: { operationId: GetMore, x-source: seen, responses: { '200': { $ref: '#/components/responses/Gone' } } } } }".into()), "spec/additions.yaml#/paths/~1more/get/responses/200", "refers to \"#/components/responses/Gone\""),
        // An error in a part that only the corrected document has is reported at the action that adds it.
        (with(|spec| spec.overlay = spec.overlay.replace("{ description: List things }", "{ description: List, responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Gone' } } } } } }")), "spec/openapi.json#/paths/~1things/get/responses/200/content/application~1json/schema", "refers to /components/schemas/Gone"),
        (with(|spec| spec.overlay = spec.overlay.replace("{ description: List things }", "{ responses: { '202': { $ref: '#/components/schemas/Gone' } } }")), "spec/overlay.yaml:6", "adds #/paths/~1things/get/responses/202: refers to \"#/components/schemas/Gone\""),
    ];
    for (spec, location, message) in cases {
        let errors = generate(&spec).unwrap_err();
        let texts: Vec<_> = errors.iter().map(ToString::to_string).collect();
        let is_reported =
            errors.iter().zip(&texts).any(|(error, text)| error.location() == location && text.contains(message));
        assert!(is_reported, "{location}: {message}: {texts:#?}");
        assert!(texts.iter().all(|text| text.contains("\n  help: ")), "{texts:#?}");
    }
}
