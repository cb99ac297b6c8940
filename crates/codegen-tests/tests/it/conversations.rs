//! Every contract talks to itself: random values that its schemas allow arrive as they were,
//! through client, socket, trait and back, and what they forbid is refused. The server's validation
//! and `jsonschema` say the same of each schema, in the same words.

use std::sync::Arc;

use openapi_conversation::{Outcome, Script, Stage};

use crate::serve;

/// How often each response of each operation is asked for.
const ROUNDS: u64 = 8;
/// How many random values each schema is tried with, beside what becomes of them.
const VALUES: u64 = 40;

fn shown(name: &str, outcome: &Outcome) {
    assert!(
        outcome.defects.is_empty(),
        "{name}: {} defects, the first: {}",
        outcome.defects.len(),
        outcome
            .defects
            .iter()
            .take(6)
            .map(|(operation, what)| format!("\n  {operation}: {what}"))
            .collect::<String>()
    );
    assert_eq!(outcome.silent, Vec::<String>::new(), "{name}: every operation has said something");
    assert!(outcome.exchanged > 0, "{name}");
}

macro_rules! conversation {
    ($name:ident, $file:literal, $refuses:literal) => {
        #[tokio::test]
        async fn $name() {
            let text = include_str!(concat!("../../../codegen/tests/contracts/", $file, ".yaml"));
            let script = Script::new(text).expect("a contract");
            let stage = Arc::new(Stage::new(script.faults()));
            let actor = openapi_codegen_tests::$name::conversation::Actor(Arc::clone(&stage));
            let (_server, url) =
                serve(openapi_codegen_tests::$name::server::service(Arc::new(actor)));
            let client =
                openapi_codegen_tests::$name::conversation::client(&url).expect("a client");
            let call = openapi_codegen_tests::$name::conversation::call;
            let outcome = script.perform(&stage, &client, &url, ROUNDS, call).await;
            shown(stringify!($name), &outcome);
            let agreement =
                script.compare(&openapi_codegen_tests::$name::server::schemas::INPUTS, VALUES);
            assert!(
                agreement.defects.is_empty(),
                "{}: {:#?}",
                stringify!($name),
                agreement.defects
            );
            let least: usize = $refuses;
            assert!(outcome.refused >= least, "{} forbidden values were refused", outcome.refused);
        }
    };
}

conversation!(parameters, "parameters", 0);
conversation!(bodies, "bodies", 1);
conversation!(answers, "answers", 0);
conversation!(schemas, "schemas", 1);
conversation!(security, "security", 0);
conversation!(routes, "routes", 0);
conversation!(shared, "shared", 0);
conversation!(unions, "unions", 5);
conversation!(keywords, "keywords", 5);
conversation!(foreign_30, "foreign-30", 5);
conversation!(foreign_31, "foreign-31", 5);
conversation!(comfy_api_v2, "comfy-api-v2", 1);

#[test]
fn every_keyword_and_format_means_what_jsonschema_says_it_does() {
    let script = Script::new(include_str!("../../../codegen/tests/contracts/keywords.yaml"))
        .expect("a contract");
    let agreement = script.compare(&openapi_codegen_tests::keywords::server::schemas::INPUTS, 200);
    assert!(agreement.defects.is_empty(), "{:#?}", agreement.defects);
    let openapi_conversation::oracle::Agreement { schemas, allowed, forbidden, said_alike, .. } =
        agreement;
    assert!(
        schemas >= 27 && allowed > 2000 && forbidden > 5000,
        "{schemas} schemas, {allowed} allowed, {forbidden} forbidden"
    );
    // Of several violations, another one may be named first.
    assert!(
        said_alike * 10 > forbidden * 8,
        "{said_alike} of {forbidden} are said in the same words"
    );
}
