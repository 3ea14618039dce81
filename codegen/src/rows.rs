//! `spec/api.toml`: facts about the API that the document cannot express, as data.

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
    /// The conventions of the document.
    #[serde(default)]
    pub(crate) conventions: Conventions,
    /// Query parameter that takes the page token → response field with the token of the next page.
    #[serde(default)]
    pub(crate) paging: BTreeMap<Spanned<String>, String>,
    /// Query parameter, as `name` or `operationId.name` → its actual type.
    pub parameters: BTreeMap<Spanned<String>, ParameterKind>,
    /// Enum value → variant name, if the value does not convert to a good one.
    #[serde(default)]
    pub variants: BTreeMap<Spanned<String>, String>,
    /// Type name → one line of documentation.
    #[serde(default)]
    pub(crate) types: BTreeMap<Spanned<String>, String>,
    /// Type name → the order of the required values of its `new`.
    #[serde(default)]
    pub(crate) constructors: BTreeMap<Spanned<String>, Vec<String>>,
    /// Field or parameter, as `wireName`, `Type.wireName` or `operationId.wireName` → one line of documentation, if the document has none.
    #[serde(default)]
    pub(crate) descriptions: BTreeMap<Spanned<String>, String>,
    /// Field or parameter, as `wireName`, `Type.wireName` or `operationId.wireName` → its Rust identifier, if the wire name does not
    /// convert to a good one.
    #[serde(default)]
    pub(crate) idents: BTreeMap<Spanned<String>, String>,
    /// Fields whose type differs from the document.
    #[serde(default)]
    pub(crate) fields: Fields,
    /// operationId → row.
    pub operations: BTreeMap<Spanned<String>, Row>,
    #[serde(skip)]
    text: String,
}

/// The conventions of the document.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Conventions {
    /// How a price is requested.
    pub dry_run: Option<DryRun>,
    /// Query parameter with the project ID, which `with_project_id` sends.
    pub project: Option<String>,
    /// Query parameter that limits the items of a page.
    pub page_size: Option<String>,
    /// Parts of descriptions that are removed, because a row's key has the same meaning.
    pub boilerplate: Vec<Spanned<String>>,
    /// Response fields that are described together, as the price.
    pub price_fields: Vec<String>,
    /// Response fields that are described after the others, in this order.
    pub secondary_fields: Vec<String>,
    /// The input that examples set in a body without declared fields.
    pub input: Option<String>,
    /// The last word of an argument's name → its value in examples.
    pub examples: BTreeMap<String, String>,
}

/// How the price of an operation is requested.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DryRun {
    /// The query parameter.
    pub parameter: String,
    /// The status of the response.
    pub status: u16,
    /// Query parameter that is charged even in a dry run → the remark in its documentation.
    #[serde(default)]
    pub charged: BTreeMap<String, String>,
}

impl Conventions {
    /// The value of an argument in examples, if its name has one.
    pub(crate) fn example(&self, name: &str) -> Option<&str> {
        self.examples.iter().find(|(end, _)| name.ends_with(end.as_str())).map(|(_, value)| value.as_str())
    }

    /// The status of a dry run's response.
    pub(crate) fn dry_run_status(&self) -> Option<u16> {
        self.dry_run.as_ref().map(|dry_run| dry_run.status)
    }
}

/// Fields, as `Type.wireName`, by their actual type.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Fields {
    /// Non-negative integers below 2³².
    u32: Vec<Spanned<String>>,
    /// Non-negative integers.
    u64: Vec<Spanned<String>>,
    /// Whole numbers.
    i64: Vec<Spanned<String>>,
    /// ISO 8601 text or epoch milliseconds.
    timestamps: Vec<Spanned<String>>,
    /// URLs that give access to their object like a password.
    signed_urls: Vec<Spanned<String>>,
    /// Secrets that only an explicit call reveals.
    returned_once: Vec<Spanned<String>>,
    /// The ID of the object.
    identifiers: Vec<Spanned<String>>,
    /// Required fields of responses, besides IDs.
    present: Vec<Spanned<String>>,
    /// Text that the API also sends as a number, or vice versa.
    text_or_number: Vec<Spanned<String>>,
    /// Text that is redacted, such as a credential of another service.
    secrets: Vec<Spanned<String>>,
    /// Text → the enum that the document uses for it elsewhere.
    enums: BTreeMap<Spanned<String>, String>,
    /// Fields that can be sent as `null`, to unset them.
    nullable: Vec<Spanned<String>>,
    /// Fields that are boxed, to keep their struct small.
    boxed: Vec<Spanned<String>>,
}

/// The actual type of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FieldKind<'a> {
    /// A whole number.
    Integer(Width),
    /// A time.
    Timestamp,
    /// A URL that gives access to its object like a password.
    SignedUrl,
    /// A secret that only an explicit call reveals.
    ReturnedOnce,
    /// The ID of the object.
    Identifier,
    /// A required field of a response.
    Present,
    /// Text that is also sent as a number, or vice versa.
    TextOrNumber,
    /// Text that is redacted, such as a credential of another service.
    Secret,
    /// A value of the enum of that name.
    Enum(&'a str),
    /// Can be sent as `null`.
    Nullable,
    /// Boxed.
    Boxed,
}

/// The width of an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Width {
    /// Below 2³².
    U32,
    /// Below 2⁶⁴.
    U64,
    /// Signed.
    I64,
}

impl Fields {
    /// Every entry, with its type.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&Spanned<String>, FieldKind<'_>)> {
        let lists = [
            (&self.u32, FieldKind::Integer(Width::U32)),
            (&self.u64, FieldKind::Integer(Width::U64)),
            (&self.i64, FieldKind::Integer(Width::I64)),
            (&self.timestamps, FieldKind::Timestamp),
            (&self.signed_urls, FieldKind::SignedUrl),
            (&self.returned_once, FieldKind::ReturnedOnce),
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

/// The actual type of a query parameter, which is a `string` in the document.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ParameterKind {
    /// `true` or `false`.
    Boolean,
    /// A non-negative integer, such as a count or an offset.
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
    /// Whether it may be retried.
    pub idempotency: Idempotency,
    /// The method that shows whether it was carried out, for example `collections.list`.
    pub look_in: Option<String>,
    /// How its list is paginated: a key of `[paging]`, or `offset`.
    pub pages: Option<String>,
    /// The field of its response that holds the items of a page.
    pub items: Option<String>,
    /// Whether it has a dry run.
    #[serde(default)]
    pub dry_run: bool,
    /// Whether it needs a credential.
    #[serde(default = "yes")]
    pub auth: bool,
    /// Whether the document deprecates it.
    #[serde(default)]
    pub deprecated: bool,
    /// The method that replaces it, if the official SDKs have dropped it.
    pub legacy: Option<String>,
    /// Whether `sdk` is its name in the official documentation.
    #[serde(default = "yes")]
    pub documented: bool,
    /// The order of the required values.
    #[serde(default)]
    pub arguments: Vec<String>,
}

/// Whether an operation may be retried after a failure.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Idempotency {
    /// Costs creative units.
    Paid,
    /// Creates or triggers something.
    Once,
    /// Only reads, although it is a POST.
    Safe,
    /// Determined by its HTTP method.
    Default,
    /// Undecided: a drafted row, which the lint rejects.
    #[serde(rename = "?")]
    Undecided,
}

/// The marker of a drafted entry that requires a decision.
pub(crate) const UNDECIDED: &str = "?";

impl Idempotency {
    /// Whether an operation of this HTTP method, in lower case, may be retried if its outcome is unknown.
    pub(crate) fn is_idempotent(self, method: &str) -> bool {
        match self {
            Self::Paid | Self::Once | Self::Undecided => false,
            Self::Safe => true,
            Self::Default => !matches!(method, "post" | "patch"),
        }
    }
}

/// How a list is paginated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paging {
    /// By a page token in a query parameter.
    Token {
        /// The query parameter.
        parameter: String,
        /// The field of the response that holds the token of the next page.
        next: String,
    },
    /// `offset` and `limit`, or `page` and `hitsPerPage`, in the body.
    Offset,
}

/// The pagination fields of a body with an offset.
pub(crate) const OFFSET: [&str; 4] = ["offset", "limit", "page", "hitsPerPage"];

impl Paging {
    /// The parameter that takes the page token.
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
    /// It is not TOML or has an unknown key; the error has the line.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let mut rows: Self = toml::from_str(text).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            Error::new(line_of(FILE, text, offset), error.message(), "the head of the file lists the keys")
        })?;
        rows.text = text.to_owned();
        Ok(rows)
    }

    /// The rows, with a draft for each operation without a row, so that the other entries can be checked. `None` if a row has no operation:
    /// it may be the row of a renamed operation, whose types would otherwise have no names.
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
    pub(crate) fn location(&self, key: &Spanned<String>) -> String {
        line_of(FILE, &self.text, key.span().start)
    }

    /// The row of an operation, with its key.
    pub(crate) fn operation(&self, id: &str) -> Option<(&Spanned<String>, &Row)> {
        self.operations.iter().find(|(key, _)| key.get_ref() == id)
    }

    /// How the list of a row's operation is paginated; `None` if the row's `pages` is unknown.
    pub(crate) fn paging(&self, row: &Row) -> Option<Paging> {
        match row.pages.as_deref()? {
            "offset" => Some(Paging::Offset),
            parameter => {
                let next = find(&self.paging, parameter)?.clone();
                Some(Paging::Token { parameter: parameter.to_owned(), next })
            }
        }
    }

    /// The kind of a query parameter, if it is not a string.
    pub(crate) fn parameter(&self, operation: &str, name: &str) -> Option<ParameterKind> {
        let own = find(&self.parameters, &format!("{operation}.{name}"));
        own.or_else(|| find(&self.parameters, name)).copied()
    }

    /// The documentation of a resource.
    pub(crate) fn resource(&self, path: &str) -> Option<&str> {
        find(&self.resources, path).map(String::as_str)
    }

    /// The documentation of a type, if it has an entry.
    pub(crate) fn type_docs(&self, name: &str) -> Option<&str> {
        find(&self.types, name).map(String::as_str)
    }

    /// The documentation of a field or parameter, with its key, if it has an entry.
    pub(crate) fn description(&self, field: &str) -> Option<(&Spanned<String>, &String)> {
        self.descriptions.iter().find(|(key, _)| key.get_ref() == field)
    }

    /// The identifier of a field or parameter, with its key, if it has an entry.
    pub(crate) fn ident(&self, field: &str) -> Option<(&Spanned<String>, &String)> {
        self.idents.iter().find(|(key, _)| key.get_ref() == field)
    }

    /// The order of the required arguments of a type's `new`, if it has an entry.
    pub(crate) fn constructor(&self, name: &str) -> &[String] {
        find(&self.constructors, name).map_or(&[], Vec::as_slice)
    }

    /// The variant of an enum value, or `None` if the value does not convert to an identifier.
    pub(crate) fn variant(&self, value: &str) -> Option<String> {
        let ident = find(&self.variants, value).cloned().unwrap_or_else(|| ident::variant(value));
        ident::is_valid(&ident).then_some(ident)
    }
}

fn find<'a, T>(map: &'a BTreeMap<Spanned<String>, T>, name: &str) -> Option<&'a T> {
    map.iter().find(|(key, _)| key.get_ref() == name).map(|(_, value)| value)
}

impl Row {
    /// The method that shows whether the operation was carried out; the default of a paid operation is the list of jobs.
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
