//! Stage 3: what the stages behind this one rely on, checked first and reported at its place, so that no generator panics.

mod document;
mod rows;

use serde_json::Value;

use crate::{Error, Result, rows::Rows};

/// Everything wrong with the corrected document, then with its rows.
pub(crate) fn lint(document: &Value, rows: &Rows) -> Vec<Error> {
    if let Some(error) = document::version(document) {
        return vec![error];
    }
    let mut found = document::lint(document, rows);
    found.extend(rows::lint(document, rows));
    found
}

/// The first finding, if any, as the error of the run.
///
/// # Errors
///
/// When [`lint`] finds something.
pub(crate) fn check(document: &Value, rows: &Rows) -> Result<()> {
    lint(document, rows).into_iter().next().map_or(Ok(()), Err)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    pub(super) const ROWS: &str = r#"
        [resources]
        "things" = "Things."
        [parameters]
        flag = "boolean"
        [operations]
        PostThing = { sdk = "things.make", idempotency = "once", look_in = "things.make" }
    "#;

    pub(super) fn document() -> Value {
        json!({
            "openapi": "3.0.0",
            "info": { "title": "t", "version": "1" },
            "servers": [{ "url": "https://a.b" }],
            "paths": { "/things/{id}": { "post": {
                "operationId": "PostThing",
                "security": [{ "Authorizer": [] }],
                "parameters": [
                    { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                    { "name": "flag", "in": "query", "schema": { "type": "string" } },
                ],
                "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Body" } } } },
                "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "type": "object" } } } } },
            } } },
            "components": { "schemas": { "Body": { "type": "object", "required": ["name"], "properties": {
                "name": { "type": "string" },
                "kind": { "type": "string", "enum": ["a", "b"], "default": "a" },
            } } } },
        })
    }

    pub(super) fn findings(document: &Value, rows: &str) -> Vec<String> {
        let found = lint(document, &Rows::parse(rows).unwrap());
        found.iter().map(Error::to_string).collect()
    }

    #[test]
    fn a_good_document_has_no_findings() {
        assert_eq!(findings(&document(), ROWS), [""; 0]);
    }
}
