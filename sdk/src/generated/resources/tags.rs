// Written by `cargo xtask codegen`; do not edit by hand.

//! Tags in use.

mod list;

pub use list::List;

use crate::Client;

/// Tags in use.
#[derive(Clone, Debug)]
pub struct Tags {
    client: Client,
}

impl Tags {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// List all tags in use for the given `projectId`.
    ///
    /// `GET /tags`; `tags.list` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.tags().list().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Returns one page of a list. [`items`](crate::resources::tags::List::items) requests all pages on demand.
    #[doc(alias = "GetTags")]
    pub fn list(&self) -> List {
        List::new(&self.client)
    }
}
