//! The assets to download: IDs, or assets from a response.

use std::collections::HashSet;

use super::invalid;
use crate::{Result, types::Asset};

/// The assets to [download](crate::Client::download): IDs, or assets from a response, whose links are used while they are valid.
///
/// ```
/// use scenario_sdk::AssetIds;
///
/// let one = AssetIds::from("asset_1");
/// let many = AssetIds::from(["asset_1", "asset_2", "asset_1"]);
/// assert_eq!(many.iter().collect::<Vec<_>>(), ["asset_1", "asset_2"]);
/// ```
///
/// Duplicate IDs are removed; the order is kept.
#[derive(Clone, Debug, Default)]
pub struct AssetIds(Vec<Listed>);

/// An asset by its ID, or from a response.
#[derive(Clone, Debug)]
pub(super) enum Listed {
    Id(String),
    Known(Box<Asset>),
}

impl Listed {
    pub(super) fn id(&self) -> &str {
        match self {
            Self::Id(id) => id,
            Self::Known(asset) => &asset.id,
        }
    }
}

impl AssetIds {
    fn new(assets: impl IntoIterator<Item = Listed>) -> Self {
        let mut seen = HashSet::new();
        Self(assets.into_iter().filter(|asset| seen.insert(asset.id().to_owned())).collect())
    }

    /// The IDs, each once.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(Listed::id)
    }

    pub(super) fn into_inner(self) -> Vec<Listed> {
        self.0
    }

    /// The only asset.
    pub(super) fn one(&self) -> Result<Listed> {
        match &self.0[..] {
            [asset] => Ok(asset.clone()),
            [] => Err(invalid("no assets to download")),
            several => Err(invalid(format!(
                "{} assets cannot be downloaded as one file: use `.into_dir(…)`, or `client.archive(…)`",
                several.len()
            ))),
        }
    }
}

impl From<&str> for Listed {
    fn from(id: &str) -> Self {
        Self::Id(id.to_owned())
    }
}

impl From<String> for Listed {
    fn from(id: String) -> Self {
        Self::Id(id)
    }
}

impl From<&String> for Listed {
    fn from(id: &String) -> Self {
        Self::Id(id.clone())
    }
}

impl From<Asset> for Listed {
    fn from(asset: Asset) -> Self {
        Self::Known(Box::new(asset))
    }
}

impl From<&Asset> for Listed {
    fn from(asset: &Asset) -> Self {
        asset.clone().into()
    }
}

macro_rules! one_and_many {
    ($($one:ty),*) => {
        $(
            impl From<$one> for AssetIds {
                fn from(asset: $one) -> Self {
                    Self(vec![asset.into()])
                }
            }
            impl From<Vec<$one>> for AssetIds {
                fn from(assets: Vec<$one>) -> Self {
                    Self::new(assets.into_iter().map(Listed::from))
                }
            }
            impl<const N: usize> From<[$one; N]> for AssetIds {
                fn from(assets: [$one; N]) -> Self {
                    Self::new(assets.into_iter().map(Listed::from))
                }
            }
        )*
    };
}

one_and_many!(&str, String, &String, Asset, &Asset);

macro_rules! borrowed {
    ($($item:ty),*) => {
        $(
            impl From<&[$item]> for AssetIds {
                fn from(assets: &[$item]) -> Self {
                    Self::new(assets.iter().cloned().map(Listed::from))
                }
            }
            impl From<&Vec<$item>> for AssetIds {
                fn from(assets: &Vec<$item>) -> Self {
                    assets.as_slice().into()
                }
            }
        )*
    };
}

borrowed!(&str, String, Asset);
