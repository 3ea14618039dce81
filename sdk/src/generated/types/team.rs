// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::object;
use crate::values::open_enum::open_enum;
use crate::JsonObject;
use crate::types::{ApiKey, Avatar, Member, SearchIndex, Settings, SignedUrl, Timestamp};

/// The start and end of a billing period.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingPeriod {
    /// When the period ends.
    pub end: Timestamp,
    /// When the period starts.
    pub start: Timestamp,
}

/// The pricing of runs with the team's own provider keys.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Byok {
    /// The factor applied to the price of runs with the team's own provider keys.
    pub markup_multiplier: f64,
    /// ISO timestamp of the last update.
    ///
    /// Optional — legacy rows may lack it.
    pub updated_at: Option<Timestamp>,
    /// Human-readable handle of who last updated the markup (display name).
    pub updated_by: Option<String>,
}

/// The instruction.
///
/// Returned by [`teams.ip_filters.draft_instruction`](crate::resources::teams::ip_filters::IpFilters::draft_instruction).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpFilterDraftInstructionResponse {
    /// Drafted natural-language detection instruction derived from the reference assets.
    pub instruction: String,
}

/// The filters.
///
/// Returned by [`teams.ip_filters.list`](crate::resources::teams::ip_filters::IpFilters::list).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpFilterListResponse {
    /// Built-in and custom IP-detection filters for the team, each with its enabled state.
    pub filters: Vec<JsonObject>,
}

/// The filter.
///
/// Returned by:
///
/// - [`teams.ip_filters.create`](crate::resources::teams::ip_filters::IpFilters::create)
/// - [`teams.ip_filters.update`](crate::resources::teams::ip_filters::IpFilters::update)
#[doc(alias = "IpFilterCreateResponse")]
#[doc(alias = "IpFilterUpdateResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpFilterResponse {
    /// The created custom filter, including its enabled state.
    pub filter: JsonObject,
}

/// Creative units bought in addition to the team's plan.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OneShotCreativeUnits {
    /// The Compute Units amount bought.
    pub amount: f64,
    /// The creation date of the Compute Units (buy date) ISO string.
    pub created_at: Timestamp,
    /// The expiration date of the Compute Units ISO string.
    pub expiration: Timestamp,
    /// The remaining Compute Units available.
    pub remaining: f64,
    /// The last update date of the Compute Units (use date) ISO string.
    pub updated_at: Timestamp,
}

/// A team: its plan, projects and members.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Team {
    /// The team's avatar.
    pub avatar: Option<Avatar>,
    /// The pricing of runs with the team's own provider keys.
    pub byok: Option<Byok>,
    /// The context of the team.
    pub context: Option<TeamContext>,
    /// The team creation date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub created_at: Timestamp,
    /// Team-wide default max consumption (CU) applied to every member over the billing period, unless overridden per member.
    ///
    /// Absent when no team-wide default is set.
    pub default_user_max_consumption: Option<f64>,
    /// The team ID (example: "eyVcnFJcR92BxBkz7N6g5w").
    pub id: String,
    /// The list of pending invitations.
    pub invitations: Vec<TeamInvitation>,
    /// What IP detection does when it finds something.
    ///
    /// One of `active-fail-closed`, `active-fail-open`, `disabled`.
    pub ip_detection_enforcement: Option<IpDetectionEnforcement>,
    /// The list of API keys.
    pub keys: Vec<ApiKey>,
    /// The team name (example: "Scenario").
    pub name: String,
    /// The paymentStatus for the team.
    ///
    /// One of `failed`, `succeeded`.
    pub payment_status: Option<TeamPaymentStatus>,
    /// The plan of the team.
    ///
    /// One of `cu-basic`, `cu-creator`, `cu-max`, `cu-pro`, `cu-pro-q3-25`, `cu-team`, `cu-team-v2`, `enterprise`, `essential`, `free`, `premium`, `pro`.
    pub plan: TeamPlan,
    /// Projects of the team.
    pub projects: Vec<TeamProject>,
    /// Quality Gate auto-detection default for the team.
    pub quality_gate_auto_detect: Option<bool>,
    /// The search host for the team.
    pub search_host: Option<String>,
    /// The search indexes for the team.
    pub search_indexes: Option<TeamSearchIndexes>,
    /// Team settings.
    pub settings: Option<Settings>,
    /// The subscriptionStatus for the team.
    ///
    /// One of `active`, `inactive`, `paused`.
    pub subscription_status: Option<TeamSubscriptionStatus>,
    /// The team type.
    ///
    /// One of `personal`, `shared`.
    pub type_: TeamType,
    /// The team update date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub updated_at: Timestamp,
    /// The list of teams members and their role.
    pub users: Vec<Member>,
}

/// The caller's role in a team, and counts of the team's users, keys and invitations.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TeamContext {
    /// The number of invitations on this team.
    pub invitations_count: i64,
    /// The number of API keys on this team.
    pub keys_count: i64,
    /// The authenticated user's role for this team.
    ///
    /// One of `admin`, `key`, `member`.
    pub user_role: TeamRole,
    /// The number of users on this team.
    pub users_count: i64,
}

/// A pending invitation to a team.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TeamInvitation {
    /// The user creation date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub created_at: Timestamp,
    /// The invited user email (example: "herve@scenario.com").
    pub email: String,
    /// The list of project IDs for which the user is invited.
    pub project_ids: Vec<String>,
    /// The role of the invited user inside the team.
    ///
    /// One of `admin`, `key`, `member`.
    pub role: TeamRole,
    /// The status of the invitation.
    ///
    /// One of `accepted`, `expired`, `pending`, `withdrawn`.
    pub status: TeamInvitationStatus,
    /// The link the invited user opens to accept the invitation, as sent by email.
    pub url: SignedUrl,
}

/// The usage of a team's limits.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TeamLimitUsage {
    /// The number of API keys in use.
    pub api_keys: i64,
    /// The number of canvas assets in use.
    pub canvas_assets: i64,
    /// The collections.
    pub collections: i64,
    /// The number of creative units used in the billing period.
    pub creative_units: f64,
    /// The number of projects in use.
    pub projects: i64,
    /// The number of seats in use.
    pub seats: i64,
}

/// The limits of a team's plan.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TeamLimits {
    /// The maximum number of sessions with a one-time password.
    pub otp_sessions: i64,
    /// The maximum number of API keys.
    pub api_keys: i64,
    /// The maximum number of layers of a canvas asset.
    pub canvas_asset_layers: i64,
    /// The maximum number of canvas assets.
    pub canvas_assets: i64,
    /// The collections.
    pub collections: i64,
    /// The amount of Compute Units available for the plan.
    pub creative_units: f64,
    /// The number of seats included in the plan.
    pub default_seats: i64,
    /// The maximum number of assets that can be downloaded.
    pub download_assets: f64,
    /// The maximum number of models that can be downloaded.
    pub download_model: f64,
    /// The maximum number of images in one run.
    pub inference_batch_size: i64,
    /// The maximum cooldown applied in case of over head.
    pub max_cooldown: f64,
    /// The maximum number of training images of a model.
    pub max_training_datasets: i64,
    /// The minimum cooldown applied in case of over head.
    pub min_cooldown: f64,
    /// The maximum models a project can have (train/upload/copy/transfer/...).
    pub models: i64,
    /// The maximum number of concurrent runs of custom models.
    pub parallel_custom_jobs: i64,
    /// The maximum number of concurrent generations.
    pub parallel_inferences: i64,
    /// The maximum number of concurrent trainings.
    pub parallel_training: i64,
    /// The maximum number of concurrent workflow runs.
    pub parallel_workflow_runs: i64,
    /// The maximum number of samples of a premium generation.
    pub premium_generation_samples: i64,
    /// The maximum projects a team can have.
    pub projects: i64,
    /// The maximum scaling factor of an upscale.
    pub scaling_factor: f64,
    /// The maximum number of seats.
    pub seats: i64,
    /// How long snapshots are kept.
    pub snapshots_retention: f64,
    /// The upload.
    pub upload: f64,
}

/// The limits of a team's plan, their usage, the billing period and one-shot creative units.
///
/// Returned by [`teams.retrieve_limits`](crate::resources::teams::Teams::retrieve_limits).
#[doc(alias = "TeamRetrieveLimitsResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TeamLimitsResponse {
    /// The actual billing limits values related to the plan.
    pub limits: TeamLimits,
    /// The list of one-shot Compute Units.
    ///
    /// Can be empty if the team has no one-shot Compute Units.
    pub one_shot_creative_units: Vec<OneShotCreativeUnits>,
    /// The actual billing period start and end dates ISO strings.
    pub period: BillingPeriod,
    /// The actual plan of the team.
    ///
    /// One of `cu-basic`, `cu-creator`, `cu-max`, `cu-pro`, `cu-pro-q3-25`, `cu-team`, `cu-team-v2`, `enterprise`, `essential`, `free`, `premium`, `pro`.
    pub plan: TeamPlan,
    /// The current value for each relevant limit in the billing period.
    pub values: TeamLimitUsage,
}

/// The teams.
///
/// Returned by [`teams.list`](crate::resources::teams::Teams::list).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TeamListResponse {
    /// A list of the teams the user belongs to.
    pub teams: Vec<Team>,
}

/// A project of a team, as listed with the team.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TeamProject {
    /// The avatar of the project.
    pub avatar: Option<Avatar>,
    /// When the project was created.
    pub created_at: Timestamp,
    /// When true, IP detection is switched off for this project.
    pub disable_ip_detection: Option<bool>,
    /// The ID of the project.
    pub id: String,
    /// The name of the project.
    pub name: String,
    /// Whether Quality Gate auto-detection runs on generation for this project.
    pub quality_gate_auto_detect: Option<bool>,
    /// When the project was last updated.
    pub updated_at: Timestamp,
}

/// The team.
///
/// Returned by:
///
/// - [`teams.members.create`](crate::resources::teams::members::Members::create)
/// - [`teams.retrieve`](crate::resources::teams::Teams::retrieve)
/// - [`teams.update`](crate::resources::teams::Teams::update)
#[doc(alias = "MemberCreateResponse")]
#[doc(alias = "TeamRetrieveResponse")]
#[doc(alias = "TeamUpdateResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TeamResponse {
    /// The team.
    pub team: Team,
}

/// A team's search indexes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TeamSearchIndexes {
    /// The assets.
    pub assets: SearchIndex,
    /// The models.
    pub models: SearchIndex,
    /// The workflows.
    pub workflows: SearchIndex,
}

object!(BillingPeriod {
    0: end = value("end"), 1: start = value("start"),
});

object!(Byok {
    0: markup_multiplier = value("markupMultiplier"), 1: updated_at = value("updatedAt"),
    2: updated_by = value("updatedBy"),
});

object!(IpFilterDraftInstructionResponse: response {
    0: instruction = value("instruction"),
});

object!(IpFilterListResponse: response {
    0: filters = required("filters"),
});

object!(IpFilterResponse: response {
    0: filter = required("filter"),
});

object!(OneShotCreativeUnits {
    0: amount = value("amount"), 1: created_at = value("createdAt"), 2: expiration = value("expiration"),
    3: remaining = value("remaining"), 4: updated_at = value("updatedAt"),
});

object!(Team {
    0: avatar = value("avatar"), 1: byok = value("byok"), 2: context = value("context"),
    3: created_at = value("createdAt"), 4: default_user_max_consumption = value("defaultUserMaxConsumption"),
    5: id = identifier("id"), 6: invitations = value("invitations"),
    7: ip_detection_enforcement = value("ipDetectionEnforcement"), 8: keys = value("keys"), 9: name = value("name"),
    10: payment_status = value("paymentStatus"), 11: plan = value("plan"), 12: projects = required("projects"),
    13: quality_gate_auto_detect = value("qualityGateAutoDetect"), 14: search_host = value("searchHost"),
    15: search_indexes = value("searchIndexes"), 16: settings = value("settings"),
    17: subscription_status = value("subscriptionStatus"), 18: type_ = value("type"),
    19: updated_at = value("updatedAt"), 20: users = value("users"),
});

object!(TeamContext {
    0: invitations_count = value("invitationsCount"), 1: keys_count = value("keysCount"),
    2: user_role = value("userRole"), 3: users_count = value("usersCount"),
});

object!(TeamInvitation {
    0: created_at = value("createdAt"), 1: email = value("email"), 2: project_ids = value("projectIds"),
    3: role = value("role"), 4: status = value("status"), 5: url = value("url"),
});

object!(TeamLimitUsage {
    0: api_keys = value("apiKeys"), 1: canvas_assets = value("canvasAssets"), 2: collections = value("collections"),
    3: creative_units = value("creativeUnits"), 4: projects = value("projects"), 5: seats = value("seats"),
});

object!(TeamLimits {
    0: otp_sessions = value("OTPSessions"), 1: api_keys = value("apiKeys"),
    2: canvas_asset_layers = value("canvasAssetLayers"), 3: canvas_assets = value("canvasAssets"),
    4: collections = value("collections"), 5: creative_units = value("creativeUnits"),
    6: default_seats = value("defaultSeats"), 7: download_assets = value("downloadAssets"),
    8: download_model = value("downloadModel"), 9: inference_batch_size = value("inferenceBatchSize"),
    10: max_cooldown = value("maxCooldown"), 11: max_training_datasets = value("maxTrainingDatasets"),
    12: min_cooldown = value("minCooldown"), 13: models = value("models"),
    14: parallel_custom_jobs = value("parallelCustomJobs"), 15: parallel_inferences = value("parallelInferences"),
    16: parallel_training = value("parallelTraining"), 17: parallel_workflow_runs = value("parallelWorkflowRuns"),
    18: premium_generation_samples = value("premiumGenerationSamples"), 19: projects = value("projects"),
    20: scaling_factor = value("scalingFactor"), 21: seats = value("seats"),
    22: snapshots_retention = value("snapshotsRetention"), 23: upload = value("upload"),
});

object!(TeamLimitsResponse: response {
    0: limits = value("limits"), 1: one_shot_creative_units = required("oneShotCreativeUnits"),
    2: period = value("period"), 3: plan = value("plan"), 4: values = value("values"),
});

object!(TeamListResponse: response {
    0: teams = required("teams"),
});

object!(TeamProject {
    0: avatar = value("avatar"), 1: created_at = value("createdAt"),
    2: disable_ip_detection = value("disableIpDetection"), 3: id = value("id"), 4: name = value("name"),
    5: quality_gate_auto_detect = value("qualityGateAutoDetect"), 6: updated_at = value("updatedAt"),
});

object!(TeamResponse: response {
    0: team = present("team"),
});

object!(TeamSearchIndexes {
    0: assets = value("assets"), 1: models = value("models"), 2: workflows = value("workflows"),
});

open_enum! {
    /// The role offered by an invitation to a team.
    pub enum InvitationRole {
        Admin = "admin",
        Member = "member",
    }
}

open_enum! {
    /// Whether IP detection runs for a team, and what happens to a request if a detector fails.
    pub enum IpDetectionEnforcement {
        ActiveFailClosed = "active-fail-closed",
        ActiveFailOpen = "active-fail-open",
        Disabled = "disabled",
    }
}

open_enum! {
    /// The state of an invitation.
    pub enum TeamInvitationStatus {
        Accepted = "accepted",
        Expired = "expired",
        Pending = "pending",
        Withdrawn = "withdrawn",
    }
}

open_enum! {
    /// The state of a team's payments.
    pub enum TeamPaymentStatus {
        Failed = "failed",
        Succeeded = "succeeded",
    }
}

open_enum! {
    /// The plan of a team.
    pub enum TeamPlan {
        CuBasic = "cu-basic",
        CuCreator = "cu-creator",
        CuMax = "cu-max",
        CuPro = "cu-pro",
        CuProQ325 = "cu-pro-q3-25",
        CuTeam = "cu-team",
        CuTeamV2 = "cu-team-v2",
        Enterprise = "enterprise",
        Essential = "essential",
        Free = "free",
        Premium = "premium",
        Pro = "pro",
    }
}

open_enum! {
    /// A role in a team.
    pub enum TeamRole {
        Admin = "admin",
        Key = "key",
        Member = "member",
    }
}

open_enum! {
    /// The state of a team's subscription.
    pub enum TeamSubscriptionStatus {
        Active = "active",
        Inactive = "inactive",
        Paused = "paused",
    }
}

open_enum! {
    /// The type of a team.
    pub enum TeamType {
        Personal = "personal",
        Shared = "shared",
    }
}

