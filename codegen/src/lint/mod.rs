//! Stage 4: checks the requirements of the later stages, so that errors are reported with their location instead of panics in a generator.

mod document;
mod keywords;
mod model;
mod rows;

use serde_json::Value;

pub(crate) use self::model::lint as lint_model;
use crate::{Error, rows::Rows};

/// All errors of the corrected document and of its rows, and whether the document can still be walked.
pub(crate) fn lint(document: &Value, rows: &Rows) -> (Vec<Error>, bool) {
    if let Some(error) = document::version(document) {
        return (vec![error], false);
    }
    let document::Findings { mut found, recursive } = document::lint(document, rows);
    found.extend(rows::lint(document, rows));
    (found, !recursive)
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
        let mut document = document.clone();
        crate::simplify::simplify(&mut document);
        let rows = Rows::parse(rows).unwrap();
        let (mut found, sound) = lint(&document, &rows);
        if sound {
            let mut names = crate::names::Names::default();
            let api = crate::normalize::normalize(&document, &rows, &mut names, &mut found).unwrap();
            found.extend(lint_model(&api, &rows));
        }
        found.iter().map(Error::to_string).collect()
    }

    #[test]
    fn a_good_document_has_no_findings() {
        assert_eq!(findings(&document(), ROWS), [""; 0]);
    }
}
