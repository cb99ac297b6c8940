//! Node classes: what they are called, what is wrong with a workflow of them, what they make.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use serde_json::{Map, Value, json};

use super::loaders::opens;

/// The classes that recorded workflows have and whose description was not recorded, and some more
/// that tests need; in the recorded form.
pub(super) fn object_info(
    recordings: &Value,
    classes: &[&str],
    checkpoints: &[&str],
) -> Map<String, Value> {
    let recorded = recordings["http"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|call| call["request"]["path"] == "/object_info");
    let mut info = recorded
        .map(|call| call["response"]["body_subset"].clone())
        .unwrap_or_default()
        .as_object()
        .cloned()
        .unwrap_or_default();
    let image = json!({ "required": { "image": ["IMAGE"] } });
    let images = |more: Value| {
        let mut required = json!({ "images": ["IMAGE", {}] });
        required
            .as_object_mut()
            .into_iter()
            .for_each(|map| map.extend(more.as_object().cloned().unwrap_or_default()));
        json!({ "required": required })
    };
    let mut add = |name: &str, input: Value, output: &[&str], is_output: bool| {
        info.insert(
            name.to_owned(),
            json!({
                "input": input, "output": output, "output_is_list": output.iter().map(|_| false).collect::<Vec<_>>(),
                "output_name": output, "name": name, "display_name": name, "description": "",
                "python_module": "nodes", "category": "image", "output_node": is_output,
            }),
        );
    };
    add("ImageBlur", image.clone(), &["IMAGE"], false);
    add("ImageCrop", image.clone(), &["IMAGE"], false);
    add("RepeatImageBatch", image.clone(), &["IMAGE"], false);
    add(
        "ImageStitch",
        json!({ "required": { "image1": ["IMAGE"] }, "optional": { "image2": ["IMAGE"] } }),
        &["IMAGE"],
        false,
    );
    add("SaveAnimatedWEBP", images(json!({ "filename_prefix": ["STRING", {}] })), &[], true);
    add("PreviewImage", images(json!({})), &[], true);
    let channel = json!([["alpha", "red", "green", "blue"], {}]);
    add(
        "LoadImageMask",
        json!({ "required": { "image": [[], { "image_upload": true }], "channel": channel } }),
        &["MASK"],
        false,
    );
    add("MaskToImage", json!({ "required": { "mask": ["MASK"] } }), &["IMAGE"], false);
    add(
        "SecretNode",
        json!({ "required": { "image": ["IMAGE"] }, "hidden": { "auth": "AUTH_TOKEN_COMFY_ORG" } }),
        &["IMAGE"],
        false,
    );
    add(
        "CheckpointLoaderSimple",
        json!({ "required": { "ckpt_name": [checkpoints, {}] } }),
        &["MODEL", "CLIP", "VAE"],
        false,
    );
    add("ModelImage", json!({ "required": { "model": ["MODEL"] } }), &["IMAGE"], false);
    let saver = |prefix: &str, default: &str| json!({ "required": { "model": ["MODEL"], prefix: ["STRING", { "default": default }] } });
    add("CheckpointSave", saver("filename_prefix", "checkpoints/ComfyUI"), &[], true);
    add("VAESave", saver("filename_prefix", "vae/ComfyUI_vae"), &[], true);
    add(
        "EchoFile",
        json!({ "required": { "image": ["IMAGE"], "words": ["STRING", {}] } }),
        &[],
        true,
    );
    add("SaveLoRA", saver("prefix", "loras/ComfyUI_trained_lora"), &[], true);
    for class in classes {
        match *class {
            "LoadImageOutput" => {
                let remote = json!({ "image_upload": true, "image_folder": "output", "remote": { "route": "/internal/files/output" } });
                add(
                    class,
                    json!({ "required": { "image": ["COMBO", remote] } }),
                    &["IMAGE"],
                    false,
                );
            }
            "LoadLatent" => {
                add(class, json!({ "required": { "latent": [[]] } }), &["LATENT"], false)
            }
            "LoadVideo" => {
                add(
                    class,
                    json!({ "required": { "file": ["COMBO", { "options": [], "video_upload": true }] } }),
                    &["VIDEO"],
                    false,
                );
            }
            "WebcamCapture" => {
                add(class, json!({ "required": { "image": ["WEBCAM", {}] } }), &["IMAGE"], false)
            }
            "LoadImageDataSetFromFolder" => {
                add(
                    class,
                    json!({ "required": { "folder": ["COMBO", { "options": ["3d"] }] } }),
                    &["IMAGE"],
                    false,
                );
            }
            "Load3D" => {
                let model = json!(["COMBO", { "options": [], "file_upload": true }]);
                add(
                    class,
                    json!({ "required": { "model_file": model, "image": ["LOAD_3D", {}] } }),
                    &["IMAGE"],
                    false,
                );
            }
            "PrimitiveString" => {
                add(class, json!({ "required": { "value": ["STRING", {}] } }), &["STRING"], false)
            }
            "ComfySwitchNode" => {
                let any = json!(["COMFY_MATCHTYPE_V3", { "template": { "template_id": "switch", "allowed_types": "*" } }]);
                let inputs = json!({ "required": { "switch": ["BOOLEAN", {}], "on_false": any, "on_true": any } });
                add(class, inputs, &["COMFY_MATCHTYPE_V3"], false);
            }
            "Preview3D" => {
                let model = json!(["STRING", { "default": "", "multiline": false }]);
                let inputs = json!({ "required": { "model_file": model }, "optional": { "bg_image": ["IMAGE"], "camera_info": ["LOAD3D_CAMERA", {}] } });
                add(class, inputs, &[], true);
            }
            "PreviewAny" => add(class, json!({ "required": { "source": ["*", {}] } }), &[], true),
            "PathReader" => {
                add(class, json!({ "required": { "path": ["STRING", {}] } }), &["IMAGE"], false)
            }
            class => add(class, image.clone(), &["IMAGE"], false),
        }
    }
    if let Some(pack) = info.get_mut("PathReader") {
        pack["python_module"] = "custom_nodes.path-pack".into();
    }
    let text = json!(["STRING", {}]);
    info.insert(
        "ReadsPaths".to_owned(),
        json!({
            "input": {
                "required": { "notes_file": text, "words": text, "filename_prefix": text, "image_file": [["a.png"], { "image_upload": true }] },
                "optional": { "folder_path": text },
            },
            "output": ["STRING"], "output_name": ["words"], "name": "ReadsPaths", "display_name": "Reads paths",
            "python_module": "custom_nodes.pack", "category": "pack", "output_node": false,
        }),
    );
    // Keys that newer versions have, and that no table of ours knows.
    if let Some(save) = info.get_mut("SaveImage") {
        save["search_aliases"] = json!(["keep", "store"]);
        save["a_key_of_the_future"] = json!({ "z": 1, "a": [true, null] });
    }
    info
}

/// Unwraps the values of declared inputs, as ComfyUI does while it checks a workflow: once, and
/// after it has looked for links.
pub(super) fn unwrap_values(info: &Map<String, Value>, prompt: &mut Map<String, Value>) {
    for node in prompt.values_mut() {
        let class = node["class_type"].as_str().unwrap_or_default().to_owned();
        let sections = ["required", "optional"]
            .map(|section| info[class.as_str()]["input"][section].as_object());
        for (name, value) in
            node.get_mut("inputs").and_then(Value::as_object_mut).into_iter().flatten()
        {
            let is_declared = sections.iter().flatten().any(|inputs| inputs.contains_key(name));
            if let Some(inner) = value.get("__value__").filter(|_| is_declared).cloned() {
                *value = inner;
            }
        }
    }
}

/// Whether a node takes something from one that is not there: ComfyUI's executor ends of it.
pub(super) fn is_deadly(prompt: &Map<String, Value>, node: &str) -> bool {
    let inputs = prompt.get(node).and_then(|node| node["inputs"].as_object()).into_iter().flatten();
    inputs.filter_map(|(_, value)| source(value)).any(|from| !prompt.contains_key(from))
}

/// What an output node does.
pub(super) enum Ending {
    /// Saves a picture and shows it.
    Picture,
    /// Saves a model under the prefix in this input, and shows nothing: no message and no history
    /// names it.
    Model(&'static str),
    /// Saves nothing, as if somebody had deleted it, and shows nothing.
    Nothing,
    /// Shows the file that a text names, as a careless pack does.
    Echo,
    /// Shows the text in this input.
    Text(&'static str),
    /// Shows a scene, of which it names the background as plain text.
    Scene,
}

impl Ending {
    pub(super) fn of(class: &str) -> Self {
        match class {
            "Preview3D" => Self::Scene,
            "PreviewAny" => Self::Text("source"),
            "CheckpointSave" => Self::Model("filename_prefix"),
            "SaveLoRA" => Self::Model("prefix"),
            "VAESave" => Self::Nothing,
            "EchoFile" => Self::Echo,
            _ => Self::Picture,
        }
    }
}

/// Puts what is in the folders now into the choices: every loader lists what everybody has put
/// there.
pub(super) fn list_files(info: &mut Map<String, Value>, inputs: &[String], checkpoints: &[String]) {
    for (class, input, files) in [
        ("LoadImage", "image", inputs),
        ("LoadImageMask", "image", inputs),
        ("CheckpointLoaderSimple", "ckpt_name", checkpoints),
    ] {
        if let Some(spec) = info
            .get_mut(class)
            .and_then(|class| class.pointer_mut(&format!("/input/required/{input}/0")))
        {
            *spec = json!(files);
        }
    }
}

/// The node that an input is linked to. Python takes a boolean for a number.
pub(super) fn source(value: &Value) -> Option<&str> {
    match value.as_array()?.as_slice() {
        [Value::String(node), Value::Number(_) | Value::Bool(_)] => Some(node),
        _ => None,
    }
}

/// The order in which nodes run: of those that are ready, the one that was found last.
pub(super) fn order(prompt: &Map<String, Value>) -> Vec<String> {
    let mut order: Vec<String> = Vec::new();
    let mut found: Vec<String> = Vec::new();
    let mut open: Vec<String> = prompt.keys().cloned().collect();
    while let Some(id) = open.pop() {
        if !found.contains(&id) {
            found.push(id);
        }
    }
    found.sort();
    while order.len() < prompt.len() {
        let ready = |id: &&String| {
            let inputs = prompt[id.as_str()]["inputs"].as_object();
            !order.contains(id)
                && inputs
                    .into_iter()
                    .flatten()
                    .filter_map(|(_, value)| source(value))
                    .all(|from| order.iter().any(|done| done == from))
        };
        let Some(next) = found.iter().rev().find(ready) else { break };
        order.push(next.clone());
    }
    order
}

/// The picture that comes out of a workflow: its content depends on what goes in.
pub(super) fn picture(
    prompt: &Map<String, Value>,
    open: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> Vec<u8> {
    let (mut width, mut height, mut color) = (64, 48, 0_u32);
    for (id, node) in prompt {
        let number = |key: &str| node["inputs"][key].as_u64().map(|n| n as u32);
        match node["class_type"].as_str() {
            Some("EmptyImage") => {
                width = number("width").unwrap_or(width).min(256);
                height = number("height").unwrap_or(height).min(256);
                color ^= number("color").unwrap_or(0);
            }
            _ if !opens(prompt, id).is_empty() => {
                let files = opens(prompt, id).into_iter().filter_map(|path| open(&path)).flatten();
                color ^= files
                    .fold(7, |sum: u32, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte)));
            }
            _ => {}
        }
    }
    let [_, red, green, blue] = color.to_be_bytes();
    let mut bytes = Vec::new();
    let image =
        DynamicImage::ImageRgb8(RgbImage::from_pixel(width, height, Rgb([red, green, blue])));
    // Into memory, where nothing can fail.
    let _ = image.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png);
    bytes
}
