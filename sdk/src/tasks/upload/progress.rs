//! The progress of an upload.

/// The progress of an upload, for [`on_progress`](crate::FileUpload::on_progress).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadProgress {
    /// The ID of the upload. `None` for an image that is sent in one request.
    pub upload_id: Option<String>,
    /// The number of acknowledged bytes. It never decreases.
    pub bytes: u64,
    /// The length of the content in bytes.
    pub total: u64,
    /// Whether all bytes have arrived, so that the API validates and imports the file.
    pub is_processing: bool,
}

pub(super) type OnProgress = Box<dyn FnMut(UploadProgress) + Send>;

/// Calls the callback, if one is set.
pub(super) struct Reports {
    call: Option<OnProgress>,
    last: UploadProgress,
}

impl Reports {
    pub(super) fn to(call: Option<OnProgress>) -> Self {
        Self { call, last: UploadProgress { upload_id: None, bytes: 0, total: 0, is_processing: false } }
    }

    pub(super) fn begin(&mut self, upload_id: Option<&str>, total: u64) {
        self.last.upload_id = upload_id.map(str::to_owned);
        self.last.total = total;
        self.report();
    }

    /// Adds to the number of bytes sent.
    pub(super) fn sent(&mut self, bytes: u64) {
        self.last.bytes += bytes;
        self.report();
    }

    pub(super) fn processing(&mut self) {
        self.last.is_processing = true;
        self.report();
    }

    fn report(&mut self) {
        if let Some(call) = &mut self.call {
            call(self.last.clone());
        }
    }
}
