//! The OpenAPI document, as far as answering needs it.

use serde_json::{Map, Value, json};

/// An OpenAPI document.
#[derive(Clone, Debug)]
pub struct Document(Value);

const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

/// What every dry run answers; the document declares it on most of them only.
const PRICE: &str = "/components/schemas/DryRunResponse";

impl Document {
    /// Reads a document.
    ///
    /// # Errors
    ///
    /// When it is not JSON.
    pub fn parse(json: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(json).map(Self)
    }

    /// Every operation as id, verb and path template.
    pub fn operations(&self) -> Vec<(String, String, String)> {
        let mut operations = Vec::new();
        for (path, item) in self.0.get("paths").and_then(Value::as_object).into_iter().flatten() {
            for method in METHODS {
                let id = item.get(method).and_then(|operation| operation.get("operationId"));
                if let Some(id) = id.and_then(Value::as_str) {
                    operations.push((id.to_owned(), method.to_uppercase(), path.clone()));
                }
            }
        }
        operations
    }

    /// The operation behind a verb and an encoded path; a literal segment beats a parameter.
    pub fn operation(&self, method: &str, path: &str) -> Option<String> {
        let mut fitting: Vec<_> = self
            .operations()
            .into_iter()
            .filter(|(_, verb, template)| verb == method && fits(template, path))
            .collect();
        fitting.sort_by_key(|(_, _, template)| template.matches('{').count());
        fitting.into_iter().next().map(|(id, _, _)| id)
    }

    /// Status and body of the least answer that the document allows, or, with a link, of one that has everything.
    pub fn answer(&self, operation: &str, dry_run: bool, link: Option<&str>) -> Option<(u16, Value)> {
        let sample = Sample { document: &self.0, link };
        if dry_run {
            return Some((269, sample.of(self.0.pointer(PRICE)?)));
        }
        let paths = self.0.get("paths")?.as_object()?;
        let mut operations = paths.values().flat_map(|item| METHODS.into_iter().filter_map(|method| item.get(method)));
        let found = operations.find(|node| node.get("operationId").is_some_and(|id| id == operation))?;
        let schema = found.pointer("/responses/200/content/application~1json/schema")?;
        let least = sample.of(schema);
        let is_empty = least.as_object().is_some_and(Map::is_empty);
        // Where nothing is required, the live API still sends something.
        let link = link.or(is_empty.then_some("https://cdn.example/file"));
        Some((200, Sample { link, ..sample }.of(schema)))
    }
}

/// How values are made up.
struct Sample<'a> {
    document: &'a Value,
    /// What links are, where everything is to be there.
    link: Option<&'a str>,
}

impl Sample<'_> {
    /// A value that a schema allows.
    fn of(&self, schema: &Value) -> Value {
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            let component = self.document.pointer(target.trim_start_matches('#'));
            return component.map_or(Value::Null, |component| self.of(component));
        }
        if let Some(first) = schema.pointer("/enum/0") {
            return first.clone();
        }
        match schema.get("type").and_then(Value::as_str) {
            // Any text may hold a link, whatever it is called.
            Some("string") => json!(self.link.unwrap_or("text")),
            Some("number" | "integer") => json!(1),
            Some("boolean") => json!(true),
            Some("array") => match (self.link, schema.get("items")) {
                (Some(_), Some(items)) => json!([self.of(items)]),
                _ => json!([]),
            },
            None if schema.get("properties").is_none() && schema.get("additionalProperties").is_none() => {
                json!(self.link)
            }
            _ => Value::Object(self.fields(schema)),
        }
    }

    /// The required fields, or all of them.
    fn fields(&self, schema: &Value) -> Map<String, Value> {
        let required: Vec<_> = schema.get("required").and_then(Value::as_array).into_iter().flatten().collect();
        let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        let wanted =
            properties.filter(|(name, _)| self.link.is_some() || required.iter().any(|required| required == name));
        let mut fields: Map<_, _> = wanted.map(|(name, property)| (name.clone(), self.of(property))).collect();
        // An object of free form is one with a link, unless the document says what its values are.
        if let (Some(link), true) = (self.link, fields.is_empty()) {
            let values = schema.get("additionalProperties").filter(|values| values.get("type").is_some());
            fields.insert("any".to_owned(), values.map_or_else(|| json!(link), |values| self.of(values)));
        }
        fields
    }
}

fn fits(template: &str, path: &str) -> bool {
    let (template, path): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
    template.len() == path.len()
        && template
            .iter()
            .zip(path)
            .all(|(part, segment)| part.starts_with('{') && !segment.is_empty() || *part == segment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_segment_beats_a_parameter() {
        let document = json!({ "paths": {
            "/a/{id}": { "get": { "operationId": "GetA" } },
            "/a/all": { "get": { "operationId": "GetAll" } },
        } });
        let document = Document::parse(document.to_string().as_bytes()).unwrap();
        assert_eq!(document.operation("GET", "/a/1").as_deref(), Some("GetA"));
        assert_eq!(document.operation("GET", "/a/all").as_deref(), Some("GetAll"));
        assert_eq!(document.operation("PUT", "/a/1"), None);
        assert_eq!(document.operation("GET", "/a/1/2"), None);
    }

    #[test]
    fn a_sample_has_what_is_required_or_everything() {
        let schema = json!({ "type": "object", "required": ["a", "b"], "properties": {
            "a": { "type": "string", "enum": ["x", "y"] },
            "b": { "type": "array", "items": { "type": "number" } },
            "image": { "type": "string" },
            "free": { "type": "object", "properties": {} },
        } });
        let document = Value::Null;
        assert_eq!(Sample { document: &document, link: None }.of(&schema), json!({ "a": "x", "b": [] }));
        let full = Sample { document: &document, link: Some("http://x") }.of(&schema);
        assert_eq!(full, json!({ "a": "x", "b": [1], "image": "http://x", "free": { "any": "http://x" } }));
    }
}
