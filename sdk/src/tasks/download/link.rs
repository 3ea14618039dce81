//! The signed links of files.

use super::{assets::Listed, check_conversion, name};
use crate::{
    Client, Error, ErrorKind, Result,
    types::{Asset, SignedUrl, TargetFormat},
};

/// The requested form of a file.
#[derive(Clone, Debug)]
pub(super) enum Form {
    /// As the API stores it.
    Stored,
    /// The original, if the API has converted the file.
    Original,
    Converted(TargetFormat),
}

/// A file with a signed link.
#[derive(Clone, Debug)]
pub(super) enum Source {
    Asset { asset: Listed, form: Form },
    Archive { job_id: String, url: Option<SignedUrl> },
}

/// A signed link, and the known properties of its file.
pub(super) struct Link {
    pub(super) url: SignedUrl,
    pub(super) mime_type: String,
    /// The length in bytes.
    pub(super) size: Option<u64>,
}

impl Source {
    /// The ID of the asset or of the archive's job.
    pub(super) fn id(&self) -> &str {
        match self {
            Self::Asset { asset, .. } => asset.id(),
            Self::Archive { job_id, .. } => job_id,
        }
    }

    /// Rejects a conversion that the API does not support, if the asset is known.
    pub(super) fn check(&self) -> Result<()> {
        match self {
            Self::Asset { asset: Listed::Known(asset), form } => check_conversion(&asset.id, &asset.kind, form),
            _ => Ok(()),
        }
    }

    /// Returns the known link, or requests one.
    pub(super) async fn link(&mut self, client: &Client) -> Result<Link> {
        match self {
            Self::Archive { url: Some(url), .. } => Ok(archive_link(url.clone())),
            Self::Archive { job_id, .. } => {
                let response = client.assets().download().get_status(job_id.as_str()).send().await?;
                match response.download_url {
                    Some(url) if !url.is_empty() => Ok(archive_link(url)),
                    _ => {
                        let message =
                            format!("the archive of {job_id} has no link: its job is {}", response.job_status);
                        Err(Error::task(ErrorKind::Download, message, None))
                    }
                }
            }
            Self::Asset { asset, form } => {
                if let Listed::Id(id) = asset {
                    *asset = Listed::Known(Box::new(retrieve(client, id, form).await?));
                }
                let Listed::Known(asset) = asset else { return Err(no_link(asset.id())) };
                check_conversion(&asset.id, &asset.kind, form)?;
                let link = match form {
                    Form::Converted(format) => converted(client, &asset.id, format).await?,
                    _ => stored(asset, form),
                };
                match link.url.is_empty() {
                    true => Err(no_link(&asset.id)),
                    false => Ok(link),
                }
            }
        }
    }

    /// Drops the link, so that a fresh one is requested.
    pub(super) fn forget(&mut self) {
        match self {
            // A conversion is always requested.
            Self::Asset { form: Form::Converted(_), .. } => {}
            Self::Asset { asset, .. } => *asset = Listed::Id(asset.id().to_owned()),
            Self::Archive { url, .. } => *url = None,
        }
    }
}

async fn retrieve(client: &Client, id: &str, form: &Form) -> Result<Asset> {
    let mut request = client.assets().retrieve(id);
    if matches!(form, Form::Original) {
        request = request.original_assets(true);
    }
    Ok(request.send().await?.asset)
}

async fn converted(client: &Client, id: &str, format: &TargetFormat) -> Result<Link> {
    let response = client.assets().download().request(id).target_format(format.clone()).send().await?;
    Ok(Link { url: response.url, mime_type: name::mime_type_of(format.as_str()), size: None })
}

fn stored(asset: &Asset, form: &Form) -> Link {
    match (form, &asset.original_file_url) {
        // The size of the asset is that of the stored file.
        (Form::Original, Some(url)) if !url.is_empty() => Link {
            url: url.clone(),
            mime_type: asset
                .original_mime_type
                .as_ref()
                .map_or(&*asset.mime_type, |original| original.as_str())
                .to_owned(),
            size: None,
        },
        _ => {
            let size = u64::try_from(asset.properties.size).ok().filter(|size| *size > 0);
            Link { url: asset.url.clone(), mime_type: asset.mime_type.clone(), size }
        }
    }
}

/// The MIME type of an asset's file in this form.
pub(super) fn mime_type(asset: &Asset, form: &Form) -> String {
    match form {
        Form::Converted(format) => name::mime_type_of(format.as_str()),
        _ => stored(asset, form).mime_type,
    }
}

fn archive_link(url: SignedUrl) -> Link {
    Link { url, mime_type: "application/zip".to_owned(), size: None }
}

fn no_link(id: &str) -> Error {
    Error::task(ErrorKind::Download, format!("asset {id} has no file: it is not finished, or failed"), None)
}
