//! TLS of the HTTP client, by feature.

use crate::Result;

/// rustls on ring, set for this client alone: reqwest would look for a process-wide provider and panic without one.
#[cfg(feature = "rustls")]
pub(crate) fn configure(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder> {
    use std::sync::Arc;

    use rustls_platform_verifier::BuilderVerifierExt;

    use crate::Error;

    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|config| config.with_platform_verifier())
        .map_err(|error| Error::configuration(format!("TLS cannot be set up: {error}")))?
        .with_no_client_auth();
    Ok(builder.tls_backend_preconfigured(config))
}

/// No TLS: `http` addresses only.
#[cfg(not(feature = "rustls"))]
pub(crate) fn configure(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder> {
    Ok(builder)
}
