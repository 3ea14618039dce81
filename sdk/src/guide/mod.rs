//! Guides, one page each: an example first, then the rules.

#[doc = include_str!("errors.md")]
pub mod errors {}

#[doc = include_str!("retries_and_money.md")]
pub mod retries_and_money {}

#[doc = include_str!("pagination.md")]
pub mod pagination {}

#[doc = include_str!("jobs_and_files.md")]
pub mod jobs_and_files {}

#[doc = include_str!("recipes.md")]
pub mod recipes {}

#[doc = include_str!("many_users.md")]
pub mod many_users {}

#[doc = include_str!("timeouts_and_cancellation.md")]
pub mod timeouts_and_cancellation {}

#[doc = include_str!("forward_compatibility.md")]
pub mod forward_compatibility {}

#[cfg(any(not(doctest), feature = "test-util"))]
#[doc = include_str!("testing.md")]
pub mod testing {}

#[doc = include_str!("tls.md")]
pub mod tls {}

#[doc = include_str!("tracing.md")]
pub mod tracing {}
