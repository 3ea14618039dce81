//! The names of generated items.

use heck::{ToPascalCase, ToShoutySnakeCase};
use quote::format_ident;
use syn::Ident;

use crate::model::Operation;

/// The constant that describes an operation.
pub(super) fn constant(operation: &Operation) -> Ident {
    format_ident!("{}", operation.id.to_shouty_snake_case())
}

/// The type of a resource: `models.training_images` → `TrainingImages`.
pub(super) fn handle(path: &[String]) -> Ident {
    format_ident!("{}", path.last().map_or_else(String::new, |last| last.to_pascal_case()))
}

/// The type of a request.
pub(super) fn request(operation: &Operation) -> Ident {
    format_ident!("{}", operation.name.to_pascal_case())
}

/// A link to the method of an operation.
pub(super) fn link(operation: &Operation) -> String {
    let (path, handle) = (operation.resource.join("::"), handle(&operation.resource));
    let target = format!("crate::resources::{path}::{handle}::{}", operation.name);
    format!("[`{}`]({target})", operation.sdk())
}

/// The path of the type of a request: `crate::resources::jobs::List`.
pub(super) fn request_path(operation: &Operation) -> String {
    format!("crate::resources::{}::{}", operation.resource.join("::"), request(operation))
}
