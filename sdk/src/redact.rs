//! What is taken out of text that may end up in a log.

use std::fmt;

/// Shows a struct as a derived `Debug` does, without what follows the host of any link in it: wherever the API puts a link, it may be
/// signed.
///
/// Each field comes with whether it is absent, and so left out.
pub(crate) fn debug(f: &mut fmt::Formatter<'_>, name: &str, fields: &[(&str, bool, &dyn fmt::Debug)]) -> fmt::Result {
    struct Derived<'a>(&'a str, &'a [(&'a str, bool, &'a dyn fmt::Debug)]);

    impl fmt::Debug for Derived<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let mut shown = f.debug_struct(self.0);
            for (name, _, value) in self.1.iter().filter(|(_, absent, _)| !absent) {
                shown.field(name, value);
            }
            shown.finish()
        }
    }

    let derived = Derived(name, fields);
    let text = if f.alternate() { format!("{derived:#?}") } else { format!("{derived:?}") };
    // All text stands in quotes here, and a quote that a link holds stands behind a backslash.
    let ends = |_: &str, link: &str, letter| {
        letter == '"' && link.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 0
    };
    f.write_str(&cut(&text, ends, str::to_owned))
}

/// Shows whether there is a value, and not which.
pub(crate) fn secret<T: fmt::Debug + Default + PartialEq>(value: &T) -> &dyn fmt::Debug {
    struct Hidden;

    impl fmt::Debug for Hidden {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("…")
        }
    }

    if *value == T::default() { value } else { &Hidden }
}

/// Prose with every link in it cut behind its host, for the rest may be a signature, and without any word behind a link that may be the
/// rest of it: live links hold spaces and apostrophes.
pub(crate) fn urls(text: &str) -> String {
    let ends = |before: &str, _: &str, letter: char| match letter {
        '\'' | '`' => before.ends_with(letter),
        _ => letter.is_whitespace() || "\"<>".contains(letter),
    };
    cut(text, ends, |behind| {
        let words = behind.split_inclusive(char::is_whitespace);
        words.map(|word| if word.contains('=') { "… " } else { word }).collect()
    })
}

/// Cuts every link behind its host. A link ends where `ends` says so of what stands before it, of what there is of it, and of the next
/// letter; `behind` is what to show of the text behind a link.
fn cut(text: &str, ends: impl Fn(&str, &str, char) -> bool, behind: impl Fn(&str) -> String) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    let mut linked = false;
    let show = |text: &str, linked: bool| if linked { behind(text) } else { text.to_owned() };
    while let Some(colon) = rest.find("://") {
        let scheme = rest[..colon]
            .rfind(|letter: char| !letter.is_ascii_alphanumeric())
            .map_or(0, |index| index + rest[index..].chars().next().map_or(0, char::len_utf8));
        let (before, link) = (&rest[..scheme], &rest[colon + 3..]);
        let end = link.char_indices().find(|(index, letter)| ends(before, &link[..*index], *letter));
        let end = end.map_or(link.len(), |(index, _)| index);
        let (link, after) = link.split_at(end);
        let host = link.find(['/', '?', '#']).unwrap_or(link.len());
        clean.push_str(&show(before, linked));
        clean.push_str(&rest[scheme..colon + 3]);
        // Before an `@` there is a name and a password.
        clean.push_str(link[..host].rsplit('@').next().unwrap_or_default());
        if host < link.len() {
            clean.push_str("/…");
        }
        (rest, linked) = (after, true);
    }
    clean.push_str(&show(rest, linked));
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
                debug(
                    f,
                    "Job",
                    &[
                        ("id", false, &1),
                        ("error", true, &None::<String>),
                        ("output", false, &serde_json::json!({ "a": ["https://cdn/x's \"\u{200b}y\"?Signature=s"] })),
                    ],
                )
            }
        }

        let text = format!("{Shown:?}");
        assert_eq!(text, r#"Job { id: 1, output: Object {"a": Array [String("https://cdn/…")]} }"#);
        assert!(format!("{Shown:#?}").starts_with("Job {\n    id: 1,\n"), "{Shown:#?}");
        assert!(format!("{Shown:#?}").contains("https://cdn/…\""), "{Shown:#?}");
    }

    #[test]
    fn links_keep_their_host_alone() {
        let cases = [
            ("no link at all: / ?", "no link at all: / ?"),
            ("see https://cdn/x?Signature=s, then", "see https://cdn/… then"),
            ("\"https://a.b/c\" and 'http://u:p@d:1#e'", "\"https://a.b/…\" and 'http://d:1/…'"),
            ("get https://cdn/fox's.png?Signature=s: no", "get https://cdn/… no"),
            ("get https://cdn/my fox.png?Policy=p&Signature=s now", "get https://cdn/… … now"),
            ("a=b `s3://x/y` c", "a=b `s3://x/…` c"),
            ("https://host", "https://host"),
            ("ends ://", "ends ://"),
        ];
        for (text, clean) in cases {
            assert_eq!(urls(text), clean);
        }
    }
}
