//! Scripts of jobs and uploads.

use std::time::Duration;

/// The script of a job: its statuses, its duration, and its end.
///
/// ```
/// use scenario_mock::JobScript;
///
/// // Progress that decreases and exceeds 1, an unknown status, and a failure that is not refunded.
/// let script = JobScript::new()
///     .step(0.2, "in-progress", 0.4)
///     .step(0.4, "in-progress", 0.3)
///     .step(0.6, "defrosting", 1.02)
///     .fails("Moderated", Some("Change the prompt"))
///     .without_refund();
/// # let _ = script;
/// ```
#[derive(Clone, Debug, Default)]
pub struct JobScript {
    pub(crate) steps: Option<Vec<(f64, String, f64)>>,
    pub(crate) duration: Option<Duration>,
    pub(crate) end: End,
    pub(crate) assets: Option<usize>,
    pub(crate) cancel: Cancel,
}

/// How a job ends.
#[derive(Clone, Debug, Default)]
pub(crate) enum End {
    #[default]
    Success,
    Failure {
        error: String,
        hint: Option<String>,
        refund: bool,
    },
    Canceled,
    Never,
}

/// The effect of the action `cancel` on a job.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cancel {
    /// It is rejected with 400, like in the live API for runs of models.
    #[default]
    Refused,
    /// The job is canceled, and refunded.
    Cancels,
    /// It is acknowledged, but has no effect on the job.
    Ignored,
}

impl JobScript {
    /// Creates a script that passes through all statuses in the server's job duration, and succeeds.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a step: this status and progress from a fraction (0 to 1) of the duration on, instead of the default steps. Steps must be in
    /// order.
    #[must_use]
    pub fn step(mut self, fraction: f64, status: &str, progress: f64) -> Self {
        self.steps.get_or_insert_default().push((fraction.clamp(0.0, 1.0), status.to_owned(), progress));
        self
    }

    /// Sets the duration. A job with a duration of zero has already ended in the response to its start.
    #[must_use]
    pub fn lasts(mut self, duration: Duration) -> Self {
        self.duration = Some(duration);
        self
    }

    /// Sets the number of files, regardless of the inputs; a failed job has those created until its failure.
    #[must_use]
    pub fn assets(mut self, count: usize) -> Self {
        self.assets = Some(count);
        self
    }

    /// Fails, with `metadata.error` and `metadata.hint`, and is refunded.
    #[must_use]
    pub fn fails(mut self, error: &str, hint: Option<&str>) -> Self {
        self.end = End::Failure { error: error.to_owned(), hint: hint.map(str::to_owned), refund: true };
        self
    }

    /// Disables the refund of a failure: `billing.disableRefund` is set.
    #[must_use]
    pub fn without_refund(mut self) -> Self {
        if let End::Failure { refund, .. } = &mut self.end {
            *refund = false;
        }
        self
    }

    /// Ends as canceled by the server.
    #[must_use]
    pub fn is_canceled(mut self) -> Self {
        self.end = End::Canceled;
        self
    }

    /// Never ends.
    #[must_use]
    pub fn never_ends(mut self) -> Self {
        self.end = End::Never;
        self
    }

    /// Sets the effect of the action `cancel`.
    #[must_use]
    pub fn cancel(mut self, cancel: Cancel) -> Self {
        self.cancel = cancel;
        self
    }
}

/// The script of an upload, after all of its parts have been sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadScript {
    /// `validating`, `validated`, and `imported` with its `entityId`.
    #[default]
    Imports,
    /// `validating`, and then `complete` without an `entityId` for the import's duration, before it is imported.
    CompletesFirst,
    /// `validating`, and then `failed` with this `errorMessage`.
    Fails(String),
    /// `validating` forever.
    Hangs,
}
