// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::generate as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{
    DryRunResponse, GenerateResponse, InputFidelity, ModelConcept,
    PromptEditingAspectRatio, PromptEditingFormat, PromptEditingModel,
    PromptEditingQuality,
};
use crate::generated::bodies::GeneratePromptEditingBody;

/// Edit an image with a prompt.
///
/// `POST /generate/prompt-editing`, returned by [`Generate::prompt_editing`](super::Generate::prompt_editing).
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .prompt_editing("asset_id", "a fox in the snow")
///     .aspect_ratio("16:9")
///     .compression(1)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `image`: The image to edit.
/// - `prompt`: The prompt to edit the given image.
///
/// **Note**: Please use `POST /generate/custom/{modelId}` endpoint instead. You can retrieve the model inputs from the `GET /models/{modelId}` endpoint. Use one of the following models:
///
/// - `model_bytedance-seedream-4-editing`
/// - `model_flux-kontext-editing`
/// - `model_google-gemini-2-5-flash-image-editing`
/// - `model_openai-gpt-image-1-editing`
/// - `model_qwen-image-editing`
/// - `model_runway-gen4-image-editing`
///
/// or one of your Kontext LoRA.
///
/// See <https://docs.scenario.com/docs/edit-images-with-prompts> for more details.
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::PromptEditing::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
/// - Deprecated by Scenario.
/// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PromptEditing {
    call: Call,
    original_assets: Option<bool>,
    body: GeneratePromptEditingBody,
}

impl PromptEditing {
    pub(super) fn new(
        client: &Client,
        image: impl Into<String>,
        prompt: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_PROMPT_EDITING_INFERENCES),
            original_assets: None,
            body: GeneratePromptEditingBody {
                image: image.into(),
                prompt: prompt.into(),
                ..Default::default()
            },
        }
    }

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
    /// One of `16:9`, `1:1`, `21:9`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `9:21`, `auto`.
    pub fn aspect_ratio(
        mut self,
        aspect_ratio: impl Into<PromptEditingAspectRatio>,
    ) -> Self {
        self.body.aspect_ratio = Some(aspect_ratio.into());
        self
    }

    /// The compression level (0-100%) for the generated images.
    ///
    /// This parameter is only supported for
    /// the `gpt-image-1` model with the `webp` or `jpeg` output formats, and defaults to 100.
    pub fn compression(mut self, compression: u32) -> Self {
        self.body.compression = Some(compression);
        self
    }

    /// Flux Kontext LoRA to style the image.
    ///
    /// For Flux Kontext Prompt Editing.
    pub fn concepts(mut self, concepts: impl IntoIterator<Item = ModelConcept>) -> Self {
        self.body.concepts = Some(concepts.into_iter().collect());
        self
    }

    /// The format of the generated image(s).
    ///
    /// This parameter is only supported for the `gpt-image-1` model.
    ///
    /// Default: `png`.
    /// One of `jpeg`, `png`, `webp`.
    pub fn format(mut self, format: impl Into<PromptEditingFormat>) -> Self {
        self.body.format = Some(format.into());
        self
    }

    /// The guidance scale to use for the image generation.
    ///
    /// Only available for the `flux-kontext` model.
    pub fn guidance_scale(mut self, guidance_scale: impl Into<f64>) -> Self {
        self.body.guidance_scale = Some(guidance_scale.into());
        self
    }

    /// When set to `high`, allows to better preserve details from the input images in the output.
    ///
    /// This is especially useful when using images that contain elements like faces or logos that
    /// require accurate preservation in the generated image.
    ///
    /// You can provide multiple input images that will all be preserved with high fidelity, but keep
    /// in mind that the first image will be preserved with richer textures and finer details, so if
    /// you include elements such as faces, consider placing them in the first image.
    ///
    /// Only available for the `gpt-image-1` model.
    ///
    /// Default: `low`.
    /// One of `high`, `low`.
    pub fn input_fidelity(mut self, input_fidelity: impl Into<InputFidelity>) -> Self {
        self.body.input_fidelity = Some(input_fidelity.into());
        self
    }

    /// You can provide a mask to indicate where the image should be edited.
    ///
    /// The black area of the mask
    /// will be replaced, while the filled areas will be kept as is.
    ///
    /// Must reference an existing AssetId or be a data URL.
    ///
    /// Only available for the `gpt-image-1` model. Will be ignored for other models.
    pub fn mask(mut self, mask: impl Into<String>) -> Self {
        self.body.mask = Some(mask.into());
        self
    }

    /// The model to use.
    ///
    /// Can be "gemini-2.0-flash", "gemini-2.5-flash", "gpt-image-1", "flux-kontext", "runway-gen4-image" or "seedream-4".
    ///
    /// Default: `gemini-2.5-flash`.
    /// One of `flux-kontext`, `gemini-2.0-flash`, `gemini-2.5-flash`, `gpt-image-1`, `runway-gen4-image`, `seedream-4`.
    pub fn model_id(mut self, model_id: impl Into<PromptEditingModel>) -> Self {
        self.body.model_id = Some(model_id.into());
        self
    }

    /// The number of samples to generate.
    ///
    /// Maximum depends on the subscription tier.
    pub fn num_samples(mut self, num_samples: u32) -> Self {
        self.body.num_samples = Some(num_samples);
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// The quality of the generated image(s).
    ///
    /// Only available for the `gpt-image-1`, `flux-kontext`, `runway-gen4-image` and `seedream-4` models.
    ///
    /// Default: `high`.
    /// One of `high`, `low`, `medium`.
    pub fn quality(mut self, quality: impl Into<PromptEditingQuality>) -> Self {
        self.body.quality = Some(quality.into());
        self
    }

    /// List of additional reference images as a data URLs (example: "data:image/png;base64,iVBORw0KGgoA…") or the asset IDs (example: "asset_GTrL3mq4SXWyMxkOHRxlpw").
    ///
    /// 5 additional reference images are allowed for the `gemini-2.0-flash`, `gemini-2.5-flash` and `gpt-image-1` models.
    /// 3 additional reference images are allowed for the `flux-kontext` model.
    /// No additional reference images are allowed for the `flux-kontext` model if using concepts.
    /// 2 additional reference images are allowed for the `runway-gen4-image` model.
    pub fn reference_images(
        mut self,
        reference_images: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.body.reference_images = Some(
            reference_images.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// The seed to use for the image generation.
    ///
    /// Only available for the `flux-kontext` model.
    pub fn seed(mut self, seed: u64) -> Self {
        self.body.seed = Some(seed);
        self
    }

    /// The strength.
    ///
    /// Only available for the `flux-kontext` LoRA model.
    pub fn strength(mut self, strength: impl Into<f64>) -> Self {
        self.body.strength = Some(strength.into());
        self
    }

    /// Sends `POST /generate/prompt-editing`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<GenerateResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<GenerateResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<GenerateResponse>> {
        wire::post_prompt_editing_inferences(
            &self.call,
            self.original_assets,
            &self.body,
        )
    }

    /// Returns the price: `POST /generate/prompt-editing?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_prompt_editing_inferences_dry_run(
            &self.call,
            "true",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/prompt-editing?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_prompt_editing_inferences_dry_run(
            &self.call,
            "api",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }
}

request!(PromptEditing { send: GenerateResponse, raw: GenerateResponse, dry_run: DryRunResponse, body: object });
