//! Models: the built-in public ones, those of a test, and trained ones.

use std::time::SystemTime;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::object;
use crate::clock::iso;

/// A model of the server, in addition to the built-in ones.
///
/// ```
/// use scenario_mock::Model;
/// use serde_json::json;
///
/// let model = Model::new("model_my-tool")
///     .inputs(json!([{ "name": "prompt", "type": "string", "required": { "always": true } }]))
///     .price(1.5)
///     .outputs(["image/png", "image/webp"]);
/// # let _ = model;
/// ```
#[derive(Clone, Debug)]
pub struct Model {
    pub(crate) record: Map<String, Value>,
    /// Its project; `None` for a public model.
    pub(crate) project: Option<String>,
    pub(crate) created: SystemTime,
    pub(crate) price: f64,
    /// The inputs that multiply the price.
    pub(crate) price_times: Vec<String>,
    /// The types of the files of one output.
    pub(crate) outputs: Vec<String>,
    /// The input with the number of outputs.
    pub(crate) count_input: Option<String>,
    /// Whether the result is a text in the job's output.
    pub(crate) text: bool,
    /// `metadata.type` of its assets.
    pub(crate) asset_type: String,
    /// The plan that it requires.
    pub(crate) plan: Option<String>,
    pub(crate) training_images: IndexMap<String, Value>,
    /// The last time that a training was refused or canceled because it cools down.
    pub(crate) training_job: Option<String>,
}

impl Model {
    /// A public model without inputs, whose run costs 1 creative unit and makes one PNG.
    pub fn new(id: impl Into<String>) -> Self {
        let id = id.into();
        let record = json!({
            "name": id, "type": "custom", "privacy": "public", "capabilities": ["txt2img"], "source": "other", "status": "trained",
            "trainingProgress": {}, "parameters": {}, "trainingImagesNumber": 0, "trainingImagePairs": [], "tags": [],
            "collectionIds": [], "exampleAssetIds": [], "custom": true, "accessRestrictions": 0,
            "complianceMetadata": { "enterpriseStatus": "Ready", "maintainer": "Scenario" },
        });
        let fields = object(record);
        let mut record = Map::new();
        record.insert("id".to_owned(), json!(id));
        record.extend(fields);
        Self {
            record,
            project: None,
            created: SystemTime::UNIX_EPOCH,
            price: 1.0,
            price_times: Vec::new(),
            outputs: vec!["image/png".to_owned()],
            count_input: None,
            text: false,
            asset_type: "txt2img".to_owned(),
            plan: None,
            training_images: IndexMap::new(),
            training_job: None,
        }
    }

    /// Sets the inputs: a list of objects in the format of `inputs` in `GET /models/{modelId}`.
    #[must_use]
    pub fn inputs(mut self, inputs: Value) -> Self {
        self.record.insert("inputs".to_owned(), inputs);
        self
    }

    /// Sets the price in creative units.
    #[must_use]
    pub fn price(mut self, creative_units: f64) -> Self {
        self.price = creative_units;
        self
    }

    /// Multiplies the price and the number of outputs by the value of this input.
    #[must_use]
    pub fn count_input(mut self, name: impl Into<String>) -> Self {
        let name = name.into();
        self.price_times.push(name.clone());
        self.count_input = Some(name);
        self
    }

    /// Sets the MIME types of the output files, in order; empty for a model without assets.
    #[must_use]
    pub fn outputs<T: Into<String>>(mut self, mime_types: impl IntoIterator<Item = T>) -> Self {
        self.outputs = mime_types.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the type, such as `flux.1-lora`. Only models of the type `custom` can be run.
    #[must_use]
    pub fn model_type(mut self, model_type: &str) -> Self {
        self.record.insert("type".to_owned(), json!(model_type));
        self
    }

    /// Sets the minimum plan.
    #[must_use]
    pub fn requires_plan(mut self, plan: impl Into<String>) -> Self {
        self.plan = Some(plan.into());
        self
    }

    /// Makes the model private to this project.
    #[must_use]
    pub fn project(mut self, id: impl Into<String>) -> Self {
        self.project = Some(id.into());
        self.record.insert("privacy".to_owned(), json!("private"));
        self
    }

    pub(crate) fn id(&self) -> &str {
        self.text_field("id")
    }

    pub(crate) fn text_field(&self, name: &str) -> &str {
        self.record.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn input_list(&self) -> &[Value] {
        self.record.get("inputs").and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn is_visible(&self, project: &str) -> bool {
        self.project.as_deref().is_none_or(|owner| owner == project)
    }

    /// The model in a list: without its inputs and how they are shown.
    pub(crate) fn summary(&self) -> Value {
        let mut record = self.record.clone();
        for name in ["inputs", "uiConfig", "trainingImages"] {
            record.remove(name);
        }
        Value::Object(record)
    }
}

/// The models that every server begins with.
pub(crate) fn built_in(now: SystemTime) -> IndexMap<String, Model> {
    let fixtures: Vec<Value> = serde_json::from_str(include_str!("../../data/models.json")).unwrap_or_default();
    let models = fixtures.into_iter().map(|fixture| {
        let record = fixture.get("record").and_then(Value::as_object).cloned().unwrap_or_default();
        let text = |name: &str| fixture.pointer(&format!("/behavior/{name}")).and_then(Value::as_str);
        let texts = |name: &str| -> Vec<String> {
            let list = fixture.pointer(&format!("/behavior/{name}")).and_then(Value::as_array);
            list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
        };
        let id = record.get("id").and_then(Value::as_str).unwrap_or_default();
        let mut model = Model {
            price: fixture.pointer("/behavior/price").and_then(Value::as_f64).unwrap_or(0.0),
            price_times: texts("priceTimes"),
            outputs: texts("outputs"),
            count_input: text("countInput").map(str::to_owned),
            text: fixture.pointer("/behavior/text") == Some(&json!(true)),
            asset_type: text("assetType").unwrap_or("txt2img").to_owned(),
            plan: text("plan").map(str::to_owned),
            ..Model::new(id)
        };
        model.record.extend(record);
        dated(&mut model, now);
        (model.id().to_owned(), model)
    });
    models.collect()
}

/// Sets the creation time and author of a model.
pub(crate) fn dated(model: &mut Model, now: SystemTime) {
    model.created = now;
    let owner = model.project.clone().unwrap_or_else(|| "proj_scenario".to_owned());
    for (name, value) in [("createdAt", iso(now)), ("updatedAt", iso(now)), ("ownerId", owner)] {
        model.record.insert(name.to_owned(), json!(value));
    }
    for name in ["authorId", "userId"] {
        model.record.entry(name).or_insert_with(|| json!("apiu_scenario"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_models_are_read() {
        let models = built_in(SystemTime::UNIX_EPOCH);
        assert_eq!(models.len(), 11);
        let flux = &models["model_bfl-flux-1-dev"];
        assert_eq!((flux.price, flux.count_input.as_deref(), flux.input_list().len()), (5.0, Some("numOutputs"), 10));
        assert_eq!(flux.summary().get("inputs"), None);
        assert!(models.values().all(|model| model.text_field("createdAt") == "1970-01-01T00:00:00.000Z"));
    }
}
