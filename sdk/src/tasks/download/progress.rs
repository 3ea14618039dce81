//! How far a download is.

use std::sync::{Arc, Mutex, PoisonError};

/// How far a download is, for `on_progress`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DownloadProgress {
    /// The files that are saved.
    pub files: usize,
    /// The files there are.
    pub total_files: usize,
    /// The bytes that arrived; never less than before, also where a file begins anew.
    pub bytes: u64,
    /// The length of all files in bytes, once the lengths of all are known.
    pub total_bytes: Option<u64>,
}

pub(super) type OnProgress = Box<dyn FnMut(DownloadProgress) + Send>;

/// The progress of several files, which one function is called with.
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
    /// As far as the file ever was.
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
    /// The length of the file is known.
    pub(super) fn sized(&mut self, size: Option<u64>) {
        let index = self.index;
        self.reports.change(|shared| {
            if let Some(known) = shared.sizes.get_mut(index) {
                *known = size;
            }
            shared.last.total_bytes = shared.sizes.iter().copied().sum();
        });
    }

    /// The file is so far.
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
