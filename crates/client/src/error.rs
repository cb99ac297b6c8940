//! What can go wrong between a caller and its server.

use comfy_cloud::client::Error as Generated;
use comfy_cloud::client::responses::{CheckAssetByHashErrorResponse, ExecutePromptErrorResponse};
use comfy_cloud::types::{ErrorResponse, PromptErrorResponse};
use reqwest::StatusCode;
use serde_json::Value;

/// The result of client calls.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The server said no.
    #[error("{message} ({code}, status {})", status.as_u16())]
    Api {
        /// The status.
        status: StatusCode,
        /// The server's word for the case.
        code: String,
        /// The server's sentence.
        message: String,
    },
    /// The server answered something that the contract does not declare.
    #[error(
        "the server answered {0}, which the contract does not declare here; is this a Comfy Cloud server?"
    )]
    Undeclared(StatusCode),
    /// The server answered something that is not what the contract says.
    #[error("the server's answer is not what the contract says: {0}")]
    Malformed(String),
    /// The server could not be reached, or the connection broke.
    #[error("cannot reach the server, or the connection broke")]
    Transport(#[source] reqwest::Error),
    /// A job did not end well.
    #[error("the job {id} ended as {status}: {reason}")]
    Job {
        /// The job.
        id: String,
        /// How it ended.
        status: String,
        /// Why.
        reason: String,
    },
    /// The call was not complete.
    #[error("{0}")]
    Invalid(String),
    /// The server's address is none.
    #[error("`{0}` is not the address of a server; it looks like http://127.0.0.1:8190")]
    BaseUrl(String),
    /// A local file cannot be read or written.
    #[error("cannot {action} {path}")]
    File {
        /// What was attempted.
        action: &'static str,
        /// Which file.
        path: String,
        /// Why it failed.
        #[source]
        source: std::io::Error,
    },
    /// Downloaded bytes are not those that were asked for. They were not kept.
    #[error("the downloaded bytes have the hash {actual}, not {expected}; they were not kept")]
    HashMismatch {
        /// What was asked for.
        expected: String,
        /// What came.
        actual: String,
    },
}

impl Error {
    /// The status of the server's response, if it gave one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api { status, .. } | Self::Undeclared(status) => Some(*status),
            _ => None,
        }
    }

    /// Whether there is no such thing, or it is not the caller's.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// Whether the same call may succeed a little later.
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Transport(error) => {
                error.is_connect() || error.is_timeout() || error.is_request()
            }
            _ => {
                self.status().is_some_and(|status| matches!(status.as_u16(), 429 | 502 | 503 | 504))
            }
        }
    }

    pub(crate) fn file(
        action: &'static str,
        path: &std::path::Path,
    ) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.display().to_string();
        move |source| Self::File { action, path, source }
    }
}

/// What an operation's errors carry.
pub(crate) trait Body {
    fn into_parts(self, status: StatusCode) -> (String, String);
}

impl Body for ErrorResponse {
    fn into_parts(self, _: StatusCode) -> (String, String) {
        (self.code, self.message)
    }
}

/// ComfyUI's form of errors: what is wrong with the workflow, and with single nodes.
impl Body for PromptErrorResponse {
    fn into_parts(self, _: StatusCode) -> (String, String) {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let none = Value::Null;
        let error = self.0.get("error").unwrap_or(&none);
        let mut message = text(&error["message"]);
        if !text(&error["details"]).is_empty() {
            message = format!("{message} {}", text(&error["details"]));
        }
        for (id, node) in self.0.get("node_errors").and_then(Value::as_object).into_iter().flatten()
        {
            for fault in node["errors"].as_array().into_iter().flatten() {
                let class = text(&node["class_type"]);
                message.push_str(&format!(
                    "\n  node {id} ({class}): {}: {}",
                    text(&fault["message"]),
                    text(&fault["details"])
                ));
            }
        }
        (text(&error["type"]), message)
    }
}

impl Body for ExecutePromptErrorResponse {
    fn into_parts(self, status: StatusCode) -> (String, String) {
        match self {
            Self::BadRequest(body)
            | Self::Unauthorized(body)
            | Self::PaymentRequired(body)
            | Self::Conflict(body)
            | Self::TooManyRequests { body, .. }
            | Self::InternalServerError(body)
            | Self::ServiceUnavailable { body, .. } => body.into_parts(status),
        }
    }
}

/// `HEAD` responds without a body; the status is all there is.
impl Body for CheckAssetByHashErrorResponse {
    fn into_parts(self, status: StatusCode) -> (String, String) {
        let reason = status.canonical_reason().unwrap_or("error");
        (reason.to_lowercase().replace(' ', "_"), reason.to_lowercase())
    }
}

impl<E: Body> From<Generated<E>> for Error {
    fn from(error: Generated<E>) -> Self {
        match error {
            Generated::ErrorResponse(response) => {
                let status = response.status();
                let (code, message) = response.into_inner().into_parts(status);
                Self::Api { status, code, message }
            }
            Generated::CommunicationError(error)
            | Generated::InvalidUpgrade(error)
            | Generated::ResponseBodyError(error) => Self::Transport(error),
            Generated::InvalidResponsePayload(_, error) => Self::Malformed(error.to_string()),
            Generated::UnexpectedResponse(response) => Self::Undeclared(response.status()),
            Generated::InvalidRequest(message) | Generated::Custom(message) => {
                Self::Invalid(message)
            }
        }
    }
}
