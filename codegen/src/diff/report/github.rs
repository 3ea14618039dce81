use super::{Diff, Level, headline, is_counted, lines, suggestion};

/// The comparison as annotations of a GitHub workflow.
pub fn github(diff: &Diff) -> String {
    let mut text = String::new();
    let listed = diff.changes.iter().filter(|change| !is_counted(change.rule) && change.rule.level() > Level::Note);
    for line in lines(listed) {
        let Some(first) = line.first() else { continue };
        let command = match first.rule.level() {
            _ if first.allowed.is_some() => "notice",
            Level::Unclassified | Level::Breaking => "error",
            Level::Warning => "warning",
            Level::Addition | Level::Note => "notice",
        };
        let message = format!("{} {}", line.text(), line.reach());
        let file = property(&diff.new.0);
        text.push_str(&format!("::{command} file={file},title={}::{}\n", first.rule.id(), data(message.trim())));
    }
    text.push_str(&format!(
        "::notice title=spec diff::{}\n",
        data(&format!("{}; {}", headline(diff), suggestion(diff)))
    ));
    text
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
