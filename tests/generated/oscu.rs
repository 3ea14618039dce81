// Written by `cargo xtask codegen`; do not edit by hand.

use super::*;

operations! {
    "GetPublicOscuPrices" => [oscu] retrieve_prices() -> OscuRetrievePricesResponse {
    }
}
