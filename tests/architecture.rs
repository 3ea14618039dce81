//! Each folder of `sdk/src` uses only those that ARCHITECTURE.md allows.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use syn::{Attribute, Item, UseTree, visit::Visit};

/// The paths that begin with `crate`, as their segments without it, outside of tests.
#[derive(Default)]
struct CratePaths(BTreeSet<Vec<String>>);

impl CratePaths {
    fn of(items: &[Item]) -> BTreeSet<Vec<String>> {
        let mut paths = Self::default();
        items.iter().for_each(|item| paths.visit_item(item));
        paths.0
    }

    fn add(&mut self, path: Vec<String>) {
        match &path[..] {
            [first, rest @ ..] if first == "crate" && !rest.is_empty() => drop(self.0.insert(rest.to_vec())),
            _ => {}
        }
    }

    fn add_tree(&mut self, tree: &UseTree, mut before: Vec<String>) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.add_tree(&path.tree, before);
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.add_tree(tree, before.clone())),
            UseTree::Name(name) => {
                before.push(name.ident.to_string());
                self.add(before);
            }
            UseTree::Rename(rename) => {
                before.push(rename.ident.to_string());
                self.add(before);
            }
            UseTree::Glob(_) => self.add(before),
        }
    }
}

impl<'ast> Visit<'ast> for CratePaths {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if !is_test(&module.attrs) {
            syn::visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.add_tree(&item.tree, Vec::new());
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.add(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        syn::visit::visit_path(self, path);
    }
}

fn is_test(attributes: &[Attribute]) -> bool {
    let is_cfg_test = |attribute: &Attribute| {
        attribute.path().is_ident("cfg") && attribute.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
    };
    attributes.iter().any(is_cfg_test)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn parse(path: &Path) -> syn::File {
    syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap()
}

/// What each folder may use, from the last table of ARCHITECTURE.md with such a column: folders, or single items of a folder.
fn allowed() -> BTreeMap<String, BTreeSet<String>> {
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let (_, table) = page.split_once("| folder | contents | may use |\n").unwrap();
    let rows = table.lines().skip(1).take_while(|line| line.starts_with('|'));
    let code = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    rows.map(|row| {
        let cells: Vec<_> = row.trim_matches('|').split('|').collect();
        let [folder, _, uses] = cells[..] else { panic!("a row has three cells: {row}") };
        (code(folder)[0].trim_end_matches('/').to_owned(), code(uses).into_iter().collect())
    })
    .collect()
}

/// The folder of each name at the root of the crate.
fn exported(lib: &syn::File) -> BTreeMap<String, String> {
    let mut exported = BTreeMap::new();
    for item in &lib.items {
        if let Item::Use(item) = item {
            let mut paths = CratePaths::default();
            paths.add_tree(&item.tree, vec!["crate".into()]);
            for path in paths.0 {
                exported.insert(path.last().unwrap().clone(), path[0].clone());
            }
        }
    }
    exported
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => rust_files(&path, files),
            false if path.extension().is_some_and(|extension| extension == "rs") => files.push(path),
            false => {}
        }
    }
}

#[test]
fn each_folder_uses_only_allowed_folders() {
    let source = root().join("sdk/src");
    let lib = parse(&source.join("lib.rs"));
    let exported = exported(&lib);
    let allowed = allowed();
    let folders: BTreeSet<_> = fs::read_dir(&source)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    assert_eq!(folders, allowed.keys().cloned().collect(), "the folders of sdk/src, and those of the page");

    let mut refused = Vec::new();
    let mut used = BTreeSet::new();
    for folder in &folders {
        let mut files = Vec::new();
        rust_files(&source.join(folder), &mut files);
        for file in files {
            for path in CratePaths::of(&parse(&file).items) {
                let full = match exported.get(&path[0]) {
                    Some(from) if !folders.contains(&path[0]) => [std::slice::from_ref(from), &path[..]].concat(),
                    _ => path,
                };
                if full[0] == *folder || !folders.contains(&full[0]) {
                    continue;
                }
                let allowance = allowed[folder].iter().find(|allowed| {
                    let allowed: Vec<_> = allowed.split("::").collect();
                    full.iter().zip(&allowed).all(|(segment, allowed)| segment == allowed)
                        && full.len() >= allowed.len()
                });
                match allowance {
                    Some(allowance) => drop(used.insert((folder.clone(), allowance.clone()))),
                    None => refused.push(format!("{}: {}", file.display(), full.join("::"))),
                }
            }
        }
    }
    assert!(refused.is_empty(), "ARCHITECTURE.md does not allow:\n{}", refused.join("\n"));
    let all = allowed.iter().flat_map(|(folder, uses)| uses.iter().map(|used| (folder.clone(), used.clone())));
    let unused: Vec<_> = all.filter(|allowance| !used.contains(allowance)).collect();
    assert!(unused.iter().all(|(folder, _)| folder == "tasks"), "ARCHITECTURE.md allows what nothing uses: {unused:?}");
}
