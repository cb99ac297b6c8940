//! Operations: a method on a path, under a name.

use serde_json::Value;

use super::{Body, Builder, Content, Parameter, Response, Scheme, Security, most_used, text};
use crate::naming::{pascal, snake};
use crate::yaml::token;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// One operation of the contract.
#[derive(Debug)]
pub struct Operation {
    /// The contract's own name, `createAssetFromHash`.
    pub id: String,
    /// The name of its method, `create_asset_from_hash`.
    pub name: String,
    /// The beginning of the names of its types, `CreateAssetFromHash`.
    pub type_name: String,
    /// Upper case.
    pub method: String,
    /// The path template as it stands in the contract.
    pub path: String,
    /// Its tags.
    pub tags: Vec<String>,
    /// Summary and description, as one text.
    pub documentation: String,
    /// Whether the contract calls it deprecated.
    pub deprecated: bool,
    /// Path, query, header and cookie parameters.
    pub parameters: Vec<Parameter>,
    /// What may be sent, by media type; empty when nothing may.
    pub bodies: Vec<Body>,
    /// Whether a body must be sent.
    pub body_required: bool,
    /// The largest JSON body, in bytes, when the contract says (`x-max-body-bytes`).
    pub body_limit_bytes: Option<u64>,
    /// What may be answered, by status.
    pub responses: Vec<Response>,
    /// Who may call it.
    pub security: Security,
    /// Where it stands in the document.
    pub pointer: String,
}

impl Operation {
    /// Responses below 400.
    pub fn successes(&self) -> impl Iterator<Item = &Response> {
        self.responses.iter().filter(|response| response.status < 400)
    }

    /// Responses from 400 on.
    pub fn errors(&self) -> impl Iterator<Item = &Response> {
        self.responses.iter().filter(|response| response.status >= 400)
    }

    /// Whether it makes a websocket of its connection.
    pub fn is_web_socket(&self) -> bool {
        self.responses.iter().any(|response| response.content == Some(Content::WebSocket))
    }

    /// What its error responses carry, one entry for each that carries something.
    pub(crate) fn error_contents(&self) -> impl Iterator<Item = &Content> {
        self.errors().filter_map(|response| response.content.as_ref())
    }

    /// The form of its errors that the glue itself gives.
    pub fn fault_content(&self) -> Option<Content> {
        most_used(self.error_contents())
    }

    /// The path with the names of its parameters left out.
    pub(crate) fn path_shape(&self) -> String {
        let segments = self.path.split('/').map(|s| if s.starts_with('{') { "{}" } else { s });
        segments.collect::<Vec<_>>().join("/")
    }
}

impl Builder<'_> {
    pub(super) fn operations(&mut self, schemes: &[Scheme]) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (path, item) in self.typed["paths"].as_object().into_iter().flatten() {
            for (method, value) in item.as_object().into_iter().flatten() {
                let pointer = format!("/paths/{}/{}", token(path), token(method));
                if METHODS.contains(&method.as_str()) {
                    operations.extend(self.operation(schemes, path, method, value, pointer));
                }
            }
        }
        operations
    }

    fn operation(&mut self, schemes: &[Scheme], path: &str, method: &str, value: &Value, pointer: String) -> Option<Operation> {
        let Some(id) = text(value, "operationId") else {
            self.refuse(&pointer, "the operation has no `operationId`", "name it; the name becomes a method");
            return None;
        };
        for key in ["callbacks", "servers"] {
            if value.get(key).is_some() {
                self.refuse(&format!("{pointer}/{key}"), format!("`{key}` of an operation are not supported"), "leave them out");
            }
        }
        let type_name = pascal(&id);
        let parameters = self.parameters(path, value, &pointer);
        let (bodies, body_required) = self.bodies(value, &pointer);
        let responses = self.responses(value, &pointer);
        let security = self.security(schemes, value, &pointer);
        if !security.alternatives.is_empty() && responses.iter().all(|response| response.status != 401) {
            self.refuse(
                &format!("{pointer}/responses"),
                format!("`{id}` asks for credentials but declares no 401"),
                "declare the response `'401'`, or `security: []`",
            );
        }
        let documentation = [text(value, "summary"), text(value, "description")];
        Some(Operation {
            name: snake(&id),
            type_name,
            method: method.to_uppercase(),
            path: path.to_owned(),
            tags: value["tags"].as_array().into_iter().flatten().filter_map(|t| t.as_str().map(str::to_owned)).collect(),
            documentation: documentation.into_iter().flatten().collect::<Vec<_>>().join("\n\n"),
            deprecated: value["deprecated"] == true,
            parameters,
            bodies,
            body_required,
            body_limit_bytes: value["requestBody"]["x-max-body-bytes"].as_u64(),
            responses,
            security,
            pointer,
            id,
        })
    }
}
