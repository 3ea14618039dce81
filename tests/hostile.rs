//! A hostile corpus, made from the corrected document: for every answer, each field missing, each field null, each enum value unknown,
//! each object with more fields than are known, each number as a float. All of it has to be read, but for what identifies a thing, and
//! nothing that came may be lost.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "all of this is test")]

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use scenario_sdk::types::*;
use serde_json::{Map, Value, json};

/// Every method with its answer, one a line.
const API: &str = include_str!("../sdk/api.md");

/// Reads a body as the type of that name, writes it, and looks whether anything was lost; then reads it again, if it is to be read twice.
fn round_trip(answer: &str, body: &Value, twice: bool) -> Result<(), String> {
    macro_rules! answers {
        ($($name:ident,)*) => {
            match answer {
                $(stringify!($name) => {
                    let read: $name = serde_json::from_slice(body.to_string().as_bytes()).map_err(|error| error.to_string())?;
                    let written = serde_json::to_value(&read).map_err(|error| error.to_string())?;
                    if twice {
                        let again: $name = serde_json::from_value(written.clone()).map_err(|error| error.to_string())?;
                        if again != read {
                            return Err(format!("{read:?} became {again:?}"));
                        }
                    }
                    lost(body, &written, "").map_or(Ok(()), Err)
                })*
                other => panic!("add {other} to the answers"),
            }
        };
    }
    #[rustfmt::skip]
    answers! {
    AssetGetBulkResponse, AssetListResponse, AssetListSnapshotsResponse, AssetLockResponse, AssetResponse,
    AssetUploadResponse, CollectionListResponse, CollectionResponse, DescriptionResponse, DownloadGetStatusResponse,
    DownloadRequestResponse, DryRunResponse, ExampleListResponse, GenerateAssetResponse, GenerateCaptionResponse,
    GenerateControlnetImg2imgResponse, GenerateControlnetInpaintIpAdapterResponse, GenerateControlnetInpaintResponse,
    GenerateControlnetIpAdapterResponse, GenerateControlnetResponse, GenerateControlnetTextureResponse,
    GenerateDescribeStyleResponse, GenerateEmbedResponse, GenerateImg2imgIpAdapterResponse, GenerateImg2imgResponse,
    GenerateInpaintIpAdapterResponse, GenerateInpaintResponse, GeneratePromptResponse, GenerateResponse,
    GenerateRunModelResponse, GenerateSegmentResponse, GenerateTranslateResponse, GenerateTxt2imgIpAdapterResponse,
    GenerateTxt2imgResponse, GenerateTxt2imgTextureResponse, JobIdResponse, JobListResponse, JobResponse,
    ModelGetBulkResponse, ModelListResponse, ModelResponse, OscuRetrievePricesResponse, PresetListResponse,
    PresetResponse, RecommendationListModelsResponse, ScoreRetrievePromptResponse,
    ScoreRetrieveTrainingDatasetResponse, SearchAssetSearchResponse, SearchModelSearchResponse, TagListResponse,
    TagsResponse, TrainTriggerResponse, TrainingImageReplacePairsResponse, TrainingImageResponse, UploadResponse,
    UsageListResponse, WorkflowGetTagsResponse, WorkflowListResponse, WorkflowResponse, WorkflowRunResponse,
    }
}

/// What came, but was not written: nothing, unless it was empty or nobody knows it.
fn lost(came: &Value, written: &Value, path: &str) -> Option<String> {
    match (came, written) {
        (Value::Object(came), Value::Object(written)) => came.iter().find_map(|(name, value)| {
            let is_empty = value.is_null()
                || value.as_array().is_some_and(Vec::is_empty)
                || value.as_object().is_some_and(Map::is_empty);
            match written.get(name) {
                Some(written) if !is_empty => lost(value, written, &format!("{path}.{name}")),
                None if !is_empty && name != UNKNOWN => Some(format!("{path}.{name} was lost")),
                _ => None,
            }
        }),
        (Value::Array(came), Value::Array(written)) if came.len() == written.len() => {
            came.iter().zip(written).find_map(|(came, written)| lost(came, written, &format!("{path}[]")))
        }
        // What is null in a list is written as what it was read as.
        (Value::Null, _) => None,
        _ if came == written || came.is_number() && came.as_f64() == written.as_f64() => None,
        _ => Some(format!("{path}: {came} became {written}")),
    }
}

/// A field that nobody knows.
const UNKNOWN: &str = "brandNew";

/// Each kind of answer, with a body that has everything the document knows of it.
fn answers() -> BTreeMap<String, Value> {
    let spec = codegen::Spec::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap();
    let document = codegen::corrected_document(&spec).unwrap();
    let mut answers = BTreeMap::new();
    for line in API.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<_> = line.split('`').collect();
        let (verb, path) = cells[3].split_once(' ').unwrap();
        let answer = cells[cells.len() - 2];
        if answer == "()" {
            continue;
        }
        let operation = &document["paths"][path][verb.to_lowercase()];
        let schema = &operation["responses"]["200"]["content"]["application/json"]["schema"];
        answers.insert(answer.to_owned(), full(&document, schema));
    }
    let price = &document["components"]["schemas"]["DryRunResponse"];
    answers.insert("DryRunResponse".to_owned(), full(&document, price));
    answers
}

#[test]
fn every_hostile_answer_is_read_and_survives_a_round_trip() {
    let mut bodies = 0;
    let answers = answers();
    for (answer, full) in &answers {
        for (what, body) in hostile(full) {
            bodies += 1;
            round_trip(answer, &body, false).unwrap_or_else(|error| panic!("{answer}: {what}: {error}"));
        }
    }
    assert!(answers.len() > 50, "{} answers", answers.len());
    assert!(bodies > 15_000, "{bodies} bodies");
}

#[test]
fn any_part_of_an_answer_survives_a_round_trip() {
    for (answer, full) in answers() {
        for seed in 0..40 {
            let body = part(&full, &mut Random(seed));
            round_trip(&answer, &body, true).unwrap_or_else(|error| panic!("{answer}: {body}: {error}"));
        }
    }
}

#[test]
fn another_type_than_the_fields_is_an_error_that_names_the_place() {
    let mut errors = 0;
    for (answer, full) in answers() {
        let mut places = Vec::new();
        collect(&full, String::new(), &mut places);
        for (pointer, value) in places {
            // What stands for any JSON takes any JSON.
            let wrong = match value {
                Value::Object(_) => json!("text"),
                Value::Array(_) | Value::String(_) | Value::Number(_) => json!({}),
                Value::Bool(_) => json!([]),
                Value::Null => continue,
            };
            let mut body = full.clone();
            *body.pointer_mut(&pointer).unwrap() = wrong;
            let error = round_trip(&answer, &body, false).expect_err(&pointer);
            let path = pointer.split('/').skip(1).fold(String::new(), |path, step| match step.parse::<usize>() {
                Ok(index) => format!("{path}[{index}]"),
                Err(_) if path.is_empty() => step.to_owned(),
                Err(_) => format!("{path}.{step}"),
            });
            let expected = format!("at `{path}`: invalid type");
            assert!(error.starts_with(&expected), "{answer}: {pointer}: {error}");
            errors += 1;
        }
    }
    assert!(errors > 5_000, "{errors} errors");
}

#[test]
fn no_thing_is_without_its_identity() {
    let (mut strict, mut lenient) = (BTreeSet::new(), BTreeSet::new());
    for (answer, full) in answers() {
        let mut places = Vec::new();
        collect(&full, String::new(), &mut places);
        for (pointer, _) in places {
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            if !IDENTIFIERS.contains(&name) {
                continue;
            }
            let mut missing = full.clone();
            missing.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(name);
            let mut null = full.clone();
            null.pointer_mut(parent).unwrap()[name] = Value::Null;
            let [missing, null] = [missing, null].map(|body| round_trip(&answer, &body, false).is_err());
            assert_eq!(missing, null, "{answer}: {pointer}");
            let thing = parent.split('/').rfind(|step| step.parse::<usize>().is_err()).unwrap_or_default();
            let things = if missing { &mut strict } else { &mut lenient };
            things.insert(if thing.is_empty() { answer.clone() } else { thing.to_owned() });
        }
    }
    let strict: Vec<_> = strict.iter().map(String::as_str).collect();
    assert_eq!(strict, STRICT);
    let lenient: Vec<_> = lenient.iter().map(String::as_str).collect();
    assert_eq!(lenient, LENIENT, "what is mentioned by the way, as in statistics");
}

/// Where things are in answers that are nothing without their identity.
#[rustfmt::skip]
const STRICT: [&str; 18] = [
    "JobIdResponse", "asset", "assets", "collection", "collections", "hits", "job", "jobs", "model", "models", "preset", "presets",
    "tags", "trainingImage", "trainingImages", "upload", "workflow", "workflows",
];

/// Where things are that are only mentioned.
#[rustfmt::skip]
const LENIENT: [&str; 9] = [
    "DownloadGetStatusResponse", "assets", "collections", "data", "flow", "jobs", "models", "upload", "users",
];

#[test]
fn what_identifies_a_thing_is_strict() {
    let cases = [
        ("AssetResponse", json!({ "asset": {} }), "at `asset.id`: is missing"),
        ("AssetResponse", json!({ "asset": { "id": null } }), "at `asset.id`: invalid type: null"),
        (
            "JobListResponse",
            json!({ "jobs": [{ "jobId": "j" }, { "jobId": 1 }] }),
            "at `jobs[1].jobId`: invalid type: integer `1`",
        ),
        ("JobIdResponse", json!({}), "at `jobId`: is missing"),
    ];
    for (answer, body, expected) in cases {
        let error = round_trip(answer, &body, false).unwrap_err();
        assert!(error.starts_with(expected), "{error}");
    }
}

/// A generator of numbers that are random enough: splitmix64.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        (mixed ^ (mixed >> 27)) % end
    }
}

/// Some of the fields, each with some value of its kind.
fn part(full: &Value, random: &mut Random) -> Value {
    match full {
        Value::Object(object) => {
            let mut kept = Map::new();
            for (name, value) in object {
                match random.below(4) {
                    _ if IDENTIFIERS.contains(&name.as_str()) => drop(kept.insert(name.clone(), value.clone())),
                    0 => {}
                    1 => drop(kept.insert(name.clone(), Value::Null)),
                    _ => drop(kept.insert(name.clone(), part(value, random))),
                }
            }
            Value::Object(kept)
        }
        Value::Array(items) => {
            let count = random.below(3);
            (0..count).flat_map(|_| items).map(|item| part(item, random)).collect()
        }
        Value::String(text) => match random.below(3) {
            0 => json!(""),
            1 => json!(format!("\u{1F98A} \"{}\" \n", random.below(1000))),
            _ => json!(text),
        },
        Value::Number(_) => match random.below(3) {
            0 => json!(random.below(4_000_000_000)),
            1 => json!(random.below(1_000_000) as f64),
            _ => json!(0),
        },
        Value::Bool(_) => json!(random.below(2) == 0),
        Value::Null => Value::Null,
    }
}

/// What identifies a thing, by its wire name.
const IDENTIFIERS: [&str; 3] = ["id", "jobId", "tagName"];

/// A value that has everything that a schema knows.
fn full(document: &Value, schema: &Value) -> Value {
    if let Some(target) = schema["$ref"].as_str() {
        return full(document, document.pointer(target.trim_start_matches('#')).unwrap());
    }
    if let Some(first) = schema.pointer("/enum/0") {
        return first.clone();
    }
    match schema["type"].as_str() {
        Some("string") => json!("text"),
        Some("number") => json!(2),
        Some("boolean") => json!(true),
        Some("array") => json!([full(document, &schema["items"])]),
        // Anything at all: no type is wrong there.
        None if schema.get("properties").is_none() => Value::Null,
        _ => {
            let mut object = Map::new();
            for (name, property) in schema["properties"].as_object().into_iter().flatten() {
                object.insert(name.clone(), full(document, property));
            }
            if let Some(values) = schema.get("additionalProperties") {
                object.insert("any".into(), full(document, values));
            }
            Value::Object(object)
        }
    }
}

/// The value with one thing wrong, in every way there is.
fn hostile(full: &Value) -> Vec<(String, Value)> {
    let mut all = vec![("full".to_owned(), full.clone())];
    let mut places = Vec::new();
    collect(full, String::new(), &mut places);
    for (pointer, value) in places {
        let (parent, name) = pointer.rsplit_once('/').unwrap_or_default();
        let mut with = |what: &str, change: &dyn Fn(&mut Value)| {
            let mut body = full.clone();
            change(body.pointer_mut(parent).unwrap());
            all.push((format!("{pointer} {what}"), body));
        };
        if !IDENTIFIERS.contains(&name) && name.parse::<usize>().is_err() {
            with("missing", &|parent| drop(parent.as_object_mut().unwrap().remove(name)));
            with("null", &|parent| parent[name] = Value::Null);
        }
        match value {
            Value::String(_) => with("unknown", &|parent| set(parent, name, json!("never heard of"))),
            Value::Number(_) => with("a float", &|parent| set(parent, name, json!(2.0))),
            Value::Object(_) => with("with more", &|parent| {
                let inner = parent.pointer_mut(&format!("/{name}")).unwrap();
                // Of an object of equal values, another one of them.
                inner[UNKNOWN] = inner.get("any").cloned().unwrap_or(json!({ "a": [1, null] }));
            }),
            _ => {}
        }
    }
    all
}

fn set(parent: &mut Value, name: &str, value: Value) {
    *parent.pointer_mut(&format!("/{name}")).unwrap() = value;
}

fn collect(value: &Value, pointer: String, places: &mut Vec<(String, Value)>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect(),
        _ => Vec::new(),
    };
    for (name, child) in children {
        let pointer = format!("{pointer}/{name}");
        places.push((pointer.clone(), child.clone()));
        collect(child, pointer, places);
    }
}
