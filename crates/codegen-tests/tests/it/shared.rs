//! Responses and parameters of several operations, errors that none declares, and methods that are
//! not written.

use std::sync::Arc;

use openapi_codegen_tests::shared::client::{Client, Credentials, Error};
use openapi_codegen_tests::shared::server::{
    Api, FirstError, FirstParams, FirstSuccess, FourthError, FourthSuccess, SecondError,
    ThirdError, ThirdParams, ThirdSuccess, service,
};
use openapi_codegen_tests::shared::types::{FourthResult409, Gone, Level};
use openapi_runtime::{Context, Fault, Problem};
use serde_json::{Value, json};

use crate::{raw, serve};

/// Has no `second`.
struct Partial;

impl Api for Partial {
    type Principal = ();

    // The only one: both operations declare the same response.
    fn fault_as_gone(&self, fault: &Fault) -> Gone {
        Gone { why: fault.to_string(), code: Some(fault.code().to_owned()) }
    }

    fn fault_as_fourth_result409(&self, fault: &Fault) -> FourthResult409 {
        FourthResult409 { title: fault.to_string() }
    }

    async fn fourth(&self, _: &Context) -> Result<FourthSuccess, FourthError> {
        Err(FourthError::Conflict(FourthResult409 { title: "taken".to_owned() }))
    }

    async fn first(&self, _: &Context, params: FirstParams) -> Result<FirstSuccess, FirstError> {
        match params.level {
            Some(Level::High) => {
                Err(FirstError::NotFound(Gone { why: "too high".to_owned(), code: None }))
            }
            level => Ok(FirstSuccess::Ok(
                level.map_or_else(|| "none".to_owned(), |level| level.to_string()),
            )),
        }
    }

    async fn third(&self, _: &Context, params: ThirdParams) -> Result<ThirdSuccess, ThirdError> {
        match params.status {
            None => Ok(ThirdSuccess::NoContent),
            Some(0) => Err(ThirdError::internal()),
            Some(status) => Err(Problem {
                status: status as u16,
                code: "slow_down",
                message: "one at a time".to_owned(),
            }
            .into()),
        }
    }
}

#[tokio::test]
async fn what_operations_share_is_one_type() {
    let (_server, url) = serve(service(Arc::new(Partial)));
    let client = Client::with_credentials(&url, Credentials {}).expect("a client");
    assert_eq!(
        client.first().level(Level::Low).send().await.expect("an answer").into_inner(),
        "low"
    );
    let error = client.first().level(Level::High).send().await.expect_err("gone");
    assert!(matches!(error, Error::ErrorResponse(ref gone) if gone.why == "too high"), "{error}");
    // It compiles only if both operations have the same types.
    let _: [fn(Gone) -> Value; 2] = [
        |gone| json!(format!("{:?}", FirstError::NotFound(gone))),
        |gone| json!(format!("{:?}", SecondError::NotFound(gone))),
    ];
    let _ = (client.first().level(Level::Low), client.second().level(Level::Low));
}

#[tokio::test]
async fn an_error_of_another_name_of_json_has_its_type() {
    let (_server, url) = serve(service(Arc::new(Partial)));
    let client = Client::with_credentials(&url, Credentials {}).expect("a client");
    let error = client.fourth().send().await.expect_err("taken");
    assert!(
        matches!(error, Error::ErrorResponse(ref problem) if problem.title == "taken"),
        "{error}"
    );
}

#[tokio::test]
async fn a_method_that_is_not_written_is_a_501_in_the_form_of_the_contracts_errors() {
    let (_server, url) = serve(service(Arc::new(Partial)));
    let (status, text) = raw(reqwest::Client::new().get(format!("{url}/second"))).await;
    let body: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(
        (status, body),
        (
            501,
            json!({"why": "the operation `second` is not implemented", "code": "not_implemented"})
        )
    );
}

#[tokio::test]
async fn where_no_error_is_declared_a_handler_chooses_and_500_is_always_possible() {
    let (_server, url) = serve(service(Arc::new(Partial)));
    let http = reqwest::Client::new();
    assert_eq!(raw(http.get(format!("{url}/third"))).await.0, 204);
    let cases = [
        (429, 429, "slow_down"),
        (503, 503, "slow_down"),
        (200, 500, "slow_down"),
        (70_000, 500, "slow_down"),
        (0, 500, "internal_error"),
    ];
    for (asked, status, code) in cases {
        let (found, text) = raw(http.get(format!("{url}/third?status={asked}"))).await;
        let body: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!((found, body["code"].as_str()), (status, Some(code)), "{asked}: {text}");
    }
}
