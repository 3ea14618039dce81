//! Checks of the model: the generated names, and the requirements of the SDK's macros. Errors are reported at the location in the document.

use std::collections::BTreeMap;

use heck::ToPascalCase;

use crate::{
    Error,
    error::segment,
    ident,
    model::{Api, Body, Field, Operation, TypeDef, TypeKind, TypeRef},
    rows::{OFFSET, Paging, Rows, Width},
};

/// Methods of every request, or of paginated requests.
const TAKEN: [&str; 22] = [
    "dry_run",
    "dry_run_at_api_tier",
    "dry_run_at_api_tier_blocking",
    "dry_run_blocking",
    "items",
    "items_blocking",
    "new",
    "pages",
    "pages_blocking",
    "send",
    "send_blocking",
    "send_raw",
    "send_raw_blocking",
    "with_body_field",
    "with_deadline",
    "with_header",
    "with_max_retries",
    "with_optional",
    "with_options",
    "with_query",
    "with_timeout",
    "wire",
];

/// Names that the file of a request and its macros use.
#[rustfmt::skip]
const IMPORTED: [&str; 23] = [
    "AsRef", "BTreeMap", "Call", "Client", "Default", "Err", "FnOnce", "Into", "IntoIterator", "JsonObject", "None", "Ok", "Option",
    "RawResponse", "ResponseFuture", "Result", "Self", "Serialize", "Some", "String", "ToString", "Vec", "WireRequest",
];

/// The capacity of the decoder's tables.
const MOST: usize = 10_000;

/// All parts of the model that would not compile or would behave incorrectly.
pub(crate) fn lint(api: &Api, rows: &Rows) -> Vec<Error> {
    let mut linter = Linter { api, found: Vec::new() };
    api.types.iter().for_each(|def| linter.type_def(def));
    for operation in &api.operations {
        let row =
            rows.operation(&operation.id).map_or_else(|| "spec/api.toml".to_owned(), |(key, _)| rows.location(key));
        linter.operation(operation);
        linter.request_name(operation, &row);
        linter.paging(operation, &row);
    }
    linter.found
}

struct Linter<'a> {
    api: &'a Api,
    found: Vec<Error>,
}

impl Linter<'_> {
    fn type_def(&mut self, def: &TypeDef) {
        if !ident::is_type_name(&def.name) {
            self.found.push(Error::new(
                "spec/names.toml",
                format!("`{}` is a name that Rust or the SDK uses for something else", def.name),
                format!("give the type at #{} another name", def.at),
            ));
        }
        let count = match &def.kind {
            TypeKind::Struct(fields) => fields.len(),
            TypeKind::Enum(values) => values.len(),
        };
        if count > MOST {
            self.found.push(Error::in_document(
                &def.at,
                format!("has {count} members"),
                format!("at most {MOST} are supported"),
            ));
        }
        let TypeKind::Struct(fields) = &def.kind else { return };
        let mut names = Names::default();
        if def.in_requests && !def.is_body {
            names.take("new", Owner::Method("the type's own new()".to_owned()));
        }
        for field in fields {
            self.name(&mut names, field, &field.ident, &def.name);
        }
        for field in fields.iter().filter(|field| field.nullable && def.in_requests) {
            self.name(&mut names, field, &format!("clear_{}", field.ident), &def.name);
        }
    }

    /// The names of arguments and setters of a request.
    fn operation(&mut self, operation: &Operation) {
        let pointer = format!("/paths/{}/{}", segment(&operation.path), operation.method);
        let mut names = Names::default();
        for taken in TAKEN {
            names.take(taken, Owner::Method(format!("the request's own {taken}()")));
        }
        for field in operation.parameters() {
            self.name(&mut names, field, &field.ident, &operation.id);
        }
        let body = self.api.body_fields(operation);
        let of = match &operation.body {
            Some(Body::Fields(name)) => name.as_str(),
            _ => &operation.id,
        };
        // They were compared with each other as the fields of their type.
        for field in body {
            if let Some(first) = names.0.get(&field.ident) {
                self.clash(field, first, &field.ident, of);
            }
            let clear = format!("clear_{}", field.ident);
            if let Some(first) = names.0.get(&clear).filter(|_| field.nullable) {
                self.clash(field, first, &clear, of);
            }
        }
        match &operation.body {
            Some(Body::Map) => {
                for field in operation.parameters().filter(|field| ["input", "inputs"].contains(&field.ident.as_str()))
                {
                    let setter = Owner::Method("the request's own setter of that name".to_owned());
                    self.clash(field, &setter, &field.ident, of);
                }
            }
            Some(Body::List(_)) => {
                let name = operation.path.rsplit('/').next().unwrap_or_default();
                if !ident::is_valid(&ident::snake(name)) {
                    self.found.push(Error::in_document(
                        format!("{pointer}/requestBody"),
                        format!("is a list, which is named after the end of the path, `{name}`: that does not convert to an identifier"),
                        "wrap the list in an object, or remove the operation, in spec/overlay.yaml",
                    ));
                }
            }
            _ => {}
        }
    }

    fn name<'f>(&mut self, names: &mut Names<'f>, field: &'f Field, ident: &str, of: &str) {
        if !ident::is_valid(ident) {
            self.found.push(Error::in_document(
                &field.at,
                format!("`{}` does not convert to an identifier", field.wire),
                format!("give it one under [idents] in spec/api.toml: \"{of}.{}\" = \"…\"", field.wire),
            ));
        } else if let Some(first) = names.take(ident, Owner::Field(field)) {
            self.clash(field, &first, ident, of);
        }
    }

    fn clash(&mut self, field: &Field, first: &Owner<'_>, ident: &str, of: &str) {
        let error = Error::in_document(
            &field.at,
            match first {
                Owner::Method(method) => format!("`{}` and {method} would both be called `{ident}`", field.wire),
                Owner::Field(first) => format!("`{}` and `{}` would both be called `{ident}`", field.wire, first.wire),
            },
            format!("give it another name under [idents] in spec/api.toml: \"{of}.{}\" = \"…\"", field.wire),
        );
        self.found.push(match first {
            Owner::Method(_) => error,
            Owner::Field(first) => error.also_in_document(&first.at),
        });
    }

    /// A request is defined next to its resource and refers to its parameter and response types.
    fn request_name(&mut self, operation: &Operation, row: &str) {
        let request = operation.name.to_pascal_case();
        let handle = operation.resource.last().map_or(String::new(), |last| last.to_pascal_case());
        // A type of the same name would be imported in its file or in that of its resource.
        let beside = || self.api.operations.iter().filter(|other| other.resource == operation.resource);
        let named = |name: &str| self.api.type_named(name).is_some() && beside().any(|other| self.names(other, name));
        let sibling = beside().find(|other| other.id > operation.id && other.name.to_pascal_case() == request);
        let other = match sibling {
            _ if request == handle => "its resource".to_owned(),
            _ if IMPORTED.contains(&request.as_str()) => "an import of its file".to_owned(),
            _ if named(&request) => "a type in the same scope".to_owned(),
            _ if named(&handle) => {
                self.found.push(Error::new(
                    row,
                    format!(
                        "the resource of `{}` would be called `{handle}`, like a type that it refers to",
                        operation.sdk()
                    ),
                    "give the type another name in spec/names.toml",
                ));
                return;
            }
            Some(sibling) => sibling.sdk(),
            None => return,
        };
        self.found.push(Error::new(
            row,
            format!("the request of `{}` would be called `{request}`, like {other}", operation.sdk()),
            "give the operation another name in `sdk`",
        ));
    }

    /// Whether a request uses a type of this name.
    fn names(&self, operation: &Operation, name: &str) -> bool {
        let body = self.api.body_fields(operation);
        let fields = operation.parameters().chain(body).map(|field| &field.ty);
        let dry_run = operation.dry_run.iter().any(|price| price == name);
        let list = match &operation.body {
            Some(Body::List(item)) => Some(item),
            _ => None,
        };
        dry_run || fields.chain(&operation.response).chain(list).any(|ty| mentions(ty, name))
    }

    /// The requirements of the SDK's macros `page!` and `paged!`.
    fn paging(&mut self, operation: &Operation, row: &str) {
        let Some(paging) = &operation.pages else { return };
        let response = operation.response_name().and_then(|name| self.api.type_named(name));
        let Some(response) = response else {
            self.unpaged(operation, row, "returns no object that could contain its items");
            return;
        };
        let fields = self.api.fields(&response.name);
        let of_response = |wire: &str| fields.iter().find(|field| field.wire == wire);
        match operation.items.as_deref() {
            None => {
                let lists = fields.iter().filter(|field| matches!(field.ty, TypeRef::List(_)));
                let lists: Vec<_> = lists.map(|field| field.wire.as_str()).collect();
                self.unpaged(
                    operation,
                    row,
                    &format!("does not name the field with its `items` (lists: {})", lists.join(", ")),
                );
            }
            Some(items) => match of_response(items).map(|field| &field.ty) {
                Some(TypeRef::List(_)) => {}
                Some(_) => self.unpaged(operation, row, &format!("has its items in `{items}`, which is not a list")),
                None => self.unpaged(
                    operation,
                    row,
                    &format!("has its items in `{items}`, which `{}` does not have", response.name),
                ),
            },
        }
        if response.in_requests {
            self.unpaged(operation, row, &format!("returns `{}`, which is also sent", response.name));
        }
        let optional =
            |field: Option<&Field>, ty: &TypeRef| field.is_some_and(|field| !field.required && field.ty == *ty);
        if let Some(next) = paging.next().filter(|next| !optional(of_response(next), &TypeRef::String)) {
            self.unpaged(operation, row, &format!("needs the optional text `{next}` in `{}`", response.name));
        }
        let query = |wire: &str| operation.query.iter().find(|field| field.wire == wire);
        if let Some(token) = paging.token().filter(|token| !optional(query(token), &TypeRef::String)) {
            self.unpaged(operation, row, &format!("needs the optional text `{token}` in its query"));
        }
        if *paging == Paging::Offset {
            let body = self.api.body_fields(operation);
            for wire in OFFSET {
                let field = body.iter().find(|field| field.wire == wire);
                let called = field.is_some_and(|field| field.ident == ident::snake(wire));
                if !called || !optional(field, &TypeRef::Integer(Width::U32)) {
                    self.unpaged(
                        operation,
                        row,
                        &format!("needs the optional `{wire}` in its body, a u32 under [fields]"),
                    );
                }
            }
        }
    }

    fn unpaged(&mut self, operation: &Operation, row: &str, complaint: &str) {
        self.found.push(Error::new(
            row,
            format!("`{}` is paginated and {complaint}", operation.id),
            "correct `pages` and `items` of its row, or the document in spec/overlay.yaml",
        ));
    }
}

/// The owner of a name.
#[derive(Clone)]
enum Owner<'a> {
    /// A method, as described in errors.
    Method(String),
    Field(&'a Field),
}

/// The names in one scope, with their owners.
#[derive(Default)]
struct Names<'a>(BTreeMap<String, Owner<'a>>);

impl<'a> Names<'a> {
    /// Reserves a name; returns its owner if it is already taken.
    fn take(&mut self, name: &str, owner: Owner<'a>) -> Option<Owner<'a>> {
        match self.0.get(name) {
            Some(first) => Some(first.clone()),
            None => {
                self.0.insert(name.to_owned(), owner);
                None
            }
        }
    }
}

/// Whether a type contains a type of this name.
fn mentions(ty: &TypeRef, name: &str) -> bool {
    match ty {
        TypeRef::List(inner) | TypeRef::Map(inner) => mentions(inner, name),
        TypeRef::Named(named) => named == name,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::tests::{ROWS, document, findings};

    #[test]
    fn a_field_is_reported_where_a_copy_of_its_type_has_it() {
        let mut document = document();
        let part = |wire: &str| {
            json!({ "type": "object", "properties": {
                "a": { "type": "string" }, "b": { "type": "string" }, "c": { "type": "string" }, wire: { "type": "string" },
            } })
        };
        let properties = &mut document["components"]["schemas"]["Body"]["properties"];
        properties["first"] = json!({ "type": "object", "properties": { "part": part("someName") } });
        properties["other"] = json!({ "type": "object", "properties": { "part": part("some_name") } });
        assert_eq!(
            findings(&document, ROWS),
            ["spec/openapi.json#/components/schemas/Body/properties/other/properties/part/properties/some_name: \
              `some_name` and `someName` would both be called `some_name`\n  \
              also at spec/openapi.json#/components/schemas/Body/properties/first/properties/part/properties/someName\n  \
              help: give it another name under [idents] in spec/api.toml: \"Part.some_name\" = \"…\""]
        );
    }
}
