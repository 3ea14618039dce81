//! The next version of the SDK, as determined by the document.

use std::{fs, path::Path};

use serde::Serialize;

use super::{Change, rules::Bump};
use crate::{Error, Result};

/// A version and its reason.
#[derive(Clone, Debug, Serialize)]
pub struct Suggestion {
    /// The current version of the SDK.
    pub current: String,
    /// The version required by the changes.
    pub next: String,
    /// The part to increase.
    pub bump: Bump,
    /// Why.
    pub reason: String,
}

/// The part to increase for a rule's bump: before 1.0, breaking changes are minor and everything else is a patch.
pub(super) fn effective(bump: Bump, current: &str) -> Bump {
    match bump {
        _ if !current.starts_with("0.") => bump,
        Bump::Major => Bump::Minor,
        Bump::Minor => Bump::Patch,
        other => other,
    }
}

pub(super) fn suggest(current: &str, changes: &[Change]) -> Result<Suggestion> {
    let plain = current.split(['-', '+']).next().unwrap_or(current);
    let numbers: Vec<u64> = plain.split('.').filter_map(|part| part.parse().ok()).collect();
    let [major, minor, patch] = numbers.as_slice() else {
        return Err(Error::new("sdk/Cargo.toml", format!("{current:?} is not a version"), "use the form 1.2.3"));
    };
    let decisive = changes.iter().map(|change| change.rule.bump()).max().unwrap_or(Bump::None);
    let bump = effective(decisive, current);
    let next = match bump {
        Bump::None => current.to_owned(),
        Bump::Patch => format!("{major}.{minor}.{}", patch + 1),
        Bump::Minor => format!("{major}.{}.0", minor + 1),
        Bump::Major => format!("{}.0.0", major + 1),
    };
    let causes = changes.iter().filter(|change| change.rule.bump() == decisive);
    let count = causes.clone().count();
    let first = causes.clone().next().map_or("", |change| change.message.as_str());
    let what = match decisive {
        Bump::None => "no change is noticeable for users",
        Bump::Patch => "only behaviour and documentation changed",
        Bump::Minor => "there are additions",
        Bump::Major => "there are breaking changes",
    };
    let reason = match count {
        _ if decisive == Bump::None => what.to_owned(),
        1 => format!("{what}: {first}"),
        _ => format!("{what}, {count} of them: {first} …"),
    };
    Ok(Suggestion { current: current.to_owned(), next, bump, reason })
}

/// The version in `sdk/Cargo.toml`, or in the workspace's file if it is inherited.
///
/// # Errors
///
/// Neither has a version.
pub fn current_version(root: &Path) -> Result<String> {
    let table = |file: &str| -> Option<toml::Table> { fs::read_to_string(root.join(file)).ok()?.parse().ok() };
    let text = |value: Option<&toml::Value>| value?.as_str().map(str::to_owned);
    let own = table("sdk/Cargo.toml").and_then(|table| text(table.get("package")?.get("version")));
    let shared = || table("Cargo.toml").and_then(|table| text(table.get("workspace")?.get("package")?.get("version")));
    own.or_else(shared).ok_or_else(|| {
        Error::new("sdk/Cargo.toml", "the version is missing", "run the command in the repository, or set --root")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn before_1_0_breaking_is_minor_and_the_rest_a_patch() {
        let all = [Bump::None, Bump::Patch, Bump::Minor, Bump::Major];
        assert_eq!(all.map(|bump| effective(bump, "0.9.0")), [Bump::None, Bump::Patch, Bump::Patch, Bump::Minor]);
        assert_eq!(all.map(|bump| effective(bump, "1.0.0")), all);
    }

    #[test]
    fn an_invalid_version_is_rejected() {
        assert!(suggest("one", &[]).unwrap_err().to_string().contains("is not a version"));
        assert_eq!(suggest("0.1.0-rc.1", &[]).unwrap().next, "0.1.0-rc.1");
    }
}
