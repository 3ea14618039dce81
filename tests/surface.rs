//! The public surface of the generated code, item by item: a changed name, type or argument shows here first.

#![allow(clippy::panic, clippy::unwrap_used, reason = "all of this is test")]

use std::{fs, path::Path};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Fields, ImplItem, Item, Signature, Visibility};

#[test]
fn resources() {
    snapshot_each("resources");
}

#[test]
fn types() {
    snapshot_each("types");
}

/// One snapshot for each file of a room, together with the folder of its name.
fn snapshot_each(room: &str) {
    let room_path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../sdk/src/generated").join(room);
    let mut files: Vec<_> = fs::read_dir(&room_path).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.is_file());
    files.sort();
    assert!(!files.is_empty());
    for path in files {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let mut surface = String::new();
        list(&path, &name, &mut surface);
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("{room}__{name}"), surface);
        });
    }
}

/// Lists the public items of a file, then those of the modules it has beside it.
fn list(path: &Path, module: &str, surface: &mut String) {
    let file = syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap();
    surface.push_str(&format!("mod {module}\n"));
    for item in &file.items {
        match item {
            Item::Struct(item) if is_public(&item.vis) => {
                surface.push_str(&format!("  struct {}\n", item.ident));
                if let Fields::Named(fields) = &item.fields {
                    for field in fields.named.iter().filter(|field| is_public(&field.vis)) {
                        let name = field.ident.as_ref().unwrap();
                        surface.push_str(&format!("    {name}: {}\n", text(&field.ty)));
                    }
                }
            }
            Item::Impl(block) => {
                let methods = block.items.iter().filter_map(|item| match item {
                    ImplItem::Fn(method) if is_public(&method.vis) => Some(&method.sig),
                    _ => None,
                });
                for signature in methods {
                    surface.push_str(&format!("  {}::{}\n", text(&block.self_ty), on_a_line(signature)));
                }
            }
            Item::Macro(call) if call.mac.path.is_ident("open_enum") => list_enum(call.mac.tokens.clone(), surface),
            // What the SDK's macros add is the same for all; which of them are there is not.
            Item::Macro(call) if ["request", "paged", "page"].iter().any(|name| call.mac.path.is_ident(name)) => {
                surface.push_str(&format!("  {}!({})\n", text(&call.mac.path), text(&call.mac.tokens)));
            }
            _ => {}
        }
    }
    let folder = path.with_extension("");
    if folder.is_dir() {
        let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.retain(|path| path.is_file());
        files.sort();
        for path in files {
            list(&path, &format!("{module}::{}", path.file_stem().unwrap().to_string_lossy()), surface);
        }
    }
}

/// `enum Name { Variant = "value", … }` out of `open_enum!`.
fn list_enum(tokens: TokenStream, surface: &mut String) {
    let mut tokens = tokens.into_iter().skip_while(|token| token.to_string() != "enum").skip(1);
    surface.push_str(&format!("  enum {}\n", tokens.next().unwrap()));
    let Some(TokenTree::Group(variants)) = tokens.next() else { panic!("an enum without variants") };
    for variant in variants.stream().to_string().split(',').map(str::trim).filter(|variant| !variant.is_empty()) {
        surface.push_str(&format!("    {variant}\n"));
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn on_a_line(signature: &Signature) -> String {
    text(signature).replace("mut self", "self")
}

/// Tokens as one reads them.
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
    ]
    .iter()
    .fold(text, |text, (from, to)| text.replace(from, to))
    .trim()
    .to_owned()
}
