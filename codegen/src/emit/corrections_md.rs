//! `spec/corrections.md`: how the SDK differs from the document, on one page.

use crate::{
    correct::Corrections,
    format::GeneratedFile,
    model::Api,
    overlay::Correction,
    rows::{FieldKind, ParameterKind, Rows, Width},
};

pub(crate) fn emit(corrections: &Corrections, rows: &Rows, api: &Api) -> GeneratedFile {
    let mut text = String::from(
        "<!-- Written by `cargo xtask codegen`; do not edit by hand. -->\n\n# How the SDK differs from the document\n\n\
         Each line is a correction of `openapi.json`, from `additions.yaml`, `overlay.yaml`, a fix-up, or `api.toml`.\n\n\
         ## Corrections\n\n| what | where | why |\n|---|---|---|\n",
    );
    for Correction { location, what, reason } in &corrections.changes {
        text.push_str(&format!("| {} | `{}` | {} |\n", cell(what), cell(location), cell(reason)));
    }
    if !corrections.additions.is_empty() {
        text.push_str(
            "\n## Operations and schemas that the document lacks\n\nThey are in `additions.yaml`.\n\n| what | where | source |\n|---|---|---|\n",
        );
        for Correction { location, what, reason } in &corrections.additions {
            text.push_str(&format!("| `{}` | `{}` | {} |\n", cell(what), cell(location), cell(reason)));
        }
    }
    text.push_str(
        "\n## Additions of the runtime\n\n\
         - `projectId`, a query parameter that no operation of the document declares: `with_project_id` sends it with any call.\n\
         - `authorization` as HTTP Basic or Bearer; the document declares an API key in a header of that name.\n\
         - Errors: the document declares none; every format of the live API is decoded.\n\
         - Descriptions of types and fields that the document does not describe: `[types]` and `[descriptions]` of `api.toml`.\n\
         - Operations without a response type in the document return `()`, for example deletions. `send_raw` returns the body.\n",
    );
    text.push_str("\n## Query parameters that are not text\n\n| parameter | type |\n|---|---|\n");
    for (name, kind) in &rows.parameters {
        let kind = match kind {
            ParameterKind::Boolean => "`true` or `false`",
            ParameterKind::Integer => "a non-negative integer",
            ParameterKind::List => "strings joined by commas",
            ParameterKind::Timestamp => "a time",
        };
        text.push_str(&format!("| `{}` | {kind} |\n", name.get_ref()));
    }
    text.push_str("\n## Fields with another type\n\n| field | type |\n|---|---|\n");
    for (name, kind) in rows.fields.iter() {
        let kind = match kind {
            FieldKind::Integer(Width::U32) => "`u32`",
            FieldKind::Integer(Width::U64) => "`u64`",
            FieldKind::Integer(Width::I64) => "`i64`",
            FieldKind::Timestamp => "a time",
            FieldKind::SignedUrl => "a URL that is redacted in logs",
            FieldKind::ReturnedOnce => "a secret that only an explicit call reveals",
            FieldKind::Identifier => "an ID: the response is invalid without it",
            FieldKind::Present => "the response is invalid without it",
            FieldKind::TextOrNumber => "decoded from text or a number",
            FieldKind::Secret => "redacted in `Debug`",
            FieldKind::Enum(name) => &format!("`{name}`"),
            FieldKind::Nullable => "can be sent as `null`, to unset it",
            // Boxing concerns memory, not the API.
            FieldKind::Boxed => continue,
        };
        text.push_str(&format!("| `{}` | {kind} |\n", name.get_ref()));
    }
    if !api.differences.is_empty() {
        text.push_str("\n## Types that calls disagree on\n\n| what | where |\n|---|---|\n");
        for difference in &api.differences {
            text.push_str(&format!("| {} | {} |\n", cell(&difference.what), cell(&difference.how)));
        }
    }
    GeneratedFile { path: "spec/corrections.md".into(), text }
}

/// Escapes text for a table cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
