// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::object;

/// The price of a pack of creative units.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OscuPrice {
    /// The number of creative units in the pack.
    pub creative_units: Option<f64>,
    /// The currency of the price.
    pub currency: Option<String>,
    /// When the creative units expire, as text from the API.
    pub expires: Option<f64>,
    /// The price, as text from the API.
    pub unit_amount: Option<f64>,
}

/// The prices.
///
/// Returned by [`oscu.retrieve_prices`](crate::resources::oscu::Oscu::retrieve_prices).
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

