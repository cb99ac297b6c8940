//! Saved workflows and their versions.

use comfy_cloud_domain::{
    NewWorkflow, Order, Principal, Result, SavedWorkflow, WorkflowChange, WorkflowContent,
    WorkflowFilter, WorkflowId, WorkflowSort, WorkflowVersion,
};

use crate::Store;

crate::store::expose! {
    /// A workflow of the principal's, or a shared one.
    workflow(principal: &Principal, id: WorkflowId) -> SavedWorkflow;
    /// A page of workflows, and how many match in all.
    list_workflows(
        principal: &Principal,
        filter: &WorkflowFilter,
        sort: WorkflowSort,
        order: Order,
        offset: u64,
        limit: u32,
    ) -> (Vec<SavedWorkflow>, u64);
    /// Changes what is known of a workflow of the principal's.
    update_workflow(principal: &Principal, id: WorkflowId, change: WorkflowChange) -> SavedWorkflow;
    /// Deletes a workflow of the principal's with its versions.
    delete_workflow(principal: &Principal, id: WorkflowId) -> ();
    /// A version of a workflow with its content; the newest when none is named.
    workflow_content(principal: &Principal, id: WorkflowId, version: Option<u64>) -> WorkflowContent;
    /// A page of the versions of a workflow, the newest first, and how many there are.
    workflow_versions(principal: &Principal, id: WorkflowId, offset: u64, limit: u32) -> (Vec<WorkflowVersion>, u64);
    /// Saves a version of a workflow as a new workflow of the principal's; its name is that of the
    /// source when none is given.
    fork_workflow(principal: &Principal, id: WorkflowId, version: u64, name: Option<String>) -> SavedWorkflow;
}

impl Store {
    /// Saves a workflow with its first version.
    ///
    /// # Errors
    /// [`comfy_cloud_domain::Error::OverQuota`] when the user may not store so much, with what is
    /// on its way in, or when the catalogue cannot be written.
    pub async fn create_workflow(
        &self,
        principal: &Principal,
        new: NewWorkflow,
    ) -> Result<SavedWorkflow> {
        self.require_room(principal, new.content.len() as u64).await?;
        self.catalogue.create_workflow(principal, new).await
    }

    /// Saves a version of a workflow behind the newest, which must be `base`.
    ///
    /// # Errors
    /// As [`Self::create_workflow`]; [`comfy_cloud_domain::Error::VersionMoved`] when the newest is
    /// another one.
    pub async fn add_workflow_version(
        &self,
        principal: &Principal,
        id: WorkflowId,
        base: u64,
        content: String,
    ) -> Result<WorkflowVersion> {
        self.require_room(principal, content.len() as u64).await?;
        self.catalogue.add_workflow_version(principal, id, base, content).await
    }
}
