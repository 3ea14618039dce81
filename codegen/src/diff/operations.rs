//! Compares two documents operation by operation, then the parts outside of operations.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    finding::{Direction, Finding, Subject},
    label::Labels,
    load::{At, Document, METHODS},
    rules::Rule,
    schema::{Copies, CopyKey, Kind, Location, PagedMembers, Schemas, describe, keyed, short, union},
};
use crate::{
    error::segment,
    openapi::{entries, items, template},
    rows::OFFSET,
};

/// Components that are compared where they are used.
const COMPARED: [&str; 5] = ["schemas", "parameters", "responses", "requestBodies", "headers"];

/// All findings, before equal ones are grouped.
pub(super) struct Found {
    pub(super) findings: Vec<Finding>,
    pub(super) split: BTreeMap<CopyKey, Copies>,
    pub(super) merged: BTreeMap<CopyKey, Copies>,
    /// operationId, or method and path → path.
    pub(super) paths: BTreeMap<String, String>,
}

/// An operation and its location.
#[derive(Clone)]
struct Operation<'a> {
    name: String,
    path: &'a str,
    method: &'static str,
    at: At<'a>,
    parameters: BTreeMap<(String, String), At<'a>>,
}

impl Operation<'_> {
    /// Method and path, ignoring the names of the path's parameters.
    fn route(&self) -> String {
        let mut route = self.method.to_owned();
        for (index, part) in self.path.split('{').enumerate() {
            route.push_str(if index == 0 { " " } else { "{}" });
            route.push_str(if index == 0 { part } else { part.split_once('}').map_or(part, |(_, rest)| rest) });
        }
        route
    }

    fn call(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }
}

pub(super) fn compare(old: &Document, new: &Document, labels: &Labels) -> Found {
    let dry_run = labels.conventions.dry_run.as_ref();
    let dry_run = dry_run.map(|dry_run| (dry_run.parameter.as_str(), dry_run.status.to_string()));
    let mut walk = Walk { schemas: Schemas::new(old, new, labels), old, new, labels, dry_run, owner: String::new() };
    let (olds, news) = (operations(old), operations(new));
    let mut matched: BTreeMap<&str, &Operation<'_>> = BTreeMap::new();
    let mut pairs = Vec::new();
    let (mut old_left, mut new_left) = (Vec::new(), Vec::new());
    for operation in &news {
        matched.insert(&operation.name, operation);
    }
    for operation in &olds {
        match matched.remove(operation.name.as_str()) {
            Some(twin) => pairs.push((operation, twin)),
            None => old_left.push(operation),
        }
    }
    for operation in &news {
        if matched.contains_key(operation.name.as_str()) {
            new_left.push(operation);
        }
    }
    old_left.retain(|operation| match new_left.iter().position(|other| other.route() == operation.route()) {
        Some(found) => {
            pairs.push((operation, new_left.remove(found)));
            false
        }
        None => true,
    });
    for (old, new) in pairs {
        walk.operation(old, new);
    }
    for operation in old_left {
        walk.whole(Rule::OpRemoved, operation, operation.call(), String::new());
    }
    for operation in new_left {
        walk.whole(Rule::OpAdded, operation, String::new(), operation.call());
    }
    walk.path_items();
    walk.rest();
    let paths = news.iter().chain(&olds).map(|operation| (operation.name.clone(), operation.path.to_owned()));
    let mut paths: BTreeMap<_, _> = paths.collect();
    for operation in &news {
        paths.insert(operation.name.clone(), operation.path.to_owned());
    }
    let Schemas { findings, split, merged, .. } = walk.schemas;
    Found { findings, split, merged, paths }
}

fn operations(document: &Document) -> Vec<Operation<'_>> {
    let mut found = Vec::new();
    let Some(paths) = document.at("/paths") else { return found };
    for path in paths.keys() {
        let Some(item) = paths.get(path).map(|item| document.resolve(item)) else { continue };
        for method in METHODS {
            let Some(at) = item.get(method) else { continue };
            let name =
                at.text("operationId").map_or_else(|| format!("{} {path}", method.to_uppercase()), str::to_owned);
            let mut parameters = parameters_of(document, &item);
            parameters.extend(parameters_of(document, &at));
            found.push(Operation { name, path, method, at, parameters });
        }
    }
    found
}

fn parameters_of<'a>(document: &'a Document, at: &At<'a>) -> BTreeMap<(String, String), At<'a>> {
    let Some(list) = at.get("parameters") else { return BTreeMap::new() };
    let count = list.node.as_array().map_or(0, Vec::len);
    let parameters = (0..count).filter_map(|index| list.item(index)).map(|parameter| {
        let parameter = document.resolve(parameter);
        let text = |key| parameter.text(key).unwrap_or_default().to_owned();
        ((text("in"), text("name")), parameter)
    });
    parameters.collect()
}

struct Walk<'a> {
    schemas: Schemas<'a>,
    old: &'a Document,
    new: &'a Document,
    labels: &'a Labels,
    /// The query parameter of a dry run, and the status of its response.
    dry_run: Option<(&'a str, String)>,
    /// The name of the current body in `spec/names.toml`: `assets.list response`.
    owner: String,
}

impl<'a> Walk<'a> {
    fn find(&mut self, rule: Rule, subject: Subject, before: String, after: String, pointer: &str) {
        let operations = BTreeSet::from([subject.operation.clone()]).into_iter().filter(|name| !name.is_empty());
        self.schemas.add(Finding {
            rule,
            operations: operations.collect(),
            subject,
            before,
            after,
            parent: None,
            pointer: pointer.to_owned(),
        });
    }

    /// A change of an operation as a whole.
    fn whole(&mut self, rule: Rule, operation: &Operation<'a>, before: String, after: String) {
        let subject = Subject { operation: operation.name.clone(), ..Subject::default() };
        self.find(rule, subject, before, after, &operation.at.pointer);
    }

    /// A change of a part that may be the same in many operations.
    fn part(&mut self, rule: Rule, part: (&str, &str), before: String, after: String, pointer: &str) {
        let subject = Subject { noun: part.0.to_owned(), property: part.1.to_owned(), operation: String::new() };
        self.find(rule, subject, before, after, pointer);
    }

    fn operation(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        self.schemas.touched.clear();
        if old.name != new.name {
            self.whole(Rule::OpIdChanged, new, old.name.clone(), new.name.clone());
        }
        if old.route() != new.route() {
            self.whole(Rule::OpPathChanged, new, old.call(), new.call());
        } else if old.path != new.path {
            self.whole(Rule::OpPathParamRenamed, new, old.path.to_owned(), new.path.to_owned());
        }
        for key in union(old.at.node, new.at.node) {
            let (before, after) = (old.at.node.get(key), new.at.node.get(key));
            if before == after {
                continue;
            }
            match key {
                "operationId" | "parameters" | "requestBody" | "responses" | "security" => {}
                "summary" | "description" | "externalDocs" => {
                    self.whole(Rule::DocChanged, new, keyed(key, before), keyed(key, after));
                }
                "deprecated" => {
                    let rule = match (old.at.is(key), new.at.is(key)) {
                        (false, true) => Rule::OpDeprecated,
                        (true, false) => Rule::OpUndeprecated,
                        _ => Rule::SameMeaning,
                    };
                    self.whole(rule, new, String::new(), String::new());
                }
                "tags" => {
                    let sorted = |value: Option<&Value>| items(value).map(Value::to_string).collect::<BTreeSet<_>>();
                    let (before, after) = (sorted(before), sorted(after));
                    if before != after {
                        let text = |tags: BTreeSet<String>| tags.into_iter().collect::<Vec<_>>().join(", ");
                        self.whole(Rule::OpTagChanged, new, text(before), text(after));
                    }
                }
                "servers" => self.whole(Rule::ServerUrlChanged, new, short(before), short(after)),
                _ if key.starts_with("x-") => {
                    self.whole(Rule::ExtensionChanged, new, keyed(key, before), keyed(key, after));
                }
                _ => self.whole(Rule::Unclassified, new, keyed(key, before), keyed(key, after)),
            }
        }
        self.security(old, new);
        self.schemas.paged = self.paged(old, new);
        self.parameters(old, new);
        self.body(old, new);
        self.responses(old, new);
        let touched = std::mem::take(&mut self.schemas.touched);
        for index in touched {
            if let Some(finding) = self.schemas.findings.get_mut(index) {
                finding.operations.insert(new.name.clone());
            }
        }
    }

    fn security(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        let security = |document: &Document, operation: &Operation<'_>| -> BTreeSet<String> {
            let own = operation.at.node.get("security").or_else(|| document.root.get("security"));
            // Two forms of requiring no credential.
            let alternatives: BTreeSet<_> = items(own).map(sorted_text).collect();
            if alternatives.is_empty() { BTreeSet::from(["{}".to_owned()]) } else { alternatives }
        };
        let (before, after) = (security(self.old, old), security(self.new, new));
        if before != after {
            let text = |set: BTreeSet<String>| set.into_iter().collect::<Vec<_>>().join(" or ");
            self.whole(Rule::OpSecurityChanged, new, text(before), text(after));
        } else if old.at.node.get("security") != new.at.node.get("security") {
            let text = |operation: &Operation<'_>| keyed("security", operation.at.node.get("security"));
            self.whole(Rule::SameMeaning, new, text(old), text(new));
        }
    }

    fn parameters(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        let mut left = new.parameters.clone();
        let renamed: BTreeMap<&str, &str> = match old.route() == new.route() {
            true => template(old.path).zip(template(new.path)).collect(),
            false => BTreeMap::new(),
        };
        let mut removed = Vec::new();
        for ((location, name), parameter) in &old.parameters {
            let name_now = if location == "path" { renamed.get(name.as_str()).copied() } else { None };
            let key = (location.clone(), name_now.unwrap_or(name).to_owned());
            match left.remove(&key) {
                Some(twin) => self.parameter(&key, parameter, &twin),
                None => removed.push((location, name, parameter)),
            }
        }
        for (location, name, parameter) in removed {
            let moved = left.keys().find(|(_, other)| other == name).cloned();
            if let Some((other, twin)) = moved.and_then(|key| left.remove_entry(&key)) {
                let part = (other.0.as_str(), name.as_str());
                self.part(
                    Rule::ReqParamTypeChanged,
                    part,
                    format!("in {location}"),
                    format!("in {}", other.0),
                    &twin.pointer,
                );
                continue;
            }
            let rule = match location.as_str() {
                "query" if self.is_dry_run(name) => continue,
                "query" if self.carries_pages(old, new, name) => Rule::PaginationChanged,
                _ => Rule::ReqParamRemoved,
            };
            let text = parameter_type(self.old, parameter);
            self.part(rule, (location, name), text, String::new(), &parameter.pointer);
        }
        for ((location, name), parameter) in &left {
            let rule = match location.as_str() {
                "query" if self.is_dry_run(name) && !parameter.is("required") => continue,
                "query" if self.carries_pages(old, new, name) => Rule::PaginationChanged,
                _ if parameter.is("required") => Rule::ReqParamAddedRequired,
                _ => Rule::ReqParamAddedOptional,
            };
            let text = parameter_type(self.new, parameter);
            self.part(rule, (location, name), String::new(), text, &parameter.pointer);
        }
        self.dry_run(old, new);
    }

    fn is_dry_run(&self, parameter: &str) -> bool {
        self.dry_run.as_ref().is_some_and(|(name, _)| *name == parameter)
    }

    fn is_dry_run_status(&self, status: &str) -> bool {
        self.dry_run.as_ref().is_some_and(|(_, of_dry_run)| of_dry_run == status)
    }

    /// Whether a query parameter belongs to the pagination of the operation, in either document.
    fn carries_pages(&self, old: &Operation<'_>, new: &Operation<'_>, name: &str) -> bool {
        let has = |name: &str| {
            let key = ("query".to_owned(), name.to_owned());
            old.parameters.contains_key(&key) || new.parameters.contains_key(&key)
        };
        let paging = &self.labels.paging;
        let is_size = self.labels.conventions.page_size.as_deref() == Some(name);
        paging.contains_key(name) || is_size && paging.keys().any(|token| has(token))
    }

    /// The properties that belong to the pagination: the offset and limit of the request, and the next token and the only list of the
    /// response.
    fn paged(&self, old: &Operation<'_>, new: &Operation<'_>) -> PagedMembers {
        let mut paged = PagedMembers::default();
        if self.labels.is_paged_by_offset(&new.name) {
            paged.request.extend(OFFSET.map(str::to_owned));
        }
        for (document, operation) in [(self.old, old), (self.new, new)] {
            let has = |token: &str| operation.parameters.contains_key(&("query".to_owned(), token.to_owned()));
            let Some((_, next)) = self.labels.paging.iter().find(|(token, _)| has(token)) else { continue };
            paged.response.insert(next.clone());
            paged.response.extend(only_list(document, operation));
        }
        paged
    }

    /// A dry run consists of a parameter and a status, which are reported as one change.
    fn dry_run(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        let Some((name, status)) = &self.dry_run else { return };
        let key = ("query".to_owned(), (*name).to_owned());
        let parts = |operation: &Operation<'_>| {
            let priced = operation.at.node.get("responses").and_then(|all| all.get(status)).is_some();
            (operation.parameters.contains_key(&key), priced)
        };
        let (before, after) = (parts(old), parts(new));
        let text = |parts: (bool, bool)| match parts {
            (true, true) => format!("`{name}` and {status}"),
            (true, false) => format!("`{name}` only"),
            (false, true) => format!("{status} only"),
            (false, false) => String::new(),
        };
        if before != after {
            let gone = before.0 && !after.0 || before.1 && !after.1;
            let rule = if gone { Rule::DryRunRemoved } else { Rule::DryRunAdded };
            self.part(rule, ("dry run", ""), text(before), text(after), &new.at.pointer);
        }
    }

    fn parameter(&mut self, (location, name): &(String, String), old: &At<'a>, new: &At<'a>) {
        let part = (location.as_str(), name.as_str());
        for key in union(old.node, new.node) {
            let (before, after) = (old.node.get(key), new.node.get(key));
            // Equal references may point to components that differ.
            if before == after && key != "schema" {
                continue;
            }
            let (before_text, after_text) = (keyed(key, before), keyed(key, after));
            match key {
                "name" | "in" => {}
                "description" => self.part(Rule::DocChanged, part, before_text, after_text, &new.pointer),
                "example" | "examples" => self.part(Rule::ExampleChanged, part, before_text, after_text, &new.pointer),
                "required" => {
                    let rule = match (old.is(key), new.is(key)) {
                        (false, true) => Rule::ReqParamBecameRequired,
                        (true, false) => Rule::ReqParamBecameOptional,
                        _ => Rule::SameMeaning,
                    };
                    self.part(rule, part, before_text, after_text, &new.pointer);
                }
                "deprecated" => {
                    let rule = match (old.is(key), new.is(key)) {
                        (false, true) => Rule::FieldDeprecated,
                        (true, false) => Rule::FieldUndeprecated,
                        _ => Rule::SameMeaning,
                    };
                    self.part(rule, part, before_text, after_text, &new.pointer);
                }
                "schema" => match (old.get(key), new.get(key)) {
                    (Some(before), Some(after)) => {
                        let location = Location {
                            direction: Direction::Request,
                            kind: Kind::Parameter,
                            owner: String::new(),
                            noun: location.clone(),
                            property: name.clone(),
                            parent: None,
                        };
                        self.schemas.schema(&before, &after, &location);
                    }
                    _ => self.part(Rule::ReqParamTypeChanged, part, before_text, after_text, &new.pointer),
                },
                "style" | "explode" | "allowReserved" | "allowEmptyValue" => {
                    self.form(key, location, part, old, new);
                }
                "content" => self.part(Rule::ReqParamTypeChanged, part, before_text, after_text, &new.pointer),
                _ if key.starts_with("x-") => {
                    self.part(Rule::ExtensionChanged, part, before_text, after_text, &new.pointer)
                }
                _ => self.part(Rule::Unclassified, part, before_text, after_text, &format!("{}/{key}", new.pointer)),
            }
        }
    }

    /// The serialization of a parameter. For values other than lists and objects, `style: form` and `explode` have no effect.
    fn form(&mut self, key: &str, location: &str, part: (&str, &str), old: &At<'a>, new: &At<'a>) {
        let form = |document: &'a Document, at: &At<'a>| {
            let style =
                at.text("style").unwrap_or(if matches!(location, "query" | "cookie") { "form" } else { "simple" });
            let explode = at.node.get("explode").and_then(Value::as_bool).unwrap_or(style == "form");
            let kind = at.get("schema").map(|schema| document.resolve(schema));
            let kind = kind.and_then(|schema| schema.text("type")).unwrap_or("object");
            let of_parts = matches!(kind, "array" | "object");
            (style, explode && of_parts, of_parts, at.is("allowReserved"), at.is("allowEmptyValue"))
        };
        let (before, after) = (form(self.old, old), form(self.new, new));
        let rule = if before.2 != after.2 {
            // A changed type is reported as such, including its serialization.
            Rule::SameMeaning
        } else if before == after {
            Rule::SameMeaning
        } else {
            Rule::ReqParamTypeChanged
        };
        self.part(rule, part, keyed(key, old.node.get(key)), keyed(key, new.node.get(key)), &new.pointer);
    }

    fn body(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        let body = |document: &'a Document, operation: &Operation<'a>| {
            operation.at.get("requestBody").map(|body| document.resolve(body))
        };
        let (old, new) = match (body(self.old, old), body(self.new, new)) {
            (None, None) => return,
            (Some(body), None) => {
                self.part(Rule::ReqBodyRemoved, ("request", ""), "body".to_owned(), String::new(), &body.pointer);
                return;
            }
            (None, Some(body)) => {
                let rule = if body.is("required") { Rule::ReqBodyAddedRequired } else { Rule::ReqBodyAddedOptional };
                self.part(rule, ("request", ""), String::new(), "body".to_owned(), &body.pointer);
                return;
            }
            (Some(before), Some(after)) => {
                self.owner = format!("{} body", self.labels.operation(&new.name));
                (before, after)
            }
        };
        let part = ("request", "");
        for key in union(old.node, new.node) {
            let (before, after) = (old.node.get(key), new.node.get(key));
            if before == after {
                continue;
            }
            let (before, after) = (keyed(key, before), keyed(key, after));
            match key {
                "description" => self.part(Rule::DocChanged, part, before, after, &new.pointer),
                "required" => {
                    let rule = match (old.is(key), new.is(key)) {
                        (false, true) => Rule::ReqBodyBecameRequired,
                        (true, false) => Rule::ReqBodyBecameOptional,
                        _ => Rule::SameMeaning,
                    };
                    self.part(rule, part, before, after, &new.pointer);
                }
                "content" => self.content(&old, &new, Direction::Request),
                _ if key.starts_with("x-") => self.part(Rule::ExtensionChanged, part, before, after, &new.pointer),
                _ => self.part(Rule::Unclassified, part, before, after, &format!("{}/{key}", new.pointer)),
            }
        }
        // Equal references may point to components that differ.
        if old.node.get("content") == new.node.get("content") {
            self.content(&old, &new, Direction::Request);
        }
    }

    fn content(&mut self, old: &At<'a>, new: &At<'a>, direction: Direction) {
        let (part, changed) = match direction {
            Direction::Request => (("request", ""), Rule::ReqBodyMediaTypeChanged),
            Direction::Response => (("response", ""), Rule::RespMediaTypeChanged),
        };
        let media = |at: &At<'a>| -> BTreeMap<String, (&'a str, At<'a>)> {
            let content = at.get("content");
            let names = content.iter().flat_map(At::keys);
            let entries = names.filter_map(|name| {
                let plain = name.split(';').next().unwrap_or(name).trim().to_ascii_lowercase();
                Some((plain, (name, content.as_ref()?.get(name)?)))
            });
            entries.collect()
        };
        let (before, after) = (media(old), media(new));
        let names = |media: &BTreeMap<String, (&str, At<'_>)>| media.keys().cloned().collect::<Vec<_>>().join(", ");
        if names(&before) != names(&after) {
            let rule = match (direction, before.is_empty(), after.is_empty()) {
                (Direction::Response, true, false) => Rule::RespBodyAdded,
                (Direction::Response, false, true) => Rule::RespBodyRemoved,
                _ => changed,
            };
            self.part(rule, part, names(&before), names(&after), &new.pointer);
        }
        for (name, (old_name, old)) in &before {
            let Some((new_name, new)) = after.get(name) else { continue };
            if old_name != new_name {
                self.part(Rule::SameMeaning, part, (*old_name).to_owned(), (*new_name).to_owned(), &new.pointer);
            }
            for key in union(old.node, new.node) {
                let (before, after) = (old.node.get(key), new.node.get(key));
                if key == "schema" {
                    self.body_schema(old, new, direction, changed);
                } else if before != after {
                    let rule = match key {
                        "example" | "examples" => Rule::ExampleChanged,
                        "encoding" => changed,
                        _ if key.starts_with("x-") => Rule::ExtensionChanged,
                        _ => Rule::Unclassified,
                    };
                    self.part(rule, part, keyed(key, before), keyed(key, after), &format!("{}/{key}", new.pointer));
                }
            }
        }
    }

    fn body_schema(&mut self, old: &At<'a>, new: &At<'a>, direction: Direction, changed: Rule) {
        let noun = if direction == Direction::Request { "request" } else { "response" };
        let (Some(before), Some(after)) = (old.get("schema"), new.get("schema")) else {
            let text = |at: &At<'_>| keyed("schema", at.node.get("schema"));
            self.part(changed, (noun, ""), text(old), text(new), &new.pointer);
            return;
        };
        let (old_name, new_name) = (component(&before), component(&after));
        let shapes = (self.old.shape(before.node), self.new.shape(after.node));
        // If the old component no longer exists, it was renamed; otherwise it was replaced.
        let still_there = old_name.is_some_and(|name| self.new.at(&format!("/components/schemas/{name}")).is_some());
        if old_name != new_name && still_there && shapes.0 != shapes.1 && direction == Direction::Response {
            let text = |name: Option<&str>| name.unwrap_or("an inline schema").to_owned();
            self.part(Rule::RespBodyRefReplaced, (noun, ""), text(old_name), text(new_name), &new.pointer);
        }
        let location = Location {
            direction,
            kind: Kind::Body,
            owner: self.owner.clone(),
            noun: noun.to_owned(),
            property: String::new(),
            parent: None,
        };
        self.schemas.schema(&before, &after, &location);
    }

    fn responses(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        let all = |document: &'a Document, operation: &Operation<'a>| -> BTreeMap<&'a str, At<'a>> {
            let Some(responses) = operation.at.get("responses") else { return BTreeMap::new() };
            let found = responses.keys().filter_map(|status| Some((status, document.resolve(responses.get(status)?))));
            found.collect()
        };
        let (before, after) = (all(self.old, old), all(self.new, new));
        let statuses: BTreeSet<_> = before.keys().chain(after.keys()).copied().collect();
        for status in statuses {
            let part = ("status", status);
            if status.starts_with("x-") {
                let (before, after) = (before.get(status), after.get(status));
                let text = |at: Option<&At<'_>>| at.map_or_else(String::new, |at| short(Some(at.node)));
                if text(before) != text(after) {
                    self.part(Rule::ExtensionChanged, part, text(before), text(after), &new.at.pointer);
                }
                continue;
            }
            let success = status.starts_with('2');
            match (before.get(status), after.get(status)) {
                (Some(before), Some(after)) if success => {
                    let what = if self.is_dry_run_status(status) { "dry run" } else { "response" };
                    self.owner = format!("{} {what}", self.labels.operation(&new.name));
                    self.response(status, before, after);
                }
                (Some(before), Some(after)) if !self.schemas.equal(before, after) => {
                    let docs = self.old.shape(before.node) == self.new.shape(after.node);
                    let rule = if docs { Rule::DocChanged } else { Rule::RespErrorChanged };
                    self.part(rule, part, short(Some(before.node)), short(Some(after.node)), &after.pointer);
                }
                (None, Some(at)) if !self.is_dry_run_status(status) => {
                    let rule = if success { Rule::RespStatus2xxAdded } else { Rule::RespErrorAdded };
                    self.part(rule, part, String::new(), status.to_owned(), &at.pointer);
                }
                (Some(at), None) if !self.is_dry_run_status(status) => {
                    let rule = if success { Rule::RespStatus2xxRemoved } else { Rule::RespErrorRemoved };
                    self.part(rule, part, status.to_owned(), String::new(), &at.pointer);
                }
                _ => {}
            }
        }
    }

    fn response(&mut self, status: &str, old: &At<'a>, new: &At<'a>) {
        if self.schemas.equal(old, new) {
            self.content(old, new, Direction::Response);
            return;
        }
        let part = ("status", status);
        for key in union(old.node, new.node) {
            let (before, after) = (old.node.get(key), new.node.get(key));
            if key == "content" {
                self.content(old, new, Direction::Response);
            } else if key == "headers" {
                let equal = match (old.get(key), new.get(key)) {
                    (Some(before), Some(after)) => self.schemas.entries_equal(&before, &after),
                    _ => false,
                };
                if !equal {
                    self.part(Rule::RespHeaderChanged, part, keyed(key, before), keyed(key, after), &new.pointer);
                }
            } else if before != after {
                let rule = match key {
                    "description" => Rule::DocChanged,
                    _ if key.starts_with("x-") => Rule::ExtensionChanged,
                    _ => Rule::Unclassified,
                };
                self.part(rule, part, keyed(key, before), keyed(key, after), &new.pointer);
            }
        }
    }

    /// Keywords of path items other than operations and parameters.
    fn path_items(&mut self) {
        let paths: BTreeSet<_> =
            [self.old, self.new].iter().filter_map(|document| document.at("/paths")).collect_keys();
        for path in paths {
            let pointer = format!("/paths/{}", segment(&path));
            let item = |document: &'a Document| document.at(&pointer).map(|item| document.resolve(item));
            let (Some(old), Some(new)) = (item(self.old), item(self.new)) else { continue };
            for key in union(old.node, new.node) {
                let (before, after) = (old.node.get(key), new.node.get(key));
                if before == after || METHODS.contains(&key) || key == "parameters" {
                    continue;
                }
                let rule = match key {
                    "summary" | "description" => Rule::DocChanged,
                    "servers" => Rule::ServerUrlChanged,
                    _ if key.starts_with("x-") => Rule::ExtensionChanged,
                    _ => Rule::Unclassified,
                };
                let (before, after) = (keyed(key, before), keyed(key, after));
                self.part(rule, ("path", &path), before, after, &format!("{pointer}/{key}"));
            }
        }
    }

    /// The parts outside of operations.
    fn rest(&mut self) {
        let (old, new) = (&self.old.root, &self.new.root);
        for key in union(old, new) {
            let (before, after) = (old.get(key), new.get(key));
            let pointer = format!("/{}", segment(key));
            if before == after && key != "components" {
                continue;
            }
            let rule = match key {
                "paths" => {
                    self.extensions("paths", before, after);
                    continue;
                }
                "components" => {
                    self.components();
                    continue;
                }
                "info" => {
                    self.info();
                    continue;
                }
                // It was compared for each operation without its own `security`.
                "security" => Rule::SameMeaning,
                "openapi" => Rule::SameMeaning,
                "servers" => {
                    let urls = |value| items(value).map(|server: &Value| short(server.get("url"))).collect::<Vec<_>>();
                    if urls(before) == urls(after) { Rule::DocChanged } else { Rule::ServerUrlChanged }
                }
                "tags" => {
                    let hashes = |document: &Document, tags| -> BTreeSet<u64> {
                        items(tags).map(|tag: &Value| document.hash(tag)).collect()
                    };
                    if hashes(self.old, before) == hashes(self.new, after) {
                        continue;
                    }
                    Rule::DocChanged
                }
                "externalDocs" => Rule::DocChanged,
                _ if key.starts_with("x-") => Rule::ExtensionChanged,
                _ => Rule::Unclassified,
            };
            self.part(rule, ("document", key), short(before), short(after), &pointer);
        }
    }

    fn extensions(&mut self, noun: &str, before: Option<&Value>, after: Option<&Value>) {
        let (Some(before), Some(after)) = (before, after) else { return };
        for key in union(before, after).into_iter().filter(|key| key.starts_with("x-")) {
            if before.get(key) != after.get(key) {
                let text = |node: &Value| short(node.get(key));
                self.part(Rule::ExtensionChanged, (noun, key), text(before), text(after), &format!("/{noun}/{key}"));
            }
        }
    }

    fn info(&mut self) {
        let (old, new) = (&self.old.root["info"], &self.new.root["info"]);
        for key in union(old, new) {
            let (before, after) = (old.get(key), new.get(key));
            if before != after {
                let rule = match key {
                    "version" => Rule::InfoVersionChanged,
                    "title" | "description" | "termsOfService" | "contact" | "license" => Rule::DocChanged,
                    _ if key.starts_with("x-") => Rule::ExtensionChanged,
                    _ => Rule::Unclassified,
                };
                self.part(rule, ("info", key), short(before), short(after), &format!("/info/{key}"));
            }
        }
    }

    /// Components used by operations were compared where they are used.
    fn components(&mut self) {
        let (old_used, new_used) = (used(self.old), used(self.new));
        let none = Value::Object(serde_json::Map::new());
        let section = |document: &'a Document| document.root.get("components");
        let (old, new) = (section(self.old).unwrap_or(&none).clone(), section(self.new).unwrap_or(&none).clone());
        for kind in union(&old, &new) {
            let (before, after) = (old.get(kind), new.get(kind));
            if kind.starts_with("x-") || !before.or(after).is_some_and(Value::is_object) {
                if before != after {
                    self.part(Rule::ExtensionChanged, ("components", kind), short(before), short(after), "/components");
                }
                continue;
            }
            let empty = Value::Null;
            for name in union(before.unwrap_or(&empty), after.unwrap_or(&empty)) {
                let pointer = format!("/components/{}/{}", segment(kind), segment(name));
                let (old, new) = (self.old.at(&pointer), self.new.at(&pointer));
                let known = |set: &BTreeSet<String>| set.contains(&pointer);
                let words = match (&old, &new) {
                    (Some(old), Some(new)) if self.schemas.equal(old, new) => continue,
                    (Some(_), Some(_)) if known(&old_used) && known(&new_used) && COMPARED.contains(&kind) => continue,
                    (Some(_), None) if known(&old_used) => continue,
                    (None, Some(_)) if known(&new_used) => continue,
                    (Some(_), Some(_)) => ("unchanged", "changed"),
                    (Some(_), None) => ("there", ""),
                    (None, _) => ("", "there"),
                };
                let rule = match kind {
                    "securitySchemes" => Rule::OpSecurityChanged,
                    "examples" => Rule::ExampleChanged,
                    _ if known(&old_used) && known(&new_used) => Rule::Unclassified,
                    _ => Rule::ComponentUnusedChanged,
                };
                let text = |word: &str, at: &Option<At<'_>>| match (kind, at) {
                    ("securitySchemes", Some(at)) => short(Some(at.node)),
                    _ => word.to_owned(),
                };
                let (before, after) = (text(words.0, &old), text(words.1, &new));
                self.part(rule, ("component", name), before, after, &pointer);
            }
        }
    }
}

/// The keys of several objects.
trait CollectKeys {
    fn collect_keys(self) -> BTreeSet<String>;
}

impl<'a, I: Iterator<Item = At<'a>>> CollectKeys for I {
    fn collect_keys(self) -> BTreeSet<String> {
        self.flat_map(|at| at.keys().map(str::to_owned).collect::<Vec<_>>()).collect()
    }
}

/// The components that operations refer to, directly or indirectly.
fn used(document: &Document) -> BTreeSet<String> {
    fn walk(document: &Document, node: &Value, used: &mut BTreeSet<String>) {
        match node {
            Value::Object(map) => {
                let pointer = map.get("$ref").and_then(Value::as_str).and_then(|text| text.strip_prefix('#'));
                let pointer = pointer.filter(|pointer| used.insert((*pointer).to_owned()));
                if let Some(target) = pointer.and_then(|pointer| document.root.pointer(pointer)) {
                    walk(document, target, used);
                }
                map.values().for_each(|value| walk(document, value, used));
            }
            Value::Array(items) => items.iter().for_each(|item| walk(document, item, used)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    if let Some(paths) = document.root.get("paths") {
        walk(document, paths, &mut found);
    }
    let default = document.root.get("security");
    for (_, item) in entries(document.root.get("paths")) {
        for (_, operation) in entries(Some(item)) {
            for alternative in items(operation.get("security").or(default)) {
                found.extend(entries(Some(alternative)).map(|(name, _)| format!("/components/securitySchemes/{name}")));
            }
        }
    }
    found
}

fn component<'a>(at: &At<'a>) -> Option<&'a str> {
    at.text("$ref")?.strip_prefix("#/components/schemas/")
}

fn parameter_type(document: &Document, parameter: &At<'_>) -> String {
    let schema = parameter.get("schema");
    schema.map_or_else(|| "anything".to_owned(), |schema| describe(&document.resolve(schema)))
}

fn sorted_text(value: &Value) -> String {
    let names: BTreeMap<_, _> = entries(Some(value)).map(|(name, scopes)| (name, scopes.to_string())).collect();
    let names: Vec<_> = names
        .into_iter()
        .map(|(name, scopes)| if scopes == "[]" { name.clone() } else { format!("{name} {scopes}") })
        .collect();
    if names.is_empty() { "{}".to_owned() } else { names.join(" and ") }
}

/// The list in an operation's response, if it has only one.
fn only_list(document: &Document, operation: &Operation<'_>) -> Option<String> {
    let response = operation.at.get("responses")?.get("200").map(|response| document.resolve(response))?;
    let schema = document.resolve(response.get("content")?.get("application/json")?.get("schema")?);
    let properties = entries(schema.node.get("properties"));
    let mut lists = properties.filter(|(_, property)| property.get("type").is_some_and(|kind| kind == "array"));
    let (name, _) = lists.next()?;
    lists.next().is_none().then(|| name.clone())
}
