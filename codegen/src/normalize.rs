//! Stage 4: from the document's form to the model. Every inline object and enum is hoisted; equal shapes become one type, from the
//! leaves up, so that one pass is the fix-point; defaults and bounds become documentation.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use heck::ToPascalCase;
use serde_json::Value;

use crate::{
    Error, Result,
    error::segment,
    ident,
    model::{Api, Body, Docs, Field, Operation, Resource, TypeDef, TypeKind, TypeRef},
    names::{Names, Unnamed},
    openapi::{entries, items, json, operations, parameters, place as at, reference, resolve, successes, template},
    rows::{FieldKind, ParameterKind, Row, Rows, Width},
};

/// Builds the model of a document that passed the lint, and names what is new in it. What `api.toml` says of types and fields that
/// does not fit them is added to `found`.
///
/// # Errors
///
/// When a new type can be given no name.
pub(crate) fn normalize(document: &Value, rows: &Rows, names: &mut Names, found: &mut Vec<Error>) -> Result<Api> {
    let mut hoister = Hoister { document, rows, shapes: Vec::new(), known: HashMap::new() };
    let mut operations: Vec<_> = operations(document)
        .filter_map(|(path, method, node)| {
            let id = node.get("operationId")?.as_str()?;
            let (_, row) = rows.operation(id)?;
            Some(hoister.operation(path, method, id, row, node))
        })
        .collect();
    operations.sort_by_key(|operation| operation.sdk.clone());

    let mut unnamed: Vec<_> = hoister.shapes.iter().map(Shape::unnamed).collect();
    for shape in &mut unnamed {
        shape.candidates.retain(|candidate| ident::is_type_name(&ident::pascal(candidate)));
    }
    let given = names.name_all(&unnamed, |index, names| hoister.shapes[index].text(names))?;
    let name = |index: &usize| given[*index].clone();
    let mut types: Vec<_> =
        hoister.shapes.iter().enumerate().map(|(index, shape)| shape.define(name(&index), rows, &name)).collect();
    types.sort_by(|a, b| a.name.cmp(&b.name));
    nullable_fields(&mut types);
    correct_fields(&mut types, rows, found);
    let mut operations: Vec<_> = operations.into_iter().map(|operation| operation.named(&name)).collect();
    rename_fields(&mut types, &mut operations, rows, found);
    describe(&mut types, &mut operations, rows, found);
    check_types(&types, rows, found);
    Ok(Api {
        version: text(document.pointer("/info/version")),
        base_url: text(document.pointer("/servers/0/url")),
        resources: resources(rows),
        operations,
        types,
    })
}

/// What can be `null` can be sent as such, and is optional where it only comes.
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

/// Gives the fields that `api.toml` lists the types they really have.
fn correct_fields(types: &mut [TypeDef], rows: &Rows, found: &mut Vec<Error>) {
    let enums: BTreeSet<_> =
        types.iter().filter(|def| matches!(def.kind, TypeKind::Enum(_))).map(|def| def.name.clone()).collect();
    for (key, kind) in rows.fields.iter() {
        if let FieldKind::Enum(name) = kind
            && !enums.contains(name)
        {
            found.push(Error::new(
                rows.place(key),
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
            Some(false) => "is of another kind in the document",
            None => "is not a field",
        };
        found.push(Error::new(
            rows.place(key),
            format!("`{}` {complaint}", key.get_ref()),
            "remove it from this list under [fields], or correct its name",
        ));
    }
}

/// Describes what the document does not: a line for one type's field goes before one for all of that name.
fn describe(types: &mut [TypeDef], operations: &mut [Operation], rows: &Rows, found: &mut Vec<Error>) {
    let mut used = BTreeSet::new();
    let mut describe = |of: &str, field: &mut Field| {
        let keys = [format!("{of}.{}", field.wire), field.wire.clone()];
        if field.docs.text.is_empty()
            && let Some((key, text)) = keys.iter().find_map(|key| rows.description(key))
        {
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
        found.push(Error::new(
            rows.place(key),
            format!("`{}` is nothing that the document leaves undescribed", key.get_ref()),
            "remove it from [descriptions], or correct its name",
        ));
    }
}

/// Gives the fields and parameters that `api.toml` lists the identifiers they go by: `Type.wire` and `operationId.wire` go before `wire`.
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
        let (complaint, help) = if !ident::is_valid(ident) || ident::snake(ident) != *ident {
            ("has no identifier for a name", "choose one in snake_case that is no keyword")
        } else if !used.contains(key) {
            ("is not a field", "remove it from [idents], or correct its name")
        } else {
            continue;
        };
        found.push(Error::new(rows.place(key), format!("`{}` {complaint}", key.get_ref()), help));
    }
}

/// What `api.toml` says of types, which have their names only now.
fn check_types(types: &[TypeDef], rows: &Rows, found: &mut Vec<Error>) {
    for key in rows.types.keys().chain(rows.constructors.keys()) {
        if !types.iter().any(|def| def.name == *key.get_ref()) {
            found.push(Error::new(
                rows.place(key),
                format!("`{}` is not a type", key.get_ref()),
                "remove the line, or correct the name",
            ));
        }
    }
    for def in types.iter().filter(|def| def.in_requests && !def.is_body) {
        let given = rows.constructor(&def.name);
        let mut sorted = given.to_vec();
        sorted.sort();
        let required = def.required_values();
        if (required.len() > 1 || !given.is_empty()) && sorted != required {
            found.push(Error::new(
                "spec/api.toml",
                format!("`{}` needs a line with each of {} once", def.name, required.join(", ")),
                "add it under [constructors]: the order is that of the arguments of its `new`, and must never change by itself",
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

/// An operation whose types have numbers.
struct Draft {
    sdk: String,
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
    ty: TypeRef<usize>,
    required: bool,
    docs: Docs,
}

enum DraftBody {
    Fields(usize, BTreeMap<String, Docs>),
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
                DraftBody::Fields(index, docs) => Body::Fields { name: name(&index), docs },
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
        Field::new(self.wire, self.ty.map(name), self.required, self.docs)
    }
}

/// The parameters of an operation, by where they are sent.
#[derive(Default)]
struct Parameters {
    path: Vec<DraftField>,
    query: Vec<DraftField>,
    headers: Vec<DraftField>,
}

/// What makes two types the same type.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Key {
    Struct {
        /// A body is private to its call and never shared with what is received.
        body: bool,
        /// Wire name → required, type.
        fields: BTreeMap<String, (bool, String)>,
    },
    Enum(BTreeSet<String>),
}

/// A shape, with every place it was met at.
struct Shape {
    kind: ShapeKind,
    body: bool,
    places: Vec<Place>,
    docs: Vec<Docs>,
    in_requests: bool,
    in_responses: bool,
    used_by: BTreeSet<String>,
    /// What the official documentation calls it, as a response.
    official: BTreeSet<String>,
}

enum ShapeKind {
    /// Wire name → required, type, and what each place says about it.
    Struct(BTreeMap<String, (bool, TypeRef<usize>, Vec<Docs>)>),
    Enum(BTreeSet<String>),
}

/// Where the walk stands.
#[derive(Clone)]
struct Place {
    pointer: String,
    /// The words on the way here: the operation's noun, then property names, the items of a list in the singular.
    words: Vec<String>,
    direction: Direction,
    resource: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Request,
    Response,
}

impl Place {
    fn property(&self, name: &str) -> Self {
        let mut place = self.clone();
        place.pointer.push_str("/properties/");
        place.pointer.push_str(&segment(name));
        place.words.push(name.to_owned());
        place
    }

    fn item(&self, keyword: &str) -> Self {
        let mut place = self.clone();
        place.pointer.push('/');
        place.pointer.push_str(keyword);
        if let Some(word) = place.words.last_mut() {
            *word = singular(word);
        }
        place
    }
}

struct Hoister<'a> {
    document: &'a Value,
    rows: &'a Rows,
    shapes: Vec<Shape>,
    known: HashMap<Key, usize>,
}

impl Hoister<'_> {
    fn operation(&mut self, path: &str, method: &str, id: &str, row: &Row, node: &Value) -> Draft {
        let resource: Vec<String> = row.resource().split('.').map(str::to_owned).collect();
        let noun = format!(
            "{}{}",
            resource.last().map_or(String::new(), |last| singular(last)).to_pascal_case(),
            row.method().to_pascal_case(),
        );
        let place = Place {
            pointer: format!("/paths/{}/{method}", segment(path)),
            words: vec![noun.clone()],
            direction: Direction::Request,
            resource: resource.first().cloned().unwrap_or_default(),
        };
        let Parameters { path: mut path_parameters, mut query, mut headers } = self.parameters(id, row, node, &place);
        let order: Vec<&str> = template(path).collect();
        path_parameters.sort_by_key(|field| order.iter().position(|name| *name == field.wire));
        query.sort_by(|a, b| a.wire.cmp(&b.wire));
        headers.sort_by(|a, b| a.wire.cmp(&b.wire));
        let body = self.body(path, node, &place);
        let successes = successes(&place.pointer, node);
        // One without content says nothing; the lint has seen to it that those with content agree.
        let typed = successes.iter().find(|(_, at, response)| json(at, response).is_some()).or(successes.first());
        let response = typed.and_then(|(_, at, response)| self.answer(response, at, &place));
        if let (Some(TypeRef::Named(index)), true) = (&response, row.documented) {
            self.shapes[*index].official.insert(format!("{noun}Response"));
        }
        let status = typed.map_or(200, |(status, ..)| *status);
        let at = format!("{}/responses/269", place.pointer);
        let dry_run = node
            .pointer("/responses/269")
            .and_then(|response| self.answer(response, &at, &Place { words: vec!["DryRun".to_owned()], ..place }));
        let dry_run = match dry_run {
            Some(TypeRef::Named(index)) => Some(index),
            _ => None,
        };

        let in_body = match &body {
            Some(DraftBody::Fields(index, _)) => self.shapes[*index].required_field(),
            _ => None,
        };
        let in_query = || query.iter().chain(&headers).find(|field| field.required).map(|field| field.wire.clone());
        let arguments = match row.arguments.is_empty() {
            true => in_body.or_else(in_query).into_iter().collect(),
            false => row.arguments.clone(),
        };
        Draft {
            sdk: row.sdk.clone(),
            operation: Operation {
                id: id.to_owned(),
                method: method.to_owned(),
                path: path.to_owned(),
                name: row.method().to_owned(),
                resource,
                documented: row.documented,
                description: text(node.get("description")),
                idempotency: row.idempotency,
                look_in: row.look_in().map(str::to_owned),
                pages: row.pages,
                items: row.items.clone(),
                dry_run: None,
                auth: row.auth,
                deprecated: row.deprecated,
                legacy: row.legacy,
                arguments,
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

    /// The parameters, as they stand in the document.
    fn parameters(&mut self, id: &str, row: &Row, node: &Value, place: &Place) -> Parameters {
        let mut all = Parameters::default();
        for (pointer, parameter) in parameters(&place.pointer, node) {
            let name = text(parameter.get("name"));
            let mut place = Place { pointer: format!("{pointer}/schema"), ..place.clone() };
            place.words.push(name.clone());
            let within = parameter.get("in").and_then(Value::as_str);
            let schema = parameter.get("schema").unwrap_or(&Value::Null);
            let ty = match self.rows.parameter(id, &name).filter(|_| within == Some("query")) {
                Some(ParameterKind::Boolean) => TypeRef::Boolean,
                Some(ParameterKind::Integer) => TypeRef::Integer(Width::U32),
                Some(ParameterKind::List) => TypeRef::CommaList,
                Some(ParameterKind::Timestamp) => TypeRef::Timestamp,
                None => match self.lower(schema, &place, false) {
                    TypeRef::List(_) if parameter.get("explode") == Some(&Value::Bool(false)) => TypeRef::CommaList,
                    ty => ty,
                },
            };
            let said = docs(schema);
            let field = DraftField {
                wire: name,
                ty,
                required: parameter.get("required") == Some(&Value::Bool(true)),
                docs: Docs {
                    text: match text(parameter.get("description")) {
                        text if text.is_empty() => said.text.clone(),
                        text => text,
                    },
                    deprecated: said.deprecated || parameter.get("deprecated") == Some(&Value::Bool(true)),
                    ..said
                },
            };
            match within {
                Some("path") => all.path.push(field),
                Some("header") => all.headers.push(field),
                // A call of its own.
                _ if field.wire == "dryRun" && row.dry_run => {}
                _ => all.query.push(field),
            }
        }
        all
    }

    fn body(&mut self, path: &str, node: &Value, place: &Place) -> Option<DraftBody> {
        let body = node.get("requestBody")?;
        let (pointer, schema) = json(&at(format!("{}/requestBody", place.pointer), body), body)?;
        let mut place = Place { pointer, ..place.clone() };
        if resolve(self.document, Some(schema)).is_some_and(|schema| schema["type"] == "array") {
            // Its items are called as the path calls them: `…/training-images/pairs`.
            place.words.push(path.rsplit('/').next().unwrap_or_default().to_owned());
        }
        Some(match self.lower(schema, &place, true) {
            TypeRef::Named(index) => DraftBody::Fields(index, self.property_docs(schema)),
            TypeRef::List(item) => DraftBody::List(*item),
            _ => DraftBody::Map,
        })
    }

    /// What a response answers, if that has a type.
    fn answer(&mut self, response: &Value, pointer: &str, place: &Place) -> Option<TypeRef<usize>> {
        let (pointer, schema) = json(pointer, response)?;
        let place = Place { direction: Direction::Response, pointer, ..place.clone() };
        let open = resolve(self.document, Some(schema))
            .is_some_and(|schema| ["oneOf", "anyOf"].iter().any(|keyword| schema.get(keyword).is_some()));
        match self.lower(schema, &place, false) {
            TypeRef::Json | TypeRef::JsonObject if !open => None,
            ty => Some(ty),
        }
    }

    /// What a schema says of its properties.
    fn property_docs(&self, schema: &Value) -> BTreeMap<String, Docs> {
        entries(resolve(self.document, Some(schema)).and_then(|schema| schema.get("properties")))
            .map(|(name, property)| (name.clone(), docs(property)))
            .collect()
    }

    fn lower(&mut self, schema: &Value, place: &Place, body: bool) -> TypeRef<usize> {
        if let Some(target) = reference(schema) {
            let component = self.document.pointer(target).unwrap_or(&Value::Null);
            let place = Place { pointer: target.to_owned(), ..place.clone() };
            return self.lower(component, &place, body);
        }
        if let Some(values) = schema.get("enum") {
            let values: BTreeSet<String> = items(Some(values)).filter_map(Value::as_str).map(str::to_owned).collect();
            let key = Key::Enum(values.clone());
            return self.intern(key, ShapeKind::Enum(values), false, place, docs(schema));
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("string") => TypeRef::String,
            Some("number") => TypeRef::Number,
            Some("integer") => TypeRef::Integer(Width::I64),
            Some("boolean") => TypeRef::Boolean,
            Some("array") => {
                let item = self.lower(schema.get("items").unwrap_or(&Value::Null), &place.item("items"), false);
                TypeRef::List(Box::new(item))
            }
            Some("object") => self.object(schema, place, body),
            _ => TypeRef::Json,
        }
    }

    fn object(&mut self, schema: &Value, place: &Place, body: bool) -> TypeRef<usize> {
        if entries(schema.get("properties")).next().is_none() {
            let value = match schema.get("additionalProperties") {
                None => TypeRef::Json,
                Some(value) => self.lower(value, &place.item("additionalProperties"), false),
            };
            return match value {
                TypeRef::Json => TypeRef::JsonObject,
                value => TypeRef::Map(Box::new(value)),
            };
        }
        let required: BTreeSet<&str> = items(schema.get("required")).filter_map(Value::as_str).collect();
        let mut fields = BTreeMap::new();
        for (name, property) in entries(schema.get("properties")) {
            let ty = self.lower(property, &place.property(name), false);
            fields.insert(name.clone(), (required.contains(name.as_str()), ty, vec![docs(property)]));
        }
        let key = Key::Struct {
            body,
            fields: fields
                .iter()
                .map(|(name, (required, ty, _))| (name.clone(), (*required, format!("{ty:?}"))))
                .collect(),
        };
        self.intern(key, ShapeKind::Struct(fields), body, place, docs(schema))
    }

    fn intern(&mut self, key: Key, kind: ShapeKind, body: bool, place: &Place, docs: Docs) -> TypeRef<usize> {
        let index = match self.known.get(&key) {
            Some(index) => {
                self.shapes[*index].kind.add_docs(kind);
                *index
            }
            None => {
                self.known.insert(key, self.shapes.len());
                self.shapes.push(Shape {
                    kind,
                    body,
                    places: Vec::new(),
                    docs: Vec::new(),
                    in_requests: false,
                    in_responses: false,
                    used_by: BTreeSet::new(),
                    official: BTreeSet::new(),
                });
                self.shapes.len() - 1
            }
        };
        let shape = &mut self.shapes[index];
        shape.in_requests |= place.direction == Direction::Request;
        shape.in_responses |= place.direction == Direction::Response;
        shape.used_by.insert(place.resource.clone());
        shape.docs.push(docs);
        shape.places.push(place.clone());
        TypeRef::Named(index)
    }
}

impl ShapeKind {
    fn add_docs(&mut self, other: Self) {
        if let (Self::Struct(fields), Self::Struct(others)) = (self, other) {
            for (field, other) in fields.values_mut().zip(others.into_values()) {
                field.2.extend(other.2);
            }
        }
    }
}

impl Shape {
    /// The canonical text that is hashed: the names of the types inside stand for them.
    fn text(&self, names: &[String]) -> String {
        match &self.kind {
            ShapeKind::Enum(values) => format!("enum {values:?}"),
            ShapeKind::Struct(fields) => {
                let mut text = String::from(if self.body { "body" } else { "struct" });
                for (name, (required, ty, _)) in fields {
                    let ty = ty.map(&|index| names[*index].clone());
                    text.push_str(&format!(" {name}{} {ty:?}", if *required { "!" } else { "" }));
                }
                text
            }
        }
    }

    /// The required field of a shape that has one; where there are more, their order is a row's business.
    fn required_field(&self) -> Option<String> {
        match &self.kind {
            ShapeKind::Struct(fields) => {
                fields.iter().find(|(_, (required, _, _))| *required).map(|(name, _)| name.clone())
            }
            ShapeKind::Enum(_) => None,
        }
    }

    fn unnamed(&self) -> Unnamed {
        let mut places: Vec<String> = Vec::new();
        for place in &self.places {
            if !places.contains(&place.pointer) {
                places.push(place.pointer.clone());
            }
        }
        Unnamed { places, candidates: self.candidates() }
    }

    /// What the shape could be called, the best first: as the most places call it, with as few words as tell it apart.
    fn candidates(&self) -> Vec<String> {
        let words = |place: &Place, count: usize| {
            let words = &place.words[place.words.len().saturating_sub(count)..];
            words.iter().map(|word| word.to_pascal_case()).collect::<String>()
        };
        let top_level = self.places.iter().all(|place| place.words.len() == 1);
        let mut candidates = Vec::new();
        if top_level {
            let distinct: BTreeSet<_> = self.places.iter().map(|place| words(place, 1)).collect();
            match (&self.kind, self.body) {
                (ShapeKind::Struct(fields), false) if distinct.len() > 1 && fields.len() == 1 => {
                    let field = fields.keys().map(|name| name.to_pascal_case());
                    candidates.extend(field.map(|name| format!("{name}Response")));
                }
                _ => {}
            }
            let suffix = if self.body { "Body" } else { "Response" };
            candidates.extend(distinct.into_iter().map(|name| format!("{name}{suffix}")));
            return candidates;
        }
        let longest = self.places.iter().map(|place| place.words.len()).max().unwrap_or(1);
        for count in 1..=longest {
            let mut counted: BTreeMap<String, usize> = BTreeMap::new();
            for place in &self.places {
                *counted.entry(words(place, count)).or_default() += 1;
            }
            let mut counted: Vec<_> = counted.into_iter().collect();
            counted.sort_by_key(|(name, count)| (usize::MAX - count, name.clone()));
            candidates.extend(counted.into_iter().map(|(name, _)| name));
        }
        candidates
    }

    fn define(&self, name: String, rows: &Rows, named: &impl Fn(&usize) -> String) -> TypeDef {
        let kind = match &self.kind {
            ShapeKind::Enum(values) => TypeKind::Enum(
                values.iter().filter_map(|value| Some((value.clone(), ident::variant(value, rows)?))).collect(),
            ),
            ShapeKind::Struct(fields) => TypeKind::Struct(
                fields
                    .iter()
                    .map(|(wire, (required, ty, docs))| {
                        Field::new(wire.clone(), ty.map(named), *required, most_common(docs))
                    })
                    .collect(),
            ),
        };
        let docs = match rows.type_docs(&name) {
            Some(text) => Docs { text: text.to_owned(), ..Docs::default() },
            None => most_common(&self.docs),
        };
        let mut def = TypeDef {
            at: self.places.first().map(|place| place.pointer.clone()).unwrap_or_default(),
            arguments: rows.constructor(&name).to_vec(),
            kind,
            docs,
            in_requests: self.in_requests,
            in_responses: self.in_responses,
            is_body: self.body,
            used_by: self.used_by.iter().cloned().collect(),
            aliases: self.official.iter().filter(|official| **official != name).cloned().collect(),
            name,
        };
        if def.arguments.is_empty() {
            def.arguments = def.required_values();
        }
        def
    }
}

/// The documentation that most places agree on, the first of equals; a place that says nothing has no vote.
fn most_common(all: &[Docs]) -> Docs {
    let mut best: (usize, Option<&Docs>) = (0, None);
    for docs in all.iter().filter(|docs| !docs.text.is_empty()) {
        let count = all.iter().filter(|other| *other == docs).count();
        if count > best.0 {
            best = (count, Some(docs));
        }
    }
    let best = best.1.or(all.first()).cloned().unwrap_or_default();
    // What one copy can leave out, or advises against everywhere, holds for the type.
    let nullable = all.iter().any(|docs| docs.nullable);
    Docs { nullable, deprecated: !all.is_empty() && all.iter().all(|docs| docs.deprecated), ..best }
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
    fn equal_shapes_are_one_type_and_the_unused_are_gone() {
        let api = api();
        let names: Vec<_> = api.types.iter().map(|def| def.name.as_str()).collect();
        assert_eq!(names, ["Part", "PartSetBody", "Thing", "ThingListResponse", "Unit"]);
        let part = api.type_named("Part").unwrap();
        assert!(part.in_requests && part.in_responses && !part.is_body);
        assert_eq!(part.docs.text, "A part", "what the most places say");
        assert_eq!(part.used_by, ["things"]);
        assert!(api.type_named("PartSetBody").unwrap().is_body);
    }

    #[test]
    fn fields_carry_their_type_and_what_is_known_of_them() {
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
        assert_eq!(query, [("pageSize", TypeRef::Integer(Width::U32)), ("tags", TypeRef::CommaList)]);
        assert_eq!((set.sdk(), set.response.clone()), ("things.parts.set".into(), None));
        let path: Vec<_> = set.path_parameters.iter().map(|field| field.wire.as_str()).collect();
        assert_eq!(path, ["b", "a"], "in the order of the path");
        assert_eq!(set.arguments, ["part"]);
        assert!(matches!(&set.body, Some(Body::Fields { name, .. }) if name == "PartSetBody"));
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
