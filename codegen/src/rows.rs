//! `spec/api.toml`: what the document cannot say, as data.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::{Error, Result, error::line_of, ident};

const FILE: &str = "spec/api.toml";

/// The whole of `api.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rows {
    /// Resource path (`models.examples`) → one line of documentation.
    pub resources: BTreeMap<Spanned<String>, String>,
    /// What the document means by names of its own.
    #[serde(default)]
    pub(crate) conventions: Conventions,
    /// Query parameter that asks for a page by its token → field of the response that holds the token of the next page.
    #[serde(default)]
    pub(crate) paging: BTreeMap<Spanned<String>, String>,
    /// Query parameter, as `name` or `operationId.name` → what it really is.
    pub parameters: BTreeMap<Spanned<String>, ParameterKind>,
    /// Enum value → variant name, where the value itself makes no good one.
    #[serde(default)]
    pub variants: BTreeMap<Spanned<String>, String>,
    /// Type name → one line of documentation.
    #[serde(default)]
    pub(crate) types: BTreeMap<Spanned<String>, String>,
    /// Type name → the order of the required values of its `new`.
    #[serde(default)]
    pub(crate) constructors: BTreeMap<Spanned<String>, Vec<String>>,
    /// Field or parameter, as `wireName`, `Type.wireName` or `operationId.wireName` → one line of documentation, where the document has
    /// none.
    #[serde(default)]
    pub(crate) descriptions: BTreeMap<Spanned<String>, String>,
    /// Field or parameter, as `wireName`, `Type.wireName` or `operationId.wireName` → its Rust identifier, where the wire name makes no
    /// good one.
    #[serde(default)]
    pub(crate) idents: BTreeMap<Spanned<String>, String>,
    /// Fields that are something else than the document says.
    #[serde(default)]
    pub(crate) fields: Fields,
    /// operationId → row.
    pub operations: BTreeMap<Spanned<String>, Row>,
    #[serde(skip)]
    text: String,
}

/// What the document means by names of its own.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Conventions {
    /// How a price is asked for.
    pub dry_run: Option<DryRun>,
    /// Query parameter that names the project of a call, which `with_project_id` sends.
    pub project: Option<String>,
    /// Query parameter that limits the items of a page.
    pub page_size: Option<String>,
    /// Parts of descriptions that are left out, because a row's key has the same meaning.
    pub boilerplate: Vec<Spanned<String>>,
    /// The input that examples set of a body without declared fields.
    pub input: Option<String>,
    /// Argument, by the end of its name → its value in examples.
    pub examples: BTreeMap<String, String>,
}

/// How the price of an operation is asked for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DryRun {
    /// The query parameter.
    pub parameter: String,
    /// The status of the response.
    pub status: u16,
    /// Query parameter → what its documentation must say, because it is charged even then.
    #[serde(default)]
    pub charged: BTreeMap<String, String>,
}

impl Conventions {
    /// The value of an argument in examples, where its name has one.
    pub(crate) fn example(&self, name: &str) -> Option<&str> {
        self.examples.iter().find(|(end, _)| name.ends_with(end.as_str())).map(|(_, value)| value.as_str())
    }

    /// The status of a dry run's response.
    pub(crate) fn dry_run_status(&self) -> Option<u16> {
        self.dry_run.as_ref().map(|dry_run| dry_run.status)
    }
}

/// Fields, as `Type.wireName`, by what they really are.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Fields {
    /// Whole numbers, never negative, below 2³².
    u32: Vec<Spanned<String>>,
    /// Whole numbers, never negative.
    u64: Vec<Spanned<String>>,
    /// Whole numbers.
    i64: Vec<Spanned<String>>,
    /// ISO 8601 text or epoch milliseconds.
    timestamps: Vec<Spanned<String>>,
    /// Links that are as good as a password for what they lead to.
    signed_urls: Vec<Spanned<String>>,
    /// Secrets that only an explicit call reads.
    shown_once: Vec<Spanned<String>>,
    /// What identifies the thing itself.
    identifiers: Vec<Spanned<String>>,
    /// What a response is worth nothing without, beside what identifies itself.
    present: Vec<Spanned<String>>,
    /// Text that the live API sends as a number too, or the other way round.
    text_or_number: Vec<Spanned<String>>,
    /// Text that is nobody else's business.
    secrets: Vec<Spanned<String>>,
    /// Text → the enum that the document has for it elsewhere.
    enums: BTreeMap<Spanned<String>, String>,
    /// What can be sent as `null`, to unset it.
    nullable: Vec<Spanned<String>>,
    /// What stands behind a pointer, to keep what it is part of small.
    boxed: Vec<Spanned<String>>,
}

/// What a field really is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FieldKind<'a> {
    /// A whole number.
    Integer(Width),
    /// A time.
    Timestamp,
    /// A link that is as good as a password for what it leads to.
    SignedUrl,
    /// A secret that only an explicit call reads.
    ShownOnce,
    /// What identifies the thing itself.
    Identifier,
    /// What a response is worth nothing without.
    Present,
    /// Text that is sent as a number too, or the other way round.
    TextOrNumber,
    /// Text that is nobody else's business.
    Secret,
    /// A value of the enum of that name.
    Enum(&'a str),
    /// What can be sent as `null`.
    Nullable,
    /// What stands behind a pointer.
    Boxed,
}

/// The width of a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Width {
    /// Below 2³².
    U32,
    /// Below 2⁶⁴.
    U64,
    /// Of either sign.
    I64,
}

impl Fields {
    /// Every entry, with what it says.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&Spanned<String>, FieldKind<'_>)> {
        let lists = [
            (&self.u32, FieldKind::Integer(Width::U32)),
            (&self.u64, FieldKind::Integer(Width::U64)),
            (&self.i64, FieldKind::Integer(Width::I64)),
            (&self.timestamps, FieldKind::Timestamp),
            (&self.signed_urls, FieldKind::SignedUrl),
            (&self.shown_once, FieldKind::ShownOnce),
            (&self.identifiers, FieldKind::Identifier),
            (&self.present, FieldKind::Present),
            (&self.text_or_number, FieldKind::TextOrNumber),
            (&self.secrets, FieldKind::Secret),
            (&self.nullable, FieldKind::Nullable),
            (&self.boxed, FieldKind::Boxed),
        ];
        let enums = self.enums.iter().map(|(key, name)| (key, FieldKind::Enum(name)));
        lists.into_iter().flat_map(|(list, kind)| list.iter().map(move |key| (key, kind))).chain(enums)
    }
}

/// What a query parameter, a `string` in the document, really is.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ParameterKind {
    /// `true` or `false`.
    Boolean,
    /// A count or an offset: never negative.
    Integer,
    /// Strings joined by commas.
    List,
    /// A time.
    Timestamp,
}

/// One operation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Row {
    /// `resource.sub_resource.method`.
    pub sdk: String,
    /// Other names of it, as `resource.method`.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// May it be sent again?
    pub idempotency: Idempotency,
    /// The method that shows whether it was carried out, as `collections.list`.
    pub look_in: Option<String>,
    /// How its list is paged: a key of `[paging]`, or `offset`.
    pub pages: Option<String>,
    /// The field of its response that holds the items of a page.
    pub items: Option<String>,
    /// Can its price be asked for?
    #[serde(default)]
    pub dry_run: bool,
    /// Does it need a credential?
    #[serde(default = "yes")]
    pub auth: bool,
    /// Does the document deprecate it?
    #[serde(default)]
    pub deprecated: bool,
    /// The method that replaces it, where the official SDKs have dropped it.
    pub legacy: Option<String>,
    /// Is `sdk` its name in the official documentation?
    #[serde(default = "yes")]
    pub documented: bool,
    /// The order of the required values.
    #[serde(default)]
    pub arguments: Vec<String>,
}

/// May an operation be sent again after a failure?
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Idempotency {
    /// Costs credits.
    Paid,
    /// Creates or triggers something.
    Once,
    /// Reads, although it is a POST.
    Safe,
    /// As its HTTP method says.
    Default,
    /// Nobody has decided yet: a drafted row, which the lint refuses.
    #[serde(rename = "?")]
    Undecided,
}

/// What a drafted entry has where a person has to decide.
pub(crate) const UNDECIDED: &str = "?";

impl Idempotency {
    /// May an operation of this HTTP method, in lower case, be sent again when its outcome is unknown?
    pub(crate) fn is_idempotent(self, method: &str) -> bool {
        match self {
            Self::Paid | Self::Once | Self::Undecided => false,
            Self::Safe => true,
            Self::Default => !matches!(method, "post" | "patch"),
        }
    }
}

/// How a list is paged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paging {
    /// A query parameter asks for a page by its token.
    Token {
        /// The query parameter.
        parameter: String,
        /// The field of the response that holds the token of the next page.
        next: String,
    },
    /// `offset` and `limit`, or `page` and `hitsPerPage`, in the body.
    Offset,
}

/// The fields of a body that asks for a page by an offset.
pub(crate) const OFFSET: [&str; 4] = ["offset", "limit", "page", "hitsPerPage"];

impl Paging {
    /// The parameter that asks for a page by its token.
    pub(crate) fn token(&self) -> Option<&str> {
        match self {
            Self::Token { parameter, .. } => Some(parameter),
            Self::Offset => None,
        }
    }

    /// The field of a response that holds the token of the next page.
    pub(crate) fn next(&self) -> Option<&str> {
        match self {
            Self::Token { next, .. } => Some(next),
            Self::Offset => None,
        }
    }
}

fn yes() -> bool {
    true
}

impl Rows {
    /// Parses `api.toml`.
    ///
    /// # Errors
    ///
    /// When it is not TOML or has an unknown key, at its line.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let mut rows: Self = toml::from_str(text).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            Error::new(line_of(FILE, text, offset), error.message(), "the head of the file lists the keys")
        })?;
        rows.text = text.to_owned();
        Ok(rows)
    }

    /// The rows, with one for each operation that has none, so that what they hold besides can be judged as if it had. Nothing where a row
    /// has no operation: it may be the row of a renamed one, without which the types of that operation have no names.
    pub(crate) fn completed(&self, document: &serde_json::Value) -> Option<Self> {
        let mut rows = self.clone();
        let mut found = 0;
        for (path, _, operation) in crate::openapi::operations(document) {
            let id = operation.get("operationId").and_then(serde_json::Value::as_str).unwrap_or_default();
            if self.operation(id).is_some() {
                found += 1;
                continue;
            }
            let resource = path.split('/').find(|segment| !segment.is_empty()).unwrap_or_default();
            let row = Row {
                sdk: format!("{}.{}", ident::snake(resource), ident::snake(id)),
                aliases: Vec::new(),
                idempotency: Idempotency::Once,
                look_in: None,
                pages: None,
                items: None,
                dry_run: false,
                auth: true,
                deprecated: false,
                legacy: None,
                documented: false,
                arguments: Vec::new(),
            };
            rows.operations.insert(Spanned::new(0..0, id.to_owned()), row);
        }
        (found == self.operations.len()).then_some(rows)
    }

    /// `spec/api.toml:line` of a key.
    pub(crate) fn place(&self, key: &Spanned<String>) -> String {
        line_of(FILE, &self.text, key.span().start)
    }

    /// The row of an operation, with its key.
    pub(crate) fn operation(&self, id: &str) -> Option<(&Spanned<String>, &Row)> {
        self.operations.iter().find(|(key, _)| key.get_ref() == id)
    }

    /// How the list of a row's operation is paged; nothing where the row's `pages` is unknown.
    pub(crate) fn paging(&self, row: &Row) -> Option<Paging> {
        match row.pages.as_deref()? {
            "offset" => Some(Paging::Offset),
            parameter => {
                let next = find(&self.paging, parameter)?.clone();
                Some(Paging::Token { parameter: parameter.to_owned(), next })
            }
        }
    }

    /// The kind of a query parameter, where it is not a string.
    pub(crate) fn parameter(&self, operation: &str, name: &str) -> Option<ParameterKind> {
        let own = find(&self.parameters, &format!("{operation}.{name}"));
        own.or_else(|| find(&self.parameters, name)).copied()
    }

    /// The documentation of a resource.
    pub(crate) fn resource(&self, path: &str) -> Option<&str> {
        find(&self.resources, path).map(String::as_str)
    }

    /// The documentation of a type, where it was given one.
    pub(crate) fn type_docs(&self, name: &str) -> Option<&str> {
        find(&self.types, name).map(String::as_str)
    }

    /// The documentation of a field or parameter, where it was given one, with its key.
    pub(crate) fn description(&self, field: &str) -> Option<(&Spanned<String>, &String)> {
        self.descriptions.iter().find(|(key, _)| key.get_ref() == field)
    }

    /// The identifier of a field or parameter, where it was given one, with its key.
    pub(crate) fn ident(&self, field: &str) -> Option<(&Spanned<String>, &String)> {
        self.idents.iter().find(|(key, _)| key.get_ref() == field)
    }

    /// The order of the required values of a type's `new`, where it was given.
    pub(crate) fn constructor(&self, name: &str) -> &[String] {
        find(&self.constructors, name).map_or(&[], Vec::as_slice)
    }

    /// The variant of an enum value, or nothing where the value makes no identifier.
    pub(crate) fn variant(&self, value: &str) -> Option<String> {
        let ident = find(&self.variants, value).cloned().unwrap_or_else(|| ident::variant(value));
        ident::is_valid(&ident).then_some(ident)
    }
}

fn find<'a, T>(map: &'a BTreeMap<Spanned<String>, T>, name: &str) -> Option<&'a T> {
    map.iter().find(|(key, _)| key.get_ref() == name).map(|(_, value)| value)
}

impl Row {
    /// The method that shows whether the operation was carried out: where a paid one says nothing else, the list of jobs.
    pub(crate) fn look_in(&self) -> Option<&str> {
        self.look_in.as_deref().or((self.idempotency == Idempotency::Paid).then_some("jobs.list"))
    }

    /// `models.examples` of `models.examples.list`.
    pub(crate) fn resource(&self) -> &str {
        self.sdk.rsplit_once('.').map_or("", |(path, _)| path)
    }

    /// `list` of `models.examples.list`.
    pub(crate) fn method(&self) -> &str {
        self.sdk.rsplit_once('.').map_or(self.sdk.as_str(), |(_, method)| method)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variant_is_named_in_api_toml_or_by_its_value() {
        let rows =
            Rows::parse("resources = {}\nparameters = {}\noperations = {}\n[variants]\n\"3d\" = \"ThreeD\"").unwrap();
        assert_eq!(rows.variant("in-progress").as_deref(), Some("InProgress"));
        assert_eq!(rows.variant("3d").as_deref(), Some("ThreeD"));
        assert_eq!(rows.variant("16:9"), None);
    }
}
