// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::fields;
use crate::types::{
    CancelAction, ModelConcept, ModelType, TrainingImagePreset, TrainingParameters,
};

#[derive(Clone, Default)]
pub(crate) struct DescriptionUpdateBody {
    pub(crate) description: Option<String>,
}

#[derive(Clone, Default)]
pub(crate) struct ExampleUpdateBody {
    pub(crate) asset_ids: Vec<String>,
}

#[derive(Clone, Default)]
pub(crate) struct ModelCopyBody {
    pub(crate) copy_as_trained: Option<bool>,
    pub(crate) copy_examples: Option<bool>,
}

#[derive(Clone, Default)]
pub(crate) struct ModelCreateBody {
    pub(crate) base_model_id: Option<String>,
    pub(crate) class_slug: Option<Option<String>>,
    pub(crate) collection_ids: Option<Vec<String>>,
    pub(crate) concepts: Option<Vec<ModelConcept>>,
    pub(crate) name: Option<String>,
    pub(crate) short_description: Option<String>,
    pub(crate) type_: Option<ModelType>,
}

#[derive(Clone, Default)]
pub(crate) struct ModelDownloadBody {
    pub(crate) model_epoch: Option<String>,
}

#[derive(Clone, Default)]
pub(crate) struct ModelGetBulkBody {
    pub(crate) all_training_images: Option<bool>,
    pub(crate) minimal: Option<bool>,
    pub(crate) model_ids: Option<Vec<String>>,
    pub(crate) settings: Option<bool>,
    pub(crate) thumbnail: Option<bool>,
    pub(crate) training_images_preview: Option<bool>,
}

#[derive(Clone, Default)]
pub(crate) struct ModelTransferBody {
    pub(crate) destination_project_id: String,
    pub(crate) destination_team_id: Option<String>,
}

#[derive(Clone, Default)]
pub(crate) struct ModelUpdateBody {
    pub(crate) class_slug: Option<Option<String>>,
    pub(crate) concepts: Option<Vec<ModelConcept>>,
    pub(crate) epoch: Option<Option<String>>,
    pub(crate) name: Option<String>,
    pub(crate) negative_prompt_embedding: Option<String>,
    pub(crate) parameters: Option<TrainingParameters>,
    pub(crate) prompt_embedding: Option<String>,
    pub(crate) short_description: Option<String>,
    pub(crate) thumbnail: Option<Option<String>>,
    pub(crate) type_: Option<ModelType>,
}

#[derive(Clone, Default)]
pub(crate) struct ModelUpdateTagsBody {
    pub(crate) add: Option<Vec<String>>,
    pub(crate) delete: Option<Vec<String>>,
    pub(crate) strict: Option<bool>,
}

#[derive(Clone, Default)]
pub(crate) struct PresetCreateBody {
    pub(crate) inference_id: String,
    pub(crate) is_default: Option<bool>,
}

#[derive(Clone, Default)]
pub(crate) struct PresetUpdateBody {
    pub(crate) is_default: bool,
}

#[derive(Clone, Default)]
pub(crate) struct PromptGuideUpdateBody {
    pub(crate) prompt_guide: Option<String>,
}

#[derive(Clone, Default)]
pub(crate) struct TrainActionBody {
    pub(crate) action: CancelAction,
}

#[derive(Clone, Default)]
pub(crate) struct TrainTriggerBody {
    pub(crate) parameters: Option<TrainingParameters>,
}

#[derive(Clone, Default)]
pub(crate) struct TrainingImageAddBody {
    pub(crate) asset_id: Option<String>,
    pub(crate) asset_ids: Option<Vec<String>>,
    pub(crate) data: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) preset: Option<TrainingImagePreset>,
}

#[derive(Clone, Default)]
pub(crate) struct TrainingImageReplaceBody {
    pub(crate) asset_id: Option<String>,
    pub(crate) asset_ids: Option<Vec<String>>,
    pub(crate) data: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) preset: Option<TrainingImagePreset>,
}

fields!(DescriptionUpdateBody {
    description = required("description"),
});

fields!(ExampleUpdateBody {
    asset_ids = required("assetIds"),
});

fields!(ModelCopyBody {
    copy_as_trained = value("copyAsTrained"), copy_examples = value("copyExamples"),
});

fields!(ModelCreateBody {
    base_model_id = value("baseModelId"), class_slug = value("classSlug"), collection_ids = value("collectionIds"),
    concepts = value("concepts"), name = value("name"), short_description = value("shortDescription"),
    type_ = value("type"),
});

fields!(ModelDownloadBody {
    model_epoch = value("modelEpoch"),
});

fields!(ModelGetBulkBody {
    all_training_images = value("allTrainingImages"), minimal = value("minimal"), model_ids = value("modelIds"),
    settings = value("settings"), thumbnail = value("thumbnail"),
    training_images_preview = value("trainingImagesPreview"),
});

fields!(ModelTransferBody {
    destination_project_id = required("destinationProjectId"), destination_team_id = value("destinationTeamId"),
});

fields!(ModelUpdateBody {
    class_slug = value("classSlug"), concepts = value("concepts"), epoch = value("epoch"), name = value("name"),
    negative_prompt_embedding = value("negativePromptEmbedding"), parameters = value("parameters"),
    prompt_embedding = value("promptEmbedding"), short_description = value("shortDescription"),
    thumbnail = value("thumbnail"), type_ = value("type"),
});

fields!(ModelUpdateTagsBody {
    add = value("add"), delete = value("delete"), strict = value("strict"),
});

fields!(PresetCreateBody {
    inference_id = required("inferenceId"), is_default = value("isDefault"),
});

fields!(PresetUpdateBody {
    is_default = required("isDefault"),
});

fields!(PromptGuideUpdateBody {
    prompt_guide = required("promptGuide"),
});

fields!(TrainActionBody {
    action = required("action"),
});

fields!(TrainTriggerBody {
    parameters = value("parameters"),
});

fields!(TrainingImageAddBody {
    asset_id = value("assetId"), asset_ids = value("assetIds"), data = value("data"), name = value("name"),
    preset = value("preset"),
});

fields!(TrainingImageReplaceBody {
    asset_id = value("assetId"), asset_ids = value("assetIds"), data = value("data"), name = value("name"),
    preset = value("preset"),
});

