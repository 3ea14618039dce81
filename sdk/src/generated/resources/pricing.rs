// Written by `cargo xtask codegen`; do not edit by hand.

//! Prices of one-shot creative units; `oscu` under the name of the current official SDKs.

use crate::Client;

/// Prices of one-shot creative units; `oscu` under the name of the current official SDKs.
#[derive(Clone, Debug)]
pub struct Pricing {
    client: Client,
}

impl Pricing {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// The same as [`oscu.retrieve_prices`](crate::resources::oscu::Oscu::retrieve_prices).
    pub fn oscu(&self) -> crate::resources::oscu::RetrievePrices {
        self.client.oscu().retrieve_prices()
    }
}
