//! Comparing two schemas: each difference is reported under a rule, and an unknown keyword as `unclassified`.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use serde_json::Value;

use super::{
    finding::{Direction, Finding, Subject},
    label::{self, Labels},
    load::{At, Document, hash_of},
    rules::Rule,
};
use crate::openapi::{entries, items};

/// The location of a schema, which determines the rule and the name of the change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Location {
    pub(super) direction: Direction,
    pub(super) kind: Kind,
    /// The name of its parent or the whole body in `spec/names.toml`: `Asset`, `assets.list response`; empty if it has none.
    pub(super) owner: String,
    /// The concept of its parent.
    pub(super) noun: String,
    /// The property; empty for a whole body.
    pub(super) property: String,
    /// The shape of its parent in the old document.
    pub(super) parent: Option<u64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Parameter,
    Body,
    Property,
    MapValue,
}

impl Location {
    fn request(&self) -> bool {
        self.direction == Direction::Request
    }

    /// The owner of the properties of this schema: the SDK's type if there is one, and otherwise a name from the document.
    fn concept(&self, labels: &Labels) -> (String, String) {
        let property = self.property.trim_end_matches("[]");
        if self.kind == Kind::Body {
            let owner = labels.type_at(&self.owner).unwrap_or(&self.owner);
            return (owner.to_owned(), label::concept(&self.noun, property));
        }
        let location = if self.owner.is_empty() { String::new() } else { format!("{}.{property}", self.owner) };
        match labels.type_at(&location) {
            Some(name) => (name.to_owned(), name.to_owned()),
            None => (String::new(), label::concept(&self.noun, property)),
        }
    }

    /// The location of the items: `tags` → `tags[]`.
    fn item(&self) -> Self {
        let property = match self.property.is_empty() {
            true => String::new(),
            false => format!("{}[]", self.property),
        };
        Self { property, ..self.clone() }
    }
}

/// Members of the pagination, which are reported as a change of the pagination.
#[derive(Clone, Debug, Default)]
pub(super) struct PagedMembers {
    /// Properties of the request's body.
    pub(super) request: BTreeSet<String>,
    /// Properties of the response's body.
    pub(super) response: BTreeSet<String>,
}

/// The copies of one shape, and their new shapes.
#[derive(Debug, Default)]
pub(super) struct Copies {
    /// The shape in the other document, without nested shapes → locations.
    pub(super) others: BTreeMap<u64, BTreeSet<String>>,
}

/// Direction, concept and shape.
pub(super) type CopyKey = (Direction, String, u64);

/// The state of the comparison of one operation.
pub(super) struct Schemas<'a> {
    pub(super) old: &'a Document,
    pub(super) new: &'a Document,
    labels: &'a Labels,
    pub(super) findings: Vec<Finding>,
    /// Old shapes with their new ones, and new shapes with their old ones.
    pub(super) split: BTreeMap<CopyKey, Copies>,
    pub(super) merged: BTreeMap<CopyKey, Copies>,
    pub(super) paged: PagedMembers,
    /// Findings below a pair of referenced schemas, so that a shared component is compared once.
    known: BTreeMap<(String, String, Location), BTreeSet<usize>>,
    /// Findings of the current operation.
    pub(super) touched: BTreeSet<usize>,
    /// The number of findings, including known ones.
    reached: usize,
    seen_equal: BTreeSet<(String, Direction)>,
    /// Shape → the shape without nested shapes.
    own_shapes: BTreeMap<u64, u64>,
}

impl<'a> Schemas<'a> {
    pub(super) fn new(old: &'a Document, new: &'a Document, labels: &'a Labels) -> Self {
        Self {
            old,
            new,
            labels,
            findings: Vec::new(),
            split: BTreeMap::new(),
            merged: BTreeMap::new(),
            paged: PagedMembers::default(),
            known: BTreeMap::new(),
            touched: BTreeSet::new(),
            reached: 0,
            seen_equal: BTreeSet::new(),
            own_shapes: BTreeMap::new(),
        }
    }

    pub(super) fn equal(&self, old: &At<'_>, new: &At<'_>) -> bool {
        self.old.hash(old.node) == self.new.hash(new.node)
    }

    pub(super) fn add(&mut self, finding: Finding) {
        self.reached += 1;
        self.touched.insert(self.findings.len());
        self.findings.push(finding);
    }

    fn report(&mut self, rule: Rule, location: &Location, before: String, after: String, pointer: &str) {
        let subject =
            Subject { noun: location.noun.clone(), property: location.property.clone(), operation: String::new() };
        self.add(Finding {
            rule,
            subject,
            before,
            after,
            parent: location.parent,
            pointer: pointer.to_owned(),
            operations: BTreeSet::new(),
        });
    }

    /// Compares two schemas, following references.
    pub(super) fn schema(&mut self, old: &At<'a>, new: &At<'a>, location: &Location) {
        let (old_end, new_end) = (self.old.resolve(old.clone()), self.new.resolve(new.clone()));
        if self.equal(old, new) {
            self.same(&old_end, location);
            return;
        }
        // OpenAPI 3.0 ignores keywords next to a reference.
        let (before, after) = (next_to_reference(old), next_to_reference(new));
        if before != after {
            self.report(Rule::SameMeaning, location, before, after, &new.pointer);
        }
        if self.equal(&old_end, &new_end) {
            self.same(&old_end, location);
            return;
        }
        let (Value::Object(_), Value::Object(_)) = (old_end.node, new_end.node) else {
            self.report(
                Rule::Unclassified,
                location,
                short(Some(old_end.node)),
                short(Some(new_end.node)),
                &new_end.pointer,
            );
            return;
        };
        let shared = old_end.pointer != old.pointer || new_end.pointer != new.pointer;
        if !shared {
            self.resolved(&old_end, &new_end, location);
            return;
        }
        let key = (old_end.pointer.clone(), new_end.pointer.clone(), location.clone());
        match self.known.entry(key) {
            Entry::Occupied(known) => {
                self.reached += known.get().len();
                self.touched.extend(known.get().iter().copied());
            }
            Entry::Vacant(_) => {
                let before = std::mem::take(&mut self.touched);
                self.resolved(&old_end, &new_end, location);
                let below = std::mem::replace(&mut self.touched, before);
                self.touched.extend(below.iter().copied());
                let key = (old_end.pointer.clone(), new_end.pointer.clone(), location.clone());
                self.known.insert(key, below);
            }
        }
    }

    /// Records the copies in a schema that is the same in both documents.
    fn same(&mut self, at: &At<'a>, location: &Location) {
        if !self.seen_equal.insert((at.pointer.clone(), location.direction)) {
            return;
        }
        self.copy((self.old, at), (self.old, at), location);
        let parent = Some(self.old.shape(at.node));
        let (owner, noun) = location.concept(self.labels);
        for name in at.get("properties").iter().flat_map(At::keys) {
            let Some(property) = at.get("properties").and_then(|all| all.get(name)) else { continue };
            let (owner, noun) = (owner.clone(), noun.clone());
            let location =
                Location { kind: Kind::Property, owner, noun, property: name.to_owned(), parent, ..*location };
            self.same(&self.old.resolve(property), &location);
        }
        for key in ["items", "additionalProperties"] {
            if let Some(inner) = at.get(key).filter(|inner| inner.node.is_object()) {
                self.same(&self.old.resolve(inner), location);
            }
        }
    }

    /// Records an object as one of the copies of its shape.
    fn copy(&mut self, old: (&'a Document, &At<'a>), new: (&'a Document, &At<'a>), location: &Location) {
        let has_properties = |at: &At<'_>| entries(at.node.get("properties")).next().is_some();
        let ((old_document, old), (new_document, new)) = (old, new);
        if location.kind == Kind::Body || !has_properties(old) || !has_properties(new) {
            return;
        }
        let (old_shape, new_shape) = (old_document.shape(old.node), new_document.shape(new.node));
        let old_own = *self.own_shapes.entry(old_shape).or_insert_with(|| own_shape(old_document, old));
        let new_own = *self.own_shapes.entry(new_shape).or_insert_with(|| own_shape(new_document, new));
        let (_, concept) = location.concept(self.labels);
        let split = self.split.entry((location.direction, concept.clone(), old_shape)).or_default();
        split.others.entry(new_own).or_default().insert(new.pointer.clone());
        let merged = self.merged.entry((location.direction, concept, new_shape)).or_default();
        merged.others.entry(old_own).or_default().insert(new.pointer.clone());
    }

    /// Compares two schemas that differ. At least one finding is always reported.
    fn resolved(&mut self, outer_old: &At<'a>, outer_new: &At<'a>, location: &Location) {
        let (old, new) = (&self.flattened(self.old, outer_old), &self.flattened(self.new, outer_new));
        let reached = self.reached;
        self.docs(old, new, location);
        let (old_type, new_type) = (Type::of(old), Type::of(new));
        if old_type == new_type || both_objects(old_type, new_type) && location.kind != Kind::MapValue {
            self.keywords(old, new, location, old_type, new_type);
        } else {
            self.type_changed(old, new, location, old_type, new_type);
        }
        if self.reached == reached {
            let docs = |at: &At<'_>| ["title", "description"].map(|key| at.node.get(key).cloned());
            let rule = match self.equal(old, new) {
                false => Rule::Unclassified,
                true if docs(outer_old) != docs(outer_new) => Rule::DocChanged,
                true => Rule::SameMeaning,
            };
            self.report(rule, location, short(Some(outer_old.node)), short(Some(outer_new.node)), &outer_new.pointer);
        }
    }

    /// `allOf` of one schema is that schema.
    fn flattened(&self, document: &'a Document, at: &At<'a>) -> At<'a> {
        let mut at = at.clone();
        while let Some(inner) = at.get("allOf").filter(|all| all.node.as_array().is_some_and(|all| all.len() == 1)) {
            let only_docs = at.keys().all(|key| matches!(key, "allOf" | "description" | "title" | "type"));
            match inner.item(0) {
                Some(inner) if only_docs => at = document.resolve(inner),
                _ => break,
            }
        }
        at
    }

    fn docs(&mut self, old: &At<'a>, new: &At<'a>, location: &Location) {
        for key in ["title", "description", "externalDocs", "xml", "example", "examples"] {
            let (before, after) = (old.node.get(key), new.node.get(key));
            if before != after {
                let rule = if key.starts_with("example") { Rule::ExampleChanged } else { Rule::DocChanged };
                self.report(rule, location, short(before), short(after), &new.pointer);
            }
        }
    }

    fn type_changed(&mut self, old: &At<'a>, new: &At<'a>, location: &Location, old_type: Type, new_type: Type) {
        let rule = match (location.kind, old_type, new_type) {
            (_, Type::Free | Type::Any, Type::Struct) => Rule::ObjectTyped,
            (_, Type::Struct, Type::Free | Type::Any) => Rule::ObjectUntyped,
            (_, Type::Free | Type::Map | Type::Struct, Type::Free | Type::Map | Type::Struct) => Rule::AddlPropsChanged,
            (Kind::MapValue, ..) => Rule::AddlPropsChanged,
            (_, _, Type::Any) | (_, Type::Integer, Type::Number) if !location.request() => Rule::RespTypeWidened,
            _ => Self::type_rule(location),
        };
        self.report(rule, location, describe(old), describe(new), &new.pointer);
    }

    fn type_rule(location: &Location) -> Rule {
        match (location.kind, location.direction) {
            (Kind::MapValue, _) => Rule::AddlPropsChanged,
            (Kind::Parameter, _) => Rule::ReqParamTypeChanged,
            (_, Direction::Request) => Rule::ReqPropTypeChanged,
            (_, Direction::Response) => Rule::RespPropTypeChanged,
        }
    }

    fn keywords(&mut self, old: &At<'a>, new: &At<'a>, location: &Location, old_type: Type, new_type: Type) {
        if old_type != new_type {
            self.type_changed(old, new, location, old_type, new_type);
        } else if matches!(old_type, Type::Struct | Type::Map) {
            self.copy((self.old, old), (self.new, new), location);
        }
        for key in union(old.node, new.node) {
            let (before, after) = (old.node.get(key), new.node.get(key));
            // Equal references may point to components that differ.
            if before == after && !self.leads_on(key, old, new) {
                continue;
            }
            match key {
                "title" | "description" | "externalDocs" | "xml" | "example" | "examples" => {}
                "enum" => self.enumeration(old, new, location),
                "properties" if old_type == new_type => self.properties(old, new, location),
                // `required` is compared with the properties; it has no effect on other types.
                "required" => self.required(old, new, location),
                "items" => self.items(old, new, location),
                "additionalProperties" if old_type == new_type => self.additional(old, new, location),
                "properties" | "additionalProperties" => {}
                "default" => {
                    let rule = if location.request() { Rule::ReqDefaultChanged } else { Rule::RespDefaultChanged };
                    self.report(rule, location, short(before), short(after), &new.pointer);
                    self.check_default(old, new, location);
                }
                "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "minLength" | "maxLength"
                | "minItems" | "maxItems" | "minProperties" | "maxProperties" | "uniqueItems" | "multipleOf"
                | "pattern" => self.bound(key, before, after, location, &new.pointer),
                "nullable" | "deprecated" | "readOnly" | "writeOnly" => self.flag(key, old, new, location),
                "format" => {
                    self.report(Self::type_rule(location), location, describe(old), describe(new), &new.pointer)
                }
                "oneOf" | "anyOf" | "allOf" | "not" | "discriminator" => self.composition(key, old, new, location),
                // The type is the same, but implicit in one of the documents.
                "type" => {
                    self.report(Rule::SameMeaning, location, short(before), short(after), &new.pointer);
                }
                _ if key.starts_with("x-") => {
                    let (before, after) = (keyed(key, before), keyed(key, after));
                    self.report(Rule::ExtensionChanged, location, before, after, &new.pointer);
                }
                _ => {
                    let (before, after) = (keyed(key, before), keyed(key, after));
                    self.report(Rule::Unclassified, location, before, after, &format!("{}/{key}", new.pointer));
                }
            }
        }
    }

    /// Whether a keyword that is equal in both documents contains references to compare.
    fn leads_on(&self, key: &str, old: &At<'a>, new: &At<'a>) -> bool {
        let (Some(before), Some(after)) = (old.get(key), new.get(key)) else { return false };
        match key {
            "properties" => before.keys().next().is_some(),
            "items" | "additionalProperties" => before.node.is_object(),
            "not" => !self.equal(&before, &after),
            "oneOf" | "anyOf" | "allOf" => (0..before.node.as_array().map_or(0, Vec::len)).any(|index| {
                matches!((before.item(index), after.item(index)), (Some(before), Some(after)) if !self.equal(&before, &after))
            }),
            _ => false,
        }
    }

    /// Whether two objects have the same keys with equal values.
    pub(super) fn entries_equal(&self, old: &At<'a>, new: &At<'a>) -> bool {
        union(old.node, new.node).into_iter().all(
            |key| matches!((old.get(key), new.get(key)), (Some(before), Some(after)) if self.equal(&before, &after)),
        )
    }

    fn enumeration(&mut self, old: &At<'a>, new: &At<'a>, location: &Location) {
        let values = |at: &At<'a>| -> Option<BTreeSet<String>> {
            at.node.get("enum").map(|values| items(Some(values)).map(|value| value.to_string()).collect())
        };
        let plain = describe_type(old);
        match (values(old), values(new)) {
            (Some(before), Some(after)) => {
                let (added, removed) = match location.request() {
                    true => (Rule::ReqEnumValueAdded, Rule::ReqEnumValueRemoved),
                    false => (Rule::RespEnumValueAdded, Rule::RespEnumValueRemoved),
                };
                // Copies of one enum are one concept, regardless of their parent.
                let mut location = location.clone();
                location.parent = Some(hash_of(&before));
                for value in after.difference(&before) {
                    self.report(added, &location, String::new(), value.clone(), &new.pointer);
                }
                for value in before.difference(&after) {
                    self.report(removed, &location, value.clone(), String::new(), &new.pointer);
                }
                if before == after {
                    self.report(
                        Rule::SameMeaning,
                        &location,
                        short(old.node.get("enum")),
                        short(new.node.get("enum")),
                        &new.pointer,
                    );
                } else if old.node.get("default").is_some() && old.node.get("default") == new.node.get("default") {
                    self.check_default(old, new, &location);
                }
            }
            (Some(before), None) => {
                let before = format!("enum of {}", listed(&before));
                self.report(Rule::EnumBecameFree, location, before, plain, &new.pointer);
            }
            (None, Some(after)) => {
                let after = format!("enum of {}", listed(&after));
                self.report(Rule::FreeBecameEnum, location, plain, after, &new.pointer);
            }
            (None, None) => {}
        }
    }

    /// A default that is not a value of its enum: the generator needs a correction for it.
    fn check_default(&mut self, old: &At<'a>, new: &At<'a>, location: &Location) {
        let wrong = |at: &At<'a>| {
            let default = at.node.get("default")?;
            let values = at.node.get("enum")?;
            (!items(Some(values)).any(|value| value == default)).then(|| default.to_string())
        };
        if let (None, Some(default)) = (wrong(old), wrong(new)) {
            let after = format!("default {default} is not among the values");
            self.report(Rule::LintNew, location, String::new(), after, &new.pointer);
        }
    }

    fn properties(&mut self, old: &At<'a>, new: &At<'a>, location: &Location) {
        let parent = Some(self.old.shape(old.node));
        let (before, after) = (old.get("properties"), new.get("properties"));
        let names: BTreeSet<_> = before.iter().chain(&after).flat_map(At::keys).collect();
        if names.is_empty() {
            self.report(
                Rule::SameMeaning,
                location,
                keyed("properties", old.node.get("properties")),
                keyed("properties", new.node.get("properties")),
                &new.pointer,
            );
        }
        let (owner, noun) = location.concept(self.labels);
        for name in names {
            let inner = Location {
                direction: location.direction,
                kind: Kind::Property,
                owner: owner.clone(),
                noun: noun.clone(),
                property: name.to_owned(),
                parent,
            };
            let old_property = before.as_ref().and_then(|all| all.get(name));
            let new_property = after.as_ref().and_then(|all| all.get(name));
            match (old_property, new_property) {
                (Some(old_property), Some(new_property)) => self.schema(&old_property, &new_property, &inner),
                (None, Some(property)) => {
                    let rule = match (location.request(), is_required(new.node, name)) {
                        (true, true) => Rule::ReqPropAddedRequired,
                        (true, false) => Rule::ReqPropAddedOptional,
                        (false, _) => Rule::RespPropAdded,
                    };
                    let rule = if self.is_paging(location, name) { Rule::PaginationChanged } else { rule };
                    let text = describe(&self.new.resolve(property.clone()));
                    self.report(rule, &inner, String::new(), text, &property.pointer);
                }
                (Some(property), None) => {
                    let rule = match (location.request(), is_required(old.node, name)) {
                        (true, _) => Rule::ReqPropRemoved,
                        (false, true) => Rule::RespPropRemovedRequired,
                        (false, false) => Rule::RespPropRemovedOptional,
                    };
                    let rule = if self.is_paging(location, name) { Rule::PaginationChanged } else { rule };
                    let text = describe(&self.old.resolve(property.clone()));
                    self.report(rule, &inner, text, String::new(), &property.pointer);
                }
                (None, None) => {}
            }
        }
    }

    fn is_paging(&self, location: &Location, name: &str) -> bool {
        let members = if location.request() { &self.paged.request } else { &self.paged.response };
        location.kind == Kind::Body && members.contains(name)
    }

    fn required(&mut self, old: &At<'a>, new: &At<'a>, location: &Location) {
        let names =
            |at: &At<'a>| -> BTreeSet<&'a str> { items(at.node.get("required")).filter_map(Value::as_str).collect() };
        let (before, after) = (names(old), names(new));
        let has = |at: &At<'_>, name: &str| at.node.get("properties").and_then(|all| all.get(name)).is_some();
        let mut reported = false;
        let (owner, noun) = location.concept(self.labels);
        for name in before.symmetric_difference(&after) {
            reported = true;
            if has(old, name) != has(new, name) {
                continue;
            }
            let rule = match (location.request(), after.contains(name)) {
                _ if !has(old, name) => Rule::SameMeaning,
                (true, true) => Rule::ReqPropBecameRequired,
                (true, false) => Rule::ReqPropBecameOptional,
                (false, true) => Rule::RespPropBecameRequired,
                (false, false) => Rule::RespPropBecameOptional,
            };
            let inner = Location {
                direction: location.direction,
                kind: Kind::Property,
                owner: owner.clone(),
                noun: noun.clone(),
                property: (*name).to_owned(),
                parent: Some(self.old.shape(old.node)),
            };
            let word = |names: &BTreeSet<&str>| if names.contains(name) { "required" } else { "optional" }.to_owned();
            self.report(rule, &inner, word(&before), word(&after), &new.pointer);
        }
        if !reported {
            self.report(
                Rule::SameMeaning,
                location,
                short(old.node.get("required")),
                short(new.node.get("required")),
                &new.pointer,
            );
        }
    }

    fn items(&mut self, old: &At<'a>, new: &At<'a>, location: &Location) {
        let location = &location.item();
        match (old.get("items"), new.get("items")) {
            (Some(before), Some(after)) => self.schema(&before, &after, location),
            (before, after) => {
                let text =
                    |at: Option<At<'_>>| at.map_or_else(|| "array of anything".to_owned(), |at| short(Some(at.node)));
                self.report(Self::type_rule(location), location, text(before), text(after), &new.pointer);
            }
        }
    }

    fn additional(&mut self, old: &At<'a>, new: &At<'a>, location: &Location) {
        let (before, after) = (old.get("additionalProperties"), new.get("additionalProperties"));
        if let (Some(before), Some(after)) = (&before, &after)
            && before.node.is_object()
            && after.node.is_object()
        {
            let location = Location { kind: Kind::MapValue, ..location.clone() };
            self.schema(before, after, &location);
            return;
        }
        let value = |at: &Option<At<'a>>| at.as_ref().map_or(Value::Bool(true), |at| at.node.clone());
        let open =
            |value: &Value| *value == Value::Bool(true) || value.as_object().is_some_and(serde_json::Map::is_empty);
        let (old_value, new_value) = (value(&before), value(&after));
        let rule = match (open(&old_value), open(&new_value)) {
            (true, true) => Rule::SameMeaning,
            _ if old_value.is_object() && !open(&old_value) || new_value.is_object() && !open(&new_value) => {
                Rule::AddlPropsChanged
            }
            // Whether further properties may be sent is a bound.
            (true, false) if location.request() => Rule::ReqConstraintSet,
            (false, true) if location.request() => Rule::ReqConstraintUnset,
            _ => Rule::RespConstraintChanged,
        };
        let text = |at: Option<At<'_>>| keyed("additionalProperties", at.map(|at| at.node));
        self.report(rule, location, text(before), text(after), &new.pointer);
    }

    fn bound(&mut self, key: &str, before: Option<&Value>, after: Option<&Value>, location: &Location, pointer: &str) {
        let number = |value: Option<&Value>| value.and_then(Value::as_f64);
        let is_off = |value: Option<&Value>| matches!(value, None | Some(Value::Bool(false)));
        let rule = if number(before).is_some() && number(before) == number(after) || is_off(before) && is_off(after) {
            Rule::SameMeaning
        } else if !location.request() {
            Rule::RespConstraintChanged
        } else if is_off(before) {
            Rule::ReqConstraintSet
        } else if is_off(after) {
            Rule::ReqConstraintUnset
        } else {
            let lower_is_wider = key.starts_with("min") || key == "exclusiveMinimum";
            match (number(before), number(after)) {
                _ if key == "multipleOf" => Rule::ReqConstraintTightened,
                (Some(before), Some(after)) if (after < before) == lower_is_wider => Rule::ReqConstraintLoosened,
                // Whether a different pattern is wider or narrower cannot be determined.
                _ => Rule::ReqConstraintTightened,
            }
        };
        self.report(rule, location, keyed(key, before), keyed(key, after), pointer);
    }

    fn flag(&mut self, key: &str, old: &At<'a>, new: &At<'a>, location: &Location) {
        let rule = match (key, old.is(key), new.is(key)) {
            (_, before, after) if before == after => Rule::SameMeaning,
            ("nullable", _, true) if location.request() => Rule::ReqPropBecameNullable,
            ("nullable", _, false) if location.request() => Rule::ReqPropBecameNotNullable,
            ("nullable", _, true) => Rule::RespPropBecameNullable,
            ("nullable", _, false) => Rule::RespPropBecameNotNullable,
            ("deprecated", _, true) => Rule::FieldDeprecated,
            ("deprecated", _, false) => Rule::FieldUndeprecated,
            _ => Rule::AccessChanged,
        };
        self.report(rule, location, keyed(key, old.node.get(key)), keyed(key, new.node.get(key)), &new.pointer);
    }

    /// Branches that occur in both are equal regardless of their order; if one is left on each side, these two are compared.
    fn composition(&mut self, key: &str, old: &At<'a>, new: &At<'a>, location: &Location) {
        let branches = |at: &At<'a>| -> Vec<At<'a>> {
            let Some(list) = at.get(key) else { return Vec::new() };
            (0..list.node.as_array().map_or(0, Vec::len)).filter_map(|index| list.item(index)).collect()
        };
        let (mut before, mut after) = (branches(old), branches(new));
        let counts = (before.len(), after.len());
        before.retain(|old| match after.iter().position(|new| self.equal(old, new)) {
            Some(found) => {
                after.remove(found);
                false
            }
            None => true,
        });
        match (before.as_slice(), after.as_slice()) {
            ([before], [after]) => self.schema(before, after, location),
            ([], []) if counts.0 > 0 => {
                self.report(
                    Rule::SameMeaning,
                    location,
                    short(old.node.get(key)),
                    short(new.node.get(key)),
                    &new.pointer,
                );
            }
            ([], _) if counts.0 > 0 && key != "allOf" && !location.request() && location.kind != Kind::MapValue => {
                let text = |count| format!("{key} of {count}");
                self.report(Rule::RespTypeWidened, location, text(counts.0), text(counts.1), &new.pointer);
            }
            _ => {
                let (before, after) = (keyed(key, old.node.get(key)), keyed(key, new.node.get(key)));
                self.report(Self::type_rule(location), location, before, after, &new.pointer);
            }
        }
    }
}

/// The kind of a value, as far as it determines the Rust type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    Any,
    /// An object of unknown keys and values.
    Free,
    Map,
    Struct,
    Array,
    String,
    Number,
    Integer,
    Boolean,
    Composed,
    Other,
}

impl Type {
    pub(super) fn of(at: &At<'_>) -> Self {
        let node = at.node;
        let declared = node.get("type").map(|kind| kind.as_str().unwrap_or("?"));
        let has = |key: &str| node.get(key).is_some();
        let understood = || match items(node.get("enum")).next() {
            _ if has("properties") || has("additionalProperties") => Some("object"),
            _ if has("items") => Some("array"),
            Some(Value::String(_)) => Some("string"),
            Some(Value::Bool(_)) => Some("boolean"),
            Some(Value::Number(_)) => Some("number"),
            _ => None,
        };
        match declared.or_else(understood) {
            None if ["oneOf", "anyOf", "allOf"].into_iter().any(has) => Self::Composed,
            None => Self::Any,
            Some("object") if entries(node.get("properties")).next().is_some() => Self::Struct,
            Some("object") if entries(node.get("additionalProperties")).next().is_some() => Self::Map,
            Some("object") if has("allOf") || has("oneOf") || has("anyOf") => Self::Composed,
            Some("object") => Self::Free,
            Some("array") => Self::Array,
            Some("string") => Self::String,
            Some("number") => Self::Number,
            Some("integer") => Self::Integer,
            Some("boolean") => Self::Boolean,
            Some(_) => Self::Other,
        }
    }
}

fn both_objects(old: Type, new: Type) -> bool {
    let object = |kind| matches!(kind, Type::Free | Type::Map | Type::Struct);
    object(old) && object(new)
}

/// The keywords next to a reference.
fn next_to_reference(at: &At<'_>) -> String {
    let beside = entries(Some(at.node)).filter(|(key, _)| at.text("$ref").is_some() && *key != "$ref");
    beside
        .map(|(key, value)| keyed(key, Some(value)))
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect::<Vec<_>>()
        .join(", ")
}

/// The keys of two objects, in alphabetical order.
pub(super) fn union<'a>(old: &'a Value, new: &'a Value) -> BTreeSet<&'a str> {
    entries(Some(old)).chain(entries(Some(new))).map(|(key, _)| key.as_str()).collect()
}

fn is_required(schema: &Value, name: &str) -> bool {
    items(schema.get("required")).any(|required| required == name)
}

/// The shape of an object without nested shapes.
fn own_shape(document: &Document, at: &At<'_>) -> u64 {
    let mut parts = BTreeSet::new();
    for (name, property) in entries(at.node.get("properties")) {
        let mut property = document.resolve(At { node: property, pointer: String::new() });
        let mut text = format!("{name} {}", is_required(at.node, name));
        loop {
            text.push_str(&describe_type(&property));
            let values: BTreeSet<_> = items(property.node.get("enum")).map(Value::to_string).collect();
            text.push_str(&listed(&values));
            match property.get("items") {
                Some(inner) => property = document.resolve(inner),
                None => break,
            }
        }
        parts.insert(text);
    }
    hash_of(&parts)
}

fn listed(values: &BTreeSet<String>) -> String {
    values.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// A short description of a type: `array of string`, `enum of 5`, `object of 3 properties`.
pub(super) fn describe(at: &At<'_>) -> String {
    let text = describe_type(at);
    match items(at.node.get("enum")).count() {
        0 => text,
        count => format!("{text}, one of {count}"),
    }
}

fn describe_type(at: &At<'_>) -> String {
    let text = match Type::of(at) {
        Type::Any => "anything".to_owned(),
        Type::Free => "free-form object".to_owned(),
        Type::Map => {
            let value = at.get("additionalProperties").map_or_else(String::new, |value| describe(&value));
            format!("map of {value}")
        }
        Type::Struct => "object".to_owned(),
        Type::Array => {
            let item = at.get("items").map_or_else(|| "anything".to_owned(), |item| describe(&item));
            format!("array of {item}")
        }
        Type::String => "string".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Integer => "integer".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Composed => ["oneOf", "anyOf", "allOf"]
            .into_iter()
            .find_map(|key| Some(format!("{key} of {}", at.node.get(key)?.as_array()?.len())))
            .unwrap_or_else(|| "anything".to_owned()),
        Type::Other => short(at.node.get("type")),
    };
    match at.text("format") {
        Some(format) => format!("{text} ({format})"),
        None => text,
    }
}

/// `key: value`, or empty without a value.
pub(super) fn keyed(key: &str, value: Option<&Value>) -> String {
    value.map_or_else(String::new, |value| format!("{key}: {}", short(Some(value))))
}

/// A value as text. A long value is shortened and identified by its checksum.
pub(super) fn short(value: Option<&Value>) -> String {
    let Some(value) = value else { return String::new() };
    let text = value.to_string();
    match text.char_indices().nth(60) {
        None => text,
        Some((end, _)) => {
            let sum = crate::source::sha256_hex(text.as_bytes());
            format!("{}… ({})", text.get(..end).unwrap_or_default(), sum.get(..8).unwrap_or_default())
        }
    }
}
