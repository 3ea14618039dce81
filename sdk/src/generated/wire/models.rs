// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{Result, transport::{call::Call, future::WireRequest}};
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
pub(crate) fn post_models_copy_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
    body: &ModelCopyBody,
) -> Result<WireRequest<ModelResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/copy", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /models`
pub(crate) fn post_models(
    call: &Call,
    original_assets: Option<bool>,
    body: &ModelCreateBody,
) -> Result<WireRequest<ModelResponse>> {
    let url = format!("{}/models", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /models/{modelId}`
pub(crate) fn delete_models_by_model_id(
    call: &Call,
    model_id: &str,
) -> Result<WireRequest<serde_json::Value>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}", call.base_url());
    let request = call.http().delete(url);
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /models/{modelId}/images`
pub(crate) fn delete_models_images_by_model_id(
    call: &Call,
    model_id: &str,
    ids: &str,
) -> Result<WireRequest<serde_json::Value>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/images", call.base_url());
    let request = call.http().delete(url).query(&(("ids", ids),));
    Ok(WireRequest::new(request, 200))
}

/// `GET /models/{modelId}/description`
pub(crate) fn get_models_description_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
) -> Result<WireRequest<DescriptionResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/description", call.base_url());
    let request = call.http().get(url).query(&(("originalAssets", original_assets),));
    Ok(WireRequest::new(request, 200))
}

/// `PUT /models/{modelId}/description`
pub(crate) fn put_models_description_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
    body: &DescriptionUpdateBody,
) -> Result<WireRequest<DescriptionResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/description", call.base_url());
    let request = call
        .json(
            call.http().put(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /models/{modelId}/download`
pub(crate) fn post_download_model(
    call: &Call,
    model_id: &str,
    body: &ModelDownloadBody,
) -> Result<WireRequest<JobIdResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/download", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /models/{modelId}/download?dryRun=…`
pub(crate) fn post_download_model_dry_run(
    call: &Call,
    model_id: &str,
    dry_run_tier: &str,
    body: &ModelDownloadBody,
) -> Result<WireRequest<DryRunResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!(
        "{}/models/{model_id}/download?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 269))
}

/// `GET /models/{modelId}/examples`
pub(crate) fn get_models_examples_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
) -> Result<WireRequest<ExampleListResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/examples", call.base_url());
    let request = call.http().get(url).query(&(("originalAssets", original_assets),));
    Ok(WireRequest::new(request, 200))
}

/// `PUT /models/{modelId}/examples`
pub(crate) fn put_models_examples_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
    body: &ExampleUpdateBody,
) -> Result<WireRequest<ExampleListResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/examples", call.base_url());
    let request = call
        .json(
            call.http().put(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /models/get-bulk`
pub(crate) fn post_models_get_bulk(
    call: &Call,
    original_assets: Option<bool>,
    body: &ModelGetBulkBody,
) -> Result<WireRequest<ModelGetBulkResponse>> {
    let url = format!("{}/models/get-bulk", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `GET /models`
#[expect(clippy::too_many_arguments, reason = "one per parameter of the operation")]
pub(crate) fn get_models(
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
) -> Result<WireRequest<ModelListResponse>> {
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
    Ok(WireRequest::new(request, 200))
}

/// `POST /models/{modelId}/presets`
pub(crate) fn post_model_preset_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
    body: &PresetCreateBody,
) -> Result<WireRequest<PresetResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/presets", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /models/{modelId}/presets/{presetId}`
pub(crate) fn delete_model_preset_by_model_id_and_preset_id(
    call: &Call,
    model_id: &str,
    preset_id: &str,
) -> Result<WireRequest<serde_json::Value>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let preset_id = call.path_segment("presetId", preset_id)?;
    let url = format!("{}/models/{model_id}/presets/{preset_id}", call.base_url());
    let request = call.http().delete(url);
    Ok(WireRequest::new(request, 200))
}

/// `GET /models/{modelId}/presets`
pub(crate) fn get_model_presets_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
) -> Result<WireRequest<PresetListResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/presets", call.base_url());
    let request = call.http().get(url).query(&(("originalAssets", original_assets),));
    Ok(WireRequest::new(request, 200))
}

/// `PUT /models/{modelId}/presets/{presetId}`
pub(crate) fn put_model_preset_by_model_id_and_preset_id(
    call: &Call,
    model_id: &str,
    preset_id: &str,
    original_assets: Option<bool>,
    body: &PresetUpdateBody,
) -> Result<WireRequest<PresetResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let preset_id = call.path_segment("presetId", preset_id)?;
    let url = format!("{}/models/{model_id}/presets/{preset_id}", call.base_url());
    let request = call
        .json(
            call.http().put(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `GET /models/{modelId}/prompt-guide`
pub(crate) fn get_models_prompt_guide_by_model_id(
    call: &Call,
    model_id: &str,
) -> Result<WireRequest<PromptGuideResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/prompt-guide", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `PUT /models/{modelId}/prompt-guide`
pub(crate) fn put_models_prompt_guide_by_model_id(
    call: &Call,
    model_id: &str,
    body: &PromptGuideUpdateBody,
) -> Result<WireRequest<PromptGuideResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/prompt-guide", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `GET /models/public`
#[expect(clippy::too_many_arguments, reason = "one per parameter of the operation")]
pub(crate) fn get_public_models(
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
) -> Result<WireRequest<ModelListResponse>> {
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
    Ok(WireRequest::new(request, 200))
}

/// `GET /models/public/{modelId}`
pub(crate) fn get_public_models_by_model_id(
    call: &Call,
    model_id: &str,
) -> Result<WireRequest<ModelResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/public/{model_id}", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `POST /models/{modelId}/restore`
pub(crate) fn post_models_restore_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
) -> Result<WireRequest<ModelResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/restore", call.base_url());
    let request = call.http().post(url).query(&(("originalAssets", original_assets),));
    Ok(WireRequest::new(request, 200))
}

/// `GET /models/{modelId}`
pub(crate) fn get_models_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
) -> Result<WireRequest<ModelResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}", call.base_url());
    let request = call.http().get(url).query(&(("originalAssets", original_assets),));
    Ok(WireRequest::new(request, 200))
}

/// `GET /models/{modelId}/scores/prompt`
pub(crate) fn get_models_scores_prompt_by_model_id(
    call: &Call,
    model_id: &str,
    prompt: Option<&str>,
) -> Result<WireRequest<ScoreRetrievePromptResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/scores/prompt", call.base_url());
    let request = call.http().get(url).query(&(("prompt", prompt),));
    Ok(WireRequest::new(request, 200))
}

/// `GET /models/{modelId}/scores/training-dataset`
pub(crate) fn get_models_scores_training_dataset_by_model_id(
    call: &Call,
    model_id: &str,
) -> Result<WireRequest<ScoreRetrieveTrainingDatasetResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/scores/training-dataset", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `POST /models/{modelId}/train/action`
pub(crate) fn post_model_training_action_by_model_id(
    call: &Call,
    model_id: &str,
    body: &TrainActionBody,
) -> Result<WireRequest<ModelResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/train/action", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `PUT /models/{modelId}/train`
pub(crate) fn put_models_train_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
    training_images_count: Option<i64>,
    body: &TrainTriggerBody,
) -> Result<WireRequest<TrainTriggerResponse>> {
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
    Ok(WireRequest::new(request, 200))
}

/// `PUT /models/{modelId}/train?dryRun=…`
pub(crate) fn put_models_train_by_model_id_dry_run(
    call: &Call,
    model_id: &str,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    training_images_count: Option<i64>,
    body: &TrainTriggerBody,
) -> Result<WireRequest<DryRunResponse>> {
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
    Ok(WireRequest::new(request, 269))
}

/// `POST /models/{modelId}/training-images`
pub(crate) fn post_models_training_images_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
    body: &TrainingImageAddBody,
) -> Result<WireRequest<TrainingImageResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/training-images", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /models/{modelId}/training-images/{trainingImageId}`
pub(crate) fn delete_models_training_images_by_model_id_and_training_image_id(
    call: &Call,
    model_id: &str,
    training_image_id: &str,
) -> Result<WireRequest<serde_json::Value>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let training_image_id = call.path_segment("trainingImageId", training_image_id)?;
    let url = format!(
        "{}/models/{model_id}/training-images/{training_image_id}", call.base_url()
    );
    let request = call.http().delete(url);
    Ok(WireRequest::new(request, 200))
}

/// `PUT /models/{modelId}/training-images/{trainingImageId}`
pub(crate) fn put_models_training_images_by_model_id_and_training_image_id(
    call: &Call,
    model_id: &str,
    training_image_id: &str,
    original_assets: Option<bool>,
    body: &TrainingImageReplaceBody,
) -> Result<WireRequest<TrainingImageResponse>> {
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
    Ok(WireRequest::new(request, 200))
}

/// `PUT /models/{modelId}/training-images/pairs`
pub(crate) fn put_models_training_images_pairs_by_model_id(
    call: &Call,
    model_id: &str,
    body: &Vec<TrainingImagePair>,
) -> Result<WireRequest<TrainingImageReplacePairsResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/training-images/pairs", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /models/{modelId}/transfer`
pub(crate) fn post_models_transfer_by_model_id(
    call: &Call,
    model_id: &str,
    body: &ModelTransferBody,
) -> Result<WireRequest<ModelResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/transfer", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `PUT /models/{modelId}`
pub(crate) fn put_models_by_model_id(
    call: &Call,
    model_id: &str,
    original_assets: Option<bool>,
    body: &ModelUpdateBody,
) -> Result<WireRequest<ModelResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}", call.base_url());
    let request = call
        .json(
            call.http().put(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `PUT /models/{modelId}/tags`
pub(crate) fn put_models_tags_by_model_id(
    call: &Call,
    model_id: &str,
    body: &ModelUpdateTagsBody,
) -> Result<WireRequest<TagsResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/models/{model_id}/tags", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}
