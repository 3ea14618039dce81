// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::object;
use crate::values::open_enum::open_enum;
use std::collections::BTreeMap;
use crate::types::{
    ApiKeyStatus, AssetKind, AssetProperties, AssetSource, AssetType, AssetUsage, Avatar,
    JobMetadata, JobStatus, JobType, ModelUsage, Timestamp,
};

/// A provider for which the team has set its own key.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByokProvider {
    /// The name of the provider.
    pub display_name: String,
    /// The ID of the provider.
    pub id: String,
}

/// The number of assets with one NSFW label over time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NsfwUsage {
    /// The NSFW label.
    pub label: String,
    /// The numbers of assets over time.
    pub points: Vec<UsageCountPoint>,
}

/// The number of assets with one verdict of the quality gate over time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QualityGateUsage {
    /// The numbers of assets over time.
    pub points: Vec<UsageCountPoint>,
    /// The verdict: `total`, `pass`, `warn` or `fail`.
    pub verdict: String,
}

/// The usage of one feature over time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Usage {
    /// Granularity for points (example: "1d", "1h", "1m", "15m").
    ///
    /// One of `15m`, `1d`, `1h`, `1m`, `30m`, `5m`, `7d`.
    pub granularity: UsageGranularity,
    /// The usage data points.
    pub points: Vec<UsagePoint>,
    /// Name of the usage points (example: "images-generation", "generators-training", "background-removal", "upscale", ...).
    pub usage_name: UsageName,
}

/// Activity entries listed in the activities results order by time DESC.
///
/// Default limit of 100 entries. If you have 100 entries in your result,
/// you can use the activityOffset parameter to get the next page of results.
/// We recommend you to make the same request with type=activity only (to avoid reload everything).
/// And apply the activityOffset=100 to get the next page of results.
/// Contains basic infos about each relevant actions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageActivity {
    /// The action name.
    pub action: UsageAction,
    /// The Compute Units cost for this action.
    pub creative_units_cost: Option<f64>,
    /// The additional data of the action.
    pub data: UsageActivityData,
    /// The projectId of the project for this action.
    pub project_id: String,
    /// The UTC ISO date of the point.
    pub time: Timestamp,
    /// The unique identifier of the user for this action.
    pub user_id: String,
}

/// The additional data of the action.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageActivityData {
    /// The asset for this action.
    pub asset_id: Option<String>,
    /// The provider whose key was set or removed.
    pub byok_provider: Option<ByokProvider>,
    /// The collection for this action.
    pub collection_id: Option<String>,
    /// Whether the action is an API key action.
    pub is_api_key: Option<bool>,
    /// The job for this action.
    pub job_id: Option<String>,
    /// The model for this action.
    pub model_id: Option<String>,
}

/// An asset referenced by the usage data.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageAsset {
    /// The asset ID.
    pub id: String,
    /// The kind of the asset.
    ///
    /// One of `3d`, `audio`, `document`, `image`, `image-hdr`, `json`, `text`, `video`.
    pub kind: AssetKind,
    /// Partial metadata of the asset.
    pub metadata: UsageAssetMetadata,
    /// The properties of the asset.
    pub properties: AssetProperties,
    /// The source of the asset.
    pub source: AssetSource,
}

/// Partial metadata of the asset.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageAssetMetadata {
    /// The type of the asset.
    pub type_: AssetType,
}

/// A collection referenced by the usage data.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageCollection {
    /// The collection ID.
    pub id: String,
    /// The name of the collection.
    pub name: String,
}

/// Consumption entries sorted in descending order by consumption value.
///
/// There is no limit on the number of entries.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageConsumption {
    /// The consumption of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The discount, in creative units.
    pub discount: Option<f64>,
    /// The consumption without the discount, in creative units.
    pub total: Option<f64>,
    /// The unique identifier of the user.
    pub user_id: String,
    /// The Compute Units consumption for the user.
    pub value: f64,
}

/// The number of assets at one point in time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageCountPoint {
    /// The number of assets.
    pub count: i64,
    /// The number of assets created through an API key.
    pub count_api_key: i64,
    /// The UTC ISO date of the point.
    pub time: Timestamp,
}

/// The objects referenced by the activity, by kind.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageEntities {
    /// The assets referenced by the activity.
    pub assets: Vec<UsageAsset>,
    /// The collections referenced by the activity.
    pub collections: Vec<UsageCollection>,
    /// The jobs referenced by the activity.
    pub jobs: Vec<UsageJob>,
    /// The models referenced by the activity.
    pub models: Vec<UsageModel>,
    /// The users referenced by the activity.
    pub users: Vec<UsageUser>,
}

/// A job referenced by the usage data.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageJob {
    /// The job ID.
    pub id: String,
    /// The job type.
    pub job_type: JobType,
    /// The metadata of the job.
    pub metadata: JobMetadata,
    /// The status of the job.
    ///
    /// One of `canceled`, `failure`, `finalizing`, `in-progress`, `pending`, `queued`, `success`, `warming-up`.
    pub status: JobStatus,
}

/// Usage over time, the consumption of each user, and the activity.
///
/// Returned by [`usages.list`](crate::resources::usages::Usages::list).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageListResponse {
    /// The activity: each action, its user and its cost.
    pub activity: Vec<UsageActivity>,
    /// The number of assets of each kind created over time.
    pub asset_usages: Vec<AssetUsage>,
    /// The consumption of each user.
    pub consumption: Vec<UsageConsumption>,
    /// The objects referenced by the activity.
    pub entities: Option<UsageEntities>,
    /// The usage of each model.
    pub model_usages: Vec<ModelUsage>,
    /// The number of assets with each NSFW label over time.
    pub nsfw_usages: Vec<NsfwUsage>,
    /// The number of assets with each verdict of the quality gate over time.
    pub quality_gate_usages: Vec<QualityGateUsage>,
    /// The usage of each feature over time.
    pub usages: Vec<Usage>,
}

/// A model referenced by the usage data.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageModel {
    /// The model ID.
    pub id: String,
    /// The name of the model.
    pub name: String,
    /// The short description of the model.
    pub short_description: Option<String>,
}

/// The usage at one point in time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsagePoint {
    /// The part of the value used through API keys.
    pub api_key: Option<String>,
    /// The part of the cost incurred through API keys, in creative units.
    pub api_key_cost: Option<f64>,
    /// The part of the discount granted through API keys, in creative units.
    pub api_key_discount: Option<f64>,
    /// The cost, in creative units.
    pub cost: Option<f64>,
    /// The discount, in creative units.
    pub discount: Option<f64>,
    /// The UTC ISO date of the point.
    pub time: Timestamp,
    /// Value of the point.
    pub value: String,
}

/// A user referenced by the usage data.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageUser {
    /// The API key ID.
    ///
    /// Will be available:
    ///
    /// - if the user is an API key
    pub api_key_id: Option<String>,
    /// The API key status.
    ///
    /// Will be available:
    ///
    /// - if the user is an API key
    ///
    /// One of `active`, `deleted`, `inactive`.
    pub api_key_status: Option<ApiKeyStatus>,
    /// The user avatar.
    ///
    /// Will be available:
    ///
    /// - if the user hasn't left the Scenario platform
    /// - if the user isn't an API key
    pub avatar: Option<Avatar>,
    /// The email of the user.
    ///
    /// Will be available:
    ///
    /// - if the user hasn't left the Scenario platform
    /// - if the user isn't an API key
    pub email: Option<String>,
    /// The full name of the user.
    ///
    /// Will be available:
    ///
    /// - if the user hasn't left the Scenario platform
    /// - if the user isn't an API key
    pub full_name: Option<String>,
    /// The user ID.
    pub id: String,
    /// Whether the user is an API key.
    pub is_api_key: bool,
}

object!(ByokProvider {
    0: display_name = value("displayName"), 1: id = value("id"),
});

object!(NsfwUsage {
    0: label = value("label"), 1: points = required("points"),
});

object!(QualityGateUsage {
    0: points = required("points"), 1: verdict = value("verdict"),
});

object!(Usage {
    0: granularity = value("granularity"), 1: points = required("points"), 2: usage_name = value("usageName"),
});

object!(UsageActivity {
    0: action = value("action"), 1: creative_units_cost = value("creativeUnitsCost"), 2: data = value("data"),
    3: project_id = value("projectId"), 4: time = value("time"), 5: user_id = value("userId"),
});

object!(UsageActivityData {
    0: asset_id = value("assetId"), 1: byok_provider = value("byokProvider"), 2: collection_id = value("collectionId"),
    3: is_api_key = value("isApiKey"), 4: job_id = value("jobId"), 5: model_id = value("modelId"),
});

object!(UsageAsset {
    0: id = value("id"), 1: kind = value("kind"), 2: metadata = value("metadata"), 3: properties = value("properties"),
    4: source = value("source"),
});

object!(UsageAssetMetadata {
    0: type_ = value("type"),
});

object!(UsageCollection {
    0: id = value("id"), 1: name = value("name"),
});

object!(UsageConsumption {
    0: cost_details = value("costDetails"), 1: discount = value("discount"), 2: total = value("total"),
    3: user_id = value("userId"), 4: value = value("value"),
});

object!(UsageCountPoint {
    0: count = value("count"), 1: count_api_key = value("countApiKey"), 2: time = value("time"),
});

object!(UsageEntities {
    0: assets = value("assets"), 1: collections = value("collections"), 2: jobs = value("jobs"),
    3: models = value("models"), 4: users = value("users"),
});

object!(UsageJob {
    0: id = value("id"), 1: job_type = value("jobType"), 2: metadata = value("metadata"), 3: status = value("status"),
});

object!(UsageListResponse: response {
    0: activity = value("activity"), 1: asset_usages = value("assetUsages"), 2: consumption = value("consumption"),
    3: entities = value("entities"), 4: model_usages = value("modelUsages"), 5: nsfw_usages = value("nsfwUsages"),
    6: quality_gate_usages = value("qualityGateUsages"), 7: usages = value("usages"),
});

object!(UsageModel {
    0: id = value("id"), 1: name = value("name"), 2: short_description = value("shortDescription"),
});

object!(UsagePoint {
    0: api_key = value("apiKey"), 1: api_key_cost = value("apiKeyCost"), 2: api_key_discount = value("apiKeyDiscount"),
    3: cost = value("cost"), 4: discount = value("discount"), 5: time = value("time"), 6: value = value("value"),
});

object!(UsageUser {
    0: api_key_id = value("apiKeyId"), 1: api_key_status = value("apiKeyStatus"), 2: avatar = value("avatar"),
    3: email = value("email"), 4: full_name = value("fullName"), 5: id = value("id"), 6: is_api_key = value("isApiKey"),
});

open_enum! {
    /// The kind of an activity.
    pub enum UsageAction {
        Asset = "asset",
        AssetPrivacy = "asset-privacy",
        AssistantMessage = "assistant-message",
        BackgroundRemoval = "background-removal",
        ByokRemoveProjectProvider = "byok-remove-project-provider",
        ByokRemoveProvider = "byok-remove-provider",
        ByokSetProjectProvider = "byok-set-project-provider",
        ByokSetProvider = "byok-set-provider",
        Captioning = "captioning",
        Collection = "collection",
        CollectionAssets = "collection-assets",
        CollectionModels = "collection-models",
        Controlnet = "controlnet",
        ControlnetImg2img = "controlnet-img2img",
        ControlnetInpaint = "controlnet-inpaint",
        ControlnetIpAdapter = "controlnet-ip-adapter",
        ControlnetTexture = "controlnet-texture",
        CopyAsset = "copy-asset",
        CopyModel = "copy-model",
        CreativeUnitCost = "creative-unit-cost",
        CreativeUnitDiscount = "creative-unit-discount",
        Custom = "custom",
        CustomAssetCreated = "custom-asset-created",
        DeleteAsset = "delete-asset",
        DeleteCollection = "delete-collection",
        DeleteCollectionAssets = "delete-collection-assets",
        DeleteCollectionModels = "delete-collection-models",
        DeleteInferenceImage = "delete-inference-image",
        DeleteModel = "delete-model",
        DeleteModelPreset = "delete-model-preset",
        DeleteOscuAutoRefill = "delete-oscu-auto-refill",
        DeleteProjectApiKey = "delete-project-api-key",
        DeleteProjectMember = "delete-project-member",
        DeleteSubscription = "delete-subscription",
        DeleteTeamApiKey = "delete-team-api-key",
        DeleteTeamInvitations = "delete-team-invitations",
        DeleteTeamMember = "delete-team-member",
        DeleteTrainingImages = "delete-training-images",
        DescribeStyle = "describe-style",
        Detection = "detection",
        DisableProjectModel = "disable-project-model",
        DisableTeamModel = "disable-team-model",
        DownloadAssets = "download-assets",
        DownloadModel = "download-model",
        Embed = "embed",
        EnableProjectModel = "enable-project-model",
        EnableTeamModel = "enable-team-model",
        GenerativeFill = "generative-fill",
        ImagePromptEditing = "image-prompt-editing",
        ImagesGeneration = "images-generation",
        Img2img = "img2img",
        Img2imgIpAdapter = "img2img-ip-adapter",
        Img2imgTexture = "img2img-texture",
        Inference = "inference",
        Inpaint = "inpaint",
        InpaintIpAdapter = "inpaint-ip-adapter",
        IpDetection = "ip-detection",
        Model = "model",
        ModelPreset = "model-preset",
        ModelsTraining = "models-training",
        Oscu = "oscu",
        Patch = "patch",
        Pixelate = "pixelate",
        Project = "project",
        ProjectApiKey = "project-api-key",
        ProjectMember = "project-member",
        Reframe = "reframe",
        Refunds = "refunds",
        Repaint = "repaint",
        Restyle = "restyle",
        Segmentation = "segmentation",
        SkyboxBase360 = "skybox-base-360",
        SkyboxUpscale360 = "skybox-upscale-360",
        StartTrain = "start-train",
        Subscription = "subscription",
        SubscriptionSeats = "subscription-seats",
        TagAsset = "tag-asset",
        TagModel = "tag-model",
        TeamApiKey = "team-api-key",
        TeamMember = "team-member",
        Texture = "texture",
        TrainSucceeded = "train-succeeded",
        TrainingImagesToModel = "training-images-to-model",
        TransferModel = "transfer-model",
        Txt2img = "txt2img",
        Txt2imgIpAdapter = "txt2img-ip-adapter",
        UpdateAsset = "update-asset",
        UpdateCollection = "update-collection",
        UpdateModel = "update-model",
        UpdateModelDescription = "update-model-description",
        UpdateModelExamples = "update-model-examples",
        UpdateModelPromptGuide = "update-model-prompt-guide",
        UpdateOscuAutoRefill = "update-oscu-auto-refill",
        UpdateProject = "update-project",
        UpdateProjectInstructions = "update-project-instructions",
        UpdateSubscription = "update-subscription",
        UpdateTeam = "update-team",
        UpdateTeamInstructions = "update-team-instructions",
        UpdateTeamMember = "update-team-member",
        Upscale = "upscale",
        Vectorization = "vectorization",
    }
}

open_enum! {
    /// Granularity for points (example: "1d", "1h", "1m", "15m").
    pub enum UsageGranularity {
        FifteenMinutes = "15m",
        OneDay = "1d",
        OneHour = "1h",
        OneMinute = "1m",
        ThirtyMinutes = "30m",
        FiveMinutes = "5m",
        SevenDays = "7d",
    }
}

open_enum! {
    /// Name of the usage points (example: "images-generation", "generators-training", "background-removal", "upscale", ...).
    pub enum UsageName {
        BackgroundRemoval = "background-removal",
        Captioning = "captioning",
        CreativeUnitCost = "creative-unit-cost",
        CreativeUnitDiscount = "creative-unit-discount",
        Custom = "custom",
        CustomAssetCreated = "custom-asset-created",
        Detection = "detection",
        ImagePromptEditing = "image-prompt-editing",
        ImagesGeneration = "images-generation",
        IpDetection = "ip-detection",
        ModelsTraining = "models-training",
        Patch = "patch",
        Pixelate = "pixelate",
        Refunds = "refunds",
        Repaint = "repaint",
        Restyle = "restyle",
        Segmentation = "segmentation",
        SkyboxBase360 = "skybox-base-360",
        SkyboxUpscale360 = "skybox-upscale-360",
        Texture = "texture",
        Upscale = "upscale",
        Vectorization = "vectorization",
    }
}

open_enum! {
    /// A section of the usage data.
    pub enum UsageReport {
        Activity = "activity",
        AssetUsages = "asset-usages",
        Consumption = "consumption",
        ModelUsages = "model-usages",
        NsfwUsages = "nsfw-usages",
        QualityGateUsages = "quality-gate-usages",
        Usages = "usages",
    }
}

open_enum! {
    /// A time range of usage data that ends now.
    pub enum UsageTimeRange {
        LastDay = "last-day",
        LastHour = "last-hour",
        LastSevenDays = "last-seven-days",
        LastThirtyOneDays = "last-thirty-one-days",
        LastThreeDays = "last-three-days",
    }
}

