//! One request on its way to its operation: parameters and body, read against the contract.

use std::borrow::Cow;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, OnceLock, Weak};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Method, Uri};
use hyper::upgrade::OnUpgrade;
use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use uuid::Uuid;

use crate::auth::{Place, cookie, cookies};
use crate::body::BodyStream;
use crate::budget::{Budget, Holder, Memory, Share, network};
use crate::connections::Seat;
use crate::fault::Fault;
use crate::form::Form;
use crate::items::ItemReader;
use crate::route::PathValues;
use crate::schema::{self, Inputs, Schema, check, plainly, read_as};
use crate::service::OperationSpec;
use crate::site::Variables;
use crate::web_socket::WebSocketUpgrade;

/// What an operation may know of the request beside its arguments.
#[derive(Clone, Debug)]
pub struct Context {
    /// The id that the response carries in `x-request-id`.
    pub request_id: String,
    /// Who is connected.
    pub remote_addr: SocketAddr,
    /// The method as it was sent; `HEAD` also where the operation is a `GET`.
    pub method: Method,
    /// The address as it was sent.
    pub uri: Uri,
    /// The headers.
    pub headers: HeaderMap,
    /// Cancelled when the client leaves before it has the response. What was begun goes on all the
    /// same: this is for work that is of no use to anybody else.
    pub left: CancellationToken,
    /// The path of the mount that the request came by; see [`Context::base`].
    pub(crate) base: Arc<str>,
    /// The values of the mount's variables.
    pub(crate) variables: Variables,
    /// The client's address, as the proxy says where there is one.
    pub(crate) client: IpAddr,
    /// Who the caller is, once that is known.
    pub(crate) caller: OnceLock<Uuid>,
    /// For whom the connection counts.
    pub(crate) seat: Weak<Seat>,
}

impl Context {
    /// Called where a credential is checked: what the request takes is counted for this caller from
    /// now on, its connection as well.
    ///
    /// # Errors
    /// 429 when the caller uses as many connections as it may, 503 when all callers do.
    pub fn identify(&self, caller: Uuid) -> Result<(), Fault> {
        // The first credential says who the caller is.
        if self.caller.set(caller).is_ok() {
            tracing::Span::current().record("user", tracing::field::display(caller));
        }
        self.count_connection()
    }

    /// Counts the connection as used by who the caller is as far as that is known.
    pub(crate) fn count_connection(&self) -> Result<(), Fault> {
        self.seat.upgrade().map_or(Ok(()), |seat| seat.count_for(self.holder()))
    }

    /// Who the caller is, if it has shown a credential.
    pub fn caller(&self) -> Option<Uuid> {
        self.caller.get().copied()
    }

    /// The path that the contract is mounted at, which `uri` does not have: links to the contract
    /// begin with it. Variables stand there by their names, not their values.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The network of the client, as the proxy says where there is one: an IPv4 address, or the
    /// first 64 bits of an IPv6 address.
    pub fn network(&self) -> IpAddr {
        network(self.client)
    }

    /// The values of all cookies of a name.
    pub fn cookies(&self, name: &str) -> Vec<String> {
        cookies(&self.headers, name).collect()
    }

    /// Who what the request takes is counted for.
    pub fn holder(&self) -> Holder {
        self.caller
            .get()
            .map_or_else(|| Holder::network(self.client), |caller| Holder::Caller(*caller))
    }
}

/// A parameter in the table of operations.
#[derive(Debug)]
pub struct ParameterSpec {
    /// Its name in the request.
    pub name: &'static str,
    /// Where it stands.
    pub place: Place,
    /// What its text, or that of an item, stands for.
    pub kind: ValueKind,
    /// How its value is written.
    pub shape: Shape,
    /// The text that stands for it when it is not given.
    pub default: Option<&'static str>,
}

/// How a parameter's value is written.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// As one text.
    Plain,
    /// As one text whose items a character separates; repetition separates as well.
    List(char),
    /// As the same name once an item.
    Repeated,
    /// As `name[field]=value`, a pair a field; or as one text where it may be plain as well.
    Deep(&'static [FieldSpec]),
    /// As `field=value` in the query, a pair a field.
    Fields(&'static [FieldSpec]),
    /// As one text of pairs: `field,value,field,value`, or `field=value,field=value`.
    Pairs {
        /// The fields.
        fields: &'static [FieldSpec],
        /// Whether a field and its value are joined by `=`.
        joined: bool,
    },
    /// As JSON.
    Json,
}

/// A field of an object that is sent as texts.
#[derive(Clone, Copy, Debug)]
pub struct FieldSpec {
    /// Its name.
    pub name: &'static str,
    /// What its text, or that of an item, stands for.
    pub kind: ValueKind,
    /// Whether it may stand more than once.
    pub many: bool,
}

/// What the text of a parameter stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// Itself.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A JSON value.
    Json,
}

/// A request whose operation is known.
#[derive(Debug)]
pub struct Call {
    pub(crate) spec: &'static OperationSpec,
    pub(crate) inputs: &'static Inputs,
    pub(crate) context: Arc<Context>,
    /// The decoded values of the path's parameters, by their names in the contract.
    pub(crate) path_values: PathValues,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Option<BodyStream>,
    pub(crate) json_limit_bytes: u64,
    /// Whether what is not said to be JSON is read as JSON where nothing else is taken.
    pub(crate) json_of_any_type: bool,
    /// How the connection becomes another protocol's, where the server lets it.
    pub(crate) upgrade: Option<OnUpgrade>,
    pub(crate) memory: Memory,
    /// What goes on beyond the response.
    pub(crate) tasks: TaskTracker,
    /// What the values of the body hold, until the operation is done.
    pub(crate) held: Share,
}

impl Call {
    /// What the operation may know of the request.
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// The parameter at an index of the operation's table, given or by default.
    ///
    /// # Errors
    /// When it is missing or breaks its schema.
    pub fn required<T: DeserializeOwned>(&self, index: usize) -> Result<T, Fault> {
        self.optional(index)?.ok_or_else(|| self.missing(index))
    }

    /// The parameter at an index of the operation's table, if it is given.
    ///
    /// # Errors
    /// When it breaks its schema or is given twice.
    pub fn optional<T: DeserializeOwned>(&self, index: usize) -> Result<Option<T>, Fault> {
        let spec = &self.spec.parameters[index];
        let pairs = match spec.shape {
            Shape::Deep(fields) => Some((
                fields,
                self.pairs(|key| key.strip_prefix(spec.name)?.strip_prefix('[')?.strip_suffix(']')),
            )),
            Shape::Fields(fields) => Some((
                fields,
                self.pairs(|key| {
                    Some(key).filter(|key| fields.iter().any(|field| field.name == *key))
                }),
            )),
            Shape::Pairs { fields, joined } => {
                self.texts(spec).first().map(|text| (fields, text_pairs(text, joined)))
            }
            _ => None,
        };
        if let Some((fields, pairs)) = pairs.filter(|(_, pairs)| !pairs.is_empty()) {
            let object = object(fields, &pairs);
            let object = object.map_err(|name| {
                Fault::invalid(format!("{}: `{name}` is given more than once", place(spec)))
            })?;
            return self.typed(index, object).map(Some);
        }
        let texts = self.texts(spec);
        match texts.as_slice() {
            [] => spec.default.map(|text| self.value(index, text)).transpose(),
            [text] => self.value(index, text).map(Some),
            _ => Err(Fault::invalid(format!("{} is given more than once", place(spec)))),
        }
    }

    /// The list parameter at an index. One that is given once is split at its separator; one that
    /// is given several times has an item each time, so that an item may hold the separator. Empty
    /// items are left out.
    ///
    /// # Errors
    /// When an item breaks its schema.
    pub fn optional_list<T: DeserializeOwned>(
        &self,
        index: usize,
    ) -> Result<Option<Vec<T>>, Fault> {
        let spec = &self.spec.parameters[index];
        let texts = self.texts(spec);
        if texts.is_empty() {
            let Some(default) = spec.default else { return Ok(None) };
            let values: Vec<Value> =
                serde_json::from_str(default).map_err(|_| Fault::internal())?;
            return values
                .into_iter()
                .map(|value| self.typed(index, value))
                .collect::<Result<_, _>>()
                .map(Some);
        }
        let items: Vec<&str> = match spec.shape {
            Shape::List(separator) => {
                let split = |text: &'_ Cow<'_, str>| {
                    if texts.len() == 1 { text.matches(separator).count() + 1 } else { 1 }
                };
                let items = texts.iter().flat_map(|text| text.splitn(split(text), separator));
                items.map(str::trim).filter(|item| !item.is_empty()).collect()
            }
            _ => texts.iter().map(Cow::as_ref).collect(),
        };
        let values = items.iter().map(|item| self.value(index, item)).collect::<Result<_, _>>()?;
        if let Some(Some(schema)) = self.inputs.lists.get(index) {
            check(schema, &items.iter().map(|item| spec.kind.read(item)).collect(), &place(spec))?;
        }
        Ok(Some(values))
    }

    /// The pairs of the query whose keys `name` makes names of fields.
    fn pairs<'a>(&'a self, name: impl Fn(&'a str) -> Option<&'a str>) -> Vec<(String, String)> {
        self.query
            .iter()
            .filter_map(|(key, value)| Some((name(key)?.to_owned(), value.clone())))
            .collect()
    }

    /// As [`Self::optional_list`], for one that must be given.
    ///
    /// # Errors
    /// When it is missing or an item breaks its schema.
    pub fn required_list<T: DeserializeOwned>(&self, index: usize) -> Result<Vec<T>, Fault> {
        self.optional_list(index)?.ok_or_else(|| self.missing(index))
    }

    /// Which of the media types that the operation takes the body has.
    ///
    /// # Errors
    /// None of them: 415 where the operation declares it, else 400.
    pub fn media_type(&self, accepted: &[&str]) -> Result<usize, Fault> {
        let given =
            self.context.headers.get(CONTENT_TYPE).map(|value| value.to_str().unwrap_or_default());
        // Without a type, a body is what the operation takes first and only.
        let Some(given) = given else {
            return match accepted {
                [only] if !only.starts_with("multipart/") => Ok(0),
                _ => Err(self.unsupported("no Content-Type", accepted)),
            };
        };
        let essence = given.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let kind = essence.split('/').next().unwrap_or_default();
        let is_json = |media: &str| media == "application/json" && essence.ends_with("+json");
        let is_of_kind = |media: &str| media.strip_suffix("/*").is_some_and(|of| of == kind);
        // What names it comes before what takes it among others, in whatever order the contract has
        // them.
        let found = accepted.iter().position(|media| *media == essence);
        let found = found.or_else(|| accepted.iter().position(|media| is_json(media)));
        let found = found.or_else(|| accepted.iter().position(|media| is_of_kind(media)));
        match found.or_else(|| accepted.iter().position(|media| *media == "*/*")) {
            Some(at) => Ok(at),
            None if self.json_of_any_type
                && accepted.iter().all(|media| *media == "application/json") =>
            {
                Ok(0)
            }
            None => Err(self.unsupported(&format!("`{essence}`"), accepted)),
        }
    }

    /// The body as a JSON value of a type, held against its schema.
    ///
    /// # Errors
    /// When it is too large, is cut off, is not JSON, or breaks its schema.
    pub async fn json<T: DeserializeOwned + Send + 'static>(&mut self) -> Result<T, Fault> {
        let bytes = self.take_body()?.limited(self.json_limit_bytes)?.collect().await?;
        self.json_value(bytes).await
    }

    /// The body as an urlencoded form of a type, held against its schema.
    ///
    /// # Errors
    /// When it is too large, is cut off, or breaks its schema.
    pub async fn fields<T: DeserializeOwned>(&mut self) -> Result<T, Fault> {
        let bytes = self.take_body()?.limited(self.json_limit_bytes)?.collect().await?;
        let pairs = query_pairs(&String::from_utf8_lossy(&bytes));
        let value = object(self.spec.fields, &pairs).map_err(|name| {
            Fault::invalid(format!("the form: `{name}` is given more than once"))
        })?;
        if let Some(schema) = self.inputs.form {
            check(schema, &value, "the form")?;
        }
        read_as(&value, "the form")
    }

    /// The body as a text, held against its schema.
    ///
    /// # Errors
    /// When it is too large, is cut off, is not UTF-8, or breaks its schema.
    pub async fn text(&mut self) -> Result<String, Fault> {
        let bytes = self.take_body()?.limited(self.json_limit_bytes)?.collect().await?;
        let text = String::from_utf8(bytes.to_vec())
            .map_err(|_| Fault::invalid("the body is not UTF-8 text"))?;
        let value = Value::String(text);
        if let Some(schema) = self.inputs.text {
            check(schema, &value, "the body")?;
        }
        if let Value::String(text) = value { Ok(text) } else { Err(Fault::internal()) }
    }

    /// As [`Self::json`], where the body may be left out.
    ///
    /// # Errors
    /// As there.
    pub async fn optional_json<T: DeserializeOwned + Send + 'static>(
        &mut self,
    ) -> Result<Option<T>, Fault> {
        let bytes = self.take_body()?.limited(self.json_limit_bytes)?.collect().await?;
        if bytes.is_empty() { Ok(None) } else { self.json_value(bytes).await.map(Some) }
    }

    /// The body as a form that is read part by part.
    ///
    /// # Errors
    /// When the request has no boundary.
    pub fn form(&mut self) -> Result<Form, Fault> {
        let body = self.take_body()?;
        let content_type =
            self.context.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        Form::new(self.spec.parts, self.inputs, content_type.unwrap_or_default(), body)
    }

    /// The body as bytes that are read as they come.
    ///
    /// # Errors
    /// When it was taken before.
    pub fn bytes(&mut self) -> Result<BodyStream, Fault> {
        self.take_body()
    }

    /// The body as JSON values of a type, a line each, that are read and held against their schema
    /// as they come.
    ///
    /// # Errors
    /// When it was taken before.
    pub fn items<T: DeserializeOwned + Send + 'static>(&mut self) -> Result<ItemReader<T>, Fault> {
        let body = self.take_body()?;
        Ok(ItemReader::new(
            body,
            self.inputs.item,
            self.json_limit_bytes,
            self.memory.parsed.clone(),
            self.context.holder(),
        ))
    }

    /// The connection, to make a websocket of it.
    ///
    /// # Errors
    /// When the request does not ask for one as RFC 6455 says.
    pub fn web_socket(&mut self) -> Result<WebSocketUpgrade, Fault> {
        WebSocketUpgrade::new(&self.context.headers, self.upgrade.take(), self.tasks.clone())
    }

    pub(crate) fn query_values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.query.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    fn take_body(&mut self) -> Result<BodyStream, Fault> {
        let body = self.body.take().ok_or_else(Fault::internal)?;
        Ok(body.held_by(self.memory.bodies.clone(), self.context.holder()))
    }

    /// Reads JSON; its share of memory is held until the response is sent.
    async fn json_value<T: DeserializeOwned + Send + 'static>(
        &mut self,
        bytes: Bytes,
    ) -> Result<T, Fault> {
        let (value, share) = read_value(
            self.inputs.body,
            bytes,
            "the body",
            &self.memory.parsed,
            self.context.holder(),
        )
        .await?;
        self.held.add(share);
        Ok(value)
    }

    fn unsupported(&self, found: &str, accepted: &[&str]) -> Fault {
        let message =
            format!("the body has {found}; this operation takes {}", accepted.join(" or "));
        Fault::unsupported_media_type(message, self.spec.statuses.contains(&415))
    }

    fn missing(&self, index: usize) -> Fault {
        Fault::invalid(format!("{} is missing", place(&self.spec.parameters[index])))
    }

    fn texts(&self, spec: &ParameterSpec) -> Vec<Cow<'_, str>> {
        match spec.place {
            Place::Path => {
                let values = self.path_values.iter().filter(|(name, _)| *name == spec.name);
                values.map(|(_, value)| Cow::Borrowed(value.as_str())).collect()
            }
            Place::Query => self.query_values(spec.name).map(Cow::Borrowed).collect(),
            Place::Header => {
                let values = self.context.headers.get_all(spec.name).iter();
                values.map(|value| String::from_utf8_lossy(value.as_bytes())).collect()
            }
            Place::Cookie => {
                cookie(&self.context.headers, spec.name).map(Cow::Owned).into_iter().collect()
            }
        }
    }

    fn value<T: DeserializeOwned>(&self, index: usize, text: &str) -> Result<T, Fault> {
        let spec = &self.spec.parameters[index];
        let value = match spec.shape {
            Shape::Json => serde_json::from_str(text)
                .map_err(|error| Fault::invalid(format!("{} is not JSON: {error}", place(spec))))?,
            _ => spec.kind.read(text),
        };
        self.typed(index, value)
    }

    fn typed<T: DeserializeOwned>(&self, index: usize, value: Value) -> Result<T, Fault> {
        let spec = &self.spec.parameters[index];
        match self.inputs.parameters.get(index) {
            Some(schema) => schema::read(schema, value, &place(spec)),
            None => read_as(&value, &place(spec)),
        }
    }
}

/// How large the values of a JSON text may be without a share of the budget, in bytes.
const FREE_JSON_BYTES: u64 = 1024 * 1024;
/// From which length on JSON is read on a thread that may block, in bytes.
const LONG_JSON_BYTES: usize = 256 * 1024;

/// Reads JSON, having taken the memory that its values will need; `place` says in messages what is
/// read.
pub(crate) async fn read_value<T: DeserializeOwned + Send + 'static>(
    schema: Option<Schema>,
    bytes: Bytes,
    place: &str,
    memory: &Budget,
    holder: Holder,
) -> Result<(T, Share), Fault> {
    let cost = json_cost(&bytes);
    let share = if cost > FREE_JSON_BYTES {
        memory.take_bytes(holder, cost).await?
    } else {
        Share::default()
    };
    if bytes.len() < LONG_JSON_BYTES {
        return Ok((read_json(schema, &bytes, place)?, share));
    }
    // Long enough to keep others waiting on this thread.
    let place = place.to_owned();
    let read = tokio::task::spawn_blocking(move || read_json(schema, &bytes, &place)).await;
    Ok((read.unwrap_or_else(|_| Err(Fault::internal()))?, share))
}

fn read_json<T: DeserializeOwned>(
    schema: Option<Schema>,
    bytes: &[u8],
    place: &str,
) -> Result<T, Fault> {
    let fault = |error: serde_json::Error| match error.is_data() {
        true => Fault::invalid(format!("{place}: {}", plainly(&error.to_string()))),
        false if bytes.is_empty() => Fault::invalid(format!("{place} is not JSON: it is empty")),
        false => Fault::invalid(not_json(bytes, &error, place)),
    };
    let Some(schema) = schema else { return serde_json::from_slice(bytes).map_err(fault) };
    let value: Value = serde_json::from_slice(bytes).map_err(fault)?;
    schema::read(schema, value, place)
}

/// What the values of a JSON text may take in memory while they are read, twice over (as they are
/// and as a type), in bytes; found without reading them, by what a value, and the first of a list
/// and of an object, were measured to take at the most.
pub(crate) fn json_cost(text: &[u8]) -> u64 {
    let mut cost = 2 * text.len() as u64;
    let (mut in_string, mut escaped) = (false, false);
    for (at, byte) in text.iter().enumerate() {
        let is_next = |closing: u8| text.get(at + 1) == Some(&closing);
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = in_string,
            b'"' => {
                in_string = !in_string;
                cost += 16;
            }
            _ if in_string => {}
            b',' => cost += 500,
            b'[' if !is_next(b']') => cost += 300,
            b'{' if !is_next(b'}') => cost += 600,
            _ => {}
        }
    }
    cost
}

/// What is wrong with a body that is not JSON. Python writes numbers that JSON does not have; they
/// are named.
fn not_json(bytes: &[u8], error: &serde_json::Error, place: &str) -> String {
    let line =
        bytes.split(|byte| *byte == b'\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    let is_word = |byte: &u8| byte.is_ascii_alphabetic() || *byte == b'-';
    let at = error.column().saturating_sub(1).min(line.len());
    let begin = line[..at].iter().rposition(|byte| !is_word(byte)).map_or(0, |before| before + 1);
    let word: Vec<u8> = line[begin..].iter().copied().take_while(is_word).take(16).collect();
    match word.as_slice() {
        b"NaN" | b"Infinity" | b"-Infinity" => {
            let (word, line, column) = (String::from_utf8_lossy(&word), error.line(), begin + 1);
            format!(
                "{place} is not JSON: `{word}` at line {line} column {column} is not a JSON number; send a number or null"
            )
        }
        _ => format!("{place} is not JSON: {error}"),
    }
}

impl ValueKind {
    /// The JSON value that a text stands for; a text that stands for none stays text, and its
    /// schema will say what is wrong.
    pub(crate) fn read(self, text: &str) -> Value {
        let value = match self {
            Self::Text => None,
            Self::Integer => text.parse::<i64>().ok().map(Value::from),
            Self::Number => {
                text.parse::<f64>().ok().and_then(serde_json::Number::from_f64).map(Value::from)
            }
            Self::Boolean => match text {
                "true" | "True" | "1" => Some(Value::Bool(true)),
                "false" | "False" | "0" => Some(Value::Bool(false)),
                _ => None,
            },
            Self::Json => serde_json::from_str(text).ok(),
        };
        value.unwrap_or_else(|| Value::String(text.to_owned()))
    }
}

/// An object of pairs of texts; fields that are not known stay texts. Returns the name of one that
/// is given twice and has one value.
fn object<'a>(fields: &[FieldSpec], pairs: &'a [(String, String)]) -> Result<Value, &'a str> {
    let mut object = serde_json::Map::new();
    for (name, text) in pairs {
        let field = fields.iter().find(|field| field.name == name);
        let value = field.map_or(ValueKind::Text, |field| field.kind).read(text);
        match field.is_some_and(|field| field.many) {
            true => {
                if let Value::Array(items) =
                    object.entry(name.clone()).or_insert_with(|| Value::Array(Vec::new()))
                {
                    items.push(value);
                }
            }
            false => {
                if object.insert(name.clone(), value).is_some() {
                    return Err(name);
                }
            }
        }
    }
    Ok(Value::Object(object))
}

/// The pairs of `a,1,b,2`, or of `a=1,b=2`.
fn text_pairs(text: &str, joined: bool) -> Vec<(String, String)> {
    let words: Vec<&str> = text.split(',').collect();
    let pair = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    match joined {
        true => words.iter().map(|word| pair(word.split_once('=').unwrap_or((word, "")))).collect(),
        false => words
            .chunks(2)
            .map(|words| pair((words[0], words.get(1).copied().unwrap_or_default())))
            .collect(),
    }
}

fn place(spec: &ParameterSpec) -> String {
    let place = match spec.place {
        Place::Path => "path parameter",
        Place::Query => "query parameter",
        Place::Header => "header",
        Place::Cookie => "cookie",
    };
    format!("{place} `{}`", spec.name)
}

/// The pairs of a query, decoded as forms are.
pub(crate) fn query_pairs(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| match text.bytes().any(|byte| byte == b'%' || byte == b'+') {
        true => percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned(),
        false => text.to_owned(),
    };
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (decode(key), decode(value)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cost_of_json_is_that_of_its_values() {
        let text = br#""{[,\"{[,""#;
        assert_eq!(json_cost(text), 2 * text.len() as u64 + 32, "a string is one value");
        let object = br#"{"a\\":[1,2]}"#;
        assert_eq!(json_cost(object), 2 * object.len() as u64 + 600 + 32 + 300 + 500);
        let many = format!("[{}]", vec!["{}"; 1_000_000].join(","));
        assert!(json_cost(many.as_bytes()) > 300_000_000);
    }

    #[test]
    fn a_query_is_decoded_as_forms_are() {
        let expected =
            [("a", "1 2"), ("b", "é&"), ("c", "")].map(|(k, v)| (k.to_owned(), v.to_owned()));
        assert_eq!(query_pairs("a=1+2&&b=%C3%A9%26&c"), expected);
    }

    #[test]
    fn a_number_that_json_does_not_have_is_named() {
        let said = |text: &str| {
            not_json(
                text.as_bytes(),
                &serde_json::from_str::<Value>(text).expect_err("not JSON"),
                "the body",
            )
        };
        assert!(
            said("{\"a\": 1,\n \"b\": NaN}").contains("`NaN` at line 2 column 7"),
            "{}",
            said("{\"a\": 1,\n \"b\": NaN}")
        );
        assert!(said("[Infinity]").contains("`Infinity` at line 1 column 2"));
        assert!(said("[-Infinity]").contains("`-Infinity` at line 1 column 2"));
        assert!(said("{nonsense").contains("line 1") && said("").contains("EOF"));
    }

    #[test]
    fn text_that_is_no_number_stays_text() {
        assert_eq!(ValueKind::Integer.read("7"), Value::from(7));
        assert_eq!(ValueKind::Integer.read("7.5"), Value::from("7.5"));
        assert_eq!(ValueKind::Boolean.read("yes"), Value::from("yes"));
    }
}
