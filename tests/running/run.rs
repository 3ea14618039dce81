use scenario_mock::{JobScript, MockServer};
use scenario_sdk::{
    Client, ErrorKind, FileContent, FileInput, Severity, WaitError,
    test_util::{CannedResponse, CannedResponses},
    types::{Job, JobStatus},
};
use serde_json::{Value, json};

use super::{Api, api, png};

const FLUX: &str = "model_bfl-flux-1-dev";
const EDIT: &str = "model_openai-gpt-image-2";
const RUN: (&str, &str) = ("POST", "/generate/custom/{modelId}");

impl Api {
    /// The inputs of a job that took effect.
    async fn effective(&self, job_id: &str) -> Value {
        let job: Job = self.run(self.client.jobs().retrieve(job_id).send()).await.unwrap().job;
        Value::Object(job.metadata.input)
    }

    fn charged(&self) -> f64 {
        self.server.ledger().total()
    }
}

#[tokio::test]
async fn a_run_of_values_and_files_starts_a_job() {
    let api = api().await;
    let run = api
        .client
        .run(FLUX)
        .input("prompt", "a fox")
        .inputs([("width", 256), ("height", 512)])
        .file("image", png("fox"));
    let job = api.run(run.start()).await.unwrap();
    assert_eq!((job.creative_units_cost(), api.charged(), job.findings().len()), (Some(5.0), 5.0, 0));
    let effective = api.effective(job.id()).await;
    assert_eq!((&effective["prompt"], &effective["width"]), (&json!("a fox"), &json!(256)));
    assert_eq!(effective["image"], api.server.asset_ids()[0]);
    let completed = api.run(job.wait()).await.unwrap();
    assert_eq!((completed.id(), completed.asset_ids().len()), (job.id(), 1));
    assert_eq!(api.calls("PostGenerateCustom"), 1);
}

#[tokio::test]
async fn a_single_value_for_a_list_is_sent_as_a_list_and_reported() {
    let api = api().await;
    let asset = api.server.add_asset("image/png", &b"png"[..]);
    let run = api.client.run(EDIT).input("prompt", "a fox").input("referenceImages", &asset);
    let findings = api.run(run.check()).await.unwrap();
    let expected = "warning: `referenceImages` is a list: the single value is sent as a list of one item";
    assert_eq!((findings.to_string().as_str(), findings.has_errors()), (expected, false));
    assert_eq!((findings[0].severity, findings[0].input.as_str()), (Severity::Warning, "referenceImages"));
    assert_eq!((api.calls("PostGenerateCustom"), api.charged()), (0, 0.0));

    let job = api.run(run.start()).await.unwrap();
    assert_eq!(*job.findings(), findings);
    assert_eq!(api.effective(job.id()).await["referenceImages"], json!([asset]));
    // The model was requested once, for both.
    assert_eq!(api.calls("GetModelsByModelId"), 1);
}

#[tokio::test]
async fn files_of_one_input_add_up_and_a_content_is_uploaded_once() {
    let api = api().await;
    let owl = api.server.add_asset("image/png", &b"owl"[..]);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fox.png");
    std::fs::write(&path, include_bytes!("pixel.png")).unwrap();
    let same = FileContent::bytes("same.png", *include_bytes!("pixel.png"));
    let run = api
        .client
        .run(EDIT)
        .input("prompt", "both")
        .file("referenceImages", &path)
        .file("referenceImages", FileInput::asset(&owl))
        .file("mask", same)
        .hide_files(true);
    let price = api.run(run.price()).await.unwrap();
    assert_eq!((api.calls("PostAsset"), api.charged()), (1, 0.0));
    let job = api.run(run.start()).await.unwrap();
    assert_eq!((api.calls("PostAsset"), api.calls("PostUploads"), api.charged()), (1, 0, price.creative_units_cost));
    assert_eq!(job.creative_units_cost(), Some(price.creative_units_cost));
    let fox = api.server.asset_ids().into_iter().find(|id| *id != owl).unwrap();
    let effective = api.effective(job.id()).await;
    assert_eq!((&effective["referenceImages"], &effective["mask"]), (&json!([fox, owl]), &json!(fox)));
}

#[tokio::test]
async fn a_run_above_its_limit_is_not_started() {
    let api = api().await;
    let run = api.client.run(FLUX).input("prompt", "a fox").input("numOutputs", 2);
    let error = api.run(run.clone().max_cost(9.5).start()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::CostLimit);
    let expected = "the run of model_bfl-flux-1-dev costs 10 creative units, which exceeds its limit of 9.5: it was not started, and nothing was charged";
    assert_eq!(error.to_string(), expected);
    assert_eq!((api.charged(), api.server.job_ids().len()), (0.0, 0));

    let price = api.run(run.price()).await.unwrap();
    let job = api.run(run.max_cost(10).start()).await.unwrap();
    assert_eq!((price.creative_units_cost, api.charged(), api.server.ledger().of_job(job.id())), (10.0, 10.0, 10.0));
}

#[tokio::test]
async fn without_its_file_nothing_is_sent() {
    let api = api().await;
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("empty.png"), b"").unwrap();
    for (file, why) in [("none.png", "does not exist"), ("empty.png", "is empty"), ("", "is a directory")] {
        let run = api.client.run(FLUX).input("prompt", "a").file("image", folder.path().join(file));
        for error in [
            api.run(run.check()).await.unwrap_err(),
            api.run(run.price()).await.unwrap_err(),
            api.run(run.start()).await.unwrap_err(),
        ] {
            assert!(error.is_file() && error.to_string().contains(why), "{error}");
        }
    }
    let unknown = api.client.run(FLUX).input("prompt", "a").file("image", FileContent::bytes("fox.xyz", "abc"));
    for error in [api.run(unknown.check()).await.unwrap_err(), api.run(unknown.start()).await.unwrap_err()] {
        let why = "fox.xyz: its type cannot be determined from its content or its extension: ";
        assert!(error.is_invalid_input() && error.to_string().starts_with(why), "{error}");
    }
    let error = api.run(api.client.run(FLUX).input("strength", f64::NAN).start()).await.unwrap_err();
    assert!(error.is_invalid_input() && error.to_string().starts_with("`strength`: "), "{error}");
    assert_eq!(api.server.requests().total(), 0);
}

#[tokio::test]
async fn a_missing_asset_is_not_charged() {
    let api = api().await;
    let runs = [
        api.client.run(FLUX).input("prompt", "a").file("image", "asset_none"),
        api.client.run(FLUX).input("prompt", "a").input("image", "fox.png"),
        api.client.run(EDIT).input("prompt", "a").input("referenceImages", ["asset_none"]),
    ];
    for run in runs {
        let error = api.run(run.start()).await.unwrap_err();
        assert!(
            error.is_invalid_input()
                && error.to_string().contains("because the API would ignore the input and charge the run"),
            "{error}"
        );
    }
    assert_eq!((api.calls("PostGenerateCustom"), api.charged()), (0, 0.0));
    let link = api.client.run(FLUX).input("prompt", "a").file("image", "https://example.org/fox.png");
    let job = api.run(link.start()).await.unwrap();
    assert_eq!(api.effective(job.id()).await["image"], "https://example.org/fox.png");
}

#[tokio::test]
async fn a_lora_is_explained_before_anything_is_charged() {
    let api = api().await;
    let runs = [
        (
            "model_pixel-heroes",
            r#"a flux.1-lora, which the API does not run by its own id: run a base model of flux.1 with it, as `client.run(base_model_id).input("loras", ["model_pixel-heroes"])`"#,
        ),
        (
            "model_storybook",
            r#"a flux.1-composition, which the API does not run by its own id: run a base model of flux.1 with it, as `client.run(base_model_id).input("modelId", "model_storybook")`"#,
        ),
    ];
    for (id, why) in runs {
        for error in [
            api.run(api.client.run(id).input("prompt", "a").start()).await.unwrap_err(),
            api.run(api.client.run(id).input("prompt", "a").check()).await.unwrap_err(),
        ] {
            assert!(error.is_invalid_input() && error.to_string().contains(why), "{error}");
        }
    }
    assert_eq!((api.calls("PostGenerateCustom"), api.charged()), (0, 0.0));
    let job =
        api.run(api.client.run(FLUX).input("prompt", "a").input("loras", "model_pixel-heroes").start()).await.unwrap();
    assert_eq!(api.effective(job.id()).await["loras"], json!(["model_pixel-heroes"]));
}

#[tokio::test]
async fn the_base_model_of_a_lora_is_named_with_its_input() {
    let base = json!({ "id": "model_base", "type": "custom", "inputs": [{ "name": "adapters", "type": "model_array" }],
        "uiConfig": { "lorasComponent": { "label": "LoRAs", "modelInput": "adapters", "scaleInput": "scales" } } });
    let lora = json!({ "id": "model_1", "type": "flux.1-lora", "parentModelId": "model_base" });
    let canned = CannedResponses::new([lora, base].map(|model| CannedResponse::json(200, json!({ "model": model }))));
    let client = Client::builder().api_key("k", "s").canned_responses(&canned).build().unwrap();
    let error = client.run("model_1").start().await.unwrap_err().to_string();
    assert!(
        error.ends_with(
            r#"run its base model model_base with it, as `client.run("model_base").input("adapters", ["model_1"])`"#
        ),
        "{error}"
    );
    assert_eq!(canned.requests().len(), 2);
}

#[tokio::test]
async fn a_model_without_declared_inputs_gets_all_inputs() {
    let canned = CannedResponses::new([
        CannedResponse::json(200, json!({ "model": { "id": "model_1", "type": "custom" } })),
        CannedResponse::json(200, json!({ "job": { "jobId": "job_1", "status": "queued" }, "creativeUnitsCost": 3 })),
    ]);
    let client = Client::builder().api_key("k", "s").canned_responses(&canned).build().unwrap();
    let run = client.run("model_1").input("anything", "asset_1").input("list", [1]);
    assert!(run.check().await.unwrap().is_empty());
    let job = run.start().await.unwrap();
    assert_eq!((job.id(), job.creative_units_cost()), ("job_1", Some(3.0)));
    let sent: Value = serde_json::from_slice(&canned.requests()[1].body).unwrap();
    assert_eq!(sent, json!({ "anything": "asset_1", "list": [1] }));
}

#[tokio::test]
async fn a_start_without_a_response_is_charged_once_and_found() {
    let api = api().await;
    let other = api.run(api.client.run(FLUX).input("prompt", "an owl").start()).await.unwrap();
    api.server.on(RUN.0, RUN.1).after_execution().reset();
    let error = api.run(api.client.run(FLUX).input("prompt", "a fox").start()).await.unwrap_err();
    assert!(error.is_outcome_unknown() && error.may_be_charged(), "{error}");
    assert_eq!((api.calls("PostGenerateCustom"), api.charged()), (2, 10.0));

    let find = |prompt: &str| api.client.find_runs(FLUX).input("prompt", prompt).lost(&error);
    let found = api.run(find("a fox").send()).await.unwrap();
    let ids: Vec<_> = found.iter().map(|job| job.id().to_owned()).collect();
    let lost = api.server.job_ids().into_iter().find(|id| id != other.id()).unwrap();
    assert_eq!(ids, [lost]);
    assert!(api.run(find("a bear").send()).await.unwrap().is_empty());
    assert!(api.run(api.client.find_runs(EDIT).input("prompt", "a fox").lost(&error).send()).await.unwrap().is_empty());
    let (sent, _) = error.unknown_between().unwrap();
    let hours = |hours: u64| sent + std::time::Duration::from_secs(hours * 3600);
    assert!(api.run(api.client.find_runs(FLUX).between(hours(1), hours(2)).send()).await.unwrap().is_empty());
    let completed = api.run(found[0].wait()).await.unwrap();
    assert_eq!(completed.asset_ids().len(), 1);
    assert_eq!(api.charged(), 10.0);
}

#[tokio::test]
async fn a_job_that_has_ended_in_the_response_to_its_start_is_not_requested() {
    let api = api().await;
    api.server.next_job(JobScript::new().lasts(std::time::Duration::ZERO));
    let job = api.run(api.client.run(FLUX).input("prompt", "a fox").start()).await.unwrap();
    assert_eq!(job.last().map(|job| job.status.clone()), Some(JobStatus::Success));
    let completed = api.run(job.wait()).await.unwrap();
    assert_eq!((completed.asset_ids().len(), api.calls("GetJobId"), api.calls("GetJobs")), (1, 0, 0));
}

#[tokio::test]
async fn a_job_that_does_not_exist_is_not_found() {
    let api = api().await;
    let job = api.client.job("job_none");
    let Err(WaitError::Polling { id, last: None, error }) = api.run(job.wait()).await else {
        unreachable!("there is nothing to wait for")
    };
    assert_eq!((id.as_str(), error.status(), api.calls("GetJobId")), ("job_none", Some(404), 1));
    assert!(api.run(job.cancel()).await.unwrap_err().is_not_found());
    assert!(api.run(job.retrieve()).await.unwrap_err().is_not_found());
    assert!(api.run(api.client.workflow_handle("job_none").approve("approve1")).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_failed_run_has_its_reason_and_is_refunded() {
    let api = api().await;
    api.server.next_job(JobScript::new().fails("The prompt was moderated", Some("Change the prompt")));
    let job = api.run(api.client.run(FLUX).input("prompt", "a fox").start()).await.unwrap();
    let Err(WaitError::Failed { id, reason, hint, .. }) = api.run(job.wait()).await else { unreachable!("it failed") };
    assert_eq!((id.as_str(), reason.as_deref()), (job.id(), Some("The prompt was moderated")));
    assert_eq!((hint.as_deref(), api.charged()), (Some("Change the prompt"), 0.0));
}

#[test]
fn a_program_without_a_runtime_checks_prices_and_starts() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(MockServer::start()).unwrap();
    let builder = Client::builder().api_key(server.api_key(), server.api_secret()).base_url(server.base_url());
    let run = builder.build().unwrap().run(FLUX).input("prompt", "a fox");
    assert!(run.check_blocking().unwrap().is_empty());
    assert_eq!(run.price_blocking().unwrap().creative_units_cost, 5.0);
    let job = run.start_blocking().unwrap();
    assert_eq!((server.ledger().of_job(job.id()), server.ledger().total()), (5.0, 5.0));
}
