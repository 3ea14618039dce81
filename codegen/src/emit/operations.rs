//! The table of operations: the properties that the runtime needs.

use quote::quote;

use super::{file, names::constant};
use crate::{
    Result,
    format::GeneratedFile,
    model::{Api, Operation},
    rows::Idempotency,
};

/// The call that shows whether an operation was carried out, for example `models().presets().list(model_id)`.
fn look_in(api: &Api, operation: &Operation) -> Option<String> {
    let look_in = operation.look_in.as_ref()?;
    let method = api.operations.iter().find(|operation| operation.sdk() == *look_in)?;
    let resource: String = method.resource.iter().map(|part| format!("{part}().")).collect();
    let arguments: Vec<_> = method.path_parameters.iter().map(|field| field.ident.clone()).collect();
    Some(format!("{resource}{}({})", method.name, arguments.join(", ")))
}

pub(super) fn emit(api: &Api) -> Result<GeneratedFile> {
    let constants = api.operations.iter().map(|operation| {
        let name = constant(operation);
        let (id, verb, path, auth) = (&operation.id, operation.verb(), &operation.path, operation.auth);
        let (idempotent, paid) = (operation.is_idempotent(), operation.idempotency == Idempotency::Paid);
        let look_in = match look_in(api, operation) {
            Some(call) => quote!(Some(#call)),
            None => quote!(None),
        };
        quote! {
            pub(crate) const #name: Operation = Operation {
                id: #id, method: #verb, path: Cow::Borrowed(#path), auth: #auth, idempotent: #idempotent, paid: #paid,
                look_in: #look_in,
            };
        }
    });
    file::rust(
        "operations.rs",
        quote! {
            #![doc = " The properties of each operation that the runtime needs."]
            use std::borrow::Cow;
            use crate::transport::operation::Operation;
            #(#constants)*
        },
        "",
    )
}
