//! Projects, API keys, webhook endpoints, and the checks that make nothing.

use reqwest::Method;
use scenario_mock::Account;
use serde_json::{Value, json};

use crate::support::{api, api_with, read, reason};

const IMAGE: &str = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

#[tokio::test]
async fn a_project_is_created_changed_listed_and_deleted() {
    let api = api().await;
    assert_eq!(api.get("/projects").await["projects"].as_array().unwrap().len(), 1);
    let (_, created) = api.post("/projects", json!({ "name": "foxes", "privacyMode": true })).await;
    let project = &created["project"];
    assert_eq!((&project["name"], &project["privacyMode"]), (&json!("foxes"), &json!(true)));
    let path = format!("/projects/{}", project["id"].as_str().unwrap());
    let (_, updated) = api.put(&path, json!({ "description": "red", "maxConsumption": 5 })).await;
    assert_eq!(updated["project"]["description"], "red");
    api.put(&path, json!({ "maxConsumption": null })).await;
    let read = api.get(&path).await;
    assert_eq!((&read["project"]["description"], &read["project"]["maxConsumption"]), (&json!("red"), &Value::Null));
    let first = api.get("/projects?pageSize=1").await;
    let token = first["nextPaginationToken"].as_str().unwrap();
    let second = api.get(&format!("/projects?pageSize=1&paginationToken={token}")).await;
    assert_eq!((&second["projects"][0]["name"], second["projects"][0].get("description")), (&json!("foxes"), None));
    assert_eq!(api.call(Method::DELETE, &path, None).await, (200, json!({})));
    assert_eq!(api.call(Method::GET, &path, None).await.0, 404);
}

#[tokio::test]
async fn a_key_works_until_it_is_deleted_and_its_secret_is_returned_once() {
    let api = api().await;
    let project = api.get("/projects").await["projects"][0]["id"].as_str().unwrap().to_owned();
    let keys = format!("/projects/{project}/api-keys");
    let (_, key) = api.post(&keys, json!({ "name": "ci", "role": "reader", "maxConsumption": -1 })).await;
    let (id, secret) = (key["id"].as_str().unwrap(), key["secret"].as_str().unwrap());
    let use_it = async || {
        let request = api.http.get(format!("{}/models", api.server.base_url())).basic_auth(id, Some(secret));
        read(request.send().await.unwrap()).await.0
    };
    assert_eq!(use_it().await, 200);
    let listed = api.get("/projects").await;
    let listed = &listed["projects"][0]["keys"][0];
    assert_eq!((&listed["apiKeyId"], &listed["id"], &listed["role"]), (&key["id"], &key["userId"], &json!("reader")));
    assert!(!listed.to_string().contains(secret) && listed.get("maxConsumption").is_none());
    let path = format!("{keys}/{id}");
    assert_eq!(api.call(Method::DELETE, &path, None).await.0, 200);
    assert_eq!(use_it().await, 401);
    assert_eq!(reason(api.call(Method::DELETE, &path, None).await), (404, format!("API key {id} not found")));
}

#[tokio::test]
async fn webhook_endpoints_belong_to_their_owner() {
    let api = api().await;
    let endpoint = json!({ "url": "https://x.example/hook", "enabledEvents": ["*"] });
    for (own, other) in [("/projects/p1", "/teams/p1"), ("/teams/t1", "/projects/t1")] {
        let [own, other] = [own, other].map(|path| format!("{path}/webhook-endpoints"));
        let (_, created) = api.post(&own, endpoint.clone()).await;
        assert!(created["webhookEndpoint"]["secret"].as_str().unwrap().starts_with("whsec_"));
        let id = created["webhookEndpoint"]["id"].as_str().unwrap();
        let (_, updated) = api.put(&format!("{own}/{id}"), json!({ "enabled": false })).await;
        assert_eq!(updated["webhookEndpoint"]["enabled"], false);
        let listed = api.get(&own).await;
        assert_eq!(listed, json!({ "webhookEndpoints": [updated["webhookEndpoint"]] }));
        assert_eq!(listed["webhookEndpoints"][0].get("secret"), None);
        assert_eq!(api.get(&other).await, json!({ "webhookEndpoints": [] }));
        assert_eq!(api.call(Method::DELETE, &format!("{other}/{id}"), None).await.0, 404);
        assert_eq!(api.call(Method::DELETE, &format!("{own}/{id}"), None).await.0, 200);
        assert_eq!(api.get(&own).await, json!({ "webhookEndpoints": [] }));
    }
}

#[tokio::test]
async fn the_quality_gate_scores_an_asset_for_its_price() {
    let api = api().await;
    let (status, price) = api.post("/generate/quality-gate?dryRun=api", json!({ "image": IMAGE })).await;
    assert_eq!((status, &price["creativeUnitsCost"]), (269, &json!(3.0)));
    assert_eq!(api.server.ledger().total(), 0.0);
    let (status, scored) = api.post("/generate/quality-gate", json!({ "image": IMAGE })).await;
    assert_eq!((status, &scored["verdict"], &scored["sensitivity"]), (200, &json!("pass"), &json!("medium")));
    let id = &scored["asset"]["id"];
    let (_, again) = api.post("/generate/quality-gate", json!({ "image": id, "sensitivity": "high" })).await;
    assert_eq!((&again["asset"]["id"], &again["sensitivity"]), (id, &json!("high")));
    assert_eq!(api.server.ledger().total(), 6.0);
    assert_eq!(api.post("/generate/quality-gate", json!({ "image": "asset_none" })).await.0, 404);
}

#[tokio::test]
async fn ip_detection_without_filters_is_free_and_needs_the_enterprise_plan() {
    let prompts = json!({ "prompts": ["a fox"] });
    let api = api().await;
    assert_eq!(api.post("/generate/ip-detection", prompts.clone()).await.0, 403);
    let api = api_with(|builder| builder.account(Account::new("k", "s").plan("cu-enterprise"))).await;
    let (status, price) = api.post("/generate/ip-detection?dryRun=true", prompts.clone()).await;
    assert_eq!((status, &price["creativeUnitsCost"]), (269, &json!(0.0)));
    let (status, found) = api.post("/generate/ip-detection", prompts).await;
    assert_eq!((status, &found["ipDetection"]["evaluatedFilters"]), (200, &json!(0)));
    assert_eq!(api.post("/generate/ip-detection", json!({})).await.0, 400);
    assert_eq!(api.server.ledger().total(), 0.0);
}
