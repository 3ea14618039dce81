//! Calls with sampled values and sampled responses.

use std::{collections::BTreeSet, ops::Range};

use scenario_mock::{MockResponse, Recorded, SchemaServer};
use scenario_sdk::Client;
use scenario_tests::{
    mock,
    operations::{Arguments, Operation as Call, Reply, Sending, operations},
};
use serde_json::{Value, json};

use super::{
    comparison::{Comparison, Rules},
    decisions::has_type,
    document::{OPERATIONS, Operation, Schema, resolve},
    sampler::{Fill, Sampler},
};

/// The query parameter that asks for a price.
const DRY_RUN: &str = "dryRun";

/// The values to send.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Shape {
    Values(Fill),
    /// The required values, and `null` for every value that can be unset.
    Unset,
}

/// The results of calling all operations.
#[derive(Default)]
pub(crate) struct Exchange {
    pub(crate) operations: usize,
    /// The number of values sent as `null`.
    pub(crate) unset: usize,
    /// The received parameters and properties: `GetAssets query pageSize`, `GetAssets 200.assets[].id`.
    pub(crate) arrived: BTreeSet<String>,
    pub(crate) differences: Vec<String>,
}

impl Exchange {
    /// Calls every operation once for each seed, and its dry runs.
    pub(crate) async fn all(shape: Shape, seeds: Range<u64>) -> Self {
        let server = mock().await;
        let client = Client::builder().base_url(server.base_url()).api_key("key", "secret").max_retries(0);
        let client = client.build().unwrap();
        let mut exchange = Self::default();
        for call in operations() {
            exchange.operations += 1;
            let operation = OPERATIONS.iter().find(|operation| operation.id == call.id).unwrap();
            for seed in seeds.clone() {
                exchange.call(&server, &client, operation, call, shape, seed).await;
            }
        }
        exchange
    }

    async fn call(
        &mut self,
        server: &SchemaServer,
        client: &Client,
        operation: &'static Operation,
        call: &Call,
        shape: Shape,
        seed: u64,
    ) {
        let fill = if let Shape::Values(fill) = shape { fill } else { Fill::Required };
        let mut sampler = Sampler::new(seed, fill);
        let mut arguments = arguments(operation, call, &mut sampler);
        if matches!(shape, Shape::Unset) {
            for (_, name, _) in call.nullable {
                self.unset += 1;
                arguments.body.as_mut().unwrap()[*name] = Value::Null;
            }
        }
        let sampled = arguments.clone();
        let request = (call.request)(client, &mut arguments);
        self.narrowed(operation, &sampled, &arguments);
        let response = operation.response.as_ref().filter(|_| call.response.is_some());
        self.send(server, operation, request.send, &arguments, ("200", response), &mut sampler).await;
        for (tier, dry_run) in [("true", request.dry_run), ("api", request.dry_run_at_api_tier)] {
            if let Some(dry_run) = dry_run {
                arguments.query.insert(DRY_RUN.to_owned(), json!(tier));
                self.send(server, operation, dry_run, &arguments, ("269", operation.price.as_ref()), &mut sampler)
                    .await;
            }
        }
    }

    async fn send(
        &mut self,
        server: &SchemaServer,
        operation: &'static Operation,
        sending: Sending,
        arguments: &Arguments,
        (status, response): (&str, Option<&Schema>),
        sampler: &mut Sampler,
    ) {
        let sent = response.map_or(json!({}), |schema| body(schema, sampler));
        self.complain(operation, status, response.map(|schema| schema.complaints(&sent)).unwrap_or_default());
        server.respond_next(MockResponse::json(status.parse().unwrap(), &sent));
        let reply = sending.await;
        server.discard_responses();
        let mut requests = server.take_requests();
        if requests.len() != 1 {
            let error = reply.err().map(|error| error.to_string());
            return self.complain(operation, "request", [format!("{} arrived: {error:?}", requests.len())]);
        }
        self.request(operation, arguments, &requests.remove(0));
        self.response(operation, status, response, &sent, reply);
    }

    fn complain(&mut self, operation: &Operation, what: &str, complaints: impl IntoIterator<Item = String>) {
        self.differences.extend(complaints.into_iter().map(|complaint| format!("{} {what}{complaint}", operation.id)));
    }

    /// Checks that only the corrections of `spec/api.toml` make the types of arguments narrower than the document.
    fn narrowed(&mut self, operation: &'static Operation, sampled: &Arguments, arguments: &Arguments) {
        for (name, value) in &arguments.query {
            let is_declared = has_type(operation.id, name) && !sampled.query[name].is_boolean();
            if sampled.query[name] != *value && !is_declared {
                self.complain(operation, "query", [format!(" {name}: {} is of another type", sampled.query[name])]);
            }
        }
        if let (Some(schema), Some(sampled), Some(body)) = (&operation.body, &sampled.body, &arguments.body) {
            self.complain(operation, "body", Comparison::of(Rules::Decoded, schema.node, sampled, body).differences);
        }
    }

    fn request(&mut self, operation: &'static Operation, arguments: &Arguments, request: &Recorded) {
        if request.operation.as_deref() != Some(operation.id) || request.method != operation.verb {
            self.complain(operation, "is called ", [format!("{} {}", request.method, request.path)]);
        }
        let mut query = request.query.clone();
        for parameter in &operation.parameters {
            let (location, name) = (parameter.location, parameter.name);
            let values = match location {
                "path" => &arguments.path,
                "query" => &arguments.query,
                _ => &arguments.header,
            };
            let expected = values.get(name).map(text);
            let arrived = match location {
                "path" => segment(operation, request, name),
                "query" => query.iter().position(|(sent, _)| sent == name).map(|index| query.remove(index).1),
                _ => request.headers.get(name).map(|value| value.to_str().unwrap().to_owned()),
            };
            if arrived != expected {
                self.complain(operation, location, [format!(" {name}: {expected:?} became {arrived:?}")]);
            } else if let Some(arrived) = arrived {
                self.complain(operation, location, parameter.schema.complaints(&json_of(&arrived, &parameter.schema)));
                self.arrived.insert(format!("{} {location} {name}", operation.id));
            }
        }
        self.complain(operation, "query ", query.into_iter().map(|(name, value)| format!("{name}={value}")));
        self.body(operation, arguments, request);
    }

    fn body(&mut self, operation: &'static Operation, arguments: &Arguments, request: &Recorded) {
        let body = request.json().unwrap();
        let content_type = request.headers.get("content-type").map(|value| value.to_str().unwrap());
        match (&operation.body, &arguments.body, &body) {
            (Some(schema), Some(expected), Some(body)) => {
                let comparison = Comparison::of(Rules::Exact, schema.node, expected, body);
                self.compared(operation, "body", comparison);
                self.complain(operation, "body", schema.complaints(&without_unset(body, schema)));
                assert_eq!(content_type, Some("application/json"), "{}", operation.id);
            }
            (None, None, None) => assert_eq!(content_type, None, "{}", operation.id),
            (_, expected, body) => self.complain(operation, "body", [format!(": {expected:?} became {body:?}")]),
        }
    }

    fn response(
        &mut self,
        operation: &'static Operation,
        status: &str,
        schema: Option<&Schema>,
        sent: &Value,
        reply: scenario_sdk::Result<Reply>,
    ) {
        match (reply, schema) {
            (Ok(reply), Some(schema)) => {
                self.compared(operation, status, Comparison::of(Rules::Decoded, schema.node, sent, &reply.json));
            }
            (Ok(reply), None) => assert_eq!(reply.json, Value::Null, "{}", operation.id),
            (Err(error), _) => self.complain(operation, status, [format!(": {error}: {sent}")]),
        }
    }

    fn compared(&mut self, operation: &Operation, what: &str, comparison: Comparison) {
        self.complain(operation, what, comparison.differences);
        self.arrived
            .extend(comparison.arrived.into_iter().map(|location| format!("{} {what}{location}", operation.id)));
    }
}

/// Values for the parameters and the body of an operation.
pub(crate) fn arguments(operation: &'static Operation, call: &Call, sampler: &mut Sampler) -> Arguments {
    let mut arguments = Arguments::default();
    for parameter in &operation.parameters {
        // Dry runs are sent separately.
        if parameter.name == DRY_RUN && call.price.is_some() || !parameter.required && !sampler.has_optional() {
            continue;
        }
        let values = match parameter.location {
            "path" => &mut arguments.path,
            "query" => &mut arguments.query,
            "header" => &mut arguments.header,
            other => panic!("{}: a parameter in {other}", operation.id),
        };
        let mut value = sampler.value(parameter.schema.node);
        // An empty list is not sent.
        if value == json!([]) {
            if !parameter.required {
                continue;
            }
            value = Sampler::new(0, Fill::All).value(parameter.schema.node);
        }
        values.insert(parameter.name.to_owned(), value);
    }
    arguments.body = operation.body.as_ref().map(|schema| sampler.value(schema.node));
    arguments
}

/// The text of a parameter. Lists are joined by commas (`style: form`, `explode: false`).
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        value => value.to_string(),
    }
}

/// The JSON value of the text of a parameter.
fn json_of(text: &str, schema: &Schema) -> Value {
    match schema.node["type"].as_str() {
        Some("array") => text.split(',').map(|item| json!(item)).collect(),
        Some("boolean" | "integer" | "number") => text.parse().unwrap_or_else(|_| json!(text)),
        _ => json!(text),
    }
}

/// The decoded path segment of a parameter.
fn segment(operation: &Operation, request: &Recorded, name: &str) -> Option<String> {
    let segments: Vec<_> = request.path.split('/').collect();
    let index = operation.path.iter().position(|segment| *segment == format!("{{{name}}}"))?;
    let is_fixed = |(segment, sent): (&&str, &&str)| segment.starts_with('{') || segment == sent;
    let is_alike = segments.len() == operation.path.len() && operation.path.iter().zip(&segments).all(is_fixed);
    is_alike.then(|| percent_encoding::percent_decode_str(segments[index]).decode_utf8().unwrap().into_owned())
}

/// A response body. A response without any of its fields is an error even if none is required.
fn body(schema: &Schema, sampler: &mut Sampler) -> Value {
    let sample = sampler.value(schema.node);
    match sample == json!({}) {
        true => Sampler::new(0, Fill::All).value(schema.node),
        false => sample,
    }
}

/// A body with values instead of `null` for properties of which only the description says that they can be `null`.
fn without_unset(body: &Value, schema: &Schema) -> Value {
    let mut body = body.clone();
    let properties = &resolve(schema.node)["properties"];
    for (name, value) in body.as_object_mut().into_iter().flatten() {
        let property = &properties[name.as_str()];
        if value.is_null() && property["nullable"] != json!(true) {
            *value = Sampler::new(0, Fill::All).value(property);
        }
    }
    body
}
