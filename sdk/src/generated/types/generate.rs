// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::values::decode::object;
use crate::values::open_enum::open_enum;
use std::collections::BTreeMap;
use crate::JsonObject;
use crate::types::{
    Asset, ControlnetImg2imgInference, ControlnetInference, ControlnetInpaintInference,
    ControlnetInpaintIpAdapterInference, ControlnetIpAdapterInference,
    ControlnetTextureInference, Img2imgInference, Img2imgIpAdapterInference,
    InpaintInference, InpaintIpAdapterInference, IpDetection, Job, QualityGateDimension,
    QualityGateSensitivity, QualityGateVerdict, Scope, SignedUrl, Txt2imgInference,
    Txt2imgIpAdapterInference, Txt2imgTextureInference,
};

/// The response of several operations:
///
/// - [`generate.detect`](crate::resources::generate::Generate::detect)
/// - [`generate.patch`](crate::resources::generate::Generate::patch)
/// - [`generate.pixelate`](crate::resources::generate::Generate::pixelate)
/// - [`generate.remove_background`](crate::resources::generate::Generate::remove_background)
/// - [`generate.vectorize`](crate::resources::generate::Generate::vectorize)
#[doc(alias = "GenerateDetectResponse")]
#[doc(alias = "GeneratePatchResponse")]
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateAssetResponse {
    /// The asset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asset: Option<Asset>,
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The response of [`generate.caption`](crate::resources::generate::Generate::caption).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateCaptionResponse {
    /// The captions for each image.
    pub captions: Vec<String>,
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The details level used to generate the captions.
    ///
    /// When a modelId is provided and examples are available, the details level is ignored.
    ///
    /// One of `action`, `action+style`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details_level: Option<CaptionDetailsLevel>,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The response of [`generate.controlnet_img2img`](crate::resources::generate::Generate::controlnet_img2img).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateControlnetImg2imgResponse {
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: ControlnetImg2imgInference,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The response of [`generate.controlnet_inpaint_ip_adapter`](crate::resources::generate::Generate::controlnet_inpaint_ip_adapter).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateControlnetInpaintIpAdapterResponse {
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: ControlnetInpaintIpAdapterInference,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The response of [`generate.controlnet_inpaint`](crate::resources::generate::Generate::controlnet_inpaint).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateControlnetInpaintResponse {
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: ControlnetInpaintInference,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The response of [`generate.controlnet_ip_adapter`](crate::resources::generate::Generate::controlnet_ip_adapter).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateControlnetIpAdapterResponse {
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: ControlnetIpAdapterInference,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The response of [`generate.controlnet`](crate::resources::generate::Generate::controlnet).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateControlnetResponse {
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: ControlnetInference,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The response of [`generate.controlnet_texture`](crate::resources::generate::Generate::controlnet_texture).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateControlnetTextureResponse {
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: ControlnetTextureInference,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The response of [`generate.describe_style`](crate::resources::generate::Generate::describe_style).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateDescribeStyleResponse {
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The style of the given images.
    pub description: String,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
    /// A short synthesis that describes the given asset(s) or asset(s) model.
    pub synthesis: String,
}

/// The response of [`generate.embed`](crate::resources::generate::Generate::embed).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateEmbedResponse {
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The embedding.
    ///
    /// A 1_024 dimension vector.
    pub embedding: Vec<f64>,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The response of [`generate.img2img_ip_adapter`](crate::resources::generate::Generate::img2img_ip_adapter).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateImg2imgIpAdapterResponse {
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: Img2imgIpAdapterInference,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The response of several operations:
///
/// - [`generate.img2img`](crate::resources::generate::Generate::img2img)
/// - [`generate.img2img_texture`](crate::resources::generate::Generate::img2img_texture)
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateImg2imgResponse {
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: Img2imgInference,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The response of [`generate.inpaint_ip_adapter`](crate::resources::generate::Generate::inpaint_ip_adapter).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateInpaintIpAdapterResponse {
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: InpaintIpAdapterInference,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The response of [`generate.inpaint`](crate::resources::generate::Generate::inpaint).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateInpaintResponse {
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: InpaintInference,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The response of [`generate.ip_detection`](crate::resources::generate::Generate::ip_detection).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateIpDetectionResponse {
    /// The findings of IP detection.
    pub ip_detection: IpDetection,
    /// Input asset ids excluded from image analysis — audio and 3d assets, or a video with no extractable frame.
    ///
    /// Their content was NOT checked.
    pub skipped_asset_ids: Vec<String>,
}

/// The response of [`generate.prompt`](crate::resources::generate::Generate::prompt).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GeneratePromptResponse {
    /// The model calls that are ready to run; each uses the prompt at the same index of `prompts`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<PromptCall>,
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
    /// The mode used to generate new prompt(s).
    ///
    /// One of `completion`, `contextual`, `contextual-v2`, `image-editing`, `inventive`, `structured`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<PromptMode>,
    /// The generated prompts.
    pub prompts: Vec<String>,
}

/// The response of [`generate.quality_gate`](crate::resources::generate::Generate::quality_gate).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateQualityGateResponse {
    /// The technical quality of the asset.
    pub ai_quality: QualityGateDimension,
    /// Briefs that contributed to this verdict.
    pub applied_briefs: Vec<QualityGateBrief>,
    /// The asset.
    pub asset: Asset,
    /// Brief-compliance dimension; omitted when no brief applied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brief_compliance: Option<QualityGateDimension>,
    /// Compute Units cost per billing action for this request, after discount.
    ///
    /// Values sum to `creativeUnitsCost`. Only Compute-Units-consuming actions with a non-zero charge appear. Lets clients split the total (e.g. generation vs `quality-gate`) — including on dryRun estimates.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Compute Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Compute Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// IP detection findings, when detection ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// 0–100 combined score.
    pub overall_score: f64,
    /// The strictness of the verdict.
    ///
    /// One of `high`, `low`, `medium`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<QualityGateSensitivity>,
    /// pass / warn / fail: the worse of overallScore and aiQuality.score, each read against sensitivity.
    ///
    /// One of `fail`, `pass`, `warn`.
    pub verdict: QualityGateVerdict,
}

/// The response of several operations:
///
/// - [`generate.generative_fill`](crate::resources::generate::Generate::generative_fill)
/// - [`generate.prompt_editing`](crate::resources::generate::Generate::prompt_editing)
/// - [`generate.reframe`](crate::resources::generate::Generate::reframe)
/// - [`generate.restyle`](crate::resources::generate::Generate::restyle)
/// - [`generate.run_model`](crate::resources::generate::Generate::run_model)
/// - [`generate.skybox_base_360`](crate::resources::generate::Generate::skybox_base_360)
/// - [`generate.skybox_upscale_360`](crate::resources::generate::Generate::skybox_upscale_360)
/// - [`generate.texture`](crate::resources::generate::Generate::texture)
/// - [`generate.upscale`](crate::resources::generate::Generate::upscale)
#[doc(alias = "GenerateRunModelResponse")]
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateResponse {
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs the generation; absent if the result is returned at once.
    pub job: Job,
}

/// The response of [`generate.segment`](crate::resources::generate::Generate::segment).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateSegmentResponse {
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
    /// The segments found in the image.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub segments: Vec<Segment>,
}

/// The response of [`generate.translate`](crate::resources::generate::Generate::translate).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateTranslateResponse {
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// Detected language of the input.
    pub detected_language: String,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
    /// The translated prompt.
    pub translation: String,
}

/// The response of [`generate.txt2img_ip_adapter`](crate::resources::generate::Generate::txt2img_ip_adapter).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateTxt2imgIpAdapterResponse {
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: Txt2imgIpAdapterInference,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The response of [`generate.txt2img`](crate::resources::generate::Generate::txt2img).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateTxt2imgResponse {
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: Txt2imgInference,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The response of [`generate.txt2img_texture`](crate::resources::generate::Generate::txt2img_texture).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateTxt2imgTextureResponse {
    /// The cost of each part, in creative units.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: Txt2imgTextureInference,
    /// The findings of IP detection, if it ran for this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The crop operation to apply to the image.
///
/// Applied before any operation. For the backgroundColor: rgba, hex or named color are supported.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PatchCrop {
    /// The color of the area outside the image: rgba, hex or a color name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<String>,
    /// The height of the cropped area, in pixels.
    pub height: u32,
    /// The left edge of the cropped area, in pixels.
    pub left: i64,
    /// The top edge of the cropped area, in pixels.
    pub top: i64,
    /// The width of the cropped area, in pixels.
    pub width: u32,
}

impl PatchCrop {
    /// Creates the value with its required fields; the optional fields have setters.
    pub fn new(left: i64, top: i64, width: u32, height: u32) -> Self {
        Self {
            left,
            top,
            width,
            height,
            ..Default::default()
        }
    }

    /// The color of the area outside the image: rgba, hex or a color name.
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }
}

/// The image to be merged.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PatchImage {
    /// The source of the image to be merged, as a data URL (example: "data:image/png;base64,iVBORw0KGgoA…") or the asset ID (example: "asset_GTrL3mq4SXWyMxkOHRxlpw").
    pub image: String,
    /// The mode of merging the images: `override` or `erase`.
    ///
    /// Default: `override`.
    /// One of `erase`, `override`.
    pub mode: PatchMode,
}

impl PatchImage {
    /// Creates the value with all of its fields.
    pub fn new(image: impl Into<String>, mode: impl Into<PatchMode>) -> Self {
        Self {
            image: image.into(),
            mode: mode.into(),
        }
    }
}

/// The position of the image to be merged.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PatchPosition {
    /// The X position of the image to be merged, in pixels.
    pub x: i64,
    /// The Y position of the image to be merged, in pixels.
    pub y: i64,
}

impl PatchPosition {
    /// Creates the value with all of its fields.
    pub fn new(x: i64, y: i64) -> Self {
        Self { x, y }
    }
}

/// A model call that is ready to run.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PromptCall {
    /// The target model the call is for.
    pub model_id: String,
    /// Schema-valid dynamic parameters for the target model, prompt included.
    pub parameters: JsonObject,
    /// Optional rationale for the proposed call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rationale: Option<String>,
}

/// A brief that contributed to a verdict of the quality gate.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QualityGateBrief {
    /// The brief's ID.
    pub id: String,
    /// The brief's scope.
    ///
    /// One of `project`, `team`.
    pub level: Scope,
}

/// A segment found in an image.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Segment {
    /// The box around the object of interest: `[x1, y1, x2, y2]`, in pixels.
    pub bbox: Vec<f64>,
    /// The checkpoint that was used.
    ///
    /// One of `fastsam_x`, `sam_b`, `sam_h`.
    pub checkpoint: SegmentCheckpoint,
    /// The outlines of the segments, as lists of points in pixels.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contours: Vec<Vec<Vec<Vec<f64>>>>,
    /// The signed URLs of the segments cut out of the image.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub images: Vec<SignedUrl>,
    /// The signed URLs of the masks, which are binary images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub masks: Vec<SignedUrl>,
    /// A message from the API.
    pub message: String,
    /// The number of masks.
    pub nb_masks: i64,
}

object!(GenerateAssetResponse: response {
    "asset" => asset, "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "ipDetection" => ip_detection, "job" => job: present,
});

object!(GenerateCaptionResponse: response {
    "captions" => captions: required, "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "detailsLevel" => details_level, "ipDetection" => ip_detection,
    "job" => job: present,
});

object!(GenerateControlnetImg2imgResponse: response {
    "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "inference" => inference, "ipDetection" => ip_detection,
    "job" => job: present,
});

object!(GenerateControlnetInpaintIpAdapterResponse: response {
    "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "inference" => inference, "ipDetection" => ip_detection,
    "job" => job: present,
});

object!(GenerateControlnetInpaintResponse: response {
    "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "inference" => inference, "ipDetection" => ip_detection,
    "job" => job: present,
});

object!(GenerateControlnetIpAdapterResponse: response {
    "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "inference" => inference, "ipDetection" => ip_detection,
    "job" => job: present,
});

object!(GenerateControlnetResponse: response {
    "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "inference" => inference, "ipDetection" => ip_detection,
    "job" => job: present,
});

object!(GenerateControlnetTextureResponse: response {
    "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "inference" => inference, "ipDetection" => ip_detection,
    "job" => job: present,
});

object!(GenerateDescribeStyleResponse: response {
    "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "description" => description, "ipDetection" => ip_detection,
    "job" => job: present, "synthesis" => synthesis,
});

object!(GenerateEmbedResponse: response {
    "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "embedding" => embedding: required,
    "ipDetection" => ip_detection, "job" => job: present,
});

object!(GenerateImg2imgIpAdapterResponse: response {
    "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "inference" => inference, "ipDetection" => ip_detection,
    "job" => job: present,
});

object!(GenerateImg2imgResponse: response {
    "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "inference" => inference, "ipDetection" => ip_detection,
    "job" => job: present,
});

object!(GenerateInpaintIpAdapterResponse: response {
    "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "inference" => inference, "ipDetection" => ip_detection,
    "job" => job: present,
});

object!(GenerateInpaintResponse: response {
    "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "inference" => inference, "ipDetection" => ip_detection,
    "job" => job: present,
});

object!(GenerateIpDetectionResponse: response {
    "ipDetection" => ip_detection, "skippedAssetIds" => skipped_asset_ids: required,
});

object!(GeneratePromptResponse: response {
    "calls" => calls, "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "ipDetection" => ip_detection, "job" => job: present,
    "mode" => mode, "prompts" => prompts: required,
});

object!(GenerateQualityGateResponse: response {
    "aiQuality" => ai_quality, "appliedBriefs" => applied_briefs: required, "asset" => asset: present,
    "briefCompliance" => brief_compliance, "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "ipDetection" => ip_detection, "overallScore" => overall_score,
    "sensitivity" => sensitivity, "verdict" => verdict,
});

object!(GenerateResponse: response {
    "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "ipDetection" => ip_detection, "job" => job: present,
});

object!(GenerateSegmentResponse: response {
    "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "ipDetection" => ip_detection, "job" => job: present,
    "segments" => segments,
});

object!(GenerateTranslateResponse: response {
    "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "detectedLanguage" => detected_language,
    "ipDetection" => ip_detection, "job" => job: present, "translation" => translation,
});

object!(GenerateTxt2imgIpAdapterResponse: response {
    "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "inference" => inference, "ipDetection" => ip_detection,
    "job" => job: present,
});

object!(GenerateTxt2imgResponse: response {
    "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "inference" => inference, "ipDetection" => ip_detection,
    "job" => job: present,
});

object!(GenerateTxt2imgTextureResponse: response {
    "costDetails" => cost_details, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "inference" => inference, "ipDetection" => ip_detection,
    "job" => job: present,
});

object!(PatchCrop {
    "backgroundColor" => background_color, "height" => height, "left" => left, "top" => top, "width" => width,
});

object!(PatchImage {
    "image" => image, "mode" => mode,
});

object!(PatchPosition {
    "x" => x, "y" => y,
});

object!(PromptCall {
    "modelId" => model_id, "parameters" => parameters: required, "rationale" => rationale,
});

object!(QualityGateBrief {
    "id" => id, "level" => level,
});

object!(Segment {
    "bbox" => bbox: required, "checkpoint" => checkpoint, "contours" => contours, "images" => images, "masks" => masks,
    "message" => message, "nbMasks" => nb_masks,
});

open_enum! {
    /// The details level used to generate the captions.
    ///
    /// When a modelId is provided and examples are available, the details level is ignored.
    pub enum CaptionDetailsLevel {
        Action = "action",
        ActionStyle = "action+style",
    }
}

open_enum! {
    /// The output format.
    ///
    /// Default to "png".
    pub enum ImageFormat {
        Jpeg = "jpeg",
        Png = "png",
    }
}

open_enum! {
    /// The mode of merging the images: `override` or `erase`.
    ///
    /// Default: `override`.
    pub enum PatchMode {
        Erase = "erase",
        Override = "override",
    }
}

open_enum! {
    /// The aspect ratio of the generated image(s).
    ///
    /// Supported for: `gemini-2.5-flash`, `gpt-image-1`, `flux-kontext`, `runway-gen4-image`, `seedream-4`.
    /// Will default to `auto` for other models and unknown ratios.
    ///
    /// Notes:
    ///
    /// - `gemini-2.5-flash` supports Landscape: 21:9, 16:9, 4:3, 3:2 • Square: 1:1 • Portrait: 9:16, 3:4, 2:3 • Flexible: 5:4, 4:5 • `auto`.
    /// - `gpt-image-1` supports `1:1`, `3:2`, `2:3`, `auto` (unknown ratios fall back to `auto`).
    /// - `runway-gen4-image` supports `1:1`, `4:3`, `3:4`, `16:9`, `9:16`, `auto` (unknown ratios fall back to `auto`).
    /// - `seedream-4` supports `1:1`, `4:3`, `3:4`, `16:9`, `9:16`, `2:3`, `3:2`, `21:9`, `auto`.
    ///
    /// Default: `auto`.
    pub enum PromptEditingAspectRatio {
        Ratio16x9 = "16:9",
        Ratio1x1 = "1:1",
        Ratio21x9 = "21:9",
        Ratio2x3 = "2:3",
        Ratio3x2 = "3:2",
        Ratio3x4 = "3:4",
        Ratio4x3 = "4:3",
        Ratio4x5 = "4:5",
        Ratio5x4 = "5:4",
        Ratio9x16 = "9:16",
        Ratio9x21 = "9:21",
        Auto = "auto",
    }
}

open_enum! {
    /// The format of the generated image(s).
    ///
    /// This parameter is only supported for the `gpt-image-1` model.
    ///
    /// Default: `png`.
    pub enum PromptEditingFormat {
        Jpeg = "jpeg",
        Png = "png",
        Webp = "webp",
    }
}

open_enum! {
    /// The model to use.
    ///
    /// Can be "gemini-2.0-flash", "gemini-2.5-flash", "gpt-image-1", "flux-kontext", "runway-gen4-image" or "seedream-4".
    ///
    /// Default: `gemini-2.5-flash`.
    pub enum PromptEditingModel {
        FluxKontext = "flux-kontext",
        Gemini20Flash = "gemini-2.0-flash",
        Gemini25Flash = "gemini-2.5-flash",
        GptImage1 = "gpt-image-1",
        RunwayGen4Image = "runway-gen4-image",
        Seedream4 = "seedream-4",
    }
}

open_enum! {
    /// The quality of the generated image(s).
    ///
    /// Only available for the `gpt-image-1`, `flux-kontext`, `runway-gen4-image` and `seedream-4` models.
    ///
    /// Default: `high`.
    pub enum PromptEditingQuality {
        High = "high",
        Low = "low",
        Medium = "medium",
    }
}

open_enum! {
    /// The mode used to generate new prompt(s).
    ///
    /// Default: `structured`.
    pub enum PromptMode {
        Completion = "completion",
        Contextual = "contextual",
        ContextualV2 = "contextual-v2",
        ImageEditing = "image-editing",
        Inventive = "inventive",
        Structured = "structured",
    }
}

open_enum! {
    /// The segmentation model.
    pub enum SegmentCheckpoint {
        FastsamX = "fastsam_x",
        SamB = "sam_b",
        SamH = "sam_h",
    }
}

open_enum! {
    /// Style to apply for generation.
    ///
    /// Default: `standard`.
    pub enum SkyboxStyle {
        ThreeDCartoon = "3d-cartoon",
        Cartoon = "cartoon",
        Cinematic = "cinematic",
        Claymation = "claymation",
        CloudSkydome = "cloud-skydome",
        Comic = "comic",
        Cyberpunk = "cyberpunk",
        Enchanted = "enchanted",
        Fantasy = "fantasy",
        Ink = "ink",
        Manga = "manga",
        MangaColor = "manga-color",
        NeonTron = "neon-tron",
        OilPainting = "oil-painting",
        Pastel = "pastel",
        Photo = "photo",
        Psychedelic = "psychedelic",
        RetroFantasy = "retro-fantasy",
        ScifiConceptArt = "scifi-concept-art",
        Space = "space",
        Standard = "standard",
        Whimsical = "whimsical",
    }
}

open_enum! {
    /// Optimize the upscale for a specific use case.
    ///
    /// Precise: Upscale for high fidelity. Balanced: Upscale for a balance between fidelity and creativity. Creative: Upscale for creativity.
    ///
    /// Default: `balanced`.
    pub enum UpscalePreset {
        Balanced = "balanced",
        Creative = "creative",
        Precise = "precise",
    }
}

open_enum! {
    /// Optimize the upscale for a specific style. standard works in most cases.
    ///
    /// Use one of the other styles to refine the outputs.
    ///
    /// Default: `standard`.
    pub enum UpscaleStyle {
        ThreeDRendered = "3d-rendered",
        Anime = "anime",
        Cartoon = "cartoon",
        Comic = "comic",
        Minimalist = "minimalist",
        Photography = "photography",
        Standard = "standard",
    }
}

open_enum! {
    /// Color mode `bw`, `color`.
    ///
    /// If `bw`, the image will be considered as black and white.
    ///
    /// Default: `color`.
    pub enum VectorizeColorMode {
        Bw = "bw",
        Color = "color",
    }
}

open_enum! {
    /// Curve fitting mode `none`, `polygon`, `spline`.
    ///
    /// Default: `spline`.
    pub enum VectorizeMode {
        None = "none",
        Polygon = "polygon",
        Spline = "spline",
    }
}

open_enum! {
    /// If preset given, all other parameters will be ignored (mode, colorMode, filterSpeckle, ...), except for custom.
    ///
    /// Default: `custom`.
    pub enum VectorizePreset {
        Asset = "asset",
        Bw = "bw",
        Custom = "custom",
        Photo = "photo",
        Pixelart = "pixelart",
        Poster = "poster",
    }
}

