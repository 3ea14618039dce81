//! The parts of an upload, of which sizes and hashes are kept, and the bytes of small ones.

use axum::{
    body::{Body, Bytes},
    extract::Request,
    http::{HeaderValue, header},
    response::Response,
};
use futures_util::StreamExt;
use sha2::{Digest, Sha256};

use super::{refuse_key, refused, xml};
use crate::{
    api::Core,
    lock,
    state::{UploadedPart, hex},
};

pub(super) async fn put(core: &Core, request: Request) -> Response {
    if let Some(refused) = refuse_key(&request) {
        return refused;
    }
    let path = request.uri().path().to_owned();
    let length =
        request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    let Some(length) = length else { return xml(411, "MissingContentLength", "A part has a Content-Length") };
    let mut segments = path.trim_start_matches("/uploads/").split('/');
    let (id, number) = (segments.next().unwrap_or_default(), segments.next().and_then(|number| number.parse().ok()));
    let (hashes, keeps) = {
        let now = core.clock.now();
        let state = lock(&core.state);
        if let Err(refusal) = state.links.check_part(&path, request.uri().query().unwrap_or_default(), now) {
            return refused(refusal);
        }
        let total = state.uploads.all.get(id).map_or(length, |upload| {
            let declared = upload.fields.get("fileSize").and_then(serde_json::Value::as_u64);
            declared.unwrap_or(length.saturating_mul(upload.parts_count))
        });
        (state.settings.hash_parts, total.max(length) <= state.settings.keep_up_to)
    };
    let part = match receive(request.into_body(), hashes, keeps).await {
        Ok(part) => part,
        Err(_) => return xml(400, "IncompleteBody", "The part ended before its Content-Length"),
    };
    let etag = format!("\"{}\"", part.sha256.get(..32).unwrap_or("part"));
    let now = core.clock.now();
    let mut state = lock(&core.state);
    let keep = state.settings.keep_up_to;
    let upload = state.uploads.all.get_mut(id).filter(|upload| upload.status(now) == "pending");
    let (Some(upload), Some(number)) = (upload, number) else {
        return xml(404, "NoSuchUpload", "The upload does not exist, or is complete");
    };
    upload.parts.insert(number, part);
    if upload.size() > keep {
        // Together they are too large to be kept.
        upload.parts.values_mut().for_each(|part| part.bytes = None);
    }
    let mut response = Response::new(Body::empty());
    if let Ok(etag) = HeaderValue::from_str(&etag) {
        response.headers_mut().insert(header::ETAG, etag);
    }
    response
}

async fn receive(body: Body, hashes: bool, keeps: bool) -> Result<UploadedPart, axum::Error> {
    let mut hash = Sha256::new();
    let mut size = 0;
    let mut kept = keeps.then(Vec::new);
    let mut chunks = body.into_data_stream();
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk?;
        size += chunk.len() as u64;
        if hashes {
            hash.update(&chunk);
        }
        if let Some(kept) = &mut kept {
            kept.extend_from_slice(&chunk);
        }
    }
    let sha256 = if hashes { hex(&hash.finalize()) } else { String::new() };
    Ok(UploadedPart::new(size, sha256, kept.map(Bytes::from)))
}
