//! Groups the inline objects and enums of the document that are the same type, and determines the types.
//!
//! The document repeats its types inline, and its author changes some copies before others. All copies of a type are one *family*:
//!
//! 1. A copy at a recorded location of `spec/names.toml` belongs to the family of that record, regardless of its shape.
//! 2. A copy at a new location belongs to the family with an equal copy, or else with a similar one: the same direction (received or sent),
//!    the same property name, three quarters of the fields or values in common, and no conflicts.
//! 3. Any other copy starts a new family, which is named after the name most frequent among its locations; the body of a request is always
//!    a separate family.
//! 4. The type of a family has the fields and values of all copies; a field is required if all copies require it. If copies disagree on the
//!    type of a field, the run fails with both locations.
//! 5. Calls and fields are visited in alphabetical order, parents first, so that the result does not depend on the order of the document.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
};

use heck::ToPascalCase;

use crate::{
    Error, ident,
    model::{Difference, Docs, TypeRef},
    names::{self, Names},
};

/// One inline object or enum of the document.
pub(crate) struct InlineSchema {
    pub(crate) pointer: String,
    /// The words of its path: the operation's noun, then the property names, with the items of a list in the singular.
    pub(crate) words: Vec<String>,
    /// The call that it belongs to, for example `assets.list`.
    pub(crate) call: String,
    pub(crate) resource: String,
    /// Whether the official documentation has the call under this name.
    pub(crate) documented: bool,
    pub(crate) sent: bool,
    pub(crate) docs: Docs,
    pub(crate) shape: Shape,
    /// Its role in the call, if it is not a field of another copy.
    pub(crate) root: Option<Root>,
}

/// The role of a copy in its call.
#[derive(Clone)]
pub(crate) enum Root {
    /// `response`, `dry run`, `query.privacy`, or `body` for the items of a list.
    Location(String),
    /// The whole body, whose type is private to the call.
    Body,
}

/// The shape of a copy or of the type of a family. Fields refer to other copies or families by index.
pub(crate) enum Shape {
    Struct(BTreeMap<String, Property>),
    Enum(BTreeSet<String>),
}

impl Shape {
    /// A field of an object.
    pub(crate) fn field(&self, wire: &str) -> Option<&Property> {
        match self {
            Self::Struct(fields) => fields.get(wire),
            Self::Enum(_) => None,
        }
    }
}

#[derive(Clone)]
pub(crate) struct Property {
    pub(crate) required: bool,
    pub(crate) ty: TypeRef<usize>,
    pub(crate) docs: Docs,
}

/// All types of a document.
pub(crate) struct Families {
    /// The family of each copy.
    of: Vec<usize>,
    pub(crate) families: Vec<Family>,
    /// The records for `names.toml`.
    pub(crate) locations: BTreeMap<String, BTreeSet<String>>,
}

/// A type whose definition is not complete.
pub(crate) struct Family {
    pub(crate) name: String,
    pub(crate) is_body: bool,
    /// Its copies, in the order of their locations.
    pub(crate) copies: Vec<usize>,
    /// The union of all copies; its fields refer to families.
    pub(crate) union: Shape,
}

impl Families {
    /// Groups the copies of a document, children before parents, into types.
    ///
    /// # Errors
    ///
    /// Copies of a type disagree on the type of a field, or no name is available for a new type.
    pub(crate) fn new(copies: &[InlineSchema], names: &Names) -> Result<Self, Vec<Error>> {
        let mut grouping = Grouping::new(copies, names);
        grouping.run();
        let type_names = grouping.names()?;
        let mut errors = Vec::new();
        let mut families = Vec::new();
        for (group, name) in grouping.groups.iter().zip(&type_names) {
            match unite(copies, &grouping.of, &group.copies) {
                Ok(union) => families.push(Family {
                    name: name.clone(),
                    is_body: group.is_body,
                    copies: group.copies.clone(),
                    union,
                }),
                Err(conflict) => {
                    let locations = conflict.copies.map(|copy| grouping.location(copy, |group| &type_names[group]));
                    errors.push(conflict.error(copies, name, &locations));
                }
            }
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let mut locations: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (copy, group) in grouping.of.iter().enumerate().filter(|(_, group)| !grouping.groups[**group].is_body) {
            locations
                .entry(type_names[*group].clone())
                .or_default()
                .insert(grouping.location(copy, |group| &type_names[group]));
        }
        Ok(Self { of: grouping.of, families, locations })
    }

    /// The name of the type of a copy.
    pub(crate) fn name(&self, copy: usize) -> String {
        self.families[self.of[copy]].name.clone()
    }

    /// Collects the fields and values that not all copies of a type have.
    pub(crate) fn differences(&self, copies: &[InlineSchema]) -> Vec<Difference> {
        let mut differences = Vec::new();
        for family in self.families.iter().filter(|family| family.copies.len() > 1) {
            let mut differ = |what: String, has: &dyn Fn(&Shape) -> bool, does: &str, does_not: &str| {
                let (with, without): (Vec<_>, Vec<_>) =
                    family.copies.iter().partition(|copy| has(&copies[**copy].shape));
                if without.is_empty() {
                    return;
                }
                let calls =
                    |some: Vec<usize>| some.iter().map(|copy| copies[*copy].call.as_str()).collect::<BTreeSet<_>>();
                let (with, without) = (calls(with), calls(without));
                let (verb, calls) = if with.len() <= without.len() { (does, with) } else { (does_not, without) };
                let calls = calls.into_iter().collect::<Vec<_>>().join("`, `");
                differences.push(Difference { what, how: format!("{verb} in `{calls}`") });
            };
            match &family.union {
                Shape::Enum(values) => {
                    for value in values {
                        let has = |shape: &Shape| matches!(shape, Shape::Enum(values) if values.contains(value));
                        differ(format!("`{}` value `{value}`", family.name), &has, "only", "not");
                    }
                }
                Shape::Struct(fields) => {
                    for wire in fields.keys() {
                        let field = |shape: &Shape| shape.field(wire).map(|field| field.required);
                        let what = format!("`{}.{wire}`", family.name);
                        differ(what.clone(), &|shape| field(shape).is_some(), "only", "not");
                        let required = |shape: &Shape| field(shape) != Some(false);
                        if family.copies.iter().any(|copy| field(&copies[*copy].shape) == Some(true)) {
                            differ(what, &required, "required only", "optional");
                        }
                    }
                }
            }
        }
        differences.sort_by(|a, b| (&a.what, &a.how).cmp(&(&b.what, &b.how)));
        differences
    }
}

/// A family whose copies are being collected.
struct Group {
    /// The recorded name; new types are named at the end.
    name: Option<String>,
    is_body: bool,
    copies: Vec<usize>,
    /// The groups of its fields.
    fields: BTreeMap<String, usize>,
}

struct Grouping<'a> {
    copies: &'a [InlineSchema],
    names: &'a Names,
    groups: Vec<Group>,
    of: Vec<usize>,
    /// The copy that contains a copy, and the field.
    parents: Vec<Option<(usize, &'a str)>>,
    by_name: HashMap<String, usize>,
    /// Equal copies have the same number.
    equal: Vec<usize>,
    by_equal: HashMap<usize, usize>,
}

const NONE: usize = usize::MAX;

impl<'a> Grouping<'a> {
    fn new(copies: &'a [InlineSchema], names: &'a Names) -> Self {
        let mut parents = vec![None; copies.len()];
        for (index, copy) in copies.iter().enumerate() {
            if let Shape::Struct(fields) = &copy.shape {
                for (wire, field) in fields {
                    if let Some(child) = named(&field.ty) {
                        parents[child] = Some((index, wire.as_str()));
                    }
                }
            }
        }
        Self {
            parents,
            copies,
            names,
            groups: Vec::new(),
            of: vec![NONE; copies.len()],
            by_name: HashMap::new(),
            equal: equal(copies),
            by_equal: HashMap::new(),
        }
    }

    /// Finds the group of every copy.
    fn run(&mut self) {
        let mut roots: Vec<_> = (0..self.copies.len()).filter(|copy| self.copies[*copy].root.is_some()).collect();
        roots.sort_by_key(|copy| self.root_location(*copy));
        // Recorded locations first: new ones are compared with them.
        let mut new = Vec::new();
        for root in roots {
            match &self.copies[root].root {
                Some(Root::Body) => {
                    let group = self.add_group(None, true);
                    self.assign(root, group, &mut new);
                }
                _ => match self.names.at(&self.root_location(root)) {
                    Some(name) => {
                        let group = self.named_group(name);
                        self.assign(root, group, &mut new);
                    }
                    None => new.push(root),
                },
            }
        }
        while !new.is_empty() {
            let mut next = Vec::new();
            for copy in new {
                if self.of[copy] == NONE {
                    let group = self.find(copy);
                    self.assign(copy, group, &mut next);
                }
            }
            new = next;
        }
        for group in &mut self.groups {
            group.copies.sort_by_key(|copy| (&self.copies[*copy].call, *copy));
        }
    }

    /// The name of a copy's location in `names.toml`.
    fn location<'n>(&self, copy: usize, name: impl Fn(usize) -> &'n String) -> String {
        match self.parents[copy] {
            None => self.root_location(copy),
            Some((parent, wire)) => {
                let group = self.of[parent];
                match self.groups[group].is_body {
                    true => format!("{}.{wire}", self.root_location(parent)),
                    false => format!("{}.{wire}", name(group)),
                }
            }
        }
    }

    /// `assets.list response`.
    fn root_location(&self, copy: usize) -> String {
        let copy = &self.copies[copy];
        match &copy.root {
            Some(Root::Location(what)) => format!("{} {what}", copy.call),
            _ => format!("{} body", copy.call),
        }
    }

    fn add_group(&mut self, name: Option<String>, is_body: bool) -> usize {
        self.groups.push(Group { name, is_body, copies: Vec::new(), fields: BTreeMap::new() });
        self.groups.len() - 1
    }

    fn named_group(&mut self, name: &str) -> usize {
        match self.by_name.get(name) {
            Some(group) => *group,
            None => {
                let group = self.add_group(Some(name.to_owned()), false);
                self.by_name.insert(name.to_owned(), group);
                group
            }
        }
    }

    /// Adds a copy to a group, and its nested copies to their groups; copies at unknown locations are added to `new`.
    fn assign(&mut self, copy: usize, group: usize, new: &mut Vec<usize>) {
        self.of[copy] = group;
        self.groups[group].copies.push(copy);
        if !self.groups[group].is_body {
            self.by_equal.entry(self.equal[copy]).or_insert(group);
        }
        let copies = self.copies;
        let Shape::Struct(fields) = &copies[copy].shape else { return };
        for (wire, child) in fields.iter().filter_map(|(wire, field)| Some((wire, named(&field.ty)?))) {
            let location = match (&self.groups[group].name, self.groups[group].is_body) {
                (Some(name), _) => Some(format!("{name}.{wire}")),
                (None, true) => Some(format!("{}.{wire}", self.root_location(copy))),
                (None, false) => None,
            };
            let known = self.groups[group].fields.get(wire).copied().or_else(|| {
                let name = self.names.at(&location?)?;
                Some(self.named_group(name))
            });
            match known {
                Some(known) => {
                    self.groups[group].fields.insert(wire.clone(), known);
                    self.assign(child, known, new);
                }
                None => new.push(child),
            }
        }
    }

    /// The group of a copy at a new location.
    fn find(&mut self, copy: usize) -> usize {
        if let Some(group) = self.by_equal.get(&self.equal[copy]) {
            return *group;
        }
        let similar = (0..self.groups.len()).find(|group| self.is_similar(copy, *group));
        similar.unwrap_or_else(|| self.add_group(None, false))
    }

    fn is_similar(&self, copy: usize, group: usize) -> bool {
        let Group { is_body, copies: members, .. } = &self.groups[group];
        let of = &self.copies[copy];
        if *is_body || of.words.len() < 2 {
            return false;
        }
        members.iter().any(|member| {
            let other = &self.copies[*member];
            other.words.len() > 1
                && other.words.last() == of.words.last()
                && other.sent == of.sent
                && self.share(&other.shape, &of.shape)
                && self.fits(*member, copy)
        })
    }

    /// Whether two shapes have three quarters in common.
    fn share(&self, a: &Shape, b: &Shape) -> bool {
        let (common, larger) = match (a, b) {
            (Shape::Enum(a), Shape::Enum(b)) => (a.intersection(b).count(), a.len().max(b.len())),
            (Shape::Struct(a), Shape::Struct(b)) => {
                (a.keys().filter(|wire| b.contains_key(*wire)).count(), a.len().max(b.len()))
            }
            _ => return false,
        };
        4 * common >= 3 * larger
    }

    /// Whether two copies can be the same type.
    fn fits(&self, a: usize, b: usize) -> bool {
        match (&self.copies[a].shape, &self.copies[b].shape) {
            (Shape::Enum(_), Shape::Enum(_)) => true,
            (Shape::Struct(a), Shape::Struct(b)) => {
                a.iter().all(|(wire, field)| b.get(wire).is_none_or(|other| self.types_fit(&field.ty, &other.ty)))
            }
            _ => false,
        }
    }

    fn types_fit(&self, a: &TypeRef<usize>, b: &TypeRef<usize>) -> bool {
        match (a, b) {
            (TypeRef::Named(a), TypeRef::Named(b)) => self.fits(*a, *b),
            (TypeRef::List(a), TypeRef::List(b)) | (TypeRef::Map(a), TypeRef::Map(b)) => self.types_fit(a, b),
            (TypeRef::Named(named), TypeRef::String) | (TypeRef::String, TypeRef::Named(named)) => {
                matches!(self.copies[*named].shape, Shape::Enum(_))
            }
            (a, b) => a == b || is_number(a) && is_number(b),
        }
    }

    /// The name of each group.
    fn names(&self) -> Result<Vec<String>, Vec<Error>> {
        let mut names: Vec<Option<String>> = self.groups.iter().map(|group| group.name.clone()).collect();
        let mut taken: BTreeSet<String> = names.iter().flatten().cloned().collect();
        let mut errors = Vec::new();
        // Bodies last: their names are private.
        for bodies in [false, true] {
            for (index, group) in self.groups.iter().enumerate().filter(|(_, group)| group.is_body == bodies) {
                if names[index].is_some() {
                    continue;
                }
                let members: Vec<_> = group.copies.iter().map(|copy| &self.copies[*copy]).collect();
                let candidates = candidates(&members, bodies);
                let free = candidates.iter().map(|candidate| ident::pascal(candidate));
                let free =
                    free.filter(|name| names::is_name(name) && ident::is_type_name(name) && !taken.contains(name));
                match free.into_iter().find(|name| bodies || !self.names.has(name)) {
                    Some(name) => {
                        taken.insert(name.clone());
                        names[index] = Some(name);
                    }
                    None => {
                        let first = group.copies[0];
                        // Parents are found and named before their children.
                        let unnamed = String::from("…");
                        let location = self.location(first, |group| names[group].as_ref().unwrap_or(&unnamed));
                        errors.push(Error::in_document(
                            &self.copies[first].pointer,
                            format!("no name is left for this type (tried {})", candidates.join(", ")),
                            format!("give it one in spec/names.toml: Name = [\"{location}\"]"),
                        ));
                    }
                }
            }
        }
        if errors.is_empty() { Ok(names.into_iter().flatten().collect()) } else { Err(errors) }
    }
}

/// The copy that a type contains, if any.
fn named(ty: &TypeRef<usize>) -> Option<usize> {
    match ty {
        TypeRef::Named(copy) => Some(*copy),
        TypeRef::List(inner) | TypeRef::CommaList(inner) | TypeRef::Map(inner) => named(inner),
        _ => None,
    }
}

fn is_number<N>(ty: &TypeRef<N>) -> bool {
    matches!(ty, TypeRef::Number | TypeRef::Integer(_))
}

/// Numbers the copies so that equal ones have the same number. Documentation is ignored.
fn equal(copies: &[InlineSchema]) -> Vec<usize> {
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let mut equal: Vec<usize> = Vec::with_capacity(copies.len());
    for copy in copies {
        let text = match &copy.shape {
            Shape::Enum(values) => format!("enum {values:?}"),
            Shape::Struct(fields) => {
                let fields = fields.iter().map(|(wire, field)| {
                    let required = if field.required { "!" } else { "" };
                    format!(" {wire}{required} {:?}", field.ty.map(&|child| equal[*child]))
                });
                format!("struct{}", fields.collect::<String>())
            }
        };
        let next = numbers.len();
        equal.push(*numbers.entry(text).or_insert(next));
    }
    equal
}

/// The candidate names of a type, best first: the name used by most locations, with as few words as needed to be unique.
fn candidates(copies: &[&InlineSchema], body: bool) -> Vec<String> {
    let words = |copy: &InlineSchema, count: usize| {
        let words = &copy.words[copy.words.len().saturating_sub(count)..];
        words.iter().map(|word| word.to_pascal_case()).collect::<String>()
    };
    if copies.iter().all(|copy| copy.words.len() == 1) {
        let distinct: BTreeSet<_> = copies.iter().map(|copy| words(copy, 1)).collect();
        let suffix = if body { "Body" } else { "Response" };
        let mut candidates = Vec::new();
        if let (Some(Shape::Struct(fields)), false, 2..) =
            (copies.first().map(|copy| &copy.shape), body, distinct.len())
            && fields.len() == 1
        {
            candidates.extend(fields.keys().map(|name| format!("{}Response", name.to_pascal_case())));
        }
        candidates.extend(distinct.into_iter().map(|name| format!("{name}{suffix}")));
        let whole = copies.iter().map(|copy| format!("{}{suffix}", copy.call.replace('.', "_").to_pascal_case()));
        candidates.extend(whole);
        return candidates;
    }
    let longest = copies.iter().map(|copy| copy.words.len()).max().unwrap_or(1);
    let mut candidates = Vec::new();
    for count in 1..=longest {
        let mut counted: BTreeMap<String, usize> = BTreeMap::new();
        for copy in copies {
            *counted.entry(words(copy, count)).or_default() += 1;
        }
        let mut counted: Vec<_> = counted.into_iter().collect();
        counted.sort_by_key(|(name, count)| (usize::MAX - count, name.clone()));
        candidates.extend(counted.into_iter().map(|(name, _)| name));
    }
    candidates
}

/// Copies that disagree on the type of a field, or on the kind of the type.
struct Conflict {
    /// `.size`, or empty for the type itself.
    field: String,
    copies: [usize; 2],
}

impl Conflict {
    fn error(&self, copies: &[InlineSchema], name: &str, locations: &[String; 2]) -> Error {
        let [a, b] = self.copies.map(|copy| &copies[copy]);
        let what = |copy: &InlineSchema| match (&copy.shape, self.field.strip_prefix('.')) {
            (Shape::Struct(fields), Some(wire)) => fields.get(wire).map_or("absent".into(), |field| kind(&field.ty)),
            (Shape::Struct(_), None) => "an object".into(),
            (Shape::Enum(_), _) => "an enum".into(),
        };
        Error::in_document(
            &b.pointer,
            format!(
                "`{name}{}` is {} in `{}`, and {} in `{}` ({})",
                self.field,
                what(b),
                locations[1],
                what(a),
                locations[0],
                a.pointer
            ),
            format!(
                "correct the one that is wrong in spec/overlay.yaml, or make them two types: in spec/names.toml, move `{}` to a record \
                 of its own",
                locations[1]
            ),
        )
    }
}

fn kind(ty: &TypeRef<usize>) -> Cow<'static, str> {
    let name = match ty {
        TypeRef::String => "a string",
        TypeRef::Number | TypeRef::Integer(_) => "a number",
        TypeRef::Boolean => "a boolean",
        TypeRef::Timestamp => "a time",
        TypeRef::SignedUrl => "a link",
        TypeRef::Secret => "a secret",
        TypeRef::Json => "any JSON",
        TypeRef::JsonObject => "a free-form object",
        TypeRef::Named(_) => "an object or an enum",
        TypeRef::List(item) | TypeRef::CommaList(item) => {
            return format!("a list (each item is {})", kind(item)).into();
        }
        TypeRef::Map(value) => return format!("a map (each value is {})", kind(value)).into(),
    };
    name.into()
}

/// The union of the copies of a type.
fn unite(copies: &[InlineSchema], of: &[usize], members: &[usize]) -> Result<Shape, Conflict> {
    let first = members[0];
    let mut fields: BTreeMap<&String, Vec<(usize, &Property)>> = BTreeMap::new();
    let mut values = BTreeSet::new();
    for member in members {
        match (&copies[first].shape, &copies[*member].shape) {
            (Shape::Struct(_), Shape::Struct(own)) => {
                own.iter().for_each(|(wire, field)| fields.entry(wire).or_default().push((*member, field)));
            }
            (Shape::Enum(_), Shape::Enum(own)) => values.extend(own.iter().cloned()),
            _ => return Err(Conflict { field: String::new(), copies: [first, *member] }),
        }
    }
    if let Shape::Enum(_) = &copies[first].shape {
        return Ok(Shape::Enum(values));
    }
    let is_enum = |copy: &usize| matches!(copies[*copy].shape, Shape::Enum(_));
    let mut united = BTreeMap::new();
    for (wire, own) in fields {
        // The most frequent type, which an error treats as the correct one.
        let mut counted: BTreeMap<TypeRef<usize>, (usize, usize)> = BTreeMap::new();
        for (member, field) in &own {
            counted.entry(field.ty.map(&|child| of[*child])).or_insert((0, *member)).0 += 1;
        }
        let enums: BTreeSet<usize> =
            own.iter().filter_map(|(_, field)| named(&field.ty)).filter(is_enum).map(|copy| of[copy]).collect();
        let mut counted: Vec<_> = counted.into_iter().collect();
        counted.sort_by_key(|(_, (count, member))| (usize::MAX - count, *member));
        let mut ty = None;
        for (other, (_, member)) in counted {
            ty = match ty {
                None => Some((other, member)),
                Some((ty, of)) => match wider(&ty, &other, &enums) {
                    Some(ty) => Some((ty, of)),
                    None => return Err(Conflict { field: format!(".{wire}"), copies: [of, member] }),
                },
            };
        }
        let Some((ty, _)) = ty else { continue };
        let required = own.len() == members.len() && own.iter().all(|(_, field)| field.required);
        let docs: Vec<_> = own.iter().map(|(_, field)| &field.docs).collect();
        let mut docs = most_common(&docs);
        if own.len() < members.len() && members.iter().any(|member| copies[*member].sent) {
            let calls: BTreeSet<_> = own.iter().map(|(member, _)| format!("`{}`", copies[*member].call)).collect();
            let calls = calls.into_iter().collect::<Vec<_>>().join(", ");
            docs.text = format!("{}\n\nOnly known to {calls}.", docs.text).trim().to_owned();
        }
        united.insert(wire.clone(), Property { required, ty, docs });
    }
    Ok(Shape::Struct(united))
}

/// The type that can hold the values of both. Enums are open, so they can hold any string.
fn wider(a: &TypeRef<usize>, b: &TypeRef<usize>, enums: &BTreeSet<usize>) -> Option<TypeRef<usize>> {
    match (a, b) {
        (a, b) if a == b => Some(a.clone()),
        (TypeRef::List(a), TypeRef::List(b)) => Some(TypeRef::List(Box::new(wider(a, b, enums)?))),
        (TypeRef::Map(a), TypeRef::Map(b)) => Some(TypeRef::Map(Box::new(wider(a, b, enums)?))),
        (TypeRef::Named(named), TypeRef::String) | (TypeRef::String, TypeRef::Named(named)) => {
            enums.contains(named).then_some(TypeRef::Named(*named))
        }
        (a, b) if is_number(a) && is_number(b) => Some(TypeRef::Number),
        _ => None,
    }
}

/// The most frequent documentation, the first one if tied; copies without documentation are ignored.
pub(crate) fn most_common(all: &[&Docs]) -> Docs {
    let mut best: (usize, Option<&Docs>) = (0, None);
    for docs in all.iter().filter(|docs| !docs.text.is_empty()) {
        let count = all.iter().filter(|other| other == &docs).count();
        if count > best.0 {
            best = (count, Some(docs));
        }
    }
    let best = best.1.or(all.first().copied()).cloned().unwrap_or_default();
    // A field that is optional in one copy is optional in the type; it is deprecated only if it is deprecated in every copy.
    let nullable = all.iter().any(|docs| docs.nullable);
    Docs { nullable, deprecated: !all.is_empty() && all.iter().all(|docs| docs.deprecated), ..best }
}

#[cfg(test)]
mod tests;
