//! A worker's queue, and its history of jobs that ended.
//!
//! ComfyUI lists the jobs of its queue as arrays, and hiddenswitch's ComfyUI as objects. What is in
//! neither form is an error: a job that cannot be found because its list cannot be read is not
//! absent.

use std::fmt;

use serde::de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value, json};

use super::message::read_python_json;

/// Where a worker has a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Running,
    Pending,
    Absent,
}

/// A job in a worker's queue. Of its workflow nothing is read, however large or deep it is: it can
/// be anybody's.
#[derive(Clone, Debug, PartialEq)]
struct Item {
    priority: f64,
    id: String,
    client_id: Option<String>,
}

/// A worker's queue.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub(crate) struct Queue {
    #[serde(rename = "queue_running")]
    running: Vec<Item>,
    #[serde(rename = "queue_pending")]
    pending: Vec<Item>,
}

impl Queue {
    /// Reads the response to `GET /queue`.
    ///
    /// # Errors
    /// Says what is not understood.
    pub(crate) fn read(text: &[u8]) -> Result<Self, String> {
        // serde reads a list as a structure, too.
        match text.trim_ascii_start().first() {
            Some(b'{') => read_python_json(text).map_err(|error| error.to_string()),
            _ => Err("it is not an object".to_owned()),
        }
    }

    /// Where a job is.
    pub(crate) fn place(&self, id: &str) -> Place {
        let lists = |items: &[Item]| items.iter().any(|item| item.id == id);
        match (lists(&self.running), lists(&self.pending)) {
            (true, _) => Place::Running,
            (_, true) => Place::Pending,
            _ => Place::Absent,
        }
    }

    /// Whether a job that is in it has nothing before it: it runs alone, or is the next and nothing
    /// runs.
    pub(crate) fn is_first(&self, id: &str) -> bool {
        if self.running.iter().any(|item| item.id != id) {
            return false;
        }
        let own = self.pending.iter().find(|item| item.id == id);
        own.is_none_or(|own| {
            self.pending.iter().all(|item| item.id == id || item.priority >= own.priority)
        })
    }

    /// Whether nothing runs.
    pub(crate) fn is_idle(&self) -> bool {
        self.running.is_empty()
    }

    /// The client that a running job tells what happens to it.
    pub(crate) fn client_of(&self, id: &str) -> Option<&str> {
        self.running.iter().find(|item| item.id == id)?.client_id.as_deref()
    }
}

impl<'de> Deserialize<'de> for Item {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ItemVisitor)
    }
}

struct ItemVisitor;

impl<'de> Visitor<'de> for ItemVisitor {
    type Value = Item;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an item of a queue, as a list or an object")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Item, A::Error> {
        let priority: Option<Option<f64>> = parts.next_element()?;
        let id = parts.next_element()?.ok_or_else(|| Error::invalid_length(1, &self))?;
        let _workflow: Option<IgnoredAny> = parts.next_element()?;
        let extra: Option<Option<Extra>> = parts.next_element()?;
        while parts.next_element::<IgnoredAny>()?.is_some() {}
        let client_id = extra.flatten().and_then(|extra| extra.client_id);
        Ok(Item { priority: priority.flatten().unwrap_or_default(), id, client_id })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Item, A::Error> {
        let (mut priority, mut id, mut client_id) = (None, None, None);
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "priority" => priority = map.next_value::<Option<f64>>()?,
                "prompt_id" => id = Some(map.next_value()?),
                "extra_data" => {
                    client_id = map.next_value::<Option<Extra>>()?.and_then(|extra| extra.client_id)
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        let id = id.ok_or_else(|| Error::missing_field("prompt_id"))?;
        Ok(Item { priority: priority.unwrap_or_default(), id, client_id })
    }
}

/// What was submitted with a job.
#[derive(Deserialize)]
struct Extra {
    #[serde(default)]
    client_id: Option<String>,
}

/// What a worker's history has of a job that ended.
#[derive(Clone, Debug)]
pub(crate) struct HistoryEntry {
    pub(crate) outputs: Map<String, Value>,
    /// With `messages` as a list of kind and data, whatever the worker writes.
    pub(crate) status: Map<String, Value>,
    pub(crate) meta: Map<String, Value>,
}

impl HistoryEntry {
    /// Reads the response to `GET /history/{id}`; `None` when the job is not in it.
    ///
    /// # Errors
    /// Says what is not understood.
    pub(crate) fn read(answer: Value, id: &str) -> Result<Option<Self>, String> {
        let Value::Object(mut history) = answer else {
            return Err("it is not an object".to_owned());
        };
        let mut entry = match history.remove(id) {
            Some(Value::Object(entry)) => entry,
            Some(_) => return Err("the entry is not an object".to_owned()),
            None if history.is_empty() => return Ok(None),
            None => return Err("it is of another job".to_owned()),
        };
        if !entry.contains_key("outputs") && !entry.contains_key("status") {
            return Err("the entry has neither `outputs` nor `status`".to_owned());
        }
        let mut part = |name: &str| match entry.remove(name) {
            Some(Value::Object(map)) => Ok(map),
            Some(Value::Null) | None => Ok(Map::new()),
            Some(_) => Err(format!("`{name}` is not an object")),
        };
        let (outputs, mut status, meta) = (part("outputs")?, part("status")?, part("meta")?);
        match status.get_mut("messages") {
            Some(Value::Array(messages)) => messages.iter_mut().for_each(read_message),
            Some(Value::Null) | None => {}
            Some(_) => return Err("`messages` is not a list".to_owned()),
        }
        Ok(Some(Self { outputs, status, meta }))
    }

    /// Whether the job ended well. The messages decide: ComfyUI calls an execution a success that
    /// failed while one of its nodes was scheduled.
    pub(crate) fn succeeded(&self) -> bool {
        let failed = ["execution_error", "execution_interrupted"]
            .iter()
            .any(|kind| self.message(kind).is_some());
        self.status.get("status_str").and_then(Value::as_str) == Some("success") && !failed
    }

    /// The data of the first message of a kind.
    pub(crate) fn message(&self, kind: &str) -> Option<&Value> {
        self.messages().find(|message| message[0] == kind).map(|message| &message[1])
    }

    /// Why the job failed, as far as the worker says.
    pub(crate) fn error(&self) -> Option<Value> {
        if let Some(error) = self.message("execution_error") {
            return Some(error.clone());
        }
        if let Some(details) =
            self.status.get("error_details").filter(|details| details.is_object())
        {
            return Some(details.clone());
        }
        let texts: Vec<&str> = self.messages().filter_map(Value::as_str).collect();
        let is_error = self.status.get("status_str").and_then(Value::as_str) == Some("error");
        (is_error && !texts.is_empty())
            .then(|| json!({ "exception_type": "Error", "exception_message": texts.join("\n") }))
    }

    fn messages(&self) -> impl Iterator<Item = &Value> {
        self.status.get("messages").and_then(Value::as_array).into_iter().flatten()
    }
}

/// A message that is written as text, read; one that is no message stays the text that it is.
fn read_message(message: &mut Value) {
    let Some(read) =
        message.as_str().and_then(|text| read_python_json::<Value>(text.as_bytes()).ok())
    else {
        return;
    };
    match &read {
        Value::Array(parts) if parts.len() == 2 && parts[0].is_string() => *message = read,
        Value::Object(map) => {
            let kind = map.get("type").or_else(|| map.get("event")).filter(|kind| kind.is_string());
            if let (Some(kind), Some(data)) = (kind, map.get("data")) {
                *message = json!([kind, data]);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn queue(running: Value, pending: Value) -> Result<Queue, String> {
        Queue::read(
            json!({ "queue_running": running, "queue_pending": pending }).to_string().as_bytes(),
        )
    }

    #[test]
    fn both_forms_of_a_queue_are_read_and_no_other() {
        let arrays =
            queue(json!([[3, "a", {}, { "client_id": "c" }, []]]), json!([[5, "b"], [4, "c"]]))
                .expect("a queue");
        let item = |priority: u32, id: &str| json!({ "priority": priority, "prompt_id": id, "extra_data": { "client_id": "c" } });
        let objects =
            queue(json!([item(3, "a")]), json!([item(5, "b"), item(4, "c")])).expect("a queue");
        for queue in [arrays, objects] {
            assert_eq!(
                ["a", "b", "c", "d"].map(|id| queue.place(id)),
                [Place::Running, Place::Pending, Place::Pending, Place::Absent]
            );
            assert_eq!(
                (queue.is_first("a"), queue.is_first("c"), queue.is_idle()),
                (true, false, false)
            );
            assert_eq!((queue.client_of("a"), queue.client_of("b")), (Some("c"), None));
        }
        let waiting = queue(json!([]), json!([[5, "b"], [4, "c"]])).expect("a queue");
        assert_eq!((waiting.is_first("b"), waiting.is_first("c")), (false, true));
        for bad in [
            json!(["a"]),
            json!([[1]]),
            json!([{ "id": "a" }]),
            json!([[1, 2]]),
            json!({}),
            Value::Null,
        ] {
            assert!(queue(bad.clone(), json!([])).is_err(), "{bad}");
        }
        assert!(Queue::read(b"{\"queue_running\": []}").is_err());
    }

    #[test]
    fn the_workflows_of_others_hinder_nobody() {
        let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
        let text = format!(
            "{{\"queue_running\": [[1, \"a\", {deep}, {{\"client_id\": \"c\", \"x\": {deep}}}, [], NaN]], \"queue_pending\": []}}"
        );
        let queue = Queue::read(text.as_bytes()).expect("a queue");
        assert_eq!((queue.place("a"), queue.client_of("a")), (Place::Running, Some("c")));
    }

    #[test]
    fn messages_decide_how_a_job_ended() {
        let entry = |status: Value| {
            HistoryEntry::read(json!({ "j": { "outputs": {}, "status": status } }), "j")
                .expect("read")
                .expect("there")
        };
        assert!(
            entry(json!({ "status_str": "success", "messages": [["execution_success", {}]] }))
                .succeeded()
        );
        let cycle = entry(
            json!({ "status_str": "success", "messages": [["execution_start", {}], ["execution_error", { "node_id": "7" }]] }),
        );
        assert!(!cycle.succeeded());
        assert_eq!(cycle.error().expect("an error")["node_id"], "7");
        let text = entry(
            json!({ "status_str": "error", "messages": ["[\"execution_error\", {\"node_id\": \"8\", \"x\": NaN}]"] }),
        );
        assert_eq!(text.error().expect("an error")["node_id"], "8");
        let plain = entry(json!({ "status_str": "error", "messages": ["no such model"] }));
        assert_eq!(plain.error().expect("an error")["exception_message"], "no such model");
    }

    #[test]
    fn a_history_that_is_not_understood_is_an_error() {
        assert!(HistoryEntry::read(json!({}), "j").expect("read").is_none());
        for bad in [
            json!([]),
            json!({ "k": {} }),
            json!({ "j": 5 }),
            json!({ "j": {} }),
            json!({ "j": { "status": { "messages": 5 } } }),
        ] {
            assert!(HistoryEntry::read(bad.clone(), "j").is_err(), "{bad}");
        }
    }
}
