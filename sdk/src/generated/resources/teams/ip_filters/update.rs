// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::teams as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::IpFilterResponse;
use crate::generated::bodies::IpFilterUpdateBody;

/// Enable, disable, or override a built-in or custom IP-detection filter for a team.
///
/// `PUT /teams/{teamId}/ip-filters/{filterId}`, returned by [`IpFilters::update`](super::IpFilters::update).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .teams()
///     .ip_filters()
///     .update("team_id", "filter_id")
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
/// - `filter_id`: The ID of the IP filter.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Update {
    call: Call,
    team_id: String,
    filter_id: String,
    body: IpFilterUpdateBody,
}

impl Update {
    pub(super) fn new(
        client: &Client,
        team_id: impl Into<String>,
        filter_id: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(
                client,
                operations::PUT_TEAMS_IP_FILTERS_BY_TEAM_ID_AND_FILTER_ID,
            ),
            team_id: team_id.into(),
            filter_id: filter_id.into(),
            body: IpFilterUpdateBody {
                ..Default::default()
            },
        }
    }

    /// Whether the filter is active.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.body.enabled = Some(enabled);
        self
    }

    /// Natural-language detection instruction.
    pub fn instruction(mut self, instruction: impl Into<String>) -> Self {
        self.body.instruction = Some(instruction.into());
        self
    }

    /// Display name for the filter.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// Sends `PUT /teams/{teamId}/ip-filters/{filterId}`.
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
        wire::put_teams_ip_filters_by_team_id_and_filter_id(
            &self.call,
            &self.team_id,
            &self.filter_id,
            &self.body,
        )
    }
}

request!(Update { send: IpFilterResponse, raw: IpFilterResponse, body: object });
