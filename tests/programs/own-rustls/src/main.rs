//! A program that uses `rustls` with its default features. `ClientConfig::builder` takes the only crypto provider that is compiled in, and
//! panics as soon as another crate adds a second one.

use std::sync::Arc;

use rustls::{ClientConfig, ClientConnection, RootCertStore, crypto::CryptoProvider};

fn main() {
    scenario_sdk::Client::builder().api_key("key", "secret").build().expect("the client builds");
    assert!(CryptoProvider::get_default().is_none(), "the SDK installs no provider");

    let config = ClientConfig::builder().with_root_certificates(RootCertStore::empty()).with_no_client_auth();
    let name = "localhost".try_into().expect("the name is valid");
    let mut connection = ClientConnection::new(Arc::new(config), name).expect("the configuration is valid");
    let mut sent = Vec::new();
    connection.write_tls(&mut sent).expect("a Vec takes everything");
    assert_eq!(sent[0], 0x16, "the first message is a TLS handshake");
}
