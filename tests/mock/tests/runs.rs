//! Runs of models: what is refused, what is dropped, what is charged, and how jobs end.

use reqwest::Method;
use scenario_mock::{Account, Cancel, JobScript, Limits, Model};
use serde_json::{Value, json};

use crate::support::{FLUX, api, api_with, read, reason};

#[tokio::test]
async fn a_run_is_priced_charged_and_makes_its_files() {
    let api = api().await;
    let body = json!({ "prompt": "a fox", "numOutputs": 2, "width": 256, "height": 512 });
    let (status, price) = api.post(&format!("{FLUX}?dryRun=true"), body.clone()).await;
    let expected =
        json!({ "creativeUnitsCost": 10.0, "creativeUnitsDiscount": 0, "costDetails": { "custom-generation": 10.0 } });
    assert_eq!((status, price), (269, expected));
    assert_eq!(api.server.ledger().total(), 0.0);

    let (_, started) = api.post(FLUX, body).await;
    assert_eq!(started["creativeUnitsCost"], 10.0);
    let id = started["job"]["jobId"].as_str().unwrap();
    assert_eq!((started["job"]["status"].as_str(), started["job"]["progress"].as_f64()), (Some("queued"), Some(0.0)));
    assert_eq!(started["job"]["metadata"]["assetIds"], Value::Null);
    api.advance(55);
    let job = api.job(id).await;
    assert_eq!((job["status"].as_str(), job["progress"].as_f64()), (Some("in-progress"), Some(0.495)));
    api.advance(45);
    let job = api.job(id).await;
    assert_eq!((job["status"].as_str(), job["billing"]["cuCost"].as_f64()), (Some("success"), Some(10.0)));
    let statuses: Vec<_> =
        job["statusHistory"].as_array().unwrap().iter().map(|entry| entry["status"].as_str().unwrap()).collect();
    assert_eq!(statuses, ["pending", "queued", "warming-up", "in-progress", "finalizing", "success"]);

    let ids = job["metadata"]["assetIds"].as_array().unwrap();
    assert_eq!(ids.len(), 2);
    for id in ids {
        let id = id.as_str().unwrap();
        let asset = api.get(&format!("/assets/{id}")).await["asset"].clone();
        assert_eq!(
            (asset["mimeType"].as_str(), asset["properties"]["height"].as_u64()),
            (Some("image/png"), Some(512))
        );
        let bytes = api.download(&asset["url"]).await;
        assert_eq!(bytes.len() as u64, asset["properties"]["size"].as_u64().unwrap());
        assert_eq!(bytes, api.server.asset_file(id).unwrap().bytes());
    }
    let ledger = api.server.ledger();
    let entry = &ledger.entries()[0];
    assert_eq!((entry.operation.as_str(), entry.cost, entry.job_id.as_str()), ("PostGenerateCustom", 10.0, id));
    assert_eq!((ledger.entries().len(), entry.model.as_deref()), (1, Some("model_bfl-flux-1-dev")));
}

#[tokio::test]
async fn the_detection_of_property_is_charged_in_a_dry_run() {
    let api = api_with(|builder| builder.account(Account::new("a", "b").plan("cu-enterprise"))).await;
    let (status, price) = api.post(&format!("{FLUX}?dryRun=true&ipDetection=true"), json!({ "prompt": "a fox" })).await;
    assert_eq!((status, price["creativeUnitsCost"].as_f64(), api.server.ledger().total()), (269, Some(5.0), 1.0));
    assert_eq!(price["ipDetection"]["creativeUnitsCharged"], 1.0);
    assert_eq!(api.server.job_ids().len(), 0);
    let id = api.run(&format!("{FLUX}?ipDetection=true"), json!({ "prompt": "a fox" })).await;
    assert_eq!(api.server.ledger().of_job(&id), 6.0);
}

#[tokio::test]
async fn runs_are_rejected_like_in_the_api() {
    let basic = |builder: scenario_mock::MockServerBuilder| {
        builder
            .account(Account::new("a", "b").plan("cu-basic"))
            .model(Model::new("model_pro").requires_plan("cu-pro-q3-25"))
    };
    let api = api_with(basic).await;
    let run = async |model: &str, body| reason(api.post(&format!("/generate/custom/{model}"), body).await);
    let prompt = || json!({ "prompt": "a fox" });
    assert_eq!(run("model_none", prompt()).await, (404, "Model model_none not found".to_owned()));
    let lora = (400, "Custom models only are supported for this endpoint".to_owned());
    assert_eq!(run("model_pixel-heroes", prompt()).await, lora);
    let above = json!({ "prompt": "a fox", "lorasScale": [2.5] });
    assert_eq!(run("model_bfl-flux-1-dev", above).await, (400, "Input lorasScale must be at most 2".to_owned()));
    assert_eq!(run("model_bfl-flux-1-dev", json!({})).await, (400, "Input prompt is required".to_owned()));
    let (status, body) = api.post("/generate/custom/model_pro", json!({})).await;
    let expected = json!({
        "reason": "You are not allowed to use this model with your plan",
        "name": "ModelAccessRestrictedError",
        "details": { "currentPlan": "cu-basic", "requiredPlan": "cu-pro-q3-25" },
    });
    assert_eq!((status, body), (403, expected));
    assert_eq!(api.server.ledger().entries(), []);
}

#[tokio::test]
async fn dropped_inputs_are_charged() {
    let api = api().await;
    let own = api.server.add_asset("image/png", "an image");
    let body = json!({ "prompt": "a fox", "referenceImages": own, "stray": 1 });
    let id = api.run("/generate/custom/model_openai-gpt-image-2", body).await;
    assert_eq!(
        api.job(&id).await["metadata"]["input"],
        json!({ "prompt": "a fox", "quality": "auto", "numOutputs": 1 })
    );
    assert_eq!(api.server.ledger().of_job(&id), 10.75);

    let body = json!({ "prompt": "a fox", "referenceImages": [own, "asset_none"] });
    let id = api.run("/generate/custom/model_openai-gpt-image-2", body).await;
    assert_eq!(api.job(&id).await["metadata"]["input"]["referenceImages"], json!([own]));
    assert_eq!(api.server.ledger().total(), 21.5);
}

#[tokio::test]
async fn a_failure_has_its_reason_and_is_refunded() {
    let api = api().await;
    api.server.next_job(JobScript::new().fails("Moderated", Some("Say it otherwise")).assets(1));
    api.server.next_job(JobScript::new().fails("Moderated", None).without_refund());
    let refunded = api.run(FLUX, json!({ "prompt": "a" })).await;
    let kept = api.run(FLUX, json!({ "prompt": "b" })).await;
    assert_eq!(api.server.ledger().total(), 10.0);
    api.advance(100);
    let job = api.job(&refunded).await;
    assert_eq!(job["status"], "failure");
    assert_eq!(
        (job["metadata"]["error"].as_str(), job["metadata"]["hint"].as_str()),
        (Some("Moderated"), Some("Say it otherwise"))
    );
    assert_eq!(job["metadata"]["assetIds"].as_array().unwrap().len(), 1);
    let job = api.job(&kept).await;
    assert_eq!((job["metadata"].get("assetIds"), &job["billing"]["disableRefund"]), (None, &json!(true)));
    let ledger = api.server.ledger();
    assert_eq!((ledger.of_job(&refunded), ledger.of_job(&kept), ledger.charges().count()), (0.0, 5.0, 2));
}

#[tokio::test]
async fn a_script_determines_the_statuses_of_a_job() {
    let api = api().await;
    api.server.next_job(JobScript::new().lasts(std::time::Duration::ZERO));
    let (_, started) = api.post(FLUX, json!({ "prompt": "a" })).await;
    assert_eq!(started["job"]["status"], "success");
    assert_eq!(started["job"]["metadata"]["assetIds"].as_array().unwrap().len(), 1);

    api.server.next_job(JobScript::new().step(0.1, "in-progress", 1.02).step(0.2, "defrosting", 0.3).never_ends());
    let id = api.run(FLUX, json!({ "prompt": "a" })).await;
    api.advance(10);
    assert_eq!(api.job(&id).await["progress"], 1.02);
    api.advance(1_000_000);
    let job = api.job(&id).await;
    assert_eq!((job["status"].as_str(), job["progress"].as_f64()), (Some("defrosting"), Some(0.3)));
}

#[tokio::test]
async fn a_job_is_canceled_only_where_it_may() {
    let api = api().await;
    let cancel = async |id: &str| api.post(&format!("/jobs/{id}/action"), json!({ "action": "cancel" })).await;
    let id = api.run(FLUX, json!({ "prompt": "a" })).await;
    let refused = (400, "Cannot cancel this type of job. Action not permitted.".to_owned());
    assert_eq!(reason(cancel(&id).await), refused);

    api.server.next_job(JobScript::new().cancel(Cancel::Cancels));
    let id = api.run(FLUX, json!({ "prompt": "a" })).await;
    assert_eq!(cancel(&id).await.1["job"]["status"], "canceled");
    api.advance(100);
    assert_eq!(api.job(&id).await["status"], "canceled");
    assert_eq!(api.server.ledger().of_job(&id), 0.0);
    assert_eq!(reason(cancel(&id).await), refused);

    api.server.next_job(JobScript::new().cancel(Cancel::Ignored));
    let id = api.run(FLUX, json!({ "prompt": "a" })).await;
    assert_eq!(cancel(&id).await.1["job"]["status"], "queued");
    api.advance(100);
    assert_eq!(api.job(&id).await["status"], "success");
}

#[tokio::test]
async fn models_differ_in_their_output() {
    let api = api().await;
    let image = api.server.add_asset("image/png", "an image");
    let finish = async |model: &str, body| {
        let id = api.run(&format!("/generate/custom/{model}"), body).await;
        api.advance(100);
        api.job(&id).await["metadata"].clone()
    };
    let text = finish("model_google-gemini-flash-text", json!({ "prompt": "Why?" })).await;
    assert_eq!((text.get("assetIds"), &text["output"]["text"]), (None, &json!("An answer to: Why?")));
    let mesh = finish("model_hunyuan-3d-v2-1", json!({ "image": image })).await;
    let mut types = Vec::new();
    for id in mesh["assetIds"].as_array().unwrap() {
        types.push(api.get(&format!("/assets/{}", id.as_str().unwrap())).await["asset"]["mimeType"].clone());
    }
    assert_eq!(types, ["image/webp", "model/gltf-binary"]);
    let long = finish("model_google-gemini-pro-text", json!({ "prompt": "Why?" })).await;
    let asset = api.get(&format!("/assets/{}", long["assetIds"][0].as_str().unwrap())).await["asset"].clone();
    assert_eq!((asset["kind"].as_str(), &asset["properties"]["hasFullPreview"]), (Some("text"), &json!(false)));
    assert_eq!(asset["properties"]["preview"].as_str().unwrap().chars().count(), 1024);
    assert!(api.download(&asset["url"]).await.len() > 1024);
    let video = api
        .post("/generate/custom/model_bytedance-seedance-2-0?dryRun=true", json!({ "prompt": "a", "duration": 8 }))
        .await;
    assert_eq!((video.0, video.1["creativeUnitsCost"].as_f64()), (269, Some(720.0)));
}

#[tokio::test]
async fn jobs_are_listed_in_pages_and_by_filters() {
    let api = api().await;
    let mut ids = Vec::new();
    for _ in 0..12 {
        ids.push(api.run(FLUX, json!({ "prompt": "a" })).await);
    }
    ids.push(api.run("/generate/translate", json!({ "prompt": "hallo" })).await);
    ids.reverse();
    let page = api.get("/jobs?pageSize=5").await;
    let seen = |page: &Value| -> Vec<String> {
        page["jobs"].as_array().unwrap().iter().map(|job| job["jobId"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(seen(&page), ids[..5]);
    // A job that begins between two pages does not move them.
    api.run(FLUX, json!({ "prompt": "a" })).await;
    let token: String =
        form_urlencoded::byte_serialize(page["nextPaginationToken"].as_str().unwrap().as_bytes()).collect();
    let page = api.get(&format!("/jobs?pageSize=100&paginationToken={token}")).await;
    assert_eq!(seen(&page), ids[5..]);
    assert_eq!(page.get("nextPaginationToken"), None);
    api.advance(1);
    let late = api.run(FLUX, json!({ "prompt": "a" })).await;
    assert_eq!(seen(&api.get("/jobs?createdAfter=2026-09-21T14:13:20.500Z").await), [late]);
    assert_eq!(seen(&api.get("/jobs?types=translate,upload").await), ids[..1]);
    assert_eq!(seen(&api.get("/jobs").await).len(), 10);
    assert_eq!(seen(&api.get("/jobs?status=success").await), Vec::<String>::new());
    assert_eq!(api.call(Method::GET, "/jobs?pageSize=201", None).await.0, 400);
    assert_eq!(api.call(Method::GET, "/jobs?paginationToken=x", None).await.0, 400);
}

#[tokio::test]
async fn limits_behave_like_the_api() {
    let limits = Limits::none().parallel_custom_jobs(1).requests_per_minute(4);
    let api = api_with(|builder| builder.limits(limits)).await;
    api.run(FLUX, json!({ "prompt": "a" })).await;
    let (status, body) = api.post(FLUX, json!({ "prompt": "a" })).await;
    assert_eq!((status, &body["details"]), (429, &json!({ "actionName": "parallel-custom-jobs", "actionLimit": 1 })));
    api.advance(20);
    api.get("/jobs").await;
    api.get("/jobs").await;
    let limited = api.request(Method::GET, "/jobs").send().await.unwrap();
    assert_eq!(limited.headers()["x-amzn-errortype"], "TooManyRequestsException");
    assert_eq!(read(limited).await, (429, json!({ "message": "Too Many Requests" })));
    api.advance(40);
    api.get("/jobs").await;
    api.advance(60);
    api.run(FLUX, json!({ "prompt": "a" })).await;
    assert_eq!((api.server.ledger().total(), api.server.requests().with_status(429)), (10.0, 2));
}
