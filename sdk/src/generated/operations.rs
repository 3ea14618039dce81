// Written by `cargo xtask codegen`; do not edit by hand.

//! The properties of each operation that the runtime needs.

use std::borrow::Cow;
use crate::transport::operation::Operation;

pub(crate) const DELETE_ASSET: Operation = Operation {
    id: "DeleteAsset",
    method: "DELETE",
    path: Cow::Borrowed("/assets"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_DOWNLOAD_ASSETS: Operation = Operation {
    id: "GetDownloadAssets",
    method: "GET",
    path: Cow::Borrowed("/assets/download/{jobId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_DOWNLOAD_ASSET: Operation = Operation {
    id: "PostDownloadAsset",
    method: "POST",
    path: Cow::Borrowed("/assets/{assetId}/download"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("assets().retrieve(asset_id)"),
};

pub(crate) const POST_DOWNLOAD_ASSETS: Operation = Operation {
    id: "PostDownloadAssets",
    method: "POST",
    path: Cow::Borrowed("/assets/download"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("jobs().list()"),
};

pub(crate) const COPY_ASSET_BY_ASSET_ID: Operation = Operation {
    id: "CopyAssetByAssetId",
    method: "POST",
    path: Cow::Borrowed("/assets/{assetId}/copy"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("assets().list()"),
};

pub(crate) const POST_ASSET_GET_BULK: Operation = Operation {
    id: "PostAssetGetBulk",
    method: "POST",
    path: Cow::Borrowed("/assets/get-bulk"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_ASSETS: Operation = Operation {
    id: "GetAssets",
    method: "GET",
    path: Cow::Borrowed("/assets"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_CANVAS_ASSET_SNAPSHOTS: Operation = Operation {
    id: "GetCanvasAssetSnapshots",
    method: "GET",
    path: Cow::Borrowed("/assets/{assetId}/snapshots"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const LOCK_ASSET_BY_ASSET_ID: Operation = Operation {
    id: "LockAssetByAssetId",
    method: "PUT",
    path: Cow::Borrowed("/assets/{assetId}/lock"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_PUBLIC_ASSETS: Operation = Operation {
    id: "GetPublicAssets",
    method: "GET",
    path: Cow::Borrowed("/assets/public"),
    auth: false,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_PUBLIC_ASSETS_BY_ASSET_ID: Operation = Operation {
    id: "GetPublicAssetsByAssetId",
    method: "GET",
    path: Cow::Borrowed("/assets/public/{assetId}"),
    auth: false,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_ASSETS_RESTORE: Operation = Operation {
    id: "PostAssetsRestore",
    method: "POST",
    path: Cow::Borrowed("/assets/restore"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("assets().list()"),
};

pub(crate) const GET_ASSETS_BY_ASSET_ID: Operation = Operation {
    id: "GetAssetsByAssetId",
    method: "GET",
    path: Cow::Borrowed("/assets/{assetId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const UNLOCK_ASSET_BY_ASSET_ID: Operation = Operation {
    id: "UnlockAssetByAssetId",
    method: "PUT",
    path: Cow::Borrowed("/assets/{assetId}/unlock"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_ASSET_BY_ASSET_ID: Operation = Operation {
    id: "PutAssetByAssetId",
    method: "PUT",
    path: Cow::Borrowed("/assets/{assetId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_ASSETS_TAGS_BY_ASSET_ID: Operation = Operation {
    id: "PutAssetsTagsByAssetId",
    method: "PUT",
    path: Cow::Borrowed("/assets/{assetId}/tags"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_ASSET: Operation = Operation {
    id: "PostAsset",
    method: "POST",
    path: Cow::Borrowed("/assets"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("assets().list()"),
};

pub(crate) const PUT_ASSETS_BY_COLLECTION_ID: Operation = Operation {
    id: "PutAssetsByCollectionId",
    method: "PUT",
    path: Cow::Borrowed("/collections/{collectionId}/assets"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("collections().retrieve(collection_id)"),
};

pub(crate) const DELETE_ASSETS_BY_COLLECTION_ID: Operation = Operation {
    id: "DeleteAssetsByCollectionId",
    method: "DELETE",
    path: Cow::Borrowed("/collections/{collectionId}/assets"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_COLLECTION: Operation = Operation {
    id: "PostCollection",
    method: "POST",
    path: Cow::Borrowed("/collections"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("collections().list()"),
};

pub(crate) const DELETE_COLLECTIONS_BY_COLLECTION_ID: Operation = Operation {
    id: "DeleteCollectionsByCollectionId",
    method: "DELETE",
    path: Cow::Borrowed("/collections/{collectionId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_COLLECTIONS: Operation = Operation {
    id: "GetCollections",
    method: "GET",
    path: Cow::Borrowed("/collections"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_MODELS_BY_COLLECTION_ID: Operation = Operation {
    id: "PutModelsByCollectionId",
    method: "PUT",
    path: Cow::Borrowed("/collections/{collectionId}/models"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("collections().retrieve(collection_id)"),
};

pub(crate) const DELETE_MODELS_BY_COLLECTION_ID: Operation = Operation {
    id: "DeleteModelsByCollectionId",
    method: "DELETE",
    path: Cow::Borrowed("/collections/{collectionId}/models"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_COLLECTIONS_BY_COLLECTION_ID: Operation = Operation {
    id: "GetCollectionsByCollectionId",
    method: "GET",
    path: Cow::Borrowed("/collections/{collectionId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_COLLECTIONS_BY_COLLECTION_ID: Operation = Operation {
    id: "PutCollectionsByCollectionId",
    method: "PUT",
    path: Cow::Borrowed("/collections/{collectionId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_CAPTION_INFERENCES: Operation = Operation {
    id: "PostCaptionInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/caption"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_CONTROLNET_INFERENCES: Operation = Operation {
    id: "PostControlnetInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/controlnet"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_CONTROLNET_IMG2IMG_INFERENCES: Operation = Operation {
    id: "PostControlnetImg2imgInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/controlnet-img2img"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_CONTROLNET_INPAINT_INFERENCES: Operation = Operation {
    id: "PostControlnetInpaintInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/controlnet-inpaint"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_CONTROLNET_INPAINT_IP_ADAPTER_INFERENCES: Operation = Operation {
    id: "PostControlnetInpaintIpAdapterInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/controlnet-inpaint-ip-adapter"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_CONTROLNET_IP_ADAPTER_INFERENCES: Operation = Operation {
    id: "PostControlnetIpAdapterInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/controlnet-ip-adapter"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_CONTROLNET_TEXTURE_INFERENCES: Operation = Operation {
    id: "PostControlnetTextureInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/controlnet-texture"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_DESCRIBE_STYLE_INFERENCES: Operation = Operation {
    id: "PostDescribeStyleInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/describe-style"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_DETECT_INFERENCES: Operation = Operation {
    id: "PostDetectInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/detect"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_EMBED_INFERENCES: Operation = Operation {
    id: "PostEmbedInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/embed"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_GENERATIVE_FILL_INFERENCES: Operation = Operation {
    id: "PostGenerativeFillInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/generative-fill"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_IMG2IMG_INFERENCES: Operation = Operation {
    id: "PostImg2imgInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/img2img"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_IMG2IMG_IP_ADAPTER_INFERENCES: Operation = Operation {
    id: "PostImg2imgIpAdapterInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/img2img-ip-adapter"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_IMG2IMG_TEXTURE_INFERENCES: Operation = Operation {
    id: "PostImg2imgTextureInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/img2img-texture"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_INPAINT_INFERENCES: Operation = Operation {
    id: "PostInpaintInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/inpaint"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_INPAINT_IP_ADAPTER_INFERENCES: Operation = Operation {
    id: "PostInpaintIpAdapterInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/inpaint-ip-adapter"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_IP_DETECTION_INFERENCES: Operation = Operation {
    id: "PostIpDetectionInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/ip-detection"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("usages().list()"),
};

pub(crate) const POST_PATCH_INFERENCES: Operation = Operation {
    id: "PostPatchInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/patch"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_PIXELATE_INFERENCES: Operation = Operation {
    id: "PostPixelateInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/pixelate"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_PROMPT_INFERENCES: Operation = Operation {
    id: "PostPromptInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/prompt"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_PROMPT_EDITING_INFERENCES: Operation = Operation {
    id: "PostPromptEditingInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/prompt-editing"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_QUALITY_GATE_INFERENCES: Operation = Operation {
    id: "PostQualityGateInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/quality-gate"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("assets().retrieve(asset_id)"),
};

pub(crate) const POST_REFRAME_INFERENCES: Operation = Operation {
    id: "PostReframeInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/reframe"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_REMOVE_BACKGROUND_INFERENCES: Operation = Operation {
    id: "PostRemoveBackgroundInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/remove-background"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_RESTYLE_INFERENCES: Operation = Operation {
    id: "PostRestyleInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/restyle"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_GENERATE_CUSTOM: Operation = Operation {
    id: "PostGenerateCustom",
    method: "POST",
    path: Cow::Borrowed("/generate/custom/{modelId}"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_SEGMENT_INFERENCES: Operation = Operation {
    id: "PostSegmentInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/segment"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_SKYBOX_BASE360_INFERENCES: Operation = Operation {
    id: "PostSkyboxBase360Inferences",
    method: "POST",
    path: Cow::Borrowed("/generate/skybox-base-360"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_SKYBOX_UPSCALE360_INFERENCES: Operation = Operation {
    id: "PostSkyboxUpscale360Inferences",
    method: "POST",
    path: Cow::Borrowed("/generate/skybox-upscale-360"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_TEXTURE_INFERENCES: Operation = Operation {
    id: "PostTextureInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/texture"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_TRANSLATE_INFERENCES: Operation = Operation {
    id: "PostTranslateInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/translate"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_TXT2IMG_INFERENCES: Operation = Operation {
    id: "PostTxt2imgInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/txt2img"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_TXT2IMG_IP_ADAPTER_INFERENCES: Operation = Operation {
    id: "PostTxt2imgIpAdapterInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/txt2img-ip-adapter"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_TXT2IMG_TEXTURE_INFERENCES: Operation = Operation {
    id: "PostTxt2imgTextureInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/txt2img-texture"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_UPSCALE_INFERENCES: Operation = Operation {
    id: "PostUpscaleInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/upscale"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const POST_VECTORIZE_INFERENCES: Operation = Operation {
    id: "PostVectorizeInferences",
    method: "POST",
    path: Cow::Borrowed("/generate/vectorize"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const GET_JOBS: Operation = Operation {
    id: "GetJobs",
    method: "GET",
    path: Cow::Borrowed("/jobs"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_JOB_ID: Operation = Operation {
    id: "GetJobId",
    method: "GET",
    path: Cow::Borrowed("/jobs/{jobId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_JOB_ACTION_BY_JOB_ID: Operation = Operation {
    id: "PostJobActionByJobId",
    method: "POST",
    path: Cow::Borrowed("/jobs/{jobId}/action"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("jobs().retrieve(job_id)"),
};

pub(crate) const POST_MODELS_COPY_BY_MODEL_ID: Operation = Operation {
    id: "PostModelsCopyByModelId",
    method: "POST",
    path: Cow::Borrowed("/models/{modelId}/copy"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("models().list()"),
};

pub(crate) const POST_MODELS: Operation = Operation {
    id: "PostModels",
    method: "POST",
    path: Cow::Borrowed("/models"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("models().list()"),
};

pub(crate) const DELETE_MODELS_BY_MODEL_ID: Operation = Operation {
    id: "DeleteModelsByModelId",
    method: "DELETE",
    path: Cow::Borrowed("/models/{modelId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const DELETE_MODELS_IMAGES_BY_MODEL_ID: Operation = Operation {
    id: "DeleteModelsImagesByModelId",
    method: "DELETE",
    path: Cow::Borrowed("/models/{modelId}/images"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_MODELS_DESCRIPTION_BY_MODEL_ID: Operation = Operation {
    id: "GetModelsDescriptionByModelId",
    method: "GET",
    path: Cow::Borrowed("/models/{modelId}/description"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_MODELS_DESCRIPTION_BY_MODEL_ID: Operation = Operation {
    id: "PutModelsDescriptionByModelId",
    method: "PUT",
    path: Cow::Borrowed("/models/{modelId}/description"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_DOWNLOAD_MODEL: Operation = Operation {
    id: "PostDownloadModel",
    method: "POST",
    path: Cow::Borrowed("/models/{modelId}/download"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("jobs().list()"),
};

pub(crate) const GET_MODELS_EXAMPLES_BY_MODEL_ID: Operation = Operation {
    id: "GetModelsExamplesByModelId",
    method: "GET",
    path: Cow::Borrowed("/models/{modelId}/examples"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_MODELS_EXAMPLES_BY_MODEL_ID: Operation = Operation {
    id: "PutModelsExamplesByModelId",
    method: "PUT",
    path: Cow::Borrowed("/models/{modelId}/examples"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_MODELS_GET_BULK: Operation = Operation {
    id: "PostModelsGetBulk",
    method: "POST",
    path: Cow::Borrowed("/models/get-bulk"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_MODELS: Operation = Operation {
    id: "GetModels",
    method: "GET",
    path: Cow::Borrowed("/models"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_MODEL_PRESET_BY_MODEL_ID: Operation = Operation {
    id: "PostModelPresetByModelId",
    method: "POST",
    path: Cow::Borrowed("/models/{modelId}/presets"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("models().presets().list(model_id)"),
};

pub(crate) const DELETE_MODEL_PRESET_BY_MODEL_ID_AND_PRESET_ID: Operation = Operation {
    id: "DeleteModelPresetByModelIdAndPresetId",
    method: "DELETE",
    path: Cow::Borrowed("/models/{modelId}/presets/{presetId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_MODEL_PRESETS_BY_MODEL_ID: Operation = Operation {
    id: "GetModelPresetsByModelId",
    method: "GET",
    path: Cow::Borrowed("/models/{modelId}/presets"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_MODEL_PRESET_BY_MODEL_ID_AND_PRESET_ID: Operation = Operation {
    id: "PutModelPresetByModelIdAndPresetId",
    method: "PUT",
    path: Cow::Borrowed("/models/{modelId}/presets/{presetId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_MODELS_PROMPT_GUIDE_BY_MODEL_ID: Operation = Operation {
    id: "GetModelsPromptGuideByModelId",
    method: "GET",
    path: Cow::Borrowed("/models/{modelId}/prompt-guide"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_MODELS_PROMPT_GUIDE_BY_MODEL_ID: Operation = Operation {
    id: "PutModelsPromptGuideByModelId",
    method: "PUT",
    path: Cow::Borrowed("/models/{modelId}/prompt-guide"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_PUBLIC_MODELS: Operation = Operation {
    id: "GetPublicModels",
    method: "GET",
    path: Cow::Borrowed("/models/public"),
    auth: false,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_PUBLIC_MODELS_BY_MODEL_ID: Operation = Operation {
    id: "GetPublicModelsByModelId",
    method: "GET",
    path: Cow::Borrowed("/models/public/{modelId}"),
    auth: false,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_MODELS_RESTORE_BY_MODEL_ID: Operation = Operation {
    id: "PostModelsRestoreByModelId",
    method: "POST",
    path: Cow::Borrowed("/models/{modelId}/restore"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("models().retrieve(model_id)"),
};

pub(crate) const GET_MODELS_BY_MODEL_ID: Operation = Operation {
    id: "GetModelsByModelId",
    method: "GET",
    path: Cow::Borrowed("/models/{modelId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_MODELS_SCORES_PROMPT_BY_MODEL_ID: Operation = Operation {
    id: "GetModelsScoresPromptByModelId",
    method: "GET",
    path: Cow::Borrowed("/models/{modelId}/scores/prompt"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_MODELS_SCORES_TRAINING_DATASET_BY_MODEL_ID: Operation = Operation {
    id: "GetModelsScoresTrainingDatasetByModelId",
    method: "GET",
    path: Cow::Borrowed("/models/{modelId}/scores/training-dataset"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_MODEL_TRAINING_ACTION_BY_MODEL_ID: Operation = Operation {
    id: "PostModelTrainingActionByModelId",
    method: "POST",
    path: Cow::Borrowed("/models/{modelId}/train/action"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("models().retrieve(model_id)"),
};

pub(crate) const PUT_MODELS_TRAIN_BY_MODEL_ID: Operation = Operation {
    id: "PutModelsTrainByModelId",
    method: "PUT",
    path: Cow::Borrowed("/models/{modelId}/train"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("models().retrieve(model_id)"),
};

pub(crate) const POST_MODELS_TRAINING_IMAGES_BY_MODEL_ID: Operation = Operation {
    id: "PostModelsTrainingImagesByModelId",
    method: "POST",
    path: Cow::Borrowed("/models/{modelId}/training-images"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("models().retrieve(model_id)"),
};

pub(crate) const DELETE_MODELS_TRAINING_IMAGES_BY_MODEL_ID_AND_TRAINING_IMAGE_ID: Operation = Operation {
    id: "DeleteModelsTrainingImagesByModelIdAndTrainingImageId",
    method: "DELETE",
    path: Cow::Borrowed("/models/{modelId}/training-images/{trainingImageId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_MODELS_TRAINING_IMAGES_BY_MODEL_ID_AND_TRAINING_IMAGE_ID: Operation = Operation {
    id: "PutModelsTrainingImagesByModelIdAndTrainingImageId",
    method: "PUT",
    path: Cow::Borrowed("/models/{modelId}/training-images/{trainingImageId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_MODELS_TRAINING_IMAGES_PAIRS_BY_MODEL_ID: Operation = Operation {
    id: "PutModelsTrainingImagesPairsByModelId",
    method: "PUT",
    path: Cow::Borrowed("/models/{modelId}/training-images/pairs"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_MODELS_TRANSFER_BY_MODEL_ID: Operation = Operation {
    id: "PostModelsTransferByModelId",
    method: "POST",
    path: Cow::Borrowed("/models/{modelId}/transfer"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("models().retrieve(model_id)"),
};

pub(crate) const PUT_MODELS_BY_MODEL_ID: Operation = Operation {
    id: "PutModelsByModelId",
    method: "PUT",
    path: Cow::Borrowed("/models/{modelId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_MODELS_TAGS_BY_MODEL_ID: Operation = Operation {
    id: "PutModelsTagsByModelId",
    method: "PUT",
    path: Cow::Borrowed("/models/{modelId}/tags"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_PUBLIC_OSCU_PRICES: Operation = Operation {
    id: "GetPublicOscuPrices",
    method: "GET",
    path: Cow::Borrowed("/oscu/prices"),
    auth: false,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_PROJECTS_API_KEYS_BY_PROJECT_ID: Operation = Operation {
    id: "PostProjectsApiKeysByProjectId",
    method: "POST",
    path: Cow::Borrowed("/projects/{projectId}/api-keys"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("projects().retrieve(project_id)"),
};

pub(crate) const DELETE_PROJECTS_API_KEYS_BY_PROJECT_ID_AND_KEY_ID: Operation = Operation {
    id: "DeleteProjectsApiKeysByProjectIdAndKeyId",
    method: "DELETE",
    path: Cow::Borrowed("/projects/{projectId}/api-keys/{keyId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const DELETE_PROJECTS_BRIEF_BY_PROJECT_ID: Operation = Operation {
    id: "DeleteProjectsBriefByProjectId",
    method: "DELETE",
    path: Cow::Borrowed("/projects/{projectId}/brief"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_PROJECTS_BRIEF_BY_PROJECT_ID: Operation = Operation {
    id: "GetProjectsBriefByProjectId",
    method: "GET",
    path: Cow::Borrowed("/projects/{projectId}/brief"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_PROJECTS_BRIEF_BY_PROJECT_ID: Operation = Operation {
    id: "PutProjectsBriefByProjectId",
    method: "PUT",
    path: Cow::Borrowed("/projects/{projectId}/brief"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_PROJECT: Operation = Operation {
    id: "PostProject",
    method: "POST",
    path: Cow::Borrowed("/projects"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("projects().list()"),
};

pub(crate) const DELETE_PROJECTS_BY_PROJECT_ID: Operation = Operation {
    id: "DeleteProjectsByProjectId",
    method: "DELETE",
    path: Cow::Borrowed("/projects/{projectId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_PROJECTS_INSTRUCTIONS_BY_PROJECT_ID: Operation = Operation {
    id: "GetProjectsInstructionsByProjectId",
    method: "GET",
    path: Cow::Borrowed("/projects/{projectId}/instructions"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_PROJECTS_INSTRUCTIONS_BY_PROJECT_ID: Operation = Operation {
    id: "PutProjectsInstructionsByProjectId",
    method: "PUT",
    path: Cow::Borrowed("/projects/{projectId}/instructions"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_PROJECTS: Operation = Operation {
    id: "GetProjects",
    method: "GET",
    path: Cow::Borrowed("/projects"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_PROJECTS_MEMBERS_BY_PROJECT_ID: Operation = Operation {
    id: "PostProjectsMembersByProjectId",
    method: "POST",
    path: Cow::Borrowed("/projects/{projectId}/members"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("projects().retrieve(project_id)"),
};

pub(crate) const DELETE_PROJECTS_MEMBERS_BY_PROJECT_ID_AND_MEMBER_ID: Operation = Operation {
    id: "DeleteProjectsMembersByProjectIdAndMemberId",
    method: "DELETE",
    path: Cow::Borrowed("/projects/{projectId}/members/{memberId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_PROJECTS_MEMBERS_BY_PROJECT_ID_AND_MEMBER_ID: Operation = Operation {
    id: "PutProjectsMembersByProjectIdAndMemberId",
    method: "PUT",
    path: Cow::Borrowed("/projects/{projectId}/members/{memberId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_PROJECTS_MEMORY_BY_PROJECT_ID: Operation = Operation {
    id: "GetProjectsMemoryByProjectId",
    method: "GET",
    path: Cow::Borrowed("/projects/{projectId}/memory"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_PROJECTS_MEMORY_BY_PROJECT_ID: Operation = Operation {
    id: "PutProjectsMemoryByProjectId",
    method: "PUT",
    path: Cow::Borrowed("/projects/{projectId}/memory"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_PROJECTS_BY_PROJECT_ID: Operation = Operation {
    id: "GetProjectsByProjectId",
    method: "GET",
    path: Cow::Borrowed("/projects/{projectId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_PROJECTS_BY_PROJECT_ID: Operation = Operation {
    id: "PutProjectsByProjectId",
    method: "PUT",
    path: Cow::Borrowed("/projects/{projectId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const DELETE_PROJECTS_WATERMARK_BY_PROJECT_ID: Operation = Operation {
    id: "DeleteProjectsWatermarkByProjectId",
    method: "DELETE",
    path: Cow::Borrowed("/projects/{projectId}/watermark"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const DELETE_PROJECTS_WATERMARK_LOGO_BY_PROJECT_ID: Operation = Operation {
    id: "DeleteProjectsWatermarkLogoByProjectId",
    method: "DELETE",
    path: Cow::Borrowed("/projects/{projectId}/watermark/logo"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_PROJECTS_WATERMARK_PREVIEW_BY_PROJECT_ID: Operation = Operation {
    id: "PostProjectsWatermarkPreviewByProjectId",
    method: "POST",
    path: Cow::Borrowed("/projects/{projectId}/watermark/preview"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_PROJECTS_WATERMARK_BY_PROJECT_ID: Operation = Operation {
    id: "GetProjectsWatermarkByProjectId",
    method: "GET",
    path: Cow::Borrowed("/projects/{projectId}/watermark"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_PROJECTS_WATERMARK_BY_PROJECT_ID: Operation = Operation {
    id: "PutProjectsWatermarkByProjectId",
    method: "PUT",
    path: Cow::Borrowed("/projects/{projectId}/watermark"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_PROJECTS_WATERMARK_LOGO_BY_PROJECT_ID: Operation = Operation {
    id: "PutProjectsWatermarkLogoByProjectId",
    method: "PUT",
    path: Cow::Borrowed("/projects/{projectId}/watermark/logo"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_PROJECT_WEBHOOK_ENDPOINTS: Operation = Operation {
    id: "PostProjectWebhookEndpoints",
    method: "POST",
    path: Cow::Borrowed("/projects/{projectId}/webhook-endpoints"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("projects().webhook_endpoints().list(project_id)"),
};

pub(crate) const DELETE_PROJECT_WEBHOOK_ENDPOINT_BY_ID: Operation = Operation {
    id: "DeleteProjectWebhookEndpointById",
    method: "DELETE",
    path: Cow::Borrowed("/projects/{projectId}/webhook-endpoints/{webhookEndpointId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_PROJECT_WEBHOOK_ENDPOINT_EVENTS: Operation = Operation {
    id: "GetProjectWebhookEndpointEvents",
    method: "GET",
    path: Cow::Borrowed(
        "/projects/{projectId}/webhook-endpoints/{webhookEndpointId}/events",
    ),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_PROJECT_WEBHOOK_ENDPOINT_EVENT_BY_ID: Operation = Operation {
    id: "GetProjectWebhookEndpointEventById",
    method: "GET",
    path: Cow::Borrowed(
        "/projects/{projectId}/webhook-endpoints/{webhookEndpointId}/events/{eventId}",
    ),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_PROJECT_WEBHOOK_ENDPOINTS: Operation = Operation {
    id: "GetProjectWebhookEndpoints",
    method: "GET",
    path: Cow::Borrowed("/projects/{projectId}/webhook-endpoints"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_PROJECT_WEBHOOK_ENDPOINT_BY_ID: Operation = Operation {
    id: "PutProjectWebhookEndpointById",
    method: "PUT",
    path: Cow::Borrowed("/projects/{projectId}/webhook-endpoints/{webhookEndpointId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_RECOMMENDATIONS_MODELS: Operation = Operation {
    id: "GetRecommendationsModels",
    method: "GET",
    path: Cow::Borrowed("/recommendations/models"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_SEARCH_ASSETS: Operation = Operation {
    id: "PostSearchAssets",
    method: "POST",
    path: Cow::Borrowed("/search/assets"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_SEARCH_MODELS: Operation = Operation {
    id: "PostSearchModels",
    method: "POST",
    path: Cow::Borrowed("/search/models"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_SEARCH_WORKFLOWS: Operation = Operation {
    id: "PostSearchWorkflows",
    method: "POST",
    path: Cow::Borrowed("/search/workflows"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_TAGS: Operation = Operation {
    id: "GetTags",
    method: "GET",
    path: Cow::Borrowed("/tags"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const DELETE_TEAMS_BRIEF_BY_TEAM_ID: Operation = Operation {
    id: "DeleteTeamsBriefByTeamId",
    method: "DELETE",
    path: Cow::Borrowed("/teams/{teamId}/brief"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_TEAMS_BRIEF_BY_TEAM_ID: Operation = Operation {
    id: "GetTeamsBriefByTeamId",
    method: "GET",
    path: Cow::Borrowed("/teams/{teamId}/brief"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_TEAMS_BRIEF_BY_TEAM_ID: Operation = Operation {
    id: "PutTeamsBriefByTeamId",
    method: "PUT",
    path: Cow::Borrowed("/teams/{teamId}/brief"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const DELETE_TEAMS_INVITATIONS_BY_TEAM_ID: Operation = Operation {
    id: "DeleteTeamsInvitationsByTeamId",
    method: "DELETE",
    path: Cow::Borrowed("/teams/{teamId}/invitations"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_TEAMS_IP_FILTERS_BY_TEAM_ID: Operation = Operation {
    id: "PostTeamsIpFiltersByTeamId",
    method: "POST",
    path: Cow::Borrowed("/teams/{teamId}/ip-filters"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("teams().ip_filters().list(team_id)"),
};

pub(crate) const DELETE_TEAMS_IP_FILTERS_BY_TEAM_ID_AND_FILTER_ID: Operation = Operation {
    id: "DeleteTeamsIpFiltersByTeamIdAndFilterId",
    method: "DELETE",
    path: Cow::Borrowed("/teams/{teamId}/ip-filters/{filterId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_TEAMS_IP_FILTERS_DRAFT_INSTRUCTION_BY_TEAM_ID: Operation = Operation {
    id: "PostTeamsIpFiltersDraftInstructionByTeamId",
    method: "POST",
    path: Cow::Borrowed("/teams/{teamId}/ip-filters/draft-instruction"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("usages().list()"),
};

pub(crate) const GET_TEAMS_IP_FILTERS_BY_TEAM_ID: Operation = Operation {
    id: "GetTeamsIpFiltersByTeamId",
    method: "GET",
    path: Cow::Borrowed("/teams/{teamId}/ip-filters"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_TEAMS_IP_FILTERS_BY_TEAM_ID_AND_FILTER_ID: Operation = Operation {
    id: "PutTeamsIpFiltersByTeamIdAndFilterId",
    method: "PUT",
    path: Cow::Borrowed("/teams/{teamId}/ip-filters/{filterId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_TEAMS: Operation = Operation {
    id: "GetTeams",
    method: "GET",
    path: Cow::Borrowed("/teams"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_TEAMS_MEMBERS_BY_TEAM_ID: Operation = Operation {
    id: "PostTeamsMembersByTeamId",
    method: "POST",
    path: Cow::Borrowed("/teams/{teamId}/members"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("teams().retrieve(team_id)"),
};

pub(crate) const DELETE_TEAMS_MEMBERS_BY_TEAM_ID_AND_MEMBER_ID: Operation = Operation {
    id: "DeleteTeamsMembersByTeamIdAndMemberId",
    method: "DELETE",
    path: Cow::Borrowed("/teams/{teamId}/members/{memberId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_TEAMS_MEMBERS_BY_TEAM_ID_AND_MEMBER_ID: Operation = Operation {
    id: "PutTeamsMembersByTeamIdAndMemberId",
    method: "PUT",
    path: Cow::Borrowed("/teams/{teamId}/members/{memberId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_TEAMS_BY_TEAM_ID: Operation = Operation {
    id: "GetTeamsByTeamId",
    method: "GET",
    path: Cow::Borrowed("/teams/{teamId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_TEAMS_LIMITS_BY_TEAM_ID: Operation = Operation {
    id: "GetTeamsLimitsByTeamId",
    method: "GET",
    path: Cow::Borrowed("/teams/{teamId}/limits"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_TEAMS_BY_TEAM_ID: Operation = Operation {
    id: "PutTeamsByTeamId",
    method: "PUT",
    path: Cow::Borrowed("/teams/{teamId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const DELETE_TEAMS_WATERMARK_BY_TEAM_ID: Operation = Operation {
    id: "DeleteTeamsWatermarkByTeamId",
    method: "DELETE",
    path: Cow::Borrowed("/teams/{teamId}/watermark"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const DELETE_TEAMS_WATERMARK_LOGO_BY_TEAM_ID: Operation = Operation {
    id: "DeleteTeamsWatermarkLogoByTeamId",
    method: "DELETE",
    path: Cow::Borrowed("/teams/{teamId}/watermark/logo"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_TEAMS_WATERMARK_PREVIEW_BY_TEAM_ID: Operation = Operation {
    id: "PostTeamsWatermarkPreviewByTeamId",
    method: "POST",
    path: Cow::Borrowed("/teams/{teamId}/watermark/preview"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_TEAMS_WATERMARK_BY_TEAM_ID: Operation = Operation {
    id: "GetTeamsWatermarkByTeamId",
    method: "GET",
    path: Cow::Borrowed("/teams/{teamId}/watermark"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_TEAMS_WATERMARK_BY_TEAM_ID: Operation = Operation {
    id: "PutTeamsWatermarkByTeamId",
    method: "PUT",
    path: Cow::Borrowed("/teams/{teamId}/watermark"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_TEAMS_WATERMARK_LOGO_BY_TEAM_ID: Operation = Operation {
    id: "PutTeamsWatermarkLogoByTeamId",
    method: "PUT",
    path: Cow::Borrowed("/teams/{teamId}/watermark/logo"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_WEBHOOK_ENDPOINTS: Operation = Operation {
    id: "PostWebhookEndpoints",
    method: "POST",
    path: Cow::Borrowed("/teams/{teamId}/webhook-endpoints"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("teams().webhook_endpoints().list(team_id)"),
};

pub(crate) const DELETE_WEBHOOK_ENDPOINT_BY_ID: Operation = Operation {
    id: "DeleteWebhookEndpointById",
    method: "DELETE",
    path: Cow::Borrowed("/teams/{teamId}/webhook-endpoints/{webhookEndpointId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_TEAM_WEBHOOK_ENDPOINT_EVENTS: Operation = Operation {
    id: "GetTeamWebhookEndpointEvents",
    method: "GET",
    path: Cow::Borrowed("/teams/{teamId}/webhook-endpoints/{webhookEndpointId}/events"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_TEAM_WEBHOOK_ENDPOINT_EVENT_BY_ID: Operation = Operation {
    id: "GetTeamWebhookEndpointEventById",
    method: "GET",
    path: Cow::Borrowed(
        "/teams/{teamId}/webhook-endpoints/{webhookEndpointId}/events/{eventId}",
    ),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_TEAM_WEBHOOK_ENDPOINTS: Operation = Operation {
    id: "GetTeamWebhookEndpoints",
    method: "GET",
    path: Cow::Borrowed("/teams/{teamId}/webhook-endpoints"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_WEBHOOK_ENDPOINTS_BY_ID: Operation = Operation {
    id: "PutWebhookEndpointsById",
    method: "PUT",
    path: Cow::Borrowed("/teams/{teamId}/webhook-endpoints/{webhookEndpointId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_UPLOADS: Operation = Operation {
    id: "PostUploads",
    method: "POST",
    path: Cow::Borrowed("/uploads"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("jobs().list()"),
};

pub(crate) const GET_UPLOADS: Operation = Operation {
    id: "GetUploads",
    method: "GET",
    path: Cow::Borrowed("/uploads/{uploadId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const POST_UPLOADS_ACTION: Operation = Operation {
    id: "PostUploadsAction",
    method: "POST",
    path: Cow::Borrowed("/uploads/{uploadId}/action"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("uploads().retrieve(upload_id)"),
};

pub(crate) const GET_USAGES: Operation = Operation {
    id: "GetUsages",
    method: "GET",
    path: Cow::Borrowed("/usages"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_WORKFLOW_USER_APPROVAL_BY_WORKFLOW_ID: Operation = Operation {
    id: "PutWorkflowUserApprovalByWorkflowId",
    method: "PUT",
    path: Cow::Borrowed("/workflows/{workflowId}/user-approval"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("jobs().retrieve(job_id)"),
};

pub(crate) const POST_WORKFLOWS: Operation = Operation {
    id: "PostWorkflows",
    method: "POST",
    path: Cow::Borrowed("/workflows"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("workflows().list()"),
};

pub(crate) const DELETE_WORKFLOWS_BY_WORKFLOW_ID: Operation = Operation {
    id: "DeleteWorkflowsByWorkflowId",
    method: "DELETE",
    path: Cow::Borrowed("/workflows/{workflowId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_WORKFLOWS_TAGS: Operation = Operation {
    id: "GetWorkflowsTags",
    method: "GET",
    path: Cow::Borrowed("/workflows/tags"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_WORKFLOWS: Operation = Operation {
    id: "GetWorkflows",
    method: "GET",
    path: Cow::Borrowed("/workflows"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const GET_WORKFLOWS_BY_WORKFLOW_ID: Operation = Operation {
    id: "GetWorkflowsByWorkflowId",
    method: "GET",
    path: Cow::Borrowed("/workflows/{workflowId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_WORKFLOW_RUN_BY_WORKFLOW_ID: Operation = Operation {
    id: "PutWorkflowRunByWorkflowId",
    method: "PUT",
    path: Cow::Borrowed("/workflows/{workflowId}/run"),
    auth: true,
    idempotent: false,
    paid: true,
    look_in: Some("jobs().list()"),
};

pub(crate) const PUT_WORKFLOWS_BY_WORKFLOW_ID: Operation = Operation {
    id: "PutWorkflowsByWorkflowId",
    method: "PUT",
    path: Cow::Borrowed("/workflows/{workflowId}"),
    auth: true,
    idempotent: true,
    paid: false,
    look_in: None,
};

pub(crate) const PUT_WORKFLOW_USER_SELECTION_BY_WORKFLOW_ID: Operation = Operation {
    id: "PutWorkflowUserSelectionByWorkflowId",
    method: "PUT",
    path: Cow::Borrowed("/workflows/{workflowId}/user-selection"),
    auth: true,
    idempotent: false,
    paid: false,
    look_in: Some("jobs().retrieve(job_id)"),
};
