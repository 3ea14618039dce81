//! Sending the parts of an upload to their presigned URLs.

use std::{
    borrow::Cow,
    sync::Arc,
    time::{Duration, SystemTime},
};

use reqwest::{
    Response, StatusCode, Url,
    header::{CONTENT_TYPE, HeaderValue},
};
use tokio::sync::Mutex;

use super::{
    body::{PartBody, Watch},
    plan::Part,
    source::PartData,
};
use crate::{
    Client, Error, ErrorKind, Result,
    transport::{operation::Operation, retry, send::within},
    types::{SignedUrl, UploadPart},
    values::redact::Secrets,
};

/// The maximum number of retries of a part.
const RETRIES: u32 = 5;

/// A URL that expires within this time is not used.
const MARGIN: Duration = Duration::from_secs(30);

/// The maximum number of bytes read from an error response.
const LONGEST_REFUSAL: usize = 64 << 10;

/// The parts of an upload, which are sent independently of one another.
pub(super) struct Parts {
    client: Client,
    upload_id: String,
    content_type: HeaderValue,
    urls: Mutex<Urls>,
}

struct Urls {
    parts: Vec<UploadPart>,
    /// How often the URLs were refreshed.
    generation: u32,
    /// Whether the clock of this machine agrees with `expires`.
    trusts_clock: bool,
}

impl Urls {
    fn get(&self, number: u32) -> Option<&UploadPart> {
        self.parts.iter().find(|part| part.number == i64::from(number))
    }

    fn expires_soon(&self, number: u32, now: SystemTime) -> bool {
        let expires = self.get(number).and_then(|part| part.expires.to_system_time());
        self.trusts_clock && expires.is_some_and(|expires| expires <= now + MARGIN)
    }
}

/// Why an attempt failed.
enum Failure {
    /// A retry would fail as well.
    Final(Error),
    /// A retry may succeed, with a fresh URL if the last one was rejected.
    Temporary { error: Error, refused: bool },
}

impl Parts {
    pub(super) fn new(client: &Client, upload_id: &str, content_type: HeaderValue, parts: Vec<UploadPart>) -> Self {
        let urls = Mutex::new(Urls { parts, generation: 0, trusts_clock: true });
        Self { client: client.clone(), upload_id: upload_id.to_owned(), content_type, urls }
    }

    /// Sends a part, with retries. A part with the same number replaces the earlier one.
    pub(super) async fn send(&self, part: &Part, data: PartData) -> Result<()> {
        let runtime = self.client.runtime();
        let began = runtime.now();
        let mut refused = None;
        let mut retries = 0;
        loop {
            let (url, generation) = self.url(part.number, refused).await?;
            let (error, is_refused) = match self.attempt(&url, part, data.clone()).await {
                Ok(()) => return Ok(()),
                Err(Failure::Final(error)) => return Err(error),
                Err(Failure::Temporary { error, refused }) => (error, refused),
            };
            let error = error.after(retries + 1, runtime.now().saturating_duration_since(began));
            let delay = retry::delay(retries + 1, error.retry_after(), runtime.random());
            let Some(delay) = delay.filter(|_| retries < RETRIES) else { return Err(error) };
            tracing::debug!(part = part.number, delay_ms = delay.as_millis() as u64, error = %error, "sending the part again");
            retries += 1;
            // The storage server may close the connection before its error response is read.
            refused = (is_refused || retries > 1).then_some(generation);
            runtime.sleep(delay).await;
        }
    }

    /// Returns the URL of a part and its generation. The upload is retrieved again for fresh URLs if those of the generation were rejected
    /// or the URL expires soon.
    async fn url(&self, number: u32, refused: Option<u32>) -> Result<(SignedUrl, u32)> {
        let mut urls = self.urls.lock().await;
        let now = || self.client.runtime().system_time();
        if refused == Some(urls.generation) || urls.expires_soon(number, now()) {
            urls.parts = self.client.uploads().retrieve(&self.upload_id).send().await?.upload.parts;
            urls.generation += 1;
            // A fresh URL does not expire soon unless the clock is wrong; rely on rejections then.
            urls.trusts_clock &= !urls.expires_soon(number, now());
        }
        match urls.get(number) {
            Some(part) => Ok((part.url.clone(), urls.generation)),
            None => Err(self.error(format!("the API returned no URL for part {number}"))),
        }
    }

    fn error(&self, message: String) -> Error {
        Error::task(ErrorKind::Api, format!("upload {}: {message}", self.upload_id), None)
    }

    async fn attempt(&self, url: &SignedUrl, part: &Part, data: PartData) -> Result<(), Failure> {
        let operation = operation(part.number);
        let client = &self.client;
        let watch = Arc::new(Watch::default());
        let request = async {
            let url = self.checked(url)?;
            let body = PartBody::open(data, part, &watch).await?;
            let http = client.current_http()?;
            let request = http.put(url).header(CONTENT_TYPE, &self.content_type).body(reqwest::Body::wrap(body));
            let request = request.build().map_err(|error| Error::transport(&operation, error))?;
            Ok((http, request))
        };
        let (http, request) = request.await.map_err(Failure::Final)?;
        let response = async {
            let response = client.execute(&http, request).await?;
            let (status, headers) = (response.status(), response.headers().clone());
            Ok((status, headers, read(response).await))
        };
        let mut response = Box::pin(response);
        let timeout = client.options().timeout();
        // The timeout applies to the time without any progress, because the total time of a part depends on the connection.
        let outcome = loop {
            let pieces = watch.pieces();
            match within(&mut client.runtime().timer(timeout), response.as_mut()).await {
                None if watch.pieces() != pieces => {}
                outcome => break outcome,
            }
        };
        let (status, headers, body) = match outcome {
            Some(Ok(response)) => response,
            Some(Err(error)) => {
                return Err(match watch.failure() {
                    Some(failure) => Failure::Final(failure),
                    None => Failure::Temporary { error: Error::transport(&operation, error), refused: false },
                });
            }
            None => return Err(Failure::Temporary { error: Error::timeout(&operation, timeout), refused: false }),
        };
        if matches!(status.as_u16(), 200 | 201 | 204) {
            return Ok(());
        }
        let code = code(&body);
        let now = client.runtime().system_time();
        let error = Error::api(status, headers, Vec::new(), now, Secrets::default()).of(&operation);
        let error = error.or_message(code.as_deref().unwrap_or_default());
        let refused = status == StatusCode::FORBIDDEN || code.as_deref() == Some("ExpiredToken");
        let again = refused
            || status.is_server_error()
            || matches!(status.as_u16(), 408 | 429)
            || code.as_deref() == Some("RequestTimeout");
        Err(match again {
            true => Failure::Temporary { error, refused },
            false => Failure::Final(error),
        })
    }

    /// Returns the URL if the content may be sent to it.
    fn checked(&self, url: &SignedUrl) -> Result<Url> {
        let url =
            Url::parse(url.as_str()).map_err(|_| self.error("the URL of a part is not a valid URL".to_owned()))?;
        match url.scheme() == "https" || self.client.base_url().starts_with("http:") {
            true => Ok(url),
            false => Err(self.error("the URL of a part is not https, and content is only sent over https".to_owned())),
        }
    }
}

/// The storage server responds with XML that has an error code; its other elements may contain the signature.
fn code(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body);
    let (_, rest) = text.split_once("<Code>")?;
    let (code, _) = rest.split_once("</Code>")?;
    let is_name = !code.is_empty() && code.len() <= 100 && code.chars().all(|letter| letter.is_ascii_alphanumeric());
    is_name.then(|| code.to_owned())
}

/// Reads the beginning of a body. A short body is read to its end, so that the connection can be reused.
async fn read(mut response: Response) -> Vec<u8> {
    let mut body = Vec::new();
    while let Ok(Some(chunk)) = response.chunk().await {
        body.extend_from_slice(&chunk);
        if body.len() > LONGEST_REFUSAL {
            break;
        }
    }
    body
}

fn operation(number: u32) -> Operation {
    Operation {
        id: "PutUploadPart",
        method: "PUT",
        path: Cow::Owned(format!("the upload URL of part {number}")),
        auth: false,
        idempotent: true,
        paid: false,
        look_in: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_code_of_an_error_response_is_read() {
        let xml =
            b"<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>";
        assert_eq!(code(xml).as_deref(), Some("AccessDenied"));
        for other in [&b""[..], b"<Code></Code>", b"<Code>X-Amz-Signature=1</Code>", b"{}", b"<Code>"] {
            assert_eq!(code(other), None, "{}", other.escape_ascii());
        }
    }
}
