// Written by `cargo xtask codegen`; do not edit by hand.

//! The bodies of requests, filled in by the builders.

mod asset;
mod collection;
mod common;
mod generate;
mod model;
mod search;
mod upload;
mod workflow;

pub(crate) use asset::{
    AssetDuplicateBody, AssetGetBulkBody, AssetLockBody, AssetUnlockBody,
    AssetUpdateBody, AssetUploadBody, DownloadRequestBatchBody, DownloadRequestBody,
};

pub(crate) use collection::{CollectionCreateBody, CollectionUpdateBody, ModelIdsBody};
pub(crate) use common::{AssetIdsBody, TagsBody, TrainActionBody};
pub(crate) use generate::{
    GenerateCaptionBody, GenerateControlnetBody, GenerateControlnetImg2imgBody,
    GenerateControlnetInpaintBody, GenerateControlnetInpaintIpAdapterBody,
    GenerateControlnetIpAdapterBody, GenerateDescribeStyleBody, GenerateDetectBody,
    GenerateEmbedBody, GenerateGenerativeFillBody, GenerateImg2imgBody,
    GenerateImg2imgIpAdapterBody, GenerateImg2imgTextureBody, GenerateInpaintBody,
    GenerateInpaintIpAdapterBody, GeneratePatchBody, GeneratePixelateBody,
    GeneratePromptBody, GeneratePromptEditingBody, GenerateReframeBody,
    GenerateRemoveBackgroundBody, GenerateRestyleBody, GenerateSegmentBody,
    GenerateSkyboxBase360Body, GenerateSkyboxUpscale360Body, GenerateTextureBody,
    GenerateTranslateBody, GenerateTxt2imgBody, GenerateTxt2imgIpAdapterBody,
    GenerateTxt2imgTextureBody, GenerateUpscaleBody, GenerateVectorizeBody,
};

pub(crate) use model::{
    DescriptionUpdateBody, ModelCopyBody, ModelCreateBody, ModelDownloadBody,
    ModelGetBulkBody, ModelTransferBody, ModelUpdateBody, PresetCreateBody,
    PresetUpdateBody, TrainTriggerBody, TrainingImageAddBody,
};

pub(crate) use search::SearchAssetSearchBody;
pub(crate) use upload::{UploadCreateBody, UploadTriggerActionBody};
pub(crate) use workflow::{
    WorkflowApproveUserBody, WorkflowCreateBody, WorkflowUpdateBody,
};
