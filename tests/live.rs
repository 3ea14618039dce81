//! Observed behaviour of the live API, as small bodies that show one fact each.

use std::time::{Duration, SystemTime};

use scenario_mock::{MockResponse, SchemaServer};
use scenario_sdk::{
    Client,
    types::{AssetKind, ModelStatus, UploadStatus, WorkflowNodeStatus},
};
use scenario_tests::mock;
use serde_json::{Value, json};

async fn connected() -> (SchemaServer, Client) {
    let server = mock().await;
    let client = Client::builder().api_key("key", "secret").base_url(server.base_url()).build().unwrap();
    (server, client)
}

#[tokio::test]
async fn a_model_that_is_not_in_training_has_an_empty_progress() {
    let (server, client) = connected().await;
    let model = json!({
        "id": "model_x", "name": "X 2", "type": "flux.9-lora", "privacy": "public", "status": "trained", "trainingProgress": {},
        "parameters": {}, "trainingImagesNumber": 0, "capabilities": ["txt2img", "img2smell"], "accessRestrictions": 25.0,
        "complianceMetadata": { "enterpriseStatus": "Ready", "maintainer": "Scenario" }, "createdAt": "2026-04-22T08:57:03.106Z",
        "custom": true, "thumbnail": null,
    });
    server.respond_next(MockResponse::json(200, &json!({ "models": [model], "nextPaginationToken": "eyJvIjo1fQ==" })));
    let page = client.models().list().send().await.unwrap();
    let model = &page.models[0];
    assert_eq!((model.id.as_str(), model.name.as_deref()), ("model_x", Some("X 2")));
    assert_eq!(model.status, ModelStatus::Trained);
    assert!(model.type_.is_unknown() && model.type_ == "flux.9-lora");
    assert_eq!(model.capabilities[1].as_str(), "img2smell");
    assert_eq!(model.access_restrictions, Some(25));
    let compliance = model.compliance_metadata.as_ref().unwrap();
    assert_eq!(compliance.enterprise_status.as_deref(), Some("Ready"));
    assert_eq!(model.training_progress.as_ref().unwrap().updated_at, None);
    assert_eq!(
        model.created_at.to_system_time(),
        Some(SystemTime::UNIX_EPOCH + Duration::from_millis(1_776_848_223_106))
    );
    assert_eq!(page.next_pagination_token.as_deref(), Some("eyJvIjo1fQ=="));
    assert!(model.tags.is_empty() && model.thumbnail.is_none());
}

#[tokio::test]
async fn an_empty_project_has_no_token() {
    let (server, client) = connected().await;
    server.respond_next(MockResponse::json(200, &json!({ "models": [] })));
    let page = client.models().list().send().await.unwrap();
    assert!(page.models.is_empty() && page.next_pagination_token.is_none());
}

#[tokio::test]
async fn inputs_have_mixed_allowed_values_and_a_preset_may_have_only_a_label() {
    let (server, client) = connected().await;
    let model = json!({
        "id": "m", "inputs": [
            { "name": "quality", "type": "string", "allowedValues": ["low", 2, ""], "default": "low" },
            { "name": "scale", "type": "number", "min": 0.05, "max": 2, "default": 1 },
            { "name": "loras", "type": "model_array", "default": [], "modelTypes": ["flux.1-lora"], "maxLength": 6 },
        ],
        "uiConfig": { "resolutionComponent": { "label": "Size", "presets": [{ "label": "Auto" }, { "label": "Square", "width": 1024, "height": 1024 }] } },
    });
    server.respond_next(MockResponse::json(200, &json!({ "model": model })));
    let model = client.models().retrieve("m").send().await.unwrap().model;
    let inputs = &model.inputs;
    assert_eq!(inputs[0].allowed_values.as_ref().unwrap()[1], json!(2));
    assert_eq!((inputs[1].min, inputs[1].max), (Some(0.05), Some(2.0)));
    assert_eq!(inputs[2].max_length, Some(6));
    let defaults: Vec<_> = inputs.iter().map(|input| input.default.clone().unwrap()).collect();
    assert_eq!(defaults, [json!("low"), json!(1), json!([])]);
    let presets = model.ui_config.unwrap().resolution_component.unwrap().presets;
    let sizes: Vec<_> = presets.iter().map(|preset| (preset.label.as_str(), preset.width, preset.height)).collect();
    assert_eq!(sizes, [("Auto", None, None), ("Square", Some(1024), Some(1024))]);
}

#[tokio::test]
async fn an_upload_has_no_entity_until_it_is_imported() {
    let (server, client) = connected().await;
    server.respond_next(MockResponse::json(
        200,
        &json!({ "upload": { "id": "upload_a", "status": "validating", "entityId": null } }),
    ));
    let upload = client.uploads().retrieve("upload_a").send().await.unwrap().upload;
    assert_eq!((upload.id.as_str(), upload.status, upload.entity_id), ("upload_a", UploadStatus::Validating, None));
}

#[tokio::test]
async fn a_dry_run_returns_269_and_is_never_mistaken_for_a_run() {
    let (server, client) = connected().await;
    let details = json!({ "custom-generation": 9, "quality-gate": 1.75 });
    let price = json!({ "creativeUnitsCost": 10.75, "creativeUnitsDiscount": 0, "costDetails": details, "job": {} });
    server.respond_next(MockResponse::json(269, &price));
    let request = client.generate().run_model("m").input("prompt", "a fox");
    let quote = request.clone().dry_run().await.unwrap();
    assert_eq!((quote.creative_units_cost, quote.creative_units_discount), (10.75, Some(0.0)));
    assert_eq!((quote.cost_details["custom-generation"], quote.cost_details["quality-gate"]), (9.0, 1.75));
    // A price as the response to a run, or a run as the response to a dry run, is an error.
    server.respond_next(MockResponse::json(269, &price));
    assert_eq!(request.clone().send().await.unwrap_err().status(), Some(269));
    server.respond_next(MockResponse::json(200, &price));
    assert_eq!(request.dry_run().await.unwrap_err().status(), Some(200));
}

#[tokio::test]
async fn a_seed_is_text_or_a_number_and_a_size_may_be_a_float() {
    let (server, client) = connected().await;
    for seed in [json!(2_147_483_647), json!("2147483647")] {
        let asset = json!({ "id": "asset_a", "kind": "image", "metadata": { "kind": "image", "seed": seed, "width": 1024.0 },
            "properties": { "size": 979_892, "animationFrameCount": null } });
        server.respond_next(MockResponse::json(200, &json!({ "asset": asset })));
        let asset = client.assets().retrieve("asset_a").send().await.unwrap().asset;
        assert_eq!(asset.metadata.seed.as_deref(), Some("2147483647"));
        assert_eq!((asset.metadata.width, asset.properties.size, asset.kind), (Some(1024), 979_892, AssetKind::Image));
    }
}

#[tokio::test]
async fn a_workflow_shows_its_loops_and_the_state_of_its_nodes() {
    let (server, client) = connected().await;
    let flow = json!([
        { "id": "n1", "type": "for-each", "count": 3, "loopBodyNodeIds": ["n2"], "status": "success" },
        { "id": "n2", "type": "list", "items": ["a", 1], "iterationIndex": 0, "loopNodeId": "n1" },
    ]);
    let workflow = json!({ "id": "w", "name": "Foxes", "isLocked": true, "flow": flow });
    server.respond_next(MockResponse::json(200, &json!({ "workflow": workflow })));
    let workflow = client.workflows().retrieve("w").send().await.unwrap().workflow;
    assert_eq!(workflow.is_locked, Some(true));
    let (each, list) = (&workflow.flow[0], &workflow.flow[1]);
    assert_eq!((each.type_.as_str(), each.count, each.loop_body_node_ids[0].as_str()), ("for-each", Some(3), "n2"));
    assert_eq!(each.status, Some(WorkflowNodeStatus::Success));
    assert_eq!(
        (list.items[1].as_u64(), list.iteration_index, list.loop_node_id.as_deref()),
        (Some(1), Some(0), Some("n1"))
    );
}

#[tokio::test]
async fn a_text_is_an_asset_with_a_preview() {
    let (server, client) = connected().await;
    let properties = json!({ "size": 3000, "preview": "Once upon", "hasFullPreview": false, "charCount": 3000.0 });
    let asset = json!({ "id": "asset_t", "kind": "text", "metadata": { "type": "txt2txt" }, "properties": properties });
    server.respond_next(MockResponse::json(200, &json!({ "asset": asset })));
    let asset = client.assets().retrieve("asset_t").send().await.unwrap().asset;
    assert_eq!((asset.kind, asset.metadata.type_.as_str()), (AssetKind::Text, "txt2txt"));
    assert_eq!(
        (asset.properties.preview.as_deref(), asset.properties.has_full_preview),
        (Some("Once upon"), Some(false))
    );
    assert_eq!(asset.properties.char_count, Some(3000));
}

#[tokio::test]
async fn a_null_response_is_an_error() {
    let (server, client) = connected().await;
    server.respond_next(MockResponse::json(200, &Value::Null));
    assert!(client.jobs().retrieve("j").send().await.unwrap_err().is_decode());
}

#[tokio::test]
async fn the_body_of_a_delete_is_ignored() {
    let (server, client) = connected().await;
    for body in [json!({}), json!({ "success": true }), Value::Null] {
        server.respond_next(MockResponse::json(200, &body));
        client.models().delete("m").send().await.unwrap();
    }
}

#[tokio::test]
async fn the_raw_response_has_unknown_fields() {
    let (server, client) = connected().await;
    let mut response = MockResponse::json(200, &json!({ "model": { "id": "m", "brandNew": [1] } }));
    response.headers.push(("X-Request-Id".into(), "r-7".into()));
    server.respond_next(response);
    let raw = client.models().retrieve("m").send_raw().await.unwrap();
    assert_eq!((raw.status(), raw.header("x-request-id")), (200, Some("r-7")));
    assert_eq!(raw.json().unwrap()["model"]["brandNew"], json!([1]));
    assert_eq!(raw.body(), br#"{"model":{"id":"m","brandNew":[1]}}"#);
    assert_eq!(raw.decode().unwrap().model.id, "m");
}

#[tokio::test]
async fn an_undecodable_response_is_a_decode_error_with_its_body() {
    let (server, client) = connected().await;
    for (body, path) in [
        ("<html>", None),
        ("", None),
        (r#"{"job":{"jobId":"j","progress":0."#, Some("job.progress")),
        (r#"{"job":{"jobId":"j","metadata":"none"}}"#, Some("job.metadata")),
        (r#"{"job":{"jobId":null}}"#, Some("job.jobId")),
    ] {
        server.respond_next(MockResponse { status: 200, headers: Vec::new(), body: body.into() });
        let error = client.jobs().retrieve("j").send().await.unwrap_err();
        assert!(error.is_decode(), "{error}");
        assert_eq!(
            (error.operation(), error.status(), error.json_path()),
            (Some("GetJobId"), Some(200), path),
            "{error}"
        );
        assert_eq!(error.body(), body.as_bytes());
        let why = match body {
            "<html>" => "the response is HTML",
            "" => "the response is empty",
            _ => "cannot decode the response",
        };
        assert!(error.to_string().starts_with(&format!("GET /jobs/{{jobId}}: 200 OK: {why}")), "{error}");
    }
}

#[tokio::test]
async fn a_request_contains_exactly_the_set_values() {
    let (server, client) = connected().await;
    let update = client.collections().update("c");
    update.clone().clear_thumbnail().send().await.unwrap();
    update.clone().thumbnail("a").send().await.unwrap();
    update.send().await.unwrap();
    client.workflows().update("w").tag_set(Vec::<String>::new()).send().await.unwrap();
    client.generate().txt2img("m", "a fox").guidance(7).width(1024).send().await.unwrap();
    let bodies: Vec<_> =
        server.take_requests().iter().map(|request| String::from_utf8(request.body.to_vec()).unwrap()).collect();
    assert_eq!(bodies[..4], [r#"{"thumbnail":null}"#, r#"{"thumbnail":"a"}"#, "{}", r#"{"tagSet":[]}"#]);
    assert_eq!(bodies[4], r#"{"guidance":7,"modelId":"m","prompt":"a fox","width":1024}"#);
}

#[tokio::test]
async fn a_failed_job_has_its_reason_and_cost() {
    let (server, client) = connected().await;
    let job = json!({
        "jobId": "job_a", "jobType": "musubi-model-training", "status": "failure", "progress": 0.5,
        "metadata": { "error": "out of memory", "hint": "use a smaller size", "outputModelId": "model_v" },
        "billing": { "cuCost": 6.0, "cuDiscount": 0, "cuCostDetails": { "quality-gate": 1.25 }, "disableRefund": true },
    });
    server.respond_next(MockResponse::json(200, &json!({ "job": job })));
    let job = client.jobs().retrieve("job_a").send().await.unwrap().job;
    assert!(!job.job_type.is_unknown());
    assert_eq!(job.metadata.error.as_deref(), Some("out of memory"));
    assert_eq!(job.metadata.hint.as_deref(), Some("use a smaller size"));
    assert_eq!(job.metadata.output_model_id.as_deref(), Some("model_v"));
    let billing = job.billing.unwrap();
    assert_eq!(
        (billing.cu_cost, billing.cu_cost_details["quality-gate"], billing.disable_refund),
        (Some(6.0), 1.25, Some(true))
    );
}

#[test]
fn an_asset_is_less_than_a_kibibyte() {
    assert!(size_of::<scenario_sdk::types::Asset>() < 1024);
}
