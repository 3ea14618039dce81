// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::object;
use crate::values::open_enum::open_enum;
use crate::transport::page::page;
use std::collections::BTreeMap;
use crate::JsonObject;
use crate::types::{
    AssetKind, AssetReference, BackgroundBehavior, IpDetection, Job, ModelInput,
    ModelInputRequirement, ModelInputType, ModelType, Privacy, Timestamp, UiConfig,
};

/// A graph of models and tools that runs as one job.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Workflow {
    /// A representation of an asset after being processed by the workflow.
    pub after: Option<AssetReference>,
    /// The ID of the user who created the workflow.
    pub author_id: String,
    /// A representation of an asset before being processed by the workflow.
    pub before: Option<AssetReference>,
    /// ISO string.
    pub created_at: Timestamp,
    /// The description of the workflow.
    pub description: String,
    /// The UI data about the workflow.
    ///
    /// This is managed by scenario webapp.
    pub editor_info: JsonObject,
    /// When the embedding of the workflow was computed, by version of the embedding.
    pub embedding: JsonObject,
    /// The flow of the workflow.
    pub flow: Vec<WorkflowNode>,
    /// Whether the workflow has any node.
    pub has_flow: Option<bool>,
    /// The ID of the workflow.
    pub id: String,
    /// The inputs of the workflow.
    pub inputs: Vec<ModelInput>,
    /// Whether the workflow is locked.
    pub is_locked: Option<bool>,
    /// When the search index of the workflow was last updated.
    pub last_indexed_at: Option<Timestamp>,
    /// The last operation on the search index of the workflow.
    ///
    /// One of `CREATE`, `DELETE`, `UPDATE`.
    pub last_indexing_type: Option<WorkflowIndexingType>,
    /// When the flow was last saved as ready to run.
    pub last_ready_flow_updated_at: Option<Timestamp>,
    /// When the workflow was locked or unlocked.
    pub locked_state_changed_at: Option<Timestamp>,
    /// The user who locked or unlocked the workflow.
    pub locked_state_changed_by: Option<String>,
    /// The name of the workflow.
    pub name: String,
    /// The kinds of assets that the workflow produces.
    ///
    /// One of `3d`, `audio`, `document`, `image`, `image-hdr`, `json`, `text`, `video`.
    pub output_asset_kinds: Vec<AssetKind>,
    /// The ID of the project that owns the workflow.
    pub owner_id: String,
    /// The visibility of the workflow.
    ///
    /// One of `private`, `public`, `unlisted`.
    pub privacy: Privacy,
    /// A short description of the workflow.
    pub short_description: Option<String>,
    /// The status of the workflow.
    ///
    /// One of `deleted`, `draft`, `ready`.
    pub status: WorkflowStatus,
    /// The tag set of the workflow.
    pub tag_set: Vec<String>,
    /// Currently the thumbnail is identical to the after asset.
    pub thumbnail: Option<AssetReference>,
    /// The UI configuration for the workflow.
    ///
    /// This is managed by scenario webapp.
    pub ui_config: Option<UiConfig>,
    /// ISO string.
    pub updated_at: Timestamp,
}

/// The tags.
///
/// Returned by [`workflows.get_tags`](crate::resources::workflows::Workflows::get_tags).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowGetTagsResponse {
    /// Array of unique tags from workflows in the project.
    pub tags: Vec<String>,
}

/// Returns a paginated list of workflows.
///
/// Supports both public access (via the `Authorization` header set to `public-auth-token`) and authenticated user access (including API keys). Public responses exclude some attributes.
///
/// Returned by [`workflows.list`](crate::resources::workflows::Workflows::list).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowListResponse {
    /// A token to query the next page of workflows.
    pub next_pagination_token: Option<String>,
    /// The workflows.
    pub workflows: Vec<Workflow>,
}

/// The logic of the node.
///
/// Only available for logic nodes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowLogic {
    /// The cases of the logic.
    ///
    /// Only available for if/else nodes.
    pub cases: Option<Vec<WorkflowLogicCase>>,
    /// The default case of the logic.
    ///
    /// Contains the id/output of the node to execute if no case is matched.
    /// Only available for if/else nodes.
    pub default: Option<String>,
    /// The transform of the logic.
    ///
    /// Only available for transform nodes.
    pub transform: Option<String>,
}

impl WorkflowLogic {
    /// Creates the value with no fields set.
    pub fn new() -> Self {
        Self { ..Default::default() }
    }

    /// The cases of the logic.
    ///
    /// Only available for if/else nodes.
    pub fn cases(mut self, cases: impl IntoIterator<Item = WorkflowLogicCase>) -> Self {
        self.cases = Some(cases.into_iter().collect());
        self
    }

    /// The default case of the logic.
    ///
    /// Contains the id/output of the node to execute if no case is matched.
    /// Only available for if/else nodes.
    pub fn default(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// The transform of the logic.
    ///
    /// Only available for transform nodes.
    pub fn transform(mut self, transform: impl Into<String>) -> Self {
        self.transform = Some(transform.into());
        self
    }
}

/// A condition, and the value that the node outputs if it is true.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowLogicCase {
    /// The condition.
    pub condition: String,
    /// The value that the node outputs if the condition is true.
    pub value: String,
}

impl WorkflowLogicCase {
    /// Creates the value with all of its fields.
    pub fn new(condition: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            condition: condition.into(),
            value: value.into(),
        }
    }
}

/// A node of a workflow.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowNode {
    /// The number of iterations of a `for-each` node; by default, one for each item of its input.
    pub count: Option<u32>,
    /// The nodes that this node depends on.
    ///
    /// Only available for nodes that have dependencies. Mainly used for user approval nodes.
    pub depends_on: Vec<String>,
    /// The id of the node.
    pub id: String,
    /// Whether the outputs of the node are part of the outputs of the workflow job.
    pub include_outputs_in_workflow_job: Option<bool>,
    /// The inputs of the node.
    pub inputs: Vec<WorkflowNodeInput>,
    /// The items of a `list` node: texts, numbers or asset IDs.
    pub items: Vec<serde_json::Value>,
    /// The loop iteration that this copy of a node belongs to, from 0.
    pub iteration_index: Option<u32>,
    /// The logic of the node.
    ///
    /// Only available for logic nodes.
    pub logic: Option<WorkflowLogic>,
    /// The type of the logic for the node.
    ///
    /// Only available for logic nodes.
    ///
    /// One of `if-else`.
    pub logic_type: Option<WorkflowLogicType>,
    /// The IDs of the nodes that a `for-each` node repeats.
    pub loop_body_node_ids: Vec<String>,
    /// The ID of the `for-each` node that created this copy.
    pub loop_node_id: Option<String>,
    /// The model id for the node.
    ///
    /// Mainly used for custom model tasks.
    pub model_id: Option<String>,
    /// The status of the node in a workflow run.
    ///
    /// One of `failure`, `pending`, `processing`, `rejected`, `skipped`, `success`.
    pub status: Option<WorkflowNodeStatus>,
    /// The type of the job for the node.
    ///
    /// One of `custom-model`, `for-each`, `generate-prompt`, `list`, `logic`, `model`, `remove-background`, `transform`, `user-approval`, `user-selection`, `workflow`.
    pub type_: WorkflowNodeType,
    /// The workflow id for the node.
    ///
    /// Mainly used for workflow tasks.
    pub workflow_id: Option<String>,
}

/// An input of a workflow node, and where its value comes from.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowNodeInput {
    /// The allowed values for the input.
    ///
    /// For `string` or `number` types, creates a single-select
    /// dropdown.
    /// For `string_array` type, creates a multi-select dropdown.
    pub allowed_values: Option<Vec<serde_json::Value>>,
    /// Specifies the background behavior for the input.
    ///
    /// Only available for `file` and `file_array`
    /// input types with kind `image`.
    ///
    /// One of `opaque`, `transparent`.
    pub background_behavior: Option<BackgroundBehavior>,
    /// Whether the input is a color or not.
    ///
    /// Only available for `string` input type.
    pub color: Option<bool>,
    /// Whether this input affects the model's cost calculation.
    pub cost_impact: Option<bool>,
    /// The default value for the input.
    pub default: Option<serde_json::Value>,
    /// Help text displayed in the UI to provide additional information about the input.
    pub description: Option<String>,
    /// Used to visually group inputs together in the UI.
    ///
    /// Inputs with the same group value appear
    /// consecutively in the UI.
    pub group: Option<String>,
    /// Hint text displayed in the UI as a tooltip to guide the user.
    pub hint: Option<String>,
    /// The list of inputs which form an object within a container array.
    ///
    /// All inputs are the same as the current object.
    /// This is only available for type inputs_array inputs.
    pub inputs: Option<Vec<JsonObject>>,
    /// The value of an `inputs_array` input: lists of inputs.
    ///
    /// Only known to `assets.upload`, `generate.caption`, `generate.controlnet_img2img`, `generate.controlnet_inpaint_ip_adapter`, `generate.controlnet_inpaint`, `generate.controlnet_ip_adapter`, `generate.controlnet_texture`, `generate.controlnet`, `generate.describe_style`, `generate.detect`, `generate.embed`, `generate.generative_fill`, `generate.img2img_ip_adapter`, `generate.img2img_texture`, `generate.img2img`, `generate.inpaint_ip_adapter`, `generate.inpaint`, `generate.patch`, `generate.pixelate`, `generate.prompt_editing`, `generate.prompt`, `generate.reframe`, `generate.remove_background`, `generate.restyle`, `generate.run_model`, `generate.segment`, `generate.skybox_base_360`, `generate.skybox_upscale_360`, `generate.texture`, `generate.translate`, `generate.txt2img_ip_adapter`, `generate.txt2img_texture`, `generate.txt2img`, `generate.upscale`, `generate.vectorize`, `jobs.list`, `jobs.retrieve`, `jobs.trigger_action`, `models.examples.list`, `models.examples.update`, `models.train.trigger`, `usages.list`, `workflows.approve_user`, `workflows.create`, `workflows.list`, `workflows.retrieve`, `workflows.run`, `workflows.update`, `workflows.user_selection`.
    pub items: Option<Vec<Vec<WorkflowNodeInput>>>,
    /// The asset kind of the input.
    ///
    /// Only taken into account for `file` and `file_array` input types. If model provides multiple kinds, the input will be not able to create the asset on the flight on API side with dataurl without data:kind, prefix `file` and `file_array` inputs always expose a kind: when a model does not declare one, `image` is returned, which is the kind used at generation time.
    ///
    /// One of `3d`, `audio`, `document`, `image`, `image-hdr`, `json`, `text`, `video`.
    pub kind: Option<AssetKind>,
    /// The label displayed in the UI for this input.
    pub label: Option<String>,
    /// The name of the file input field to use as the mask source.
    pub mask_from: Option<String>,
    /// The maximum allowed value.
    ///
    /// Only available for `number` and `array` input types.
    pub max: Option<f64>,
    /// The maximum allowed media duration in seconds.
    ///
    /// Only applies to `file` and `file_array` input types for video and audio assets. Validated against `asset.properties.duration` at job creation time.
    pub max_duration: Option<f64>,
    /// The maximum allowed length for `string` and `model` inputs, in characters.
    ///
    /// For the array types (`string_array`, `model_array`) it bounds the NUMBER OF ITEMS instead — the length of each item is not constrained.
    pub max_length: Option<u32>,
    /// The maximum allowed file size in bytes.
    ///
    /// Only applies to `file` and `file_array` input types. Validated against `asset.properties.size` at job creation time.
    pub max_size: Option<u64>,
    /// The minimum allowed value.
    ///
    /// Only available for `number` and array input types.
    pub min: Option<f64>,
    /// The minimum allowed media duration in seconds.
    ///
    /// Only applies to `file` and `file_array` input types for video and audio assets. Validated against `asset.properties.duration` at job creation time.
    pub min_duration: Option<f64>,
    /// The minimum allowed length for `string` and `model` inputs, in characters.
    ///
    /// For the array types (`string_array`, `model_array`) it bounds the NUMBER OF ITEMS instead — the length of each item is not constrained.
    pub min_length: Option<u32>,
    /// The allowed model types for this input.
    ///
    /// Example: `["flux.1-lora"]`. Only available for `model_array` input type.
    pub model_types: Option<Vec<ModelType>>,
    /// The name that must be used to call the model through the API.
    pub name: String,
    /// Whether this input represents a parent asset to assign to the produced assets.
    ///
    /// Only available for `file` and `file_array` input types.
    ///
    /// For `file_array`, the parent asset is the first item in the array.
    pub parent: Option<bool>,
    /// Placeholder text for the input.
    ///
    /// Only available for 'string' input type.
    pub placeholder: Option<String>,
    /// Whether the input is a prompt.
    ///
    /// When true, displays as a text area with prompt spark feature. Only available for `string` input type.
    pub prompt: Option<bool>,
    /// Whether the input is used with prompt spark.
    ///
    /// Only available for `string` input type.
    pub prompt_spark: Option<bool>,
    /// The reference to another input or output of the same workflow.
    ///
    /// Must have at least one of node or conditional.
    pub ref_: Option<WorkflowNodeInputRef>,
    /// Set of rules that describes when this input is required:
    ///
    /// - `always`: Input is always required
    /// - `ifNotDefined`: Input is required when another specified input is not defined
    /// - `ifDefined`: Input is required when another specified input is defined
    /// - `conditional`: Input is required when other inputs have specific values
    ///
    /// By default, the input is not required.
    pub required: Option<ModelInputRequirement>,
    /// The step increment for numeric inputs.
    ///
    /// Only available for `number` input type.
    pub step: Option<f64>,
    /// The data type of the input.
    ///
    /// One of `boolean`, `file`, `file_array`, `inputs_array`, `model`, `model_array`, `number`, `number_array`, `string`, `string_array`.
    pub type_: ModelInputType,
    /// The value of the input.
    ///
    /// This is the value of the input that will be used to run the node. Only available for flows managed by a WorkflowJob.
    pub value: Option<serde_json::Value>,
}

impl WorkflowNodeInput {
    /// Creates the value with its required fields; the optional fields have setters.
    pub fn new(name: impl Into<String>, type_: impl Into<ModelInputType>) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            ..Default::default()
        }
    }

    /// The allowed values for the input.
    ///
    /// For `string` or `number` types, creates a single-select
    /// dropdown.
    /// For `string_array` type, creates a multi-select dropdown.
    pub fn allowed_values(
        mut self,
        allowed_values: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        self.allowed_values = Some(allowed_values.into_iter().map(Into::into).collect());
        self
    }

    /// Specifies the background behavior for the input.
    ///
    /// Only available for `file` and `file_array`
    /// input types with kind `image`.
    ///
    /// One of `opaque`, `transparent`.
    pub fn background_behavior(
        mut self,
        background_behavior: impl Into<BackgroundBehavior>,
    ) -> Self {
        self.background_behavior = Some(background_behavior.into());
        self
    }

    /// Whether the input is a color or not.
    ///
    /// Only available for `string` input type.
    pub fn color(mut self, color: bool) -> Self {
        self.color = Some(color);
        self
    }

    /// Whether this input affects the model's cost calculation.
    pub fn cost_impact(mut self, cost_impact: bool) -> Self {
        self.cost_impact = Some(cost_impact);
        self
    }

    /// The default value for the input.
    pub fn default(mut self, default: impl Into<serde_json::Value>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// Help text displayed in the UI to provide additional information about the input.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Used to visually group inputs together in the UI.
    ///
    /// Inputs with the same group value appear
    /// consecutively in the UI.
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Hint text displayed in the UI as a tooltip to guide the user.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The list of inputs which form an object within a container array.
    ///
    /// All inputs are the same as the current object.
    /// This is only available for type inputs_array inputs.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = JsonObject>) -> Self {
        self.inputs = Some(inputs.into_iter().collect());
        self
    }

    /// The value of an `inputs_array` input: lists of inputs.
    ///
    /// Only known to `assets.upload`, `generate.caption`, `generate.controlnet_img2img`, `generate.controlnet_inpaint_ip_adapter`, `generate.controlnet_inpaint`, `generate.controlnet_ip_adapter`, `generate.controlnet_texture`, `generate.controlnet`, `generate.describe_style`, `generate.detect`, `generate.embed`, `generate.generative_fill`, `generate.img2img_ip_adapter`, `generate.img2img_texture`, `generate.img2img`, `generate.inpaint_ip_adapter`, `generate.inpaint`, `generate.patch`, `generate.pixelate`, `generate.prompt_editing`, `generate.prompt`, `generate.reframe`, `generate.remove_background`, `generate.restyle`, `generate.run_model`, `generate.segment`, `generate.skybox_base_360`, `generate.skybox_upscale_360`, `generate.texture`, `generate.translate`, `generate.txt2img_ip_adapter`, `generate.txt2img_texture`, `generate.txt2img`, `generate.upscale`, `generate.vectorize`, `jobs.list`, `jobs.retrieve`, `jobs.trigger_action`, `models.examples.list`, `models.examples.update`, `models.train.trigger`, `usages.list`, `workflows.approve_user`, `workflows.create`, `workflows.list`, `workflows.retrieve`, `workflows.run`, `workflows.update`, `workflows.user_selection`.
    pub fn items(
        mut self,
        items: impl IntoIterator<Item = Vec<WorkflowNodeInput>>,
    ) -> Self {
        self.items = Some(items.into_iter().collect());
        self
    }

    /// The asset kind of the input.
    ///
    /// Only taken into account for `file` and `file_array` input types. If model provides multiple kinds, the input will be not able to create the asset on the flight on API side with dataurl without data:kind, prefix `file` and `file_array` inputs always expose a kind: when a model does not declare one, `image` is returned, which is the kind used at generation time.
    ///
    /// One of `3d`, `audio`, `document`, `image`, `image-hdr`, `json`, `text`, `video`.
    pub fn kind(mut self, kind: impl Into<AssetKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// The label displayed in the UI for this input.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The name of the file input field to use as the mask source.
    pub fn mask_from(mut self, mask_from: impl Into<String>) -> Self {
        self.mask_from = Some(mask_from.into());
        self
    }

    /// The maximum allowed value.
    ///
    /// Only available for `number` and `array` input types.
    pub fn max(mut self, max: impl Into<f64>) -> Self {
        self.max = Some(max.into());
        self
    }

    /// The maximum allowed media duration in seconds.
    ///
    /// Only applies to `file` and `file_array` input types for video and audio assets. Validated against `asset.properties.duration` at job creation time.
    pub fn max_duration(mut self, max_duration: impl Into<f64>) -> Self {
        self.max_duration = Some(max_duration.into());
        self
    }

    /// The maximum allowed length for `string` and `model` inputs, in characters.
    ///
    /// For the array types (`string_array`, `model_array`) it bounds the NUMBER OF ITEMS instead — the length of each item is not constrained.
    pub fn max_length(mut self, max_length: u32) -> Self {
        self.max_length = Some(max_length);
        self
    }

    /// The maximum allowed file size in bytes.
    ///
    /// Only applies to `file` and `file_array` input types. Validated against `asset.properties.size` at job creation time.
    pub fn max_size(mut self, max_size: u64) -> Self {
        self.max_size = Some(max_size);
        self
    }

    /// The minimum allowed value.
    ///
    /// Only available for `number` and array input types.
    pub fn min(mut self, min: impl Into<f64>) -> Self {
        self.min = Some(min.into());
        self
    }

    /// The minimum allowed media duration in seconds.
    ///
    /// Only applies to `file` and `file_array` input types for video and audio assets. Validated against `asset.properties.duration` at job creation time.
    pub fn min_duration(mut self, min_duration: impl Into<f64>) -> Self {
        self.min_duration = Some(min_duration.into());
        self
    }

    /// The minimum allowed length for `string` and `model` inputs, in characters.
    ///
    /// For the array types (`string_array`, `model_array`) it bounds the NUMBER OF ITEMS instead — the length of each item is not constrained.
    pub fn min_length(mut self, min_length: u32) -> Self {
        self.min_length = Some(min_length);
        self
    }

    /// The allowed model types for this input.
    ///
    /// Example: `["flux.1-lora"]`. Only available for `model_array` input type.
    pub fn model_types(
        mut self,
        model_types: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.model_types = Some(
            model_types.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// Whether this input represents a parent asset to assign to the produced assets.
    ///
    /// Only available for `file` and `file_array` input types.
    ///
    /// For `file_array`, the parent asset is the first item in the array.
    pub fn parent(mut self, parent: bool) -> Self {
        self.parent = Some(parent);
        self
    }

    /// Placeholder text for the input.
    ///
    /// Only available for 'string' input type.
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }

    /// Whether the input is a prompt.
    ///
    /// When true, displays as a text area with prompt spark feature. Only available for `string` input type.
    pub fn prompt(mut self, prompt: bool) -> Self {
        self.prompt = Some(prompt);
        self
    }

    /// Whether the input is used with prompt spark.
    ///
    /// Only available for `string` input type.
    pub fn prompt_spark(mut self, prompt_spark: bool) -> Self {
        self.prompt_spark = Some(prompt_spark);
        self
    }

    /// The reference to another input or output of the same workflow.
    ///
    /// Must have at least one of node or conditional.
    pub fn ref_(mut self, ref_: WorkflowNodeInputRef) -> Self {
        self.ref_ = Some(ref_);
        self
    }

    /// Set of rules that describes when this input is required:
    ///
    /// - `always`: Input is always required
    /// - `ifNotDefined`: Input is required when another specified input is not defined
    /// - `ifDefined`: Input is required when another specified input is defined
    /// - `conditional`: Input is required when other inputs have specific values
    ///
    /// By default, the input is not required.
    pub fn required(mut self, required: ModelInputRequirement) -> Self {
        self.required = Some(required);
        self
    }

    /// The step increment for numeric inputs.
    ///
    /// Only available for `number` input type.
    pub fn step(mut self, step: impl Into<f64>) -> Self {
        self.step = Some(step.into());
        self
    }

    /// The value of the input.
    ///
    /// This is the value of the input that will be used to run the node. Only available for flows managed by a WorkflowJob.
    pub fn value(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// The reference to another input or output of the same workflow.
///
/// Must have at least one of node or conditional.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowNodeInputRef {
    /// The conditional nodes to reference.
    ///
    /// If the conditional nodes are successful, the node will be successful.
    /// If the conditional nodes are skipped, the node will be skipped.
    /// Contains an array of node ids used to check the status of the nodes.
    pub conditional: Option<Vec<String>>,
    /// This is the desired node output value if ref is an if/else node.
    pub equal: Option<String>,
    /// The name of the input or output to reference.
    ///
    /// If the type is 'workflow', the name is the name of the input of the workflow is required.
    /// If the type is 'node', the name is not mandatory, except if you want all outputs of the node.
    /// To get all outputs of a node, you can use the name 'all'.
    pub name: Option<String>,
    /// The node id or 'workflow' if the source is a workflow input.
    pub node: Option<String>,
}

impl WorkflowNodeInputRef {
    /// Creates the value with no fields set.
    pub fn new() -> Self {
        Self { ..Default::default() }
    }

    /// The conditional nodes to reference.
    ///
    /// If the conditional nodes are successful, the node will be successful.
    /// If the conditional nodes are skipped, the node will be skipped.
    /// Contains an array of node ids used to check the status of the nodes.
    pub fn conditional(
        mut self,
        conditional: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.conditional = Some(
            conditional.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// This is the desired node output value if ref is an if/else node.
    pub fn equal(mut self, equal: impl Into<String>) -> Self {
        self.equal = Some(equal.into());
        self
    }

    /// The name of the input or output to reference.
    ///
    /// If the type is 'workflow', the name is the name of the input of the workflow is required.
    /// If the type is 'node', the name is not mandatory, except if you want all outputs of the node.
    /// To get all outputs of a node, you can use the name 'all'.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The node id or 'workflow' if the source is a workflow input.
    pub fn node(mut self, node: impl Into<String>) -> Self {
        self.node = Some(node.into());
        self
    }
}

/// A workflow node in a run: its state and its outputs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowNodeRun {
    /// List of produced assets for this node.
    pub assets: Vec<AssetReference>,
    /// The number of iterations of a `for-each` node; by default, one for each item of its input.
    pub count: Option<u32>,
    /// The nodes that this node depends on.
    ///
    /// Only available for nodes that have dependencies. Mainly used for user approval nodes.
    pub depends_on: Vec<String>,
    /// The id of the node.
    pub id: String,
    /// Whether the outputs of the node are part of the outputs of the workflow job.
    pub include_outputs_in_workflow_job: Option<bool>,
    /// The inputs of the node.
    pub inputs: Vec<WorkflowNodeInput>,
    /// The items of a `list` node: texts, numbers or asset IDs.
    pub items: Vec<serde_json::Value>,
    /// The loop iteration that this copy of a node belongs to, from 0.
    pub iteration_index: Option<u32>,
    /// If the flow is part of a WorkflowJob, this is the jobId for the node.
    ///
    /// jobId is only available for nodes started. A node "Pending" for a running workflow job is not started.
    pub job_id: Option<String>,
    /// The logic of the node.
    ///
    /// Only available for logic nodes.
    pub logic: Option<WorkflowLogic>,
    /// The type of the logic for the node.
    ///
    /// Only available for logic nodes.
    ///
    /// One of `if-else`.
    pub logic_type: Option<WorkflowLogicType>,
    /// The IDs of the nodes that a `for-each` node repeats.
    pub loop_body_node_ids: Vec<String>,
    /// The ID of the `for-each` node that created this copy.
    pub loop_node_id: Option<String>,
    /// The model id for the node.
    ///
    /// Mainly used for custom model tasks.
    pub model_id: Option<String>,
    /// The output of a logic node; any JSON value.
    pub output: Option<serde_json::Value>,
    /// The status of the node.
    ///
    /// Only available for WorkflowJob nodes.
    ///
    /// One of `failure`, `pending`, `processing`, `rejected`, `skipped`, `success`.
    pub status: WorkflowNodeStatus,
    /// The type of the job for the node.
    ///
    /// One of `custom-model`, `for-each`, `generate-prompt`, `list`, `logic`, `model`, `remove-background`, `transform`, `user-approval`, `user-selection`, `workflow`.
    pub type_: WorkflowNodeType,
    /// The workflow id for the node.
    ///
    /// Mainly used for workflow tasks.
    pub workflow_id: Option<String>,
}

/// A workflow node to save.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowNodeUpdate {
    /// The number of iterations of a `for-each` node; by default, one for each item of its input.
    pub count: Option<u32>,
    /// The nodes that this node depends on.
    ///
    /// Only available for nodes that have dependencies. Mainly used for user approval nodes.
    pub depends_on: Option<Vec<String>>,
    /// The id of the node.
    pub id: String,
    /// Whether the outputs of the node are part of the outputs of the workflow job.
    pub include_outputs_in_workflow_job: Option<bool>,
    /// The inputs of the node.
    pub inputs: Option<Vec<WorkflowNodeInput>>,
    /// The items of a `list` node: texts, numbers or asset IDs.
    pub items: Option<Vec<serde_json::Value>>,
    /// The loop iteration that this copy of a node belongs to, from 0.
    pub iteration_index: Option<u32>,
    /// The ID of the job of the node.
    ///
    /// Not in the current official SDK.
    pub job_id: Option<String>,
    /// The logic of the node.
    ///
    /// Only available for logic nodes.
    pub logic: Option<WorkflowLogic>,
    /// The type of the logic for the node.
    ///
    /// Only available for logic nodes.
    ///
    /// One of `if-else`.
    pub logic_type: Option<WorkflowLogicType>,
    /// The IDs of the nodes that a `for-each` node repeats.
    pub loop_body_node_ids: Option<Vec<String>>,
    /// The ID of the `for-each` node that created this copy.
    pub loop_node_id: Option<String>,
    /// The model id for the node.
    ///
    /// Mainly used for custom model tasks.
    pub model_id: Option<String>,
    /// The output of a logic node; any JSON value.
    pub output: Option<serde_json::Value>,
    /// The IDs of the assets that the node created.
    ///
    /// Not in the current official SDK.
    pub output_asset_ids: Option<Vec<String>>,
    /// The status of the node.
    ///
    /// Not in the current official SDK.
    ///
    /// One of `failure`, `pending`, `processing`, `rejected`, `skipped`, `success`.
    pub status: WorkflowNodeStatus,
    /// The type of the job for the node.
    ///
    /// One of `custom-model`, `for-each`, `generate-prompt`, `list`, `logic`, `model`, `remove-background`, `transform`, `user-approval`, `user-selection`, `workflow`.
    pub type_: WorkflowNodeType,
    /// The workflow id for the node.
    ///
    /// Mainly used for workflow tasks.
    pub workflow_id: Option<String>,
}

impl WorkflowNodeUpdate {
    /// Creates the value with its required fields; the optional fields have setters.
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<WorkflowNodeType>,
        status: impl Into<WorkflowNodeStatus>,
    ) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            status: status.into(),
            ..Default::default()
        }
    }

    /// The number of iterations of a `for-each` node; by default, one for each item of its input.
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// The nodes that this node depends on.
    ///
    /// Only available for nodes that have dependencies. Mainly used for user approval nodes.
    pub fn depends_on(
        mut self,
        depends_on: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.depends_on = Some(
            depends_on.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// Whether the outputs of the node are part of the outputs of the workflow job.
    pub fn include_outputs_in_workflow_job(
        mut self,
        include_outputs_in_workflow_job: bool,
    ) -> Self {
        self.include_outputs_in_workflow_job = Some(include_outputs_in_workflow_job);
        self
    }

    /// The inputs of the node.
    pub fn inputs(
        mut self,
        inputs: impl IntoIterator<Item = WorkflowNodeInput>,
    ) -> Self {
        self.inputs = Some(inputs.into_iter().collect());
        self
    }

    /// The items of a `list` node: texts, numbers or asset IDs.
    pub fn items(
        mut self,
        items: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        self.items = Some(items.into_iter().map(Into::into).collect());
        self
    }

    /// The loop iteration that this copy of a node belongs to, from 0.
    pub fn iteration_index(mut self, iteration_index: u32) -> Self {
        self.iteration_index = Some(iteration_index);
        self
    }

    /// The ID of the job of the node.
    ///
    /// Not in the current official SDK.
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = Some(job_id.into());
        self
    }

    /// The logic of the node.
    ///
    /// Only available for logic nodes.
    pub fn logic(mut self, logic: WorkflowLogic) -> Self {
        self.logic = Some(logic);
        self
    }

    /// The type of the logic for the node.
    ///
    /// Only available for logic nodes.
    ///
    /// One of `if-else`.
    pub fn logic_type(mut self, logic_type: impl Into<WorkflowLogicType>) -> Self {
        self.logic_type = Some(logic_type.into());
        self
    }

    /// The IDs of the nodes that a `for-each` node repeats.
    pub fn loop_body_node_ids(
        mut self,
        loop_body_node_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.loop_body_node_ids = Some(
            loop_body_node_ids.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// The ID of the `for-each` node that created this copy.
    pub fn loop_node_id(mut self, loop_node_id: impl Into<String>) -> Self {
        self.loop_node_id = Some(loop_node_id.into());
        self
    }

    /// The model id for the node.
    ///
    /// Mainly used for custom model tasks.
    pub fn model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = Some(model_id.into());
        self
    }

    /// The output of a logic node; any JSON value.
    pub fn output(mut self, output: impl Into<serde_json::Value>) -> Self {
        self.output = Some(output.into());
        self
    }

    /// The IDs of the assets that the node created.
    ///
    /// Not in the current official SDK.
    pub fn output_asset_ids(
        mut self,
        output_asset_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.output_asset_ids = Some(
            output_asset_ids.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// The workflow id for the node.
    ///
    /// Mainly used for workflow tasks.
    pub fn workflow_id(mut self, workflow_id: impl Into<String>) -> Self {
        self.workflow_id = Some(workflow_id.into());
        self
    }
}

/// The workflow.
///
/// Returned by:
///
/// - [`workflows.create`](crate::resources::workflows::Workflows::create)
/// - [`workflows.retrieve`](crate::resources::workflows::Workflows::retrieve)
/// - [`workflows.update`](crate::resources::workflows::Workflows::update)
#[doc(alias = "WorkflowCreateResponse")]
#[doc(alias = "WorkflowRetrieveResponse")]
#[doc(alias = "WorkflowUpdateResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowResponse {
    /// The workflow.
    pub workflow: Workflow,
}

/// The workflow, the job, the IP detection and the price.
///
/// Returned by [`workflows.run`](crate::resources::workflows::Workflows::run).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowRunResponse {
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
    /// The workflow.
    pub workflow: Workflow,
}

object!(Workflow {
    0: after = value("after"), 1: author_id = value("authorId"), 2: before = value("before"),
    3: created_at = value("createdAt"), 4: description = value("description"), 5: editor_info = value("editorInfo"),
    6: embedding = value("embedding"), 7: flow = value("flow"), 8: has_flow = value("hasFlow"),
    9: id = identifier("id"), 10: inputs = required("inputs"), 11: is_locked = value("isLocked"),
    12: last_indexed_at = value("lastIndexedAt"), 13: last_indexing_type = value("lastIndexingType"),
    14: last_ready_flow_updated_at = value("lastReadyFlowUpdatedAt"),
    15: locked_state_changed_at = value("lockedStateChangedAt"),
    16: locked_state_changed_by = value("lockedStateChangedBy"), 17: name = value("name"),
    18: output_asset_kinds = value("outputAssetKinds"), 19: owner_id = value("ownerId"), 20: privacy = value("privacy"),
    21: short_description = value("shortDescription"), 22: status = value("status"), 23: tag_set = required("tagSet"),
    24: thumbnail = value("thumbnail"), 25: ui_config = value("uiConfig"), 26: updated_at = value("updatedAt"),
});

object!(WorkflowGetTagsResponse: response {
    0: tags = required("tags"),
});

object!(WorkflowListResponse: response {
    0: next_pagination_token = value("nextPaginationToken"), 1: workflows = required("workflows"),
});

object!(WorkflowLogic {
    0: cases = value("cases"), 1: default = value("default"), 2: transform = value("transform"),
});

object!(WorkflowLogicCase {
    0: condition = value("condition"), 1: value = value("value"),
});

object!(WorkflowNode {
    0: count = value("count"), 1: depends_on = value("dependsOn"), 2: id = value("id"),
    3: include_outputs_in_workflow_job = value("includeOutputsInWorkflowJob"), 4: inputs = value("inputs"),
    5: items = value("items"), 6: iteration_index = value("iterationIndex"), 7: logic = value("logic"),
    8: logic_type = value("logicType"), 9: loop_body_node_ids = value("loopBodyNodeIds"),
    10: loop_node_id = value("loopNodeId"), 11: model_id = value("modelId"), 12: status = value("status"),
    13: type_ = value("type"), 14: workflow_id = value("workflowId"),
});

object!(WorkflowNodeInput {
    0: allowed_values = value("allowedValues"), 1: background_behavior = value("backgroundBehavior"),
    2: color = value("color"), 3: cost_impact = value("costImpact"), 4: default = value("default"),
    5: description = value("description"), 6: group = value("group"), 7: hint = value("hint"),
    8: inputs = value("inputs"), 9: items = value("items"), 10: kind = value("kind"), 11: label = value("label"),
    12: mask_from = value("maskFrom"), 13: max = value("max"), 14: max_duration = value("maxDuration"),
    15: max_length = value("maxLength"), 16: max_size = value("maxSize"), 17: min = value("min"),
    18: min_duration = value("minDuration"), 19: min_length = value("minLength"), 20: model_types = value("modelTypes"),
    21: name = value("name"), 22: parent = value("parent"), 23: placeholder = value("placeholder"),
    24: prompt = value("prompt"), 25: prompt_spark = value("promptSpark"), 26: ref_ = value("ref"),
    27: required = value("required"), 28: step = value("step"), 29: type_ = value("type"), 30: value = value("value"),
});

object!(WorkflowNodeInputRef {
    0: conditional = value("conditional"), 1: equal = value("equal"), 2: name = value("name"), 3: node = value("node"),
});

object!(WorkflowNodeRun {
    0: assets = value("assets"), 1: count = value("count"), 2: depends_on = value("dependsOn"), 3: id = value("id"),
    4: include_outputs_in_workflow_job = value("includeOutputsInWorkflowJob"), 5: inputs = value("inputs"),
    6: items = value("items"), 7: iteration_index = value("iterationIndex"), 8: job_id = value("jobId"),
    9: logic = value("logic"), 10: logic_type = value("logicType"), 11: loop_body_node_ids = value("loopBodyNodeIds"),
    12: loop_node_id = value("loopNodeId"), 13: model_id = value("modelId"), 14: output = value("output"),
    15: status = value("status"), 16: type_ = value("type"), 17: workflow_id = value("workflowId"),
});

object!(WorkflowNodeUpdate {
    0: count = value("count"), 1: depends_on = value("dependsOn"), 2: id = value("id"),
    3: include_outputs_in_workflow_job = value("includeOutputsInWorkflowJob"), 4: inputs = value("inputs"),
    5: items = value("items"), 6: iteration_index = value("iterationIndex"), 7: job_id = value("jobId"),
    8: logic = value("logic"), 9: logic_type = value("logicType"), 10: loop_body_node_ids = value("loopBodyNodeIds"),
    11: loop_node_id = value("loopNodeId"), 12: model_id = value("modelId"), 13: output = value("output"),
    14: output_asset_ids = value("outputAssetIds"), 15: status = value("status"), 16: type_ = value("type"),
    17: workflow_id = value("workflowId"),
});

object!(WorkflowResponse: response {
    0: workflow = present("workflow"),
});

object!(WorkflowRunResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = value("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: ip_detection = value("ipDetection"),
    4: job = present("job"), 5: workflow = present("workflow"),
});

page!(WorkflowListResponse { workflows: Workflow, token next_pagination_token });

open_enum! {
    /// The decision on a workflow node that waits for approval.
    pub enum ApprovalAction {
        Approve = "approve",
        Reject = "reject",
    }
}

open_enum! {
    /// The decision on a workflow node that waits for a selection.
    pub enum UserSelectionAction {
        Reject = "reject",
        Select = "select",
    }
}

open_enum! {
    /// The last operation on the search index of a workflow.
    pub enum WorkflowIndexingType {
        Create = "CREATE",
        Delete = "DELETE",
        Update = "UPDATE",
    }
}

open_enum! {
    /// The type of the logic for the node.
    ///
    /// Only available for logic nodes.
    pub enum WorkflowLogicType {
        IfElse = "if-else",
    }
}

open_enum! {
    /// The status of the node.
    ///
    /// Only available for WorkflowJob nodes.
    pub enum WorkflowNodeStatus {
        Failure = "failure",
        Pending = "pending",
        Processing = "processing",
        Rejected = "rejected",
        Skipped = "skipped",
        Success = "success",
    }
}

open_enum! {
    /// The type of the job for the node.
    pub enum WorkflowNodeType {
        CustomModel = "custom-model",
        ForEach = "for-each",
        GeneratePrompt = "generate-prompt",
        List = "list",
        Logic = "logic",
        Model = "model",
        RemoveBackground = "remove-background",
        Transform = "transform",
        UserApproval = "user-approval",
        UserSelection = "user-selection",
        Workflow = "workflow",
    }
}

open_enum! {
    /// The state of a workflow.
    pub enum WorkflowStatus {
        Deleted = "deleted",
        Draft = "draft",
        Ready = "ready",
    }
}

open_enum! {
    /// The status of the workflow.
    pub enum WorkflowUpdateStatus {
        Draft = "draft",
        Ready = "ready",
    }
}

