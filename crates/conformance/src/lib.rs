//! Holds a running server to the contract.
//!
//! The list of what is to be shown comes from the contract: every response that every operation
//! declares. Each has a case that provokes it ([`cases`]), or a written reason why no client can;
//! a response with neither is a failure, so the contract cannot grow past this suite unseen.
//! Every response is checked: status, media type, declared headers, body against the schema.

mod cases;
mod cases_jobs;
mod cases_native;
mod cases_v2;
mod cases_web;
mod cases_workflows;
mod check;
mod client;
mod contract;

use std::fmt;

pub use contract::Contract;
use contract::Which;

/// Which server, and as whom.
#[derive(Clone, Debug)]
pub struct Options {
    /// The server's address.
    pub base_url: String,
    /// A key of a user that may be filled with test data.
    pub api_key: String,
    /// A key of another user, whose jobs are forbidden to the first. Without one, what needs it is
    /// reported as not covered.
    pub other_key: Option<String>,
    /// The address of a source that the server may fetch from and download from, which responds
    /// `/file…` with bytes, `/status/<n>` with that status and `/endless` with a length beyond
    /// every limit. Without one, what needs it is reported as not covered.
    pub source: Option<String>,
    /// Who logs in, for the contract of sessions. Without it, what needs it is reported as not
    /// covered.
    pub login: Option<Login>,
}

/// A user's name and password.
#[derive(Clone)]
pub struct Login {
    /// The name.
    pub name: String,
    /// The password.
    pub password: String,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").field("name", &self.name).finish_non_exhaustive()
    }
}

/// What became of one declared response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was provoked and is as declared.
    Held,
    /// No client can provoke it, for this reason.
    Excused(&'static str),
    /// It needs something that was not given.
    NotCovered(&'static str),
    /// It is not as declared.
    Broken(String),
}

/// One declared response and what became of it.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// The operation.
    pub operation: String,
    /// The declared status.
    pub status: u16,
    /// What became of it.
    pub outcome: Outcome,
}

/// The outcome of a whole run.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// A verdict for each declared response, in the contract's order.
    pub verdicts: Vec<Verdict>,
}

impl Report {
    /// How many verdicts are of a kind.
    fn count(&self, kind: impl Fn(&Outcome) -> bool) -> usize {
        self.verdicts.iter().filter(|verdict| kind(&verdict.outcome)).count()
    }

    /// Whether everything was shown that can be shown.
    pub fn is_complete(&self) -> bool {
        self.count(|outcome| matches!(outcome, Outcome::Broken(_) | Outcome::NotCovered(_))) == 0
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Verdict { operation, status, outcome } in &self.verdicts {
            match outcome {
                Outcome::Held => writeln!(f, "held      {operation} {status}")?,
                Outcome::Excused(why) => writeln!(f, "excused   {operation} {status}: {why}")?,
                Outcome::NotCovered(why) => writeln!(f, "missing   {operation} {status}: {why}")?,
                Outcome::Broken(what) => writeln!(f, "BROKEN    {operation} {status}: {what}")?,
            }
        }
        let mut operations: Vec<&str> =
            self.verdicts.iter().map(|verdict| verdict.operation.as_str()).collect();
        operations.dedup();
        write!(
            f,
            "{} operations x {} responses: {} held, {} excused, {} missing, {} broken",
            operations.len(),
            self.verdicts.len(),
            self.count(|outcome| *outcome == Outcome::Held),
            self.count(|outcome| matches!(outcome, Outcome::Excused(_))),
            self.count(|outcome| matches!(outcome, Outcome::NotCovered(_))),
            self.count(|outcome| matches!(outcome, Outcome::Broken(_))),
        )
    }
}

/// Runs every case against a server.
///
/// # Errors
/// When the contract cannot be read, or the HTTP client cannot be made.
pub async fn run(contract: &Contract, options: Options) -> anyhow::Result<Report> {
    let client = client::Client::new(options)?;
    let mut report = Report::default();
    for (operation, responses) in contract.declared() {
        for status in responses {
            let provoked = match contract.which() {
                Which::Main => cases::provoke(&client, contract, operation, status).await,
                Which::Native => cases_native::provoke(&client, contract, operation, status).await,
                Which::V2 => cases_v2::provoke(&client, contract, operation, status).await,
                Which::Web => cases_web::provoke(&client, contract, operation, status).await,
            };
            let outcome = match provoked {
                Err(cases::Gap::Excused(why)) => Outcome::Excused(why),
                Err(cases::Gap::NotCovered(why)) => Outcome::NotCovered(why),
                Err(cases::Gap::Failed(error)) => Outcome::Broken(format!("{error:#}")),
                Ok(response) => match check::check(contract, operation, status, response).await {
                    Ok(()) => Outcome::Held,
                    Err(what) => Outcome::Broken(what),
                },
            };
            report.verdicts.push(Verdict { operation: operation.to_owned(), status, outcome });
        }
    }
    Ok(report)
}
