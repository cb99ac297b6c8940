//! Webhooks and callbacks: a client that sends them to any address, and a trait that receives them.

use std::sync::{Arc, Mutex};

use openapi_codegen_tests::webhooks::client::{Client, Credentials, Error};
use openapi_codegen_tests::webhooks::server::{
    Api, DoneError, DoneSuccess, PetAddedError, PetAddedParams, PetAddedSuccess, PetRemovedError,
    PetRemovedSuccess, PostProgressError, PostProgressSuccess, service,
};
use openapi_codegen_tests::webhooks::types::{self, Pet};
use openapi_runtime::Context;
use serde_json::json;

use crate::{raw, serve};

#[derive(Default)]
struct Subscriber(Mutex<Vec<String>>);

impl Subscriber {
    fn note(&self, what: String) {
        self.0.lock().expect("no panic").push(what);
    }
}

impl Api for Subscriber {
    type Principal = ();

    async fn pet_added(
        &self,
        _: &Context,
        params: PetAddedParams,
        pet: Pet,
    ) -> Result<PetAddedSuccess, PetAddedError> {
        if *pet.name == "last" {
            return Err(PetAddedError::Gone);
        }
        self.note(format!("{} {:?} {}", *pet.name, pet.tag, params.x_signature));
        Ok(PetAddedSuccess::Ok(types::PetAddedResult { seen: 1 }))
    }

    async fn pet_removed(
        &self,
        _: &Context,
        body: String,
    ) -> Result<PetRemovedSuccess, PetRemovedError> {
        self.note(body);
        Ok(PetRemovedSuccess::Successful { status: 202 })
    }

    async fn post_progress(
        &self,
        _: &Context,
        body: types::PostProgressBody,
    ) -> Result<PostProgressSuccess, PostProgressError> {
        self.note(body.percent.to_string());
        Ok(PostProgressSuccess::NoContent)
    }

    async fn done(&self, _: &Context) -> Result<DoneSuccess, DoneError> {
        self.note("done".to_owned());
        Ok(DoneSuccess::NoContent)
    }
}

#[tokio::test]
async fn webhooks_and_callbacks_are_sent_to_the_whole_address_that_a_subscriber_gave() {
    let subscriber = Arc::new(Subscriber::default());
    let (_server, url) = serve(service(Arc::clone(&subscriber)));
    let to = |path: &str| {
        Client::with_credentials(&format!("{url}{path}"), Credentials {}).expect("a client")
    };
    let signature = || "sha256=1".parse::<types::PetAddedXSignature>().expect("a signature");
    let pet = |name: &str| Pet { name: name.parse().expect("a name"), tag: Some(None) };
    let seen = to("/newPet")
        .pet_added()
        .x_signature(signature())
        .body(pet("Rex"))
        .send()
        .await
        .expect("taken")
        .into_inner();
    assert_eq!(seen.seen, 1);
    let error = to("/newPet?of=me")
        .pet_added()
        .x_signature(signature())
        .body(pet("last"))
        .send()
        .await
        .expect_err("gone");
    assert!(
        matches!(error, Error::ErrorResponse(ref response) if response.status() == 410),
        "{error}"
    );
    let removed = to("/pet.removed").pet_removed().body("Rex").send().await.expect("taken");
    assert_eq!(removed.status(), 202);
    to("/progress")
        .post_progress()
        .body(types::PostProgressBody { percent: 50 })
        .send()
        .await
        .expect("taken");
    to("/done").done().send().await.expect("taken");
    let (status, text) =
        raw(reqwest::Client::new().post(format!("{url}/progress")).json(&json!({"percent": 101})))
            .await;
    assert!(status == 400 && text.contains("/percent"), "{status} {text}");
    let noted = subscriber.0.lock().expect("no panic").clone();
    assert_eq!(noted, ["Rex Some(None) sha256=1", "Rex", "50", "done"]);
}
