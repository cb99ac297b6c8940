//! Credentials in a request.

use http::HeaderMap;
use http::header::{AUTHORIZATION, COOKIE};

use crate::call::Call;
use crate::fault::{Fault, FaultKind};

/// Where a key stands in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// What a security scheme's credential looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credential {
    /// A key under a name.
    ApiKey(Place, &'static str),
    /// `Authorization: Bearer …`
    Bearer,
    /// `Authorization: Basic …`, not yet decoded.
    Basic,
    /// `Authorization: …`, whole.
    Authorization,
}

/// Why an authenticator knows no principal.
#[derive(Debug)]
pub enum AuthError {
    /// The credential is not valid; the text tells the caller why, as far as that is its business.
    Denied(String),
    /// It cannot be checked now; try again later.
    Unavailable {
        /// What the caller is told.
        message: String,
        /// When to try again, in seconds.
        retry_after_secs: u64,
    },
    /// The principal is known, and may have no more of what this server has.
    Refused(Fault),
    /// It could not be checked; the cause goes to the log.
    Failed(Box<dyn std::error::Error + Send + Sync>),
}

impl From<Fault> for AuthError {
    fn from(fault: Fault) -> Self {
        Self::Refused(fault)
    }
}

impl From<AuthError> for Fault {
    fn from(error: AuthError) -> Self {
        match error {
            AuthError::Denied(message) => Fault::new(FaultKind::Unauthenticated, message),
            AuthError::Unavailable { message, retry_after_secs } => {
                Fault::unavailable(message, retry_after_secs)
            }
            AuthError::Refused(fault) => fault,
            AuthError::Failed(cause) => {
                tracing::error!(error = &*cause, "cannot authenticate");
                Fault::internal()
            }
        }
    }
}

impl Call {
    /// The text of a credential, if the request has it; an empty one counts as none. A key of the
    /// query can stand in the path that the contract is mounted at as well, which counts first.
    pub fn credential(&self, credential: Credential) -> Option<String> {
        let headers = &self.context().headers;
        let shown = match credential {
            Credential::ApiKey(Place::Query, name) => self
                .context()
                .variables
                .get(name)
                .or_else(|| self.query_values(name).next())
                .map(str::to_owned),
            Credential::ApiKey(Place::Cookie, name) => cookie(headers, name),
            Credential::ApiKey(_, name) => headers.get(name)?.to_str().ok().map(str::to_owned),
            Credential::Bearer => authorization(headers, "bearer"),
            Credential::Basic => authorization(headers, "basic"),
            Credential::Authorization => {
                headers.get(AUTHORIZATION)?.to_str().ok().map(str::to_owned)
            }
        };
        shown.filter(|text| !text.trim().is_empty())
    }

    /// The fault of a request that shows no credential where one is needed.
    pub fn unauthenticated(&self, expected: &str) -> Fault {
        Fault::new(
            FaultKind::Unauthenticated,
            format!("this operation needs credentials; send {expected}"),
        )
    }
}

fn authorization(headers: &HeaderMap, scheme: &str) -> Option<String> {
    let (found, credential) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    found.eq_ignore_ascii_case(scheme).then(|| credential.trim().to_owned())
}

pub(crate) fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    cookies(headers, name).next()
}

/// The values of all cookies of a name.
pub(crate) fn cookies(headers: &HeaderMap, name: &str) -> impl Iterator<Item = String> {
    let lines = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs =
        lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.filter(move |(key, _)| *key == name).map(|(_, value)| value.to_owned())
}
