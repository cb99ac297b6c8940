#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| comfy_cloud_store::fuzz::metadata_filter(data));
