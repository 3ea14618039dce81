// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::teams as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::IpFilterDraftInstructionResponse;
use crate::generated::bodies::IpFilterDraftInstructionBody;

/// Draft a custom IP-detection filter instruction from reference assets (the caller must have read access to every asset).
///
/// `POST /teams/{teamId}/ip-filters/draft-instruction`, returned by [`IpFilters::draft_instruction`](super::IpFilters::draft_instruction).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.teams().ip_filters().draft_instruction("team_id", ["asset_id"]).send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `team_id`: The ID of the team.
/// - `asset_ids`: Reference assets whose imagery seeds the drafted detection instruction.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`usages.list`](crate::resources::usages::Usages::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DraftInstruction {
    call: Call,
    team_id: String,
    body: IpFilterDraftInstructionBody,
}

impl DraftInstruction {
    pub(super) fn new(
        client: &Client,
        team_id: impl Into<String>,
        asset_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        Self {
            call: Call::new(
                client,
                operations::POST_TEAMS_IP_FILTERS_DRAFT_INSTRUCTION_BY_TEAM_ID,
            ),
            team_id: team_id.into(),
            body: IpFilterDraftInstructionBody {
                asset_ids: asset_ids
                    .into_iter()
                    .map(|item| item.as_ref().into())
                    .collect(),
            },
        }
    }

    /// Sends `POST /teams/{teamId}/ip-filters/draft-instruction`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<IpFilterDraftInstructionResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(
        self,
    ) -> ResponseFuture<RawResponse<IpFilterDraftInstructionResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<IpFilterDraftInstructionResponse>> {
        wire::post_teams_ip_filters_draft_instruction_by_team_id(
            &self.call,
            &self.team_id,
            &self.body,
        )
    }
}

request!(DraftInstruction { send: IpFilterDraftInstructionResponse, raw: IpFilterDraftInstructionResponse, body: object });
