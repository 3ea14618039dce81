//! The files of many assets, saved in a directory.

use std::{collections::HashMap, fmt, future::IntoFuture, path::PathBuf};

use futures_util::{StreamExt, stream};

use super::{
    AssetIds, DownloadError, FailedFile, SavedFile,
    assets::Listed,
    check_conversion, disk,
    file::save,
    invalid,
    link::{Form, Source, mime_type},
    name::file_name,
    progress::{DownloadProgress, OnProgress, Reports},
};
use crate::{
    BoxFuture, Client, Result,
    types::{Asset, TargetFormat},
};

/// The maximum number of assets in one request.
const PAGE: usize = 200;

/// Saves the file of each asset in a directory. Returned by [`CompletedJob::download`](crate::CompletedJob::download) and
/// [`AssetDownload::into_dir`](crate::AssetDownload::into_dir); awaiting it returns the [`SavedFile`]s in the order of the assets.
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let completed = client.job("job_1").wait().await?;
/// let download = completed.download("out/").format("webp");
/// for file in download.on_progress(|p| eprintln!("{} of {} files", p.files, p.total_files)).await? {
///     println!("{}", file.path.display());
/// }
/// # Ok(())
/// # }
/// ```
///
/// A file name consists of the index in the list from 1, the asset ID, and the extension: `01-asset_1.png`. Each file is written under a
/// temporary name in the directory and renamed when it is complete and synced. Dropping the future removes temporary files and keeps saved
/// files.
///
/// # Errors
///
/// [`DownloadError`], which lists the saved and the failed files. No file is requested if the list of assets is empty, the directory cannot
/// be created or written to, one of the files exists, or one of the assets cannot be converted.
#[must_use = "nothing is sent until it is awaited"]
pub struct DirectoryDownload {
    client: Client,
    assets: AssetIds,
    form: Form,
    directory: PathBuf,
    overwrite: bool,
    concurrency: usize,
    on_progress: Option<OnProgress>,
}

impl DirectoryDownload {
    pub(super) fn new(client: Client, assets: AssetIds, form: Form, directory: PathBuf) -> Self {
        Self { client, assets, form, directory, overwrite: false, concurrency: 4, on_progress: None }
    }

    /// Converts images to a format, as [`AssetDownload::format`](crate::AssetDownload::format) does. Default: the stored format.
    pub fn format(mut self, format: impl Into<TargetFormat>) -> Self {
        self.form = Form::Converted(format.into());
        self
    }

    /// Downloads the original files of assets that the API has converted. Default: the stored files.
    pub fn originals(mut self) -> Self {
        self.form = Form::Original;
        self
    }

    /// Overwrites existing files. Default: an existing file is an error.
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = overwrite;
        self
    }

    /// Sets the maximum number of concurrent downloads. Default: 4. Each uses up to 4 MiB of memory.
    pub fn concurrency(mut self, files: usize) -> Self {
        self.concurrency = files.max(1);
        self
    }

    /// Calls a function each time bytes arrive, and when a file is saved.
    pub fn on_progress(mut self, call: impl FnMut(DownloadProgress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(call));
        self
    }

    async fn run(self) -> Result<Vec<SavedFile>, DownloadError> {
        let Self { client, assets, form, directory, overwrite, concurrency, on_progress } = self;
        let listed = assets.into_inner();
        if listed.is_empty() {
            return Err(invalid("no assets to download").into());
        }
        for asset in &listed {
            Source::Asset { asset: asset.clone(), form: form.clone() }.check()?;
        }
        disk::prepare_directory(&directory).await?;
        let ids: Vec<_> = listed.iter().map(|asset| asset.id().to_owned()).collect();
        let found = find(&client, listed, matches!(form, Form::Original)).await?;
        let mut paths = Vec::new();
        for (index, asset) in found.iter().enumerate() {
            let Ok(asset) = asset else { continue };
            check_conversion(&asset.id, &asset.kind, &form)?;
            let name = file_name(index + 1, &asset.id, &mime_type(asset, &form), &asset.kind);
            paths.push(directory.join(name));
        }
        disk::check_vacant(paths.clone(), overwrite).await?;
        let reports = Reports::new(on_progress, found.len());
        let mut paths = paths.into_iter();
        let saves: Vec<_> = found
            .into_iter()
            .enumerate()
            .map(|(index, asset)| {
                let (client, form, report) = (client.clone(), form.clone(), reports.of(index));
                let path = asset.is_ok().then(|| paths.next()).flatten().unwrap_or_default();
                async move {
                    let source = Source::Asset { asset: Listed::Known(Box::new(asset?)), form };
                    save(client, source, &path, overwrite, report).await
                }
            })
            .collect();
        let outcomes: Vec<_> = stream::iter(saves).buffered(concurrency).collect().await;
        let (mut saved, mut failed) = (Vec::new(), Vec::new());
        for (asset_id, outcome) in ids.into_iter().zip(outcomes) {
            match outcome {
                Ok(file) => saved.push(file),
                Err(error) => failed.push(FailedFile { asset_id, error }),
            }
        }
        match failed.is_empty() {
            true => Ok(saved),
            false => Err(DownloadError::Incomplete { saved, failed }),
        }
    }

    /// Blocking version of `.await`; see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn await_blocking(self) -> Result<Vec<SavedFile>, DownloadError> {
        let client = self.client.clone();
        client.wait(self.run())
    }
}

impl IntoFuture for DirectoryDownload {
    type Output = Result<Vec<SavedFile>, DownloadError>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for DirectoryDownload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("DirectoryDownload");
        debug.field("directory", &self.directory).field("assets", &self.assets).finish_non_exhaustive()
    }
}

/// Requests the assets that are known by their ID only (`POST /assets/get-bulk`), up to 200 at a time.
///
/// The response omits assets that do not exist; a missing asset is requested individually, for the API's error.
pub(super) async fn find(client: &Client, listed: Vec<Listed>, originals: bool) -> Result<Vec<Result<Asset>>> {
    let unknown: Vec<_> = listed.iter().filter(|asset| matches!(asset, Listed::Id(_))).map(Listed::id).collect();
    let mut found = HashMap::new();
    if unknown.len() > 1 {
        for ids in unknown.chunks(PAGE) {
            let mut request = client.assets().get_bulk().asset_ids(ids);
            if originals {
                request = request.original_assets(true);
            }
            found.extend(request.send().await?.assets.into_iter().map(|asset| (asset.id.clone(), asset)));
        }
    }
    let mut assets = Vec::with_capacity(listed.len());
    for asset in listed {
        assets.push(match asset {
            Listed::Known(asset) => Ok(*asset),
            Listed::Id(id) => match found.remove(&id) {
                Some(asset) => Ok(asset),
                None => {
                    let mut request = client.assets().retrieve(id);
                    if originals {
                        request = request.original_assets(true);
                    }
                    request.send().await.map(|response| response.asset)
                }
            },
        });
    }
    Ok(assets)
}
