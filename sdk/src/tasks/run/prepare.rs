//! The steps before the paid request, and the paid request itself.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{Findings, Run, declared, inputs::Inputs, lora};
use crate::{
    Client, Error, ErrorKind, JobHandle, JsonObject, Result,
    resources::generate::RunModel,
    tasks::upload::Uploads,
    types::{DryRunResponse, ModelInput},
};

/// The maximum number of assets in one request.
const ASSETS: usize = 200;

/// A run that is ready for its paid request.
pub(crate) struct Prepared {
    pub(crate) client: Client,
    pub(crate) model_id: String,
    pub(crate) body: JsonObject,
    pub(crate) findings: Findings,
    /// The price in creative units, if the run has a cost limit.
    pub(crate) price: Option<f64>,
}

impl Prepared {
    fn request(&self) -> RunModel {
        self.client.generate().run_model(&self.model_id).inputs(self.body.clone())
    }

    pub(crate) async fn dry_run(&self) -> Result<DryRunResponse> {
        self.request().dry_run().await
    }

    /// Sends the paid request.
    pub(crate) async fn send(&self) -> Result<JobHandle> {
        let started = self.request().send().await?;
        let handle = JobHandle::started(self.client.clone(), started.job, started.creative_units_cost);
        Ok(handle.with_findings(self.findings.clone()))
    }
}

impl Run {
    /// Does all free steps: retrieves the model, reads and uploads the files, looks up the assets, and requests the price if there is a
    /// cost limit.
    pub(crate) async fn prepare(&self, uploads: &Uploads) -> Result<Prepared> {
        let mut prepared = self.complete(uploads).await?;
        if let Some(limit) = self.max_cost {
            let price = prepared.dry_run().await?.creative_units_cost;
            refuse_above(limit, price, &format!("the run of {}", self.model_id))?;
            prepared.price = Some(price);
        }
        Ok(prepared)
    }

    /// Like [`prepare`](Self::prepare), without the price.
    pub(crate) async fn complete(&self, uploads: &Uploads) -> Result<Prepared> {
        self.inputs.open().await?;
        let model = self.model().await?;
        if lora::is_addition(model) {
            return Err(lora::explain(&self.client, model).await);
        }
        let (body, findings) = complete(&self.client, &self.inputs, &model.inputs, uploads, self.hide_files).await?;
        let (client, model_id) = (self.client.clone(), self.model_id.clone());
        Ok(Prepared { client, model_id, body, findings, price: None })
    }

    /// The SHA-256 of the model, the values and the file contents, the same in every process. `None` if a file is a reader.
    pub(crate) async fn fingerprint(&self) -> Result<Option<String>> {
        self.inputs.open().await?;
        let Some(inputs) = self.inputs.stable().await? else { return Ok(None) };
        let mut text = format!("{}\n", self.model_id);
        write_sorted(&mut text, &Value::Object(inputs));
        let mut hexadecimal = String::with_capacity(64);
        for byte in Sha256::digest(text) {
            // Writing to a `String` does not fail.
            let _ = write!(hexadecimal, "{byte:02x}");
        }
        Ok(Some(hexadecimal))
    }
}

/// Serializes JSON with sorted object keys, independent of the features of `serde_json`.
fn write_sorted(text: &mut String, value: &Value) {
    match value {
        Value::Object(fields) => {
            text.push('{');
            for (name, value) in fields.iter().collect::<BTreeMap<_, _>>() {
                let _ = write!(text, "{name:?}:");
                write_sorted(text, value);
                text.push(',');
            }
            text.push('}');
        }
        Value::Array(items) => {
            text.push('[');
            for item in items {
                write_sorted(text, item);
                text.push(',');
            }
            text.push(']');
        }
        value => {
            let _ = write!(text, "{value}");
        }
    }
}

pub(crate) fn refuse_above(limit: f64, price: f64, what: &str) -> Result<()> {
    // A limit of NaN rejects every price.
    if price <= limit {
        return Ok(());
    }
    let message = format!(
        "{what} costs {price} creative units, which exceeds its limit of {limit}: it was not started, and nothing was charged"
    );
    Err(Error::task(ErrorKind::CostLimit, message, None))
}

/// Creates the request body: uploads files, looks up assets, and wraps single values for lists.
pub(crate) async fn complete(
    client: &Client,
    inputs: &Inputs,
    of_model: &[ModelInput],
    uploads: &Uploads,
    hide_files: bool,
) -> Result<(JsonObject, Findings)> {
    let mut values = inputs.values(of_model);
    let findings = super::findings(inputs, of_model);
    for path in declared::wrap(of_model, &mut values) {
        tracing::warn!(input = path, "a single value is sent as a list of one item");
    }
    let assets = declared::assets(of_model, &values).into_iter().chain(inputs.assets());
    resolve(client, assets.collect()).await?;
    inputs.upload(client, uploads, hide_files).await?;
    let mut body = inputs.values(of_model);
    declared::wrap(of_model, &mut body);
    Ok((body, findings))
}

/// Rejects an asset that does not exist, because the API would ignore it and charge the run.
async fn resolve(client: &Client, assets: Vec<(String, String)>) -> Result<()> {
    let ids: BTreeSet<&str> = assets.iter().map(|(_, id)| id.as_str()).collect();
    let ids: Vec<&str> = ids.into_iter().collect();
    let mut found = BTreeSet::new();
    for ids in ids.chunks(ASSETS) {
        let response = client.assets().get_bulk().asset_ids(ids).send().await?;
        found.extend(response.assets.into_iter().map(|asset| asset.id));
    }
    for (name, id) in assets.iter().filter(|(_, id)| !found.contains(id)) {
        // The bulk response may omit a readable asset of another project.
        match client.assets().retrieve(id).send().await {
            Ok(_) => {}
            Err(error) if error.is_not_found() => {
                let message = format!(
                    "`{name}`: the asset {id:?} does not exist: the run was not started, because the API would ignore the input and charge the run; pass a local file with `.file(…)`"
                );
                return Err(Error::task(ErrorKind::InvalidInput, message, None));
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::FileContent;

    #[tokio::test]
    async fn a_fingerprint_is_that_of_the_model_the_values_and_the_contents() {
        let client = Client::builder().api_key("k", "s").build().unwrap();
        let run = |id: &str, file: FileContent| client.run(id).input("b", 1).file("image", file).input("a", "x");
        let of = |run: Run| async move { run.fingerprint().await.unwrap() };
        // The hash covers the model and the inputs in order; a file is represented by its type and the SHA-256 of its bytes.
        let expected = "c687e95cada01a7b2bb1c2d9a220d1fdceb9389e84b6549c2b5bb7d2d189ee21";
        assert_eq!(of(run("model_1", FileContent::bytes("a.png", "abc"))).await.as_deref(), Some(expected));
        assert_eq!(of(run("model_1", FileContent::bytes("b.png", "abc"))).await.as_deref(), Some(expected));
        assert_ne!(of(run("model_2", FileContent::bytes("a.png", "abc"))).await.as_deref(), Some(expected));
        assert_ne!(of(run("model_1", FileContent::bytes("a.png", "abd"))).await.as_deref(), Some(expected));
        assert_ne!(of(run("model_1", FileContent::bytes("a.txt", "abc"))).await.as_deref(), Some(expected));
        assert_eq!(of(run("model_1", FileContent::reader("a.png", 3, &b"abc"[..]))).await, None);
    }

    #[test]
    fn a_limit_is_the_highest_price() {
        assert!(refuse_above(5.0, 5.0, "it").is_ok());
        let error = refuse_above(4.5, 5.0, "the run of model_1").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::CostLimit);
        assert_eq!(
            error.to_string(),
            "the run of model_1 costs 5 creative units, which exceeds its limit of 4.5: it was not started, and nothing was charged"
        );
        assert!(refuse_above(f64::NAN, 0.0, "it").is_err());
    }

    #[test]
    fn hashed_objects_have_sorted_keys() {
        let mut text = String::new();
        write_sorted(&mut text, &json!({ "b": [1, "x", null], "a": { "d": true, "c": "\"" } }));
        assert_eq!(text, r#"{"a":{"c":"\"","d":true,},"b":[1,"x",null,],}"#);
    }
}
