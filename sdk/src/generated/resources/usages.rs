// Written by `cargo xtask codegen`; do not edit by hand.

//! Usage and its cost.

mod list;

pub use list::List;

use crate::Client;

/// Usage and its cost.
#[derive(Clone, Debug)]
pub struct Usages {
    client: Client,
}

impl Usages {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Provide usage data for the given filters.
    ///
    /// `GET /usages`; `usages.list` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.usages().list().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Such as consumed compute units, number of assets generated, etc. Maximum time range with custom startDate and endDate is 120 days. Granularity is calculated based on the time range.
    #[doc(alias = "GetUsages")]
    pub fn list(&self) -> List {
        List::new(&self.client)
    }
}
