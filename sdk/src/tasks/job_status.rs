use crate::types::JobStatus;

impl JobStatus {
    /// Returns whether the status is final: succeeded, failed or canceled. An unknown status is not final.
    ///
    /// ```
    /// use scenario_sdk::types::JobStatus;
    ///
    /// assert!(JobStatus::Failure.is_terminal());
    /// assert!(!JobStatus::InProgress.is_terminal());
    /// ```
    pub fn is_terminal(&self) -> bool {
        matches!(self, Self::Success | Self::Failure | Self::Canceled)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_statuses_are_terminal() {
        let terminal: Vec<_> =
            JobStatus::KNOWN.iter().filter(|status| status.is_terminal()).map(JobStatus::as_str).collect();
        assert_eq!(terminal, ["canceled", "failure", "success"]);
        assert!(!JobStatus::from("paused").is_terminal());
    }
}
