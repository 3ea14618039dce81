// Written by `cargo xtask codegen`; do not edit by hand.

//! The types of the API: responses, the objects in requests and responses, and the values of enums.
//!
//! [`Timestamp`], [`SignedUrl`], [`Secret`] and [`UnknownValue`] are the types of single values.
//!
//! # [`assets`](crate::resources::assets)
//!
//! - Responses: [`AssetGetBulkResponse`], [`AssetListResponse`], [`AssetListSnapshotsResponse`],
//!   [`AssetLockResponse`], [`AssetResponse`], [`AssetRestoreMultipleResponse`], [`AssetUploadResponse`],
//!   [`DownloadGetStatusResponse`], [`DownloadRequestResponse`]
//! - Objects: [`Asset`], [`AssetMetadata`], [`AssetProperties`], [`AssetReference`], [`AssetSnapshot`],
//!   [`AssetTranscription`], [`AssetUsage`], [`DownloadOptions`], [`DownloadQuery`], [`SkippedAsset`]
//! - Enums: [`AssetBrand`], [`AssetEditCapability`], [`AssetKind`], [`AssetSource`], [`AssetStatus`],
//!   [`AssetStyle`], [`AssetType`], [`RestoreSkipReason`], [`TargetFormat`]
//!
//! # [`collections`](crate::resources::collections)
//!
//! - Responses: [`CollectionListResponse`], [`CollectionResponse`]
//! - Objects: [`Collection`]
//!
//! # [`generate`](crate::resources::generate)
//!
//! - Responses: [`GenerateAssetResponse`], [`GenerateCaptionResponse`], [`GenerateControlnetImg2imgResponse`],
//!   [`GenerateControlnetInpaintIpAdapterResponse`], [`GenerateControlnetInpaintResponse`],
//!   [`GenerateControlnetIpAdapterResponse`], [`GenerateControlnetResponse`],
//!   [`GenerateControlnetTextureResponse`], [`GenerateDescribeStyleResponse`], [`GenerateEmbedResponse`],
//!   [`GenerateImg2imgIpAdapterResponse`], [`GenerateImg2imgResponse`], [`GenerateInpaintIpAdapterResponse`],
//!   [`GenerateInpaintResponse`], [`GenerateIpDetectionResponse`], [`GeneratePromptResponse`],
//!   [`GenerateQualityGateResponse`], [`GenerateResponse`], [`GenerateSegmentResponse`],
//!   [`GenerateTranslateResponse`], [`GenerateTxt2imgIpAdapterResponse`], [`GenerateTxt2imgResponse`],
//!   [`GenerateTxt2imgTextureResponse`]
//! - Objects: [`ControlnetImg2imgInference`], [`ControlnetInference`], [`ControlnetInpaintInference`],
//!   [`ControlnetInpaintIpAdapterInference`], [`ControlnetIpAdapterInference`], [`ControlnetTextureInference`],
//!   [`Img2imgInference`], [`Img2imgIpAdapterInference`], [`InpaintInference`], [`InpaintIpAdapterInference`],
//!   [`PatchCrop`], [`PatchImage`], [`PatchPosition`], [`PromptCall`], [`QualityGateBrief`], [`Segment`],
//!   [`Txt2imgInference`], [`Txt2imgIpAdapterInference`], [`Txt2imgTextureInference`]
//! - Enums: [`CaptionDetailsLevel`], [`ImageFormat`], [`PatchMode`], [`PromptEditingAspectRatio`],
//!   [`PromptEditingFormat`], [`PromptEditingModel`], [`PromptEditingQuality`], [`PromptMode`],
//!   [`SegmentCheckpoint`], [`SkyboxStyle`], [`UpscalePreset`], [`UpscaleStyle`], [`VectorizeColorMode`],
//!   [`VectorizeMode`], [`VectorizePreset`]
//!
//! # [`jobs`](crate::resources::jobs)
//!
//! - Responses: [`JobIdResponse`], [`JobListResponse`], [`JobResponse`]
//! - Objects: [`Job`], [`JobBilling`], [`JobMetadata`], [`JobStatusChange`]
//! - Enums: [`JobStatus`], [`JobType`], [`JobTypeFilter`]
//!
//! # [`models`](crate::resources::models)
//!
//! - Responses: [`DescriptionResponse`], [`ExampleListResponse`], [`ModelGetBulkResponse`],
//!   [`ModelListResponse`], [`ModelResponse`], [`PresetListResponse`], [`PresetResponse`],
//!   [`PromptGuideResponse`], [`ScoreRetrievePromptResponse`], [`ScoreRetrieveTrainingDatasetResponse`],
//!   [`TrainTriggerResponse`], [`TrainingImageReplacePairsResponse`], [`TrainingImageResponse`]
//! - Objects: [`InferenceParameters`], [`Model`], [`ModelArenaScore`], [`ModelClass`],
//!   [`ModelComplianceMetadata`], [`ModelConcept`], [`ModelDescription`], [`ModelDescriptionAsset`],
//!   [`ModelDescriptionModel`], [`ModelEpoch`], [`ModelExample`], [`ModelInput`], [`ModelInputCondition`],
//!   [`ModelInputRequirement`], [`ModelPerformance`], [`ModelPerformanceStats`], [`ModelUsage`],
//!   [`ModelUsagePoint`], [`Preset`], [`PromptGuide`], [`PromptScoreDetails`], [`ScoreAssetSimilarity`],
//!   [`ScoreAssetWarning`], [`ScoreCoupleDistance`], [`ScoreCoupleSimilarity`], [`ScoreCoupleWarning`],
//!   [`ScoreSummary`], [`TrainingDatasetScoreDetails`]
//! - Enums: [`ModelCapability`], [`ModelClassStatus`], [`ModelDataProcessing`], [`ModelInputType`],
//!   [`ModelListPrivacy`], [`ModelMaintainer`], [`ModelSortBy`], [`ModelSource`], [`ModelStatus`],
//!   [`ModelSubProcessor`], [`ModelType`], [`PromptSyntaxError`], [`ScoreStatus`], [`ScoreWarning`],
//!   [`TrainingImagePreset`]
//!
//! # [`oscu`](crate::resources::oscu)
//!
//! - Responses: [`OscuRetrievePricesResponse`]
//! - Objects: [`OscuPrice`]
//!
//! # [`projects`](crate::resources::projects)
//!
//! - Responses: [`ApiKeyCreateResponse`], [`MemoryResponse`], [`MemoryUpdateResponse`], [`ProjectListResponse`],
//!   [`ProjectResponse`]
//! - Objects: [`Memory`], [`Project`]
//!
//! # [`recommendations`](crate::resources::recommendations)
//!
//! - Responses: [`RecommendationListModelsResponse`]
//!
//! # [`search`](crate::resources::search)
//!
//! - Responses: [`SearchAssetSearchResponse`], [`SearchModelSearchResponse`], [`SearchWorkflowSearchResponse`]
//! - Objects: [`SearchAssetHit`], [`SearchAssetMetadata`], [`SearchAssetThumbnail`], [`SearchImages`],
//!   [`SearchIndex`], [`SearchModelConcept`], [`SearchModelHit`], [`SearchWorkflowHit`]
//!
//! # [`tags`](crate::resources::tags)
//!
//! - Responses: [`TagListResponse`]
//! - Objects: [`Tag`]
//!
//! # [`teams`](crate::resources::teams)
//!
//! - Responses: [`IpFilterDraftInstructionResponse`], [`IpFilterListResponse`], [`IpFilterResponse`],
//!   [`TeamLimitsResponse`], [`TeamListResponse`], [`TeamResponse`]
//! - Objects: [`BillingPeriod`], [`Byok`], [`OneShotCreativeUnits`], [`Team`], [`TeamContext`],
//!   [`TeamInvitation`], [`TeamLimitUsage`], [`TeamLimits`], [`TeamProject`], [`TeamSearchIndexes`]
//! - Enums: [`InvitationRole`], [`IpDetectionEnforcement`], [`TeamInvitationStatus`], [`TeamPaymentStatus`],
//!   [`TeamPlan`], [`TeamRole`], [`TeamSubscriptionStatus`], [`TeamType`]
//!
//! # [`uploads`](crate::resources::uploads)
//!
//! - Responses: [`UploadResponse`]
//! - Objects: [`Upload`], [`UploadAssetOptions`], [`UploadPart`]
//! - Enums: [`UploadAction`], [`UploadKind`], [`UploadProvider`], [`UploadSource`], [`UploadStatus`]
//!
//! # [`usages`](crate::resources::usages)
//!
//! - Responses: [`UsageListResponse`]
//! - Objects: [`ByokProvider`], [`NsfwUsage`], [`QualityGateUsage`], [`Usage`], [`UsageActivity`],
//!   [`UsageActivityData`], [`UsageAsset`], [`UsageAssetMetadata`], [`UsageCollection`], [`UsageConsumption`],
//!   [`UsageCountPoint`], [`UsageEntities`], [`UsageJob`], [`UsageModel`], [`UsagePoint`], [`UsageUser`]
//! - Enums: [`UsageAction`], [`UsageGranularity`], [`UsageName`], [`UsageReport`], [`UsageTimeRange`]
//!
//! # [`workflows`](crate::resources::workflows)
//!
//! - Responses: [`WorkflowGetTagsResponse`], [`WorkflowListResponse`], [`WorkflowResponse`],
//!   [`WorkflowRunResponse`]
//! - Objects: [`Workflow`], [`WorkflowLogic`], [`WorkflowLogicCase`], [`WorkflowNode`], [`WorkflowNodeInput`],
//!   [`WorkflowNodeInputRef`], [`WorkflowNodeRun`], [`WorkflowNodeUpdate`]
//! - Enums: [`ApprovalAction`], [`UserSelectionAction`], [`WorkflowIndexingType`], [`WorkflowLogicType`],
//!   [`WorkflowNodeStatus`], [`WorkflowNodeType`], [`WorkflowStatus`], [`WorkflowUpdateStatus`]
//!
//! # Several resources
//!
//! - Responses: [`BriefResponse`], [`DeletedResponse`], [`DryRunResponse`], [`TagsResponse`],
//!   [`WatermarkPreviewResponse`], [`WatermarkResponse`], [`WebhookEndpointCreateResponse`],
//!   [`WebhookEndpointListResponse`], [`WebhookEndpointUpdateResponse`], [`WebhookEventListResponse`],
//!   [`WebhookEventResponse`]
//! - Objects: [`ApiKey`], [`ApiKeyProject`], [`Avatar`], [`Brief`], [`CameraKeyframe`], [`IpDetection`],
//!   [`IpDetectionFinding`], [`Member`], [`QualityGate`], [`QualityGateDetails`], [`QualityGateDimension`],
//!   [`Settings`], [`SettingsUpdate`], [`TrainingImage`], [`TrainingImagePair`], [`TrainingParameters`],
//!   [`TrainingProgress`], [`TrainingStats`], [`UiConfig`], [`UiInputProperty`], [`UiLorasComponent`],
//!   [`UiOutputProperty`], [`UiPreset`], [`UiResolutionComponent`], [`UiResolutionPreset`],
//!   [`UiTriggerGenerate`], [`Watermark`], [`WebhookAttempt`], [`WebhookEndpoint`], [`WebhookEvent`],
//!   [`WebhookEventSummary`]
//! - Enums: [`ApiKeyStatus`], [`AspectRatio`], [`AudioClassification`], [`BackgroundBehavior`], [`CameraMode`],
//!   [`CancelAction`], [`ConditionOperator`], [`ControlnetModality`], [`DetectModality`], [`ImageType`],
//!   [`InferenceScheduler`], [`InferenceType`], [`InputFidelity`], [`InputLocation`], [`IpAdapterType`],
//!   [`IpDetectionAction`], [`IpDetectionCategory`], [`LearningRateScheduler`], [`OriginalMimeType`],
//!   [`Privacy`], [`QualityGateSensitivity`], [`QualityGateStatus`], [`QualityGateVerdict`], [`Scope`],
//!   [`SortDirection`], [`TrainingOptimizeFor`], [`TrainingStage`], [`UiTriggerPosition`],
//!   [`WatermarkPlacement`], [`WebhookEventStatus`], [`WebhookEventType`]

mod asset;
mod collection;
mod common;
mod generate;
mod inference;
mod job;
mod model;
mod oscu;
mod project;
mod recommendation;
mod search;
mod tag;
mod team;
mod upload;
mod usage;
mod workflow;

pub use crate::values::{
    open_enum::UnknownValue, secret::Secret, signed_url::SignedUrl, timestamp::Timestamp,
};

pub use asset::{
    Asset, AssetBrand, AssetEditCapability, AssetGetBulkResponse, AssetKind,
    AssetListResponse, AssetListSnapshotsResponse, AssetLockResponse, AssetMetadata,
    AssetProperties, AssetReference, AssetResponse, AssetRestoreMultipleResponse,
    AssetSnapshot, AssetSource, AssetStatus, AssetStyle, AssetTranscription, AssetType,
    AssetUploadResponse, AssetUsage, DownloadGetStatusResponse, DownloadOptions,
    DownloadQuery, DownloadRequestResponse, RestoreSkipReason, SkippedAsset, TargetFormat,
};

pub use collection::{Collection, CollectionListResponse, CollectionResponse};
pub use common::{
    ApiKey, ApiKeyProject, ApiKeyStatus, AspectRatio, AudioClassification, Avatar,
    BackgroundBehavior, Brief, BriefResponse, CameraKeyframe, CameraMode, CancelAction,
    ConditionOperator, ControlnetModality, DeletedResponse, DetectModality,
    DryRunResponse, ImageType, InferenceScheduler, InferenceType, InputFidelity,
    InputLocation, IpAdapterType, IpDetection, IpDetectionAction, IpDetectionCategory,
    IpDetectionFinding, LearningRateScheduler, Member, OriginalMimeType, Privacy,
    QualityGate, QualityGateDetails, QualityGateDimension, QualityGateSensitivity,
    QualityGateStatus, QualityGateVerdict, Scope, Settings, SettingsUpdate,
    SortDirection, TagsResponse, TrainingImage, TrainingImagePair, TrainingOptimizeFor,
    TrainingParameters, TrainingProgress, TrainingStage, TrainingStats, UiConfig,
    UiInputProperty, UiLorasComponent, UiOutputProperty, UiPreset, UiResolutionComponent,
    UiResolutionPreset, UiTriggerGenerate, UiTriggerPosition, Watermark,
    WatermarkPlacement, WatermarkPreviewResponse, WatermarkResponse, WebhookAttempt,
    WebhookEndpoint, WebhookEndpointCreateResponse, WebhookEndpointListResponse,
    WebhookEndpointUpdateResponse, WebhookEvent, WebhookEventListResponse,
    WebhookEventResponse, WebhookEventStatus, WebhookEventSummary, WebhookEventType,
};

pub use generate::{
    CaptionDetailsLevel, GenerateAssetResponse, GenerateCaptionResponse,
    GenerateControlnetImg2imgResponse, GenerateControlnetInpaintIpAdapterResponse,
    GenerateControlnetInpaintResponse, GenerateControlnetIpAdapterResponse,
    GenerateControlnetResponse, GenerateControlnetTextureResponse,
    GenerateDescribeStyleResponse, GenerateEmbedResponse,
    GenerateImg2imgIpAdapterResponse, GenerateImg2imgResponse,
    GenerateInpaintIpAdapterResponse, GenerateInpaintResponse,
    GenerateIpDetectionResponse, GeneratePromptResponse, GenerateQualityGateResponse,
    GenerateResponse, GenerateSegmentResponse, GenerateTranslateResponse,
    GenerateTxt2imgIpAdapterResponse, GenerateTxt2imgResponse,
    GenerateTxt2imgTextureResponse, ImageFormat, PatchCrop, PatchImage, PatchMode,
    PatchPosition, PromptCall, PromptEditingAspectRatio, PromptEditingFormat,
    PromptEditingModel, PromptEditingQuality, PromptMode, QualityGateBrief, Segment,
    SegmentCheckpoint, SkyboxStyle, UpscalePreset, UpscaleStyle, VectorizeColorMode,
    VectorizeMode, VectorizePreset,
};

pub use inference::{
    ControlnetImg2imgInference, ControlnetInference, ControlnetInpaintInference,
    ControlnetInpaintIpAdapterInference, ControlnetIpAdapterInference,
    ControlnetTextureInference, Img2imgInference, Img2imgIpAdapterInference,
    InpaintInference, InpaintIpAdapterInference, Txt2imgInference,
    Txt2imgIpAdapterInference, Txt2imgTextureInference,
};

pub use job::{
    Job, JobBilling, JobIdResponse, JobListResponse, JobMetadata, JobResponse, JobStatus,
    JobStatusChange, JobType, JobTypeFilter,
};

pub use model::{
    DescriptionResponse, ExampleListResponse, InferenceParameters, Model,
    ModelArenaScore, ModelCapability, ModelClass, ModelClassStatus,
    ModelComplianceMetadata, ModelConcept, ModelDataProcessing, ModelDescription,
    ModelDescriptionAsset, ModelDescriptionModel, ModelEpoch, ModelExample,
    ModelGetBulkResponse, ModelInput, ModelInputCondition, ModelInputRequirement,
    ModelInputType, ModelListPrivacy, ModelListResponse, ModelMaintainer,
    ModelPerformance, ModelPerformanceStats, ModelResponse, ModelSortBy, ModelSource,
    ModelStatus, ModelSubProcessor, ModelType, ModelUsage, ModelUsagePoint, Preset,
    PresetListResponse, PresetResponse, PromptGuide, PromptGuideResponse,
    PromptScoreDetails, PromptSyntaxError, ScoreAssetSimilarity, ScoreAssetWarning,
    ScoreCoupleDistance, ScoreCoupleSimilarity, ScoreCoupleWarning,
    ScoreRetrievePromptResponse, ScoreRetrieveTrainingDatasetResponse, ScoreStatus,
    ScoreSummary, ScoreWarning, TrainTriggerResponse, TrainingDatasetScoreDetails,
    TrainingImagePreset, TrainingImageReplacePairsResponse, TrainingImageResponse,
};

pub use oscu::{OscuPrice, OscuRetrievePricesResponse};
pub use project::{
    ApiKeyCreateResponse, Memory, MemoryResponse, MemoryUpdateResponse, Project,
    ProjectListResponse, ProjectResponse,
};

pub use recommendation::RecommendationListModelsResponse;
pub use search::{
    SearchAssetHit, SearchAssetMetadata, SearchAssetSearchResponse, SearchAssetThumbnail,
    SearchImages, SearchIndex, SearchModelConcept, SearchModelHit,
    SearchModelSearchResponse, SearchWorkflowHit, SearchWorkflowSearchResponse,
};

pub use tag::{Tag, TagListResponse};
pub use team::{
    BillingPeriod, Byok, InvitationRole, IpDetectionEnforcement,
    IpFilterDraftInstructionResponse, IpFilterListResponse, IpFilterResponse,
    OneShotCreativeUnits, Team, TeamContext, TeamInvitation, TeamInvitationStatus,
    TeamLimitUsage, TeamLimits, TeamLimitsResponse, TeamListResponse, TeamPaymentStatus,
    TeamPlan, TeamProject, TeamResponse, TeamRole, TeamSearchIndexes,
    TeamSubscriptionStatus, TeamType,
};

pub use upload::{
    Upload, UploadAction, UploadAssetOptions, UploadKind, UploadPart, UploadProvider,
    UploadResponse, UploadSource, UploadStatus,
};

pub use usage::{
    ByokProvider, NsfwUsage, QualityGateUsage, Usage, UsageAction, UsageActivity,
    UsageActivityData, UsageAsset, UsageAssetMetadata, UsageCollection, UsageConsumption,
    UsageCountPoint, UsageEntities, UsageGranularity, UsageJob, UsageListResponse,
    UsageModel, UsageName, UsagePoint, UsageReport, UsageTimeRange, UsageUser,
};

pub use workflow::{
    ApprovalAction, UserSelectionAction, Workflow, WorkflowGetTagsResponse,
    WorkflowIndexingType, WorkflowListResponse, WorkflowLogic, WorkflowLogicCase,
    WorkflowLogicType, WorkflowNode, WorkflowNodeInput, WorkflowNodeInputRef,
    WorkflowNodeRun, WorkflowNodeStatus, WorkflowNodeType, WorkflowNodeUpdate,
    WorkflowResponse, WorkflowRunResponse, WorkflowStatus, WorkflowUpdateStatus,
};
