use std::{collections::HashMap, fmt};

/// What went wrong while generating, where, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    place: String,
    /// Further places of the same.
    more: Vec<String>,
    message: String,
    help: String,
    stale: Vec<Stale>,
}

/// What in `spec/` no longer fits the document, so that removing it resolves an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stale {
    /// The entry of `api.toml` that begins at this byte.
    Entry {
        at: usize,
        /// Does the document have by itself what the entry adds?
        caught_up: bool,
    },
    /// An action of `overlay.yaml`, by its index.
    Action {
        index: usize,
        /// Does the document have by itself what the action changes?
        caught_up: bool,
    },
    /// An operation, a path or a component of `additions.yaml`, by its pointer.
    Addition { pointer: String },
    /// Values in a list of an action's update, which the document has by itself.
    Values { index: usize, values: Vec<String> },
}

/// What stands before a JSON pointer of the document.
const DOCUMENT: &str = "spec/openapi.json#";

/// The result of a stage of the pipeline.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error at a place, which is `file`, `file:line` or `file#/json/pointer`, with what to do next.
    pub fn new(place: impl Into<String>, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { place: place.into(), more: Vec::new(), message: message.into(), help: help.into(), stale: Vec::new() }
    }

    /// An error at a JSON pointer of the document.
    pub fn in_document(pointer: impl fmt::Display, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::new(format!("{DOCUMENT}{pointer}"), message, help)
    }

    /// Adds a further JSON pointer of the document.
    pub(crate) fn also_in_document(mut self, pointer: &str) -> Self {
        self.more.push(format!("{DOCUMENT}{pointer}"));
        self
    }

    /// The JSON pointer of its place, where that is in the document.
    pub(crate) fn pointer(&self) -> Option<&str> {
        self.place.strip_prefix(DOCUMENT)
    }

    /// Moves it to the file of `spec/` that has its place.
    pub(crate) fn in_file(self, file: &str) -> Self {
        let place = self.place.replace(DOCUMENT, &format!("{file}#"));
        Self { place, ..self }
    }

    /// Moves it to the line of `spec/` that adds its place to the document.
    pub(crate) fn added_by(self, place: &str) -> Self {
        let message = match self.pointer() {
            Some(pointer) => format!("adds #{pointer}: {}", self.message),
            None => self.message,
        };
        Self { place: place.to_owned(), message, ..self }
    }

    /// Says what can be removed to resolve it.
    pub(crate) fn stale(mut self, stale: Stale) -> Self {
        self.stale.push(stale);
        self
    }

    /// What can be removed to resolve it; nothing where a person has to decide.
    pub(crate) fn removable(&self) -> &[Stale] {
        &self.stale
    }

    /// The place and the message, without the help.
    pub(crate) fn summary(&self) -> String {
        format!("{}: {}", self.place, self.message)
    }

    /// The place: `file`, `file:line` or `file#/json/pointer`.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// Place and message on a line, which stays the same when other lines of the file move.
    pub(crate) fn line(&self) -> String {
        let place = match self.place.split_once('#') {
            Some(_) => &self.place,
            None => self.place.split(':').next().unwrap_or_default(),
        };
        format!("{place}: {}", self.message)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {}", self.place, self.message)?;
        match self.more.as_slice() {
            [] => {}
            [one] => writeln!(f, "  also at {one}")?,
            [one, rest @ ..] => writeln!(f, "  also at {one} (and {} more)", rest.len())?,
        }
        write!(f, "  help: {}", self.help)
    }
}

/// The same errors, each once, at its first place: what is wrong with a schema is wrong with all its copies.
pub(crate) fn merged(errors: Vec<Error>) -> Vec<Error> {
    let mut first: HashMap<(String, String), usize> = HashMap::new();
    let mut merged: Vec<Error> = Vec::new();
    for error in errors {
        let known = first.entry((error.message.clone(), error.help.clone())).or_insert(merged.len());
        match merged.get_mut(*known) {
            Some(first) => {
                first.more.push(error.place);
                first.more.extend(error.more);
                first.stale.extend(error.stale);
            }
            None => merged.push(error),
        }
    }
    merged
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
