// Written by `cargo xtask codegen`; do not edit by hand.

//! Collections of assets and models.

pub mod assets;
pub mod models;

mod create;
mod delete;
mod list;
mod retrieve;
mod update;

pub use create::Create;
pub use delete::Delete;
pub use list::List;
pub use retrieve::Retrieve;
pub use update::Update;

use crate::Client;

/// Collections of assets and models.
#[derive(Clone, Debug)]
pub struct Collections {
    client: Client,
}

impl Collections {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// The assets in a collection.
    pub fn assets(&self) -> assets::Assets {
        assets::Assets::new(self.client.clone())
    }

    /// The models in a collection.
    pub fn models(&self) -> models::Models {
        models::Models::new(self.client.clone())
    }

    /// Create a new collection.
    ///
    /// `POST /collections`; `collections.create` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.collections().create("name").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`collections.list`](crate::resources::collections::Collections::list) shows whether it was carried out.
    #[doc(alias = "PostCollection")]
    pub fn create(&self, name: impl Into<String>) -> Create {
        Create::new(&self.client, name)
    }

    /// Delete a collection.
    ///
    /// `DELETE /collections/{collectionId}`; `collections.delete` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// client.collections().delete("collection_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteCollectionsByCollectionId")]
    pub fn delete(&self, collection_id: impl Into<String>) -> Delete {
        Delete::new(&self.client, collection_id)
    }

    /// List collections of a team.
    ///
    /// `GET /collections`; `collections.list` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.collections().list().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Returns one page of a list. [`items`](crate::resources::collections::List::items) requests all pages on demand.
    #[doc(alias = "GetCollections")]
    pub fn list(&self) -> List {
        List::new(&self.client)
    }

    /// Get the details of a collection.
    ///
    /// `GET /collections/{collectionId}`; `collections.retrieve` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.collections().retrieve("collection_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetCollectionsByCollectionId")]
    pub fn retrieve(&self, collection_id: impl Into<String>) -> Retrieve {
        Retrieve::new(&self.client, collection_id)
    }

    /// Update the name and/or thumbnail of a Collection.
    ///
    /// `PUT /collections/{collectionId}`; `collections.update` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.collections().update("collection_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutCollectionsByCollectionId")]
    pub fn update(&self, collection_id: impl Into<String>) -> Update {
        Update::new(&self.client, collection_id)
    }
}
