//! A hostile corpus, made from the raw document: for every answer, each field missing, each field null, each enum value unknown, each
//! object with more fields than are known, each number as a float. All of it has to be read, but for what identifies a thing.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "all of this is test")]

use std::collections::BTreeMap;

use scenario_sdk::types::*;
use scenario_tests::OPENAPI;
use serde_json::{Map, Value, json};

/// Every method with its answer, one a line.
const API: &str = include_str!("../sdk/api.md");

/// Reads a body as the type of that name, writes it and reads it again.
fn round_trip(answer: &str, body: &Value) -> Result<(), String> {
    macro_rules! answers {
        ($($name:ident,)*) => {
            match answer {
                $(stringify!($name) => {
                    let read: $name = serde_json::from_slice(body.to_string().as_bytes()).map_err(|error| error.to_string())?;
                    let written = serde_json::to_vec(&read).map_err(|error| error.to_string())?;
                    let again: $name = serde_json::from_slice(&written).map_err(|error| error.to_string())?;
                    if again == read { Ok(()) } else { Err(format!("{read:?} became {again:?}")) }
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

/// Each kind of answer, with a body that has everything the document knows of it.
fn answers() -> BTreeMap<String, Value> {
    let document: Value = serde_json::from_slice(OPENAPI).unwrap();
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
            round_trip(answer, &body).unwrap_or_else(|error| panic!("{answer}: {what}: {error}"));
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
            round_trip(&answer, &body).unwrap_or_else(|error| panic!("{answer}: {body}: {error}"));
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
                Value::Object(ref object) if !object.is_empty() => json!("text"),
                Value::Array(_) => json!({}),
                Value::Bool(_) => json!([]),
                _ => continue,
            };
            let mut body = full.clone();
            *body.pointer_mut(&pointer).unwrap() = wrong;
            let error = round_trip(&answer, &body).expect_err(&pointer);
            let path = pointer.split('/').skip(1).fold(String::new(), |path, step| match step.parse::<usize>() {
                Ok(index) => format!("{path}[{index}]"),
                Err(_) if path.is_empty() => step.to_owned(),
                Err(_) => format!("{path}.{step}"),
            });
            assert!(error.starts_with(&format!("at `{path}`: invalid type")), "{answer}: {pointer}: {error}");
            errors += 1;
        }
    }
    assert!(errors > 1_500, "{errors} errors");
}

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
        let error = round_trip(answer, &body).unwrap_err();
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
                inner["brandNew"] = json!({ "a": [1, null] });
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
