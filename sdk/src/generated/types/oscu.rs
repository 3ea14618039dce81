// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::object;

/// The price of a pack of creative units.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OscuPrice {
    /// How many creative units the pack holds.
    pub creative_units: Option<f64>,
    /// The currency of the price.
    pub currency: Option<String>,
    /// When the creative units expire, as the API says it.
    pub expires: Option<f64>,
    /// The price, as the API says it.
    pub unit_amount: Option<f64>,
}

/// The response of [`oscu.retrieve_prices`](crate::resources::oscu::Oscu::retrieve_prices).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OscuRetrievePricesResponse {
    /// The prices.
    pub prices: Vec<OscuPrice>,
}

object!(OscuPrice {
    0: creative_units = value("creativeUnits"), 1: currency = value("currency"), 2: expires = value("expires"),
    3: unit_amount = value("unitAmount"),
});

object!(OscuRetrievePricesResponse: response {
    0: prices = required("prices"),
});

