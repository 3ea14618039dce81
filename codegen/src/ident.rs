//! Rust identifiers for the document's names.

use heck::{ToPascalCase, ToSnakeCase};

/// The identifier of a field, parameter or method: `imageId` → `image_id`, `type` → `type_`. A name that is not a valid identifier is
/// reported by the lint.
pub(crate) fn snake(name: &str) -> String {
    let ident = name.to_snake_case();
    if KEYWORDS.contains(&ident.as_str()) {
        return format!("{ident}_");
    }
    ident
}

/// A name as words: `skippedAssetIds` → `skipped asset IDs`.
pub(crate) fn words(name: &str) -> String {
    let words = name.to_snake_case();
    let words = words
        .split('_')
        .map(|word| ABBREVIATIONS.iter().find(|(wire, _)| *wire == word).map_or(word, |(_, text)| text));
    words.collect::<Vec<_>>().join(" ")
}

/// The words that are not written in lower case.
const ABBREVIATIONS: [(&str, &str); 7] =
    [("ai", "AI"), ("api", "API"), ("id", "ID"), ("ids", "IDs"), ("ip", "IP"), ("nsfw", "NSFW"), ("url", "URL")];

/// Whether it is an ASCII identifier and not a keyword.
pub(crate) fn is_valid(ident: &str) -> bool {
    let mut letters = ident.chars();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
        && !ident.chars().all(|letter| letter == '_')
        && !KEYWORDS.contains(&ident)
}

/// The keywords of edition 2024, used and reserved.
#[rustfmt::skip]
const KEYWORDS: [&str; 52] = [
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut",
    "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether a generated type may have this name: it must not shadow names that generated code uses.
pub(crate) fn is_type_name(name: &str) -> bool {
    is_valid(name) && !TYPES.contains(&name)
}

/// The names of the prelude, of the SDK's own types, and of what generated code imports.
#[rustfmt::skip]
const TYPES: [&str; 73] = [
    "AccessToken", "AsMut", "AsRef", "AsyncFn", "AsyncFnMut", "AsyncFnOnce", "BTreeMap", "BlockingIter", "Box", "BoxFuture",
    "Call", "Client", "ClientBuilder", "Clone", "Copy", "Debug", "Default", "DoubleEndedIterator", "Drop", "Eq", "Err",
    "Error", "ErrorKind", "ExactSizeIterator", "Extend", "Fn", "FnMut", "FnOnce", "From", "FromIterator", "Future", "Into",
    "IntoFuture", "IntoIterator", "Items", "Iterator", "JsonObject", "Method", "None", "Ok", "Option", "Options", "Ord",
    "Page", "Pages", "PartialEq", "PartialOrd", "RawRequest", "RawResponse", "ResponseBody", "ResponseFuture", "Result", "Runtime", "Self",
    "Secret", "Send", "Serialize", "SignedUrl", "Sized", "Some", "String", "Sync", "Timestamp", "ToOwned", "ToString", "TokioRuntime",
    "TryFrom", "TryInto", "UnknownValue", "Unpin", "Value", "Vec", "WireRequest",
];

/// The identifier of a type.
pub(crate) fn pascal(name: &str) -> String {
    name.to_pascal_case()
}

/// The variant of an enum value that `[variants]` does not name; it may not be a valid identifier.
pub(crate) fn variant(value: &str) -> String {
    match value.is_empty() {
        true => "Empty".to_owned(),
        false => value.replace(['+', '/'], " ").to_pascal_case(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_abbreviations() {
        let cases =
            [("skippedAssetIds", "skipped asset IDs"), ("ipDetection", "IP detection"), ("JobBilling", "job billing")];
        for (name, text) in cases {
            assert_eq!(words(name), text);
        }
    }

    #[test]
    fn fields_are_snake_case_and_never_keywords() {
        let cases = [
            ("imageId", "image_id"),
            ("type", "type_"),
            ("after", "after"),
            ("numUNetTrainSteps", "num_u_net_train_steps"),
        ];
        for (name, ident) in cases {
            assert_eq!(snake(name), ident);
        }
    }

    #[test]
    fn variants_are_pascal_case() {
        assert_eq!(variant("in-progress"), "InProgress");
        assert_eq!(variant("action+style"), "ActionStyle");
        assert_eq!(variant(""), "Empty");
    }
}
