//! What is kept of saved workflows.

use chrono::{DateTime, Utc};

use crate::{UserId, WorkflowId, WorkflowVersionId};

/// How many bytes the saved workflows of a user may have together, all versions counted, whatever
/// else the user stores.
pub const MAX_WORKFLOW_BYTES_PER_USER: u64 = 1 << 30;

/// How a page shows a workflow at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkflowView {
    /// As a graph.
    Workflow,
    /// As a form.
    App,
}

impl WorkflowView {
    /// What the view is called.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Workflow => "workflow",
            Self::App => "app",
        }
    }
}

/// What a workflow was made of, as its maker says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkflowOrigin {
    /// The workflow.
    pub workflow: WorkflowId,
    /// Its version, when it is known.
    pub version: Option<WorkflowVersionId>,
}

/// A workflow to save.
#[derive(Clone, Debug)]
pub struct NewWorkflow {
    /// Its name.
    pub name: String,
    /// What its owner says of it.
    pub description: Option<String>,
    /// How it is shown at first.
    pub view: Option<WorkflowView>,
    /// Whether everyone may read it.
    pub is_shared: bool,
    /// What it was made of.
    pub origin: Option<WorkflowOrigin>,
    /// Its first version, as JSON.
    pub content: String,
}

/// A saved workflow, without its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedWorkflow {
    /// Its id.
    pub id: WorkflowId,
    /// Whose it is.
    pub owner: UserId,
    /// Its name.
    pub name: String,
    /// What its owner says of it.
    pub description: Option<String>,
    /// How it is shown at first.
    pub view: Option<WorkflowView>,
    /// Whether everyone may read it.
    pub is_shared: bool,
    /// What it was made of.
    pub origin: Option<WorkflowOrigin>,
    /// The number of its newest version, from 1.
    pub latest_version: u64,
    /// When it was saved first.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
}

/// A change of what is known of a workflow; what is `None` stays.
#[derive(Clone, Debug, Default)]
pub struct WorkflowChange {
    /// A new name.
    pub name: Option<String>,
    /// A new description.
    pub description: Option<String>,
    /// Another view.
    pub view: Option<WorkflowView>,
    /// Whether everyone may read it from now on.
    pub is_shared: Option<bool>,
}

/// A version of a workflow, without its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkflowVersion {
    /// Its id.
    pub id: WorkflowVersionId,
    /// Its number, from 1.
    pub version: u64,
    /// The number of the workflow's newest version.
    pub latest_version: u64,
    /// Who saved it.
    pub created_by: UserId,
    /// When it was saved.
    pub created_at: DateTime<Utc>,
}

/// A version of a workflow with its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkflowContent {
    /// The version.
    pub version: WorkflowVersion,
    /// The workflow, as JSON.
    pub content: String,
}

/// Which workflows; all that is given must hold.
#[derive(Clone, Debug, Default)]
pub struct WorkflowFilter {
    /// Its name contains this, whatever the case.
    pub name_contains: Option<String>,
    /// It has this view.
    pub view: Option<WorkflowView>,
    /// Whether shared ones of others count.
    pub include_shared: bool,
}

/// What a list of workflows is ordered by; ties are ordered by id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkflowSort {
    /// When it was saved first.
    CreatedAt,
    /// When it was last changed.
    UpdatedAt,
    /// Its name.
    Name,
}
