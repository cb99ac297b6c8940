//! Who may call an operation, and how they show it.

use serde_json::Value;

use super::{Builder, Place, text};
use crate::naming::snake;
use crate::yaml::token;

/// A way to authenticate.
#[derive(Debug)]
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
#[derive(Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// A key under a name in a header, the query or a cookie.
    ApiKey(Place, String),
    /// `Authorization: Bearer …`
    Bearer,
    /// `Authorization: Basic …`
    Basic,
}

/// What an operation asks of its caller.
#[derive(Debug, Default)]
pub struct Security {
    /// Names of schemes, any one of which will do; empty when nothing is asked.
    pub alternatives: Vec<String>,
    /// Whether no credential will do as well.
    pub optional: bool,
}

impl Builder<'_> {
    pub(super) fn schemes(&mut self) -> Vec<Scheme> {
        let mut schemes = Vec::new();
        for (name, value) in self.typed.pointer("/components/securitySchemes").and_then(Value::as_object).into_iter().flatten() {
            let kind = match (value["type"].as_str(), value["in"].as_str(), value["scheme"].as_str()) {
                (Some("apiKey"), Some(place), _) => {
                    let place = match place {
                        "query" => Place::Query,
                        "cookie" => Place::Cookie,
                        _ => Place::Header,
                    };
                    SchemeKind::ApiKey(place, text(value, "name").unwrap_or_default())
                }
                (Some("http"), _, Some(scheme)) if scheme.eq_ignore_ascii_case("bearer") => SchemeKind::Bearer,
                (Some("http"), _, Some(scheme)) if scheme.eq_ignore_ascii_case("basic") => SchemeKind::Basic,
                _ => {
                    let pointer = format!("/components/securitySchemes/{}", token(name));
                    self.refuse(
                        &pointer,
                        "this kind of security scheme is not supported",
                        "use `apiKey`, or `http` with `bearer` or `basic`",
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

    pub(super) fn security(&mut self, schemes: &[Scheme], operation: &Value, pointer: &str) -> Security {
        let mut security = Security::default();
        let (required, pointer) = match operation.get("security") {
            Some(own) => (own, format!("{pointer}/security")),
            None => (&self.typed["security"], "/security".to_owned()),
        };
        for (n, alternative) in required.as_array().into_iter().flatten().enumerate() {
            let names: Vec<&String> = alternative.as_object().into_iter().flatten().map(|(name, _)| name).collect();
            match names.as_slice() {
                [] => security.optional = true,
                [name] if schemes.iter().any(|scheme| scheme.name == **name) => security.alternatives.push((*name).clone()),
                [name] => self.refuse(
                    &format!("{pointer}/{n}"),
                    format!("there is no security scheme `{name}`"),
                    "declare it under components/securitySchemes",
                ),
                _ => self.refuse(&format!("{pointer}/{n}"), "several schemes at once are not supported", "ask for one scheme at a time"),
            }
        }
        security
    }
}
