// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::fields;

#[derive(Clone, Default)]
pub(crate) struct AssetAddBody {
    pub(crate) asset_ids: Vec<String>,
}

#[derive(Clone, Default)]
pub(crate) struct AssetRemoveBody {
    pub(crate) asset_ids: Vec<String>,
}

#[derive(Clone, Default)]
pub(crate) struct CollectionCreateBody {
    pub(crate) name: String,
}

#[derive(Clone, Default)]
pub(crate) struct CollectionUpdateBody {
    pub(crate) name: Option<String>,
    pub(crate) thumbnail: Option<Option<String>>,
}

#[derive(Clone, Default)]
pub(crate) struct ModelAddBody {
    pub(crate) model_ids: Vec<String>,
}

#[derive(Clone, Default)]
pub(crate) struct ModelRemoveBody {
    pub(crate) model_ids: Vec<String>,
}

fields!(AssetAddBody {
    asset_ids = required("assetIds"),
});

fields!(AssetRemoveBody {
    asset_ids = required("assetIds"),
});

fields!(CollectionCreateBody {
    name = required("name"),
});

fields!(CollectionUpdateBody {
    name = value("name"), thumbnail = value("thumbnail"),
});

fields!(ModelAddBody {
    model_ids = required("modelIds"),
});

fields!(ModelRemoveBody {
    model_ids = required("modelIds"),
});

