//! Training a model: its images, its price, and its start.

mod handle;
mod images;

use std::{collections::BTreeSet, fmt, sync::Arc};

pub use self::handle::TrainingHandle;
use self::images::{Image, Images, Pair};
use super::{
    run::{File, FileInput, refuse_above},
    upload::Uploads,
};
use crate::{
    Client, Error, ErrorKind, Result,
    resources::models::train::Trigger,
    types::{DryRunResponse, Model, ModelStatus, TrainingParameters},
};

/// The maximum number of training images of a model.
const MOST: usize = 50;

impl Client {
    /// Creates a training of a model on images. Nothing is sent until it is started.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// use scenario_sdk::types::TrainingParameters;
    ///
    /// let created = client.models().create().name("Pixel heroes").type_("flux.1-lora").send().await?;
    /// let training = client
    ///     .train(created.model.id)
    ///     .images(["knight.png", "mage.png", "rogue.png"])
    ///     .captioned_image("bard.png", "a bard with a lute, pixel art")
    ///     .parameters(TrainingParameters::new().sample_prompts(["a dragon, pixel art"]))
    ///     .max_cost(100)
    ///     .start()
    ///     .await?;
    /// let model = training.wait().await?;
    ///
    /// // A LoRA is run through its base model.
    /// let run = client.run("model_bfl-flux-1-dev").input("prompt", "a dragon").input("loras", [model.id]);
    /// let job = run.start().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Scenario recommends 5 to 15 images; there are at most 50. Without `sample_prompts`, only the last epoch is published.
    pub fn train(&self, model_id: impl Into<String>) -> Training {
        Training {
            client: self.clone(),
            model_id: model_id.into(),
            images: Vec::new(),
            pairs: Vec::new(),
            parameters: None,
            max_cost: None,
            hide_files: false,
            uploads: Arc::default(),
        }
    }
}

/// A training of a model. Returned by [`Client::train`]; [`price`](Self::price) is free, [`start`](Self::start) is charged.
///
/// Images that the model already has are not added again, so a training that failed to start can be started again.
#[derive(Clone)]
#[must_use = "nothing is sent until it is started"]
pub struct Training {
    client: Client,
    model_id: String,
    images: Vec<Image>,
    pairs: Vec<Pair>,
    parameters: Option<TrainingParameters>,
    max_cost: Option<f64>,
    hide_files: bool,
    uploads: Arc<Uploads>,
}

impl Training {
    /// Adds an image: a path, [bytes](crate::FileContent::bytes), or the ID of an asset; see [`FileInput`].
    pub fn image(mut self, image: impl Into<FileInput>) -> Self {
        self.images.push(Image::new(image.into(), None));
        self
    }

    /// Adds several images.
    pub fn images(self, images: impl IntoIterator<Item = impl Into<FileInput>>) -> Self {
        images.into_iter().fold(self, Self::image)
    }

    /// Adds an image with its caption, which becomes the description of its asset (`PUT /assets/{assetId}`).
    pub fn captioned_image(mut self, image: impl Into<FileInput>, caption: impl Into<String>) -> Self {
        self.images.push(Image::new(image.into(), Some(caption.into())));
        self
    }

    /// Adds a pair of images, before and after, and the instruction that turns one into the other. For models of an edit type, which need
    /// at least 2 pairs. Replaces all pairs of the model.
    ///
    /// ```no_run
    /// # fn example(client: scenario_sdk::Client) {
    /// let training = client
    ///     .train("model_1")
    ///     .pair("photo1.png", "pixel1.png", "turn it into pixel art")
    ///     .pair("photo2.png", "pixel2.png", "turn it into pixel art");
    /// # }
    /// ```
    pub fn pair(
        mut self,
        source: impl Into<FileInput>,
        target: impl Into<FileInput>,
        instruction: impl Into<String>,
    ) -> Self {
        let (source, target) = (Image::new(source.into(), None), Image::new(target.into(), None));
        self.pairs.push(Pair {
            source: Arc::clone(&source.file),
            target: Arc::clone(&target.file),
            instruction: instruction.into(),
        });
        self.images.extend([source, target]);
        self
    }

    /// Sets the training parameters. Default: chosen by the API.
    pub fn parameters(mut self, parameters: TrainingParameters) -> Self {
        self.parameters = Some(parameters);
        self
    }

    /// Hides the assets of uploaded images in the web application. Default: they are shown.
    pub fn hide_files(mut self, hide: bool) -> Self {
        self.hide_files = hide;
        self
    }

    /// Sets the cost limit of the training, in creative units. Default: no limit. [`start`](Self::start) then requests the price first, and
    /// adds no images to the model if the price is higher.
    pub fn max_cost(mut self, creative_units: impl Into<f64>) -> Self {
        self.max_cost = Some(creative_units.into());
        self
    }

    /// Returns the price with these images: `PUT /models/{modelId}/train?dryRun=true`. Nothing is trained or charged.
    ///
    /// Local images are uploaded first, which is free and leaves assets. The model is not changed.
    ///
    /// # Errors
    ///
    /// Same errors as [`start`](Self::start), except the cost limit.
    pub async fn price(&self) -> Result<DryRunResponse> {
        let images = self.prepare().await?;
        self.priced(&images).await
    }

    /// Adds the images to the model, starts the training and returns a handle: `PUT /models/{modelId}/train`. **The training is charged.**
    ///
    /// Images are added in groups of 10 (`POST /models/{modelId}/training-images`). If a response is lost, the model is retrieved again,
    /// and only the missing images are added.
    ///
    /// # Errors
    ///
    /// Before anything is sent: [`is_file`](Error::is_file) if an image cannot be read, [`is_invalid_input`](Error::is_invalid_input) if
    /// there are too many. Before the training is charged: [`is_invalid_input`](Error::is_invalid_input) if the model has no images or is
    /// being trained; the kind [`CostLimit`](ErrorKind::CostLimit) if the training costs more than [`max_cost`](Self::max_cost); or the
    /// error of a request. If the response to the paid request was lost, [`is_outcome_unknown`](Error::is_outcome_unknown) is true: check
    /// the status of the model.
    pub async fn start(self) -> Result<TrainingHandle> {
        let images = self.prepare().await?;
        if let Some(limit) = self.max_cost {
            let price = self.priced(&images).await?.creative_units_cost;
            refuse_above(limit, price, &format!("the training of {}", self.model_id))?;
        }
        images.add(&self.client, &self.model_id).await?;
        let started = self.request().send().await?;
        Ok(TrainingHandle::started(self.client, started))
    }

    fn request(&self) -> Trigger {
        let request = self.client.models().train().trigger(&self.model_id);
        match self.parameters.clone() {
            Some(parameters) => request.parameters(parameters),
            None => request,
        }
    }

    /// The price with the images that the model will have.
    async fn priced(&self, images: &Images) -> Result<DryRunResponse> {
        self.request().training_images_count(i64::try_from(images.total()).unwrap_or(i64::MAX)).dry_run().await
    }

    /// Uploads the images and retrieves those of the model. The model is not changed.
    async fn prepare(&self) -> Result<Images> {
        let mut distinct = BTreeSet::new();
        for image in &self.images {
            if image.file.is_link() {
                return Err(invalid("a training image is a local file or an asset, not a link: download it first"));
            }
            distinct.extend(image.file.identity().await?);
        }
        if distinct.len() > MOST {
            return Err(self.too_many(distinct.len()));
        }
        let model = self.client.models().retrieve(&self.model_id).send().await?.model;
        if model.status == ModelStatus::Training {
            return Err(invalid(format!(
                "{} is being trained: wait for it with `client.training({:?}).wait()`",
                self.model_id, self.model_id
            )));
        }
        for image in &self.images {
            image.file.upload(&self.client, &self.uploads, self.hide_files).await?;
        }
        let images = Images::new(&model, &self.images, &self.pairs);
        match images.total() {
            0 => Err(invalid(format!("{} has no training images: add some with `.image(…)`", self.model_id))),
            total if total > MOST => Err(self.too_many(total)),
            _ => Ok(images),
        }
    }

    fn too_many(&self, count: usize) -> Error {
        invalid(format!("{} would have {count} training images, which exceeds the maximum of {MOST}", self.model_id))
    }

    /// Blocking version of [`price`](Self::price); see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn price_blocking(&self) -> Result<DryRunResponse> {
        self.client.wait(self.price())
    }

    /// Blocking version of [`start`](Self::start); see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn start_blocking(self) -> Result<TrainingHandle> {
        let client = self.client.clone();
        client.wait(self.start())
    }
}

fn invalid(message: impl Into<String>) -> Error {
    Error::task(ErrorKind::InvalidInput, message, None)
}

/// The IDs of the images that a model is trained on.
fn image_ids(model: &Model) -> BTreeSet<String> {
    model.training_images.iter().map(|image| image.id.clone()).collect()
}

impl fmt::Debug for Training {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Training")
            .field("model_id", &self.model_id)
            .field("images", &self.images.len())
            .finish_non_exhaustive()
    }
}
