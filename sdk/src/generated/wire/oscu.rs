// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{RawResponse, Result, transport::call::Call};
use crate::types::OscuRetrievePricesResponse;

/// `GET /oscu/prices`
pub(crate) async fn get_public_oscu_prices(
    call: &Call,
) -> Result<RawResponse<OscuRetrievePricesResponse>> {
    let url = format!("{}/oscu/prices", call.base_url());
    let request = call.http().get(url);
    call.execute(request, 200).await
}
