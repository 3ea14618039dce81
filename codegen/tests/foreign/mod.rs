//! Documents of other APIs, with rows drafted by an update: the generator is not specific to one document.

use codegen::{GeneratedFile, Spec, update::update};
use sha2::{Digest, Sha256};

use crate::workspace::Workspace;

const EMPTY: &str = r#"{ "openapi": "3.0.0", "info": {}, "paths": {} }"#;
const OVERLAY: &str = "overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions:\n";

/// A document, and the decisions about it.
struct Foreign {
    document: &'static str,
    /// The actions of the overlay.
    actions: &'static str,
    /// Parts of the drafted `api.toml`, and what they were replaced with.
    edits: &'static [(&'static str, &'static str)],
    /// Text that the generated code contains.
    expected: &'static [&'static str],
}

const DOCUMENTS: [Foreign; 4] = [
    Foreign {
        document: include_str!("petstore.json"),
        actions: r"
  - target: $.paths.*[?@.responses && !@.responses['200']].responses
    description: They declare errors only.
    update: { '200': { description: Done. } }
  - target: $.paths['/pet/{petId}'].post
    description: A form.
    remove: true
  - target: $.paths['/pet/{petId}/uploadImage']
    description: A form.
    remove: true
",
        edits: &[
            ("user.create_with_array", "user.create_all"),
            ("[parameters]\n", "[idents]\n\"UserUpdateBody.username\" = \"new_username\"\n[parameters]\n"),
        ],
        expected: &[
            "photo_urls: impl IntoIterator<Item = impl AsRef<str>>",
            "pub photo_urls: Vec<String>",
            "Available = \"available\"",
            "(\"status\", item)",
            "let url = format!(\"{}/user/{username}\", call.base_url());",
        ],
    },
    Foreign {
        document: include_str!("petstore-expanded.json"),
        actions: r"
  - target: $.components.schemas.Pet
    description: An object that extends another one, written out.
    update: { type: object, required: [id, name], properties: { id: { type: integer, format: int64 }, name: { type: string }, tag: { type: string } } }
  - target: $.components.schemas.Pet.allOf
    description: Written out.
    remove: true
",
        edits: &[],
        expected: &["pub fn create(&self, name: impl Into<String>) -> Create", "(\"tags\", item)", "pub id: i64"],
    },
    Foreign {
        document: include_str!("uspto.json"),
        actions: r"
  - target: $.servers[0]
    description: The server has a variable scheme.
    update: { url: 'https://developer.uspto.gov/ds-api' }
  - target: $.paths['/{dataset}/{version}/records']
    description: A form.
    remove: true
",
        edits: &[],
        expected: &[
            "let url = format!(\"{}/\", call.base_url());",
            "format!(\"{}/{dataset}/{version}/fields\", call.base_url())",
        ],
    },
    Foreign {
        document: include_str!("link-example.json"),
        actions: r"
  - target: $
    description: It has no server.
    update: { servers: [{ url: 'https://api.example.com' }] }
",
        edits: &[],
        expected: &[
            "pub fn retrieve(&self, username: impl Into<String>) -> Retrieve",
            "/2.0/repositories/{username}/{slug}/pullrequests/{pid}/merge",
        ],
    },
];

/// The generated output of a document after all decisions.
fn generate(foreign: &Foreign) -> Vec<GeneratedFile> {
    let sha256: String = Sha256::digest(EMPTY).iter().map(|byte| format!("{byte:02x}")).collect();
    let empty = Spec {
        document: EMPTY.into(),
        source: format!("document = \"openapi.json\"\ntitle = \"t\"\nversion = \"\"\nsha256 = \"{sha256}\"\n"),
        overlay: format!("{OVERLAY}{}", foreign.actions.trim_start_matches('\n')),
        api: "[resources]\n[parameters]\n[operations]\n".into(),
        additions: String::new(),
        names: String::new(),
        published_findings: String::new(),
    };
    let drafted = update(&empty, foreign.document.as_bytes(), false).unwrap();
    assert!(!drafted.drafts.is_empty());
    let mut spec = drafted.spec;
    spec.api = spec
        .api
        .replace("idempotency = \"?\"", "idempotency = \"safe\"")
        .replace("= \"?\"", "= \"A part of the API.\"");
    for (from, to) in foreign.edits {
        assert!(spec.api.contains(from), "{from}: {}", spec.api);
        spec.api = spec.api.replace(from, to);
    }
    let errors = |errors: Vec<codegen::Error>| errors.iter().map(|error| format!("{error}\n")).collect::<String>();
    codegen::generate(&spec).unwrap_or_else(|found| panic!("{}{}", errors(found), spec.api)).files
}

#[test]
fn documents_of_other_apis_are_generated() {
    let plain = |text: &str| text.split_whitespace().collect::<String>();
    for foreign in &DOCUMENTS {
        let files = generate(foreign);
        let code: String =
            files.iter().filter(|file| file.path.ends_with(".rs")).map(|file| plain(&file.text)).collect();
        let missing: Vec<_> = foreign.expected.iter().filter(|part| !code.contains(&plain(part))).collect();
        assert_eq!(missing, [&""; 0], "{code}");
    }
}

/// Compiles each of them instead of the SDK's generated code.
#[test]
#[ignore = "compiles the SDK four times"]
fn they_compile() {
    let workspace = Workspace::new("foreign");
    for foreign in &DOCUMENTS {
        workspace.generate(&generate(foreign));
        workspace.cargo(&["check", "--lib"], &[]).unwrap_or_else(|errors| panic!("{errors}"));
    }
}
