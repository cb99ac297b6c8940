//! Schemas of every kind, there and back, and every rule that a value can break.

use std::sync::Arc;

use openapi_codegen_tests::schemas::client::{Client, Credentials};
use openapi_codegen_tests::schemas::server::{Api, EverythingError, EverythingSuccess, service};
use openapi_codegen_tests::schemas::types;
use openapi_runtime::Context;
use serde_json::{Value, json};

use crate::{raw, serve};

struct Echo;

impl Api for Echo {
    type Principal = ();

    async fn everything(
        &self,
        _: &Context,
        body: types::Everything,
    ) -> Result<EverythingSuccess, EverythingError> {
        Ok(EverythingSuccess::Ok(body))
    }
}

#[tokio::test]
async fn values_of_every_schema_come_back_as_they_were() {
    let (_server, url) = serve(service(Arc::new(Echo)));
    let client = Client::with_credentials(&url, Credentials {}).expect("a client");
    let value = json!({
        "all": {"a": "x", "b": 3},
        "one": {"kind": "dog", "tricks": ["sit"]},
        "move": {"how": "swimming", "deep": 3},
        "shape": {"side": 2.5},
        "any": 5,
        "tree": {"value": 1, "children": [{"value": 2, "children": []}, {"value": 3}]},
        "map": {"k": {"value": 9}},
        "level": 2,
        "odd": "a b",
        "pair": {"left": null, "right": 2},
        "unlike": "c",
        "small": 0.75,
        "counts": {"x": 1},
        "code": 4,
        "type": "t",
        "größe": 1.5,
        "名前": "n",
        "date": "2026-02-28",
        "moment": "2026-02-28T12:00:00Z",
        "address": "192.0.2.1",
        "whole": -7,
    });
    let typed: types::Everything =
        serde_json::from_value(value.clone()).expect("what the contract allows has a type");
    assert!(
        matches!(typed.move_, Some(types::Move::Swimming(_))),
        "the discriminator decides, not which branch is first"
    );
    let back = client.everything().body(typed).send().await.expect("an answer").into_inner();
    assert_eq!(serde_json::to_value(back).expect("JSON"), value);
}

#[tokio::test]
async fn a_value_that_breaks_a_rule_is_refused_with_pointer_and_rule() {
    let (_server, url) = serve(service(Arc::new(Echo)));
    let http = reqwest::Client::new();
    let cases: [(Value, &str, &str); 25] = [
        (json!({"all": {"b": 1}}), "/all", "required"),
        (json!({"all": {"a": "x", "b": -1}}), "/all/b", "minimum"),
        (json!({"one": {"kind": "fox"}}), "/one", "oneOf"),
        (json!({"move": {"how": "flying"}}), "/move", "oneOf"),
        (json!({"move": {"how": "walking", "far": "x"}}), "/move/far", "type"),
        (json!({"shape": {"side": 1, "radius": 1}}), "/shape", "oneOf"),
        (json!({"any": "long"}), "/any", "maxLength"),
        (json!({"any": []}), "/any", "anyOf"),
        (
            json!({"tree": {"value": 1, "children": [{"value": "x"}]}}),
            "/tree/children/0/value",
            "type",
        ),
        (json!({"map": {"k": {}}}), "/map/k", "required"),
        (json!({"level": 4}), "/level", "enum"),
        (json!({"odd": "b"}), "/odd", "enum"),
        (json!({"maybe": 5}), "/maybe", "type"),
        (json!({"pair": {}}), "/pair", "required"),
        (json!({"pair": {"left": null, "right": 3}}), "/pair/right", "enum"),
        (json!({"unlike": "a"}), "/unlike", "not"),
        (json!({"small": 0}), "/small", "inimum"),
        (json!({"small": 0.3}), "/small", "multipleOf"),
        (json!({"counts": {}}), "/counts", "minProperties"),
        (json!({"counts": {"a": 1, "b": 2, "c": 3}}), "/counts", "maxProperties"),
        (json!({"date": "2026-02-30"}), "/date", "format"),
        (json!({"moment": "noon"}), "/moment", "format"),
        (json!({"address": "300.0.0.1"}), "/address", "format"),
        (json!({"nothing": 1}), "the body", "additionalProperties"),
        (json!([]), "the body", "type"),
    ];
    for (value, pointer, rule) in cases {
        let (status, text) = raw(http.post(format!("{url}/everything")).json(&value)).await;
        assert!(
            status == 400 && text.contains(pointer) && text.contains(rule),
            "{value}: {status} {text}"
        );
    }
}

#[tokio::test]
async fn without_validation_types_are_read_all_the_same() {
    let (_server, url) = serve(service(Arc::new(Echo)).without_validation());
    let http = reqwest::Client::new();
    let send = |value: Value| raw(http.post(format!("{url}/everything")).json(&value));
    let (status, text) = send(json!({"counts": {"a": 1, "b": 2, "c": 3}})).await;
    assert_eq!(status, 200, "a rule that is no type is not looked at: {text}");
    let (status, text) = send(json!({"tree": {"value": "x"}})).await;
    assert!(status == 400 && text.contains("the body: "), "{status} {text}");
    let (status, text) = raw(http
        .post(format!("{url}/everything"))
        .header("content-type", "application/json")
        .body("{"))
    .await;
    assert!(status == 400 && text.contains("not JSON"), "{status} {text}");
}
