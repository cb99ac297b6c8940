//! The contract file itself: that it says what the public service says, that ordinary tools
//! accept it, and that a change of it reaches everything that is made from it.
#![expect(clippy::unwrap_used, reason = "a test that fails should say where")]

use std::path::{Path, PathBuf};
use std::process::Command;

use comfy_cloud_testkit::external;
use openapi_codegen::load::yaml_value;
use serde_json::Value;

/// Interface facts of the public service, version 1.
const FACTS: &str = include_str!("data/comfy-cloud-v1.facts.yaml");

/// What this contract adds inside of the public service's parts: limits that its texts state, the
/// closed body of createAssetFromHash, and a second way to send the same key.
const TIGHTER: [&str; 5] = ["minLength", "maxLength", "maxItems", "x-max-body-bytes", "x-raw"];

/// Where this contract says something else than the public one, since the public one cannot be
/// kept to: what is written here is what the public service sends.
const CORRECTED: [(&str, &str); 15] = [
    // An object meets both of two equal alternatives, and so none of `oneOf`.
    ("schemas/QueueItem/items/oneOf", "lists the object twice"),
    ("schemas/JobStatusResponse/properties/status/enum", "lacks the states that are sent"),
    (
        "schemas/WebSocketExecutionErrorMessage/properties/data/properties/exception_type lacks enum",
        "lacks what nodes raise",
    ),
    ("/api/prompt/post/responses/429 has headers", "has no Retry-After"),
    ("/api/prompt/post/responses/503 has headers", "has no Retry-After"),
    ("/api/object_info/get/responses/200 has headers", "has no ETag"),
    ("/api/jobs/get/responses/200 has headers", "has no ETag"),
    // ComfyUI and its packs say more, and other things, than the public contract has types for.
    ("schemas/NodeInfo lacks properties", "lacks what packs say"),
    ("schemas/NodeInfo has additionalProperties", "lacks what packs say"),
    // Callers without a key see what is everybody's; those with one see their own workers, too.
    ("/api/workflow_templates/get/security", "takes no key"),
    ("/api/global_subgraphs/get/security", "takes no key"),
    ("/api/global_subgraphs/{id}/get/security", "takes no key"),
    ("/api/experiment/models/get/security", "takes no key"),
    ("/api/experiment/models/{folder}/get/security", "takes no key"),
    (
        "/api/experiment/models/preview/{folder}/{path_index}/{filename}/get/security",
        "takes no key",
    ),
];

/// What the public service says and sends since the facts were taken (June 2026), and what today's
/// official clients rely on; the CHANGELOG says what each was before. Every entry covers the places
/// that begin so.
const NEWER: [(&str, &str); 25] = [
    (
        "/api/assets/post/requestBody/content/multipart/form-data/schema lacks required",
        "a form with a hash needs no file",
    ),
    ("/api/interrupt/post", "takes the id of the job to interrupt"),
    ("/api/jobs/get/parameters", "pages by cursor; knows 3D outputs"),
    ("/api/jobs/cancel/post", "is public now"),
    ("/api/jobs/{job_id}/", "are public now"),
    ("/api/tasks", "are public now"),
    ("/api/userdata", "errors are JSON; bodies of any type; plain slashes; files can be moved"),
    ("/api/view/get", "has thumbnails; what is ignored is not validated"),
    ("/api/workflows", "are public now"),
    ("schemas/Asset/properties has ", "has names for loaders and for people"),
    ("schemas/ExecutionError/properties has ", "says what is wrong by node"),
    ("schemas/GetUserDataResponseFullFile/properties/modified", "is whole milliseconds"),
    ("schemas/UserDataResponseFull/properties/modified", "is whole milliseconds"),
    ("schemas/JobDetailResponse/properties has ", "says when it ran and why it waits"),
    ("schemas/JobEntry/properties has ", "counts what can be shown"),
    ("schemas/PaginationInfo/properties has ", "pages by cursor"),
    (
        "schemas/PromptRequest/properties/partial_execution_targets has nullable",
        "is null where a client has none",
    ),
    ("schemas/UserResponse/", "has an id"),
    ("the schema CancelJob", "of the operations above"),
    ("the schema JobAsset", "of the operations above"),
    ("the schema Task", "of the operations above"),
    ("the schema Workflow", "of the operations above"),
    ("the schema CreateWorkflow", "of the operations above"),
    ("the schema ForkWorkflow", "of the operations above"),
    ("the schema UpdateWorkflow", "of the operations above"),
];

struct Comparison<'a> {
    own: &'a Value,
    differences: Vec<String>,
}

impl<'a> Comparison<'a> {
    /// What stands behind a reference that the facts do not have.
    fn resolve(&self, value: &'a Value, expected: &Value) -> &'a Value {
        match value.get("$ref").and_then(Value::as_str) {
            Some(reference) if expected.get("$ref").is_none() => {
                self.own.pointer(reference.trim_start_matches('#')).unwrap()
            }
            _ => value,
        }
    }

    fn compare(&mut self, found: &'a Value, expected: &Value, place: &str) {
        let found = self.resolve(found, expected);
        match (found, expected) {
            (Value::Object(found), Value::Object(expected)) => {
                let says_something =
                    |key: &str| !matches!(key, "description" | "summary" | "example");
                for (key, expected) in expected.iter().filter(|(key, _)| says_something(key)) {
                    match found.get(key) {
                        Some(found) => self.compare(found, expected, &format!("{place}/{key}")),
                        None => self.differences.push(format!("{place} lacks {key}")),
                    }
                }
                for (key, value) in found
                    .iter()
                    .filter(|(key, _)| says_something(key) && !expected.contains_key(*key))
                {
                    let behind = self.resolve(value, &Value::Null);
                    let closed_body =
                        key == "additionalProperties" && place.starts_with("/api/assets/from-hash");
                    if behind["x-extension"] != true
                        && key != "x-extension"
                        && !TIGHTER.contains(&key.as_str())
                        && !closed_body
                    {
                        self.differences.push(format!("{place} has {key}, which the public service does not have; mark it `x-extension`"));
                    }
                }
            }
            // Parameters are a set, by name.
            (Value::Array(found), Value::Array(expected)) if place.ends_with("/parameters") => {
                for expected in expected {
                    let same = found
                        .iter()
                        .find(|value| self.resolve(value, expected)["name"] == expected["name"]);
                    match same {
                        Some(found) => {
                            self.compare(found, expected, &format!("{place}/{}", expected["name"]))
                        }
                        None => {
                            self.differences.push(format!("{place} lacks {}", expected["name"]))
                        }
                    }
                }
                for value in found {
                    let value = self.resolve(value, &Value::Null);
                    if expected.iter().all(|expected| expected["name"] != value["name"])
                        && value["x-extension"] != true
                    {
                        self.differences.push(format!(
                            "{place} has {}, not marked `x-extension`",
                            value["name"]
                        ));
                    }
                }
            }
            (Value::Array(found), Value::Array(expected)) if place.ends_with("/security") => {
                let own: Vec<&Value> = found
                    .iter()
                    .filter(|alternative| {
                        let own = ["BearerAuth", "SessionAuth", "PlainSessionAuth"];
                        own.iter().all(|own| alternative.get(own).is_none())
                    })
                    .collect();
                if own != expected.iter().collect::<Vec<_>>() {
                    self.differences.push(format!("{place} is {found:?}, not {expected:?}"));
                }
            }
            (Value::Array(found), Value::Array(expected)) if found.len() == expected.len() => {
                for (n, (found, expected)) in found.iter().zip(expected).enumerate() {
                    self.compare(found, expected, &format!("{place}/{n}"));
                }
            }
            (found, expected) if found != expected => {
                self.differences.push(format!("{place} is {found}, not {expected}"))
            }
            _ => {}
        }
    }
}

#[test]
fn the_contract_says_what_the_public_service_says() {
    let (own, facts) = (yaml_value(comfy_cloud::OPENAPI_YAML).unwrap(), yaml_value(FACTS).unwrap());
    let mut comparison = Comparison { own: &own, differences: Vec::new() };
    let mut compared = 0;
    for (path, item) in facts["paths"].as_object().unwrap() {
        for (method, expected) in item.as_object().unwrap() {
            let found = &own["paths"][path][method];
            compared += 1;
            comparison.compare(found, expected, &format!("{path}/{method}"));
        }
    }
    for (path, item) in own["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            if facts["paths"][path][method].is_null() && operation["x-extension"] != true {
                comparison.differences.push(format!(
                    "{path}/{method} is not of the public service and not marked `x-extension`"
                ));
            }
        }
    }
    for (name, schema) in own["components"]["schemas"].as_object().unwrap() {
        match &facts["components"]["schemas"][name] {
            Value::Null if schema["x-extension"] == true => {}
            Value::Null => comparison
                .differences
                .push(format!("the schema {name} is not marked `x-extension`")),
            expected => comparison.compare(schema, expected, &format!("schemas/{name}")),
        }
    }
    for (place, why) in NEWER {
        let before = comparison.differences.len();
        comparison.differences.retain(|difference| !difference.starts_with(place));
        assert!(comparison.differences.len() < before, "nothing differs at {place} ({why})");
    }
    let is_corrected =
        |difference: &String| CORRECTED.iter().any(|(place, _)| difference.starts_with(place));
    let (corrected, differences): (Vec<_>, Vec<_>) =
        comparison.differences.into_iter().partition(is_corrected);
    assert_eq!(differences, Vec::<String>::new());
    assert_eq!(corrected.len(), CORRECTED.len(), "{corrected:#?}");
    assert_eq!(compared, 42);
}

#[test]
fn everything_in_the_contract_is_described() {
    fn walk(value: &Value, place: &str, missing: &mut Vec<String>) {
        match value {
            Value::Object(map) => {
                let names_things = place.ends_with("/properties")
                    || place.ends_with("/parameters")
                    || place.ends_with("/responses");
                for (key, child) in map {
                    let place = format!("{place}/{key}");
                    let described =
                        child.get("description").is_some() || child.get("$ref").is_some();
                    if names_things && child.is_object() && !described {
                        missing.push(place.clone());
                    }
                    walk(child, &place, missing);
                }
            }
            Value::Array(items) => {
                for (n, child) in items.iter().enumerate() {
                    let named = child.get("name").is_some() && child.get("in").is_some();
                    if named && child.get("description").is_none() {
                        missing.push(format!("{place}/{n}"));
                    }
                    walk(child, &format!("{place}/{n}"), missing);
                }
            }
            _ => {}
        }
    }
    let mut missing = Vec::new();
    walk(&yaml_value(comfy_cloud::OPENAPI_YAML).unwrap(), "", &mut missing);
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn client_and_server_have_every_operation_and_every_body_of_it() {
    let document = openapi_codegen::load::Document::load(comfy_cloud::OPENAPI_YAML).unwrap();
    let model = openapi_codegen::model::Model::build(&document).unwrap();
    let generated = openapi_codegen::generate(comfy_cloud::OPENAPI_YAML).unwrap();
    assert_eq!(model.operations.len(), 64);
    for operation in &model.operations {
        assert!(
            generated.server.contains(&format!("fn {}(", operation.name)),
            "the server lacks {}",
            operation.id
        );
        let several = operation.bodies.len() > 1;
        let calls = operation.bodies.iter().map(|body| {
            if several { format!("_{}", body.variant().to_lowercase()) } else { String::new() }
        });
        let calls: Vec<String> =
            if operation.bodies.is_empty() { vec![String::new()] } else { calls.collect() };
        for suffix in calls {
            let method = format!("pub fn {}{suffix}(&self)", operation.name);
            assert!(generated.client.contains(&method), "the client lacks `{method}`");
        }
    }
}

#[test]
fn an_ordinary_openapi_tool_accepts_the_contract() {
    let Some(validator) = external("COMFY_CLOUD_TEST_VALIDATOR") else { return };
    for contract in [
        "openapi-cloud.yaml",
        "contracts/openapi-native.yaml",
        "contracts/openapi-v2.yaml",
        "contracts/openapi-web.yaml",
    ] {
        let output = Command::new(&validator)
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join(contract))
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

/// A copy of the workspace with another contract. It stays where it is from run to run, so that
/// what did not change is not compiled again.
struct Copy {
    folder: PathBuf,
}

impl Copy {
    fn new() -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("edited-contract");
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        std::fs::create_dir_all(&folder).unwrap();
        for name in [
            "Cargo.toml",
            "Cargo.lock",
            "build.rs",
            "clippy.toml",
            "rust-toolchain.toml",
            "src",
            "contracts",
            "crates",
            "examples",
            "xtask",
            "tests",
        ] {
            copy(&root.join(name), &folder.join(name));
        }
        Self { folder }
    }

    /// What the compiler says of a crate under a contract; nothing when it is content. Shares the
    /// target folder, so that only what depends on the contract is compiled.
    fn check(&self, krate: &str, contract: &str) -> String {
        std::fs::write(self.folder.join("openapi-cloud.yaml"), contract).unwrap();
        let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().to_path_buf();
        let output = Command::new(env!("CARGO"))
            .args(["check", "--offline", "--quiet", "--package", krate])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", target)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.success(), !said.contains("error"), "{said}");
        said
    }
}

/// Makes a file or folder like another one, and touches no file that is so already.
fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        std::fs::create_dir_all(to).unwrap();
        for entry in std::fs::read_dir(to).unwrap() {
            let entry = entry.unwrap();
            if !from.join(entry.file_name()).exists() {
                match entry.file_type().unwrap().is_dir() {
                    true => std::fs::remove_dir_all(entry.path()).unwrap(),
                    false => std::fs::remove_file(entry.path()).unwrap(),
                }
            }
        }
        for entry in std::fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else if std::fs::read(to).ok() != Some(std::fs::read(from).unwrap()) {
        std::fs::copy(from, to).unwrap();
    }
}

/// The contract with one place changed.
fn edited(from: &str, to: &str) -> String {
    assert!(comfy_cloud::OPENAPI_YAML.contains(from), "the contract has no {from:?}");
    comfy_cloud::OPENAPI_YAML.replacen(from, to, 1)
}

#[test]
fn an_edit_of_the_contract_reaches_client_and_server_and_stops_what_must_change() {
    let copy = Copy::new();
    // A constraint is nobody's business but the generated code's.
    let constraint = edited(
        "description: Only tags that begin with this text.\n        schema:\n          type: string",
        "description: Only tags that begin with this text.\n        schema:\n          type: string\n          maxLength: 7",
    );
    assert_eq!(copy.check("comfy-cloud-server", &constraint), "");
    assert!(openapi_codegen::generate(&constraint).unwrap().server.contains("Rule::MaxLength(7)"));
    // A new field of a response: the server must fill it.
    let field = edited(
        "          description: \"`active`, since any other account is answered with 401.\"\n",
        "          description: The state.\n        plan:\n          type: string\n          description: The plan.\n",
    );
    let said = copy.check("comfy-cloud-server", &field);
    assert!(
        said.contains("missing field `plan`") && said.contains("endpoints/system.rs"),
        "{said}"
    );
    // A new operation: the server must implement it, the client has it.
    let operation = edited(
        "  /api/user:\n",
        "  /api/plan:\n    get:\n      operationId: getPlan\n      tags: [user]\n      description: The plan.\n      responses:\n        '200':\n          \
         description: The plan.\n        '401':\n          $ref: '#/components/responses/Unauthorized'\n  /api/user:\n",
    );
    let said = copy.check("comfy-cloud-server", &operation);
    assert!(
        said.contains("not all trait items implemented") && said.contains("get_plan"),
        "{said}"
    );
    assert!(
        openapi_codegen::generate(&operation).unwrap().client.contains("pub fn get_plan(&self)")
    );
    // What the generator cannot honour stops the build, with the place.
    let nowhere = "parameters: [{$ref: '#/components/parameters/Nowhere'}]";
    let refused = edited(
        "      operationId: getUser\n",
        &format!("      operationId: getUser\n      {nowhere}\n"),
    );
    let line = refused.lines().position(|line| line.trim() == nowhere).unwrap() + 1;
    let said = copy.check("comfy-cloud", &refused);
    assert!(
        said.contains(&format!("{line}:20: /paths/~1api~1user/get/parameters/0: "))
            && said.contains("leads nowhere"),
        "{said}"
    );
}
