//! One user's files on a worker that another uses too: whatever a workflow looks like, what reaches
//! the worker opens files of its submitter alone.

use std::time::{Duration, Instant};

use comfy_cloud_testkit::ComfyUi;
use serde_json::{Map, Value, json};

use crate::Fixture;
use crate::jobs::{eventually, picture};

const CLASSES: &[&str] = &[
    "LoadImageOutput",
    "LoadLatent",
    "LoadVideo",
    "WebcamCapture",
    "LoadImageDataSetFromFolder",
    "Load3D",
    "PrimitiveString",
    "ComfySwitchNode",
    "PreviewAny",
    "PathReader",
];

/// A worker with files of one user, and another user's key.
struct Shared {
    worker: ComfyUi,
    fixture: Fixture,
    key: String,
    /// The names of the first user's files on the worker.
    names: Vec<String>,
    opened_before: usize,
}

impl Shared {
    async fn new() -> Self {
        let worker = ComfyUi::start_with(CLASSES, &["m.safetensors"]).unwrap();
        let fixture =
            Fixture::with_workers("[jobs]\nmax_queued_per_user = 100000", &[&worker]).await;
        fixture.upload(crate::files::picture(5, 5), "theirs.png", "input").await;
        let load = json!({
            "1": { "class_type": "LoadImage", "inputs": { "image": "theirs.png" } },
            "3": { "class_type": "SaveImage", "inputs": { "images": ["1", 0], "filename_prefix": "made" } },
        });
        let id = fixture.submit(&load).await;
        fixture.success(&id).await;
        let key = fixture.server.new_user("other").unwrap();
        let form = reqwest::multipart::Form::new().text("tags", "input");
        let part =
            reqwest::multipart::Part::bytes(crate::files::picture(6, 6)).file_name("mine.png");
        let request = fixture
            .http
            .post(fixture.server.at("/api/assets"))
            .header("X-API-Key", &key)
            .multipart(form.part("file", part));
        assert_eq!(request.send().await.unwrap().status(), 201);
        let names = worker
            .inputs()
            .into_iter()
            .chain(worker.outputs())
            .chain(["theirs.png".to_owned()])
            .collect();
        let opened_before = worker.opened().len();
        assert_eq!(opened_before, 1, "{:?}", worker.opened());
        Self { worker, fixture, key, names, opened_before }
    }

    async fn submit(&self, workflow: &Value) -> (u16, Value) {
        let request = self
            .fixture
            .http
            .post(self.fixture.server.at("/api/prompt"))
            .header("X-API-Key", &self.key);
        let response = request.json(&json!({ "prompt": workflow })).send().await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap())
    }

    /// Waits until all jobs have ended, and gives what they have opened.
    async fn opened(&self) -> Vec<String> {
        eventually("the queue is empty", async || {
            let request = self
                .fixture
                .http
                .get(self.fixture.server.at("/api/prompt"))
                .header("X-API-Key", &self.key);
            let info: Value = request.send().await.unwrap().json().await.unwrap();
            (info["exec_info"]["queue_remaining"] == 0).then_some(())
        })
        .await;
        self.worker.opened().split_off(self.opened_before)
    }

    /// The second user's file on the worker: the only one that was not there before.
    fn is_own(&self, path: &str) -> bool {
        let own = self.worker.inputs().into_iter().filter(|name| !self.names.contains(name));
        own.map(|name| format!("/{name}")).any(|name| path.ends_with(&name))
    }
}

fn saving(class: &str, inputs: Value) -> Value {
    json!({
        "1": { "class_type": class, "inputs": inputs },
        "2": { "class_type": "SaveImage", "inputs": { "images": ["1", false], "filename_prefix": "x" } },
    })
}

#[tokio::test]
async fn no_known_shape_opens_the_file_of_another_user() {
    let shared = Shared::new().await;
    let mut attacks = Vec::new();
    for name in &shared.names {
        for text in [
            name.clone(),
            format!("{name} [output]"),
            format!("{name}[input]"),
            format!("../output/{name}"),
            format!("/comfyui/output/{name}"),
        ] {
            for value in [
                json!(text),
                json!({ "__value__": text }),
                json!({ "__value__": { "__value__": text } }),
                json!([text]),
                json!({ "image": text }),
            ] {
                attacks.push(saving("LoadImage", json!({ "image": value })));
                attacks.push(saving("WebcamCapture", json!({ "image": value })));
                attacks.push(saving("PathReader", json!({ "path": value })));
            }
            let scene =
                json!({ "image": text, "mask": "mine.png", "normal": "mine.png", "recording": "" });
            attacks.push(saving("Load3D", json!({ "model_file": "mine.png", "image": scene })));
            attacks.push(saving("LoadImageOutput", json!({ "image": text })));
            let mut linked = saving("LoadImage", json!({ "image": ["s", false] }));
            linked["p"] = json!({ "class_type": "PrimitiveString", "inputs": { "value": text } });
            linked["s"] = json!({ "class_type": "ComfySwitchNode", "inputs": { "switch": true, "on_false": ["p", 0], "on_true": ["p", 0.0] } });
            attacks.push(linked);
        }
    }
    attacks.push(saving("LoadImageDataSetFromFolder", json!({ "folder": ".." })));
    for attack in &attacks {
        let (status, answer) = shared.submit(attack).await;
        assert_eq!(status, 400, "{attack} {answer}");
        assert!(answer["error"]["message"].is_string(), "{answer}");
    }
    assert_eq!(shared.opened().await, Vec::<String>::new());
    // What is the user's own opens, in each of the ways.
    for value in [
        json!("mine.png"),
        json!({ "__value__": "mine.png" }),
        json!("mine.png [input]"),
        json!("webcam/mine.png [temp]"),
    ] {
        let (status, answer) =
            shared.submit(&saving("WebcamCapture", json!({ "image": value }))).await;
        assert_eq!(status, 200, "{value} {answer}");
    }
    let opened = shared.opened().await;
    assert!(!opened.is_empty() && opened.iter().all(|path| shared.is_own(path)), "{opened:?}");
}

/// Numbers that look random and are the same in each run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    fn value(&mut self, names: &[String], depth: usize) -> Value {
        let name = names[self.below(names.len())].clone();
        match self.below(if depth > 2 { 8 } else { 13 }) {
            0 => json!(name),
            1 => json!(format!("{name} [output]")),
            2 => json!(format!("../{}/{name}", ["input", "output", "temp"][self.below(3)])),
            3 => json!(format!("/comfyui/{}/{name}", ["input", "output"][self.below(2)])),
            4 => json!("mine.png"),
            5 => json!(self.below(3)),
            6 | 7 => {
                let slot = [json!(0), json!(false), json!(0.0), json!(true)][self.below(4)].clone();
                json!([(self.below(5) + 1).to_string(), slot])
            }
            8 => json!({ "__value__": self.value(names, depth + 1) }),
            9 => json!([self.value(names, depth + 1)]),
            10 => {
                json!({ "image": self.value(names, depth + 1), "mask": "mine.png", "normal": "mine.png", "recording": "" })
            }
            11 => {
                json!({ "image": "mine.png", "mask": "mine.png", "normal": self.value(names, depth + 1), "recording": "", "camera_info": { "x": 1 } })
            }
            _ => json!({ "x": { "y": self.value(names, depth + 1) } }),
        }
    }

    fn workflow(&mut self, names: &[String]) -> Value {
        let inputs = [
            "image",
            "path",
            "model_file",
            "folder",
            "file",
            "latent",
            "value",
            "switch",
            "on_true",
            "on_false",
            "other",
        ];
        let mut nodes = Map::new();
        for id in 1..=5 {
            let class = CLASSES[self.below(CLASSES.len())];
            let mut given = Map::new();
            for _ in 0..4 {
                given.insert(inputs[self.below(inputs.len())].to_owned(), self.value(names, 0));
            }
            given.insert("switch".to_owned(), json!(self.below(2) == 0));
            nodes.insert(id.to_string(), json!({ "class_type": if self.below(3) == 0 { "LoadImage" } else { class }, "inputs": given }));
        }
        let saved = json!([(self.below(5) + 1).to_string(), false]);
        nodes.insert("s".to_owned(), json!({ "class_type": "SaveImage", "inputs": { "images": saved, "filename_prefix": "x" } }));
        nodes.insert(
            "t".to_owned(),
            json!({ "class_type": "PreviewAny", "inputs": { "source": ["1", 0] } }),
        );
        Value::Object(nodes)
    }
}

#[tokio::test]
async fn no_random_graph_opens_the_file_of_another_user() {
    let shared = Shared::new().await;
    let mut numbers = Numbers(7);
    let (mut taken, mut total) = (0, 0);
    while total < 1500 {
        let workflow = numbers.workflow(&shared.names);
        let (status, answer) = shared.submit(&workflow).await;
        assert!(status == 200 || status == 400, "{status} {answer} {workflow}");
        taken += usize::from(status == 200);
        total += 1;
    }
    assert!(taken > 20, "only {taken} of {total} ran, so nothing is shown");
    let opened = shared.opened().await;
    assert!(opened.iter().all(|path| shared.is_own(path)), "{opened:?}");
    assert!(!opened.is_empty(), "no job opened anything");
}

#[tokio::test]
async fn what_is_sent_is_what_was_understood_in_its_order() {
    let worker = ComfyUi::start_with(CLASSES, &[]).unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let mut workflow = picture(1);
    let many: Map<String, Value> = [("image10", 0), ("image2", 1), ("image1", 2)]
        .map(|(name, at)| (name.to_owned(), json!(18_446_744_073_709_551_615_u64 - at)))
        .into_iter()
        .collect();
    workflow["zz"] = json!({ "class_type": "PathReader", "inputs": many, "is_changed": 5, "_meta": { "title": "Many", "x": 1 } });
    workflow["zz"]["inputs"]["path"] = json!("");
    workflow["zz"]["inputs"]["flags"] = json!({ "__value__": [false, true] });
    workflow["aa"] = json!({ "class_type": "PreviewAny", "inputs": { "source": { "__value__": ["zz", false] } } });
    workflow["lost"] = json!({ "class_type": "LoadImage", "inputs": { "image": ["nowhere", 0] } });
    let id = fixture.submit(&workflow).await;
    fixture.success(&id).await;
    let sent = worker.submissions().pop().unwrap()["prompt"].clone();
    assert!(sent.get("lost").is_none(), "{sent}");
    assert_eq!(
        sent["zz"].to_string(),
        r#"{"class_type":"PathReader","inputs":{"image10":18446744073709551615,"image2":18446744073709551614,"image1":18446744073709551613,"path":"","flags":{"__value__":[false,true]}},"_meta":{"title":"Many"}}"#
    );
    assert_eq!(sent["aa"]["inputs"]["source"], json!(["zz", 0]));
    let order: Vec<&String> =
        workflow.as_object().unwrap().keys().filter(|id| *id != "lost").collect();
    assert_eq!(sent.as_object().unwrap().keys().collect::<Vec<_>>(), order);
    // The workflow is kept as it was submitted, byte for byte.
    let kept = fixture.json(&format!("/api/jobs/{id}")).await["workflow"]["prompt"].to_string();
    assert_eq!(kept, workflow.to_string());
}

#[tokio::test]
async fn one_bad_output_does_not_stop_the_good_ones() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let mut workflow = picture(3);
    workflow["bad"] = json!({ "class_type": "ImageInvert", "inputs": {} });
    workflow["worse"] = json!({ "class_type": "SaveImage", "inputs": { "images": ["bad", 0], "filename_prefix": "x" } });
    let response = fixture.try_submit(&workflow).await;
    let (status, answer): (u16, Value) =
        (response.status().as_u16(), response.json().await.unwrap());
    assert_eq!(status, 200, "{answer}");
    assert_eq!(
        answer["node_errors"]["bad"]["errors"][0]["type"], "required_input_missing",
        "{answer}"
    );
    assert_eq!(answer["node_errors"]["bad"]["dependent_outputs"], json!(["worse"]), "{answer}");
    let job = fixture.success(answer["prompt_id"].as_str().unwrap()).await;
    assert!(job["outputs"]["3"].is_object(), "{job}");
}

#[tokio::test]
async fn denied_classes_are_refused_once_there_are_two_users() {
    let worker = ComfyUi::start_with(&["SaveLoRA", "TrainLoraNode", "Homemade"], &[]).unwrap();
    let fixture = Fixture::with_workers(
        "[jobs]\ndenied_classes = [\"Home*\"]\nallowed_classes = [\"SaveLoRA\"]",
        &[&worker],
    )
    .await;
    let using = |class: &str| {
        let mut workflow = picture(5);
        workflow["2"]["class_type"] = class.into();
        workflow
    };
    for class in ["TrainLoraNode", "Homemade", "SaveLoRA"] {
        let id = fixture.submit(&using(class)).await;
        fixture.success(&id).await;
    }
    fixture.server.new_user("other").unwrap();
    eventually("the server takes notice", async || {
        (fixture.try_submit(&using("Homemade")).await.status() == 400).then_some(())
    })
    .await;
    for class in ["TrainLoraNode", "Homemade"] {
        let response = fixture.try_submit(&using(class)).await;
        let (status, answer): (u16, Value) =
            (response.status().as_u16(), response.json().await.unwrap());
        assert_eq!(status, 400, "{answer}");
        assert!(
            answer["error"]["details"].as_str().unwrap().contains("jobs.allowed_classes"),
            "{answer}"
        );
        assert_eq!(answer["error"]["extra_info"]["class_types"], json!([class]));
    }
    let id = fixture.submit(&using("SaveLoRA")).await;
    fixture.success(&id).await;
}

#[tokio::test]
async fn large_workflows_stop_nobody() {
    let worker = ComfyUi::start().unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let text = "x".repeat(60);
    let mut workflow: Map<String, Value> = (0..9_999)
        .map(|at| (format!("o{at}"), json!({ "class_type": "SaveImage", "inputs": { "images": ["bad", 0], "filename_prefix": text } })))
        .collect();
    workflow.insert("bad".to_owned(), json!({ "class_type": "ImageInvert", "inputs": {} }));
    let targets: Vec<&String> = workflow.keys().filter(|id| id.starts_with('o')).collect();
    let body = json!({ "prompt": workflow, "partial_execution_targets": targets });
    let submit = async || {
        let response = fixture.post("/api/prompt").json(&body).send().await.unwrap();
        assert_eq!(response.status(), 400);
        response.json::<Value>().await.unwrap()["node_errors"]["bad"]["class_type"].clone()
    };
    let healthy = async {
        let mut slowest = Duration::ZERO;
        for _ in 0..20 {
            let begun = Instant::now();
            assert!(
                fixture
                    .http
                    .get(fixture.server.at("/healthz"))
                    .send()
                    .await
                    .unwrap()
                    .status()
                    .is_success()
            );
            slowest = slowest.max(begun.elapsed());
        }
        slowest
    };
    let (one, two, slowest) = tokio::join!(submit(), submit(), healthy);
    assert_eq!((one, two), (json!("ImageInvert"), json!("ImageInvert")));
    assert!(slowest < Duration::from_secs(10), "{slowest:?}");
}
