// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::object;
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

/// The asset, the job, the IP detection and the price.
///
/// Returned by:
///
/// - [`generate.detect`](crate::resources::generate::Generate::detect)
/// - [`generate.patch`](crate::resources::generate::Generate::patch)
/// - [`generate.pixelate`](crate::resources::generate::Generate::pixelate)
/// - [`generate.remove_background`](crate::resources::generate::Generate::remove_background)
/// - [`generate.vectorize`](crate::resources::generate::Generate::vectorize)
#[doc(alias = "GenerateDetectResponse")]
#[doc(alias = "GeneratePatchResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateAssetResponse {
    /// The asset.
    pub asset: Option<Asset>,
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
}

/// The captions, the details level, the job, the IP detection and the price.
///
/// Returned by [`generate.caption`](crate::resources::generate::Generate::caption).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateCaptionResponse {
    /// The captions for each image.
    pub captions: Vec<String>,
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// The details level used to generate the captions.
    ///
    /// When a modelId is provided and examples are available, the details level is ignored.
    ///
    /// One of `action`, `action+style`.
    pub details_level: Option<CaptionDetailsLevel>,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The inference, the job, the IP detection and the price.
///
/// Returned by [`generate.controlnet_img2img`](crate::resources::generate::Generate::controlnet_img2img).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateControlnetImg2imgResponse {
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: ControlnetImg2imgInference,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The inference, the job, the IP detection and the price.
///
/// Returned by [`generate.controlnet_inpaint_ip_adapter`](crate::resources::generate::Generate::controlnet_inpaint_ip_adapter).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateControlnetInpaintIpAdapterResponse {
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: ControlnetInpaintIpAdapterInference,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The inference, the job, the IP detection and the price.
///
/// Returned by [`generate.controlnet_inpaint`](crate::resources::generate::Generate::controlnet_inpaint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateControlnetInpaintResponse {
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: ControlnetInpaintInference,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The inference, the job, the IP detection and the price.
///
/// Returned by [`generate.controlnet_ip_adapter`](crate::resources::generate::Generate::controlnet_ip_adapter).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateControlnetIpAdapterResponse {
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: ControlnetIpAdapterInference,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The inference, the job, the IP detection and the price.
///
/// Returned by [`generate.controlnet`](crate::resources::generate::Generate::controlnet).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateControlnetResponse {
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: ControlnetInference,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The inference, the job, the IP detection and the price.
///
/// Returned by [`generate.controlnet_texture`](crate::resources::generate::Generate::controlnet_texture).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateControlnetTextureResponse {
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: ControlnetTextureInference,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The description, the synthesis, the job, the IP detection and the price.
///
/// Returned by [`generate.describe_style`](crate::resources::generate::Generate::describe_style).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateDescribeStyleResponse {
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// The style of the given images.
    pub description: String,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
    /// A short synthesis that describes the given asset(s) or asset(s) model.
    pub synthesis: String,
}

/// The embedding, the job, the IP detection and the price.
///
/// Returned by [`generate.embed`](crate::resources::generate::Generate::embed).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateEmbedResponse {
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// The embedding.
    ///
    /// A 1_024 dimension vector.
    pub embedding: Vec<f64>,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The inference, the job, the IP detection and the price.
///
/// Returned by [`generate.img2img_ip_adapter`](crate::resources::generate::Generate::img2img_ip_adapter).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateImg2imgIpAdapterResponse {
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: Img2imgIpAdapterInference,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The inference, the job, the IP detection and the price.
///
/// Returned by:
///
/// - [`generate.img2img`](crate::resources::generate::Generate::img2img)
/// - [`generate.img2img_texture`](crate::resources::generate::Generate::img2img_texture)
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateImg2imgResponse {
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: Img2imgInference,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The inference, the job, the IP detection and the price.
///
/// Returned by [`generate.inpaint_ip_adapter`](crate::resources::generate::Generate::inpaint_ip_adapter).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateInpaintIpAdapterResponse {
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: InpaintIpAdapterInference,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The inference, the job, the IP detection and the price.
///
/// Returned by [`generate.inpaint`](crate::resources::generate::Generate::inpaint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateInpaintResponse {
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: InpaintInference,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The skipped asset IDs and the IP detection.
///
/// Returned by [`generate.ip_detection`](crate::resources::generate::Generate::ip_detection).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateIpDetectionResponse {
    /// The findings of IP detection.
    pub ip_detection: IpDetection,
    /// Input asset ids excluded from image analysis — audio and 3d assets, or a video with no extractable frame.
    ///
    /// Their content was NOT checked.
    pub skipped_asset_ids: Vec<String>,
}

/// The calls, the mode, the prompts, the job, the IP detection and the price.
///
/// Returned by [`generate.prompt`](crate::resources::generate::Generate::prompt).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeneratePromptResponse {
    /// The model calls that are ready to run; each uses the prompt at the same index of `prompts`.
    pub calls: Vec<PromptCall>,
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
    /// The mode used to generate new prompt(s).
    ///
    /// One of `completion`, `contextual`, `contextual-v2`, `image-editing`, `inventive`, `structured`.
    pub mode: Option<PromptMode>,
    /// The generated prompts.
    pub prompts: Vec<String>,
}

/// The verdict of the quality gate with its scores, the asset, the IP detection and the price.
///
/// Returned by [`generate.quality_gate`](crate::resources::generate::Generate::quality_gate).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateQualityGateResponse {
    /// The technical quality of the asset.
    pub ai_quality: QualityGateDimension,
    /// Briefs that contributed to this verdict.
    pub applied_briefs: Vec<QualityGateBrief>,
    /// The asset.
    pub asset: Asset,
    /// Brief-compliance dimension; omitted when no brief applied.
    pub brief_compliance: Option<QualityGateDimension>,
    /// Compute Units cost per billing action for this request, after discount.
    ///
    /// Values sum to `creativeUnitsCost`. Only Compute-Units-consuming actions with a non-zero charge appear. Lets clients split the total (e.g. generation vs `quality-gate`) — including on dryRun estimates.
    pub cost_details: BTreeMap<String, f64>,
    /// The Compute Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Compute Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// IP detection findings, when detection ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// 0–100 combined score.
    pub overall_score: f64,
    /// The strictness of the verdict.
    ///
    /// One of `high`, `low`, `medium`.
    pub sensitivity: Option<QualityGateSensitivity>,
    /// pass / warn / fail: the worse of overallScore and aiQuality.score, each read against sensitivity.
    ///
    /// One of `fail`, `pass`, `warn`.
    pub verdict: QualityGateVerdict,
}

/// The job, the IP detection and the price.
///
/// Returned by:
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateResponse {
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// The job that runs the generation.
    pub job: Job,
}

/// The segments, the job, the IP detection and the price.
///
/// Returned by [`generate.segment`](crate::resources::generate::Generate::segment).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateSegmentResponse {
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
    /// The segments found in the image.
    pub segments: Vec<Segment>,
}

/// The detected language, the translation, the job, the IP detection and the price.
///
/// Returned by [`generate.translate`](crate::resources::generate::Generate::translate).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateTranslateResponse {
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// Detected language of the input.
    pub detected_language: String,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
    /// The translated prompt.
    pub translation: String,
}

/// The inference, the job, the IP detection and the price.
///
/// Returned by [`generate.txt2img_ip_adapter`](crate::resources::generate::Generate::txt2img_ip_adapter).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateTxt2imgIpAdapterResponse {
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: Txt2imgIpAdapterInference,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The inference, the job, the IP detection and the price.
///
/// Returned by [`generate.txt2img`](crate::resources::generate::Generate::txt2img).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateTxt2imgResponse {
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: Txt2imgInference,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The inference, the job, the IP detection and the price.
///
/// Returned by [`generate.txt2img_texture`](crate::resources::generate::Generate::txt2img_texture).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateTxt2imgTextureResponse {
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// The settings of the generation.
    pub inference: Txt2imgTextureInference,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
}

/// The crop operation to apply to the image.
///
/// Applied before any operation. For the backgroundColor: rgba, hex or named color are supported.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchCrop {
    /// The color of the area outside the image: rgba, hex or a color name.
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
#[derive(Clone, Default, PartialEq)]
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
#[derive(Clone, Default, PartialEq)]
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PromptCall {
    /// The target model the call is for.
    pub model_id: String,
    /// Schema-valid dynamic parameters for the target model, prompt included.
    pub parameters: JsonObject,
    /// Optional rationale for the proposed call.
    pub rationale: Option<String>,
}

/// A brief that contributed to a verdict of the quality gate.
#[derive(Clone, Default, PartialEq)]
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Segment {
    /// The box around the object of interest: `[x1, y1, x2, y2]`, in pixels.
    pub bbox: Vec<f64>,
    /// The checkpoint that was used.
    ///
    /// One of `fastsam_x`, `sam_b`, `sam_h`.
    pub checkpoint: SegmentCheckpoint,
    /// The outlines of the segments, as lists of points in pixels.
    pub contours: Vec<Vec<Vec<Vec<f64>>>>,
    /// The signed URLs of the segments cut out of the image.
    pub images: Vec<SignedUrl>,
    /// The signed URLs of the masks, which are binary images.
    pub masks: Vec<SignedUrl>,
    /// A message from the API.
    pub message: String,
    /// The number of masks.
    pub nb_masks: i64,
}

object!(GenerateAssetResponse: response {
    0: asset = value("asset"), 1: cost_details = value("costDetails"),
    2: creative_units_cost = value("creativeUnitsCost"), 3: creative_units_discount = value("creativeUnitsDiscount"),
    4: ip_detection = value("ipDetection"), 5: job = present("job"),
});

object!(GenerateCaptionResponse: response {
    0: captions = required("captions"), 1: cost_details = value("costDetails"),
    2: creative_units_cost = value("creativeUnitsCost"), 3: creative_units_discount = value("creativeUnitsDiscount"),
    4: details_level = value("detailsLevel"), 5: ip_detection = value("ipDetection"), 6: job = present("job"),
});

object!(GenerateControlnetImg2imgResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = value("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: inference = value("inference"),
    4: ip_detection = value("ipDetection"), 5: job = present("job"),
});

object!(GenerateControlnetInpaintIpAdapterResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = value("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: inference = value("inference"),
    4: ip_detection = value("ipDetection"), 5: job = present("job"),
});

object!(GenerateControlnetInpaintResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = value("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: inference = value("inference"),
    4: ip_detection = value("ipDetection"), 5: job = present("job"),
});

object!(GenerateControlnetIpAdapterResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = value("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: inference = value("inference"),
    4: ip_detection = value("ipDetection"), 5: job = present("job"),
});

object!(GenerateControlnetResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = value("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: inference = value("inference"),
    4: ip_detection = value("ipDetection"), 5: job = present("job"),
});

object!(GenerateControlnetTextureResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = value("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: inference = value("inference"),
    4: ip_detection = value("ipDetection"), 5: job = present("job"),
});

object!(GenerateDescribeStyleResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = value("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: description = value("description"),
    4: ip_detection = value("ipDetection"), 5: job = present("job"), 6: synthesis = value("synthesis"),
});

object!(GenerateEmbedResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = value("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: embedding = required("embedding"),
    4: ip_detection = value("ipDetection"), 5: job = present("job"),
});

object!(GenerateImg2imgIpAdapterResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = value("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: inference = value("inference"),
    4: ip_detection = value("ipDetection"), 5: job = present("job"),
});

object!(GenerateImg2imgResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = value("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: inference = value("inference"),
    4: ip_detection = value("ipDetection"), 5: job = present("job"),
});

object!(GenerateInpaintIpAdapterResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = value("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: inference = value("inference"),
    4: ip_detection = value("ipDetection"), 5: job = present("job"),
});

object!(GenerateInpaintResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = value("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: inference = value("inference"),
    4: ip_detection = value("ipDetection"), 5: job = present("job"),
});

object!(GenerateIpDetectionResponse: response {
    0: ip_detection = value("ipDetection"), 1: skipped_asset_ids = required("skippedAssetIds"),
});

object!(GeneratePromptResponse: response {
    0: calls = value("calls"), 1: cost_details = value("costDetails"),
    2: creative_units_cost = value("creativeUnitsCost"), 3: creative_units_discount = value("creativeUnitsDiscount"),
    4: ip_detection = value("ipDetection"), 5: job = present("job"), 6: mode = value("mode"),
    7: prompts = required("prompts"),
});

object!(GenerateQualityGateResponse: response {
    0: ai_quality = value("aiQuality"), 1: applied_briefs = required("appliedBriefs"), 2: asset = present("asset"),
    3: brief_compliance = value("briefCompliance"), 4: cost_details = value("costDetails"),
    5: creative_units_cost = value("creativeUnitsCost"), 6: creative_units_discount = value("creativeUnitsDiscount"),
    7: ip_detection = value("ipDetection"), 8: overall_score = value("overallScore"),
    9: sensitivity = value("sensitivity"), 10: verdict = value("verdict"),
});

object!(GenerateResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = value("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: ip_detection = value("ipDetection"),
    4: job = present("job"),
});

object!(GenerateSegmentResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = value("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: ip_detection = value("ipDetection"),
    4: job = present("job"), 5: segments = value("segments"),
});

object!(GenerateTranslateResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = value("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: detected_language = value("detectedLanguage"),
    4: ip_detection = value("ipDetection"), 5: job = present("job"), 6: translation = value("translation"),
});

object!(GenerateTxt2imgIpAdapterResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = value("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: inference = value("inference"),
    4: ip_detection = value("ipDetection"), 5: job = present("job"),
});

object!(GenerateTxt2imgResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = value("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: inference = value("inference"),
    4: ip_detection = value("ipDetection"), 5: job = present("job"),
});

object!(GenerateTxt2imgTextureResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = value("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: inference = value("inference"),
    4: ip_detection = value("ipDetection"), 5: job = present("job"),
});

object!(PatchCrop {
    0: background_color = value("backgroundColor"), 1: height = value("height"), 2: left = value("left"),
    3: top = value("top"), 4: width = value("width"),
});

object!(PatchImage {
    0: image = value("image"), 1: mode = value("mode"),
});

object!(PatchPosition {
    0: x = value("x"), 1: y = value("y"),
});

object!(PromptCall {
    0: model_id = value("modelId"), 1: parameters = required("parameters"), 2: rationale = value("rationale"),
});

object!(QualityGateBrief {
    0: id = value("id"), 1: level = value("level"),
});

object!(Segment {
    0: bbox = required("bbox"), 1: checkpoint = value("checkpoint"), 2: contours = value("contours"),
    3: images = value("images"), 4: masks = value("masks"), 5: message = value("message"),
    6: nb_masks = value("nbMasks"),
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

