//! Every operation of the SDK, called with values by their names in the document. The calls are generated, in `tests/generated/`.

#![allow(deprecated, reason = "deprecated operations are called too")]

mod arguments;

use std::{fmt, pin::Pin};

pub use arguments::{Argument, Arguments};
use scenario_sdk::{Client, ResponseBody, Result};
use serde::Serialize;
use serde_json::Value;

/// An operation.
pub struct Operation {
    /// `operationId` of the document.
    pub id: &'static str,
    /// Makes a request with these arguments.
    pub request: fn(&Client, &mut Arguments) -> Request,
    /// The values that can be sent as `null`: where they are, their names, and the methods.
    pub nullable: &'static [(&'static str, &'static str, &'static str)],
    /// The type of its response, if the document has one.
    pub response: Option<Response>,
    /// The type of the response of its dry run, if it has one.
    pub price: Option<Response>,
}

/// Every operation.
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    generated::OPERATIONS.iter().copied().flatten()
}

/// The requests of every operation with examples of their required values.
pub fn requests(client: &Client) -> impl Iterator<Item = (&'static str, Request)> {
    operations().map(|operation| (operation.id, (operation.request)(client, &mut Arguments::default())))
}

/// A request, and the ways to send it.
pub struct Request {
    /// `send`.
    pub send: Sending,
    /// `dry_run`, if the operation has one.
    pub dry_run: Option<Sending>,
    /// `dry_run_at_api_tier`, if the operation has one.
    pub dry_run_at_api_tier: Option<Sending>,
}

/// A request that is sent when it is polled.
pub type Sending = Pin<Box<dyn Future<Output = Result<Reply>> + Send>>;

/// A response as the SDK returns it.
pub struct Reply {
    /// Its `Debug` output.
    pub debug: String,
    /// Its serialized form.
    pub json: Value,
}

/// How a response is decoded.
#[derive(Clone, Copy)]
pub struct Response {
    /// The name of its type.
    pub name: &'static str,
    /// Decodes a body.
    pub decode: fn(&str) -> serde_json::Result<Decoded>,
    /// Whether the decoded response is equal to itself after serializing and decoding it.
    pub survives: fn(&str) -> serde_json::Result<bool>,
}

/// The serialized form of a decoded response, and the paths of the values that were skipped.
pub type Decoded = (Value, Vec<String>);

impl Response {
    /// A response of this type.
    pub const fn of<T: ResponseBody + PartialEq>(name: &'static str) -> Self {
        Self { name, decode: decode::<T>, survives: survives::<T> }
    }
}

fn decode<T: ResponseBody>(body: &str) -> serde_json::Result<Decoded> {
    let (response, skipped) = T::from_json(body)?;
    Ok((serde_json::to_value(&response)?, skipped))
}

fn survives<T: ResponseBody + PartialEq>(body: &str) -> serde_json::Result<bool> {
    let (response, _) = T::from_json(body)?;
    Ok(serde_json::from_value::<T>(serde_json::to_value(&response)?)? == response)
}

fn sending<T: fmt::Debug + Serialize>(response: impl Future<Output = Result<T>> + Send + 'static) -> Sending {
    Box::pin(async move {
        let response = response.await?;
        // A response type always serializes.
        let json = serde_json::to_value(&response).unwrap_or_default();
        Ok(Reply { debug: format!("{response:?}"), json })
    })
}

/// Declares operations: `"Id" => [resource] method(location "name": Type) -> Response, dry_run -> Price { location "name" => setter(Type), }`.
/// `| clear_name` follows a value that can be sent as `null`.
macro_rules! operations {
    ($($id:literal => [$($resource:ident).+] $method:ident (
        $($from:ident $name:literal: $type:ty $(| $clear:ident)?),*
    ) $(-> $response:ty)? $(, dry_run -> $price:ty)? {
        $($set_from:ident $set_name:literal => $setter:ident($set_type:ty) $(| $set_clear:ident)?,)*
    })*) => {
        pub(super) const OPERATIONS: &[Operation] = &[$(Operation {
            id: $id,
            request: |client, arguments| {
                let _ = &arguments;
                let request = client$(.$resource())+.$method($(arguments.required::<$type>(stringify!($from), $name)),*);
                $($(let request = match arguments.is_null(stringify!($from), $name) {
                    true => request.$clear(),
                    false => request,
                };)?)*
                $(
                    $(let request = match arguments.is_null(stringify!($set_from), $set_name) {
                        true => request.$set_clear(),
                        false => request,
                    };)?
                    let request = match arguments.optional::<$set_type>(stringify!($set_from), $set_name) {
                        Some(value) => request.$setter(value),
                        None => request,
                    };
                )*
                Request {
                    dry_run: price!($(request.clone().dry_run(), $price)?),
                    dry_run_at_api_tier: price!($(request.clone().dry_run_at_api_tier(), $price)?),
                    send: sending(request.send()),
                }
            },
            nullable: &[
                $($((stringify!($from), $name, stringify!($clear)),)?)*
                $($((stringify!($set_from), $set_name, stringify!($set_clear)),)?)*
            ],
            response: response!($($response)?),
            price: response!($($price)?),
        }),*];
    };
}

macro_rules! price {
    () => {
        None
    };
    ($sent:expr, $price:ty) => {
        Some(sending::<$price>($sent))
    };
}

macro_rules! response {
    () => {
        None
    };
    ($type:ty) => {
        Some(Response::of::<$type>(stringify!($type)))
    };
}

/// Declares the types in request bodies: `Type("name": Type) { "name" => setter(Type), }`.
macro_rules! objects {
    ($($object:ident ($($name:literal: $type:ty),*) { $($set_name:literal => $setter:ident($set_type:ty),)* })*) => {
        $(impl Argument for $object {
            fn take(value: &mut Value) -> Self {
                let object = Self::new($(arguments::field::<$type>(value, $name).unwrap_or_default()),*);
                $(let object = match arguments::field::<$set_type>(value, $set_name) {
                    Some(value) => object.$setter(value),
                    None => object,
                };)*
                object
            }
        })*
    };
}

/// The names that the generated calls use.
mod prelude {
    pub(super) use scenario_sdk::{JsonObject, types::*};
    pub(super) use serde_json::Value;

    pub(super) use super::{Argument, Operation, Request, Response, arguments, sending};
}

#[path = "../generated/mod.rs"]
#[rustfmt::skip]
mod generated;
