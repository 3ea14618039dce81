// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::object;
use crate::values::open_enum::open_enum;
use crate::transport::page::page;
use std::collections::BTreeMap;
use crate::JsonObject;
use crate::types::{Timestamp, WorkflowNodeRun};

/// An asynchronous job: its status, progress, cost and results.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// The author user ID (example: "dcf121faaa1a0a0bbbd9ca1b73d62aea").
    pub author_id: Option<String>,
    /// The billing of the job.
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
    pub owner_id: Option<String>,
    /// Progress of the job (between 0 and 1).
    pub progress: f64,
    /// The current status of the job.
    ///
    /// One of `canceled`, `failure`, `finalizing`, `in-progress`, `pending`, `queued`, `success`, `warming-up`.
    pub status: JobStatus,
    /// The history of the different statuses the job went through with the ISO string date
    /// of when the job reached each status.
    pub status_history: Vec<JobStatusChange>,
    /// The job last update date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub updated_at: Timestamp,
}

/// The billing of the job.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobBilling {
    /// The cost in creative units, without add-ons such as the quality gate.
    pub cu_cost: Option<f64>,
    /// The cost of each part, in creative units.
    pub cu_cost_details: BTreeMap<String, f64>,
    /// The discount in creative units.
    pub cu_discount: Option<f64>,
    /// Whether a failure is not refunded.
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobIdResponse {
    /// The job id associated with the download request.
    pub job_id: String,
}

/// The jobs and the token of the next page.
///
/// Returned by [`jobs.list`](crate::resources::jobs::Jobs::list).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobListResponse {
    /// The jobs.
    pub jobs: Vec<Job>,
    /// A token to query the next page of jobs.
    pub next_pagination_token: Option<String>,
}

/// Metadata of the job with some additional information.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobMetadata {
    /// List of produced assets for this job.
    pub asset_ids: Vec<String>,
    /// Why the job failed.
    pub error: Option<String>,
    /// The flow of the job.
    ///
    /// Only available for workflow jobs.
    pub flow: Vec<WorkflowNodeRun>,
    /// What to do about it.
    pub hint: Option<String>,
    /// The inputs for the job.
    pub input: JsonObject,
    /// The output of the job.
    pub output: JsonObject,
    /// The model that the job trains, for voice clones.
    pub output_model_id: Option<String>,
    /// The workflow ID of the job if job is part of a workflow.
    pub workflow_id: Option<String>,
    /// The workflow job ID of the job if job is part of a workflow job.
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobResponse {
    /// The job that runs asynchronously.
    pub job: Job,
}

/// A status of a job, and when the job reached it.
#[derive(Clone, Default, PartialEq)]
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
    0: author_id = value("authorId"), 1: billing = value("billing"), 2: created_at = value("createdAt"),
    3: job_id = identifier("jobId"), 4: job_type = value("jobType"), 5: metadata = value("metadata"),
    6: owner_id = value("ownerId"), 7: progress = value("progress"), 8: status = value("status"),
    9: status_history = required("statusHistory"), 10: updated_at = value("updatedAt"),
});

object!(JobBilling {
    0: cu_cost = value("cuCost"), 1: cu_cost_details = value("cuCostDetails"), 2: cu_discount = value("cuDiscount"),
    3: disable_refund = value("disableRefund"),
});

object!(JobIdResponse: response {
    0: job_id = identifier("jobId"),
});

object!(JobListResponse: response {
    0: jobs = required("jobs"), 1: next_pagination_token = value("nextPaginationToken"),
});

object!(JobMetadata {
    0: asset_ids = value("assetIds"), 1: error = value("error"), 2: flow = value("flow"), 3: hint = value("hint"),
    4: input = value("input"), 5: output = value("output"), 6: output_model_id = value("outputModelId"),
    7: workflow_id = value("workflowId"), 8: workflow_job_id = value("workflowJobId"),
});

object!(JobResponse: response {
    0: job = present("job"),
});

object!(JobStatusChange {
    0: date = value("date"), 1: status = value("status"),
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
    /// The job type to list.
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

