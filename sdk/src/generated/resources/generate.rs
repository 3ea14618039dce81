// Written by `cargo xtask codegen`; do not edit by hand.

//! Generation: one method per model or tool. A dry run returns the price.

mod caption;
mod controlnet;
mod controlnet_img2img;
mod controlnet_inpaint;
mod controlnet_inpaint_ip_adapter;
mod controlnet_ip_adapter;
mod controlnet_texture;
mod describe_style;
mod detect;
mod embed;
mod generative_fill;
mod img2img;
mod img2img_ip_adapter;
mod img2img_texture;
mod inpaint;
mod inpaint_ip_adapter;
mod ip_detection;
mod patch;
mod pixelate;
mod prompt;
mod prompt_editing;
mod quality_gate;
mod reframe;
mod remove_background;
mod restyle;
mod run_model;
mod segment;
mod skybox_base_360;
mod skybox_upscale_360;
mod texture;
mod translate;
mod txt2img;
mod txt2img_ip_adapter;
mod txt2img_texture;
mod upscale;
mod vectorize;

pub use caption::Caption;
pub use controlnet::Controlnet;
pub use controlnet_img2img::ControlnetImg2img;
pub use controlnet_inpaint::ControlnetInpaint;
pub use controlnet_inpaint_ip_adapter::ControlnetInpaintIpAdapter;
pub use controlnet_ip_adapter::ControlnetIpAdapter;
pub use controlnet_texture::ControlnetTexture;
pub use describe_style::DescribeStyle;
pub use detect::Detect;
pub use embed::Embed;
pub use generative_fill::GenerativeFill;
pub use img2img::Img2img;
pub use img2img_ip_adapter::Img2imgIpAdapter;
pub use img2img_texture::Img2imgTexture;
pub use inpaint::Inpaint;
pub use inpaint_ip_adapter::InpaintIpAdapter;
pub use ip_detection::IpDetection;
pub use patch::Patch;
pub use pixelate::Pixelate;
pub use prompt::Prompt;
pub use prompt_editing::PromptEditing;
pub use quality_gate::QualityGate;
pub use reframe::Reframe;
pub use remove_background::RemoveBackground;
pub use restyle::Restyle;
pub use run_model::RunModel;
pub use segment::Segment;
pub use skybox_base_360::SkyboxBase360;
pub use skybox_upscale_360::SkyboxUpscale360;
pub use texture::Texture;
pub use translate::Translate;
pub use txt2img::Txt2img;
pub use txt2img_ip_adapter::Txt2imgIpAdapter;
pub use txt2img_texture::Txt2imgTexture;
pub use upscale::Upscale;
pub use vectorize::Vectorize;

use crate::Client;
use crate::types::{ControlnetModality, DetectModality, PromptMode};

/// Generation: one method per model or tool. A dry run returns the price.
#[derive(Clone, Debug)]
pub struct Generate {
    client: Client,
}

impl Generate {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Caption image(s).
    ///
    /// `POST /generate/caption`; `generate.caption` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().caption(["asset_id"]).send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Caption::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    #[doc(alias = "PostCaptionInferences")]
    pub fn caption(&self, images: impl IntoIterator<Item = impl AsRef<str>>) -> Caption {
        Caption::new(&self.client, images)
    }

    /// Trigger a new image generation in ControlNet mode.
    ///
    /// `POST /generate/controlnet`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().controlnet("model_id", "a fox in the snow", "blur").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// The control image is used to guide the generation; it can be a pose, canny map, or similar.
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Controlnet::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostControlnetInferences")]
    pub fn controlnet(
        &self,
        model_id: impl Into<String>,
        prompt: impl Into<String>,
        modality: impl Into<ControlnetModality>,
    ) -> Controlnet {
        Controlnet::new(&self.client, model_id, prompt, modality)
    }

    /// Trigger a new image generation in ControlNet + Img2Img mode.
    ///
    /// `POST /generate/controlnet-img2img`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client
    ///     .generate()
    ///     .controlnet_img2img("model_id", "a fox in the snow", "blur")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// The control image is used to guide the generation; it can be a pose, canny map, or similar. The reference image is used to initialize the generation process.
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::ControlnetImg2img::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostControlnetImg2imgInferences")]
    pub fn controlnet_img2img(
        &self,
        model_id: impl Into<String>,
        prompt: impl Into<String>,
        modality: impl Into<ControlnetModality>,
    ) -> ControlnetImg2img {
        ControlnetImg2img::new(&self.client, model_id, prompt, modality)
    }

    /// Trigger a new image generation in ControlNet + Inpaint mode.
    ///
    /// `POST /generate/controlnet-inpaint`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client
    ///     .generate()
    ///     .controlnet_inpaint("model_id", "a fox in the snow", "blur")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// The control image is used to guide the generation; it can be a pose, canny map, or similar. The mask indicates the area to inpaint in the reference image.
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::ControlnetInpaint::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostControlnetInpaintInferences")]
    pub fn controlnet_inpaint(
        &self,
        model_id: impl Into<String>,
        prompt: impl Into<String>,
        modality: impl Into<ControlnetModality>,
    ) -> ControlnetInpaint {
        ControlnetInpaint::new(&self.client, model_id, prompt, modality)
    }

    /// Trigger a new image generation in ControlNet + Inpaint + IpAdapter mode.
    ///
    /// `POST /generate/controlnet-inpaint-ip-adapter`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client
    ///     .generate()
    ///     .controlnet_inpaint_ip_adapter("model_id", "a fox in the snow")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// The control image is used to guide the generation; it can be a pose, canny map, or similar. The mask indicates the area to inpaint in the reference image, and the second reference image is used as an IPAdapter to guide the generation process.
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::ControlnetInpaintIpAdapter::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostControlnetInpaintIpAdapterInferences")]
    pub fn controlnet_inpaint_ip_adapter(
        &self,
        model_id: impl Into<String>,
        prompt: impl Into<String>,
    ) -> ControlnetInpaintIpAdapter {
        ControlnetInpaintIpAdapter::new(&self.client, model_id, prompt)
    }

    /// Trigger a new image generation in ControlNet + IpAdapter mode.
    ///
    /// `POST /generate/controlnet-ip-adapter`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client
    ///     .generate()
    ///     .controlnet_ip_adapter("model_id", "a fox in the snow", "blur")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// The control image is used to guide the generation; it can be a pose, canny map, or similar. The second reference image is used as an IPAdapter to guide the generation process.
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::ControlnetIpAdapter::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostControlnetIpAdapterInferences")]
    pub fn controlnet_ip_adapter(
        &self,
        model_id: impl Into<String>,
        prompt: impl Into<String>,
        modality: impl Into<ControlnetModality>,
    ) -> ControlnetIpAdapter {
        ControlnetIpAdapter::new(&self.client, model_id, prompt, modality)
    }

    /// Trigger a new seamless texture image generation in ControlNet mode.
    ///
    /// `POST /generate/controlnet-texture`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client
    ///     .generate()
    ///     .controlnet_texture("model_id", "a fox in the snow", "blur")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// The control image is used to guide the generation; it can be a pose, canny map, or similar.
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::ControlnetTexture::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostControlnetTextureInferences")]
    pub fn controlnet_texture(
        &self,
        model_id: impl Into<String>,
        prompt: impl Into<String>,
        modality: impl Into<ControlnetModality>,
    ) -> ControlnetTexture {
        ControlnetTexture::new(&self.client, model_id, prompt, modality)
    }

    /// Describe the style of the given images or models.
    ///
    /// `POST /generate/describe-style`; `generate.describe_style` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().describe_style().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::DescribeStyle::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    #[doc(alias = "PostDescribeStyleInferences")]
    pub fn describe_style(&self) -> DescribeStyle {
        DescribeStyle::new(&self.client)
    }

    /// Advanced precision in image generation by transforming visual data from input images into mode maps.
    ///
    /// `POST /generate/detect`; `generate.detect` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().detect("asset_id", "canny").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Detect::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    #[doc(alias = "PostDetectInferences")]
    pub fn detect(
        &self,
        image: impl Into<String>,
        modality: impl Into<DetectModality>,
    ) -> Detect {
        Detect::new(&self.client, image, modality)
    }

    /// Get embeddings from text.
    ///
    /// `POST /generate/embed`; `generate.embed` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().embed("text").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Embed::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    #[doc(alias = "PostEmbedInferences")]
    pub fn embed(&self, text: impl Into<String>) -> Embed {
        Embed::new(&self.client, text)
    }

    /// Generative fill replaces the selected mask area content based on the context.
    ///
    /// `POST /generate/generative-fill`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().generative_fill("asset_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Used to erase objects or characters.
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::GenerativeFill::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostGenerativeFillInferences")]
    pub fn generative_fill(&self, image: impl Into<String>) -> GenerativeFill {
        GenerativeFill::new(&self.client, image)
    }

    /// Trigger a new image generation in Img2Img mode with one reference image that initializes the generation process.
    ///
    /// `POST /generate/img2img`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().img2img("model_id", "a fox in the snow").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Img2img::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostImg2imgInferences")]
    pub fn img2img(
        &self,
        model_id: impl Into<String>,
        prompt: impl Into<String>,
    ) -> Img2img {
        Img2img::new(&self.client, model_id, prompt)
    }

    /// Trigger a new image generation in Img2Img + IpAdapter mode.
    ///
    /// `POST /generate/img2img-ip-adapter`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().img2img_ip_adapter("model_id", "a fox in the snow").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// The first image is used to initialize the generation, and the second reference image is used as an IPAdapter.
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Img2imgIpAdapter::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostImg2imgIpAdapterInferences")]
    pub fn img2img_ip_adapter(
        &self,
        model_id: impl Into<String>,
        prompt: impl Into<String>,
    ) -> Img2imgIpAdapter {
        Img2imgIpAdapter::new(&self.client, model_id, prompt)
    }

    /// Trigger a new seamless texture image generation in Img2Img mode with one reference image that initializes the generation.
    ///
    /// `POST /generate/img2img-texture`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().img2img_texture("model_id", "a fox in the snow").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Img2imgTexture::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostImg2imgTextureInferences")]
    pub fn img2img_texture(
        &self,
        model_id: impl Into<String>,
        prompt: impl Into<String>,
    ) -> Img2imgTexture {
        Img2imgTexture::new(&self.client, model_id, prompt)
    }

    /// Trigger a new image generation in Inpaint mode.
    ///
    /// `POST /generate/inpaint`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().inpaint("model_id", "a fox in the snow").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// The mask indicates the area to inpaint in the reference image.
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Inpaint::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostInpaintInferences")]
    pub fn inpaint(
        &self,
        model_id: impl Into<String>,
        prompt: impl Into<String>,
    ) -> Inpaint {
        Inpaint::new(&self.client, model_id, prompt)
    }

    /// Trigger a new image generation in Inpaint + IpAdapter mode.
    ///
    /// `POST /generate/inpaint-ip-adapter`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().inpaint_ip_adapter("model_id", "a fox in the snow").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// The mask indicates the area to inpaint in the reference image, and the second reference image is used as an IPAdapter to guide the inpainting.
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::InpaintIpAdapter::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostInpaintIpAdapterInferences")]
    pub fn inpaint_ip_adapter(
        &self,
        model_id: impl Into<String>,
        prompt: impl Into<String>,
    ) -> InpaintIpAdapter {
        InpaintIpAdapter::new(&self.client, model_id, prompt)
    }

    /// Check prompts and/or existing assets against the team's enabled IP-detection filters, without generating anything.
    ///
    /// `POST /generate/ip-detection`; `generate.ip_detection` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().ip_detection().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Advisory only: the call never blocks and nothing is stored. The payload is analyzed as ONE input set, so the answer is a single merged verdict — call the route once per item to know which item trips a filter. Videos are analyzed through their extracted frames; audio and 3d assets are returned in `skippedAssetIds` and are never checked. Available on the Enterprise plan only; a team with no enabled filter gets `evaluatedFilters: 0` and is charged nothing. Billed on the provider tokens the check sends — the prompt plus every analyzed image, once per enabled filter — with a 1 CU minimum, reported under `ipDetection.creativeUnitsCharged` and surfaced in `GET /v1/usages` as `ip-detection`.
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::IpDetection::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`usages.list`](crate::resources::usages::Usages::list) shows whether it was carried out.
    #[doc(alias = "PostIpDetectionInferences")]
    pub fn ip_detection(&self) -> IpDetection {
        IpDetection::new(&self.client)
    }

    /// Patch an asset with an image.
    ///
    /// `POST /generate/patch`; `generate.patch` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().patch("asset_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// The current official SDK does not declare its dry run.
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Patch::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    #[doc(alias = "PostPatchInferences")]
    pub fn patch(&self, image: impl Into<String>) -> Patch {
        Patch::new(&self.client, image)
    }

    /// Advanced pixelization of an image.
    ///
    /// `POST /generate/pixelate`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().pixelate("asset_id", 1, true).send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Pixelate::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostPixelateInferences")]
    pub fn pixelate(
        &self,
        image: impl Into<String>,
        pixel_grid_size: u32,
        remove_noise: bool,
    ) -> Pixelate {
        Pixelate::new(&self.client, image, pixel_grid_size, remove_noise)
    }

    /// Generate, complete or invent new prompts.
    ///
    /// `POST /generate/prompt`; `generate.prompt` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().prompt("completion").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Prompt::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    #[doc(alias = "PostPromptInferences")]
    pub fn prompt(&self, mode: impl Into<PromptMode>) -> Prompt {
        Prompt::new(&self.client, mode)
    }

    /// Edit an image with a prompt.
    ///
    /// `POST /generate/prompt-editing`.
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().prompt_editing("asset_id", "a fox in the snow").send().await?;
    /// # Ok(()) }
    /// ```
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
    #[doc(alias = "PostPromptEditingInferences")]
    #[deprecated = "Scenario deprecates this operation; its documentation says what to use instead"]
    pub fn prompt_editing(
        &self,
        image: impl Into<String>,
        prompt: impl Into<String>,
    ) -> PromptEditing {
        PromptEditing::new(&self.client, image, prompt)
    }

    /// Verify an image against the applicable brand/style/campaign briefs and generic AI-quality checks; returns a combined score, verdict, reasons, and suggested fixes.
    ///
    /// `POST /generate/quality-gate`; `generate.quality_gate` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().quality_gate("asset_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// The verdict is stored on the asset: pass an asset id to re-score it in place (for example after the brief changed), or a data URL to upload the image as an asset (deduplicated on content) and score it.
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::QualityGate::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`assets.retrieve`](crate::resources::assets::Assets::retrieve) shows whether it was carried out.
    #[doc(alias = "PostQualityGateInferences")]
    pub fn quality_gate(&self, image: impl Into<String>) -> QualityGate {
        QualityGate::new(&self.client, image)
    }

    /// Reframe a given image to new sizes.
    ///
    /// `POST /generate/reframe`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().reframe("asset_id", 1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Extra space is filled based on the context.
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Reframe::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostReframeInferences")]
    pub fn reframe(
        &self,
        image: impl Into<String>,
        target_width: u32,
        target_height: u32,
    ) -> Reframe {
        Reframe::new(&self.client, image, target_width, target_height)
    }

    /// Advanced remove-background of an image.
    ///
    /// `POST /generate/remove-background`.
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().remove_background("asset_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// **Note**: Please use `POST /generate/custom/{modelId}` endpoint instead. You can retrieve the model inputs from the `GET /models/{modelId}` endpoint. Please use `model_bria-remove-background` `modelId` for example. See <https://docs.scenario.com/docs/tools-parameters-reference> for more details.
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::RemoveBackground::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Deprecated by Scenario.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostRemoveBackgroundInferences")]
    #[deprecated = "Scenario deprecates this operation; its documentation says what to use instead"]
    pub fn remove_background(&self, image: impl Into<String>) -> RemoveBackground {
        RemoveBackground::new(&self.client, image)
    }

    /// Trigger a restyle process from one sketch image (or other image) and one or more reference style images.
    ///
    /// `POST /generate/restyle`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().restyle("asset_id", ["asset_id"]).send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Restyle::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostRestyleInferences")]
    pub fn restyle(
        &self,
        image: impl Into<String>,
        style_images: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Restyle {
        Restyle::new(&self.client, image, style_images)
    }

    /// Generate with any model (Image, Video, Audio, 3D).
    ///
    /// `POST /generate/custom/{modelId}`; `generate.run_model` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client
    ///     .generate()
    ///     .run_model("model_id")
    ///     .input("prompt", "a fox in the snow")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// The inputs of a model are listed by `GET /models/{modelId}`. A trained LoRA or composition cannot be run directly: run its base model and pass its ID in the base model's `loras` or `modelId` input.
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::RunModel::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    #[doc(alias = "PostGenerateCustom")]
    pub fn run_model(&self, model_id: impl Into<String>) -> RunModel {
        RunModel::new(&self.client, model_id)
    }

    /// Trigger the segmentation of an image.
    ///
    /// `POST /generate/segment`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().segment("asset_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// The process will create a new Asset with the segmentation mask as a child.
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Segment::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostSegmentInferences")]
    pub fn segment(&self, image: impl Into<String>) -> Segment {
        Segment::new(&self.client, image)
    }

    /// Trigger the generation of a 360 skybox seamless image.
    ///
    /// `POST /generate/skybox-base-360`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().skybox_base_360("a fox in the snow").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::SkyboxBase360::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostSkyboxBase360Inferences")]
    pub fn skybox_base_360(&self, prompt: impl Into<String>) -> SkyboxBase360 {
        SkyboxBase360::new(&self.client, prompt)
    }

    /// Trigger the upscaling of an image matching the 360 skyboxes specific geometry.
    ///
    /// `POST /generate/skybox-upscale-360`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().skybox_upscale_360("asset_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::SkyboxUpscale360::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostSkyboxUpscale360Inferences")]
    pub fn skybox_upscale_360(&self, image: impl Into<String>) -> SkyboxUpscale360 {
        SkyboxUpscale360::new(&self.client, image)
    }

    /// Trigger the conversion of an image texture to different texture maps:
    ///
    /// `POST /generate/texture`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().texture("texture").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// - Height map
    /// - Normal map
    /// - Smoothness map
    /// - Metallic map
    /// - Edge map
    /// - Ambient Occlusion map
    ///
    /// The process will create a new Asset with the above texture maps as children + the original image as an Albedo map.
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Texture::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostTextureInferences")]
    pub fn texture(&self, texture: impl Into<String>) -> Texture {
        Texture::new(&self.client, texture)
    }

    /// Translate text from one language to english.
    ///
    /// `POST /generate/translate`; `generate.translate` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().translate("a fox in the snow").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Translate::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    #[doc(alias = "PostTranslateInferences")]
    pub fn translate(&self, prompt: impl Into<String>) -> Translate {
        Translate::new(&self.client, prompt)
    }

    /// Trigger a new image generation in Txt2Img mode.
    ///
    /// `POST /generate/txt2img`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().txt2img("model_id", "a fox in the snow").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Txt2img::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostTxt2imgInferences")]
    pub fn txt2img(
        &self,
        model_id: impl Into<String>,
        prompt: impl Into<String>,
    ) -> Txt2img {
        Txt2img::new(&self.client, model_id, prompt)
    }

    /// Trigger a new image generation in Txt2Img mode with one IpAdapter reference image that guides the generation process.
    ///
    /// `POST /generate/txt2img-ip-adapter`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().txt2img_ip_adapter("model_id", "a fox in the snow").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Txt2imgIpAdapter::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostTxt2imgIpAdapterInferences")]
    pub fn txt2img_ip_adapter(
        &self,
        model_id: impl Into<String>,
        prompt: impl Into<String>,
    ) -> Txt2imgIpAdapter {
        Txt2imgIpAdapter::new(&self.client, model_id, prompt)
    }

    /// Trigger a new seamless texture image generation in Txt2Img mode.
    ///
    /// `POST /generate/txt2img-texture`.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().txt2img_texture("model_id", "a fox in the snow").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Txt2imgTexture::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostTxt2imgTextureInferences")]
    pub fn txt2img_texture(
        &self,
        model_id: impl Into<String>,
        prompt: impl Into<String>,
    ) -> Txt2imgTexture {
        Txt2imgTexture::new(&self.client, model_id, prompt)
    }

    /// Upscale an image.
    ///
    /// `POST /generate/upscale`.
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().upscale("asset_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// You can use styles and presets to quickly get results or craft your very own settings.
    ///
    /// **Note**: Please use `POST /generate/custom/{modelId}` endpoint instead. You can retrieve the model inputs from the `GET /models/{modelId}` endpoint. Please use `model_scenario-upscale-v3` `modelId` for example. See <https://docs.scenario.com/docs/upscale-generation> for more details.
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Upscale::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Deprecated by Scenario.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostUpscaleInferences")]
    #[deprecated = "Scenario deprecates this operation; its documentation says what to use instead"]
    pub fn upscale(&self, image: impl Into<String>) -> Upscale {
        Upscale::new(&self.client, image)
    }

    /// Advanced vectorization of an image.
    ///
    /// `POST /generate/vectorize`.
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().vectorize("asset_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// **Note**: Please use `POST /generate/custom/{modelId}` endpoint instead. You can retrieve the model inputs from the `GET /models/{modelId}` endpoint. Please use `model_visioncortex-vtracer` `modelId` for example. See <https://docs.scenario.com/docs/tools-parameters-reference> for more details.
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::generate::Vectorize::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    /// - Deprecated by Scenario.
    /// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
    #[doc(alias = "PostVectorizeInferences")]
    #[deprecated = "Scenario deprecates this operation; its documentation says what to use instead"]
    pub fn vectorize(&self, image: impl Into<String>) -> Vectorize {
        Vectorize::new(&self.client, image)
    }
}
