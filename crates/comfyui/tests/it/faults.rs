//! What is wrong with a node is said as ComfyUI says it.

use serde_json::{Value, json};

use crate::prepare;

fn faults(workflow: &Value, node: &str) -> Vec<Value> {
    let error = prepare(workflow, &[]).unwrap_err();
    error.node_errors[node]["errors"].as_array().unwrap().clone()
}

fn image(inputs: Value) -> Value {
    let mut all = json!({ "width": 8, "height": 8, "batch_size": 1, "color": 0 });
    all.as_object_mut().unwrap().extend(inputs.as_object().unwrap().clone());
    crate::saving("EmptyImage", all)
}

#[test]
fn all_faults_of_a_node_are_said_at_once_with_what_was_received() {
    let found = faults(
        &image(json!({ "width": 0, "height": "x", "batch_size": 99_999, "color": null })),
        "1",
    );
    let said: Vec<_> = found
        .iter()
        .map(|fault| {
            (fault["type"].as_str().unwrap(), fault["extra_info"]["input_name"].as_str().unwrap())
        })
        .collect();
    assert_eq!(
        said,
        [
            ("value_smaller_than_min", "width"),
            ("invalid_input_type", "height"),
            ("value_bigger_than_max", "batch_size"),
            ("invalid_input_type", "color")
        ]
    );
    assert_eq!(found[0]["message"], "Value 0 smaller than min of 1");
    assert_eq!(found[0]["extra_info"]["received_value"], 0);
    assert_eq!(
        found[0]["extra_info"]["input_config"],
        json!(["INT", { "default": 512, "min": 1, "max": 16384, "step": 1 }])
    );
    assert_eq!(found[1]["message"], "Failed to convert an input value to a INT value");
    assert_eq!(found[1]["details"], "height, x, invalid literal for int() with base 10: 'x'");
    // As Python converts.
    assert!(
        prepare(&image(json!({ "width": "8", "height": 8.9, "batch_size": true })), &[]).is_ok()
    );
}

#[test]
fn links_of_the_wrong_type_or_to_no_output_are_said() {
    let sampler = json!({
        "1": { "class_type": "EmptyImage", "inputs": { "width": 8, "height": 8, "batch_size": 1, "color": 0 } },
        "2": { "class_type": "VAEDecode", "inputs": { "samples": ["1", 0], "vae": ["1", 7] } },
        "3": { "class_type": "SaveImage", "inputs": { "images": ["2", 0], "filename_prefix": "x" } },
    });
    let found = faults(&sampler, "2");
    assert_eq!(found[0]["type"], "return_type_mismatch");
    assert_eq!(found[0]["details"], "samples, received_type(IMAGE) mismatch input_type(LATENT)");
    assert_eq!(found[0]["extra_info"]["received_type"], "IMAGE");
    assert_eq!(found[0]["extra_info"]["linked_node"], json!(["1", 0]));
    assert_eq!(
        (found[1]["type"].as_str(), found[1]["extra_info"]["input_name"].as_str()),
        (Some("bad_linked_input"), Some("vae"))
    );
}

#[test]
fn values_outside_lists_are_said_of_core_classes_and_left_to_the_worker_of_packs() {
    let load = |class: &str, input: &str, value: Value| {
        json!({
            "0": { "class_type": "CheckpointLoaderSimple", "inputs": { "ckpt_name": "sd.safetensors" } },
            "1": { "class_type": class, "inputs": { input: value, "model": ["0", 0], "clip": ["0", 1], "strength_model": 1, "strength_clip": 1 } },
            "2": { "class_type": "CLIPTextEncode", "inputs": { "clip": ["1", 1], "text": "" } },
            "3": { "class_type": "PreviewAny", "inputs": { "source": ["2", 0] } },
        })
    };
    for value in [json!("none.safetensors"), json!(null), json!(5)] {
        let found = faults(&load("LoraLoader", "lora_name", value.clone()), "1");
        assert_eq!(found[0]["type"], "value_not_in_list");
        assert_eq!(found[0]["extra_info"]["received_value"], value);
    }
    let found = faults(&load("LoraLoader", "lora_name", json!("none")), "1");
    assert_eq!(found[0]["details"], "lora_name: 'none' not in ['sdxl\\\\style.safetensors']");
    assert!(prepare(&load("LoraLoader|pysssss", "lora_name", json!("none")), &[]).is_ok());
    // An empty list is shown as empty.
    let unet = json!({ "1": { "class_type": "LoadLatent", "inputs": {} }, "3": { "class_type": "PreviewAny", "inputs": { "source": ["1", 0] } } });
    assert_eq!(faults(&unet, "1")[0]["details"], "latent");
}

#[test]
fn faults_inside_dynamic_inputs_are_said() {
    let resize = |inputs: Value| {
        let mut workflow = json!({
            "0": { "class_type": "EmptyImage", "inputs": { "width": 8, "height": 8, "batch_size": 1, "color": 0 } },
            "1": { "class_type": "ResizeImageMaskNode", "inputs": { "input": ["0", 0], "scale_method": "area" } },
            "2": { "class_type": "SaveImage", "inputs": { "images": ["1", 0], "filename_prefix": "x" } },
        });
        workflow["1"]["inputs"]
            .as_object_mut()
            .unwrap()
            .extend(inputs.as_object().unwrap().clone());
        let found = faults(&workflow, "1");
        (
            found[0]["type"].as_str().unwrap().to_owned(),
            found[0]["extra_info"]["input_name"].as_str().unwrap().to_owned(),
        )
    };
    let pair = |kind: &str, input: &str| (kind.to_owned(), input.to_owned());
    assert_eq!(resize(json!({})), pair("required_input_missing", "resize_type"));
    assert_eq!(
        resize(json!({ "resize_type": "no such" })),
        pair("value_not_in_list", "resize_type")
    );
    assert_eq!(
        resize(json!({ "resize_type": "scale by multiplier" })),
        pair("required_input_missing", "resize_type.multiplier")
    );
    assert_eq!(
        resize(json!({ "resize_type": "scale by multiplier", "resize_type.multiplier": 50 })),
        pair("value_bigger_than_max", "resize_type.multiplier")
    );
}

#[test]
fn one_bad_output_beside_good_ones_does_not_stop_them() {
    let workflow = json!({
        "1": { "class_type": "EmptyImage", "inputs": { "width": 8, "height": 8, "batch_size": 1, "color": 0 } },
        "2": { "class_type": "ImageInvert", "inputs": {} },
        "3": { "class_type": "SaveImage", "inputs": { "images": ["1", 0], "filename_prefix": "good" } },
        "4": { "class_type": "SaveImage", "inputs": { "images": ["2", 0], "filename_prefix": "bad" } },
        "5": { "class_type": "SaveImage", "inputs": { "images": ["gone", 0], "filename_prefix": "bad" } },
        "6": { "class_type": "ImageInvert", "inputs": { "image": ["7", 0] } },
        "7": { "class_type": "ImageInvert", "inputs": { "image": ["6", 0] } },
    });
    let prepared = prepare(&workflow, &[]).unwrap();
    assert_eq!(prepared.output_nodes, ["3"]);
    assert_eq!(prepared.prompt.keys().collect::<Vec<_>>(), ["1", "3"]);
    assert_eq!(prepared.node_errors.keys().collect::<Vec<_>>(), ["2", "5"]);
    assert_eq!(prepared.node_errors["2"]["dependent_outputs"], json!(["4"]));
    assert_eq!(prepared.node_errors["2"]["class_type"], "ImageInvert");
}

#[test]
fn outputs_own_faults_are_in_the_details() {
    let error = prepare(
        &json!({ "3": { "class_type": "SaveImage", "inputs": { "filename_prefix": "x" } } }),
        &[],
    )
    .unwrap_err();
    assert_eq!(
        (error.kind, error.details.as_str()),
        ("prompt_outputs_failed_validation", "Required input is missing: images")
    );
}
