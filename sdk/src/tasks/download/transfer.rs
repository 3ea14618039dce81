//! Reads the bytes of a file from signed links, over several attempts.

use std::{borrow::Cow, pin::pin, time::Instant};

use bytes::Bytes;
use reqwest::{
    Response, StatusCode, Url,
    header::{
        ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_RANGE, ETAG, HeaderMap, HeaderValue, IF_RANGE, LOCATION, RANGE,
        USER_AGENT,
    },
};
use sync_wrapper::SyncWrapper;

use super::{
    host,
    link::{Link, Source},
};
use crate::{
    BoxFuture, Client, Error, ErrorKind, Result,
    transport::{operation::Operation, retry, send::within},
    values::redact::Secrets,
};

/// The maximum number of consecutive attempts that each receive less than [`ADVANCE`].
const ATTEMPTS: u32 = 5;
const ADVANCE: u64 = 1 << 20;

const REDIRECTS: usize = 5;

/// What a transfer yields.
pub(super) enum Piece {
    Bytes(Bytes),
    /// The file starts over: discard the bytes yielded so far.
    Restart,
}

/// A file that is being read.
pub(super) struct Transfer {
    client: Client,
    source: Source,
    operation: Operation,
    link: Option<Link>,
    body: Option<SyncWrapper<Body>>,
    is_done: bool,
    /// The number of bytes yielded since the beginning of the file.
    position: u64,
    /// The length of the file, once known from a response.
    total: Option<u64>,
    /// The `ETag`, which identifies this version of the file.
    etag: Option<HeaderValue>,
    began: Option<Instant>,
    attempts: u32,
    /// The position at which the count of attempts was last reset.
    advanced: u64,
}

enum Failure {
    /// A retry would fail as well.
    Final(Error),
    /// A retry with a fresh link may succeed.
    Temporary(Error),
}

impl Transfer {
    pub(super) fn new(client: Client, source: Source) -> Self {
        let operation = Operation {
            id: "GetFile",
            method: "GET",
            path: Cow::Owned(format!("the file of {}", source.id().escape_debug())),
            auth: false,
            idempotent: true,
            paid: false,
            look_in: None,
        };
        Self {
            client,
            source,
            operation,
            link: None,
            body: None,
            is_done: false,
            position: 0,
            total: None,
            etag: None,
            began: None,
            attempts: 0,
            advanced: ADVANCE,
        }
    }

    /// For messages: `the file of asset_1`.
    pub(super) fn name(&self) -> &str {
        &self.operation.path
    }

    pub(super) fn total(&self) -> Option<u64> {
        self.total
    }

    pub(super) fn position(&self) -> u64 {
        self.position
    }

    /// The MIME type, once the link is known.
    pub(super) fn mime_type(&self) -> &str {
        self.link.as_ref().map_or("", |link| &link.mime_type)
    }

    /// Returns the next bytes, or `None` at the end of the file.
    pub(super) async fn next(&mut self) -> Result<Option<Piece>> {
        self.began.get_or_insert_with(|| self.client.runtime().now());
        while !self.is_done {
            let step = match &mut self.body {
                None => self.open().await,
                Some(body) => match body.get_mut().chunk(&self.client, &self.operation).await {
                    Ok(Some(bytes)) => self.take(bytes).map(Some),
                    Ok(None) => self.end().map(|()| None),
                    Err(error) => Err(Failure::Temporary(error)),
                },
            };
            match step {
                Ok(Some(piece)) => return Ok(Some(piece)),
                Ok(None) => {}
                Err(Failure::Final(error)) => return Err(error),
                Err(Failure::Temporary(error)) => self.back_off(error).await?,
            }
        }
        Ok(None)
    }

    fn take(&mut self, bytes: Bytes) -> Result<Piece, Failure> {
        self.position += bytes.len() as u64;
        if self.total.is_some_and(|total| self.position > total) {
            return Err(Failure::Final(self.error("it is longer than its declared length")));
        }
        if self.position >= self.advanced {
            self.advanced = self.position + ADVANCE;
            self.attempts = 0;
        }
        Ok(Piece::Bytes(bytes))
    }

    /// The response ended.
    fn end(&mut self) -> Result<(), Failure> {
        let size = self.total.or(self.link.as_ref().and_then(|link| link.size));
        match size {
            Some(size) if self.position != size => {
                let message = format!("the response ends after {} of {size} bytes", self.position);
                Err(Failure::Temporary(self.broken(message)))
            }
            _ => {
                self.body = None;
                self.is_done = true;
                Ok(())
            }
        }
    }

    async fn back_off(&mut self, error: Error) -> Result<()> {
        self.body = None;
        self.link = None;
        self.source.forget();
        self.attempts += 1;
        let runtime = self.client.runtime();
        let now = runtime.now();
        let elapsed = now.saturating_duration_since(self.began.unwrap_or(now));
        let error = error.after(self.attempts, elapsed);
        let delay = retry::delay(self.attempts, error.retry_after(), runtime.random());
        let Some(delay) = delay.filter(|_| self.attempts < ATTEMPTS) else { return Err(error) };
        tracing::debug!(position = self.position, delay_ms = delay.as_millis() as u64, error = %error, "requesting the file again");
        runtime.sleep(delay).await;
        Ok(())
    }

    /// Requests the file from the current position, if it is known to be the same.
    async fn open(&mut self) -> Result<Option<Piece>, Failure> {
        if self.link.is_none() {
            self.link = Some(self.source.link(&self.client).await.map_err(Failure::Final)?);
        }
        let range = self.etag.clone().filter(|_| self.position > 0);
        let response = self.request(range.as_ref()).await?;
        let (status, headers) = (response.status(), response.headers());
        match (status, range) {
            (StatusCode::OK, _) => {}
            (StatusCode::PARTIAL_CONTENT, Some(etag)) => {
                let same = headers.get(ETAG).is_none_or(|current| *current == etag);
                if !same || content_range(headers) != Some((self.position, self.total)) {
                    self.etag = None;
                    return Err(Failure::Temporary(self.broken("the server sent a different range than requested")));
                }
                self.body = Some(SyncWrapper::new(Body::new(&self.client, response)));
                return Ok(None);
            }
            // The file has changed and is shorter.
            (StatusCode::RANGE_NOT_SATISFIABLE, Some(_)) => {
                self.etag = None;
                return Err(Failure::Temporary(self.status(status, headers.clone())));
            }
            _ => return Err(self.refused(status, headers.clone())),
        }
        if let Some(encoding) = headers.get(CONTENT_ENCODING).filter(|encoding| *encoding != "identity") {
            let encoding = String::from_utf8_lossy(encoding.as_bytes()).into_owned();
            return Err(Failure::Final(Error::unknown_encoding(&self.operation, &encoding)));
        }
        self.etag = headers.get(ETAG).filter(|etag| etag.as_bytes().starts_with(b"\"")).cloned();
        self.total = response.content_length();
        let size = self.link.as_ref().and_then(|link| link.size);
        if let (Some(total), Some(size)) = (self.total, size)
            && total != size
        {
            let message = format!("it has {total} bytes, and {size} by the asset's `properties.size`");
            return Err(Failure::Final(self.error(&message)));
        }
        self.body = Some(SyncWrapper::new(Body::new(&self.client, response)));
        let restarts = std::mem::take(&mut self.position) > 0;
        Ok(restarts.then_some(Piece::Restart))
    }

    /// Sends the request, and follows redirects to allowed hosts.
    async fn request(&self, range: Option<&HeaderValue>) -> Result<Response, Failure> {
        let link = self.link.as_ref().map(|link| link.url.as_str()).unwrap_or_default();
        let url = Url::parse(link);
        let mut url = url.map_err(|_| Failure::Final(self.error("its link is not a valid URL")))?;
        let http = self.client.current_http().map_err(Failure::Final)?;
        for _ in 0..=REDIRECTS {
            host::check(&self.client, &url, self.name()).map_err(Failure::Final)?;
            let mut request = http
                .get(url.clone())
                .header(USER_AGENT, self.client.user_agent())
                // The length and the ranges must be those of the file, not of a compressed response.
                .header(ACCEPT_ENCODING, "identity");
            if let Some(etag) = range {
                request = request.header(RANGE, format!("bytes={}-", self.position)).header(IF_RANGE, etag);
            }
            let request = request.build().map_err(|error| Failure::Final(Error::transport(&self.operation, error)))?;
            let timeout = self.client.options().timeout();
            let response = pin!(self.client.execute(&http, request));
            let response = within(&mut self.client.runtime().timer(timeout), response).await;
            let response = response
                .ok_or_else(|| Failure::Temporary(Error::timeout(&self.operation, timeout)))?
                .map_err(|error| Failure::Temporary(Error::transport(&self.operation, error)))?;
            let location = response.headers().get(LOCATION).filter(|_| response.status().is_redirection());
            let Some(location) = location else {
                // A custom HTTP client may have followed redirects.
                if self.client.may_follow() {
                    host::check(&self.client, response.url(), self.name()).map_err(Failure::Final)?;
                }
                return Ok(response);
            };
            let next = location.to_str().ok().and_then(|location| url.join(location).ok());
            url = next.ok_or_else(|| Failure::Final(self.error("it redirects to an invalid URL")))?;
        }
        Err(Failure::Final(self.error(&format!("it redirects more than {REDIRECTS} times"))))
    }

    fn refused(&self, status: StatusCode, headers: HeaderMap) -> Failure {
        let error = self.status(status, headers);
        // 403 and 410: the link has expired.
        match status.as_u16() {
            403 | 408 | 410 | 429 | 500.. => Failure::Temporary(error),
            _ => Failure::Final(error),
        }
    }

    /// The body of an error response may contain the link.
    fn status(&self, status: StatusCode, headers: HeaderMap) -> Error {
        let now = self.client.runtime().system_time();
        Error::api(status, headers, Vec::new(), now, Secrets::default()).of(&self.operation)
    }

    fn broken(&self, message: impl Into<String>) -> Error {
        Error::task(ErrorKind::Disconnected, message, None).of(&self.operation)
    }

    fn error(&self, message: &str) -> Error {
        Error::task(ErrorKind::Download, format!("{}: {message}", self.name()), None)
    }
}

/// Parses the first byte and the total length of a `content-range` such as `bytes 3-8/9`.
fn content_range(headers: &HeaderMap) -> Option<(u64, Option<u64>)> {
    let (range, total) = headers.get(CONTENT_RANGE)?.to_str().ok()?.strip_prefix("bytes ")?.split_once('/')?;
    let (first, _) = range.split_once('-')?;
    Some((first.parse().ok()?, total.parse().ok()))
}

/// The body of a response, with a timeout for each chunk.
struct Body {
    response: Response,
    timer: BoxFuture<'static, ()>,
    /// Whether a chunk has arrived since the timer was started.
    is_moving: bool,
}

impl Body {
    fn new(client: &Client, response: Response) -> Self {
        Self { response, timer: client.runtime().timer(client.options().timeout()), is_moving: false }
    }

    async fn chunk(&mut self, client: &Client, operation: &Operation) -> Result<Option<Bytes>> {
        loop {
            match within(&mut self.timer, pin!(self.response.chunk())).await {
                Some(Ok(chunk)) => {
                    self.is_moving = true;
                    return Ok(chunk);
                }
                Some(Err(error)) => return Err(Error::transport(operation, error).sent()),
                None if std::mem::take(&mut self.is_moving) => {
                    self.timer = client.runtime().timer(client.options().timeout());
                }
                None => return Err(Error::timeout(operation, client.options().timeout())),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_content_range_is_read() {
        let range = |text: &'static str| {
            content_range(&HeaderMap::from_iter([(CONTENT_RANGE, HeaderValue::from_static(text))]))
        };
        assert_eq!(range("bytes 3-8/9"), Some((3, Some(9))));
        assert_eq!(range("bytes 3-8/*"), Some((3, None)));
        for other in ["bytes */9", "items 3-8/9", "bytes 3", ""] {
            assert_eq!(range(other), None, "{other}");
        }
    }
}
