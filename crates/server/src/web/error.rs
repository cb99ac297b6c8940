//! Which class of failure is which status of the operations of sessions.

use comfy_cloud_web::server as wire;
use comfy_cloud_web::types::ErrorResponse;

use crate::error::{Failure, statuses};

fn shape(failure: Failure) -> ErrorResponse {
    ErrorResponse { code: failure.code().to_owned(), message: failure.message().to_owned() }
}

statuses! {
    wire, shape;
    LogInError: Invalid => BadRequest, WrongPassword => Unauthorized, Forbidden => Forbidden;
    GetSessionError: ;
    LogOutError: ;
    ListSessionsError: ;
    EndOtherSessionsError: ;
    EndSessionError: NotFound => NotFound;
    ChangePasswordError: Invalid => BadRequest, WrongPassword => Forbidden, Forbidden => Forbidden;
    AcceptInvitationError: Invalid => BadRequest, Forbidden => Forbidden, NotFound => NotFound;
}
