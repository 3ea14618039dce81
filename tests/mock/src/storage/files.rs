//! Files: assets, their conversions, and archives.

use std::{io, ops::Range};

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderMap, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use futures_util::stream;

use super::{refuse_key, refused, xml};
use crate::{
    api::Core,
    lock,
    state::{Content, image_type},
};

/// A file: its content, its MIME type and its ETag.
struct File {
    content: Content,
    mime_type: String,
    etag: String,
}

pub(super) fn get(core: &Core, request: &Request) -> Response {
    if request.method() != Method::GET && request.method() != Method::HEAD {
        return xml(405, "MethodNotAllowed", "Files are read with GET and HEAD");
    }
    if let Some(refused) = refuse_key(request) {
        return refused;
    }
    let (path, query) = (request.uri().path(), request.uri().query().unwrap_or_default());
    let file = {
        let now = core.clock.now();
        let state = lock(&core.state);
        if let Err(refusal) = state.links.check_file(path, query, now) {
            return refused(refusal);
        }
        find(&state, path)
    };
    let Some(file) = file else { return xml(404, "NoSuchKey", "The file does not exist") };
    response(&file, request.method() == Method::HEAD, request.headers())
}

fn find(state: &crate::state::State, path: &str) -> Option<File> {
    let mut segments = path.trim_start_matches('/').split('/');
    let (folder, name) = (segments.next()?, segments.next()?);
    match folder {
        "assets" => {
            let asset = state.assets.all.get(name)?;
            // The live CDN does not send the types of 3D files.
            let mime_type =
                if asset.text("kind") == "3d" { "application/octet-stream" } else { asset.text("mimeType") };
            Some(File { content: asset.content.clone(), mime_type: mime_type.to_owned(), etag: asset.etag.clone() })
        }
        "assets-transform" => {
            let (id, format) = name.rsplit_once('.')?;
            let asset = state.assets.all.get(id)?;
            let mime_type = image_type(format)?;
            let content = if asset.text("mimeType") == mime_type {
                asset.content.clone()
            } else {
                Content::generated(mime_type, asset.content.size(), asset.content.size())
            };
            Some(File { etag: content.etag(), content, mime_type: mime_type.to_owned() })
        }
        "archives" => {
            let job = state.jobs.all.get(name.strip_suffix(".zip")?)?;
            let crate::state::Task::Archive(ids) = &job.task else { return None };
            let size =
                ids.iter().filter_map(|id| state.assets.all.get(id)).map(|asset| asset.content.size()).sum::<u64>();
            let content = Content::generated("application/zip", size, size + 22);
            Some(File { etag: content.etag(), content, mime_type: "application/zip".to_owned() })
        }
        _ => None,
    }
}

fn response(file: &File, head: bool, headers: &HeaderMap) -> Response {
    let size = file.content.size();
    let text = |name| headers.get(name).and_then(|value: &axum::http::HeaderValue| value.to_str().ok());
    // A range of another version would corrupt the file.
    let is_current = text(header::IF_RANGE).is_none_or(|etag| etag == file.etag);
    let range = text(header::RANGE).filter(|_| is_current).and_then(|range| parse_range(range, size));
    let common = [
        (header::ETAG, file.etag.clone()),
        (header::ACCEPT_RANGES, "bytes".to_owned()),
        (header::CONTENT_TYPE, file.mime_type.clone()),
    ];
    let (status, range, content_range) = match range {
        None => (StatusCode::OK, 0..size, None),
        Some(Ok(range)) => {
            let content_range = format!("bytes {}-{}/{size}", range.start, range.end - 1);
            (StatusCode::PARTIAL_CONTENT, range, Some(content_range))
        }
        Some(Err(())) => (StatusCode::RANGE_NOT_SATISFIABLE, 0..0, Some(format!("bytes */{size}"))),
    };
    let length = range.end - range.start;
    let body = if head {
        Body::empty()
    } else {
        Body::from_stream(stream::iter(file.content.pieces(range).map(Ok::<_, io::Error>)))
    };
    let mut response = (status, common, body).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_LENGTH, length.into());
    if let Some(value) = content_range.and_then(|range| range.parse().ok()) {
        headers.insert(header::CONTENT_RANGE, value);
    }
    response
}

/// The range of `bytes=3-`, `bytes=3-8` or `bytes=-5`; an error if it is beyond the end of the file, and `None` if it is invalid.
fn parse_range(range: &str, size: u64) -> Option<Result<Range<u64>, ()>> {
    let (first, last) = range.strip_prefix("bytes=")?.split_once('-')?;
    let range = match (first.is_empty(), last.is_empty()) {
        (true, _) => size.saturating_sub(last.parse().ok()?)..size,
        (_, true) => first.parse().ok()?..size,
        _ => first.parse().ok()?..last.parse::<u64>().ok()?.saturating_add(1).min(size),
    };
    Some(if range.start < range.end { Ok(range) } else { Err(()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_cut_to_the_file() {
        let of = |range| parse_range(range, 10);
        assert_eq!(of("bytes=3-"), Some(Ok(3..10)));
        assert_eq!(of("bytes=3-5"), Some(Ok(3..6)));
        assert_eq!(of("bytes=3-99"), Some(Ok(3..10)));
        assert_eq!(of("bytes=-4"), Some(Ok(6..10)));
        assert_eq!(of("bytes=10-"), Some(Err(())));
        assert_eq!(of("items=1-2"), None);
        assert_eq!(of("bytes=0-1,3-4"), None);
    }
}
