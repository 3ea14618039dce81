// Written by `cargo xtask codegen`; do not edit by hand.

//! What the runtime knows of each operation.

use crate::call::Operation;

pub(crate) static DELETE_ASSET: Operation = Operation {
    id: "DeleteAsset",
    method: "DELETE",
    path: "/assets",
    auth: true,
};

pub(crate) static GET_DOWNLOAD_ASSETS: Operation = Operation {
    id: "GetDownloadAssets",
    method: "GET",
    path: "/assets/download/{jobId}",
    auth: true,
};

pub(crate) static POST_DOWNLOAD_ASSET: Operation = Operation {
    id: "PostDownloadAsset",
    method: "POST",
    path: "/assets/{assetId}/download",
    auth: true,
};

pub(crate) static POST_DOWNLOAD_ASSETS: Operation = Operation {
    id: "PostDownloadAssets",
    method: "POST",
    path: "/assets/download",
    auth: true,
};

pub(crate) static COPY_ASSET_BY_ASSET_ID: Operation = Operation {
    id: "CopyAssetByAssetId",
    method: "POST",
    path: "/assets/{assetId}/copy",
    auth: true,
};

pub(crate) static POST_ASSET_GET_BULK: Operation = Operation {
    id: "PostAssetGetBulk",
    method: "POST",
    path: "/assets/get-bulk",
    auth: true,
};

pub(crate) static GET_ASSETS: Operation = Operation {
    id: "GetAssets",
    method: "GET",
    path: "/assets",
    auth: true,
};

pub(crate) static GET_CANVAS_ASSET_SNAPSHOTS: Operation = Operation {
    id: "GetCanvasAssetSnapshots",
    method: "GET",
    path: "/assets/{assetId}/snapshots",
    auth: true,
};

pub(crate) static LOCK_ASSET_BY_ASSET_ID: Operation = Operation {
    id: "LockAssetByAssetId",
    method: "PUT",
    path: "/assets/{assetId}/lock",
    auth: true,
};

pub(crate) static GET_PUBLIC_ASSETS: Operation = Operation {
    id: "GetPublicAssets",
    method: "GET",
    path: "/assets/public",
    auth: false,
};

pub(crate) static GET_PUBLIC_ASSETS_BY_ASSET_ID: Operation = Operation {
    id: "GetPublicAssetsByAssetId",
    method: "GET",
    path: "/assets/public/{assetId}",
    auth: false,
};

pub(crate) static GET_ASSETS_BY_ASSET_ID: Operation = Operation {
    id: "GetAssetsByAssetId",
    method: "GET",
    path: "/assets/{assetId}",
    auth: true,
};

pub(crate) static UNLOCK_ASSET_BY_ASSET_ID: Operation = Operation {
    id: "UnlockAssetByAssetId",
    method: "PUT",
    path: "/assets/{assetId}/unlock",
    auth: true,
};

pub(crate) static PUT_ASSET_BY_ASSET_ID: Operation = Operation {
    id: "PutAssetByAssetId",
    method: "PUT",
    path: "/assets/{assetId}",
    auth: true,
};

pub(crate) static PUT_ASSETS_TAGS_BY_ASSET_ID: Operation = Operation {
    id: "PutAssetsTagsByAssetId",
    method: "PUT",
    path: "/assets/{assetId}/tags",
    auth: true,
};

pub(crate) static POST_ASSET: Operation = Operation {
    id: "PostAsset",
    method: "POST",
    path: "/assets",
    auth: true,
};

pub(crate) static PUT_ASSETS_BY_COLLECTION_ID: Operation = Operation {
    id: "PutAssetsByCollectionId",
    method: "PUT",
    path: "/collections/{collectionId}/assets",
    auth: true,
};

pub(crate) static DELETE_ASSETS_BY_COLLECTION_ID: Operation = Operation {
    id: "DeleteAssetsByCollectionId",
    method: "DELETE",
    path: "/collections/{collectionId}/assets",
    auth: true,
};

pub(crate) static POST_COLLECTION: Operation = Operation {
    id: "PostCollection",
    method: "POST",
    path: "/collections",
    auth: true,
};

pub(crate) static DELETE_COLLECTIONS_BY_COLLECTION_ID: Operation = Operation {
    id: "DeleteCollectionsByCollectionId",
    method: "DELETE",
    path: "/collections/{collectionId}",
    auth: true,
};

pub(crate) static GET_COLLECTIONS: Operation = Operation {
    id: "GetCollections",
    method: "GET",
    path: "/collections",
    auth: true,
};

pub(crate) static PUT_MODELS_BY_COLLECTION_ID: Operation = Operation {
    id: "PutModelsByCollectionId",
    method: "PUT",
    path: "/collections/{collectionId}/models",
    auth: true,
};

pub(crate) static DELETE_MODELS_BY_COLLECTION_ID: Operation = Operation {
    id: "DeleteModelsByCollectionId",
    method: "DELETE",
    path: "/collections/{collectionId}/models",
    auth: true,
};

pub(crate) static GET_COLLECTIONS_BY_COLLECTION_ID: Operation = Operation {
    id: "GetCollectionsByCollectionId",
    method: "GET",
    path: "/collections/{collectionId}",
    auth: true,
};

pub(crate) static PUT_COLLECTIONS_BY_COLLECTION_ID: Operation = Operation {
    id: "PutCollectionsByCollectionId",
    method: "PUT",
    path: "/collections/{collectionId}",
    auth: true,
};

pub(crate) static POST_CAPTION_INFERENCES: Operation = Operation {
    id: "PostCaptionInferences",
    method: "POST",
    path: "/generate/caption",
    auth: true,
};

pub(crate) static POST_CONTROLNET_INFERENCES: Operation = Operation {
    id: "PostControlnetInferences",
    method: "POST",
    path: "/generate/controlnet",
    auth: true,
};

pub(crate) static POST_CONTROLNET_IMG2IMG_INFERENCES: Operation = Operation {
    id: "PostControlnetImg2imgInferences",
    method: "POST",
    path: "/generate/controlnet-img2img",
    auth: true,
};

pub(crate) static POST_CONTROLNET_INPAINT_INFERENCES: Operation = Operation {
    id: "PostControlnetInpaintInferences",
    method: "POST",
    path: "/generate/controlnet-inpaint",
    auth: true,
};

pub(crate) static POST_CONTROLNET_INPAINT_IP_ADAPTER_INFERENCES: Operation = Operation {
    id: "PostControlnetInpaintIpAdapterInferences",
    method: "POST",
    path: "/generate/controlnet-inpaint-ip-adapter",
    auth: true,
};

pub(crate) static POST_CONTROLNET_IP_ADAPTER_INFERENCES: Operation = Operation {
    id: "PostControlnetIpAdapterInferences",
    method: "POST",
    path: "/generate/controlnet-ip-adapter",
    auth: true,
};

pub(crate) static POST_CONTROLNET_TEXTURE_INFERENCES: Operation = Operation {
    id: "PostControlnetTextureInferences",
    method: "POST",
    path: "/generate/controlnet-texture",
    auth: true,
};

pub(crate) static POST_DESCRIBE_STYLE_INFERENCES: Operation = Operation {
    id: "PostDescribeStyleInferences",
    method: "POST",
    path: "/generate/describe-style",
    auth: true,
};

pub(crate) static POST_DETECT_INFERENCES: Operation = Operation {
    id: "PostDetectInferences",
    method: "POST",
    path: "/generate/detect",
    auth: true,
};

pub(crate) static POST_EMBED_INFERENCES: Operation = Operation {
    id: "PostEmbedInferences",
    method: "POST",
    path: "/generate/embed",
    auth: true,
};

pub(crate) static POST_GENERATIVE_FILL_INFERENCES: Operation = Operation {
    id: "PostGenerativeFillInferences",
    method: "POST",
    path: "/generate/generative-fill",
    auth: true,
};

pub(crate) static POST_IMG2IMG_INFERENCES: Operation = Operation {
    id: "PostImg2imgInferences",
    method: "POST",
    path: "/generate/img2img",
    auth: true,
};

pub(crate) static POST_IMG2IMG_IP_ADAPTER_INFERENCES: Operation = Operation {
    id: "PostImg2imgIpAdapterInferences",
    method: "POST",
    path: "/generate/img2img-ip-adapter",
    auth: true,
};

pub(crate) static POST_IMG2IMG_TEXTURE_INFERENCES: Operation = Operation {
    id: "PostImg2imgTextureInferences",
    method: "POST",
    path: "/generate/img2img-texture",
    auth: true,
};

pub(crate) static POST_INPAINT_INFERENCES: Operation = Operation {
    id: "PostInpaintInferences",
    method: "POST",
    path: "/generate/inpaint",
    auth: true,
};

pub(crate) static POST_INPAINT_IP_ADAPTER_INFERENCES: Operation = Operation {
    id: "PostInpaintIpAdapterInferences",
    method: "POST",
    path: "/generate/inpaint-ip-adapter",
    auth: true,
};

pub(crate) static POST_PATCH_INFERENCES: Operation = Operation {
    id: "PostPatchInferences",
    method: "POST",
    path: "/generate/patch",
    auth: true,
};

pub(crate) static POST_PIXELATE_INFERENCES: Operation = Operation {
    id: "PostPixelateInferences",
    method: "POST",
    path: "/generate/pixelate",
    auth: true,
};

pub(crate) static POST_PROMPT_INFERENCES: Operation = Operation {
    id: "PostPromptInferences",
    method: "POST",
    path: "/generate/prompt",
    auth: true,
};

pub(crate) static POST_PROMPT_EDITING_INFERENCES: Operation = Operation {
    id: "PostPromptEditingInferences",
    method: "POST",
    path: "/generate/prompt-editing",
    auth: true,
};

pub(crate) static POST_REFRAME_INFERENCES: Operation = Operation {
    id: "PostReframeInferences",
    method: "POST",
    path: "/generate/reframe",
    auth: true,
};

pub(crate) static POST_REMOVE_BACKGROUND_INFERENCES: Operation = Operation {
    id: "PostRemoveBackgroundInferences",
    method: "POST",
    path: "/generate/remove-background",
    auth: true,
};

pub(crate) static POST_RESTYLE_INFERENCES: Operation = Operation {
    id: "PostRestyleInferences",
    method: "POST",
    path: "/generate/restyle",
    auth: true,
};

pub(crate) static POST_GENERATE_CUSTOM: Operation = Operation {
    id: "PostGenerateCustom",
    method: "POST",
    path: "/generate/custom/{modelId}",
    auth: true,
};

pub(crate) static POST_SEGMENT_INFERENCES: Operation = Operation {
    id: "PostSegmentInferences",
    method: "POST",
    path: "/generate/segment",
    auth: true,
};

pub(crate) static POST_SKYBOX_BASE360_INFERENCES: Operation = Operation {
    id: "PostSkyboxBase360Inferences",
    method: "POST",
    path: "/generate/skybox-base-360",
    auth: true,
};

pub(crate) static POST_SKYBOX_UPSCALE360_INFERENCES: Operation = Operation {
    id: "PostSkyboxUpscale360Inferences",
    method: "POST",
    path: "/generate/skybox-upscale-360",
    auth: true,
};

pub(crate) static POST_TEXTURE_INFERENCES: Operation = Operation {
    id: "PostTextureInferences",
    method: "POST",
    path: "/generate/texture",
    auth: true,
};

pub(crate) static POST_TRANSLATE_INFERENCES: Operation = Operation {
    id: "PostTranslateInferences",
    method: "POST",
    path: "/generate/translate",
    auth: true,
};

pub(crate) static POST_TXT2IMG_INFERENCES: Operation = Operation {
    id: "PostTxt2imgInferences",
    method: "POST",
    path: "/generate/txt2img",
    auth: true,
};

pub(crate) static POST_TXT2IMG_IP_ADAPTER_INFERENCES: Operation = Operation {
    id: "PostTxt2imgIpAdapterInferences",
    method: "POST",
    path: "/generate/txt2img-ip-adapter",
    auth: true,
};

pub(crate) static POST_TXT2IMG_TEXTURE_INFERENCES: Operation = Operation {
    id: "PostTxt2imgTextureInferences",
    method: "POST",
    path: "/generate/txt2img-texture",
    auth: true,
};

pub(crate) static POST_UPSCALE_INFERENCES: Operation = Operation {
    id: "PostUpscaleInferences",
    method: "POST",
    path: "/generate/upscale",
    auth: true,
};

pub(crate) static POST_VECTORIZE_INFERENCES: Operation = Operation {
    id: "PostVectorizeInferences",
    method: "POST",
    path: "/generate/vectorize",
    auth: true,
};

pub(crate) static GET_JOBS: Operation = Operation {
    id: "GetJobs",
    method: "GET",
    path: "/jobs",
    auth: true,
};

pub(crate) static GET_JOB_ID: Operation = Operation {
    id: "GetJobId",
    method: "GET",
    path: "/jobs/{jobId}",
    auth: true,
};

pub(crate) static POST_JOB_ACTION_BY_JOB_ID: Operation = Operation {
    id: "PostJobActionByJobId",
    method: "POST",
    path: "/jobs/{jobId}/action",
    auth: true,
};

pub(crate) static POST_MODELS_COPY_BY_MODEL_ID: Operation = Operation {
    id: "PostModelsCopyByModelId",
    method: "POST",
    path: "/models/{modelId}/copy",
    auth: true,
};

pub(crate) static POST_MODELS: Operation = Operation {
    id: "PostModels",
    method: "POST",
    path: "/models",
    auth: true,
};

pub(crate) static DELETE_MODELS_BY_MODEL_ID: Operation = Operation {
    id: "DeleteModelsByModelId",
    method: "DELETE",
    path: "/models/{modelId}",
    auth: true,
};

pub(crate) static DELETE_MODELS_IMAGES_BY_MODEL_ID: Operation = Operation {
    id: "DeleteModelsImagesByModelId",
    method: "DELETE",
    path: "/models/{modelId}/images",
    auth: true,
};

pub(crate) static GET_MODELS_DESCRIPTION_BY_MODEL_ID: Operation = Operation {
    id: "GetModelsDescriptionByModelId",
    method: "GET",
    path: "/models/{modelId}/description",
    auth: true,
};

pub(crate) static PUT_MODELS_DESCRIPTION_BY_MODEL_ID: Operation = Operation {
    id: "PutModelsDescriptionByModelId",
    method: "PUT",
    path: "/models/{modelId}/description",
    auth: true,
};

pub(crate) static POST_DOWNLOAD_MODEL: Operation = Operation {
    id: "PostDownloadModel",
    method: "POST",
    path: "/models/{modelId}/download",
    auth: true,
};

pub(crate) static GET_MODELS_EXAMPLES_BY_MODEL_ID: Operation = Operation {
    id: "GetModelsExamplesByModelId",
    method: "GET",
    path: "/models/{modelId}/examples",
    auth: true,
};

pub(crate) static PUT_MODELS_EXAMPLES_BY_MODEL_ID: Operation = Operation {
    id: "PutModelsExamplesByModelId",
    method: "PUT",
    path: "/models/{modelId}/examples",
    auth: true,
};

pub(crate) static POST_MODELS_GET_BULK: Operation = Operation {
    id: "PostModelsGetBulk",
    method: "POST",
    path: "/models/get-bulk",
    auth: true,
};

pub(crate) static GET_MODELS: Operation = Operation {
    id: "GetModels",
    method: "GET",
    path: "/models",
    auth: true,
};

pub(crate) static POST_MODEL_PRESET_BY_MODEL_ID: Operation = Operation {
    id: "PostModelPresetByModelId",
    method: "POST",
    path: "/models/{modelId}/presets",
    auth: true,
};

pub(crate) static DELETE_MODEL_PRESET_BY_MODEL_ID_AND_PRESET_ID: Operation = Operation {
    id: "DeleteModelPresetByModelIdAndPresetId",
    method: "DELETE",
    path: "/models/{modelId}/presets/{presetId}",
    auth: true,
};

pub(crate) static GET_MODEL_PRESETS_BY_MODEL_ID: Operation = Operation {
    id: "GetModelPresetsByModelId",
    method: "GET",
    path: "/models/{modelId}/presets",
    auth: true,
};

pub(crate) static PUT_MODEL_PRESET_BY_MODEL_ID_AND_PRESET_ID: Operation = Operation {
    id: "PutModelPresetByModelIdAndPresetId",
    method: "PUT",
    path: "/models/{modelId}/presets/{presetId}",
    auth: true,
};

pub(crate) static GET_PUBLIC_MODELS: Operation = Operation {
    id: "GetPublicModels",
    method: "GET",
    path: "/models/public",
    auth: false,
};

pub(crate) static GET_PUBLIC_MODELS_BY_MODEL_ID: Operation = Operation {
    id: "GetPublicModelsByModelId",
    method: "GET",
    path: "/models/public/{modelId}",
    auth: false,
};

pub(crate) static GET_MODELS_BY_MODEL_ID: Operation = Operation {
    id: "GetModelsByModelId",
    method: "GET",
    path: "/models/{modelId}",
    auth: true,
};

pub(crate) static GET_MODELS_SCORES_PROMPT_BY_MODEL_ID: Operation = Operation {
    id: "GetModelsScoresPromptByModelId",
    method: "GET",
    path: "/models/{modelId}/scores/prompt",
    auth: true,
};

pub(crate) static GET_MODELS_SCORES_TRAINING_DATASET_BY_MODEL_ID: Operation = Operation {
    id: "GetModelsScoresTrainingDatasetByModelId",
    method: "GET",
    path: "/models/{modelId}/scores/training-dataset",
    auth: true,
};

pub(crate) static POST_MODEL_TRAINING_ACTION_BY_MODEL_ID: Operation = Operation {
    id: "PostModelTrainingActionByModelId",
    method: "POST",
    path: "/models/{modelId}/train/action",
    auth: true,
};

pub(crate) static PUT_MODELS_TRAIN_BY_MODEL_ID: Operation = Operation {
    id: "PutModelsTrainByModelId",
    method: "PUT",
    path: "/models/{modelId}/train",
    auth: true,
};

pub(crate) static POST_MODELS_TRAINING_IMAGES_BY_MODEL_ID: Operation = Operation {
    id: "PostModelsTrainingImagesByModelId",
    method: "POST",
    path: "/models/{modelId}/training-images",
    auth: true,
};

pub(crate) static DELETE_MODELS_TRAINING_IMAGES_BY_MODEL_ID_AND_TRAINING_IMAGE_ID: Operation = Operation {
    id: "DeleteModelsTrainingImagesByModelIdAndTrainingImageId",
    method: "DELETE",
    path: "/models/{modelId}/training-images/{trainingImageId}",
    auth: true,
};

pub(crate) static PUT_MODELS_TRAINING_IMAGES_BY_MODEL_ID_AND_TRAINING_IMAGE_ID: Operation = Operation {
    id: "PutModelsTrainingImagesByModelIdAndTrainingImageId",
    method: "PUT",
    path: "/models/{modelId}/training-images/{trainingImageId}",
    auth: true,
};

pub(crate) static PUT_MODELS_TRAINING_IMAGES_PAIRS_BY_MODEL_ID: Operation = Operation {
    id: "PutModelsTrainingImagesPairsByModelId",
    method: "PUT",
    path: "/models/{modelId}/training-images/pairs",
    auth: true,
};

pub(crate) static POST_MODELS_TRANSFER_BY_MODEL_ID: Operation = Operation {
    id: "PostModelsTransferByModelId",
    method: "POST",
    path: "/models/{modelId}/transfer",
    auth: true,
};

pub(crate) static PUT_MODELS_BY_MODEL_ID: Operation = Operation {
    id: "PutModelsByModelId",
    method: "PUT",
    path: "/models/{modelId}",
    auth: true,
};

pub(crate) static PUT_MODELS_TAGS_BY_MODEL_ID: Operation = Operation {
    id: "PutModelsTagsByModelId",
    method: "PUT",
    path: "/models/{modelId}/tags",
    auth: true,
};

pub(crate) static GET_PUBLIC_OSCU_PRICES: Operation = Operation {
    id: "GetPublicOscuPrices",
    method: "GET",
    path: "/oscu/prices",
    auth: false,
};

pub(crate) static GET_RECOMMENDATIONS_MODELS: Operation = Operation {
    id: "GetRecommendationsModels",
    method: "GET",
    path: "/recommendations/models",
    auth: true,
};

pub(crate) static POST_SEARCH_ASSETS: Operation = Operation {
    id: "PostSearchAssets",
    method: "POST",
    path: "/search/assets",
    auth: true,
};

pub(crate) static POST_SEARCH_MODELS: Operation = Operation {
    id: "PostSearchModels",
    method: "POST",
    path: "/search/models",
    auth: true,
};

pub(crate) static GET_TAGS: Operation = Operation {
    id: "GetTags",
    method: "GET",
    path: "/tags",
    auth: true,
};

pub(crate) static POST_UPLOADS: Operation = Operation {
    id: "PostUploads",
    method: "POST",
    path: "/uploads",
    auth: true,
};

pub(crate) static GET_UPLOADS: Operation = Operation {
    id: "GetUploads",
    method: "GET",
    path: "/uploads/{uploadId}",
    auth: true,
};

pub(crate) static POST_UPLOADS_ACTION: Operation = Operation {
    id: "PostUploadsAction",
    method: "POST",
    path: "/uploads/{uploadId}/action",
    auth: true,
};

pub(crate) static GET_USAGES: Operation = Operation {
    id: "GetUsages",
    method: "GET",
    path: "/usages",
    auth: true,
};

pub(crate) static PUT_WORKFLOW_USER_APPROVAL_BY_WORKFLOW_ID: Operation = Operation {
    id: "PutWorkflowUserApprovalByWorkflowId",
    method: "PUT",
    path: "/workflows/{workflowId}/user-approval",
    auth: true,
};

pub(crate) static POST_WORKFLOWS: Operation = Operation {
    id: "PostWorkflows",
    method: "POST",
    path: "/workflows",
    auth: true,
};

pub(crate) static DELETE_WORKFLOWS_BY_WORKFLOW_ID: Operation = Operation {
    id: "DeleteWorkflowsByWorkflowId",
    method: "DELETE",
    path: "/workflows/{workflowId}",
    auth: true,
};

pub(crate) static GET_WORKFLOWS_TAGS: Operation = Operation {
    id: "GetWorkflowsTags",
    method: "GET",
    path: "/workflows/tags",
    auth: true,
};

pub(crate) static GET_WORKFLOWS: Operation = Operation {
    id: "GetWorkflows",
    method: "GET",
    path: "/workflows",
    auth: true,
};

pub(crate) static GET_WORKFLOWS_BY_WORKFLOW_ID: Operation = Operation {
    id: "GetWorkflowsByWorkflowId",
    method: "GET",
    path: "/workflows/{workflowId}",
    auth: true,
};

pub(crate) static PUT_WORKFLOW_RUN_BY_WORKFLOW_ID: Operation = Operation {
    id: "PutWorkflowRunByWorkflowId",
    method: "PUT",
    path: "/workflows/{workflowId}/run",
    auth: true,
};

pub(crate) static PUT_WORKFLOWS_BY_WORKFLOW_ID: Operation = Operation {
    id: "PutWorkflowsByWorkflowId",
    method: "PUT",
    path: "/workflows/{workflowId}",
    auth: true,
};
