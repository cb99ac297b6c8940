#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| comfy_cloud_comfyui::fuzz::playlist(data));
