// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::generate as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{DryRunResponse, GenerateResponse};
use crate::generated::bodies::GenerateRestyleBody;

/// Trigger a restyle process from one sketch image (or other image) and one or more reference style images.
///
/// `POST /generate/restyle`, returned by [`Generate::restyle`](super::Generate::restyle).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .restyle("asset_id", ["asset_id"])
///     .clustering(true)
///     .control_end(1)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `image`: The image to restyle.
/// - `style_images`: List of style images.
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::Restyle::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
/// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Restyle {
    call: Call,
    original_assets: Option<bool>,
    body: GenerateRestyleBody,
}

impl Restyle {
    pub(super) fn new(
        client: &Client,
        image: impl Into<String>,
        style_images: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_RESTYLE_INFERENCES),
            original_assets: None,
            body: GenerateRestyleBody {
                image: image.into(),
                style_images: style_images
                    .into_iter()
                    .map(|item| item.as_ref().into())
                    .collect(),
                ..Default::default()
            },
        }
    }

    /// Activate clustering.
    ///
    /// Default: `false`.
    pub fn clustering(mut self, clustering: bool) -> Self {
        self.body.clustering = Some(clustering);
        self
    }

    /// End step for control.
    pub fn control_end(mut self, control_end: impl Into<f64>) -> Self {
        self.body.control_end = Some(control_end.into());
        self
    }

    /// The number of denoising steps for each image generation.
    ///
    /// Allowed: 5 to 50.
    pub fn num_inference_steps(mut self, num_inference_steps: u32) -> Self {
        self.body.num_inference_steps = Some(num_inference_steps);
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// A full text prompt to guide the restyle process.
    ///
    /// Default: empty string. Example: "cute++ chibi character".
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.body.prompt = Some(prompt.into());
        self
    }

    /// Increase the fidelity to the prompt during the restyle.
    ///
    /// Allowed: 0 to 100.
    pub fn prompt_fidelity(mut self, prompt_fidelity: impl Into<f64>) -> Self {
        self.body.prompt_fidelity = Some(prompt_fidelity.into());
        self
    }

    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    ///
    /// Allowed: 0 to 2147483647.
    pub fn seed(mut self, seed: u64) -> Self {
        self.body.seed = Some(seed);
        self
    }

    /// Activate sketch detection instead of canny.
    ///
    /// Default: `false`.
    pub fn sketch(mut self, sketch: bool) -> Self {
        self.body.sketch = Some(sketch);
        self
    }

    /// Strength for the input image structure preservation.
    ///
    /// Allowed: 0 to 100.
    pub fn structure_fidelity(mut self, structure_fidelity: impl Into<f64>) -> Self {
        self.body.structure_fidelity = Some(structure_fidelity.into());
        self
    }

    /// The higher the value the more it will look like the style image(s).
    ///
    /// Allowed: 0 to 100.
    pub fn style_fidelity(mut self, style_fidelity: impl Into<f64>) -> Self {
        self.body.style_fidelity = Some(style_fidelity.into());
        self
    }

    /// Sends `POST /generate/restyle`.
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
        wire::post_restyle_inferences(&self.call, self.original_assets, &self.body)
    }

    /// Returns the price: `POST /generate/restyle?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_restyle_inferences_dry_run(
            &self.call,
            "true",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/restyle?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_restyle_inferences_dry_run(
            &self.call,
            "api",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }
}

request!(Restyle { send: GenerateResponse, raw: GenerateResponse, dry_run: DryRunResponse, body: object });
