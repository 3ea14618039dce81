//! The hosts that files may be downloaded from.

use reqwest::Url;

use crate::{Client, Error, ErrorKind, Result, transport::client::is_loopback};

/// <https://docs.scenario.com/get-started/documentation/content-delivery-network-cdn>
const HOSTS: [&str; 2] = ["cdn.cloud.scenario.com", "cdn.scenario.com"];

/// Returns the URL of a file or redirect if it may be requested: a response must not make the program send requests into its own network.
pub(super) fn check(client: &Client, url: &Url, name: &str) -> Result<()> {
    let refuse = |why: String| Err(Error::task(ErrorKind::Download, format!("{name}: {why}"), None));
    let host = url.host_str().unwrap_or_default();
    let escaped = host.escape_debug();
    // It would be sent in the `Authorization` header.
    if !url.username().is_empty() || url.password().is_some() {
        return refuse(format!("its link to {escaped} has a user name, which the SDK does not send"));
    }
    if client.is_loopback() && is_loopback(url) {
        return Ok(());
    }
    if url.scheme() != "https" {
        return refuse(format!("its link to {escaped} is not https"));
    }
    let allowed = HOSTS.contains(&host) || client.download_hosts().iter().any(|allowed| allowed == host);
    match allowed {
        true => Ok(()),
        false => refuse(format!(
            "its link leads to {escaped}, which files are not downloaded from: if you trust it, add it to the client by \
             `download_host(…)`"
        )),
    }
}
