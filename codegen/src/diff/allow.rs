//! The file of allowed changes: by fingerprint, each with its reason.

use serde::Deserialize;
use toml::Spanned;

use super::Change;
use crate::{Error, Result, error::line_of};

const FORM: &str = "it holds [[allow]] tables with `fingerprint` and `reason`";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    allow: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    fingerprint: Spanned<String>,
    reason: String,
}

pub(super) fn apply(changes: &mut [Change], name: &str, text: &str) -> Result<()> {
    let file: File = toml::from_str(text).map_err(|error| {
        let offset = error.span().map_or(0, |span| span.start);
        Error::new(line_of(name, text, offset), error.message(), FORM)
    })?;
    for entry in file.allow {
        let fingerprint = entry.fingerprint.get_ref();
        let location = line_of(name, text, entry.fingerprint.span().start);
        let refused = |message: String, help: &str| Err(Error::new(&location, message, help));
        if entry.reason.trim().is_empty() {
            return refused(format!("{fingerprint} has no reason"), "explain in `reason` why it is allowed");
        }
        let Some(change) = changes.iter_mut().find(|change| change.fingerprint == *fingerprint) else {
            return refused(format!("{fingerprint} matches none of the changes"), "remove the entry: nothing needs it");
        };
        if change.allowed.is_some() {
            return refused(format!("{fingerprint} is listed twice"), "remove one of the two entries");
        }
        change.allowed = Some(entry.reason);
    }
    Ok(())
}
