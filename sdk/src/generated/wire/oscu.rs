// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{Result, transport::{call::Call, future::WireRequest}};
use crate::types::OscuRetrievePricesResponse;

/// `GET /oscu/prices`
pub(crate) fn get_public_oscu_prices(
    call: &Call,
) -> Result<WireRequest<OscuRetrievePricesResponse>> {
    let url = format!("{}/oscu/prices", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}
