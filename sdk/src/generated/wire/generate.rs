// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{RawResponse, Result, transport::call::Call};
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
pub(crate) async fn post_caption_inferences(
    call: &Call,
    body: &GenerateCaptionBody,
) -> Result<RawResponse<GenerateCaptionResponse>> {
    let url = format!("{}/generate/caption", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 200).await
}

/// `POST /generate/caption?dryRun=…`
pub(crate) async fn post_caption_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    body: &GenerateCaptionBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!("{}/generate/caption?dryRun={dry_run_tier}", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 269).await
}

/// `POST /generate/controlnet`
pub(crate) async fn post_controlnet_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateControlnetBody,
) -> Result<RawResponse<GenerateControlnetResponse>> {
    let url = format!("{}/generate/controlnet", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/controlnet?dryRun=…`
pub(crate) async fn post_controlnet_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateControlnetBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!("{}/generate/controlnet?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/controlnet-img2img`
pub(crate) async fn post_controlnet_img2img_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateControlnetImg2imgBody,
) -> Result<RawResponse<GenerateControlnetImg2imgResponse>> {
    let url = format!("{}/generate/controlnet-img2img", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/controlnet-img2img?dryRun=…`
pub(crate) async fn post_controlnet_img2img_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateControlnetImg2imgBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!(
        "{}/generate/controlnet-img2img?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/controlnet-inpaint`
pub(crate) async fn post_controlnet_inpaint_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateControlnetInpaintBody,
) -> Result<RawResponse<GenerateControlnetInpaintResponse>> {
    let url = format!("{}/generate/controlnet-inpaint", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/controlnet-inpaint?dryRun=…`
pub(crate) async fn post_controlnet_inpaint_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateControlnetInpaintBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!(
        "{}/generate/controlnet-inpaint?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/controlnet-inpaint-ip-adapter`
pub(crate) async fn post_controlnet_inpaint_ip_adapter_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateControlnetInpaintIpAdapterBody,
) -> Result<RawResponse<GenerateControlnetInpaintIpAdapterResponse>> {
    let url = format!("{}/generate/controlnet-inpaint-ip-adapter", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/controlnet-inpaint-ip-adapter?dryRun=…`
pub(crate) async fn post_controlnet_inpaint_ip_adapter_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateControlnetInpaintIpAdapterBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!(
        "{}/generate/controlnet-inpaint-ip-adapter?dryRun={dry_run_tier}", call
        .base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/controlnet-ip-adapter`
pub(crate) async fn post_controlnet_ip_adapter_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateControlnetIpAdapterBody,
) -> Result<RawResponse<GenerateControlnetIpAdapterResponse>> {
    let url = format!("{}/generate/controlnet-ip-adapter", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/controlnet-ip-adapter?dryRun=…`
pub(crate) async fn post_controlnet_ip_adapter_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateControlnetIpAdapterBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!(
        "{}/generate/controlnet-ip-adapter?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/controlnet-texture`
pub(crate) async fn post_controlnet_texture_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateControlnetTextureBody,
) -> Result<RawResponse<GenerateControlnetTextureResponse>> {
    let url = format!("{}/generate/controlnet-texture", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/controlnet-texture?dryRun=…`
pub(crate) async fn post_controlnet_texture_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateControlnetTextureBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!(
        "{}/generate/controlnet-texture?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/describe-style`
pub(crate) async fn post_describe_style_inferences(
    call: &Call,
    body: &GenerateDescribeStyleBody,
) -> Result<RawResponse<GenerateDescribeStyleResponse>> {
    let url = format!("{}/generate/describe-style", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 200).await
}

/// `POST /generate/describe-style?dryRun=…`
pub(crate) async fn post_describe_style_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    body: &GenerateDescribeStyleBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!(
        "{}/generate/describe-style?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 269).await
}

/// `POST /generate/detect`
pub(crate) async fn post_detect_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateDetectBody,
) -> Result<RawResponse<GenerateAssetResponse>> {
    let url = format!("{}/generate/detect", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/detect?dryRun=…`
pub(crate) async fn post_detect_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateDetectBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!("{}/generate/detect?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/embed`
pub(crate) async fn post_embed_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateEmbedBody,
) -> Result<RawResponse<GenerateEmbedResponse>> {
    let url = format!("{}/generate/embed", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/embed?dryRun=…`
pub(crate) async fn post_embed_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateEmbedBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!("{}/generate/embed?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/generative-fill`
pub(crate) async fn post_generative_fill_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateGenerativeFillBody,
) -> Result<RawResponse<GenerateResponse>> {
    let url = format!("{}/generate/generative-fill", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/generative-fill?dryRun=…`
pub(crate) async fn post_generative_fill_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateGenerativeFillBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!(
        "{}/generate/generative-fill?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/img2img`
pub(crate) async fn post_img2img_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateImg2imgBody,
) -> Result<RawResponse<GenerateImg2imgResponse>> {
    let url = format!("{}/generate/img2img", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/img2img?dryRun=…`
pub(crate) async fn post_img2img_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateImg2imgBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!("{}/generate/img2img?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/img2img-ip-adapter`
pub(crate) async fn post_img2img_ip_adapter_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateImg2imgIpAdapterBody,
) -> Result<RawResponse<GenerateImg2imgIpAdapterResponse>> {
    let url = format!("{}/generate/img2img-ip-adapter", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/img2img-ip-adapter?dryRun=…`
pub(crate) async fn post_img2img_ip_adapter_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateImg2imgIpAdapterBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!(
        "{}/generate/img2img-ip-adapter?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/img2img-texture`
pub(crate) async fn post_img2img_texture_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateImg2imgTextureBody,
) -> Result<RawResponse<GenerateImg2imgResponse>> {
    let url = format!("{}/generate/img2img-texture", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/img2img-texture?dryRun=…`
pub(crate) async fn post_img2img_texture_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateImg2imgTextureBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!(
        "{}/generate/img2img-texture?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/inpaint`
pub(crate) async fn post_inpaint_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateInpaintBody,
) -> Result<RawResponse<GenerateInpaintResponse>> {
    let url = format!("{}/generate/inpaint", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/inpaint?dryRun=…`
pub(crate) async fn post_inpaint_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateInpaintBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!("{}/generate/inpaint?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/inpaint-ip-adapter`
pub(crate) async fn post_inpaint_ip_adapter_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateInpaintIpAdapterBody,
) -> Result<RawResponse<GenerateInpaintIpAdapterResponse>> {
    let url = format!("{}/generate/inpaint-ip-adapter", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/inpaint-ip-adapter?dryRun=…`
pub(crate) async fn post_inpaint_ip_adapter_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateInpaintIpAdapterBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!(
        "{}/generate/inpaint-ip-adapter?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/ip-detection`
pub(crate) async fn post_ip_detection_inferences(
    call: &Call,
    body: &GenerateIpDetectionBody,
) -> Result<RawResponse<GenerateIpDetectionResponse>> {
    let url = format!("{}/generate/ip-detection", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 200).await
}

/// `POST /generate/ip-detection?dryRun=…`
pub(crate) async fn post_ip_detection_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    body: &GenerateIpDetectionBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!("{}/generate/ip-detection?dryRun={dry_run_tier}", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 269).await
}

/// `POST /generate/patch`
pub(crate) async fn post_patch_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GeneratePatchBody,
) -> Result<RawResponse<GenerateAssetResponse>> {
    let url = format!("{}/generate/patch", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/patch?dryRun=…`
pub(crate) async fn post_patch_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GeneratePatchBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!("{}/generate/patch?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/pixelate`
pub(crate) async fn post_pixelate_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GeneratePixelateBody,
) -> Result<RawResponse<GenerateAssetResponse>> {
    let url = format!("{}/generate/pixelate", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/pixelate?dryRun=…`
pub(crate) async fn post_pixelate_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GeneratePixelateBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!("{}/generate/pixelate?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/prompt`
pub(crate) async fn post_prompt_inferences(
    call: &Call,
    body: &GeneratePromptBody,
) -> Result<RawResponse<GeneratePromptResponse>> {
    let url = format!("{}/generate/prompt", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 200).await
}

/// `POST /generate/prompt?dryRun=…`
pub(crate) async fn post_prompt_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    body: &GeneratePromptBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!("{}/generate/prompt?dryRun={dry_run_tier}", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 269).await
}

/// `POST /generate/prompt-editing`
pub(crate) async fn post_prompt_editing_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GeneratePromptEditingBody,
) -> Result<RawResponse<GenerateResponse>> {
    let url = format!("{}/generate/prompt-editing", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/prompt-editing?dryRun=…`
pub(crate) async fn post_prompt_editing_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GeneratePromptEditingBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!(
        "{}/generate/prompt-editing?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/quality-gate`
pub(crate) async fn post_quality_gate_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateQualityGateBody,
) -> Result<RawResponse<GenerateQualityGateResponse>> {
    let url = format!("{}/generate/quality-gate", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/quality-gate?dryRun=…`
pub(crate) async fn post_quality_gate_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateQualityGateBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!("{}/generate/quality-gate?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/reframe`
pub(crate) async fn post_reframe_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateReframeBody,
) -> Result<RawResponse<GenerateResponse>> {
    let url = format!("{}/generate/reframe", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/reframe?dryRun=…`
pub(crate) async fn post_reframe_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateReframeBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!("{}/generate/reframe?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/remove-background`
pub(crate) async fn post_remove_background_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateRemoveBackgroundBody,
) -> Result<RawResponse<GenerateAssetResponse>> {
    let url = format!("{}/generate/remove-background", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/remove-background?dryRun=…`
pub(crate) async fn post_remove_background_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateRemoveBackgroundBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!(
        "{}/generate/remove-background?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/restyle`
pub(crate) async fn post_restyle_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateRestyleBody,
) -> Result<RawResponse<GenerateResponse>> {
    let url = format!("{}/generate/restyle", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/restyle?dryRun=…`
pub(crate) async fn post_restyle_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateRestyleBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!("{}/generate/restyle?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/custom/{modelId}`
pub(crate) async fn post_generate_custom(
    call: &Call,
    model_id: &str,
    ip_detection: Option<bool>,
    body: &JsonObject,
) -> Result<RawResponse<GenerateResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!("{}/generate/custom/{model_id}", call.base_url());
    let request = call
        .json(call.http().post(url).query(&(("ipDetection", ip_detection),)), body)?;
    call.execute(request, 200).await
}

/// `POST /generate/custom/{modelId}?dryRun=…`
pub(crate) async fn post_generate_custom_dry_run(
    call: &Call,
    model_id: &str,
    dry_run_tier: &str,
    ip_detection: Option<bool>,
    body: &JsonObject,
) -> Result<RawResponse<DryRunResponse>> {
    let model_id = call.path_segment("modelId", model_id)?;
    let url = format!(
        "{}/generate/custom/{model_id}?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(call.http().post(url).query(&(("ipDetection", ip_detection),)), body)?;
    call.execute(request, 269).await
}

/// `POST /generate/segment`
pub(crate) async fn post_segment_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateSegmentBody,
) -> Result<RawResponse<GenerateSegmentResponse>> {
    let url = format!("{}/generate/segment", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/segment?dryRun=…`
pub(crate) async fn post_segment_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateSegmentBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!("{}/generate/segment?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/skybox-base-360`
pub(crate) async fn post_skybox_base360_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateSkyboxBase360Body,
) -> Result<RawResponse<GenerateResponse>> {
    let url = format!("{}/generate/skybox-base-360", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/skybox-base-360?dryRun=…`
pub(crate) async fn post_skybox_base360_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateSkyboxBase360Body,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!(
        "{}/generate/skybox-base-360?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/skybox-upscale-360`
pub(crate) async fn post_skybox_upscale360_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateSkyboxUpscale360Body,
) -> Result<RawResponse<GenerateResponse>> {
    let url = format!("{}/generate/skybox-upscale-360", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/skybox-upscale-360?dryRun=…`
pub(crate) async fn post_skybox_upscale360_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateSkyboxUpscale360Body,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!(
        "{}/generate/skybox-upscale-360?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/texture`
pub(crate) async fn post_texture_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateTextureBody,
) -> Result<RawResponse<GenerateResponse>> {
    let url = format!("{}/generate/texture", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/texture?dryRun=…`
pub(crate) async fn post_texture_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateTextureBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!("{}/generate/texture?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/translate`
pub(crate) async fn post_translate_inferences(
    call: &Call,
    body: &GenerateTranslateBody,
) -> Result<RawResponse<GenerateTranslateResponse>> {
    let url = format!("{}/generate/translate", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 200).await
}

/// `POST /generate/translate?dryRun=…`
pub(crate) async fn post_translate_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    body: &GenerateTranslateBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!("{}/generate/translate?dryRun={dry_run_tier}", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 269).await
}

/// `POST /generate/txt2img`
pub(crate) async fn post_txt2img_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateTxt2imgBody,
) -> Result<RawResponse<GenerateTxt2imgResponse>> {
    let url = format!("{}/generate/txt2img", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/txt2img?dryRun=…`
pub(crate) async fn post_txt2img_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateTxt2imgBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!("{}/generate/txt2img?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/txt2img-ip-adapter`
pub(crate) async fn post_txt2img_ip_adapter_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateTxt2imgIpAdapterBody,
) -> Result<RawResponse<GenerateTxt2imgIpAdapterResponse>> {
    let url = format!("{}/generate/txt2img-ip-adapter", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/txt2img-ip-adapter?dryRun=…`
pub(crate) async fn post_txt2img_ip_adapter_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateTxt2imgIpAdapterBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!(
        "{}/generate/txt2img-ip-adapter?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/txt2img-texture`
pub(crate) async fn post_txt2img_texture_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateTxt2imgTextureBody,
) -> Result<RawResponse<GenerateTxt2imgTextureResponse>> {
    let url = format!("{}/generate/txt2img-texture", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/txt2img-texture?dryRun=…`
pub(crate) async fn post_txt2img_texture_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateTxt2imgTextureBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!(
        "{}/generate/txt2img-texture?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/upscale`
pub(crate) async fn post_upscale_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateUpscaleBody,
) -> Result<RawResponse<GenerateResponse>> {
    let url = format!("{}/generate/upscale", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/upscale?dryRun=…`
pub(crate) async fn post_upscale_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateUpscaleBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!("{}/generate/upscale?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}

/// `POST /generate/vectorize`
pub(crate) async fn post_vectorize_inferences(
    call: &Call,
    original_assets: Option<bool>,
    body: &GenerateVectorizeBody,
) -> Result<RawResponse<GenerateAssetResponse>> {
    let url = format!("{}/generate/vectorize", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /generate/vectorize?dryRun=…`
pub(crate) async fn post_vectorize_inferences_dry_run(
    call: &Call,
    dry_run_tier: &str,
    original_assets: Option<bool>,
    body: &GenerateVectorizeBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!("{}/generate/vectorize?dryRun={dry_run_tier}", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 269).await
}
