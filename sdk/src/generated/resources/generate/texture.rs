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
use crate::generated::bodies::GenerateTextureBody;

/// Trigger the conversion of an image texture to different texture maps:
///
/// `POST /generate/texture`, returned by [`Generate::texture`](super::Generate::texture).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .texture("texture")
///     .angular(1)
///     .default_parameters(true)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `texture`: The asset to convert into texture maps.
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
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Texture {
    call: Call,
    original_assets: Option<bool>,
    body: GenerateTextureBody,
}

impl Texture {
    pub(super) fn new(client: &Client, texture: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_TEXTURE_INFERENCES),
            original_assets: None,
            body: GenerateTextureBody {
                texture: texture.into(),
                ..Default::default()
            },
        }
    }

    /// How angular is the surface? 0 is like a sphere, 1 is like a mechanical object.
    ///
    /// Allowed: 0 to 1.
    pub fn angular(mut self, angular: impl Into<f64>) -> Self {
        self.body.angular = Some(angular.into());
        self
    }

    /// If true, use the default parameters.
    ///
    /// Default: `false`.
    pub fn default_parameters(mut self, default_parameters: bool) -> Self {
        self.body.default_parameters = Some(default_parameters);
        self
    }

    /// To invert the relief.
    ///
    /// Default: `false`.
    pub fn invert(mut self, invert: bool) -> Self {
        self.body.invert = Some(invert);
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// How polished is the surface? 0 is like a rough surface, 1 is like a mirror.
    ///
    /// Allowed: 0 to 1.
    pub fn polished(mut self, polished: impl Into<f64>) -> Self {
        self.body.polished = Some(polished.into());
        self
    }

    /// How raised is the surface? 0 is flat like water, 1 is like a very rough rock.
    ///
    /// Allowed: 0 to 1.
    pub fn raised(mut self, raised: impl Into<f64>) -> Self {
        self.body.raised = Some(raised.into());
        self
    }

    /// Save a flipbook of the texture.
    ///
    /// Deactivated when the input texture is larger than 2048x2048px.
    ///
    /// Default: `true`.
    pub fn save_flipbook(mut self, save_flipbook: bool) -> Self {
        self.body.save_flipbook = Some(save_flipbook);
        self
    }

    /// How shiny is the surface? 0 is like a matte surface, 1 is like a diamond.
    ///
    /// Allowed: 0 to 1.
    pub fn shiny(mut self, shiny: impl Into<f64>) -> Self {
        self.body.shiny = Some(shiny.into());
        self
    }

    /// Sends `POST /generate/texture`.
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
        wire::post_texture_inferences(&self.call, self.original_assets, &self.body)
    }

    /// Returns the price: `POST /generate/texture?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_texture_inferences_dry_run(
            &self.call,
            "true",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/texture?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_texture_inferences_dry_run(
            &self.call,
            "api",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }
}

request!(Texture { send: GenerateResponse, raw: GenerateResponse, dry_run: DryRunResponse, body: object });
