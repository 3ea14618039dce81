//! Search by words. Filters and similar images are not supported: such a request matches everything.

use serde_json::{Value, json};

use super::{Call, Reply, ok, refuse};
use crate::state::{State, TEAM};

/// Returns the requested part of the hits, by `offset` and `limit` or by `page` and `hitsPerPage`.
fn response(call: &Call<'_>, hits: Vec<Value>) -> Reply {
    if !["query", "filter", "image", "images"].iter().any(|name| call.body.get(name).is_some()) {
        return refuse(400, "One of query, filter, image or images is required");
    }
    let number = |name: &str| {
        let number = call.body.get(name).and_then(Value::as_f64)?;
        Some(number as usize)
    };
    let total = hits.len();
    let (offset, limit) = match (number("page"), number("hitsPerPage")) {
        (None, None) => (number("offset").unwrap_or(0), number("limit").unwrap_or(20)),
        (page, size) => {
            let size = size.unwrap_or(20);
            ((page.unwrap_or(1).saturating_sub(1)) * size, size)
        }
    };
    let hits: Vec<_> = hits.into_iter().skip(offset).take(limit).collect();
    ok(&json!({ "hits": hits, "offset": offset, "limit": limit, "estimatedTotalHits": total }))
}

/// Whether all words of the query are in one of the texts.
fn fits(call: &Call<'_>, texts: &[&str]) -> bool {
    let query = call.text("query").unwrap_or_default().to_lowercase();
    let text = texts.join(" ").to_lowercase();
    query.split_whitespace().all(|word| text.contains(word))
}

pub(super) fn assets(state: &State, call: &Call<'_>) -> Reply {
    let mine = state.assets.all.values().rev().filter(|asset| asset.project == call.project);
    let hits = mine.filter(|asset| {
        let metadata = |name: &str| {
            let value = asset.record.get("metadata").and_then(|metadata| metadata.get(name));
            value.and_then(Value::as_str).unwrap_or_default()
        };
        fits(call, &[asset.id(), metadata("name"), metadata("prompt"), asset.text("description")])
    });
    let hits = hits.map(|asset| {
        let mut hit = state.asset_view(asset, call.now);
        if let Value::Object(hit) = &mut hit {
            // Live, hits lack these fields.
            for name in ["kind", "properties", "source", "status", "editCapabilities"] {
                hit.remove(name);
            }
            hit.insert("nsfw".to_owned(), json!([]));
            hit.insert("teamId".to_owned(), json!(TEAM));
        }
        hit
    });
    response(call, hits.collect())
}

pub(super) fn models(state: &State, call: &Call<'_>) -> Reply {
    let public = call.body.get("public") == Some(&json!(true));
    let mine = state.models.values().rev().filter(|model| match public {
        true => model.project.is_none(),
        false => model.project.as_deref() == Some(&call.project),
    });
    let hits =
        mine.filter(|model| fits(call, &[model.id(), model.text_field("name"), model.text_field("shortDescription")]));
    let hits = hits.map(|model| {
        let mut hit = model.summary();
        if let Value::Object(hit) = &mut hit {
            hit.insert("teamId".to_owned(), json!(TEAM));
            hit.entry("concepts").or_insert_with(|| json!([]));
            hit.entry("shortDescription").or_insert_with(|| json!(""));
        }
        hit
    });
    response(call, hits.collect())
}
