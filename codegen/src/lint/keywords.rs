//! What is made of every keyword of OpenAPI 3.0, object by object. What is not listed is refused at its place, but for `x-…`, which is
//! nobody's business but the vendor's.

/// What is made of a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// The SDK does what it says.
    Supported,
    /// Nothing depends on it, for this reason.
    Harmless(&'static str),
    /// It is refused: what to do instead.
    Refused(&'static str),
}

use Rule::{Harmless, Refused, Supported};

/// The keywords of one kind of object.
pub(crate) type Table = &'static [(&'static str, Rule)];

const DOCS: Rule = Harmless("it describes, and the SDK has a description from elsewhere");
const EXAMPLE: Rule = Harmless("it is an example: no type and no request follows from it");
const BOUND: Rule = Harmless("the server checks it: a client that did, too, would refuse what a newer server takes");
const EXTERNAL: Rule = Harmless("it leads out of the document");
const OVERLAY: &str = "write in spec/overlay.yaml what the SDK is to do: nothing is made of it";
const SERVERS: &str =
    "all requests go to the document's first server: remove it in spec/overlay.yaml, or change the paths";

pub(crate) const DOCUMENT: Table = &[
    ("openapi", Supported),
    ("info", Supported),
    ("servers", Supported),
    ("paths", Supported),
    ("components", Supported),
    ("security", Supported),
    ("tags", Harmless("the rows of spec/api.toml say what belongs to which resource")),
    ("externalDocs", EXTERNAL),
    ("webhooks", Refused("they are of OpenAPI 3.1, and received, not sent: remove them in spec/overlay.yaml")),
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
    ("$ref", Refused("write the path out in spec/overlay.yaml")),
    ("head", Refused("only get, put, post, delete and patch become calls: remove it in spec/overlay.yaml")),
    ("options", Refused("only get, put, post, delete and patch become calls: remove it in spec/overlay.yaml")),
    ("trace", Refused("only get, put, post, delete and patch become calls: remove it in spec/overlay.yaml")),
];

pub(crate) const OPERATION: Table = &[
    ("tags", Harmless("the rows of spec/api.toml say what belongs to which resource")),
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
    ("allowEmptyValue", Harmless("an empty text is sent as any other")),
    ("allowReserved", Harmless("what is encoded is understood wherever what is not encoded is")),
    ("content", Refused("a parameter is text, not JSON: give it a `schema` in spec/overlay.yaml")),
];

pub(crate) const BODY: Table = &[
    ("description", DOCS),
    ("content", Supported),
    // Making a body optional then changes no request, and a server that parses the body before it looks at its fields accepts all of them.
    ("required", Harmless("a body is always sent: where no field is set it is `{}`, which sets no field either")),
];

pub(crate) const RESPONSE: Table = &[
    ("description", DOCS),
    ("content", Supported),
    ("headers", Harmless("`send_raw` has every header of the response")),
    ("links", Harmless("they lead from one operation to another")),
];

pub(crate) const MEDIA_TYPE: Table = &[
    ("schema", Supported),
    ("example", EXAMPLE),
    ("examples", EXAMPLE),
    ("encoding", Harmless("it is about forms, and JSON is none")),
];

pub(crate) const SCHEMA: Table = &[
    ("$ref", Supported),
    ("type", Supported),
    ("properties", Supported),
    ("items", Supported),
    ("enum", Supported),
    ("required", Supported),
    ("additionalProperties", Supported),
    ("allOf", Refused("only an `allOf` of one schema is read: write the merged schema in spec/overlay.yaml")),
    ("oneOf", Supported),
    ("anyOf", Supported),
    ("not", Refused(OVERLAY)),
    ("discriminator", Harmless("it belongs to `oneOf` and `anyOf`, which are open data")),
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
    ("readOnly", Harmless("the server ignores it in a request; a response has it as any other")),
    ("writeOnly", Harmless("a response does not have it: an optional field stays unset")),
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
    ("const", Refused("it is of OpenAPI 3.1: an enum of one value says the same in 3.0")),
];

/// The rule of a keyword.
pub(crate) fn rule(table: Table, keyword: &str) -> Rule {
    let known = table.iter().find(|(name, _)| *name == keyword).map(|(_, rule)| *rule);
    match known {
        Some(rule) => rule,
        None if keyword.starts_with("x-") => Harmless("an extension of the vendor's"),
        None => Refused(
            "it is none of OpenAPI 3.0: remove it in spec/overlay.yaml, or give it a rule in codegen/src/lint/keywords.rs",
        ),
    }
}
