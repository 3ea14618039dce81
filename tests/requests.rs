//! Requests contain exactly the set values: numbers that JSON cannot represent are rejected, values of any serializable type are accepted,
//! and unknown parameters can be added to a typed request.

#![allow(deprecated, reason = "deprecated operations are called too")]
#![allow(clippy::needless_borrows_for_generic_args, reason = "borrowed lists are what is tested")]

use scenario_mock::SchemaServer;
use scenario_sdk::{Client, Method, types::AssetKind};
use scenario_tests::mock;
use serde::Serialize;
use serde_json::{Value, json};

async fn connected() -> (SchemaServer, Client) {
    let server = mock().await;
    let client = Client::builder().api_key("key", "secret").base_url(server.base_url()).build().unwrap();
    (server, client)
}

fn body(server: &SchemaServer) -> Value {
    server.take_requests().pop().unwrap().json().unwrap().unwrap()
}

#[tokio::test]
async fn numbers_that_json_cannot_represent_are_rejected_before_anything_is_sent() {
    let (server, client) = connected().await;
    let generate = || client.generate();
    let errors = [
        generate().run_model("m").input("temperature", f64::NAN).send().await.map(drop),
        generate().run_model("m").inputs([("scale", [1.0, f32::INFINITY])]).send().await.map(drop),
        generate().upscale("asset_1").creativity(f64::NEG_INFINITY).send().await.map(drop),
        client.collections().create("c").with_body_field("rank", f64::NAN).send().await.map(drop),
        client.request(Method::POST, "/x").json(&[("a", f64::NAN)]).send().await.map(drop),
        generate().run_model("m").input("temperature", f64::NAN).dry_run().await.map(drop),
    ];
    let texts = errors.map(|result| {
        let error = result.unwrap_err();
        assert!(error.is_invalid_input() && !error.may_be_charged() && error.attempts() == 0, "{error}");
        error.to_string()
    });
    assert_eq!(
        texts,
        [
            "POST /generate/custom/{modelId}: `temperature`: the value is NaN, which JSON cannot represent",
            "POST /generate/custom/{modelId}: `scale`: `[1]` is inf, which JSON cannot represent",
            "POST /generate/upscale: `creativity` is -inf, which JSON cannot represent",
            "POST /collections: `rank`: the value is NaN, which JSON cannot represent",
            "POST /x: `[0][1]` is NaN, which JSON cannot represent",
            "POST /generate/custom/{modelId}: `temperature`: the value is NaN, which JSON cannot represent",
        ]
    );
    assert!(server.take_requests().is_empty());
}

#[tokio::test]
async fn a_body_of_which_no_field_is_set_is_an_empty_object() {
    let (server, client) = connected().await;
    client.assets().update("a1").send().await.unwrap();
    assert_eq!(body(&server), json!({}));
}

#[tokio::test]
async fn an_empty_list_is_not_sent_in_the_query() {
    let (server, client) = connected().await;
    client.jobs().list().types([] as [&str; 0]).status("success").send().await.unwrap();
    assert_eq!(server.take_requests()[0].query, [("status".to_owned(), "success".to_owned())]);
}

#[tokio::test]
async fn a_dry_run_in_the_body_is_refused() {
    let (server, client) = connected().await;
    for call in [
        client.generate().run_model("m").input("dryRun", true).send().await.map(drop),
        client.generate().upscale("asset_1").with_body_field("dryRun", "true").send().await.map(drop),
    ] {
        let error = call.unwrap_err();
        assert!(error.is_invalid_input() && error.to_string().ends_with("call `dry_run` instead"), "{error}");
    }
    assert!(server.take_requests().is_empty());
}

#[tokio::test]
async fn inputs_are_of_any_type_that_serializes() {
    #[derive(Serialize)]
    struct Lora {
        model: &'static str,
        scale: f64,
    }

    let (server, client) = connected().await;
    let (prompt, images) = ("a fox".to_owned(), vec!["asset_1".to_owned()]);
    let run = client.generate().run_model("m").input("prompt", &prompt).input("images", &images);
    let run =
        run.input("loras", [Lora { model: "model_1", scale: 1.0 }]).input("seed", u64::MAX).input("none", None::<f64>);
    run.inputs([("width", 1024.0), ("strength", 0.5)]).send().await.unwrap();
    assert_eq!(
        body(&server),
        json!({
            "prompt": "a fox", "images": ["asset_1"], "loras": [{ "model": "model_1", "scale": 1 }], "seed": u64::MAX, "none": null,
            "width": 1024, "strength": 0.5,
        })
    );
}

#[tokio::test]
async fn a_typed_body_takes_fields_that_it_does_not_know() {
    let (server, client) = connected().await;
    let create = client.collections().create("mine");
    create.clone().with_body_field("color", "red").with_body_field("tags", ["a"]).send().await.unwrap();
    assert_eq!(body(&server), json!({ "name": "mine", "color": "red", "tags": ["a"] }));
    create.with_body_field("name", json!({ "en": "mine" })).send().await.unwrap();
    assert_eq!(body(&server), json!({ "name": { "en": "mine" } }), "it takes precedence");
}

#[tokio::test]
async fn lists_are_owned_or_borrowed() {
    let (server, client) = connected().await;
    let ids = vec!["a".to_owned(), "b".to_owned()];
    client.assets().get_bulk().asset_ids(&ids).send().await.unwrap();
    assert_eq!(body(&server), json!({ "assetIds": ["a", "b"] }));
    for list in [&["a", "b"][..], &["a", "b"]] {
        client.assets().get_bulk().asset_ids(list).send().await.unwrap();
        assert_eq!(body(&server), json!({ "assetIds": ["a", "b"] }));
    }
    client.jobs().list().types(&["custom", "inference"]).send().await.unwrap();
    assert_eq!(server.take_requests()[0].query, [("types".to_owned(), "custom,inference".to_owned())]);
    // Enum values, and values that convert to one.
    let update = || client.workflows().update("w");
    update().output_asset_kinds([AssetKind::Image, AssetKind::ThreeD]).send().await.unwrap();
    let typed = body(&server);
    update().output_asset_kinds(&["image", "3d"]).send().await.unwrap();
    assert_eq!(typed, body(&server));
}

#[tokio::test]
async fn optional_values_are_passed_on() {
    let (server, client) = connected().await;
    for (size, query) in [(None, vec![]), (Some(5), vec![("pageSize".to_owned(), "5".to_owned())])] {
        let list = client.models().list().with_optional(size, |list, size| list.page_size(size));
        list.send().await.unwrap();
        assert_eq!(server.take_requests()[0].query, query);
    }
}

#[tokio::test]
async fn the_price_can_be_asked_for_at_the_api_tier_and_with_ip_detection() {
    let (server, client) = connected().await;
    let run = client.generate().run_model("m").ip_detection(true);
    let price = run.clone().dry_run_at_api_tier().await.unwrap();
    assert_eq!(price.creative_units_cost, 1.0);
    let query = |server: &SchemaServer| {
        let mut query = server.take_requests().pop().unwrap().query;
        query.sort();
        query
    };
    let pairs = |tier: &str| {
        [("dryRun", tier), ("ipDetection", "true")].map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    assert_eq!(query(&server), pairs("api"));
    let response = json!({ "creativeUnitsCost": 2.5, "ipDetection": {
        "action": "flagged", "flagged": true, "creativeUnitsCharged": 1, "analyzedImagesCount": 2, "evaluatedFilters": 3,
        "findings": [{ "category": "brand-trademark", "confidence": 0.9, "filterId": "f", "filterName": "n", "flagged": true, "reason": "r" }],
    } });
    server.respond_next(scenario_mock::MockResponse::json(269, &response));
    let price = run.dry_run().await.unwrap();
    assert_eq!(query(&server), pairs("true"));
    let findings = price.ip_detection.unwrap();
    assert_eq!((findings.creative_units_charged, findings.findings[0].filter_id.as_str()), (1.0, "f"));
}
