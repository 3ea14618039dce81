use std::fmt;

/// What went wrong while generating, where, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    place: String,
    message: String,
    help: String,
}

/// The result of a stage of the pipeline.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error at a place, which is `file`, `file:line` or `file#/json/pointer`, with what to do next.
    pub fn new(place: impl Into<String>, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { place: place.into(), message: message.into(), help: help.into() }
    }

    /// An error at a JSON pointer of the document.
    pub fn in_document(pointer: impl fmt::Display, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::new(format!("spec/openapi.json#{pointer}"), message, help)
    }

    /// The place: `file`, `file:line` or `file#/json/pointer`.
    pub fn place(&self) -> &str {
        &self.place
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}\n  help: {}", self.place, self.message, self.help)
    }
}

impl std::error::Error for Error {}

/// An error alone, where several are asked for.
impl From<Error> for Vec<Error> {
    fn from(error: Error) -> Self {
        vec![error]
    }
}

/// `file:line` of a byte offset.
pub(crate) fn line_of(file: &str, text: &str, offset: usize) -> String {
    let before = text.as_bytes().iter().take(offset);
    let line = 1 + before.filter(|byte| **byte == b'\n').count();
    format!("{file}:{line}")
}

/// Escapes one segment of a JSON pointer (RFC 6901).
pub(crate) fn segment(raw: &str) -> String {
    raw.replace('~', "~0").replace('/', "~1")
}
