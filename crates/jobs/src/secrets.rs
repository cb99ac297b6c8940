//! Credentials that come with a submission for nodes that call paid services.
//!
//! They go to the worker and nowhere else. They are held in memory while their job lives, and taken
//! out of everything that a worker says. After a start of the server, what they were is not known
//! any more: then, as always, they are taken out by the names of the inputs that nodes take them
//! by.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, PoisonError};

use comfy_cloud_domain::JobId;
use serde_json::{Map, Value};

/// The names that they come under.
const NAMES: [&str; 2] = ["api_key_comfy_org", "auth_token_comfy_org"];
/// The types of the hidden inputs that nodes take them by.
const TYPES: [&str; 2] = ["API_KEY_COMFY_ORG", "AUTH_TOKEN_COMFY_ORG"];
/// What stands in their place.
const REMOVED: &str = "***";

/// The credentials of the jobs that live.
#[derive(Default)]
pub(crate) struct Secrets(Mutex<HashMap<JobId, Map<String, Value>>>);

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secrets")
    }
}

/// Takes the credentials out of what came with a submission.
pub(crate) fn take(extra: &mut Map<String, Value>) -> Map<String, Value> {
    NAMES.iter().filter_map(|name| extra.shift_remove_entry(*name)).collect()
}

/// The names of the hidden inputs that node classes take credentials by.
pub(crate) fn input_names(object_info: &Map<String, Value>) -> BTreeSet<String> {
    let hidden =
        object_info.values().filter_map(|class| class["input"]["hidden"].as_object()).flatten();
    let secret = hidden.filter(|(_, kind)| {
        kind.as_str().or(kind[0].as_str()).is_some_and(|kind| TYPES.contains(&kind))
    });
    secret.map(|(name, _)| name.clone()).collect()
}

/// Takes credentials out of what nodes were given, wherever that stands.
pub(crate) fn scrub_inputs(value: &mut Value, names: &BTreeSet<String>) {
    // As deep as serde_json reads, so that this cannot run out of stack.
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| scrub_inputs(item, names)),
        Value::Object(map) => {
            if let Some(Value::Object(inputs)) = map.get_mut("current_inputs") {
                for (_, input) in inputs.iter_mut().filter(|(name, _)| names.contains(*name)) {
                    *input = Value::from(REMOVED);
                }
            }
            map.values_mut().for_each(|item| scrub_inputs(item, names));
        }
        _ => {}
    }
}

impl Secrets {
    fn all(&self) -> std::sync::MutexGuard<'_, HashMap<JobId, Map<String, Value>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn keep(&self, job: JobId, secrets: Map<String, Value>) {
        if !secrets.is_empty() {
            self.all().insert(job, secrets);
        }
    }

    pub(crate) fn forget(&self, job: JobId) {
        self.all().remove(&job);
    }

    pub(crate) fn of(&self, job: JobId) -> Map<String, Value> {
        self.all().get(&job).cloned().unwrap_or_default()
    }

    /// Takes a job's credentials out of a value.
    pub(crate) fn scrub(&self, job: JobId, value: &mut Value) {
        let texts: Vec<String> = self
            .of(job)
            .into_values()
            .filter_map(|value| value.as_str().map(str::to_owned))
            .collect();
        remove(value, &texts);
    }
}

fn remove(value: &mut Value, secrets: &[String]) {
    // As deep as serde_json reads, so that this cannot run out of stack.
    match value {
        Value::String(text) => {
            for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
                if text.contains(secret.as_str()) {
                    *text = text.replace(secret.as_str(), REMOVED);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| remove(item, secrets)),
        Value::Object(map) => {
            map.iter_mut().for_each(|(key, item)| match NAMES.contains(&key.as_str()) {
                true => *item = Value::from(REMOVED),
                false => remove(item, secrets),
            })
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn credentials_are_taken_out_of_what_is_kept_and_what_is_said() {
        let mut extra = json!({"api_key_comfy_org": "key-1", "other": 1})
            .as_object()
            .cloned()
            .unwrap_or_default();
        let (secrets, job) = (Secrets::default(), JobId::new());
        secrets.keep(job, take(&mut extra));
        assert_eq!(Value::Object(extra), json!({"other": 1}));
        let mut said =
            json!({"current_inputs": {"auth": ["Bearer key-1"], "auth_token_comfy_org": "x"}});
        secrets.scrub(job, &mut said);
        assert_eq!(
            said,
            json!({"current_inputs": {"auth": ["Bearer ***"], "auth_token_comfy_org": "***"}})
        );
        secrets.forget(job);
        assert!(secrets.of(job).is_empty());
    }

    #[test]
    fn what_a_node_was_given_as_a_credential_is_known_by_its_name() {
        let info = json!({ "Paid": { "input": { "hidden": { "auth": "AUTH_TOKEN_COMFY_ORG", "key": ["API_KEY_COMFY_ORG"], "id": "UNIQUE_ID" } } }, "Free": {} });
        let names = input_names(info.as_object().expect("an object"));
        assert_eq!(names.iter().collect::<Vec<_>>(), ["auth", "key"]);
        let mut said = json!({ "messages": [["execution_error", { "current_inputs": { "auth": ["token"], "id": ["7"] }, "auth": 1 }]] });
        scrub_inputs(&mut said, &names);
        assert_eq!(
            said,
            json!({ "messages": [["execution_error", { "current_inputs": { "auth": "***", "id": ["7"] }, "auth": 1 }]] })
        );
    }
}
