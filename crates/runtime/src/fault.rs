//! What can be wrong with a request before the operation's own code decides.

use std::fmt;

use http::StatusCode;

/// The kinds of faults; each has its status and its word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// No operation has this path.
    UnknownPath,
    /// Operations have this path, none this method.
    MethodNotAllowed,
    /// A parameter or the body breaks a rule of the contract.
    InvalidInput,
    /// The body's media type is none that the operation takes.
    UnsupportedMediaType,
    /// The body is larger than allowed.
    BodyTooLarge,
    /// The body ended early or could not be read.
    BodyInterrupted,
    /// No credential, or one that is not valid.
    Unauthenticated,
    /// The caller's other requests take up all that one caller may have; try again later.
    TooManyRequests,
    /// Everybody's requests take up all that there is; try again later.
    Overloaded,
    /// What the server needs is away for now; try again later.
    Unavailable,
    /// The server failed; the cause is in the log, not in the message.
    Internal,
    /// The operation has no code yet.
    Unimplemented,
    /// The operation's own code refused, with a status that it chose.
    Refused,
}

/// A refusal by an operation's own code, where the contract declares no error: shown in the form
/// that the document has for errors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The status, from 400 to 599; another one becomes 500.
    pub status: u16,
    /// A stable word for it.
    pub code: &'static str,
    /// A sentence for the caller.
    pub message: String,
}

impl From<Problem> for Fault {
    fn from(problem: Problem) -> Self {
        let status = StatusCode::from_u16(problem.status)
            .ok()
            .filter(|status| status.as_u16() >= 400 && status.as_u16() < 600);
        Self {
            status: status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            code: Some(problem.code),
            ..Self::new(FaultKind::Refused, problem.message)
        }
    }
}

/// A fault, with what the caller may know of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    kind: FaultKind,
    status: StatusCode,
    message: String,
    allow: Option<String>,
    retry_after_secs: Option<u64>,
    /// The word of a [`Problem`].
    code: Option<&'static str>,
}

impl Fault {
    pub(crate) fn new(kind: FaultKind, message: impl Into<String>) -> Self {
        let status = match kind {
            FaultKind::UnknownPath => StatusCode::NOT_FOUND,
            FaultKind::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            FaultKind::InvalidInput
            | FaultKind::BodyInterrupted
            | FaultKind::UnsupportedMediaType => StatusCode::BAD_REQUEST,
            FaultKind::BodyTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            FaultKind::Unauthenticated => StatusCode::UNAUTHORIZED,
            FaultKind::TooManyRequests => StatusCode::TOO_MANY_REQUESTS,
            FaultKind::Overloaded | FaultKind::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            FaultKind::Internal | FaultKind::Refused => StatusCode::INTERNAL_SERVER_ERROR,
            FaultKind::Unimplemented => StatusCode::NOT_IMPLEMENTED,
        };
        Self {
            kind,
            status,
            message: message.into(),
            allow: None,
            retry_after_secs: None,
            code: None,
        }
    }

    /// 413: the body is larger than allowed, or needs more than allowed.
    pub fn too_large(message: impl Into<String>) -> Self {
        Self::new(FaultKind::BodyTooLarge, message)
    }

    /// 429: the caller's other requests take up what one caller may have.
    pub fn too_many_requests(message: impl Into<String>, retry_after_secs: u64) -> Self {
        Self {
            retry_after_secs: Some(retry_after_secs),
            ..Self::new(FaultKind::TooManyRequests, message)
        }
    }

    /// 503: the requests of all callers take up what there is.
    pub fn overloaded(message: impl Into<String>, retry_after_secs: u64) -> Self {
        Self {
            retry_after_secs: Some(retry_after_secs),
            ..Self::new(FaultKind::Overloaded, message)
        }
    }

    /// 503: what the server needs is away for now.
    pub fn unavailable(message: impl Into<String>, retry_after_secs: u64) -> Self {
        Self {
            retry_after_secs: Some(retry_after_secs),
            ..Self::new(FaultKind::Unavailable, message)
        }
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(FaultKind::InvalidInput, message)
    }

    /// A credential that was valid when it was shown, and is no longer.
    pub fn unauthenticated(message: impl Into<String>) -> Self {
        Self::new(FaultKind::Unauthenticated, message)
    }

    /// The operation `id` has no code yet: a 501.
    pub fn unimplemented(id: &str) -> Self {
        Self::new(FaultKind::Unimplemented, format!("the operation `{id}` is not implemented"))
    }

    /// The server failed: a 500. The cause belongs into the log, not into the response.
    pub fn internal() -> Self {
        Self::new(
            FaultKind::Internal,
            "the server failed; its log has the cause under this request's id",
        )
    }

    /// A wrong media type; 415 where the operation declares it.
    pub(crate) fn unsupported_media_type(message: String, declared: bool) -> Self {
        let mut fault = Self::new(FaultKind::UnsupportedMediaType, message);
        if declared {
            fault.status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
        }
        fault
    }

    /// The fault as an operation declares it: input that is not valid is 422 where it declares that
    /// and no 400.
    pub(crate) fn declared_in(mut self, statuses: &[u16]) -> Self {
        let is_of_input = self.status == StatusCode::BAD_REQUEST && self.kind != FaultKind::Refused;
        if is_of_input && !statuses.contains(&400) && statuses.contains(&422) {
            self.status = StatusCode::UNPROCESSABLE_ENTITY;
        }
        self
    }

    /// The path is not in the message: tools put credentials into addresses, and show messages.
    pub(crate) fn unknown_path() -> Self {
        Self::new(
            FaultKind::UnknownPath,
            "there is nothing at this path; see the contract for those that there are",
        )
    }

    pub(crate) fn method_not_allowed(method: &http::Method, allow: String) -> Self {
        let message = format!("this path does not take {method}; it takes {allow}");
        Self { allow: Some(allow), ..Self::new(FaultKind::MethodNotAllowed, message) }
    }

    /// What kind of fault it is.
    pub fn kind(&self) -> FaultKind {
        self.kind
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// A stable word for it.
    pub fn code(&self) -> &'static str {
        if let Some(code) = self.code {
            return code;
        }
        match self.kind {
            FaultKind::UnknownPath => "not_found",
            FaultKind::MethodNotAllowed => "method_not_allowed",
            FaultKind::InvalidInput => "invalid_request",
            FaultKind::UnsupportedMediaType => "unsupported_media_type",
            FaultKind::BodyTooLarge => "payload_too_large",
            FaultKind::BodyInterrupted => "body_interrupted",
            FaultKind::Unauthenticated => "unauthorized",
            FaultKind::TooManyRequests => "too_many_requests",
            FaultKind::Overloaded => "overloaded",
            FaultKind::Unavailable => "unavailable",
            FaultKind::Internal => "internal_error",
            FaultKind::Unimplemented => "not_implemented",
            FaultKind::Refused => "refused",
        }
    }

    /// Word and sentence as a JSON object, for contracts that do not say what errors look like.
    pub fn to_json(&self) -> serde_json::Value {
        serde_json::json!({ "code": self.code(), "message": self.message })
    }

    /// A sentence for the caller.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// For a wrong method, those that would be right, as in the `Allow` header.
    pub(crate) fn allow(&self) -> Option<&str> {
        self.allow.as_deref()
    }

    /// After how many seconds to try again, as in the `Retry-After` header.
    pub fn retry_after_secs(&self) -> Option<u64> {
        self.retry_after_secs
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Fault {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_with_input_has_the_status_that_the_operation_declares() {
        let status = |fault: Fault, statuses: &[u16]| fault.declared_in(statuses).status().as_u16();
        assert_eq!(status(Fault::invalid("x"), &[200, 422]), 422);
        assert_eq!(status(Fault::invalid("x"), &[200, 400, 422]), 400);
        assert_eq!(status(Fault::invalid("x"), &[200]), 400);
        assert_eq!(status(Fault::unauthenticated("x"), &[200, 422]), 401);
        assert_eq!(
            status(Fault::from(Problem { status: 400, code: "x", message: String::new() }), &[422]),
            400
        );
    }
}
