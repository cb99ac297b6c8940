//! What a workflow is told when it is submitted, by the rules of ComfyUI's `validate_prompt`: every
//! output is judged with all that it needs, and those that pass run.

use serde_json::{Map, Value, json};

use super::graph::source;

/// What runs of a workflow, and what is wrong with the rest.
pub(super) struct Accepted {
    /// The outputs that run.
    pub(super) outputs: Vec<String>,
    /// The faults of nodes that other outputs need, by node.
    pub(super) node_errors: Map<String, Value>,
}

/// Judges a workflow. `wanted` are the outputs that may run, where a submission names some.
///
/// # Errors
/// The body of the refusal.
pub(super) fn validate(
    info: &Map<String, Value>,
    prompt: &Map<String, Value>,
    wanted: Option<&[Value]>,
    has_input: &dyn Fn(&str) -> bool,
) -> Result<Accepted, Value> {
    for (id, node) in prompt {
        let details = format!("Node ID '#{id}'");
        let Some(class) = node["class_type"].as_str() else {
            return Err(refusal(
                "invalid_prompt",
                "Cannot execute because a node is missing the class_type property.",
                &details,
            ));
        };
        if !info.contains_key(class) {
            return Err(refusal(
                "invalid_prompt",
                &format!("Cannot execute because node {class} does not exist."),
                &details,
            ));
        }
    }
    let is_output =
        |node: &Value| info[node["class_type"].as_str().unwrap_or_default()]["output_node"] == true;
    let is_wanted = |id: &str| wanted.is_none_or(|wanted| wanted.iter().any(|target| target == id));
    let outputs: Vec<&String> = prompt
        .iter()
        .filter(|(id, node)| is_output(node) && is_wanted(id))
        .map(|(id, _)| id)
        .collect();
    if outputs.is_empty() {
        return Err(refusal("prompt_no_outputs", "Prompt has no outputs", ""));
    }
    let mut judge = Judge { info, prompt, has_input, judged: Vec::new(), open: Vec::new() };
    let (mut good, mut said, mut node_errors) = (Vec::new(), Vec::new(), Map::new());
    for output in outputs {
        let errors = match judge.node(output) {
            Ok(true) => {
                good.push(output.clone());
                continue;
            }
            Ok(false) => judge.of(output).map(|(_, errors)| errors.clone()).unwrap_or_default(),
            Err(raised) => {
                let error = fault(
                    "exception_during_validation",
                    "Exception when validating node",
                    &raised.text,
                    raised.to_json(),
                );
                judge.note(output, false, vec![error.clone()]);
                vec![error]
            }
        };
        said.extend(
            errors
                .iter()
                .map(|error| format!("{}: {}", text(&error["message"]), text(&error["details"]))),
        );
        for (id, (_, errors)) in &judge.judged {
            if errors.is_empty() {
                continue;
            }
            let class = &prompt.get(id).unwrap_or(&Value::Null)["class_type"];
            let entry = node_errors.entry(id.clone()).or_insert_with(
                || json!({ "errors": errors, "dependent_outputs": [], "class_type": class }),
            );
            if let Some(dependent) = entry["dependent_outputs"].as_array_mut() {
                dependent.push(output.as_str().into());
            }
        }
    }
    if good.is_empty() {
        let mut refusal = refusal(
            "prompt_outputs_failed_validation",
            "Prompt outputs failed validation",
            &said.join("\n"),
        );
        refusal["node_errors"] = Value::Object(node_errors);
        return Err(refusal);
    }
    Ok(Accepted { outputs: good, node_errors })
}

/// The body of a refusal.
pub(super) fn refusal(kind: &str, message: &str, details: &str) -> Value {
    json!({ "error": { "type": kind, "message": message, "details": details, "extra_info": {} }, "node_errors": {} })
}

fn fault(kind: &str, message: &str, details: &str, extra: Value) -> Value {
    json!({ "type": kind, "message": message, "details": details, "extra_info": extra })
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// What Python raises while it judges a node.
struct Raised {
    kind: &'static str,
    text: String,
}

impl Raised {
    fn to_json(&self) -> Value {
        json!({ "exception_type": self.kind, "traceback": [] })
    }
}

struct Judge<'a> {
    info: &'a Map<String, Value>,
    prompt: &'a Map<String, Value>,
    has_input: &'a dyn Fn(&str) -> bool,
    /// In the order in which they were judged: whether each is sound, and what is wrong with it.
    judged: Vec<(String, (bool, Vec<Value>))>,
    /// The nodes on the way from an output to the one that is judged.
    open: Vec<String>,
}

impl Judge<'_> {
    fn of(&self, id: &str) -> Option<&(bool, Vec<Value>)> {
        self.judged.iter().find(|(known, _)| known == id).map(|(_, verdict)| verdict)
    }

    fn note(&mut self, id: &str, is_sound: bool, errors: Vec<Value>) {
        self.judged.retain(|(known, _)| known != id);
        self.judged.push((id.to_owned(), (is_sound, errors)));
    }

    /// Whether a node and all that it needs is sound.
    fn node(&mut self, id: &str) -> Result<bool, Raised> {
        if let Some((is_sound, _)) = self.of(id) {
            return Ok(*is_sound);
        }
        if self.open.iter().any(|open| open == id) {
            // ComfyUI goes round until Python ends it, and then has nothing to say of it.
            return Ok(false);
        }
        self.open.push(id.to_owned());
        let verdict = self.inputs(id);
        self.open.pop();
        let (is_sound, errors) = verdict?;
        self.note(id, is_sound, errors);
        Ok(is_sound)
    }

    fn inputs(&mut self, id: &str) -> Result<(bool, Vec<Value>), Raised> {
        let (info, node) = (self.info, &self.prompt[id]);
        let class = text(&node["class_type"]);
        let (mut is_sound, mut errors) = (true, Vec::new());
        for section in ["required", "optional"] {
            for (input, config) in info[class]["input"][section].as_object().into_iter().flatten() {
                match node["inputs"].get(input) {
                    None if section == "required" => {
                        let extra = json!({ "input_name": input });
                        errors.push(fault(
                            "required_input_missing",
                            "Required input is missing",
                            input,
                            extra,
                        ));
                    }
                    None => {}
                    Some(Value::Array(link)) => match self.link(input, config, link)? {
                        Ok(sound) => is_sound &= sound,
                        Err(error) => errors.push(error),
                    },
                    Some(value) => errors.extend(self.value(class, input, config, value)),
                }
            }
        }
        Ok((is_sound && errors.is_empty(), errors))
    }

    /// A link: whether what it leads to is sound, or what is wrong with the link itself.
    fn link(
        &mut self,
        input: &str,
        config: &Value,
        link: &[Value],
    ) -> Result<Result<bool, Value>, Raised> {
        let mut extra = json!({ "input_name": input, "input_config": config });
        let [from, slot] = link else {
            extra["received_value"] = json!(link);
            let message = "Bad linked input, must be a length-2 list of [node_id, slot_index]";
            return Ok(Err(fault("bad_linked_input", message, input, extra)));
        };
        let missing = || Raised {
            kind: "KeyError",
            text: from.as_str().map_or_else(|| from.to_string(), |from| format!("'{from}'")),
        };
        let (from, node) =
            self.prompt.get_key_value(from.as_str().ok_or_else(missing)?).ok_or_else(missing)?;
        let outputs = self.info[text(&node["class_type"])]["output"]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default();
        let slot = slot
            .as_u64()
            .or(slot.as_bool().map(u64::from))
            .and_then(|slot| usize::try_from(slot).ok());
        let received = slot.and_then(|slot| outputs.get(slot));
        let received = received.ok_or_else(|| Raised {
            kind: "IndexError",
            text: "tuple index out of range".to_owned(),
        })?;
        extra["linked_node"] = json!(link);
        if !fits(received, &config[0]) {
            let (received, wanted) = (text(received), text(&config[0]));
            let details =
                format!("{input}, received_type({received}) mismatch input_type({wanted})");
            extra["received_type"] = received.into();
            return Ok(Err(fault(
                "return_type_mismatch",
                "Return type mismatch between linked nodes",
                &details,
                extra,
            )));
        }
        Ok(Ok(match self.node(from) {
            Ok(is_sound) => is_sound,
            Err(raised) => {
                extra["exception_message"] = raised.text.as_str().into();
                extra["exception_type"] = raised.kind.into();
                extra["traceback"] = json!([]);
                let message = "Exception when validating inner node";
                let error =
                    fault("exception_during_inner_validation", message, &raised.text, extra);
                self.note(from, false, vec![error]);
                false
            }
        }))
    }

    /// What is wrong with a value.
    fn value(&self, class: &str, input: &str, config: &Value, value: &Value) -> Vec<Value> {
        let value = value.get("__value__").unwrap_or(value);
        let mut extra =
            json!({ "input_name": input, "input_config": config, "received_value": value });
        let settings = &config[1];
        let number = match text(&config[0]) {
            kind @ ("INT" | "FLOAT") => match number(kind, value) {
                Ok(number) => number,
                Err(why) => {
                    let shown = value.as_str().map_or_else(
                        || if value.is_null() { "None".to_owned() } else { value.to_string() },
                        str::to_owned,
                    );
                    extra["exception_message"] = why.as_str().into();
                    let message = format!("Failed to convert an input value to a {kind} value");
                    return vec![fault(
                        "invalid_input_type",
                        &message,
                        &format!("{input}, {shown}, {why}"),
                        extra,
                    )];
                }
            },
            _ => f64::NAN,
        };
        if settings["min"].as_f64().is_some_and(|min| number < min) {
            let message = format!("Value {value} smaller than min of {}", settings["min"]);
            return vec![fault("value_smaller_than_min", &message, input, extra)];
        }
        if settings["max"].as_f64().is_some_and(|max| number > max) {
            let message = format!("Value {value} bigger than max of {}", settings["max"]);
            return vec![fault("value_bigger_than_max", &message, input, extra)];
        }
        // A class that looks at files itself is not held to the list that it gave.
        if is_file(class, input) {
            return match value.as_str().filter(|file| !(self.has_input)(file)) {
                Some(file) => {
                    let details = format!(
                        "{input} - Invalid {}: {file}",
                        if class.starts_with("LoadImage") { "image file" } else { "file" }
                    );
                    vec![fault(
                        "custom_validation_failed",
                        "Custom validation failed for node",
                        &details,
                        json!({ "input_name": input }),
                    )]
                }
                None => Vec::new(),
            };
        }
        let choices = config[0]
            .as_array()
            .or_else(|| settings["options"].as_array().filter(|_| config[0] == "COMBO"));
        match choices {
            Some(choices) if !choices.is_empty() && !choices.contains(value) => {
                let shown = |value: &Value| {
                    value.as_str().map_or_else(|| value.to_string(), |text| format!("'{text}'"))
                };
                let list: Vec<String> = choices.iter().map(shown).collect();
                let details = format!("{input}: {} not in [{}]", shown(value), list.join(", "));
                vec![fault("value_not_in_list", "Value not in list", &details, extra)]
            }
            _ => Vec::new(),
        }
    }
}

/// Whether a class looks itself for the file that an input names.
fn is_file(class: &str, input: &str) -> bool {
    matches!((class, input), ("LoadImage" | "LoadImageMask" | "LoadImageOutput", "image"))
}

/// Whether an input takes what a slot gives, as far as the double knows: types that are found while
/// a workflow runs fit all.
fn fits(received: &Value, wanted: &Value) -> bool {
    let (Some(received), Some(wanted)) = (received.as_str(), wanted.as_str()) else { return true };
    let is_open = |kind: &str| kind == "*" || kind.starts_with("COMFY_");
    is_open(received)
        || is_open(wanted)
        || received.split(',').any(|received| wanted.split(',').any(|wanted| wanted == received))
}

/// A value as Python's `int` or `float` reads it, or what they say.
fn number(kind: &str, value: &Value) -> Result<f64, String> {
    let is_int = kind == "INT";
    match value {
        Value::Number(number) => Ok(number
            .as_f64()
            .map_or(f64::NAN, |number| if is_int { number.trunc() } else { number })),
        Value::Bool(is_one) => Ok(f64::from(u8::from(*is_one))),
        Value::String(written) if is_int => written
            .trim()
            .parse::<i64>()
            .map(|number| number as f64)
            .map_err(|_| format!("invalid literal for int() with base 10: '{written}'")),
        Value::String(written) => written
            .trim()
            .parse()
            .map_err(|_| format!("could not convert string to float: '{written}'")),
        other => {
            let kind = if other.is_null() { "NoneType" } else { "dict" };
            let wanted = if is_int {
                "int() argument must be a string, a bytes-like object or a real number"
            } else {
                "float() argument must be a string or a real number"
            };
            Err(format!("{wanted}, not '{kind}'"))
        }
    }
}

/// What running a node raises although its workflow was accepted, by Python's name and in its
/// words: text where something is to come over a link, and a link into an input that a core class
/// does not have.
pub(super) fn raises(info: &Map<String, Value>, node: &Value) -> Option<(&'static str, String)> {
    let class = text(&node["class_type"]);
    let sections =
        ["required", "optional"].map(|section| info[class]["input"][section].as_object());
    let config = |input: &str| sections.iter().flatten().find_map(|inputs| inputs.get(input));
    let is_core = text(&info[class]["python_module"]) == "nodes";
    node["inputs"].as_object().into_iter().flatten().find_map(|(input, value)| {
        match (config(input), value) {
            (None, value) if is_core && source(value).is_some() => Some((
                "TypeError",
                format!("{class}.run() got an unexpected keyword argument '{input}'\n"),
            )),
            (Some(config), Value::String(_)) if matches!(text(&config[0]), "IMAGE" | "MASK") => {
                Some(("AttributeError", "'str' object has no attribute 'shape'\n".to_owned()))
            }
            _ => None,
        }
    })
}

/// Turns text into the numbers that ComfyUI reads in it, as it does while it judges a workflow.
pub(super) fn convert(info: &Map<String, Value>, prompt: &mut Map<String, Value>) {
    for node in prompt.values_mut() {
        let class = text(&node["class_type"]).to_owned();
        let sections = ["required", "optional"]
            .map(|section| info[class.as_str()]["input"][section].as_object());
        for (name, value) in
            node.get_mut("inputs").and_then(Value::as_object_mut).into_iter().flatten()
        {
            let kind = sections
                .iter()
                .flatten()
                .find_map(|inputs| inputs.get(name))
                .map(|config| text(&config[0]));
            let Some(written) = value.as_str().map(str::trim) else { continue };
            match kind {
                Some("INT") => {
                    *value = written.parse::<i64>().map_or_else(|_| value.clone(), Value::from)
                }
                Some("FLOAT") => {
                    *value = written.parse::<f64>().map_or_else(|_| value.clone(), Value::from)
                }
                _ => {}
            }
        }
    }
}
