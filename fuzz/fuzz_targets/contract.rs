//! Any bytes as a contract: code, or problems with their places.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Err(problems) = openapi_codegen::generate(text) {
        assert!(!problems.to_string().is_empty(), "refused, and nothing is said");
    }
});
