//! The contract as this suite needs it.

use anyhow::Context;
use openapi_codegen::json_schema::draft2020;
use openapi_codegen::load::Document;
use openapi_codegen::model::{Model, Operation};
use serde_json::{Value, json};

/// A contract to hold servers to.
#[derive(Debug)]
pub struct Contract {
    model: Model,
    which: Which,
}

/// Which contract of this project it is: each has its own ways to provoke responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    /// The main one.
    Main,
    /// ComfyUI's own paths.
    Native,
    /// The Comfy API v2.
    V2,
    /// Sessions.
    Web,
}

/// A declared response.
#[derive(Debug)]
pub(crate) struct Declared {
    /// The media types that it may have, each with its schema.
    pub(crate) contents: Vec<(String, Value)>,
    /// The names of its headers.
    pub(crate) headers: Vec<String>,
}

impl Contract {
    /// The contract of this project.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn own() -> anyhow::Result<Self> {
        Self::read(comfy_cloud::OPENAPI_YAML)
    }

    /// The contract of ComfyUI's own paths.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn native() -> anyhow::Result<Self> {
        Ok(Self { which: Which::Native, ..Self::read(comfy_cloud_native::OPENAPI_YAML)? })
    }

    /// The contract of the Comfy API v2.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn v2() -> anyhow::Result<Self> {
        Ok(Self { which: Which::V2, ..Self::read(comfy_cloud_v2::OPENAPI_YAML)? })
    }

    /// The contract of sessions.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn web() -> anyhow::Result<Self> {
        Ok(Self { which: Which::Web, ..Self::read(comfy_cloud_web::OPENAPI_YAML)? })
    }

    /// Which one it is.
    pub(crate) fn which(&self) -> Which {
        self.which
    }

    /// A contract from its text.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read(yaml: &str) -> anyhow::Result<Self> {
        let document = Document::load(yaml).context("the contract")?;
        Ok(Self { model: Model::build(&document).context("the contract")?, which: Which::Main })
    }

    /// Every operation with every status that it declares.
    pub fn declared(&self) -> impl Iterator<Item = (&str, Vec<u16>)> {
        let statuses = |operation: &Operation| {
            // A status has a response for each of its media types.
            let mut statuses: Vec<u16> =
                operation.responses.iter().map(|response| response.status).collect();
            statuses.dedup();
            statuses
        };
        self.model
            .operations
            .iter()
            .map(move |operation| (operation.id.as_str(), statuses(operation)))
    }

    pub(crate) fn operation(&self, id: &str) -> Option<&Operation> {
        self.model.operations.iter().find(|operation| operation.id == id)
    }

    pub(crate) fn response(&self, id: &str, status: u16) -> Option<Declared> {
        let operation = self.operation(id)?;
        let value = &self.model.typed["paths"][&operation.path][operation.method.to_lowercase()]["responses"]
            [status.to_string()];
        let contents = value["content"].as_object().into_iter().flatten().map(|(media, content)| {
            let schema = json!({ "allOf": [draft2020(&content["schema"])], "definitions": self.model.definitions });
            (media.clone(), schema)
        });
        let contents = contents.collect();
        // What is compressed only for who accepts it has this header only then.
        let names =
            value["headers"].as_object().into_iter().flatten().map(|(name, _)| name.to_lowercase());
        let headers = names.filter(|name| name != "content-encoding").collect();
        Some(Declared { contents, headers })
    }
}
