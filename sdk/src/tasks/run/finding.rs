use std::{fmt, ops::Deref};

/// What [`Run::check`](crate::Run::check) found, most severe first.
///
/// It is a slice of [`Finding`]s; its `Display` has a line for each.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings(Vec<Finding>);

impl Findings {
    pub(crate) fn new(mut findings: Vec<Finding>) -> Self {
        findings.sort_by_key(|finding| finding.severity);
        Self(findings)
    }

    /// Is one of them an [error](Severity::Error)?
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|finding| finding.severity == Severity::Error)
    }
}

impl Deref for Findings {
    type Target = [Finding];

    fn deref(&self) -> &[Finding] {
        &self.0
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Finding;
    type IntoIter = std::slice::Iter<'a, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, finding) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{finding}")?;
        }
        Ok(())
    }
}

/// Something about an input of a run that the API may refuse, drop or read in another way.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Finding {
    /// How severe it is.
    pub severity: Severity,
    /// The name of the input, or the path to a value in it: `sections[0].text`.
    pub input: String,
    /// What is wrong, and what to do.
    pub message: String,
}

impl Finding {
    pub(crate) fn error(input: &str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Error, input: input.to_owned(), message: message.into() }
    }

    pub(crate) fn warning(input: &str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(input, message) }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: `{}` {}", self.severity, self.input, self.message)
    }
}

/// How severe a [`Finding`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// The API is expected to refuse the run.
    Error,
    /// The run may do something else than it seems, or the API may refuse it.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}
