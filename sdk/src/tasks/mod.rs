//! Tasks that take several calls: running and awaiting jobs, uploads and downloads.

pub(crate) mod archive;
pub(crate) mod batch;
mod budget;
pub(crate) mod download;
pub(crate) mod job;
mod job_status;
mod responses;
pub(crate) mod run;
mod snapshots;
pub(crate) mod training;
pub(crate) mod upload;
pub(crate) mod wait;
pub(crate) mod webhook_event;
pub(crate) mod workflow;
