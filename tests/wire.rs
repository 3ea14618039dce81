//! Every operation, called through its builder, on the wire: verb, path, query and body, value by value.

#![allow(deprecated, reason = "deprecated operations are called too")]
#![allow(clippy::panic, clippy::unwrap_used, reason = "all of this is test")]

use std::collections::BTreeSet;

use scenario_mock::{Document, SchemaServer};
use scenario_sdk::Client;
use scenario_tests::mock;
use serde_json::Value;

mod calls;

use calls::{CallFuture, Row, rows};

#[tokio::test]
async fn every_operation_reaches_the_server_as_the_document_says() {
    let (server, client) = connected().await;
    let rows = rows(&client);
    let ids: BTreeSet<_> = rows.iter().map(|row| row.id.to_owned()).collect();
    let operations = Document::parse(scenario_tests::document().as_bytes()).unwrap().operations();
    assert_eq!(operations.len(), 173);
    assert_eq!(ids, operations.into_iter().map(|(id, _, _)| id).collect());
    assert_eq!(rows.len(), 173, "an operation has two rows");

    for Row { id, call, line, body, .. } in rows {
        checked(id, call).await;
        assert_arrived(&server, id, line, body.as_ref());
    }
}

#[tokio::test]
async fn every_dry_run_asks_for_a_price() {
    let (server, client) = connected().await;
    let mut rows = rows(&client);
    rows.retain(|row| row.price.is_some());
    let ids: BTreeSet<_> = rows.iter().map(|row| row.id.to_owned()).collect();
    assert_eq!(ids, with_dry_run());
    assert_eq!(rows.len(), 41);

    for Row { id, price, line, body, .. } in rows {
        let price = checked(id, price.unwrap()).await;
        assert_eq!(price.creative_units_cost, 1.0, "{id}");
        assert_arrived(&server, id, &as_dry_run(line), body.as_ref());
    }
}

async fn connected() -> (SchemaServer, Client) {
    let server = mock().await;
    let client = Client::builder().api_key("key", "secret").base_url(server.base_url());
    let client = client.build().unwrap();
    (server, client)
}

async fn checked<T>(id: &str, call: CallFuture<T>) -> T {
    call.await.unwrap_or_else(|error| panic!("{id}: {error}: {:?}", std::error::Error::source(&error)))
}

/// Checks the only request since the last check.
fn assert_arrived(server: &SchemaServer, id: &str, line: &str, body: Option<&Value>) {
    let mut requests = server.take_requests();
    assert_eq!(requests.len(), 1, "{id}");
    let request = requests.remove(0);
    assert_eq!(request.operation.as_deref(), Some(id));
    assert_eq!(on_a_line(&request), line, "{id}");
    assert_eq!(request.json().unwrap().as_ref(), body, "{id}");
    let content_type = request.headers.get("content-type").map(|value| value.to_str().unwrap());
    assert_eq!(content_type, body.is_some().then_some("application/json"), "{id}");
}

/// `GET /x?a=b&c=d`, the pairs of the query in order.
fn on_a_line(request: &scenario_mock::Recorded) -> String {
    let mut query = request.query.clone();
    query.sort();
    let query: Vec<_> = query.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{} {}{mark}{}", request.method, request.path, query.join("&"))
}

/// The line with `dryRun=true` inserted.
fn as_dry_run(line: &str) -> String {
    let (path, query) = line.split_once('?').unwrap_or((line, ""));
    let mut query: Vec<_> = query.split('&').filter(|pair| !pair.is_empty()).collect();
    query.push("dryRun=true");
    query.sort_unstable();
    format!("{path}?{}", query.join("&"))
}

/// The IDs of the operations that have the parameter `dryRun`: those of the raw document and of what is added to it, and three that it
/// lacks.
fn with_dry_run() -> BTreeSet<String> {
    let document: Value = serde_json::from_str(scenario_tests::document()).unwrap();
    let paths = document["paths"].as_object().unwrap().values();
    let operations = paths.flat_map(|path| path.as_object().unwrap().values());
    let priced = operations.filter(|operation| {
        let mut parameters = operation["parameters"].as_array().into_iter().flatten();
        parameters.any(|parameter| {
            parameter["in"] == "query" && parameter["name"] == "dryRun"
                || parameter["$ref"] == "#/components/parameters/DryRun"
        })
    });
    let declared = priced.map(|operation| operation["operationId"].as_str().unwrap());
    declared.chain(["PostDownloadAssets", "PostDownloadModel", "PostUploads"]).map(str::to_owned).collect()
}
