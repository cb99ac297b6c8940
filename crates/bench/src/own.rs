//! The measuring program as a server: it starts itself anew, to be one side of a row in a process
//! of its own.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::Context;
use clap::ValueEnum;

use crate::{bare, glue};

/// What it can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// A dropshot handler that returns a constant.
    Bare,
    /// An endpoint written by hand with dropshot's extractors.
    Handwritten,
    /// The same endpoint, generated from its contract.
    Generated,
    /// The same without the checks against the contract's schemas.
    GeneratedUnchecked,
}

/// Serves until it is killed; prints its address.
pub(crate) async fn serve(part: Part) -> anyhow::Result<()> {
    match part {
        Part::Bare => bare::serve().await,
        Part::Handwritten => glue::serve_handwritten().await,
        Part::Generated => glue::serve_generated(true).await,
        Part::GeneratedUnchecked => glue::serve_generated(false).await,
    }
}

/// A running one.
#[derive(Debug)]
pub(crate) struct Own {
    child: Child,
    pub(crate) url: String,
}

impl Own {
    pub(crate) fn start(part: Part) -> anyhow::Result<Self> {
        let name = part.to_possible_value().context("every part has a name")?;
        let mut child = Command::new(std::env::current_exe()?)
            .args(["--be", name.get_name()])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().context("no output")?).read_line(&mut line)?;
        Ok(Self { child, url: line.trim().to_owned() })
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
