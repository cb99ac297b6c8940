//! Path, query, header and cookie parameters in every style.

use std::sync::Arc;

use openapi_codegen_tests::parameters::client::{Client, Credentials};
use openapi_codegen_tests::parameters::server::{
    Api, CountedError, CountedParams, CountedSuccess, ListsError, ListsParams, ListsSuccess,
    ObjectsError, ObjectsParams, ObjectsSuccess, PlainError, PlainParams, PlainSuccess, service,
};
use openapi_codegen_tests::parameters::types;
use openapi_runtime::Context;
use serde_json::json;

use crate::{raw, serve};

struct Echo;

impl Api for Echo {
    type Principal = ();

    async fn counted(
        &self,
        _: &Context,
        params: CountedParams,
    ) -> Result<CountedSuccess, CountedError> {
        Ok(CountedSuccess::Ok(
            json!({ "ids": params.ids, "words": params.words, "anything": params.anything }),
        ))
    }

    async fn lists(&self, _: &Context, params: ListsParams) -> Result<ListsSuccess, ListsError> {
        let ListsParams { repeated, commas, spaces, pipes } = params;
        Ok(ListsSuccess::Ok(
            json!({ "repeated": repeated, "commas": commas, "spaces": spaces, "pipes": pipes }),
        ))
    }

    async fn objects(
        &self,
        _: &Context,
        params: ObjectsParams,
    ) -> Result<ObjectsSuccess, ObjectsError> {
        let ObjectsParams { filter, query, spread, pairs, x_pairs } = params;
        Ok(ObjectsSuccess::Ok(
            json!({ "filter": filter, "query": query, "spread": spread, "pairs": pairs, "x_pairs": x_pairs }),
        ))
    }

    async fn plain(&self, _: &Context, params: PlainParams) -> Result<PlainSuccess, PlainError> {
        let PlainParams {
            text,
            number,
            flag,
            ratio,
            choice,
            id,
            at,
            mail,
            x_trace,
            session,
            either,
            text_query,
        } = params;
        Ok(PlainSuccess::Ok(json!({
            "text": text, "number": number, "flag": flag, "ratio": ratio, "choice": choice, "id": id, "at": at, "mail": mail,
            "trace": x_trace, "session": session, "either": either, "text_query": text_query,
        })))
    }
}

#[tokio::test]
async fn what_the_client_sends_is_what_the_server_gets() {
    let (_server, url) = serve(service(Arc::new(Echo)));
    let client = Client::with_credentials(&url, Credentials {}).expect("a client");
    let id = uuid::Uuid::from_u128(7);
    let call = client
        .plain()
        .text("a/b ü?")
        .number(3)
        .x_trace("abc")
        .ratio(0.5)
        .id(id)
        .mail("a@b.example")
        .session("s1");
    let call = call
        .choice(types::PlainChoice::BC)
        .either(types::PlainEither::Integer(5))
        .text_query("q&r");
    let got = call.send().await.expect("an answer").into_inner();
    assert_eq!(
        got,
        json!({"text": "a/b ü?", "number": 3, "flag": true, "ratio": 0.5, "choice": "b-c", "id": id, "at": null, "mail": "a@b.example",
            "trace": "abc", "session": "s1", "either": 5, "text_query": "q&r"}),
        "and defaults stand for what was not sent"
    );

    let texts = |items: &[&str]| items.iter().map(|item| (*item).to_owned()).collect::<Vec<_>>();
    let pipes = vec![types::ListsPipesItem::X, types::ListsPipesItem::Y];
    let call = client
        .lists()
        .repeated(texts(&["a,b", "c"]))
        .commas(vec![1, 2])
        .spaces(texts(&["p", "q"]))
        .pipes(pipes);
    let got = call.send().await.expect("an answer").into_inner();
    assert_eq!(
        got,
        json!({"repeated": ["a,b", "c"], "commas": [1, 2], "spaces": ["p", "q"], "pipes": ["x", "y"]})
    );

    let got = client
        .counted()
        .ids(vec![1, 2, 2])
        .words(texts(&["a", "b"]))
        .anything("5")
        .send()
        .await
        .expect("an answer")
        .into_inner();
    assert_eq!(
        got,
        json!({"ids": [1, 2, 2], "words": ["a", "b"], "anything": "5"}),
        "what has no type is a text"
    );

    let filter = types::ObjectsFilter {
        size: 4,
        color: Some("red".to_owned()),
        tags: Some(texts(&["t", "u"])),
    };
    let span = |from, to| types::Span { from, to };
    let call = client.objects().filter(filter).query(types::ObjectsQuery { a: vec![1, 2] });
    let call = call.spread(span(1, Some(2))).pairs(span(3, None)).x_pairs(span(5, Some(6)));
    let got = call.send().await.expect("an answer").into_inner();
    assert_eq!(
        got,
        json!({"filter": {"size": 4, "color": "red", "tags": ["t", "u"]}, "query": {"a": [1, 2]},
            "spread": {"from": 1, "to": 2}, "pairs": {"from": 3}, "x_pairs": {"from": 5, "to": 6}})
    );
}

#[tokio::test]
async fn requests_that_break_a_rule_are_refused_with_the_parameter_and_the_rule() {
    let (_server, url) = serve(service(Arc::new(Echo)));
    let http = reqwest::Client::new();
    let cases = [
        ("/plain/a/3", "path parameter `text`", "minLength"),
        ("/plain/ab/0", "path parameter `number`", "minimum"),
        ("/plain/ab/10", "path parameter `number`", "maximum"),
        ("/plain/ab/x", "path parameter `number`", "type"),
        ("/plain/ab/3?flag=maybe", "query parameter `flag`", "type"),
        ("/plain/ab/3?flag=true&flag=false", "query parameter `flag`", "more than once"),
        ("/plain/ab/3?ratio=0", "query parameter `ratio`", "inimum"),
        ("/plain/ab/3?choice=c", "query parameter `choice`", "enum"),
        ("/plain/ab/3?id=7", "query parameter `id`", "format"),
        ("/plain/ab/3?at=noon", "query parameter `at`", "format"),
        ("/plain/ab/3?mail=nobody", "query parameter `mail`", "format"),
        ("/plain/ab/3?either=A1", "query parameter `either`", "pattern"),
        ("/lists?commas=1,x", "query parameter `commas`", "type"),
        ("/lists?pipes=x|z", "query parameter `pipes`", "enum"),
        ("/counted?ids=1", "query parameter `ids`", "minItems"),
        ("/counted?ids=1&ids=2&ids=3&ids=4", "query parameter `ids`", "maxItems"),
        ("/counted?words=a,b,a", "query parameter `words`", "uniqueItems"),
        ("/objects?filter[color]=red", "query parameter `filter`", "required"),
        (
            "/objects?filter[size]=1&filter[other]=1",
            "query parameter `filter`",
            "additionalProperties",
        ),
        ("/objects?query={", "query parameter `query`", "not JSON"),
        ("/objects?from=1&to=100", "query parameter `spread` at /to", "maximum"),
        ("/objects?pairs=to,1", "query parameter `pairs`", "required"),
    ];
    for (path, place, rule) in cases {
        let (status, text) = raw(http.get(format!("{url}{path}")).header("x-trace", "a")).await;
        assert_eq!(status, 400, "{path}: {text}");
        assert!(text.contains(place) && text.contains(rule), "{path}: {text}");
    }
    let (status, text) = raw(http.get(format!("{url}/plain/ab/3"))).await;
    assert_eq!((status, text.as_str()), (400, "header `X-Trace` is missing"));
    let (status, text) = raw(http.get(format!("{url}/plain/ab/3")).header("x-trace", "xyz")).await;
    assert!(status == 400 && text.contains("pattern"), "{text}");
}

#[tokio::test]
async fn what_must_be_sent_is_asked_for_before_anything_is() {
    let client = Client::with_credentials("http://127.0.0.1:1", Credentials {}).expect("a client");
    let error = client.plain().text("ab").number(1).send().await.expect_err("no trace");
    assert!(error.to_string().contains("x_trace was not initialized"), "{error}");
}
