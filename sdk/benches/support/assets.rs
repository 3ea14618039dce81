//! Pages of assets as the API returns them.

use std::iter::repeat_with;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use fastrand::Rng;
use serde_json::json;

/// A page of 100 generated images, with what makes real ones large and hard to compress: IDs, and URLs with a signature each.
pub(crate) fn page(next_token: Option<&str>, random: &mut Rng) -> Vec<u8> {
    let assets: Vec<_> = (0..100)
        .map(|index| {
            let [id, thumbnail, preview] = [(); 3].map(|()| identifier("asset", random));
            json!({
                "id": id, "url": signed(&id, random),
                "thumbnail": { "assetId": thumbnail, "url": signed(&thumbnail, random) },
                "preview": { "assetId": preview, "url": signed(&preview, random) },
                "mimeType": "image/png", "kind": "image", "source": "inference-txt2img", "status": "success", "privacy": "private",
                "ownerId": "proj_eTyi419soRtdN2AexdFHZDqX", "authorId": "03223725c4b2d23114ab7d673bcbf850",
                "createdAt": "2025-06-30T15:15:27.153Z", "updatedAt": "2025-06-30T15:15:27.153Z",
                "tags": ["fox", "snow"], "collectionIds": ["collection_1"],
                "editCapabilities": ["REMOVE_BACKGROUND", "REFINE", "PIXELATE", "PROMPT_EDITING", "UPSCALE", "DETECTION", "VECTORIZATION"],
                "metadata": {
                    "type": "inference-txt2img", "name": format!("fox-{index}.png"), "kind": "image", "width": 1024, "height": 1024,
                    "size": random.u32(500_000..2_000_000), "prompt": "a fox in the snow, detailed fur, golden hour, 85mm",
                    "negativePrompt": "blurry", "modelId": "model_bfl-flux-1-dev", "modelType": "flux.1",
                    "seed": random.u32(..).to_string(), "guidance": 3.5, "numInferenceSteps": 28, "scheduler": "EulerDiscreteScheduler",
                    "inferenceId": identifier("inf", random), "jobId": identifier("job", random), "baseModelId": "flux.1-dev",
                    "aspectRatio": "1:1", "strength": 0.75, "concepts": [{ "modelId": "model_1", "scale": 0.9 }]
                },
                "properties": { "width": 1024, "height": 1024, "size": 979_892, "hasAlpha": false },
            })
        })
        .collect();
    serde_json::to_vec(&json!({ "assets": assets, "nextPaginationToken": next_token })).expect("it is JSON")
}

fn identifier(kind: &str, random: &mut Rng) -> String {
    format!("{kind}_{}", repeat_with(|| random.alphanumeric()).take(24).collect::<String>())
}

/// A URL as CloudFront signs them: a policy that repeats the resource, and 256 bytes of RSA.
fn signed(id: &str, random: &mut Rng) -> String {
    let resource = format!("https://cdn.cloud.scenario.com/assets-transform/{id}?p=100");
    let condition = json!({ "DateLessThan": { "AWS:EpochTime": 1_767_139_199 } });
    let policy = json!({ "Statement": [{ "Resource": format!("{resource}*"), "Condition": condition }] }).to_string();
    let signature: Vec<u8> = repeat_with(|| random.u8(..)).take(256).collect();
    let (policy, signature) = (URL_SAFE_NO_PAD.encode(policy), URL_SAFE_NO_PAD.encode(signature));
    format!("{resource}&Policy={policy}&Key-Pair-Id=K36FIAB9LE2OLR&Signature={signature}")
}
