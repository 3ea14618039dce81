// Written by `cargo xtask codegen`; do not edit by hand.

//! Recommended models.

mod list_models;

pub use list_models::ListModels;

use crate::Client;

/// Recommended models.
#[derive(Clone, Debug)]
pub struct Recommendations {
    client: Client,
}

impl Recommendations {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// List recommended models matching the given filters.
    ///
    /// `GET /recommendations/models`; `recommendations.list_models` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.recommendations().list_models().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Returns one page of a list. [`items`](crate::resources::recommendations::ListModels::items) requests all pages on demand.
    #[doc(alias = "GetRecommendationsModels")]
    pub fn list_models(&self) -> ListModels {
        ListModels::new(&self.client)
    }
}
