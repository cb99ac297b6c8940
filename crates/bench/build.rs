//! The generated side of the measurement of generated code.

fn main() {
    println!("cargo::rerun-if-changed=glue.yaml");
    let out = std::env::var("OUT_DIR").unwrap_or_default();
    if let Err(error) = openapi_codegen::compile("glue.yaml", std::path::Path::new(&out)) {
        println!("cargo::error={}", error.to_string().replace('\n', "\ncargo::error="));
        std::process::exit(1);
    }
}
