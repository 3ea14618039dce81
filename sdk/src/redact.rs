//! What is taken out of text that may end up in a log.

use std::fmt;

/// Shows a struct as a derived `Debug` does, without what follows the host of any link in it: wherever the API puts a link, it may be
/// signed.
pub(crate) fn debug(f: &mut fmt::Formatter<'_>, name: &str, fields: &[(&str, &dyn fmt::Debug)]) -> fmt::Result {
    struct Derived<'a>(&'a str, &'a [(&'a str, &'a dyn fmt::Debug)]);

    impl fmt::Debug for Derived<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let mut shown = f.debug_struct(self.0);
            for (name, value) in self.1 {
                shown.field(name, value);
            }
            shown.finish()
        }
    }

    let derived = Derived(name, fields);
    let text = if f.alternate() { format!("{derived:#?}") } else { format!("{derived:?}") };
    f.write_str(&urls(&text))
}

/// The text with every link in it cut behind its host: the rest may be a signature.
pub(crate) fn urls(text: &str) -> String {
    let mut rest = text;
    let mut clean = String::with_capacity(text.len());
    while let Some(scheme) = rest.find("://") {
        let (before, link) = rest.split_at(scheme + 3);
        let end = link.find(|letter: char| letter.is_whitespace() || "\"'<>`\\".contains(letter)).unwrap_or(link.len());
        let (link, after) = link.split_at(end);
        let host = link.find(['/', '?', '#']).unwrap_or(link.len());
        clean.push_str(before);
        // Before an `@` there is a name and a password.
        clean.push_str(link[..host].rsplit('@').next().unwrap_or_default());
        if host < link.len() {
            clean.push_str("/…");
        }
        rest = after;
    }
    clean.push_str(rest);
    clean
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_struct_is_shown_without_its_links() {
        struct Shown;

        impl fmt::Debug for Shown {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                debug(f, "Job", &[("id", &1), ("output", &serde_json::json!({ "a": ["https://cdn/x?Signature=s"] }))])
            }
        }

        let text = format!("{Shown:?}");
        assert_eq!(text, r#"Job { id: 1, output: Object {"a": Array [String("https://cdn/…")]} }"#);
        assert!(format!("{Shown:#?}").starts_with("Job {\n    id: 1,\n"), "{Shown:#?}");
    }

    #[test]
    fn links_keep_their_host_alone() {
        let cases = [
            ("no link at all: / ?", "no link at all: / ?"),
            ("see https://cdn/x?Signature=s, then", "see https://cdn/… then"),
            ("\"https://a.b/c\" and 'http://u:p@d:1#e'", "\"https://a.b/…\" and 'http://d:1/…'"),
            ("https://host", "https://host"),
            ("ends ://", "ends ://"),
        ];
        for (text, clean) in cases {
            assert_eq!(urls(text), clean);
        }
    }
}
