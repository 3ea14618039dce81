//! Stage 5: progenitor. The model becomes an OpenAPI document again, in which every type has a name and nothing can go wrong;
//! progenitor (positional) makes types and operations of it; what it emits is taken apart with `syn` and put on our own runtime:
//!
//! - no `progenitor_client`, no `Client::new`, no `api-version` header, none of typify's conversion impls;
//! - a dry run is an operation of its own, on the virtual path `…?dryRun={dryRunTier}` that returns 269 only.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use quote::{format_ident, quote};
use serde_json::{Value, json};
use syn::{Expr, FnArg, ImplItem, Item, ItemFn, ItemStruct, Pat, Stmt, Type, visit_mut::VisitMut};

use crate::{
    Error, Result, ident,
    model::{Api, Body, Field, Operation, TypeDef, TypeKind, TypeRef},
    rows::Width,
};

/// Our own type of a time, which stands in the document as if it were an enum.
const TIMESTAMP: &str = "Timestamp";
const SIGNED_URL: &str = "SignedUrl";

/// What progenitor made of the model, on our runtime.
#[derive(Debug)]
pub(crate) struct Wire {
    /// Type name → struct.
    pub(crate) structs: BTreeMap<String, ItemStruct>,
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

/// The model as an OpenAPI document for progenitor.
fn document(api: &Api) -> Value {
    let mut paths = serde_json::Map::new();
    let mut insert = |path: String, method: &str, operation: Value| {
        let item = paths.entry(path).or_insert_with(|| json!({}));
        item[method] = operation;
    };
    for operation in &api.operations {
        let response = match &operation.response {
            Some(name) => {
                json!({ "description": "", "content": { "application/json": { "schema": reference(name) } } })
            }
            None => json!({ "description": "" }),
        };
        insert(operation.path.clone(), &operation.method, declare(&function(operation), operation, "200", response));
        if let Some(price) = &operation.dry_run {
            let response =
                json!({ "description": "", "content": { "application/json": { "schema": reference(price) } } });
            insert(
                format!("{}{DRY_RUN}{{{TIER}}}", operation.path),
                &operation.method,
                dry_run(declare(&dry_run_function(operation), operation, "269", response)),
            );
        }
    }
    let mut schemas: serde_json::Map<_, _> = api.types.iter().map(|def| (def.name.clone(), schema_of(def))).collect();
    for ours in [TIMESTAMP, SIGNED_URL] {
        schemas.insert(ours.into(), json!({ "type": "string" }));
    }
    json!({
        "openapi": "3.0.0",
        "info": { "title": "Scenario", "version": api.version },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

/// The value of `dryRun`, which is part of the virtual path of a dry run, and so its last path parameter.
const TIER: &str = "dryRunTier";
const DRY_RUN: &str = "?dryRun=";

fn dry_run(mut declared: Value) -> Value {
    let tier = json!({ "name": TIER, "in": "path", "required": true, "schema": { "type": "string" } });
    if let Some(parameters) = declared["parameters"].as_array_mut() {
        parameters.push(tier);
    }
    declared
}

fn declare(id: &str, operation: &Operation, status: &str, response: Value) -> Value {
    let parameter = |place: &str, field: &Field| json!({ "name": field.wire, "in": place, "required": field.required, "schema": schema(&field.ty, false) });
    let path = operation.path_parameters.iter().map(|field| parameter("path", field));
    let query = operation.query.iter().map(|field| parameter("query", field));
    let mut declared = json!({
        "operationId": id,
        "parameters": path.chain(query).collect::<Vec<_>>(),
        "responses": { status: response },
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
            let required: Vec<_> = fields.iter().filter(|field| field.required).map(|field| &field.wire).collect();
            // In what is sent, an unset list and an empty one differ; `nullable` makes typify keep them apart.
            let properties: serde_json::Map<_, _> = fields
                .iter()
                .map(|field| (field.wire.clone(), schema(&field.ty, def.in_requests && !field.required)))
                .collect();
            json!({ "type": "object", "required": required, "properties": properties })
        }
    }
}

fn schema(ty: &TypeRef, nullable: bool) -> Value {
    let mut schema = match ty {
        TypeRef::String | TypeRef::CommaList => json!({ "type": "string" }),
        TypeRef::Number => json!({ "type": "number" }),
        TypeRef::Integer(Width::U32) => json!({ "type": "integer", "format": "uint32" }),
        TypeRef::Integer(Width::U64) => json!({ "type": "integer", "format": "uint64" }),
        TypeRef::Integer(Width::I64) => json!({ "type": "integer", "format": "int64" }),
        TypeRef::Timestamp => return reference(TIMESTAMP),
        TypeRef::SignedUrl => return reference(SIGNED_URL),
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
    let mut wire = Wire { structs: BTreeMap::new(), functions: BTreeMap::new() };
    let mut operations: BTreeMap<String, &Operation> = BTreeMap::new();
    for operation in &api.operations {
        operations.insert(function(operation), operation);
        if operation.dry_run.is_some() {
            operations.insert(dry_run_function(operation), operation);
        }
    }
    for item in file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                for item in module.content.into_iter().flat_map(|(_, items)| items) {
                    if let Item::Struct(mut item) = item {
                        Plain.visit_item_struct_mut(&mut item);
                        wire.structs.insert(item.ident.to_string(), item);
                    }
                }
            }
            Item::Impl(block) if block.trait_.is_none() => {
                for item in block.items {
                    if let ImplItem::Fn(method) = item
                        && method.sig.asyncness.is_some()
                    {
                        let name = method.sig.ident.to_string();
                        let operation = operations.get(&name).ok_or_else(|| {
                            defect(&format!("progenitor emitted a function `{name}` of no operation"))
                        })?;
                        wire.functions.insert(name, on_our_runtime(method, operation)?);
                    }
                }
            }
            _ => {}
        }
    }
    for def in &api.types {
        if matches!(def.kind, TypeKind::Struct(_)) && !wire.structs.contains_key(&def.name) {
            return Err(defect(&format!("typify emitted no struct `{}`", def.name)));
        }
    }
    for name in operations.keys() {
        if !wire.functions.contains_key(name) {
            return Err(defect(&format!("progenitor emitted no function `{name}`")));
        }
    }
    Ok(wire)
}

/// Rewrites one of progenitor's methods: the URL and the request it builds stay, all else is our runtime's.
fn on_our_runtime(method: syn::ImplItemFn, operation: &Operation) -> Result<ItemFn> {
    let name = method.sig.ident.clone();
    let unexpected = |what: &str| defect(&format!("progenitor emitted an unexpected {what} in `{name}`"));
    let mut url = None;
    let mut request = None;
    let mut status = None;
    for statement in &method.block.stmts {
        match statement {
            Stmt::Local(local) => {
                let binding = match &local.pat {
                    Pat::Ident(pat) => pat.ident.to_string(),
                    _ => return Err(unexpected("pattern")),
                };
                let value = local.init.as_ref().map(|init| &*init.expr);
                match (binding.as_str(), value) {
                    ("url", Some(Expr::Macro(format))) => url = Some(format.mac.tokens.clone()),
                    ("request", Some(Expr::Try(built))) => request = Some((*built.expr).clone()),
                    ("header_map" | "info" | "result" | "response", _) => {}
                    (other, _) => return Err(unexpected(&format!("binding `{other}`"))),
                }
            }
            Stmt::Expr(Expr::Match(by_status), _) => {
                for arm in &by_status.arms {
                    if let Pat::Lit(literal) = &arm.pat {
                        status = Some(literal.clone());
                    }
                }
            }
            // `header_map.append(…)` and the `pre` and `post` hooks.
            Stmt::Expr(_, _) => {}
            _ => return Err(unexpected("statement")),
        }
    }
    let url = url.ok_or_else(|| unexpected("URL"))?;
    let url = url_of(url, operation).ok_or_else(|| unexpected("URL"))?;
    let sent = request.and_then(request_of).ok_or_else(|| unexpected("request"))?;
    let (verb, query) = (sent.verb, sent.query.chunks(LONGEST_TUPLE).map(|pairs| quote!(.query(&(#(#pairs,)*)))));
    let request = quote!(call.http().#verb(url)#(#query)*);
    let request = match sent.has_body {
        true => quote!(let request = call.json(#request, body)?;),
        false => quote!(let request = #request;),
    };
    let status = match status.map(|status| status.lit) {
        Some(syn::Lit::Int(status)) => status.base10_parse::<u16>().ok(),
        _ => None,
    };
    let status = status.map(proc_macro2::Literal::u16_unsuffixed).ok_or_else(|| unexpected("status"))?;
    let response = match success_type(&method.sig.output).ok_or_else(|| unexpected("result"))? {
        // Of an answer without a type nothing is known.
        Type::Tuple(_) => quote!(serde_json::Value),
        response => quote!(#response),
    };
    let arguments = method.sig.inputs.iter().filter(|input| matches!(input, FnArg::Typed(_)));
    let mut function: ItemFn = syn::parse2(quote! {
        pub(crate) async fn #name(call: &Call, #(#arguments),*) -> Result<RawResponse<#response>> {
            #(#url)*
            #request
            call.execute(request, #status).await
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

/// `format!("{}/a/{}", self.baseurl, encode_path(&id.to_string()))` on our runtime: the parameters first, each a segment or an error.
fn url_of(tokens: TokenStream, operation: &Operation) -> Option<Vec<TokenStream>> {
    use syn::{parse::Parser, punctuated::Punctuated};
    let arguments = Punctuated::<Expr, syn::Token![,]>::parse_terminated.parse2(tokens).ok()?;
    let mut arguments = arguments.into_iter();
    let Expr::Lit(template) = arguments.next()? else { return None };
    let syn::Lit::Str(template) = template.lit else { return None };
    arguments.next()?;
    let mut parts = template.value().split("{}").map(str::to_owned).collect::<Vec<_>>().into_iter();
    let mut url = format!("{}{{}}{}", parts.next()?, parts.next()?);
    let mut statements = Vec::new();
    for ((argument, field), literal) in arguments.zip(&operation.path_parameters).zip(parts) {
        let Expr::Call(encode) = argument else { return None };
        let Expr::Reference(text) = encode.args.first()? else { return None };
        let Expr::MethodCall(to_string) = &*text.expr else { return None };
        let Expr::Path(parameter) = &*to_string.receiver else { return None };
        let (parameter, name) = (parameter.path.get_ident()?, &field.wire);
        statements.push(quote!(let #parameter = call.path_segment(#name, #parameter)?;));
        url.push_str(&format!("{{{parameter}}}{literal}"));
    }
    if url.ends_with(DRY_RUN) {
        // progenitor knows parameters of whole segments only, and leaves this one out.
        url.push_str(&format!("{{{}}}", ident::snake(TIER)));
    }
    statements.push(quote!(let url = format!(#url, call.base_url());));
    Some(statements)
}

/// What `self.client.post(url)…build()` sends.
struct Request {
    verb: Ident,
    /// Pairs of a name and a value, in their order.
    query: Vec<TokenStream>,
    has_body: bool,
}

/// serde implements `Serialize` for tuples of at most this length.
const LONGEST_TUPLE: usize = 16;

fn request_of(chain: Expr) -> Option<Request> {
    let Expr::MethodCall(step) = chain else { return None };
    match step.method.to_string().as_str() {
        "build" | "header" | "headers" => request_of(*step.receiver),
        "json" => Some(Request { has_body: true, ..request_of(*step.receiver)? }),
        "query" => {
            let Some(Expr::Reference(parameter)) = step.args.first() else { return None };
            let Expr::Call(parameter) = &*parameter.expr else { return None };
            let name = parameter.args.first()?;
            let Some(Expr::Reference(value)) = parameter.args.get(1) else { return None };
            let value = &value.expr;
            let mut request = request_of(*step.receiver)?;
            request.query.push(quote!((#name, #value)));
            Some(request)
        }
        "get" | "post" | "put" | "delete" | "patch" => {
            Some(Request { verb: step.method, query: Vec::new(), has_body: false })
        }
        _ => None,
    }
}

/// `T` of `Result<ResponseValue<T>, Error<()>>`.
fn success_type(output: &syn::ReturnType) -> Option<Type> {
    let syn::ReturnType::Type(_, output) = output else { return None };
    first_argument(&first_argument(output)?)
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
    use super::*;
    use crate::{
        model::Docs,
        rows::{Idempotency, Paging},
    };

    fn field(wire: &str, ty: TypeRef, required: bool) -> Field {
        Field::new(wire.into(), ty, required, Docs::default())
    }

    fn api() -> Api {
        let operation = Operation {
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
            dry_run: Some("Part".into()),
            auth: true,
            deprecated: false,
            legacy: false,
            path_parameters: vec![field("thingId", TypeRef::String, true), field("part", TypeRef::String, true)],
            query: vec![field("deep", TypeRef::Boolean, false), field("tags", TypeRef::CommaList, false)],
            body: Some(Body::List(TypeRef::Number)),
            arguments: Vec::new(),
            response: None,
        };
        let part = TypeDef {
            name: "Part".into(),
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
pub(crate) async fn put_part(
    call: &Call,
    thing_id: &str,
    part: &str,
    deep: Option<bool>,
    tags: Option<&str>,
    body: &Vec<f64>,
) -> Result<RawResponse<serde_json::Value>> {
    let thing_id = call.path_segment(\"thingId\", thing_id)?;
    let part = call.path_segment(\"part\", part)?;
    let url = format!(\"{}/things/{thing_id}/parts/{part}\", call.base_url());
    let request = call.json(call.http().put(url).query(&((\"deep\", deep), (\"tags\", tags))), body)?;
    call.execute(request, 200).await
}
";
        let squeeze = |text: String| text.split_whitespace().collect::<String>();
        assert_eq!(squeeze(text(Item::Fn(wire.functions["put_part"].clone()))), squeeze(expected.into()));
        let dry_run = text(Item::Fn(wire.functions["put_part_dry_run"].clone()));
        assert!(dry_run.contains("/parts/{part}?dryRun={dry_run_tier}\""), "{dry_run}");
        assert!(
            dry_run.contains("Result<RawResponse<Part>>") && dry_run.contains("call.execute(request, 269)"),
            "{dry_run}"
        );
    }

    #[test]
    fn in_what_is_sent_unset_and_empty_differ() {
        let part = text(Item::Struct(wire(&api()).unwrap().structs["Part"].clone()));
        assert!(part.contains("pub sizes: Option<Vec<f64>>"), "{part}");
        assert!(part.contains("pub free: Option<JsonObject>"), "{part}");
    }

    #[test]
    fn what_progenitor_panics_on_is_an_error() {
        let mut api = api();
        api.operations[0].response = Some("Nobody".into());
        let Err(error) = wire(&api) else { panic!("a reference to nothing") };
        assert_eq!(error.place(), "codegen/src/wire.rs");
        assert!(error.to_string().contains("progenitor"), "{error}");
    }
}
