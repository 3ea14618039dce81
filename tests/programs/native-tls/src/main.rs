//! A program that uses the system's TLS library, and the SDK with the same.

use std::{
    io::Read,
    net::{SocketAddr, TcpListener, TcpStream},
    thread::{self, JoinHandle},
};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let connector = native_tls::TlsConnector::new().expect("the system's TLS library works");
    let (address, first_byte) = server();
    let stream = TcpStream::connect(address).expect("the server listens");
    connector.connect("localhost", stream).expect_err("the server does not speak TLS");
    assert_eq!(first_byte.join().expect("the server ends"), TLS_HANDSHAKE);

    let (address, first_byte) = server();
    let client = scenario_sdk::Client::builder().api_key("key", "secret").base_url(format!("https://{address}"));
    let client = client.max_retries(0).build().expect("the client builds");
    let error = client.tags().list().send().await.expect_err("the server does not speak TLS");
    assert!(error.is_connect(), "{error:?}");
    assert_eq!(first_byte.join().expect("the server ends"), TLS_HANDSHAKE);
}

/// The first byte of a TLS connection.
const TLS_HANDSHAKE: u8 = 0x16;

/// A server that closes its one connection. It returns the first byte that it received.
fn server() -> (SocketAddr, JoinHandle<u8>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = listener.local_addr().expect("the listener is bound");
    let first_byte = thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("the program connects");
        let mut received = [0; 4096];
        assert!(stream.read(&mut received).expect("the program sends") > 0);
        received[0]
    });
    (address, first_byte)
}
