//! `api.toml` against the document: every operation has a row, every row fits its operation.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use toml::Spanned;

use crate::{
    Error,
    error::Stale,
    openapi::{self, items, operations},
    rows::{Idempotency, OFFSET, Paging, ParameterKind, Row, Rows, UNDECIDED},
};

/// All entries of `api.toml` that do not match the document.
pub(super) fn lint(document: &Value, rows: &Rows) -> Vec<Error> {
    let mut linter = Linter { document, rows, found: Vec::new() };
    for (path, method, operation) in operations(document) {
        if let Some(id) = operation.get("operationId").and_then(Value::as_str) {
            linter.row(path, method, id, operation);
        }
    }
    linter.rows();
    linter.found
}

struct Linter<'a> {
    document: &'a Value,
    rows: &'a Rows,
    found: Vec<Error>,
}

impl Linter<'_> {
    /// An operation against its row.
    fn row(&mut self, path: &str, method: &str, id: &str, operation: &Value) {
        let rows = self.rows;
        let pointer = format!("/paths/{}/{method}", crate::error::segment(path));
        let Some((key, row)) = rows.operation(id) else {
            self.found.push(Error::in_document(
                &pointer,
                format!("the operation `{id}` has no row"),
                "add one under [operations] in spec/api.toml: its SDK name and its idempotency",
            ));
            return;
        };
        let location = rows.location(key);
        let secured = items(operation.get("security")).next().is_some();
        let deprecated = operation.get("deprecated") == Some(&Value::Bool(true));
        for (what, row, document) in [("auth", row.auth, secured), ("deprecated", row.deprecated, deprecated)] {
            if row != document {
                self.found.push(Error::new(
                    &location,
                    format!("`{id}` has {what} = {row}, but the document has {document}"),
                    format!("update the row, or correct #{pointer} in spec/overlay.yaml"),
                ));
            }
        }
        let mut complaints = self.row_values(row, operation);
        if row.idempotency == Idempotency::Undecided {
            complaints.push((
                format!("needs a decision: may `{} {path}` be retried if its response is lost?", method.to_uppercase()),
                "replace the \"?\" of `idempotency` by paid, once, safe or default, as the head of the file explains; \
                 paid and once take a `look_in`, too",
            ));
        } else {
            complaints.extend(self.look_in(row, method));
        }
        for (message, help) in complaints {
            self.found.push(Error::new(&location, format!("`{id}` {message}"), help));
        }
    }

    /// `look_in`, the method to check after a lost response: present if needed, and a method that reads.
    fn look_in(&self, row: &Row, method: &str) -> Option<(String, &'static str)> {
        let idempotent = row.idempotency.is_idempotent(method);
        match row.look_in() {
            None if idempotent => None,
            None => Some((
                "is not idempotent and has no `look_in`".to_owned(),
                "name the method that shows whether it was carried out, as `look_in = \"jobs.list\"`",
            )),
            Some(_) if idempotent => Some((
                "is idempotent and has a `look_in`".to_owned(),
                "remove it: an idempotent request is retried if its response is lost",
            )),
            Some(sdk) => {
                let known = self.rows.operations.values().any(|row| row.sdk == sdk);
                (!known).then(|| {
                    (format!("has the `look_in` `{sdk}`, which is not a method"), "use the `sdk` of another row")
                })
            }
        }
    }

    fn row_values(&self, row: &Row, operation: &Value) -> Vec<(String, &'static str)> {
        let mut complaints = Vec::new();
        let is_method = |part: &str| crate::ident::is_valid(part) && crate::ident::snake(part) == part;
        if row.resource().is_empty() || !row.sdk.split('.').all(is_method) {
            complaints.push((
                format!("is called `{}`", row.sdk),
                "the form is resource.method, in snake_case and without keywords",
            ));
        }
        for alias in &row.aliases {
            let resource = alias.rsplit_once('.').map(|(resource, _)| resource);
            if !alias.split('.').all(is_method) || resource.is_none_or(|path| self.rows.resource(path).is_none()) {
                complaints.push((
                    format!("has the alias `{alias}`"),
                    "the form is resource.method, in snake_case, with a line for the resource under [resources]",
                ));
            }
        }
        let body = openapi::body(self.document, operation);
        let query: BTreeSet<&str> = items(operation.get("parameters"))
            .filter(|parameter| parameter.get("in").is_some_and(|location| location == "query"))
            .filter_map(|parameter| parameter.get("name")?.as_str())
            .collect();
        let has = |name: &str| {
            query.contains(name) || body.is_some_and(|body| body.pointer(&format!("/properties/{name}")).is_some())
        };
        let conventions = &self.rows.conventions;
        let paging = self.rows.paging(row);
        let paged_by: Vec<&str> = match &paging {
            None => Vec::new(),
            Some(Paging::Offset) => OFFSET.to_vec(),
            Some(paging) => paging.token().into_iter().collect(),
        };
        if paging.is_none() && row.pages.is_some() {
            complaints.push((
                format!("is paginated by `{}`", row.pages.as_deref().unwrap_or_default()),
                "use `offset`, or a parameter under [paging] in spec/api.toml",
            ));
        }
        if row.items.is_some() && row.pages.is_none() {
            complaints.push(("has `items`, but no `pages`".to_owned(), "add `pages` to the row, or remove `items`"));
        }
        let dry_run = conventions.dry_run.as_ref();
        if row.dry_run && dry_run.is_none() {
            complaints.push((
                "has a `dry_run`".to_owned(),
                "declare the parameter and the status of a dry run under [conventions] in spec/api.toml",
            ));
        }
        let asked_by = dry_run.map(|dry_run| dry_run.parameter.as_str());
        for name in paged_by.into_iter().chain(asked_by.filter(|_| row.dry_run)) {
            if !has(name) {
                complaints.push((
                    format!("needs the parameter `{name}`, which the document does not have"),
                    "correct the row's `pages` or `dry_run`, or the document",
                ));
            }
        }
        if let Some(name) = asked_by.filter(|name| query.contains(name) && !row.dry_run) {
            complaints.push((
                format!("takes `{name}`, but its row has no `dry_run`"),
                "a dry run is a separate call: add `dry_run = true` to the row, and declare its response if the document does not",
            ));
        }
        let status = conventions.dry_run_status().map(|status| status.to_string());
        let priced = status.as_ref().is_some_and(|status| operation["responses"].get(status).is_some());
        if row.dry_run != priced && status.is_some() {
            complaints.push((
                format!(
                    "has dry_run = {}, but the document declares {} {}",
                    row.dry_run,
                    if priced { "a" } else { "no" },
                    status.unwrap_or_default(),
                ),
                "update the row, or correct the responses in spec/overlay.yaml",
            ));
        }
        if let Some(successor) =
            row.legacy.as_ref().filter(|sdk| self.rows.operations.values().all(|row| row.sdk != **sdk))
        {
            complaints.push((
                format!("is replaced by `{successor}`, which is not a method"),
                "use the `sdk` of another row as its `legacy`",
            ));
        }
        let required = required_values(body, operation);
        let named: BTreeSet<_> = row.arguments.iter().map(String::as_str).collect();
        if (required.len() > 1 || !row.arguments.is_empty())
            && (named != required || named.len() != row.arguments.len())
        {
            let list: Vec<_> = required.into_iter().collect();
            complaints.push((
                format!("needs `arguments` with each of {} once", list.join(", ")),
                "their order is the order of the method's arguments, which must not change unintentionally: declare it",
            ));
        }
        complaints
    }

    /// The rows against the document.
    fn rows(&mut self) {
        let rows = self.rows;
        let operations: BTreeSet<&str> =
            operations(self.document).filter_map(|(_, _, operation)| operation.get("operationId")?.as_str()).collect();
        let mut methods = BTreeMap::new();
        let mut used = BTreeSet::new();
        for (key, row) in &rows.operations {
            if !operations.contains(key.get_ref().as_str()) {
                self.stale(key, "is not an operation of the document", "remove the row, or correct its operationId");
            }
            if let Some(first) = methods.insert(row.sdk.clone(), key.get_ref().clone()) {
                self.row_error(
                    key,
                    &format!("is called `{}`, like `{first}`", row.sdk),
                    "give one of them another name",
                );
            }
            for name in row.aliases.iter().chain([&row.sdk]) {
                let mut path = name.as_str();
                while let Some((resource, _)) = path.rsplit_once('.') {
                    used.insert(resource.to_owned());
                    path = resource;
                }
            }
        }
        for resource in &used {
            if let Some((key, _)) = rows.operations.iter().find(|(_, row)| row.sdk == *resource) {
                self.row_error(
                    key,
                    &format!("is called `{resource}`, like a resource"),
                    "give one of them another name",
                );
            }
            if rows.resource(resource).is_none_or(|docs| docs == UNDECIDED) {
                let within =
                    |row: &Row| row.resource() == resource || row.resource().starts_with(&format!("{resource}."));
                let first = rows.operations.iter().find(|(_, row)| within(row));
                self.found.push(Error::new(
                    first.map_or_else(|| "spec/api.toml".to_owned(), |(key, _)| rows.location(key)),
                    format!("the resource `{resource}` has no documentation"),
                    "write a line for it under [resources]",
                ));
            }
        }
        for key in rows.resources.keys().filter(|key| !used.contains(key.get_ref())) {
            self.stale(key, "is not the resource of any operation", "remove it from [resources]");
        }
        self.conventions();
        self.parameter_kinds();
        self.variant_names();
    }

    fn conventions(&mut self) {
        let rows = self.rows;
        let used: BTreeSet<_> = rows.operations.values().filter_map(|row| row.pages.as_deref()).collect();
        for key in rows.paging.keys().filter(|key| !used.contains(key.get_ref().as_str())) {
            self.stale(key, "is not the `pages` of any operation", "remove it from [paging]");
        }
        let is_dead = |part: &&Spanned<String>| {
            let mut operations = operations(self.document);
            !operations.any(|(_, _, operation)| {
                operation["description"].as_str().is_some_and(|text| text.contains(part.get_ref()))
            })
        };
        let dead: Vec<_> = rows.conventions.boilerplate.iter().filter(is_dead).collect();
        for part in dead {
            self.stale(part, "is not in the description of any operation", "remove it from [conventions]");
        }
        let dry = rows.operations.values().any(|row| row.dry_run);
        if rows.conventions.dry_run.is_some() && !dry {
            self.found.push(Error::new(
                "spec/api.toml",
                "[conventions] has a `dry_run`, but no operation has one",
                "remove it",
            ));
        }
    }

    fn row_error(&mut self, key: &Spanned<String>, message: &str, help: &str) {
        let location = self.rows.location(key);
        self.found.push(Error::new(location, format!("`{}` {message}", key.get_ref()), help));
    }

    /// Reports an entry that matches nothing in the document.
    fn stale(&mut self, key: &Spanned<String>, message: &str, help: &str) {
        let error = Error::new(self.rows.location(key), format!("`{}` {message}", key.get_ref()), help);
        self.found.push(error.stale(Stale::Entry { at: key.span().start, caught_up: false }));
    }

    fn parameter_kinds(&mut self) {
        let rows = self.rows;
        let mut query: BTreeMap<String, Vec<&Value>> = BTreeMap::new();
        for (_, _, operation) in operations(self.document) {
            let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default();
            for parameter in items(operation.get("parameters")) {
                let Some(name) = parameter.get("name").and_then(Value::as_str) else { continue };
                if parameter.get("in").is_none_or(|location| location != "query") {
                    continue;
                }
                query.entry(name.to_owned()).or_default().push(parameter);
                query.entry(format!("{id}.{name}")).or_default().push(parameter);
            }
        }
        for (key, kind) in &rows.parameters {
            let Some(parameters) = query.get(key.get_ref()) else {
                self.stale(key, "is not a query parameter", "remove it from [parameters]");
                continue;
            };
            // The other kinds are narrower than any type of the document: its integers may be negative.
            let is_boolean = |parameter: &&Value| parameter.pointer("/schema/type").is_some_and(|ty| ty == "boolean");
            if *kind == ParameterKind::Boolean && parameters.iter().all(is_boolean) {
                let message = format!("`{}` already has this type in the document", key.get_ref());
                let error = Error::new(rows.location(key), message, "remove it from [parameters]");
                self.found.push(error.stale(Stale::Entry { at: key.span().start, caught_up: true }));
            }
        }
    }

    fn variant_names(&mut self) {
        let mut values = BTreeSet::new();
        collect_enum_values(self.document, &mut values);
        let rows = self.rows;
        for key in rows.variants.keys().filter(|key| !values.contains(key.get_ref().as_str())) {
            self.stale(key, "is not a value of any enum", "remove it from [variants]");
        }
    }
}

fn collect_enum_values<'a>(node: &'a Value, values: &mut BTreeSet<&'a str>) {
    match node {
        Value::Object(map) => {
            values.extend(items(map.get("enum")).filter_map(Value::as_str));
            map.values().for_each(|value| collect_enum_values(value, values));
        }
        Value::Array(list) => list.iter().for_each(|value| collect_enum_values(value, values)),
        _ => {}
    }
}

/// The names of the required query parameters and body fields.
fn required_values<'a>(body: Option<&'a Value>, operation: &'a Value) -> BTreeSet<&'a str> {
    let query = items(operation.get("parameters")).filter(|parameter| {
        parameter.get("in").is_some_and(|location| location != "path")
            && parameter.get("required") == Some(&Value::Bool(true))
    });
    let query = query.filter_map(|parameter| parameter.get("name")?.as_str());
    let body = items(body.and_then(|body| body.get("required"))).filter_map(Value::as_str);
    query.chain(body).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::tests::{ROWS, document, findings};

    #[test]
    fn rows_and_operations_have_to_match() {
        let row = "PostThing = { sdk = \"things.make\", idempotency = \"once\", look_in = \"things.make\" }";
        #[rustfmt::skip]
        let cases = [
            ("", "spec/openapi.json#/paths/~1things~1{id}/post: the operation `PostThing` has no row"),
            ("PostThing = { sdk = \"things.make\", idempotency = \"once\", look_in = \"things.make\" }\nGone = { sdk = \"things.gone\", idempotency = \"safe\" }", "spec/api.toml:8: `Gone` is not an operation"),
            ("PostThing = { sdk = \"things.make\", idempotency = \"once\", look_in = \"things.make\", auth = false }", "spec/api.toml:7: `PostThing` has auth = false, but the document has true"),
            ("PostThing = { sdk = \"things.make\", idempotency = \"once\", look_in = \"things.make\", deprecated = true }", "spec/api.toml:7: `PostThing` has deprecated = true"),
            ("PostThing = { sdk = \"things.make\", idempotency = \"paid\", look_in = \"things.make\", dry_run = true }", "spec/api.toml:7: `PostThing` needs the parameter `dryRun`"),
            ("PostThing = { sdk = \"things.make\", idempotency = \"once\", look_in = \"things.make\", pages = \"nextToken\" }", "spec/api.toml:7: `PostThing` needs the parameter `nextToken`"),
            ("PostThing = { sdk = \"things.make\", idempotency = \"once\", look_in = \"things.make\", arguments = [\"kind\"] }", "spec/api.toml:7: `PostThing` needs `arguments` with each of name once"),
            ("PostThing = { sdk = \"things.make\", idempotency = \"once\" }", "spec/api.toml:7: `PostThing` is not idempotent and has no `look_in`"),
            ("PostThing = { sdk = \"things.make\", idempotency = \"default\" }", "spec/api.toml:7: `PostThing` is not idempotent and has no `look_in`"),
            ("PostThing = { sdk = \"things.make\", idempotency = \"safe\", look_in = \"things.make\" }", "spec/api.toml:7: `PostThing` is idempotent and has a `look_in`"),
            ("PostThing = { sdk = \"things.make\", idempotency = \"once\", look_in = \"things.gone\" }", "spec/api.toml:7: `PostThing` has the `look_in` `things.gone`, which is not a method"),
            ("PostThing = { sdk = \"things.make\", idempotency = \"paid\" }", "spec/api.toml:7: `PostThing` has the `look_in` `jobs.list`, which is not a method"),
            ("PostThing = { sdk = \"make\", idempotency = \"once\", look_in = \"things.make\" }", "spec/api.toml:7: `PostThing` is called `make`"),
            ("PostThing = { sdk = \"things.make\", idempotency = \"once\", look_in = \"things.make\", pages = \"page\" }", "spec/api.toml:7: `PostThing` is paginated by `page`"),
            ("PostThing = { sdk = \"things.make\", idempotency = \"once\", look_in = \"things.make\", legacy = \"things.gone\" }", "spec/api.toml:7: `PostThing` is replaced by `things.gone`, which is not a method"),
            ("PostThing = { sdk = \"other.make\", idempotency = \"once\", look_in = \"things.make\" }", "the resource `other` has no documentation"),
        ];
        for (replacement, expected) in cases {
            let rows = format!(
                "{}\n[paging]\nnextToken = \"nextToken\"\n[conventions.dry_run]\nparameter = \"dryRun\"\nstatus = 269\n",
                ROWS.replace(row, replacement)
            );
            let found = findings(&document(), &rows);
            assert!(found.iter().any(|finding| finding.contains(expected)), "{expected}: {found:#?}");
        }
        let rows = ROWS.replace("flag =", "flog =");
        assert!(findings(&document(), &rows)[0].starts_with("spec/api.toml:5: `flog` is not a query parameter"));
        let mut listed = document();
        listed["paths"]["/things/{id}"]["post"]["parameters"][1]["schema"] =
            json!({ "type": "array", "items": { "type": "string" } });
        let found = findings(&listed, &ROWS.replace("flag = \"boolean\"", "flag = \"list\""));
        assert!(
            found.iter().any(|finding| finding.contains("parameters/1: `flag` is sent once for each item")),
            "{found:#?}"
        );
        for (ty, kind, expected) in [
            ("boolean", "boolean", Some("spec/api.toml:5: `flag` already has this type in the document")),
            ("string", "boolean", None),
            ("integer", "integer", None),
        ] {
            let mut typed = document();
            typed["paths"]["/things/{id}"]["post"]["parameters"][1]["schema"]["type"] = json!(ty);
            let found = findings(&typed, &ROWS.replace("\"boolean\"", &format!("\"{kind}\"")));
            let first = found.first().and_then(|finding| finding.lines().next());
            assert_eq!(first, expected, "{ty} {kind}");
        }
        let own = ROWS.replace("flag = ", "\"PostThing.flag\" = ");
        assert_eq!(findings(&document(), &own), Vec::<String>::new());
        for (conventions, expected) in [
            (
                "[paging]\nnextToken = \"nextToken\"",
                "spec/api.toml:10: `nextToken` is not the `pages` of any operation",
            ),
            (
                "[conventions]\nboilerplate = [\"New!\"]",
                "spec/api.toml:10: `New!` is not in the description of any operation",
            ),
            (
                "[conventions.dry_run]\nparameter = \"dryRun\"\nstatus = 269",
                "[conventions] has a `dry_run`, but no operation has one",
            ),
        ] {
            let found = findings(&document(), &format!("{ROWS}\n{conventions}"));
            assert!(found.iter().any(|finding| finding.contains(expected)), "{expected}: {found:#?}");
        }
        let rows = format!("{ROWS}\n[variants]\n\"9x\" = \"NineX\"");
        assert!(findings(&document(), &rows)[0].contains("`9x` is not a value of any enum"));
    }
}
