//! The treatment of every keyword of OpenAPI 3.0, by object. Unlisted keywords are rejected, except `x-…` extensions, which are ignored.

/// The treatment of a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// It is supported.
    Supported,
    /// It is ignored, for this reason.
    Harmless(&'static str),
    /// It is rejected, with this help.
    Refused(&'static str),
}

use Rule::{Harmless, Refused, Supported};

/// The keywords of one kind of object.
pub(crate) type Table = &'static [(&'static str, Rule)];

const DOCS: Rule = Harmless("it is documentation, and the SDK uses other descriptions");
const EXAMPLE: Rule = Harmless("it is an example, which affects neither types nor requests");
const BOUND: Rule =
    Harmless("the server checks it: a check in the client could reject values that a newer server accepts");
const EXTERNAL: Rule = Harmless("it refers to external documentation");
const OVERLAY: &str = "it is not supported: express it in another way in spec/overlay.yaml";
const SERVERS: &str =
    "all requests go to the document's first server: remove it in spec/overlay.yaml, or change the paths";

pub(crate) const DOCUMENT: Table = &[
    ("openapi", Supported),
    ("info", Supported),
    ("servers", Supported),
    ("paths", Supported),
    ("components", Supported),
    ("security", Supported),
    ("tags", Harmless("the rows of spec/api.toml assign operations to resources")),
    ("externalDocs", EXTERNAL),
    ("webhooks", Refused("they belong to OpenAPI 3.1 and are received, not sent: remove them in spec/overlay.yaml")),
];

pub(crate) const PATH_ITEM: Table = &[
    ("summary", DOCS),
    ("description", DOCS),
    ("get", Supported),
    ("put", Supported),
    ("post", Supported),
    ("delete", Supported),
    ("patch", Supported),
    ("parameters", Supported),
    ("servers", Refused(SERVERS)),
    ("$ref", Refused("inline the path in spec/overlay.yaml")),
    ("head", Refused("only get, put, post, delete and patch are supported: remove it in spec/overlay.yaml")),
    ("options", Refused("only get, put, post, delete and patch are supported: remove it in spec/overlay.yaml")),
    ("trace", Refused("only get, put, post, delete and patch are supported: remove it in spec/overlay.yaml")),
];

pub(crate) const OPERATION: Table = &[
    ("tags", Harmless("the rows of spec/api.toml assign operations to resources")),
    ("summary", DOCS),
    ("description", Supported),
    ("externalDocs", EXTERNAL),
    ("operationId", Supported),
    ("parameters", Supported),
    ("requestBody", Supported),
    ("responses", Supported),
    ("deprecated", Supported),
    ("security", Supported),
    ("servers", Refused(SERVERS)),
    ("callbacks", Refused("they are received, not sent: remove them in spec/overlay.yaml")),
];

pub(crate) const PARAMETER: Table = &[
    ("name", Supported),
    ("in", Supported),
    ("description", Supported),
    ("required", Supported),
    ("deprecated", Supported),
    ("schema", Supported),
    ("style", Supported),
    ("explode", Supported),
    ("example", EXAMPLE),
    ("examples", EXAMPLE),
    ("allowEmptyValue", Harmless("an empty value is sent like any other")),
    ("allowReserved", Harmless("a server that accepts unencoded characters also accepts encoded ones")),
    ("content", Refused("a parameter is text, not JSON: add a `schema` in spec/overlay.yaml")),
];

pub(crate) const BODY: Table = &[
    ("description", DOCS),
    ("content", Supported),
    // Making a body optional then does not change any request, and a server that parses the body accepts an empty object.
    ("required", Harmless("a body is always sent: without fields it is `{}`")),
];

pub(crate) const RESPONSE: Table = &[
    ("description", DOCS),
    ("content", Supported),
    ("headers", Harmless("`send_raw` returns every header of the response")),
    ("links", Harmless("they describe relations between operations")),
];

pub(crate) const MEDIA_TYPE: Table = &[
    ("schema", Supported),
    ("example", EXAMPLE),
    ("examples", EXAMPLE),
    ("encoding", Harmless("it applies to forms, not to JSON")),
];

pub(crate) const SCHEMA: Table = &[
    ("$ref", Supported),
    ("type", Supported),
    ("properties", Supported),
    ("items", Supported),
    ("enum", Supported),
    ("required", Supported),
    ("additionalProperties", Supported),
    ("allOf", Refused("only an `allOf` of one schema is supported: write the merged schema in spec/overlay.yaml")),
    ("oneOf", Supported),
    ("anyOf", Supported),
    ("not", Refused(OVERLAY)),
    ("discriminator", Harmless("it belongs to `oneOf` and `anyOf`, which become free-form JSON")),
    ("nullable", Supported),
    ("deprecated", Supported),
    ("default", Supported),
    ("description", Supported),
    ("format", Supported),
    ("title", DOCS),
    ("example", EXAMPLE),
    ("examples", EXAMPLE),
    ("externalDocs", EXTERNAL),
    ("xml", Harmless("bodies are JSON")),
    ("readOnly", Harmless("the server ignores such a field in a request; in a response it is a normal field")),
    ("writeOnly", Harmless("a response does not have such a field: an optional field stays unset")),
    ("minimum", BOUND),
    ("maximum", BOUND),
    ("exclusiveMinimum", BOUND),
    ("exclusiveMaximum", BOUND),
    ("multipleOf", BOUND),
    ("minLength", BOUND),
    ("maxLength", BOUND),
    ("pattern", BOUND),
    ("minItems", BOUND),
    ("maxItems", BOUND),
    ("uniqueItems", BOUND),
    ("minProperties", BOUND),
    ("maxProperties", BOUND),
    ("const", Refused("it belongs to OpenAPI 3.1: use an enum with one value")),
];

/// The rule of a keyword.
pub(crate) fn rule(table: Table, keyword: &str) -> Rule {
    let known = table.iter().find(|(name, _)| *name == keyword).map(|(_, rule)| *rule);
    match known {
        Some(rule) => rule,
        None if keyword.starts_with("x-") => Harmless("a vendor extension"),
        None => Refused(
            "it is not a keyword of OpenAPI 3.0: remove it in spec/overlay.yaml, or add a rule in codegen/src/lint/keywords.rs",
        ),
    }
}
