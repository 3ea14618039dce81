//! The second port: files behind signed links, and the parts of uploads. It rejects requests with a credential.

mod files;
mod links;
mod parts;

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{ConnectInfo, Request, State},
    http::{Method, StatusCode, header::AUTHORIZATION},
    response::Response,
};

pub(crate) use self::links::Links;
use self::links::Refusal;
use crate::{
    api::{Core, deliver},
    connection::Fate,
    faults::Route,
    lock,
};

pub(crate) async fn handle(
    State(core): State<Arc<Core>>,
    ConnectInfo(connection): ConnectInfo<Fate>,
    request: Request,
) -> Response {
    let is_part = request.method() == Method::PUT;
    let (route, name) = if is_part { (Route::Part, "PUT part") } else { (Route::Download, "GET file") };
    lock(&core.requests).arrive(name);
    let fault = lock(&core.faults).meet(&route);
    let response = match &fault {
        Some(fault) if !fault.executed => None,
        _ if is_part => Some(parts::put(&core, request).await),
        _ => Some(files::get(&core, &request)),
    };
    deliver(&core, fault, response, &connection).await
}

/// Rejects a request with a credential, because both CloudFront and S3 accept only one kind of authorization.
fn refuse_key(request: &Request) -> Option<Response> {
    let has_key = request.headers().contains_key(AUTHORIZATION);
    has_key.then(|| xml(403, "AccessDenied", "Only one auth mechanism allowed: the link is signed"))
}

fn refused(refusal: Refusal) -> Response {
    match refusal {
        Refusal::Expired => xml(403, "AccessDenied", "Request has expired"),
        Refusal::Altered => xml(403, "SignatureDoesNotMatch", "The signature does not match the request"),
    }
}

/// An error in the format of S3 and CloudFront.
fn xml(status: u16, code: &str, message: &str) -> Response {
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>{code}</Code><Message>{message}</Message></Error>"
    );
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::FORBIDDEN);
    response.headers_mut().insert("content-type", axum::http::HeaderValue::from_static("application/xml"));
    response
}
