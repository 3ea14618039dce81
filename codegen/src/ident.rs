//! Rust identifiers for the document's names.

use heck::{ToPascalCase, ToSnakeCase};

use crate::rows::Rows;

/// The identifier of a field, parameter or method: `imageId` → `image_id`, `type` → `type_`.
pub(crate) fn snake(name: &str) -> String {
    let ident = name.to_snake_case();
    if is_valid(&ident) {
        return ident;
    }
    // typify, which names the fields, appends an underscore to a keyword too.
    format!("{ident}_")
}

/// Is it an identifier, and no keyword?
pub(crate) fn is_valid(ident: &str) -> bool {
    syn::parse_str::<syn::Ident>(ident).is_ok()
}

/// The identifier of a type.
pub(crate) fn pascal(name: &str) -> String {
    name.to_pascal_case()
}

/// The variant of an enum value, or nothing where the value makes no identifier.
pub(crate) fn variant(value: &str, rows: &Rows) -> Option<String> {
    let ident = match rows.variant(value) {
        Some(name) => name.to_owned(),
        None => value.replace(['+', '/'], " ").to_pascal_case(),
    };
    is_valid(&ident).then_some(ident)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_snake_case_and_never_keywords() {
        let cases = [
            ("imageId", "image_id"),
            ("type", "type_"),
            ("after", "after"),
            ("numUNetTrainSteps", "num_u_net_train_steps"),
        ];
        for (name, ident) in cases {
            assert_eq!(snake(name), ident);
        }
    }

    #[test]
    fn variants_are_pascal_case_or_named_in_api_toml() {
        let rows =
            Rows::parse("resources = {}\nparameters = {}\noperations = {}\n[variants]\n\"3d\" = \"ThreeD\"").unwrap();
        assert_eq!(variant("in-progress", &rows).as_deref(), Some("InProgress"));
        assert_eq!(variant("action+style", &rows).as_deref(), Some("ActionStyle"));
        assert_eq!(variant("3d", &rows).as_deref(), Some("ThreeD"));
        assert_eq!(variant("16:9", &rows), None);
    }
}
