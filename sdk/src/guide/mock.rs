// The examples of the guides include this file in a hidden line: a mock of the API in which jobs end at once, a client of it, and a
// temporary working directory with the pictures that the examples name.

type Outcome = Result<(), Box<dyn std::error::Error>>;

struct Mock {
    server: scenario_mock::MockServer,
    client: scenario_sdk::Client,
    _directory: tempfile::TempDir,
}

impl Mock {
    async fn start() -> Result<Self, Box<dyn std::error::Error>> {
        let at_once = std::time::Duration::ZERO;
        let builder = scenario_mock::MockServer::builder().job_duration(at_once).training_duration(at_once);
        let server = builder.start().await?;
        let builder = scenario_sdk::Client::builder().base_url(server.base_url());
        let client = builder.api_key(server.api_key(), server.api_secret()).build()?;
        let directory = tempfile::tempdir()?;
        for name in ["bard.png", "fox.png", "knight.png", "mage.png", "owl.png"] {
            // Only the signature is read; the name makes the content of each picture unique.
            std::fs::write(directory.path().join(name), [b"\x89PNG\r\n\x1a\n", name.as_bytes()].concat())?;
        }
        // Each example runs in a separate process.
        std::env::set_current_dir(&directory)?;
        Ok(Self { server, client, _directory: directory })
    }
}
