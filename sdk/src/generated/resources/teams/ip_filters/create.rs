// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::teams as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{IpDetectionCategory, IpFilterResponse};
use crate::generated::bodies::IpFilterCreateBody;

/// Create a custom IP-detection filter for a team (built-in filters are toggled via PUT /teams/{teamId}/ip-filters/{filterId}).
///
/// `POST /teams/{teamId}/ip-filters`, returned by [`IpFilters::create`](super::IpFilters::create).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .teams()
///     .ip_filters()
///     .create("team_id", "name", "artist-style")
///     .enabled(true)
///     .instruction("instruction")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `team_id`: The ID of the team.
/// - `name`: Display name for the filter.
/// - `category`: The category of the filter. One of `artist-style`, `brand-trademark`, `celebrity-likeness`, `custom`, `fictional-character`.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`teams.ip_filters.list`](crate::resources::teams::ip_filters::IpFilters::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Create {
    call: Call,
    team_id: String,
    body: IpFilterCreateBody,
}

impl Create {
    pub(super) fn new(
        client: &Client,
        team_id: impl Into<String>,
        name: impl Into<String>,
        category: impl Into<IpDetectionCategory>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_TEAMS_IP_FILTERS_BY_TEAM_ID),
            team_id: team_id.into(),
            body: IpFilterCreateBody {
                name: name.into(),
                category: category.into(),
                ..Default::default()
            },
        }
    }

    /// Whether the filter is active.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.body.enabled = Some(enabled);
        self
    }

    /// Natural-language detection instruction (required for custom filters).
    pub fn instruction(mut self, instruction: impl Into<String>) -> Self {
        self.body.instruction = Some(instruction.into());
        self
    }

    /// Optional reference assets used only to generate the instruction.
    pub fn source_asset_ids(
        mut self,
        source_asset_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.body.source_asset_ids = Some(
            source_asset_ids.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// Sends `POST /teams/{teamId}/ip-filters`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<IpFilterResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<IpFilterResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<IpFilterResponse>> {
        wire::post_teams_ip_filters_by_team_id(&self.call, &self.team_id, &self.body)
    }
}

request!(Create { send: IpFilterResponse, raw: IpFilterResponse, body: object });
