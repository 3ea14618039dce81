use std::time::Duration;

use scenario_mock::JobScript;
use scenario_sdk::{
    ErrorKind, WaitError,
    types::{Model, ModelStatus, TrainingParameters},
};

use super::{Api, api, png};

const ADD: (&str, &str) = ("POST", "/models/{modelId}/training-images");

impl Api {
    async fn new_model(&self, kind: &str) -> String {
        self.run(self.client.models().create().name("m").type_(kind).send()).await.unwrap().model.id
    }

    async fn model(&self, id: &str) -> Model {
        self.run(self.client.models().retrieve(id).send()).await.unwrap().model
    }

    fn assets(&self, count: usize) -> Vec<String> {
        (0..count).map(|index| self.server.add_asset("image/png", format!("image {index}").into_bytes())).collect()
    }
}

#[tokio::test]
async fn images_are_added_by_ten_each_once_and_the_model_is_trained() {
    let api = api().await;
    let id = api.new_model("flux.1-lora").await;
    let mut images = api.assets(22);
    images.push(images[3].clone());
    let training = api
        .client
        .train(&id)
        .images(&images)
        .captioned_image(png("bard"), "a bard with a lute")
        .image(png("bard"))
        .parameters(TrainingParameters::new().nb_epochs(5_u32));
    let price = api.run(training.price()).await.unwrap();
    assert_eq!((price.creative_units_cost, api.calls(ADD_ID), api.server.ledger().total()), (230.0, 0, 0.0));
    let error = api.run(training.clone().max_cost(229).start()).await.unwrap_err();
    assert_eq!((error.kind(), api.calls(ADD_ID)), (ErrorKind::CostLimit, 0));
    assert!(api.model(&id).await.training_images.is_empty());

    let started = api.run(training.max_cost(230).start()).await.unwrap();
    assert_eq!((started.model_id(), api.calls(ADD_ID), api.calls("PostAsset")), (id.as_str(), 3, 1));
    assert_eq!((started.creative_units_cost(), api.server.ledger().total()), (Some(230.0), 230.0));
    let model = api.model(&id).await;
    let ids: Vec<_> = model.training_images.iter().map(|image| image.id.clone()).collect();
    assert_eq!((ids.len(), &ids[..22]), (23, &images[..22]));
    let bard = api.run(api.client.assets().retrieve(&ids[22]).send()).await.unwrap().asset;
    assert_eq!(bard.description.as_deref(), Some("a bard with a lute"));

    let before = api.clock.passed();
    let trained = api.run(started.wait()).await.unwrap();
    assert_eq!((trained.id.as_str(), trained.status.clone()), (id.as_str(), ModelStatus::Trained));
    assert_eq!(trained.parameters.and_then(|parameters| parameters.nb_epochs), Some(5));
    assert!(api.clock.passed() > before);
    // It is trained on its images, and nothing is added again.
    let again = api.run(api.client.train(&id).images(&images).start()).await.unwrap();
    assert_eq!((api.calls(ADD_ID), again.creative_units_cost()), (3, Some(230.0)));
}

const ADD_ID: &str = "PostModelsTrainingImagesByModelId";

#[tokio::test]
async fn images_without_a_response_are_not_added_twice() {
    let api = api().await;
    let id = api.new_model("flux.1-lora").await;
    api.server.on(ADD.0, ADD.1).after_execution().reset();
    let started = api.run(api.client.train(&id).images(api.assets(23)).start()).await.unwrap();
    assert_eq!((api.calls(ADD_ID), started.creative_units_cost()), (3, Some(230.0)));
    assert_eq!(api.model(&id).await.training_images.len(), 23);

    // The request was lost, not only its response.
    let id = api.new_model("flux.1-lora").await;
    api.server.on(ADD.0, ADD.1).reset();
    api.run(api.client.train(&id).images(api.assets(12)).start()).await.unwrap();
    assert_eq!(api.calls(ADD_ID), 3 + 3);
    assert_eq!(api.model(&id).await.training_images.len(), 12);
}

#[tokio::test]
async fn a_training_that_fails_or_is_canceled_is_an_error_with_the_model() {
    let api = api().await;
    let id = api.new_model("flux.1-lora").await;
    api.server.next_job(JobScript::new().fails("Out of memory", None));
    let started = api.run(api.client.train(&id).images(api.assets(5)).start()).await.unwrap();
    let error = api.run(started.wait()).await.unwrap_err();
    assert!(matches!(&error, WaitError::Failed { id: found, .. } if *found == id), "{error}");
    assert_eq!(error.to_string(), format!("training of model {id} failed: its job has the reason"));
    assert_eq!(error.last().map(|model| model.status.clone()), Some(ModelStatus::Failed));
    let job = api.run(started.job().unwrap().retrieve()).await.unwrap();
    assert_eq!(job.metadata.error.as_deref(), Some("Out of memory"));

    let started = api.run(api.client.train(&id).start()).await.unwrap();
    let busy = api.run(api.client.train(&id).start()).await.unwrap_err();
    assert!(busy.is_invalid_input() && busy.to_string().contains("is being trained"), "{busy}");
    let canceled = api.run(started.cancel()).await.unwrap();
    assert_eq!(canceled.status, ModelStatus::TrainingCanceled);
    let error = api.run(api.client.training(&id).wait()).await.unwrap_err();
    assert!(matches!(error, WaitError::Canceled { .. }), "{error}");
    // It has ended, and its state is final.
    assert_eq!(api.run(started.cancel()).await.unwrap().status, ModelStatus::TrainingCanceled);
}

#[tokio::test]
async fn a_training_is_requested_every_ten_seconds() {
    let api = super::api_with(|builder| builder.training_duration(Duration::from_secs(600))).await;
    let id = api.new_model("flux.1-lora").await;
    let started = api.run(api.client.train(&id).images(api.assets(1)).start()).await.unwrap();
    let before = api.calls("GetModelsByModelId");
    api.run(started.wait()).await.unwrap();
    assert_eq!(api.calls("GetModelsByModelId") - before, 60);
}

#[tokio::test]
async fn a_model_that_edits_is_trained_on_pairs() {
    let api = api().await;
    let id = api.new_model("flux.1-kontext-lora").await;
    let training = api.client.train(&id).pair(png("photo1"), png("pixel1"), "turn it into pixel art").pair(
        png("photo2"),
        png("pixel2"),
        "turn it into pixel art",
    );
    api.run(training.start()).await.unwrap();
    let model = api.model(&id).await;
    let images: Vec<_> = model.training_images.iter().map(|image| image.id.as_str()).collect();
    let pairs: Vec<_> =
        model.training_image_pairs.iter().map(|pair| (pair.source_id.as_deref(), pair.target_id.as_deref())).collect();
    assert_eq!(pairs, [(Some(images[0]), Some(images[1])), (Some(images[2]), Some(images[3]))]);
    assert_eq!(model.training_image_pairs[0].instruction.as_deref(), Some("turn it into pixel art"));
}

#[tokio::test]
async fn too_many_images_or_none_are_refused() {
    let api = api().await;
    let many = api.client.train("model_1").images((0..51).map(|index| png(&index.to_string())));
    let error = api.run(many.start()).await.unwrap_err();
    assert_eq!(error.to_string(), "model_1 would have 51 training images, which exceeds the maximum of 50");
    let missing = api.client.train("model_1").image("/no/such.png");
    assert!(api.run(missing.start()).await.unwrap_err().is_file());
    let link = api.client.train("model_1").image("https://example.org/a.png");
    assert!(api.run(link.start()).await.unwrap_err().is_invalid_input());
    assert_eq!(api.server.requests().total(), 0);

    let id = api.new_model("flux.1-lora").await;
    let error = api.run(api.client.train(&id).start()).await.unwrap_err();
    assert!(error.is_invalid_input() && error.to_string().contains("has no training images"), "{error}");
    assert_eq!(api.calls("PutModelsTrainByModelId"), 0);
}
