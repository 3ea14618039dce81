//! A program that uses `reqwest` without a TLS feature. Without the SDK it can fetch `http`; with it, it must not panic.

use std::{
    io::{Read, Write},
    net::TcpListener,
    thread::{self, JoinHandle},
};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (address, first_byte) = server();
    let http = reqwest::Client::new();
    let response = http.get(format!("http://{address}/")).send().await.expect("the server responds");
    assert_eq!(response.text().await.expect("the body is text"), "hello");
    assert_eq!(first_byte.join().expect("the server ends"), b'G');

    let (address, first_byte) = server();
    let error = http.get(format!("https://{address}/")).send().await.expect_err("the server does not speak TLS");
    assert!(error.is_connect(), "{error:?}");
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

/// A server that responds to one connection with plain HTTP. It returns the first byte that it received.
fn server() -> (std::net::SocketAddr, JoinHandle<u8>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = listener.local_addr().expect("the listener is bound");
    let first_byte = thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("the program connects");
        let mut received = [0; 4096];
        assert!(stream.read(&mut received).expect("the program sends") > 0);
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello").expect("the program listens");
        received[0]
    });
    (address, first_byte)
}
