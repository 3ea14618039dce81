// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::object;
use crate::transport::page::page;
use crate::types::{ApiKey, Avatar, Member, Scope, Secret, Settings, Timestamp};

/// A new API key with its secret.
///
/// The secret is returned only once.
///
/// Returned by [`projects.api_keys.create`](crate::resources::projects::api_keys::ApiKeys::create).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyCreateResponse {
    /// The ID of the user who created the key.
    pub author_id: String,
    /// When the key was created.
    pub created_at: Timestamp,
    /// The ID of the key.
    pub id: String,
    /// The ID of the project or the team that owns the key.
    pub owner_id: Option<String>,
    /// Whether a project or a team owns the key.
    ///
    /// One of `project`, `team`.
    pub owner_type: Scope,
    /// The secret of the key.
    ///
    /// It is returned only once.
    pub secret: Secret,
    /// The ID of the team.
    pub team_id: Option<String>,
    /// The key's member ID (`apiu_...`), for the member routes; the api-keys routes take `id`.
    pub user_id: String,
}

/// Markdown read by the assistant: instructions, or what it remembers about a user.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Memory {
    /// Markdown content of the memory.
    pub content: String,
    /// ISO 8601 timestamp when the memory was first written.
    pub created_at: Timestamp,
    /// The memory ID — deterministic from scope + parent IDs (example: "mem_team_team_abc").
    pub id: String,
    /// UTF-8 byte length of the content — used for quota enforcement.
    pub size_bytes: i64,
    /// ISO 8601 timestamp when the memory was last updated.
    pub updated_at: Timestamp,
    /// The userId of the last writer — useful for audit/UI.
    pub updated_by: String,
}

/// The memory.
///
/// Returned by:
///
/// - [`projects.instructions.retrieve`](crate::resources::projects::instructions::Instructions::retrieve)
/// - [`projects.memory.retrieve`](crate::resources::projects::memory::Memory::retrieve)
#[doc(alias = "InstructionRetrieveResponse")]
#[doc(alias = "MemoryRetrieveResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemoryResponse {
    /// The memory of the assistant.
    pub memory: Memory,
}

/// The memory.
///
/// Returned by:
///
/// - [`projects.instructions.update`](crate::resources::projects::instructions::Instructions::update)
/// - [`projects.memory.update`](crate::resources::projects::memory::Memory::update)
#[doc(alias = "InstructionUpdateResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemoryUpdateResponse {
    /// The memory of the assistant after the update.
    pub memory: Option<Memory>,
}

/// A project of a team.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Project {
    /// The avatar of the project.
    pub avatar: Option<Avatar>,
    /// Consumption (CU) used by this project over the current billing period.
    pub consumption: Option<f64>,
    /// When the project was created.
    pub created_at: Timestamp,
    /// High-level markdown description of the project.
    ///
    /// Only returned on single project GET, not on list.
    pub description: Option<String>,
    /// ISO string date when the description was last updated.
    ///
    /// Only returned on single project GET, not on list.
    pub description_date: Option<Timestamp>,
    /// When true, IP detection is switched off for this project even if the team has an active posture.
    ///
    /// Absent means the team posture applies. The posture itself (disabled / active-fail-open / active-fail-closed) is a team-level setting, see the team's ipDetectionEnforcement.
    pub disable_ip_detection: Option<bool>,
    /// The project ID (example: "project_eyVcnFJcR92BxBkz7N6g5w").
    pub id: String,
    /// The keys of the project (get from the ProjectRoles table).
    pub keys: Vec<ApiKey>,
    /// The project's consumption (CU) cap for the period.
    ///
    /// Absent when uncapped.
    pub max_consumption: Option<f64>,
    /// The project name (example: "Default Project").
    pub name: String,
    /// Whether the project is privacyMode.
    ///
    /// In a privacyMode project, users can only see their own generated assets (except admins).
    pub privacy_mode: bool,
    /// Whether Quality Gate auto-detection runs on generation for this project.
    pub quality_gate_auto_detect: Option<bool>,
    /// The settings of the project.
    pub settings: Option<Settings>,
    /// The team ID (example: "team_eyVcnFJcR92BxBkz7N6g5w").
    pub team_id: String,
    /// When the project was last updated.
    pub updated_at: Timestamp,
    /// The users of the project (get from the ProjectRoles table).
    pub users: Vec<Member>,
}

/// The projects and the token of the next page.
///
/// Returned by [`projects.list`](crate::resources::projects::Projects::list).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectListResponse {
    /// A token to query the next page of projects.
    pub next_pagination_token: Option<String>,
    /// The projects on this page.
    pub projects: Vec<Project>,
}

/// The project.
///
/// Returned by:
///
/// - [`projects.create`](crate::resources::projects::Projects::create)
/// - [`projects.members.create`](crate::resources::projects::members::Members::create)
/// - [`projects.members.delete`](crate::resources::projects::members::Members::delete)
/// - [`projects.members.update`](crate::resources::projects::members::Members::update)
/// - [`projects.retrieve`](crate::resources::projects::Projects::retrieve)
/// - [`projects.update`](crate::resources::projects::Projects::update)
#[doc(alias = "MemberCreateResponse")]
#[doc(alias = "MemberDeleteResponse")]
#[doc(alias = "MemberUpdateResponse")]
#[doc(alias = "ProjectCreateResponse")]
#[doc(alias = "ProjectRetrieveResponse")]
#[doc(alias = "ProjectUpdateResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectResponse {
    /// The project.
    pub project: Project,
}

object!(ApiKeyCreateResponse: response {
    0: author_id = value("authorId"), 1: created_at = value("createdAt"), 2: id = identifier("id"),
    3: owner_id = value("ownerId"), 4: owner_type = value("ownerType"), 5: secret = value("secret"),
    6: team_id = value("teamId"), 7: user_id = value("userId"),
});

object!(Memory {
    0: content = value("content"), 1: created_at = value("createdAt"), 2: id = identifier("id"),
    3: size_bytes = value("sizeBytes"), 4: updated_at = value("updatedAt"), 5: updated_by = value("updatedBy"),
});

object!(MemoryResponse: response {
    0: memory = present("memory"),
});

object!(MemoryUpdateResponse: response {
    0: memory = value("memory"),
});

object!(Project {
    0: avatar = value("avatar"), 1: consumption = value("consumption"), 2: created_at = value("createdAt"),
    3: description = value("description"), 4: description_date = value("descriptionDate"),
    5: disable_ip_detection = value("disableIpDetection"), 6: id = identifier("id"), 7: keys = required("keys"),
    8: max_consumption = value("maxConsumption"), 9: name = value("name"), 10: privacy_mode = value("privacyMode"),
    11: quality_gate_auto_detect = value("qualityGateAutoDetect"), 12: settings = value("settings"),
    13: team_id = value("teamId"), 14: updated_at = value("updatedAt"), 15: users = required("users"),
});

object!(ProjectListResponse: response {
    0: next_pagination_token = value("nextPaginationToken"), 1: projects = required("projects"),
});

object!(ProjectResponse: response {
    0: project = present("project"),
});

page!(ProjectListResponse { projects: Project, token next_pagination_token });

