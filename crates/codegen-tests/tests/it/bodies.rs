//! Request bodies of every media type.

use std::sync::Arc;

use futures::StreamExt;
use openapi_codegen_tests::bodies::client::{Client, Credentials, ItemBody};
use openapi_codegen_tests::bodies::server::*;
use openapi_codegen_tests::bodies::types::{self, Thing};
use openapi_runtime::{BodyStream, Context, Fault, ItemReader};
use serde_json::{Value, json};

use crate::{raw, serve};

struct Echo;

async fn length(mut body: BodyStream) -> Result<usize, Fault> {
    let mut length = 0;
    while let Some(chunk) = body.next().await {
        length += chunk?.len();
    }
    Ok(length)
}

impl Api for Echo {
    type Principal = ();

    fn fault_as_problem(&self, fault: &Fault) -> types::Problem {
        types::Problem { message: fault.to_string() }
    }

    async fn bytes(&self, _: &Context, body: BodyStream) -> Result<BytesSuccess, BytesError> {
        Ok(BytesSuccess::Ok(json!(length(body).await?)))
    }

    async fn form(&self, _: &Context, body: Thing) -> Result<FormSuccess, FormError> {
        Ok(FormSuccess::Ok(json!(body)))
    }

    async fn delete_with_body(
        &self,
        _: &Context,
        body: Thing,
    ) -> Result<DeleteWithBodySuccess, DeleteWithBodyError> {
        Ok(DeleteWithBodySuccess::Ok(json!(body)))
    }

    async fn json(&self, _: &Context, body: Thing) -> Result<JsonSuccess, JsonError> {
        Ok(JsonSuccess::Ok(json!(body)))
    }

    async fn multipart(
        &self,
        _: &Context,
        mut body: MultipartForm,
    ) -> Result<MultipartSuccess, MultipartError> {
        let mut parts = Vec::new();
        while let Some(part) = body.next().await? {
            parts.push(match part {
                MultipartPart::Files(mut file) => {
                    let (name, mut bytes) = (file.file_name().map(str::to_owned), 0);
                    while let Some(chunk) = file.chunk().await? {
                        bytes += chunk.len();
                    }
                    json!({ "file": name, "bytes": bytes })
                }
                MultipartPart::Id(id) => json!({ "id": id }),
                MultipartPart::Words(word) => json!({ "word": word }),
                MultipartPart::Count(count) => json!({ "count": count }),
                MultipartPart::Meta(meta) => json!({ "meta": meta }),
            });
        }
        Ok(MultipartSuccess::Ok(json!(parts)))
    }

    async fn lines(
        &self,
        _: &Context,
        mut body: ItemReader<Thing>,
    ) -> Result<LinesSuccess, LinesError> {
        let mut names = Vec::new();
        while let Some(thing) = body.next().await? {
            names.push(thing.name);
        }
        Ok(LinesSuccess::Ok(json!(names)))
    }

    async fn different(
        &self,
        _: &Context,
        body: DifferentBody,
    ) -> Result<DifferentSuccess, DifferentError> {
        Ok(DifferentSuccess::Ok(match body {
            DifferentBody::Json(thing) => json!({ "json": thing }),
            DifferentBody::Form(form) => json!({ "form": form }),
            DifferentBody::Items(mut items) => {
                let mut sum = 0;
                while let Some(item) = items.next().await? {
                    sum += item;
                }
                json!({ "sum": sum })
            }
        }))
    }

    async fn limited(&self, _: &Context, body: String) -> Result<LimitedSuccess, LimitedError> {
        Ok(LimitedSuccess::Ok(json!(body)))
    }

    async fn loose(&self, _: &Context, mut body: LooseForm) -> Result<LooseSuccess, LooseError> {
        let mut notes = Vec::new();
        while let Some(LoosePart::Note(note)) = body.next().await? {
            notes.push(note);
        }
        Ok(LooseSuccess::Ok(json!(notes)))
    }

    async fn range(&self, context: &Context, body: RangeBody) -> Result<RangeSuccess, RangeError> {
        let media = context.headers["content-type"].to_str().unwrap_or_default().to_owned();
        Ok(RangeSuccess::Ok(match body {
            RangeBody::Json(thing) => json!({ "json": thing }),
            RangeBody::Bytes(bytes) => json!({ "bytes": length(bytes).await?, "media": media }),
        }))
    }

    async fn older(&self, _: &Context, body: Thing) -> Result<OlderSuccess, OlderError> {
        Ok(OlderSuccess::Ok(json!(body)))
    }

    async fn optional(
        &self,
        _: &Context,
        body: Option<Thing>,
    ) -> Result<OptionalSuccess, OptionalError> {
        Ok(OptionalSuccess::Ok(json!(body)))
    }

    async fn referred(&self, _: &Context, body: Thing) -> Result<ReferredSuccess, ReferredError> {
        Ok(ReferredSuccess::Ok(json!(body)))
    }

    async fn several(
        &self,
        _: &Context,
        body: SeveralBody,
    ) -> Result<SeveralSuccess, SeveralError> {
        Ok(SeveralSuccess::Ok(match body {
            SeveralBody::Json(thing) => json!({ "json": thing }),
            SeveralBody::Form(thing) => json!({ "form": thing }),
            SeveralBody::Bytes(bytes) => json!({ "bytes": length(bytes).await? }),
        }))
    }

    async fn text(&self, _: &Context, body: BodyStream) -> Result<TextSuccess, TextError> {
        Ok(TextSuccess::Ok(json!(length(body).await?)))
    }

    async fn vendor(&self, context: &Context, body: Thing) -> Result<VendorSuccess, VendorError> {
        let media = context.headers["content-type"].to_str().unwrap_or_default();
        Ok(VendorSuccess::Ok(json!({ "media": media, "thing": body })))
    }
}

fn thing(value: Value) -> Thing {
    serde_json::from_value(value).expect("a thing")
}

#[tokio::test]
async fn every_media_type_comes_as_it_was_sent() {
    let (_server, url) = serve(service(Arc::new(Echo)));
    let client = Client::with_credentials(&url, Credentials {}).expect("a client");
    let full = json!({"name": "n &=+é", "count": 6, "tags": ["a", "b"], "note": "x"});
    let nested = json!({"name": "n", "inner": {"k": 1}});
    macro_rules! got {
        ($call:expr) => {
            $call.send().await.expect("an answer").into_inner()
        };
    }
    assert_eq!(got!(client.json().body(thing(full.clone()))), full);
    assert_eq!(got!(client.referred().body(thing(full.clone()))), full);
    assert_eq!(got!(client.delete_with_body().body(thing(full.clone()))), full);
    assert_eq!(
        got!(client.form().body(thing(full.clone()))),
        full,
        "a form's fields have their types again"
    );
    assert_eq!(got!(client.form().body(thing(nested.clone()))), nested);
    assert_eq!(
        got!(client.vendor().body(thing(full.clone()))),
        json!({"media": "application/vnd.thing+json", "thing": full})
    );
    assert_eq!(got!(client.optional()), Value::Null);
    assert_eq!(got!(client.optional().body(thing(nested.clone()))), nested);
    assert_eq!(got!(client.bytes().body(vec![0; 5])), 5);
    assert_eq!(got!(client.text().body("four")), 4);
    assert_eq!(got!(client.limited().body("éééé5")), "éééé5", "a length is in characters");
    assert_eq!(got!(client.loose()), json!([]), "a form without parts");
    assert_eq!(got!(client.loose().note("n")), json!(["n"]));
    assert_eq!(
        got!(client.range_json().body(thing(nested.clone()))),
        json!({ "json": nested }),
        "what is named comes before a range"
    );
    assert_eq!(
        got!(client.range_bytes().body("{}")),
        json!({"bytes": 2, "media": "application/octet-stream"})
    );
    assert_eq!(got!(client.older().body(thing(full.clone()))), full, "JSON under an older name");
    assert_eq!(got!(client.several_json().body(thing(nested.clone()))), json!({ "json": nested }));
    assert_eq!(got!(client.several_form().body(thing(nested.clone()))), json!({ "form": nested }));
    assert_eq!(got!(client.several_bytes().body("a;b")), json!({ "bytes": 3 }));

    let file = |bytes: usize, name: &str| {
        reqwest::multipart::Part::bytes(vec![1; bytes]).file_name(name.to_owned())
    };
    let id = uuid::Uuid::from_u128(1);
    let call = client
        .multipart()
        .files(file(3, "a.bin"))
        .files(file(70_000, "b.bin"))
        .words("one")
        .words("two")
        .id(id);
    let call = call.count(4).meta(types::MultipartBodyMeta { a: 1 });
    let Value::Array(parts) = got!(call) else { panic!("a list") };
    for part in [
        json!({"file": "a.bin", "bytes": 3}),
        json!({"file": "b.bin", "bytes": 70_000}),
        json!({"word": "one"}),
        json!({"word": "two"}),
        json!({ "id": id }),
        json!({"count": 4}),
        json!({"meta": {"a": 1}}),
    ] {
        assert!(parts.contains(&part), "{part} is not in {parts:?}");
    }
}

#[tokio::test]
async fn bodies_that_break_a_rule_are_refused_with_pointer_and_rule() {
    let (_server, url) = serve(service(Arc::new(Echo)));
    let http = reqwest::Client::new();
    let cases = [
        (json!({}), "the body", "minProperties"),
        (json!({"note": "x"}), "the body", "required"),
        (json!({"name": ""}), "/name", "minLength"),
        (json!({"name": "123456789"}), "/name", "maxLength"),
        (json!({"name": 5}), "/name", "type"),
        (json!({"name": "a", "count": 4}), "/count", "multipleOf"),
        (json!({"name": "a", "tags": []}), "/tags", "minItems"),
        (json!({"name": "a", "tags": ["a", "b", "c", "d"]}), "/tags", "maxItems"),
        (json!({"name": "a", "tags": ["a", "a"]}), "/tags", "uniqueItems"),
        (json!({"name": "a", "other": 1}), "the body", "additionalProperties"),
        (json!({"name": "a", "inner": {"k": "x"}}), "/inner/k", "type"),
        (
            json!({"name": "a", "count": 3, "tags": ["a"], "note": null, "inner": {}}),
            "the body",
            "maxProperties",
        ),
    ];
    for (value, pointer, rule) in cases {
        let (status, text) = raw(http.post(format!("{url}/json")).json(&value)).await;
        assert!(
            status == 400 && text.contains(pointer) && text.contains(rule),
            "{value}: {status} {text}"
        );
    }
    let form = |fields: &'static str| {
        http.post(format!("{url}/form"))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(fields)
    };
    let (status, text) = raw(form("name=a&count=x")).await;
    assert!(status == 400 && text.contains("the form at /count"), "{status} {text}");
    let (status, text) =
        raw(http.post(format!("{url}/json")).header("content-type", "text/csv").body("a")).await;
    assert!(
        status == 415 && text.contains("this operation takes application/json"),
        "{status} {text}"
    );
    let (status, text) =
        raw(http.post(format!("{url}/vendor")).header("content-type", "text/csv").body("a")).await;
    assert!(
        status == 400 && text.contains("application/vnd.thing+json"),
        "415 is not declared there: {status} {text}"
    );
    let (status, text) = raw(http
        .post(format!("{url}/json"))
        .header("content-type", "application/json")
        .body("{\"name\""))
    .await;
    assert!(status == 400 && text.contains("not JSON"), "{status} {text}");

    let (status, text) =
        raw(http.put(format!("{url}/limited")).header("content-type", "text/plain").body("longer"))
            .await;
    assert!(status == 400 && text.contains("maxLength"), "{status} {text}");
    let older =
        http.post(format!("{url}/older")).header("content-type", "application/x-amz-json-1.1");
    let (status, text) = raw(older.body(r#"{"name": ""}"#)).await;
    assert!(
        status == 400 && text.contains("/name") && text.contains("minLength"),
        "{status} {text}"
    );

    let multipart = |form| http.post(format!("{url}/multipart")).multipart(form);
    let file = || reqwest::multipart::Part::bytes(vec![0]).file_name("f");
    let part = |name: &'static str, text: &'static str| {
        reqwest::multipart::Form::new().part("files", file()).text(name, text)
    };
    for (form, place, rule) in [
        (reqwest::multipart::Form::new().text("words", "one"), "form part `files`", "missing"),
        (part("words", "longer"), "form part `words`", "maxLength"),
        (
            part("words", "one").part("files", file()).part("files", file()),
            "form parts `files`",
            "maxItems",
        ),
        (
            part("words", "one").text("words", "two").text("words", "one"),
            "form parts `words`",
            "uniqueItems",
        ),
        (
            part("words", "a").text("words", "b").text("words", "c").text("words", "d"),
            "form parts `words`",
            "maxItems",
        ),
        (part("id", "7"), "form part `id`", "format"),
        (part("count", "6"), "form part `count`", "maximum"),
        (part("count", "1").text("count", "2"), "form part `count`", "more than once"),
        (part("meta", r#"{"a": 1, "b": 2}"#), "form part `meta`", "additionalProperties"),
    ] {
        let (status, text) = raw(multipart(form)).await;
        assert!(
            status == 400 && text.contains(place) && text.contains(rule),
            "{place} {rule}: {status} {text}"
        );
    }
}

#[tokio::test]
async fn lines_are_sent_and_read_one_by_one_each_held_against_the_schema_of_an_item() {
    let (_server, url) = serve(service(Arc::new(Echo)));
    let client = Client::with_credentials(&url, Credentials {}).expect("a client");
    let named = |name: &str| thing(json!({ "name": name }));
    let sent = client
        .lines()
        .body(vec![named("a"), named("b")])
        .send()
        .await
        .expect("both are taken")
        .into_inner();
    assert_eq!(sent, json!(["a", "b"]));
    let endless = futures::stream::iter((0..10_000).map(move |n| Ok(named(&n.to_string()))));
    let sent = client
        .lines()
        .body(ItemBody::new(endless))
        .send()
        .await
        .expect("a stream is taken")
        .into_inner();
    assert_eq!(sent.as_array().map(Vec::len), Some(10_000));
    let broken = futures::stream::iter([Ok(named("a")), Err("the source is gone".into())]);
    client
        .lines()
        .body(ItemBody::new(broken))
        .send()
        .await
        .expect_err("what breaks off is not whole");
    let http = reqwest::Client::new();
    let lines = |text: &'static str| {
        raw(http
            .post(format!("{url}/lines"))
            .header("content-type", "application/x-ndjson")
            .body(text))
    };
    assert_eq!(
        lines("{\"name\":\"a\"}\n\n{\"name\":\"b\"}").await,
        (200, r#"["a","b"]"#.to_owned())
    );
    let (status, message) = lines("{\"name\":\"a\"}\n{\"name\":\"\"}\n").await;
    assert_eq!(status, 400);
    assert!(
        message.contains(
            "line 2 of the body at /name: the value is shorter than 1 character (`minLength`)"
        ),
        "{message}"
    );
}

#[tokio::test]
async fn each_media_type_of_a_body_has_the_rules_of_its_own_schema() {
    let (_server, url) = serve(service(Arc::new(Echo)));
    let http = reqwest::Client::new();
    let send = |media: &'static str, text: &'static str| {
        raw(http.post(format!("{url}/different")).header("content-type", media).body(text))
    };
    assert_eq!(
        send("application/json", r#"{"name":"a"}"#).await,
        (200, r#"{"json":{"name":"a"}}"#.to_owned())
    );
    assert_eq!(
        send("application/x-www-form-urlencoded", "other=9").await,
        (200, r#"{"form":{"other":9}}"#.to_owned())
    );
    assert_eq!(send("application/x-ndjson", "3\n4\n").await, (200, r#"{"sum":7}"#.to_owned()));
    for (media, text) in [
        ("application/json", r#"{"other":9}"#),
        ("application/x-www-form-urlencoded", "other=10"),
        ("application/x-www-form-urlencoded", "name=a"),
        ("application/x-ndjson", "3\n2\n"),
    ] {
        assert_eq!(send(media, text).await.0, 400, "{media} {text}");
    }
}
