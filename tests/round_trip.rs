//! Round trip: for each operation alone, what dropshot itself would publish for an endpoint of its
//! types equals the contract - method, path, parameters, body, success. What dropshot cannot
//! express is listed, with the reason, in `docs/round-trip.md`, which this test writes
//! (`EXPECTORATE=overwrite`) and holds.
#![expect(clippy::unwrap_used, reason = "a test that fails should say where")]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use drift::{ChangeClass, ChangeInfo};
use dropshot::{
    ApiDescription, ApiEndpoint, ApiEndpointVersions, HttpError, HttpResponseAccepted,
    HttpResponseCreated, HttpResponseDeleted, HttpResponseFound, HttpResponseOk, MultipartBody,
    Path, Query, StubContext, TypedBody, UntypedBody,
};
use openapi_codegen::json_schema::draft2020;
use openapi_codegen::load::Document;
use openapi_codegen::model::{Body, Content, Model, Operation, Parameter, Place, Shape};
use schemars::JsonSchema;
use schemars::schema::Schema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// The project's own contract, and those of the generator's tests.
const CONTRACTS: [(&str, &str); 8] = [
    ("comfy-cloud", comfy_cloud::OPENAPI_YAML),
    ("answers", include_str!("../crates/codegen/tests/contracts/answers.yaml")),
    ("bodies", include_str!("../crates/codegen/tests/contracts/bodies.yaml")),
    ("comfy-api-v2", include_str!("../crates/codegen/tests/contracts/comfy-api-v2.yaml")),
    ("parameters", include_str!("../crates/codegen/tests/contracts/parameters.yaml")),
    ("routes", include_str!("../crates/codegen/tests/contracts/routes.yaml")),
    ("schemas", include_str!("../crates/codegen/tests/contracts/schemas.yaml")),
    ("security", include_str!("../crates/codegen/tests/contracts/security.yaml")),
];

static MODELS: LazyLock<Vec<(&str, Model)>> = LazyLock::new(|| {
    let model = |text| Model::build(&Document::load(text).unwrap()).unwrap();
    CONTRACTS.into_iter().map(|(name, text)| (name, model(text))).collect()
});

/// All operations, with the contracts that they are of.
static OPERATIONS: LazyLock<Vec<(&str, &Model, &Operation)>> = LazyLock::new(|| {
    MODELS
        .iter()
        .flat_map(|(name, model)| {
            model.operations.iter().map(move |operation| (*name, model, operation))
        })
        .collect()
});

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
        let schema = match PART {
            PATH => parameters_schema::<N>(Place::Path),
            QUERY => parameters_schema::<N>(Place::Query),
            BODY => body_schema::<N>().unwrap(),
            _ => answer_schema::<N>().unwrap(),
        };
        let text = schema.to_string();
        serde_json::from_value(modern(schema)).unwrap_or_else(|error| panic!("{error}: {text}"))
    }
}

/// A schema with its exclusive bounds as numbers, as `schemars` has them.
fn modern(schema: Value) -> Value {
    match schema {
        Value::Object(map) => {
            let mut map: Map<String, Value> =
                map.into_iter().map(|(key, value)| (key, modern(value))).collect();
            for (bound, exclusive) in
                [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")]
            {
                if let Some(true) = map.get(exclusive).and_then(Value::as_bool) {
                    let limit = map.remove(bound).unwrap();
                    map.insert(exclusive.to_owned(), limit);
                }
            }
            Value::Object(map)
        }
        Value::Array(items) => items.into_iter().map(modern).collect(),
        other => other,
    }
}

/// Whether a query parameter has the name of a path parameter too.
fn is_twice(operation: &Operation, parameter: &Parameter) -> bool {
    parameter.place == Place::Query
        && operation
            .parameters
            .iter()
            .any(|other| other.place == Place::Path && other.name == parameter.name)
}

/// Those of an operation's parameters that dropshot's extractors take.
fn sayable(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    let of_extractors = |parameter: &&Parameter| {
        matches!(parameter.place, Place::Path | Place::Query) && parameter.shape == Shape::Plain
    };
    operation
        .parameters
        .iter()
        .filter(of_extractors)
        .filter(|parameter| !is_twice(operation, parameter))
}

fn parameters_schema<const N: usize>(place: Place) -> Value {
    let parameters = || sayable(OPERATIONS[N].2).filter(|parameter| parameter.place == place);
    let properties: Map<String, Value> = parameters()
        .map(|parameter| (parameter.name.clone(), whole::<N>(&parameter.schema)))
        .collect();
    let required: Vec<&str> = parameters()
        .filter(|parameter| parameter.required)
        .map(|parameter| parameter.name.as_str())
        .collect();
    json!({ "type": "object", "properties": properties, "required": required })
}

fn body_schema<const N: usize>() -> Option<Value> {
    let json = |body: &Body| {
        if let Body::Json { schema, .. } = body { Some(whole::<N>(schema)) } else { None }
    };
    OPERATIONS[N].2.bodies.iter().find_map(json)
}

fn answer_schema<const N: usize>() -> Option<Value> {
    let (_, model, operation) = OPERATIONS[N];
    let response = operation.successes().next()?;
    let value = &model.typed["paths"][&operation.path][operation.method.to_lowercase()]["responses"]
        [response.status.to_string()];
    matches!(response.content, Some(Content::Json(..)))
        .then(|| whole::<N>(&draft2020(&value["content"]["application/json"]["schema"])))
}

/// A schema with what it refers to in its place, and nothing where it is inside of itself.
fn whole<const N: usize>(schema: &Value) -> Value {
    fn fill(schema: &Value, definitions: &Map<String, Value>, inside: &mut Vec<String>) -> Value {
        match schema {
            Value::Object(map) => match map.get("$ref").and_then(Value::as_str) {
                Some(reference) if inside.iter().any(|known| known == reference) => json!({}),
                Some(reference) => {
                    inside.push(reference.to_owned());
                    let filled = fill(
                        &definitions[reference.rsplit('/').next().unwrap()],
                        definitions,
                        inside,
                    );
                    inside.pop();
                    filled
                }
                None => {
                    let filled = map
                        .iter()
                        .map(|(key, value)| (key.clone(), fill(value, definitions, inside)));
                    as_published(filled.collect())
                }
            },
            Value::Array(items) => {
                items.iter().map(|item| fill(item, definitions, inside)).collect()
            }
            other => other.clone(),
        }
    }
    fill(schema, &OPERATIONS[N].1.definitions, &mut Vec::new())
}

/// A schema in the words that dropshot has for it, where there are several that mean the same.
fn as_published(mut map: Map<String, Value>) -> Value {
    // OpenAPI 3.0 has `nullable` for a type of null.
    if let Some(Value::Array(types)) = map.get("type").cloned() {
        map.insert("type".to_owned(), types[0].clone());
        map.insert("nullable".to_owned(), true.into());
    }
    if let Some([Value::Object(choice), null]) =
        map.get("anyOf").and_then(Value::as_array).map(Vec::as_slice)
        && *null == json!({ "type": "null" })
    {
        map = choice.clone();
        map.insert("nullable".to_owned(), true.into());
    }
    // Of words beside a choice it publishes the choice alone, and of a list without a type nothing.
    if map.contains_key("properties") && map.get("allOf").is_some_and(Value::is_array) {
        let mut all = map.remove("allOf").unwrap();
        map.insert("type".to_owned(), "object".into());
        all.as_array_mut().unwrap().push(map.into());
        return json!({ "allOf": all });
    }
    if map
        .get("enum")
        .and_then(Value::as_array)
        .is_some_and(|values| values.iter().all(Value::is_string))
    {
        map.insert("type".to_owned(), "string".into());
    }
    Value::Object(map)
}

/// An endpoint of argument types, with the response that the operation's first success is. A macro,
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
        match ($operation.successes().next().unwrap().status, answer_schema::<$n>().is_some()) {
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
    let operation = OPERATIONS[N].2;
    if operation
        .parameters
        .iter()
        .any(|parameter| matches!(parameter.place, Place::Header | Place::Cookie))
    {
        unsaid("a parameter in a header or a cookie: its extractors read path and query");
    }
    if operation.parameters.iter().any(|parameter| is_twice(operation, parameter)) {
        unsaid("one name in the path and in the query: its names are of one place");
    }
    if operation
        .parameters
        .iter()
        .any(|p| matches!(p.place, Place::Path | Place::Query) && p.shape != Shape::Plain)
    {
        unsaid("a list or an object in the query: its parameters are plain values");
    }
    if operation.successes().count() > 1 {
        unsaid("several successes: it publishes one");
    }
    if operation.bodies.len() > 1 {
        unsaid("several media types of one body: it publishes one");
    }
    unsaid("the declared errors: it publishes `4XX` and `5XX` in a shape of its own");
    let body = operation.bodies.first();
    match (body, body_schema::<N>()) {
        (Some(Body::Multipart { .. }), _) => {
            unsaid("the parts of a form: it publishes a string of bytes");
            endpoint_of!(
                operation,
                unsaid,
                N,
                (Path<Part<N, PATH>>, Query<Part<N, QUERY>>, MultipartBody)
            )
        }
        (_, Some(_)) => {
            if !operation.body_required {
                unsaid("a body that may be left out: its bodies are required");
            }
            endpoint_of!(
                operation,
                unsaid,
                N,
                (Path<Part<N, PATH>>, Query<Part<N, QUERY>>, TypedBody<Part<N, BODY>>)
            )
        }
        (Some(_), None) => {
            unsaid(
                "a body of bytes, of text or of another media type: it publishes `application/octet-stream`",
            );
            endpoint_of!(
                operation,
                unsaid,
                N,
                (Path<Part<N, PATH>>, Query<Part<N, QUERY>>, UntypedBody)
            )
        }
        (None, None) => {
            endpoint_of!(operation, unsaid, N, (Path<Part<N, PATH>>, Query<Part<N, QUERY>>))
        }
    }
}

/// What dropshot publishes for one operation.
fn published<const N: usize>(unsaid: &mut impl FnMut(&str)) -> Value {
    let operation = OPERATIONS[N].2;
    let mut api = ApiDescription::<StubContext>::new();
    api.register(endpoint::<N>(unsaid)).unwrap();
    let mut document = api.openapi("T", semver::Version::new(1, 0, 0)).json().unwrap();
    let published = &mut document["paths"][&operation.path][operation.method.to_lowercase()];
    published["responses"].as_object_mut().unwrap().retain(|status, _| !status.ends_with("XX"));
    document
}

/// What of one operation dropshot has words for, as a document: distinguished from what it
/// publishes only by what it does wrong.
fn said<const N: usize>(published: &Value) -> Value {
    let operation = OPERATIONS[N].2;
    let place = |place| if place == Place::Path { "path" } else { "query" };
    let parameter = |p: &Parameter| json!({ "name": p.name, "in": place(p.place), "required": p.required, "schema": whole::<N>(&p.schema) });
    let parameters: Vec<Value> = sayable(operation).map(parameter).collect();
    let mut value = json!({ "operationId": operation.id, "parameters": parameters });
    let found = &published["paths"][&operation.path][operation.method.to_lowercase()];
    match (operation.bodies.first(), body_schema::<N>()) {
        (Some(Body::Multipart { .. }), _) => {
            assert!(
                found["requestBody"]["content"]["multipart/form-data"].is_object(),
                "{}",
                operation.id
            )
        }
        (Some(_), Some(schema)) => {
            value["requestBody"] = json!({ "required": true, "content": { "application/json": { "schema": schema } } });
        }
        (Some(_), None) => assert!(
            found["requestBody"]["content"]["application/octet-stream"].is_object(),
            "{}",
            operation.id
        ),
        (None, _) => {}
    }
    if value.get("requestBody").is_none() && !operation.bodies.is_empty() {
        value["requestBody"] = found["requestBody"].clone();
    }
    let response = operation.successes().next().unwrap();
    match answer_schema::<N>() {
        Some(schema) => {
            let answer = json!({ "description": "", "content": { "application/json": { "schema": schema } } });
            value["responses"] = json!({ (response.status.to_string()): answer });
        }
        // What has no body is its status and its headers.
        None => value["responses"] = found["responses"].clone(),
    }
    let value = classic(value);
    json!({ "openapi": "3.0.3", "info": { "title": "T", "version": "1.0.0" }, "paths": { &operation.path: { operation.method.to_lowercase(): value } } })
}

/// Schemas of JSON Schema 2020-12, as the model has them for its validators, in the words of
/// OpenAPI 3.0.
fn classic(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut map: Map<String, Value> =
                map.into_iter().map(|(key, value)| (key, classic(value))).collect();
            for (bound, exclusive) in
                [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")]
            {
                if map.get(exclusive).is_some_and(Value::is_number) {
                    let limit = map.insert(exclusive.to_owned(), json!(true)).unwrap();
                    map.insert(bound.to_owned(), limit);
                }
            }
            if let Some([ty, Value::String(null)]) =
                map.get("type").and_then(Value::as_array).map(Vec::as_slice)
                && null == "null"
            {
                let ty = ty.clone();
                map.insert("type".to_owned(), ty);
                map.insert("nullable".to_owned(), json!(true));
                if let Some(Value::Array(words)) = map.get_mut("enum") {
                    words.retain(|word| !word.is_null());
                }
            }
            Value::Object(map)
        }
        Value::Array(items) => items.into_iter().map(classic).collect(),
        other => other,
    }
}

/// A document without what `drift` takes for a difference and is none: an order of names, lists
/// that are empty, what holds anyway.
fn plain(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut out: Map<String, Value> =
                map.iter().map(|(key, value)| (key.clone(), plain(value))).collect();
            if let Some(Value::Array(required)) = out.get_mut("required") {
                required.sort_by_key(ToString::to_string);
            }
            out.retain(|key, value| {
                !(key == "required" && value == &json!([]))
                    && !(key == "additionalProperties"
                        && (value == &json!(true) || value == &json!({})))
            });
            Value::Object(out)
        }
        Value::Array(items) => items.iter().map(plain).collect(),
        other => other.clone(),
    }
}

/// Holds what is published against the contract; returns what cannot be said.
fn compare<const N: usize>() -> Vec<String> {
    let (contract, _, operation) = OPERATIONS[N];
    let is_mixed = |segment: &str| {
        segment.contains('{')
            && (segment.find('{') != Some(0) || segment.find('}') != Some(segment.len() - 1))
    };
    if operation.path.split('/').any(is_mixed) {
        return vec![
            "text and parameters in one segment of a path: a segment is one or the other"
                .to_owned(),
        ];
    }
    let mut unsaid = Vec::new();
    let published = published::<N>(&mut |what| unsaid.push(what.to_owned()));
    let (said, published) = (plain(&said::<N>(&published)), plain(&published));
    let changes = drift::compare(&said, &published).unwrap();
    // `drift` does not look into a choice, though it be the same on both sides.
    let at = |document: &Value, place: &str| {
        document["paths"][&operation.path][operation.method.to_lowercase()]
            .pointer(&format!("/{place}"))
            .cloned()
    };
    let is_none = |info: &&ChangeInfo| {
        info.class == ChangeClass::Trivial
            || info.class == ChangeClass::Unhandled
                && at(&said, &info.old_subpath.to_string())
                    == at(&published, &info.new_subpath.to_string())
    };
    let changes: Vec<_> =
        changes.iter().flat_map(|change| &change.changes).filter(|info| !is_none(info)).collect();
    assert!(changes.is_empty(), "{contract}: {}: {changes:#?}", operation.id);
    unsaid
}

macro_rules! all {
    ($($n:literal)*) => {{
        let mut unsaid: BTreeMap<String, BTreeMap<&str, Vec<&str>>> = BTreeMap::new();
        $(
            if $n < OPERATIONS.len() {
                let (contract, _, operation) = OPERATIONS[$n];
                for what in compare::<$n>() {
                    unsaid.entry(what).or_default().entry(contract).or_default().push(&operation.id);
                }
            }
        )*
        // Types are numbered when the test is compiled; these are enough for a while.
        assert!([$($n),*].len() >= OPERATIONS.len(), "add numbers: there are {} operations", OPERATIONS.len());
        unsaid
    }};
}

#[test]
fn what_dropshot_would_publish_is_the_contract() {
    let unsaid = all!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127);
    let of = |(contract, ids): (&&str, &Vec<&str>)| {
        let all = OPERATIONS.iter().filter(|(name, ..)| name == contract).count() == ids.len();
        format!(
            "{contract}: {}",
            if all { "all".to_owned() } else { format!("`{}`", ids.join("`, `")) }
        )
    };
    let rows: Vec<String> = unsaid
        .iter()
        .map(|(what, by)| {
            format!("| {what} | {} |", by.iter().map(of).collect::<Vec<_>>().join("; "))
        })
        .collect();
    let text = format!(
        "# Round trip\n\nFor each operation alone, of this project's contract and of those of the generator's tests, the types of\n\
         its arguments and of its first success are given to dropshot. What dropshot publishes for them is the\n\
         contract again: `drift` finds no difference that matters in method, path, parameters, body and answer.\n\
         This table, written by the test that compares them (`tests/round_trip.rs`), lists what dropshot has no\n\
         words for, and why; the generator's own glue does these.\n\n\
         | what dropshot cannot say | operations |\n|---|---|\n{}\n",
        rows.join("\n")
    );
    expectorate::assert_contents("docs/round-trip.md", &text);
}
