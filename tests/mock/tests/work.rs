//! Workflows, trainings, collections, tags, models and search.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD};
use reqwest::Method;
use scenario_mock::{JobScript, Limits};
use serde_json::{Value, json};

use crate::support::{Api, FLUX, api, api_with, reason};

fn nodes(job: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    job["metadata"]["flow"].as_array().unwrap().iter().map(|node| (text(&node["id"]), text(&node["status"]))).collect()
}

fn named(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(id, status)| ((*id).to_owned(), (*status).to_owned())).collect()
}

async fn start(api: &Api, workflow: &str) -> String {
    let (status, body) = api.put(&format!("/workflows/{workflow}/run"), json!({ "text1": "a fox" })).await;
    assert_eq!(status, 200, "{body}");
    body["job"]["jobId"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_workflow_runs_its_nodes_and_its_children_cost_the_quote() {
    let api = api().await;
    let (status, quote) = api.put("/workflows/wflow_sticker/run?dryRun=true", json!({ "text1": "a fox" })).await;
    assert_eq!((status, quote["creativeUnitsCost"].as_f64()), (269, Some(7.0)));
    let id = start(&api, "wflow_sticker").await;
    assert_eq!(nodes(&api.job(&id).await), named(&[("generate1", "processing"), ("cut1", "pending")]));
    api.advance(100);
    let job = api.job(&id).await;
    assert_eq!(
        (nodes(&job), job["progress"].as_f64()),
        (named(&[("generate1", "success"), ("cut1", "processing")]), Some(0.5))
    );
    // However late one looks, everything happened in its time.
    api.advance(1000);
    let job = api.job(&id).await;
    assert_eq!(
        (job["status"].as_str(), job["updatedAt"].as_str()),
        (Some("success"), Some("2026-09-21T14:16:40.000Z"))
    );
    let flow = job["metadata"]["flow"].as_array().unwrap();
    assert_eq!(job["metadata"]["assetIds"], json!([flow[1]["assets"][0]["assetId"]]));
    assert!(!api.download(&flow[1]["assets"][0]["url"]).await.is_empty());
    let mut costs = Vec::new();
    for node in flow {
        let child = api.job(node["jobId"].as_str().unwrap()).await;
        assert_eq!(child["metadata"]["workflowJobId"], json!(id));
        costs.push(child["billing"]["cuCost"].as_f64().unwrap());
    }
    assert_eq!((costs, job["billing"]["cuCost"].as_f64()), (vec![5.0, 2.0], Some(0.0)));
    assert_eq!(api.server.ledger().total(), 7.0);
    let cut = api.job(flow[1]["jobId"].as_str().unwrap()).await;
    assert_eq!(cut["metadata"]["input"], json!({ "image": flow[0]["assets"][0]["assetId"] }));
}

#[tokio::test]
async fn a_workflow_waits_for_its_approval() {
    let api = api().await;
    let id = start(&api, "wflow_trailer").await;
    let approve = async |node: &str| {
        api.put("/workflows/wflow_trailer/user-approval", json!({ "nodeId": node, "workflowJobId": id })).await
    };
    let refused = (400, "Node approve1 does not wait for an approval".to_owned());
    assert_eq!(reason(approve("approve1").await), refused);
    api.advance(100_000);
    let job = api.job(&id).await;
    let parked = named(&[("frame1", "success"), ("approve1", "pending"), ("video1", "pending")]);
    assert_eq!((nodes(&job), job["status"].as_str()), (parked, Some("in-progress")));
    assert_eq!(approve("frame1").await.0, 400);
    let (_, body) = approve("approve1").await;
    let going = named(&[("frame1", "success"), ("approve1", "success"), ("video1", "processing")]);
    assert_eq!(nodes(&body["job"]), going);
    assert_eq!(reason(approve("approve1").await), refused);
    api.advance(100);
    assert_eq!(api.job(&id).await["status"], "success");
    assert_eq!(api.server.ledger().total(), 455.0);
}

#[tokio::test]
async fn a_workflow_fails_with_its_node() {
    let api = api_with(|builder| builder.limits(Limits::none().parallel_workflow_jobs(1))).await;
    api.server.next_job(JobScript::new().fails("Moderated", None));
    let id = start(&api, "wflow_sticker").await;
    let (status, body) = api.put("/workflows/wflow_sticker/run", json!({ "text1": "a" })).await;
    assert_eq!((status, &body["details"]["actionName"]), (429, &json!("parallel-workflow-jobs")));
    api.advance(100);
    let job = api.job(&id).await;
    assert_eq!(
        (job["status"].as_str(), nodes(&job)),
        (Some("failure"), named(&[("generate1", "failure"), ("cut1", "pending")]))
    );
    assert_eq!(api.server.ledger().total(), 0.0);
    assert_eq!(
        reason(api.put("/workflows/wflow_draft/run", json!({})).await),
        (400, "Workflow is not ready".to_owned())
    );
    let missing = (400, "Input text1 is required".to_owned());
    assert_eq!(reason(api.put("/workflows/wflow_sticker/run", json!({})).await), missing);
}

#[tokio::test]
async fn a_workflow_is_made_and_deleted() {
    let api = api().await;
    let (_, body) = api.post("/workflows", json!({ "name": "Mine", "description": "d" })).await;
    let id = body["workflow"]["id"].as_str().unwrap().to_owned();
    let flow = json!([{ "id": "cut", "type": "custom-model", "modelId": "model_none", "status": "pending" }]);
    let (_, body) =
        api.put(&format!("/workflows/{id}"), json!({ "status": "ready", "flow": flow, "tagSet": ["x"] })).await;
    assert_eq!((&body["workflow"]["status"], &body["workflow"]["name"]), (&json!("ready"), &json!("Mine")), "{body}");
    // The model of its only node does not exist.
    let (_, body) = api.put(&format!("/workflows/{id}/run"), json!({})).await;
    assert_eq!(body["job"]["status"], "failure");
    assert_eq!(api.get("/workflows").await["workflows"].as_array().unwrap().len(), 1);
    assert_eq!(api.get("/workflows?privacy=public").await["workflows"].as_array().unwrap().len(), 3);
    let short = api.get("/workflows?privacy=public&full=false&sortDirection=asc").await["workflows"][0].clone();
    assert_eq!((&short["id"], &short["hasFlow"], short.get("flow")), (&json!("wflow_sticker"), &json!(true), None));
    assert_eq!(api.get("/workflows/tags").await["tags"], json!(["image", "video", "x"]));
    assert_eq!(api.call(Method::DELETE, &format!("/workflows/{id}"), None).await.0, 200);
    assert_eq!(api.call(Method::GET, &format!("/workflows/{id}"), None).await.0, 404);
    assert_eq!(api.put("/workflows/wflow_sticker", json!({ "name": "n" })).await.0, 404);
}

async fn model(api: &Api, model_type: &str) -> String {
    let (status, body) = api.post("/models", json!({ "name": "Foxes", "type": model_type })).await;
    assert_eq!((status, &body["model"]["status"]), (200, &json!("new")), "{body}");
    body["model"]["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_model_is_trained_on_its_images() {
    let api = api().await;
    let id = model(&api, "flux.1-lora").await;
    let images: Vec<_> = (0..11).map(|number| api.server.add_asset("image/png", format!("image {number}"))).collect();
    let add = async |body| api.post(&format!("/models/{id}/training-images"), body).await;
    let many = (400, "Too many assetIds provided in a single request".to_owned());
    assert_eq!(reason(add(json!({ "assetIds": images })).await), many);
    assert_eq!(reason(api.put(&format!("/models/{id}/train"), json!({})).await).0, 400);
    let (_, price) = api.put(&format!("/models/{id}/train?dryRun=true&trainingImagesCount=7"), json!({})).await;
    assert_eq!(price["creativeUnitsCost"], 70.0);
    assert_eq!(add(json!({ "assetIds": images[..10] })).await.0, 200);
    let again = (400, format!("Asset {} is already a training image", images[3]));
    assert_eq!(reason(add(json!({ "assetIds": [images[10], images[3]] })).await), again);
    let png = STANDARD.encode(b"\x89PNG");
    let (_, body) = add(json!({ "data": png, "name": "fox.png" })).await;
    assert_eq!(body["trainingImage"]["name"], "fox.png");
    assert_eq!(api.download(&body["trainingImage"]["downloadUrl"]).await, b"\x89PNG");

    let train = format!("/models/{id}/train");
    let (status, price) = api.put(&format!("{train}?dryRun=true"), json!({})).await;
    assert_eq!((status, price["creativeUnitsCost"].as_f64()), (269, Some(110.0)));
    let (_, body) = api.put(&train, json!({ "parameters": { "nbEpochs": 5 } })).await;
    assert_eq!((&body["model"]["status"], body["creativeUnitsCost"].as_f64()), (&json!("training"), Some(110.0)));
    let job = body["job"]["jobId"].as_str().unwrap();
    assert_eq!(reason(api.put(&train, json!({})).await), (400, "Model is already training".to_owned()));
    api.advance(330);
    let seen = api.get(&format!("/models/{id}")).await["model"].clone();
    let progress = json!({ "stage": "running-train", "progress": 0.495, "startedAt": 1_790_000_000_000_u64, "updatedAt": 1_790_000_330_000_u64 });
    assert_eq!(seen["trainingProgress"], progress);
    assert_eq!(
        (seen["trainingImages"].as_array().unwrap().len(), seen["trainingImagesNumber"].as_u64()),
        (11, Some(11))
    );
    api.advance(270);
    let seen = api.get(&format!("/models/{id}")).await["model"].clone();
    assert_eq!((&seen["status"], &seen["trainingProgress"]), (&json!("trained"), &json!({})));
    assert_eq!(api.job(job).await["metadata"]["outputModelId"], json!(id));

    let run = reason(api.post(&format!("/generate/custom/{id}"), json!({ "prompt": "a" })).await);
    assert_eq!(run, (400, "Custom models only are supported for this endpoint".to_owned()));
    api.run(FLUX, json!({ "prompt": "a", "loras": [id] })).await;
    assert_eq!(api.server.ledger().total(), 115.0);
}

#[tokio::test]
async fn a_training_fails_is_canceled_and_cools_down() {
    let limits = Limits::none().parallel_training(1).training_cool_down(Duration::from_secs(900)).training_images(2);
    let api = api_with(|builder| builder.limits(limits)).await;
    let mut models = Vec::new();
    for _ in 0..2 {
        let id = model(&api, "flux.1-lora").await;
        let image = api.server.add_asset("image/png", "x");
        api.post(&format!("/models/{id}/training-images"), json!({ "assetId": image })).await;
        models.push(id);
    }
    let train = async |index: usize| api.put(&format!("/models/{}/train", models[index]), json!({})).await;
    api.server.next_job(JobScript::new().fails("Too dark", None));
    assert_eq!(train(0).await.0, 200);
    let (status, body) = train(1).await;
    assert_eq!((status, &body["details"]), (429, &json!({ "actionName": "parallel-training", "actionLimit": 1 })));
    api.advance(600);
    assert_eq!(api.get(&format!("/models/{}", models[0])).await["model"]["status"], "failed");
    let (status, body) = train(1).await;
    assert_eq!((status, body["remainingSeconds"].as_f64()), (429, Some(300.0)));
    api.advance(300);
    assert_eq!(train(1).await.0, 200);
    let action = format!("/models/{}/train/action", models[1]);
    let (_, body) = api.post(&action, json!({ "action": "cancel" })).await;
    assert_eq!((&body["model"]["status"], &body["job"]["status"]), (&json!("training-canceled"), &json!("canceled")));
    assert_eq!(api.post(&action, json!({ "action": "cancel" })).await.0, 400);
    assert_eq!(api.server.ledger().total(), 0.0);
    let images: Vec<_> = (0..2).map(|_| api.server.add_asset("image/png", "x")).collect();
    let (status, body) =
        api.post(&format!("/models/{}/training-images", models[0]), json!({ "assetIds": images })).await;
    assert_eq!((status, &body["details"]), (429, &json!({ "actionName": "add-training-image", "actionLimit": 2 })));
}

#[tokio::test]
async fn an_edit_model_learns_from_pairs() {
    let api = api().await;
    let id = model(&api, "flux.2-dev-edit-lora").await;
    let images: Vec<_> = (0..4).map(|_| api.server.add_asset("image/png", "x")).collect();
    api.post(&format!("/models/{id}/training-images"), json!({ "assetIds": images })).await;
    let train = async || reason(api.put(&format!("/models/{id}/train"), json!({})).await);
    assert_eq!(train().await, (400, "At least 2 training image pairs are required".to_owned()));
    let pairs = |last: &str| {
        json!([
            { "sourceId": images[0], "targetId": images[1], "instruction": "at night" },
            { "sourceId": images[2], "targetId": last, "instruction": "at night" },
        ])
    };
    let path = format!("/models/{id}/training-images/pairs");
    assert_eq!(api.put(&path, pairs("asset_none")).await.0, 400);
    let (_, body) = api.put(&path, pairs(&images[3])).await;
    assert_eq!(body, json!({ "count": 2, "pairs": pairs(&images[3]) }));
    let model = api.get(&format!("/models/{id}")).await;
    assert_eq!(model["model"]["trainingImagePairs"], pairs(&images[3]));
    assert_eq!(train().await.0, 200);
}

#[tokio::test]
async fn models_are_listed_without_their_inputs() {
    let api = api().await;
    assert_eq!(api.get("/models").await, json!({ "models": [] }));
    let id = model(&api, "flux.1-lora").await;
    assert_eq!(api.get("/models").await["models"][0]["id"], json!(id));
    let mut seen = Vec::new();
    let mut token = String::new();
    loop {
        let page = api.get(&format!("/models?privacy=public&pageSize=4&paginationToken={token}")).await;
        for model in page["models"].as_array().unwrap() {
            assert_eq!(model.get("inputs"), None);
            seen.push(model["id"].as_str().unwrap().to_owned());
        }
        let Some(next) = page["nextPaginationToken"].as_str() else { break };
        token = next.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
    }
    assert_eq!((seen.len(), seen.last().map(String::as_str)), (11, Some("model_bfl-flux-1-dev")));
    let flux = api.get("/models/model_bfl-flux-1-dev").await["model"].clone();
    assert_eq!((flux["inputs"].as_array().unwrap().len(), &flux["trainingProgress"]), (10, &json!({})));
    let loras = api.get("/models?privacy=public&types=flux.1-lora,flux.1-composition&status=ready").await;
    assert_eq!(loras["models"].as_array().unwrap().len(), 2);
    assert_eq!(api.post("/models", json!({ "type": "sd-xl-lora" })).await.0, 410);
    let page = api.get("/recommendations/models?limit=10").await;
    assert_eq!((page["models"].as_array().unwrap().len(), page["nextToken"].as_str()), (10, Some("10")));
    let page = api.get("/recommendations/models?limit=10&nextToken=10").await;
    assert_eq!((page["models"].as_array().unwrap().len(), page.get("nextToken")), (1, None));
}

#[tokio::test]
async fn assets_are_filed_tagged_found_and_deleted() {
    let api = api().await;
    let ids: Vec<_> = (0..50).map(|number| api.server.add_asset("image/png", format!("image {number}"))).collect();
    let (_, body) = api.post("/collections", json!({ "name": "Foxes" })).await;
    let collection = body["collection"]["id"].as_str().unwrap().to_owned();
    let path = format!("/collections/{collection}/assets");
    let many = (400, "You can not add more than 49 assets at once.".to_owned());
    assert_eq!(reason(api.put(&path, json!({ "assetIds": ids })).await), many);
    let (_, body) = api.put(&path, json!({ "assetIds": ids[..2] })).await;
    assert_eq!(
        (body["collection"]["assetCount"].as_u64(), body["collection"]["itemCount"].as_u64()),
        (Some(2), Some(2))
    );
    assert_eq!(api.put(&path, json!({ "assetIds": ids[1..3] })).await.0, 400);
    let (_, body) = api.call(Method::DELETE, &path, Some(json!({ "assetIds": ids[..1] }))).await;
    assert_eq!(body["collection"]["assetCount"], 1);
    let listed = api.get(&format!("/assets?collectionId={collection}")).await;
    assert_eq!((listed["assets"].as_array().unwrap().len(), &listed["assets"][0]["id"]), (1, &json!(ids[1])));

    let (_, body) = api.put(&format!("/assets/{}/tags", ids[0]), json!({ "add": ["red", "fox"] })).await;
    assert_eq!(body, json!({ "added": ["red", "fox"], "deleted": [] }));
    let (_, body) = api.put(&format!("/assets/{}/tags", ids[0]), json!({ "add": ["red"], "delete": ["fox"] })).await;
    assert_eq!(body, json!({ "added": [], "deleted": ["fox"] }));
    let tags = api.get("/tags").await;
    assert_eq!((tags["tags"].as_array().unwrap().len(), &tags["tags"][0]["tagName"]), (1, &json!("red")));

    api.put(&format!("/assets/{}", ids[7]), json!({ "name": "Silver Fox", "description": "at dawn" })).await;
    let (_, found) = api.post("/search/assets", json!({ "query": "silver DAWN" })).await;
    assert_eq!(
        (found["hits"][0]["id"].as_str(), found["estimatedTotalHits"].as_u64()),
        (Some(ids[7].as_str()), Some(1))
    );
    assert_eq!(found["hits"][0].get("kind"), None);
    assert_eq!(api.post("/search/assets", json!({})).await.0, 400);
    let (_, found) = api.post("/search/models", json!({ "query": "flux", "public": true, "limit": 1 })).await;
    assert_eq!(found["hits"][0]["id"], "model_bfl-flux-1-dev");

    let page = api.get("/assets?pageSize=1&sortBy=createdAt&sortDirection=asc").await;
    assert_eq!(page["assets"][0]["id"], json!(ids[0]));
    assert_eq!(api.call(Method::GET, "/assets?sortDirection=asc", None).await.0, 400);
    assert_eq!(api.call(Method::GET, "/assets?createdAfter=2026-01-01T00:00:00Z", None).await.0, 400);
    let later = api.get("/assets?sortBy=createdAt&createdAfter=2027-01-01T00:00:00Z").await;
    assert_eq!(later, json!({ "assets": [] }));
    let gone = json!({ "assetIds": ["asset_none", ids[0]] });
    assert_eq!(api.call(Method::DELETE, "/assets", Some(gone)).await.0, 404);
    assert_eq!(api.call(Method::DELETE, "/assets", Some(json!({ "assetIds": ids[..1] }))).await.0, 200);
    let (_, bulk) = api.post("/assets/get-bulk", json!({ "assetIds": ids[..2] })).await;
    assert_eq!(bulk["assets"].as_array().unwrap().len(), 1);
}
