//! Compiles the contract: `openapi-web.yaml` becomes types, client and server.

fn main() {
    openapi_codegen::build("../openapi-web.yaml");
}
