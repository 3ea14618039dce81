// Written by `cargo xtask codegen`; do not edit by hand.

use super::*;

operations! {
    "PostModelsCopyByModelId" => [models] copy(path "modelId": String) -> ModelResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
        body "copyAsTrained" => copy_as_trained(bool),
        body "copyExamples" => copy_examples(bool),
    }
    "PostModels" => [models] create() -> ModelResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
        body "baseModelId" => base_model_id(String),
        body "classSlug" => class_slug(String) | clear_class_slug,
        body "collectionIds" => collection_ids(Vec<String>),
        body "concepts" => concepts(Vec<ModelConcept>),
        body "name" => name(String),
        body "shortDescription" => short_description(String),
        body "type" => type_(String),
    }
    "DeleteModelsByModelId" => [models] delete(path "modelId": String) {
        query "projectId" => with_project_id(String),
    }
    "DeleteModelsImagesByModelId" => [models] delete_images(path "modelId": String, query "ids": Vec<String>) {
        query "projectId" => with_project_id(String),
    }
    "GetModelsDescriptionByModelId" => [models.description] retrieve(path "modelId": String) -> DescriptionResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
    }
    "PutModelsDescriptionByModelId" => [models.description] update(path "modelId": String, body "description": String | clear_description) -> DescriptionResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
    }
    "PostDownloadModel" => [models] download(path "modelId": String) -> JobIdResponse, dry_run -> DryRunResponse {
        query "projectId" => with_project_id(String),
        body "modelEpoch" => model_epoch(String),
    }
    "GetModelsExamplesByModelId" => [models.examples] list(path "modelId": String) -> ExampleListResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
    }
    "PutModelsExamplesByModelId" => [models.examples] update(path "modelId": String, body "assetIds": Vec<String>) -> ExampleListResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
    }
    "PostModelsGetBulk" => [models] get_bulk() -> ModelGetBulkResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
        body "allTrainingImages" => all_training_images(bool),
        body "minimal" => minimal(bool),
        body "modelIds" => model_ids(Vec<String>),
        body "settings" => settings(bool),
        body "thumbnail" => thumbnail(bool),
        body "trainingImagesPreview" => training_images_preview(bool),
    }
    "GetModels" => [models] list() -> ModelListResponse {
        query "blacklisted" => blacklisted(bool),
        query "collectionId" => collection_id(String),
        query "collectionIds" => collection_ids(Vec<String>),
        query "createdAfter" => created_after(String),
        query "createdBefore" => created_before(String),
        query "loadedOnly" => loaded_only(bool),
        query "originalAssets" => original_assets(bool),
        query "pageSize" => page_size(u32),
        query "paginationToken" => pagination_token(String),
        query "privacy" => privacy(String),
        query "sortBy" => sort_by(String),
        query "sortDirection" => sort_direction(String),
        query "status" => status(String),
        query "tags" => tags(Vec<String>),
        query "type" => type_(String),
        query "types" => types(Vec<String>),
        query "updatedAfter" => updated_after(String),
        query "updatedBefore" => updated_before(String),
        query "projectId" => with_project_id(String),
    }
    "PostModelPresetByModelId" => [models.presets] create(path "modelId": String, body "inferenceId": String) -> PresetResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
        body "isDefault" => is_default(bool),
    }
    "DeleteModelPresetByModelIdAndPresetId" => [models.presets] delete(path "modelId": String, path "presetId": String) {
        query "projectId" => with_project_id(String),
    }
    "GetModelPresetsByModelId" => [models.presets] list(path "modelId": String) -> PresetListResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
    }
    "PutModelPresetByModelIdAndPresetId" => [models.presets] update(path "modelId": String, path "presetId": String, body "isDefault": bool) -> PresetResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
    }
    "GetModelsPromptGuideByModelId" => [models.prompt_guide] retrieve(path "modelId": String) -> PromptGuideResponse {
        query "projectId" => with_project_id(String),
    }
    "PutModelsPromptGuideByModelId" => [models.prompt_guide] update(path "modelId": String, body "promptGuide": String | clear_prompt_guide) -> PromptGuideResponse {
        query "projectId" => with_project_id(String),
    }
    "GetPublicModels" => [models.public] list() -> ModelListResponse {
        query "collectionIds" => collection_ids(Vec<String>),
        query "createdAfter" => created_after(String),
        query "createdBefore" => created_before(String),
        query "pageSize" => page_size(u32),
        query "paginationToken" => pagination_token(String),
        query "sortBy" => sort_by(String),
        query "sortDirection" => sort_direction(String),
        query "tags" => tags(Vec<String>),
        query "type" => type_(String),
        query "types" => types(Vec<String>),
        query "updatedAfter" => updated_after(String),
        query "updatedBefore" => updated_before(String),
    }
    "GetPublicModelsByModelId" => [models.public] retrieve(path "modelId": String) -> ModelResponse {
    }
    "PostModelsRestoreByModelId" => [models] restore(path "modelId": String) -> ModelResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
    }
    "GetModelsByModelId" => [models] retrieve(path "modelId": String) -> ModelResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
    }
    "GetModelsScoresPromptByModelId" => [models.scores] retrieve_prompt(path "modelId": String) -> ScoreRetrievePromptResponse {
        query "prompt" => prompt(String),
        query "projectId" => with_project_id(String),
    }
    "GetModelsScoresTrainingDatasetByModelId" => [models.scores] retrieve_training_dataset(path "modelId": String) -> ScoreRetrieveTrainingDatasetResponse {
        query "projectId" => with_project_id(String),
    }
    "PostModelTrainingActionByModelId" => [models.train] action(path "modelId": String, body "action": String) -> ModelResponse {
        query "projectId" => with_project_id(String),
    }
    "PutModelsTrainByModelId" => [models.train] trigger(path "modelId": String) -> TrainTriggerResponse, dry_run -> DryRunResponse {
        query "originalAssets" => original_assets(bool),
        query "trainingImagesCount" => training_images_count(i64),
        query "projectId" => with_project_id(String),
        body "parameters" => parameters(TrainingParameters),
    }
    "PostModelsTrainingImagesByModelId" => [models.training_images] add(path "modelId": String) -> TrainingImageResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
        body "assetId" => asset_id(String),
        body "assetIds" => asset_ids(Vec<String>),
        body "data" => data(String),
        body "name" => name(String),
        body "preset" => preset(String),
    }
    "DeleteModelsTrainingImagesByModelIdAndTrainingImageId" => [models.training_images] delete(path "modelId": String, path "trainingImageId": String) {
        query "projectId" => with_project_id(String),
    }
    "PutModelsTrainingImagesByModelIdAndTrainingImageId" => [models.training_images] replace(path "modelId": String, path "trainingImageId": String) -> TrainingImageResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
        body "assetId" => asset_id(String),
        body "assetIds" => asset_ids(Vec<String>),
        body "data" => data(String),
        body "name" => name(String),
        body "preset" => preset(String),
    }
    "PutModelsTrainingImagesPairsByModelId" => [models.training_images] replace_pairs(path "modelId": String, body "": Vec<TrainingImagePair>) -> TrainingImageReplacePairsResponse {
        query "projectId" => with_project_id(String),
    }
    "PostModelsTransferByModelId" => [models] transfer(path "modelId": String, body "destinationProjectId": String) -> ModelResponse {
        query "projectId" => with_project_id(String),
        body "destinationTeamId" => destination_team_id(String),
    }
    "PutModelsByModelId" => [models] update(path "modelId": String) -> ModelResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
        body "classSlug" => class_slug(String) | clear_class_slug,
        body "concepts" => concepts(Vec<ModelConcept>),
        body "epoch" => epoch(String) | clear_epoch,
        body "name" => name(String),
        body "negativePromptEmbedding" => negative_prompt_embedding(String),
        body "parameters" => parameters(TrainingParameters),
        body "promptEmbedding" => prompt_embedding(String),
        body "shortDescription" => short_description(String),
        body "thumbnail" => thumbnail(String) | clear_thumbnail,
        body "type" => type_(String),
    }
    "PutModelsTagsByModelId" => [models] update_tags(path "modelId": String) -> TagsResponse {
        query "projectId" => with_project_id(String),
        body "add" => add(Vec<String>),
        body "delete" => delete(Vec<String>),
        body "strict" => strict(bool),
    }
}
