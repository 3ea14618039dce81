// Written by `cargo xtask codegen`; do not edit by hand.

use super::*;

mod assets;
mod collections;
mod generate;
mod jobs;
mod models;
mod oscu;
mod projects;
mod recommendations;
mod search;
mod tags;
mod teams;
mod uploads;
mod usages;
mod workflows;
mod objects;

pub(super) const OPERATIONS: &[&[Operation]] = &[
    assets::OPERATIONS,
    collections::OPERATIONS,
    generate::OPERATIONS,
    jobs::OPERATIONS,
    models::OPERATIONS,
    oscu::OPERATIONS,
    projects::OPERATIONS,
    recommendations::OPERATIONS,
    search::OPERATIONS,
    tags::OPERATIONS,
    teams::OPERATIONS,
    uploads::OPERATIONS,
    usages::OPERATIONS,
    workflows::OPERATIONS,
];
