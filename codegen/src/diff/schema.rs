//! Comparing two schemas: each keyword that differs is reported under a rule, and an unknown keyword as `unclassified`.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use serde_json::Value;

use super::{
    finding::{Direction, Finding, Subject},
    label::{self, Labels},
    load::{At, Document, hash_of},
    rules::Rule,
};
use crate::openapi::{entries, items};

/// Where a schema stands, which decides the rule and the name of the change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) direction: Direction,
    pub(super) kind: Kind,
    /// How `spec/names.toml` calls what it is a property of, or the whole body: `Asset`, `assets.list response`; empty where it does not.
    pub(super) owner: String,
    /// The concept it is a property of.
    pub(super) noun: String,
    /// The property; empty for a whole body.
    pub(super) property: String,
    /// The shape of the object that it is a property of, in the old document.
    pub(super) parent: Option<u64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Parameter,
    Body,
    Property,
    MapValue,
}

impl Place {
    fn request(&self) -> bool {
        self.direction == Direction::Request
    }

    /// What the properties of what stands here belong to: the SDK's type where it has one, and a name by the document otherwise.
    fn concept(&self, labels: &Labels) -> (String, String) {
        let property = self.property.trim_end_matches("[]");
        if self.kind == Kind::Body {
            let owner = labels.type_at(&self.owner).unwrap_or(&self.owner);
            return (owner.to_owned(), label::concept(&self.noun, property));
        }
        let place = if self.owner.is_empty() { String::new() } else { format!("{}.{property}", self.owner) };
        match labels.type_at(&place) {
            Some(name) => (name.to_owned(), name.to_owned()),
            None => (String::new(), label::concept(&self.noun, property)),
        }
    }

    /// The items of what stands here: `tags` → `tags[]`.
    fn item(&self) -> Self {
        let property = match self.property.is_empty() {
            true => String::new(),
            false => format!("{}[]", self.property),
        };
        Self { property, ..self.clone() }
    }
}

/// Members that make a list paged, and so are reported as a change of its paging.
#[derive(Clone, Debug, Default)]
pub(super) struct PagedMembers {
    /// Properties of the request's body.
    pub(super) request: BTreeSet<String>,
    /// Properties of the response's body.
    pub(super) response: BTreeSet<String>,
}

/// The copies of one shape, and what became of each.
#[derive(Debug, Default)]
pub(super) struct Copies {
    /// Shape of the other side, without what is nested in it → the places.
    pub(super) others: BTreeMap<u64, BTreeSet<String>>,
}

/// Direction, concept and shape.
pub(super) type CopyKey = (Direction, String, u64);

/// What the comparison of one operation adds to.
pub(super) struct Schemas<'a> {
    pub(super) old: &'a Document,
    pub(super) new: &'a Document,
    labels: &'a Labels,
    pub(super) findings: Vec<Finding>,
    /// Old shapes, and what they are now; new shapes, and what they were.
    pub(super) split: BTreeMap<CopyKey, Copies>,
    pub(super) merged: BTreeMap<CopyKey, Copies>,
    pub(super) paged: PagedMembers,
    /// Findings below a pair of referenced schemas, so that a shared component is compared once.
    known: BTreeMap<(String, String, Place), BTreeSet<usize>>,
    /// Findings of the operation at hand.
    pub(super) touched: BTreeSet<usize>,
    /// How often anything was found, or found to be known.
    reached: usize,
    seen_equal: BTreeSet<(String, Direction)>,
    /// Shape → the same without what is nested in it.
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

    fn report(&mut self, rule: Rule, place: &Place, before: String, after: String, pointer: &str) {
        let subject = Subject { noun: place.noun.clone(), property: place.property.clone(), operation: String::new() };
        self.add(Finding {
            rule,
            subject,
            before,
            after,
            parent: place.parent,
            pointer: pointer.to_owned(),
            operations: BTreeSet::new(),
        });
    }

    /// Compares what two schemas say, references followed.
    pub(super) fn schema(&mut self, old: &At<'a>, new: &At<'a>, place: &Place) {
        let (old_end, new_end) = (self.old.resolve(old.clone()), self.new.resolve(new.clone()));
        if self.equal(old, new) {
            self.same(&old_end, place);
            return;
        }
        // Beside a reference nothing counts in OpenAPI 3.0.
        let (before, after) = (beside_reference(old), beside_reference(new));
        if before != after {
            self.report(Rule::SameMeaning, place, before, after, &new.pointer);
        }
        if self.equal(&old_end, &new_end) {
            self.same(&old_end, place);
            return;
        }
        let (Value::Object(_), Value::Object(_)) = (old_end.node, new_end.node) else {
            self.report(
                Rule::Unclassified,
                place,
                short(Some(old_end.node)),
                short(Some(new_end.node)),
                &new_end.pointer,
            );
            return;
        };
        let shared = old_end.pointer != old.pointer || new_end.pointer != new.pointer;
        if !shared {
            self.resolved(&old_end, &new_end, place);
            return;
        }
        let key = (old_end.pointer.clone(), new_end.pointer.clone(), place.clone());
        match self.known.entry(key) {
            Entry::Occupied(known) => {
                self.reached += known.get().len();
                self.touched.extend(known.get().iter().copied());
            }
            Entry::Vacant(_) => {
                let before = std::mem::take(&mut self.touched);
                self.resolved(&old_end, &new_end, place);
                let below = std::mem::replace(&mut self.touched, before);
                self.touched.extend(below.iter().copied());
                let key = (old_end.pointer.clone(), new_end.pointer.clone(), place.clone());
                self.known.insert(key, below);
            }
        }
    }

    /// Notes the copies in a schema that is the same in both documents.
    fn same(&mut self, at: &At<'a>, place: &Place) {
        if !self.seen_equal.insert((at.pointer.clone(), place.direction)) {
            return;
        }
        self.copy((self.old, at), (self.old, at), place);
        let parent = Some(self.old.shape(at.node));
        let (owner, noun) = place.concept(self.labels);
        for name in at.get("properties").iter().flat_map(At::keys) {
            let Some(property) = at.get("properties").and_then(|all| all.get(name)) else { continue };
            let (owner, noun) = (owner.clone(), noun.clone());
            let place = Place { kind: Kind::Property, owner, noun, property: name.to_owned(), parent, ..*place };
            self.same(&self.old.resolve(property), &place);
        }
        for key in ["items", "additionalProperties"] {
            if let Some(inner) = at.get(key).filter(|inner| inner.node.is_object()) {
                self.same(&self.old.resolve(inner), place);
            }
        }
    }

    /// Notes an object as one of the copies of its shape.
    fn copy(&mut self, old: (&'a Document, &At<'a>), new: (&'a Document, &At<'a>), place: &Place) {
        let has_properties = |at: &At<'_>| entries(at.node.get("properties")).next().is_some();
        let ((old_document, old), (new_document, new)) = (old, new);
        if place.kind == Kind::Body || !has_properties(old) || !has_properties(new) {
            return;
        }
        let (old_shape, new_shape) = (old_document.shape(old.node), new_document.shape(new.node));
        let old_own = *self.own_shapes.entry(old_shape).or_insert_with(|| own_shape(old_document, old));
        let new_own = *self.own_shapes.entry(new_shape).or_insert_with(|| own_shape(new_document, new));
        let (_, concept) = place.concept(self.labels);
        let split = self.split.entry((place.direction, concept.clone(), old_shape)).or_default();
        split.others.entry(new_own).or_default().insert(new.pointer.clone());
        let merged = self.merged.entry((place.direction, concept, new_shape)).or_default();
        merged.others.entry(old_own).or_default().insert(new.pointer.clone());
    }

    /// Two schemas that differ. Whatever else happens, something is reported.
    fn resolved(&mut self, outer_old: &At<'a>, outer_new: &At<'a>, place: &Place) {
        let (old, new) = (&self.flattened(self.old, outer_old), &self.flattened(self.new, outer_new));
        let reached = self.reached;
        self.docs(old, new, place);
        let (old_type, new_type) = (Type::of(old), Type::of(new));
        if old_type == new_type || both_objects(old_type, new_type) && place.kind != Kind::MapValue {
            self.keywords(old, new, place, old_type, new_type);
        } else {
            self.type_changed(old, new, place, old_type, new_type);
        }
        if self.reached == reached {
            let docs = |at: &At<'_>| ["title", "description"].map(|key| at.node.get(key).cloned());
            let rule = match self.equal(old, new) {
                false => Rule::Unclassified,
                true if docs(outer_old) != docs(outer_new) => Rule::DocChanged,
                true => Rule::SameMeaning,
            };
            self.report(rule, place, short(Some(outer_old.node)), short(Some(outer_new.node)), &outer_new.pointer);
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

    fn docs(&mut self, old: &At<'a>, new: &At<'a>, place: &Place) {
        for key in ["title", "description", "externalDocs", "xml", "example", "examples"] {
            let (before, after) = (old.node.get(key), new.node.get(key));
            if before != after {
                let rule = if key.starts_with("example") { Rule::ExampleChanged } else { Rule::DocChanged };
                self.report(rule, place, short(before), short(after), &new.pointer);
            }
        }
    }

    fn type_changed(&mut self, old: &At<'a>, new: &At<'a>, place: &Place, old_type: Type, new_type: Type) {
        let rule = match (place.kind, old_type, new_type) {
            (_, Type::Free | Type::Any, Type::Struct) => Rule::ObjectTyped,
            (_, Type::Struct, Type::Free | Type::Any) => Rule::ObjectUntyped,
            (_, Type::Free | Type::Map | Type::Struct, Type::Free | Type::Map | Type::Struct) => Rule::AddlPropsChanged,
            (Kind::MapValue, ..) => Rule::AddlPropsChanged,
            (_, _, Type::Any) | (_, Type::Integer, Type::Number) if !place.request() => Rule::RespTypeWidened,
            _ => Self::type_rule(place),
        };
        self.report(rule, place, describe(old), describe(new), &new.pointer);
    }

    fn type_rule(place: &Place) -> Rule {
        match (place.kind, place.direction) {
            (Kind::MapValue, _) => Rule::AddlPropsChanged,
            (Kind::Parameter, _) => Rule::ReqParamTypeChanged,
            (_, Direction::Request) => Rule::ReqPropTypeChanged,
            (_, Direction::Response) => Rule::RespPropTypeChanged,
        }
    }

    fn keywords(&mut self, old: &At<'a>, new: &At<'a>, place: &Place, old_type: Type, new_type: Type) {
        if old_type != new_type {
            self.type_changed(old, new, place, old_type, new_type);
        } else if matches!(old_type, Type::Struct | Type::Map) {
            self.copy((self.old, old), (self.new, new), place);
        }
        for key in union(old.node, new.node) {
            let (before, after) = (old.node.get(key), new.node.get(key));
            // Equal text may lead to components that differ.
            if before == after && !self.leads_on(key, old, new) {
                continue;
            }
            match key {
                "title" | "description" | "externalDocs" | "xml" | "example" | "examples" => {}
                "enum" => self.enumeration(old, new, place),
                "properties" if old_type == new_type => self.properties(old, new, place),
                // The required ones are compared with the properties; of what is no object they say nothing.
                "required" => self.required(old, new, place),
                "items" => self.items(old, new, place),
                "additionalProperties" if old_type == new_type => self.additional(old, new, place),
                "properties" | "additionalProperties" => {}
                "default" => {
                    let rule = if place.request() { Rule::ReqDefaultChanged } else { Rule::RespDefaultChanged };
                    self.report(rule, place, short(before), short(after), &new.pointer);
                    self.check_default(old, new, place);
                }
                "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "minLength" | "maxLength"
                | "minItems" | "maxItems" | "minProperties" | "maxProperties" | "uniqueItems" | "multipleOf"
                | "pattern" => self.bound(key, before, after, place, &new.pointer),
                "nullable" | "deprecated" | "readOnly" | "writeOnly" => self.flag(key, old, new, place),
                "format" => self.report(Self::type_rule(place), place, describe(old), describe(new), &new.pointer),
                "oneOf" | "anyOf" | "allOf" | "not" | "discriminator" => self.composition(key, old, new, place),
                // The type is the same, so it was or is left to be understood.
                "type" => {
                    self.report(Rule::SameMeaning, place, short(before), short(after), &new.pointer);
                }
                _ if key.starts_with("x-") => {
                    let (before, after) = (keyed(key, before), keyed(key, after));
                    self.report(Rule::ExtensionChanged, place, before, after, &new.pointer);
                }
                _ => {
                    let (before, after) = (keyed(key, before), keyed(key, after));
                    self.report(Rule::Unclassified, place, before, after, &format!("{}/{key}", new.pointer));
                }
            }
        }
    }

    /// Is there anything to compare behind a keyword that is equal in both documents?
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

    /// Do two objects have the same keys, with equal values?
    pub(super) fn entries_equal(&self, old: &At<'a>, new: &At<'a>) -> bool {
        union(old.node, new.node).into_iter().all(
            |key| matches!((old.get(key), new.get(key)), (Some(before), Some(after)) if self.equal(&before, &after)),
        )
    }

    fn enumeration(&mut self, old: &At<'a>, new: &At<'a>, place: &Place) {
        let values = |at: &At<'a>| -> Option<BTreeSet<String>> {
            at.node.get("enum").map(|values| items(Some(values)).map(|value| value.to_string()).collect())
        };
        let plain = describe_type(old);
        match (values(old), values(new)) {
            (Some(before), Some(after)) => {
                let (added, removed) = match place.request() {
                    true => (Rule::ReqEnumValueAdded, Rule::ReqEnumValueRemoved),
                    false => (Rule::RespEnumValueAdded, Rule::RespEnumValueRemoved),
                };
                // Copies of one enum are one concept, whatever they are a property of.
                let mut place = place.clone();
                place.parent = Some(hash_of(&before));
                for value in after.difference(&before) {
                    self.report(added, &place, String::new(), value.clone(), &new.pointer);
                }
                for value in before.difference(&after) {
                    self.report(removed, &place, value.clone(), String::new(), &new.pointer);
                }
                if before == after {
                    self.report(
                        Rule::SameMeaning,
                        &place,
                        short(old.node.get("enum")),
                        short(new.node.get("enum")),
                        &new.pointer,
                    );
                } else if old.node.get("default").is_some() && old.node.get("default") == new.node.get("default") {
                    self.check_default(old, new, &place);
                }
            }
            (Some(before), None) => {
                let before = format!("enum of {}", listed(&before));
                self.report(Rule::EnumBecameFree, place, before, plain, &new.pointer);
            }
            (None, Some(after)) => {
                let after = format!("enum of {}", listed(&after));
                self.report(Rule::FreeBecameEnum, place, plain, after, &new.pointer);
            }
            (None, None) => {}
        }
    }

    /// A default that the enum beside it does not have: the generator needs a correction for it.
    fn check_default(&mut self, old: &At<'a>, new: &At<'a>, place: &Place) {
        let wrong = |at: &At<'a>| {
            let default = at.node.get("default")?;
            let values = at.node.get("enum")?;
            (!items(Some(values)).any(|value| value == default)).then(|| default.to_string())
        };
        if let (None, Some(default)) = (wrong(old), wrong(new)) {
            let after = format!("default {default} is not among the values");
            self.report(Rule::LintNew, place, String::new(), after, &new.pointer);
        }
    }

    fn properties(&mut self, old: &At<'a>, new: &At<'a>, place: &Place) {
        let parent = Some(self.old.shape(old.node));
        let (before, after) = (old.get("properties"), new.get("properties"));
        let names: BTreeSet<_> = before.iter().chain(&after).flat_map(At::keys).collect();
        if names.is_empty() {
            self.report(
                Rule::SameMeaning,
                place,
                keyed("properties", old.node.get("properties")),
                keyed("properties", new.node.get("properties")),
                &new.pointer,
            );
        }
        let (owner, noun) = place.concept(self.labels);
        for name in names {
            let inner = Place {
                direction: place.direction,
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
                    let rule = match (place.request(), is_required(new.node, name)) {
                        (true, true) => Rule::ReqPropAddedRequired,
                        (true, false) => Rule::ReqPropAddedOptional,
                        (false, _) => Rule::RespPropAdded,
                    };
                    let rule = if self.is_paging(place, name) { Rule::PaginationChanged } else { rule };
                    let text = describe(&self.new.resolve(property.clone()));
                    self.report(rule, &inner, String::new(), text, &property.pointer);
                }
                (Some(property), None) => {
                    let rule = match (place.request(), is_required(old.node, name)) {
                        (true, _) => Rule::ReqPropRemoved,
                        (false, true) => Rule::RespPropRemovedRequired,
                        (false, false) => Rule::RespPropRemovedOptional,
                    };
                    let rule = if self.is_paging(place, name) { Rule::PaginationChanged } else { rule };
                    let text = describe(&self.old.resolve(property.clone()));
                    self.report(rule, &inner, text, String::new(), &property.pointer);
                }
                (None, None) => {}
            }
        }
    }

    fn is_paging(&self, place: &Place, name: &str) -> bool {
        let members = if place.request() { &self.paged.request } else { &self.paged.response };
        place.kind == Kind::Body && members.contains(name)
    }

    fn required(&mut self, old: &At<'a>, new: &At<'a>, place: &Place) {
        let names =
            |at: &At<'a>| -> BTreeSet<&'a str> { items(at.node.get("required")).filter_map(Value::as_str).collect() };
        let (before, after) = (names(old), names(new));
        let has = |at: &At<'_>, name: &str| at.node.get("properties").and_then(|all| all.get(name)).is_some();
        let mut told = false;
        let (owner, noun) = place.concept(self.labels);
        for name in before.symmetric_difference(&after) {
            told = true;
            if has(old, name) != has(new, name) {
                continue;
            }
            let rule = match (place.request(), after.contains(name)) {
                _ if !has(old, name) => Rule::SameMeaning,
                (true, true) => Rule::ReqPropBecameRequired,
                (true, false) => Rule::ReqPropBecameOptional,
                (false, true) => Rule::RespPropBecameRequired,
                (false, false) => Rule::RespPropBecameOptional,
            };
            let inner = Place {
                direction: place.direction,
                kind: Kind::Property,
                owner: owner.clone(),
                noun: noun.clone(),
                property: (*name).to_owned(),
                parent: Some(self.old.shape(old.node)),
            };
            let word = |names: &BTreeSet<&str>| if names.contains(name) { "required" } else { "optional" }.to_owned();
            self.report(rule, &inner, word(&before), word(&after), &new.pointer);
        }
        if !told {
            self.report(
                Rule::SameMeaning,
                place,
                short(old.node.get("required")),
                short(new.node.get("required")),
                &new.pointer,
            );
        }
    }

    fn items(&mut self, old: &At<'a>, new: &At<'a>, place: &Place) {
        let place = &place.item();
        match (old.get("items"), new.get("items")) {
            (Some(before), Some(after)) => self.schema(&before, &after, place),
            (before, after) => {
                let text =
                    |at: Option<At<'_>>| at.map_or_else(|| "array of anything".to_owned(), |at| short(Some(at.node)));
                self.report(Self::type_rule(place), place, text(before), text(after), &new.pointer);
            }
        }
    }

    fn additional(&mut self, old: &At<'a>, new: &At<'a>, place: &Place) {
        let (before, after) = (old.get("additionalProperties"), new.get("additionalProperties"));
        if let (Some(before), Some(after)) = (&before, &after)
            && before.node.is_object()
            && after.node.is_object()
        {
            let place = Place { kind: Kind::MapValue, ..place.clone() };
            self.schema(before, after, &place);
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
            // Closed or open: what else may be sent is a bound.
            (true, false) if place.request() => Rule::ReqConstraintSet,
            (false, true) if place.request() => Rule::ReqConstraintUnset,
            _ => Rule::RespConstraintChanged,
        };
        let text = |at: Option<At<'_>>| keyed("additionalProperties", at.map(|at| at.node));
        self.report(rule, place, text(before), text(after), &new.pointer);
    }

    fn bound(&mut self, key: &str, before: Option<&Value>, after: Option<&Value>, place: &Place, pointer: &str) {
        let number = |value: Option<&Value>| value.and_then(Value::as_f64);
        let is_off = |value: Option<&Value>| matches!(value, None | Some(Value::Bool(false)));
        let rule = if number(before).is_some() && number(before) == number(after) || is_off(before) && is_off(after) {
            Rule::SameMeaning
        } else if !place.request() {
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
                // Whether another pattern takes more or less cannot be told.
                _ => Rule::ReqConstraintTightened,
            }
        };
        self.report(rule, place, keyed(key, before), keyed(key, after), pointer);
    }

    fn flag(&mut self, key: &str, old: &At<'a>, new: &At<'a>, place: &Place) {
        let rule = match (key, old.is(key), new.is(key)) {
            (_, before, after) if before == after => Rule::SameMeaning,
            ("nullable", _, true) if place.request() => Rule::ReqPropBecameNullable,
            ("nullable", _, false) if place.request() => Rule::ReqPropBecameNotNullable,
            ("nullable", _, true) => Rule::RespPropBecameNullable,
            ("nullable", _, false) => Rule::RespPropBecameNotNullable,
            ("deprecated", _, true) => Rule::FieldDeprecated,
            ("deprecated", _, false) => Rule::FieldUndeprecated,
            _ => Rule::AccessChanged,
        };
        self.report(rule, place, keyed(key, old.node.get(key)), keyed(key, new.node.get(key)), &new.pointer);
    }

    /// Branches that stand in both are the same wherever they stand; where one is left on each side, these are compared.
    fn composition(&mut self, key: &str, old: &At<'a>, new: &At<'a>, place: &Place) {
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
            ([before], [after]) => self.schema(before, after, place),
            ([], []) if counts.0 > 0 => {
                self.report(Rule::SameMeaning, place, short(old.node.get(key)), short(new.node.get(key)), &new.pointer);
            }
            ([], _) if counts.0 > 0 && key != "allOf" && !place.request() && place.kind != Kind::MapValue => {
                let text = |count| format!("{key} of {count}");
                self.report(Rule::RespTypeWidened, place, text(counts.0), text(counts.1), &new.pointer);
            }
            _ => {
                let (before, after) = (keyed(key, old.node.get(key)), keyed(key, new.node.get(key)));
                self.report(Self::type_rule(place), place, before, after, &new.pointer);
            }
        }
    }
}

/// What a value is, as far as it decides the Rust type.
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

/// What stands beside a reference.
fn beside_reference(at: &At<'_>) -> String {
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

/// The shape of an object without what is nested in its properties.
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

/// A type in a few words: `array of string`, `enum of 5`, `object of 3 properties`.
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

/// `key: value`, or nothing where there is no value.
pub(super) fn keyed(key: &str, value: Option<&Value>) -> String {
    value.map_or_else(String::new, |value| format!("{key}: {}", short(Some(value))))
}

/// A value as text. A long one keeps what tells it from others: its checksum.
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
