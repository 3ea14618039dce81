// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::values::decode::object;
use crate::values::open_enum::open_enum;
use std::collections::BTreeMap;
use crate::types::{
    ApiKeyStatus, AssetKind, AssetProperties, AssetSource, AssetType, AssetUsage, Avatar,
    JobMetadata, JobStatus, JobType, ModelUsage, Timestamp,
};

/// A provider whose key a team has set.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ByokProvider {
    /// The name of the provider.
    pub display_name: String,
    /// The ID of the provider.
    pub id: String,
}

/// How many assets have a label of what is not safe for work, over time.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NsfwUsage {
    /// The label.
    pub label: String,
    /// The numbers over time.
    pub points: Vec<UsageCountPoint>,
}

/// How many assets got a verdict of the quality gate, over time.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QualityGateUsage {
    /// The numbers over time.
    pub points: Vec<UsageCountPoint>,
    /// `total`, `pass`, `warn` or `fail`.
    pub verdict: String,
}

/// How much of one thing was used, over time.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
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
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageActivity {
    /// The action name.
    pub action: UsageAction,
    /// The Compute Units cost for this action.
    #[serde(skip_serializing_if = "Option::is_none")]
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
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageActivityData {
    /// The asset for this action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asset_id: Option<String>,
    /// The provider whose key was set or removed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byok_provider: Option<ByokProvider>,
    /// The collection for this action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collection_id: Option<String>,
    /// Whether the action is an API key action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_api_key: Option<bool>,
    /// The job for this action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_id: Option<String>,
    /// The model for this action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_id: Option<String>,
}

/// An asset that was used.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
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
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageAssetMetadata {
    /// The type of the asset.
    pub type_: AssetType,
}

/// A collection that was used.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
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
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageConsumption {
    /// The consumption by its parts, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The discount, in creative units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount: Option<f64>,
    /// The consumption without the discount, in creative units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
    /// The unique identifier of the user.
    pub user_id: String,
    /// The Compute Units consumption for the user.
    pub value: f64,
}

/// How many assets at a time.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageCountPoint {
    /// How many assets.
    pub count: i64,
    /// How many of them through an API key.
    pub count_api_key: i64,
    /// The UTC ISO date of the point.
    pub time: Timestamp,
}

/// What the activity is about, by kind.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageEntities {
    /// The assets that the activity speaks of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub assets: Vec<UsageAsset>,
    /// The collections that the activity speaks of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub collections: Vec<UsageCollection>,
    /// The jobs that the activity speaks of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub jobs: Vec<UsageJob>,
    /// The models that the activity speaks of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub models: Vec<UsageModel>,
    /// The users that the activity speaks of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub users: Vec<UsageUser>,
}

/// A job that ran.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
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

/// What was used: in total, over time, and by assets, models, NSFW detection and quality gate.
///
/// Returned by [`usages.list`](crate::resources::usages::Usages::list).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageListResponse {
    /// What was done, by whom, and what it cost.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub activity: Vec<UsageActivity>,
    /// How many assets of each kind were made, over time.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub asset_usages: Vec<AssetUsage>,
    /// What each user consumed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub consumption: Vec<UsageConsumption>,
    /// The things that the activity speaks of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<UsageEntities>,
    /// What each model was used for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub model_usages: Vec<ModelUsage>,
    /// How many assets were labelled not safe for work, over time.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub nsfw_usages: Vec<NsfwUsage>,
    /// How many assets the quality gate judged, over time.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub quality_gate_usages: Vec<QualityGateUsage>,
    /// What was used, over time.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub usages: Vec<Usage>,
}

/// A model that was used.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageModel {
    /// The model ID.
    pub id: String,
    /// The name of the model.
    pub name: String,
    /// The short description of the model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_description: Option<String>,
}

/// How much was used at a time.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsagePoint {
    /// The part of the value that API keys used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key: Option<String>,
    /// The cost of what API keys did, in creative units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key_cost: Option<f64>,
    /// The discount on what API keys did, in creative units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key_discount: Option<f64>,
    /// The cost, in creative units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<f64>,
    /// The discount, in creative units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount: Option<f64>,
    /// The UTC ISO date of the point.
    pub time: Timestamp,
    /// Value of the point.
    pub value: String,
}

/// Somebody who used something.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageUser {
    /// The API key ID.
    ///
    /// Will be available:
    ///
    /// - if the user is an API key
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key_id: Option<String>,
    /// The API key status.
    ///
    /// Will be available:
    ///
    /// - if the user is an API key
    ///
    /// One of `active`, `deleted`, `inactive`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key_status: Option<ApiKeyStatus>,
    /// The user avatar.
    ///
    /// Will be available:
    ///
    /// - if the user hasn't left the Scenario platform
    /// - if the user isn't an API key
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<Avatar>,
    /// The email of the user.
    ///
    /// Will be available:
    ///
    /// - if the user hasn't left the Scenario platform
    /// - if the user isn't an API key
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The full name of the user.
    ///
    /// Will be available:
    ///
    /// - if the user hasn't left the Scenario platform
    /// - if the user isn't an API key
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full_name: Option<String>,
    /// The user ID.
    pub id: String,
    /// Whether the user is an API key.
    pub is_api_key: bool,
}

object!(ByokProvider {
    "displayName" => display_name, "id" => id,
});

object!(NsfwUsage {
    "label" => label, "points" => points: required,
});

object!(QualityGateUsage {
    "points" => points: required, "verdict" => verdict,
});

object!(Usage {
    "granularity" => granularity, "points" => points: required, "usageName" => usage_name,
});

object!(UsageActivity {
    "action" => action, "creativeUnitsCost" => creative_units_cost, "data" => data, "projectId" => project_id,
    "time" => time, "userId" => user_id,
});

object!(UsageActivityData {
    "assetId" => asset_id, "byokProvider" => byok_provider, "collectionId" => collection_id, "isApiKey" => is_api_key,
    "jobId" => job_id, "modelId" => model_id,
});

object!(UsageAsset {
    "id" => id, "kind" => kind, "metadata" => metadata, "properties" => properties, "source" => source,
});

object!(UsageAssetMetadata {
    "type" => type_,
});

object!(UsageCollection {
    "id" => id, "name" => name,
});

object!(UsageConsumption {
    "costDetails" => cost_details, "discount" => discount, "total" => total, "userId" => user_id, "value" => value,
});

object!(UsageCountPoint {
    "count" => count, "countApiKey" => count_api_key, "time" => time,
});

object!(UsageEntities {
    "assets" => assets, "collections" => collections, "jobs" => jobs, "models" => models, "users" => users,
});

object!(UsageJob {
    "id" => id, "jobType" => job_type, "metadata" => metadata, "status" => status,
});

object!(UsageListResponse: response {
    "activity" => activity, "assetUsages" => asset_usages, "consumption" => consumption, "entities" => entities,
    "modelUsages" => model_usages, "nsfwUsages" => nsfw_usages, "qualityGateUsages" => quality_gate_usages,
    "usages" => usages,
});

object!(UsageModel {
    "id" => id, "name" => name, "shortDescription" => short_description,
});

object!(UsagePoint {
    "apiKey" => api_key, "apiKeyCost" => api_key_cost, "apiKeyDiscount" => api_key_discount, "cost" => cost,
    "discount" => discount, "time" => time, "value" => value,
});

object!(UsageUser {
    "apiKeyId" => api_key_id, "apiKeyStatus" => api_key_status, "avatar" => avatar, "email" => email,
    "fullName" => full_name, "id" => id, "isApiKey" => is_api_key,
});

open_enum! {
    /// What was done.
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
    /// A part of the usage data.
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

