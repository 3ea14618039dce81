// Written by `cargo xtask codegen`; do not edit by hand.

use super::prelude::*;

mod assets;
mod collections;
mod generate;
mod jobs;
mod models;
mod oscu;
mod projects;
mod recommendations;
mod search;
mod tags;
mod teams;
mod uploads;
mod usages;
mod workflows;

pub(super) const OPERATIONS: &[&[Operation]] = &[
    assets::OPERATIONS,
    collections::OPERATIONS,
    generate::OPERATIONS,
    jobs::OPERATIONS,
    models::OPERATIONS,
    oscu::OPERATIONS,
    projects::OPERATIONS,
    recommendations::OPERATIONS,
    search::OPERATIONS,
    tags::OPERATIONS,
    teams::OPERATIONS,
    uploads::OPERATIONS,
    usages::OPERATIONS,
    workflows::OPERATIONS,
];

objects! {
    DownloadOptions("fileNameTemplate": String) {
        "archiveName" => archive_name(String),
        "flat" => flat(bool),
        "preferOriginal" => prefer_original(bool),
    }
    DownloadQuery() {
        "assetIds" => asset_ids(Vec<String>),
        "inferenceIds" => inference_ids(Vec<String>),
        "modelIds" => model_ids(Vec<String>),
    }
    ModelConcept("modelId": String, "scale": f64) {
        "modelEpoch" => model_epoch(String),
    }
    ModelInput("name": String, "type": String) {
        "allowedValues" => allowed_values(Vec<Value>),
        "backgroundBehavior" => background_behavior(String),
        "color" => color(bool),
        "costImpact" => cost_impact(bool),
        "default" => default(Value),
        "description" => description(String),
        "group" => group(String),
        "hint" => hint(String),
        "inputs" => inputs(Vec<JsonObject>),
        "kind" => kind(String),
        "label" => label(String),
        "maskFrom" => mask_from(String),
        "max" => max(f64),
        "maxDuration" => max_duration(f64),
        "maxLength" => max_length(u32),
        "maxSize" => max_size(u64),
        "min" => min(f64),
        "minDuration" => min_duration(f64),
        "minLength" => min_length(u32),
        "modelTypes" => model_types(Vec<String>),
        "parent" => parent(bool),
        "placeholder" => placeholder(String),
        "prompt" => prompt(bool),
        "promptSpark" => prompt_spark(bool),
        "required" => required(ModelInputRequirement),
        "step" => step(f64),
    }
    ModelInputCondition("values": JsonObject) {
        "operator" => operator(String),
    }
    ModelInputRequirement() {
        "always" => always(bool),
        "conditional" => conditional(ModelInputCondition),
        "conditionalValues" => conditional_values(JsonObject),
        "ifDefined" => if_defined(JsonObject),
        "ifNotDefined" => if_not_defined(JsonObject),
    }
    PatchCrop("left": i64, "top": i64, "width": u32, "height": u32) {
        "backgroundColor" => background_color(String),
    }
    PatchImage("image": String, "mode": String) {
    }
    PatchPosition("x": i64, "y": i64) {
    }
    SearchImages() {
        "like" => like(Vec<String>),
        "unlike" => unlike(Vec<String>),
    }
    SettingsUpdate() {
        "homepage" => homepage(Value),
    }
    TrainingImagePair() {
        "instruction" => instruction(String),
        "sourceId" => source_id(String),
        "targetId" => target_id(String),
    }
    TrainingParameters() {
        "age" => age(String),
        "batchSize" => batch_size(u32),
        "classPrompt" => class_prompt(String),
        "cloneType" => clone_type(String),
        "conceptPrompt" => concept_prompt(String),
        "gender" => gender(String),
        "language" => language(String),
        "learningRate" => learning_rate(f64),
        "learningRateTextEncoder" => learning_rate_text_encoder(f64),
        "learningRateUnet" => learning_rate_unet(f64),
        "lrScheduler" => lr_scheduler(String),
        "maxTrainSteps" => max_train_steps(u32),
        "nbEpochs" => nb_epochs(u32),
        "nbRepeats" => nb_repeats(u32),
        "numTextTrainSteps" => num_text_train_steps(u32),
        "numUNetTrainSteps" => num_unet_train_steps(u32),
        "optimizeFor" => optimize_for(String),
        "priorLossWeight" => prior_loss_weight(f64),
        "randomCrop" => random_crop(bool),
        "randomCropRatio" => random_crop_ratio(f64),
        "randomCropScale" => random_crop_scale(f64),
        "rank" => rank(u32),
        "removeBackgroundNoise" => remove_background_noise(bool),
        "samplePrompts" => sample_prompts(Vec<String>),
        "sampleSourceImages" => sample_source_images(Vec<String>),
        "scaleLr" => scale_lr(bool),
        "seed" => seed(i64),
        "textEncoderTrainingRatio" => text_encoder_training_ratio(f64),
        "validationFrequency" => validation_frequency(u32),
        "validationPrompt" => validation_prompt(String),
        "voiceDescription" => voice_description(String),
        "wandbKey" => wandb_key(String),
    }
    UploadAssetOptions() {
        "collectionIds" => collection_ids(Vec<String>),
        "hide" => hide(bool),
        "parentId" => parent_id(String),
    }
    WorkflowLogic() {
        "cases" => cases(Vec<WorkflowLogicCase>),
        "default" => default(String),
        "transform" => transform(String),
    }
    WorkflowLogicCase("condition": String, "value": String) {
    }
    WorkflowNodeInput("name": String, "type": String) {
        "allowedValues" => allowed_values(Vec<Value>),
        "backgroundBehavior" => background_behavior(String),
        "color" => color(bool),
        "costImpact" => cost_impact(bool),
        "default" => default(Value),
        "description" => description(String),
        "group" => group(String),
        "hint" => hint(String),
        "inputs" => inputs(Vec<JsonObject>),
        "items" => items(Vec<Vec<WorkflowNodeInput>>),
        "kind" => kind(String),
        "label" => label(String),
        "maskFrom" => mask_from(String),
        "max" => max(f64),
        "maxDuration" => max_duration(f64),
        "maxLength" => max_length(u32),
        "maxSize" => max_size(u64),
        "min" => min(f64),
        "minDuration" => min_duration(f64),
        "minLength" => min_length(u32),
        "modelTypes" => model_types(Vec<String>),
        "parent" => parent(bool),
        "placeholder" => placeholder(String),
        "prompt" => prompt(bool),
        "promptSpark" => prompt_spark(bool),
        "ref" => ref_(WorkflowNodeInputRef),
        "required" => required(ModelInputRequirement),
        "step" => step(f64),
        "value" => value(Value),
    }
    WorkflowNodeInputRef() {
        "conditional" => conditional(Vec<String>),
        "equal" => equal(String),
        "name" => name(String),
        "node" => node(String),
    }
    WorkflowNodeUpdate("id": String, "type": String, "status": String) {
        "count" => count(u32),
        "dependsOn" => depends_on(Vec<String>),
        "includeOutputsInWorkflowJob" => include_outputs_in_workflow_job(bool),
        "inputs" => inputs(Vec<WorkflowNodeInput>),
        "items" => items(Vec<Value>),
        "iterationIndex" => iteration_index(u32),
        "jobId" => job_id(String),
        "logic" => logic(WorkflowLogic),
        "logicType" => logic_type(String),
        "loopBodyNodeIds" => loop_body_node_ids(Vec<String>),
        "loopNodeId" => loop_node_id(String),
        "modelId" => model_id(String),
        "output" => output(Value),
        "outputAssetIds" => output_asset_ids(Vec<String>),
        "workflowId" => workflow_id(String),
    }
}
