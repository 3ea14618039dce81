//! The paginated calls: lazy pages and items, to the end and not beyond it.

#![allow(deprecated, reason = "deprecated operations are called too")]

use std::pin::Pin;

use futures_util::{Stream, StreamExt, TryStreamExt};
use scenario_mock::{Document, MockResponse, Recorded, SchemaServer};
use scenario_sdk::{Client, Result};
use scenario_tests::mock;
use serde_json::{Value, json};

/// A paginated call: its operation, the name of its cursor, the location of its items, and a stream of the IDs of its items.
struct Row {
    id: &'static str,
    cursor: &'static str,
    items: &'static str,
    /// The ID of an item.
    key: &'static str,
    stream: Pin<Box<dyn Stream<Item = Result<String>> + Send>>,
    pages: Pin<Box<dyn Stream<Item = Result<()>> + Send>>,
}

macro_rules! row {
    ($id:literal, $request:expr, $cursor:literal, $items:literal, $key:literal => $field:ident) => {
        Row {
            id: $id,
            cursor: $cursor,
            items: $items,
            key: $key,
            stream: Box::pin($request.items().map_ok(|item| item.$field)),
            pages: Box::pin($request.pages().map_ok(drop)),
        }
    };
}

fn rows(client: &Client) -> Vec<Row> {
    let (assets, models) = (client.assets(), client.models());
    vec![
        row!("GetAssets", assets.list(), "paginationToken", "assets", "id" => id),
        row!("GetPublicAssets", assets.public().list(), "paginationToken", "assets", "id" => id),
        row!("GetCanvasAssetSnapshots", assets.list_snapshots("a1"), "paginationToken", "snapshots", "hash" => hash),
        row!("GetCollections", client.collections().list(), "paginationToken", "collections", "id" => id),
        row!("GetJobs", client.jobs().list(), "paginationToken", "jobs", "jobId" => job_id),
        row!("GetModels", models.list(), "paginationToken", "models", "id" => id),
        row!("GetPublicModels", models.public().list(), "paginationToken", "models", "id" => id),
        row!("GetRecommendationsModels", client.recommendations().list_models(), "nextToken", "models", "id" => id),
        row!("GetTags", client.tags().list(), "paginationToken", "tags", "tagName" => tag_name),
        row!("GetWorkflows", client.workflows().list(), "paginationToken", "workflows", "id" => id),
        row!("PostSearchAssets", client.search().asset_search(), "offset", "hits", "id" => id),
        row!("PostSearchModels", client.search().model_search(), "offset", "hits", "id" => id),
        row!("PostSearchWorkflows", client.search().workflow_search(), "offset", "hits", "id" => id),
        row!("GetProjects", client.projects().list(), "paginationToken", "projects", "id" => id),
        row!("GetProjectWebhookEndpointEvents", client.projects().webhook_endpoints().events().list("p1", "w1"), "paginationToken",
            "items", "id" => id),
        row!("GetTeamWebhookEndpointEvents", client.teams().webhook_endpoints().events().list("t1", "w1"), "paginationToken", "items",
            "id" => id),
    ]
}

async fn connected() -> (SchemaServer, Client) {
    let server = mock().await;
    let client = Client::builder().api_key("key", "secret").base_url(server.base_url()).max_retries(0).build().unwrap();
    (server, client)
}

impl Row {
    /// A page of items, and the cursor of the next one.
    fn page(&self, ids: &[&str], next: Value) -> MockResponse {
        let items: Vec<_> = ids.iter().map(|id| json!({ self.key: id })).collect();
        let mut page = json!({ self.items: items });
        match self.cursor {
            "offset" => page["limit"] = json!(2),
            "nextToken" => page["nextToken"] = next,
            _ => page["nextPaginationToken"] = next,
        }
        MockResponse::json(200, &page)
    }

    /// The cursor of each request.
    fn cursors(&self, requests: &[Recorded]) -> Vec<String> {
        let cursor = |request: &Recorded| match self.cursor {
            "offset" => {
                let body = request.json().unwrap().unwrap();
                format!("{}/{}", body["offset"], body["limit"])
            }
            name => request.query.iter().find(|(key, _)| key == name).map_or(String::new(), |(_, value)| value.clone()),
        };
        requests.iter().map(cursor).collect()
    }
}

#[tokio::test]
async fn every_paginated_call_ends_at_the_last_page() {
    let (server, client) = connected().await;
    // The paginated calls are those of the document.
    let document = Document::scenario();
    let ids: Vec<_> = rows(&client).iter().map(|row| row.id).collect();
    assert_eq!(ids.len(), 16);
    assert!(ids.iter().all(|id| document.operations().iter().any(|(operation, ..)| operation == id)));

    // The ways in which the API marks the last page.
    for end in [Value::Null, json!(""), json!("absent")] {
        for mut row in rows(&client) {
            let offset = row.cursor == "offset";
            let mut last = row.page(&["c"], end.clone());
            if end == "absent" {
                last.body = json!({ row.items: [{ row.key: "c" }], "limit": 2 }).to_string();
            }
            // A page without items continues if there is a token.
            let middle = if offset { row.page(&["x", "y"], Value::Null) } else { row.page(&[], json!("t+2/=")) };
            for page in [row.page(&["a", "b"], json!("t 1")), middle, last] {
                server.respond_next(page);
            }
            assert!(server.take_requests().is_empty(), "{}: nothing is sent before it is asked for", row.id);
            assert_eq!(row.stream.next().await.unwrap().unwrap(), "a", "{}", row.id);
            assert_eq!(row.stream.next().await.unwrap().unwrap(), "b", "{}", row.id);
            let first = server.take_requests();
            assert_eq!(first.len(), 1, "{}: no page is asked for before it is needed", row.id);
            let rest: Vec<_> = row.stream.as_mut().try_collect().await.unwrap();
            assert!(row.stream.next().await.is_none(), "{}", row.id);
            let requests = [first, server.take_requests()].concat();
            if offset {
                assert_eq!(rest, ["x", "y", "c"], "{}", row.id);
                assert_eq!(row.cursors(&requests), ["null/null", "2/2", "4/2"], "{}", row.id);
            } else {
                assert_eq!(rest, ["c"], "{}", row.id);
                assert_eq!(row.cursors(&requests), ["", "t 1", "t+2/="], "{}", row.id);
            }
            assert!(requests.iter().all(|request| request.operation.as_deref() == Some(row.id)), "{}", row.id);
        }
    }
}

#[tokio::test]
async fn a_search_that_starts_with_a_page_continues_by_offset() {
    let (server, client) = connected().await;
    let hits = |ids: &[&str]| ids.iter().map(|id| json!({ "id": id })).collect::<Vec<_>>();
    server.respond_next(MockResponse::json(
        200,
        &json!({ "hits": hits(&["e", "f"]), "page": 3, "hitsPerPage": 2, "totalPages": 9 }),
    ));
    server.respond_next(MockResponse::json(200, &json!({ "hits": hits(&["g"]), "offset": 6, "limit": 2 })));
    let search = client.search().asset_search().query("fox").page(3).hits_per_page(2);
    let found: Vec<_> = search.items().map_ok(|hit| hit.id).try_collect().await.unwrap();
    assert_eq!(found, ["e", "f", "g"]);
    let bodies: Vec<_> = server.take_requests().iter().map(|request| request.json().unwrap().unwrap()).collect();
    // If `page` is set, the API ignores the offset.
    assert_eq!(
        bodies,
        [json!({ "query": "fox", "page": 3, "hitsPerPage": 2 }), json!({ "query": "fox", "offset": 6, "limit": 2 }),]
    );
}

#[tokio::test]
async fn a_search_with_a_partial_page_continues_if_there_are_more_hits() {
    let (server, client) = connected().await;
    // An invalid hit leaves a page that is not full.
    let first =
        json!({ "hits": [{ "id": "a" }, null, { "id": "b" }], "offset": 0, "limit": 3, "estimatedTotalHits": 4 });
    server.respond_next(MockResponse::json(200, &first));
    let second = json!({ "hits": [{ "id": "c" }], "offset": 3, "limit": 3, "estimatedTotalHits": 4 });
    server.respond_next(MockResponse::json(200, &second));
    let found: Vec<_> = client.search().model_search().items().map_ok(|hit| hit.id).try_collect().await.unwrap();
    assert_eq!(found, ["a", "b", "c"]);
    assert_eq!(server.take_requests().len(), 2);
}

#[tokio::test]
async fn an_error_ends_the_pages() {
    let (server, client) = connected().await;
    for mut row in rows(&client) {
        server.respond_next(row.page(&["a", "b"], json!("t1")));
        server.respond_next(MockResponse::json(500, &json!({ "message": "no" })));
        assert!(row.pages.next().await.unwrap().is_ok(), "{}", row.id);
        let error = row.pages.next().await.unwrap().unwrap_err();
        assert_eq!((error.status(), error.operation()), (Some(500), Some(row.id)));
        assert!(row.pages.next().await.is_none(), "{}", row.id);
        assert_eq!(server.take_requests().len(), 2, "{}", row.id);
    }
}

#[tokio::test]
async fn a_repeated_token_is_an_error() {
    let (server, client) = connected().await;
    for mut row in rows(&client).into_iter().filter(|row| row.cursor != "offset") {
        // A cycle of two tokens is also a cycle.
        for (id, next) in [("a", "t1"), ("b", "t2"), ("c", "t1")] {
            server.respond_next(row.page(&[id], json!(next)));
        }
        let mut ids = Vec::new();
        let error = loop {
            match row.stream.next().await.unwrap() {
                Ok(id) => ids.push(id),
                Err(error) => break error,
            }
        };
        assert_eq!(ids, ["a", "b", "c"], "{}", row.id);
        assert!(error.to_string().ends_with("so the pagination would not end"), "{error}");
        assert!(row.stream.next().await.is_none(), "{}", row.id);
        assert_eq!(server.take_requests().len(), 3, "{}", row.id);
    }
}

fn models(ids: &[&str], next: Option<&str>) -> MockResponse {
    let models: Vec<_> = ids.iter().map(|id| json!({ "id": id })).collect();
    MockResponse::json(200, &json!({ "models": models, "nextPaginationToken": next }))
}

#[tokio::test]
async fn items_resume_from_a_token() {
    let (server, client) = connected().await;
    let list = || client.models().list().page_size(2);
    for taken in 0..=5_usize {
        for page in [models(&["a", "b"], Some("t:1")), models(&["c", "d"], Some("t2")), models(&["e"], None)] {
            server.respond_next(page);
        }
        let mut items = list().items();
        let mut ids: Vec<_> = (&mut items).take(taken).map_ok(|model| model.id).try_collect().await.unwrap();
        let token = items.resume_token();
        drop(items);
        server.discard_responses();
        server.take_requests();
        // In another process: only the token is left.
        let rest = match taken {
            0 | 1 => vec![models(&["a", "b"], Some("t:1")), models(&["c", "d"], Some("t2")), models(&["e"], None)],
            2 | 3 => vec![models(&["c", "d"], Some("t2")), models(&["e"], None)],
            _ => vec![models(&["e"], None)],
        };
        rest.into_iter().for_each(|page| server.respond_next(page));
        let Some(token) = token else {
            assert_eq!(taken, 5, "nothing is left");
            server.discard_responses();
            continue;
        };
        let resumed: Vec<_> = list().items().resume(&token).map_ok(|model| model.id).try_collect().await.unwrap();
        ids.extend(resumed);
        assert_eq!(ids, ["a", "b", "c", "d", "e"], "{taken}: {token}");
        assert!(server.take_requests().iter().all(|request| request.query.contains(&("pageSize".into(), "2".into()))));
    }
}

#[tokio::test]
async fn pages_go_on_where_others_were_and_after_an_error() {
    let (server, client) = connected().await;
    server.respond_next(models(&["a"], Some("t1")));
    server.respond_next(MockResponse::json(503, &json!({})));
    let mut pages = client.models().list().pages();
    assert_eq!(pages.resume_token(), None);
    assert_eq!(pages.next().await.unwrap().unwrap().models.len(), 1);
    assert_eq!(pages.resume_token(), Some("t1"));
    assert!(pages.next().await.unwrap().is_err());
    assert_eq!(pages.resume_token(), Some("t1"), "the page that could not be had");
    let token = pages.resume_token().unwrap().to_owned();
    server.respond_next(models(&["b"], None));
    // The stream itself also continues.
    let mut pages = pages.resume(token);
    assert_eq!(pages.next().await.unwrap().unwrap().models[0].id, "b");
    assert!(pages.next().await.is_none() && pages.resume_token().is_none());
}

#[tokio::test]
async fn the_first_page_can_be_asked_for_again() {
    let (server, client) = connected().await;
    server.respond_next(MockResponse::json(503, &json!({})));
    let mut items = client.models().list().pagination_token("t0").items().resume("items:1:");
    assert!(items.next().await.unwrap().is_err());
    assert!(items.next().await.is_none());
    let token = items.resume_token().unwrap();
    server.respond_next(models(&["a", "b"], None));
    let mut items = client.models().list().pagination_token("t0").items().resume(&token);
    assert_eq!(items.next().await.unwrap().unwrap().id, "b");
    assert!(items.next().await.is_none() && items.resume_token().is_none());
    let cursors = |request: &Recorded| request.query == [("paginationToken".to_owned(), "t0".to_owned())];
    assert!(server.take_requests().iter().all(cursors));
    // A token of another list is an error.
    let error = client.search().model_search().items().resume("items:0:eyJ").next().await.unwrap().unwrap_err();
    assert!(error.is_pagination() && server.take_requests().is_empty(), "{error}");
}

#[tokio::test]
async fn as_many_items_as_wanted_and_no_page_more() {
    let (server, client) = connected().await;
    for (max, requests) in [(0, 0), (1, 1), (2, 1), (3, 2), (9, 2)] {
        server.respond_next(models(&["a", "b"], Some("t1")));
        server.respond_next(models(&["c"], None));
        let items: Vec<_> = client.models().list().items().max_items(max).try_collect().await.unwrap();
        assert_eq!(items.len(), max.min(3));
        assert_eq!(server.take_requests().len(), requests, "{max}");
        server.discard_responses();
    }
}

#[tokio::test]
async fn pages_that_stay_empty_end_in_an_error_that_can_be_resumed() {
    let (server, client) = connected().await;
    for page in 0..=250 {
        server.respond_next(models(&[], Some(&format!("t{page}"))));
    }
    let mut items = client.models().list().items();
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.is_pagination());
    assert_eq!(error.to_string(), "GET /models: 200 consecutive pages are empty; resume from the token to continue");
    assert_eq!(server.take_requests().len(), 200);
    let token = items.resume_token().unwrap();
    assert_eq!(token, "items:0:t199");
    server.discard_responses();
    server.respond_next(models(&["a"], None));
    assert_eq!(client.models().list().items().resume(token).next().await.unwrap().unwrap().id, "a");
}

#[tokio::test]
async fn a_search_that_ignores_the_offset_ends_in_an_error() {
    let (server, client) = connected().await;
    let page = json!({ "hits": [{ "id": "a" }, { "id": "b" }], "limit": 2, "offset": 0, "estimatedTotalHits": 1000 });
    for _ in 0..5 {
        server.respond_next(MockResponse::json(200, &page));
    }
    let mut hits = client.search().model_search().limit(2).items();
    for id in ["a", "b"] {
        assert_eq!(hits.next().await.unwrap().unwrap().id, id);
    }
    let error = hits.next().await.unwrap().unwrap_err();
    assert!(error.is_pagination() && error.to_string().contains("the same page again"), "{error}");
    assert!(hits.next().await.is_none());
    assert_eq!(server.take_requests().len(), 2);
}

#[tokio::test]
async fn tokens_of_pages_and_of_items_are_not_mixed_up() {
    let (server, client) = connected().await;
    let list = || client.models().list();
    for token in ["t1", "5:t1", "", "items:x:t1", "items:"] {
        let error = list().items().resume(token).next().await.unwrap().unwrap_err();
        assert!(error.is_pagination(), "{token}: {error}");
    }
    let error = list().pages().resume("items:1:t1").next().await.unwrap().unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /models: resume: the token does not belong to this stream; tokens of `pages` and of `items` differ"
    );
    assert!(server.take_requests().is_empty());
}

#[tokio::test]
async fn a_resume_token_does_not_raise_the_limit_of_the_program() {
    let (server, client) = connected().await;
    let empty = MockResponse::json(200, &json!({ "hits": [], "limit": 5, "offset": 40 }));
    let search = || client.search().model_search();
    for (request, sent) in [
        (search().limit(5), json!({ "offset": 40, "limit": 5 })),
        (search().page(3).hits_per_page(5), json!({ "offset": 40, "limit": 5 })),
        (search(), json!({ "offset": 40, "limit": 1000 })),
    ] {
        server.respond_next(empty.clone());
        assert!(request.items().resume("items:0:40/1000").next().await.is_none());
        assert_eq!(server.take_requests()[0].json().unwrap(), Some(sent));
    }
}

#[tokio::test]
async fn all_pages_share_one_deadline() {
    use std::time::Duration;

    use scenario_mock::{Fault, FaultServer};
    use scenario_tests::VirtualTime;

    // The second page is rejected for 20 s, twice.
    let page = models(&["a"], Some("t1"));
    let busy = |token: &str| {
        let mut response = models(&[], Some(token));
        response.status = 429;
        response.headers.push(("retry-after".into(), "20".into()));
        Fault::Response(response)
    };
    let server = FaultServer::start([Fault::Response(page), busy("x"), busy("y")], models(&["b"], None)).await.unwrap();
    let time = VirtualTime::of(&server);
    let client = Client::builder().api_key("k", "s").base_url(server.base_url()).runtime(time.clone()).build().unwrap();
    let mut items = client.models().list().items().with_deadline(Duration::from_secs(30));
    assert_eq!(items.next().await.unwrap().unwrap().id, "a");
    let error = items.next().await.unwrap().unwrap_err();
    // The third attempt would begin after 40 s.
    assert_eq!((error.status(), error.attempts()), (Some(429), 2), "{error}");
    assert_eq!(time.passed(), Duration::from_secs(20));
    assert_eq!(items.resume_token().as_deref(), Some("items:0:t1"));
    assert_eq!(server.take_requests().len(), 3);
}

#[test]
fn streams_are_sync() {
    fn is_sync<T: Send + Sync>(_: &T) {}
    let client = Client::builder().build().unwrap();
    is_sync(&client.models().list().items());
    is_sync(&client.models().list().pages());
}
