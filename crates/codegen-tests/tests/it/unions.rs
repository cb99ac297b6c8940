//! Choices, bases, defaults and what differs between the sides, there and back over a socket.

use std::sync::Arc;

use openapi_codegen_tests::unions::client::{Client, Credentials};
use openapi_codegen_tests::unions::server::{
    Api, ChangeError, ChangeSuccess, Clone2Error, Clone2Success, CreateAccountError,
    CreateAccountSuccess, EchoError, EchoSuccess, service,
};
use openapi_codegen_tests::unions::types;
use openapi_runtime::Context;
use serde_json::{Value, json};

use crate::{raw, serve};

struct Echo;

impl Api for Echo {
    type Principal = ();

    async fn echo(&self, _: &Context, body: types::Everything) -> Result<EchoSuccess, EchoError> {
        Ok(EchoSuccess::Ok(body))
    }

    async fn change(&self, _: &Context, body: types::Change) -> Result<ChangeSuccess, ChangeError> {
        let said = |field: &Option<Option<String>>| match field {
            None => "absent".to_owned(),
            Some(None) => "null".to_owned(),
            Some(Some(value)) => value.clone(),
        };
        let cat = match &body.cat {
            None => "absent".to_owned(),
            Some(None) => "null".to_owned(),
            Some(Some(cat)) => cat.lives.to_string(),
        };
        Ok(ChangeSuccess::Ok(vec![said(&body.title), body.note.unwrap_or_default(), cat]))
    }

    async fn create_account(
        &self,
        _: &Context,
        body: types::AccountInput,
    ) -> Result<CreateAccountSuccess, CreateAccountError> {
        Ok(CreateAccountSuccess::Ok(types::Account {
            id: 7,
            name: format!("{}:{}", body.name, body.password),
            parent: None,
        }))
    }

    async fn clone_2(&self, _: &Context, body: types::Ok) -> Result<Clone2Success, Clone2Error> {
        Ok(Clone2Success::Ok(body))
    }
}

async fn back(client: &Client, value: &Value) -> Value {
    let typed: types::Everything =
        serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{value}: {error}"));
    let back = client.echo().body(typed).send().await.expect("an answer").into_inner();
    serde_json::to_value(back).expect("JSON")
}

#[tokio::test]
async fn every_choice_comes_back_as_it_was() {
    let (_server, url) = serve(service(Arc::new(Echo)));
    let client = Client::with_credentials(&url, Credentials {}).expect("a client");
    let values = [
        json!({"model": "gpt-a"}),
        json!({"model": "another"}),
        json!({"open": "small"}),
        json!({"open": "huge"}),
        json!({"maybe": {"kind": "cat", "lives": 9}}),
        json!({"maybe": null}),
        json!({"named": null}),
        json!({"named": {"kind": "cat", "lives": 1}}),
        json!({"pet": {"kind": "dog", "tricks": ["sit"]}}),
        json!({"pet": {"kind": "cat", "lives": 3}}),
        json!({"event": {"type": "opened", "at": "2026-02-28T12:00:00Z"}}),
        json!({"event": {"type": "closed", "reason": "late"}}),
        json!({"event": {"type": "moved", "to": "there"}}),
        json!({"result": {"value": 3, "unit": "m"}}),
        json!({"result": {"error": "no", "code": 4}}),
        json!({"best": {"a": "x"}}),
        json!({"best": {"a": "x", "b": 5}}),
        json!({"best": {"c": true}}),
        json!({"wrapped": {"id": 1, "side": 2.5}}),
        json!({"wrapped": {"id": 1, "radius": 2.5}}),
        json!({"resource": {"kind": "disk", "name": "d", "bytes": 5}}),
        json!({"resources": [{"kind": "machine", "name": "m", "disks": [{"kind": "disk", "name": "d", "bytes": 1}]}]}),
        json!({"either": {"a": "x"}}),
        json!({"either": {"b": "x"}}),
        json!({"rule": {"from": 1, "to": 2}}),
        json!({"alone": {"on": false, "sort": "a"}}),
        json!({"node": {"op": "all", "all": [{"op": "not", "of": {"op": "leaf", "value": 1.5}}]}}),
        json!({"scalar": 5}),
        json!({"scalar": true}),
        json!({"scalar": "00000000-0000-4000-8000-000000000000"}),
        json!({"scalar": "text"}),
        json!({"scalar": ["a"]}),
    ];
    for value in values {
        assert_eq!(back(&client, &value).await, value);
    }
    let defaults = json!({
        "when": "2026-01-02T03:04:05Z", "words": ["a", "b"], "size": "m", "count": 3,
    });
    assert_eq!(
        back(&client, &json!({"defaulted": {}})).await,
        json!({"defaulted": defaults}),
        "defaults stand for what is absent"
    );
}

#[tokio::test]
async fn what_fits_no_branch_is_refused_with_the_property_and_its_words() {
    let (_server, url) = serve(service(Arc::new(Echo)));
    let http = reqwest::Client::new();
    let cases = [
        (json!({"pet": {"kind": "fox"}}), "/pet"),
        (json!({"event": {"type": "gone"}}), "/event"),
        (json!({"event": {"at": "2026-02-28T12:00:00Z"}}), "/event"),
        (json!({"resource": {"kind": "disk", "name": "d"}}), "/resource"),
        (json!({"resource": {"kind": "lamp", "name": "d"}}), "/resource"),
        (json!({"either": {}}), "/either"),
        (json!({"either": {"a": "x", "c": 1}}), "/either"),
        (json!({"rule": {}}), "/rule"),
        (json!({"node": {"op": "not", "of": {"op": "leaf"}}}), "/node"),
        (json!({"scalar": {}}), "/scalar"),
        (json!({"wrapped": {"id": 1}}), "/wrapped"),
    ];
    for (value, pointer) in cases {
        let (status, text) = raw(http.post(format!("{url}/echo")).json(&value)).await;
        assert!(status == 400 && text.contains(pointer), "{value}: {status} {text}");
        assert!(
            !text.contains("enum") || !text.contains("Everything"),
            "no type of Rust is named: {text}"
        );
    }
    let unknown = serde_json::from_value::<types::Event>(json!({"type": "gone"}))
        .expect_err("no such word")
        .to_string();
    assert_eq!(unknown, "unknown `type`, expected one of `opened`, `closed`, `moved`");
    let missing = serde_json::from_value::<types::Pet>(json!({})).expect_err("no word").to_string();
    assert_eq!(missing, "`kind` is missing, expected one of `cat`, `dog`");
}

#[test]
fn types_read_as_one_would_write_them() {
    let event: types::Event =
        serde_json::from_value(json!({"type": "closed", "reason": "x"})).expect("an event");
    assert!(matches!(event, types::Event::Closed(ref closed) if closed.reason == "x"));
    let moved = types::Event::Moved(types::Moved { type_: "elsewhere".to_owned(), to: None });
    assert_eq!(
        serde_json::to_value(moved).expect("JSON"),
        json!({"type": "moved"}),
        "the variant's word is written"
    );
    assert!(matches!(types::Model::from("gpt-b"), types::Model::GptB));
    assert!(matches!("other".parse(), Ok(types::Model::Other(text)) if text == "other"));
    let wrapped: types::Wrapped =
        serde_json::from_value(json!({"id": 1, "side": 2})).expect("a square");
    assert!(matches!(wrapped, types::Wrapped::Square(ref square) if square.id == 1));
    let resource: types::Resource =
        serde_json::from_value(json!({"kind": "disk", "name": "d", "bytes": 5})).expect("a disk");
    assert!(
        matches!(resource, types::Resource::Disk(ref disk) if disk.name == "d"),
        "the base's fields are the child's"
    );
    assert_eq!(types::Send::Plus1.as_str(), "+1");
    assert_eq!("*".parse::<types::Send>().expect("a word").to_string(), "*");
}

#[tokio::test]
async fn absent_null_and_a_value_are_three_things() {
    let (_server, url) = serve(service(Arc::new(Echo)));
    let client = Client::with_credentials(&url, Credentials {}).expect("a client");
    let cases = [
        (types::Change { title: None, note: None, cat: None }, ["absent", "", "absent"]),
        (types::Change { title: Some(None), note: None, cat: Some(None) }, ["null", "", "null"]),
        (
            types::Change {
                title: Some(Some("t".to_owned())),
                note: Some("n".to_owned()),
                cat: None,
            },
            ["t", "n", "absent"],
        ),
    ];
    for (change, expected) in cases {
        let read = client.change().body(change).send().await.expect("an answer").into_inner();
        assert_eq!(read, expected);
    }
}

#[tokio::test]
async fn what_a_caller_may_not_send_is_not_asked_of_him_and_what_is_secret_does_not_come_back() {
    let (_server, url) = serve(service(Arc::new(Echo)));
    let client = Client::with_credentials(&url, Credentials {}).expect("a client");
    let sent = types::AccountInput { name: "n".to_owned(), password: "p".to_owned(), parent: None };
    let made = client.create_account().body(sent).send().await.expect("an answer").into_inner();
    assert_eq!((made.id, made.name.as_str()), (7, "n:p"));
    let http = reqwest::Client::new();
    let body = json!({"id": 5, "name": "n", "password": "p"});
    let (status, text) = raw(http.post(format!("{url}/accounts")).json(&body)).await;
    assert!(status == 400 && text.contains("additionalProperties"), "{status} {text}");
}

#[tokio::test]
async fn names_of_rusts_own_and_names_that_are_equal_cost_nothing() {
    let (_server, url) = serve(service(Arc::new(Echo)));
    let client = Client::with_credentials(&url, Credentials {}).expect("a client");
    let value = json!({"err": {"self": "s"}, "a-b": "1", "a_b": "2", "extra": "e", "send": "", "some": "12345", "more": 5});
    let typed: types::Ok = serde_json::from_value(value.clone()).expect("a value");
    let back = client.clone_2().body(typed).send().await.expect("an answer").into_inner();
    assert_eq!(serde_json::to_value(back).expect("JSON"), value);
}
