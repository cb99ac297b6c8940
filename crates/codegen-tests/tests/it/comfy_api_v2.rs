//! Ranges, redirects, events and typed headers, as a contract of the real world has them.

use std::sync::Arc;

use futures::TryStreamExt;
use openapi_codegen_tests::comfy_api_v2::client::responses::{
    GetAssetContentErrorResponse, GetAssetContentResponse, GetJobEventsErrorResponse,
};
use openapi_codegen_tests::comfy_api_v2::client::{Client, Credentials, Error};
use openapi_codegen_tests::comfy_api_v2::server::*;
use openapi_codegen_tests::comfy_api_v2::types;
use openapi_runtime::{AuthError, Context, Fault, stream};

use crate::serve;

const BYTES: &[u8] = b"0123456789";

struct Proxy;

fn envelope(code: &str, message: &str) -> types::ErrorEnvelope {
    let error = types::ErrorEnvelopeError {
        code: code.to_owned(),
        message: message.to_owned(),
        details: None,
    };
    types::ErrorEnvelope { error }
}

fn nothing() -> types::ErrorEnvelope {
    envelope("not_found", "there is none")
}

impl Api for Proxy {
    type Principal = String;

    async fn authenticate_bearer_auth(
        &self,
        _: &Context,
        credential: &str,
    ) -> Result<String, AuthError> {
        Ok(credential.to_owned())
    }

    fn fault_as_error_envelope(&self, fault: &Fault) -> types::ErrorEnvelope {
        envelope(fault.code(), fault.message())
    }

    async fn get_asset_content(
        &self,
        _: &Context,
        _: Option<String>,
        params: GetAssetContentParams,
    ) -> Result<GetAssetContentSuccess, GetAssetContentError> {
        if params.id == "elsewhere" {
            return Ok(GetAssetContentSuccess::Found {
                location: "https://storage.example/a".to_owned(),
            });
        }
        match params.range.as_deref() {
            None => Ok(GetAssetContentSuccess::Ok(BYTES.to_vec().into())),
            Some("bytes=2-4") => Ok(GetAssetContentSuccess::PartialContent {
                content_range: Some("bytes 2-4/10".to_owned()),
                body: BYTES[2..5].to_vec().into(),
            }),
            Some(_) => Err(GetAssetContentError::RangeNotSatisfiable),
        }
    }

    async fn get_job_events(
        &self,
        _: &Context,
        who: Option<String>,
        _: GetJobEventsParams,
    ) -> Result<GetJobEventsSuccess, GetJobEventsError> {
        if who.is_none() {
            return Err(GetJobEventsError::TooManyRequests {
                retry_after: Some(30),
                body: envelope("busy", "too many streams"),
            });
        }
        let status = types::StatusEvent { status: types::JobStatus::Running, queue_position: None };
        let event = format!(
            "event: status\ndata: {}\n\n",
            serde_json::to_string(&status).unwrap_or_default()
        );
        Ok(GetJobEventsSuccess::Ok(stream(futures::stream::iter([Ok::<_, std::io::Error>(
            event.into(),
        )]))))
    }

    async fn head_asset_by_hash(
        &self,
        _: &Context,
        _: Option<String>,
        params: HeadAssetByHashParams,
    ) -> Result<HeadAssetByHashSuccess, HeadAssetByHashError> {
        if params.hash == "blake3:ab" {
            Ok(HeadAssetByHashSuccess::Ok)
        } else {
            Err(HeadAssetByHashError::NotFound)
        }
    }

    async fn post_assets(
        &self,
        _: &Context,
        _: Option<String>,
        params: PostAssetsParams,
        mut form: PostAssetsForm,
    ) -> Result<PostAssetsSuccess, PostAssetsError> {
        let mut said = format!("key {}", params.idempotency_key.unwrap_or_default());
        while let Some(part) = form.next().await? {
            match part {
                PostAssetsPart::File(mut file) => while file.chunk().await?.is_some() {},
                PostAssetsPart::ExpiresIn(seconds) => {
                    said.push_str(&format!(", {seconds:?} seconds"))
                }
                other => said.push_str(&format!(", {other:?}")),
            }
        }
        Err(PostAssetsError::UnprocessableEntity(envelope("invalid", &said)))
    }

    async fn asset_from_hash(
        &self,
        _: &Context,
        _: Option<String>,
        _: types::AssetFromHashBody,
    ) -> Result<AssetFromHashSuccess, AssetFromHashError> {
        Err(AssetFromHashError::NotFound(nothing()))
    }

    async fn get_asset(
        &self,
        _: &Context,
        _: Option<String>,
        _: GetAssetParams,
    ) -> Result<GetAssetSuccess, GetAssetError> {
        Err(GetAssetError::NotFound(nothing()))
    }

    async fn delete_asset(
        &self,
        _: &Context,
        _: Option<String>,
        _: DeleteAssetParams,
    ) -> Result<DeleteAssetSuccess, DeleteAssetError> {
        Ok(DeleteAssetSuccess::NoContent)
    }

    async fn post_jobs(
        &self,
        _: &Context,
        _: Option<String>,
        _: PostJobsParams,
        _: types::PostJobsBody,
    ) -> Result<PostJobsSuccess, PostJobsError> {
        Err(PostJobsError::PaymentRequired(envelope("no_credit", "pay first")))
    }

    async fn get_job(
        &self,
        _: &Context,
        _: Option<String>,
        _: GetJobParams,
    ) -> Result<GetJobSuccess, GetJobError> {
        Err(GetJobError::NotFound(nothing()))
    }

    async fn get_job_workflow(
        &self,
        _: &Context,
        _: Option<String>,
        _: GetJobWorkflowParams,
    ) -> Result<GetJobWorkflowSuccess, GetJobWorkflowError> {
        Err(GetJobWorkflowError::NotFound(nothing()))
    }

    async fn cancel_job(
        &self,
        _: &Context,
        _: Option<String>,
        _: CancelJobParams,
    ) -> Result<CancelJobSuccess, CancelJobError> {
        Err(CancelJobError::NotFound(nothing()))
    }
}

fn client(url: &str, key: Option<&str>) -> Client {
    Client::with_credentials(url, Credentials { bearer_auth: key.map(str::to_owned) })
        .expect("a client")
}

#[tokio::test]
async fn parts_of_a_file_and_files_elsewhere() {
    let (_server, url) = serve(service(Arc::new(Proxy)));
    let client = client(&url, None);
    let ask = |id: &str| client.get_asset_content().id(id);
    let GetAssetContentResponse::Ok(all) = ask("a").send().await.expect("all").into_inner() else {
        panic!("200")
    };
    assert_eq!(all.into_inner().try_collect::<Vec<_>>().await.expect("bytes").concat(), BYTES);
    let part = ask("a").range("bytes=2-4").send().await.expect("a part").into_inner();
    let GetAssetContentResponse::PartialContent { content_range, body } = part else {
        panic!("206")
    };
    assert_eq!(content_range.as_deref(), Some("bytes 2-4/10"));
    assert_eq!(body.into_inner().try_collect::<Vec<_>>().await.expect("bytes").concat(), b"234");
    let found = ask("elsewhere").send().await.expect("a redirect").into_inner();
    assert!(
        matches!(found, GetAssetContentResponse::Found { location } if location.as_deref() == Some("https://storage.example/a"))
    );
    let error = ask("a").range("bytes=99-").send().await.expect_err("416");
    assert!(
        matches!(error, Error::ErrorResponse(value) if matches!(*value, GetAssetContentErrorResponse::RangeNotSatisfiable))
    );
}

#[tokio::test]
async fn events_and_headers_with_types() {
    let (_server, url) = serve(service(Arc::new(Proxy)));
    let events = client(&url, Some("me"))
        .get_job_events()
        .id("j")
        .send()
        .await
        .expect("events")
        .into_inner();
    let text = events.into_inner().try_collect::<Vec<_>>().await.expect("text").concat();
    assert_eq!(String::from_utf8_lossy(&text), "event: status\ndata: {\"status\":\"running\"}\n\n");
    let error = client(&url, None).get_job_events().id("j").send().await.err().expect("429");
    let Error::ErrorResponse(value) = error else { panic!("{error}") };
    let GetJobEventsErrorResponse::TooManyRequests { retry_after, body } = value.into_inner()
    else {
        panic!("429")
    };
    assert_eq!((retry_after, body.error.code.as_str()), (Some(30), "busy"));
    assert!(client(&url, None).head_asset_by_hash().hash("blake3:ab").send().await.is_ok());
    let error =
        client(&url, None).head_asset_by_hash().hash("blake3:cd").send().await.expect_err("404");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
}
