// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::values::decode::object;
use crate::transport::page::page;
use crate::types::{ApiKey, Avatar, Member, Scope, Secret, Settings, Timestamp};

/// A new API key with its secret, which is returned this once.
///
/// Returned by [`projects.api_keys.create`](crate::resources::projects::api_keys::ApiKeys::create).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApiKeyCreateResponse {
    /// The id of the user who created the key.
    pub author_id: String,
    /// When the key was created.
    pub created_at: Timestamp,
    /// The id of the key.
    pub id: String,
    /// The id of the project or the team that owns the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// Whether a project or a team owns the key.
    ///
    /// One of `project`, `team`.
    pub owner_type: Scope,
    /// The secret of the key.
    ///
    /// It is returned this once.
    pub secret: Secret,
    /// The id of the team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team_id: Option<String>,
    /// The key's member id (`apiu_...`), taken by the member routes; the api-keys routes take `id`.
    pub user_id: String,
}

/// Markdown that the assistant reads: instructions, or what it remembers of a user.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
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
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
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
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemoryUpdateResponse {
    /// The memory of the assistant after the update.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory: Option<Memory>,
}

/// A project of a team.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Project {
    /// The avatar of the project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<Avatar>,
    /// Consumption (CU) used by this project over the current billing period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consumption: Option<f64>,
    /// When the project was created.
    pub created_at: Timestamp,
    /// High-level markdown description of the project.
    ///
    /// Only returned on single project GET, not on list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// ISO string date when the description was last updated.
    ///
    /// Only returned on single project GET, not on list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description_date: Option<Timestamp>,
    /// When true, IP detection is switched off for this project even if the team has an active posture.
    ///
    /// Absent means the team posture applies. The posture itself (disabled / active-fail-open / active-fail-closed) is a team-level setting, see the team's ipDetectionEnforcement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_ip_detection: Option<bool>,
    /// The project ID (example: "project_eyVcnFJcR92BxBkz7N6g5w").
    pub id: String,
    /// The keys of the project (get from the ProjectRoles table).
    pub keys: Vec<ApiKey>,
    /// The project's consumption (CU) cap for the period.
    ///
    /// Absent when uncapped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_consumption: Option<f64>,
    /// The project name (example: "Default Project").
    pub name: String,
    /// Whether the project is privacyMode.
    ///
    /// In a privacyMode project, users can only see their own generated assets (except admins).
    pub privacy_mode: bool,
    /// Whether Quality Gate auto-detection runs on generation for this project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quality_gate_auto_detect: Option<bool>,
    /// The settings of the project.
    #[serde(skip_serializing_if = "Option::is_none")]
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
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectListResponse {
    /// A token to query the next page of projects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_pagination_token: Option<String>,
    /// The projects of this page.
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
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectResponse {
    /// The project.
    pub project: Project,
}

object!(ApiKeyCreateResponse: response {
    "authorId" => author_id, "createdAt" => created_at, "id" => id: identifier, "ownerId" => owner_id,
    "ownerType" => owner_type, "secret" => secret, "teamId" => team_id, "userId" => user_id,
});

object!(Memory {
    "content" => content, "createdAt" => created_at, "id" => id: identifier, "sizeBytes" => size_bytes,
    "updatedAt" => updated_at, "updatedBy" => updated_by,
});

object!(MemoryResponse: response {
    "memory" => memory: present,
});

object!(MemoryUpdateResponse: response {
    "memory" => memory,
});

object!(Project {
    "avatar" => avatar, "consumption" => consumption, "createdAt" => created_at, "description" => description,
    "descriptionDate" => description_date, "disableIpDetection" => disable_ip_detection, "id" => id: identifier,
    "keys" => keys: required, "maxConsumption" => max_consumption, "name" => name, "privacyMode" => privacy_mode,
    "qualityGateAutoDetect" => quality_gate_auto_detect, "settings" => settings, "teamId" => team_id,
    "updatedAt" => updated_at, "users" => users: required,
});

object!(ProjectListResponse: response {
    "nextPaginationToken" => next_pagination_token, "projects" => projects: required,
});

object!(ProjectResponse: response {
    "project" => project: present,
});

page!(ProjectListResponse { projects: Project, token next_pagination_token });

