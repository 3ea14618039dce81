//! How one call is made: the client, its credential, the request, its attempts, and the response or error.

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
