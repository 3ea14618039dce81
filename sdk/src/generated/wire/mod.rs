// Written by `cargo xtask codegen`; do not edit by hand.

//! One function per operation: its URL, its query, its body.

pub(crate) mod assets;
pub(crate) mod collections;
pub(crate) mod generate;
pub(crate) mod jobs;
pub(crate) mod models;
pub(crate) mod oscu;
pub(crate) mod projects;
pub(crate) mod recommendations;
pub(crate) mod search;
pub(crate) mod tags;
pub(crate) mod teams;
pub(crate) mod uploads;
pub(crate) mod usages;
pub(crate) mod workflows;
