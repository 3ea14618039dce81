// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::fields;
use crate::types::{DownloadOptions, DownloadQuery, TargetFormat, Timestamp};

#[derive(Clone, Default)]
pub(crate) struct AssetDeleteMultipleBody {
    pub(crate) asset_ids: Vec<String>,
}

#[derive(Clone, Default)]
pub(crate) struct AssetDuplicateBody {
    pub(crate) target_project_id: Option<String>,
}

#[derive(Clone, Default)]
pub(crate) struct AssetGetBulkBody {
    pub(crate) asset_ids: Option<Vec<String>>,
}

#[derive(Clone, Default)]
pub(crate) struct AssetLockBody {
    pub(crate) lock_expires_at: Timestamp,
}

#[derive(Clone, Default)]
pub(crate) struct AssetRestoreMultipleBody {
    pub(crate) asset_ids: Vec<String>,
}

#[derive(Clone, Default)]
pub(crate) struct AssetUnlockBody {
    pub(crate) force_unlock: Option<bool>,
    pub(crate) lock_id: Option<String>,
}

#[derive(Clone, Default)]
pub(crate) struct AssetUpdateBody {
    pub(crate) canvas: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) disable_snapshot: Option<bool>,
    pub(crate) lock_expires_at: Option<Timestamp>,
    pub(crate) lock_id: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) thumbnail: Option<String>,
}

#[derive(Clone, Default)]
pub(crate) struct AssetUpdateTagsBody {
    pub(crate) add: Option<Vec<String>>,
    pub(crate) delete: Option<Vec<String>>,
    pub(crate) strict: Option<bool>,
}

#[derive(Clone, Default)]
pub(crate) struct AssetUploadBody {
    pub(crate) canvas: Option<String>,
    pub(crate) collection_ids: Option<Vec<String>>,
    pub(crate) hide: Option<bool>,
    pub(crate) image: Option<String>,
    pub(crate) name: String,
    pub(crate) parent_id: Option<String>,
    pub(crate) thumbnail: Option<String>,
}

#[derive(Clone, Default)]
pub(crate) struct DownloadRequestBatchBody {
    pub(crate) options: DownloadOptions,
    pub(crate) query: DownloadQuery,
}

#[derive(Clone, Default)]
pub(crate) struct DownloadRequestBody {
    pub(crate) target_format: Option<TargetFormat>,
}

fields!(AssetDeleteMultipleBody {
    asset_ids = required("assetIds"),
});

fields!(AssetDuplicateBody {
    target_project_id = value("targetProjectId"),
});

fields!(AssetGetBulkBody {
    asset_ids = value("assetIds"),
});

fields!(AssetLockBody {
    lock_expires_at = required("lockExpiresAt"),
});

fields!(AssetRestoreMultipleBody {
    asset_ids = required("assetIds"),
});

fields!(AssetUnlockBody {
    force_unlock = value("forceUnlock"), lock_id = value("lockId"),
});

fields!(AssetUpdateBody {
    canvas = value("canvas"), description = value("description"), disable_snapshot = value("disableSnapshot"),
    lock_expires_at = value("lockExpiresAt"), lock_id = value("lockId"), name = value("name"),
    thumbnail = value("thumbnail"),
});

fields!(AssetUpdateTagsBody {
    add = value("add"), delete = value("delete"), strict = value("strict"),
});

fields!(AssetUploadBody {
    canvas = value("canvas"), collection_ids = value("collectionIds"), hide = value("hide"), image = value("image"),
    name = required("name"), parent_id = value("parentId"), thumbnail = value("thumbnail"),
});

fields!(DownloadRequestBatchBody {
    options = required("options"), query = required("query"),
});

fields!(DownloadRequestBody {
    target_format = value("targetFormat"),
});

