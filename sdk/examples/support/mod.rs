//! Shared by the examples: a client, and a directory for their files.
#![allow(clippy::print_stderr, reason = "an example prints")]
#![allow(dead_code, reason = "no example uses all of it")]

use std::{
    env,
    error::Error,
    fs::File,
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use scenario_mock::MockServer;
use scenario_sdk::Client;
use tempfile::TempDir;

/// The result of an example's `main`.
pub(crate) type Outcome = Result<(), Box<dyn Error>>;

/// The context of an example.
pub(crate) struct Setup {
    pub(crate) client: Client,
    /// Where files are saved: a temporary directory with the mock, which is removed at the end, and `out` with the real API.
    pub(crate) folder: PathBuf,
    /// The mock of the API. It stops when it is dropped.
    pub(crate) mock: Option<MockServer>,
    temporary: Option<TempDir>,
}

/// The real API where the environment has a credential, and a mock of it on 127.0.0.1 otherwise.
pub(crate) async fn start() -> Result<Setup, Box<dyn Error>> {
    let credentials = ["SCENARIO_SDK_API_KEY", "SCENARIO_SDK_JWT", "SCENARIO_API_KEY"];
    if credentials.iter().any(|name| env::var_os(name).is_some_and(|value| !value.is_empty())) {
        eprintln!("This runs against the real API, and is charged.");
        return Ok(Setup { client: Client::from_env()?, folder: "out".into(), mock: None, temporary: None });
    }
    eprintln!("SCENARIO_SDK_API_KEY is not set: this runs against a mock of the API, and costs nothing.");
    let duration = Duration::from_millis(1500);
    let mock = MockServer::builder().job_duration(duration).training_duration(duration).start().await?;
    let client = Client::builder().base_url(mock.base_url()).api_key(mock.api_key(), mock.api_secret()).build()?;
    let temporary = tempfile::tempdir()?;
    Ok(Setup { client, folder: temporary.path().to_owned(), mock: Some(mock), temporary: Some(temporary) })
}

/// Makes a picture of one color to upload, and returns its path.
pub(crate) fn picture(folder: &Path, name: &str, color: [u8; 3]) -> io::Result<PathBuf> {
    const SIDE: u32 = 256;
    std::fs::create_dir_all(folder)?;
    let path = folder.join(name);
    let mut encoder = png::Encoder::new(File::create(&path)?, SIDE, SIDE);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header()?.write_image_data(&color.repeat((SIDE * SIDE) as usize))?;
    Ok(path)
}
