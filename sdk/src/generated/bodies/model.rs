// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::types::{
    CancelAction, ModelConcept, ModelType, TrainingImagePreset, TrainingParameters,
};

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DescriptionUpdateBody {
    pub(crate) description: Option<String>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ExampleUpdateBody {
    pub(crate) asset_ids: Vec<String>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ModelCopyBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) copy_as_trained: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) copy_examples: Option<bool>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ModelCreateBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) base_model_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) class_slug: Option<Option<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) collection_ids: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) concepts: Option<Vec<ModelConcept>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) short_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) type_: Option<ModelType>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ModelDownloadBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) model_epoch: Option<String>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ModelGetBulkBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) all_training_images: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) minimal: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) model_ids: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) settings: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) thumbnail: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) training_images_preview: Option<bool>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ModelTransferBody {
    pub(crate) destination_project_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) destination_team_id: Option<String>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ModelUpdateBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) class_slug: Option<Option<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) concepts: Option<Vec<ModelConcept>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) epoch: Option<Option<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) negative_prompt_embedding: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) parameters: Option<TrainingParameters>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) prompt_embedding: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) short_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) thumbnail: Option<Option<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) type_: Option<ModelType>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ModelUpdateTagsBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) add: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) delete: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) strict: Option<bool>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PresetCreateBody {
    pub(crate) inference_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_default: Option<bool>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PresetUpdateBody {
    pub(crate) is_default: bool,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PromptGuideUpdateBody {
    pub(crate) prompt_guide: Option<String>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TrainActionBody {
    pub(crate) action: CancelAction,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TrainTriggerBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) parameters: Option<TrainingParameters>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TrainingImageAddBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) asset_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) asset_ids: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) data: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) preset: Option<TrainingImagePreset>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TrainingImageReplaceBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) asset_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) asset_ids: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) data: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) preset: Option<TrainingImagePreset>,
}
