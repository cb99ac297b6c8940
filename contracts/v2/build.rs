//! Compiles the contract: `openapi-v2.yaml` becomes types, client and server.

fn main() {
    openapi_codegen::build("../openapi-v2.yaml");
}
