// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::values::decode::object;

/// The price of a pack of creative units.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OscuPrice {
    /// How many creative units the pack holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units: Option<f64>,
    /// The currency of the price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// When the creative units expire, as the API says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<f64>,
    /// The price, as the API says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_amount: Option<f64>,
}

/// The prices.
///
/// Returned by [`oscu.retrieve_prices`](crate::resources::oscu::Oscu::retrieve_prices).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OscuRetrievePricesResponse {
    /// The prices.
    pub prices: Vec<OscuPrice>,
}

object!(OscuPrice {
    "creativeUnits" => creative_units, "currency" => currency, "expires" => expires, "unitAmount" => unit_amount,
});

object!(OscuRetrievePricesResponse: response {
    "prices" => prices: required,
});

