// Written by `cargo xtask codegen`; do not edit by hand.

//! The bodies of requests, filled in by the builders.

mod asset;
mod collection;
mod generate;
mod job;
mod model;
mod project;
mod search;
mod team;
mod upload;
mod workflow;

pub(crate) use asset::{
    AssetDeleteMultipleBody, AssetDuplicateBody, AssetGetBulkBody, AssetLockBody,
    AssetRestoreMultipleBody, AssetUnlockBody, AssetUpdateBody, AssetUpdateTagsBody,
    AssetUploadBody, DownloadRequestBatchBody, DownloadRequestBody,
};

pub(crate) use collection::{
    AssetAddBody, AssetRemoveBody, CollectionCreateBody, CollectionUpdateBody,
    ModelAddBody, ModelRemoveBody,
};

pub(crate) use generate::{
    GenerateCaptionBody, GenerateControlnetBody, GenerateControlnetImg2imgBody,
    GenerateControlnetInpaintBody, GenerateControlnetInpaintIpAdapterBody,
    GenerateControlnetIpAdapterBody, GenerateControlnetTextureBody,
    GenerateDescribeStyleBody, GenerateDetectBody, GenerateEmbedBody,
    GenerateGenerativeFillBody, GenerateImg2imgBody, GenerateImg2imgIpAdapterBody,
    GenerateImg2imgTextureBody, GenerateInpaintBody, GenerateInpaintIpAdapterBody,
    GenerateIpDetectionBody, GeneratePatchBody, GeneratePixelateBody, GeneratePromptBody,
    GeneratePromptEditingBody, GenerateQualityGateBody, GenerateReframeBody,
    GenerateRemoveBackgroundBody, GenerateRestyleBody, GenerateSegmentBody,
    GenerateSkyboxBase360Body, GenerateSkyboxUpscale360Body, GenerateTextureBody,
    GenerateTranslateBody, GenerateTxt2imgBody, GenerateTxt2imgIpAdapterBody,
    GenerateTxt2imgTextureBody, GenerateUpscaleBody, GenerateVectorizeBody,
};

pub(crate) use job::JobTriggerActionBody;
pub(crate) use model::{
    DescriptionUpdateBody, ExampleUpdateBody, ModelCopyBody, ModelCreateBody,
    ModelDownloadBody, ModelGetBulkBody, ModelTransferBody, ModelUpdateBody,
    ModelUpdateTagsBody, PresetCreateBody, PresetUpdateBody, PromptGuideUpdateBody,
    TrainActionBody, TrainTriggerBody, TrainingImageAddBody, TrainingImageReplaceBody,
};

pub(crate) use project::{
    ApiKeyCreateBody, BriefUpdateBody, InstructionUpdateBody, MemberCreateBody,
    MemberUpdateBody, MemoryUpdateBody, ProjectCreateBody, ProjectUpdateBody,
    WatermarkPreviewBody, WatermarkUpdateBody, WatermarkUpdateLogoBody,
    WebhookEndpointCreateBody, WebhookEndpointUpdateBody,
};

pub(crate) use search::{
    SearchAssetSearchBody, SearchModelSearchBody, SearchWorkflowSearchBody,
};

pub(crate) use team::{
    IpFilterCreateBody, IpFilterDraftInstructionBody, IpFilterUpdateBody, TeamUpdateBody,
    TeamsBriefUpdateBody, TeamsMembersCreateBody, TeamsMembersUpdateBody,
    TeamsWatermarkPreviewBody, TeamsWatermarkUpdateBody, TeamsWatermarkUpdateLogoBody,
    TeamsWebhookEndpointsCreateBody, TeamsWebhookEndpointsUpdateBody,
};

pub(crate) use upload::{UploadCreateBody, UploadTriggerActionBody};
pub(crate) use workflow::{
    WorkflowApproveUserBody, WorkflowCreateBody, WorkflowUpdateBody,
    WorkflowUserSelectionBody,
};
