//! Stage 4: from the document's form to the model. Every inline object and enum is hoisted, and the copies of a type are merged (see
//! [`families`](crate::families)); defaults and bounds become documentation.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToPascalCase;
use serde_json::Value;

use crate::{
    Error, Result, additions,
    error::{Stale, segment},
    families::{self, Families, Family, InlineSchema, Property, Root, most_common},
    ident,
    model::{Api, Body, Docs, Field, Operation, Resource, TypeDef, TypeKind, TypeRef},
    names::Names,
    openapi::{entries, items, json, location as at, operations, parameters, reference, resolve, successes, template},
    rows::{FieldKind, ParameterKind, Row, Rows, Width},
};

/// Builds the model of a document that passed the lint, and names new types. Entries of `api.toml` that do not match their type or field
/// are added to `found`.
///
/// # Errors
///
/// No name is available for a new type.
pub(crate) fn normalize(
    document: &Value,
    rows: &Rows,
    names: &mut Names,
    found: &mut Vec<Error>,
) -> Result<Api, Vec<Error>> {
    let (operations, copies) = hoist(document, rows);
    let families = Families::new(&copies, names)?;
    let mut types: Vec<_> = families.families.iter().map(|family| define(family, &families, &copies, rows)).collect();
    let differences = families.differences(&copies);
    *names = names.updated(families.locations.clone());
    let name = |copy: &usize| families.name(*copy);
    types.sort_by(|a, b| a.name.cmp(&b.name));
    nullable_fields(&mut types);
    correct_fields(&mut types, rows, found);
    let mut operations: Vec<_> = operations.into_iter().map(|operation| operation.named(&name)).collect();
    rename_fields(&mut types, &mut operations, rows, found);
    describe(&mut types, &mut operations, rows, found);
    check_types(&types, rows, found);
    Ok(Api {
        conventions: rows.conventions.clone(),
        version: text(document.pointer("/info/version")),
        base_url: text(document.pointer("/servers/0/url")),
        resources: resources(rows),
        operations,
        types,
        differences,
    })
}

/// The operations, in the order of their SDK names, and every inline object and enum that they use.
fn hoist(document: &Value, rows: &Rows) -> (Vec<Draft>, Vec<InlineSchema>) {
    let mut hoister = Hoister { document, rows, copies: Vec::new() };
    let mut operations: Vec<_> = operations(document)
        .filter_map(|(path, method, node)| {
            let id = node.get("operationId")?.as_str()?;
            let (_, row) = rows.operation(id)?;
            Some((row, path, method, id, node))
        })
        .collect();
    operations.sort_by_key(|(row, ..)| row.sdk.as_str());
    let drafts =
        operations.into_iter().map(|(row, path, method, id, node)| hoister.operation(path, method, id, row, node));
    let drafts = drafts.collect();
    (drafts, hoister.copies)
}

/// Every inline object and enum that the operations of a document use.
#[cfg(test)]
pub(crate) fn copies(document: &Value, rows: &Rows) -> Vec<InlineSchema> {
    hoist(document, rows).1
}

/// A nullable value can be sent as `null`; if it is only received, it is optional.
fn nullable_fields(types: &mut [TypeDef]) {
    for def in types {
        if let TypeKind::Struct(fields) = &mut def.kind {
            for field in fields.iter_mut().filter(|field| field.docs.nullable) {
                field.nullable = def.in_requests;
                field.required &= def.in_requests;
            }
        }
    }
}

/// Applies the field types of `api.toml`.
fn correct_fields(types: &mut [TypeDef], rows: &Rows, found: &mut Vec<Error>) {
    let enums: BTreeSet<_> =
        types.iter().filter(|def| matches!(def.kind, TypeKind::Enum(_))).map(|def| def.name.clone()).collect();
    for (key, kind) in rows.fields.iter() {
        if let FieldKind::Enum(name) = kind
            && !enums.contains(name)
        {
            found.push(Error::new(
                rows.location(key),
                format!("`{name}` is not an enum"),
                "correct the name, or remove the line from [fields.enums]",
            ));
            continue;
        }
        let (name, wire) = key.get_ref().split_once('.').unwrap_or_default();
        let def = types.iter_mut().find(|def| def.name == name);
        let field = def.and_then(|def| match &mut def.kind {
            TypeKind::Struct(fields) => fields.iter_mut().find(|field| field.wire == wire),
            TypeKind::Enum(_) => None,
        });
        let complaint = match field.map(|field| field.apply(kind)) {
            Some(true) => continue,
            Some(false) => "has an incompatible type in the document",
            None => "is not a field",
        };
        let help = "remove it from this list under [fields], or correct its name";
        let error = Error::new(rows.location(key), format!("`{}` {complaint}", key.get_ref()), help);
        found.push(error.stale(Stale::Entry { at: key.span().start, caught_up: false }));
    }
}

/// Applies the descriptions of `api.toml` to fields that the document does not describe. An entry for one type takes precedence over one
/// for all fields of the name.
fn describe(types: &mut [TypeDef], operations: &mut [Operation], rows: &Rows, found: &mut Vec<Error>) {
    let (mut used, mut described) = (BTreeSet::new(), BTreeSet::new());
    let mut describe = |of: &str, field: &mut Field| {
        let keys = [format!("{of}.{}", field.wire), field.wire.clone()];
        if !field.docs.text.is_empty() {
            described.extend(keys);
        } else if let Some((key, text)) = keys.iter().find_map(|key| rows.description(key)) {
            field.docs.text.clone_from(text);
            used.insert(key);
        }
    };
    for def in types {
        if let TypeKind::Struct(fields) = &mut def.kind {
            fields.iter_mut().for_each(|field| describe(&def.name, field));
        }
    }
    for operation in operations {
        let parameters = operation.path_parameters.iter_mut().chain(&mut operation.query).chain(&mut operation.headers);
        parameters.for_each(|parameter| describe(&operation.id, parameter));
    }
    for key in rows.descriptions.keys().filter(|key| !used.contains(key)) {
        let caught_up = described.contains(key.get_ref());
        let (complaint, help) = match caught_up {
            true => ("has a description in the document", "remove it from [descriptions]"),
            false => ("is not a field or a parameter", "remove it from [descriptions], or correct its name"),
        };
        let error = Error::new(rows.location(key), format!("`{}` {complaint}", key.get_ref()), help);
        found.push(error.stale(Stale::Entry { at: key.span().start, caught_up }));
    }
}

/// Applies the identifiers of `api.toml` to fields and parameters: `Type.wire` and `operationId.wire` take precedence over `wire`.
fn rename_fields(types: &mut [TypeDef], operations: &mut [Operation], rows: &Rows, found: &mut Vec<Error>) {
    let mut used = BTreeSet::new();
    let mut rename = |of: &str, field: &mut Field| {
        let keys = [format!("{of}.{}", field.wire), field.wire.clone()];
        if let Some((key, ident)) = keys.iter().find_map(|key| rows.ident(key)) {
            field.ident.clone_from(ident);
            used.insert(key);
        }
    };
    for def in types {
        if let TypeKind::Struct(fields) = &mut def.kind {
            fields.iter_mut().for_each(|field| rename(&def.name, field));
        }
    }
    for operation in operations {
        let parameters = operation.path_parameters.iter_mut().chain(&mut operation.query).chain(&mut operation.headers);
        parameters.for_each(|parameter| rename(&operation.id, parameter));
    }
    for (key, ident) in &rows.idents {
        let error = |complaint: &str, help: &str| {
            Error::new(rows.location(key), format!("`{}` {complaint}", key.get_ref()), help)
        };
        if !ident::is_valid(ident) || ident::snake(ident) != *ident {
            found.push(error(
                "does not have a valid identifier as its value",
                "choose one in snake_case that is not a keyword",
            ));
        } else if !used.contains(key) {
            let error = error("is not a field", "remove it from [idents], or correct its name");
            found.push(error.stale(Stale::Entry { at: key.span().start, caught_up: false }));
        }
    }
}

/// Applies the entries of `api.toml` for types, after the types have their names.
fn check_types(types: &[TypeDef], rows: &Rows, found: &mut Vec<Error>) {
    for key in rows.types.keys().chain(rows.constructors.keys()) {
        if !types.iter().any(|def| def.name == *key.get_ref()) {
            let message = format!("`{}` is not a type", key.get_ref());
            let error = Error::new(rows.location(key), message, "remove the line, or correct the name");
            found.push(error.stale(Stale::Entry { at: key.span().start, caught_up: false }));
        }
    }
    for def in types.iter().filter(|def| def.in_requests && !def.is_body) {
        let declared = rows.constructor(&def.name);
        let mut sorted = declared.to_vec();
        sorted.sort();
        let required = def.required_values();
        if (required.len() > 1 || !declared.is_empty()) && sorted != required {
            let line = rows.constructors.keys().find(|key| *key.get_ref() == def.name);
            found.push(Error::new(
                line.map_or_else(|| format!("spec/openapi.json#{}", def.at), |key| rows.location(key)),
                format!("`{}` needs a line with each of {} once", def.name, required.join(", ")),
                "add it under [constructors] in spec/api.toml: it is the order of the arguments of its `new`, which must not change unintentionally",
            ));
        }
    }
}

fn resources(rows: &Rows) -> Vec<Resource> {
    let resources = rows.resources.iter().map(|(path, docs)| Resource {
        path: path.get_ref().split('.').map(str::to_owned).collect(),
        docs: docs.clone(),
    });
    resources.collect()
}

/// An operation whose types are still numbered.
struct Draft {
    operation: Operation,
    path_parameters: Vec<DraftField>,
    query: Vec<DraftField>,
    headers: Vec<DraftField>,
    body: Option<DraftBody>,
    response: Option<TypeRef<usize>>,
    dry_run: Option<usize>,
}

struct DraftField {
    wire: String,
    at: String,
    ty: TypeRef<usize>,
    required: bool,
    docs: Docs,
}

enum DraftBody {
    Fields(usize),
    List(TypeRef<usize>),
    Map,
}

impl Draft {
    fn named(self, name: &impl Fn(&usize) -> String) -> Operation {
        let named = |fields: Vec<DraftField>| fields.into_iter().map(|field| field.named(name)).collect();
        Operation {
            path_parameters: named(self.path_parameters),
            query: named(self.query),
            headers: named(self.headers),
            body: self.body.map(|body| match body {
                DraftBody::Fields(copy) => Body::Fields(name(&copy)),
                DraftBody::List(item) => Body::List(item.map(name)),
                DraftBody::Map => Body::Map,
            }),
            response: self.response.map(|ty| ty.map(name)),
            dry_run: self.dry_run.map(|index| name(&index)),
            ..self.operation
        }
    }
}

impl DraftField {
    fn named(self, name: &impl Fn(&usize) -> String) -> Field {
        Field { at: self.at, ..Field::new(self.wire, self.ty.map(name), self.required, self.docs) }
    }
}

/// The parameters of an operation, by location.
#[derive(Default)]
struct Parameters {
    path: Vec<DraftField>,
    query: Vec<DraftField>,
    headers: Vec<DraftField>,
    /// Whether the query has the project ID.
    project: bool,
}

/// The current location of the walk.
#[derive(Clone)]
struct Location {
    pointer: String,
    /// The words of its path: the operation's noun, then the property names, with the items of a list in the singular.
    words: Vec<String>,
    call: String,
    resource: String,
    documented: bool,
    sent: bool,
    /// Its role in the call; `None` for a nested location.
    root: Option<Root>,
}

impl Location {
    fn is(self, root: Root) -> Self {
        Self { root: Some(root), ..self }
    }

    fn property(&self, name: &str) -> Self {
        let mut location = self.clone();
        location.pointer.push_str("/properties/");
        location.pointer.push_str(&segment(name));
        location.words.push(name.to_owned());
        location.root = None;
        location
    }

    fn item(&self, keyword: &str) -> Self {
        let mut location = self.clone();
        location.pointer.push('/');
        location.pointer.push_str(keyword);
        if let Some(word) = location.words.last_mut() {
            *word = singular(word);
        }
        location
    }
}

struct Hoister<'a> {
    document: &'a Value,
    rows: &'a Rows,
    /// Children before parents.
    copies: Vec<InlineSchema>,
}

impl Hoister<'_> {
    fn operation(&mut self, path: &str, method: &str, id: &str, row: &Row, node: &Value) -> Draft {
        let resource: Vec<String> = row.resource().split('.').map(str::to_owned).collect();
        let noun = format!(
            "{}{}",
            resource.last().map_or(String::new(), |last| singular(last)).to_pascal_case(),
            row.method().to_pascal_case(),
        );
        let location = Location {
            pointer: format!("/paths/{}/{method}", segment(path)),
            words: vec![noun.clone()],
            call: row.sdk.clone(),
            resource: resource.first().cloned().unwrap_or_default(),
            documented: row.documented,
            sent: true,
            root: None,
        };
        let Parameters { path: mut path_parameters, mut query, mut headers, project } =
            self.parameters(id, row, node, &location);
        let order: Vec<&str> = template(path).collect();
        path_parameters.sort_by_key(|field| order.iter().position(|name| *name == field.wire));
        query.sort_by(|a, b| a.wire.cmp(&b.wire));
        headers.sort_by(|a, b| a.wire.cmp(&b.wire));
        let body = self.body(path, node, &location);
        let conventions = &self.rows.conventions;
        let successes = successes(&location.pointer, node, conventions.dry_run_status());
        // A response without content has no type; the lint checks that those with content agree.
        let typed = successes.iter().find(|(_, at, response)| json(at, response).is_some()).or(successes.first());
        let received = location.clone().is(Root::Location("response".to_owned()));
        let response = typed.and_then(|(_, at, response)| self.response_type(response, at, &received));
        let status = typed.map_or(200, |(status, ..)| *status);
        let price = Location { words: vec!["DryRun".to_owned()], ..location }.is(Root::Location("dry run".to_owned()));
        let dry_run = conventions.dry_run_status().and_then(|status| {
            let response = node.get("responses")?.get(status.to_string())?;
            match self.response_type(response, &format!("{}/responses/{status}", price.pointer), &price)? {
                TypeRef::Named(index) => Some(index),
                _ => None,
            }
        });

        let in_body = match &body {
            Some(DraftBody::Fields(copy)) => required_field(&self.copies[*copy]),
            _ => None,
        };
        let in_query = || query.iter().chain(&headers).find(|field| field.required).map(|field| field.wire.clone());
        let arguments = match row.arguments.is_empty() {
            true => in_body.or_else(in_query).into_iter().collect(),
            false => row.arguments.clone(),
        };
        Draft {
            operation: Operation {
                id: id.to_owned(),
                method: method.to_owned(),
                path: path.to_owned(),
                name: row.method().to_owned(),
                aliases: row.aliases.clone(),
                source: node.get(additions::SOURCE).and_then(Value::as_str).map(str::to_owned),
                resource,
                documented: row.documented,
                description: conventions
                    .boilerplate
                    .iter()
                    .fold(description(node), |text, part| text.replace(part.get_ref(), "")),
                idempotency: row.idempotency,
                look_in: row.look_in().map(str::to_owned),
                pages: self.rows.paging(row),
                items: row.items.clone(),
                dry_run: None,
                auth: row.auth,
                deprecated: row.deprecated,
                legacy: row.legacy.clone(),
                arguments,
                project,
                path_parameters: Vec::new(),
                query: Vec::new(),
                headers: Vec::new(),
                body: None,
                status,
                response: None,
            },
            path_parameters,
            query,
            headers,
            body,
            response,
            dry_run,
        }
    }

    /// The parameters, in the order of the document.
    fn parameters(&mut self, id: &str, row: &Row, node: &Value, location: &Location) -> Parameters {
        let mut all = Parameters::default();
        for (pointer, parameter) in parameters(&location.pointer, node) {
            let name = text(parameter.get("name"));
            let optional = parameter.get("required") != Some(&Value::Bool(true));
            if optional && self.rows.conventions.project.as_ref() == Some(&name) {
                all.project = true;
                continue;
            }
            // The dry run is a separate call.
            if row.dry_run && self.is_dry_run(&name) {
                continue;
            }
            let mut location = Location { pointer: format!("{pointer}/schema"), ..location.clone() };
            location.words.push(name.clone());
            let within = parameter.get("in").and_then(Value::as_str);
            let location = location.is(Root::Location(format!("{}.{name}", within.unwrap_or_default())));
            let schema = parameter.get("schema").unwrap_or(&Value::Null);
            let ty = match self.rows.parameter(id, &name).filter(|_| within == Some("query")) {
                Some(ParameterKind::Boolean) => TypeRef::Boolean,
                Some(ParameterKind::Integer) => TypeRef::Integer(Width::U32),
                Some(ParameterKind::List) => self.comma_list(schema, &location),
                Some(ParameterKind::Timestamp) => TypeRef::Timestamp,
                None if within == Some("query")
                    && parameter.get("explode") == Some(&Value::Bool(false))
                    && resolve(self.document, Some(schema)).is_some_and(|schema| schema["type"] == "array") =>
                {
                    self.comma_list(schema, &location)
                }
                None => self.lower(schema, &location),
            };
            let schema_docs = docs(schema);
            let field = DraftField {
                wire: name,
                at: pointer,
                ty,
                required: parameter.get("required") == Some(&Value::Bool(true)),
                docs: Docs {
                    text: match text(parameter.get("description")) {
                        text if text.is_empty() => schema_docs.text.clone(),
                        text => text,
                    },
                    deprecated: schema_docs.deprecated || parameter.get("deprecated") == Some(&Value::Bool(true)),
                    ..schema_docs
                },
            };
            match within {
                Some("path") => all.path.push(field),
                Some("header") => all.headers.push(field),
                _ => all.query.push(field),
            }
        }
        all
    }

    /// Strings or enum values joined by commas. The document may declare them as a string.
    fn comma_list(&mut self, schema: &Value, location: &Location) -> TypeRef<usize> {
        let schema = resolve(self.document, Some(schema)).unwrap_or(schema);
        let item = match schema.get("items").filter(|_| schema["type"] == "array") {
            Some(item) => self.lower(item, &location.item("items")),
            None => TypeRef::String,
        };
        TypeRef::CommaList(Box::new(match item {
            TypeRef::Named(item) => TypeRef::Named(item),
            _ => TypeRef::String,
        }))
    }

    fn is_dry_run(&self, parameter: &str) -> bool {
        self.rows.conventions.dry_run.as_ref().is_some_and(|dry_run| dry_run.parameter == parameter)
    }

    fn body(&mut self, path: &str, node: &Value, location: &Location) -> Option<DraftBody> {
        let body = node.get("requestBody")?;
        let (pointer, schema) = json(&at(format!("{}/requestBody", location.pointer), body), body)?;
        let mut location = Location { pointer, ..location.clone() }.is(Root::Body);
        if resolve(self.document, Some(schema)).is_some_and(|schema| schema["type"] == "array") {
            // Its items are named after the path: `…/training-images/pairs`.
            location.words.push(path.rsplit('/').next().unwrap_or_default().to_owned());
            location = location.is(Root::Location("body".to_owned()));
        }
        Some(match self.lower(schema, &location) {
            TypeRef::Named(copy) => DraftBody::Fields(copy),
            TypeRef::List(item) => DraftBody::List(*item),
            _ => DraftBody::Map,
        })
    }

    /// The type of a response, if it has one.
    fn response_type(&mut self, response: &Value, pointer: &str, location: &Location) -> Option<TypeRef<usize>> {
        let (pointer, schema) = json(pointer, response)?;
        let location = Location { sent: false, pointer, ..location.clone() };
        let open = resolve(self.document, Some(schema))
            .is_some_and(|schema| ["oneOf", "anyOf"].iter().any(|keyword| schema.get(keyword).is_some()));
        match self.lower(schema, &location) {
            TypeRef::Json | TypeRef::JsonObject if !open => None,
            ty => Some(ty),
        }
    }

    fn lower(&mut self, schema: &Value, location: &Location) -> TypeRef<usize> {
        if let Some(target) = reference(schema) {
            let component = self.document.pointer(target).unwrap_or(&Value::Null);
            let location = Location { pointer: target.to_owned(), ..location.clone() };
            return self.lower(component, &location);
        }
        if let Some(values) = schema.get("enum") {
            let values = items(Some(values)).filter_map(Value::as_str).map(str::to_owned).collect();
            return self.add(families::Shape::Enum(values), location, docs(schema));
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("string") => TypeRef::String,
            Some("number") => TypeRef::Number,
            Some("integer") => TypeRef::Integer(Width::I64),
            Some("boolean") => TypeRef::Boolean,
            Some("array") => {
                let item = self.lower(schema.get("items").unwrap_or(&Value::Null), &location.item("items"));
                TypeRef::List(Box::new(item))
            }
            Some("object") => self.object(schema, location),
            _ => TypeRef::Json,
        }
    }

    fn object(&mut self, schema: &Value, location: &Location) -> TypeRef<usize> {
        if entries(schema.get("properties")).next().is_none() {
            let value = match schema.get("additionalProperties") {
                None => TypeRef::Json,
                Some(value) => self.lower(value, &location.item("additionalProperties")),
            };
            return match value {
                TypeRef::Json => TypeRef::JsonObject,
                value => TypeRef::Map(Box::new(value)),
            };
        }
        let required: BTreeSet<&str> = items(schema.get("required")).filter_map(Value::as_str).collect();
        let mut fields = BTreeMap::new();
        for (name, property) in entries(schema.get("properties")) {
            let ty = self.lower(property, &location.property(name));
            let required = required.contains(name.as_str());
            fields.insert(name.clone(), Property { required, ty, docs: docs(property) });
        }
        self.add(families::Shape::Struct(fields), location, docs(schema))
    }

    fn add(&mut self, shape: families::Shape, location: &Location, docs: Docs) -> TypeRef<usize> {
        let Location { pointer, words, call, resource, documented, sent, root } = location.clone();
        self.copies.push(InlineSchema { pointer, words, call, resource, documented, sent, docs, shape, root });
        TypeRef::Named(self.copies.len() - 1)
    }
}

/// The description of an operation, or else its summary.
fn description(operation: &Value) -> String {
    let description = text(operation.get("description"));
    if description.trim().is_empty() { text(operation.get("summary")) } else { description }
}

/// The required field of a body with exactly one; the order of several is declared in the row.
fn required_field(body: &InlineSchema) -> Option<String> {
    match &body.shape {
        families::Shape::Struct(fields) => {
            fields.iter().find(|(_, field)| field.required).map(|(wire, _)| wire.clone())
        }
        families::Shape::Enum(_) => None,
    }
}

fn define(family: &Family, families: &Families, copies: &[InlineSchema], rows: &Rows) -> TypeDef {
    let name = family.name.clone();
    let copies: Vec<_> = family.copies.iter().map(|copy| &copies[*copy]).collect();
    let kind = match &family.union {
        families::Shape::Enum(values) => {
            TypeKind::Enum(values.iter().filter_map(|value| Some((value.clone(), rows.variant(value)?))).collect())
        }
        families::Shape::Struct(fields) => {
            let named = |family: &usize| families.families[*family].name.clone();
            let field = |(wire, field): (&String, &Property)| {
                let first =
                    copies.iter().find(|copy| copy.shape.field(wire).is_some()).map_or("", |copy| &copy.pointer);
                let at = format!("{first}/properties/{}", segment(wire));
                Field { at, ..Field::new(wire.clone(), field.ty.map(&named), field.required, field.docs.clone()) }
            };
            TypeKind::Struct(fields.iter().map(field).collect())
        }
    };
    let docs = match rows.type_docs(&name) {
        Some(text) => Docs { text: text.to_owned(), ..Docs::default() },
        None => most_common(&copies.iter().map(|copy| &copy.docs).collect::<Vec<_>>()),
    };
    // The name in the official documentation, for a response.
    let is_response =
        |copy: &&&InlineSchema| matches!(&copy.root, Some(Root::Location(location)) if location == "response");
    let official = copies.iter().filter(is_response).filter(|copy| copy.documented);
    let official: BTreeSet<_> = official.filter_map(|copy| Some(format!("{}Response", copy.words.first()?))).collect();
    let mut def = TypeDef {
        at: copies.first().map(|copy| copy.pointer.clone()).unwrap_or_default(),
        arguments: rows.constructor(&name).to_vec(),
        kind,
        docs,
        in_requests: copies.iter().any(|copy| copy.sent),
        in_responses: copies.iter().any(|copy| !copy.sent),
        is_body: family.is_body,
        used_by: copies.iter().map(|copy| copy.resource.clone()).collect::<BTreeSet<_>>().into_iter().collect(),
        aliases: official.into_iter().filter(|official| *official != name).collect(),
        name,
    };
    if def.arguments.is_empty() {
        def.arguments = def.required_values();
    }
    def
}

fn docs(schema: &Value) -> Docs {
    let number = |key: &str| schema.get(key).and_then(Value::as_f64);
    Docs {
        text: text(schema.get("description")),
        default: schema.get("default").cloned(),
        minimum: number("minimum"),
        exclusive_minimum: schema.get("exclusiveMinimum") == Some(&Value::Bool(true)),
        maximum: number("maximum"),
        max_length: schema.get("maxLength").and_then(Value::as_u64),
        pattern: schema.get("pattern").and_then(Value::as_str).map(str::to_owned),
        deprecated: schema.get("deprecated") == Some(&Value::Bool(true)),
        nullable: schema.get("nullable") == Some(&Value::Bool(true)),
    }
}

fn text(node: Option<&Value>) -> String {
    node.and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// The singular of a property or resource name.
pub(crate) fn singular(plural: &str) -> String {
    match plural {
        plural if plural.ends_with("ies") => format!("{}y", &plural[..plural.len() - 3]),
        plural if plural.ends_with("ss") || plural.ends_with("us") => plural.to_owned(),
        plural => plural.strip_suffix('s').unwrap_or(plural).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const ROWS: &str = r#"
        resources = { things = "Things.", "things.parts" = "Parts." }
        parameters = { pageSize = "integer", tags = "list" }
        paging = { paginationToken = "nextPaginationToken" }
        [operations]
        GetThings = { sdk = "things.list", idempotency = "default", auth = false, pages = "paginationToken", items = "things" }
        PutThing = { sdk = "things.parts.set", idempotency = "default", auth = false }
    "#;

    fn api() -> Api {
        let part = |description: &str| {
            json!({ "type": "object", "description": description, "required": ["size"], "properties": {
                "size": { "type": "number", "minimum": 1, "description": "Its size" },
                "unit": { "type": "string", "enum": ["mm", "in"], "default": "mm" },
            } })
        };
        let document = json!({
            "openapi": "3.0.0", "info": { "version": "v" }, "servers": [{ "url": "u" }],
            "paths": {
                "/things": { "get": {
                    "operationId": "GetThings",
                    "parameters": [
                        { "name": "tags", "in": "query", "schema": { "type": "string" } },
                        { "name": "pageSize", "in": "query", "schema": { "type": "string" } },
                    ],
                    "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/R" } } } } },
                } },
                "/things/{b}/{a}": { "put": {
                    "operationId": "PutThing",
                    "parameters": [
                        { "name": "a", "in": "path", "required": true, "schema": { "type": "string" } },
                        { "name": "b", "in": "path", "required": true, "schema": { "type": "string" } },
                    ],
                    "requestBody": { "content": { "application/json": { "schema": {
                        "type": "object", "required": ["part"], "properties": { "part": part("To set"), "free": { "type": "object", "properties": {} } },
                    } } } },
                    "responses": { "200": { "content": { "application/json": { "schema": {} } } } },
                } },
            },
            "components": { "schemas": {
                "R": { "type": "object", "properties": {
                    "things": { "type": "array", "items": { "type": "object", "properties": { "parts": { "type": "array", "items": part("A part") } } } },
                    "spares": { "type": "array", "items": part("A part") },
                } },
                "Unused": { "type": "object", "properties": { "x": { "type": "string" } } },
            } },
        });
        let mut found = Vec::new();
        let api = normalize(&document, &Rows::parse(ROWS).unwrap(), &mut Names::default(), &mut found).unwrap();
        assert_eq!(found, []);
        api
    }

    #[test]
    fn equal_shapes_are_one_type_and_unused_ones_are_removed() {
        let api = api();
        let names: Vec<_> = api.types.iter().map(|def| def.name.as_str()).collect();
        assert_eq!(names, ["Part", "PartSetBody", "Thing", "ThingListResponse", "Unit"]);
        let part = api.type_named("Part").unwrap();
        assert!(part.in_requests && part.in_responses && !part.is_body);
        assert_eq!(part.docs.text, "A part", "the most frequent text");
        assert_eq!(part.used_by, ["things"]);
        assert!(api.type_named("PartSetBody").unwrap().is_body);
    }

    #[test]
    fn fields_have_their_type_and_properties() {
        let api = api();
        let fields = api.fields("Part");
        assert_eq!(fields[0].wire, "size");
        assert!(fields[0].required && !fields[1].required);
        assert_eq!((fields[0].ty.clone(), fields[0].docs.minimum), (TypeRef::Number, Some(1.0)));
        assert_eq!(
            (fields[1].ty.clone(), fields[1].docs.default.clone()),
            (TypeRef::Named("Unit".into()), Some(json!("mm")))
        );
        assert_eq!(api.fields("PartSetBody")[0].ty, TypeRef::JsonObject);
        let TypeKind::Enum(values) = &api.type_named("Unit").unwrap().kind else { panic!("an enum") };
        assert_eq!(values, &[("in".into(), "In".into()), ("mm".into(), "Mm".into())]);
    }

    #[test]
    fn operations_take_their_shape_from_the_rows() {
        let api = api();
        let [list, set] = api.operations.as_slice() else { panic!("two operations") };
        assert_eq!((list.sdk(), list.response_name()), ("things.list".into(), Some("ThingListResponse")));
        let query: Vec<_> = list.query.iter().map(|field| (field.wire.as_str(), field.ty.clone())).collect();
        assert_eq!(
            query,
            [("pageSize", TypeRef::Integer(Width::U32)), ("tags", TypeRef::CommaList(Box::new(TypeRef::String)))]
        );
        assert_eq!((set.sdk(), set.response.clone()), ("things.parts.set".into(), None));
        let path: Vec<_> = set.path_parameters.iter().map(|field| field.wire.as_str()).collect();
        assert_eq!(path, ["b", "a"], "in the order of the path");
        assert_eq!(set.arguments, ["part"]);
        assert!(matches!(&set.body, Some(Body::Fields(name)) if name == "PartSetBody"));
    }

    #[test]
    fn singulars() {
        for (plural, one) in [
            ("assets", "asset"),
            ("properties", "property"),
            ("status", "status"),
            ("class", "class"),
            ("oscu", "oscu"),
        ] {
            assert_eq!(singular(plural), one);
        }
    }
}
