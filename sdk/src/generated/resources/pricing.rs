// Written by `cargo xtask codegen`; do not edit by hand.

//! Prices of creative units; the same as `oscu`, by the name of the current official SDKs.

use crate::Client;

/// Prices of creative units; the same as `oscu`, by the name of the current official SDKs.
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
