// Written by `cargo xtask codegen`; do not edit by hand.

//! Prices of one-shot creative units.

mod retrieve_prices;

pub use retrieve_prices::RetrievePrices;

use crate::Client;

/// Prices of one-shot creative units.
#[derive(Clone, Debug)]
pub struct Oscu {
    client: Client,
}

impl Oscu {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Get the public Prepaid Compute Units (or OSCU for One Shot Compute Units) price details.
    ///
    /// `GET /oscu/prices`; `oscu.retrieve_prices` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.oscu().retrieve_prices().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Needs no credential.
    #[doc(alias = "GetPublicOscuPrices")]
    pub fn retrieve_prices(&self) -> RetrievePrices {
        RetrievePrices::new(&self.client)
    }
}
