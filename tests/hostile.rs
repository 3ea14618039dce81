//! A hostile corpus, generated from the corrected document: for the response of every operation, each field missing, null, of another type or
//! out of range, each enum value unknown, each object with more fields than are known. A response fails to decode only without its object,
//! without an ID, or with a required value of another type; otherwise it is decoded, nothing else is lost, and skipped values are listed.

use std::{
    collections::{BTreeSet, HashSet},
    sync::LazyLock,
};

use scenario_tests::operations::{Response, operations};
use serde_json::{Map, Value, json};

/// Decodes a body, and checks that only skipped values were lost; optionally decodes the serialized result again. Returns the skipped
/// values.
fn round_trip(response: &Sample, body: &Value, twice: bool) -> Result<Vec<String>, String> {
    let Response { decode, survives, .. } = response.response;
    let text = body.to_string();
    let (serialized, skipped) = decode(&text).map_err(|error| error.to_string())?;
    if twice && serialized != json!({}) && !survives(&text).map_err(|error| error.to_string())? {
        return Err(format!("another response was decoded from {serialized}"));
    }
    match lost(body, &serialized, "") {
        Some(lost) if skipped.is_empty() => Err(lost),
        _ => Ok(skipped),
    }
}

/// The values that were received but not serialized: only empty or unknown ones.
fn lost(received: &Value, serialized: &Value, path: &str) -> Option<String> {
    match (received, serialized) {
        (Value::Object(received), Value::Object(serialized)) => received.iter().find_map(|(name, value)| {
            let is_empty = value.is_null()
                || value.as_array().is_some_and(Vec::is_empty)
                // Null values of a map are omitted.
                || value.as_object().is_some_and(|object| object.values().all(Value::is_null));
            match serialized.get(name) {
                Some(serialized) if !is_empty => lost(value, serialized, &format!("{path}.{name}")),
                None if !is_empty && name != UNKNOWN => Some(format!("{path}.{name} was lost")),
                _ => None,
            }
        }),
        (Value::Array(received), Value::Array(serialized)) if received.len() == serialized.len() => received
            .iter()
            .zip(serialized)
            .find_map(|(received, serialized)| lost(received, serialized, &format!("{path}[]"))),
        // A null item of a list is serialized as its decoded default.
        (Value::Null, _) => None,
        // A timestamp out of range is kept as text.
        (Value::Number(received), Value::String(serialized)) if serialized.parse().ok() == received.as_f64() => None,
        _ if received == serialized || received.is_number() && received.as_f64() == serialized.as_f64() => None,
        _ => Some(format!("{path}: {received} became {serialized}")),
    }
}

/// An unknown field.
const UNKNOWN: &str = "brandNew";

/// The responses of all operations and of their dry runs, each with a body that has every field of the document. Equal ones are listed once.
/// An object that an earlier response has too, in a field of the same name, is not tested again.
static RESPONSES: LazyLock<Vec<(&str, Sample)>> = LazyLock::new(|| {
    let document = scenario_tests::corrected_document();
    let paths = document["paths"].as_object().unwrap().values();
    let described: Vec<_> = paths.flat_map(|path| path.as_object().unwrap().values()).collect();
    let mut responses: Vec<(&str, Sample)> = Vec::new();
    let mut known = HashSet::new();
    for operation in operations() {
        let described = described.iter().find(|node| node["operationId"] == operation.id).unwrap();
        for (status, response) in [("200", operation.response), ("269", operation.price)] {
            let Some(response) = response else { continue };
            let node = &described["responses"][status];
            let node = node["$ref"].as_str().map_or(node, |target| document.pointer(&target[1..]).unwrap());
            let schema = &node["content"]["application/json"]["schema"];
            let mut optional = BTreeSet::new();
            let body = full(document, schema, "", &mut optional);
            let mut locations = Locations { optional: &optional, known: &mut known, found: Vec::new() };
            locations.collect(&body, "", response.name);
            let locations = locations.found;
            if !locations.is_empty() {
                responses.push((response.name, Sample { response, body, optional, locations }));
            }
        }
    }
    responses
});

#[test]
fn every_hostile_response_is_read_and_survives_a_round_trip() {
    let mut bodies = 0;
    for (response, sample) in &*RESPONSES {
        for (what, body) in hostile(sample) {
            bodies += 1;
            let skipped =
                round_trip(sample, &body, false).unwrap_or_else(|error| panic!("{response}: {what}: {error}"));
            assert!(skipped.is_empty(), "{response}: {what}: {skipped:?}");
        }
    }
    assert!(RESPONSES.len() > 80, "{} responses", RESPONSES.len());
    assert!(bodies > 5_500, "{bodies} bodies");
}

#[test]
fn any_part_of_a_response_survives_a_round_trip() {
    for (response, sample) in &*RESPONSES {
        for seed in 0..40 {
            let body = sample.part(&sample.body, "", &mut Random(seed));
            round_trip(sample, &body, true).unwrap_or_else(|error| panic!("{response}: {body}: {error}"));
        }
    }
}

#[test]
fn another_type_than_the_fields_is_skipped_where_optional_and_an_error_where_required() {
    let (mut skips, mut errors, mut united) = (0, 0, BTreeSet::new());
    for (response, sample) in &*RESPONSES {
        for (pointer, value) in &sample.locations {
            // Free-form JSON accepts any JSON.
            let wrong = match value {
                Value::Object(_) => json!("text"),
                Value::Array(_) | Value::String(_) | Value::Number(_) => json!({}),
                Value::Bool(_) => json!([]),
                Value::Null => continue,
            };
            let read = round_trip(sample, &sample.with(pointer, wrong), false);
            let path = path_of(pointer);
            if sample.optional.contains(pointer) {
                assert_eq!(read, Ok(vec![path]), "{response}: {pointer}");
                skips += 1;
            } else if read.is_ok() {
                // Another copy of the type does not require it.
                united.insert(format!("{response}{pointer}"));
            } else {
                let error = read.expect_err(pointer);
                assert!(error.starts_with(&format!("at `{path}`: expected ")), "{response}: {pointer}: {error}");
                errors += 1;
            }
        }
    }
    assert!(skips > 1_200 && errors > 900, "{skips} skipped, {errors} errors");
    let united: Vec<_> = united.iter().map(String::as_str).collect();
    assert_eq!(united, UNITED);
}

/// Required fields that another copy of their type does not require.
#[rustfmt::skip]
const UNITED: &[&str] = &[
    "ProjectResponse/project/keys/0/role", "TeamListResponse/teams/0/context", "TeamResponse/team/context",
    "TeamResponse/team/invitations", "TeamResponse/team/invitations/0", "TeamResponse/team/keys",
    "TeamResponse/team/keys/0", "TeamResponse/team/paymentStatus", "TeamResponse/team/searchHost",
    "TeamResponse/team/searchIndexes", "TeamResponse/team/users", "TeamResponse/team/users/0",
    "WebhookEndpointCreateResponse/webhookEndpoint/secret", "WorkflowResponse/workflow/editorInfo",
    "WorkflowResponse/workflow/flow", "WorkflowResponse/workflow/flow/0",
];

#[test]
fn a_number_out_of_range_affects_only_itself() {
    let mut numbers = 0;
    for (response, sample) in &*RESPONSES {
        for (pointer, _) in sample.locations.iter().filter(|(_, value)| value.is_number()) {
            let optional = sample.optional.contains(pointer);
            let extreme = [json!(u64::MAX), json!(-1e300)].into_iter().filter(|_| optional);
            for number in [json!(-1), json!(9_007_199_254_740_991_u64), json!(1.5)].into_iter().chain(extreme) {
                let read = round_trip(sample, &sample.with(pointer, number.clone()), false);
                let skipped = match read {
                    Ok(skipped) => skipped,
                    // The fraction of an integer is truncated.
                    Err(lost) if lost.contains("1.5 became 1") => Vec::new(),
                    Err(error) => panic!("{response}: {pointer}: {number}: {error}"),
                };
                assert!(skipped.is_empty() || skipped == [path_of(pointer)], "{response}: {pointer}: {skipped:?}");
                numbers += 1;
            }
        }
    }
    assert!(numbers > 2_200, "{numbers} numbers");
}

#[test]
fn a_response_has_its_object() {
    let mut about = BTreeSet::new();
    for (response, sample) in &*RESPONSES {
        for body in [json!({}), json!(null), json!({ "message": "Forbidden" }), json!([]), json!("text")] {
            assert!(round_trip(sample, &body, false).is_err(), "{response}: {body}");
        }
        for name in sample.body.as_object().unwrap().keys() {
            let mut missing = sample.body.clone();
            missing.as_object_mut().unwrap().remove(name);
            let null = sample.with(&format!("/{name}"), Value::Null);
            let [missing, null] = [missing, null].map(|body| round_trip(sample, &body, false));
            if sample.body.as_object().unwrap().len() > 1 {
                assert_eq!(missing.is_err(), null.is_err(), "{response}.{name}");
            }
            if let Err(error) = null {
                assert!(error.starts_with(&format!("at `{name}`: is null")), "{response}.{name}: {error}");
                about.insert(format!("{response}.{name}"));
            }
        }
    }
    assert_eq!(about.iter().map(String::as_str).collect::<Vec<_>>(), ABOUT);
}

/// The fields without which a response fails to decode.
#[rustfmt::skip]
const ABOUT: &[&str] = &[
    "ApiKeyCreateResponse.id", "AssetLockResponse.asset", "AssetResponse.asset", "AssetUploadResponse.asset",
    "BriefResponse.brief", "CollectionResponse.collection", "DryRunResponse.creativeUnitsCost",
    "GenerateAssetResponse.job", "GenerateCaptionResponse.job", "GenerateControlnetImg2imgResponse.job",
    "GenerateControlnetInpaintIpAdapterResponse.job", "GenerateControlnetInpaintResponse.job",
    "GenerateControlnetIpAdapterResponse.job", "GenerateControlnetResponse.job",
    "GenerateControlnetTextureResponse.job", "GenerateDescribeStyleResponse.job", "GenerateEmbedResponse.job",
    "GenerateImg2imgIpAdapterResponse.job", "GenerateImg2imgResponse.job", "GenerateInpaintIpAdapterResponse.job",
    "GenerateInpaintResponse.job", "GeneratePromptResponse.job", "GenerateQualityGateResponse.asset",
    "GenerateResponse.job", "GenerateSegmentResponse.job", "GenerateTranslateResponse.job",
    "GenerateTxt2imgIpAdapterResponse.job", "GenerateTxt2imgResponse.job", "GenerateTxt2imgTextureResponse.job",
    "JobIdResponse.jobId", "JobResponse.job", "MemoryResponse.memory", "ModelResponse.model", "PresetResponse.preset",
    "ProjectResponse.project", "TeamResponse.team", "TrainTriggerResponse.job", "TrainTriggerResponse.model",
    "TrainingImageResponse.trainingImage", "UploadResponse.upload", "WatermarkResponse.watermark",
    "WebhookEndpointCreateResponse.webhookEndpoint", "WebhookEndpointUpdateResponse.webhookEndpoint",
    "WorkflowResponse.workflow", "WorkflowRunResponse.job", "WorkflowRunResponse.workflow",
];

#[test]
fn an_identifier_is_there_and_not_empty() {
    let (mut strict, mut lenient) = (BTreeSet::new(), BTreeSet::new());
    for (response, sample) in &*RESPONSES {
        for (pointer, _) in &sample.locations {
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            if !IDENTIFIERS.contains(&name) {
                continue;
            }
            let mut missing = sample.body.clone();
            missing.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(name);
            let [null, empty] = [Value::Null, json!("")].map(|value| sample.with(pointer, value));
            let [missing, null, empty] = [missing, null, empty].map(|body| round_trip(sample, &body, false).is_err());
            assert!(missing == null && null == empty, "{response}: {pointer}");
            let name = parent.split('/').rfind(|step| step.parse::<usize>().is_err()).unwrap_or_default();
            let parents = if missing { &mut strict } else { &mut lenient };
            parents.insert(if name.is_empty() { (*response).to_owned() } else { name.to_owned() });
        }
    }
    let strict: Vec<_> = strict.iter().map(String::as_str).collect();
    assert_eq!(strict, STRICT);
    let lenient: Vec<_> = lenient.iter().map(String::as_str).collect();
    assert_eq!(lenient, LENIENT, "what is mentioned by the way, as in statistics");
}

/// The locations of objects whose ID is required.
#[rustfmt::skip]
const STRICT: [&str; 29] = [
    "ApiKeyCreateResponse", "JobIdResponse", "asset", "assets", "brief", "collection", "collections", "hits", "items",
    "job", "jobs", "memory", "model", "models", "preset", "presets", "project", "projects", "tags", "team", "teams",
    "trainingImage", "trainingImages", "upload", "watermark", "webhookEndpoint", "webhookEndpoints", "workflow",
    "workflows",
];

/// The locations of objects that are only referenced.
#[rustfmt::skip]
const LENIENT: [&str; 15] = [
    "DownloadGetStatusResponse", "appliedBriefs", "assets", "byokProvider", "collections", "data", "flow", "jobs",
    "keys", "model", "models", "projects", "upload", "users", "webhookEvent",
];

#[test]
fn an_identifier_that_is_none_is_named() {
    let cases = [
        ("AssetResponse", json!({ "asset": {} }), "at `asset.id`: is missing"),
        ("AssetResponse", json!({ "asset": { "id": null } }), "at `asset.id`: is null"),
        (
            "JobListResponse",
            json!({ "jobs": [{ "jobId": "j" }, { "jobId": 1 }] }),
            "at `jobs[1].jobId`: expected a string, found 1",
        ),
        ("AssetResponse", json!({ "asset": { "id": "" } }), "at `asset.id`: is empty"),
        ("JobIdResponse", json!({}), "at `jobId`: is missing"),
    ];
    for (response, body, expected) in cases {
        let (_, sample) = RESPONSES.iter().find(|(name, _)| *name == response).unwrap();
        let error = round_trip(sample, &body, false).unwrap_err();
        assert!(error.starts_with(expected), "{error}");
    }
}

/// A pseudo-random number generator: splitmix64.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        (mixed ^ (mixed >> 27)) % end
    }
}

/// The wire names of IDs.
const IDENTIFIERS: [&str; 3] = ["id", "jobId", "tagName"];

/// A body with every field of its schema.
struct Sample {
    response: Response,
    body: Value,
    /// The JSON pointers of optional values: properties that are not required, and the items of optional lists and maps.
    optional: BTreeSet<String>,
    /// The JSON pointers of the values, without the objects that another response has too.
    locations: Vec<(String, Value)>,
}

impl Sample {
    fn with(&self, pointer: &str, value: Value) -> Value {
        let mut body = self.body.clone();
        *body.pointer_mut(pointer).unwrap() = value;
        body
    }

    /// Whether the value can be missing or null. IDs and, in the body itself, required fields cannot.
    fn can_be_missing(&self, pointer: &str) -> bool {
        let (parent, name) = pointer.rsplit_once('/').unwrap_or_default();
        !IDENTIFIERS.contains(&name) && (!parent.is_empty() || self.optional.contains(pointer))
    }

    /// Some of the fields, each with a random value of its kind.
    fn part(&self, full: &Value, pointer: &str, random: &mut Random) -> Value {
        match full {
            Value::Object(object) => {
                let mut kept = Map::new();
                for (name, value) in object {
                    let pointer = format!("{pointer}/{name}");
                    match random.below(4) {
                        _ if IDENTIFIERS.contains(&name.as_str()) => drop(kept.insert(name.clone(), value.clone())),
                        0 if self.can_be_missing(&pointer) => {}
                        1 if self.can_be_missing(&pointer) => drop(kept.insert(name.clone(), Value::Null)),
                        _ => drop(kept.insert(name.clone(), self.part(value, &pointer, random))),
                    }
                }
                if kept.is_empty() && pointer.is_empty() {
                    return full.clone();
                }
                Value::Object(kept)
            }
            Value::Array(items) => {
                let count = random.below(3);
                let pointer = format!("{pointer}/0");
                (0..count).flat_map(|_| items).map(|item| self.part(item, &pointer, random)).collect()
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
}

/// `/assets/0/kind` → `assets[0].kind`.
fn path_of(pointer: &str) -> String {
    pointer.split('/').skip(1).fold(String::new(), |path, step| match step.parse::<usize>() {
        Ok(index) => format!("{path}[{index}]"),
        Err(_) if path.is_empty() => step.to_owned(),
        Err(_) => format!("{path}.{step}"),
    })
}

/// A value with every field of its schema, and its optional parts.
fn full(document: &Value, schema: &Value, pointer: &str, optional: &mut BTreeSet<String>) -> Value {
    if let Some(target) = schema["$ref"].as_str() {
        return full(document, document.pointer(target.trim_start_matches('#')).unwrap(), pointer, optional);
    }
    if let Some(first) = schema.pointer("/enum/0") {
        return first.clone();
    }
    let inherited = optional.contains(pointer);
    let mut below = |step: &str, schema: &Value, is_optional: bool| {
        let pointer = format!("{pointer}/{step}");
        if is_optional {
            optional.insert(pointer.clone());
        }
        full(document, schema, &pointer, optional)
    };
    match schema["type"].as_str() {
        Some("string") => json!("text"),
        Some("number") => json!(2),
        Some("boolean") => json!(true),
        Some("array") => json!([below("0", &schema["items"], inherited)]),
        // Any JSON: no type is invalid there.
        None if schema.get("properties").is_none() => Value::Null,
        _ => {
            let mut object = Map::new();
            let required = |name: &str| {
                schema["required"].as_array().is_some_and(|names| names.iter().any(|required| required == name))
            };
            for (name, property) in schema["properties"].as_object().into_iter().flatten() {
                object.insert(name.clone(), below(name, property, !required(name)));
            }
            if let Some(values) = schema.get("additionalProperties") {
                object.insert("any".into(), below("any", values, inherited));
            }
            Value::Object(object)
        }
    }
}

/// The body with one unusual value, in every lossless way.
fn hostile(sample: &Sample) -> Vec<(String, Value)> {
    let mut all = vec![("full".to_owned(), sample.body.clone())];
    for (pointer, value) in &sample.locations {
        let (parent, name) = pointer.rsplit_once('/').unwrap_or_default();
        let mut with = |what: &str, change: &dyn Fn(&mut Value)| {
            let mut body = sample.body.clone();
            change(body.pointer_mut(parent).unwrap());
            all.push((format!("{pointer} {what}"), body));
        };
        // A response without any of its fields is an error.
        let is_all = parent.is_empty() && sample.body.as_object().is_some_and(|fields| fields.len() == 1);
        if sample.can_be_missing(pointer) && name.parse::<usize>().is_err() && !is_all {
            with("missing", &|parent| drop(parent.as_object_mut().unwrap().remove(name)));
            with("null", &|parent| parent[name] = Value::Null);
        }
        match value {
            Value::String(_) => with("unknown", &|parent| set(parent, name, json!("never heard of"))),
            Value::Number(_) => with("a float", &|parent| set(parent, name, json!(2.0))),
            Value::Object(_) => with("with more", &|parent| {
                let inner = parent.pointer_mut(&format!("/{name}")).unwrap();
                // For a map, another value.
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

/// An object: the name of its field or response, its value, and which of its parts are optional.
type KnownObject = (String, String, Vec<String>);

struct Locations<'a> {
    optional: &'a BTreeSet<String>,
    known: &'a mut HashSet<KnownObject>,
    found: Vec<(String, Value)>,
}

impl Locations<'_> {
    fn collect(&mut self, value: &Value, pointer: &str, name: &str) {
        match value {
            Value::Object(map) => {
                let optional = self.optional.iter().filter_map(|optional| optional.strip_prefix(pointer));
                let object = (name.to_owned(), value.to_string(), optional.map(str::to_owned).collect());
                if self.known.insert(object) {
                    for (name, child) in map {
                        self.add(child, format!("{pointer}/{name}"), name);
                    }
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.add(item, format!("{pointer}/{index}"), name);
                }
            }
            _ => {}
        }
    }

    fn add(&mut self, child: &Value, pointer: String, name: &str) {
        self.collect(child, &pointer, name);
        self.found.push((pointer, child.clone()));
    }
}
