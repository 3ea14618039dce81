//! Keys, tokens, projects, and the check against the document.

use reqwest::Method;
use scenario_mock::Account;
use serde_json::json;

use crate::support::{FLUX, api, api_with, read, reason};

#[tokio::test]
async fn a_wrong_key_is_refused_by_the_gateway() {
    let api = api().await;
    let url = format!("{}/models", api.server.base_url());
    for request in
        [api.http.get(&url), api.http.get(&url).basic_auth("x", Some("y")), api.http.get(&url).bearer_auth("x")]
    {
        let response = request.send().await.unwrap();
        assert_eq!(response.headers()["x-amzn-errortype"], "UnauthorizedException");
        assert_eq!(read(response).await, (401, json!({ "message": "Unauthorized" })));
    }
    let public = api.http.get(format!("{}/oscu/prices", api.server.base_url())).send().await.unwrap();
    assert_eq!(public.status(), 200);
}

#[tokio::test]
async fn a_token_expires_with_the_403_of_the_gateway() {
    let api = api().await;
    let token = api.server.issue_token();
    let url = format!("{}/models", api.server.base_url());
    let get = async || api.http.get(&url).bearer_auth(&token).send().await.unwrap();
    api.advance(59);
    assert_eq!(get().await.status(), 200);
    api.advance(1);
    let refused = get().await;
    assert_eq!(refused.headers()["x-amzn-errortype"], "AccessDeniedException");
    assert_eq!(read(refused).await, (403, json!({ "message": "Access denied" })));
    let fresh = api.http.get(&url).bearer_auth(api.server.issue_token()).send().await.unwrap();
    assert_eq!(fresh.status(), 200);
}

#[tokio::test]
async fn a_project_sees_only_its_own_objects() {
    let api = api_with(|builder| builder.account(Account::new("a", "s")).account(Account::new("b", "t"))).await;
    let id = api.run(FLUX, json!({ "prompt": "a" })).await;
    let other = async |path: &str| {
        let request = api.http.get(format!("{}{path}", api.server.base_url())).basic_auth("b", Some("t"));
        reason(read(request.send().await.unwrap()).await)
    };
    assert_eq!(other(&format!("/jobs/{id}")).await, (404, format!("Job {id} not found")));
    assert_eq!(api.get(&format!("/jobs/{id}?projectId=proj_a")).await["job"]["ownerId"], "proj_a");
    assert_eq!(other("/jobs?projectId=proj_a").await.0, 403);
    let token = api.server.issue_token_of("b").unwrap();
    let request = api.http.get(format!("{}/jobs", api.server.base_url())).bearer_auth(token);
    assert_eq!(read(request.send().await.unwrap()).await, (200, json!({ "jobs": [] })));
}

#[tokio::test]
async fn invalid_requests_are_rejected_with_their_location() {
    let api = api().await;
    let (status, body) = api.post("/assets", json!({ "name": 5 })).await;
    let expected = json!({
        "reason": "body /name: 5 is not of type \"string\"",
        "name": "ValidationError",
        "details": { "operation": "PostAsset", "in": "body", "pointer": "/name" },
    });
    assert_eq!((status, body), (400, expected));
    let unknown = reason(api.call(Method::GET, "/jobs?pagesize=5", None).await);
    assert_eq!(unknown, (400, "query pagesize: GetJobs has no such parameter in the document".to_owned()));
    assert_eq!(
        reason(api.call(Method::GET, "/nothing", None).await),
        (404, "The document has no operation GET /nothing".to_owned())
    );
    let broken = api.request(Method::POST, "/collections").body("{").send().await.unwrap();
    assert_eq!(broken.status(), 400);
}
