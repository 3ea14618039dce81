// Written by `cargo xtask codegen`; do not edit by hand.

//! The resources of the API and the requests they make.

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

    /// Everything that generates: one call per model or tool, each of them priced by a dry run.
    pub fn generate(&self) -> generate::Generate {
        generate::Generate::new(self.clone())
    }

    /// Asynchronous work: what runs, what it cost, what it produced.
    pub fn jobs(&self) -> jobs::Jobs {
        jobs::Jobs::new(self.clone())
    }

    /// Base models, trained models, compositions and tools.
    pub fn models(&self) -> models::Models {
        models::Models::new(self.clone())
    }

    /// Prices of creative units.
    pub fn oscu(&self) -> oscu::Oscu {
        oscu::Oscu::new(self.clone())
    }

    /// Prices of creative units; the same as `oscu`, by the name of the current official SDKs.
    pub fn pricing(&self) -> pricing::Pricing {
        pricing::Pricing::new(self.clone())
    }

    /// Projects: who belongs to them, their API keys, settings and webhooks.
    pub fn projects(&self) -> projects::Projects {
        projects::Projects::new(self.clone())
    }

    /// Models worth trying next.
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

    /// Uploads of files of any size, in parts.
    pub fn uploads(&self) -> uploads::Uploads {
        uploads::Uploads::new(self.clone())
    }

    /// What was used and what it cost.
    pub fn usages(&self) -> usages::Usages {
        usages::Usages::new(self.clone())
    }

    /// Workflows: graphs of models and tools that run as one job.
    pub fn workflows(&self) -> workflows::Workflows {
        workflows::Workflows::new(self.clone())
    }
}
