// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, Result, call::Call,
    generated::{operations, wire::generate as wire},
    request::request,
};
use crate::types::{DryRunResponse, GenerateResponse};
use crate::generated::bodies::GenerateGenerativeFillBody;

/// Generative fill replace the selected mask area content based on the context.
///
/// `POST /generate/generative-fill`, made by [`Generate::generative_fill`](super::Generate::generative_fill).
///
/// Its arguments:
///
/// - `image`: The image from which the mask will be refilled generatively.
#[derive(Clone)]
#[must_use = "a request is sent by `send`"]
pub struct GenerativeFill {
    call: Call,
    original_assets: Option<bool>,
    body: GenerateGenerativeFillBody,
}

impl GenerativeFill {
    pub(super) fn new(client: &Client, image: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_GENERATIVE_FILL_INFERENCES),
            original_assets: None,
            body: GenerateGenerativeFillBody {
                image: image.into(),
                ..Default::default()
            },
        }
    }

    /// The mask as a data URL, used to determine the area of change.
    ///
    /// The mask is a binary mask made out of white and black pixels. The white area is the one that will be replaced. (example: "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAgAAAAIACAMAAADDpiTIAAABiVBMVEUAAADw8PDCwsLExMT5+fn19fX8/Pz////+/v79/f2hoaH6+vrc3NxnZ2dDQ0P4+PhkZGTs7OzOzs6Ojo709PRiYmLd3d1paWkoKCji4uI9PT3n5+fe3t7z8/NISEiysrLg4ODk5OSYmJh/f3/u7u5lZWVRUVHS0tKIiIg+Pj7p6emXl5dUVFQYGBjKysqtra1TU1PT09M8PDwcHBzR0dHq6uoEBAQmJiZ8fHzm5ub7+/swMDCrq6uKioqpqalHR0c3NzdOTk6BgYF7e3uwsLCAgIB3d3empqaNjY06OjrW1tZhYWG0tLQgICBxcXEICAhPT0/o6OgkJCRzc3N5eXnV1dXj4+NKSkobGxtaWlpfX1/a2trBwcF2dnYlJSV9fX3Hx8eSkpJNTU1sbGyWlpYRERGCgoIMDAzPz8+MjIy4uLiTk5PNzc3X19cxMTGDg4MpKSm8vLxGRkavr69QUFAKCgoqKiq2trbt7e329vaGhobl5eVra2tZWVk4ODgzMzNcXFyurq63t7dzhmTOAAAFeElEQVR4nO3dZXMUaRQF4EBIOgkQdFncFhZfZPF1d3d3d3f95TthC6iQTE9kuk+Y93m+MpW6t8+p7mGkZ2gIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACK8MDyR784eTw9BRkj1RU70rPQuvFqmjXpeWjVPdUMn6VnokUz86+qjemhaM3obAWoqvRYtGX2/DWgFA93K8DK9GS0Yku3AlTr06PRht+6FqB6Mj0bLVjfvQCeBpRgb00BRtLD0YKaAjgFlKCuAF4ULsAKp4CyHakrgLcGC1BXAKeAAihA4cbqCnAyPR2N211XgNH0dDRup2tA4RSgcLUFOJaejsbVFuC59HQ0bltdAW5KT0fjVtcV4GB6OppXV4C30sPRvLoCHE0PR/PqCvBEejiaV1eA9Gy0QAEKV5P/WHo2WlBTgHXp2WhBTQFuSM9GCzwFKNv3ngKU7WL3ApxOz0YLXAHKNqwAZavJf0V6NlpQU4Bd6dloXpd7BLkClKImfwUogO+Glu3VuvwVYPDV5q8AA2+lAhTtVH3+CjDoeuRf3ZgekEYt61WAi+kJaVLt98JdAwbe/b3z14ABdn4u+VfVY+k5acbNc8u/qjalJ6UJd881/47t6WHpu2PzyL/yCzID56755T/llvTM9M8H88+/Y5+XhQbE2QXlP2XVg5/cfnrPmvHLtxYcG3nhu+dXp/dhfmpvCLIw4+mdmLtn+59/xzPptZirRvL3AeLrRkP5uwxcJxrL3y8MLSVP/XHr7P/QYP5VtbbdJelm/7RYduza+ebXmzdfakSj+XvrcIn4tOGYu9uQXp2O92P5u5vAUjDnt3mbkF6exi/z9X5Mb89r0QLcl16faP7uLR9X+1XP5qXXJ5u/AqT1/KZHs35J71+8bP5OAGl7svn/nd6/eNn8t6TXJ5r/4fT27Evm/1N6e6InALeVXwKC+b+c3p2h8FOA29Lbc2+0ANXe9P7FO5MtQPVN+gCULpx/VQ2nj0Dh0vl7KTgsHb/vhoSl46+cArLS6XcsTx+Dkv2QTr/jxfRBKNnT6fQ7VqUPQsneS6dfuZ9Y1IZ0+h3b0gehZHU//9eWC+mDULLwB0Iv8b+AoLHe+TQufQyKlg6/8kpgVjr9ygkgK51+Vd2ZPgRlS8dffZ4+AoVL5+9u0mHh/Hem9y9eMv0xNxLPG0k2IL08Q0PLkwXwCkBe9s2gX9PrcyJaABeBvGwBjqfXJ1sAp4A4BShc+BZxbhaf9ki2AI+n9ydbgNfT65MtwD/p9fk5WoAP0+uTPQVsTm9PtgDp5cm+H3QmvTxD0VNAenWmrIvlfzC9OpeE4h87ml6c/2XuF74svTZXBOIfOZVemqv29w6sv/79KL0y00y0m/+59L5ca0u7DUivywyrekQ2+vGhPj5VWJdelxkOdAtrbNvE5ceM960ByU2Z3UMzY1q56cj0x1xQgEG26WpA4wfWfjnrY/p0SxG/FbI0vTP1EcHDq7fWPOTtvhTgfGsr0Xf9uLHUV+klWIQ/F38deCO9A4uz2E+TH0ovwGIt7ovl6enpg4nRBefvi+EDYniBLw29lB6cvhlewNMBN4gfMOcmT9yxfe4XhInef5Hr0dmtk5NbJ799Ze36uvg3/pWek+btXdkl/jW/p0ejLbuufXYwtvvd9EwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPfwHLuRXafg0SKQAAAAASUVORK5CYII=").
    pub fn mask(mut self, mask: impl Into<String>) -> Self {
        self.body.mask = Some(mask.into());
        self
    }

    /// The mask as an AssetId, used to determine the area to refill generatively.
    ///
    /// Will be ignored if the `mask` parameter is provided. Must reference an existing AssetId.
    pub fn mask_id(mut self, mask_id: impl Into<String>) -> Self {
        self.body.mask_id = Some(mask_id.into());
        self
    }

    /// A negative full text prompt that discourages the repaint from generating certain characteristics.
    ///
    /// It is recommended to test without using a negative prompt.
    pub fn negative_prompt(mut self, negative_prompt: impl Into<String>) -> Self {
        self.body.negative_prompt = Some(negative_prompt.into());
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

    /// A full text prompt to guide the repaint process.
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.body.prompt = Some(prompt.into());
        self
    }

    /// Increase the fidelity to the prompt during the restyle.
    ///
    /// Allowed: 1 to 15.
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

    /// The target height of the output image.
    ///
    /// Allowed: 0 to 2048.
    pub fn target_height(mut self, target_height: u32) -> Self {
        self.body.target_height = Some(target_height);
        self
    }

    /// The target width of the output image.
    ///
    /// Allowed: 0 to 2048.
    pub fn target_width(mut self, target_width: u32) -> Self {
        self.body.target_width = Some(target_width);
        self
    }

    /// Sends `POST /generate/generative-fill`.
    ///
    /// # Errors
    ///
    /// When the request cannot be sent, the API refuses it, or the answer is not what was expected; see
    /// [`Error`](crate::Error).
    pub async fn send(self) -> Result<GenerateResponse> {
        self.send_raw().await?.decode()
    }

    /// Sends the request as [`send`](Self::send) does, for the answer as it came: status, headers, body.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), but for an answer that cannot be decoded.
    pub async fn send_raw(self) -> Result<RawResponse<GenerateResponse>> {
        wire::post_generative_fill_inferences(
                &self.call,
                self.original_assets,
                &self.body,
            )
            .await
    }

    /// Asks what it would cost: `POST /generate/generative-fill?dryRun=true`. Runs nothing and charges nothing.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send); the API checks the values as if it were to run them.
    pub async fn dry_run(self) -> Result<DryRunResponse> {
        wire::post_generative_fill_inferences_dry_run(
                &self.call,
                self.original_assets,
                &self.body,
            )
            .await?
            .decode()
    }
}

request!(GenerativeFill { send: GenerateResponse, raw: GenerateResponse, dry_run: DryRunResponse });
