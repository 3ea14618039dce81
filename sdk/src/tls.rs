//! TLS of the HTTP client, by feature.

use crate::Result;

/// rustls on ring, set for this client alone: reqwest would look for a process-wide provider and panic without one.
#[cfg(feature = "rustls")]
pub(crate) fn configure(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder> {
    use std::sync::Arc;

    use rustls_platform_verifier::Verifier;

    use crate::Error;

    let failed = |error| Error::configuration(format!("TLS cannot be set up: {error}"));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = Verifier::new_with_extra_roots(bundled_roots(), Arc::clone(&provider)).map_err(failed)?;
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(failed)?
        // "Dangerous" is whatever is not rustls' own; this is the system's own.
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    Ok(builder.tls_backend_preconfigured(config))
}

/// Mozilla's roots, beside the system's.
#[cfg(feature = "webpki-roots")]
fn bundled_roots() -> impl Iterator<Item = rustls::pki_types::CertificateDer<'static>> {
    webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().cloned()
}

#[cfg(all(feature = "rustls", not(feature = "webpki-roots")))]
fn bundled_roots() -> impl Iterator<Item = rustls::pki_types::CertificateDer<'static>> {
    std::iter::empty()
}

/// No TLS: `http` addresses only.
#[cfg(not(feature = "rustls"))]
pub(crate) fn configure(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder> {
    Ok(builder)
}
