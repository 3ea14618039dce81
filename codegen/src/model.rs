//! The model of the API that all stages after `normalize` use, independent of the form of the document.

use serde_json::Value;

use crate::rows::{Conventions, FieldKind, Idempotency, Paging, Width};

/// The whole API.
#[derive(Clone, Debug)]
pub struct Api {
    /// `info.version` of the document.
    pub version: String,
    /// The server of the document.
    pub base_url: String,
    /// The resources, parents before children, in alphabetical order.
    pub resources: Vec<Resource>,
    /// The operations, in the order of their SDK names.
    pub operations: Vec<Operation>,
    /// The types, in alphabetical order.
    pub types: Vec<TypeDef>,
    /// The conventions of the document.
    pub conventions: Conventions,
    /// Differences between the locations of a type.
    pub differences: Vec<Difference>,
}

/// A field, or a value, that only some of the calls have that use a type.
#[derive(Clone, Debug)]
pub struct Difference {
    /// `Asset.brandNew`.
    pub what: String,
    /// ``only in `assets.lock` ``.
    pub how: String,
}

/// A node of the resource tree.
#[derive(Clone, Debug)]
pub struct Resource {
    /// `["models", "examples"]`.
    pub path: Vec<String>,
    /// One line.
    pub docs: String,
}

/// One call.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId` of the document.
    pub id: String,
    /// Lower-case HTTP method.
    pub method: String,
    /// Path template.
    pub path: String,
    /// Resource path.
    pub resource: Vec<String>,
    /// Method of the resource.
    pub name: String,
    /// Other names of it, for example `pricing.oscu`.
    pub aliases: Vec<String>,
    /// Its source, if the document lacks it.
    pub source: Option<String>,
    /// Whether this is its name in the official documentation.
    pub documented: bool,
    /// The description in the document.
    pub description: String,
    /// Whether it may be retried.
    pub idempotency: Idempotency,
    /// The method that shows whether it was carried out, for example `collections.list`; `None` if it is idempotent.
    pub look_in: Option<String>,
    /// How its list is paginated.
    pub pages: Option<Paging>,
    /// Wire name of the field of its response that holds the items of a page.
    pub items: Option<String>,
    /// The type of its price, if it has a dry run.
    pub dry_run: Option<String>,
    /// Whether it needs a credential.
    pub auth: bool,
    /// Whether the document deprecates it.
    pub deprecated: bool,
    /// The method that replaces it, for example `generate.run_model`, if the official SDKs have dropped it.
    pub legacy: Option<String>,
    /// Parameters of the path, in its order.
    pub path_parameters: Vec<Field>,
    /// Whether it takes the project ID that `with_project_id` sends.
    pub project: bool,
    /// Parameters of the query but those of the dry run and of the project, in alphabetical order.
    pub query: Vec<Field>,
    /// Parameters that are headers, in alphabetical order.
    pub headers: Vec<Field>,
    /// The request body.
    pub body: Option<Body>,
    /// Wire names of the required values after the path parameters, in the order of the method's arguments.
    pub arguments: Vec<String>,
    /// The status of its response.
    pub status: u16,
    /// The type of the response, if the document has one.
    pub response: Option<TypeRef>,
}

/// A request body.
#[derive(Clone, Debug)]
pub enum Body {
    /// A struct of this name, private to the wire function.
    Fields(String),
    /// A list.
    List(TypeRef),
    /// A free-form object.
    Map,
}

/// A type with a name.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// The Rust name.
    pub name: String,
    /// JSON pointer of its first location.
    pub at: String,
    /// The description in the document.
    pub docs: Docs,
    /// Its shape.
    pub kind: TypeKind,
    /// Whether it is sent.
    pub in_requests: bool,
    /// Whether it is received.
    pub in_responses: bool,
    /// Whether it is the body of a request.
    pub is_body: bool,
    /// Wire names of the required arguments of its `new`, in order, if it is sent. A required list is not an argument: it is sent empty
    /// unless it is set.
    pub arguments: Vec<String>,
    /// The resources that use it, as far as they are known by their first name.
    pub used_by: Vec<String>,
    /// Its name in the official documentation, if different.
    pub aliases: Vec<String>,
}

/// The shape of a type.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// An object, its fields in alphabetical order of their wire names.
    Struct(Vec<Field>),
    /// An open set of strings: `(value, variant)`, in alphabetical order of the values.
    Enum(Vec<(String, String)>),
}

/// A field of a struct, or a parameter.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name on the wire.
    pub wire: String,
    /// The JSON pointer of its first location.
    pub at: String,
    /// Its Rust identifier.
    pub ident: String,
    /// Its type.
    pub ty: TypeRef,
    /// Whether it is required.
    pub required: bool,
    /// Whether it is the ID of its object.
    pub identifier: bool,
    /// Whether a response without it is invalid.
    pub present: bool,
    /// Whether the API sends it both as text and as a number.
    pub text_or_number: bool,
    /// Whether it is redacted in `Debug` and logs.
    pub secret: bool,
    /// Whether it can be sent as `null`, to unset it.
    pub nullable: bool,
    /// Whether it is boxed.
    pub boxed: bool,
    /// Its documentation.
    pub docs: Docs,
}

/// The type of a value. `N` identifies a named type: by its name, or by its number before it has a name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TypeRef<N = String> {
    /// Text.
    String,
    /// A JSON number.
    Number,
    /// A whole number.
    Integer(Width),
    /// A time.
    Timestamp,
    /// A URL that is redacted in logs.
    SignedUrl,
    /// A secret that only an explicit call reveals.
    Secret,
    /// `true` or `false`.
    Boolean,
    /// Any JSON.
    Json,
    /// A free-form object.
    JsonObject,
    /// A list.
    List(Box<TypeRef<N>>),
    /// Strings, or values of an enum, joined by commas, in a query.
    CommaList(Box<TypeRef<N>>),
    /// A map from names to values.
    Map(Box<TypeRef<N>>),
    /// A named type.
    Named(N),
}

impl TypeRef {
    /// The same type with integers instead of numbers.
    pub(crate) fn with_integers(&self, width: Width) -> Option<Self> {
        match self {
            Self::Number | Self::Integer(_) => Some(Self::Integer(width)),
            Self::List(item) => Some(Self::List(Box::new(item.with_integers(width)?))),
            Self::Map(value) => Some(Self::Map(Box::new(value.with_integers(width)?))),
            _ => None,
        }
    }

    /// The same type with an enum instead of text.
    fn with_enum(&self, name: &str) -> Option<Self> {
        match self {
            Self::String => Some(Self::Named(name.to_owned())),
            Self::List(item) => Some(Self::List(Box::new(item.with_enum(name)?))),
            _ => None,
        }
    }

    /// The same type with signed URLs instead of text.
    fn with_signed_urls(&self) -> Option<Self> {
        match self {
            Self::String => Some(Self::SignedUrl),
            Self::List(item) => Some(Self::List(Box::new(item.with_signed_urls()?))),
            _ => None,
        }
    }
}

impl Field {
    /// A field with only its essential properties.
    pub(crate) fn new(wire: String, ty: TypeRef, required: bool, docs: Docs) -> Self {
        Self {
            ident: crate::ident::snake(&wire),
            wire,
            at: String::new(),
            ty,
            required,
            identifier: false,
            present: false,
            text_or_number: false,
            secret: false,
            nullable: false,
            boxed: false,
            docs,
        }
    }

    /// Applies the entry of `api.toml`; returns false if it does not match the type.
    pub(crate) fn apply(&mut self, kind: FieldKind<'_>) -> bool {
        match kind {
            FieldKind::Integer(width) => match self.ty.with_integers(width) {
                Some(ty) => self.ty = ty,
                None => return false,
            },
            FieldKind::Timestamp if matches!(self.ty, TypeRef::String | TypeRef::Number) => {
                self.ty = TypeRef::Timestamp
            }
            FieldKind::SignedUrl => match self.ty.with_signed_urls() {
                Some(ty) => self.ty = ty,
                None => return false,
            },
            FieldKind::ReturnedOnce if self.ty == TypeRef::String => self.ty = TypeRef::Secret,
            FieldKind::Identifier if self.ty == TypeRef::String && self.required => self.identifier = true,
            FieldKind::Present if self.required => self.present = true,
            FieldKind::TextOrNumber
                if !self.required && matches!(self.ty, TypeRef::String | TypeRef::Integer(Width::I64)) =>
            {
                self.text_or_number = true
            }
            FieldKind::Secret if self.ty == TypeRef::String => self.secret = true,
            FieldKind::Enum(name) => match self.ty.with_enum(name) {
                Some(ty) => self.ty = ty,
                None => return false,
            },
            FieldKind::Nullable => self.nullable = true,
            FieldKind::Boxed if matches!(self.ty, TypeRef::Named(_)) => self.boxed = true,
            _ => return false,
        }
        true
    }
}

impl<N> TypeRef<N> {
    /// The same type with its named types mapped.
    pub(crate) fn map<M>(&self, name: &impl Fn(&N) -> M) -> TypeRef<M> {
        match self {
            Self::String => TypeRef::String,
            Self::Number => TypeRef::Number,
            Self::Integer(width) => TypeRef::Integer(*width),
            Self::Timestamp => TypeRef::Timestamp,
            Self::SignedUrl => TypeRef::SignedUrl,
            Self::Secret => TypeRef::Secret,
            Self::Boolean => TypeRef::Boolean,
            Self::Json => TypeRef::Json,
            Self::JsonObject => TypeRef::JsonObject,
            Self::List(item) => TypeRef::List(Box::new(item.map(name))),
            Self::CommaList(item) => TypeRef::CommaList(Box::new(item.map(name))),
            Self::Map(value) => TypeRef::Map(Box::new(value.map(name))),
            Self::Named(named) => TypeRef::Named(name(named)),
        }
    }
}

/// The documentation of a type, a field or a parameter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    /// The description, as written.
    pub text: String,
    /// The server's default.
    pub default: Option<Value>,
    /// `minimum`.
    pub minimum: Option<f64>,
    /// `exclusiveMinimum`.
    pub exclusive_minimum: bool,
    /// `maximum`.
    pub maximum: Option<f64>,
    /// `maxLength`.
    pub max_length: Option<u64>,
    /// `pattern`.
    pub pattern: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `nullable`.
    pub nullable: bool,
}

impl Api {
    /// The type of that name.
    pub fn type_named(&self, name: &str) -> Option<&TypeDef> {
        self.types.iter().find(|def| def.name == name)
    }

    /// Whether the type of this name is a whole response.
    pub fn is_response(&self, name: &str) -> bool {
        self.operations
            .iter()
            .any(|operation| operation.response_name() == Some(name) || operation.dry_run.as_deref() == Some(name))
    }

    /// The fields of an operation's body.
    pub fn body_fields(&self, operation: &Operation) -> &[Field] {
        match &operation.body {
            Some(Body::Fields(name)) => self.fields(name),
            _ => &[],
        }
    }

    /// The fields of the struct of this name; empty for other types.
    pub fn fields(&self, name: &str) -> &[Field] {
        match self.type_named(name).map(|def| &def.kind) {
            Some(TypeKind::Struct(fields)) => fields,
            _ => &[],
        }
    }
}

impl TypeDef {
    /// The wire names of the required fields of a struct that are not lists, in alphabetical order.
    pub(crate) fn required_values(&self) -> Vec<String> {
        let TypeKind::Struct(fields) = &self.kind else { return Vec::new() };
        let required = fields.iter().filter(|field| field.required && !matches!(field.ty, TypeRef::List(_)));
        required.map(|field| field.wire.clone()).collect()
    }
}

impl Operation {
    /// `POST`.
    pub fn verb(&self) -> String {
        self.method.to_uppercase()
    }

    /// Whether it may be retried if its outcome is unknown.
    pub fn is_idempotent(&self) -> bool {
        self.idempotency.is_idempotent(&self.method)
    }

    /// The name of the type of the response, if it is a named type.
    pub fn response_name(&self) -> Option<&str> {
        match &self.response {
            Some(TypeRef::Named(name)) => Some(name),
            _ => None,
        }
    }

    /// All its parameters: of the path, of the query, headers.
    pub fn parameters(&self) -> impl Iterator<Item = &Field> {
        self.path_parameters.iter().chain(&self.query).chain(&self.headers)
    }

    /// `assets.upload`.
    pub fn sdk(&self) -> String {
        format!("{}.{}", self.resource.join("."), self.name)
    }
}
