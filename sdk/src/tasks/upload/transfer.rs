//! The requests of an upload, from the first one to the one that completes it.

use std::{panic, sync::Arc, time::Duration};

use base64::{Engine, prelude::BASE64_STANDARD};
use reqwest::header::HeaderValue;
use tokio::task::{JoinError, JoinSet};
use tracing::instrument::{Instrument, WithSubscriber};

use super::{
    handle::{UploadHandle, UploadRef},
    media,
    parts::Parts,
    plan::{PART, PartPlan},
    progress::Reports,
    source::{PartData, Source},
};
use crate::{
    Client, Error, ErrorKind, Result,
    transport::retry,
    types::{Upload, UploadAction, UploadAssetOptions, UploadKind, UploadStatus},
};

/// The largest image, in bytes, that is sent in one request by default. The gateway accepts 10 MB, and base64 adds a third.
const SMALL_IMAGE: u64 = 3_500_000;

/// An image has to be smaller than this to be sent in one request.
/// <https://docs.scenario.com/get-started/content/uploading-assets>
const LARGEST_IMAGE: u64 = 6_000_000;

/// The maximum number of `complete` requests. Each retry is sent only if the retrieved upload still waits for it.
const COMPLETIONS: u32 = 3;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Route {
    /// `POST /assets`.
    Base64,
    /// `POST /uploads`.
    Multipart,
}

/// The settings of an upload.
pub(super) struct Settings {
    pub(super) client: Client,
    pub(super) resumed: Option<UploadRef>,
    pub(super) name: Option<String>,
    pub(super) content_type: Option<String>,
    pub(super) kind: Option<UploadKind>,
    pub(super) asset: UploadAssetOptions,
    pub(super) route: Option<Route>,
    pub(super) part_size: u64,
    pub(super) concurrency: usize,
    pub(super) max_wait: Option<Duration>,
}

impl Settings {
    pub(super) fn new(client: Client, resumed: Option<UploadRef>) -> Self {
        Self {
            client,
            resumed,
            name: None,
            content_type: None,
            kind: None,
            asset: UploadAssetOptions::new(),
            route: None,
            part_size: PART,
            concurrency: 4,
            max_wait: None,
        }
    }

    /// Sends the content, and completes the upload.
    pub(super) async fn send(&self, source: Source, reports: &mut Reports) -> Result<UploadHandle> {
        if let Some(upload) = &self.resumed {
            return self.resume(upload, source, reports).await;
        }
        let (content_type, kind) = self.media(&source)?;
        let header = header(&source, &content_type)?;
        match self.route {
            Some(Route::Base64) => self.send_image(source, &content_type, &kind, reports).await,
            None if kind == UploadKind::Image && source.length <= SMALL_IMAGE => {
                self.send_image(source, &content_type, &kind, reports).await
            }
            _ => {
                let plan = PartPlan::new(&source.label(), source.length, self.part_size)?;
                let name = self.name.as_deref().unwrap_or(&source.name);
                let mut request = self.client.uploads().create().file_name(name).content_type(content_type).kind(kind);
                request = request.file_size(source.length).parts(plan.count());
                if self.asset != UploadAssetOptions::new() {
                    request = request.asset_options(self.asset.clone());
                }
                let upload = request.send().await?.upload;
                self.send_parts(&self.client, upload, header, plan, source, reports).await
            }
        }
    }

    /// The MIME type and the kind, as set or as detected from the content.
    fn media(&self, source: &Source) -> Result<(String, UploadKind)> {
        match (&self.content_type, &self.kind) {
            (Some(content_type), Some(kind)) => Ok((content_type.clone(), kind.clone())),
            (Some(content_type), None) => match media::kind_of(content_type) {
                Some(kind) => Ok((content_type.clone(), kind)),
                None => Err(invalid(format!(
                    "{}: the kind cannot be derived from the content type: set `.kind(…)`",
                    source.label()
                ))),
            },
            (None, kind) => {
                let (content_type, detected) = media::detect(&source.label(), &source.head)?;
                Ok((content_type.to_owned(), kind.clone().unwrap_or(detected)))
            }
        }
    }

    /// Sends an image in one request.
    async fn send_image(
        &self,
        mut source: Source,
        content_type: &str,
        kind: &UploadKind,
        reports: &mut Reports,
    ) -> Result<UploadHandle> {
        let (label, length) = (source.label(), source.length);
        if *kind != UploadKind::Image {
            return Err(invalid(format!("{label}: only images can be sent in one request: remove `.base64()`")));
        }
        if length >= LARGEST_IMAGE {
            let message = format!(
                "{label} has {length} bytes, and a single request is limited to less than 6 MB: remove `.base64()`"
            );
            return Err(invalid(message));
        }
        let bytes = source.read_all().await?;
        let image = format!("data:{content_type};base64,{}", BASE64_STANDARD.encode(&bytes));
        let name = self.name.as_deref().unwrap_or(&source.name);
        let mut request = self.client.assets().upload(name).image(image);
        let UploadAssetOptions { collection_ids, hide, parent_id } = self.asset.clone();
        if let Some(collection_ids) = collection_ids {
            request = request.collection_ids(collection_ids);
        }
        if let Some(hide) = hide {
            request = request.hide(hide);
        }
        if let Some(parent_id) = parent_id {
            request = request.parent_id(parent_id);
        }
        source.finish().await?;
        reports.begin(None, length);
        let asset = request.send().await?.asset;
        reports.sent(length);
        Ok(UploadHandle::imported(self.client.clone(), asset))
    }

    /// Retrieves an existing upload, and sends its parts again if it is not complete.
    async fn resume(&self, upload: &UploadRef, source: Source, reports: &mut Reports) -> Result<UploadHandle> {
        let client = upload.client(&self.client);
        let upload = client.uploads().retrieve(&upload.upload_id).send().await?.upload;
        if upload.status != UploadStatus::Pending {
            return Ok(UploadHandle::started(client, upload));
        }
        let (label, length) = (source.label(), source.length);
        if let Some(expected) = upload.file_size.filter(|expected| *expected != length) {
            return Err(invalid(format!(
                "{label} has {length} bytes, but the upload {} expects {expected}",
                upload.id
            )));
        }
        let count = upload.parts_count.unwrap_or(upload.parts.len().try_into().unwrap_or(u32::MAX));
        let plan = PartPlan::resumed(&label, length, self.part_size, count)?;
        let content_type = match &upload.content_type {
            Some(content_type) => content_type.clone(),
            None => self.media(&source)?.0,
        };
        let header = header(&source, &content_type)?;
        self.send_parts(&client, upload, header, plan, source, reports).await
    }

    /// Sends all parts and completes the upload. Errors carry the upload ID.
    async fn send_parts(
        &self,
        client: &Client,
        upload: Upload,
        content_type: HeaderValue,
        plan: PartPlan,
        source: Source,
        reports: &mut Reports,
    ) -> Result<UploadHandle> {
        let Upload { id, parts, .. } = upload;
        reports.begin(Some(&id), source.length);
        let parts = Arc::new(Parts::new(client, &id, content_type, parts));
        let sent = async {
            self.send_all(&parts, plan, source, reports).await?;
            complete(client, &id).await
        };
        let upload = sent.await.map_err(|error| error.of_upload(&id))?;
        reports.processing();
        Ok(UploadHandle::started(client.clone(), upload))
    }

    /// Sends the parts concurrently. On an error, or if dropped, all running requests are aborted.
    async fn send_all(
        &self,
        parts: &Arc<Parts>,
        plan: PartPlan,
        mut source: Source,
        reports: &mut Reports,
    ) -> Result<()> {
        let mut sending = JoinSet::new();
        for part in plan.parts() {
            if sending.len() >= self.concurrency {
                acknowledge(&mut sending, reports).await?;
            }
            let data: PartData = source.part(&part).await?;
            let parts = Arc::clone(parts);
            let send = async move { parts.send(&part, data).await.map(|()| part.length()) };
            sending.spawn(send.in_current_span().with_current_subscriber());
        }
        while !sending.is_empty() {
            acknowledge(&mut sending, reports).await?;
        }
        source.finish().await
    }
}

/// Waits until one of the running parts ends.
async fn acknowledge(sending: &mut JoinSet<Result<u64>>, reports: &mut Reports) -> Result<()> {
    match sending.join_next().await {
        Some(Ok(length)) => reports.sent(length?),
        Some(Err(error)) => return Err(stopped(error)),
        None => {}
    }
    Ok(())
}

/// The error of a task that panicked or was aborted.
fn stopped(error: JoinError) -> Error {
    match error.try_into_panic() {
        Ok(panic) => panic::resume_unwind(panic),
        Err(error) => Error::task(ErrorKind::Disconnected, "the runtime is shutting down", Some(Arc::new(error))),
    }
}

/// Sends the `complete` action. If the response is lost, the state of the upload shows whether it was carried out.
async fn complete(client: &Client, id: &str) -> Result<Upload> {
    let mut attempt = 1;
    loop {
        let error = match client.uploads().trigger_action(id, UploadAction::Complete).send().await {
            Ok(response) => return Ok(response.upload),
            Err(error) => error,
        };
        let unknown = error.is_outcome_unknown();
        if !unknown && !error.is_bad_request() && !error.is_conflict() {
            return Err(error);
        }
        let upload = client.uploads().retrieve(id).send().await?.upload;
        if upload.status != UploadStatus::Pending {
            return Ok(upload);
        }
        let runtime = client.runtime();
        let delay = retry::delay(attempt, None, runtime.random());
        let Some(delay) = delay.filter(|_| unknown && attempt < COMPLETIONS) else { return Err(error) };
        attempt += 1;
        runtime.sleep(delay).await;
    }
}

fn header(source: &Source, content_type: &str) -> Result<HeaderValue> {
    HeaderValue::from_str(content_type).map_err(|_| {
        invalid(format!("{}: the content type contains characters that are not allowed in a header", source.label()))
    })
}

fn invalid(message: String) -> Error {
    Error::task(ErrorKind::InvalidInput, message, None)
}
