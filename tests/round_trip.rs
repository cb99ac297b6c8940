//! Round trip: for each operation alone, what dropshot itself would publish for an endpoint of its
//! types equals the contract - method, path, parameters, body, success. What dropshot cannot
//! express is listed, with the reason, in `docs/round-trip.md`, which this test writes
//! (`EXPECTORATE=overwrite`) and holds.
#![expect(clippy::unwrap_used, reason = "a test that fails should say where")]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use dropshot::{
    ApiDescription, ApiEndpoint, ApiEndpointVersions, HttpError, HttpResponseAccepted, HttpResponseCreated, HttpResponseDeleted,
    HttpResponseFound, HttpResponseOk, MultipartBody, Path, Query, StubContext, TypedBody,
};
use openapi_codegen::json_schema::draft4;
use openapi_codegen::load::Document;
use openapi_codegen::model::{Body, Content, Model, Operation, Parameter, Place};
use schemars::JsonSchema;
use schemars::schema::Schema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

static MODEL: LazyLock<Model> = LazyLock::new(|| Model::build(&Document::load(comfy_cloud::OPENAPI_YAML).unwrap()).unwrap());

const PATH: u8 = 0;
const QUERY: u8 = 1;
const BODY: u8 = 2;
const ANSWER: u8 = 3;

/// A type whose schema is that of a part of the Nth operation.
#[derive(Debug, Deserialize, Serialize)]
struct Part<const N: usize, const PART: u8> {}

impl<const N: usize, const PART: u8> JsonSchema for Part<N, PART> {
    fn schema_name() -> String {
        format!("Part{N}x{PART}")
    }

    fn is_referenceable() -> bool {
        false
    }

    fn json_schema(_: &mut schemars::r#gen::SchemaGenerator) -> Schema {
        let operation = &MODEL.operations[N];
        let schema = match PART {
            PATH => parameters_schema(operation, Place::Path),
            QUERY => parameters_schema(operation, Place::Query),
            BODY => body_schema(operation).unwrap(),
            _ => answer_schema(operation).unwrap(),
        };
        serde_json::from_value(schema).unwrap()
    }
}

fn parameters_schema(operation: &Operation, place: Place) -> Value {
    let parameters = || operation.parameters.iter().filter(|parameter| parameter.place == place && !parameter.is_list());
    let properties: Map<String, Value> = parameters().map(|parameter| (parameter.name.clone(), whole(&parameter.schema))).collect();
    let required: Vec<&str> = parameters().filter(|parameter| parameter.required).map(|parameter| parameter.name.as_str()).collect();
    json!({ "type": "object", "properties": properties, "required": required })
}

fn body_schema(operation: &Operation) -> Option<Value> {
    operation.bodies.iter().find_map(|body| if let Body::Json { schema, .. } = body { Some(whole(schema)) } else { None })
}

fn answer_schema(operation: &Operation) -> Option<Value> {
    let response = operation.successes().next()?;
    let value = &MODEL.typed["paths"][&operation.path][operation.method.to_lowercase()]["responses"][response.status.to_string()];
    matches!(response.content, Some(Content::Json(..))).then(|| whole(&draft4(&value["content"]["application/json"]["schema"])))
}

/// A schema with what it refers to in its place.
fn whole(schema: &Value) -> Value {
    match schema {
        Value::Object(map) => match map.get("$ref").and_then(Value::as_str) {
            Some(reference) => whole(&MODEL.definitions[reference.rsplit('/').next().unwrap()]),
            None => {
                let mut map: Map<String, Value> = map.iter().map(|(key, value)| (key.clone(), whole(value))).collect();
                // As OpenAPI 3.0 and dropshot write it.
                if let Some(Value::Array(types)) = map.get("type").cloned() {
                    map.insert("type".to_owned(), types[0].clone());
                    map.insert("nullable".to_owned(), true.into());
                }
                Value::Object(map)
            }
        },
        Value::Array(items) => items.iter().map(whole).collect(),
        other => other.clone(),
    }
}

/// An endpoint of argument types, with the answer that the operation's first success is. A macro,
/// since the trait of argument tuples has no public name.
macro_rules! endpoint_of {
    ($operation:ident, $unsaid:ident, $n:ident, $arguments:ty) => {{
        macro_rules! stub {
            ($answer:ty) => {
                ApiEndpoint::new_for_types::<$arguments, Result<$answer, HttpError>>(
                    $operation.id.clone(),
                    $operation.method.parse().unwrap(),
                    "application/json",
                    &$operation.path,
                    ApiEndpointVersions::All,
                )
            };
        }
        match ($operation.successes().next().unwrap().status, answer_schema($operation).is_some()) {
            (200, true) => stub!(HttpResponseOk<Part<$n, ANSWER>>),
            (201, true) => stub!(HttpResponseCreated<Part<$n, ANSWER>>),
            (202, true) => stub!(HttpResponseAccepted<Part<$n, ANSWER>>),
            (302, false) => stub!(HttpResponseFound),
            (204, false) => stub!(HttpResponseDeleted),
            (status, _) => {
                $unsaid(&format!("a {status} that is not JSON: it knows 204 and redirects"));
                stub!(HttpResponseDeleted)
            }
        }
    }};
}

/// The endpoint of the Nth operation; what it cannot say is told to `unsaid`.
fn endpoint<const N: usize>(unsaid: &mut impl FnMut(&str)) -> ApiEndpoint<StubContext> {
    let operation = &MODEL.operations[N];
    if operation.parameters.iter().any(Parameter::is_list) {
        unsaid("a list in the query: its parameters are plain values");
    }
    if operation.successes().count() > 1 {
        unsaid("several successes: it publishes one");
    }
    if operation.bodies.len() > 1 {
        unsaid("several media types of one body: it publishes one");
    }
    unsaid("the declared errors: it publishes `4XX` and `5XX` in a shape of its own");
    let form = operation.bodies.iter().any(|body| matches!(body, Body::Multipart { .. }));
    match (form, body_schema(operation)) {
        (true, _) => {
            unsaid("the parts of a form: it publishes a string of bytes");
            endpoint_of!(operation, unsaid, N, (Path<Part<N, PATH>>, Query<Part<N, QUERY>>, MultipartBody))
        }
        (false, Some(_)) => endpoint_of!(operation, unsaid, N, (Path<Part<N, PATH>>, Query<Part<N, QUERY>>, TypedBody<Part<N, BODY>>)),
        (false, None) => endpoint_of!(operation, unsaid, N, (Path<Part<N, PATH>>, Query<Part<N, QUERY>>)),
    }
}

/// What dropshot publishes for one operation, in the terms of the model.
fn published<const N: usize>(unsaid: &mut impl FnMut(&str)) -> Value {
    let operation = &MODEL.operations[N];
    let mut api = ApiDescription::<StubContext>::new();
    api.register(endpoint::<N>(unsaid)).unwrap();
    let document = api.openapi("T", semver::Version::new(1, 0, 0)).json().unwrap();
    document["paths"][&operation.path][operation.method.to_lowercase()].clone()
}

/// Holds what is published against the contract; answers what cannot be said.
fn compare<const N: usize>() -> Vec<String> {
    let operation = &MODEL.operations[N];
    let mut unsaid = Vec::new();
    let found = published::<N>(&mut |what| unsaid.push(what.to_owned()));
    assert_eq!(found["operationId"], operation.id);
    let mut parameters: Vec<Value> = found["parameters"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|parameter| json!([parameter["name"], parameter["in"], parameter["required"] == true, plain(&parameter["schema"])]))
        .collect();
    let place = |place| if place == Place::Path { "path" } else { "query" };
    let expected = operation.parameters.iter().filter(|parameter| !parameter.is_list());
    let mut expected: Vec<Value> = expected.map(|p| json!([p.name, place(p.place), p.required, plain(&whole(&p.schema))])).collect();
    let by_name = |parameter: &Value| parameter[0].as_str().unwrap().to_owned();
    parameters.sort_by_key(by_name);
    expected.sort_by_key(by_name);
    assert_eq!(parameters, expected, "{}", operation.id);
    let content = |value: &Value| value["content"]["application/json"]["schema"].clone();
    match (operation.bodies.iter().any(|body| matches!(body, Body::Multipart { .. })), body_schema(operation)) {
        (true, _) => assert!(found["requestBody"]["content"]["multipart/form-data"].is_object(), "{}", operation.id),
        (false, Some(schema)) => assert_eq!(plain(&content(&found["requestBody"])), plain(&schema), "{}", operation.id),
        (false, None) => assert!(found.get("requestBody").is_none(), "{}", operation.id),
    }
    let response = operation.successes().next().unwrap();
    if !unsaid.iter().any(|what| what.contains("not JSON")) {
        let answer = &found["responses"][response.status.to_string()];
        assert!(answer.is_object(), "{}: no {} in {found}", operation.id, response.status);
        if let Some(schema) = answer_schema(operation) {
            assert_eq!(plain(&content(answer)), plain(&schema), "{}", operation.id);
        }
        for header in &response.headers {
            assert!(answer["headers"].as_object().unwrap().keys().any(|name| name.eq_ignore_ascii_case(&header.name)));
        }
    }
    unsaid
}

/// A schema without what the two ways of writing it may differ in: a title,
/// numbers with or without a point, an order of names, empty lists.
fn plain(schema: &Value) -> Value {
    match schema {
        Value::Object(map) => {
            let mut out: Map<String, Value> = map.iter().map(|(key, value)| (key.clone(), plain(value))).collect();
            out.remove("title");
            if let Some(Value::Array(required)) = out.get_mut("required") {
                required.sort_by_key(ToString::to_string);
            }
            out.retain(|key, value| {
                !(key == "required" && value == &json!([]))
                    && !(key == "additionalProperties" && (value == &json!(true) || value == &json!({})))
            });
            Value::Object(out)
        }
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Number(number) => json!(number.as_f64()),
        other => other.clone(),
    }
}

macro_rules! all {
    ($($n:literal)*) => {{
        let mut unsaid: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        $(
            if $n < MODEL.operations.len() {
                for what in compare::<$n>() {
                    unsaid.entry(what).or_default().push(&MODEL.operations[$n].id);
                }
            }
        )*
        // Types are numbered when the test is compiled; these are enough for a while.
        assert!([$($n),*].len() >= MODEL.operations.len(), "add numbers");
        unsaid
    }};
}

#[test]
fn what_dropshot_would_publish_is_the_contract() {
    let unsaid = all!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63);
    let rows: Vec<String> = unsaid
        .iter()
        .map(|(what, ids)| {
            let ids = if ids.len() == MODEL.operations.len() { "all".to_owned() } else { format!("`{}`", ids.join("`, `")) };
            format!("| {what} | {ids} |")
        })
        .collect();
    let text = format!(
        "# Round trip\n\nFor each operation alone, the types of its arguments and of its first success are given to dropshot, and\n\
         what dropshot publishes for them is the contract again: method, path, parameters, body, answer. This\n\
         table, written by the test that compares them (`tests/round_trip.rs`), lists what dropshot has no words\n\
         for, and why; the generator's own glue does these.\n\n| what dropshot cannot say | operations |\n|---|---|\n{}\n",
        rows.join("\n")
    );
    expectorate::assert_contents("docs/round-trip.md", &text);
}
