//! The cookie that shows a session.

use http::HeaderMap;
use openapi_runtime::Context;
use url::Url;

use crate::config::Config;

/// Which cookie it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cookie {
    /// Of this host alone, by TLS alone: browsers take `__Host-` from nobody else.
    Host,
    /// Where there is no TLS.
    Plain,
}

impl Cookie {
    /// That of a server. Whether browsers reach it by TLS, it knows by its own certificate or by
    /// the address that the operator says.
    pub(crate) fn of(config: &Config) -> Self {
        let public = config.public_url.as_deref().and_then(|url| Url::parse(url).ok());
        let is_public = public.is_some_and(|url| url.scheme() == "https");
        if config.tls_cert.is_some() || is_public { Self::Host } else { Self::Plain }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Host => "__Host-comfy-cloud",
            Self::Plain => "comfy-cloud",
        }
    }

    /// What the request shows of it: one session, unless another page of the host has set a cookie
    /// of this name as well.
    pub(crate) fn shown(self, context: &Context) -> Vec<String> {
        let mut shown = context.cookies(self.name());
        shown.sort_unstable();
        shown.dedup();
        shown
    }

    /// The header that gives a browser a session, for so many seconds.
    pub(crate) fn set(self, token: &str, lasts_secs: u64) -> String {
        let secure = if self == Self::Host { "; Secure" } else { "" };
        let name = self.name();
        format!("{name}={token}; Path=/; Max-Age={lasts_secs}; HttpOnly; SameSite=Lax{secure}")
    }

    /// The header that takes it away.
    pub(crate) fn remove(self) -> String {
        self.set("", 0)
    }
}

/// What a browser says that it is; what is no text is left out.
pub(super) fn agent(headers: &HeaderMap) -> String {
    let agent = headers.get(http::header::USER_AGENT);
    agent.and_then(|agent| agent.to_str().ok()).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_of_the_host_where_there_is_tls() {
        let plain = Config::default();
        let behind =
            Config { public_url: Some("HTTPS://studio.example".to_owned()), ..Config::default() };
        let itself = Config { tls_cert: Some("cert.pem".into()), ..Config::default() };
        assert_eq!(Cookie::of(&plain), Cookie::Plain);
        assert_eq!([&behind, &itself].map(Cookie::of), [Cookie::Host; 2]);
        assert_eq!(
            Cookie::Host.set("t", 60),
            "__Host-comfy-cloud=t; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure"
        );
        assert_eq!(
            Cookie::Plain.remove(),
            "comfy-cloud=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"
        );
    }
}
