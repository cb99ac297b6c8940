//! Several contracts on one listener: each below a path of its own, with its own table, errors and
//! layers.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use dropshot::Body;
use futures::future::BoxFuture;
use http::Uri;
use http::uri::PathAndQuery;
use percent_encoding::percent_decode_str;
use tokio_util::task::TaskTracker;

use crate::listener::{Handle, Listener};
use crate::response::Response;
use crate::route::normalize;
use crate::service::{Server, ServerConfig, Service};

/// Where a contract is served: a path whose segments are texts or `{variables}`, as the address of
/// a server in OpenAPI. The contract's own paths begin behind it.
///
/// The value of a variable is a credential where a security scheme has its name: `/native/{token}`
/// serves a contract whose scheme is an API key `token` in the query. It is cut off the path before
/// anything is logged.
#[derive(Clone)]
pub struct Mount {
    path: String,
    /// What every path of the contract begins with.
    below: String,
    given: Vec<(String, String)>,
}

impl Mount {
    /// Below a path: empty, or with a slash in front and none at the end.
    pub fn at(path: impl Into<String>) -> Self {
        Self { path: path.into(), below: String::new(), given: Vec::new() }
    }

    /// For a contract whose own paths all begin with this: what is beside it is other contracts'.
    #[must_use]
    pub fn only(mut self, below: impl Into<String>) -> Self {
        self.below = below.into();
        self
    }

    /// Gives a variable that the path does not have a value for every request: what the listener
    /// itself stands for.
    #[must_use]
    pub fn with(mut self, variable: &str, value: impl Into<String>) -> Self {
        self.given.push((variable.to_owned(), value.into()));
        self
    }

    /// The rest of a path behind this one, and the variables; `None` when the path is not below it.
    fn find(&self, path: &str) -> Option<(String, Variables)> {
        let mut rest = path;
        let mut variables = self.given.clone();
        for segment in self.path.split('/').skip(1) {
            let found = rest.strip_prefix('/')?;
            let end = found.find('/').unwrap_or(found.len());
            let (raw, after) = found.split_at(end);
            match segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                Some(name) => variables.push((
                    name.to_owned(),
                    percent_decode_str(raw).decode_utf8_lossy().into_owned(),
                )),
                None if normalize(raw) == segment => {}
                None => return None,
            }
            rest = after;
        }
        let mut segments = rest.split('/').skip(1);
        if !self
            .below
            .split('/')
            .skip(1)
            .all(|own| segments.next().is_some_and(|segment| normalize(segment) == own))
        {
            return None;
        }
        let rest = if rest.is_empty() { "/" } else { rest };
        Some((rest.to_owned(), Variables(variables)))
    }
}

impl fmt::Debug for Mount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Mount").field(&self.path).field(&self.below).finish()
    }
}

/// The values of a mount's variables. They can be credentials, and print as nothing.
#[derive(Clone, Default)]
pub(crate) struct Variables(Vec<(String, String)>);

impl Variables {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

impl fmt::Debug for Variables {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

/// How a request came to a contract.
#[derive(Debug)]
pub(crate) struct Arrival {
    pub(crate) remote_addr: SocketAddr,
    /// The path of the mount, its variables by their names.
    pub(crate) base: Arc<str>,
    pub(crate) variables: Variables,
    /// Whether its path is below no mount, so that whoever is asked can only say so.
    pub(crate) is_astray: bool,
}

/// A contract that is ready to respond.
pub(crate) trait Contract: Send + Sync + 'static {
    fn answer(
        self: Arc<Self>,
        arrival: Arrival,
        request: http::Request<Body>,
    ) -> BoxFuture<'static, Response>;
}

/// What the contracts of a site have in common.
#[derive(Clone, Debug)]
pub(crate) struct Common {
    /// Who is believed when it says on whose behalf it asks.
    pub(crate) proxies: Vec<IpAddr>,
    /// The requests whose clients went away, and websockets.
    pub(crate) left: TaskTracker,
}

type Make = Box<dyn FnOnce(&Common) -> Result<Arc<dyn Contract>, String> + Send>;

/// The contracts of a listener.
#[derive(Default)]
pub struct Site(Vec<(Mount, Make)>);

impl fmt::Debug for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(mount, _)| mount)).finish()
    }
}

impl Site {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Serves a contract. Of several mounts that a path is below, the one with the most segments
    /// gets the request; a path that is below none is answered by the contract that was mounted
    /// first, with its error for unknown paths.
    #[must_use]
    pub fn mount<A: Send + Sync + 'static>(mut self, mount: Mount, service: Service<A>) -> Self {
        self.0.push((mount, Box::new(move |common| service.contract(common))));
        self
    }

    /// Starts listening.
    ///
    /// # Errors
    /// When nothing is mounted, the address cannot be had, or a contract cannot be served.
    pub fn start(self, config: ServerConfig) -> Result<Server, String> {
        let common =
            Common { proxies: config.connections.proxies.clone(), left: TaskTracker::new() };
        let mounts = self.mounts(&common)?;
        let listener = Listener::start(
            config.listen,
            config.tls.as_ref(),
            config.connections,
            Arc::new(mounts),
        )?;
        Ok(Server { listener, left: common.left })
    }

    /// Makes the contracts ready.
    pub(crate) fn mounts(self, common: &Common) -> Result<Mounts, String> {
        let made = self.0.into_iter().map(|(mount, make)| {
            check(&mount.path)?;
            check(&mount.below)?;
            Ok((Arc::from(mount.path.as_str()), mount, make(common)?))
        });
        let mut mounts: Vec<(Arc<str>, Mount, Arc<dyn Contract>)> =
            made.collect::<Result<_, String>>()?;
        let first = mounts
            .first()
            .map(|(_, _, contract)| Arc::clone(contract))
            .ok_or("no contract is mounted")?;
        // Stable: of two with as many segments the first that was mounted.
        let segments = |path: &str, mount: &Mount| {
            path.matches('/').count() + mount.below.matches('/').count()
        };
        mounts.sort_by_key(|(path, mount, _)| {
            std::cmp::Reverse((segments(path, mount), !path.contains('{')))
        });
        Ok(Mounts { mounts, first })
    }
}

fn check(path: &str) -> Result<(), String> {
    let is_plain = |segment: &str| {
        !segment.is_empty() && normalize(segment) == segment && !segment.contains(['?', '#', '%'])
    };
    match path.is_empty() || path.starts_with('/') && path.split('/').skip(1).all(is_plain) {
        true => Ok(()),
        false => Err(format!(
            "`{path}` is no path to serve at; write it as /name, without a slash at the end"
        )),
    }
}

/// Contracts that are ready, each with where it is served.
pub(crate) struct Mounts {
    mounts: Vec<(Arc<str>, Mount, Arc<dyn Contract>)>,
    first: Arc<dyn Contract>,
}

impl Handle for Mounts {
    fn handle(
        self: Arc<Self>,
        remote_addr: SocketAddr,
        mut request: http::Request<Body>,
    ) -> BoxFuture<'static, Response> {
        let found = self.mounts.iter().find_map(|(base, mount, contract)| {
            let (rest, variables) = mount.find(request.uri().path())?;
            Some((base, rest, variables, contract))
        });
        let Some((base, rest, variables, contract)) = found else {
            let arrival = Arrival {
                remote_addr,
                base: Arc::from(""),
                variables: Variables::default(),
                is_astray: true,
            };
            return Arc::clone(&self.first).answer(arrival, request);
        };
        if !base.is_empty() {
            let uri = below(request.uri(), &rest);
            *request.uri_mut() = uri;
        }
        let arrival = Arrival { remote_addr, base: Arc::clone(base), variables, is_astray: false };
        Arc::clone(contract).answer(arrival, request)
    }
}

/// An address with another path.
fn below(uri: &Uri, path: &str) -> Uri {
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let mut parts = uri.clone().into_parts();
    // A part of a path that was read is a path.
    parts.path_and_query = PathAndQuery::try_from(format!("{path}{query}")).ok();
    Uri::from_parts(parts).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(mount: &Mount, path: &str) -> Option<(String, Option<String>)> {
        mount.find(path).map(|(rest, variables)| (rest, variables.get("token").map(str::to_owned)))
    }

    #[test]
    fn a_mount_has_what_is_below_its_path_and_keeps_the_rest_as_it_came() {
        let base = Mount::at("/comfy");
        assert_eq!(found(&base, "/comfy/api/a%2Fb"), Some(("/api/a%2Fb".to_owned(), None)));
        assert_eq!(found(&base, "/%63omfy"), Some(("/".to_owned(), None)));
        assert_eq!(
            (found(&base, "/comfyui/x"), found(&base, "/"), found(&base, "*")),
            (None, None, None)
        );
        assert_eq!(found(&Mount::at(""), "/x"), Some(("/x".to_owned(), None)));
    }

    #[test]
    fn a_contract_has_only_what_begins_as_its_own_paths_do_and_sees_it_whole() {
        let mount = Mount::at("/base").only("/api/v2");
        assert_eq!(found(&mount, "/base/api/v2/jobs"), Some(("/api/v2/jobs".to_owned(), None)));
        assert_eq!(found(&mount, "/base/api/%762"), Some(("/api/%762".to_owned(), None)));
        for other in ["/base/api/jobs", "/base/api/v2x", "/base", "/api/v2/jobs"] {
            assert_eq!(found(&mount, other), None, "{other}");
        }
    }

    #[test]
    fn a_variable_is_cut_off_the_path_and_is_not_printed() {
        let mount = Mount::at("/native/{token}");
        let (rest, variables) = mount.find("/native/s%65cret/prompt").expect("below it");
        assert_eq!((rest.as_str(), variables.get("token")), ("/prompt", Some("secret")));
        assert!(!format!("{variables:?} {mount:?}").contains("secret"));
        assert_eq!(found(&mount, "/native"), None);
        assert_eq!(
            found(&mount, "/native//prompt"),
            Some(("/prompt".to_owned(), Some(String::new())))
        );
        assert_eq!(
            found(&Mount::at("").with("token", "own"), "/prompt"),
            Some(("/prompt".to_owned(), Some("own".to_owned())))
        );
    }

    #[test]
    fn only_the_path_of_an_address_changes() {
        let uri = |text: &str| text.parse::<Uri>().expect("an address");
        assert_eq!(below(&uri("/a/b?c=d"), "/b"), uri("/b?c=d"));
        assert_eq!(below(&uri("https://host:1/a/b"), "/b"), uri("https://host:1/b"));
        assert!(check("/a/{b}").is_ok() && check("").is_ok());
        for bad in ["a", "/", "/a/", "/a//b", "/%61", "/a?b"] {
            assert!(check(bad).is_err(), "{bad}");
        }
    }
}
