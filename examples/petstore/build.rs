//! Client and server from the contract.
fn main() {
    openapi_codegen::build("petstore.yaml");
}
