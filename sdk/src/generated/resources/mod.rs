// Written by `cargo xtask codegen`; do not edit by hand.

//! The resources of the API and their requests.

pub mod assets;
pub mod collections;
pub mod generate;
pub mod jobs;
pub mod models;
pub mod oscu;
pub mod pricing;
pub mod projects;
pub mod recommendations;
pub mod search;
pub mod tags;
pub mod teams;
pub mod uploads;
pub mod usages;
pub mod workflows;

use crate::Client;

impl Client {
    /// Images, videos, sounds, 3D models and canvases.
    pub fn assets(&self) -> assets::Assets {
        assets::Assets::new(self.clone())
    }

    /// Collections of assets and models.
    pub fn collections(&self) -> collections::Collections {
        collections::Collections::new(self.clone())
    }

    /// Generation: one method per model or tool. A dry run returns the price.
    pub fn generate(&self) -> generate::Generate {
        generate::Generate::new(self.clone())
    }

    /// Asynchronous jobs: their status, cost and results.
    pub fn jobs(&self) -> jobs::Jobs {
        jobs::Jobs::new(self.clone())
    }

    /// Base models, trained models, compositions and tools.
    pub fn models(&self) -> models::Models {
        models::Models::new(self.clone())
    }

    /// Prices of one-shot creative units.
    pub fn oscu(&self) -> oscu::Oscu {
        oscu::Oscu::new(self.clone())
    }

    /// Prices of one-shot creative units; `oscu` under the name of the current official SDKs.
    pub fn pricing(&self) -> pricing::Pricing {
        pricing::Pricing::new(self.clone())
    }

    /// Projects: their members, API keys, settings and webhooks.
    pub fn projects(&self) -> projects::Projects {
        projects::Projects::new(self.clone())
    }

    /// Recommended models.
    pub fn recommendations(&self) -> recommendations::Recommendations {
        recommendations::Recommendations::new(self.clone())
    }

    /// Search by text, filter or image.
    pub fn search(&self) -> search::Search {
        search::Search::new(self.clone())
    }

    /// Tags in use.
    pub fn tags(&self) -> tags::Tags {
        tags::Tags::new(self.clone())
    }

    /// Teams: their members, plan, limits and settings.
    pub fn teams(&self) -> teams::Teams {
        teams::Teams::new(self.clone())
    }

    /// Multipart uploads of files of any size.
    pub fn uploads(&self) -> uploads::Uploads {
        uploads::Uploads::new(self.clone())
    }

    /// Usage and its cost.
    pub fn usages(&self) -> usages::Usages {
        usages::Usages::new(self.clone())
    }

    /// Workflows: graphs of models and tools that run as one job.
    pub fn workflows(&self) -> workflows::Workflows {
        workflows::Workflows::new(self.clone())
    }
}
