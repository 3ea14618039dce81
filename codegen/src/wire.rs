//! Stage 5: progenitor. The model becomes an OpenAPI document again, in which every type has a name and nothing can go wrong;
//! progenitor (positional) makes types and operations of it; what it emits is taken apart with `syn` and put on our own runtime:
//!
//! - no `progenitor_client`, no `Client::new`, no `api-version` header, none of typify's conversion impls;
//! - a dry run is an operation of its own with a status of its own.
//!
//! progenitor and typify make identifiers of names by rules of their own, and let some of them clash. They are given placeholders
//! instead (`o3`, `p0`, `f12`), by which what they emit is found again; names, URLs and wire names come from the model.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use quote::{format_ident, quote};
use serde_json::{Value, json};
use syn::{FnArg, Ident, ImplItem, Item, ItemFn, Pat, Type, visit_mut::VisitMut};

use crate::{
    Error, Result, ident,
    model::{Api, Body, Field, Operation, TypeDef, TypeKind, TypeRef},
    rows::{DryRun, Width},
};

/// Our own type of a time, which stands in the document as if it were an enum.
const TIMESTAMP: &str = "Timestamp";
const SIGNED_URL: &str = "SignedUrl";
const SECRET: &str = "Secret";

/// What progenitor made of the model, on our runtime.
#[derive(Debug)]
pub(crate) struct Wire {
    /// Type name → its fields as typify declares them, in the order of the model's.
    pub(crate) structs: BTreeMap<String, Vec<syn::Field>>,
    /// Function name → function.
    pub functions: BTreeMap<String, ItemFn>,
}

/// The name of an operation's wire function.
pub(crate) fn function(operation: &Operation) -> String {
    ident::snake(&operation.id)
}

/// The name of its dry run.
pub(crate) fn dry_run_function(operation: &Operation) -> String {
    ident::snake(&format!("{}DryRun", operation.id))
}

/// Generates types and wire functions.
///
/// # Errors
///
/// When progenitor refuses the document or emits something that is not known here; both are defects of this crate.
pub(crate) fn wire(api: &Api) -> Result<Wire> {
    let document = serde_json::from_value(document(api))
        .map_err(|error| defect(&format!("the normalized document is not OpenAPI: {error}")))?;
    let mut settings = GenerationSettings::default();
    settings.with_interface(InterfaceStyle::Positional).with_map_type("::std::collections::BTreeMap");
    for def in &api.types {
        if matches!(def.kind, TypeKind::Enum(_)) {
            // Open enums come from our own emitter: typify's are closed.
            settings.with_replacement(&def.name, format!("crate::types::{}", def.name), [].into_iter());
        }
    }
    settings.with_replacement(TIMESTAMP, "crate::types::Timestamp", [].into_iter());
    settings.with_replacement(SIGNED_URL, "crate::types::SignedUrl", [].into_iter());
    settings.with_replacement(SECRET, "crate::types::Secret", [].into_iter());
    // progenitor reports some of what it refuses by panicking.
    let tokens = std::panic::catch_unwind(|| Generator::new(&settings).generate_tokens(&document))
        .map_err(|panic| {
            let message = panic.downcast_ref::<String>().map(String::as_str);
            let message = message.or(panic.downcast_ref::<&str>().copied());
            defect(&format!("progenitor panicked: {}", message.unwrap_or("no message")))
        })?
        .map_err(|error| defect(&format!("progenitor refused the normalized document: {error}")))?;
    let file: syn::File =
        syn::parse2(tokens).map_err(|error| defect(&format!("progenitor emitted no Rust: {error}")))?;
    take_apart(file, api)
}

fn defect(message: &str) -> Error {
    Error::new("codegen/src/wire.rs", message, "the lint should have caught it: please report it with the document")
}

/// A placeholder: what it is for, and its number.
fn placeholder(kind: char, index: usize) -> String {
    format!("{kind}{index}")
}

/// Placeholders of an operation and of its dry run.
const CALL: char = 'o';
const DRY_RUN: char = 'd';

/// The model as an OpenAPI document for progenitor.
fn document(api: &Api) -> Value {
    let mut paths = serde_json::Map::new();
    for (index, operation) in api.operations.iter().enumerate() {
        let call = placeholder(CALL, index);
        let mut declared = declare(&call, operation, operation.status, operation.response.as_ref());
        paths.insert(path(&call, operation, false), json!({ &operation.method: declared }));
        if let (Some(price), Some(dry_run)) = (&operation.dry_run, &api.conventions.dry_run) {
            let call = placeholder(DRY_RUN, index);
            declared = declare(&call, operation, dry_run.status, Some(&TypeRef::Named(price.clone())));
            let tier = json!({ "name": TIER, "in": "path", "required": true, "schema": { "type": "string" } });
            if let Some(parameters) = declared["parameters"].as_array_mut() {
                parameters.push(tier);
            }
            paths.insert(path(&call, operation, true), json!({ &operation.method: declared }));
        }
    }
    let mut schemas: serde_json::Map<_, _> = api.types.iter().map(|def| (def.name.clone(), schema_of(def))).collect();
    for ours in [TIMESTAMP, SIGNED_URL, SECRET] {
        schemas.insert(ours.into(), json!({ "type": "string" }));
    }
    json!({
        "openapi": "3.0.0",
        "info": { "title": "Scenario", "version": api.version },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

/// A path of its own for a call, with as many parameters as the real one.
fn path(call: &str, operation: &Operation, dry_run: bool) -> String {
    let mut path = format!("/{call}");
    for index in 0..operation.path_parameters.len() {
        path.push_str(&format!("/{{{}}}", placeholder('p', index)));
    }
    if dry_run {
        path.push_str(&format!("/{{{TIER}}}"));
    }
    path
}

/// The value of the dry run's parameter, which is an argument of a dry run behind those of the path.
const TIER: &str = "tier";
const TIER_ARGUMENT: &str = "dry_run_tier";

fn declare(call: &str, operation: &Operation, status: u16, response: Option<&TypeRef>) -> Value {
    let parameter = |place: &str, (index, field): (usize, &Field)| {
        let name = placeholder(place.chars().next().unwrap_or_default(), index);
        json!({ "name": name, "in": place, "required": field.required, "schema": schema(&field.ty, false) })
    };
    let path = operation.path_parameters.iter().enumerate().map(|field| parameter("path", field));
    let query = operation.query.iter().enumerate().map(|field| parameter("query", field));
    let header = operation.headers.iter().enumerate().map(|field| parameter("header", field));
    let response = match response {
        Some(ty) => {
            json!({ "description": "", "content": { "application/json": { "schema": schema(ty, false) } } })
        }
        None => json!({ "description": "" }),
    };
    let mut declared = json!({
        "operationId": call,
        "parameters": path.chain(query).chain(header).collect::<Vec<_>>(),
        "responses": { status.to_string(): response },
    });
    if let Some(body) = &operation.body {
        let schema = match body {
            Body::Fields(name) => reference(name),
            Body::List(item) => schema(&TypeRef::List(Box::new(item.clone())), false),
            Body::Map => schema(&TypeRef::JsonObject, false),
        };
        declared["requestBody"] = json!({ "required": true, "content": { "application/json": { "schema": schema } } });
    }
    declared
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn schema_of(def: &TypeDef) -> Value {
    match &def.kind {
        TypeKind::Enum(values) => {
            let values: Vec<_> = values.iter().map(|(value, _)| value).collect();
            json!({ "type": "string", "enum": values })
        }
        TypeKind::Struct(fields) => {
            let named = || fields.iter().enumerate().map(|(index, field)| (placeholder('f', index), field));
            let required: Vec<_> = named().filter(|(_, field)| field.required).map(|(name, _)| name).collect();
            // In what is sent, an unset list and an empty one differ; `nullable` makes typify keep them apart.
            let properties: serde_json::Map<_, _> =
                named().map(|(name, field)| (name, schema(&field.ty, def.in_requests && !field.required))).collect();
            json!({ "type": "object", "required": required, "properties": properties })
        }
    }
}

fn schema(ty: &TypeRef, nullable: bool) -> Value {
    let mut schema = match ty {
        TypeRef::String | TypeRef::CommaList(_) => json!({ "type": "string" }),
        TypeRef::Number => json!({ "type": "number" }),
        TypeRef::Integer(Width::U32) => json!({ "type": "integer", "format": "uint32" }),
        TypeRef::Integer(Width::U64) => json!({ "type": "integer", "format": "uint64" }),
        TypeRef::Integer(Width::I64) => json!({ "type": "integer", "format": "int64" }),
        TypeRef::Timestamp => return reference(TIMESTAMP),
        TypeRef::SignedUrl => return reference(SIGNED_URL),
        TypeRef::Secret => return reference(SECRET),
        TypeRef::Boolean => json!({ "type": "boolean" }),
        TypeRef::Json => json!({}),
        TypeRef::JsonObject => json!({ "type": "object" }),
        TypeRef::List(item) => json!({ "type": "array", "items": self::schema(item, false) }),
        TypeRef::Map(value) => json!({ "type": "object", "additionalProperties": self::schema(value, false) }),
        TypeRef::Named(name) => return reference(name),
    };
    if nullable && matches!(ty, TypeRef::List(_) | TypeRef::Map(_) | TypeRef::JsonObject) {
        schema["nullable"] = json!(true);
    }
    schema
}

fn take_apart(file: syn::File, api: &Api) -> Result<Wire> {
    let mut structs = BTreeMap::new();
    let mut methods = BTreeMap::new();
    for item in file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                for item in module.content.into_iter().flat_map(|(_, items)| items) {
                    if let Item::Struct(mut item) = item {
                        Plain.visit_item_struct_mut(&mut item);
                        structs.insert(item.ident.to_string(), item);
                    }
                }
            }
            Item::Impl(block) if block.trait_.is_none() => {
                for item in block.items {
                    if let ImplItem::Fn(method) = item
                        && method.sig.asyncness.is_some()
                    {
                        methods.insert(method.sig.ident.to_string(), method.sig);
                    }
                }
            }
            _ => {}
        }
    }
    let mut wire = Wire { structs: BTreeMap::new(), functions: BTreeMap::new() };
    for def in &api.types {
        let TypeKind::Struct(fields) = &def.kind else { continue };
        let item = structs.remove(&def.name);
        let item = item.ok_or_else(|| defect(&format!("typify emitted no struct `{}`", def.name)))?;
        wire.structs.insert(def.name.clone(), fields_of(item, fields)?);
    }
    let mut take = |kind: char, index: usize, name: String, operation: &Operation| {
        let method = methods.remove(&placeholder(kind, index));
        let method = method.ok_or_else(|| defect(&format!("progenitor emitted no function for `{name}`")))?;
        let dry_run = api.conventions.dry_run.as_ref().filter(|_| kind == DRY_RUN);
        let function = on_our_runtime(method, &name, operation, dry_run)?;
        wire.functions.insert(name, function);
        Ok(())
    };
    for (index, operation) in api.operations.iter().enumerate() {
        take(CALL, index, function(operation), operation)?;
        if operation.dry_run.is_some() {
            take(DRY_RUN, index, dry_run_function(operation), operation)?;
        }
    }
    match methods.into_keys().next() {
        Some(name) => Err(defect(&format!("progenitor emitted a function `{name}` of no operation"))),
        None => Ok(wire),
    }
}

/// The fields of typify's struct in the order of the model's, each found by its placeholder.
fn fields_of(item: syn::ItemStruct, fields: &[Field]) -> Result<Vec<syn::Field>> {
    let name = item.ident.to_string();
    let mut emitted: BTreeMap<String, syn::Field> = BTreeMap::new();
    for field in item.fields {
        emitted.insert(field.ident.as_ref().map(Ident::to_string).unwrap_or_default(), field);
    }
    let ordered = fields.iter().enumerate().map(|(index, field)| {
        let emitted = emitted.remove(&placeholder('f', index));
        emitted.ok_or_else(|| defect(&format!("typify emitted no field for `{name}.{}`", field.wire)))
    });
    let ordered = ordered.collect::<Result<Vec<_>>>()?;
    match emitted.into_keys().next() {
        Some(field) => Err(defect(&format!("typify emitted a field `{name}.{field}` of no property"))),
        None => Ok(ordered),
    }
}

/// The name of a value within a request and its wire function, where `call`, `body` and a few others are taken.
pub(crate) fn local(field: &Field) -> Ident {
    match field.ident.as_str() {
        taken @ ("call" | "client" | "body" | "url" | "request" | TIER_ARGUMENT) => format_ident!("{taken}_"),
        ident => format_ident!("{ident}"),
    }
}

/// A function with the argument types and the result of progenitor's method, on our runtime.
fn on_our_runtime(
    method: syn::Signature,
    name: &str,
    operation: &Operation,
    dry_run: Option<&DryRun>,
) -> Result<ItemFn> {
    let unexpected = |what: &str| defect(&format!("progenitor emitted an unexpected {what} for `{name}`"));
    let mut types = BTreeMap::new();
    for input in &method.inputs {
        if let FnArg::Typed(input) = input {
            let Pat::Ident(pat) = &*input.pat else { return Err(unexpected("pattern")) };
            types.insert(pat.ident.to_string(), (*input.ty).clone());
        }
    }
    let mut arguments = Vec::new();
    let mut take = |placeholder: String, ident: Ident| {
        let ty = types.remove(&placeholder).ok_or_else(|| unexpected("signature"))?;
        // A list that is looked at is a slice; a body is handed on as it is.
        let ty = match list_item(&ty).filter(|_| placeholder != "body") {
            Some(item) => quote!(&[#item]),
            None => quote!(#ty),
        };
        arguments.push(quote!(#ident: #ty));
        Ok(())
    };
    for (index, field) in operation.path_parameters.iter().enumerate() {
        take(placeholder('p', index), local(field))?;
    }
    if dry_run.is_some() {
        take(TIER.to_owned(), format_ident!("{TIER_ARGUMENT}"))?;
    }
    for (index, field) in operation.query.iter().enumerate() {
        take(placeholder('q', index), local(field))?;
    }
    for (index, field) in operation.headers.iter().enumerate() {
        take(placeholder('h', index), local(field))?;
    }
    if operation.body.is_some() {
        take("body".to_owned(), format_ident!("body"))?;
    }
    if !types.is_empty() {
        return Err(unexpected("argument"));
    }
    let (verb, url) = (format_ident!("{}", operation.method), url(operation, dry_run));
    let (query, headers) = (query(operation), headers(operation));
    let request = quote!(call.http().#verb(url)#query);
    let request = match operation.body {
        Some(_) => quote!(let request = call.json(#request, body)?;),
        None => quote!(let request = #request;),
    };
    let status = proc_macro2::Literal::u16_unsuffixed(dry_run.map_or(operation.status, |dry_run| dry_run.status));
    let response = match success_type(&method.output).ok_or_else(|| unexpected("result"))? {
        // Of an answer without a type nothing is known.
        Type::Tuple(_) => quote!(serde_json::Value),
        response => quote!(#response),
    };
    let ident = format_ident!("{name}");
    let mut function: ItemFn = syn::parse2(quote! {
        pub(crate) fn #ident(call: &Call, #(#arguments),*) -> Result<WireRequest<#response>> {
            #url
            #request
            #headers
            Ok(WireRequest::new(request, #status))
        }
    })
    .map_err(|error| unexpected(&error.to_string()))?;
    // The call is an argument too.
    if function.sig.inputs.len() > 7 {
        function.attrs.push(syn::parse_quote!(
            #[expect(clippy::too_many_arguments, reason = "one per parameter of the operation")]
        ));
    }
    Plain.visit_item_fn_mut(&mut function);
    Ok(function)
}

/// The statements that make the URL: the parameters of the path first, each a segment or an error.
fn url(operation: &Operation, dry_run: Option<&DryRun>) -> TokenStream {
    let mut url = format!("{{}}{}", operation.path);
    let segments = operation.path_parameters.iter().map(|field| {
        let (ident, wire) = (local(field), &field.wire);
        match field.ty {
            TypeRef::String => quote!(let #ident = call.path_segment(#wire, #ident)?;),
            TypeRef::Named(_) => quote!(let #ident = call.path_segment(#wire, #ident.as_str())?;),
            _ => quote!(let #ident = call.path_segment(#wire, &#ident.to_string())?;),
        }
    });
    let segments: TokenStream = segments.collect();
    for field in &operation.path_parameters {
        url = url.replace(&format!("{{{}}}", field.wire), &format!("{{{}}}", local(field)));
    }
    if let Some(DryRun { parameter, .. }) = dry_run {
        url.push_str(&format!("?{parameter}={{{TIER_ARGUMENT}}}"));
    }
    quote! {
        #segments
        let url = format!(#url, call.base_url());
    }
}

/// serde implements `Serialize` for tuples of at most this length.
const LONGEST_TUPLE: usize = 16;

/// What puts the query into a request: pairs of a name and a value, and lists with their name repeated.
fn query(operation: &Operation) -> TokenStream {
    let (lists, single): (Vec<_>, Vec<_>) =
        operation.query.iter().partition(|field| matches!(field.ty, TypeRef::List(_)));
    let pairs: Vec<_> = single
        .into_iter()
        .map(|field| {
            let (ident, wire) = (local(field), &field.wire);
            quote!((#wire, #ident))
        })
        .collect();
    let pairs = pairs.chunks(LONGEST_TUPLE).map(|pairs| quote!(.query(&(#(#pairs,)*))));
    let lists = lists.into_iter().map(|field| {
        let (ident, wire) = (local(field), &field.wire);
        let items = if field.required { quote!(#ident.iter()) } else { quote!(#ident.into_iter().flatten()) };
        quote!(.query(&#items.map(|item| (#wire, item)).collect::<Vec<_>>()))
    });
    pairs.chain(lists).collect()
}

/// The statements that put the headers into a request.
fn headers(operation: &Operation) -> TokenStream {
    let headers = operation.headers.iter().map(|field| {
        let (ident, wire) = (local(field), &field.wire);
        let text = |value: TokenStream| match field.ty {
            TypeRef::String => value,
            TypeRef::Named(_) => quote!(#value.as_str()),
            _ => quote!(#value.to_string()),
        };
        let (given, value) = (text(quote!(#ident)), text(quote!(value)));
        match field.required {
            true => quote!(let request = request.header(#wire, #given);),
            false => quote! {
                let request = match #ident {
                    Some(value) => request.header(#wire, #value),
                    None => request,
                };
            },
        }
    });
    headers.collect()
}

/// `T` of `Result<ResponseValue<T>, Error<()>>`.
fn success_type(output: &syn::ReturnType) -> Option<Type> {
    let syn::ReturnType::Type(_, output) = output else { return None };
    first_argument(&first_argument(output)?)
}

/// `T` of `&Vec<T>`.
fn list_item(ty: &Type) -> Option<Type> {
    let Type::Reference(reference) = ty else { return None };
    let Type::Path(list) = &*reference.elem else { return None };
    list.path.segments.last().filter(|last| last.ident == "Vec")?;
    first_argument(&reference.elem)
}

fn first_argument(ty: &Type) -> Option<Type> {
    let Type::Path(path) = ty else { return None };
    let syn::PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else {
        return None;
    };
    match arguments.args.first()? {
        syn::GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    }
}

/// Shortens what macros have to spell out: `::std::option::Option` is `Option`, our types go by their names.
struct Plain;

impl VisitMut for Plain {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        syn::visit_mut::visit_path_mut(self, path);
        let names: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        let keep = match names.as_slice() {
            ["std", "option", "Option"] | ["std", "string", "String"] | ["std", "vec", "Vec"] => 1,
            ["std", "collections", "BTreeMap"] => 1,
            ["types" | "super", _] | ["crate", "types", _] => 1,
            ["serde_json", "Map"] => {
                *path = syn::Path::from(format_ident!("JsonObject"));
                return;
            }
            ["serde_json", "Value"] => 2,
            _ => return,
        };
        let skip = path.segments.len() - keep;
        path.leading_colon = None;
        path.segments = std::mem::take(&mut path.segments).into_iter().skip(skip).collect();
    }

    fn visit_type_reference_mut(&mut self, reference: &mut syn::TypeReference) {
        syn::visit_mut::visit_type_reference_mut(self, reference);
        reference.lifetime = None;
    }
}

#[cfg(test)]
mod tests {
    use quote::ToTokens;

    use super::*;
    use crate::{
        model::Docs,
        rows::{Conventions, Idempotency, Paging},
    };

    fn field(wire: &str, ty: TypeRef, required: bool) -> Field {
        Field::new(wire.into(), ty, required, Docs::default())
    }

    fn api() -> Api {
        let operation = Operation {
            aliases: Vec::new(),
            source: None,
            project: false,
            id: "PutPart".into(),
            method: "put".into(),
            path: "/things/{thingId}/parts/{part}".into(),
            resource: vec!["things".into()],
            name: "put".into(),
            documented: true,
            description: String::new(),
            idempotency: Idempotency::Paid,
            look_in: Some("things.get".into()),
            pages: None::<Paging>,
            items: None,
            dry_run: Some("Part".into()),
            auth: true,
            deprecated: false,
            legacy: None,
            path_parameters: vec![field("thingId", TypeRef::String, true), field("part", TypeRef::String, true)],
            query: vec![
                field("deep", TypeRef::Boolean, false),
                field("tags", TypeRef::CommaList(Box::new(TypeRef::String)), false),
            ],
            body: Some(Body::List(TypeRef::Number)),
            arguments: Vec::new(),
            response: None,
            status: 200,
            headers: Vec::new(),
        };
        let part = TypeDef {
            name: "Part".into(),
            at: "/components/schemas/Part".into(),
            docs: Docs::default(),
            kind: TypeKind::Struct(vec![
                field("free", TypeRef::JsonObject, false),
                field("sizes", TypeRef::List(Box::new(TypeRef::Number)), false),
            ]),
            in_requests: true,
            in_responses: true,
            is_body: false,
            arguments: Vec::new(),
            used_by: Vec::new(),
            aliases: Vec::new(),
        };
        Api {
            version: "1".into(),
            base_url: "u".into(),
            conventions: Conventions {
                dry_run: Some(DryRun { parameter: "price".into(), status: 299, charged: BTreeMap::new() }),
                ..Conventions::default()
            },
            resources: Vec::new(),
            operations: vec![operation],
            differences: Vec::new(),
            types: vec![part],
        }
    }

    fn text(item: Item) -> String {
        prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] })
    }

    #[test]
    fn a_function_builds_its_request_and_leaves_the_rest_to_the_runtime() {
        let wire = wire(&api()).unwrap();
        let names: Vec<_> = wire.functions.keys().collect();
        assert_eq!(names, ["put_part", "put_part_dry_run"]);
        let expected = "\
pub(crate) fn put_part(
    call: &Call,
    thing_id: &str,
    part: &str,
    deep: Option<bool>,
    tags: Option<&str>,
    body: &Vec<f64>,
) -> Result<WireRequest<serde_json::Value>> {
    let thing_id = call.path_segment(\"thingId\", thing_id)?;
    let part = call.path_segment(\"part\", part)?;
    let url = format!(\"{}/things/{thing_id}/parts/{part}\", call.base_url());
    let request = call.json(call.http().put(url).query(&((\"deep\", deep), (\"tags\", tags))), body)?;
    Ok(WireRequest::new(request, 200))
}
";
        let squeeze = |text: String| text.split_whitespace().collect::<String>();
        assert_eq!(squeeze(text(Item::Fn(wire.functions["put_part"].clone()))), squeeze(expected.into()));
        let dry_run = text(Item::Fn(wire.functions["put_part_dry_run"].clone()));
        assert!(dry_run.contains("/parts/{part}?price={dry_run_tier}\""), "{dry_run}");
        assert!(
            dry_run.contains("Result<WireRequest<Part>>") && dry_run.contains("Ok(WireRequest::new(request, 299))"),
            "{dry_run}"
        );
    }

    #[test]
    fn in_what_is_sent_unset_and_empty_differ() {
        let wire = wire(&api()).unwrap();
        let types = wire.structs["Part"].iter().map(|field| field.ty.to_token_stream().to_string());
        assert_eq!(types.collect::<Vec<_>>(), ["Option < JsonObject >", "Option < Vec < f64 > >"]);
    }

    #[test]
    fn what_progenitor_panics_on_is_an_error() {
        let mut api = api();
        api.operations[0].response = Some(TypeRef::Named("Nobody".into()));
        let Err(error) = wire(&api) else { panic!("a reference to nothing") };
        assert_eq!(error.place(), "codegen/src/wire.rs");
        assert!(error.to_string().contains("progenitor"), "{error}");
    }
}
