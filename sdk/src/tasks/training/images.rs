//! The images of a training, and adding them to the model.

use std::{collections::BTreeSet, sync::Arc};

use super::{File, FileInput, image_ids};
use crate::{
    Client, Error, Result,
    types::{Model, TrainingImagePair},
};

/// The maximum number of images in one request.
const PER_REQUEST: usize = 10;

/// The maximum number of attempts to add images if the response is lost.
const ATTEMPTS: u32 = 3;

#[derive(Clone)]
pub(super) struct Image {
    pub(super) file: Arc<File>,
    caption: Option<String>,
}

impl Image {
    pub(super) fn new(file: FileInput, caption: Option<String>) -> Self {
        Self { file: Arc::new(File::new(file)), caption }
    }
}

#[derive(Clone)]
pub(super) struct Pair {
    pub(super) source: Arc<File>,
    pub(super) target: Arc<File>,
    pub(super) instruction: String,
}

/// The training images that a model does not have yet, by asset ID.
#[derive(Debug, PartialEq)]
pub(super) struct Images {
    present: usize,
    missing: Vec<String>,
    captions: Vec<(String, String)>,
    pairs: Vec<TrainingImagePair>,
}

impl Images {
    /// Compares uploaded images with those of the model.
    pub(super) fn new(model: &Model, images: &[Image], pairs: &[Pair]) -> Self {
        let present = image_ids(model);
        let mut known = present.clone();
        let ids = images.iter().filter_map(|image| image.file.value());
        let missing = ids.filter(|id| known.insert((*id).to_owned())).map(str::to_owned).collect();
        let caption = |image: &Image| Some((image.file.value()?.to_owned(), image.caption.clone()?));
        let pair = |pair: &Pair| {
            let (source, target) = (pair.source.value()?, pair.target.value()?);
            Some(TrainingImagePair::new().source_id(source).target_id(target).instruction(&pair.instruction))
        };
        Self {
            present: present.len(),
            missing,
            captions: images.iter().filter_map(caption).collect(),
            pairs: pairs.iter().filter_map(pair).collect(),
        }
    }

    /// The number of images that the model will have.
    pub(super) fn total(&self) -> usize {
        self.present + self.missing.len()
    }

    /// Describes the images, adds them to the model, and pairs them.
    pub(super) async fn add(self, client: &Client, model_id: &str) -> Result<()> {
        for (id, caption) in self.captions {
            client.assets().update(id).description(caption).send().await?;
        }
        for ids in self.missing.chunks(PER_REQUEST) {
            add(client, model_id, ids.to_vec()).await?;
        }
        if !self.pairs.is_empty() {
            client.models().training_images().replace_pairs(model_id, self.pairs).send().await?;
        }
        Ok(())
    }
}

/// Adds images; if the response is lost, adds those that the model still lacks.
async fn add(client: &Client, model_id: &str, mut ids: Vec<String>) -> Result<()> {
    let mut attempt = 1;
    loop {
        let error = match client.models().training_images().add(model_id).asset_ids(&ids).send().await {
            Ok(_) => return Ok(()),
            Err(error) => error,
        };
        if attempt == ATTEMPTS || !may_be_added(&error) {
            return Err(error);
        }
        attempt += 1;
        let present: BTreeSet<_> = image_ids(&client.models().retrieve(model_id).send().await?.model);
        ids.retain(|id| !present.contains(id));
        if ids.is_empty() {
            return Ok(());
        }
    }
}

/// Whether the images were added or may have been added.
fn may_be_added(error: &Error) -> bool {
    error.is_outcome_unknown() || (error.is_bad_request() && error.message().contains("already a training image"))
}
