//! A conversation of a contract with itself: for each operation, random values that its schemas
//! allow go through the generated client, a socket, the server's trait, and back, and must arrive
//! as they were; values that the schemas forbid must be refused.
//!
//! The module `conversation` that the generator writes (`Options::conversation`) is the actor;
//! [`Script`] says what is sent and answered, and judges what has arrived. JSON Schema is the judge
//! of values: what [`sample`] makes is used only where `jsonschema` allows it.

pub mod oracle;
pub mod sample;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use futures::TryStreamExt;
use jsonschema::Validator;
use openapi_codegen::json_schema::draft2020;
use openapi_codegen::load::Document;
use openapi_codegen::model::{Body, Content, Model, Operation, PartKind, Place, Shape, Span};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

pub use futures::future::BoxFuture;
use sample::{Dice, sample};

/// What a client was told.
#[derive(Debug, PartialEq)]
pub struct Said {
    /// The status.
    pub status: u16,
    /// The body; null where there is none.
    pub body: Value,
    /// The headers that the contract names.
    pub headers: Map<String, Value>,
}

/// What a server is to return.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Which of the operation's responses.
    pub index: usize,
    /// The status, where it may be one of several.
    pub status: u16,
    /// The body.
    pub body: Value,
    /// The headers.
    pub headers: Map<String, Value>,
}

/// What client and server share: what is to be answered, and what was heard.
#[derive(Debug, Default)]
pub struct Stage {
    answer: Mutex<Option<Answer>>,
    heard: Mutex<Option<Value>>,
    defect: Mutex<Option<String>>,
    fault: Mutex<Option<String>>,
    faults: HashMap<String, Value>,
}

impl Stage {
    /// A stage where faults are shown as these values.
    pub fn new(faults: HashMap<String, Value>) -> Self {
        Self { faults, ..Self::default() }
    }

    /// A fault as a type; what it says is noted.
    ///
    /// # Panics
    /// When no value of the type is known.
    pub fn fault<T: DeserializeOwned>(&self, name: &str, message: &str) -> T {
        set(&self.fault, Some(message.to_owned()));
        let value = self.faults.get(name).cloned().unwrap_or_default();
        serde_json::from_value(value)
            .unwrap_or_else(|error| panic!("no fault can be shown as `{name}`: {error}"))
    }

    /// Notes a parameter.
    pub fn hear(&self, heard: &mut Map<String, Value>, key: &str, value: &impl Serialize) {
        let value = self.json(value);
        if !value.is_null() {
            heard.insert(key.to_owned(), value);
        }
    }

    /// A value as JSON.
    pub fn json(&self, value: &impl Serialize) -> Value {
        serde_json::to_value(value).unwrap_or_else(|error| {
            self.fail(format!("what was heard has no JSON: {error}"));
            Value::Null
        })
    }

    /// Notes what was heard.
    pub fn heard(&self, value: Value) {
        set(&self.heard, Some(value));
    }

    /// What is to be answered.
    pub fn answer(&self) -> Answer {
        let answer = self.answer.lock().map(|answer| answer.clone()).ok().flatten();
        answer.unwrap_or(Answer {
            index: usize::MAX,
            status: 500,
            body: Value::Null,
            headers: Map::new(),
        })
    }

    /// A value of a type for a response.
    ///
    /// # Panics
    /// When the contract allows the value and the type does not.
    pub fn say<T: DeserializeOwned>(&self, value: &Value) -> T {
        serde_json::from_value(value.clone()).unwrap_or_else(|error| {
            self.fail(format!("the server's type does not take {value}: {error}"));
            panic!("the server's type does not take {value}: {error}")
        })
    }

    /// The value of a header of a response.
    ///
    /// # Panics
    /// As [`Self::say`].
    pub fn header<T: DeserializeOwned>(&self, answer: &Answer, name: &str) -> T {
        self.say(answer.headers.get(name).unwrap_or(&Value::Null))
    }

    fn fail(&self, message: String) {
        set(&self.defect, Some(message));
    }
}

fn set<T>(place: &Mutex<Option<T>>, value: Option<T>) {
    if let Ok(mut place) = place.lock() {
        *place = value;
    }
}

fn take<T>(place: &Mutex<Option<T>>) -> Option<T> {
    place.lock().ok().and_then(|mut place| place.take())
}

/// A JSON value as a type of the client.
///
/// # Errors
/// When it is not one.
pub fn parse<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    serde_json::from_value(value.clone()).map_err(|error| {
        format!("the client's type `{}` does not take {value}: {error}", std::any::type_name::<T>())
    })
}

/// A value that a client got, as JSON.
///
/// # Errors
/// When it has none.
pub fn show(value: &impl Serialize) -> Result<Value, String> {
    serde_json::to_value(value).map_err(|error| error.to_string())
}

/// The values of a part of a form.
pub fn parts<'a>(body: &'a Value, name: &str) -> Vec<&'a Value> {
    match body.get(name) {
        None | Some(Value::Null) => Vec::new(),
        // Parts that may stand several times are a list of them.
        Some(Value::Object(map)) if map.contains_key(SEVERAL) => {
            map[SEVERAL].as_array().map(|all| all.iter().collect()).unwrap_or_default()
        }
        Some(one) => vec![one],
    }
}

/// Marks a list of parts, which one part may be as well.
const SEVERAL: &str = "(parts)";

/// Notes a part that a server has read.
pub fn part(body: &mut Value, name: &str, many: bool, value: Value) {
    if many {
        let list = &mut body[name];
        if !list.is_object() {
            *list = json!({ SEVERAL: [] });
        }
        if let Some(all) = list[SEVERAL].as_array_mut() {
            all.push(value);
        }
    } else {
        body[name] = value;
    }
}

/// A streamed body as text.
///
/// # Errors
/// When it breaks off.
pub async fn collect(stream: progenitor_client::ByteStream) -> Result<Value, String> {
    let mut stream = stream.into_inner();
    let mut bytes = Vec::new();
    while let Some(chunk) = stream.try_next().await.map_err(|error| error.to_string())? {
        bytes.extend_from_slice(&chunk);
    }
    Ok(Value::String(String::from_utf8_lossy(&bytes).into_owned()))
}

/// What a conversation has shown.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Exchanges whose values have all arrived as they were.
    pub exchanged: usize,
    /// Forbidden values that were refused.
    pub refused: usize,
    /// Operations without an exchange: no value was found for what they need.
    pub silent: Vec<String>,
    /// What went wrong: the operation, and what.
    pub defects: Vec<(String, String)>,
}

/// The conversations of a contract.
#[derive(Debug)]
pub struct Script {
    model: Model,
    /// The validators of schemas, by their texts.
    validators: Mutex<HashMap<String, Option<Arc<Validator>>>>,
}

impl Script {
    /// Reads a contract.
    ///
    /// # Errors
    /// Its problems.
    pub fn new(contract: &str) -> Result<Self, String> {
        let model = Document::load(contract)
            .and_then(|document| Model::build(&document))
            .map_err(|problems| problems.to_string())?;
        Ok(Self { model, validators: Mutex::default() })
    }

    /// Holds the schemas of the generated server against those of the contract, with so many random
    /// values each.
    pub fn compare(
        &self,
        inputs: &[openapi_runtime::schema::Inputs],
        rounds: u64,
    ) -> oracle::Agreement {
        oracle::compare(&self.model, inputs, rounds)
    }

    /// The values that faults are shown as.
    pub fn faults(&self) -> HashMap<String, Value> {
        let mut dice = Dice::new(5);
        let contents = self
            .model
            .operations
            .iter()
            .filter_map(Operation::fault_content)
            .chain(self.model.fault_content.clone());
        let names = contents.filter_map(|content| match content {
            Content::Json(openapi_codegen::model::Type::Named(name), _) => Some(name),
            _ => None,
        });
        let schema = |name: &str| {
            self.model
                .definitions
                .keys()
                .find(|known| openapi_codegen::rust_name(known) == name)
                .cloned()
        };
        names
            .filter_map(|name| {
                let reference = json!({ "$ref": format!("#/definitions/{}", schema(&name)?.replace('~', "~0").replace('/', "~1")) });
                Some((name, self.allowed(&reference, sample::Place::Body, &mut dice)?))
            })
            .collect()
    }

    /// Lets client and server talk, `rounds` times for each operation and response.
    pub async fn perform<'a, C: 'a>(
        &self,
        stage: &Stage,
        client: &'a C,
        url: &str,
        rounds: u64,
        call: for<'b> fn(usize, &'b C, &'b Value) -> BoxFuture<'b, Result<Said, String>>,
    ) -> Outcome {
        let mut outcome = Outcome::default();
        let http = reqwest::Client::new();
        for (n, operation) in self
            .model
            .operations
            .iter()
            .enumerate()
            .filter(|(_, operation)| !operation.is_web_socket())
        {
            let before = outcome.exchanged + outcome.defects.len();
            for index in 0..operation.responses.len() {
                for round in 0..rounds {
                    let mut dice = Dice::new(
                        1 + round * 7919 + index as u64 * 104_729 + n as u64 * 15_485_863,
                    );
                    let Some(input) = self.input(operation, round as usize, &mut dice) else {
                        continue;
                    };
                    let Some(answer) = self.answer(operation, index, &mut dice) else { continue };
                    set(&stage.answer, Some(answer.clone()));
                    set(&stage.heard, None);
                    set(&stage.defect, None);
                    let said = call(n, client, &input).await;
                    match judge(
                        operation,
                        &input,
                        &answer,
                        take(&stage.heard),
                        said,
                        take(&stage.defect),
                    ) {
                        Ok(()) => outcome.exchanged += 1,
                        Err(defect) => outcome.defects.push((operation.id.clone(), defect)),
                    }
                }
            }
            if outcome.exchanged + outcome.defects.len() == before {
                outcome.silent.push(operation.id.clone());
            }
            self.refuse(operation, stage, &http, url, &mut outcome).await;
        }
        outcome
    }

    /// A value that a schema allows, as JSON Schema has it.
    fn allowed(&self, schema: &Value, place: sample::Place, dice: &mut Dice) -> Option<Value> {
        let validator = self.validator(schema)?;
        (0..40)
            .filter_map(|_| sample(schema, &self.model.definitions, place, dice))
            .find(|value| validator.is_valid(value))
    }

    /// The validator of a schema, as the server has it; made once.
    fn validator(&self, schema: &Value) -> Option<Arc<Validator>> {
        let key = schema.to_string();
        let mut known = self.validators.lock().ok()?;
        if let Some(found) = known.get(&key) {
            return found.clone();
        }
        let made = oracle::validator(schema, &self.model.definitions).ok().map(Arc::new);
        known.insert(key, made.clone());
        made
    }

    /// The schema of each item of a stream whose schema may be that of a list.
    fn item(&self, schema: &Value) -> Value {
        let name = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|reference| reference.strip_prefix("#/definitions/"));
        let whole = name.and_then(|name| self.model.definitions.get(name)).unwrap_or(schema);
        match whole["type"] == "array" {
            true => whole.get("items").cloned().unwrap_or_else(|| json!({})),
            false => schema.clone(),
        }
    }

    /// What a client sends.
    fn input(&self, operation: &Operation, round: usize, dice: &mut Dice) -> Option<Value> {
        let mut parameters = Map::new();
        for (n, parameter) in operation.parameters.iter().enumerate() {
            let plain = matches!(
                parameter.shape,
                Shape::Plain | Shape::List(_) | Shape::Repeated | Shape::Json
            );
            // An object as texts has no one form.
            if !parameter.required && (!plain || dice.below(2) == 0) {
                continue;
            }
            let schema = match parameter.is_list() {
                true => {
                    let mut list = parameter.counts.clone().unwrap_or_else(|| json!({}));
                    list["type"] = json!("array");
                    list["items"] = parameter.schema.clone();
                    list
                }
                false => parameter.schema.clone(),
            };
            match self.allowed(&schema, sample::Place::Parameter, dice) {
                // A parameter that is null is one that is not sent.
                Some(Value::Null) | None if parameter.required => return None,
                Some(Value::Null) | None => {}
                Some(value) => drop(parameters.insert(n.to_string(), value)),
            }
        }
        let media = if operation.bodies.is_empty() { 0 } else { round % operation.bodies.len() };
        let body = match operation.bodies.get(media) {
            None => Value::Null,
            Some(Body::Json { schema, .. }) => self.allowed(schema, sample::Place::Body, dice)?,
            Some(Body::Form { schema, .. }) => {
                self.allowed(schema, sample::Place::Parameter, dice)?
            }
            Some(Body::Text { schema, .. }) => self.allowed(schema, sample::Place::Body, dice)?,
            Some(Body::Items { schema, .. }) => {
                let items = (0..dice.below(4))
                    .map(|_| self.allowed(schema, sample::Place::Body, dice))
                    .collect::<Option<Vec<_>>>()?;
                Value::Array(items)
            }
            Some(Body::Bytes { .. }) => json!(format!("bytes {}", dice.below(1000))),
            Some(Body::Multipart { parts }) => {
                let mut form = json!({});
                for part in parts {
                    if !part.required && dice.below(2) == 0 {
                        continue;
                    }
                    let times = match (part.many, part.counts.as_ref()) {
                        (false, _) => 1,
                        (true, counts) => counts
                            .and_then(|counts| counts["minItems"].as_u64())
                            .unwrap_or(1)
                            .max(1),
                    };
                    for time in 0..times {
                        let value = match &part.kind {
                            PartKind::File => json!(format!("file {time} {}", dice.below(1000))),
                            PartKind::Value { schema, .. } => {
                                match self.allowed(schema, sample::Place::Parameter, dice) {
                                    Some(value) => value,
                                    None if part.required => return None,
                                    None => continue,
                                }
                            }
                        };
                        self::part(&mut form, &part.name, part.many, value);
                    }
                }
                form
            }
        };
        Some(json!({ "parameters": parameters, "media": media, "body": body }))
    }

    /// What a server returns.
    fn answer(&self, operation: &Operation, index: usize, dice: &mut Dice) -> Option<Answer> {
        let response = &operation.responses[index];
        let status = match response.span {
            Span::One => response.status,
            Span::Hundred => (response.status..response.status + 100)
                .find(|status| !is_declared(operation, *status))?,
            Span::Rest => {
                let from = if response.is_error { 500 } else { 250 };
                (from..from + 40).find(|status| {
                    !operation
                        .responses
                        .iter()
                        .any(|other| other.span != Span::Rest && other.covers(*status))
                })?
            }
        };
        let key = match response.span {
            Span::One => response.status.to_string(),
            Span::Hundred => format!("{}XX", response.status / 100),
            Span::Rest => "default".to_owned(),
        };
        let declared = &self.model.typed["paths"][&operation.path][operation.method.to_lowercase()]
            ["responses"];
        let declared =
            declared.get(&key).or_else(|| declared.get(key.to_lowercase())).unwrap_or(&Value::Null);
        let body = match &response.content {
            None => Value::Null,
            Some(Content::Json(_, media)) => {
                let schema =
                    declared["content"][media].get("schema").map_or_else(|| json!({}), draft2020);
                self.allowed(&schema, sample::Place::Body, dice)?
            }
            Some(Content::Items(_, media)) => {
                let schema =
                    declared["content"][media].get("schema").map_or_else(|| json!({}), draft2020);
                let many = self.item(&schema);
                let items = (0..dice.below(4))
                    .map(|_| self.allowed(&many, sample::Place::Body, dice))
                    .collect::<Option<Vec<_>>>()?;
                Value::Array(items)
            }
            Some(Content::Text | Content::Bytes(_)) => json!(format!("text {}", dice.below(1000))),
            Some(Content::WebSocket) => return None,
        };
        let mut headers = Map::new();
        for header in &response.headers {
            if !header.required && dice.below(2) == 0 {
                continue;
            }
            let schema = declared["headers"][&header.name]
                .get("schema")
                .map_or_else(|| json!({ "type": "string" }), draft2020);
            let value = self
                .allowed(&schema, sample::Place::Parameter, dice)
                .filter(|value| !value.is_array() && !value.is_object());
            let value = value.unwrap_or_else(|| json!("text"));
            let is_text = matches!(header.ty, openapi_codegen::model::Type::Text);
            // It has one right value, which is known of what is not written anew as JSON.
            let value = match &body {
                _ if !header.name.eq_ignore_ascii_case("content-length") => value,
                Value::String(body) if !matches!(response.content, Some(Content::Json(..))) => {
                    json!(body.len())
                }
                _ => continue,
            };
            let value =
                if is_text && !value.is_string() { json!(value.to_string()) } else { value };
            headers.insert(header.name.clone(), value);
        }
        Some(Answer { index, status, body, headers })
    }

    /// Sends JSON bodies that the contract forbids.
    async fn refuse(
        &self,
        operation: &Operation,
        stage: &Stage,
        http: &reqwest::Client,
        url: &str,
        outcome: &mut Outcome,
    ) {
        let json = |body: &Body| {
            if let Body::Json { schema, media, .. } = body {
                Some((schema.clone(), media.clone()))
            } else {
                None
            }
        };
        let Some((round, (schema, media))) =
            operation.bodies.iter().enumerate().find_map(|(n, body)| Some((n, json(body)?)))
        else {
            return;
        };
        let mut dice = Dice::new(11);
        let Some(input) = self.input(operation, round, &mut dice) else { return };
        let Some(validator) = self.validator(&schema) else { return };
        let forbidden =
            broken(&input["body"]).into_iter().filter(|value| !validator.is_valid(value));
        for body in forbidden.take(6) {
            let Some(mut request) = self.raw(operation, http, url, &input) else { return };
            request = request.header("content-type", &media).body(body.to_string());
            set(&stage.fault, None);
            match request.send().await {
                // What an operation has for input that it does not take.
                Ok(response) if matches!(response.status().as_u16(), 400 | 422) => {
                    outcome.refused += 1;
                    // What a type cannot show, the caller was told as it is.
                    let shown = response.text().await.unwrap_or_default();
                    let message = take(&stage.fault).unwrap_or(shown);
                    if let Some(word) = of_rust(&message) {
                        let defect =
                            format!("a caller is told of `{word}`, which is Rust's: {message}");
                        outcome.defects.push((operation.id.clone(), defect));
                    }
                }
                Ok(response) => {
                    let defect = format!(
                        "{} for a body that is forbidden: {body}",
                        response.status().as_u16()
                    );
                    outcome.defects.push((operation.id.clone(), defect));
                }
                Err(error) => outcome.defects.push((
                    operation.id.clone(),
                    format!("no answer for a body that is forbidden: {error}: {body}"),
                )),
            }
        }
    }

    /// A request past the client; nothing where a parameter has no plain form.
    fn raw(
        &self,
        operation: &Operation,
        http: &reqwest::Client,
        url: &str,
        input: &Value,
    ) -> Option<reqwest::RequestBuilder> {
        let text = |value: &Value| match value {
            Value::String(text) => Some(text.clone()),
            Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
            _ => None,
        };
        let mut path = operation.path.clone();
        let (mut query, mut headers, mut cookies) = (Vec::new(), Vec::new(), Vec::new());
        for (n, parameter) in
            operation.parameters.iter().enumerate().filter(|(_, parameter)| parameter.required)
        {
            let value = text(input["parameters"].get(n.to_string())?)?;
            match parameter.place {
                Place::Path => {
                    let encoded = percent_encoding::utf8_percent_encode(
                        &value,
                        percent_encoding::NON_ALPHANUMERIC,
                    )
                    .to_string();
                    path = path.replace(&format!("{{{}}}", parameter.name), &encoded);
                }
                Place::Query => query.push((parameter.name.clone(), value)),
                Place::Header => headers.push((parameter.name.clone(), value)),
                Place::Cookie => cookies.push(format!("{}={value}", parameter.name)),
            }
        }
        for need in operation.security.alternatives.first().into_iter().flatten() {
            use openapi_codegen::model::SchemeKind;
            let scheme = self.model.schemes.iter().find(|scheme| scheme.name == need.scheme)?;
            match &scheme.kind {
                SchemeKind::ApiKey(Place::Query, name) => {
                    query.push((name.clone(), "word".to_owned()))
                }
                SchemeKind::ApiKey(Place::Cookie, name) => cookies.push(format!("{name}=word")),
                SchemeKind::ApiKey(_, name) => headers.push((name.clone(), "word".to_owned())),
                SchemeKind::Bearer | SchemeKind::Scoped => {
                    headers.push(("authorization".to_owned(), "Bearer word".to_owned()))
                }
                SchemeKind::Basic => {
                    headers.push(("authorization".to_owned(), "Basic d29yZDp3b3Jk".to_owned()))
                }
                SchemeKind::Authorization => {
                    headers.push(("authorization".to_owned(), "Digest word".to_owned()))
                }
            }
        }
        let method = reqwest::Method::from_bytes(operation.method.as_bytes()).ok()?;
        let mut request = http.request(method, format!("{url}{path}")).query(&query);
        for (name, value) in headers {
            request = request.header(name, value);
        }
        Some(if cookies.is_empty() {
            request
        } else {
            request.header("cookie", cookies.join("; "))
        })
    }
}

/// A word in a message that only somebody who knows the server's code understands.
fn of_rust(message: &str) -> Option<&'static str> {
    const WORDS: [&str; 14] = [
        "struct ", "enum ", "variant", "untagged", "i32", "i64", "u64", "f64", "::", "Option<",
        "Vec<", "newtype", "nonzero", "a map",
    ];
    WORDS.into_iter().find(|word| message.contains(word))
}

fn is_declared(operation: &Operation, status: u16) -> bool {
    operation
        .responses
        .iter()
        .any(|response| response.span == Span::One && response.status == status)
}

/// Values near to one that is allowed, most of which are not.
fn broken(value: &Value) -> Vec<Value> {
    let mut all = vec![json!([[]]), json!(5), json!("text"), Value::Null, json!({})];
    if let Value::Object(map) = value {
        for name in map.keys() {
            let mut without = map.clone();
            without.remove(name);
            all.push(Value::Object(without));
            for wrong in [json!({ "wrong": [] }), json!([[[]]]), json!(-1.5), json!("\u{0}")] {
                let mut other = map.clone();
                other.insert(name.clone(), wrong);
                all.push(Value::Object(other));
            }
        }
        let mut more = map.clone();
        more.insert("no such name".to_owned(), json!(1));
        all.push(Value::Object(more));
    }
    all.reverse();
    all
}

/// Whether everything has arrived.
fn judge(
    operation: &Operation,
    input: &Value,
    answer: &Answer,
    heard: Option<Value>,
    said: Result<Said, String>,
    defect: Option<String>,
) -> Result<(), String> {
    if let Some(defect) = defect {
        return Err(defect);
    }
    let said = said.map_err(|error| format!("{error}; sent {input}"))?;
    let heard = heard.ok_or_else(|| {
        format!("the server has heard nothing of {input}; the client was told {said:?}")
    })?;
    for part in ["parameters", "body"] {
        covers(&heard[part], &input[part], part)
            .map_err(|what| format!("{what}; sent {}, heard {}", input[part], heard[part]))?;
    }
    if said.status != answer.status {
        return Err(format!("the client was told {} and not {}", said.status, answer.status));
    }
    if operation.method != "HEAD" {
        covers(&said.body, &answer.body, "answer")
            .map_err(|what| format!("{what}; answered {}, got {}", answer.body, said.body))?;
    }
    for (name, value) in &said.headers {
        if let Some(sent) = answer.headers.get(name) {
            covers(value, sent, name)?;
        }
    }
    Ok(())
}

/// Whether all of a value has arrived. What is null may be absent; what has a default may be there
/// in addition.
fn covers(arrived: &Value, sent: &Value, place: &str) -> Result<(), String> {
    match (arrived, sent) {
        (Value::Object(arrived), Value::Object(sent)) => {
            for (name, sent) in sent.iter().filter(|(_, sent)| !sent.is_null()) {
                let Some(arrived) = arrived.get(name) else {
                    return Err(format!("{place}/{name} is lost"));
                };
                covers(arrived, sent, &format!("{place}/{name}"))?;
            }
            Ok(())
        }
        (Value::Array(arrived), Value::Array(sent)) if arrived.len() == sent.len() => {
            for (n, (arrived, sent)) in arrived.iter().zip(sent).enumerate() {
                covers(arrived, sent, &format!("{place}/{n}"))?;
            }
            Ok(())
        }
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() => Ok(()),
        (arrived, sent) if arrived == sent => Ok(()),
        _ => Err(format!("{place} is another value")),
    }
}
