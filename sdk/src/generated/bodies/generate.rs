// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::fields;
use crate::types::{
    AspectRatio, CaptionDetailsLevel, ControlnetModality, DetectModality, ImageFormat,
    ImageType, InferenceScheduler, InputFidelity, InputLocation, IpAdapterType,
    ModelConcept, PatchCrop, PatchImage, PatchPosition, PromptEditingAspectRatio,
    PromptEditingFormat, PromptEditingModel, PromptEditingQuality, PromptMode,
    QualityGateSensitivity, SegmentCheckpoint, SkyboxStyle, UpscalePreset, UpscaleStyle,
    VectorizeColorMode, VectorizeMode, VectorizePreset,
};

#[derive(Clone, Default)]
pub(crate) struct GenerateCaptionBody {
    pub(crate) asset_ids: Option<Vec<String>>,
    pub(crate) details_level: Option<CaptionDetailsLevel>,
    pub(crate) ensure_ip_cleared: Option<bool>,
    pub(crate) images: Vec<String>,
    pub(crate) model_id: Option<String>,
    pub(crate) seed: Option<u64>,
    pub(crate) temperature: Option<f64>,
    pub(crate) top_p: Option<f64>,
    pub(crate) unwanted_sequences: Option<Vec<String>>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateControlnetBody {
    pub(crate) base_model_id: Option<String>,
    pub(crate) concepts: Option<Vec<ModelConcept>>,
    pub(crate) control_end: Option<f64>,
    pub(crate) control_image: Option<String>,
    pub(crate) control_image_id: Option<String>,
    pub(crate) control_start: Option<f64>,
    pub(crate) disable_modality_detection: Option<bool>,
    pub(crate) guidance: Option<f64>,
    pub(crate) height: Option<u32>,
    pub(crate) hide_results: Option<bool>,
    pub(crate) image: Option<String>,
    pub(crate) image_hide: Option<bool>,
    pub(crate) image_id: Option<String>,
    pub(crate) image_parent_id: Option<String>,
    pub(crate) intermediate_images: Option<bool>,
    pub(crate) modality: ControlnetModality,
    pub(crate) model_epoch: Option<String>,
    pub(crate) model_id: String,
    pub(crate) negative_prompt: Option<String>,
    pub(crate) negative_prompt_strength: Option<f64>,
    pub(crate) num_inference_steps: Option<u32>,
    pub(crate) num_samples: Option<u32>,
    pub(crate) prompt: String,
    pub(crate) scheduler: Option<InferenceScheduler>,
    pub(crate) seed: Option<String>,
    pub(crate) width: Option<u32>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateControlnetImg2imgBody {
    pub(crate) base_model_id: Option<String>,
    pub(crate) concepts: Option<Vec<ModelConcept>>,
    pub(crate) control_end: Option<f64>,
    pub(crate) control_image: Option<String>,
    pub(crate) control_image_id: Option<String>,
    pub(crate) control_start: Option<f64>,
    pub(crate) disable_modality_detection: Option<bool>,
    pub(crate) guidance: Option<f64>,
    pub(crate) height: Option<u32>,
    pub(crate) hide_results: Option<bool>,
    pub(crate) image: Option<String>,
    pub(crate) image_hide: Option<bool>,
    pub(crate) image_id: Option<String>,
    pub(crate) image_parent_id: Option<String>,
    pub(crate) intermediate_images: Option<bool>,
    pub(crate) modality: ControlnetModality,
    pub(crate) model_epoch: Option<String>,
    pub(crate) model_id: String,
    pub(crate) negative_prompt: Option<String>,
    pub(crate) negative_prompt_strength: Option<f64>,
    pub(crate) num_inference_steps: Option<u32>,
    pub(crate) num_samples: Option<u32>,
    pub(crate) prompt: String,
    pub(crate) scheduler: Option<InferenceScheduler>,
    pub(crate) seed: Option<String>,
    pub(crate) strength: Option<f64>,
    pub(crate) width: Option<u32>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateControlnetInpaintBody {
    pub(crate) base_model_id: Option<String>,
    pub(crate) concepts: Option<Vec<ModelConcept>>,
    pub(crate) control_end: Option<f64>,
    pub(crate) control_image: Option<String>,
    pub(crate) control_image_id: Option<String>,
    pub(crate) control_start: Option<f64>,
    pub(crate) disable_merging: Option<bool>,
    pub(crate) disable_modality_detection: Option<bool>,
    pub(crate) guidance: Option<f64>,
    pub(crate) height: Option<u32>,
    pub(crate) hide_results: Option<bool>,
    pub(crate) image: Option<String>,
    pub(crate) image_hide: Option<bool>,
    pub(crate) image_id: Option<String>,
    pub(crate) image_parent_id: Option<String>,
    pub(crate) intermediate_images: Option<bool>,
    pub(crate) mask: Option<String>,
    pub(crate) mask_id: Option<String>,
    pub(crate) modality: ControlnetModality,
    pub(crate) model_epoch: Option<String>,
    pub(crate) model_id: String,
    pub(crate) negative_prompt: Option<String>,
    pub(crate) negative_prompt_strength: Option<f64>,
    pub(crate) num_inference_steps: Option<u32>,
    pub(crate) num_samples: Option<u32>,
    pub(crate) prompt: String,
    pub(crate) scheduler: Option<InferenceScheduler>,
    pub(crate) seed: Option<String>,
    pub(crate) strength: Option<f64>,
    pub(crate) width: Option<u32>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateControlnetInpaintIpAdapterBody {
    pub(crate) base_model_id: Option<String>,
    pub(crate) concepts: Option<Vec<ModelConcept>>,
    pub(crate) control_image: Option<String>,
    pub(crate) control_image_id: Option<String>,
    pub(crate) disable_merging: Option<bool>,
    pub(crate) guidance: Option<f64>,
    pub(crate) height: Option<u32>,
    pub(crate) hide_results: Option<bool>,
    pub(crate) image: Option<String>,
    pub(crate) image_hide: Option<bool>,
    pub(crate) image_id: Option<String>,
    pub(crate) image_parent_id: Option<String>,
    pub(crate) intermediate_images: Option<bool>,
    pub(crate) ip_adapter_image: Option<String>,
    pub(crate) ip_adapter_image_id: Option<String>,
    pub(crate) ip_adapter_image_ids: Option<Vec<String>>,
    pub(crate) ip_adapter_images: Option<Vec<String>>,
    pub(crate) ip_adapter_scale: Option<f64>,
    pub(crate) ip_adapter_scales: Option<Vec<f64>>,
    pub(crate) ip_adapter_type: Option<IpAdapterType>,
    pub(crate) mask: Option<String>,
    pub(crate) mask_id: Option<String>,
    pub(crate) model_epoch: Option<String>,
    pub(crate) model_id: String,
    pub(crate) negative_prompt: Option<String>,
    pub(crate) negative_prompt_strength: Option<f64>,
    pub(crate) num_inference_steps: Option<u32>,
    pub(crate) num_samples: Option<u32>,
    pub(crate) prompt: String,
    pub(crate) scheduler: Option<InferenceScheduler>,
    pub(crate) seed: Option<String>,
    pub(crate) strength: Option<f64>,
    pub(crate) width: Option<u32>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateControlnetIpAdapterBody {
    pub(crate) base_model_id: Option<String>,
    pub(crate) concepts: Option<Vec<ModelConcept>>,
    pub(crate) control_end: Option<f64>,
    pub(crate) control_image: Option<String>,
    pub(crate) control_image_id: Option<String>,
    pub(crate) control_start: Option<f64>,
    pub(crate) disable_modality_detection: Option<bool>,
    pub(crate) guidance: Option<f64>,
    pub(crate) height: Option<u32>,
    pub(crate) hide_results: Option<bool>,
    pub(crate) image: Option<String>,
    pub(crate) image_hide: Option<bool>,
    pub(crate) image_id: Option<String>,
    pub(crate) image_parent_id: Option<String>,
    pub(crate) intermediate_images: Option<bool>,
    pub(crate) ip_adapter_image: Option<String>,
    pub(crate) ip_adapter_image_id: Option<String>,
    pub(crate) ip_adapter_image_ids: Option<Vec<String>>,
    pub(crate) ip_adapter_images: Option<Vec<String>>,
    pub(crate) ip_adapter_scale: Option<f64>,
    pub(crate) ip_adapter_scales: Option<Vec<f64>>,
    pub(crate) ip_adapter_type: Option<IpAdapterType>,
    pub(crate) modality: ControlnetModality,
    pub(crate) model_epoch: Option<String>,
    pub(crate) model_id: String,
    pub(crate) negative_prompt: Option<String>,
    pub(crate) negative_prompt_strength: Option<f64>,
    pub(crate) num_inference_steps: Option<u32>,
    pub(crate) num_samples: Option<u32>,
    pub(crate) prompt: String,
    pub(crate) scheduler: Option<InferenceScheduler>,
    pub(crate) seed: Option<String>,
    pub(crate) width: Option<u32>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateControlnetTextureBody {
    pub(crate) base_model_id: Option<String>,
    pub(crate) concepts: Option<Vec<ModelConcept>>,
    pub(crate) control_end: Option<f64>,
    pub(crate) control_image: Option<String>,
    pub(crate) control_image_id: Option<String>,
    pub(crate) control_start: Option<f64>,
    pub(crate) disable_modality_detection: Option<bool>,
    pub(crate) guidance: Option<f64>,
    pub(crate) height: Option<u32>,
    pub(crate) hide_results: Option<bool>,
    pub(crate) image: Option<String>,
    pub(crate) image_hide: Option<bool>,
    pub(crate) image_id: Option<String>,
    pub(crate) image_parent_id: Option<String>,
    pub(crate) intermediate_images: Option<bool>,
    pub(crate) modality: ControlnetModality,
    pub(crate) model_epoch: Option<String>,
    pub(crate) model_id: String,
    pub(crate) negative_prompt: Option<String>,
    pub(crate) negative_prompt_strength: Option<f64>,
    pub(crate) num_inference_steps: Option<u32>,
    pub(crate) num_samples: Option<u32>,
    pub(crate) prompt: String,
    pub(crate) scheduler: Option<InferenceScheduler>,
    pub(crate) seed: Option<String>,
    pub(crate) width: Option<u32>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateDescribeStyleBody {
    pub(crate) asset_ids: Option<Vec<String>>,
    pub(crate) ensure_ip_cleared: Option<bool>,
    pub(crate) images: Option<Vec<String>>,
    pub(crate) model_id: Option<String>,
    pub(crate) seed: Option<u64>,
    pub(crate) temperature: Option<f64>,
    pub(crate) top_p: Option<f64>,
    pub(crate) unwanted_sequences: Option<Vec<String>>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateDetectBody {
    pub(crate) factor: Option<f64>,
    pub(crate) high_threshold: Option<f64>,
    pub(crate) image: String,
    pub(crate) keypoint_threshold: Option<f64>,
    pub(crate) low_threshold: Option<f64>,
    pub(crate) max_threshold: Option<f64>,
    pub(crate) min_threshold: Option<f64>,
    pub(crate) modality: DetectModality,
    pub(crate) remove_background: Option<bool>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateEmbedBody {
    pub(crate) text: String,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateGenerativeFillBody {
    pub(crate) image: String,
    pub(crate) mask: Option<String>,
    pub(crate) mask_id: Option<String>,
    pub(crate) negative_prompt: Option<String>,
    pub(crate) num_inference_steps: Option<u32>,
    pub(crate) prompt: Option<String>,
    pub(crate) prompt_fidelity: Option<f64>,
    pub(crate) seed: Option<u64>,
    pub(crate) target_height: Option<u32>,
    pub(crate) target_width: Option<u32>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateImg2imgBody {
    pub(crate) base_model_id: Option<String>,
    pub(crate) concepts: Option<Vec<ModelConcept>>,
    pub(crate) guidance: Option<f64>,
    pub(crate) height: Option<u32>,
    pub(crate) hide_results: Option<bool>,
    pub(crate) image: Option<String>,
    pub(crate) image_hide: Option<bool>,
    pub(crate) image_id: Option<String>,
    pub(crate) image_parent_id: Option<String>,
    pub(crate) intermediate_images: Option<bool>,
    pub(crate) model_epoch: Option<String>,
    pub(crate) model_id: String,
    pub(crate) negative_prompt: Option<String>,
    pub(crate) negative_prompt_strength: Option<f64>,
    pub(crate) num_inference_steps: Option<u32>,
    pub(crate) num_samples: Option<u32>,
    pub(crate) prompt: String,
    pub(crate) scheduler: Option<InferenceScheduler>,
    pub(crate) seed: Option<String>,
    pub(crate) strength: Option<f64>,
    pub(crate) width: Option<u32>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateImg2imgIpAdapterBody {
    pub(crate) base_model_id: Option<String>,
    pub(crate) concepts: Option<Vec<ModelConcept>>,
    pub(crate) guidance: Option<f64>,
    pub(crate) height: Option<u32>,
    pub(crate) hide_results: Option<bool>,
    pub(crate) image: Option<String>,
    pub(crate) image_hide: Option<bool>,
    pub(crate) image_id: Option<String>,
    pub(crate) image_parent_id: Option<String>,
    pub(crate) intermediate_images: Option<bool>,
    pub(crate) ip_adapter_image: Option<String>,
    pub(crate) ip_adapter_image_id: Option<String>,
    pub(crate) ip_adapter_image_ids: Option<Vec<String>>,
    pub(crate) ip_adapter_images: Option<Vec<String>>,
    pub(crate) ip_adapter_scale: Option<f64>,
    pub(crate) ip_adapter_scales: Option<Vec<f64>>,
    pub(crate) ip_adapter_type: Option<IpAdapterType>,
    pub(crate) mask: Option<String>,
    pub(crate) mask_id: Option<String>,
    pub(crate) model_epoch: Option<String>,
    pub(crate) model_id: String,
    pub(crate) negative_prompt: Option<String>,
    pub(crate) negative_prompt_strength: Option<f64>,
    pub(crate) num_inference_steps: Option<u32>,
    pub(crate) num_samples: Option<u32>,
    pub(crate) prompt: String,
    pub(crate) scheduler: Option<InferenceScheduler>,
    pub(crate) seed: Option<String>,
    pub(crate) strength: Option<f64>,
    pub(crate) width: Option<u32>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateImg2imgTextureBody {
    pub(crate) base_model_id: Option<String>,
    pub(crate) concepts: Option<Vec<ModelConcept>>,
    pub(crate) guidance: Option<f64>,
    pub(crate) height: Option<u32>,
    pub(crate) hide_results: Option<bool>,
    pub(crate) image: Option<String>,
    pub(crate) image_hide: Option<bool>,
    pub(crate) image_id: Option<String>,
    pub(crate) image_parent_id: Option<String>,
    pub(crate) intermediate_images: Option<bool>,
    pub(crate) mask: Option<String>,
    pub(crate) mask_id: Option<String>,
    pub(crate) model_epoch: Option<String>,
    pub(crate) model_id: String,
    pub(crate) negative_prompt: Option<String>,
    pub(crate) negative_prompt_strength: Option<f64>,
    pub(crate) num_inference_steps: Option<u32>,
    pub(crate) num_samples: Option<u32>,
    pub(crate) prompt: String,
    pub(crate) scheduler: Option<InferenceScheduler>,
    pub(crate) seed: Option<String>,
    pub(crate) strength: Option<f64>,
    pub(crate) width: Option<u32>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateInpaintBody {
    pub(crate) base_model_id: Option<String>,
    pub(crate) concepts: Option<Vec<ModelConcept>>,
    pub(crate) disable_merging: Option<bool>,
    pub(crate) guidance: Option<f64>,
    pub(crate) height: Option<u32>,
    pub(crate) hide_results: Option<bool>,
    pub(crate) image: Option<String>,
    pub(crate) image_hide: Option<bool>,
    pub(crate) image_id: Option<String>,
    pub(crate) image_parent_id: Option<String>,
    pub(crate) intermediate_images: Option<bool>,
    pub(crate) mask: Option<String>,
    pub(crate) mask_id: Option<String>,
    pub(crate) model_epoch: Option<String>,
    pub(crate) model_id: String,
    pub(crate) negative_prompt: Option<String>,
    pub(crate) negative_prompt_strength: Option<f64>,
    pub(crate) num_inference_steps: Option<u32>,
    pub(crate) num_samples: Option<u32>,
    pub(crate) prompt: String,
    pub(crate) scheduler: Option<InferenceScheduler>,
    pub(crate) seed: Option<String>,
    pub(crate) strength: Option<f64>,
    pub(crate) width: Option<u32>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateInpaintIpAdapterBody {
    pub(crate) base_model_id: Option<String>,
    pub(crate) concepts: Option<Vec<ModelConcept>>,
    pub(crate) disable_merging: Option<bool>,
    pub(crate) guidance: Option<f64>,
    pub(crate) height: Option<u32>,
    pub(crate) hide_results: Option<bool>,
    pub(crate) image: Option<String>,
    pub(crate) image_hide: Option<bool>,
    pub(crate) image_id: Option<String>,
    pub(crate) image_parent_id: Option<String>,
    pub(crate) intermediate_images: Option<bool>,
    pub(crate) ip_adapter_image: Option<String>,
    pub(crate) ip_adapter_image_id: Option<String>,
    pub(crate) ip_adapter_image_ids: Option<Vec<String>>,
    pub(crate) ip_adapter_images: Option<Vec<String>>,
    pub(crate) ip_adapter_scale: Option<f64>,
    pub(crate) ip_adapter_scales: Option<Vec<f64>>,
    pub(crate) ip_adapter_type: Option<IpAdapterType>,
    pub(crate) mask: Option<String>,
    pub(crate) mask_id: Option<String>,
    pub(crate) model_epoch: Option<String>,
    pub(crate) model_id: String,
    pub(crate) negative_prompt: Option<String>,
    pub(crate) negative_prompt_strength: Option<f64>,
    pub(crate) num_inference_steps: Option<u32>,
    pub(crate) num_samples: Option<u32>,
    pub(crate) prompt: String,
    pub(crate) scheduler: Option<InferenceScheduler>,
    pub(crate) seed: Option<String>,
    pub(crate) strength: Option<f64>,
    pub(crate) width: Option<u32>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateIpDetectionBody {
    pub(crate) asset_ids: Option<Vec<String>>,
    pub(crate) prompts: Option<Vec<String>>,
}

#[derive(Clone, Default)]
pub(crate) struct GeneratePatchBody {
    pub(crate) allow_overflow: Option<bool>,
    pub(crate) background_color: Option<String>,
    pub(crate) crop: Option<PatchCrop>,
    pub(crate) format: Option<ImageFormat>,
    pub(crate) image: String,
    pub(crate) patch: Option<PatchImage>,
    pub(crate) position: Option<PatchPosition>,
}

#[derive(Clone, Default)]
pub(crate) struct GeneratePixelateBody {
    pub(crate) color_palette: Option<Vec<Vec<u32>>>,
    pub(crate) color_palette_size: Option<u32>,
    pub(crate) image: String,
    pub(crate) pixel_grid_size: u32,
    pub(crate) remove_background: Option<bool>,
    pub(crate) remove_noise: bool,
}

#[derive(Clone, Default)]
pub(crate) struct GeneratePromptBody {
    pub(crate) asset_ids: Option<Vec<String>>,
    pub(crate) ensure_ip_cleared: Option<bool>,
    pub(crate) image: Option<String>,
    pub(crate) images: Option<Vec<String>>,
    pub(crate) mode: PromptMode,
    pub(crate) model_id: Option<String>,
    pub(crate) num_results: Option<u32>,
    pub(crate) prompt: Option<String>,
    pub(crate) seed: Option<u64>,
    pub(crate) temperature: Option<f64>,
    pub(crate) top_p: Option<f64>,
}

#[derive(Clone, Default)]
pub(crate) struct GeneratePromptEditingBody {
    pub(crate) aspect_ratio: Option<PromptEditingAspectRatio>,
    pub(crate) compression: Option<u32>,
    pub(crate) concepts: Option<Vec<ModelConcept>>,
    pub(crate) format: Option<PromptEditingFormat>,
    pub(crate) guidance_scale: Option<f64>,
    pub(crate) image: String,
    pub(crate) input_fidelity: Option<InputFidelity>,
    pub(crate) mask: Option<String>,
    pub(crate) model_id: Option<PromptEditingModel>,
    pub(crate) num_samples: Option<u32>,
    pub(crate) prompt: String,
    pub(crate) quality: Option<PromptEditingQuality>,
    pub(crate) reference_images: Option<Vec<String>>,
    pub(crate) seed: Option<u64>,
    pub(crate) strength: Option<f64>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateQualityGateBody {
    pub(crate) image: String,
    pub(crate) sensitivity: Option<QualityGateSensitivity>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateReframeBody {
    pub(crate) concepts: Option<Vec<ModelConcept>>,
    pub(crate) horizontal_expansion_ratio: Option<f64>,
    pub(crate) image: String,
    pub(crate) input_location: Option<InputLocation>,
    pub(crate) negative_prompt: Option<String>,
    pub(crate) num_inference_steps: Option<u32>,
    pub(crate) overlap_percentage: Option<f64>,
    pub(crate) prompt: Option<String>,
    pub(crate) prompt_fidelity: Option<f64>,
    pub(crate) resize_option: Option<f64>,
    pub(crate) seed: Option<u64>,
    pub(crate) target_height: u32,
    pub(crate) target_width: u32,
    pub(crate) vertical_expansion_ratio: Option<f64>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateRemoveBackgroundBody {
    pub(crate) background_color: Option<String>,
    pub(crate) format: Option<ImageFormat>,
    pub(crate) image: String,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateRestyleBody {
    pub(crate) clustering: Option<bool>,
    pub(crate) control_end: Option<f64>,
    pub(crate) image: String,
    pub(crate) num_inference_steps: Option<u32>,
    pub(crate) prompt: Option<String>,
    pub(crate) prompt_fidelity: Option<f64>,
    pub(crate) seed: Option<u64>,
    pub(crate) sketch: Option<bool>,
    pub(crate) structure_fidelity: Option<f64>,
    pub(crate) style_fidelity: Option<f64>,
    pub(crate) style_images: Vec<String>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateSegmentBody {
    pub(crate) background_opacity: Option<u32>,
    pub(crate) bbox: Option<Vec<f64>>,
    pub(crate) better_quality: Option<bool>,
    pub(crate) checkpoint: Option<SegmentCheckpoint>,
    pub(crate) dilate: Option<u32>,
    pub(crate) image: String,
    pub(crate) points: Option<Vec<Vec<f64>>>,
    pub(crate) result_contours: Option<bool>,
    pub(crate) result_image: Option<bool>,
    pub(crate) result_mask: Option<bool>,
    pub(crate) text: Option<String>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateSkyboxBase360Body {
    pub(crate) canny_structure_image: Option<String>,
    pub(crate) depth_fidelity: Option<f64>,
    pub(crate) depth_image: Option<String>,
    pub(crate) geometry_enforcement: Option<f64>,
    pub(crate) image: Option<String>,
    pub(crate) negative_prompt: Option<String>,
    pub(crate) negative_prompt_strength: Option<f64>,
    pub(crate) num_inference_steps: Option<u32>,
    pub(crate) num_outputs: Option<u32>,
    pub(crate) override_embeddings: Option<bool>,
    pub(crate) prompt: String,
    pub(crate) prompt_fidelity: Option<f64>,
    pub(crate) seed: Option<u64>,
    pub(crate) strength: Option<f64>,
    pub(crate) structure_fidelity: Option<f64>,
    pub(crate) structure_image: Option<String>,
    pub(crate) style: Option<SkyboxStyle>,
    pub(crate) style_fidelity: Option<f64>,
    pub(crate) style_images: Option<Vec<String>>,
    pub(crate) width: Option<u32>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateSkyboxUpscale360Body {
    pub(crate) color_correction: Option<bool>,
    pub(crate) details_level: Option<f64>,
    pub(crate) image: String,
    pub(crate) negative_prompt: Option<String>,
    pub(crate) override_embeddings: Option<bool>,
    pub(crate) prompt: Option<String>,
    pub(crate) prompt_fidelity: Option<f64>,
    pub(crate) scaling_factor: Option<f64>,
    pub(crate) seed: Option<u64>,
    pub(crate) sharpen: Option<bool>,
    pub(crate) style_fidelity: Option<f64>,
    pub(crate) style_images: Option<Vec<String>>,
    pub(crate) target_width: Option<u32>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateTextureBody {
    pub(crate) angular: Option<f64>,
    pub(crate) default_parameters: Option<bool>,
    pub(crate) invert: Option<bool>,
    pub(crate) polished: Option<f64>,
    pub(crate) raised: Option<f64>,
    pub(crate) save_flipbook: Option<bool>,
    pub(crate) shiny: Option<f64>,
    pub(crate) texture: String,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateTranslateBody {
    pub(crate) ensure_ip_cleared: Option<bool>,
    pub(crate) images: Option<Vec<String>>,
    pub(crate) prompt: String,
    pub(crate) seed: Option<u64>,
    pub(crate) temperature: Option<f64>,
    pub(crate) top_p: Option<f64>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateTxt2imgBody {
    pub(crate) aspect_ratio: Option<AspectRatio>,
    pub(crate) base_model_id: Option<String>,
    pub(crate) concepts: Option<Vec<ModelConcept>>,
    pub(crate) guidance: Option<f64>,
    pub(crate) height: Option<u32>,
    pub(crate) hide_results: Option<bool>,
    pub(crate) intermediate_images: Option<bool>,
    pub(crate) model_epoch: Option<String>,
    pub(crate) model_id: String,
    pub(crate) negative_prompt: Option<String>,
    pub(crate) negative_prompt_strength: Option<f64>,
    pub(crate) num_inference_steps: Option<u32>,
    pub(crate) num_samples: Option<u32>,
    pub(crate) prompt: String,
    pub(crate) scheduler: Option<InferenceScheduler>,
    pub(crate) seed: Option<String>,
    pub(crate) width: Option<u32>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateTxt2imgIpAdapterBody {
    pub(crate) aspect_ratio: Option<AspectRatio>,
    pub(crate) base_model_id: Option<String>,
    pub(crate) concepts: Option<Vec<ModelConcept>>,
    pub(crate) guidance: Option<f64>,
    pub(crate) height: Option<u32>,
    pub(crate) hide_results: Option<bool>,
    pub(crate) intermediate_images: Option<bool>,
    pub(crate) ip_adapter_image: Option<String>,
    pub(crate) ip_adapter_image_id: Option<String>,
    pub(crate) ip_adapter_image_ids: Option<Vec<String>>,
    pub(crate) ip_adapter_images: Option<Vec<String>>,
    pub(crate) ip_adapter_scale: Option<f64>,
    pub(crate) ip_adapter_scales: Option<Vec<f64>>,
    pub(crate) ip_adapter_type: Option<IpAdapterType>,
    pub(crate) model_epoch: Option<String>,
    pub(crate) model_id: String,
    pub(crate) negative_prompt: Option<String>,
    pub(crate) negative_prompt_strength: Option<f64>,
    pub(crate) num_inference_steps: Option<u32>,
    pub(crate) num_samples: Option<u32>,
    pub(crate) prompt: String,
    pub(crate) scheduler: Option<InferenceScheduler>,
    pub(crate) seed: Option<String>,
    pub(crate) width: Option<u32>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateTxt2imgTextureBody {
    pub(crate) base_model_id: Option<String>,
    pub(crate) concepts: Option<Vec<ModelConcept>>,
    pub(crate) guidance: Option<f64>,
    pub(crate) height: Option<u32>,
    pub(crate) hide_results: Option<bool>,
    pub(crate) intermediate_images: Option<bool>,
    pub(crate) model_epoch: Option<String>,
    pub(crate) model_id: String,
    pub(crate) negative_prompt: Option<String>,
    pub(crate) negative_prompt_strength: Option<f64>,
    pub(crate) num_inference_steps: Option<u32>,
    pub(crate) num_samples: Option<u32>,
    pub(crate) prompt: String,
    pub(crate) scheduler: Option<InferenceScheduler>,
    pub(crate) seed: Option<String>,
    pub(crate) width: Option<u32>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateUpscaleBody {
    pub(crate) creativity: Option<f64>,
    pub(crate) creativity_decay: Option<f64>,
    pub(crate) details_level: Option<f64>,
    pub(crate) fractality: Option<f64>,
    pub(crate) image: String,
    pub(crate) image_fidelity: Option<f64>,
    pub(crate) image_type: Option<ImageType>,
    pub(crate) negative_prompt: Option<String>,
    pub(crate) override_embeddings: Option<bool>,
    pub(crate) preset: Option<UpscalePreset>,
    pub(crate) prompt: Option<String>,
    pub(crate) prompt_fidelity: Option<f64>,
    pub(crate) refinement_steps: Option<u32>,
    pub(crate) scaling_factor: Option<f64>,
    pub(crate) seed: Option<u64>,
    pub(crate) style: Option<UpscaleStyle>,
    pub(crate) style_images: Option<Vec<String>>,
    pub(crate) style_images_fidelity: Option<f64>,
    pub(crate) target_width: Option<u32>,
    pub(crate) tile_style: Option<bool>,
}

#[derive(Clone, Default)]
pub(crate) struct GenerateVectorizeBody {
    pub(crate) color_mode: Option<VectorizeColorMode>,
    pub(crate) color_precision: Option<u32>,
    pub(crate) corner_threshold: Option<f64>,
    pub(crate) filter_speckle: Option<u32>,
    pub(crate) image: String,
    pub(crate) layer_difference: Option<u32>,
    pub(crate) length_threshold: Option<f64>,
    pub(crate) max_iterations: Option<u32>,
    pub(crate) mode: Option<VectorizeMode>,
    pub(crate) path_precision: Option<u32>,
    pub(crate) preset: Option<VectorizePreset>,
    pub(crate) splice_threshold: Option<f64>,
}

fields!(GenerateCaptionBody {
    asset_ids = value("assetIds"), details_level = value("detailsLevel"), ensure_ip_cleared = value("ensureIPCleared"),
    images = required("images"), model_id = value("modelId"), seed = value("seed"), temperature = value("temperature"),
    top_p = value("topP"), unwanted_sequences = value("unwantedSequences"),
});

fields!(GenerateControlnetBody {
    base_model_id = value("baseModelId"), concepts = value("concepts"), control_end = value("controlEnd"),
    control_image = value("controlImage"), control_image_id = value("controlImageId"),
    control_start = value("controlStart"), disable_modality_detection = value("disableModalityDetection"),
    guidance = value("guidance"), height = value("height"), hide_results = value("hideResults"), image = value("image"),
    image_hide = value("imageHide"), image_id = value("imageId"), image_parent_id = value("imageParentId"),
    intermediate_images = value("intermediateImages"), modality = required("modality"),
    model_epoch = value("modelEpoch"), model_id = required("modelId"), negative_prompt = value("negativePrompt"),
    negative_prompt_strength = value("negativePromptStrength"), num_inference_steps = value("numInferenceSteps"),
    num_samples = value("numSamples"), prompt = required("prompt"), scheduler = value("scheduler"),
    seed = value("seed"), width = value("width"),
});

fields!(GenerateControlnetImg2imgBody {
    base_model_id = value("baseModelId"), concepts = value("concepts"), control_end = value("controlEnd"),
    control_image = value("controlImage"), control_image_id = value("controlImageId"),
    control_start = value("controlStart"), disable_modality_detection = value("disableModalityDetection"),
    guidance = value("guidance"), height = value("height"), hide_results = value("hideResults"), image = value("image"),
    image_hide = value("imageHide"), image_id = value("imageId"), image_parent_id = value("imageParentId"),
    intermediate_images = value("intermediateImages"), modality = required("modality"),
    model_epoch = value("modelEpoch"), model_id = required("modelId"), negative_prompt = value("negativePrompt"),
    negative_prompt_strength = value("negativePromptStrength"), num_inference_steps = value("numInferenceSteps"),
    num_samples = value("numSamples"), prompt = required("prompt"), scheduler = value("scheduler"),
    seed = value("seed"), strength = value("strength"), width = value("width"),
});

fields!(GenerateControlnetInpaintBody {
    base_model_id = value("baseModelId"), concepts = value("concepts"), control_end = value("controlEnd"),
    control_image = value("controlImage"), control_image_id = value("controlImageId"),
    control_start = value("controlStart"), disable_merging = value("disableMerging"),
    disable_modality_detection = value("disableModalityDetection"), guidance = value("guidance"),
    height = value("height"), hide_results = value("hideResults"), image = value("image"),
    image_hide = value("imageHide"), image_id = value("imageId"), image_parent_id = value("imageParentId"),
    intermediate_images = value("intermediateImages"), mask = value("mask"), mask_id = value("maskId"),
    modality = required("modality"), model_epoch = value("modelEpoch"), model_id = required("modelId"),
    negative_prompt = value("negativePrompt"), negative_prompt_strength = value("negativePromptStrength"),
    num_inference_steps = value("numInferenceSteps"), num_samples = value("numSamples"), prompt = required("prompt"),
    scheduler = value("scheduler"), seed = value("seed"), strength = value("strength"), width = value("width"),
});

fields!(GenerateControlnetInpaintIpAdapterBody {
    base_model_id = value("baseModelId"), concepts = value("concepts"), control_image = value("controlImage"),
    control_image_id = value("controlImageId"), disable_merging = value("disableMerging"), guidance = value("guidance"),
    height = value("height"), hide_results = value("hideResults"), image = value("image"),
    image_hide = value("imageHide"), image_id = value("imageId"), image_parent_id = value("imageParentId"),
    intermediate_images = value("intermediateImages"), ip_adapter_image = value("ipAdapterImage"),
    ip_adapter_image_id = value("ipAdapterImageId"), ip_adapter_image_ids = value("ipAdapterImageIds"),
    ip_adapter_images = value("ipAdapterImages"), ip_adapter_scale = value("ipAdapterScale"),
    ip_adapter_scales = value("ipAdapterScales"), ip_adapter_type = value("ipAdapterType"), mask = value("mask"),
    mask_id = value("maskId"), model_epoch = value("modelEpoch"), model_id = required("modelId"),
    negative_prompt = value("negativePrompt"), negative_prompt_strength = value("negativePromptStrength"),
    num_inference_steps = value("numInferenceSteps"), num_samples = value("numSamples"), prompt = required("prompt"),
    scheduler = value("scheduler"), seed = value("seed"), strength = value("strength"), width = value("width"),
});

fields!(GenerateControlnetIpAdapterBody {
    base_model_id = value("baseModelId"), concepts = value("concepts"), control_end = value("controlEnd"),
    control_image = value("controlImage"), control_image_id = value("controlImageId"),
    control_start = value("controlStart"), disable_modality_detection = value("disableModalityDetection"),
    guidance = value("guidance"), height = value("height"), hide_results = value("hideResults"), image = value("image"),
    image_hide = value("imageHide"), image_id = value("imageId"), image_parent_id = value("imageParentId"),
    intermediate_images = value("intermediateImages"), ip_adapter_image = value("ipAdapterImage"),
    ip_adapter_image_id = value("ipAdapterImageId"), ip_adapter_image_ids = value("ipAdapterImageIds"),
    ip_adapter_images = value("ipAdapterImages"), ip_adapter_scale = value("ipAdapterScale"),
    ip_adapter_scales = value("ipAdapterScales"), ip_adapter_type = value("ipAdapterType"),
    modality = required("modality"), model_epoch = value("modelEpoch"), model_id = required("modelId"),
    negative_prompt = value("negativePrompt"), negative_prompt_strength = value("negativePromptStrength"),
    num_inference_steps = value("numInferenceSteps"), num_samples = value("numSamples"), prompt = required("prompt"),
    scheduler = value("scheduler"), seed = value("seed"), width = value("width"),
});

fields!(GenerateControlnetTextureBody {
    base_model_id = value("baseModelId"), concepts = value("concepts"), control_end = value("controlEnd"),
    control_image = value("controlImage"), control_image_id = value("controlImageId"),
    control_start = value("controlStart"), disable_modality_detection = value("disableModalityDetection"),
    guidance = value("guidance"), height = value("height"), hide_results = value("hideResults"), image = value("image"),
    image_hide = value("imageHide"), image_id = value("imageId"), image_parent_id = value("imageParentId"),
    intermediate_images = value("intermediateImages"), modality = required("modality"),
    model_epoch = value("modelEpoch"), model_id = required("modelId"), negative_prompt = value("negativePrompt"),
    negative_prompt_strength = value("negativePromptStrength"), num_inference_steps = value("numInferenceSteps"),
    num_samples = value("numSamples"), prompt = required("prompt"), scheduler = value("scheduler"),
    seed = value("seed"), width = value("width"),
});

fields!(GenerateDescribeStyleBody {
    asset_ids = value("assetIds"), ensure_ip_cleared = value("ensureIPCleared"), images = value("images"),
    model_id = value("modelId"), seed = value("seed"), temperature = value("temperature"), top_p = value("topP"),
    unwanted_sequences = value("unwantedSequences"),
});

fields!(GenerateDetectBody {
    factor = value("factor"), high_threshold = value("highThreshold"), image = required("image"),
    keypoint_threshold = value("keypointThreshold"), low_threshold = value("lowThreshold"),
    max_threshold = value("maxThreshold"), min_threshold = value("minThreshold"), modality = required("modality"),
    remove_background = value("removeBackground"),
});

fields!(GenerateEmbedBody {
    text = required("text"),
});

fields!(GenerateGenerativeFillBody {
    image = required("image"), mask = value("mask"), mask_id = value("maskId"),
    negative_prompt = value("negativePrompt"), num_inference_steps = value("numInferenceSteps"),
    prompt = value("prompt"), prompt_fidelity = value("promptFidelity"), seed = value("seed"),
    target_height = value("targetHeight"), target_width = value("targetWidth"),
});

fields!(GenerateImg2imgBody {
    base_model_id = value("baseModelId"), concepts = value("concepts"), guidance = value("guidance"),
    height = value("height"), hide_results = value("hideResults"), image = value("image"),
    image_hide = value("imageHide"), image_id = value("imageId"), image_parent_id = value("imageParentId"),
    intermediate_images = value("intermediateImages"), model_epoch = value("modelEpoch"),
    model_id = required("modelId"), negative_prompt = value("negativePrompt"),
    negative_prompt_strength = value("negativePromptStrength"), num_inference_steps = value("numInferenceSteps"),
    num_samples = value("numSamples"), prompt = required("prompt"), scheduler = value("scheduler"),
    seed = value("seed"), strength = value("strength"), width = value("width"),
});

fields!(GenerateImg2imgIpAdapterBody {
    base_model_id = value("baseModelId"), concepts = value("concepts"), guidance = value("guidance"),
    height = value("height"), hide_results = value("hideResults"), image = value("image"),
    image_hide = value("imageHide"), image_id = value("imageId"), image_parent_id = value("imageParentId"),
    intermediate_images = value("intermediateImages"), ip_adapter_image = value("ipAdapterImage"),
    ip_adapter_image_id = value("ipAdapterImageId"), ip_adapter_image_ids = value("ipAdapterImageIds"),
    ip_adapter_images = value("ipAdapterImages"), ip_adapter_scale = value("ipAdapterScale"),
    ip_adapter_scales = value("ipAdapterScales"), ip_adapter_type = value("ipAdapterType"), mask = value("mask"),
    mask_id = value("maskId"), model_epoch = value("modelEpoch"), model_id = required("modelId"),
    negative_prompt = value("negativePrompt"), negative_prompt_strength = value("negativePromptStrength"),
    num_inference_steps = value("numInferenceSteps"), num_samples = value("numSamples"), prompt = required("prompt"),
    scheduler = value("scheduler"), seed = value("seed"), strength = value("strength"), width = value("width"),
});

fields!(GenerateImg2imgTextureBody {
    base_model_id = value("baseModelId"), concepts = value("concepts"), guidance = value("guidance"),
    height = value("height"), hide_results = value("hideResults"), image = value("image"),
    image_hide = value("imageHide"), image_id = value("imageId"), image_parent_id = value("imageParentId"),
    intermediate_images = value("intermediateImages"), mask = value("mask"), mask_id = value("maskId"),
    model_epoch = value("modelEpoch"), model_id = required("modelId"), negative_prompt = value("negativePrompt"),
    negative_prompt_strength = value("negativePromptStrength"), num_inference_steps = value("numInferenceSteps"),
    num_samples = value("numSamples"), prompt = required("prompt"), scheduler = value("scheduler"),
    seed = value("seed"), strength = value("strength"), width = value("width"),
});

fields!(GenerateInpaintBody {
    base_model_id = value("baseModelId"), concepts = value("concepts"), disable_merging = value("disableMerging"),
    guidance = value("guidance"), height = value("height"), hide_results = value("hideResults"), image = value("image"),
    image_hide = value("imageHide"), image_id = value("imageId"), image_parent_id = value("imageParentId"),
    intermediate_images = value("intermediateImages"), mask = value("mask"), mask_id = value("maskId"),
    model_epoch = value("modelEpoch"), model_id = required("modelId"), negative_prompt = value("negativePrompt"),
    negative_prompt_strength = value("negativePromptStrength"), num_inference_steps = value("numInferenceSteps"),
    num_samples = value("numSamples"), prompt = required("prompt"), scheduler = value("scheduler"),
    seed = value("seed"), strength = value("strength"), width = value("width"),
});

fields!(GenerateInpaintIpAdapterBody {
    base_model_id = value("baseModelId"), concepts = value("concepts"), disable_merging = value("disableMerging"),
    guidance = value("guidance"), height = value("height"), hide_results = value("hideResults"), image = value("image"),
    image_hide = value("imageHide"), image_id = value("imageId"), image_parent_id = value("imageParentId"),
    intermediate_images = value("intermediateImages"), ip_adapter_image = value("ipAdapterImage"),
    ip_adapter_image_id = value("ipAdapterImageId"), ip_adapter_image_ids = value("ipAdapterImageIds"),
    ip_adapter_images = value("ipAdapterImages"), ip_adapter_scale = value("ipAdapterScale"),
    ip_adapter_scales = value("ipAdapterScales"), ip_adapter_type = value("ipAdapterType"), mask = value("mask"),
    mask_id = value("maskId"), model_epoch = value("modelEpoch"), model_id = required("modelId"),
    negative_prompt = value("negativePrompt"), negative_prompt_strength = value("negativePromptStrength"),
    num_inference_steps = value("numInferenceSteps"), num_samples = value("numSamples"), prompt = required("prompt"),
    scheduler = value("scheduler"), seed = value("seed"), strength = value("strength"), width = value("width"),
});

fields!(GenerateIpDetectionBody {
    asset_ids = value("assetIds"), prompts = value("prompts"),
});

fields!(GeneratePatchBody {
    allow_overflow = value("allowOverflow"), background_color = value("backgroundColor"), crop = value("crop"),
    format = value("format"), image = required("image"), patch = value("patch"), position = value("position"),
});

fields!(GeneratePixelateBody {
    color_palette = value("colorPalette"), color_palette_size = value("colorPaletteSize"), image = required("image"),
    pixel_grid_size = required("pixelGridSize"), remove_background = value("removeBackground"),
    remove_noise = required("removeNoise"),
});

fields!(GeneratePromptBody {
    asset_ids = value("assetIds"), ensure_ip_cleared = value("ensureIPCleared"), image = value("image"),
    images = value("images"), mode = required("mode"), model_id = value("modelId"), num_results = value("numResults"),
    prompt = value("prompt"), seed = value("seed"), temperature = value("temperature"), top_p = value("topP"),
});

fields!(GeneratePromptEditingBody {
    aspect_ratio = value("aspectRatio"), compression = value("compression"), concepts = value("concepts"),
    format = value("format"), guidance_scale = value("guidanceScale"), image = required("image"),
    input_fidelity = value("inputFidelity"), mask = value("mask"), model_id = value("modelId"),
    num_samples = value("numSamples"), prompt = required("prompt"), quality = value("quality"),
    reference_images = value("referenceImages"), seed = value("seed"), strength = value("strength"),
});

fields!(GenerateQualityGateBody {
    image = required("image"), sensitivity = value("sensitivity"),
});

fields!(GenerateReframeBody {
    concepts = value("concepts"), horizontal_expansion_ratio = value("horizontalExpansionRatio"),
    image = required("image"), input_location = value("inputLocation"), negative_prompt = value("negativePrompt"),
    num_inference_steps = value("numInferenceSteps"), overlap_percentage = value("overlapPercentage"),
    prompt = value("prompt"), prompt_fidelity = value("promptFidelity"), resize_option = value("resizeOption"),
    seed = value("seed"), target_height = required("targetHeight"), target_width = required("targetWidth"),
    vertical_expansion_ratio = value("verticalExpansionRatio"),
});

fields!(GenerateRemoveBackgroundBody {
    background_color = value("backgroundColor"), format = value("format"), image = required("image"),
});

fields!(GenerateRestyleBody {
    clustering = value("clustering"), control_end = value("controlEnd"), image = required("image"),
    num_inference_steps = value("numInferenceSteps"), prompt = value("prompt"),
    prompt_fidelity = value("promptFidelity"), seed = value("seed"), sketch = value("sketch"),
    structure_fidelity = value("structureFidelity"), style_fidelity = value("styleFidelity"),
    style_images = required("styleImages"),
});

fields!(GenerateSegmentBody {
    background_opacity = value("backgroundOpacity"), bbox = value("bbox"), better_quality = value("betterQuality"),
    checkpoint = value("checkpoint"), dilate = value("dilate"), image = required("image"), points = value("points"),
    result_contours = value("resultContours"), result_image = value("resultImage"), result_mask = value("resultMask"),
    text = value("text"),
});

fields!(GenerateSkyboxBase360Body {
    canny_structure_image = value("cannyStructureImage"), depth_fidelity = value("depthFidelity"),
    depth_image = value("depthImage"), geometry_enforcement = value("geometryEnforcement"), image = value("image"),
    negative_prompt = value("negativePrompt"), negative_prompt_strength = value("negativePromptStrength"),
    num_inference_steps = value("numInferenceSteps"), num_outputs = value("numOutputs"),
    override_embeddings = value("overrideEmbeddings"), prompt = required("prompt"),
    prompt_fidelity = value("promptFidelity"), seed = value("seed"), strength = value("strength"),
    structure_fidelity = value("structureFidelity"), structure_image = value("structureImage"), style = value("style"),
    style_fidelity = value("styleFidelity"), style_images = value("styleImages"), width = value("width"),
});

fields!(GenerateSkyboxUpscale360Body {
    color_correction = value("colorCorrection"), details_level = value("detailsLevel"), image = required("image"),
    negative_prompt = value("negativePrompt"), override_embeddings = value("overrideEmbeddings"),
    prompt = value("prompt"), prompt_fidelity = value("promptFidelity"), scaling_factor = value("scalingFactor"),
    seed = value("seed"), sharpen = value("sharpen"), style_fidelity = value("styleFidelity"),
    style_images = value("styleImages"), target_width = value("targetWidth"),
});

fields!(GenerateTextureBody {
    angular = value("angular"), default_parameters = value("defaultParameters"), invert = value("invert"),
    polished = value("polished"), raised = value("raised"), save_flipbook = value("saveFlipbook"),
    shiny = value("shiny"), texture = required("texture"),
});

fields!(GenerateTranslateBody {
    ensure_ip_cleared = value("ensureIPCleared"), images = value("images"), prompt = required("prompt"),
    seed = value("seed"), temperature = value("temperature"), top_p = value("topP"),
});

fields!(GenerateTxt2imgBody {
    aspect_ratio = value("aspectRatio"), base_model_id = value("baseModelId"), concepts = value("concepts"),
    guidance = value("guidance"), height = value("height"), hide_results = value("hideResults"),
    intermediate_images = value("intermediateImages"), model_epoch = value("modelEpoch"),
    model_id = required("modelId"), negative_prompt = value("negativePrompt"),
    negative_prompt_strength = value("negativePromptStrength"), num_inference_steps = value("numInferenceSteps"),
    num_samples = value("numSamples"), prompt = required("prompt"), scheduler = value("scheduler"),
    seed = value("seed"), width = value("width"),
});

fields!(GenerateTxt2imgIpAdapterBody {
    aspect_ratio = value("aspectRatio"), base_model_id = value("baseModelId"), concepts = value("concepts"),
    guidance = value("guidance"), height = value("height"), hide_results = value("hideResults"),
    intermediate_images = value("intermediateImages"), ip_adapter_image = value("ipAdapterImage"),
    ip_adapter_image_id = value("ipAdapterImageId"), ip_adapter_image_ids = value("ipAdapterImageIds"),
    ip_adapter_images = value("ipAdapterImages"), ip_adapter_scale = value("ipAdapterScale"),
    ip_adapter_scales = value("ipAdapterScales"), ip_adapter_type = value("ipAdapterType"),
    model_epoch = value("modelEpoch"), model_id = required("modelId"), negative_prompt = value("negativePrompt"),
    negative_prompt_strength = value("negativePromptStrength"), num_inference_steps = value("numInferenceSteps"),
    num_samples = value("numSamples"), prompt = required("prompt"), scheduler = value("scheduler"),
    seed = value("seed"), width = value("width"),
});

fields!(GenerateTxt2imgTextureBody {
    base_model_id = value("baseModelId"), concepts = value("concepts"), guidance = value("guidance"),
    height = value("height"), hide_results = value("hideResults"), intermediate_images = value("intermediateImages"),
    model_epoch = value("modelEpoch"), model_id = required("modelId"), negative_prompt = value("negativePrompt"),
    negative_prompt_strength = value("negativePromptStrength"), num_inference_steps = value("numInferenceSteps"),
    num_samples = value("numSamples"), prompt = required("prompt"), scheduler = value("scheduler"),
    seed = value("seed"), width = value("width"),
});

fields!(GenerateUpscaleBody {
    creativity = value("creativity"), creativity_decay = value("creativityDecay"),
    details_level = value("detailsLevel"), fractality = value("fractality"), image = required("image"),
    image_fidelity = value("imageFidelity"), image_type = value("imageType"), negative_prompt = value("negativePrompt"),
    override_embeddings = value("overrideEmbeddings"), preset = value("preset"), prompt = value("prompt"),
    prompt_fidelity = value("promptFidelity"), refinement_steps = value("refinementSteps"),
    scaling_factor = value("scalingFactor"), seed = value("seed"), style = value("style"),
    style_images = value("styleImages"), style_images_fidelity = value("styleImagesFidelity"),
    target_width = value("targetWidth"), tile_style = value("tileStyle"),
});

fields!(GenerateVectorizeBody {
    color_mode = value("colorMode"), color_precision = value("colorPrecision"),
    corner_threshold = value("cornerThreshold"), filter_speckle = value("filterSpeckle"), image = required("image"),
    layer_difference = value("layerDifference"), length_threshold = value("lengthThreshold"),
    max_iterations = value("maxIterations"), mode = value("mode"), path_precision = value("pathPrecision"),
    preset = value("preset"), splice_threshold = value("spliceThreshold"),
});

