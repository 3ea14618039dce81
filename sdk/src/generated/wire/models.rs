// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{RawResponse, Result, transport::call::Call};
use crate::types::{
    DescriptionResponse, DryRunResponse, ExampleListResponse, JobIdResponse,
    ModelGetBulkResponse, ModelListPrivacy, ModelListResponse, ModelResponse,
    ModelSortBy, ModelStatus, ModelType, PresetListResponse, PresetResponse,
    PromptGuideResponse, ScoreRetrievePromptResponse,
    ScoreRetrieveTrainingDatasetResponse, SortDirection, TagsResponse, Timestamp,
    TrainTriggerResponse, TrainingImagePair, TrainingImageReplacePairsResponse,
    TrainingImageResponse,
};
use crate::generated::bodies::{
    DescriptionUpdateBody, ExampleUpdateBody, ModelCopyBody, ModelCreateBody,
    ModelDownloadBody, ModelGetBulkBody, ModelTransferBody, ModelUpdateBody,
    ModelUpdateTagsBody, PresetCreateBody, PresetUpdateBody, PromptGuideUpdateBody,
    TrainActionBody, TrainTriggerBody, TrainingImageAddBody, TrainingImageReplaceBody,
};

/// `POST /models/{modelId}/copy`
pub(crate) async fn post_models_copy_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
    body: &ModelCopyBody,
) -> Result<RawResponse<ModelResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/copy", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /models`
pub(crate) async fn post_models(
    call: &Call,
    original_assets: Option<bool>,
    body: &ModelCreateBody,
) -> Result<RawResponse<ModelResponse>> {
    let url = format!("{}/models", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `DELETE /models/{modelId}`
pub(crate) async fn delete_models_by_model_id(
    call: &Call,
    model_id: &str,
) -> Result<RawResponse<serde_json::Value>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}", call.base_url());
    let request = call.http().delete(url);
    call.execute(request, 200).await
}

/// `DELETE /models/{modelId}/images`
pub(crate) async fn delete_models_images_by_model_id(
    call: &Call,
    model_id: &str,
    ids: &str,
) -> Result<RawResponse<serde_json::Value>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/images", call.base_url());
    let request = call.http().delete(url).query(&(("ids", ids),));
    call.execute(request, 200).await
}

/// `GET /models/{modelId}/description`
pub(crate) async fn get_models_description_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
) -> Result<RawResponse<DescriptionResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/description", call.base_url());
    let request = call.http().get(url).query(&(("originalAssets", original_assets),));
    call.execute(request, 200).await
}

/// `PUT /models/{modelId}/description`
pub(crate) async fn put_models_description_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
    body: &DescriptionUpdateBody,
) -> Result<RawResponse<DescriptionResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/description", call.base_url());
    let request = call
        .json(
            call.http().put(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /models/{modelId}/download`
pub(crate) async fn post_download_model(
    call: &Call,
    model_id: &str,
    body: &ModelDownloadBody,
) -> Result<RawResponse<JobIdResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/download", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 200).await
}

/// `POST /models/{modelId}/download?dryRun=…`
pub(crate) async fn post_download_model_dry_run(
    call: &Call,
    model_id: &str,
    dry_run_tier: &str,
    body: &ModelDownloadBody,
) -> Result<RawResponse<DryRunResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!(
        "{}/models/{model_id}/download?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 269).await
}

/// `GET /models/{modelId}/examples`
pub(crate) async fn get_models_examples_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
) -> Result<RawResponse<ExampleListResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/examples", call.base_url());
    let request = call.http().get(url).query(&(("originalAssets", original_assets),));
    call.execute(request, 200).await
}

/// `PUT /models/{modelId}/examples`
pub(crate) async fn put_models_examples_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
    body: &ExampleUpdateBody,
) -> Result<RawResponse<ExampleListResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/examples", call.base_url());
    let request = call
        .json(
            call.http().put(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /models/get-bulk`
pub(crate) async fn post_models_get_bulk(
    call: &Call,
    original_assets: Option<bool>,
    body: &ModelGetBulkBody,
) -> Result<RawResponse<ModelGetBulkResponse>> {
    let url = format!("{}/models/get-bulk", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `GET /models`
#[expect(clippy::too_many_arguments, reason = "one per parameter of the operation")]
pub(crate) async fn get_models(
    call: &Call,
    blacklisted: Option<bool>,
    collection_id: Option<&str>,
    collection_ids: Option<&str>,
    created_after: Option<&Timestamp>,
    created_before: Option<&Timestamp>,
    loaded_only: Option<bool>,
    original_assets: Option<bool>,
    page_size: Option<u32>,
    pagination_token: Option<&str>,
    privacy: Option<&ModelListPrivacy>,
    sort_by: Option<&ModelSortBy>,
    sort_direction: Option<&SortDirection>,
    status: Option<&ModelStatus>,
    tags: Option<&str>,
    type_: Option<&ModelType>,
    types: Option<&str>,
    updated_after: Option<&Timestamp>,
    updated_before: Option<&Timestamp>,
) -> Result<RawResponse<ModelListResponse>> {
    let url = format!("{}/models", call.base_url());
    let request = call
        .http()
        .get(url)
        .query(
            &(
                ("blacklisted", blacklisted),
                ("collectionId", collection_id),
                ("collectionIds", collection_ids),
                ("createdAfter", created_after),
                ("createdBefore", created_before),
                ("loadedOnly", loaded_only),
                ("originalAssets", original_assets),
                ("pageSize", page_size),
                ("paginationToken", pagination_token),
                ("privacy", privacy),
                ("sortBy", sort_by),
                ("sortDirection", sort_direction),
                ("status", status),
                ("tags", tags),
                ("type", type_),
                ("types", types),
            ),
        )
        .query(&(("updatedAfter", updated_after), ("updatedBefore", updated_before)));
    call.execute(request, 200).await
}

/// `POST /models/{modelId}/presets`
pub(crate) async fn post_model_preset_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
    body: &PresetCreateBody,
) -> Result<RawResponse<PresetResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/presets", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `DELETE /models/{modelId}/presets/{presetId}`
pub(crate) async fn delete_model_preset_by_model_id_and_preset_id(
    call: &Call,
    model_id: &str,
    preset_id: &str,
) -> Result<RawResponse<serde_json::Value>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let preset_id = call.path_segment("presetId", preset_id)?;
    let url = format!("{}/models/{model_id}/presets/{preset_id}", call.base_url());
    let request = call.http().delete(url);
    call.execute(request, 200).await
}

/// `GET /models/{modelId}/presets`
pub(crate) async fn get_model_presets_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
) -> Result<RawResponse<PresetListResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/presets", call.base_url());
    let request = call.http().get(url).query(&(("originalAssets", original_assets),));
    call.execute(request, 200).await
}

/// `PUT /models/{modelId}/presets/{presetId}`
pub(crate) async fn put_model_preset_by_model_id_and_preset_id(
    call: &Call,
    model_id: &str,
    preset_id: &str,
    original_assets: Option<bool>,
    body: &PresetUpdateBody,
) -> Result<RawResponse<PresetResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let preset_id = call.path_segment("presetId", preset_id)?;
    let url = format!("{}/models/{model_id}/presets/{preset_id}", call.base_url());
    let request = call
        .json(
            call.http().put(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `GET /models/{modelId}/prompt-guide`
pub(crate) async fn get_models_prompt_guide_by_model_id(
    call: &Call,
    model_id: &str,
) -> Result<RawResponse<PromptGuideResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/prompt-guide", call.base_url());
    let request = call.http().get(url);
    call.execute(request, 200).await
}

/// `PUT /models/{modelId}/prompt-guide`
pub(crate) async fn put_models_prompt_guide_by_model_id(
    call: &Call,
    model_id: &str,
    body: &PromptGuideUpdateBody,
) -> Result<RawResponse<PromptGuideResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/prompt-guide", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}

/// `GET /models/public`
#[expect(clippy::too_many_arguments, reason = "one per parameter of the operation")]
pub(crate) async fn get_public_models(
    call: &Call,
    collection_ids: Option<&str>,
    created_after: Option<&Timestamp>,
    created_before: Option<&Timestamp>,
    page_size: Option<u32>,
    pagination_token: Option<&str>,
    sort_by: Option<&str>,
    sort_direction: Option<&str>,
    tags: Option<&str>,
    type_: Option<&str>,
    types: Option<&str>,
    updated_after: Option<&Timestamp>,
    updated_before: Option<&Timestamp>,
) -> Result<RawResponse<ModelListResponse>> {
    let url = format!("{}/models/public", call.base_url());
    let request = call
        .http()
        .get(url)
        .query(
            &(
                ("collectionIds", collection_ids),
                ("createdAfter", created_after),
                ("createdBefore", created_before),
                ("pageSize", page_size),
                ("paginationToken", pagination_token),
                ("sortBy", sort_by),
                ("sortDirection", sort_direction),
                ("tags", tags),
                ("type", type_),
                ("types", types),
                ("updatedAfter", updated_after),
                ("updatedBefore", updated_before),
            ),
        );
    call.execute(request, 200).await
}

/// `GET /models/public/{modelId}`
pub(crate) async fn get_public_models_by_model_id(
    call: &Call,
    model_id: &str,
) -> Result<RawResponse<ModelResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/public/{model_id}", call.base_url());
    let request = call.http().get(url);
    call.execute(request, 200).await
}

/// `POST /models/{modelId}/restore`
pub(crate) async fn post_models_restore_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
) -> Result<RawResponse<ModelResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/restore", call.base_url());
    let request = call.http().post(url).query(&(("originalAssets", original_assets),));
    call.execute(request, 200).await
}

/// `GET /models/{modelId}`
pub(crate) async fn get_models_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
) -> Result<RawResponse<ModelResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}", call.base_url());
    let request = call.http().get(url).query(&(("originalAssets", original_assets),));
    call.execute(request, 200).await
}

/// `GET /models/{modelId}/scores/prompt`
pub(crate) async fn get_models_scores_prompt_by_model_id(
    call: &Call,
    model_id: &str,
    prompt: Option<&str>,
) -> Result<RawResponse<ScoreRetrievePromptResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/scores/prompt", call.base_url());
    let request = call.http().get(url).query(&(("prompt", prompt),));
    call.execute(request, 200).await
}

/// `GET /models/{modelId}/scores/training-dataset`
pub(crate) async fn get_models_scores_training_dataset_by_model_id(
    call: &Call,
    model_id: &str,
) -> Result<RawResponse<ScoreRetrieveTrainingDatasetResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/scores/training-dataset", call.base_url());
    let request = call.http().get(url);
    call.execute(request, 200).await
}

/// `POST /models/{modelId}/train/action`
pub(crate) async fn post_model_training_action_by_model_id(
    call: &Call,
    model_id: &str,
    body: &TrainActionBody,
) -> Result<RawResponse<ModelResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/train/action", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 200).await
}

/// `PUT /models/{modelId}/train`
pub(crate) async fn put_models_train_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
    training_images_count: Option<i64>,
    body: &TrainTriggerBody,
) -> Result<RawResponse<TrainTriggerResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/train", call.base_url());
    let request = call
        .json(
            call
                .http()
                .put(url)
                .query(
                    &(
                        ("originalAssets", original_assets),
                        ("trainingImagesCount", training_images_count),
                    ),
                ),
            body,
        )?;
    call.execute(request, 200).await
}

/// `PUT /models/{modelId}/train?dryRun=…`
pub(crate) async fn put_models_train_by_model_id_dry_run(
    call: &Call,
    model_id: &str,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    training_images_count: Option<i64>,
    body: &TrainTriggerBody,
) -> Result<RawResponse<DryRunResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!(
        "{}/models/{model_id}/train?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call
                .http()
                .put(url)
                .query(
                    &(
                        ("originalAssets", original_assets),
                        ("trainingImagesCount", training_images_count),
                    ),
                ),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /models/{modelId}/training-images`
pub(crate) async fn post_models_training_images_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
    body: &TrainingImageAddBody,
) -> Result<RawResponse<TrainingImageResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/training-images", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `DELETE /models/{modelId}/training-images/{trainingImageId}`
pub(crate) async fn delete_models_training_images_by_model_id_and_training_image_id(
    call: &Call,
    model_id: &str,
    training_image_id: &str,
) -> Result<RawResponse<serde_json::Value>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let training_image_id = call.path_segment("trainingImageId", training_image_id)?;
    let url = format!(
        "{}/models/{model_id}/training-images/{training_image_id}", call.base_url()
    );
    let request = call.http().delete(url);
    call.execute(request, 200).await
}

/// `PUT /models/{modelId}/training-images/{trainingImageId}`
pub(crate) async fn put_models_training_images_by_model_id_and_training_image_id(
    call: &Call,
    model_id: &str,
    training_image_id: &str,
    original_assets: Option<bool>,
    body: &TrainingImageReplaceBody,
) -> Result<RawResponse<TrainingImageResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let training_image_id = call.path_segment("trainingImageId", training_image_id)?;
    let url = format!(
        "{}/models/{model_id}/training-images/{training_image_id}", call.base_url()
    );
    let request = call
        .json(
            call.http().put(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `PUT /models/{modelId}/training-images/pairs`
pub(crate) async fn put_models_training_images_pairs_by_model_id(
    call: &Call,
    model_id: &str,
    body: &Vec<TrainingImagePair>,
) -> Result<RawResponse<TrainingImageReplacePairsResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/training-images/pairs", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}

/// `POST /models/{modelId}/transfer`
pub(crate) async fn post_models_transfer_by_model_id(
    call: &Call,
    model_id: &str,
    body: &ModelTransferBody,
) -> Result<RawResponse<ModelResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/transfer", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 200).await
}

/// `PUT /models/{modelId}`
pub(crate) async fn put_models_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
    body: &ModelUpdateBody,
) -> Result<RawResponse<ModelResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}", call.base_url());
    let request = call
        .json(
            call.http().put(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `PUT /models/{modelId}/tags`
pub(crate) async fn put_models_tags_by_model_id(
    call: &Call,
    model_id: &str,
    body: &ModelUpdateTagsBody,
) -> Result<RawResponse<TagsResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/tags", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}
