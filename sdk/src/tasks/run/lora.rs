//! LoRAs and compositions, which the API runs only through their base model.

use crate::{
    Client, Error, ErrorKind,
    types::{Model, UiLorasComponent},
};

/// Whether the model is a LoRA or a composition.
pub(super) fn is_addition(model: &Model) -> bool {
    let kind = model.type_.as_str();
    model.inputs.is_empty() && (kind.ends_with("-lora") || is_composition(kind))
}

fn is_composition(kind: &str) -> bool {
    kind.ends_with("-composition")
}

/// The error that explains how to run it through its base model.
pub(super) async fn explain(client: &Client, model: &Model) -> Error {
    let base = match &model.parent_model_id {
        // Without the base model, the explanation is shorter.
        Some(id) => client.models().retrieve(id).send().await.ok().map(|response| response.model),
        None => None,
    };
    let component = base.and_then(|base| base.ui_config).and_then(|config| config.loras_component);
    Error::task(ErrorKind::InvalidInput, message(model, component.as_ref()), None)
}

fn message(model: &Model, component: Option<&UiLorasComponent>) -> String {
    let Model { id, type_, .. } = model;
    let family = type_.as_str().rsplit_once('-').map_or("", |(family, _)| family);
    let (base, client) = match &model.parent_model_id {
        Some(base) => (format!("its base model {base}"), format!("client.run({base:?})")),
        None => (format!("a base model of {family}"), "client.run(base_model_id)".to_owned()),
    };
    let names = |component: &UiLorasComponent| (component.model_id_input.clone(), component.model_input.clone());
    let (one, list) = component.map_or_else(|| (Some("modelId".to_owned()), "loras".to_owned()), names);
    let input = match one.filter(|_| is_composition(type_.as_str())) {
        Some(one) => format!(".input({one:?}, {id:?})"),
        None => format!(".input({list:?}, [{id:?}])"),
    };
    let hint = match component {
        Some(_) => "",
        None => "; `uiConfig.lorasComponent` of the base model names its inputs for that",
    };
    format!(
        "{id} is a {type_}, which the API does not run by its own id: run {base} with it, as `{client}{input}`{hint}"
    )
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn model(kind: &str, parent: Option<&str>) -> Model {
        serde_json::from_value(json!({ "id": "model_1", "type": kind, "parentModelId": parent })).unwrap()
    }

    #[test]
    fn the_message_names_the_base_model_and_its_input() {
        let component: UiLorasComponent =
            serde_json::from_value(json!({ "modelInput": "adapters", "scaleInput": "s", "modelIdInput": "mix" }))
                .unwrap();
        assert_eq!(
            message(&model("flux.1-lora", Some("model_flux")), Some(&component)),
            "model_1 is a flux.1-lora, which the API does not run by its own id: run its base model model_flux with it, as \
             `client.run(\"model_flux\").input(\"adapters\", [\"model_1\"])`"
        );
        assert_eq!(
            message(&model("flux.1-composition", None), None),
            "model_1 is a flux.1-composition, which the API does not run by its own id: run a base model of flux.1 with it, as \
             `client.run(base_model_id).input(\"modelId\", \"model_1\")`; `uiConfig.lorasComponent` of the base model names its inputs for that"
        );
    }

    #[test]
    fn a_model_with_inputs_is_run_whatever_its_type_is_called() {
        assert!(is_addition(&model("qwen-image-lora", None)));
        assert!(!is_addition(&model("custom", None)));
        let mut with_inputs = model("flux.1-lora", None);
        with_inputs.inputs.push(crate::types::ModelInput::new("prompt", "string"));
        assert!(!is_addition(&with_inputs));
    }
}
