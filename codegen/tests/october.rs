//! Checks that the SDK has every name of the API of October 2026, listed in `october.txt`.

use std::collections::{BTreeMap, BTreeSet};

use codegen::model::{Api, Body, Field, Operation, TypeKind, TypeRef};

use crate::OUTPUT;

/// The list: names with their suffix, `:` and a shape or `|` and values.
struct List {
    values: BTreeMap<usize, BTreeSet<String>>,
    shapes: BTreeMap<usize, Vec<Name>>,
    operations: Vec<Listed>,
}

#[derive(Clone)]
struct Name {
    name: String,
    holds: Holds,
}

#[derive(Clone, Copy)]
enum Holds {
    Nothing,
    Shape(usize),
    Values(usize),
}

struct Listed {
    /// `GET /assets`.
    route: String,
    id: String,
    /// `path`, `query`, `body`, or a status, with its names.
    parts: Vec<(String, Vec<Name>)>,
}

impl Name {
    fn parse(text: &str) -> Self {
        let at = text.rfind([':', '|']).unwrap_or(text.len());
        let (name, holds) = text.split_at(at);
        let number = || holds[1..].parse().unwrap();
        let holds = match holds.chars().next() {
            Some(':') => Holds::Shape(number()),
            Some(_) => Holds::Values(number()),
            None => Holds::Nothing,
        };
        Self { name: name.to_owned(), holds }
    }
}

impl List {
    fn parse(text: &str) -> Self {
        let mut list = Self { values: BTreeMap::new(), shapes: BTreeMap::new(), operations: Vec::new() };
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let (key, contents) = line.split_once(" = ").unwrap();
            let names = || contents.split(' ').map(Name::parse).collect::<Vec<_>>();
            if let Some(number) = key.strip_prefix("values ") {
                list.values.insert(number.parse().unwrap(), serde_json::from_str(contents).unwrap());
            } else if let Some(number) = key.strip_prefix("shape ") {
                list.shapes.insert(number.parse().unwrap(), names());
            } else if let Some(part) = key.strip_prefix("  ") {
                list.operations.last_mut().unwrap().parts.push((part.to_owned(), names()));
            } else {
                list.operations.push(Listed { route: key.to_owned(), id: contents.to_owned(), parts: Vec::new() });
            }
        }
        list
    }
}

/// The number of checked names, and the missing ones.
#[derive(Default)]
struct Search {
    operations: usize,
    parameters: usize,
    fields: usize,
    values: usize,
    /// Fields in a map, with any name.
    in_maps: BTreeSet<String>,
    missing: BTreeSet<String>,
    /// Shapes that were checked in a type.
    seen: BTreeSet<(usize, String)>,
}

impl Search {
    fn operation(&mut self, listed: &Listed, list: &List, api: &Api) {
        self.operations += 1;
        let operation = api.operations.iter().find(|operation| operation.id == listed.id);
        let Some(operation) = operation else {
            self.missing.insert(format!("{} ({})", listed.route, listed.id));
            return;
        };
        assert_eq!(format!("{} {}", operation.verb(), operation.path), listed.route);
        let dry_run = api.conventions.dry_run.as_ref().unwrap();
        for (part, names) in &listed.parts {
            let at = format!("{} {part}", operation.sdk());
            match part.as_str() {
                "path" => {
                    names.iter().for_each(|name| self.parameter(&at, name, &operation.path_parameters, list, api))
                }
                "query" => {
                    let project = api.conventions.project.as_deref();
                    let is_elsewhere = |name: &&Name| {
                        name.name == dry_run.parameter && operation.dry_run.is_some()
                            || Some(name.name.as_str()) == project && operation.project
                    };
                    // `dry_run` and `with_project_id` send these.
                    self.parameters += names.iter().filter(is_elsewhere).count();
                    names
                        .iter()
                        .filter(|name| !is_elsewhere(name))
                        .for_each(|name| self.parameter(&at, name, &operation.query, list, api));
                }
                status => self.contents(&at, &names[0], &root(operation, status, dry_run.status), list, api),
            }
        }
    }

    fn parameter(&mut self, at: &str, name: &Name, parameters: &[Field], list: &List, api: &Api) {
        self.parameters += 1;
        match parameters.iter().find(|parameter| parameter.wire == name.name) {
            Some(parameter) => {
                self.contents(&format!("{at}.{}", name.name), name, &Some(parameter.ty.clone()), list, api)
            }
            None => drop(self.missing.insert(format!("{at}.{}", name.name))),
        }
    }

    /// Checks the contents of a name in a type.
    fn contents(&mut self, at: &str, name: &Name, ty: &Option<TypeRef>, list: &List, api: &Api) {
        let ty = ty.as_ref().map(innermost);
        match (name.holds, ty) {
            (Holds::Nothing, _) => {}
            (Holds::Values(number), Some(TypeRef::Named(ty))) => {
                let Some(TypeKind::Enum(known)) = api.type_named(ty).map(|def| &def.kind) else {
                    self.missing.insert(format!("{at}: {ty} is no enum"));
                    return;
                };
                for value in &list.values[&number] {
                    self.values += 1;
                    if !known.iter().any(|(known, _)| known == value) {
                        self.missing.insert(format!("{ty}: the value {value:?}"));
                    }
                }
            }
            (Holds::Shape(number), Some(TypeRef::Named(ty))) => self.shape(number, ty, list, api),
            // Any name is a key of a map.
            (Holds::Shape(number), Some(TypeRef::Number)) => {
                self.fields += list.shapes[&number].len();
                self.in_maps.insert(at.rsplit('.').next().unwrap().to_owned());
            }
            (_, ty) => drop(self.missing.insert(format!("{at} is {ty:?}"))),
        }
    }

    fn shape(&mut self, number: usize, ty: &str, list: &List, api: &Api) {
        if !self.seen.insert((number, ty.to_owned())) {
            return;
        }
        for name in &list.shapes[&number] {
            self.fields += 1;
            let at = format!("{ty}.{}", name.name);
            match api.fields(ty).iter().find(|field| field.wire == name.name) {
                Some(field) => self.contents(&at, name, &Some(field.ty.clone()), list, api),
                None => drop(self.missing.insert(at)),
            }
        }
    }
}

/// The type of a body or of a response.
fn root(operation: &Operation, part: &str, priced: u16) -> Option<TypeRef> {
    match part {
        "body" => match operation.body.as_ref()? {
            Body::Fields(name) => Some(TypeRef::Named(name.clone())),
            Body::List(item) => Some(item.clone()),
            Body::Map => None,
        },
        status if status == priced.to_string() => operation.dry_run.clone().map(TypeRef::Named),
        _ => operation.response.clone(),
    }
}

/// The element type of nested lists and maps.
fn innermost(ty: &TypeRef) -> &TypeRef {
    match ty {
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::CommaList(inner) => innermost(inner),
        ty => ty,
    }
}

#[test]
fn the_sdk_has_every_name_of_the_api_of_october() {
    let api = &OUTPUT.api;
    let list = List::parse(include_str!("october.txt"));
    let mut search = Search::default();
    list.operations.iter().for_each(|listed| search.operation(listed, &list, api));
    let missing: Vec<_> = search.missing.iter().map(String::as_str).collect();
    assert!(missing.is_empty(), "{} of October 2026 are missing:\n{}", missing.len(), missing.join("\n"));
    let counted = [search.operations, search.parameters, search.fields, search.values];
    assert_eq!(counted, [173, 430, 2730, 2968], "operations, parameters, fields, values");
    assert_eq!(search.in_maps.iter().map(String::as_str).collect::<Vec<_>>(), ["costDetails", "cuCostDetails"]);
}
