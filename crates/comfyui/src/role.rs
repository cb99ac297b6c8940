//! What an input is to the files of a worker, and what its texts may be.
//!
//! A worker's folders hold everybody's files. An input is judged by what it *is*: one that opens a
//! file by name takes files of the submitter's and nothing else; texts are never judged by how they
//! look, but for single-line texts of node packs, which may be opened by whatever reads them.

use serde_json::Value;

/// What an input is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It opens files by name: every text in it names a file of the submitter's.
    File(FileShape),
    /// One of a list of constants or models.
    Choice,
    /// It takes the output of another node; a text in it means nothing to ComfyUI.
    Link,
    /// A single line of text of a node pack: it may be a path.
    Line,
    /// Anything else: it passes as it is.
    Text,
}

impl Role {
    /// Whether it opens files by name.
    #[must_use]
    pub fn is_file(self) -> bool {
        matches!(self, Self::File(_))
    }
}

/// Where in an input the names of files stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileShape {
    /// Every text names a file, which lies in this folder of the worker's input folder.
    Names {
        /// The folder; empty for the input folder itself.
        folder: &'static str,
    },
    /// What ComfyUI's 3D widget makes: pictures by name, and where the camera stood.
    Scene,
}

/// A file in the worker's input folder.
pub(crate) const NAMES: Role = Role::File(FileShape::Names { folder: "" });

/// Inputs of core classes that open files and that ComfyUI does not mark as such, from the sources
/// of ComfyUI 0.3.64 and 0.8.0.
const CORE_FILES: &[(&str, &str)] = &[
    ("GeminiInputFiles", "file"),
    ("LoadAudio", "audio"),
    ("LoadImage", "image"),
    ("LoadImageDataSetFromFolder", "folder"),
    ("LoadImageMask", "image"),
    ("LoadImageOutput", "image"),
    ("LoadImageSetFromFolderNode", "folder"),
    ("LoadImageSetNode", "images"),
    ("LoadImageTextDataSetFromFolder", "folder"),
    ("LoadImageTextSetFromFolderNode", "folder"),
    ("LoadLatent", "latent"),
    ("LoadTrainingDataset", "folder_name"),
    ("LoadVideo", "file"),
    ("OpenAIInputFiles", "file"),
    ("RecordAudio", "audio"),
    ("WebcamCapture", "image"),
];

/// Inputs whose choices lie in a folder of the input folder.
const CORE_FOLDERS: &[(&str, &str, &str)] =
    &[("Load3D", "model_file", "3d"), ("Load3DAnimation", "model_file", "3d")];

/// Core choices that their class checks by itself, whatever its list says.
const CHECKED_BY_CLASS: &[(&str, &str)] = &[("CustomCombo", "choice")];

/// Inputs of core classes that are handed to the page unchanged.
const SHOWN_AS_GIVEN: &[(&str, &str)] = &[
    ("Preview3D", "camera_info"),
    ("Preview3D", "model_file"),
    ("Preview3DAnimation", "camera_info"),
    ("Preview3DAnimation", "model_file"),
];

/// Core choices of models that their class joins to a folder as they are; all others keep a name
/// below their folder.
const OPENED_AS_GIVEN: &[(&str, &str)] = &[("DiffusersLoader", "model_path")];

/// Names under which node packs take a path in a single line.
const PATH_NAMES: &[&str] = &[
    "path",
    "file",
    "file_path",
    "filepath",
    "filename",
    "folder",
    "folder_path",
    "directory",
    "dir",
    "input_path",
    "output_path",
    "save_path",
];

/// Types that only other nodes make. A text in their place is opened by some nodes.
const LINK_TYPES: &[&str] = &[
    "IMAGE",
    "MASK",
    "LATENT",
    "AUDIO",
    "VIDEO",
    "MODEL",
    "CLIP",
    "VAE",
    "CONDITIONING",
    "CONTROL_NET",
    "CLIP_VISION",
    "CLIP_VISION_OUTPUT",
    "STYLE_MODEL",
    "UPSCALE_MODEL",
    "SIGMAS",
    "SAMPLER",
    "NOISE",
    "GUIDER",
    "MESH",
    "VOXEL",
    "SVG",
    "AUDIO_ENCODER_OUTPUT",
    "GLIGEN",
    "HOOKS",
    "HOOK_KEYFRAMES",
    "LATENT_OPERATION",
    "LATENT_UPSCALE_MODEL",
    "LOAD3D_CAMERA",
    "LORA_MODEL",
    "LOSS_MAP",
    "MODEL_PATCH",
    "PHOTOMAKER",
    "TIMESTEPS_RANGE",
    "TRACKS",
    "WAN_CAMERA_EMBEDDING",
];

/// Whether a class belongs to ComfyUI itself, as its `python_module` tells.
pub(crate) fn is_core(module: &str) -> bool {
    module == "nodes"
        || module.starts_with("comfy_extras.")
        || module.starts_with("comfy_api_nodes.")
}

/// Whether a core class checks a choice by itself.
pub(crate) fn is_checked_by_class(class: &str, input: &str) -> bool {
    CHECKED_BY_CLASS.contains(&(class, input))
}

/// Whether a core class hands what an input is given to the page unchanged. A value that is not
/// JSON ends ComfyUI's sending of messages, and with it the whole process.
pub(crate) fn is_shown_as_given(class: &str, input: &str) -> bool {
    SHOWN_AS_GIVEN.contains(&(class, input))
}

/// Whether a choice that comes over a link could lead out of its folder.
pub(crate) fn is_opened_as_given(class: &str, input: &str) -> bool {
    OPENED_AS_GIVEN.contains(&(class, input))
}

/// What an input is, by its class, its name, its type and its settings. `lists_files` says that it
/// is a choice among files that the worker lists elsewhere.
pub(crate) fn role(
    class: &str,
    core: bool,
    name: &str,
    ty: &str,
    settings: &Value,
    lists_files: bool,
) -> Role {
    if let Some((_, _, folder)) =
        CORE_FOLDERS.iter().find(|(known, input, _)| (*known, *input) == (class, name))
    {
        return Role::File(FileShape::Names { folder });
    }
    if CORE_FILES.contains(&(class, name)) {
        return NAMES;
    }
    match ty {
        "LOAD_3D" | "LOAD_3D_ANIMATION" => return Role::File(FileShape::Scene),
        "WEBCAM" | "AUDIO_RECORD" => return NAMES,
        _ => {}
    }
    let flagged = |key: &String, value: &Value| match key.as_str() {
        "image_folder" => !value.is_null(),
        key => {
            (key.ends_with("_upload") || key.ends_with("path_extensions"))
                && !matches!(value, Value::Null | Value::Bool(false))
        }
    };
    let remote = settings["remote"]["route"].as_str().is_some_and(|route| route.contains("/files"));
    if remote
        || lists_files
        || settings
            .as_object()
            .is_some_and(|map| map.iter().any(|(key, value)| flagged(key, value)))
    {
        return NAMES;
    }
    match ty {
        "COMBO" => Role::Choice,
        "STRING" if core || settings["multiline"] == true => Role::Text,
        "STRING" if PATH_NAMES.contains(&name) => NAMES,
        "STRING" => Role::Line,
        ty if ty.split(',').all(|ty| LINK_TYPES.contains(&ty.trim())) => Role::Link,
        _ => Role::Text,
    }
}

/// Whether an input that its class does not declare is left by ComfyUI's page, and means nothing to
/// a worker.
pub(crate) fn is_of_page(name: &str) -> bool {
    matches!(name, "upload" | "videopreview" | "audioUI")
        || name.starts_with("choose ") && name.ends_with(" to upload")
}

/// Whether an input that its class does not declare has the name of a path.
pub(crate) fn is_path_name(name: &str) -> bool {
    PATH_NAMES.contains(&name)
}

/// Extensions of models, which are choices for everybody.
const MODEL_EXTENSIONS: &[&str] =
    &["bin", "ckpt", "gguf", "onnx", "pkl", "pt", "pth", "safetensors", "sft", "yaml"];

/// Whether a choice has the name of something that a job has saved, as ComfyUI counts them:
/// `ComfyUI_00001_.png`.
pub(crate) fn is_made(name: &str) -> bool {
    let Some((stem, extension)) = name.rsplit_once('.') else { return false };
    if MODEL_EXTENSIONS.contains(&extension.to_ascii_lowercase().as_str()) {
        return false;
    }
    let Some((prefix, count)) = stem.strip_suffix('_').unwrap_or(stem).rsplit_once('_') else {
        return false;
    };
    !prefix.is_empty() && count.len() == 5 && count.bytes().all(|byte| byte.is_ascii_digit())
}

/// The endings of the files that ComfyUI and its packs keep models in.
const MODEL_ENDINGS: [&str; 10] =
    [".safetensors", ".sft", ".ckpt", ".pt", ".pt2", ".pth", ".bin", ".pkl", ".gguf", ".onnx"];

/// Whether a choice is a model, by the ending of its name.
#[must_use]
pub fn is_model(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    MODEL_ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// Whether a text as a whole is a path that leads out of the folders that a worker means to open,
/// or names one of its folders as ComfyUI does.
pub(crate) fn is_foreign_path(text: &str) -> bool {
    let text = text.trim().trim_matches(['"', '\'']).trim();
    let lines = text.contains('\n');
    let annotated = ["[input]", "[output]", "[temp]"].iter().any(|folder| text.ends_with(folder));
    if annotated && !lines {
        return true;
    }
    if lines {
        return false;
    }
    let is_separator = |c: char| c == '/' || c == '\\';
    // `/no_think a/b` is a prompt: a path's first segment has no white space.
    let has_two = |rest: &str| {
        rest.find(is_separator)
            .is_some_and(|end| end > 0 && !rest[..end].contains(char::is_whitespace))
    };
    let bytes = text.as_bytes();
    let drive = bytes.len() > 2
        && bytes[0].is_ascii_alphabetic()
        && bytes[1] == b':'
        && is_separator(bytes[2] as char);
    let share = text.strip_prefix("\\\\").is_some_and(has_two);
    let root = text.starts_with('/') && has_two(text.trim_start_matches('/'));
    let home = text.strip_prefix('~').is_some_and(|rest| {
        rest.find(is_separator).is_some_and(|end| !rest[..end].contains(char::is_whitespace))
    });
    let url = text.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("file:"));
    let above = !text.contains(char::is_whitespace)
        && text.split(is_separator).any(|segment| segment == "..");
    drive || share || root || home || url || above
}

/// A name without the folder that ComfyUI's page writes behind it.
pub(crate) fn without_annotation(name: &str) -> &str {
    let cut = ["[input]", "[output]", "[temp]"].iter().find_map(|folder| name.strip_suffix(folder));
    cut.map_or(name, str::trim_end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn inputs_are_what_they_are() {
        let of = |class: &str, core: bool, name: &str, ty: &str, settings: Value| {
            role(class, core, name, ty, &settings, false)
        };
        let none = || json!({});
        let file = |role: Role| matches!(role, Role::File(_));
        for (class, name) in CORE_FILES {
            assert!(
                file(of(class, true, name, "COMBO", none()))
                    && file(of(class, false, name, "STRING", none())),
                "{class}"
            );
        }
        assert_eq!(
            of("Load3D", true, "model_file", "COMBO", none()),
            Role::File(FileShape::Names { folder: "3d" })
        );
        assert_eq!(of("Load3D", true, "image", "LOAD_3D", none()), Role::File(FileShape::Scene));
        assert!(
            file(of("Any", false, "x", "WEBCAM", none()))
                && file(of("Any", false, "x", "AUDIO_RECORD", none()))
        );
        for settings in [
            json!({"image_upload": true}),
            json!({"video_upload": true}),
            json!({"file_upload": true}),
            json!({"image_folder": "output"}),
            json!({"vhs_path_extensions": ["mp4"]}),
            json!({"remote": {"route": "/internal/files/output"}}),
        ] {
            assert!(file(of("Any", false, "x", "COMBO", settings.clone())), "{settings}");
        }
        assert_eq!(
            of(
                "Any",
                false,
                "x",
                "COMBO",
                json!({"image_upload": false, "remote": {"route": "/models"}})
            ),
            Role::Choice
        );
        for name in PATH_NAMES {
            assert!(file(of("Pack", false, name, "STRING", none())));
            assert_eq!(of("Core", true, name, "STRING", none()), Role::Text);
            assert_eq!(of("Pack", false, name, "STRING", json!({"multiline": true})), Role::Text);
        }
        assert_eq!(of("Pack", false, "filename_prefix", "STRING", none()), Role::Line);
        assert_eq!(of("Pack", false, "image", "IMAGE", none()), Role::Link);
        assert_eq!(of("Core", true, "input", "IMAGE,MASK", none()), Role::Link);
        assert_eq!(of("Core", true, "any", "*", none()), Role::Text);
    }

    #[test]
    fn only_whole_paths_are_foreign() {
        for text in [
            "/etc/passwd",
            "//etc/passwd",
            "/home/my user/x.png",
            "~/x.png",
            "~bob/x.png",
            "C:\\x.png",
            "c:/x",
            "\\\\host\\share",
            "../x.png",
            "a/../../b",
            "a\\..\\b",
            "..",
            "x.png [output]",
            "x.png[temp]",
            " /etc/passwd ",
            "\"C:\\x.png\"",
            "FILE:///etc/passwd",
        ] {
            assert!(is_foreign_path(text), "{text}");
        }
        for text in [
            "/no_think",
            "/no_think a cat, high/low",
            "\\(series\\)",
            "a cat.. sitting",
            "wait..what",
            "...",
            "[output]s are good",
            "a [output] b",
            "sdxl\\style.safetensors",
            "video/h264-mp4",
            "https://example.org/a.png",
            "{a|b|__colors__}",
            "<lora:x:1>",
            "%date:yyyy-MM-dd%/x",
            "2:1",
            "a: b",
            "1/2",
            "and/or",
            "",
            "first\n/etc/passwd",
            "~",
            "~ 5/6",
        ] {
            assert!(!is_foreign_path(text), "{text}");
        }
        for (name, made) in [
            ("ComfyUI_00001_.png", true),
            ("a/AnimateDiff_00012.mp4", true),
            ("ComfyUI_00001_.safetensors", false),
            ("_00001_.png", false),
            ("style_2024.png", false),
            ("euler", false),
        ] {
            assert_eq!(is_made(name), made, "{name}");
        }
        assert_eq!(without_annotation("a b.png [output]"), "a b.png");
        assert_eq!(without_annotation("a.png"), "a.png");
    }
}
