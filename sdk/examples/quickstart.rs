//! Lists models: `cargo run -p scenario-sdk --example quickstart`.
//!
//! `SCENARIO_BASE_URL` points it at another address than the API's.
#![allow(clippy::print_stdout, reason = "an example prints")]

use scenario_sdk::{Client, Result};

#[tokio::main]
async fn main() -> Result<()> {
    let client = Client::from_env()?;
    let page = client.models().list().privacy("public").page_size(20).send().await?;
    for model in &page.models {
        println!("{}  {}", model.id, model.name.as_deref().unwrap_or("-"));
    }
    println!("{} models{}", page.models.len(), if page.next_pagination_token.is_some() { ", and more" } else { "" });
    Ok(())
}
