//! Compiles the contract: `openapi-native.yaml` becomes types, client and server.

fn main() {
    openapi_codegen::build("../openapi-native.yaml");
}
