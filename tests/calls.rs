//! A call of every operation, with every parameter.

#![allow(dead_code, unreachable_pub, reason = "several tests share this file, and each of them uses some of it")]

use std::{future::Future, pin::Pin};

use scenario_sdk::{Client, JsonObject, Result, types::*};
use serde_json::{Value, json};

mod added;

pub type CallFuture<T> = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

/// A call and the expected request. Its result is the `Debug` output of the response.
pub struct Row {
    /// `operationId` of the document.
    pub id: &'static str,
    /// The call with its required values only.
    pub required: CallFuture<String>,
    pub call: CallFuture<String>,
    /// The same call as a dry run, if there is one.
    pub price: Option<CallFuture<DryRunResponse>>,
    /// Verb, path, and the query sorted by name.
    pub line: &'static str,
    pub body: Option<Value>,
}

/// `row!("GetX", client.x(); .get(…) => "GET /x?a=b")`: the call with its required values, then its setters, and the body, if any, after
/// the request line; `row!(priced "PostX", …)` if it also has a dry run.
macro_rules! row {
    (priced $id:literal, $call:expr $(; $(. $setter:ident ( $($value:tt)* ))+)? => $line:literal $(, $body:expr)?) => {{
        let required = $call;
        let full = required.clone() $($(. $setter ( $($value)* ))+)?;
        let price = Box::pin(full.clone().dry_run());
        Row { price: Some(price), ..row!(@row $id, required, full => $line $(, $body)?) }
    }};
    ($id:literal, $call:expr $(; $(. $setter:ident ( $($value:tt)* ))+)? => $line:literal $(, $body:expr)?) => {{
        let required = $call;
        let full = required.clone() $($(. $setter ( $($value)* ))+)?;
        row!(@row $id, required, full => $line $(, $body)?)
    }};
    (@row $id:literal, $required:ident, $full:ident => $line:literal $(, $body:expr)?) => {{
        let (required, call) = ($required.send(), $full.send());
        Row {
            id: $id,
            required: Box::pin(async move { required.await.map(|response| format!("{response:?}")) }),
            call: Box::pin(async move { call.await.map(|response| format!("{response:?}")) }),
            price: None,
            line: $line,
            body: row!(@body $($body)?),
        }
    }};
    (@body) => { None };
    (@body $body:expr) => { Some($body) };
}
use row;

/// A call of every operation.
pub fn rows(client: &Client) -> Vec<Row> {
    [
        assets(client),
        collections(client),
        generate(client),
        legacy_generate(client),
        jobs(client),
        models(client),
        oscu(client),
        recommendations(client),
        search(client),
        tags(client),
        uploads(client),
        usages(client),
        workflows(client),
        added::rows(client),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A free-form object.
fn object<const N: usize>(entries: [(&str, Value); N]) -> JsonObject {
    entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

#[rustfmt::skip]
fn assets(client: &Client) -> Vec<Row> {
    let assets = client.assets();
    let (download, public) = (assets.download(), assets.public());
    vec![
        row!("DeleteAsset", assets.delete_multiple(["a1", "a2"]) => "DELETE /assets", json!({ "assetIds": ["a1", "a2"] })),
        row!("CopyAssetByAssetId", assets.duplicate("a1"); .target_project_id("p1").original_assets(true)
            => "POST /assets/a1/copy?originalAssets=true", json!({ "targetProjectId": "p1" })),
        row!("PostAssetGetBulk", assets.get_bulk(); .asset_ids(["a1", "a2"]).original_assets(false)
            => "POST /assets/get-bulk?originalAssets=false", json!({ "assetIds": ["a1", "a2"] })),
        row!("GetAssets", assets.list(); .page_size(50).type_(AssetType::Uploaded).types(["canvas", "patch"]).tags(["a", "b"])
                .privacy("public").created_after("2026-01-02T03:04:05+06:00").inference_id("i1").parent_asset_id("a1")
                .root_asset_id("a2")
            => "GET /assets?createdAfter=2026-01-02T03:04:05+06:00&inferenceId=i1&pageSize=50&parentAssetId=a1&privacy=public\
                &rootAssetId=a2&tags=a,b&type=uploaded&types=canvas,patch"),
        row!("GetCanvasAssetSnapshots", assets.list_snapshots("a1"); .page_size(7).pagination_token("t=/+1")
            => "GET /assets/a1/snapshots?pageSize=7&paginationToken=t=/+1"),
        row!("LockAssetByAssetId", assets.lock("a1", "2026-01-02T03:04:05Z"); .original_assets(true)
            => "PUT /assets/a1/lock?originalAssets=true", json!({ "lockExpiresAt": "2026-01-02T03:04:05Z" })),
        row!("GetAssetsByAssetId", assets.retrieve("a/1"); .with_embedding(false).original_assets(true)
            => "GET /assets/a%2F1?originalAssets=true&withEmbedding=false"),
        row!("UnlockAssetByAssetId", assets.unlock("a1"); .lock_id("l1").force_unlock(true).original_assets(false)
            => "PUT /assets/a1/unlock?originalAssets=false", json!({ "lockId": "l1", "forceUnlock": true })),
        row!("PutAssetByAssetId", assets.update("a1"); .name("fox").description("red").canvas("{}").thumbnail("a2").lock_id("l1")
                .lock_expires_at("2026-01-02").disable_snapshot(true).original_assets(true)
            => "PUT /assets/a1?originalAssets=true",
            json!({ "name": "fox", "description": "red", "canvas": "{}", "thumbnail": "a2", "lockId": "l1",
                "lockExpiresAt": "2026-01-02", "disableSnapshot": true })),
        row!("PutAssetsTagsByAssetId", assets.update_tags("a1"); .add(["x", "y"]).delete(["z"]).strict(false)
            => "PUT /assets/a1/tags", json!({ "add": ["x", "y"], "delete": ["z"], "strict": false })),
        row!("PostAsset", assets.upload("fox.png"); .hide(true).collection_ids(["c1"]).image("data:image/png;base64,AA==")
                .parent_id("a1").thumbnail("a2").canvas("{}").original_assets(true)
            => "POST /assets?originalAssets=true",
            json!({ "name": "fox.png", "hide": true, "collectionIds": ["c1"], "image": "data:image/png;base64,AA==",
                "parentId": "a1", "thumbnail": "a2", "canvas": "{}" })),
        row!("GetDownloadAssets", download.get_status("j 1") => "GET /assets/download/j%201"),
        row!("PostDownloadAsset", download.request("a1"); .target_format(TargetFormat::Webp)
            => "POST /assets/a1/download", json!({ "targetFormat": "webp" })),
        row!(priced "PostDownloadAssets", download.request_batch(DownloadQuery::new().asset_ids(["a1", "a2"]).model_ids(["m1"]),
                DownloadOptions::new("<prompt>-<num>").flat(true))
            => "POST /assets/download",
            json!({ "query": { "assetIds": ["a1", "a2"], "inferenceIds": [], "modelIds": ["m1"] },
                "options": { "fileNameTemplate": "<prompt>-<num>", "flat": true } })),
        row!("GetPublicAssets", public.list(); .model_id("m1").page_size(9).type_("upscale").types(["a", "b"]).tags(["x y", "z"])
                .sort_by("createdAt").sort_direction("desc").original_assets(false)
            => "GET /assets/public?modelId=m1&originalAssets=false&pageSize=9&sortBy=createdAt&sortDirection=desc&tags=x y,z\
                &type=upscale&types=a,b"),
        row!("GetPublicAssetsByAssetId", public.retrieve("a1") => "GET /assets/public/a1"),
    ]
}

#[rustfmt::skip]
fn collections(client: &Client) -> Vec<Row> {
    let collections = client.collections();
    let (assets, models) = (collections.assets(), collections.models());
    vec![
        row!("PostCollection", collections.create("foxes") => "POST /collections", json!({ "name": "foxes" })),
        row!("DeleteCollectionsByCollectionId", collections.delete("c1") => "DELETE /collections/c1"),
        row!("GetCollections", collections.list(); .page_size(3).pagination_token("t1")
            => "GET /collections?pageSize=3&paginationToken=t1"),
        row!("GetCollectionsByCollectionId", collections.retrieve("c#1") => "GET /collections/c%231"),
        row!("PutCollectionsByCollectionId", collections.update("c1"); .name("foxes").thumbnail("a1")
            => "PUT /collections/c1", json!({ "name": "foxes", "thumbnail": "a1" })),
        row!("PutAssetsByCollectionId", assets.add("c1", ["a1", "a2"])
            => "PUT /collections/c1/assets", json!({ "assetIds": ["a1", "a2"] })),
        row!("DeleteAssetsByCollectionId", assets.remove("c1", ["a1"])
            => "DELETE /collections/c1/assets", json!({ "assetIds": ["a1"] })),
        row!("PutModelsByCollectionId", models.add("c1", ["m1"])
            => "PUT /collections/c1/models", json!({ "modelIds": ["m1"] })),
        row!("DeleteModelsByCollectionId", models.remove("c1", ["m1", "m2"])
            => "DELETE /collections/c1/models", json!({ "modelIds": ["m1", "m2"] })),
    ]
}

#[rustfmt::skip]
fn generate(client: &Client) -> Vec<Row> {
    let generate = client.generate();
    vec![
        row!(priced "PostCaptionInferences", generate.caption(["a1", "a2"]); .asset_ids(["a3"]).model_id("m1").seed(7)
                .temperature(1.25).top_p(0.5).details_level(CaptionDetailsLevel::ActionStyle).ensure_ip_cleared(true)
                .unwanted_sequences(["blurry", "dark"])
            => "POST /generate/caption",
            json!({ "images": ["a1", "a2"], "assetIds": ["a3"], "modelId": "m1", "seed": 7, "temperature": 1.25, "topP": 0.5,
                "detailsLevel": "action+style", "ensureIPCleared": true, "unwantedSequences": ["blurry", "dark"] })),
        row!(priced "PostDescribeStyleInferences", generate.describe_style(); .images(["a1"]).asset_ids(["a2", "a3"]).model_id("m1")
                .seed(8).temperature(0.2).top_p(0.9).ensure_ip_cleared(false).unwanted_sequences(["a fox"])
            => "POST /generate/describe-style",
            json!({ "images": ["a1"], "assetIds": ["a2", "a3"], "modelId": "m1", "seed": 8, "temperature": 0.2, "topP": 0.9,
                "ensureIPCleared": false, "unwantedSequences": ["a fox"] })),
        row!(priced "PostDetectInferences", generate.detect("a1", DetectModality::LineartAnime); .low_threshold(0.1)
                .high_threshold(0.2).min_threshold(0.3).max_threshold(0.4).keypoint_threshold(0.5).factor(0.6)
                .remove_background(false).original_assets(true)
            => "POST /generate/detect?originalAssets=true",
            json!({ "image": "a1", "modality": "lineart_anime", "lowThreshold": 0.1, "highThreshold": 0.2, "minThreshold": 0.3,
                "maxThreshold": 0.4, "keypointThreshold": 0.5, "factor": 0.6, "removeBackground": false })),
        row!(priced "PostEmbedInferences", generate.embed("a fox"); .original_assets(false)
            => "POST /generate/embed?originalAssets=false", json!({ "text": "a fox" })),
        row!(priced "PostPatchInferences", generate.patch("a1"); .patch(PatchImage::new("a2", PatchMode::Erase))
                .position(PatchPosition::new(-1, 2)).crop(PatchCrop::new(3, 4, 5, 6).background_color("red"))
                .background_color("#00ff00").format(ImageFormat::Jpeg).allow_overflow(true).original_assets(true)
            => "POST /generate/patch?originalAssets=true",
            json!({ "image": "a1", "patch": { "image": "a2", "mode": "erase" }, "position": { "x": -1, "y": 2 },
                "crop": { "left": 3, "top": 4, "width": 5, "height": 6, "backgroundColor": "red" },
                "backgroundColor": "#00ff00", "format": "jpeg", "allowOverflow": true })),
        row!(priced "PostPromptInferences", generate.prompt(PromptMode::ImageEditing); .prompt("a fox").image("a1").images(["a2"])
                .asset_ids(["a3", "a4"]).model_id("m1").num_results(3).seed(9).temperature(1.5).top_p(0.25)
                .ensure_ip_cleared(true)
            => "POST /generate/prompt",
            json!({ "mode": "image-editing", "prompt": "a fox", "image": "a1", "images": ["a2"], "assetIds": ["a3", "a4"],
                "modelId": "m1", "numResults": 3, "seed": 9, "temperature": 1.5, "topP": 0.25, "ensureIPCleared": true })),
        row!(priced "PostGenerateCustom", generate.run_model("m/1"); .input("prompt", "a fox").input("styleImages", ["a1"])
                .inputs([("numSamples", 2), ("seed", 7)])
            => "POST /generate/custom/m%2F1", json!({ "prompt": "a fox", "styleImages": ["a1"], "numSamples": 2, "seed": 7 })),
        row!(priced "PostTranslateInferences", generate.translate("un renard"); .images(["a1"]).seed(10).temperature(0.75)
                .top_p(0.1).ensure_ip_cleared(false)
            => "POST /generate/translate",
            json!({ "prompt": "un renard", "images": ["a1"], "seed": 10, "temperature": 0.75, "topP": 0.1,
                "ensureIPCleared": false })),
    ]
}

#[rustfmt::skip]
fn legacy_generate(client: &Client) -> Vec<Row> {
    let generate = client.generate();
    let concept = || [ModelConcept::new("m9", 0.75).model_epoch("e9")];
    let written = || json!([{ "modelId": "m9", "scale": 0.75, "modelEpoch": "e9" }]);
    vec![
        row!(priced "PostControlnetInferences", generate.controlnet("m1", "a fox", ControlnetModality::Canny); .control_image("a1")
                .control_start(0.1).control_end(0.9).guidance(3.5).hide_results(true).concepts(concept()).seed("7")
                .scheduler(InferenceScheduler::DpmSolverMultistepScheduler).original_assets(true)
            => "POST /generate/controlnet?originalAssets=true",
            json!({ "modelId": "m1", "prompt": "a fox", "modality": "canny", "controlImage": "a1", "controlStart": 0.1,
                "controlEnd": 0.9, "guidance": 3.5, "hideResults": true, "concepts": written(), "seed": "7",
                "scheduler": "DPMSolverMultistepScheduler" })),
        row!(priced "PostControlnetImg2imgInferences", generate.controlnet_img2img("m1", "a fox", "normal-map"); .image("a1")
                .image_id("a2").image_parent_id("a3").image_hide(true).control_image_id("a4").strength(0.6)
                .disable_modality_detection(false).num_samples(2)
            => "POST /generate/controlnet-img2img",
            json!({ "modelId": "m1", "prompt": "a fox", "modality": "normal-map", "image": "a1", "imageId": "a2",
                "imageParentId": "a3", "imageHide": true, "controlImageId": "a4", "strength": 0.6,
                "disableModalityDetection": false, "numSamples": 2 })),
        row!(priced "PostControlnetInpaintInferences", generate.controlnet_inpaint("m1", "a fox", ControlnetModality::LowQuality);
                .mask("a1").mask_id("a2").disable_merging(true).base_model_id("m2").model_epoch("e1").num_inference_steps(28)
                .width(512).height(768).intermediate_images(false)
            => "POST /generate/controlnet-inpaint",
            json!({ "modelId": "m1", "prompt": "a fox", "modality": "low-quality", "mask": "a1", "maskId": "a2",
                "disableMerging": true, "baseModelId": "m2", "modelEpoch": "e1", "numInferenceSteps": 28, "width": 512,
                "height": 768, "intermediateImages": false })),
        row!(priced "PostControlnetInpaintIpAdapterInferences", generate.controlnet_inpaint_ip_adapter("m1", "a fox");
                .ip_adapter_type(IpAdapterType::Character).ip_adapter_image("a1").ip_adapter_image_id("a2").ip_adapter_scale(0.3)
                .ip_adapter_images(["a3", "a4"]).ip_adapter_image_ids(["a5"]).ip_adapter_scales([0.1, 0.2])
                .control_image("a6").mask_id("a7").disable_merging(false).original_assets(false)
            => "POST /generate/controlnet-inpaint-ip-adapter?originalAssets=false",
            json!({ "modelId": "m1", "prompt": "a fox", "ipAdapterType": "character", "ipAdapterImage": "a1",
                "ipAdapterImageId": "a2", "ipAdapterScale": 0.3, "ipAdapterImages": ["a3", "a4"], "ipAdapterImageIds": ["a5"],
                "ipAdapterScales": [0.1, 0.2], "controlImage": "a6", "maskId": "a7", "disableMerging": false })),
        row!(priced "PostControlnetIpAdapterInferences", generate.controlnet_ip_adapter("m1", "a fox", ControlnetModality::Pose);
                .ip_adapter_type("style").ip_adapter_scales([0.5]).ip_adapter_image_ids(["a1", "a2"]).control_image_id("a3")
                .control_start(0.2).negative_prompt("dark").negative_prompt_strength(0.4)
            => "POST /generate/controlnet-ip-adapter",
            json!({ "modelId": "m1", "prompt": "a fox", "modality": "pose", "ipAdapterType": "style", "ipAdapterScales": [0.5],
                "ipAdapterImageIds": ["a1", "a2"], "controlImageId": "a3", "controlStart": 0.2, "negativePrompt": "dark",
                "negativePromptStrength": 0.4 })),
        row!(priced "PostControlnetTextureInferences", generate.controlnet_texture("m1", "a fox", ControlnetModality::Tile);
                .disable_modality_detection(true).control_end(0.8).scheduler("LCMScheduler").concepts(concept()).image_id("a1")
            => "POST /generate/controlnet-texture",
            json!({ "modelId": "m1", "prompt": "a fox", "modality": "tile", "disableModalityDetection": true, "controlEnd": 0.8,
                "scheduler": "LCMScheduler", "concepts": written(), "imageId": "a1" })),
        row!(priced "PostGenerativeFillInferences", generate.generative_fill("a1"); .mask("a2").mask_id("a3").prompt("a fox")
                .negative_prompt("dark").prompt_fidelity(12.5).num_inference_steps(20).target_width(640).target_height(480)
                .seed(7).original_assets(true)
            => "POST /generate/generative-fill?originalAssets=true",
            json!({ "image": "a1", "mask": "a2", "maskId": "a3", "prompt": "a fox", "negativePrompt": "dark",
                "promptFidelity": 12.5, "numInferenceSteps": 20, "targetWidth": 640, "targetHeight": 480, "seed": 7 })),
        row!(priced "PostImg2imgInferences", generate.img2img("m1", "a fox"); .image("a1").image_parent_id("a2").image_hide(false)
                .strength(0.35).guidance(4.5).width(1024).height(576).concepts(concept())
                .scheduler(InferenceScheduler::Kdpm2AncestralDiscreteScheduler).original_assets(false)
            => "POST /generate/img2img?originalAssets=false",
            json!({ "modelId": "m1", "prompt": "a fox", "image": "a1", "imageParentId": "a2", "imageHide": false,
                "strength": 0.35, "guidance": 4.5, "width": 1024, "height": 576,
                "scheduler": "KDPM2AncestralDiscreteScheduler", "concepts": written() })),
        row!(priced "PostImg2imgIpAdapterInferences", generate.img2img_ip_adapter("m1", "a fox"); .image_id("a1").mask("a2")
                .ip_adapter_type(IpAdapterType::Style).ip_adapter_image_id("a3").ip_adapter_scale(0.9).hide_results(false)
                .ip_adapter_images(["a4"])
            => "POST /generate/img2img-ip-adapter",
            json!({ "modelId": "m1", "prompt": "a fox", "imageId": "a1", "mask": "a2", "ipAdapterType": "style",
                "ipAdapterImageId": "a3", "ipAdapterScale": 0.9, "hideResults": false, "ipAdapterImages": ["a4"] })),
        row!(priced "PostImg2imgTextureInferences", generate.img2img_texture("m1", "a fox"); .image("a1").mask_id("a2")
                .base_model_id("m2").num_samples(4).seed("11").intermediate_images(true)
            => "POST /generate/img2img-texture",
            json!({ "modelId": "m1", "prompt": "a fox", "image": "a1", "maskId": "a2", "baseModelId": "m2", "numSamples": 4,
                "seed": "11", "intermediateImages": true })),
        row!(priced "PostInpaintInferences", generate.inpaint("m1", "a fox"); .image_id("a1").mask("a2").disable_merging(true)
                .model_epoch("e1").num_inference_steps(30).concepts(concept())
                .scheduler(InferenceScheduler::UniPcMultistepScheduler)
            => "POST /generate/inpaint",
            json!({ "modelId": "m1", "prompt": "a fox", "imageId": "a1", "mask": "a2", "disableMerging": true,
                "modelEpoch": "e1", "numInferenceSteps": 30, "concepts": written(), "scheduler": "UniPCMultistepScheduler" })),
        row!(priced "PostInpaintIpAdapterInferences", generate.inpaint_ip_adapter("m1", "a fox"); .image("a1").mask_id("a2")
                .ip_adapter_image("a3").ip_adapter_scales([0.4, 0.6]).ip_adapter_type("character").negative_prompt_strength(1.5)
                .disable_merging(false).original_assets(true)
            => "POST /generate/inpaint-ip-adapter?originalAssets=true",
            json!({ "modelId": "m1", "prompt": "a fox", "image": "a1", "maskId": "a2", "ipAdapterImage": "a3",
                "ipAdapterScales": [0.4, 0.6], "ipAdapterType": "character", "negativePromptStrength": 1.5,
                "disableMerging": false })),
        row!(priced "PostPixelateInferences", generate.pixelate("a1", 32, true); .remove_background(false).color_palette_size(16)
                .color_palette([vec![0, 127, 255], vec![1, 2, 3]]).original_assets(false)
            => "POST /generate/pixelate?originalAssets=false",
            json!({ "image": "a1", "pixelGridSize": 32, "removeNoise": true, "removeBackground": false,
                "colorPaletteSize": 16, "colorPalette": [[0, 127, 255], [1, 2, 3]] })),
        row!(priced "PostPromptEditingInferences", generate.prompt_editing("a1", "a fox"); .model_id(PromptEditingModel::GptImage1)
                .aspect_ratio(PromptEditingAspectRatio::Ratio4x5).format(PromptEditingFormat::Webp).quality("medium")
                .input_fidelity(InputFidelity::High).reference_images(["a2", "a3"]).mask("a4").compression(80).guidance_scale(5.5)
                .strength(0.5).num_samples(2).seed(12).concepts(concept())
            => "POST /generate/prompt-editing",
            json!({ "image": "a1", "prompt": "a fox", "modelId": "gpt-image-1", "aspectRatio": "4:5", "format": "webp",
                "quality": "medium", "inputFidelity": "high", "referenceImages": ["a2", "a3"], "mask": "a4",
                "compression": 80, "guidanceScale": 5.5, "strength": 0.5, "numSamples": 2, "seed": 12,
                "concepts": written() })),
        row!(priced "PostReframeInferences", generate.reframe("a1", 1920, 1080); .input_location(InputLocation::Middle)
                .prompt("a fox").horizontal_expansion_ratio(1.25).vertical_expansion_ratio(1.5).overlap_percentage(0.1)
                .resize_option(0.9).concepts(concept())
            => "POST /generate/reframe",
            json!({ "image": "a1", "targetWidth": 1920, "targetHeight": 1080, "inputLocation": "middle", "prompt": "a fox",
                "horizontalExpansionRatio": 1.25, "verticalExpansionRatio": 1.5, "overlapPercentage": 0.1, "resizeOption": 0.9,
                "concepts": written() })),
        row!(priced "PostRemoveBackgroundInferences", generate.remove_background("a1"); .background_color("blue")
                .format(ImageFormat::Png).original_assets(true)
            => "POST /generate/remove-background?originalAssets=true",
            json!({ "image": "a1", "backgroundColor": "blue", "format": "png" })),
        row!(priced "PostRestyleInferences", generate.restyle("a1", ["a2", "a3"]); .prompt("a fox").style_fidelity(10)
                .structure_fidelity(20).prompt_fidelity(30).control_end(0.7).num_inference_steps(25).clustering(true)
                .sketch(false)
            => "POST /generate/restyle",
            json!({ "image": "a1", "styleImages": ["a2", "a3"], "prompt": "a fox", "styleFidelity": 10,
                "structureFidelity": 20, "promptFidelity": 30, "controlEnd": 0.7, "numInferenceSteps": 25,
                "clustering": true, "sketch": false })),
        row!(priced "PostSegmentInferences", generate.segment("a1"); .checkpoint(SegmentCheckpoint::SamH).bbox([1.5, 2.5, 3.5, 4.5])
                .points([vec![1.0, 10.5, 20.5]]).text("fox").dilate(3).background_opacity(128)
                .better_quality(true).result_contours(false).result_image(true).result_mask(false).original_assets(false)
            => "POST /generate/segment?originalAssets=false",
            json!({ "image": "a1", "checkpoint": "sam_h", "bbox": [1.5, 2.5, 3.5, 4.5], "points": [[1, 10.5, 20.5]],
                "text": "fox", "dilate": 3, "backgroundOpacity": 128, "betterQuality": true, "resultContours": false,
                "resultImage": true, "resultMask": false })),
        row!(priced "PostSkyboxBase360Inferences", generate.skybox_base_360("a fox"); .style(SkyboxStyle::ThreeDCartoon).image("a1")
                .structure_image("a2").canny_structure_image("a3").depth_image("a4").depth_fidelity(0.1).geometry_enforcement(11)
                .style_images(["a5"]).style_fidelity(12).num_outputs(2).override_embeddings(true).width(2048)
            => "POST /generate/skybox-base-360",
            json!({ "prompt": "a fox", "style": "3d-cartoon", "image": "a1", "structureImage": "a2", "cannyStructureImage": "a3",
                "depthImage": "a4", "depthFidelity": 0.1, "geometryEnforcement": 11, "styleImages": ["a5"],
                "styleFidelity": 12, "numOutputs": 2, "overrideEmbeddings": true, "width": 2048 })),
        row!(priced "PostSkyboxUpscale360Inferences", generate.skybox_upscale_360("a1"); .scaling_factor(2).details_level(-5)
                .target_width(4096).style_images(["a2", "a3"]).prompt("a fox").sharpen(true).color_correction(false)
                .original_assets(true)
            => "POST /generate/skybox-upscale-360?originalAssets=true",
            json!({ "image": "a1", "scalingFactor": 2, "detailsLevel": -5, "targetWidth": 4096,
                "styleImages": ["a2", "a3"], "prompt": "a fox", "sharpen": true, "colorCorrection": false })),
        row!(priced "PostTextureInferences", generate.texture("a1"); .polished(0.1).angular(0.2).raised(0.3).shiny(0.4).invert(true)
                .save_flipbook(false).default_parameters(true)
            => "POST /generate/texture",
            json!({ "texture": "a1", "polished": 0.1, "angular": 0.2, "raised": 0.3, "shiny": 0.4, "invert": true,
                "saveFlipbook": false, "defaultParameters": true })),
        row!(priced "PostTxt2imgInferences", generate.txt2img("m1", "a fox"); .aspect_ratio(AspectRatio::Ratio16x9).num_samples(3)
                .guidance(6.5).seed("13").negative_prompt("dark").hide_results(true).concepts(concept()).original_assets(false)
            => "POST /generate/txt2img?originalAssets=false",
            json!({ "modelId": "m1", "prompt": "a fox", "aspectRatio": "16:9", "numSamples": 3, "guidance": 6.5, "seed": "13",
                "negativePrompt": "dark", "hideResults": true, "concepts": written() })),
        row!(priced "PostTxt2imgIpAdapterInferences", generate.txt2img_ip_adapter("m1", "a fox"); .aspect_ratio("9:21")
                .ip_adapter_type(IpAdapterType::Character).ip_adapter_image_ids(["a1", "a2"]).ip_adapter_scales([0.25, 0.5])
                .intermediate_images(true).base_model_id("m2")
            => "POST /generate/txt2img-ip-adapter",
            json!({ "modelId": "m1", "prompt": "a fox", "aspectRatio": "9:21", "ipAdapterType": "character",
                "ipAdapterImageIds": ["a1", "a2"], "ipAdapterScales": [0.25, 0.5], "intermediateImages": true,
                "baseModelId": "m2" })),
        row!(priced "PostTxt2imgTextureInferences", generate.txt2img_texture("m1", "a fox"); .width(256).height(384)
                .model_epoch("e1").scheduler(InferenceScheduler::LmsDiscreteScheduler).negative_prompt_strength(0.5)
                .num_inference_steps(15)
            => "POST /generate/txt2img-texture",
            json!({ "modelId": "m1", "prompt": "a fox", "width": 256, "height": 384, "modelEpoch": "e1",
                "scheduler": "LMSDiscreteScheduler", "negativePromptStrength": 0.5, "numInferenceSteps": 15 })),
        row!(priced "PostUpscaleInferences", generate.upscale("a1"); .preset(UpscalePreset::Precise)
                .style(UpscaleStyle::ThreeDRendered).image_type(ImageType::Seamfull).creativity(10).creativity_decay(20)
                .fractality(30).details_level(40).image_fidelity(50).prompt_fidelity(60).style_images_fidelity(70)
                .refinement_steps(3).scaling_factor(1.5).style_images(["a2"]).tile_style(false).override_embeddings(true)
            => "POST /generate/upscale",
            json!({ "image": "a1", "preset": "precise", "style": "3d-rendered", "imageType": "seamfull", "creativity": 10,
                "creativityDecay": 20, "fractality": 30, "detailsLevel": 40, "imageFidelity": 50,
                "promptFidelity": 60, "styleImagesFidelity": 70, "refinementSteps": 3, "scalingFactor": 1.5,
                "styleImages": ["a2"], "tileStyle": false, "overrideEmbeddings": true })),
        row!(priced "PostVectorizeInferences", generate.vectorize("a1"); .mode(VectorizeMode::None)
                .color_mode(VectorizeColorMode::Bw).preset("pixelart").filter_speckle(1).color_precision(2)
                .layer_difference(3).corner_threshold(4.5).length_threshold(5.5).splice_threshold(6.5).path_precision(7)
                .max_iterations(8).original_assets(true)
            => "POST /generate/vectorize?originalAssets=true",
            json!({ "image": "a1", "mode": "none", "colorMode": "bw", "preset": "pixelart", "filterSpeckle": 1,
                "colorPrecision": 2, "layerDifference": 3, "cornerThreshold": 4.5, "lengthThreshold": 5.5,
                "spliceThreshold": 6.5, "pathPrecision": 7, "maxIterations": 8 })),
    ]
}

#[rustfmt::skip]
fn jobs(client: &Client) -> Vec<Row> {
    let jobs = client.jobs();
    vec![
        row!("GetJobs", jobs.list(); .author_id("u1").workflow_id("w1").type_("upscale").types(["patch", "texture"])
                .status("success").hide_results(true).page_size(20).pagination_token("t1")
            => "GET /jobs?authorId=u1&hideResults=true&pageSize=20&paginationToken=t1&status=success&type=upscale\
                &types=patch,texture&workflowId=w1"),
        row!("GetJobId", jobs.retrieve("j?1") => "GET /jobs/j%3F1"),
        row!("PostJobActionByJobId", jobs.trigger_action("j1", CancelAction::Cancel)
            => "POST /jobs/j1/action", json!({ "action": "cancel" })),
    ]
}

#[rustfmt::skip]
fn models(client: &Client) -> Vec<Row> {
    let models = client.models();
    let (description, examples, presets, public) = (models.description(), models.examples(), models.presets(), models.public());
    let (scores, train, training_images) = (models.scores(), models.train(), models.training_images());
    vec![
        row!("PostModelsCopyByModelId", models.copy("m1"); .copy_examples(true).copy_as_trained(false).original_assets(true)
            => "POST /models/m1/copy?originalAssets=true", json!({ "copyExamples": true, "copyAsTrained": false })),
        row!("PostModels", models.create(); .name("fox").type_(ModelType::Flux1KreaLora).base_model_id("m1").class_slug("animals")
                .short_description("red").collection_ids(["c1", "c2"]).original_assets(false)
                .concepts([ModelConcept::new("m2", 0.5), ModelConcept::new("m3", 1).model_epoch("e1")])
            => "POST /models?originalAssets=false",
            json!({ "name": "fox", "type": "flux.1-krea-lora", "baseModelId": "m1", "classSlug": "animals",
                "shortDescription": "red", "collectionIds": ["c1", "c2"],
                "concepts": [{ "modelId": "m2", "scale": 0.5 }, { "modelId": "m3", "scale": 1, "modelEpoch": "e1" }] })),
        row!("DeleteModelsByModelId", models.delete("m1") => "DELETE /models/m1"),
        row!("DeleteModelsImagesByModelId", models.delete_images("m1", ["i1", "i2"]) => "DELETE /models/m1/images?ids=i1,i2"),
        row!(priced "PostDownloadModel", models.download("m1"); .model_epoch("e1")
            => "POST /models/m1/download", json!({ "modelEpoch": "e1" })),
        row!("PostModelsGetBulk", models.get_bulk(); .model_ids(["m1", "m2"]).minimal(true).settings(false).thumbnail(true)
                .all_training_images(false).training_images_preview(true).original_assets(true)
            => "POST /models/get-bulk?originalAssets=true",
            json!({ "modelIds": ["m1", "m2"], "minimal": true, "settings": false, "thumbnail": true,
                "allTrainingImages": false, "trainingImagesPreview": true })),
        row!("GetModels", models.list(); .blacklisted(false).loaded_only(true).collection_id("c1").collection_ids(["c2", "c3"])
                .privacy("private").status("trained").tags(["x", "y"]).type_("custom").page_size(10)
                .updated_after("2026-01-01").updated_before("2026-01-02")
            => "GET /models?blacklisted=false&collectionId=c1&collectionIds=c2,c3&loadedOnly=true&pageSize=10&privacy=private\
                &status=trained&tags=x,y&type=custom&updatedAfter=2026-01-01&updatedBefore=2026-01-02"),
        row!("GetModelsByModelId", models.retrieve("m1"); .original_assets(true) => "GET /models/m1?originalAssets=true"),
        row!("PostModelsTransferByModelId", models.transfer("m1", "p1"); .destination_team_id("t1")
            => "POST /models/m1/transfer", json!({ "destinationProjectId": "p1", "destinationTeamId": "t1" })),
        row!("PutModelsByModelId", models.update("m1"); .name("fox").type_("sd-1_5").epoch("e1").class_slug("animals")
                .thumbnail("a1").prompt_embedding("red").negative_prompt_embedding("dark").short_description("a fox")
                .concepts([ModelConcept::new("m2", 0.25)])
                .parameters(TrainingParameters::new().learning_rate(0.001).num_unet_train_steps(100).random_crop(false)
                    .random_crop_ratio(0.1).random_crop_scale(0.2).prior_loss_weight(0.3).text_encoder_training_ratio(0.4)
                    .class_prompt("animal").concept_prompt("fox").validation_prompt("owl").validation_frequency(5).rank(16)
                    .max_train_steps(600).nb_epochs(7).sample_source_images(["a2", "a3"]))
            => "PUT /models/m1",
            json!({ "name": "fox", "type": "sd-1_5", "epoch": "e1", "classSlug": "animals", "thumbnail": "a1",
                "promptEmbedding": "red", "negativePromptEmbedding": "dark", "shortDescription": "a fox",
                "concepts": [{ "modelId": "m2", "scale": 0.25 }],
                "parameters": { "learningRate": 0.001, "numUNetTrainSteps": 100, "randomCrop": false, "randomCropRatio": 0.1,
                    "randomCropScale": 0.2, "priorLossWeight": 0.3, "textEncoderTrainingRatio": 0.4, "classPrompt": "animal",
                    "conceptPrompt": "fox", "validationPrompt": "owl", "validationFrequency": 5, "rank": 16,
                    "maxTrainSteps": 600, "nbEpochs": 7, "sampleSourceImages": ["a2", "a3"] } })),
        row!("PutModelsTagsByModelId", models.update_tags("m1"); .add(["x"]).delete(["y", "z"]).strict(true)
            => "PUT /models/m1/tags", json!({ "add": ["x"], "delete": ["y", "z"], "strict": true })),
        row!("GetModelsDescriptionByModelId", description.retrieve("m1"); .original_assets(false)
            => "GET /models/m1/description?originalAssets=false"),
        row!("PutModelsDescriptionByModelId", description.update("m1", "# Fox"); .original_assets(true)
            => "PUT /models/m1/description?originalAssets=true", json!({ "description": "# Fox" })),
        row!("GetModelsExamplesByModelId", examples.list("m1"); .original_assets(true)
            => "GET /models/m1/examples?originalAssets=true"),
        row!("PutModelsExamplesByModelId", examples.update("m1", ["a1", "a2"]); .original_assets(false)
            => "PUT /models/m1/examples?originalAssets=false", json!({ "assetIds": ["a1", "a2"] })),
        row!("PostModelPresetByModelId", presets.create("m1", "i1"); .is_default(true).original_assets(true)
            => "POST /models/m1/presets?originalAssets=true", json!({ "inferenceId": "i1", "isDefault": true })),
        row!("DeleteModelPresetByModelIdAndPresetId", presets.delete("m1", "p1") => "DELETE /models/m1/presets/p1"),
        row!("GetModelPresetsByModelId", presets.list("m1"); .original_assets(false)
            => "GET /models/m1/presets?originalAssets=false"),
        row!("PutModelPresetByModelIdAndPresetId", presets.update("m1", "p1", false); .original_assets(true)
            => "PUT /models/m1/presets/p1?originalAssets=true", json!({ "isDefault": false })),
        row!("GetPublicModels", public.list(); .collection_ids(["c1", "c2"]).page_size(11).type_("custom").types(["x", "y"])
                .sort_by("score").sort_direction("asc").created_before("2026-01-02")
            => "GET /models/public?collectionIds=c1,c2&createdBefore=2026-01-02&pageSize=11&sortBy=score&sortDirection=asc\
                &type=custom&types=x,y"),
        row!("GetPublicModelsByModelId", public.retrieve("m1") => "GET /models/public/m1"),
        row!("GetModelsScoresPromptByModelId", scores.retrieve_prompt("m1"); .prompt("a red & blue fox, 50%+1?")
            => "GET /models/m1/scores/prompt?prompt=a red & blue fox, 50%+1?"),
        row!("GetModelsScoresTrainingDatasetByModelId", scores.retrieve_training_dataset("m1")
            => "GET /models/m1/scores/training-dataset"),
        row!("PostModelTrainingActionByModelId", train.action("m1", CancelAction::Cancel)
            => "POST /models/m1/train/action", json!({ "action": "cancel" })),
        row!(priced "PutModelsTrainByModelId", train.trigger("m1"); .original_assets(true).parameters(TrainingParameters::new()
                .batch_size(4).learning_rate_text_encoder(0.0001).learning_rate_unet(0.0002).num_text_train_steps(5).nb_repeats(6)
                .lr_scheduler(LearningRateScheduler::CosineWithRestarts).optimize_for(TrainingOptimizeFor::Likeness)
                .sample_prompts(["a fox", "an owl"]).scale_lr(true).wandb_key("canary-wandb").seed(7))
            => "PUT /models/m1/train?originalAssets=true",
            json!({ "parameters": { "batchSize": 4, "learningRateTextEncoder": 0.0001, "learningRateUnet": 0.0002,
                "numTextTrainSteps": 5, "nbRepeats": 6, "lrScheduler": "cosine-with-restarts", "optimizeFor": "likeness",
                "samplePrompts": ["a fox", "an owl"], "scaleLr": true, "wandbKey": "canary-wandb", "seed": 7 } })),
        row!("PostModelsTrainingImagesByModelId", training_images.add("m1"); .data("data:image/png;base64,AA==").name("fox.png")
                .asset_id("a1").asset_ids(["a2", "a3"]).preset(TrainingImagePreset::Subject).original_assets(false)
            => "POST /models/m1/training-images?originalAssets=false",
            json!({ "data": "data:image/png;base64,AA==", "name": "fox.png", "assetId": "a1", "assetIds": ["a2", "a3"],
                "preset": "subject" })),
        row!("DeleteModelsTrainingImagesByModelIdAndTrainingImageId", training_images.delete("m1", "t1")
            => "DELETE /models/m1/training-images/t1"),
        row!("PutModelsTrainingImagesByModelIdAndTrainingImageId", training_images.replace("m1", "t1"); .data("data:,")
                .name("owl.png").asset_id("a1").asset_ids(["a2"]).preset("style").original_assets(true)
            => "PUT /models/m1/training-images/t1?originalAssets=true",
            json!({ "data": "data:,", "name": "owl.png", "assetId": "a1", "assetIds": ["a2"], "preset": "style" })),
        row!("PutModelsTrainingImagesPairsByModelId", training_images.replace_pairs("m1", [
                TrainingImagePair::new().source_id("a1").target_id("a2").instruction("add a fox"), TrainingImagePair::new()])
            => "PUT /models/m1/training-images/pairs",
            json!([{ "sourceId": "a1", "targetId": "a2", "instruction": "add a fox" }, {}])),
    ]
}

#[rustfmt::skip]
fn oscu(client: &Client) -> Vec<Row> {
    vec![row!("GetPublicOscuPrices", client.oscu().retrieve_prices() => "GET /oscu/prices")]
}

#[rustfmt::skip]
fn recommendations(client: &Client) -> Vec<Row> {
    vec![
        row!("GetRecommendationsModels", client.recommendations().list_models(); .capabilities(["txt2img", "img2img"]).limit(5)
                .exclude_model_ids(["m1", "m2"]).exclude_types(["custom"]).tags(["x", "y"]).type_("flux.1").privacy("public")
                .next_token("n1").original_assets(true)
            => "GET /recommendations/models?capabilities=txt2img,img2img&excludeModelIds=m1,m2&excludeTypes=custom&limit=5\
                &nextToken=n1&originalAssets=true&privacy=public&tags=x,y&type=flux.1"),
    ]
}

#[rustfmt::skip]
fn search(client: &Client) -> Vec<Row> {
    let search = client.search();
    vec![
        row!("PostSearchAssets", search.asset_search(); .query("fox").filter("type = uploaded").image("a1")
                .image_semantic_ratio(0.25).query_semantic_ratio(0.75)
                .images(SearchImages::new().like(["a2", "a3"]).unlike(["a4"])).public(true)
                .sort_by(["createdAt:desc", "width:asc"]).limit(10).offset(20).page(3).hits_per_page(40).original_assets(true)
            => "POST /search/assets?originalAssets=true",
            json!({ "query": "fox", "filter": "type = uploaded", "image": "a1", "imageSemanticRatio": 0.25,
                "querySemanticRatio": 0.75, "images": { "like": ["a2", "a3"], "unlike": ["a4"] }, "public": true,
                "sortBy": ["createdAt:desc", "width:asc"], "limit": 10, "offset": 20, "page": 3, "hitsPerPage": 40 })),
        row!("PostSearchModels", search.model_search(); .query("fox").filter("type = custom").image("a1").image_semantic_ratio(0.5)
                .query_semantic_ratio(0.125).images(SearchImages::new().unlike(["a2"])).public(false)
                .sort_by(["name:asc"]).limit(11).offset(22).page(4).hits_per_page(44).original_models(false)
            => "POST /search/models?originalModels=false",
            json!({ "query": "fox", "filter": "type = custom", "image": "a1", "imageSemanticRatio": 0.5,
                "querySemanticRatio": 0.125, "images": { "unlike": ["a2"] }, "public": false, "sortBy": ["name:asc"],
                "limit": 11, "offset": 22, "page": 4, "hitsPerPage": 44 })),
    ]
}

#[rustfmt::skip]
fn tags(client: &Client) -> Vec<Row> {
    vec![row!("GetTags", client.tags().list(); .page_size(12).pagination_token("t1") => "GET /tags?pageSize=12&paginationToken=t1")]
}

#[rustfmt::skip]
fn uploads(client: &Client) -> Vec<Row> {
    let uploads = client.uploads();
    vec![
        row!(priced "PostUploads", uploads.create(); .file_name("fox.glb").content_type("model/gltf-binary").file_size(1048576)
                .kind(UploadKind::ThreeD).parts(2).url("https://x.test/fox").civitai_model_url("https://y.test/fox")
                .hugging_face_model_name("org/fox")
                .asset_options(UploadAssetOptions::new().hide(true).collection_ids(["c1", "c2"]).parent_id("a1"))
            => "POST /uploads",
            json!({ "fileName": "fox.glb", "contentType": "model/gltf-binary", "fileSize": 1048576, "kind": "3d", "parts": 2,
                "url": "https://x.test/fox", "civitaiModelUrl": "https://y.test/fox", "huggingFaceModelName": "org/fox",
                "assetOptions": { "hide": true, "collectionIds": ["c1", "c2"], "parentId": "a1" } })),
        row!("GetUploads", uploads.retrieve("u1") => "GET /uploads/u1"),
        row!("PostUploadsAction", uploads.trigger_action("u1", UploadAction::Complete)
            => "POST /uploads/u1/action", json!({ "action": "complete" })),
    ]
}

#[rustfmt::skip]
fn usages(client: &Client) -> Vec<Row> {
    vec![
        row!("GetUsages", client.usages().list(); .user_id("u1").user_ids(["u2", "u3"]).project_ids(["p1", "p2"])
                .activity_offset(30).type_(["generation", "training"]).time_range("month").start_date("2026-01-01").end_date("2026-01-31")
            => "GET /usages?activityOffset=30&endDate=2026-01-31&projectIds=p1,p2&startDate=2026-01-01&timeRange=month\
                &type=generation,training&userId=u1&userIds=u2,u3"),
    ]
}

#[rustfmt::skip]
fn workflows(client: &Client) -> Vec<Row> {
    let workflows = client.workflows();
    let required = ModelInputRequirement::new().always(false).if_defined(object([("mask", json!(true))]))
        .if_not_defined(object([("image", json!(false))])).conditional_values(object([("mode", json!(["x"]))]));
    let input = ModelInput::new("style", ModelInputType::StringArray).allowed_values([json!("a"), json!(1.5)])
        .kind(AssetKind::ImageHdr).model_types([ModelType::SdXl]).background_behavior(BackgroundBehavior::Transparent)
        .min(1).max(9).step(2).min_length(3).prompt_spark(true).parent(false).color(true).group("g1").hint("h1")
        .placeholder("p1").inputs([object([("name", json!("inner"))])]).required(required);
    let node_input = WorkflowNodeInput::new("image", "file").label("Image").mask_from("mask").cost_impact(false).max_length(3)
        .ref_(WorkflowNodeInputRef::new().node("n1").name("all").equal("yes").conditional(["n2", "n3"]));
    let logic = WorkflowLogic::new().default("n4").transform("x").cases([WorkflowLogicCase::new("a > b", "n5")]);
    let node = WorkflowNodeUpdate::new("n9", WorkflowNodeType::UserApproval, WorkflowNodeStatus::Pending).depends_on(["n1", "n2"])
        .inputs([node_input]).logic(logic).logic_type(WorkflowLogicType::IfElse).model_id("m1").output_asset_ids(["a1"])
        .workflow_id("w2").job_id("j1");
    vec![
        row!("PutWorkflowUserApprovalByWorkflowId", workflows.approve_user("w1", "n1", "j1"); .action(ApprovalAction::Reject)
            => "PUT /workflows/w1/user-approval", json!({ "nodeId": "n1", "workflowJobId": "j1", "action": "reject" })),
        row!("PostWorkflows", workflows.create("foxes", "many")
            => "POST /workflows", json!({ "name": "foxes", "description": "many" })),
        row!("DeleteWorkflowsByWorkflowId", workflows.delete("w1") => "DELETE /workflows/w1"),
        row!("GetWorkflowsTags", workflows.get_tags(); .status("ready") => "GET /workflows/tags?status=ready"),
        row!("GetWorkflows", workflows.list(); .page_size(13).pagination_token("t1").privacy("unlisted").status("draft")
                .tags(["x", "y"])
            => "GET /workflows?pageSize=13&paginationToken=t1&privacy=unlisted&status=draft&tags=x,y"),
        row!("GetWorkflowsByWorkflowId", workflows.retrieve("w%1") => "GET /workflows/w%251"),
        row!(priced "PutWorkflowRunByWorkflowId", workflows.run("w1"); .input("prompt", "a fox")
                .inputs([("hd", true), ("tile", false)])
            => "PUT /workflows/w1/run", json!({ "prompt": "a fox", "hd": true, "tile": false })),
        row!("PutWorkflowsByWorkflowId", workflows.update("w1"); .name("foxes").description("many").before("a1").after("a2")
                .thumbnail("a3").privacy(Privacy::Unlisted).status(WorkflowUpdateStatus::Ready).tag_set(["x", "y"])
                .output_asset_kinds([AssetKind::ThreeD, AssetKind::Video]).editor_info(object([("zoom", json!(1.5))]))
                .inputs([input]).flow([node])
            => "PUT /workflows/w1",
            json!({ "name": "foxes", "description": "many", "before": "a1", "after": "a2", "thumbnail": "a3",
                "privacy": "unlisted", "status": "ready", "tagSet": ["x", "y"], "outputAssetKinds": ["3d", "video"],
                "editorInfo": { "zoom": 1.5 },
                "inputs": [{ "name": "style", "type": "string_array", "allowedValues": ["a", 1.5], "kind": "image-hdr",
                    "modelTypes": ["sd-xl"], "backgroundBehavior": "transparent", "min": 1, "max": 9, "step": 2,
                    "minLength": 3, "promptSpark": true, "parent": false, "color": true, "group": "g1", "hint": "h1",
                    "placeholder": "p1", "inputs": [{ "name": "inner" }],
                    "required": { "always": false, "ifDefined": { "mask": true }, "ifNotDefined": { "image": false },
                        "conditionalValues": { "mode": ["x"] } } }],
                "flow": [{ "id": "n9", "status": "pending", "type": "user-approval", "dependsOn": ["n1", "n2"],
                    "inputs": [{ "name": "image", "type": "file", "label": "Image", "maskFrom": "mask", "costImpact": false,
                        "maxLength": 3,
                        "ref": { "node": "n1", "name": "all", "equal": "yes", "conditional": ["n2", "n3"] } }],
                    "logic": { "default": "n4", "transform": "x", "cases": [{ "condition": "a > b", "value": "n5" }] },
                    "logicType": "if-else", "modelId": "m1", "outputAssetIds": ["a1"], "workflowId": "w2", "jobId": "j1" }] })),
    ]
}
