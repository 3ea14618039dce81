//! TLS of the SDK's HTTP client, by feature.

use reqwest::ClientBuilder;

use crate::Result;

/// Sets the backend, so that it does not depend on the features that other crates enable in reqwest. If several are set, the last one takes
/// precedence.
///
/// Without a TLS feature, the backend is the one that other crates enable in reqwest, or none, which allows only `http` URLs.
pub(crate) fn configure(builder: ClientBuilder) -> Result<ClientBuilder> {
    #[cfg(all(feature = "webpki-roots", any(feature = "rustls", feature = "native-tls")))]
    let builder = builder.tls_certs_merge(certificates()?);
    #[cfg(feature = "rustls")]
    let builder = builder.tls_backend_rustls();
    #[cfg(feature = "rustls-ring")]
    let builder = builder.tls_backend_preconfigured(ring()?);
    #[cfg(feature = "native-tls")]
    let builder = builder.tls_backend_native();
    Ok(builder)
}

/// rustls with ring, only for this client: reqwest would require a process-wide provider and panic without one.
#[cfg(feature = "rustls-ring")]
fn ring() -> Result<rustls::ClientConfig> {
    use std::sync::Arc;

    use rustls::crypto::{CryptoProvider, ring};
    use rustls_platform_verifier::Verifier;

    #[cfg(feature = "webpki-roots")]
    let roots = webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().cloned();
    #[cfg(not(feature = "webpki-roots"))]
    let roots = std::iter::empty();
    // A provider installed by the program takes precedence, as in reqwest.
    let provider = CryptoProvider::get_default().map_or_else(|| Arc::new(ring::default_provider()), Arc::clone);
    let verifier = Verifier::new_with_extra_roots(roots, Arc::clone(&provider)).map_err(failed)?;
    let config = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    // rustls names every custom verifier dangerous; this is the system's verifier.
    let config = config.map_err(failed)?.dangerous().with_custom_certificate_verifier(Arc::new(verifier));
    Ok(config.with_no_client_auth())
}

/// Adds Mozilla's root certificates to the system's.
#[cfg(all(feature = "webpki-roots", any(feature = "rustls", feature = "native-tls")))]
fn certificates() -> Result<Vec<reqwest::Certificate>> {
    let roots = webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().map(|root| reqwest::Certificate::from_der(root));
    roots.collect::<std::result::Result<_, _>>().map_err(failed)
}

#[cfg(any(feature = "rustls-ring", all(feature = "webpki-roots", any(feature = "rustls", feature = "native-tls"))))]
fn failed(error: impl std::fmt::Display) -> crate::Error {
    crate::Error::configuration(format!("TLS cannot be set up: {error}"))
}
