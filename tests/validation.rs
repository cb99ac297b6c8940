//! What validates requests says the same as `jsonschema`: of every schema that the project's own
//! contracts have for what operations take, and of many values. The contracts of the generator's
//! tests are held so as well, in `openapi-codegen-tests`.

#![cfg(feature = "server")]

use openapi_conversation::Script;
use openapi_conversation::oracle::Agreement;
use openapi_runtime::schema::Inputs;

/// How many random values each schema is tried with, beside what becomes of them.
const VALUES: u64 = 40;

fn held(contract: &str, inputs: &[Inputs], least: usize) {
    let script = Script::new(contract).expect("a contract");
    let Agreement { schemas, allowed, forbidden, defects, .. } = script.compare(inputs, VALUES);
    assert!(defects.is_empty(), "{defects:#?}");
    assert!(
        schemas >= least && allowed > 0 && forbidden > 0,
        "{schemas} schemas, {allowed} values allowed, {forbidden} forbidden"
    );
}

#[test]
fn the_contract_is_validated_as_jsonschema_would() {
    held(comfy_cloud::OPENAPI_YAML, &comfy_cloud::server::schemas::INPUTS, 100);
}

#[test]
fn the_native_contract_is_validated_as_jsonschema_would() {
    held(comfy_cloud_native::OPENAPI_YAML, &comfy_cloud_native::server::schemas::INPUTS, 30);
}
