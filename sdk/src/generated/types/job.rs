// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::values::decode::object;
use crate::values::open_enum::open_enum;
use crate::transport::page::page;
use std::collections::BTreeMap;
use crate::JsonObject;
use crate::types::{Timestamp, WorkflowNodeRun};

/// Asynchronous work: its state, progress, cost and results.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Job {
    /// The author user ID (example: "dcf121faaa1a0a0bbbd9ca1b73d62aea").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author_id: Option<String>,
    /// The billing of the job.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing: Option<JobBilling>,
    /// The job creation date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub created_at: Timestamp,
    /// The job ID (example: "job_ocZCnG1Df35XRL1QyCZSRxAG8").
    pub job_id: String,
    /// The type of job.
    pub job_type: JobType,
    /// Metadata of the job with some additional information.
    pub metadata: JobMetadata,
    /// The owner ID (example: "team_U3Qmc8PCdWXwAQJ4Dvw4tV6D").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// Progress of the job (between 0 and 1).
    pub progress: f64,
    /// The current status of the job.
    ///
    /// One of `canceled`, `failure`, `finalizing`, `in-progress`, `pending`, `queued`, `success`, `warming-up`.
    pub status: JobStatus,
    /// The history of the different statuses the job went through with the ISO string date
    /// of when the job reached each statuses.
    pub status_history: Vec<JobStatusChange>,
    /// The job last update date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub updated_at: Timestamp,
}

/// The billing of the job.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JobBilling {
    /// The cost in creative units, without add-ons like the quality gate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cu_cost: Option<f64>,
    /// The cost by its parts, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cu_cost_details: BTreeMap<String, f64>,
    /// The discount in creative units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cu_discount: Option<f64>,
    /// Whether a failure is not refunded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_refund: Option<bool>,
}

/// The ID of the job.
///
/// Returned by:
///
/// - [`assets.download.request_batch`](crate::resources::assets::download::Download::request_batch)
/// - [`models.download`](crate::resources::models::Models::download)
#[doc(alias = "DownloadRequestBatchResponse")]
#[doc(alias = "ModelDownloadResponse")]
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JobIdResponse {
    /// The job id associated with the download request.
    pub job_id: String,
}

/// The jobs and the token of the next page.
///
/// Returned by [`jobs.list`](crate::resources::jobs::Jobs::list).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JobListResponse {
    /// The jobs.
    pub jobs: Vec<Job>,
    /// A token to query the next page of jobs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_pagination_token: Option<String>,
}

/// Metadata of the job with some additional information.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JobMetadata {
    /// List of produced assets for this job.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub asset_ids: Vec<String>,
    /// Why the job failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// The flow of the job.
    ///
    /// Only available for workflow jobs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub flow: Vec<WorkflowNodeRun>,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// The inputs for the job.
    #[serde(skip_serializing_if = "JsonObject::is_empty")]
    pub input: JsonObject,
    /// The output of the job.
    #[serde(skip_serializing_if = "JsonObject::is_empty")]
    pub output: JsonObject,
    /// The model that the job trains, for voice clones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_model_id: Option<String>,
    /// The workflow ID of the job if job is part of a workflow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow_id: Option<String>,
    /// The workflow job ID of the job if job is part of a workflow job.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow_job_id: Option<String>,
}

/// The job.
///
/// Returned by:
///
/// - [`jobs.retrieve`](crate::resources::jobs::Jobs::retrieve)
/// - [`jobs.trigger_action`](crate::resources::jobs::Jobs::trigger_action)
/// - [`workflows.approve_user`](crate::resources::workflows::Workflows::approve_user)
/// - [`workflows.user_selection`](crate::resources::workflows::Workflows::user_selection)
#[doc(alias = "JobRetrieveResponse")]
#[doc(alias = "JobTriggerActionResponse")]
#[doc(alias = "WorkflowApproveUserResponse")]
#[doc(alias = "WorkflowUserSelectionResponse")]
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JobResponse {
    /// The job that does the work.
    pub job: Job,
}

/// When a job reached a status.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JobStatusChange {
    /// When the job reached the status.
    pub date: Timestamp,
    /// The status that the job reached.
    ///
    /// One of `canceled`, `failure`, `finalizing`, `in-progress`, `pending`, `queued`, `success`, `warming-up`.
    pub status: JobStatus,
}

object!(Job {
    "authorId" => author_id, "billing" => billing, "createdAt" => created_at, "jobId" => job_id: identifier,
    "jobType" => job_type, "metadata" => metadata, "ownerId" => owner_id, "progress" => progress, "status" => status,
    "statusHistory" => status_history: required, "updatedAt" => updated_at,
});

object!(JobBilling {
    "cuCost" => cu_cost, "cuCostDetails" => cu_cost_details, "cuDiscount" => cu_discount,
    "disableRefund" => disable_refund,
});

object!(JobIdResponse: response {
    "jobId" => job_id: identifier,
});

object!(JobListResponse: response {
    "jobs" => jobs: required, "nextPaginationToken" => next_pagination_token,
});

object!(JobMetadata {
    "assetIds" => asset_ids, "error" => error, "flow" => flow, "hint" => hint, "input" => input, "output" => output,
    "outputModelId" => output_model_id, "workflowId" => workflow_id, "workflowJobId" => workflow_job_id,
});

object!(JobResponse: response {
    "job" => job: present,
});

object!(JobStatusChange {
    "date" => date, "status" => status,
});

page!(JobListResponse { jobs: Job, token next_pagination_token });

open_enum! {
    /// The current status of the job.
    pub enum JobStatus {
        Canceled = "canceled",
        Failure = "failure",
        Finalizing = "finalizing",
        InProgress = "in-progress",
        Pending = "pending",
        Queued = "queued",
        Success = "success",
        WarmingUp = "warming-up",
    }
}

open_enum! {
    /// The type of job.
    pub enum JobType {
        AssetsDownload = "assets-download",
        CanvasExport = "canvas-export",
        Caption = "caption",
        CaptionLlava = "caption-llava",
        Custom = "custom",
        DescribeStyle = "describe-style",
        Detection = "detection",
        Embed = "embed",
        Flux = "flux",
        FluxModelTraining = "flux-model-training",
        GeneratePrompt = "generate-prompt",
        ImageGeneration = "image-generation",
        ImagePromptEditing = "image-prompt-editing",
        Inference = "inference",
        MeshPreviewRendering = "mesh-preview-rendering",
        ModelDownload = "model-download",
        ModelImport = "model-import",
        ModelTraining = "model-training",
        MusubiModelTraining = "musubi-model-training",
        OpenaiImageGeneration = "openai-image-generation",
        PatchImage = "patch-image",
        Pixelate = "pixelate",
        Reframe = "reframe",
        RemoveBackground = "remove-background",
        Repaint = "repaint",
        Restyle = "restyle",
        Segment = "segment",
        Skybox3d = "skybox-3d",
        SkyboxBase360 = "skybox-base-360",
        SkyboxHdri = "skybox-hdri",
        SkyboxUpscale360 = "skybox-upscale-360",
        Splat = "splat",
        Texture = "texture",
        Translate = "translate",
        Upload = "upload",
        Upscale = "upscale",
        UpscaleSkybox = "upscale-skybox",
        UpscaleTexture = "upscale-texture",
        Vectorize = "vectorize",
        Workflow = "workflow",
    }
}

open_enum! {
    /// The type of the jobs that a list is limited to.
    pub enum JobTypeFilter {
        AssetsDownload = "assets-download",
        CanvasExport = "canvas-export",
        Caption = "caption",
        Custom = "custom",
        DescribeStyle = "describe-style",
        Detection = "detection",
        Embed = "embed",
        Flux = "flux",
        FluxModelTraining = "flux-model-training",
        GeneratePrompt = "generate-prompt",
        ImageGeneration = "image-generation",
        ImagePromptEditing = "image-prompt-editing",
        Inference = "inference",
        MeshPreviewRendering = "mesh-preview-rendering",
        ModelTraining = "model-training",
        MusubiModelTraining = "musubi-model-training",
        OpenaiImageGeneration = "openai-image-generation",
        Pixelate = "pixelate",
        Reframe = "reframe",
        RemoveBackground = "remove-background",
        Repaint = "repaint",
        Restyle = "restyle",
        Segment = "segment",
        Skybox3d = "skybox-3d",
        SkyboxBase360 = "skybox-base-360",
        SkyboxHdri = "skybox-hdri",
        SkyboxUpscale360 = "skybox-upscale-360",
        Splat = "splat",
        Texture = "texture",
        Translate = "translate",
        Upload = "upload",
        Upscale = "upscale",
        UpscaleSkybox = "upscale-skybox",
        UpscaleTexture = "upscale-texture",
        Vectorize = "vectorize",
        Workflow = "workflow",
    }
}

