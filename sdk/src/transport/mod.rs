//! The transport: the client, its credential, requests, attempts, responses and errors.

#[cfg(feature = "blocking")]
pub(crate) mod blocking;
mod body;
pub(crate) mod call;
pub(crate) mod client;
pub(crate) mod credential;
pub(crate) mod error;
pub(crate) mod future;
pub(crate) mod operation;
pub(crate) mod options;
pub(crate) mod page;
mod pool;
mod provider;
pub(crate) mod raw;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod retry;
pub(crate) mod runtime;
pub(crate) mod send;
#[cfg(feature = "test-util")]
pub mod test_util;
mod tls;
mod witness;
