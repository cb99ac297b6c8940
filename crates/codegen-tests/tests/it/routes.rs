//! Paths that overlap, and names that Rust does not like.

use std::sync::Arc;

use futures::StreamExt;
use openapi_codegen_tests::routes::client::{Client, Credentials};
use openapi_codegen_tests::routes::server::*;
use openapi_runtime::Context;

use crate::serve;

struct Names;

impl Api for Names {
    type Principal = ();

    async fn ax(&self, _: &Context, params: AxParams) -> Result<AxSuccess, AxError> {
        Ok(AxSuccess::Ok(format!("ax {}", params.x)))
    }

    async fn type_(&self, _: &Context) -> Result<TypeSuccess, TypeError> {
        Ok(TypeSuccess::Ok("type".to_owned()))
    }

    async fn move_(&self, _: &Context, params: MoveParams) -> Result<MoveSuccess, MoveError> {
        Ok(MoveSuccess::Ok(format!("move {}", params.x)))
    }

    async fn get_aby(&self, _: &Context, params: GetAbyParams) -> Result<GetAbySuccess, GetAbyError> {
        Ok(GetAbySuccess::Ok(format!("aby {}", params.y)))
    }

    async fn größte_übersicht(&self, _: &Context) -> Result<GrößteÜbersichtSuccess, GrößteÜbersichtError> {
        Ok(GrößteÜbersichtSuccess::Ok("größte".to_owned()))
    }

    async fn self_(&self, _: &Context, params: SelfParams) -> Result<SelfSuccess, SelfError> {
        Ok(SelfSuccess::Ok(format!("self {} {} {}", params.x, params.y, params.z)))
    }

    async fn get_file(&self, _: &Context, params: GetFileParams) -> Result<GetFileSuccess, GetFileError> {
        Ok(GetFileSuccess::Ok(format!("file {}", params.name)))
    }

    async fn get_file_2(&self, _: &Context, params: GetFile2Params) -> Result<GetFile2Success, GetFile2Error> {
        Ok(GetFile2Success::Ok(format!("file {} of kind {}", params.name, params.ext)))
    }

    async fn new_2(&self, _: &Context, params: New2Params) -> Result<New2Success, New2Error> {
        Ok(New2Success::Ok(format!("locked {} for {}", params.name, params.client_query.unwrap_or_default())))
    }
}

#[tokio::test]
async fn every_path_leads_to_its_operation_whatever_the_names() {
    let (_server, url) = serve(service(Arc::new(Names)));
    let client = Client::with_credentials(&url, Credentials {}).expect("a client");
    macro_rules! said {
        ($call:expr) => {{
            let mut text = $call.send().await.expect("an answer").into_inner();
            String::from_utf8(text.next().await.expect("text").expect("text").to_vec()).expect("text")
        }};
    }
    assert_eq!(said!(client.ax().x("b c")), "ax b c");
    assert_eq!(said!(client.type_()), "type", "a literal segment wins");
    assert_eq!(said!(client.move_().x("y")), "move y");
    assert_eq!(said!(client.get_aby().y("z")), "aby z");
    assert_eq!(said!(client.größte_übersicht()), "größte");
    assert_eq!(said!(client.self_().x("p").y("q").z(5)), "self p q 5");
    assert_eq!(said!(client.get_file().name("plain")), "file plain");
    assert_eq!(said!(client.get_file_2().name("a.tar").ext("gz")), "file a.tar of kind gz");
    assert_eq!(said!(client.new_2().name("a").client_query("me")), "locked a for me");
}
