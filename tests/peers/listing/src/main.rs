//! Lists all assets of a project, and prints their number.

use scenario_sdk::{Client, Result};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let client = Client::from_env()?;
    let mut assets = client.assets().list().page_size(100).items();
    let mut count = 0;
    while let Some(asset) = assets.next().await {
        count += usize::from(!asset?.id.is_empty());
    }
    println!("{count}");
    Ok(())
}
