//! Workflows as people export them: none is refused, and their texts pass as they are.

use comfy_cloud_comfyui::Nodes;
use serde_json::{Value, json};

use crate::{nodes, object_info, prepare};

fn picture(more: Value) -> Value {
    let mut workflow = json!({
        "ckpt": { "class_type": "CheckpointLoaderSimple", "inputs": { "ckpt_name": "sd.safetensors" }, "_meta": { "title": "Model" } },
        "lora": { "class_type": "LoraLoader", "inputs": { "model": ["ckpt", 0], "clip": ["ckpt", 1], "lora_name": "sdxl\\style.safetensors", "strength_model": 1, "strength_clip": 0.5 } },
        "pos": { "class_type": "CLIPTextEncode", "inputs": { "clip": ["lora", 1], "text": "a cat" } },
        "neg": { "class_type": "CLIPTextEncode", "inputs": { "clip": ["lora", 1], "text": "" } },
        "size": { "class_type": "EmptyLatentImage", "inputs": { "width": 512, "height": 512, "batch_size": 1 } },
        "sample": { "class_type": "KSampler", "inputs": { "model": ["lora", 0], "seed": 18_446_744_073_709_551_615_u64, "steps": 20, "cfg": 8, "sampler_name": "euler", "scheduler": "normal", "positive": ["pos", 0], "negative": ["neg", 0], "latent_image": ["size", 0], "denoise": 1 } },
        "decode": { "class_type": "VAEDecode", "inputs": { "samples": ["sample", 0], "vae": ["ckpt", 2] } },
        "save": { "class_type": "SaveImage", "inputs": { "images": ["decode", 0], "filename_prefix": "%date:yyyy-MM-dd%/x" } },
    });
    workflow.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    workflow
}

/// Each with the inputs of some nodes as they must be sent.
fn corpus() -> Vec<(&'static str, Value, Value)> {
    let texts = [
        "/no_think",
        "/no_think a cat, high/low",
        "\\(series\\)",
        "a..b",
        "..",
        "make it [output]",
        "x [input]",
        "C:\\prompts\\a.txt",
        "/etc/passwd",
        "{a|b|__colors__}, <lora:x:0.8>",
        "{\"a\": [1, 2]}",
        "def f():\n  return '../x'",
    ];
    let mut all = vec![(
        "a plain picture",
        picture(json!({})),
        json!({ "sample": { "seed": 18_446_744_073_709_551_615_u64 }, "lora": { "lora_name": "sdxl\\style.safetensors" } }),
    )];
    for text in texts {
        let prompt = json!({ "pos": { "class_type": "CLIPTextEncode", "inputs": { "clip": ["lora", 1], "text": text } } });
        all.push((text, picture(prompt), json!({ "pos": { "text": text } })));
    }
    for text in [
        "/no_think",
        "\\(series\\)",
        "a cat.. sitting",
        "wait..what",
        "[output] first",
        "1/2",
        "https://example.org/a",
        "__wild/card__",
    ] {
        let line = json!({
            "line": { "class_type": "TextPrompt", "inputs": { "text": text, "save_path": "" } },
            "show": { "class_type": "ShowText|pysssss", "inputs": { "text": ["line", 0], "text_0": "D:\\somebody\\disk.txt", "text_1": "fine" } },
        });
        all.push((
            text,
            picture(line),
            json!({ "line": { "text": text, "save_path": "" }, "show": { "text": ["line", 0], "text_1": "fine" } }),
        ));
    }
    all.extend([
        (
            "page-only values of AlekPet",
            picture(json!({
                "pos": { "class_type": "CLIPTextEncode", "inputs": { "clip": ["lora", 1], "text": "a", "speak_and_recognation": { "__value__": [false, true] } } },
                "line": { "class_type": "TextPrompt", "inputs": { "text": "x" } },
                "show": { "class_type": "PreviewTextNode", "inputs": { "text": ["line", 0], "speak_and_recognation": { "__value__": [false, true] } } },
            })),
            json!({ "pos": { "text": "a", "clip": ["lora", 1] }, "show": { "speak_and_recognation": { "__value__": [false, true] } } }),
        ),
        (
            "Video Helper Suite",
            json!({
                "1": { "class_type": "VHS_LoadVideo", "inputs": { "video": "mine.mp4", "force_rate": 0, "format": "AnimateDiff", "choose video to upload": "image",
                    "videopreview": { "hidden": false, "paused": false, "params": { "filename": "mine.mp4", "type": "input", "format": "video/mp4" } } } },
                "2": { "class_type": "VHS_VideoCombine", "inputs": { "images": ["1", 0], "audio": ["1", 2], "frame_rate": 8, "loop_count": 0, "filename_prefix": "videos/AnimateDiff",
                    "format": "video/h264-mp4", "pix_fmt": "yuv420p", "crf": 19, "pingpong": false, "save_output": true,
                    "videopreview": { "params": { "filename": "AnimateDiff_00001.mp4", "fullpath": "/home/x/output/AnimateDiff_00001.mp4" } } } },
            }),
            json!({ "2": { "format": "video/h264-mp4", "pix_fmt": "yuv420p", "crf": 19 } }),
        ),
        (
            "rgthree's objects, and switches",
            picture(json!({
                "power": { "class_type": "Power Lora Loader (rgthree)", "inputs": { "PowerLoraLoaderHeaderWidget": { "type": "PowerLoraLoaderHeaderWidget" },
                    "lora_1": { "on": true, "lora": "sdxl\\style.safetensors", "strength": 0.8 }, "➕ Add Lora": "", "model": ["ckpt", 0], "clip": ["ckpt", 1] } },
                "switch": { "class_type": "Any Switch (rgthree)", "inputs": { "any_01": ["power", 0], "any_02": ["ckpt", 0] } },
                "euler": { "class_type": "Any Switch (rgthree)", "inputs": { "any_01": "euler" } },
                "sample": { "class_type": "KSampler", "inputs": { "model": ["switch", 0], "seed": 1, "steps": 20, "cfg": 8.0, "sampler_name": ["euler", 0], "scheduler": "normal", "positive": ["pos", 0], "negative": ["neg", 0], "latent_image": ["size", 0], "denoise": 1.0 } },
            })),
            json!({ "power": { "lora_1": { "on": true, "lora": "sdxl\\style.safetensors", "strength": 0.8 } }, "sample": { "sampler_name": ["euler", 0] } }),
        ),
        (
            "wildcards and a LoRA that only the worker knows",
            picture(json!({
                "wild": { "class_type": "ImpactWildcardEncode", "inputs": { "model": ["ckpt", 0], "clip": ["ckpt", 1], "wildcard_text": "__a/b__ {x|y}", "populated_text": "../x /y/z", "mode": true, "Select to add LoRA": "Select the LoRA to add to the text", "seed": 5 } },
                "more": { "class_type": "LoraLoader|pysssss", "inputs": { "model": ["wild", 0], "clip": ["wild", 1], "lora_name": "new\\one.safetensors", "strength_model": 30 } },
                "pos": { "class_type": "CLIPTextEncode", "inputs": { "clip": ["more", 1], "text": "a" } },
            })),
            json!({ "wild": { "wildcard_text": "__a/b__ {x|y}", "populated_text": "../x /y/z" }, "more": { "lora_name": "new\\one.safetensors", "strength_model": 30 } }),
        ),
        (
            "inputs that a class takes as they come, in their order",
            picture(json!({
                "many": { "class_type": "AnyCombine", "inputs": { "inputcount": 3, "image_1": ["decode", 0], "image_10": ["decode", 0], "image_2": ["decode", 0], "note": "b" } },
                "save": { "class_type": "SaveImage", "inputs": { "images": ["many", 0], "filename_prefix": "x" } },
            })),
            json!({ "many": { "note": "b" } }),
        ),
        (
            "dynamic inputs",
            json!({
                "a": { "class_type": "EmptyImage", "inputs": { "width": 8, "height": 8, "batch_size": 1, "color": 0 } },
                "b": { "class_type": "BatchImagesNode", "inputs": { "images.image0": ["a", 0], "images.image1": ["a", 0] } },
                "c": { "class_type": "ResizeImageMaskNode", "inputs": { "input": ["b", 0], "resize_type": "scale dimensions", "resize_type.width": 4, "resize_type.height": 4, "resize_type.crop": "center", "scale_method": "area" } },
                "d": { "class_type": "PackDynamic", "inputs": { "mode": "file", "mode.image": "mine.mp4" } },
                "e": { "class_type": "CustomCombo", "inputs": { "choice": "anything" } },
                "p": { "class_type": "PreviewImage", "inputs": { "images": ["c", 0] } },
                "q": { "class_type": "PreviewImage", "inputs": { "images": ["d", 0] } },
                "r": { "class_type": "PreviewAny", "inputs": { "source": ["e", 0] } },
            }),
            json!({ "c": { "resize_type.crop": "center" }, "e": { "choice": "anything" } }),
        ),
        (
            "a 3D scene",
            json!({
                "1": { "class_type": "Load3D", "inputs": { "model_file": "mine.glb", "width": 8, "height": 8, "image": { "image": "threed/mine.png [temp]", "mask": "mine.png", "normal": "mine.png", "recording": "",
                    "camera_info": { "position": { "x": 1.5, "y": 0, "z": 0 }, "zoom": 1, "cameraType": "perspective" } } } },
                "2": { "class_type": "SaveImage", "inputs": { "images": ["1", 0], "filename_prefix": "x" } },
            }),
            json!({ "1": { "width": 8 } }),
        ),
    ]);
    all
}

#[test]
fn none_is_refused_and_texts_pass_as_they_are() {
    for (name, workflow, expected) in corpus() {
        let prepared = prepare(&workflow, &["mine.mp4", "mine.glb", "mine.png", "threed/mine.png"])
            .unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert!(prepared.node_errors.is_empty(), "{name}: {:?}", prepared.node_errors);
        for (node, inputs) in expected.as_object().unwrap() {
            for (input, value) in inputs.as_object().unwrap() {
                assert_eq!(
                    prepared.prompt[node]["inputs"][input].to_string(),
                    value.to_string(),
                    "{name}: {node}.{input}"
                );
            }
        }
        assert!(
            !json!(prepared.prompt).to_string().contains("somebody"),
            "{name}: what the class does not declare stays here"
        );
        // What is kept stands in the order in which it came.
        for (id, node) in &prepared.prompt {
            let before: Vec<&String> = workflow[id]["inputs"]
                .as_object()
                .unwrap()
                .keys()
                .filter(|key| node["inputs"].get(key).is_some())
                .collect();
            assert_eq!(
                before,
                node["inputs"].as_object().unwrap().keys().collect::<Vec<_>>(),
                "{name}"
            );
        }
    }
}

#[test]
fn files_and_models_inside_dynamic_inputs_count() {
    let workflow = json!({
        "1": { "class_type": "PackDynamic", "inputs": { "mode": "file", "mode.image": "mine.png" } },
        "2": { "class_type": "ResizeImageMaskNode", "inputs": { "input": ["1", 0], "resize_type": "scale dimensions", "resize_type.width": 4, "resize_type.height": 4, "resize_type.crop": "center", "scale_method": "area" } },
        "3": { "class_type": "Load3D", "inputs": { "model_file": "mine.glb", "image": { "image": "", "mask": "mine.png" }, "width": 8, "height": 8 } },
        "4": { "class_type": "PreviewImage", "inputs": { "images": ["2", 0] } },
        "5": { "class_type": "PreviewImage", "inputs": { "images": ["3", 0] } },
    });
    let prepared = prepare(&workflow, &["mine.png", "mine.glb"]).unwrap();
    let places: Vec<_> = prepared
        .places
        .iter()
        .map(|place| {
            (place.node.as_str(), place.input.as_str(), place.pointer.as_str(), place.folder)
        })
        .collect();
    assert_eq!(
        places,
        [("1", "mode.image", "", ""), ("3", "model_file", "", "3d"), ("3", "image", "/mask", "")]
    );
    let crop =
        ("ResizeImageMaskNode".to_owned(), "resize_type.crop".to_owned(), "center".to_owned());
    assert!(prepared.requirements.choices.contains(&crop), "{:?}", prepared.requirements);
    assert!(nodes().satisfy(&prepared.requirements));
    assert!(!Nodes::read(&object_info("0.3.64")).satisfy(&prepared.requirements));
}

#[test]
fn two_workers_offer_what_either_does() {
    let (mut one, mut two) = (object_info("0.8.0"), object_info("0.8.0"));
    one["CheckpointLoaderSimple"]["input"]["required"]["ckpt_name"][0] = json!(["a"]);
    two["CheckpointLoaderSimple"]["input"]["required"]["ckpt_name"][0] = json!(["b"]);
    let (one, two) = (Nodes::read(&one), Nodes::read(&two));
    let both = Nodes::union([&one, &two].into_iter());
    let mut workflow = picture(json!({}));
    for (model, first) in [("a", true), ("b", false)] {
        workflow["ckpt"]["inputs"]["ckpt_name"] = json!(model);
        let needs = crate::prepare_with(&both, true, &workflow, &[]).unwrap().requirements;
        assert_eq!((one.satisfy(&needs), two.satisfy(&needs)), (first, !first));
    }
    workflow["ckpt"]["inputs"]["ckpt_name"] = json!("c");
    assert!(crate::prepare_with(&both, true, &workflow, &[]).is_err());
}
