//! Queue, history, and the running of jobs.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use serde_json::{Map, Value, json};
use tokio::sync::{Notify, mpsc};
use tokio_tungstenite::tungstenite::Message;

use super::files;
use super::graph::{
    Ending, is_deadly, list_files, object_info, order, picture, source, unwrap_values,
};
use super::loaders::opens;
use super::validate::{Accepted, convert, raises, refusal, validate};
use super::{Behaviour, EXECUTOR_KILLER, Fault, RECORDINGS, lock};

/// What stands where a number that JSON does not have is sent.
pub(super) const NAN: &str = "a number that JSON does not have";

/// A job in the queue: number, id, workflow, extra data, output nodes.
#[derive(Clone, Debug)]
struct Item {
    number: u64,
    id: String,
    prompt: Map<String, Value>,
    extra: Value,
    outputs: Vec<String>,
}

impl Item {
    fn to_json(&self) -> Value {
        json!([self.number, self.id, self.prompt, self.extra, self.outputs])
    }

    /// As hiddenswitch's ComfyUI writes it.
    fn to_object(&self) -> Value {
        json!({
            "priority": self.number, "prompt_id": self.id, "prompt": self.prompt, "extra_data": self.extra,
            "good_outputs": self.outputs,
        })
    }
}

#[derive(Debug, Default)]
struct State {
    pending: VecDeque<Item>,
    running: Option<Item>,
    history: BTreeMap<String, Value>,
    number: u64,
    inputs: BTreeMap<String, Vec<u8>>,
    outputs: HashMap<(String, String), Vec<u8>>,
    /// What nodes had made, by what went into them.
    cache: HashSet<String>,
    /// What output nodes had shown, by what went into them.
    shown: HashMap<String, Value>,
    counters: HashMap<String, u32>,
    sockets: Vec<(String, mpsc::UnboundedSender<Message>)>,
    /// The node that runs.
    current: Option<String>,
    interrupted: HashSet<String>,
    deaf: bool,
    /// What nodes have opened, by its path.
    opened: Vec<String>,
}

impl State {
    /// What is at a path of its input, output and temporary folders.
    fn at(&self, path: &str) -> Option<&Vec<u8>> {
        let below = |kind: &str| path.strip_prefix(&format!("{}/", files::folder(kind)));
        if let Some(name) = below("input") {
            return self.inputs.get(name);
        }
        ["output", "temp"]
            .iter()
            .find_map(|kind| self.outputs.get(&((*kind).to_owned(), below(kind)?.to_owned())))
    }
}

/// A ComfyUI without its models.
#[derive(Debug)]
pub(super) struct Engine {
    state: Mutex<State>,
    behaviour: Mutex<Behaviour>,
    held: AtomicBool,
    submissions: Mutex<Vec<Value>>,
    completed: Mutex<usize>,
    preview_requests: Mutex<usize>,
    freed: Mutex<Vec<Value>>,
    wake: Notify,
    pub(super) object_info: Map<String, Value>,
    pub(super) recordings: Value,
    pub(super) checkpoints: Vec<String>,
}

fn millis() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_millis() as u64
}

impl Engine {
    /// Notes a request to free memory.
    pub(super) fn free(&self, body: &Value) {
        lock(&self.freed).push(body.clone());
    }

    pub(super) fn freed(&self) -> Vec<Value> {
        lock(&self.freed).clone()
    }

    pub(super) fn new(classes: &[&str], checkpoints: &[&str]) -> Self {
        let recordings: Value = serde_json::from_str(RECORDINGS).unwrap_or_default();
        Self {
            state: Mutex::default(),
            behaviour: Mutex::default(),
            held: AtomicBool::default(),
            submissions: Mutex::default(),
            completed: Mutex::default(),
            preview_requests: Mutex::default(),
            freed: Mutex::default(),
            wake: Notify::new(),
            object_info: object_info(&recordings, classes, checkpoints),
            recordings,
            checkpoints: checkpoints.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    pub(super) fn behave(&self, behaviour: Behaviour) {
        *lock(&self.behaviour) = behaviour;
        lock(&self.state).deaf = false;
    }

    pub(super) fn hold(&self, held: bool) {
        self.held.store(held, Ordering::Release);
    }

    pub(super) fn notify(&self, count: usize, bytes: usize) {
        let Some(item) = lock(&self.state).running.clone() else { return };
        let data = json!({ "value": "x".repeat(bytes), "prompt_id": item.id });
        (0..count).for_each(|_| self.say(item.extra["client_id"].as_str(), "notification", &data));
    }

    pub(super) fn forget(&self) {
        *lock(&self.state) = State::default();
    }

    pub(super) fn submissions(&self) -> Vec<Value> {
        lock(&self.submissions).clone()
    }

    pub(super) fn submission_count(&self) -> usize {
        lock(&self.submissions).len()
    }

    pub(super) fn completed(&self) -> usize {
        *lock(&self.completed)
    }

    /// `/object_info` as it is now.
    pub(super) fn object_info(&self) -> Map<String, Value> {
        let mut info = self.object_info.clone();
        let saved = self
            .outputs()
            .into_iter()
            .filter_map(|path| path.strip_prefix("checkpoints/").map(str::to_owned));
        let checkpoints: Vec<String> = self.checkpoints.iter().cloned().chain(saved).collect();
        list_files(&mut info, &self.inputs(), &checkpoints);
        info
    }

    pub(super) fn outputs(&self) -> Vec<String> {
        let state = lock(&self.state);
        let made =
            state.outputs.keys().filter(|(kind, _)| kind == "output").map(|(_, path)| path.clone());
        made.collect::<std::collections::BTreeSet<_>>().into_iter().collect()
    }

    pub(super) fn inputs(&self) -> Vec<String> {
        lock(&self.state).inputs.keys().cloned().collect()
    }

    /// The fault that is at work, without using it up.
    pub(super) fn fault(&self) -> Option<Fault> {
        lock(&self.behaviour).fault.filter(|(_, times)| *times > 0).map(|(fault, _)| fault)
    }

    pub(super) fn is_deaf(&self) -> bool {
        lock(&self.state).deaf
    }

    /// One job less that the fault fails.
    fn use_up_fault(&self) {
        if let Some((_, times)) = &mut lock(&self.behaviour).fault {
            *times = times.saturating_sub(1);
        }
    }

    pub(super) fn is_hiddenswitch(&self) -> bool {
        lock(&self.behaviour).is_hiddenswitch
    }

    pub(super) fn answer_time(&self) -> Duration {
        lock(&self.behaviour).answer_time
    }

    pub(super) fn upload_time(&self) -> Duration {
        lock(&self.behaviour).upload_time
    }

    pub(super) fn queued(&self) -> Vec<String> {
        let state = lock(&self.state);
        state.running.iter().chain(&state.pending).map(|item| item.id.clone()).collect()
    }

    /// A connection has ended. ComfyUI forgets the client then, also when it has a newer
    /// connection.
    pub(super) fn disconnect(&self, client: &str) {
        lock(&self.state).sockets.retain(|(id, _)| id != client);
    }

    pub(super) fn connect(&self, client: &str) -> mpsc::UnboundedReceiver<Message> {
        let (sender, receiver) = mpsc::unbounded_channel();
        let mut state = lock(&self.state);
        // An older connection of the same client stays open and hears nothing any more.
        state.sockets.retain(|(id, _)| id != client);
        let remaining = remaining(&state);
        let hello = json!({ "type": "status", "data": { "status": { "exec_info": { "queue_remaining": remaining } }, "sid": client } });
        let flags = json!({ "type": "feature_flags", "data": { "supports_preview_metadata": true, "max_upload_size": 104_857_600 } });
        let is_its = state.running.as_ref().is_some_and(|item| item.extra["client_id"] == client);
        let current = state.current.as_ref().filter(|_| is_its);
        let running = current.map(|node| json!({ "type": "executing", "data": { "node": node } }));
        for message in [hello, flags].into_iter().chain(running) {
            let _ = sender.send(Message::text(message.to_string()));
        }
        state.sockets.push((client.to_owned(), sender));
        receiver
    }

    /// Says something to whoever submitted, or to all.
    fn say(&self, client: Option<&str>, kind: &str, data: &Value) {
        if self.fault() == Some(Fault::Whispers) && kind != "status" {
            return;
        }
        let text = with_nan(json!({ "type": kind, "data": data }).to_string());
        let mut state = lock(&self.state);
        state.sockets.retain(|(id, socket)| {
            client.is_some_and(|client| client != id)
                || socket.send(Message::text(text.clone())).is_ok()
        });
    }

    fn show(&self, client: &str, frame: &Bytes) {
        let mut state = lock(&self.state);
        state.sockets.retain(|(id, socket)| {
            client != id || socket.send(Message::Binary(frame.clone())).is_ok()
        });
    }

    fn say_status(&self) {
        let remaining = remaining(&lock(&self.state));
        self.say(
            None,
            "status",
            &json!({ "status": { "exec_info": { "queue_remaining": remaining } } }),
        );
    }

    pub(super) fn submit(&self, body: &Value) -> (u16, Value) {
        let Some(prompt) = body.get("prompt") else {
            return (400, refusal("no_prompt", "No prompt provided", "No prompt provided"));
        };
        // A list has no nodes, either.
        let mut prompt = prompt.as_object().cloned().unwrap_or_default();
        let mut state = lock(&self.state);
        let number = state.number;
        state.number += 1;
        let wanted = body["partial_execution_targets"].as_array().map(Vec::as_slice);
        let mut object_info = Cow::Borrowed(&self.object_info);
        if self.fault() == Some(Fault::HasOtherCheckpoints) {
            object_info.to_mut()["CheckpointLoaderSimple"]["input"]["required"]["ckpt_name"][0] =
                json!(["another.safetensors"]);
        }
        let judged = validate(&object_info, &prompt, wanted, &|file| {
            state.at(&files::loaded(file)).is_some()
        });
        let Accepted { outputs, node_errors } = match judged {
            Ok(accepted) => accepted,
            Err(refusal) => return (400, refusal),
        };
        unwrap_values(&self.object_info, &mut prompt);
        convert(&self.object_info, &mut prompt);
        let mut extra = body["extra_data"].as_object().cloned().unwrap_or_default();
        extra.insert("client_id".to_owned(), body["client_id"].clone());
        // As newer versions do.
        extra.insert("create_time".to_owned(), millis().into());
        let proposed = body["prompt_id"].as_str().filter(|_| lock(&self.behaviour).takes_ids);
        let id = proposed.map_or_else(|| uuid::Uuid::new_v4().to_string(), str::to_owned);
        state.pending.push_back(Item {
            number,
            id: id.clone(),
            prompt,
            extra: Value::Object(extra),
            outputs,
        });
        drop(state);
        lock(&self.submissions).push(body.clone());
        self.say_status();
        self.wake.notify_one();
        let id = if self.fault() == Some(Fault::NamesAnotherJob) {
            "00000000-0000-0000-0000-000000000000".to_owned()
        } else {
            id
        };
        (200, json!({ "prompt_id": id, "number": number, "node_errors": node_errors }))
    }

    pub(super) fn queue(&self) -> Value {
        let write = if self.is_hiddenswitch() { Item::to_object } else { Item::to_json };
        let state = lock(&self.state);
        let running: Vec<Value> = state.running.iter().map(write).collect();
        let pending: Vec<Value> = state.pending.iter().map(write).collect();
        json!({ "queue_running": running, "queue_pending": pending })
    }

    pub(super) fn prompt_info(&self) -> Value {
        json!({ "exec_info": { "queue_remaining": remaining(&lock(&self.state)) } })
    }

    pub(super) fn history(&self, id: &str) -> Value {
        let state = lock(&self.state);
        state.history.get(id).map_or_else(|| json!({}), |entry| json!({ id: entry }))
    }

    /// Takes jobs out of the history.
    pub(super) fn manage_history(&self, body: &Value) {
        let mut state = lock(&self.state);
        for id in body["delete"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            state.history.remove(id);
        }
    }

    pub(super) fn manage_queue(&self, body: &Value) {
        let ids: Vec<&str> =
            body["delete"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        lock(&self.state)
            .pending
            .retain(|item| !ids.contains(&item.id.as_str()) && body["clear"] != true);
        self.say_status();
    }

    pub(super) fn interrupt(&self, body: &Value) {
        let mut state = lock(&self.state);
        let running = state.running.as_ref().map(|item| item.id.clone());
        if let Some(running) = running
            && body["prompt_id"].as_str().is_none_or(|id| id == running)
        {
            state.interrupted.insert(running);
        }
    }

    /// What nodes have opened, by its path.
    pub(super) fn opened(&self) -> Vec<String> {
        lock(&self.state).opened.clone()
    }

    /// Stores a file of a folder, and returns the name that it has there: where another file has
    /// its name, and is not to be replaced, a number is put behind it.
    pub(super) fn upload(
        &self,
        kind: &str,
        folder: &str,
        name: &str,
        content: Vec<u8>,
        replace: bool,
    ) -> String {
        let mut state = lock(&self.state);
        let (stem, extension) = match name.rsplit_once('.') {
            Some((stem, extension)) => (stem, format!(".{extension}")),
            None => (name, String::new()),
        };
        let numbered = (1..).map(|n| format!("{stem} ({n}){extension}"));
        for name in std::iter::once(name.to_owned()).chain(numbered) {
            let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
            let found = state.at(&format!("{}/{path}", files::folder(kind)));
            if found.is_none_or(|found| replace || *found == content) {
                match kind {
                    "input" => state.inputs.insert(path, content),
                    kind => state.outputs.insert((kind.to_owned(), path), content),
                };
                return name;
            }
        }
        name.to_owned()
    }

    /// What is at a path of its disk.
    pub(super) fn at(&self, path: &str) -> Option<Vec<u8>> {
        if let Some(found) = lock(&self.state).at(path) {
            return Some(found.clone());
        }
        let stem = path
            .strip_prefix(&format!("{}/", files::models("checkpoints")))?
            .strip_suffix(".webp")?;
        self.checkpoints
            .iter()
            .any(|name| without_extension(name) == stem)
            .then(|| PREVIEW.to_vec())
    }

    /// The picture beside a model, found as ComfyUI finds it: any picture of the name without its
    /// extension, in whatever folder the name leads to.
    pub(super) fn model_preview(&self, name: &str) -> Option<Vec<u8>> {
        *lock(&self.preview_requests) += 1;
        let path = files::join(&files::models("checkpoints"), name);
        ["webp", "png", "jpg"]
            .iter()
            .find_map(|extension| self.at(&format!("{}.{extension}", without_extension(&path))))
    }

    /// Whether it has a folder of models of this name.
    pub(super) fn has_models(&self, folder: &str) -> bool {
        let listed = self.recordings["http"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|call| call["request"]["path"] == "/models");
        listed
            .and_then(|call| call["response"]["body"].as_array())
            .is_some_and(|folders| folders.iter().any(|known| known == folder))
    }

    pub(super) fn preview_requests(&self) -> usize {
        *lock(&self.preview_requests)
    }
}

/// The smallest picture as WebP.
const PREVIEW: &[u8] =
    b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0/\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0";

fn without_extension(path: &str) -> &str {
    match path.rsplit_once('.') {
        Some((stem, extension)) if !extension.contains('/') => stem,
        _ => path,
    }
}

fn remaining(state: &State) -> usize {
    state.pending.len() + usize::from(state.running.is_some())
}

/// Text with the numbers that Python writes and JSON does not have.
pub(super) fn with_nan(text: String) -> String {
    text.replace(&format!("\"{NAN}\""), "NaN")
}

/// Runs what is queued, one job after the other.
pub(super) async fn work(engine: Arc<Engine>) {
    loop {
        let first = lock(&engine.state).pending.front().map(|item| item.id.clone());
        if let (Some(first), Some(Fault::NeverBegins)) = (first, engine.fault()) {
            engine.use_up_fault();
            while lock(&engine.state).pending.iter().any(|item| item.id == first) {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            continue;
        }
        let next = {
            let mut state = lock(&engine.state);
            let next = state.pending.pop_front();
            state.running.clone_from(&next);
            next
        };
        let Some(item) = next else {
            engine.wake.notified().await;
            continue;
        };
        if item
            .prompt
            .keys()
            .any(|node| needs(&item.prompt, &item.outputs, node) && is_deadly(&item.prompt, node))
        {
            // Its thread is gone; what else it does goes on.
            std::future::pending::<()>().await;
        }
        engine.say_status();
        match engine.fault() {
            Some(Fault::Hangs) => {
                engine.use_up_fault();
                let mut state = lock(&engine.state);
                state.deaf = true;
                state.running = None;
                continue;
            }
            Some(Fault::Restarts) => {
                engine.use_up_fault();
                engine.forget();
                continue;
            }
            Some(Fault::DropsSockets) => {
                engine.use_up_fault();
                lock(&engine.state).sockets.clear();
            }
            Some(Fault::TalksNonsense) => {
                let mut state = lock(&engine.state);
                for nonsense in [
                    Message::text("{"),
                    Message::text("[]"),
                    Message::binary(vec![9, 9]),
                    Message::binary(vec![0, 0, 0, 4, 255, 0, 0, 0]),
                ] {
                    state.sockets.retain(|(_, socket)| socket.send(nonsense.clone()).is_ok());
                }
            }
            _ => {}
        }
        run(&engine, &item).await;
    }
}

async fn run(engine: &Engine, item: &Item) {
    let behaviour = lock(&engine.behaviour).clone();
    let fault = engine.fault();
    let client = item.extra["client_id"].as_str().unwrap_or_default().to_owned();
    let id = item.id.clone();
    let mut messages = Vec::new();
    let mut note = |kind: &str, mut data: Value| {
        data["prompt_id"] = id.as_str().into();
        data["timestamp"] = millis().into();
        messages.push(json!([kind, data]));
        engine.say(Some(&client), kind, &data);
    };
    note("execution_start", json!({}));
    let print = |node: &str| fingerprint(&item.prompt, node, 0);
    // What no accepted output needs does not run.
    let all: Vec<String> = order(&item.prompt)
        .into_iter()
        .filter(|node| needs(&item.prompt, &item.outputs, node))
        .collect();
    let cached: Vec<String> = all
        .iter()
        .filter(|node| lock(&engine.state).cache.contains(&print(node)))
        .cloned()
        .collect();
    note("execution_cached", json!({ "nodes": cached }));
    if item.prompt.values().any(|node| node["class_type"] == EXECUTOR_KILLER) {
        // The thread that runs jobs has ended; everything else goes on.
        std::future::pending::<()>().await;
    }
    let mut progress = Map::new();
    let mut outputs = Map::new();
    let mut executed: Vec<String> = Vec::new();
    let mut ended = "success";
    for node in &all {
        let class =
            item.prompt[node.as_str()]["class_type"].as_str().unwrap_or_default().to_owned();
        let is_output = item.outputs.contains(node);
        let state_of = |value: Value, max: Value, state: &str| {
            json!({ "value": value, "max": max, "state": state, "node_id": node, "prompt_id": id,
                    "display_node_id": node, "parent_node_id": null, "real_node_id": node })
        };
        let say = |progress: &Map<String, Value>| {
            engine.say(
                Some(&client),
                "progress_state",
                &json!({ "prompt_id": id, "nodes": progress }),
            )
        };
        if cached.contains(node) {
            let shown = lock(&engine.state).shown.get(&print(node)).cloned();
            if let (true, Some(shown)) = (is_output, shown) {
                engine.say(Some(&client), "executed", &json!({ "node": node, "display_node": node, "output": shown, "prompt_id": id }));
                outputs.insert(node.clone(), shown);
                progress.insert(node.clone(), state_of(json!(1), json!(1), "finished"));
                say(&progress);
            }
            continue;
        }
        lock(&engine.state).current = Some(node.clone());
        progress.insert(node.clone(), state_of(json!(0.0), json!(1.0), "running"));
        say(&progress);
        engine.say(
            Some(&client),
            "executing",
            &json!({ "node": node, "display_node": node, "prompt_id": id }),
        );
        let is_middle = node != &all[0] && !is_output;
        for step in 1..=if is_middle { behaviour.steps } else { 0 } {
            let data =
                json!({ "value": step, "max": behaviour.steps, "prompt_id": id, "node": node });
            engine.say(Some(&client), "progress", &data);
            engine.show(&client, &preview(&id, node));
            tokio::time::sleep(behaviour.node_time / behaviour.steps).await;
        }
        if wait(engine, &id, behaviour.node_time).await {
            note(
                "execution_interrupted",
                json!({ "node_id": node, "node_type": class, "executed": executed }),
            );
            ended = "error";
            break;
        }
        lock(&engine.state).opened.extend(opens(&item.prompt, node));
        let prefix = item.prompt[node.as_str()]["inputs"]["filename_prefix"]
            .as_str()
            .unwrap_or("ComfyUI")
            .to_owned();
        if let Some((kind, message)) = raises(&engine.object_info, &item.prompt[node.as_str()]) {
            let mut data = failure(engine, node, &class, &executed, item);
            data["exception_type"] = kind.into();
            data["exception_message"] = message.into();
            note("execution_error", data);
            ended = "error";
            break;
        }
        if is_output && prefix.contains("..") {
            note("execution_error", failure(engine, node, &class, &executed, item));
            ended = "error";
            break;
        }
        let ending = is_output.then(|| Ending::of(&class));
        if let Some(Ending::Model(input)) = ending {
            let prefix =
                item.prompt[node.as_str()]["inputs"][input].as_str().unwrap_or_default().to_owned();
            let _ = save(engine, item, "output", "", &prefix, ".safetensors", fault);
        } else if let Some(Ending::Echo) = ending {
            let name = &item.prompt[node.as_str()]["inputs"]["words"];
            let kind = if name.as_str().is_some_and(|name| name.starts_with("ComfyUI_temp")) {
                "temp"
            } else {
                "output"
            };
            let shown = json!({ "images": [{ "filename": name, "subfolder": "", "type": kind }] });
            engine.say(
                Some(&client),
                "executed",
                &json!({ "node": node, "display_node": node, "output": shown, "prompt_id": id }),
            );
            outputs.insert(node.clone(), shown);
        } else if let Some(Ending::Text(input)) = ending {
            let shown = json!({ "text": [item.prompt[node.as_str()]["inputs"][input]] });
            engine.say(
                Some(&client),
                "executed",
                &json!({ "node": node, "display_node": node, "output": shown, "prompt_id": id }),
            );
            outputs.insert(node.clone(), shown);
        } else if let Some(Ending::Scene) = ending {
            let background = format!("bg_{}.png", uuid::Uuid::new_v4().simple());
            let mut state = lock(&engine.state);
            let content = picture(&item.prompt, &|path| state.at(path).cloned());
            state.outputs.insert(("temp".to_owned(), background.clone()), content);
            drop(state);
            let model = &item.prompt[node.as_str()]["inputs"]["model_file"];
            let shown = json!({ "result": [model, null, format!("temp/{background}")] });
            engine.say(
                Some(&client),
                "executed",
                &json!({ "node": node, "display_node": node, "output": shown, "prompt_id": id }),
            );
            outputs.insert(node.clone(), shown);
        } else if let Some(Ending::Picture) = ending {
            let (kind, key, tail) = match class.as_str() {
                "PreviewImage" => ("temp", "images", ".png"),
                "SaveAnimatedWEBP" => ("output", "images", ".webp"),
                _ => ("output", "images", ".png"),
            };
            let prefix =
                if class == "PreviewImage" { "ComfyUI_temp_abcde" } else { prefix.as_str() };
            let shown = save(engine, item, kind, key, prefix, tail, fault);
            engine.say(
                Some(&client),
                "executed",
                &json!({ "node": node, "display_node": node, "output": shown, "prompt_id": id }),
            );
            // What is said wrongly once is not said again.
            if fault != Some(Fault::NamesOutputsElsewhere) {
                lock(&engine.state).shown.insert(print(node), shown.clone());
            }
            outputs.insert(node.clone(), shown);
        }
        progress.insert(node.clone(), state_of(json!(1.0), json!(1.0), "finished"));
        say(&progress);
        if !(is_output && fault == Some(Fault::NamesOutputsElsewhere)) {
            lock(&engine.state).cache.insert(print(node));
        }
        executed.push(node.clone());
    }
    if fault == Some(Fault::CallsAnErrorSuccess) {
        let mut data = failure(engine, &all[0], "Expands", &executed, item);
        data["exception_message"] = "Dependency cycle detected".into();
        data["exception_type"] = "graph.DependencyCycleError".into();
        note("execution_error", data);
    } else if ended == "success" {
        note("execution_success", json!({}));
    } else {
        outputs.clear();
    }
    let meta: Map<String, Value> = outputs
        .keys()
        .map(|node| (node.clone(), json!({ "node_id": node, "display_node": node, "parent_node": null, "real_node_id": node })))
        .collect();
    if behaviour.is_hiddenswitch {
        messages.iter_mut().for_each(|message| *message = message.to_string().into());
    }
    let entry = json!({
        "prompt": item.to_json(),
        "outputs": outputs,
        "status": { "status_str": ended, "completed": ended == "success", "messages": messages },
        "meta": meta,
    });
    {
        let mut state = lock(&engine.state);
        state.running = None;
        state.current = None;
        state.interrupted.remove(&id);
        state.history.insert(id.clone(), entry);
    }
    *lock(&engine.completed) += usize::from(ended == "success");
    engine.say_status();
    engine.say(Some(&client), "executing", &json!({ "node": null, "prompt_id": id }));
    let strikes_one_job = [
        Fault::TalksNonsense,
        Fault::NamesOutputsElsewhere,
        Fault::Whispers,
        Fault::NamesAnotherJob,
        Fault::NamesWhatItLacks,
        Fault::ShowsNaN,
        Fault::CallsAnErrorSuccess,
    ];
    if fault.is_some_and(|fault| strikes_one_job.contains(&fault)) {
        engine.use_up_fault();
    }
}

/// Lets a node take its time, and as long as it is held; returns whether the job was interrupted.
async fn wait(engine: &Engine, id: &str, time: Duration) -> bool {
    let end = tokio::time::Instant::now() + time;
    loop {
        if lock(&engine.state).interrupted.contains(id) {
            return true;
        }
        let now = tokio::time::Instant::now();
        let held = engine.held.load(Ordering::Acquire);
        if now >= end && !held {
            return false;
        }
        let pause = if held {
            Duration::from_millis(10)
        } else {
            (end - now).min(Duration::from_millis(10))
        };
        tokio::time::sleep(pause).await;
    }
}

/// Whether some outputs need a node, or it is one of them.
fn needs(prompt: &Map<String, Value>, outputs: &[String], node: &str) -> bool {
    let (mut open, mut seen) = (outputs.to_vec(), HashSet::new());
    while let Some(id) = open.pop() {
        if id == node {
            return true;
        }
        if seen.insert(id.clone()) {
            let inputs =
                prompt.get(&id).and_then(|found| found["inputs"].as_object()).into_iter().flatten();
            open.extend(inputs.filter_map(|(_, value)| source(value)).map(str::to_owned));
        }
    }
    false
}

/// What goes into a node, all the way up.
fn fingerprint(prompt: &Map<String, Value>, node: &str, depth: usize) -> String {
    let Some(found) = prompt.get(node).filter(|_| depth < 64) else { return String::new() };
    let inputs =
        found["inputs"].as_object().into_iter().flatten().map(|(name, value)| {
            match source(value) {
                Some(from) => format!("{name}=({})", fingerprint(prompt, from, depth + 1)),
                None => format!("{name}={value}"),
            }
        });
    format!("{}:{}", found["class_type"], inputs.collect::<Vec<_>>().join(","))
}

fn save(
    engine: &Engine,
    item: &Item,
    kind: &str,
    key: &str,
    prefix: &str,
    tail: &str,
    fault: Option<Fault>,
) -> Value {
    let mut state = lock(&engine.state);
    let content = picture(&item.prompt, &|path| state.at(path).cloned());
    let counter = state.counters.entry(format!("{kind}/{prefix}")).or_default();
    *counter += 1;
    let (subfolder, prefix) = prefix.rsplit_once('/').unwrap_or(("", prefix));
    let mut name = format!("{prefix}_{counter:05}_{tail}");
    if fault == Some(Fault::NamesOutputsElsewhere) {
        name = format!("../../{name}");
    }
    let path = if subfolder.is_empty() { name.clone() } else { format!("{subfolder}/{name}") };
    state.outputs.insert((kind.to_owned(), path), content);
    let mut shown = json!({ key: [{ "filename": name, "subfolder": subfolder, "type": kind }] });
    match fault {
        Some(Fault::NamesWhatItLacks) => {
            let lacked = json!({ "filename": "never_written.png", "subfolder": "", "type": kind });
            shown[key].as_array_mut().into_iter().for_each(|items| items.insert(0, lacked.clone()));
        }
        Some(Fault::ShowsNaN) => shown["loss"] = json!([NAN, 0.5]),
        _ => {}
    }
    shown
}

/// The recorded failure, with this job's own node in it.
fn failure(engine: &Engine, node: &str, class: &str, executed: &[String], item: &Item) -> Value {
    let recorded = engine.recordings["websocket"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|frame| frame["text"]["type"] == "execution_error");
    let mut data = recorded.map(|frame| frame["text"]["data"].clone()).unwrap_or_default();
    data["node_id"] = node.into();
    data["node_type"] = class.into();
    data["executed"] = json!(executed);
    // What a node was given shows up in what it says; credentials too.
    data["current_inputs"]["auth"] = json!([item.extra["auth_token_comfy_org"]]);
    data
}

fn preview(id: &str, node: &str) -> Bytes {
    let metadata =
        json!({ "node_id": node, "prompt_id": id, "image_type": "image/jpeg" }).to_string();
    let mut frame = vec![0, 0, 0, 4];
    frame.extend_from_slice(&(metadata.len() as u32).to_be_bytes());
    frame.extend_from_slice(metadata.as_bytes());
    frame.extend_from_slice(b"\xff\xd8\xff a preview");
    frame.into()
}
