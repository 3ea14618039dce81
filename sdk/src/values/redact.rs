//! Redaction of text before it is shown or logged: removes credentials, signed URLs and control characters, and limits the length.

use std::{borrow::Cow, fmt};

use base64::{Engine, prelude::BASE64_STANDARD};
use percent_encoding::percent_decode_str;
use reqwest::header::HeaderValue;

/// The maximum length of a message, in characters.
const MESSAGE: usize = 300;

/// The maximum length of a name or ID, in characters.
const NAME: usize = 100;

/// The maximum length of a response value quoted in an error, in characters.
const VALUE: usize = 32;

/// The maximum length of text that is examined, in bytes: much more than is ever shown.
const LOOKED_AT: usize = 16 << 10;

/// The maximum number of escaping levels at which a URL is still recognized.
const ESCAPED: usize = 3;

/// The credential that a request was sent with, which its response may repeat.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Option<HeaderValue>);

impl Secrets {
    /// The value of a request's `authorization` header.
    pub(crate) fn new(authorization: Option<&HeaderValue>) -> Self {
        Self(authorization.cloned())
    }

    /// A one-line message without this credential and signed URLs.
    pub(crate) fn message(&self, text: &str) -> String {
        one_line(&clean(&self.forms(), text), MESSAGE)
    }

    /// Like [`message`](Self::message), for a name or an ID, which is shorter.
    pub(crate) fn name(&self, text: &str) -> String {
        one_line(&clean(&self.forms(), text), NAME)
    }

    /// A text of any length, without this credential.
    pub(crate) fn cut<'a>(&self, text: &'a str) -> Cow<'a, str> {
        cut_all(&self.forms(), text)
    }

    /// The message of serde_json about a value; the text of the value is quoted only if it is short.
    pub(crate) fn decode_message(&self, text: &str) -> String {
        let (Some(start), Some(end)) = (text.find('"'), text.rfind('"')) else { return self.message(text) };
        let value = text.get(start + 1..end).unwrap_or_default();
        let value = if is_quotable(&self.forms(), value) { value } else { "…" };
        self.message(&format!("{}\"{value}\"{}", &text[..start], &text[end + 1..]))
    }

    /// The part of a response that ends at a position, on one line.
    pub(crate) fn excerpt(&self, body: &[u8], line: usize, column: usize) -> String {
        const LONGEST: usize = 80;
        let forms = self.forms();
        let start =
            body.split_inclusive(|byte| *byte == b'\n').take(line.saturating_sub(1)).map(<[u8]>::len).sum::<usize>();
        let end = start.saturating_add(column).saturating_add(1).min(body.len());
        let text = String::from_utf8_lossy(body.get(..end).unwrap_or_default());
        let short = clean(&forms, &short_json(&text, |value| is_quotable(&forms, value)));
        let length = short.chars().count();
        one_line(&short.chars().skip(length.saturating_sub(LONGEST)).collect::<String>(), LONGEST)
    }

    /// The forms in which a credential is recognized, longest first: the header, its token, and for an API key the decoded base64.
    fn forms(&self) -> Vec<String> {
        /// Shorter text may be a word of the message.
        const SHORTEST: usize = 8;
        let Some(Ok(header)) = self.0.as_ref().map(HeaderValue::to_str) else { return Vec::new() };
        let token = header.split_once(' ').map_or(header, |(_, token)| token);
        let pair = BASE64_STANDARD.decode(token).ok().and_then(|pair| String::from_utf8(pair).ok());
        let pair = pair.as_deref().filter(|_| header.starts_with("Basic ")).unwrap_or_default();
        let (key, secret) = pair.split_once(':').unwrap_or_default();
        let forms = [header, token, token.trim_end_matches('='), pair, key, secret];
        let mut forms: Vec<_> = forms.into_iter().filter(|form| form.len() >= SHORTEST).map(str::to_owned).collect();
        forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
        forms
    }
}

/// A text without a credential in any of these forms, and without signed URLs.
fn clean(forms: &[String], text: &str) -> String {
    let text = cut_all(forms, text);
    // The remaining text may contain the credential percent-encoded.
    words(&urls(head(&text)), |word| word.contains('%') && forms.iter().any(|form| plain(word).contains(form.as_str())))
}

/// Whether a value is short and not secret.
fn is_quotable(forms: &[String], value: &str) -> bool {
    value.chars().nth(VALUE).is_none() && clean(forms, value) == value
}

/// The beginning of a JSON text without whitespace, strings that must not be quoted, and values of secret fields.
fn short_json(text: &str, is_quotable: impl Fn(&str) -> bool) -> String {
    let mut short = String::new();
    let mut string: Option<String> = None;
    let mut escaped = false;
    let mut depth = 0_usize;
    // The depth of the field whose value is secret.
    let mut secret: Option<usize> = None;
    for (index, letter) in text.char_indices() {
        match &mut string {
            None if letter == '"' => string = Some(String::new()),
            None if letter.is_whitespace() => {}
            None => {
                match letter {
                    '{' | '[' => depth += 1,
                    '}' | ']' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                secret = secret.filter(|field| *field <= depth);
                short.push(letter);
            }
            Some(_) if letter == '"' && !escaped => {
                let value = string.take().unwrap_or_default();
                let is_name = text[index + 1..].trim_start().starts_with(':');
                if is_name && secret.is_none_or(|field| field >= depth) {
                    secret = names_secret(&value).then_some(depth);
                }
                let quoted = is_quotable(&value) && (is_name || secret.is_none());
                short.push_str(&format!("\"{}\"", if quoted { &value } else { "…" }));
            }
            Some(value) => value.push(letter),
        }
        escaped = letter == '\\' && !escaped && string.is_some();
    }
    if string.is_some() {
        short.push_str("\"…");
    }
    short
}

/// Whether the value of a field with this name is secret.
fn names_secret(field: &str) -> bool {
    let field = field.to_ascii_lowercase();
    ["secret", "password", "wandbkey"].iter().any(|name| field.contains(name))
}

fn cut_all<'a>(forms: &[String], text: &'a str) -> Cow<'a, str> {
    forms.iter().fold(Cow::Borrowed(text), |text, form| match text.contains(form.as_str()) {
        true => Cow::Owned(text.replace(form.as_str(), "…")),
        false => text,
    })
}

/// The beginning of a text that is too long to be examined completely.
fn head(text: &str) -> &str {
    match text.char_indices().find(|(index, _)| *index >= LOOKED_AT) {
        Some((end, _)) => &text[..end],
        None => text,
    }
}

/// A text on one line, truncated to a number of characters, without characters that affect the display of the surrounding text.
pub(crate) fn one_line(text: &str, longest: usize) -> String {
    let mut line = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        let space = if line.is_empty() { "" } else { " " };
        for letter in space.chars().chain(word.chars()) {
            if length == longest {
                line.push('…');
                return line;
            }
            length += 1;
            match changes_display(letter) {
                true => line.extend(letter.escape_unicode()),
                false => line.push(letter),
            }
        }
    }
    line
}

/// Control characters, and invisible or bidirectional characters of Unicode.
fn changes_display(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        )
        || matches!(letter, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Shows a value with every URL truncated after its host, because any URL of the API may be signed.
pub(crate) fn debug(f: &mut fmt::Formatter<'_>, value: &dyn fmt::Debug) -> fmt::Result {
    let text = if f.alternate() { format!("{value:#?}") } else { format!("{value:?}") };
    // All text is quoted here, and a quote inside a URL is escaped.
    let ends = |_: &str, link: &str, letter| {
        letter == '"' && link.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 0
    };
    f.write_str(&words(&cut(&text, ends, str::to_owned), |_| false))
}

/// Text with every URL truncated after its host, because the rest may be a signature, and without words that may continue a URL: live URLs
/// contain spaces and apostrophes. Escaped and relative URLs are removed completely.
pub(crate) fn urls(text: &str) -> String {
    let ends = |before: &str, _: &str, letter: char| match letter {
        '\'' | '`' => before.ends_with(letter),
        _ => letter.is_whitespace() || "\"<>".contains(letter),
    };
    let text = cut(text, ends, |after| {
        let words = after.split_inclusive(char::is_whitespace);
        words.map(|word| if word.contains('=') { "… " } else { word }).collect()
    });
    words(&text, |_| false)
}

/// Replaces each word that is a signed URL, with any escaping, or that `is_secret`.
fn words(text: &str, is_secret: impl Fn(&str) -> bool) -> String {
    let ends = |letter: char| letter.is_whitespace() || "\"<>".contains(letter);
    let show = |part: &str| {
        let word = part.trim_end_matches(ends);
        match is_signed(word) || is_secret(word) {
            true => format!("…{}", &part[word.len()..]),
            false => part.to_owned(),
        }
    };
    text.split_inclusive(ends).map(show).collect()
}

/// Whether a word is a URL with a query, an escaped URL, or a signature parameter.
fn is_signed(word: &str) -> bool {
    // Most words contain no characters of a URL.
    if !word.contains(['%', '\\', '=']) {
        return false;
    }
    const PARAMETERS: [&str; 8] =
        ["signature=", "key-pair-id=", "policy=", "x-amz-", "x-goog-", "accesskeyid=", "token=", "credential="];
    let plain = plain(word);
    let parameters = plain.split_once(['?', '&']).is_some_and(|(_, query)| query.contains('='));
    let escaped = plain != word && plain.contains("://");
    let lower = plain.to_ascii_lowercase();
    parameters || escaped || lower.contains('=') && PARAMETERS.iter().any(|name| lower.contains(name))
}

/// Removes the escapes of a word: nested percent-encoding and JSON escapes.
fn plain(word: &str) -> String {
    let mut plain = word.to_owned();
    for _ in 0..ESCAPED {
        let unescaped = percent_decode_str(&unescape_json(&plain)).decode_utf8_lossy().into_owned();
        if unescaped == plain {
            break;
        }
        plain = unescaped;
    }
    plain
}

/// `\/` and `\u002f` are `/`.
fn unescape_json(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        plain.push_str(&rest[..at]);
        let escape = &rest[at + 1..];
        let unicode = escape.strip_prefix('u').and_then(|hex| {
            let code = u32::from_str_radix(hex.get(..4)?, 16).ok()?;
            Some((char::from_u32(code)?, &hex[4..]))
        });
        rest = match unicode {
            Some((letter, after)) => {
                plain.push(letter);
                after
            }
            // Any other escape is treated as the letter itself.
            None => escape.strip_prefix('\\').map_or(escape, |after| {
                plain.push('\\');
                after
            }),
        };
    }
    plain.push_str(rest);
    plain
}

/// Truncates every URL after its host. `ends` determines the end of a URL from the preceding text, the URL so far, and the next letter;
/// `after` returns the text to show after a URL.
fn cut(text: &str, ends: impl Fn(&str, &str, char) -> bool, after: impl Fn(&str) -> String) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    let mut linked = false;
    let show = |text: &str, linked: bool| if linked { after(text) } else { text.to_owned() };
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
        // The part before `@` is a user name and a password.
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
    fn a_value_is_shown_without_what_follows_the_host_of_a_link() {
        #[derive(Debug)]
        #[expect(dead_code, reason = "read by the derived `Debug`")]
        struct Job {
            id: u32,
            output: serde_json::Value,
        }

        struct Shown(Job);

        impl fmt::Debug for Shown {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                debug(f, &self.0)
            }
        }

        let output = serde_json::json!({ "a": ["https://cdn/x's \"\u{200b}y\"?Signature=s"] });
        let output = Shown(Job { id: 1, output });
        let text = format!("{output:?}");
        assert_eq!(text, r#"Job { id: 1, output: Object {"a": Array [String("https://cdn/…")]} }"#);
        assert!(format!("{output:#?}").starts_with("Job {\n    id: 1,\n"), "{output:#?}");
        assert!(format!("{output:#?}").contains("https://cdn/…\""), "{output:#?}");
    }

    #[test]
    fn a_struct_is_shown_without_escaped_and_relative_links() {
        #[derive(Debug)]
        #[expect(dead_code, reason = "read by the derived `Debug`")]
        struct A {
            text: &'static str,
        }

        struct Shown(&'static str);

        impl fmt::Debug for Shown {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                debug(f, &A { text: self.0 })
            }
        }

        for link in [r"https:\/\/cdn\/x?Signature=s", "https%3A%2F%2Fcdn%2Fx", "//cdn/x?Signature=s", "/x?a=b"] {
            assert_eq!(format!("{:?}", Shown(link)), r#"A { text: "…" }"#, "{link}");
        }
        assert_eq!(format!("{:?}", Shown("what? x = 1 \\ 2")), r#"A { text: "what? x = 1 \\ 2" }"#);
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
            // With any escaping, and any beginning.
            (r"get https:\/\/cdn\/x?Signature=s now", "get … now"),
            (r"get https:\u002f\u002fcdn\u002Fx?Signature\u003ds now", "get … now"),
            (r#"{\"url\":\"https:\\/\\/cdn\\/x\"}"#, r#"{\"url\":\"…"}"#),
            ("get https%3A%2F%2Fcdn%2Fx%3FSignature%3Ds now", "get … now"),
            ("get https%253a%252f%252fcdn%252fx now", "get … now"),
            ("get //cdn/x?Signature=s now", "get … now"),
            ("get /x?Policy=p&Key-Pair-Id=k now", "get … now"),
            ("get x%3FX-Amz-Signature%3Ds now", "get … now"),
            ("with Signature=s and limit=5 of 50%25", "with … and limit=5 of 50%25"),
            ("ends ://", "ends ://"),
        ];
        for (text, clean) in cases {
            assert_eq!(urls(text), clean);
        }
    }

    #[test]
    fn one_line_is_short_and_shows_hidden_characters() {
        assert_eq!(one_line(" a\n b\t c ", 9), "a b c");
        assert_eq!(one_line("äöü", 3), "äöü");
        assert_eq!(one_line("äöüß", 3), "äöü…");
        assert_eq!(one_line("a\x1b[2J\u{202e}b\u{feff}", 99), r"a\u{1b}[2J\u{202e}b\u{feff}");
        assert_eq!(one_line("\u{1F468}\u{200D}\u{1F4BB} e\u{301}", 99), "\u{1F468}\u{200D}\u{1F4BB} e\u{301}");
    }

    #[test]
    fn an_excerpt_quotes_short_values_only() {
        let none = Secrets::default();
        let body = br#"{"id":"n", "url":"https:\/\/cdn", "rel":"/x?sig=s", "long":"0123456789012345678901234567890123", "a":["#;
        let output = none.excerpt(body, 1, body.len());
        assert_eq!(output, r#"{"id":"n","url":"…","rel":"…","long":"…","a":["#);
        let html = b"<a href=https://cdn/canary?Signature=canary>";
        assert_eq!(none.excerpt(html, 1, html.len()), "<ahref=https://cdn/…>");
        let echo = Secrets::new(Some(&HeaderValue::from_static("Bearer canary-token")));
        assert_eq!(echo.excerpt(br#"{"a":"my canary-token""#, 1, 99), r#"{"a":"…""#);
        assert_eq!(none.excerpt(b"", 9, usize::MAX), "");
        let lists = br#"{"secret":["canary",{"a":"canary"}],"id":"k"#;
        assert_eq!(none.excerpt(lists, 1, 99), r#"{"secret":["…",{"a":"…"}],"id":"…"#);
        let fields = br#"{"wandbKey" : "canary","keys":[{"secret":"canary"},"b"],1"#;
        assert_eq!(none.excerpt(fields, 1, 99), r#"{"wandbKey":"…","keys":[{"secret":"…"},"b"],1"#);
    }
}
