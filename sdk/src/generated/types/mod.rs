// Written by `cargo xtask codegen`; do not edit by hand.

//! The types of the API: what calls return, and the objects and values they take.

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
