//! Who may call an operation, and how they show it.

use serde_json::Value;

use super::{Builder, Place, text};
use crate::naming::snake;
use crate::yaml::token;

/// A way to authenticate.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// Its name in the contract.
    pub name: String,
    /// Its name as a field, and the end of its method's name.
    pub field: String,
    /// What it looks like in a request.
    pub kind: SchemeKind,
    /// What the contract says of it.
    pub documentation: String,
}

/// What a credential looks like in a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// A key under a name in a header, the query or a cookie.
    ApiKey(Place, String),
    /// `Authorization: Bearer …`
    Bearer,
    /// `Authorization: Bearer …`, and the operation says for which scopes (OAuth 2, OpenID).
    Scoped,
    /// `Authorization: Basic …`
    Basic,
    /// `Authorization: …`, whole, for the other schemes of HTTP.
    Authorization,
}

/// What an operation asks of its caller.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Security {
    /// What will do, each all of its needs together; empty when nothing is asked.
    pub alternatives: Vec<Vec<Need>>,
    /// Whether no credential will do as well.
    pub optional: bool,
}

/// One credential that an operation asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// The scheme's name in the contract.
    pub scheme: String,
    /// The scopes that it must be good for.
    pub scopes: Vec<String>,
}

impl Builder<'_> {
    pub(super) fn schemes(&mut self) -> Vec<Scheme> {
        let mut schemes = Vec::new();
        for (name, value) in self
            .typed
            .pointer("/components/securitySchemes")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let kind =
                match (value["type"].as_str(), value["in"].as_str(), value["scheme"].as_str()) {
                    (Some("apiKey"), Some(place), _) => {
                        let place = match place {
                            "query" => Place::Query,
                            "cookie" => Place::Cookie,
                            _ => Place::Header,
                        };
                        SchemeKind::ApiKey(place, text(value, "name").unwrap_or_default())
                    }
                    (Some("http"), _, Some(scheme)) if scheme.eq_ignore_ascii_case("bearer") => {
                        SchemeKind::Bearer
                    }
                    (Some("http"), _, Some(scheme)) if scheme.eq_ignore_ascii_case("basic") => {
                        SchemeKind::Basic
                    }
                    (Some("http"), _, Some(_)) => SchemeKind::Authorization,
                    (Some("oauth2" | "openIdConnect"), ..) => SchemeKind::Scoped,
                    _ => {
                        let pointer = format!("/components/securitySchemes/{}", token(name));
                        let help = "use `apiKey`, `http`, `oauth2` or `openIdConnect`";
                        self.refuse(
                            &pointer,
                            "this kind of security scheme is not supported",
                            help,
                        );
                        continue;
                    }
                };
            schemes.push(Scheme {
                field: snake(name),
                kind,
                documentation: text(value, "description").unwrap_or_default(),
                name: name.clone(),
            });
        }
        schemes
    }

    pub(super) fn security(
        &mut self,
        schemes: &[Scheme],
        operation: &Value,
        pointer: &str,
    ) -> Security {
        let mut security = Security::default();
        let (required, pointer) = match operation.get("security") {
            Some(own) => (own, format!("{pointer}/security")),
            None => (&self.typed["security"], "/security".to_owned()),
        };
        for (n, alternative) in required.as_array().into_iter().flatten().enumerate() {
            let mut needs = Vec::new();
            for (name, scopes) in alternative.as_object().into_iter().flatten() {
                if schemes.iter().all(|scheme| scheme.name != *name) {
                    let help = "declare it under components/securitySchemes";
                    self.refuse(
                        &format!("{pointer}/{n}"),
                        format!("there is no security scheme `{name}`"),
                        help,
                    );
                }
                let scopes = scopes
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(|scope| scope.as_str().map(str::to_owned));
                needs.push(Need { scheme: name.clone(), scopes: scopes.collect() });
            }
            match needs.is_empty() {
                true => security.optional = true,
                false => security.alternatives.push(needs),
            }
        }
        security
    }
}
