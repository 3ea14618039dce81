//! The progress of a download.

use std::sync::{Arc, Mutex, PoisonError};

/// The progress of a download, for `on_progress`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DownloadProgress {
    /// The number of saved files.
    pub files: usize,
    /// The total number of files.
    pub total_files: usize,
    /// The number of bytes received. It never decreases, even if a file starts over.
    pub bytes: u64,
    /// The total length of all files in bytes, once every length is known.
    pub total_bytes: Option<u64>,
}

pub(super) type OnProgress = Box<dyn FnMut(DownloadProgress) + Send>;

/// The combined progress of several files, reported to one callback.
#[derive(Clone)]
pub(super) struct Reports(Option<Arc<Mutex<Shared>>>);

struct Shared {
    call: OnProgress,
    last: DownloadProgress,
    sizes: Vec<Option<u64>>,
}

/// The progress of one of the files.
pub(super) struct Report {
    reports: Reports,
    index: usize,
    /// The largest position of the file so far.
    furthest: u64,
}

impl Reports {
    pub(super) fn new(call: Option<OnProgress>, total_files: usize) -> Self {
        let last = DownloadProgress { total_files, ..Default::default() };
        Self(call.map(|call| Arc::new(Mutex::new(Shared { call, last, sizes: vec![None; total_files] }))))
    }

    pub(super) fn of(&self, index: usize) -> Report {
        Report { reports: self.clone(), index, furthest: 0 }
    }

    fn change(&self, change: impl FnOnce(&mut Shared)) {
        if let Some(shared) = &self.0 {
            let mut shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
            change(&mut shared);
            let last = shared.last.clone();
            (shared.call)(last);
        }
    }
}

impl Report {
    /// Records the length of the file.
    pub(super) fn sized(&mut self, size: Option<u64>) {
        let index = self.index;
        self.reports.change(|shared| {
            if let Some(known) = shared.sizes.get_mut(index) {
                *known = size;
            }
            shared.last.total_bytes = shared.sizes.iter().copied().sum();
        });
    }

    /// Records the position in the file.
    pub(super) fn at(&mut self, position: u64) {
        let more = position.saturating_sub(self.furthest);
        if more > 0 {
            self.furthest = position;
            self.reports.change(|shared| shared.last.bytes += more);
        }
    }

    pub(super) fn saved(self) {
        self.reports.change(|shared| shared.last.files += 1);
    }
}
