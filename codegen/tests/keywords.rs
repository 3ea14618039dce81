//! The treatment of each keyword, on small documents: the generated code, or the location of the error.

use codegen::{Spec, generate};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const ROWS: &str = r#"
[resources]
"things" = "Things."
[parameters]
[operations]
GetThings = { sdk = "things.list", idempotency = "default", auth = false }
MakeThing = { sdk = "things.make", idempotency = "once", look_in = "things.list", auth = false }
"#;

/// A document with a list operation and a create operation.
fn document() -> Value {
    json!({
        "openapi": "3.0.0", "info": { "title": "t", "version": "1" }, "servers": [{ "url": "https://things.example" }],
        "paths": {
            "/things": { "get": {
                "operationId": "GetThings",
                "parameters": [{ "name": "kind", "in": "query", "schema": { "type": "string" } }],
                "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Things" } } } } },
            } },
            "/make": { "post": {
                "operationId": "MakeThing",
                "requestBody": { "required": true, "content": { "application/json": { "schema": {
                    "type": "object", "properties": { "name": { "type": "string" } },
                } } } },
                "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } },
            } },
        },
        "components": { "schemas": {
            "Thing": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } },
            "Things": { "type": "object", "required": ["things"], "properties": {
                "things": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } },
                "next": { "type": "string" },
            } },
        } },
    })
}

/// The generated output without whitespace, or the errors, one per line.
fn run(document: &Value, rows: &str) -> Result<String, String> {
    let document = document.to_string();
    let sha256: String = Sha256::digest(&document).iter().map(|byte| format!("{byte:02x}")).collect();
    let spec = Spec {
        document: document.into(),
        source: format!("document = \"openapi.json\"\ntitle = \"t\"\nversion = \"1\"\nsha256 = \"{sha256}\"\n"),
        overlay: "overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions:\n  - target: $.info\n    description: why\n    update: { x-a: 1 }\n".into(),
        api: rows.into(),
        additions: String::new(),
        names: String::new(),
        published_findings: String::new(),
    };
    match generate(&spec) {
        Ok(output) => {
            let files = output.files.iter().filter(|file| file.path.ends_with(".rs"));
            let files = files.map(|file| format!("{}:{}", file.path, file.text));
            Ok(files.collect::<String>().split_whitespace().collect())
        }
        Err(errors) => Err(errors.iter().map(|error| format!("{error}\n")).collect()),
    }
}

/// The document with a value at a pointer.
fn with(pointer: &str, value: Value) -> Value {
    let mut document = document();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/");
    match document.pointer_mut(parent).unwrap() {
        Value::Array(list) => list[key.parse::<usize>().unwrap()] = value,
        parent => parent[key] = value,
    }
    document
}

fn generated(document: &Value, rows: &str, expected: &[&str]) {
    let text = run(document, rows).unwrap_or_else(|errors| panic!("{expected:?}: {errors}"));
    for expected in expected {
        let expected: String = expected.split_whitespace().collect();
        assert!(text.contains(&expected), "{expected}\n{text}");
    }
}

fn refused(document: &Value, rows: &str, expected: &[&str]) {
    let errors = run(document, rows).expect_err(&format!("{expected:?}"));
    for expected in expected {
        assert!(errors.contains(expected), "{expected}\n{errors}");
    }
    assert!(errors.contains("\n  help: "), "{errors}");
}

fn snake(name: &str) -> String {
    let words = name.chars().map(|letter| match letter.is_uppercase() {
        true => format!("_{}", letter.to_lowercase()),
        false => letter.to_string(),
    });
    words.collect::<String>().trim_start_matches('_').to_owned()
}

const GET: &str = "/paths/~1things/get";
const KIND: &str = "/paths/~1things/get/parameters/0";
const MAKE: &str = "/paths/~1make/post";
const BODY: &str = "/paths/~1make/post/requestBody/content/application~1json/schema";
const THING: &str = "/components/schemas/Thing";

fn at(base: &str, rest: &str) -> String {
    format!("{base}{rest}")
}

#[test]
fn wire_names_are_carried() {
    let body = with(
        &at(BODY, "/properties"),
        json!({
            "imageURL": { "type": "string" }, "imageUpdatedAt": { "type": "string" }, "color_scheme": { "type": "string" }, "size": { "type": "string" },
        }),
    );
    let rows = format!("{ROWS}[idents]\nsize = \"dimension\"\n");
    generated(
        &body,
        &rows,
        &[
            "color_scheme = value(\"color_scheme\"), image_url = value(\"imageURL\"), image_updated_at = value(\"imageUpdatedAt\")",
            "dimension = value(\"size\")",
            "pub fn dimension(mut self, dimension: impl Into<String>)",
        ],
    );
    let response = with(&at(THING, "/properties/color_scheme"), json!({ "type": "string" }));
    generated(&response, ROWS, &["color_scheme = value(\"color_scheme\")"]);
}

#[test]
fn the_items_of_a_page_are_the_rows() {
    let mut document = with(
        "/components/schemas/Things/properties/facets",
        json!({ "type": "array", "items": {
        "type": "object", "properties": { "facet": { "type": "string" } } } }),
    );
    document["components"]["schemas"]["Things"]["properties"]["nextPaginationToken"] = json!({ "type": "string" });
    document["paths"]["/things"]["get"]["parameters"][0]["name"] = json!("paginationToken");
    let paged = |rest: &str| {
        let rows = ROWS.replace("[parameters]", "[paging]\npaginationToken = \"nextPaginationToken\"\n[parameters]");
        rows.replace("sdk = \"things.list\"", &format!("sdk = \"things.list\", pages = \"paginationToken\"{rest}"))
    };
    generated(
        &document,
        &paged(", items = \"things\""),
        &[
            "page!(ThingListResponse { things: Thing, token next_pagination_token })",
            "paged!(List -> ThingListResponse, token pagination_token)",
        ],
    );
    let renamed = format!(
        "{}[idents]\npaginationToken = \"cursor\"\nnextPaginationToken = \"next_cursor\"\n",
        paged(", items = \"things\"")
    );
    generated(
        &document,
        &renamed,
        &[
            "page!(ThingListResponse { things: Thing, token next_cursor })",
            "paged!(List -> ThingListResponse, token cursor)",
            "(\"paginationToken\", cursor)",
        ],
    );
    refused(
        &document,
        &paged(""),
        &[
            "spec/api.toml:8: `GetThings` is paginated and does not name the field with its `items` (lists: facets, things)",
        ],
    );
    refused(
        &document,
        &paged(", items = \"next\""),
        &["`GetThings` is paginated and has its items in `next`, which is not a list"],
    );
    refused(
        &document,
        &paged(", items = \"gone\""),
        &["`GetThings` is paginated and has its items in `gone`, which `ThingListResponse` does not have"],
    );
    document["components"]["schemas"]["Things"]["required"] = json!(["nextPaginationToken"]);
    refused(
        &document,
        &paged(", items = \"things\""),
        &["`GetThings` is paginated and needs the optional text `nextPaginationToken`"],
    );
    refused(&with(GET, document["paths"]["/make"]["post"].clone()), ROWS, &["`MakeThing` is also the operationId of"]);
}

#[test]
fn parameters_are_sent_as_in_the_document() {
    let parameter = |value: Value| {
        let mut parameter =
            json!({ "name": "labels", "in": "query", "schema": { "type": "array", "items": { "type": "string" } } });
        parameter.as_object_mut().unwrap().extend(value.as_object().unwrap().clone());
        with(KIND, parameter)
    };
    let repeated = "query(&labels.into_iter().flatten().map(|item| (\"labels\", item)).collect::<Vec<_>>()";
    generated(&parameter(json!({})), ROWS, &["labels: Option<&Vec<String>>", repeated]);
    generated(&parameter(json!({ "explode": true })), ROWS, &[repeated]);
    generated(
        &parameter(json!({ "explode": true, "required": true })),
        ROWS,
        &[
            "labels: &[String]",
            "query(&labels.iter().map(|item|",
            "pub fn list(&self, labels: impl IntoIterator<Item = impl AsRef<str>>",
        ],
    );
    generated(&parameter(json!({ "explode": false })), ROWS, &["labels: Option<&str>", "comma_separated(labels)"]);
    let one_of = json!({ "type": "array", "items": { "type": "string", "enum": ["a", "b"] } });
    let joined = run(&parameter(json!({ "explode": false, "schema": one_of })), ROWS).unwrap();
    assert!(joined.contains("labels:Option<&str>") && joined.contains("enumLabel{A=\"a\",B=\"b\",}"), "{joined}");
    let ids = parameter(json!({ "schema": { "type": "array", "items": { "type": "integer" } } }));
    generated(&ids, ROWS, &["labels: Option<&Vec<i64>>", repeated, "labels: impl IntoIterator<Item = i64>"]);
    refused(
        &parameter(json!({ "explode": true })),
        &ROWS.replace("[operations]", "labels = \"list\"\n[operations]"),
        &["parameters/0: `labels` is sent once for each item, but its row has `list`, which is joined by commas"],
    );
    for (schema, ty, argument) in [
        (json!({ "type": "integer" }), "Option<i64>", "i64"),
        (json!({ "type": "number" }), "Option<f64>", "impl Into<f64>"),
        (json!({ "type": "boolean" }), "Option<bool>", "bool"),
        (json!({ "type": "string", "enum": ["a", "b"] }), "Option<&Labels>", "impl Into<Labels>"),
    ] {
        let document = parameter(json!({ "schema": schema }));
        generated(
            &document,
            ROWS,
            &[
                &format!("labels: {ty}"),
                &format!("pub fn labels(mut self, labels: {argument})"),
                "query(&((\"labels\", labels),))",
            ],
        );
    }
    let header = parameter(json!({ "name": "X-Trace-Id", "in": "header", "schema": { "type": "string" } }));
    generated(
        &header,
        ROWS,
        &[
            "x_trace_id: Option<&str>",
            "Some(value) => request.header(\"X-Trace-Id\", value)",
            "self.x_trace_id.as_deref()",
        ],
    );
    let header =
        parameter(json!({ "name": "X-Count", "in": "header", "required": true, "schema": { "type": "integer" } }));
    generated(
        &header,
        ROWS,
        &["let request = request.header(\"X-Count\", x_count.to_string());", "pub fn list(&self, x_count: i64)"],
    );
    refused(
        &parameter(json!({ "name": "Authorization", "in": "header", "schema": { "type": "string" } })),
        ROWS,
        &["parameters/0/name: `Authorization` is not a header that a request can set"],
    );
    generated(
        &parameter(json!({ "deprecated": true })),
        ROWS,
        &["#[deprecated=\"Scenario deprecates it;", "///Deprecated."],
    );
}

#[test]
fn parameters_of_a_path_are_segments_at_any_position() {
    let path = |path: &str, schema: Value| {
        let mut document = document();
        let mut item = document["paths"]["/things"].take();
        item["get"]["parameters"] = json!([{ "name": "thingId", "in": "path", "required": true, "schema": schema }]);
        let paths = document["paths"].as_object_mut().unwrap();
        paths.remove("/things");
        paths.insert(path.to_owned(), item);
        document
    };
    let text = json!({ "type": "string" });
    generated(
        &path("/things/{thingId}/copies/{thingId}", text.clone()),
        ROWS,
        &["format!(\"{}/things/{thing_id}/copies/{thing_id}\", call.base_url())"],
    );
    generated(&path("/things/{thingId}.json", text.clone()), ROWS, &["format!(\"{}/things/{thing_id}.json\""]);
    generated(
        &path("/things/{thingId}", json!({ "type": "integer" })),
        ROWS,
        &[
            "thing_id: i64",
            "call.path_segment(\"thingId\", &thing_id.to_string())?",
            "pub fn list(&self, thing_id: i64)",
        ],
    );
    generated(
        &path("/things/{thingId}", json!({ "type": "string", "enum": ["a"] })),
        ROWS,
        &["call.path_segment(\"thingId\", thing_id.as_str())?"],
    );
    refused(&path("/things/{thingId", text), ROWS, &["#/paths/~1things~1{thingId: is not a path"]);
    // Of the whole path, and by reference.
    let mut shared = document();
    shared["paths"]["/things"]["parameters"] = json!([{ "$ref": "#/components/parameters/Trace" }, { "name": "kind", "in": "query", "schema": { "type": "integer" } }]);
    shared["components"]["parameters"] =
        json!({ "Trace": { "name": "trace", "in": "query", "schema": { "type": "boolean" } } });
    generated(&shared, ROWS, &["kind: Option<&str>, trace: Option<bool>"]);
    shared["components"]["parameters"]["Trace"]["style"] = json!("spaceDelimited");
    refused(&shared, ROWS, &["#/components/parameters/Trace/style: the style \"spaceDelimited\" is not known"]);
}

#[test]
fn conflicting_names_are_harmless_or_reported() {
    for name in ["url", "request", "call", "client", "body"] {
        generated(
            &with(&at(KIND, "/name"), json!(name)),
            ROWS,
            &[&format!("(\"{name}\", {name}_)"), &format!("pub fn {name}(mut self, {name}:")],
        );
    }
    for name in ["response", "result", "header_map", "info", "value", "item"] {
        generated(&with(&at(KIND, "/name"), json!(name)), ROWS, &[&format!("(\"{name}\", {name})")]);
    }
    for name in ["type", "gen", "try", "async", "self", "crate", "yield", "final"] {
        generated(
            &with(&at(KIND, "/name"), json!(name)),
            ROWS,
            &[&format!("(\"{name}\", {name}_)"), &format!("pub fn {name}_(mut self, {name}_:")],
        );
        generated(
            &with(&at(THING, &format!("/properties/{name}")), json!({ "type": "string" })),
            ROWS,
            &[&format!("{name}_ = value(\"{name}\")")],
        );
    }
    for name in ["new", "items", "pages", "send", "dry_run", "with_query", "3d", "größe", "_", "-"] {
        let document = with(&at(KIND, "/name"), json!(name));
        refused(
            &document,
            ROWS,
            &[
                "#/paths/~1things/get/parameters/0: `",
                &format!("under [idents] in spec/api.toml: \"GetThings.{name}\" = "),
            ],
        );
        generated(
            &document,
            &format!("{ROWS}[idents]\n\"GetThings.{name}\" = \"chosen\"\n"),
            &[&format!("({name:?}, chosen)"), "pub fn chosen(mut self, chosen:"],
        );
    }
    let twice = with(
        &at(THING, "/properties"),
        json!({ "id": {}, "fooBar": { "type": "string" }, "foo_bar": { "type": "string" } }),
    );
    refused(
        &twice,
        ROWS,
        &["#/components/schemas/Thing/properties/foo_bar: `foo_bar` and `fooBar` would both be called `foo_bar`"],
    );
    generated(
        &twice,
        &format!("{ROWS}[idents]\nfoo_bar = \"foo_bar_too\"\n"),
        &["foo_bar = value(\"fooBar\")", "foo_bar_too = value(\"foo_bar\")"],
    );
    for name in [
        "Option",
        "Result",
        "String",
        "Vec",
        "Box",
        "Timestamp",
        "SignedUrl",
        "Secret",
        "Client",
        "Error",
        "Value",
        "JsonObject",
    ] {
        let property = json!({ "type": "object", "properties": { "x": { "type": "string" } } });
        let key = format!("/properties/{}", snake(name));
        let text = run(&with(&at(THING, &key), property), ROWS).unwrap();
        assert!(!text.contains(&format!("pubstruct{name}{{")), "{text}");
        assert!(
            ["Thing", "ThingMake"].iter().any(|owner| text.contains(&format!("pubstruct{owner}{name}{{"))),
            "{text}"
        );
    }
}

#[test]
fn schemas_that_mean_the_same_are_the_same() {
    let thing = |schema: Value| with(THING, schema);
    let name = json!({ "name": { "type": "string" } });
    for schema in [
        json!({ "properties": name }),
        json!({ "allOf": [{ "type": "object", "properties": name }] }),
        json!({ "allOf": [{ "$ref": "#/components/schemas/Other" }] }),
        json!({ "$ref": "#/components/schemas/Again" }),
        json!({ "type": "object", "properties": name, "additionalProperties": true }),
        json!({ "type": "object", "properties": name, "additionalProperties": false }),
        json!({ "type": "object", "properties": name, "additionalProperties": {} }),
        json!({ "type": "object", "properties": name, "title": "T", "example": 1, "externalDocs": {}, "xml": {}, "minProperties": 1, "x-any": 1 }),
    ] {
        let mut document = thing(schema);
        document["components"]["schemas"]["Other"] = json!({ "type": "object", "properties": name });
        document["components"]["schemas"]["Again"] = json!({ "$ref": "#/components/schemas/Other" });
        generated(&document, ROWS, &["name = value(\"name\")", "pub fn send(self) -> ResponseFuture<Thing>"]);
        // The same as a body.
        document["paths"]["/make"]["post"]["requestBody"]["content"]["application/json"]["schema"] =
            json!({ "$ref": "#/components/schemas/Thing" });
        generated(&document, ROWS, &["pub fn name(mut self, name: impl Into<String>)"]);
    }
    refused(
        &thing(json!({ "allOf": [{ "type": "object" }, { "type": "object" }] })),
        ROWS,
        &["#/components/schemas/Thing/allOf: the keyword `allOf` is not supported", "write the merged schema"],
    );
    let property = |schema: Value| with(&at(THING, "/properties/x"), schema);
    for (schema, ty) in [
        (json!({ "oneOf": [{ "type": "string" }, { "type": "integer" }] }), "Option<serde_json::Value>"),
        (json!({ "anyOf": [{ "type": "string" }], "discriminator": {} }), "Option<serde_json::Value>"),
        (json!({ "type": "object", "additionalProperties": true }), "JsonObject"),
        (json!({ "type": "object", "additionalProperties": false }), "JsonObject"),
        (json!({ "additionalProperties": { "type": "number" } }), "BTreeMap<String, f64>"),
        (json!({ "items": { "type": "string" } }), "Vec<String>"),
        (json!({ "type": "integer", "format": "int32" }), "Option<i64>"),
        (json!({ "type": "integer", "enum": [1, 2] }), "Option<i64>"),
        (json!({ "enum": [1.5, 2] }), "Option<f64>"),
        (json!({ "type": "boolean", "enum": [true] }), "Option<bool>"),
        (
            json!({ "type": "string", "readOnly": true, "writeOnly": true, "minLength": 1, "maxLength": 2, "pattern": "a" }),
            "Option<String>",
        ),
        (json!({ "type": "string", "format": "uuid" }), "Option<String>"),
        (
            json!({ "type": "array", "items": { "type": "string" }, "minItems": 1, "maxItems": 2, "uniqueItems": true }),
            "Vec<String>",
        ),
    ] {
        generated(&property(schema), ROWS, &[&format!("pub x: {ty}")]);
    }
    generated(
        &property(json!({ "type": "integer", "enum": [1, 2], "description": "A number" })),
        ROWS,
        &["/// A number. /// /// One of 1, 2."],
    );
    generated(&property(json!({ "type": "string", "enum": ["", "a", null] })), ROWS, &["Empty = \"\"", "A = \"a\""]);
    for keyword in ["not", "const", "if", "patternProperties"] {
        refused(
            &property(json!({ keyword: {} })),
            ROWS,
            &[&format!("#/components/schemas/Thing/properties/x/{keyword}: the keyword `{keyword}` is not supported")],
        );
    }
    generated(
        &property(json!({ "type": "string", "deprecated": true, "description": "See http://a.b/c, or not" })),
        ROWS,
        &["/// See <http://a.b/c>, or not. /// /// Deprecated."],
    );
}

#[test]
fn null_differs_from_absent_in_requests_and_is_optional_in_responses() {
    let nullable = json!({ "type": "string", "nullable": true });
    let mut document = with(&at(THING, "/properties/x"), nullable.clone());
    document["components"]["schemas"]["Thing"]["required"] = json!(["id", "x"]);
    generated(&document, ROWS, &["pub x: Option<String>"]);
    generated(
        &with(&at(BODY, "/properties/x"), nullable),
        ROWS,
        &["pub(crate) x: Option<Option<String>>", "pub fn clear_x(mut self)"],
    );
}

#[test]
fn responses_have_their_declared_type() {
    let schema = "/responses/200/content/application~1json/schema";
    for (declared, ty) in [
        (json!({ "type": "array", "items": { "$ref": "#/components/schemas/Thing" } }), "Vec<Thing>"),
        (
            json!({ "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Thing" } }),
            "BTreeMap<String, Thing>",
        ),
        (json!({ "type": "string" }), "String"),
        (json!({ "type": "integer" }), "i64"),
        (json!({ "oneOf": [{ "type": "string" }, { "type": "number" }] }), "serde_json::Value"),
        (json!({}), "()"),
        (json!({ "type": "object" }), "()"),
    ] {
        generated(&with(&at(MAKE, schema), declared), ROWS, &[&format!("pub fn send(self) -> ResponseFuture<{ty}>")]);
    }
    let thing = json!({ "description": "", "content": { "application/json; charset=utf-8": { "schema": { "$ref": "#/components/schemas/Thing" }, "example": 1 }, "text/csv": {} } });
    for (responses, ty) in [
        (json!({ "201": thing }), "Thing"),
        (json!({ "202": thing, "400": { "$ref": "#/nowhere" }, "default": {}, "5XX": {} }), "Thing"),
        (json!({ "2XX": thing }), "Thing"),
        (json!({ "204": { "description": "" } }), "()"),
        (json!({ "200": { "$ref": "#/components/responses/Made" } }), "Thing"),
        (
            json!({ "200": { "description": "", "content": { "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } } } }),
            "()",
        ),
    ] {
        let mut document = with(&at(MAKE, "/responses"), responses);
        document["components"]["responses"] = json!({ "Made": thing });
        generated(&document, ROWS, &[&format!("pub fn send(self) -> ResponseFuture<{ty}>")]);
    }
}

#[test]
fn bodies_are_json() {
    let content = at(MAKE, "/requestBody/content");
    let schema = json!({ "type": "object", "properties": { "x": { "type": "string" } } });
    for given in [
        json!({ "application/json; charset=utf-8": { "schema": schema } }),
        json!({ "multipart/form-data": { "schema": {} }, "application/json": { "schema": schema, "examples": {} } }),
    ] {
        generated(&with(&content, given), ROWS, &["pub fn x(mut self, x: impl Into<String>)"]);
    }
    refused(
        &with(&content, json!({ "multipart/form-data": { "schema": {} } })),
        ROWS,
        &[
            "requestBody/content: has no application/json, but multipart/form-data",
            "remove the operation in spec/overlay.yaml",
        ],
    );
    refused(
        &with(&content, json!({ "application/octet-stream": { "schema": {} } })),
        ROWS,
        &["has no application/json, but application/octet-stream"],
    );
    // An optional body is sent like a required one.
    let required = run(&document(), ROWS).unwrap();
    assert!(required.contains("pubfnname(mutself"), "{required}");
    assert_eq!(run(&with(&at(MAKE, "/requestBody/required"), json!(false)), ROWS).unwrap(), required);
    let mut referenced = with(&at(MAKE, "/requestBody"), json!({ "$ref": "#/components/requestBodies/Made" }));
    referenced["components"]["requestBodies"] =
        json!({ "Made": { "content": { "application/json": { "schema": schema } } } });
    generated(&referenced, ROWS, &["pub fn x(mut self, x: impl Into<String>)"]);
    generated(&with(BODY, json!({ "oneOf": [{ "type": "object" }] })), ROWS, &["pub fn input(mut self"]);
    refused(
        &with(BODY, json!({ "oneOf": [{ "type": "string" }] })),
        ROWS,
        &["schema: is neither an object nor a list"],
    );
    refused(
        &with(BODY, json!({ "type": "string", "enum": ["a"] })),
        ROWS,
        &["schema: is neither an object nor a list"],
    );
}

#[test]
fn security_is_needed_or_not() {
    let secured = ROWS.replace("\"default\", auth = false", "\"default\"");
    let get = |security: Value| with(&at(GET, "/security"), security);
    generated(&get(json!([{ "A": [] }])), &secured, &["auth: true"]);
    generated(&get(json!([])), ROWS, &["auth: false"]);
    refused(
        &get(json!([{ "A": [] }, {}])),
        &secured,
        &["#/paths/~1things/get/security/1: makes the credential optional"],
    );
    // The document's `security` applies to operations without one.
    let mut whole = get(json!([]));
    whole["security"] = json!([{ "A": [] }]);
    refused(&whole, ROWS, &["`MakeThing` has auth = false, but the document has true"]);
}

#[test]
fn three_hundred_properties_are_fine() {
    let properties: serde_json::Map<_, _> =
        (0..300).map(|index| (format!("field{index}x"), json!({ "type": "string" }))).collect();
    generated(
        &with(THING, json!({ "type": "object", "properties": properties })),
        ROWS,
        &["field299x = value(\"field299x\")"],
    );
}

#[test]
fn everything_is_reported_at_once() {
    let mut document = with(&at(THING, "/properties/x"), json!({ "type": "string", "const": 1 }));
    document["paths"]["/things"]["get"]["parameters"][0]["name"] = json!("send");
    // Consequences of a missing row are not reported separately.
    let missing = ROWS.replace("GetThings =", "GetThongs =");
    let errors = run(&document, &format!("{missing}[descriptions]\nthings = \"x\"\n")).unwrap_err();
    assert!(errors.contains("#/paths/~1things/get: the operation `GetThings` has no row"), "{errors}");
    assert!(errors.contains("`GetThongs` is not an operation") && !errors.contains("`things`"), "{errors}");
    // Not supported yet.
    let mut refusals = with(&at(THING, "/properties/self"), json!({ "$ref": "#/components/schemas/Thing" }));
    refusals["components"]["schemas"]["Things"]["properties"]["next"] =
        json!({ "allOf": [{ "type": "object" }, { "type": "object" }] });
    for (path, media) in [("/form", "multipart/form-data"), ("/file", "application/octet-stream")] {
        refusals["paths"][path]["put"] = json!({
            "operationId": format!("Put{media}"), "responses": { "200": { "description": "" } },
            "requestBody": { "content": { media: { "schema": {} } } },
        });
    }
    refused(
        &refusals,
        ROWS,
        &[
            "Thing/properties/self: /components/schemas/Thing contains itself\n  help: recursive types are not supported: replace the reference with `{}`",
            "properties/next/allOf: the keyword `allOf` is not supported\n  help: only an `allOf` of one schema is supported: write the merged schema",
            "~1form/put/requestBody/content: has no application/json, but multipart/form-data\n  help: ",
            "~1file/put/requestBody/content: has no application/json, but application/octet-stream\n  help: ",
        ],
    );
    // An error in every copy of a schema is reported once.
    let copy = json!({ "type": "string", "not": {} });
    let mut copies = with(&at(THING, "/properties/x"), copy.clone());
    copies["components"]["schemas"]["Things"]["properties"]["x"] = copy.clone();
    copies["paths"]["/make"]["post"]["requestBody"]["content"]["application/json"]["schema"]["properties"]["x"] = copy;
    let errors = run(&copies, ROWS).unwrap_err();
    assert_eq!(errors.matches("the keyword `not` is not supported").count(), 1, "{errors}");
    assert!(
        errors.contains("also at spec/openapi.json#/components/schemas/Things/properties/x/not (and 1 more)"),
        "{errors}"
    );
    let rows = format!(
        "{ROWS}[idents]\nnobody = \"x\"\n[types]\nNobody = \"x\"\n[descriptions]\nnothing = \"x\"\n[fields]\nu32 = [\"Thing.gone\", \"Thing.id\"]\n"
    );
    refused(
        &document,
        &rows,
        &[
            "properties/x/const: the keyword `const` is not supported",
            "`send` and the request's own send() would both be called `send`",
            "`nobody` is not a field",
            "`Nobody` is not a type",
            "`nothing` is not a field or a parameter",
            "`Thing.gone` is not a field",
            "`Thing.id` has an incompatible type in the document",
        ],
    );
}
