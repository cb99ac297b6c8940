//! Operations: a method on a path, under a name.

use serde_json::Value;

use super::parameter::{Place, TAKEN};
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
    /// The responses, by status.
    pub responses: Vec<Response>,
    /// Who may call it.
    pub security: Security,
    /// Whether it is a call to somebody who gave the whole address of it.
    pub is_webhook: bool,
    /// Where it stands in the document.
    pub pointer: String,
}

impl Operation {
    /// Responses that say that it succeeded.
    pub fn successes(&self) -> impl Iterator<Item = &Response> {
        self.responses.iter().filter(|response| !response.is_error)
    }

    /// Responses that say that it failed.
    pub fn errors(&self) -> impl Iterator<Item = &Response> {
        self.responses.iter().filter(|response| response.is_error)
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
        let mut shape = String::new();
        let mut inside = false;
        for c in self.path.chars() {
            inside = (inside || c == '{') && c != '}';
            if !inside || c == '{' {
                shape.push(c);
            }
        }
        shape
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

    fn operation(
        &mut self,
        schemes: &[Scheme],
        path: &str,
        method: &str,
        value: &Value,
        pointer: String,
    ) -> Option<Operation> {
        let id = text(value, "operationId")?;
        let type_name = pascal(&id);
        let parameters = self.parameters(value, &pointer);
        for missing in parameters
            .iter()
            .filter(|p| p.place == Place::Path && !path.contains(&format!("{{{}}}", p.name)))
        {
            let name = &missing.name;
            let what = format!("the path `{path}` does not contain its parameter `{name}`");
            self.refuse(
                &format!("{pointer}/parameters"),
                what,
                &format!("write `{{{name}}}` into the path, or leave the parameter out"),
            );
        }
        let (mut bodies, body_required) = self.bodies(value, &pointer);
        // In a client's builder, the parts of a form stand beside the parameters.
        for part in bodies.iter_mut().flat_map(|body| {
            if let Body::Multipart { parts } = body { parts.as_mut_slice() } else { &mut [] }
        }) {
            if TAKEN.contains(&part.field.as_str())
                || parameters.iter().any(|parameter| parameter.field == part.field)
            {
                part.field.push_str("_part");
            }
        }
        let responses = self.responses(value, &pointer);
        let security = self.security(schemes, value, &pointer);
        if !security.alternatives.is_empty()
            && !responses.iter().any(|response| response.is_error && response.covers(401))
        {
            self.warn(
                &format!("{pointer}/responses"),
                format!("`{id}` asks for credentials but declares no 401"),
                "declare the response `'401'`, or `security: []`; until then a 401 has the form of its other errors",
            );
        }
        if value.get("callbacks").is_some() {
            let help = "with `--webhooks` they have a client that sends them and a trait that receives them";
            self.warn(
                &format!("{pointer}/callbacks"),
                "callbacks are calls to others, for which nothing is generated here",
                help,
            );
        }
        let documentation = [text(value, "summary"), text(value, "description")];
        Some(Operation {
            name: snake(&id),
            type_name,
            method: method.to_uppercase(),
            path: path.to_owned(),
            tags: value["tags"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|t| t.as_str().map(str::to_owned))
                .collect(),
            documentation: documentation.into_iter().flatten().collect::<Vec<_>>().join("\n\n"),
            deprecated: value["deprecated"] == true,
            parameters,
            bodies,
            body_required,
            body_limit_bytes: value["requestBody"]["x-max-body-bytes"].as_u64(),
            responses,
            security,
            is_webhook: !self.document.turned.is_empty(),
            pointer,
            id,
        })
    }
}
