#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| comfy_cloud_server::fuzz::workflow_of_png(data));
