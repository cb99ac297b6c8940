//! Shapes that would open a file of somebody else's, or end a worker.

use comfy_cloud_comfyui::{ClassList, DENIED, Draft, Graph, Nodes, Role, Rules};
use serde_json::{Value, json};

use crate::{nodes, object_info, prepare, prepare_with, saving};

#[test]
fn core_classes_that_open_files_are_known_in_every_version() {
    for version in ["0.3.64", "0.8.0"] {
        let info = object_info(version);
        let nodes = Nodes::read(&info);
        let known = [
            ("GeminiInputFiles", "file"),
            ("LoadImage", "image"),
            ("LoadImageMask", "image"),
            ("LoadImageOutput", "image"),
            ("LoadImageDataSetFromFolder", "folder"),
            ("LoadImageTextDataSetFromFolder", "folder"),
            ("LoadImageSetFromFolderNode", "folder"),
            ("LoadImageTextSetFromFolderNode", "folder"),
            ("LoadTrainingDataset", "folder_name"),
            ("LoadLatent", "latent"),
            ("LoadVideo", "file"),
            ("OpenAIInputFiles", "file"),
            ("WebcamCapture", "image"),
            ("Load3D", "model_file"),
            ("Load3D", "image"),
        ];
        let mut seen = 0;
        for (class, input) in known.into_iter().filter(|(class, _)| nodes.has(class)) {
            assert!(
                nodes.role(class, input).is_some_and(Role::is_file),
                "{version} {class}.{input}"
            );
            seen += 1;
        }
        assert!(seen >= 11, "{version} has {seen}");
        let writers = DENIED.iter().filter(|(class, _)| nodes.has(class)).count();
        assert!(writers >= 8, "{version} has {writers} of the denied classes");
    }
}

#[test]
fn no_shape_of_a_name_opens_the_file_of_another() {
    let theirs = "theirs.png";
    let in_image = [
        json!(theirs),
        json!({ "__value__": theirs }),
        json!({ "__value__": { "__value__": theirs } }),
        json!({ "__value__": "theirs.png [output]" }),
        json!("theirs.png [output]"),
        json!("theirs.png[temp]"),
        json!([theirs]),
        json!({ "__value__": [theirs] }),
        json!({ "image": { "deep": [theirs] } }),
        json!("sub/theirs.png"),
        json!("../output/theirs.png"),
        json!("/etc/passwd"),
        json!({ "__type": "core/ASSET", "info": { "id": "7" } }),
        json!(["9", 0]),
        json!(["9", false]),
        json!({ "__value__": ["9", 0.0] }),
        json!(3),
        json!(null),
    ];
    let mut cases: Vec<Value> =
        in_image.iter().map(|value| saving("LoadImage", json!({ "image": value }))).collect();
    cases.extend(
        in_image
            .iter()
            .map(|value| saving("PathReader", json!({ "path": value })))
            .filter(|case| case["1"]["inputs"]["path"] != Value::Null),
    );
    for (class, inputs) in [
        ("LoadImageOutput", json!({ "image": "theirs.png [output]" })),
        ("LoadVideo", json!({ "file": "theirs.mp4" })),
        ("LoadLatent", json!({ "latent": "theirs.latent" })),
        (
            "WebcamCapture",
            json!({ "image": "theirs.png [output]", "width": 0, "height": 0, "capture_on_queue": true }),
        ),
        (
            "Load3D",
            json!({ "model_file": "3d/theirs.glb", "image": { "image": "", "mask": "", "normal": "", "recording": "" }, "width": 1, "height": 1 }),
        ),
        (
            "Load3D",
            json!({ "model_file": "mine.glb", "image": { "image": theirs, "mask": "", "normal": "", "recording": "" }, "width": 1, "height": 1 }),
        ),
        (
            "Load3D",
            json!({ "model_file": "mine.glb", "image": { "camera_info": { "x": "../y" } }, "width": 1, "height": 1 }),
        ),
        (
            "Load3D",
            json!({ "model_file": "mine.glb", "image": "theirs.png", "width": 1, "height": 1 }),
        ),
        ("LoadImageDataSetFromFolder", json!({ "folder": ".." })),
        ("VHS_LoadVideo", json!({ "video": "theirs.mp4", "force_rate": 0, "format": "None" })),
        ("VHS_LoadVideoPath", json!({ "video": "output/theirs.mp4" })),
        ("PackPicker", json!({ "image": theirs })),
        ("PackPicker", json!({ "image": "theirs2.png [output]" })),
        ("PackDynamic", json!({ "mode": "file", "mode.image": theirs })),
        ("PackDynamic", json!({ "mode": { "__value__": "file" }, "mode.image": theirs })),
        ("PackDynamic", json!({ "mode": "none", "paths.path0": "/etc/passwd" })),
        ("PackDynamic", json!({ "mode": "none", "paths.path3": ["9", 0] })),
        ("PackDynamic", json!({ "mode": "none", "slot": ["9", 0], "slot.file": "theirs.png" })),
        ("TextPrompt", json!({ "text": "C:\\theirs.png" })),
        ("TextPrompt", json!({ "text": "", "save_path": "../x" })),
        ("PackFuture", json!({ "thing": "theirs.png" })),
        ("ImageInvert", json!({ "image": theirs })),
        ("ImageInvert", json!({ "image": { "__value__": [theirs] } })),
    ] {
        cases.push(saving(class, inputs));
    }
    let nodes = nodes();
    for shared in [true, false] {
        for case in &cases {
            let refused =
                prepare_with(&nodes, shared, case, &["mine.glb"]).map(|prepared| prepared.prompt);
            let error = refused.expect_err(&case["1"].to_string());
            let is_denied = error.message.contains("not allowed");
            assert!(is_denied || error.node_errors.contains_key("1"), "{} {error:?}", case["1"]);
        }
    }
}

#[test]
fn what_a_class_does_not_declare_is_not_handed_on() {
    let sent = |workflow: &Value| prepare(workflow, &["mine.png"]).unwrap().prompt;
    // The option that would open a file is not the one that is chosen.
    let dynamic = saving(
        "PackDynamic",
        json!({ "mode": "none", "mode.image": "theirs.png", "file": "x", "other": "/etc/passwd", "unique_id": "5" }),
    );
    assert_eq!(sent(&dynamic)["1"]["inputs"], json!({ "mode": "none" }));
    let page = saving(
        "LoadImage",
        json!({ "image": "mine.png", "upload": "image", "secret": "theirs.png" }),
    );
    assert_eq!(sent(&page)["1"]["inputs"], json!({ "image": "mine.png" }));
    let mut more = saving("LoadImage", json!({ "image": "mine.png" }));
    more["1"]["is_changed"] = json!("x");
    more["1"]["_meta"] = json!({ "title": "Load", "other": 1 });
    assert_eq!(
        sent(&more)["1"],
        json!({ "class_type": "LoadImage", "inputs": { "image": "mine.png" }, "_meta": { "title": "Load" } })
    );
    assert!(!sent(&more).contains_key("9"), "what no output needs is not sent");
}

#[test]
fn a_boolean_link_needs_its_node_here_too_and_is_sent_as_a_number() {
    let workflow = json!({
        "1": { "class_type": "LoadImage", "inputs": { "image": "theirs.png" } },
        "2": { "class_type": "SaveImage", "inputs": { "images": ["1", false], "filename_prefix": "x" } },
    });
    assert!(prepare(&workflow, &[]).is_err());
    let prepared = prepare(&workflow, &["theirs.png"]).unwrap();
    assert_eq!(prepared.prompt["2"]["inputs"]["images"], json!(["1", 0]));
}

#[test]
fn what_ends_a_worker_is_refused() {
    let save = |images: Value| {
        json!({
            "1": { "class_type": "EmptyImage", "inputs": { "width": 1, "height": 1, "batch_size": 1, "color": 0 } },
            "2": { "class_type": "SaveImage", "inputs": { "images": images, "filename_prefix": "x" } },
        })
    };
    for images in [
        json!(["nope", 0]),
        json!({ "__value__": ["nope", 0] }),
        json!(["1", 0.5]),
        json!(["1", -1]),
    ] {
        assert_eq!(
            prepare(&save(images.clone()), &[]).unwrap_err().kind,
            "bad_linked_input",
            "{images}"
        );
    }
    // An input that the class does not have is walked along all the same.
    let mut undeclared = save(json!(["1", 0]));
    undeclared["1"]["inputs"]["nothing"] = json!({ "__value__": ["nope", 1] });
    assert_eq!(prepare(&undeclared, &[]).unwrap_err().kind, "bad_linked_input");
    let mut cycle = save(json!(["1", 0]));
    cycle["1"]["inputs"]["nothing"] = json!(["2", 0]);
    assert_eq!(prepare(&cycle, &[]).unwrap_err().kind, "dependency_cycle");
}

#[test]
fn denied_classes_are_refused_where_workers_are_shared() {
    let workflow = json!({ "1": { "class_type": "SaveLoRA", "inputs": { "lora": ["2", 0], "prefix": "x" } }, "2": { "class_type": "PackPicker", "inputs": {} } });
    let error = prepare(&workflow, &[]).unwrap_err();
    assert!(
        error.message.contains("SaveLoRA is not allowed")
            && error.details.contains("jobs.allowed_classes"),
        "{error:?}"
    );
    let alone = prepare_with(&nodes(), false, &workflow, &[]).unwrap_err();
    assert!(!alone.message.contains("not allowed"), "{alone:?}");
}

#[test]
fn what_is_shown_as_it_is_takes_no_value_that_cannot_be_shown() {
    let scene = |camera: Value, model: Value| {
        json!({
            "1": { "class_type": "EmptyImage", "inputs": { "width": 1, "height": 1, "batch_size": 1, "color": 0 } },
            "2": { "class_type": "PrimitiveString", "inputs": { "value": "x.glb" } },
            "3": { "class_type": "ComfySwitchNode", "inputs": { "switch": true, "on_true": ["1", 0], "on_false": ["2", 0] } },
            "4": { "class_type": "ComfySwitchNode", "inputs": { "switch": true, "on_true": ["2", 0], "on_false": ["2", 0] } },
            "5": { "class_type": "ComfySwitchNode", "inputs": { "switch": true, "on_true": ["3", 0], "on_false": ["3", 0] } },
            "6": { "class_type": "ComfySwitchNode", "inputs": { "switch": true, "on_true": ["6", 0], "on_false": ["4", 0] } },
            "7": { "class_type": "AnyCombine", "inputs": { "x": ["1", 0] } },
            "9": { "class_type": "Preview3D", "inputs": { "model_file": model, "camera_info": camera } },
        })
    };
    let text = json!("x.glb");
    for (camera, model) in [
        (json!(["1", 0]), text.clone()),
        (json!(["3", 0]), text.clone()),
        (json!(["5", 0]), text.clone()),
        (json!(["7", 0]), text.clone()),
        (json!({}), json!(["1", 0])),
        (json!({}), json!(["3", 0])),
        (json!({}), json!(["5", 0])),
        (json!({}), json!(["6", 0])),
        (json!({}), json!(["7", 0])),
    ] {
        let refused = prepare(&scene(camera.clone(), model.clone()), &[]).unwrap_err();
        let errors = Value::Object(refused.to_json()).to_string();
        let is_said =
            errors.contains("return_type_mismatch") || errors.contains("dependency_cycle");
        assert!(is_said, "{camera} {model}: {errors}");
    }
    let switched = prepare(&scene(json!({}), json!(["4", 0])), &[]);
    assert!(switched.is_ok(), "a text, through a switch: {switched:?}");
}

#[test]
fn a_shared_worker_gets_no_more_nodes_than_it_can_report_the_progress_of() {
    let many = |count: usize, id: &str| {
        let node = json!({ "class_type": "PreviewAny", "inputs": { "source": "x" } });
        Value::Object((0..count).map(|at| (format!("{id}{at}"), node.clone())).collect())
    };
    assert!(prepare(&many(500, ""), &[]).is_ok());
    let long = "x".repeat(250);
    for workflow in [many(600, ""), many(300, &long)] {
        let refused = prepare(&workflow, &[]).unwrap_err();
        assert!(refused.message.contains("too many nodes for a shared worker"), "{refused:?}");
        assert!(prepare_with(&nodes(), false, &workflow, &[]).is_ok());
    }
}

/// A picture that goes through so many nodes, one after the other, and is saved.
fn chain(length: usize) -> Value {
    let mut nodes = serde_json::Map::new();
    nodes.insert("0".into(), json!({ "class_type": "EmptyImage", "inputs": { "width": 1, "height": 1, "batch_size": 1, "color": 0 } }));
    for at in 1..length {
        nodes.insert(at.to_string(), json!({ "class_type": "ImageInvert", "inputs": { "image": [(at - 1).to_string(), 0] } }));
    }
    let images = json!([(length - 1).to_string(), 0]);
    nodes.insert("save".into(), json!({ "class_type": "SaveImage", "inputs": { "images": images, "filename_prefix": "x" } }));
    Value::Object(nodes)
}

#[test]
fn what_comfyui_would_walk_for_hours_or_never_come_back_from_is_refused() {
    assert!(prepare(&chain(499), &[]).is_ok());
    let refused = prepare(&chain(500), &[]).unwrap_err();
    assert!(refused.message.contains("more than 500 nodes"), "{refused:?}");
    // Each layer takes from two nodes of the one before: few steps deep, and each builds on
    // hundreds.
    let layers = |deep: usize, wide: usize| {
        let mut nodes = chain(1).as_object().cloned().unwrap();
        for layer in 0..deep {
            for at in 0..wide {
                let from = |at: usize| {
                    if layer == 0 {
                        json!(["0", 0])
                    } else {
                        json!([format!("{}-{}", layer - 1, at % wide), 0])
                    }
                };
                let inputs = json!({ "image1": from(at), "image2": from(at + 1) });
                nodes.insert(
                    format!("{layer}-{at}"),
                    json!({ "class_type": "ImageBatch", "inputs": inputs }),
                );
            }
        }
        for at in 0..wide {
            let images = json!([format!("{}-{at}", deep - 1), 0]);
            nodes.insert(format!("s{at}"), json!({ "class_type": "SaveImage", "inputs": { "images": images, "filename_prefix": "x" } }));
        }
        Value::Object(nodes)
    };
    // On shared workers there is a bound of its own for many nodes.
    let on_ones_own = |workflow: &Value| prepare_with(&nodes(), false, workflow, &[]);
    assert!(on_ones_own(&layers(5, 200)).is_ok());
    let begun = std::time::Instant::now();
    let refused = on_ones_own(&layers(23, 400)).unwrap_err();
    assert!(refused.message.contains("build on too many others"), "{refused:?}");
    assert!(begun.elapsed() < std::time::Duration::from_secs(20), "{:?}", begun.elapsed());
    // What is in no output's way does not count.
    let mut unneeded = chain(2_000);
    unneeded["save"]["inputs"]["images"] = json!(["3", 0]);
    assert!(prepare(&unneeded, &[]).is_ok());
}

#[test]
fn a_model_that_is_opened_wherever_it_is_cannot_come_over_a_link() {
    let mut workflow = json!({
        "1": { "class_type": "DiffusersLoader", "inputs": { "model_path": ["2", 0] } },
        "2": { "class_type": "ComfySwitchNode", "inputs": { "switch": true, "on_false": ["3", 0], "on_true": ["3", 0] } },
        "3": { "class_type": "PrimitiveString", "inputs": { "value": "../../output" } },
        "4": { "class_type": "PreviewAny", "inputs": { "source": ["1", 0] } },
    });
    let mut info = object_info("0.8.0");
    let loader = json!({
        "input": { "required": { "model_path": [[]] } }, "output": ["MODEL", "CLIP", "VAE"], "python_module": "nodes", "output_node": false,
    });
    info.insert("DiffusersLoader".to_owned(), loader);
    let refused = prepare_with(&Nodes::read(&info), true, &workflow, &[]).unwrap_err();
    assert!(refused.node_errors["1"].to_string().contains("cannot be linked"), "{refused:?}");
    // All others keep a name below their folder.
    workflow["1"] =
        json!({ "class_type": "CheckpointLoaderSimple", "inputs": { "ckpt_name": ["2", 0] } });
    assert!(prepare(&workflow, &[]).is_ok());
}

#[test]
fn folders_of_a_worker_are_taken_on_a_worker_of_ones_own_and_nowhere_else() {
    for (class, inputs) in [
        ("LoadImageDataSetFromFolder", json!({ "folder": "sub" })),
        ("LoadTrainingDataset", json!({ "folder_name": "set" })),
    ] {
        let mut workflow = saving(class, inputs);
        workflow["2"] = json!({ "class_type": "PreviewAny", "inputs": { "source": ["1", 0] } });
        let refused = prepare(&workflow, &[]).unwrap_err();
        assert!(
            refused.message.contains("not allowed on workers that several users share"),
            "{refused:?}"
        );
        let taken = prepare_with(&nodes(), false, &workflow, &[]).unwrap();
        assert!(taken.requirements.unshared, "{class}");
        assert_eq!(taken.prompt["1"]["inputs"], workflow["1"]["inputs"]);
        // Also where the operator has allowed the class for all, it gets no folder there.
        let allowed = ClassList::new(&[], &[class.to_owned()]);
        let judge = |shared: bool| {
            let rules =
                Rules { nodes: &nodes(), denied: &allowed, shared, targets: None, away: &[] };
            let draft =
                Draft::new(Graph::read(workflow.as_object().unwrap()).unwrap(), &rules).unwrap();
            let found = vec![false; draft.files().len()];
            draft.settle(&found)
        };
        assert!(judge(true).is_err() && judge(false).unwrap().requirements.unshared);
    }
    // Files stay files everywhere.
    assert!(
        prepare_with(&nodes(), false, &saving("LoadImage", json!({ "image": "theirs.png" })), &[])
            .is_err()
    );
}
