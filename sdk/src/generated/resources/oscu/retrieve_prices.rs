// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::oscu as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::OscuRetrievePricesResponse;

/// Get the public Prepaid Compute Units (or OSCU for One Shot Compute Units) price details.
///
/// `GET /oscu/prices`, returned by [`Oscu::retrieve_prices`](super::Oscu::retrieve_prices).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.oscu().retrieve_prices().send().await?;
/// # Ok(()) }
/// ```
///
/// Needs no credential.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RetrievePrices {
    call: Call,
}

impl RetrievePrices {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, operations::GET_PUBLIC_OSCU_PRICES),
        }
    }

    /// Sends `GET /oscu/prices`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<OscuRetrievePricesResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<OscuRetrievePricesResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<OscuRetrievePricesResponse>> {
        wire::get_public_oscu_prices(&self.call)
    }
}

request!(RetrievePrices { send: OscuRetrievePricesResponse, raw: OscuRetrievePricesResponse });
