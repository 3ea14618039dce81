// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::object;
use crate::values::open_enum::open_enum;
use crate::transport::page::page;
use std::collections::BTreeMap;
use crate::JsonObject;
use crate::types::{Secret, SignedUrl, TeamRole, Timestamp};

/// An API key of a project or a team, without its secret.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKey {
    /// The API key ID (`api_...`), for the api-keys routes (example: "api_eyVcnFJcR92BxBkz7N6g5w").
    pub api_key_id: String,
    /// The status of the API key.
    ///
    /// One of `active`, `deleted`, `inactive`.
    pub api_key_status: ApiKeyStatus,
    /// The member who created the key: a human, or the member ID (`apiu_...`) of the team API key that created it.
    pub author_id: Option<String>,
    /// Consumption (CU) used by this key over the current billing period.
    pub consumption: Option<f64>,
    /// The API key creation date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub created_at: Timestamp,
    /// The key's member id (its API user id, `apiu_...`), taken by the member and usage routes (example: "apiu_eyVcnFJcR92BxBkz7N6g5w").
    pub id: String,
    /// The date the API key was last used to authenticate a request, as an ISO string (example: "2023-02-03T11:19:41.579Z").
    ///
    /// Absent if the key has never been used.
    pub last_used_at: Option<Timestamp>,
    /// The key's effective consumption (CU) cap for the period (per-key override, else the team-wide default).
    ///
    /// Absent when the key is uncapped.
    pub max_consumption: Option<f64>,
    /// The API key name (example: "eurv-scenario").
    pub name: String,
    /// For a PROJECT key: the project it was created on (the team ID on some legacy keys).
    ///
    /// Absent for team keys.
    pub owner_id: Option<String>,
    /// For a PROJECT key: the projects it has access to and its role on each.
    ///
    /// Empty when the key is currently not a member of any (live) project. Absent for team keys.
    pub projects: Vec<ApiKeyProject>,
    /// A project role value.
    ///
    /// Accepted values are:
    ///
    /// - a built-in role: `"admin"`, `"editor"` or `"reader"` (see `ProjectRoles`);
    /// - a custom inline role: a `;`-separated scope list, e.g. `"assets.write;workflows.run"`.
    ///
    /// Resolved to capabilities by `ProjectRole.scopesFromRole()`.
    pub role: Option<String>,
    /// The scope of the API key: 'project' for project-scoped keys, 'team' for team-scoped keys.
    ///
    /// One of `project`, `team`.
    pub scope: Scope,
    /// The API key last update date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub updated_at: Timestamp,
}

/// A project that an API key has access to, and the key's role in it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyProject {
    /// The project the key has a role on.
    pub project_id: String,
    /// The key's role on this project: a built-in role (`admin`/`editor`/`reader`) or a custom `;`-separated scope list (example: `"asset.read;model.read"`).
    pub role: String,
}

/// The avatar of a user, a project or a team.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Avatar {
    /// ID of the asset used as thumbnail if provided, otherwise undefined.
    pub asset_id: Option<String>,
    /// Signed URL of the assetId or free url if assetId is undefined.
    pub url: Option<SignedUrl>,
}

/// A brand-style / project-rules / campaign-context brief stored at one scope.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Brief {
    /// Free-text brief: brand style, rules, campaign context.
    pub body: String,
    /// ISO-8601 creation timestamp.
    pub created_at: Timestamp,
    /// User ID that last wrote the brief.
    pub created_by: String,
    /// Whether the brief is applied during verification.
    pub enabled: bool,
    /// Stable identifier derived from level + scopeId.
    pub id: String,
    /// Scope this brief applies to: team or project.
    ///
    /// One of `project`, `team`.
    pub level: Scope,
    /// Reference assets the verifier compares the image against.
    pub reference_asset_ids: Vec<String>,
    /// The ID of the team or project that owns this brief.
    pub scope_id: String,
    /// Threshold strictness applied when verifying against this scope.
    ///
    /// One of `high`, `low`, `medium`.
    pub sensitivity: Option<QualityGateSensitivity>,
    /// ISO-8601 last-update timestamp.
    pub updated_at: Timestamp,
}

/// The brief.
///
/// Returned by:
///
/// - [`projects.brief.retrieve`](crate::resources::projects::brief::Brief::retrieve)
/// - [`projects.brief.update`](crate::resources::projects::brief::Brief::update)
/// - [`teams.brief.retrieve`](crate::resources::teams::brief::Brief::retrieve)
/// - [`teams.brief.update`](crate::resources::teams::brief::Brief::update)
#[doc(alias = "BriefRetrieveResponse")]
#[doc(alias = "BriefUpdateResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BriefResponse {
    /// The brief.
    pub brief: Brief,
}

/// The position and target of a camera.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CameraKeyframe {
    /// The vertical field of view, in degrees; 50 if it is absent.
    pub fov: Option<f64>,
    /// The position of the camera: x, y, z.
    pub position: Vec<f64>,
    /// The point that the camera looks at: x, y, z.
    pub target: Vec<f64>,
}

/// Whether the object was deleted.
///
/// Returned by:
///
/// - [`projects.brief.delete`](crate::resources::projects::brief::Brief::delete)
/// - [`projects.watermark.delete`](crate::resources::projects::watermark::Watermark::delete)
/// - [`teams.brief.delete`](crate::resources::teams::brief::Brief::delete)
/// - [`teams.ip_filters.delete`](crate::resources::teams::ip_filters::IpFilters::delete)
/// - [`teams.watermark.delete`](crate::resources::teams::watermark::Watermark::delete)
#[doc(alias = "BriefDeleteResponse")]
#[doc(alias = "IpFilterDeleteResponse")]
#[doc(alias = "WatermarkDeleteResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedResponse {
    /// True when the filter was deleted.
    pub deleted: bool,
}

/// The price of a run.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DryRunResponse {
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// What the run would cost, in creative units.
    pub creative_units_cost: f64,
    /// The discount on the cost, in creative units.
    pub creative_units_discount: Option<f64>,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
}

/// Merged verdict for the whole input set.
///
/// `action` is always `allowed` or `flagged` — this route is advisory and blocks nothing — while `creativeUnitsCharged` and `analyzedImagesCount` report what was billed and what was actually analyzed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpDetection {
    /// Whether and how detection affected the request.
    ///
    /// One of `allowed`, `blocked`, `flagged`.
    pub action: IpDetectionAction,
    /// Number of images the detectors actually analyzed — a video counts as each of its extracted frames, and an image that could not be read is excluded (and not billed).
    ///
    /// Each of them is priced once per enabled filter.
    pub analyzed_images_count: i64,
    /// IP-detection CU fee, separate from creativeUnitsCost: it follows the provider tokens the run sends — the prompt plus every analyzed image, once per enabled filter — with a 1 CU minimum per run.
    pub creative_units_charged: f64,
    /// Number of enabled filters evaluated for this request.
    pub evaluated_filters: i64,
    /// Per-filter verdicts gathered for this request.
    pub findings: Vec<IpDetectionFinding>,
    /// Whether a filter considered the inputs an IP risk.
    ///
    /// Independent of `action`: a request blocked because a detector errored is `blocked` and NOT flagged.
    pub flagged: bool,
    /// True if one or more detectors errored while evaluating this request.
    pub has_detector_error: Option<bool>,
}

/// The verdict of one filter of IP detection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpDetectionFinding {
    /// Category of the filter that produced this verdict.
    ///
    /// One of `artist-style`, `brand-trademark`, `celebrity-likeness`, `custom`, `fictional-character`.
    pub category: IpDetectionCategory,
    /// Confidence score from 0 (low) to 1 (high).
    pub confidence: f64,
    /// Named entities the filter recognized (e.g. characters, brands, people).
    pub entities: Vec<String>,
    /// Identifier of the filter that produced this verdict.
    pub filter_id: String,
    /// Display name of the filter that produced this verdict.
    pub filter_name: String,
    /// Whether this filter considered the request an IP risk.
    pub flagged: bool,
    /// Short, user-facing explanation of the verdict.
    pub reason: String,
}

/// A member of a project or a team.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Member {
    /// The user's avatar.
    pub avatar: Option<Avatar>,
    /// Consumption (CU) used by this member over the current billing period.
    pub consumption: Option<f64>,
    /// The user creation date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub created_at: Timestamp,
    /// The user email (example: "herve@scenario.com").
    pub email: String,
    /// The user ID (example: "eyVcnFJcR92BxBkz7N6g5w").
    pub id: String,
    /// The member's effective consumption (CU) cap for the period (per-user override, else the team-wide default).
    ///
    /// Absent when the member is uncapped.
    pub max_consumption: Option<f64>,
    /// A project role value.
    ///
    /// Accepted values are:
    ///
    /// - a built-in role: `"admin"`, `"editor"` or `"reader"` (see `ProjectRoles`);
    /// - a custom inline role: a `;`-separated scope list, e.g. `"assets.write;workflows.run"`.
    ///
    /// Resolved to capabilities by `ProjectRole.scopesFromRole()`.
    ///
    /// One of `admin`, `key`, `member`.
    pub role: TeamRole,
    /// The user last update date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub updated_at: Timestamp,
}

/// The results of the quality gate for an asset.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QualityGate {
    /// Generic AI-quality sub-score.
    pub ai_quality_score: Option<f64>,
    /// IDs of briefs that contributed.
    pub applied_brief_ids: Vec<String>,
    /// Brief-compliance sub-score (omitted when no brief applied).
    pub brief_compliance_score: Option<f64>,
    /// ISO-8601 timestamp of when scoring ran.
    pub computed_at: Timestamp,
    /// Per-dimension reasons and suggestions, as produced by the detector.
    ///
    /// Returned only when the asset is read with `withQualityGateDetails=true` by the project that owns it — the brief-compliance text paraphrases that project's brief, so a cross-project read of a public asset gets the summary alone. Also omitted when the archived verdict is unavailable (asset scored by an older version, or an unreadable archive).
    pub details: Option<QualityGateDetails>,
    /// Error message when status is 'error' (truncated).
    pub error: Option<String>,
    /// 0–100 composite score (present when status is 'scored').
    pub overall_score: Option<f64>,
    /// Sensitivity used for the verdict.
    ///
    /// One of `high`, `low`, `medium`.
    pub sensitivity: Option<QualityGateSensitivity>,
    /// Whether scoring succeeded or errored.
    ///
    /// One of `error`, `scored`.
    pub status: QualityGateStatus,
    /// pass / warn / fail (present when status is 'scored').
    ///
    /// One of `fail`, `pass`, `warn`.
    pub verdict: Option<QualityGateVerdict>,
    /// Rubric/model version that produced this result.
    pub version: String,
}

/// The reasons and suggestions of the quality gate.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QualityGateDetails {
    /// The technical quality of the asset.
    pub ai_quality: QualityGateDimension,
    /// Brief-compliance dimension; omitted when no brief applied.
    pub brief_compliance: Option<QualityGateDimension>,
}

/// One score of the quality gate, with its reasons.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QualityGateDimension {
    /// Why the image scored as it did.
    pub reasons: Vec<String>,
    /// 0–100; higher is better (more compliant / less AI-looking).
    pub score: f64,
    /// Actionable suggestions to improve the score.
    pub suggestions: Vec<String>,
}

/// The settings of a project or a team.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    /// Published homepage layout.
    pub homepage: JsonObject,
}

/// Changes to the settings of a project or a team.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SettingsUpdate {
    /// Homepage layout.
    ///
    /// An object publishes it; `null` unpublishes it.
    pub homepage: Option<serde_json::Value>,
}

impl SettingsUpdate {
    /// Creates the value with no fields set.
    pub fn new() -> Self {
        Self { ..Default::default() }
    }

    /// Homepage layout.
    ///
    /// An object publishes it; `null` unpublishes it.
    pub fn homepage(mut self, homepage: impl Into<serde_json::Value>) -> Self {
        self.homepage = Some(homepage.into());
        self
    }
}

/// The tags that were added and deleted.
///
/// Returned by:
///
/// - [`assets.update_tags`](crate::resources::assets::Assets::update_tags)
/// - [`models.update_tags`](crate::resources::models::Models::update_tags)
#[doc(alias = "AssetUpdateTagsResponse")]
#[doc(alias = "ModelUpdateTagsResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagsResponse {
    /// The list of added tags.
    pub added: Vec<String>,
    /// The list of deleted tags.
    pub deleted: Vec<String>,
}

/// An image that a model is trained on.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrainingImage {
    /// Automatic captioning of the image.
    pub automatic_captioning: String,
    /// The training image upload date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub created_at: Timestamp,
    /// Description for the image.
    pub description: String,
    /// The URL of the image.
    pub download_url: SignedUrl,
    /// The training image ID (example: "asset_GTrL3mq4SXWyMxkOHRxlpw").
    pub id: String,
    /// The original file name of the image (example: "my-training-image.jpg").
    pub name: String,
}

/// A pair of images, before and after, that a model is trained on.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrainingImagePair {
    /// The instruction for the image pair, source to target.
    pub instruction: Option<String>,
    /// The source asset ID (must be a training asset).
    pub source_id: Option<String>,
    /// The target asset ID (must be a training asset).
    pub target_id: Option<String>,
}

impl TrainingImagePair {
    /// Creates the value with no fields set.
    pub fn new() -> Self {
        Self { ..Default::default() }
    }

    /// The instruction for the image pair, source to target.
    pub fn instruction(mut self, instruction: impl Into<String>) -> Self {
        self.instruction = Some(instruction.into());
        self
    }

    /// The source asset ID (must be a training asset).
    pub fn source_id(mut self, source_id: impl Into<String>) -> Self {
        self.source_id = Some(source_id.into());
        self
    }

    /// The target asset ID (must be a training asset).
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }
}

/// The settings of a training.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrainingParameters {
    /// The age group of the voice, for `professional` cloning.
    pub age: Option<String>,
    /// The batch size.
    ///
    /// Less steps, and will increase the learning rate.
    ///
    /// Only available for Flux LoRA training.
    ///
    /// Allowed: 1 to 4.
    pub batch_size: Option<u32>,
    /// The prompt to specify images in the same class as provided instance images.
    ///
    /// Only available for SD15 training.
    pub class_prompt: Option<String>,
    /// How the voice is cloned: `instant` is fast; `professional` has a higher quality and requires reading a captcha aloud.
    pub clone_type: Option<String>,
    /// The prompt with identifier specifying the instance (or subject) of the class (example: "a daiton dog").
    ///
    /// Default value varies depending on the model type:
    ///
    /// - For SD1.5: "daiton" if no class is associated with the model
    /// - For SDXL: "daiton"
    /// - For Flux: ""
    pub concept_prompt: Option<String>,
    /// The gender of the voice, for `professional` cloning.
    pub gender: Option<String>,
    /// The language of the samples, as an ISO 639-1 code.
    pub language: Option<String>,
    /// Initial learning rate (after the potential warmup period).
    ///
    /// Default value varies depending on the model type:
    ///
    /// - For SD1.5 and SDXL: 0.000005
    /// - For Flux: 0.0001
    ///
    /// Allowed: more than 0.
    pub learning_rate: Option<f64>,
    /// Initial learning rate (after the potential warmup period) for the text encoder.
    ///
    /// Maximum \[Flux LoRA: 0.001\]
    /// Default \[SDXL: 0.00005 | Flux LoRA: 0.00001\]
    /// Minimum \[SDXL: 0 | Flux LoRA: 0.000001\]
    ///
    /// Allowed: more than 0, up to 0.001.
    pub learning_rate_text_encoder: Option<f64>,
    /// Initial learning rate (after the potential warmup period) for the UNet.
    ///
    /// Only available for SDXL LoRA training.
    ///
    /// Allowed: more than 0.
    pub learning_rate_unet: Option<f64>,
    /// The scheduler type to use.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Default: `constant`.
    /// One of `constant`, `constant-with-warmup`, `cosine`, `cosine-with-restarts`, `linear`, `polynomial`.
    pub lr_scheduler: Option<LearningRateScheduler>,
    /// Maximum number of training steps to execute (default: varies depending on the model type).
    ///
    /// For SDXL LoRA training, please use `numTextTrainSteps` and `numUNetTrainSteps` instead.
    ///
    /// Default value varies depending on the model type:
    ///
    /// - For SD1.5: round((number of training images \* 225) / 3)
    /// - For SDXL: number of training images \* 175
    /// - For Flux: number of training images \* 100
    ///
    /// Maximum value varies depending on the model type:
    ///
    /// - For SD1.5 and SDXL: \[0, 40000\]
    /// - For Flux: \[0, 10000\]
    ///
    /// Allowed: 0 to 40000.
    pub max_train_steps: Option<u32>,
    /// The number of epochs to train for.
    ///
    /// Only available for Flux LoRA training.
    ///
    /// Allowed: 1 to 30.
    pub nb_epochs: Option<u32>,
    /// The number of times to repeat the training.
    ///
    /// Only available for Flux LoRA training.
    ///
    /// Allowed: 1 to 30.
    pub nb_repeats: Option<u32>,
    /// The number of training steps for the text encoder.
    ///
    /// Only available for SDXL LoRA training.
    ///
    /// Allowed: 0 to 40000.
    pub num_text_train_steps: Option<u32>,
    /// The number of training steps for the UNet.
    ///
    /// Only available for SDXL LoRA training.
    ///
    /// Allowed: 0 to 40000.
    pub num_unet_train_steps: Option<u32>,
    /// Optimize the model training task for a specific type of input images.
    ///
    /// The available values are:
    ///
    /// - "likeness": optimize training for likeness or portrait (targets specific transformer blocks)
    /// - "all": train all transformer blocks
    /// - "none": train no specific transformer blocks
    ///
    /// This parameter controls which double and single transformer blocks are trained
    /// during the LoRA training process.
    ///
    /// Only available for Flux LoRA training.
    ///
    /// One of `all`, `likeness`, `none`.
    pub optimize_for: Option<TrainingOptimizeFor>,
    /// The weight of prior preservation loss.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Allowed: more than 0.
    pub prior_loss_weight: Option<f64>,
    /// Whether to random crop or center crop images before resizing to the working resolution.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Default: `false`.
    pub random_crop: Option<bool>,
    /// Ratio of random crops.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Allowed: 0 to 1.
    pub random_crop_ratio: Option<f64>,
    /// Scale of random crops.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Allowed: 0 to 1.
    pub random_crop_scale: Option<f64>,
    /// The dimension of the LoRA update matrices.
    ///
    /// Only available for SDXL and Flux LoRA training.
    ///
    /// Default value varies depending on the model type:
    ///
    /// - For SDXL: 64
    /// - For Flux: 16
    ///
    /// Allowed: 4 to 64.
    pub rank: Option<u32>,
    /// Whether background noise is removed from the samples before the training; each sample must then last at least 5 seconds.
    pub remove_background_noise: Option<bool>,
    /// The prompts to use for each epoch.
    ///
    /// Only available for Flux LoRA training.
    pub sample_prompts: Option<Vec<String>>,
    /// The sample prompt images (AssetIds) paired with samplePrompts.
    ///
    /// Only available for Flux LoRA training.
    /// Must be the same length as samplePrompts.
    pub sample_source_images: Option<Vec<String>>,
    /// Whether to scale the learning rate.
    ///
    /// Note: Legacy parameter, will be ignored.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Default: `false`.
    pub scale_lr: Option<bool>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Allowed: 0 to 9007199254740991.
    pub seed: Option<i64>,
    /// Whether to train the text encoder or not.
    ///
    /// Example: For 100 steps and a value of 0.2, it means that the text encoder will be trained for 20 steps and then the UNet for 80 steps.
    ///
    /// Note: Legacy parameter, please use `numTextTrainSteps` and `numUNetTrainSteps`.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Allowed: 0 to 0.99.
    pub text_encoder_training_ratio: Option<f64>,
    /// Validation frequency.
    ///
    /// Cannot be greater than maxTrainSteps value.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Allowed: at least 0.
    pub validation_frequency: Option<u32>,
    /// Validation prompt.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Default: empty.
    pub validation_prompt: Option<String>,
    /// A description of the voice.
    pub voice_description: Option<String>,
    /// The Weights And Bias key to use for logging.
    ///
    /// The maximum length is 40 characters.
    pub wandb_key: Option<String>,
}

impl TrainingParameters {
    /// Creates the value with no fields set.
    pub fn new() -> Self {
        Self { ..Default::default() }
    }

    /// The age group of the voice, for `professional` cloning.
    pub fn age(mut self, age: impl Into<String>) -> Self {
        self.age = Some(age.into());
        self
    }

    /// The batch size.
    ///
    /// Less steps, and will increase the learning rate.
    ///
    /// Only available for Flux LoRA training.
    ///
    /// Allowed: 1 to 4.
    pub fn batch_size(mut self, batch_size: u32) -> Self {
        self.batch_size = Some(batch_size);
        self
    }

    /// The prompt to specify images in the same class as provided instance images.
    ///
    /// Only available for SD15 training.
    pub fn class_prompt(mut self, class_prompt: impl Into<String>) -> Self {
        self.class_prompt = Some(class_prompt.into());
        self
    }

    /// How the voice is cloned: `instant` is fast; `professional` has a higher quality and requires reading a captcha aloud.
    pub fn clone_type(mut self, clone_type: impl Into<String>) -> Self {
        self.clone_type = Some(clone_type.into());
        self
    }

    /// The prompt with identifier specifying the instance (or subject) of the class (example: "a daiton dog").
    ///
    /// Default value varies depending on the model type:
    ///
    /// - For SD1.5: "daiton" if no class is associated with the model
    /// - For SDXL: "daiton"
    /// - For Flux: ""
    pub fn concept_prompt(mut self, concept_prompt: impl Into<String>) -> Self {
        self.concept_prompt = Some(concept_prompt.into());
        self
    }

    /// The gender of the voice, for `professional` cloning.
    pub fn gender(mut self, gender: impl Into<String>) -> Self {
        self.gender = Some(gender.into());
        self
    }

    /// The language of the samples, as an ISO 639-1 code.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Initial learning rate (after the potential warmup period).
    ///
    /// Default value varies depending on the model type:
    ///
    /// - For SD1.5 and SDXL: 0.000005
    /// - For Flux: 0.0001
    ///
    /// Allowed: more than 0.
    pub fn learning_rate(mut self, learning_rate: impl Into<f64>) -> Self {
        self.learning_rate = Some(learning_rate.into());
        self
    }

    /// Initial learning rate (after the potential warmup period) for the text encoder.
    ///
    /// Maximum \[Flux LoRA: 0.001\]
    /// Default \[SDXL: 0.00005 | Flux LoRA: 0.00001\]
    /// Minimum \[SDXL: 0 | Flux LoRA: 0.000001\]
    ///
    /// Allowed: more than 0, up to 0.001.
    pub fn learning_rate_text_encoder(
        mut self,
        learning_rate_text_encoder: impl Into<f64>,
    ) -> Self {
        self.learning_rate_text_encoder = Some(learning_rate_text_encoder.into());
        self
    }

    /// Initial learning rate (after the potential warmup period) for the UNet.
    ///
    /// Only available for SDXL LoRA training.
    ///
    /// Allowed: more than 0.
    pub fn learning_rate_unet(mut self, learning_rate_unet: impl Into<f64>) -> Self {
        self.learning_rate_unet = Some(learning_rate_unet.into());
        self
    }

    /// The scheduler type to use.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Default: `constant`.
    /// One of `constant`, `constant-with-warmup`, `cosine`, `cosine-with-restarts`, `linear`, `polynomial`.
    pub fn lr_scheduler(
        mut self,
        lr_scheduler: impl Into<LearningRateScheduler>,
    ) -> Self {
        self.lr_scheduler = Some(lr_scheduler.into());
        self
    }

    /// Maximum number of training steps to execute (default: varies depending on the model type).
    ///
    /// For SDXL LoRA training, please use `numTextTrainSteps` and `numUNetTrainSteps` instead.
    ///
    /// Default value varies depending on the model type:
    ///
    /// - For SD1.5: round((number of training images \* 225) / 3)
    /// - For SDXL: number of training images \* 175
    /// - For Flux: number of training images \* 100
    ///
    /// Maximum value varies depending on the model type:
    ///
    /// - For SD1.5 and SDXL: \[0, 40000\]
    /// - For Flux: \[0, 10000\]
    ///
    /// Allowed: 0 to 40000.
    pub fn max_train_steps(mut self, max_train_steps: u32) -> Self {
        self.max_train_steps = Some(max_train_steps);
        self
    }

    /// The number of epochs to train for.
    ///
    /// Only available for Flux LoRA training.
    ///
    /// Allowed: 1 to 30.
    pub fn nb_epochs(mut self, nb_epochs: u32) -> Self {
        self.nb_epochs = Some(nb_epochs);
        self
    }

    /// The number of times to repeat the training.
    ///
    /// Only available for Flux LoRA training.
    ///
    /// Allowed: 1 to 30.
    pub fn nb_repeats(mut self, nb_repeats: u32) -> Self {
        self.nb_repeats = Some(nb_repeats);
        self
    }

    /// The number of training steps for the text encoder.
    ///
    /// Only available for SDXL LoRA training.
    ///
    /// Allowed: 0 to 40000.
    pub fn num_text_train_steps(mut self, num_text_train_steps: u32) -> Self {
        self.num_text_train_steps = Some(num_text_train_steps);
        self
    }

    /// The number of training steps for the UNet.
    ///
    /// Only available for SDXL LoRA training.
    ///
    /// Allowed: 0 to 40000.
    pub fn num_unet_train_steps(mut self, num_unet_train_steps: u32) -> Self {
        self.num_unet_train_steps = Some(num_unet_train_steps);
        self
    }

    /// Optimize the model training task for a specific type of input images.
    ///
    /// The available values are:
    ///
    /// - "likeness": optimize training for likeness or portrait (targets specific transformer blocks)
    /// - "all": train all transformer blocks
    /// - "none": train no specific transformer blocks
    ///
    /// This parameter controls which double and single transformer blocks are trained
    /// during the LoRA training process.
    ///
    /// Only available for Flux LoRA training.
    ///
    /// One of `all`, `likeness`, `none`.
    pub fn optimize_for(mut self, optimize_for: impl Into<TrainingOptimizeFor>) -> Self {
        self.optimize_for = Some(optimize_for.into());
        self
    }

    /// The weight of prior preservation loss.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Allowed: more than 0.
    pub fn prior_loss_weight(mut self, prior_loss_weight: impl Into<f64>) -> Self {
        self.prior_loss_weight = Some(prior_loss_weight.into());
        self
    }

    /// Whether to random crop or center crop images before resizing to the working resolution.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Default: `false`.
    pub fn random_crop(mut self, random_crop: bool) -> Self {
        self.random_crop = Some(random_crop);
        self
    }

    /// Ratio of random crops.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Allowed: 0 to 1.
    pub fn random_crop_ratio(mut self, random_crop_ratio: impl Into<f64>) -> Self {
        self.random_crop_ratio = Some(random_crop_ratio.into());
        self
    }

    /// Scale of random crops.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Allowed: 0 to 1.
    pub fn random_crop_scale(mut self, random_crop_scale: impl Into<f64>) -> Self {
        self.random_crop_scale = Some(random_crop_scale.into());
        self
    }

    /// The dimension of the LoRA update matrices.
    ///
    /// Only available for SDXL and Flux LoRA training.
    ///
    /// Default value varies depending on the model type:
    ///
    /// - For SDXL: 64
    /// - For Flux: 16
    ///
    /// Allowed: 4 to 64.
    pub fn rank(mut self, rank: u32) -> Self {
        self.rank = Some(rank);
        self
    }

    /// Whether background noise is removed from the samples before the training; each sample must then last at least 5 seconds.
    pub fn remove_background_noise(mut self, remove_background_noise: bool) -> Self {
        self.remove_background_noise = Some(remove_background_noise);
        self
    }

    /// The prompts to use for each epoch.
    ///
    /// Only available for Flux LoRA training.
    pub fn sample_prompts(
        mut self,
        sample_prompts: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.sample_prompts = Some(
            sample_prompts.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// The sample prompt images (AssetIds) paired with samplePrompts.
    ///
    /// Only available for Flux LoRA training.
    /// Must be the same length as samplePrompts.
    pub fn sample_source_images(
        mut self,
        sample_source_images: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.sample_source_images = Some(
            sample_source_images.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// Whether to scale the learning rate.
    ///
    /// Note: Legacy parameter, will be ignored.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Default: `false`.
    pub fn scale_lr(mut self, scale_lr: bool) -> Self {
        self.scale_lr = Some(scale_lr);
        self
    }

    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Allowed: 0 to 9007199254740991.
    pub fn seed(mut self, seed: i64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Whether to train the text encoder or not.
    ///
    /// Example: For 100 steps and a value of 0.2, it means that the text encoder will be trained for 20 steps and then the UNet for 80 steps.
    ///
    /// Note: Legacy parameter, please use `numTextTrainSteps` and `numUNetTrainSteps`.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Allowed: 0 to 0.99.
    pub fn text_encoder_training_ratio(
        mut self,
        text_encoder_training_ratio: impl Into<f64>,
    ) -> Self {
        self.text_encoder_training_ratio = Some(text_encoder_training_ratio.into());
        self
    }

    /// Validation frequency.
    ///
    /// Cannot be greater than maxTrainSteps value.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Allowed: at least 0.
    pub fn validation_frequency(mut self, validation_frequency: u32) -> Self {
        self.validation_frequency = Some(validation_frequency);
        self
    }

    /// Validation prompt.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Default: empty.
    pub fn validation_prompt(mut self, validation_prompt: impl Into<String>) -> Self {
        self.validation_prompt = Some(validation_prompt.into());
        self
    }

    /// A description of the voice.
    pub fn voice_description(mut self, voice_description: impl Into<String>) -> Self {
        self.voice_description = Some(voice_description.into());
        self
    }

    /// The Weights And Bias key to use for logging.
    ///
    /// The maximum length is 40 characters.
    pub fn wandb_key(mut self, wandb_key: impl Into<String>) -> Self {
        self.wandb_key = Some(wandb_key.into());
        self
    }
}

/// Additional information about the training progress of the model.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrainingProgress {
    /// A signed URL of the captcha to read aloud, while the stage is `pending-captcha`.
    pub captcha_image_url: Option<SignedUrl>,
    /// Position of the job in the queue (ie. the number of job in the queue before this one).
    pub position: Option<i64>,
    /// The progress of the training, between 0 and 1.
    pub progress: Option<f64>,
    /// The remaining time in milliseconds.
    pub remaining_time_ms: Option<i64>,
    /// The number of consecutive failures of the captcha or the training.
    pub retry_count: Option<u32>,
    /// Why the last attempt failed.
    pub retryable_error: Option<String>,
    /// The stage of the request.
    ///
    /// One of `pending`, `pending-captcha`, `queued-for-train`, `ready-for-captcha`, `running-train`, `starting-train`.
    pub stage: Option<TrainingStage>,
    /// The timestamp in millisecond marking the start of the process.
    pub started_at: Option<Timestamp>,
    /// Timestamp in milliseconds of the last time the training progress was updated.
    pub updated_at: Option<Timestamp>,
}

/// Additional information about the model's training.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrainingStats {
    /// The training end time as an ISO date string.
    pub ended_at: Option<Timestamp>,
    /// The training queued duration in seconds.
    pub queue_duration: Option<f64>,
    /// The training start time as an ISO date string.
    pub started_at: Option<Timestamp>,
    /// The training duration in seconds.
    pub train_duration: Option<f64>,
}

/// The UI configuration for the model.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UiConfig {
    /// Configuration for the input properties.
    pub input_properties: BTreeMap<String, UiInputProperty>,
    /// Configuration for the loras component.
    pub loras_component: Option<UiLorasComponent>,
    /// How the UI shows each output, by name of the output.
    pub output_properties: BTreeMap<String, UiOutputProperty>,
    /// Configuration for the presets.
    pub presets: Vec<UiPreset>,
    /// Configuration for the resolution component.
    pub resolution_component: Option<UiResolutionComponent>,
    /// Configuration for the selects.
    pub selects: BTreeMap<String, JsonObject>,
    /// Configuration for the trigger generate button.
    pub trigger_generate: Option<UiTriggerGenerate>,
}

/// How the UI shows an input.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UiInputProperty {
    /// Whether the input is shown collapsed.
    pub collapsed: Option<bool>,
}

/// Configuration for the loras component.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UiLorasComponent {
    /// The label of the component.
    pub label: String,
    /// The input model id (example: a composition or a single LoRA modelId).
    ///
    /// If specified, the model id will be attached to the output asset as a metadata.
    /// If the model-decomposer parser is specified on it, modelInput and scaleInput will be automatically populated.
    pub model_id_input: Option<String>,
    /// The input name of the model (model_array).
    pub model_input: String,
    /// The input name of the scale (number_array).
    pub scale_input: String,
}

/// How the UI shows an output.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UiOutputProperty {
    /// The label displayed in the UI.
    pub label: String,
}

/// Presets of several inputs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UiPreset {
    /// The inputs that the presets set.
    pub fields: Vec<String>,
    /// The values of the inputs, by preset name.
    pub presets: JsonObject,
}

/// Configuration for the resolution component.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UiResolutionComponent {
    /// The input name of the height.
    pub height_input: String,
    /// The label of the component.
    pub label: String,
    /// The resolution presets.
    pub presets: Vec<UiResolutionPreset>,
    /// The input name of the width.
    pub width_input: String,
}

/// A preset resolution.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UiResolutionPreset {
    /// The height, in pixels; absent if the model chooses it.
    pub height: Option<u32>,
    /// The label displayed in the UI.
    pub label: String,
    /// The width, in pixels; absent if the model chooses it.
    pub width: Option<u32>,
}

/// Configuration for the trigger generate button.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UiTriggerGenerate {
    /// The 'name' of the input where the trigger generate button will be displayed (after the input).
    ///
    /// Do not specify both position and after.
    pub after: Option<String>,
    /// The label displayed in the UI.
    pub label: String,
    /// The position of the trigger generate button.
    ///
    /// If position specified, the button will be displayed at the specified position.
    /// Do not specify both position and after.
    ///
    /// One of `bottom`, `top`.
    pub position: Option<UiTriggerPosition>,
}

/// The watermark of a project or a team.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Watermark {
    /// ISO-8601 creation timestamp.
    pub created_at: Timestamp,
    /// User ID that last wrote the configuration.
    pub created_by: String,
    /// Set when the configuration has been deleted.
    pub deleted_at: Option<Timestamp>,
    /// Whether the watermark is enforced on assets generated in this scope.
    ///
    /// A disabled project configuration falls back to its team's.
    pub enabled: bool,
    /// Stable identifier derived from level + scopeId.
    pub id: String,
    /// Scope this configuration applies to: team or project.
    ///
    /// One of `project`, `team`.
    pub level: Scope,
    /// Whether the stored logo has no transparency at all.
    ///
    /// Recorded at upload so the UI can warn without decoding the image again: an opaque logo draws its whole rectangle, which a rotated tiled mark turns into a very visible diamond.
    pub logo_is_opaque: Option<bool>,
    /// Where the uploaded logo lives, when one is set.
    pub logo_key: Option<String>,
    /// Mark opacity, 0.05 (barely visible) to 1 (opaque).
    pub opacity: f64,
    /// The placement of the watermark on the image.
    ///
    /// One of `bottom-left`, `bottom-right`, `center`, `tiled`, `top-left`, `top-right`.
    pub placement: WatermarkPlacement,
    /// Mark rotation in degrees, -90 to 90. 0 is horizontal.
    pub rotation: f64,
    /// Mark width as a fraction of the image width.
    pub scale: f64,
    /// The ID of the team or project that owns this configuration.
    pub scope_id: String,
    /// Gap between repetitions, as a fraction of the mark's own size.
    ///
    /// Tiled placement only; 0 repeats the mark edge to edge.
    pub spacing: f64,
    /// Text rendered as the mark, when no logo is set.
    pub text: Option<String>,
    /// ISO-8601 last-update timestamp.
    pub updated_at: Timestamp,
    /// Bumped on every write.
    pub version: i64,
}

/// Response of the watermark preview routes.
///
/// Returned by:
///
/// - [`projects.watermark.preview`](crate::resources::projects::watermark::Watermark::preview)
/// - [`teams.watermark.preview`](crate::resources::teams::watermark::Watermark::preview)
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WatermarkPreviewResponse {
    /// The sample image with the mark drawn on it, base64-encoded.
    pub image: String,
}

/// The watermark.
///
/// Returned by:
///
/// - [`projects.watermark.delete_logo`](crate::resources::projects::watermark::Watermark::delete_logo)
/// - [`projects.watermark.retrieve`](crate::resources::projects::watermark::Watermark::retrieve)
/// - [`projects.watermark.update`](crate::resources::projects::watermark::Watermark::update)
/// - [`projects.watermark.update_logo`](crate::resources::projects::watermark::Watermark::update_logo)
/// - [`teams.watermark.delete_logo`](crate::resources::teams::watermark::Watermark::delete_logo)
/// - [`teams.watermark.retrieve`](crate::resources::teams::watermark::Watermark::retrieve)
/// - [`teams.watermark.update`](crate::resources::teams::watermark::Watermark::update)
/// - [`teams.watermark.update_logo`](crate::resources::teams::watermark::Watermark::update_logo)
#[doc(alias = "WatermarkDeleteLogoResponse")]
#[doc(alias = "WatermarkRetrieveResponse")]
#[doc(alias = "WatermarkUpdateLogoResponse")]
#[doc(alias = "WatermarkUpdateResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WatermarkResponse {
    /// The watermark.
    pub watermark: Watermark,
}

/// One attempt to deliver a webhook event.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookAttempt {
    /// The HTTP status returned by the endpoint.
    pub response_status_code: i64,
    /// When the event was sent.
    pub sent_at: Timestamp,
}

/// A URL that webhook events are sent to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookEndpoint {
    /// The date and time the webhook endpoint was created.
    pub created_at: Timestamp,
    /// A description of the webhook endpoint.
    pub description: Option<String>,
    /// Whether the webhook is enabled.
    pub enabled: bool,
    /// The events that trigger the webhook. \['\*'\] indicates that all events are enabled.
    pub enabled_events: Vec<WebhookEventType>,
    /// The ID of the webhook endpoint.
    pub id: String,
    /// The number of calls to the webhook endpoint that have failed.
    pub nb_failed_calls: i64,
    /// The number of calls to the webhook endpoint.
    pub nb_total_calls: i64,
    /// The ID of the owner of the webhook endpoint: a project ID for job lifecycle events, a team ID for alert events.
    pub owner_id: String,
    /// Whether the owner is a project or a team.
    ///
    /// Required to tell them apart: a project created before the team/project split shares its team's id.
    ///
    /// One of `project`, `team`.
    pub owner_type: Scope,
    /// The endpoint's secret, used to generate webhook signatures.
    pub secret: Option<Secret>,
    /// The date and time the webhook endpoint was updated.
    pub updated_at: Timestamp,
    /// The URL of the webhook endpoint.
    pub url: String,
}

/// The webhook endpoint.
///
/// Returned by:
///
/// - [`projects.webhook_endpoints.create`](crate::resources::projects::webhook_endpoints::WebhookEndpoints::create)
/// - [`teams.webhook_endpoints.create`](crate::resources::teams::webhook_endpoints::WebhookEndpoints::create)
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookEndpointCreateResponse {
    /// The new webhook endpoint, with its secret.
    pub webhook_endpoint: WebhookEndpoint,
}

/// The webhook endpoints.
///
/// Returned by:
///
/// - [`projects.webhook_endpoints.list`](crate::resources::projects::webhook_endpoints::WebhookEndpoints::list)
/// - [`teams.webhook_endpoints.list`](crate::resources::teams::webhook_endpoints::WebhookEndpoints::list)
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookEndpointListResponse {
    /// A list of the project webhooks.
    pub webhook_endpoints: Vec<WebhookEndpoint>,
}

/// The webhook endpoint.
///
/// Returned by:
///
/// - [`projects.webhook_endpoints.update`](crate::resources::projects::webhook_endpoints::WebhookEndpoints::update)
/// - [`teams.webhook_endpoints.update`](crate::resources::teams::webhook_endpoints::WebhookEndpoints::update)
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookEndpointUpdateResponse {
    /// The webhook endpoint.
    pub webhook_endpoint: WebhookEndpoint,
}

/// A webhook event with its payload and every delivery attempt.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookEvent {
    /// The delivery attempts.
    pub attempts: Vec<WebhookAttempt>,
    /// When the event was created.
    pub created_at: Timestamp,
    /// The ID of the webhook endpoint.
    pub endpoint_id: String,
    /// The ID of the event.
    pub id: String,
    /// The payload sent to the endpoint.
    pub payload: JsonObject,
    /// When the event was last sent.
    pub sent_at: Timestamp,
    /// The delivery status of the event.
    ///
    /// One of `created`, `failed`, `retrying`, `success`.
    pub status: WebhookEventStatus,
    /// Every event a webhook endpoint can subscribe to: a project endpoint takes the job lifecycle events, a team endpoint takes the alert events.
    pub type_: WebhookEventType,
    /// When the event was last updated.
    pub updated_at: Timestamp,
}

/// The webhook events and the token of the next page.
///
/// Returned by:
///
/// - [`projects.webhook_endpoints.events.list`](crate::resources::projects::webhook_endpoints::events::Events::list)
/// - [`teams.webhook_endpoints.events.list`](crate::resources::teams::webhook_endpoints::events::Events::list)
#[doc(alias = "EventListResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookEventListResponse {
    /// A list of the project webhook events.
    pub items: Vec<WebhookEventSummary>,
    /// A token to query the next page of events.
    pub next_pagination_token: Option<String>,
}

/// The webhook event.
///
/// Returned by:
///
/// - [`projects.webhook_endpoints.events.retrieve`](crate::resources::projects::webhook_endpoints::events::Events::retrieve)
/// - [`teams.webhook_endpoints.events.retrieve`](crate::resources::teams::webhook_endpoints::events::Events::retrieve)
#[doc(alias = "EventRetrieveResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookEventResponse {
    /// The event.
    pub webhook_event: WebhookEvent,
}

/// A webhook event, as listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookEventSummary {
    /// The ID of the webhook endpoint.
    pub endpoint_id: String,
    /// The ID of the event.
    pub id: String,
    /// The delivery status of the event.
    ///
    /// One of `created`, `failed`, `retrying`, `success`.
    pub status: WebhookEventStatus,
    /// Every event a webhook endpoint can subscribe to: a project endpoint takes the job lifecycle events, a team endpoint takes the alert events.
    pub type_: WebhookEventType,
    /// When the event was last updated.
    pub updated_at: Timestamp,
}

object!(ApiKey {
    0: api_key_id = value("apiKeyId"), 1: api_key_status = value("apiKeyStatus"), 2: author_id = value("authorId"),
    3: consumption = value("consumption"), 4: created_at = value("createdAt"), 5: id = value("id"),
    6: last_used_at = value("lastUsedAt"), 7: max_consumption = value("maxConsumption"), 8: name = value("name"),
    9: owner_id = value("ownerId"), 10: projects = value("projects"), 11: role = value("role"),
    12: scope = value("scope"), 13: updated_at = value("updatedAt"),
});

object!(ApiKeyProject {
    0: project_id = value("projectId"), 1: role = value("role"),
});

object!(Avatar {
    0: asset_id = value("assetId"), 1: url = value("url"),
});

object!(Brief {
    0: body = value("body"), 1: created_at = value("createdAt"), 2: created_by = value("createdBy"),
    3: enabled = value("enabled"), 4: id = identifier("id"), 5: level = value("level"),
    6: reference_asset_ids = required("referenceAssetIds"), 7: scope_id = value("scopeId"),
    8: sensitivity = value("sensitivity"), 9: updated_at = value("updatedAt"),
});

object!(BriefResponse: response {
    0: brief = present("brief"),
});

object!(CameraKeyframe {
    0: fov = value("fov"), 1: position = required("position"), 2: target = required("target"),
});

object!(DeletedResponse: response {
    0: deleted = value("deleted"),
});

object!(DryRunResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = present("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: ip_detection = value("ipDetection"),
});

object!(IpDetection {
    0: action = value("action"), 1: analyzed_images_count = value("analyzedImagesCount"),
    2: creative_units_charged = value("creativeUnitsCharged"), 3: evaluated_filters = value("evaluatedFilters"),
    4: findings = required("findings"), 5: flagged = value("flagged"),
    6: has_detector_error = value("hasDetectorError"),
});

object!(IpDetectionFinding {
    0: category = value("category"), 1: confidence = value("confidence"), 2: entities = value("entities"),
    3: filter_id = value("filterId"), 4: filter_name = value("filterName"), 5: flagged = value("flagged"),
    6: reason = value("reason"),
});

object!(Member {
    0: avatar = value("avatar"), 1: consumption = value("consumption"), 2: created_at = value("createdAt"),
    3: email = value("email"), 4: id = value("id"), 5: max_consumption = value("maxConsumption"),
    6: role = value("role"), 7: updated_at = value("updatedAt"),
});

object!(QualityGate {
    0: ai_quality_score = value("aiQualityScore"), 1: applied_brief_ids = value("appliedBriefIds"),
    2: brief_compliance_score = value("briefComplianceScore"), 3: computed_at = value("computedAt"),
    4: details = value("details"), 5: error = value("error"), 6: overall_score = value("overallScore"),
    7: sensitivity = value("sensitivity"), 8: status = value("status"), 9: verdict = value("verdict"),
    10: version = value("version"),
});

object!(QualityGateDetails {
    0: ai_quality = value("aiQuality"), 1: brief_compliance = value("briefCompliance"),
});

object!(QualityGateDimension {
    0: reasons = required("reasons"), 1: score = value("score"), 2: suggestions = required("suggestions"),
});

object!(Settings {
    0: homepage = value("homepage"),
});

object!(SettingsUpdate {
    0: homepage = value("homepage"),
});

object!(TagsResponse: response {
    0: added = required("added"), 1: deleted = required("deleted"),
});

object!(TrainingImage {
    0: automatic_captioning = value("automaticCaptioning"), 1: created_at = value("createdAt"),
    2: description = value("description"), 3: download_url = value("downloadUrl"), 4: id = identifier("id"),
    5: name = value("name"),
});

object!(TrainingImagePair {
    0: instruction = value("instruction"), 1: source_id = value("sourceId"), 2: target_id = value("targetId"),
});

object!(TrainingParameters {
    0: age = value("age"), 1: batch_size = value("batchSize"), 2: class_prompt = value("classPrompt"),
    3: clone_type = value("cloneType"), 4: concept_prompt = value("conceptPrompt"), 5: gender = value("gender"),
    6: language = value("language"), 7: learning_rate = value("learningRate"),
    8: learning_rate_text_encoder = value("learningRateTextEncoder"), 9: learning_rate_unet = value("learningRateUnet"),
    10: lr_scheduler = value("lrScheduler"), 11: max_train_steps = value("maxTrainSteps"),
    12: nb_epochs = value("nbEpochs"), 13: nb_repeats = value("nbRepeats"),
    14: num_text_train_steps = value("numTextTrainSteps"), 15: num_unet_train_steps = value("numUNetTrainSteps"),
    16: optimize_for = value("optimizeFor"), 17: prior_loss_weight = value("priorLossWeight"),
    18: random_crop = value("randomCrop"), 19: random_crop_ratio = value("randomCropRatio"),
    20: random_crop_scale = value("randomCropScale"), 21: rank = value("rank"),
    22: remove_background_noise = value("removeBackgroundNoise"), 23: sample_prompts = value("samplePrompts"),
    24: sample_source_images = value("sampleSourceImages"), 25: scale_lr = value("scaleLr"),
    26: seed = text_or_number("seed"), 27: text_encoder_training_ratio = value("textEncoderTrainingRatio"),
    28: validation_frequency = value("validationFrequency"), 29: validation_prompt = value("validationPrompt"),
    30: voice_description = value("voiceDescription"), 31: wandb_key = secret("wandbKey"),
});

object!(TrainingProgress {
    0: captcha_image_url = value("captchaImageUrl"), 1: position = value("position"), 2: progress = value("progress"),
    3: remaining_time_ms = value("remainingTimeMs"), 4: retry_count = value("retryCount"),
    5: retryable_error = value("retryableError"), 6: stage = value("stage"), 7: started_at = value("startedAt"),
    8: updated_at = value("updatedAt"),
});

object!(TrainingStats {
    0: ended_at = value("endedAt"), 1: queue_duration = value("queueDuration"), 2: started_at = value("startedAt"),
    3: train_duration = value("trainDuration"),
});

object!(UiConfig {
    0: input_properties = value("inputProperties"), 1: loras_component = value("lorasComponent"),
    2: output_properties = value("outputProperties"), 3: presets = value("presets"),
    4: resolution_component = value("resolutionComponent"), 5: selects = value("selects"),
    6: trigger_generate = value("triggerGenerate"),
});

object!(UiInputProperty {
    0: collapsed = value("collapsed"),
});

object!(UiLorasComponent {
    0: label = value("label"), 1: model_id_input = value("modelIdInput"), 2: model_input = value("modelInput"),
    3: scale_input = value("scaleInput"),
});

object!(UiOutputProperty {
    0: label = value("label"),
});

object!(UiPreset {
    0: fields = required("fields"), 1: presets = required("presets"),
});

object!(UiResolutionComponent {
    0: height_input = value("heightInput"), 1: label = value("label"), 2: presets = required("presets"),
    3: width_input = value("widthInput"),
});

object!(UiResolutionPreset {
    0: height = value("height"), 1: label = value("label"), 2: width = value("width"),
});

object!(UiTriggerGenerate {
    0: after = value("after"), 1: label = value("label"), 2: position = value("position"),
});

object!(Watermark {
    0: created_at = value("createdAt"), 1: created_by = value("createdBy"), 2: deleted_at = value("deletedAt"),
    3: enabled = value("enabled"), 4: id = identifier("id"), 5: level = value("level"),
    6: logo_is_opaque = value("logoIsOpaque"), 7: logo_key = value("logoKey"), 8: opacity = value("opacity"),
    9: placement = value("placement"), 10: rotation = value("rotation"), 11: scale = value("scale"),
    12: scope_id = value("scopeId"), 13: spacing = value("spacing"), 14: text = value("text"),
    15: updated_at = value("updatedAt"), 16: version = value("version"),
});

object!(WatermarkPreviewResponse: response {
    0: image = value("image"),
});

object!(WatermarkResponse: response {
    0: watermark = present("watermark"),
});

object!(WebhookAttempt {
    0: response_status_code = value("responseStatusCode"), 1: sent_at = value("sentAt"),
});

object!(WebhookEndpoint {
    0: created_at = value("createdAt"), 1: description = value("description"), 2: enabled = value("enabled"),
    3: enabled_events = required("enabledEvents"), 4: id = identifier("id"),
    5: nb_failed_calls = value("nbFailedCalls"), 6: nb_total_calls = value("nbTotalCalls"),
    7: owner_id = value("ownerId"), 8: owner_type = value("ownerType"), 9: secret = value("secret"),
    10: updated_at = value("updatedAt"), 11: url = value("url"),
});

object!(WebhookEndpointCreateResponse: response {
    0: webhook_endpoint = present("webhookEndpoint"),
});

object!(WebhookEndpointListResponse: response {
    0: webhook_endpoints = required("webhookEndpoints"),
});

object!(WebhookEndpointUpdateResponse: response {
    0: webhook_endpoint = present("webhookEndpoint"),
});

object!(WebhookEvent {
    0: attempts = required("attempts"), 1: created_at = value("createdAt"), 2: endpoint_id = value("endpointId"),
    3: id = value("id"), 4: payload = required("payload"), 5: sent_at = value("sentAt"), 6: status = value("status"),
    7: type_ = value("type"), 8: updated_at = value("updatedAt"),
});

object!(WebhookEventListResponse: response {
    0: items = required("items"), 1: next_pagination_token = value("nextPaginationToken"),
});

object!(WebhookEventResponse: response {
    0: webhook_event = value("webhookEvent"),
});

object!(WebhookEventSummary {
    0: endpoint_id = value("endpointId"), 1: id = identifier("id"), 2: status = value("status"),
    3: type_ = value("type"), 4: updated_at = value("updatedAt"),
});

page!(WebhookEventListResponse { items: WebhookEventSummary, token next_pagination_token });

open_enum! {
    /// The status of the API key.
    pub enum ApiKeyStatus {
        Active = "active",
        Deleted = "deleted",
        Inactive = "inactive",
    }
}

open_enum! {
    /// The aspect ratio of a generated image, width to height.
    pub enum AspectRatio {
        Ratio16x9 = "16:9",
        Ratio1x1 = "1:1",
        Ratio21x9 = "21:9",
        Ratio2x3 = "2:3",
        Ratio3x2 = "3:2",
        Ratio3x4 = "3:4",
        Ratio4x3 = "4:3",
        Ratio4x5 = "4:5",
        Ratio5x4 = "5:4",
        Ratio9x16 = "9:16",
        Ratio9x21 = "9:21",
    }
}

open_enum! {
    /// Classification of the audio.
    pub enum AudioClassification {
        Effect = "effect",
        Interview = "interview",
        Music = "music",
        Other = "other",
        Sound = "sound",
        Speech = "speech",
        Text = "text",
        Unknown = "unknown",
    }
}

open_enum! {
    /// Specifies the background behavior for the input.
    ///
    /// Only available for `file` and `file_array`
    /// input types with kind `image`.
    pub enum BackgroundBehavior {
        Opaque = "opaque",
        Transparent = "transparent",
    }
}

open_enum! {
    /// The recommended camera mode for a splat.
    pub enum CameraMode {
        Aerial = "aerial",
        Interior = "interior",
        Turntable = "turntable",
    }
}

open_enum! {
    /// The action on a job or a training: cancel it.
    pub enum CancelAction {
        Cancel = "cancel",
    }
}

open_enum! {
    /// How the conditions are combined.
    pub enum ConditionOperator {
        And = "and",
        Or = "or",
    }
}

open_enum! {
    /// What a control image controls: the pose, depth, lines and so on.
    pub enum ControlnetModality {
        Blur = "blur",
        Canny = "canny",
        Depth = "depth",
        Gray = "gray",
        Illusion = "illusion",
        Lineart = "lineart",
        Lines = "lines",
        LowQuality = "low-quality",
        NormalMap = "normal-map",
        Pose = "pose",
        Scribble = "scribble",
        Seg = "seg",
        Sketch = "sketch",
        Tile = "tile",
    }
}

open_enum! {
    /// What to detect in an image.
    pub enum DetectModality {
        Canny = "canny",
        Depth = "depth",
        Grayscale = "grayscale",
        LineartAnime = "lineart_anime",
        Mlsd = "mlsd",
        Normal = "normal",
        Pose = "pose",
        Scribble = "scribble",
        Segmentation = "segmentation",
        Sketch = "sketch",
    }
}

open_enum! {
    /// Preserve the seamless properties of skybox or texture images.
    ///
    /// Input has to be of same type (seamless).
    ///
    /// Default: `seamfull`.
    pub enum ImageType {
        Seamfull = "seamfull",
        Skybox = "skybox",
        Texture = "texture",
    }
}

open_enum! {
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    pub enum InferenceScheduler {
        DdimScheduler = "DDIMScheduler",
        DdpmScheduler = "DDPMScheduler",
        DeisMultistepScheduler = "DEISMultistepScheduler",
        DpmSolverMultistepScheduler = "DPMSolverMultistepScheduler",
        DpmSolverSinglestepScheduler = "DPMSolverSinglestepScheduler",
        EulerAncestralDiscreteScheduler = "EulerAncestralDiscreteScheduler",
        EulerDiscreteScheduler = "EulerDiscreteScheduler",
        HeunDiscreteScheduler = "HeunDiscreteScheduler",
        Kdpm2AncestralDiscreteScheduler = "KDPM2AncestralDiscreteScheduler",
        Kdpm2DiscreteScheduler = "KDPM2DiscreteScheduler",
        LcmScheduler = "LCMScheduler",
        LmsDiscreteScheduler = "LMSDiscreteScheduler",
        PndmScheduler = "PNDMScheduler",
        TcdScheduler = "TCDScheduler",
        UniPcMultistepScheduler = "UniPCMultistepScheduler",
    }
}

open_enum! {
    /// The kind of a generation.
    pub enum InferenceType {
        Controlnet = "controlnet",
        ControlnetImg2img = "controlnet_img2img",
        ControlnetInpaint = "controlnet_inpaint",
        ControlnetInpaintIpAdapter = "controlnet_inpaint_ip_adapter",
        ControlnetIpAdapter = "controlnet_ip_adapter",
        ControlnetReference = "controlnet_reference",
        ControlnetTexture = "controlnet_texture",
        Img2img = "img2img",
        Img2imgIpAdapter = "img2img_ip_adapter",
        Img2imgTexture = "img2img_texture",
        Inpaint = "inpaint",
        InpaintIpAdapter = "inpaint_ip_adapter",
        Outpaint = "outpaint",
        Reference = "reference",
        ReferenceTexture = "reference_texture",
        Txt2img = "txt2img",
        Txt2imgIpAdapter = "txt2img_ip_adapter",
        Txt2imgTexture = "txt2img_texture",
    }
}

open_enum! {
    /// When set to `high`, allows to better preserve details from the input images in the output.
    ///
    /// This is especially useful when using images that contain elements like faces or logos that
    /// require accurate preservation in the generated image.
    ///
    /// You can provide multiple input images that will all be preserved with high fidelity, but keep
    /// in mind that the first image will be preserved with richer textures and finer details, so if
    /// you include elements such as faces, consider placing them in the first image.
    ///
    /// Only available for the `gpt-image-1` model.
    ///
    /// Default: `low`.
    pub enum InputFidelity {
        High = "high",
        Low = "low",
    }
}

open_enum! {
    /// Location of the input image in the output.
    ///
    /// Default: `middle`.
    pub enum InputLocation {
        Bottom = "bottom",
        Left = "left",
        Middle = "middle",
        Right = "right",
        Top = "top",
    }
}

open_enum! {
    /// The type of IP Adapter model to use.
    ///
    /// Must be one of `style`, `character`, defaults to `style`.
    ///
    /// Default: `style`.
    pub enum IpAdapterType {
        Character = "character",
        Style = "style",
    }
}

open_enum! {
    /// Whether and how detection affected the request.
    pub enum IpDetectionAction {
        Allowed = "allowed",
        Blocked = "blocked",
        Flagged = "flagged",
    }
}

open_enum! {
    /// Filter category; use "custom" for customer-authored filters.
    pub enum IpDetectionCategory {
        ArtistStyle = "artist-style",
        BrandTrademark = "brand-trademark",
        CelebrityLikeness = "celebrity-likeness",
        Custom = "custom",
        FictionalCharacter = "fictional-character",
    }
}

open_enum! {
    /// The scheduler type to use.
    ///
    /// Only available for SD15 and SDXL LoRA training.
    ///
    /// Default: `constant`.
    pub enum LearningRateScheduler {
        Constant = "constant",
        ConstantWithWarmup = "constant-with-warmup",
        Cosine = "cosine",
        CosineWithRestarts = "cosine-with-restarts",
        Linear = "linear",
        Polynomial = "polynomial",
    }
}

open_enum! {
    /// The MIME type of the file that an asset was created from.
    pub enum OriginalMimeType {
        ApplicationGzip = "application/gzip",
        ApplicationJson = "application/json",
        ApplicationOctetStream = "application/octet-stream",
        ApplicationPdf = "application/pdf",
        ApplicationSafetensors = "application/safetensors",
        ApplicationVndAutodeskFbx = "application/vnd.autodesk.fbx",
        ApplicationXAuthorwareBin = "application/x-authorware-bin",
        ApplicationXZipCompressed = "application/x-zip-compressed",
        ApplicationXAutodeskFbx = "application/x.autodesk.fbx",
        ApplicationZip = "application/zip",
        AudioFlac = "audio/flac",
        AudioM4a = "audio/m4a",
        AudioMpeg = "audio/mpeg",
        AudioOgg = "audio/ogg",
        AudioWav = "audio/wav",
        ImageAces = "image/aces",
        ImageAvif = "image/avif",
        ImageBmp = "image/bmp",
        ImageGif = "image/gif",
        ImageHeic = "image/heic",
        ImageJpeg = "image/jpeg",
        ImagePng = "image/png",
        ImageSvgXml = "image/svg+xml",
        ImageTiff = "image/tiff",
        ImageVndRadiance = "image/vnd.radiance",
        ImageWebp = "image/webp",
        ImageXExr = "image/x-exr",
        ModelGlb = "model/glb",
        ModelGltfJson = "model/gltf+json",
        ModelGltfBinary = "model/gltf-binary",
        ModelKsplat = "model/ksplat",
        ModelMtl = "model/mtl",
        ModelObj = "model/obj",
        ModelPly = "model/ply",
        ModelSog = "model/sog",
        ModelSplat = "model/splat",
        ModelSpz = "model/spz",
        ModelStl = "model/stl",
        ModelVndColladaXml = "model/vnd.collada+xml",
        ModelVndMsPackage3dmanufacturing3dmodelXml = "model/vnd.ms-package.3dmanufacturing-3dmodel+xml",
        ModelVndUsdzZip = "model/vnd.usdz+zip",
        ModelX3dVox = "model/x-3d-vox",
        ModelXBlender = "model/x-blender",
        ModelXFbx = "model/x-fbx",
        ModelXMayaAscii = "model/x-maya-ascii",
        ModelXMayaBinary = "model/x-maya-binary",
        ModelXVsplat = "model/x-vsplat",
        ModelX3dXml = "model/x3d+xml",
        TextPlain = "text/plain",
        VideoMp4 = "video/mp4",
        VideoQuicktime = "video/quicktime",
        VideoWebm = "video/webm",
    }
}

open_enum! {
    /// The visibility of an asset, a model or a workflow.
    pub enum Privacy {
        Private = "private",
        Public = "public",
        Unlisted = "unlisted",
    }
}

open_enum! {
    /// The strictness of the quality gate.
    pub enum QualityGateSensitivity {
        High = "high",
        Low = "low",
        Medium = "medium",
    }
}

open_enum! {
    /// The state of a quality gate check.
    pub enum QualityGateStatus {
        Error = "error",
        Scored = "scored",
    }
}

open_enum! {
    /// The verdict of the quality gate.
    pub enum QualityGateVerdict {
        Fail = "fail",
        Pass = "pass",
        Warn = "warn",
    }
}

open_enum! {
    /// Whether an object belongs to a project or to a team.
    pub enum Scope {
        Project = "project",
        Team = "team",
    }
}

open_enum! {
    /// The sort direction: ascending or descending.
    pub enum SortDirection {
        Asc = "asc",
        Desc = "desc",
    }
}

open_enum! {
    /// Optimize the model training task for a specific type of input images.
    ///
    /// The available values are:
    ///
    /// - "likeness": optimize training for likeness or portrait (targets specific transformer blocks)
    /// - "all": train all transformer blocks
    /// - "none": train no specific transformer blocks
    ///
    /// This parameter controls which double and single transformer blocks are trained
    /// during the LoRA training process.
    ///
    /// Only available for Flux LoRA training.
    pub enum TrainingOptimizeFor {
        All = "all",
        Likeness = "likeness",
        None = "none",
    }
}

open_enum! {
    /// The stage of a training.
    pub enum TrainingStage {
        Pending = "pending",
        PendingCaptcha = "pending-captcha",
        QueuedForTrain = "queued-for-train",
        ReadyForCaptcha = "ready-for-captcha",
        RunningTrain = "running-train",
        StartingTrain = "starting-train",
    }
}

open_enum! {
    /// Where the UI shows the generate button.
    pub enum UiTriggerPosition {
        Bottom = "bottom",
        Top = "top",
    }
}

open_enum! {
    /// The placement of a watermark on an image.
    pub enum WatermarkPlacement {
        BottomLeft = "bottom-left",
        BottomRight = "bottom-right",
        Center = "center",
        Tiled = "tiled",
        TopLeft = "top-left",
        TopRight = "top-right",
    }
}

open_enum! {
    /// The delivery status of a webhook event.
    pub enum WebhookEventStatus {
        Created = "created",
        Failed = "failed",
        Retrying = "retrying",
        Success = "success",
    }
}

open_enum! {
    /// The type of a webhook event.
    pub enum WebhookEventType {
        All = "*",
        AssetDownloadCompleted = "asset.download.completed",
        AssetDownloadCreated = "asset.download.created",
        AssetDownloadFailed = "asset.download.failed",
        GenerationCompleted = "generation.completed",
        GenerationCreated = "generation.created",
        GenerationFailed = "generation.failed",
        InferenceCancelled = "inference.cancelled",
        InferenceCompleted = "inference.completed",
        InferenceCreated = "inference.created",
        InferenceFailed = "inference.failed",
        ModelDownloadCompleted = "model.download.completed",
        ModelDownloadCreated = "model.download.created",
        ModelDownloadFailed = "model.download.failed",
        ModelTrainingCancelled = "model.training.cancelled",
        ModelTrainingCompleted = "model.training.completed",
        ModelTrainingFailed = "model.training.failed",
        ModelTrainingStarted = "model.training.started",
        TeamCreditThresholdCrossed = "team.credit.threshold.crossed",
    }
}

