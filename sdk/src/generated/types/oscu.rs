// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::decode::object;

/// The price of a pack of creative units.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OscuPrice {
    /// Creative units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units: Option<f64>,
    /// Currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<f64>,
    /// Unit amount.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_amount: Option<f64>,
}

/// What [`oscu.retrieve_prices`](crate::resources::oscu::Oscu::retrieve_prices) answers.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OscuRetrievePricesResponse {
    /// Prices.
    pub prices: Vec<OscuPrice>,
}

object!(OscuPrice {
    "creativeUnits" => creative_units, "currency" => currency, "expires" => expires, "unitAmount" => unit_amount,
});

object!(OscuRetrievePricesResponse {
    "prices" => prices,
});

