//! Parsing the events that the API sends to webhook endpoints.

use std::{error, fmt};

use serde_json::Value;

use crate::{JsonObject, types::WebhookEvent};

impl WebhookEvent {
    /// Parses the body of a request from the API to a webhook endpoint.
    ///
    /// ```
    /// use scenario_sdk::types::{WebhookEvent, WebhookEventType};
    ///
    /// let body = br#"{"id":"evt_1","type":"generation.completed","payload":{"jobId":"job_1"}}"#;
    /// let event = WebhookEvent::parse(body)?;
    /// assert_eq!(event.type_, WebhookEventType::GenerationCompleted);
    /// assert_eq!(event.payload["jobId"], "job_1");
    /// # Ok::<(), scenario_sdk::InvalidWebhookEvent>(())
    /// ```
    ///
    /// The API's documentation does not describe the body. The body is parsed as the event that [`retrieve`] returns, at the top level or
    /// in the field `webhookEvent`. Absent fields get their default value, and a body without a `payload` becomes the payload itself.
    ///
    /// **The sender is not verified.** An endpoint has a [`secret`](crate::types::WebhookEndpoint::secret) for signatures, but the
    /// signature scheme is not documented. Use a URL that cannot be guessed, and retrieve the object of an event, such as its job, before
    /// acting on it.
    ///
    /// [`retrieve`]: crate::resources::projects::webhook_endpoints::events::Events::retrieve
    ///
    /// # Errors
    ///
    /// The body is not a JSON object.
    pub fn parse(body: &[u8]) -> Result<Self, InvalidWebhookEvent> {
        let mut object: JsonObject =
            serde_json::from_slice(body).map_err(|error| InvalidWebhookEvent(error.to_string()))?;
        if let Some(Value::Object(event)) = object.get_mut("webhookEvent") {
            object = std::mem::take(event);
        }
        if !object.get("payload").is_some_and(Value::is_object) {
            let payload = Value::Object(object.clone());
            object.insert("payload".to_owned(), payload);
        }
        let event = serde_json::from_value(Value::Object(object));
        event.map_err(|error: serde_json::Error| InvalidWebhookEvent(error.to_string()))
    }
}

/// The body of a request to a webhook endpoint is not a webhook event.
#[derive(Clone, PartialEq, Eq)]
pub struct InvalidWebhookEvent(String);

impl fmt::Debug for InvalidWebhookEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("InvalidWebhookEvent").field(&self.0).finish()
    }
}

impl fmt::Display for InvalidWebhookEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a webhook event: {}", self.0)
    }
}

impl error::Error for InvalidWebhookEvent {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::{WebhookEventStatus, WebhookEventType};

    #[test]
    fn an_event_is_read_alone_and_in_its_envelope() {
        let event = r#"{"id":"e","endpointId":"w","type":"model.training.failed","status":"retrying","payload":{"modelId":"m"},
            "attempts":[{"responseStatusCode":500,"sentAt":"2026-10-22T08:00:00Z"}],"new":1}"#;
        for body in [event.to_owned(), format!(r#"{{"webhookEvent":{event}}}"#)] {
            let event = WebhookEvent::parse(body.as_bytes()).unwrap();
            assert_eq!((event.id.as_str(), event.endpoint_id.as_str()), ("e", "w"));
            assert_eq!(event.type_, WebhookEventType::ModelTrainingFailed);
            assert_eq!(event.status, WebhookEventStatus::Retrying);
            assert_eq!(event.payload["modelId"], "m");
            assert_eq!(event.attempts[0].response_status_code, 500);
        }
    }

    #[test]
    fn a_body_without_payload_is_the_payload() {
        let event = WebhookEvent::parse(br#"{"type":"something.new","jobId":"j"}"#).unwrap();
        assert_eq!(event.type_.as_str(), "something.new");
        assert_eq!(event.payload["jobId"], "j");
        assert_eq!(event.id, "");
    }

    #[test]
    fn a_body_that_is_not_an_object_is_rejected() {
        for body in [&b"[]"[..], b"", b"null", b"{"] {
            let error = WebhookEvent::parse(body).unwrap_err();
            assert!(error.to_string().starts_with("not a webhook event: "), "{error}");
        }
    }
}
