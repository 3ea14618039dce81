// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{Result, transport::{call::Call, future::WireRequest}};
use crate::JsonObject;
use crate::types::{
    DryRunResponse, GenerateAssetResponse, GenerateCaptionResponse,
    GenerateControlnetImg2imgResponse, GenerateControlnetInpaintIpAdapterResponse,
    GenerateControlnetInpaintResponse, GenerateControlnetIpAdapterResponse,
    GenerateControlnetResponse, GenerateControlnetTextureResponse,
    GenerateDescribeStyleResponse, GenerateEmbedResponse,
    GenerateImg2imgIpAdapterResponse, GenerateImg2imgResponse,
    GenerateInpaintIpAdapterResponse, GenerateInpaintResponse,
    GenerateIpDetectionResponse, GeneratePromptResponse, GenerateQualityGateResponse,
    GenerateResponse, GenerateSegmentResponse, GenerateTranslateResponse,
    GenerateTxt2imgIpAdapterResponse, GenerateTxt2imgResponse,
    GenerateTxt2imgTextureResponse,
};
use crate::generated::bodies::{
    GenerateCaptionBody, GenerateControlnetBody, GenerateControlnetImg2imgBody,
    GenerateControlnetInpaintBody, GenerateControlnetInpaintIpAdapterBody,
    GenerateControlnetIpAdapterBody, GenerateControlnetTextureBody,
    GenerateDescribeStyleBody, GenerateDetectBody, GenerateEmbedBody,
    GenerateGenerativeFillBody, GenerateImg2imgBody, GenerateImg2imgIpAdapterBody,
    GenerateImg2imgTextureBody, GenerateInpaintBody, GenerateInpaintIpAdapterBody,
    GenerateIpDetectionBody, GeneratePatchBody, GeneratePixelateBody, GeneratePromptBody,
    GeneratePromptEditingBody, GenerateQualityGateBody, GenerateReframeBody,
    GenerateRemoveBackgroundBody, GenerateRestyleBody, GenerateSegmentBody,
    GenerateSkyboxBase360Body, GenerateSkyboxUpscale360Body, GenerateTextureBody,
    GenerateTranslateBody, GenerateTxt2imgBody, GenerateTxt2imgIpAdapterBody,
    GenerateTxt2imgTextureBody, GenerateUpscaleBody, GenerateVectorizeBody,
};

/// `POST /generate/caption`
pub(crate) fn post_caption_inferences(
    call: &Call,
    body: &GenerateCaptionBody,
) -> Result<WireRequest<GenerateCaptionResponse>> {
    let url = format!("{}/generate/caption", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/caption?dryRun=…`
pub(crate) fn post_caption_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    body: &GenerateCaptionBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/generate/caption?dryRun={dry_run_tier}", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/controlnet`
pub(crate) fn post_controlnet_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateControlnetBody,
) -> Result<WireRequest<GenerateControlnetResponse>> {
    let url = format!("{}/generate/controlnet", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/controlnet?dryRun=…`
pub(crate) fn post_controlnet_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateControlnetBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/generate/controlnet?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/controlnet-img2img`
pub(crate) fn post_controlnet_img2img_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateControlnetImg2imgBody,
) -> Result<WireRequest<GenerateControlnetImg2imgResponse>> {
    let url = format!("{}/generate/controlnet-img2img", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/controlnet-img2img?dryRun=…`
pub(crate) fn post_controlnet_img2img_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateControlnetImg2imgBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!(
        "{}/generate/controlnet-img2img?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/controlnet-inpaint`
pub(crate) fn post_controlnet_inpaint_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateControlnetInpaintBody,
) -> Result<WireRequest<GenerateControlnetInpaintResponse>> {
    let url = format!("{}/generate/controlnet-inpaint", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/controlnet-inpaint?dryRun=…`
pub(crate) fn post_controlnet_inpaint_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateControlnetInpaintBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!(
        "{}/generate/controlnet-inpaint?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/controlnet-inpaint-ip-adapter`
pub(crate) fn post_controlnet_inpaint_ip_adapter_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateControlnetInpaintIpAdapterBody,
) -> Result<WireRequest<GenerateControlnetInpaintIpAdapterResponse>> {
    let url = format!("{}/generate/controlnet-inpaint-ip-adapter", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/controlnet-inpaint-ip-adapter?dryRun=…`
pub(crate) fn post_controlnet_inpaint_ip_adapter_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateControlnetInpaintIpAdapterBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!(
        "{}/generate/controlnet-inpaint-ip-adapter?dryRun={dry_run_tier}", call
        .base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/controlnet-ip-adapter`
pub(crate) fn post_controlnet_ip_adapter_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateControlnetIpAdapterBody,
) -> Result<WireRequest<GenerateControlnetIpAdapterResponse>> {
    let url = format!("{}/generate/controlnet-ip-adapter", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/controlnet-ip-adapter?dryRun=…`
pub(crate) fn post_controlnet_ip_adapter_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateControlnetIpAdapterBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!(
        "{}/generate/controlnet-ip-adapter?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/controlnet-texture`
pub(crate) fn post_controlnet_texture_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateControlnetTextureBody,
) -> Result<WireRequest<GenerateControlnetTextureResponse>> {
    let url = format!("{}/generate/controlnet-texture", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/controlnet-texture?dryRun=…`
pub(crate) fn post_controlnet_texture_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateControlnetTextureBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!(
        "{}/generate/controlnet-texture?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/describe-style`
pub(crate) fn post_describe_style_inferences(
    call: &Call,
    body: &GenerateDescribeStyleBody,
) -> Result<WireRequest<GenerateDescribeStyleResponse>> {
    let url = format!("{}/generate/describe-style", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/describe-style?dryRun=…`
pub(crate) fn post_describe_style_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    body: &GenerateDescribeStyleBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!(
        "{}/generate/describe-style?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/detect`
pub(crate) fn post_detect_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateDetectBody,
) -> Result<WireRequest<GenerateAssetResponse>> {
    let url = format!("{}/generate/detect", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/detect?dryRun=…`
pub(crate) fn post_detect_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateDetectBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/generate/detect?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/embed`
pub(crate) fn post_embed_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateEmbedBody,
) -> Result<WireRequest<GenerateEmbedResponse>> {
    let url = format!("{}/generate/embed", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/embed?dryRun=…`
pub(crate) fn post_embed_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateEmbedBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/generate/embed?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/generative-fill`
pub(crate) fn post_generative_fill_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateGenerativeFillBody,
) -> Result<WireRequest<GenerateResponse>> {
    let url = format!("{}/generate/generative-fill", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/generative-fill?dryRun=…`
pub(crate) fn post_generative_fill_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateGenerativeFillBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!(
        "{}/generate/generative-fill?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/img2img`
pub(crate) fn post_img2img_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateImg2imgBody,
) -> Result<WireRequest<GenerateImg2imgResponse>> {
    let url = format!("{}/generate/img2img", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/img2img?dryRun=…`
pub(crate) fn post_img2img_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateImg2imgBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/generate/img2img?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/img2img-ip-adapter`
pub(crate) fn post_img2img_ip_adapter_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateImg2imgIpAdapterBody,
) -> Result<WireRequest<GenerateImg2imgIpAdapterResponse>> {
    let url = format!("{}/generate/img2img-ip-adapter", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/img2img-ip-adapter?dryRun=…`
pub(crate) fn post_img2img_ip_adapter_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateImg2imgIpAdapterBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!(
        "{}/generate/img2img-ip-adapter?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/img2img-texture`
pub(crate) fn post_img2img_texture_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateImg2imgTextureBody,
) -> Result<WireRequest<GenerateImg2imgResponse>> {
    let url = format!("{}/generate/img2img-texture", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/img2img-texture?dryRun=…`
pub(crate) fn post_img2img_texture_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateImg2imgTextureBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!(
        "{}/generate/img2img-texture?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/inpaint`
pub(crate) fn post_inpaint_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateInpaintBody,
) -> Result<WireRequest<GenerateInpaintResponse>> {
    let url = format!("{}/generate/inpaint", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/inpaint?dryRun=…`
pub(crate) fn post_inpaint_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateInpaintBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/generate/inpaint?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/inpaint-ip-adapter`
pub(crate) fn post_inpaint_ip_adapter_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateInpaintIpAdapterBody,
) -> Result<WireRequest<GenerateInpaintIpAdapterResponse>> {
    let url = format!("{}/generate/inpaint-ip-adapter", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/inpaint-ip-adapter?dryRun=…`
pub(crate) fn post_inpaint_ip_adapter_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateInpaintIpAdapterBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!(
        "{}/generate/inpaint-ip-adapter?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/ip-detection`
pub(crate) fn post_ip_detection_inferences(
    call: &Call,
    body: &GenerateIpDetectionBody,
) -> Result<WireRequest<GenerateIpDetectionResponse>> {
    let url = format!("{}/generate/ip-detection", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/ip-detection?dryRun=…`
pub(crate) fn post_ip_detection_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    body: &GenerateIpDetectionBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/generate/ip-detection?dryRun={dry_run_tier}", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/patch`
pub(crate) fn post_patch_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GeneratePatchBody,
) -> Result<WireRequest<GenerateAssetResponse>> {
    let url = format!("{}/generate/patch", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/patch?dryRun=…`
pub(crate) fn post_patch_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GeneratePatchBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/generate/patch?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/pixelate`
pub(crate) fn post_pixelate_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GeneratePixelateBody,
) -> Result<WireRequest<GenerateAssetResponse>> {
    let url = format!("{}/generate/pixelate", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/pixelate?dryRun=…`
pub(crate) fn post_pixelate_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GeneratePixelateBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/generate/pixelate?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/prompt`
pub(crate) fn post_prompt_inferences(
    call: &Call,
    body: &GeneratePromptBody,
) -> Result<WireRequest<GeneratePromptResponse>> {
    let url = format!("{}/generate/prompt", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/prompt?dryRun=…`
pub(crate) fn post_prompt_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    body: &GeneratePromptBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/generate/prompt?dryRun={dry_run_tier}", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/prompt-editing`
pub(crate) fn post_prompt_editing_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GeneratePromptEditingBody,
) -> Result<WireRequest<GenerateResponse>> {
    let url = format!("{}/generate/prompt-editing", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/prompt-editing?dryRun=…`
pub(crate) fn post_prompt_editing_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GeneratePromptEditingBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!(
        "{}/generate/prompt-editing?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/quality-gate`
pub(crate) fn post_quality_gate_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateQualityGateBody,
) -> Result<WireRequest<GenerateQualityGateResponse>> {
    let url = format!("{}/generate/quality-gate", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/quality-gate?dryRun=…`
pub(crate) fn post_quality_gate_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateQualityGateBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/generate/quality-gate?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/reframe`
pub(crate) fn post_reframe_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateReframeBody,
) -> Result<WireRequest<GenerateResponse>> {
    let url = format!("{}/generate/reframe", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/reframe?dryRun=…`
pub(crate) fn post_reframe_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateReframeBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/generate/reframe?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/remove-background`
pub(crate) fn post_remove_background_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateRemoveBackgroundBody,
) -> Result<WireRequest<GenerateAssetResponse>> {
    let url = format!("{}/generate/remove-background", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/remove-background?dryRun=…`
pub(crate) fn post_remove_background_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateRemoveBackgroundBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!(
        "{}/generate/remove-background?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/restyle`
pub(crate) fn post_restyle_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateRestyleBody,
) -> Result<WireRequest<GenerateResponse>> {
    let url = format!("{}/generate/restyle", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/restyle?dryRun=…`
pub(crate) fn post_restyle_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateRestyleBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/generate/restyle?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/custom/{modelId}`
pub(crate) fn post_generate_custom(
    call: &Call,
    model_id: &str,
    ip_detection: Option<bool>,
    body: &JsonObject,
) -> Result<WireRequest<GenerateResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/generate/custom/{model_id}", call.base_url());
    let request = call
        .json(call.http().post(url).query(&(("ipDetection", ip_detection),)), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/custom/{modelId}?dryRun=…`
pub(crate) fn post_generate_custom_dry_run(
    call: &Call,
    model_id: &str,
    dry_run_tier: &str,
    ip_detection: Option<bool>,
    body: &JsonObject,
) -> Result<WireRequest<DryRunResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!(
        "{}/generate/custom/{model_id}?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(call.http().post(url).query(&(("ipDetection", ip_detection),)), body)?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/segment`
pub(crate) fn post_segment_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateSegmentBody,
) -> Result<WireRequest<GenerateSegmentResponse>> {
    let url = format!("{}/generate/segment", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/segment?dryRun=…`
pub(crate) fn post_segment_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateSegmentBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/generate/segment?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/skybox-base-360`
pub(crate) fn post_skybox_base360_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateSkyboxBase360Body,
) -> Result<WireRequest<GenerateResponse>> {
    let url = format!("{}/generate/skybox-base-360", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/skybox-base-360?dryRun=…`
pub(crate) fn post_skybox_base360_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateSkyboxBase360Body,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!(
        "{}/generate/skybox-base-360?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/skybox-upscale-360`
pub(crate) fn post_skybox_upscale360_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateSkyboxUpscale360Body,
) -> Result<WireRequest<GenerateResponse>> {
    let url = format!("{}/generate/skybox-upscale-360", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/skybox-upscale-360?dryRun=…`
pub(crate) fn post_skybox_upscale360_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateSkyboxUpscale360Body,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!(
        "{}/generate/skybox-upscale-360?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/texture`
pub(crate) fn post_texture_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateTextureBody,
) -> Result<WireRequest<GenerateResponse>> {
    let url = format!("{}/generate/texture", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/texture?dryRun=…`
pub(crate) fn post_texture_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateTextureBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/generate/texture?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/translate`
pub(crate) fn post_translate_inferences(
    call: &Call,
    body: &GenerateTranslateBody,
) -> Result<WireRequest<GenerateTranslateResponse>> {
    let url = format!("{}/generate/translate", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/translate?dryRun=…`
pub(crate) fn post_translate_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    body: &GenerateTranslateBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/generate/translate?dryRun={dry_run_tier}", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/txt2img`
pub(crate) fn post_txt2img_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateTxt2imgBody,
) -> Result<WireRequest<GenerateTxt2imgResponse>> {
    let url = format!("{}/generate/txt2img", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/txt2img?dryRun=…`
pub(crate) fn post_txt2img_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateTxt2imgBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/generate/txt2img?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/txt2img-ip-adapter`
pub(crate) fn post_txt2img_ip_adapter_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateTxt2imgIpAdapterBody,
) -> Result<WireRequest<GenerateTxt2imgIpAdapterResponse>> {
    let url = format!("{}/generate/txt2img-ip-adapter", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/txt2img-ip-adapter?dryRun=…`
pub(crate) fn post_txt2img_ip_adapter_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateTxt2imgIpAdapterBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!(
        "{}/generate/txt2img-ip-adapter?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/txt2img-texture`
pub(crate) fn post_txt2img_texture_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateTxt2imgTextureBody,
) -> Result<WireRequest<GenerateTxt2imgTextureResponse>> {
    let url = format!("{}/generate/txt2img-texture", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/txt2img-texture?dryRun=…`
pub(crate) fn post_txt2img_texture_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateTxt2imgTextureBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!(
        "{}/generate/txt2img-texture?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/upscale`
pub(crate) fn post_upscale_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateUpscaleBody,
) -> Result<WireRequest<GenerateResponse>> {
    let url = format!("{}/generate/upscale", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/upscale?dryRun=…`
pub(crate) fn post_upscale_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateUpscaleBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/generate/upscale?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /generate/vectorize`
pub(crate) fn post_vectorize_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateVectorizeBody,
) -> Result<WireRequest<GenerateAssetResponse>> {
    let url = format!("{}/generate/vectorize", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /generate/vectorize?dryRun=…`
pub(crate) fn post_vectorize_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateVectorizeBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/generate/vectorize?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 269))
}
