//! The generator, through its public API.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "all of this is test")]

mod diff;
mod foreign;
mod keywords;
mod mutations;
mod october;
mod pipeline;
mod workspace;

use std::{path::Path, sync::LazyLock};

use codegen::{Output, Spec};

/// The repository's `spec/`.
static SPEC: LazyLock<Spec> =
    LazyLock::new(|| Spec::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap());
/// The output generated from it.
static OUTPUT: LazyLock<Output> = LazyLock::new(|| codegen::generate(&SPEC).unwrap());
