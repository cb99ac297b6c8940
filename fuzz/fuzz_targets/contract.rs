//! Any bytes as a contract: code, or problems with their places.
#![no_main]

libfuzzer_sys::fuzz_target!(
    init: {
        // What the generator catches of progenitor's panics is a problem with a text; the fuzzer's
        // hook would end the run before.
        std::panic::set_hook(Box::new(|_| ()));
    },
    |data: &[u8]| {
        let Ok(text) = std::str::from_utf8(data) else { return };
        if let Err(problems) = openapi_codegen::generate(text) {
            assert!(!problems.to_string().is_empty(), "refused, and nothing is said");
        }
    }
);
