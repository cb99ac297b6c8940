//! Compiles the contract: `openapi-cloud.yaml` becomes `types.rs`, `client.rs` and `server.rs`.

fn main() {
    openapi_codegen::build("openapi-cloud.yaml");
}
