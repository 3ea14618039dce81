//! Types and resources, read from the generated code.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use quote::ToTokens;
use syn::{
    Attribute, Expr, Field, Fields, FnArg, Ident, ImplItem, Item, ItemImpl, ItemMacro, ItemStruct, Lit, LitInt, LitStr,
    Meta, Token, Visibility, braced, parenthesized,
    parse::{Parse, ParseStream},
    punctuated::Punctuated,
};

/// Each type with its fields or values.
pub(crate) fn types() -> BTreeMap<String, String> {
    let mut listings = BTreeMap::new();
    for path in files(&generated("types")) {
        let items = items(&path);
        let objects: Vec<Table> = macros(&items, "object").map(|call| call.parse_body().unwrap()).collect();
        for item in &items {
            let (name, listing) = match item {
                Item::Struct(item) => (item.ident.to_string(), structure(item, &items, &objects)),
                Item::Macro(call) if call.mac.path.is_ident("open_enum") => {
                    let item: OpenEnum = call.mac.parse_body().unwrap();
                    (item.name.to_string(), item.listing())
                }
                Item::Macro(call) if ["object", "page"].iter().any(|name| call.mac.path.is_ident(name)) => continue,
                Item::Impl(block) if block.trait_.is_none() => continue,
                Item::Use(_) | Item::Mod(_) => continue,
                other => panic!("{}: no snapshot has {}", path.display(), text(other)),
            };
            assert_eq!(listings.insert(name.clone(), listing), None, "two types are called {name}");
        }
    }
    listings
}

/// Each resource with its methods and requests, by its path.
pub(crate) fn resources() -> BTreeMap<String, String> {
    let folder = generated("resources");
    let mut bodies = bodies();
    let mut listings = BTreeMap::new();
    let mut found = files(&folder);
    while let Some(path) = found.pop() {
        let items = items(&path);
        let relative = path.strip_prefix(&folder).unwrap().with_extension("");
        let mut segments: Vec<_> = relative.iter().map(|segment| segment.to_string_lossy().into_owned()).collect();
        let is_request = macros(&items, "request").next().is_some();
        let listing = match is_request {
            true => request(&items, &mut bodies),
            false => resource(&items),
        };
        // A request belongs to the resource in whose folder it is. It follows the resource's own methods.
        let order = if is_request { segments.pop() } else { None };
        let name = if segments == ["mod"] { "client".to_owned() } else { segments.join(".") };
        listings.entry(name).or_insert_with(BTreeMap::new).insert(order, listing);
        let children = path.with_extension("");
        if children.is_dir() {
            found.extend(files(&children));
        }
    }
    assert_eq!(bodies.keys().next(), None, "a body of no request");
    let join = |parts: BTreeMap<_, String>| parts.into_values().collect::<Vec<_>>().join("\n");
    listings.into_iter().map(|(name, parts)| (name, join(parts))).collect()
}

/// The bodies of requests with the tables of their fields, by their names.
fn bodies() -> BTreeMap<String, (ItemStruct, Table)> {
    let mut bodies = BTreeMap::new();
    for path in files(&generated("bodies")) {
        let items = items(&path);
        let mut tables: Vec<Table> = macros(&items, "fields").map(|call| call.parse_body().unwrap()).collect();
        for item in items {
            let Item::Struct(item) = item else { continue };
            let index = tables.iter().position(|table| table.name == item.ident);
            let table = tables.remove(index.unwrap_or_else(|| panic!("{} has no fields!", item.ident)));
            assert_eq!(table.fields.len(), fields(&item).len(), "fields!({}) has other fields", item.ident);
            bodies.insert(item.ident.to_string(), (item, table));
        }
    }
    bodies
}

fn structure(item: &ItemStruct, items: &[Item], objects: &[Table]) -> String {
    let object = objects.iter().find(|object| object.name == item.ident);
    let object = object.unwrap_or_else(|| panic!("{} has no object!", item.ident));
    let response = if object.response { ": response" } else { "" };
    let mut listing = format!("struct {}{response}\n", item.ident);
    let fields = fields(item);
    assert_eq!(object.fields.len(), fields.len(), "object!({}) has other fields than the struct", item.ident);
    let methods = methods(items, &item.ident);
    for field in &fields {
        let entry = object.field(field.ident.as_ref().unwrap());
        listing.push_str(&field_line("  ", field, entry, entry.how != "value", &methods));
    }
    listing.push_str(&other_methods(&methods, &fields));
    for call in macros(items, "page") {
        let page = text(&call.tokens);
        if page.starts_with(&format!("{} ", item.ident)) {
            listing.push_str(&format!("  page!({page})\n"));
        }
    }
    listing
}

fn resource(items: &[Item]) -> String {
    let mut listing = String::new();
    for item in items {
        match item {
            Item::Struct(item) => listing.push_str(&format!("struct {}\n", item.ident)),
            Item::Impl(block) if block.trait_.is_none() => {
                let methods = public_methods(block);
                methods.iter().for_each(|method| listing.push_str(&format!("  {}\n", method.listing)));
            }
            Item::Use(_) | Item::Mod(_) => {}
            other => panic!("no snapshot has {}", text(other)),
        }
    }
    listing
}

fn request(items: &[Item], bodies: &mut BTreeMap<String, (ItemStruct, Table)>) -> String {
    let mut listing = String::new();
    for item in items {
        match item {
            Item::Struct(item) => {
                listing.push_str(&format!("struct {}\n", item.ident));
                let methods = methods(items, &item.ident);
                let fields = self::fields(item);
                let body = fields.iter().find(|field| field.ident.as_ref().is_some_and(|name| name == "body"));
                let body = body.map(|field| text(&field.ty));
                if let Some(body) = &body {
                    listing.push_str(&format!("  body: {body}\n"));
                }
                // A body that is a list or a map has no struct.
                let body = body.and_then(|name| bodies.remove(&name));
                let body_fields = body.as_ref().map(|(body, _)| self::fields(body)).unwrap_or_default();
                for (field, (_, table)) in body_fields.iter().zip(body.iter().cycle()) {
                    let entry = table.field(field.ident.as_ref().unwrap());
                    listing.push_str(&field_line("    ", field, entry, false, &methods));
                }
                listing.push_str(&other_methods(&methods, &body_fields));
            }
            Item::Macro(call) if ["request", "paged"].iter().any(|name| call.mac.path.is_ident(name)) => {
                listing.push_str(&format!("  {}!({})\n", text(&call.mac.path), text(&call.mac.tokens)));
            }
            Item::Impl(block) if block.trait_.is_none() => {}
            Item::Use(_) => {}
            other => panic!("no snapshot has {}", text(other)),
        }
    }
    listing
}

/// A field on a line: `name: Type  "wireName"  required, deprecated, set with impl Into<String>`. The columns have fixed positions, so that
/// one field does not move another.
fn field_line(indent: &str, field: &Field, entry: &TableField, is_read: bool, methods: &[Method]) -> String {
    let name = field.ident.as_ref().unwrap().to_string();
    let named = |wanted: &str| methods.iter().find(|method| method.name == wanted);
    let mut facts = vec![if is_left_out(field, &entry.how) { "optional" } else { "required" }.to_owned()];
    if is_read {
        facts.push(format!("read as {}", entry.how));
    }
    let says_so = |attribute: &Attribute| documentation(attribute).is_some_and(|line| line.trim() == "Deprecated.");
    if field.attrs.iter().any(says_so) || named(&name).is_some_and(|method| method.deprecated) {
        facts.push("deprecated".to_owned());
    }
    if let Some(argument) = named(&name).and_then(|method| method.argument.as_ref()) {
        facts.push(format!("set with {argument}"));
    }
    if named(&format!("clear_{name}")).is_some() {
        facts.push("can be cleared".to_owned());
    }
    let declared = format!("{indent}{name}: {}", text(&field.ty));
    format!("{declared:<64} {:<36} {}\n", format!("{:?}", entry.wire.value()), facts.join(", "))
}

/// The methods that the line of a field does not imply.
fn other_methods(methods: &[Method], fields: &[&Field]) -> String {
    let is_told = |method: &&Method| {
        fields.iter().filter_map(|field| field.ident.as_ref()).any(|field| {
            (method.argument.is_some() && *field == method.name) || format!("clear_{field}") == method.name
        })
    };
    let others = methods.iter().filter(|method| !is_told(method));
    others.map(|method| format!("  {}\n", method.listing)).collect()
}

struct Method {
    name: String,
    /// The type of its only argument, if it is a setter.
    argument: Option<String>,
    deprecated: bool,
    listing: String,
}

/// The public methods of a type.
fn methods(items: &[Item], of: &Ident) -> Vec<Method> {
    let blocks = items.iter().filter_map(|item| match item {
        Item::Impl(block) if block.trait_.is_none() && *of == text(&block.self_ty) => Some(block),
        _ => None,
    });
    blocks.flat_map(public_methods).collect()
}

fn public_methods(block: &ItemImpl) -> Vec<Method> {
    let methods = block.items.iter().filter_map(|item| match item {
        ImplItem::Fn(method) if matches!(method.vis, Visibility::Public(_)) => Some(method),
        _ => None,
    });
    let methods = methods.map(|method| {
        let deprecated = method.attrs.iter().any(|attribute| attribute.path().is_ident("deprecated"));
        let setter = text(&method.sig.output) == "-> Self";
        let argument = match method.sig.inputs.iter().collect::<Vec<_>>().as_slice() {
            [FnArg::Receiver(_), FnArg::Typed(argument)] if setter => Some(text(&argument.ty)),
            _ => None,
        };
        let signature = text(&method.sig).replace("mut self", "self");
        Method {
            name: method.sig.ident.to_string(),
            argument,
            deprecated,
            listing: format!("{signature}{}", if deprecated { "  deprecated" } else { "" }),
        }
    });
    methods.collect()
}

/// Whether it is omitted if it is not set: an `Option`, or a list or map that is not required.
fn is_left_out(field: &Field, how: &Ident) -> bool {
    let ty = text(&field.ty);
    let is_collection = ["Vec<", "BTreeMap<", "JsonObject"].iter().any(|start| ty.starts_with(start));
    *how != "required" && (ty.starts_with("Option<") || is_collection)
}

fn documentation(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => literal(&pair.value),
        _ => None,
    }
}

fn literal(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(value) => match &value.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// `Name: response { 0: field = how("wireName"), … }` of `object!`, and the same without numbers of `fields!`.
struct Table {
    name: Ident,
    response: bool,
    fields: Punctuated<TableField, Token![,]>,
}

struct TableField {
    field: Ident,
    how: Ident,
    wire: LitStr,
}

impl Table {
    fn field(&self, name: &Ident) -> &TableField {
        let field = self.fields.iter().find(|field| field.field == *name);
        field.unwrap_or_else(|| panic!("{}.{name} is not in its table", self.name))
    }
}

impl Parse for Table {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let (name, response) = (input.parse()?, how(input)?.is_some());
        let content;
        braced!(content in input);
        Ok(Self { name, response, fields: content.parse_terminated(TableField::parse, Token![,])? })
    }
}

impl Parse for TableField {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitInt) {
            input.parse::<LitInt>()?;
            input.parse::<Token![:]>()?;
        }
        let field = input.parse()?;
        input.parse::<Token![=]>()?;
        let how = input.parse()?;
        let content;
        parenthesized!(content in input);
        Ok(Self { field, how, wire: content.parse()? })
    }
}

/// The value after a colon.
fn how(input: ParseStream<'_>) -> syn::Result<Option<Ident>> {
    let colon: Option<Token![:]> = input.parse()?;
    colon.map(|_| input.parse()).transpose()
}

/// `pub enum Name { Variant = "value", … }` of `open_enum!`.
struct OpenEnum {
    name: Ident,
    variants: Punctuated<Variant, Token![,]>,
}

struct Variant {
    name: Ident,
    value: LitStr,
}

impl Parse for OpenEnum {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        input.parse::<Token![pub]>()?;
        input.parse::<Token![enum]>()?;
        let name = input.parse()?;
        let content;
        braced!(content in input);
        Ok(Self { name, variants: content.parse_terminated(Variant::parse, Token![,])? })
    }
}

impl Parse for Variant {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse()?;
        input.parse::<Token![=]>()?;
        Ok(Self { name, value: input.parse()? })
    }
}

impl OpenEnum {
    fn listing(&self) -> String {
        let variants = self.variants.iter().map(|Variant { name, value }| format!("  {name} = {:?}\n", value.value()));
        format!("enum {}\n{}", self.name, variants.collect::<String>())
    }
}

fn generated(room: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../sdk/src/generated").join(room)
}

/// The files of a folder, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.is_file());
    files.sort();
    assert!(!files.is_empty(), "{} has no files", folder.display());
    files
}

fn items(path: &Path) -> Vec<Item> {
    syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap().items
}

fn macros<'a>(items: &'a [Item], name: &'a str) -> impl Iterator<Item = &'a syn::Macro> {
    items.iter().filter_map(move |item| match item {
        Item::Macro(ItemMacro { mac, .. }) if mac.path.is_ident(name) => Some(mac),
        _ => None,
    })
}

fn fields(item: &ItemStruct) -> Vec<&Field> {
    match &item.fields {
        Fields::Named(fields) => fields.named.iter().collect(),
        _ => panic!("{} has no named fields", item.ident),
    }
}

/// Tokens as readable text.
fn text(tokens: impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    [
        (" < ", "<"),
        (" > ", "> "),
        (" >", ">"),
        (" :: ", "::"),
        (" , ", ", "),
        (" : ", ": "),
        ("& ", "&"),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        (" ,", ","),
        (",)", ")"),
    ]
    .iter()
    .fold(text, |text, (from, to)| text.replace(from, to))
    .trim()
    .to_owned()
}
