//! Types keep their names if their copies change: small documents for each rule, and the vendored document with changes to some copies of
//! its main types.

use std::{path::Path, sync::LazyLock, thread};

use serde_json::{Value, json};

use super::*;
use crate::{
    Spec, corrected,
    model::{Api, TypeKind},
    normalize,
    rows::Rows,
};

/// A document with the operations `things.list`, `things.get` and `things.find`, with these schemas as their responses.
fn document(list: Value, get: Value, find: Value) -> Value {
    let operation = |id: &str, schema: Value| json!({ "get": { "operationId": id, "responses": { "200": { "content": { "application/json": { "schema": schema } } } } } });
    json!({
        "openapi": "3.0.0", "info": { "version": "v" }, "servers": [{ "url": "u" }],
        "paths": { "/list": operation("List", list), "/get": operation("Get", get), "/find": operation("Find", find) },
        "components": { "schemas": {} },
    })
}

const ROWS: &str = r#"
    resources = { things = "Things." }
    parameters = {}
    [operations]
    List = { sdk = "things.list", idempotency = "default", auth = false }
    Get = { sdk = "things.get", idempotency = "default", auth = false }
    Find = { sdk = "things.find", idempotency = "default", auth = false }
"#;

fn normalize(document: &Value, names: &mut Names) -> crate::Result<Api> {
    let mut found = Vec::new();
    let api = normalize::normalize(document, &Rows::parse(ROWS).unwrap(), names, &mut found);
    assert_eq!(found, []);
    api.map_err(|mut errors| errors.swap_remove(0))
}

/// Each struct with its fields, `!` after the required ones, and each enum with its values.
fn types(api: &Api) -> Vec<String> {
    let text = |def: &crate::model::TypeDef| match &def.kind {
        TypeKind::Enum(values) => {
            format!("{} = {}", def.name, values.iter().map(|(value, _)| value.as_str()).collect::<Vec<_>>().join("|"))
        }
        TypeKind::Struct(fields) => {
            let fields = fields.iter().map(|field| format!("{}{}", field.wire, if field.required { "!" } else { "" }));
            format!("{} {{ {} }}", def.name, fields.collect::<Vec<_>>().join(" "))
        }
    };
    api.types.iter().map(text).collect()
}

fn object(required: &[&str], fields: &[(&str, Value)]) -> Value {
    let fields: serde_json::Map<_, _> = fields.iter().map(|(name, ty)| ((*name).to_owned(), ty.clone())).collect();
    json!({ "type": "object", "required": required, "properties": fields })
}

fn string() -> Value {
    json!({ "type": "string" })
}

fn thing() -> Value {
    object(
        &["id"],
        &[
            ("id", string()),
            ("kind", json!({ "enum": ["a", "b"], "type": "string" })),
            ("size", json!({ "type": "number" })),
        ],
    )
}

fn within(field: &str, schema: Value) -> Value {
    object(&[field], &[(field, schema)])
}

fn things() -> Value {
    document(
        within("things", json!({ "type": "array", "items": thing() })),
        within("thing", thing()),
        object(&["best"], &[("best", thing()), ("count", json!({ "type": "number" }))]),
    )
}

/// The names for `things()`.
fn recorded() -> Names {
    let mut names = Names::default();
    normalize(&things(), &mut names).unwrap();
    names
}

#[test]
fn equal_copies_are_one_type_and_its_locations_are_recorded() {
    let mut names = Names::default();
    let api = normalize(&things(), &mut names).unwrap();
    assert_eq!(
        types(&api),
        [
            "Kind = a|b",
            "Thing { id! kind size }",
            "ThingFindResponse { best! count }",
            "ThingGetResponse { thing! }",
            "ThingListResponse { things! }",
        ]
    );
    let locations = |name: &str| {
        names
            .to_toml()
            .split(&format!("\n{name} = ["))
            .nth(1)
            .map(|rest| rest.split(']').next().unwrap_or_default().to_owned())
    };
    assert_eq!(
        locations("Thing").unwrap().split_whitespace().collect::<String>(),
        r#""ThingFindResponse.best","ThingGetResponse.thing","ThingListResponse.things","#
    );
    assert_eq!(locations("ThingListResponse").unwrap(), r#""things.list response""#);
    // A second run changes nothing.
    let before = names.to_toml();
    normalize(&things(), &mut names).unwrap();
    assert_eq!(names.to_toml(), before);
    assert!(api.differences.is_empty());
}

#[test]
fn copies_that_disagree_are_united() {
    let mut changed = things();
    let get = changed
        .pointer_mut("/paths/~1get/get/responses/200/content/application~1json/schema/properties/thing")
        .unwrap();
    get["properties"]["new"] = string();
    get["properties"]["kind"]["enum"] = json!(["a", "c"]);
    get["required"] = json!([]);
    let api = normalize(&changed, &mut recorded()).unwrap();
    assert_eq!(types(&api)[..2], ["Kind = a|b|c", "Thing { id kind new size }"]);
    let differences: Vec<_> =
        api.differences.iter().map(|difference| format!("{} {}", difference.what, difference.how)).collect();
    assert_eq!(
        differences,
        [
            "`Kind` value `b` not in `things.get`",
            "`Kind` value `c` only in `things.get`",
            "`Thing.id` optional in `things.get`",
            "`Thing.new` only in `things.get`",
        ]
    );
}

#[test]
fn a_copy_at_a_new_location_is_the_type_that_it_is_like() {
    let more = |schema: Value| {
        let mut document = things();
        document["paths"]["/find"] = json!({ "get": { "operationId": "Find", "responses": { "200": { "content": { "application/json": { "schema": schema } } } } } });
        types(&normalize(&document, &mut recorded()).unwrap())
    };
    let mut four = thing();
    four["properties"]["new"] = string();
    // The same name, and three of four fields in common.
    assert_eq!(more(object(&[], &[("thing", four.clone()), ("x", string())]))[1], "Thing { id! kind new size }");
    // A different name.
    let found = more(object(&[], &[("part", four), ("x", string())]));
    assert!(found.contains(&"Part { id! kind new size }".to_owned()), "{found:?}");
    assert!(found.contains(&"Thing { id! kind size }".to_owned()), "{found:?}");
    // The same name, with a conflicting field.
    let mut other = thing();
    other["properties"]["size"] = string();
    let found = more(object(&[], &[("thing", other), ("x", string())]));
    assert!(found.contains(&"ThingFindThing { id! kind size }".to_owned()), "{found:?}");
}

#[test]
fn copies_in_conflict_end_the_run_with_both_locations() {
    let mut changed = things();
    *changed
        .pointer_mut("/paths/~1get/get/responses/200/content/application~1json/schema/properties/thing/properties/size")
        .unwrap() = json!({ "type": "boolean" });
    let error = normalize(&changed, &mut recorded()).unwrap_err();
    assert_eq!(
        error.location(),
        "spec/openapi.json#/paths/~1get/get/responses/200/content/application~1json/schema/properties/thing"
    );
    let text = error.to_string();
    assert!(
        text.contains(
            "`Thing.size` is a boolean in `ThingGetResponse.thing`, and a number in `ThingFindResponse.best`"
        ),
        "{text}"
    );
    assert!(text.contains("in spec/names.toml, move `ThingGetResponse.thing` to a record of its own"), "{text}");
    // The items of lists.
    let mut lists = things();
    for (path, item) in [("get", "string"), ("find", "number")] {
        let whole = lists["paths"][format!("/{path}")].to_string();
        let list = format!(r#"{{"type":"array","items":{{"type":"{item}"}}}}"#);
        lists["paths"][format!("/{path}")] =
            serde_json::from_str(&whole.replace(r#"{"type":"number"}"#, &list)).unwrap();
    }
    let text = normalize(&lists, &mut recorded()).unwrap_err().to_string();
    assert!(text.contains("is a list (each item is a string) in"), "{text}");
    // Following the help resolves the error.
    let kept_apart = recorded().to_toml().replace("    \"ThingGetResponse.thing\",\n", "")
        + "OtherThing = [\"ThingGetResponse.thing\"]\n";
    let api = normalize(&changed, &mut Names::parse(&kept_apart).unwrap()).unwrap();
    assert!(types(&api).contains(&"OtherThing { id! kind size }".to_owned()), "{:?}", types(&api));
    assert!(types(&api).contains(&"Thing { id! kind size }".to_owned()), "{:?}", types(&api));
}

#[test]
fn the_order_of_the_document_has_no_effect() {
    let backwards = |value: &Value| -> Value {
        fn turn(value: &Value) -> Value {
            match value {
                Value::Object(fields) => {
                    Value::Object(fields.iter().rev().map(|(name, value)| (name.clone(), turn(value))).collect())
                }
                Value::Array(items) => Value::Array(items.iter().map(turn).collect()),
                other => other.clone(),
            }
        }
        turn(value)
    };
    let (mut names, mut turned) = (Names::default(), Names::default());
    let api = normalize(&things(), &mut names).unwrap();
    let other = normalize(&backwards(&things()), &mut turned).unwrap();
    assert_eq!(format!("{api:?}"), format!("{other:?}"));
    assert_eq!(names.to_toml(), turned.to_toml());
}

#[test]
fn where_no_name_is_left_the_location_is_named() {
    let mut names = Names::parse("Thing = [\"gone response\"]\nThingThing = [\"gone.too response\"]").unwrap();
    let only = document(json!({}), json!({}), within("thing", thing()));
    let taken =
        "ThingFindThing = [\"gone.three response\"]\nThing = [\"gone response\"]\nThingThing = [\"x response\"]";
    assert!(normalize(&only, &mut names).is_ok());
    let error = normalize(&only, &mut Names::parse(taken).unwrap()).unwrap_err();
    assert!(error.to_string().contains("no name is left for this type (tried Thing, ThingFindThing)"), "{error}");
    assert!(
        error.to_string().contains(r#"give it one in spec/names.toml: Name = ["ThingFindResponse.thing"]"#),
        "{error}"
    );
}

/// The vendored document, corrected, with its rows and names; with only one of the generation operations, which all return jobs.
static REAL: LazyLock<(Value, Rows, Names)> = LazyLock::new(|| {
    let spec = Spec::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap();
    let mut document = corrected(&spec).unwrap().0;
    let paths = document["paths"].as_object_mut().unwrap();
    paths.retain(|path, _| !path.starts_with("/generate/") || path == "/generate/custom/{modelId}");
    (document, Rows::parse(&spec.api).unwrap(), Names::parse(&spec.names).unwrap())
});

/// The names of the types of a document, or the errors that require a decision.
fn real(document: &Value) -> Result<BTreeSet<String>, Vec<Error>> {
    let (_, rows, names) = &*REAL;
    let families = Families::new(&normalize::copies(document, rows), names)?;
    Ok(families.locations.into_keys().collect())
}

/// The pointers of the copies of a type, each once.
fn copies_of(name: &str) -> Vec<String> {
    let (document, rows, names) = &*REAL;
    let copies = normalize::copies(document, rows);
    let families = Families::new(&copies, names).unwrap_or_else(|errors| panic!("{errors:?}"));
    let of = copies.iter().enumerate().filter(|(index, _)| families.name(*index) == name);
    let of: BTreeSet<_> = of.map(|(_, copy)| copy.pointer.clone()).collect();
    of.into_iter().collect()
}

/// The change of each copy; false if it does not apply to the copy.
type Change = fn(&mut Value) -> bool;

fn field(copy: &mut Value, fits: impl Fn(&str, &Value, bool) -> bool) -> Option<(String, &mut Value)> {
    let required: Vec<String> =
        copy["required"].as_array().into_iter().flatten().filter_map(|name| Some(name.as_str()?.to_owned())).collect();
    let mut names: Vec<String> = copy["properties"].as_object()?.keys().cloned().collect();
    names.sort();
    let name = names.into_iter().find(|name| fits(name, &copy["properties"][name], required.contains(name)))?;
    let schema = copy["properties"].get_mut(&name)?;
    Some((name, schema))
}

fn is_plain(schema: &Value) -> bool {
    schema["type"] == "string" && schema.get("enum").is_none()
}

const CHANGES: [(&str, Change); 5] = [
    ("field added", |copy| {
        copy["properties"]["brandNew"] = json!({ "type": "string" });
        true
    }),
    ("field removed", |copy| match field(copy, |_, schema, required| !required && schema["type"] == "boolean") {
        Some((name, _)) => copy["properties"].as_object_mut().and_then(|fields| fields.remove(&name)).is_some(),
        None => false,
    }),
    ("made optional", |copy| {
        match field(copy, |name, schema, required| required && is_plain(schema) && name == "updatedAt") {
            Some((name, _)) => {
                let Some(required) = copy["required"].as_array_mut() else { return false };
                required.retain(|other| *other != name);
                true
            }
            None => false,
        }
    }),
    ("enum value added", |copy| match field(copy, |_, schema, _| schema.get("enum").is_some()) {
        Some((_, schema)) => schema["enum"].as_array_mut().is_some_and(|values| {
            values.push(json!("brand-new"));
            true
        }),
        None => false,
    }),
    ("type changed", |copy| match field(copy, |_, schema, required| !required && schema["type"] == "boolean") {
        Some((_, schema)) => {
            *schema = json!({ "type": "string" });
            true
        }
        None => false,
    }),
];

/// Makes every change in some of the copies of a type; returns the changes that were possible.
fn change_copies_of(name: &str, document: &Value, before: &BTreeSet<String>) -> BTreeSet<&'static str> {
    let mut made = BTreeSet::new();
    let copies = copies_of(name);
    assert!(copies.len() > 1, "{name} has {} copies", copies.len());
    let (first, last) = (&copies[..1], &copies[copies.len() - 1..]);
    for (what, change) in CHANGES {
        for some in [first, last, &copies[1..], &copies[..copies.len() / 2], &copies[..]] {
            let mut changed = document.clone();
            if !some.iter().all(|pointer| change(changed.pointer_mut(pointer).unwrap())) {
                continue;
            }
            made.insert(what);
            let context = format!("{name}, {what} in {} of {}", some.len(), copies.len());
            let names = real(&changed);
            // Only copies that contradict each other need a decision.
            if what == "type changed" && some.len() < copies.len() {
                let text = names.expect_err(&context)[0].to_string();
                assert!(text.contains(&format!("`{name}.")) && text.contains("in spec/names.toml, move `"), "{text}");
            } else {
                assert_eq!(names.unwrap_or_else(|errors| panic!("{context}: {errors:?}")), *before, "{context}");
            }
        }
    }
    made
}

#[test]
fn types_of_the_vendored_document_keep_their_names_whichever_copies_change() {
    let (document, ..) = &*REAL;
    let before = real(document).unwrap();
    let made: Vec<_> = thread::scope(|scope| {
        let names = ["Asset", "Job", "Model", "Workflow", "Collection"];
        let threads = names.map(|name| scope.spawn(|| change_copies_of(name, document, &before)));
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    // Not every type has a required `updatedAt`, an optional boolean, or an enum.
    let types: Vec<_> = CHANGES.iter().map(|(what, _)| made.iter().filter(|made| **made == *what).count()).collect();
    assert_eq!(types[0], 5, "{made:?}");
    assert!(types.iter().all(|types| *types >= 3), "{made:?}");
}

#[test]
fn an_enum_keeps_its_name_whichever_copies_gain_a_value() {
    let (document, ..) = &*REAL;
    let before = real(document).unwrap();
    let copies = copies_of("AssetKind");
    let (first, last) = (&copies[..1], &copies[copies.len() - 1..]);
    for some in [first, last, &copies[..2], &copies[1..], &copies[..copies.len() / 2], &copies[..]] {
        let mut changed = document.clone();
        for pointer in some {
            changed.pointer_mut(pointer).unwrap()["enum"].as_array_mut().unwrap().push(json!("splat"));
        }
        assert_eq!(real(&changed).unwrap(), before, "{} copies", some.len());
    }
}
