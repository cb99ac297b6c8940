//! Generates client and server of every contract of the generator's tests.

use std::path::Path;

const CONTRACTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../codegen/tests/contracts");

fn main() {
    println!("cargo::rerun-if-changed={CONTRACTS}");
    let out = std::env::var("OUT_DIR").unwrap_or_default();
    for name in [
        "parameters",
        "bodies",
        "answers",
        "schemas",
        "security",
        "routes",
        "shared",
        "unions",
        "keywords",
        "comfy-api-v2",
        "webhooks",
        "foreign-30",
        "foreign-31",
    ] {
        // One of them with methods that need not be written.
        let options = openapi_codegen::Options {
            conversation: true,
            unimplemented: name == "shared",
            webhooks: name == "webhooks",
            ..Default::default()
        };
        let folder = Path::new(&out).join(name);
        let made = std::fs::create_dir_all(&folder).map_err(|error| error.to_string());
        let generated = made.and_then(|()| {
            openapi_codegen::compile_with(&format!("{CONTRACTS}/{name}.yaml"), &folder, &options)
                .map_err(|error| error.to_string())
        });
        if let Err(message) = generated {
            println!("cargo::error={}", message.replace('\n', "\ncargo::error="));
            std::process::exit(1);
        }
    }
}
