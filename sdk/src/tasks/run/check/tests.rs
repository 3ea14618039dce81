use serde_json::json;

use super::*;

/// The findings for inputs and values, as strings.
fn findings(inputs: Value, values: Value) -> Vec<String> {
    let inputs: Vec<ModelInput> = serde_json::from_value(inputs).unwrap();
    check(&inputs, values.as_object().unwrap()).iter().map(ToString::to_string).collect()
}

/// The findings for one value of an input called `x`.
fn of_one(mut input: Value, value: Value) -> Vec<String> {
    input["name"] = json!("x");
    findings(json!([input]), json!({ "x": value }))
}

#[test]
fn inputs_that_the_api_rejects_or_drops_are_found() {
    let cases = [
        // A single value where the model expects a list.
        (
            json!({ "type": "file_array" }),
            json!("asset_1"),
            "warning: `x` is a list: the single value is sent as a list of one item",
        ),
        (
            json!({ "type": "number_array" }),
            json!(1),
            "warning: `x` is a list: the single value is sent as a list of one item",
        ),
        // A value of another type.
        (json!({ "type": "string" }), json!(["a"]), "error: `x` is a single string, not a list"),
        (json!({ "type": "file" }), json!(["a"]), "error: `x` is a single file, not a list"),
        (json!({ "type": "boolean" }), json!([true]), "error: `x` is a single boolean, not a list"),
        (json!({ "type": "number" }), json!("1"), "error: `x` is a number, not text"),
        (json!({ "type": "number" }), json!(true), "error: `x` is a number, not a boolean"),
        (json!({ "type": "number_array" }), json!([1, "2"]), "error: `x[1]` is a number, not text"),
        // Limits.
        (json!({ "type": "number", "max": 2 }), json!(2.5), "error: `x` is 2.5, which exceeds the maximum of 2"),
        (json!({ "type": "number", "min": 2 }), json!(1), "warning: `x` is 1, which is below the minimum of 2"),
        (
            json!({ "type": "number_array", "max": 2 }),
            json!([1, 3]),
            "error: `x[1]` is 3, which exceeds the maximum of 2",
        ),
        (
            json!({ "type": "file_array", "maxLength": 1 }),
            json!(["a", "b"]),
            "error: `x` has 2 items, which exceeds the maximum of 1",
        ),
        (
            json!({ "type": "string_array", "maxLength": 1 }),
            json!(["a", "b"]),
            "warning: `x` has 2 items, which exceeds the maximum of 1",
        ),
        (
            json!({ "type": "string_array", "maxLength": 1 }),
            json!(["ab"]),
            "warning: `x[0]` may exceed the maximum of 1 characters",
        ),
        (
            json!({ "type": "string", "maxLength": 3 }),
            json!("äöüß"),
            "error: `x` has 4 characters, which exceeds the maximum of 3",
        ),
        (
            json!({ "type": "string", "maxLength": 3 }),
            json!("a🦊b"),
            "warning: `x` may exceed the maximum of 3 characters",
        ),
        // Known values.
        (
            json!({ "type": "number", "allowedValues": [4, 8] }),
            json!(5),
            "error: `x` is 5, which is not one of the known values: 4, 8",
        ),
        (
            json!({ "type": "string", "allowedValues": ["a", ""] }),
            json!("b"),
            "error: `x` is \"b\", which is not one of the known values: \"a\", \"\"",
        ),
        (
            json!({ "type": "string_array", "allowedValues": ["a"] }),
            json!(["a", "b"]),
            "error: `x[1]` is \"b\", which is not one of the known values: \"a\"",
        ),
        (
            json!({ "type": "boolean", "allowedValues": [1] }),
            json!(true),
            "error: `x` is true, which is not one of the known values: 1",
        ),
    ];
    for (input, value, expected) in cases {
        assert_eq!(of_one(input.clone(), value.clone()), [expected], "{input} {value}");
    }
}

#[test]
fn missing_required_inputs_are_found() {
    let prompt = |more: Value| {
        let mut input = json!({ "name": "prompt", "type": "string", "required": { "always": true } });
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    let required = ["error: `prompt` is required"];
    assert_eq!(findings(json!([prompt(json!({}))]), json!({})), required);
    for absent in [json!(null), json!(""), json!([])] {
        assert_eq!(findings(json!([prompt(json!({}))]), json!({ "prompt": absent })), required);
    }
    let described = prompt(json!({ "description": "What to draw. Not needed IF NO mask is given" }));
    let expected = ["warning: `prompt` is required, unless its description says otherwise"];
    assert_eq!(findings(json!([described]), json!({})), expected);
    assert!(findings(json!([prompt(json!({ "default": "a fox" }))]), json!({})).is_empty());
    assert!(findings(json!([prompt(json!({ "required": { "always": false } }))]), json!({})).is_empty());
}

#[test]
fn missing_conditional_inputs_are_found() {
    let pair = |rule: &str, sibling: &str, message: Value| {
        json!([
            { "name": "image", "type": "file", "required": { rule: { sibling: message } } },
            { "name": "mask", "type": "file" },
        ])
    };
    let message = json!({ "message": "A mask needs its image" });
    let with = pair("ifDefined", "mask", message.clone());
    let expected = ["error: `image` is required with `mask`: A mask needs its image"];
    assert_eq!(findings(with.clone(), json!({ "mask": "asset_1" })), expected);
    assert!(findings(with.clone(), json!({ "mask": "asset_1", "image": "asset_2" })).is_empty());
    assert!(findings(with, json!({})).is_empty());
    let without = pair("ifNotDefined", "mask", json!({}));
    assert_eq!(findings(without.clone(), json!({})), ["error: `image` is required without `mask`"]);
    assert!(findings(without, json!({ "mask": "asset_1" })).is_empty());
    // A sibling that is not declared may be a hidden input, and one with a default is defined.
    assert!(findings(pair("ifNotDefined", "hidden", message.clone()), json!({})).is_empty());
    let mut with_default = pair("ifNotDefined", "mask", message);
    with_default[1]["default"] = json!("asset_0");
    assert!(findings(with_default, json!({})).is_empty());
}

#[test]
fn a_name_that_is_not_declared_gets_the_nearest_one() {
    let inputs = json!([{ "name": "prompt", "type": "string" }, { "name": "numOutputs", "type": "number" }]);
    assert_eq!(
        findings(inputs.clone(), json!({ "promt": "a" })),
        ["warning: `promt` is not a known input: did you mean `prompt`?"]
    );
    assert_eq!(
        findings(inputs.clone(), json!({ "numoutputs": 2 })),
        ["warning: `numoutputs` is not a known input: did you mean `numOutputs`?"]
    );
    assert_eq!(findings(inputs, json!({ "width": 2 })), ["warning: `width` is not a known input"]);
}

#[test]
fn objects_in_a_list_are_checked_by_their_own_inputs() {
    let sections = json!([{
        "name": "sections", "type": "inputs_array",
        "inputs": [
            { "name": "text", "type": "string", "required": { "always": true } },
            { "name": "seconds", "type": "number", "max": 120 },
        ],
    }]);
    let values = json!({ "sections": [{ "text": "a", "seconds": 200 }, { "secnds": 3 }] });
    let expected = [
        "error: `sections[0].seconds` is 200, which exceeds the maximum of 120",
        "warning: `sections[1].secnds` is not a known input: did you mean `seconds`?",
        "error: `sections[1].text` is required",
    ];
    assert_eq!(findings(sections, values), expected);
}

#[test]
fn possibly_valid_inputs_are_not_reported() {
    let cases = [
        // Unknown types, kinds, keys and rules.
        (json!({ "type": "hologram" }), json!([1])),
        (json!({ "type": "hologram_array" }), json!([1])),
        (json!({ "type": "file", "kind": "scent" }), json!("asset_1")),
        (json!({ "type": "string", "brandNew": true }), json!("a")),
        (json!({ "type": "string", "required": { "brandNew": true } }), json!("")),
        // The minimum of an item, steps, and undocumented rules.
        (json!({ "type": "number_array", "min": 1 }), json!([0])),
        (json!({ "type": "number", "min": 0, "step": 16 }), json!(17)),
        (json!({ "type": "string", "required": { "when": { "inferenceType": ["img2img"] } } }), json!("")),
        (json!({ "type": "string", "required": { "conditionalValues": { "y": {} } } }), json!("")),
        (json!({ "type": "string", "required": { "conditional": { "values": {} } } }), json!("")),
        // IDs without a known prefix, data URLs and links.
        (json!({ "type": "file" }), json!("legacy")),
        (json!({ "type": "file" }), json!("data:image/png;base64,AAAA")),
        (json!({ "type": "file_array" }), json!(["https://example.org/a.png"])),
        (json!({ "type": "model" }), json!("anything")),
        (json!({ "type": "model_array", "modelTypes": ["flux.1-lora"] }), json!(["anything"])),
        // Numbers as they are written, and absent values.
        (json!({ "type": "number", "allowedValues": [4] }), json!(4.0)),
        (json!({ "type": "string", "allowedValues": ["512"] }), json!(512)),
        (json!({ "type": "number", "min": 1 }), json!(null)),
        (json!({ "type": "number_array" }), json!("")),
        (json!({ "type": "string", "allowedValues": ["a"] }), json!("")),
        (json!({ "type": "file" }), json!([])),
        (json!({ "type": "boolean" }), json!(false)),
        (json!({ "type": "string", "maxLength": 3 }), json!("abc")),
    ];
    for (input, value) in cases {
        assert_eq!(of_one(input.clone(), value.clone()), [""; 0], "{input} {value}");
    }
    // Seeds as strings, more LoRAs than scales, and exclusions that only the description states.
    let inputs = json!([
        { "name": "seed", "type": "number", "max": 2147483647 },
        { "name": "loras", "type": "model_array" },
        { "name": "lorasScale", "type": "number_array" },
        { "name": "image", "type": "file", "description": "Not together with video" },
        { "name": "video", "type": "file", "description": "Not together with image" },
    ]);
    let values = json!({ "seed": "7", "loras": ["a", "b"], "lorasScale": [1], "image": "asset_1", "video": "asset_2" });
    assert!(findings(inputs, values).is_empty());
    assert!(findings(json!([]), json!({ "anything": [1] })).is_empty());
}
