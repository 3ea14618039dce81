//! Work that takes many calls.

mod job_status;
