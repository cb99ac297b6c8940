//! Which class of failure is which status of the v2 operations, and the form of its errors.

use comfy_cloud_v2::server as wire;
use comfy_cloud_v2::types::{ErrorEnvelope, ErrorEnvelopeError};
use openapi_runtime::Fault;
use serde_json::{Map, Value};

use crate::error::{Class, EndpointError, Failure, statuses};

/// An error in the contract's form.
pub(super) fn envelope(
    code: &str,
    message: &str,
    details: Option<Map<String, Value>>,
) -> ErrorEnvelope {
    ErrorEnvelope {
        error: ErrorEnvelopeError { code: code.to_owned(), message: message.to_owned(), details },
    }
}

pub(super) fn shape(failure: Failure) -> ErrorEnvelope {
    // SDKs know what is not there by its code.
    let code = match (failure.code(), failure.what()) {
        ("not_found", Some("job")) => "job_not_found",
        ("not_found", Some(_)) => "asset_not_found",
        ("ASSET_IN_USE", _) => "asset_in_use",
        (code, _) => code,
    };
    envelope(code, failure.message(), None)
}

statuses! {
    wire, shape;
    PostAssetsError: Invalid => UnprocessableEntity, Unprocessable => UnprocessableEntity, TooLarge => PayloadTooLarge;
    AssetFromHashError: Invalid => UnprocessableEntity, NotFound => NotFound;
    GetAssetError: NotFound => NotFound;
    DeleteAssetError: NotFound => NotFound, Conflict => Conflict;
    GetAssetContentError: NotFound => NotFound;
    ListJobsError: Invalid => UnprocessableEntity;
    PostJobsError: Invalid => UnprocessableEntity, Unprocessable => UnprocessableEntity;
    GetJobError: NotFound => NotFound;
    GetJobWorkflowError: NotFound => NotFound;
    GetJobLogsError: NotFound => NotFound;
    GetJobEventsError: NotFound => NotFound;
    CancelJobError: NotFound => NotFound;
}

/// Its 404 has no body, since `HEAD` has none; a text that is no hash is content that is not there.
impl From<EndpointError> for wire::HeadAssetByHashError {
    fn from(error: EndpointError) -> Self {
        match error {
            EndpointError::Fault(fault) => Self::Fault(fault),
            EndpointError::Failure(failure) => match failure.class() {
                Class::Unauthenticated => Self::Fault(Fault::unauthenticated(failure.message())),
                Class::NotFound | Class::Invalid => Self::NotFound,
                Class::Unavailable => failure.fault().map_or(Self::NotFound, Self::Fault),
                _ => Self::InternalServerError(shape(failure.logged_if_undeclared())),
            },
        }
    }
}
