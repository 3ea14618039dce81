use std::{collections::HashMap, fmt};

/// An error of the generator: its location, the problem, and how to fix it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    location: String,
    /// Further locations of the same error.
    more: Vec<String>,
    message: String,
    help: String,
    stale: Vec<Stale>,
}

/// An entry of `spec/` that no longer matches the document; removing it resolves the error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stale {
    /// The entry of `api.toml` that begins at this byte.
    Entry {
        at: usize,
        /// Whether the document now has what the entry adds.
        caught_up: bool,
    },
    /// An action of `overlay.yaml`, by its index.
    Action {
        index: usize,
        /// Whether the document now has what the action changes.
        caught_up: bool,
    },
    /// An operation, a path or a component of `additions.yaml`, by its pointer.
    Addition { pointer: String },
    /// Values in a list of an action's update that the document now has.
    Values { index: usize, values: Vec<String> },
}

/// The prefix of a JSON pointer into the document.
const DOCUMENT: &str = "spec/openapi.json#";

/// The result of a stage of the pipeline.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// Creates an error at a location (`file`, `file:line` or `file#/json/pointer`), with a help text.
    pub fn new(location: impl Into<String>, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            location: location.into(),
            more: Vec::new(),
            message: message.into(),
            help: help.into(),
            stale: Vec::new(),
        }
    }

    /// Creates an error at a JSON pointer of the document.
    pub fn in_document(pointer: impl fmt::Display, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::new(format!("{DOCUMENT}{pointer}"), message, help)
    }

    /// Adds a further JSON pointer of the document.
    pub(crate) fn also_in_document(mut self, pointer: &str) -> Self {
        self.more.push(format!("{DOCUMENT}{pointer}"));
        self
    }

    /// The JSON pointer of its location, if it is in the document.
    pub(crate) fn pointer(&self) -> Option<&str> {
        self.location.strip_prefix(DOCUMENT)
    }

    /// Moves the error to the file of `spec/` that contains its location.
    pub(crate) fn in_file(self, file: &str) -> Self {
        let location = self.location.replace(DOCUMENT, &format!("{file}#"));
        Self { location, ..self }
    }

    /// Moves the error to the line of `spec/` that adds its location to the document.
    pub(crate) fn added_by(self, location: &str) -> Self {
        let message = match self.pointer() {
            Some(pointer) => format!("adds #{pointer}: {}", self.message),
            None => self.message,
        };
        Self { location: location.to_owned(), message, ..self }
    }

    /// Sets the entry that can be removed to resolve it.
    pub(crate) fn stale(mut self, stale: Stale) -> Self {
        self.stale.push(stale);
        self
    }

    /// The entry that can be removed to resolve it; `None` if a decision is required.
    pub(crate) fn removable(&self) -> &[Stale] {
        &self.stale
    }

    /// The location and the message, without the help.
    pub(crate) fn summary(&self) -> String {
        format!("{}: {}", self.location, self.message)
    }

    /// The location: `file`, `file:line` or `file#/json/pointer`.
    pub fn location(&self) -> &str {
        &self.location
    }

    /// Location and message on one line, without the line number, which would change when other lines of the file move.
    pub(crate) fn line(&self) -> String {
        let location = match self.location.split_once('#') {
            Some(_) => &self.location,
            None => self.location.split(':').next().unwrap_or_default(),
        };
        format!("{location}: {}", self.message)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {}", self.location, self.message)?;
        match self.more.as_slice() {
            [] => {}
            [one] => writeln!(f, "  also at {one}")?,
            [one, rest @ ..] => writeln!(f, "  also at {one} (and {} more)", rest.len())?,
        }
        write!(f, "  help: {}", self.help)
    }
}

/// Merges equal errors into one at the first location: an error in a schema occurs in all of its copies.
pub(crate) fn merged(errors: Vec<Error>) -> Vec<Error> {
    let mut first: HashMap<(String, String), usize> = HashMap::new();
    let mut merged: Vec<Error> = Vec::new();
    for error in errors {
        let known = first.entry((error.message.clone(), error.help.clone())).or_insert(merged.len());
        match merged.get_mut(*known) {
            Some(first) => {
                first.more.push(error.location);
                first.more.extend(error.more);
                first.stale.extend(error.stale);
            }
            None => merged.push(error),
        }
    }
    merged
}

impl std::error::Error for Error {}

/// Converts a single error where several are expected.
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
