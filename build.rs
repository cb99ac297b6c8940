//! Compiles the contract: `openapi-cloud.yaml` becomes `types.rs`, `client.rs` and `server.rs`.

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=openapi-cloud.yaml");
    if let Err(message) = openapi_codegen::compile("openapi-cloud.yaml", Path::new(&std::env::var("OUT_DIR").unwrap_or_default())) {
        println!("cargo::error={}", message.to_string().replace('\n', "\ncargo::error="));
        std::process::exit(1);
    }
}
