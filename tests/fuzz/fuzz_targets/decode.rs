//! Decoding any input results in a value or an error, and a value survives a round trip.
#![no_main]

use libfuzzer_sys::fuzz_target;
use scenario_sdk::types::{
    AssetListResponse, JobResponse, ModelResponse, SearchAssetSearchResponse, UploadResponse, UsageListResponse,
    WorkflowResponse,
};

macro_rules! round_trip {
    ($bytes:ident as $($response:ty),+) => {
        $(if let Ok(value) = serde_json::from_slice::<$response>($bytes) {
            let written = serde_json::to_vec(&value).expect("a value is JSON");
            // A response with only empty optional fields is serialized without any, and a response without a known field is an error.
            if written != b"{}" {
                // `0` and `-0`, and the last digit of a number, may differ in text; the decoded value must not differ a second time.
                let again: $response = serde_json::from_slice(&written).expect("what was written is read");
                assert_eq!(again, value);
            }
        })+
    };
}

fuzz_target!(|bytes: &[u8]| {
    round_trip!(bytes as AssetListResponse, JobResponse, ModelResponse, SearchAssetSearchResponse, UploadResponse, UsageListResponse, WorkflowResponse);
});
