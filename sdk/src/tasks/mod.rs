//! Work that takes many calls: jobs that run for minutes, files that go up and come down.

mod budget;
pub(crate) mod job;
mod job_status;
mod responses;
pub(crate) mod run;
mod snapshots;
pub(crate) mod upload;
pub(crate) mod wait;
pub(crate) mod webhook_event;
