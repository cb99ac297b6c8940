//! Saved workflows in PostgreSQL.

use std::sync::Arc;

use async_trait::async_trait;
use comfy_cloud_domain::{
    Error, MAX_WORKFLOW_BYTES_PER_USER, NewWorkflow, Order, Principal, Result, SavedWorkflow,
    UserId, WorkflowChange, WorkflowContent, WorkflowFilter, WorkflowId, WorkflowOrigin,
    WorkflowSort, WorkflowVersion, WorkflowVersionId, WorkflowView,
};
use comfy_cloud_ports::catalogue::Workflows;
use deadpool_postgres::{GenericClient, Transaction};
use tokio_postgres::Row;

use super::counts::{self, Kind, count_bytes, usage_of};
use super::failure::Outcome;
use super::list::{List, plain, read_page, skipped};
use super::{
    Postgres, execute, micros, now, query, query_one, query_opt, time, unreadable, unsigned,
};

const COLUMNS: &str = "id, owner, name, description, view, shared, latest, origin, origin_version, created_at, updated_at";
const VERSION: &str = "v.id, v.version, w.latest, v.created_by, v.created_at";

#[async_trait]
impl Workflows for Postgres {
    async fn create_workflow(
        &self,
        principal: &Principal,
        new: NewWorkflow,
    ) -> Result<SavedWorkflow> {
        let (user, quota, new) =
            (principal.user(), self.options.limits.max_stored_bytes_per_user, Arc::new(new));
        self.change_as(principal, move |db| {
            let new = Arc::clone(&new);
            Box::pin(async move {
                // What a caller cannot read, it has not made anything of.
                if let Some(origin) = &new.origin {
                    readable(db, user, origin.workflow).await?;
                }
                insert(db, user, &new, quota).await
            })
        })
        .await
    }

    async fn workflow(&self, principal: &Principal, id: WorkflowId) -> Result<SavedWorkflow> {
        Ok(readable(&*self.lookup().await?, principal.user(), id).await?)
    }

    async fn list_workflows(
        &self,
        principal: &Principal,
        filter: &WorkflowFilter,
        sort: WorkflowSort,
        order: Order,
        offset: u64,
        limit: u32,
    ) -> Result<(Vec<SavedWorkflow>, u64)> {
        let user = principal.user();
        let mut list = List::of(
            if filter.include_shared { "(owner = $1 OR shared)" } else { "owner = $1" },
            user,
        );
        if let Some(part) = filter.name_contains.as_ref().filter(|part| !part.is_empty()) {
            list.and("strpos(folded, $) > 0", plain(&part.to_lowercase()));
        }
        if let Some(view) = filter.view {
            list.and("view = $", view.as_str());
        }
        let direction = if order == Order::Ascending { "ASC" } else { "DESC" };
        let key = match sort {
            WorkflowSort::CreatedAt => "created_at",
            WorkflowSort::UpdatedAt => "updated_at",
            WorkflowSort::Name => "folded",
        };
        let total = list.count("workflows");
        let page = list.page(
            COLUMNS,
            "workflows",
            &format!("{key} {direction}, id {direction}"),
            offset,
            limit,
        );
        self.read_for(user, move |db| {
            Box::pin(async move { read_page(db, &total, &page, workflow).await })
        })
        .await
    }

    async fn update_workflow(
        &self,
        principal: &Principal,
        id: WorkflowId,
        change: WorkflowChange,
    ) -> Result<SavedWorkflow> {
        let (user, quota, change) =
            (principal.user(), self.options.limits.max_stored_bytes_per_user, Arc::new(change));
        self.change_as(principal, move |db| {
            let change = Arc::clone(&change);
            Box::pin(async move {
                let found = owned(db, user, id).await?;
                let before = described(&found.name, found.description.as_deref());
                let name = change.name.as_ref().unwrap_or(&found.name);
                let description = change.description.as_ref().or(found.description.as_ref());
                let more = described(name, description.map(String::as_str)).cast_signed() - before.cast_signed();
                require_room(db, user, more.max(0).unsigned_abs(), quota).await?;
                weigh(db, user, id, more).await?;
                let view = change.view.or(found.view).map(WorkflowView::as_str);
                let shared = change.is_shared.unwrap_or(found.is_shared);
                let sql = format!(
                    "UPDATE workflows SET name = $2, folded = $3, description = $4, view = $5, shared = $6, updated_at = $7 WHERE id = $1
                     RETURNING {COLUMNS}"
                );
                workflow(&query_one(db, &sql, &[&id, name, &name.to_lowercase(), &description, &view, &shared, &micros(now())]).await?)
            })
        })
        .await
    }

    async fn delete_workflow(&self, principal: &Principal, id: WorkflowId) -> Result<()> {
        let user = principal.user();
        self.change_as(principal, move |db| {
            Box::pin(async move {
                owned(db, user, id).await?;
                let bytes: i64 =
                    query_one(db, "DELETE FROM workflows WHERE id = $1 RETURNING bytes", &[&id])
                        .await?
                        .try_get(0)?;
                count_bytes(db, user, Kind::Workflows, -bytes).await
            })
        })
        .await
    }

    async fn workflow_content(
        &self,
        principal: &Principal,
        id: WorkflowId,
        version: Option<u64>,
    ) -> Result<WorkflowContent> {
        let user = principal.user();
        let read = self.read_many(move |db| {
            Box::pin(async move {
                let found = readable(db, user, id).await?;
                content(db, id, version.unwrap_or(found.latest_version)).await
            })
        });
        read.await
    }

    async fn workflow_versions(
        &self,
        principal: &Principal,
        id: WorkflowId,
        offset: u64,
        limit: u32,
    ) -> Result<(Vec<WorkflowVersion>, u64)> {
        let user = principal.user();
        self.read_for(user, move |db| {
            Box::pin(async move {
                let found = readable(db, user, id).await?;
                let sql = format!(
                    "SELECT {VERSION} FROM workflow_versions v JOIN workflows w ON w.id = v.workflow
                     WHERE v.workflow = $1 ORDER BY v.version DESC LIMIT $2 OFFSET $3"
                );
                let versions = query(db, &sql, &[&id, &i64::from(limit), &skipped(offset)]).await?;
                Ok((versions.iter().map(version_of).collect::<Outcome<_>>()?, found.latest_version))
            })
        })
        .await
    }

    async fn add_workflow_version(
        &self,
        principal: &Principal,
        id: WorkflowId,
        base: u64,
        content: String,
    ) -> Result<WorkflowVersion> {
        let (user, quota, content) =
            (principal.user(), self.options.limits.max_stored_bytes_per_user, Arc::new(content));
        self.change_as(principal, move |db| {
            let content = Arc::clone(&content);
            Box::pin(async move {
                // Its owner alone changes it, and the owner's row is locked.
                let found = owned(db, user, id).await?;
                if found.latest_version != base {
                    return Err(Error::VersionMoved { latest: found.latest_version }.into());
                }
                require_room(db, user, content.len() as u64, quota).await?;
                insert_version(db, user, id, base + 1, &content).await
            })
        })
        .await
    }

    async fn fork_workflow(
        &self,
        principal: &Principal,
        id: WorkflowId,
        version: u64,
        name: Option<String>,
    ) -> Result<SavedWorkflow> {
        let (user, quota, name) =
            (principal.user(), self.options.limits.max_stored_bytes_per_user, Arc::new(name));
        self.change_as(principal, move |db| {
            let name = Arc::clone(&name);
            Box::pin(async move {
                let source = readable(db, user, id).await?;
                let WorkflowContent { version, content } = content(db, id, version).await?;
                let new = NewWorkflow {
                    name: name.as_ref().clone().unwrap_or(source.name),
                    description: source.description,
                    view: source.view,
                    is_shared: false,
                    origin: Some(WorkflowOrigin { workflow: id, version: Some(version.id) }),
                    content,
                };
                insert(db, user, &new, quota).await
            })
        })
        .await
    }
}

async fn insert(
    db: &Transaction<'_>,
    user: UserId,
    new: &NewWorkflow,
    quota: Option<u64>,
) -> Outcome<SavedWorkflow> {
    let described = described(&new.name, new.description.as_deref());
    require_room(db, user, described.saturating_add(new.content.len() as u64), quota).await?;
    let id = WorkflowId::new();
    let (origin, version) = (
        new.origin.as_ref().map(|origin| origin.workflow),
        new.origin.as_ref().and_then(|origin| origin.version),
    );
    let (folded, view, at) =
        (new.name.to_lowercase(), new.view.map(WorkflowView::as_str), micros(now()));
    let sql = "INSERT INTO workflows (id, owner, name, folded, description, view, shared, latest, bytes, origin, origin_version,
                                      created_at, updated_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, 0, 0, $8, $9, $10, $10)";
    execute(
        db,
        sql,
        &[
            &id,
            &user,
            &new.name,
            &folded,
            &new.description,
            &view,
            &new.is_shared,
            &origin,
            &version,
            &at,
        ],
    )
    .await?;
    weigh(db, user, id, described.cast_signed()).await?;
    insert_version(db, user, id, 1, &new.content).await?;
    owned(db, user, id).await
}

async fn insert_version(
    db: &Transaction<'_>,
    user: UserId,
    id: WorkflowId,
    version: u64,
    content: &str,
) -> Outcome<WorkflowVersion> {
    let made = WorkflowVersion {
        id: WorkflowVersionId::new(),
        version,
        latest_version: version,
        created_by: user,
        created_at: now(),
    };
    let (number, at) = (version.cast_signed(), micros(made.created_at));
    let sql = "INSERT INTO workflow_versions (workflow, version, id, created_by, created_at, content) VALUES ($1, $2, $3, $4, $5, $6)";
    execute(db, sql, &[&id, &number, &made.id, &user, &at, &content]).await?;
    execute(
        db,
        "UPDATE workflows SET latest = $2, updated_at = $3 WHERE id = $1",
        &[&id, &number, &at],
    )
    .await?;
    weigh(db, user, id, content.len() as i64).await?;
    Ok(made)
}

/// How many bytes a workflow has beside its versions.
fn described(name: &str, description: Option<&str>) -> u64 {
    (name.len() + description.map_or(0, str::len)) as u64
}

/// A workflow has so many bytes more, or fewer.
async fn weigh(db: &Transaction<'_>, user: UserId, id: WorkflowId, more: i64) -> Outcome<()> {
    execute(db, "UPDATE workflows SET bytes = bytes + $2 WHERE id = $1", &[&id, &more]).await?;
    count_bytes(db, user, Kind::Workflows, more).await
}

/// Whether a user may save so much more.
async fn require_room(
    db: &Transaction<'_>,
    user: UserId,
    needed: u64,
    quota: Option<u64>,
) -> Outcome<()> {
    counts::require_room(db, user, needed, quota).await?;
    let (used, limit) = (usage_of(db, user).await?.workflows, MAX_WORKFLOW_BYTES_PER_USER);
    if used.saturating_add(needed) > limit {
        Err(Error::OverQuota { used, needed, limit }.into())
    } else {
        Ok(())
    }
}

/// A workflow that a user may read.
async fn readable(db: &impl GenericClient, user: UserId, id: WorkflowId) -> Outcome<SavedWorkflow> {
    let sql = format!("SELECT {COLUMNS} FROM workflows WHERE id = $1 AND (owner = $2 OR shared)");
    workflow(&query_opt(db, &sql, &[&id, &user]).await?.ok_or(Error::NotFound("workflow"))?)
}

/// A workflow that a user may change.
async fn owned(db: &impl GenericClient, user: UserId, id: WorkflowId) -> Outcome<SavedWorkflow> {
    let found = readable(db, user, id).await?;
    if found.owner == user { Ok(found) } else { Err(Error::Foreign("workflow").into()) }
}

async fn content(
    db: &impl GenericClient,
    id: WorkflowId,
    version: u64,
) -> Outcome<WorkflowContent> {
    let sql = format!(
        "SELECT {VERSION}, v.content FROM workflow_versions v JOIN workflows w ON w.id = v.workflow WHERE v.workflow = $1 AND v.version = $2"
    );
    let version = i64::try_from(version).unwrap_or(i64::MAX);
    let row = query_opt(db, &sql, &[&id, &version]).await?.ok_or(Error::NotFound("version"))?;
    Ok(WorkflowContent { version: version_of(&row)?, content: row.try_get(5)? })
}

fn workflow(row: &Row) -> Outcome<SavedWorkflow> {
    let id: WorkflowId = row.try_get(0)?;
    let view = |view: &str| {
        let known = [WorkflowView::Workflow, WorkflowView::App]
            .into_iter()
            .find(|known| known.as_str() == view);
        known.ok_or_else(|| unreadable(("workflow", &id, "view"), format!("`{view}` is unknown")))
    };
    let (origin, version): (Option<WorkflowId>, Option<WorkflowVersionId>) =
        (row.try_get(7)?, row.try_get(8)?);
    Ok(SavedWorkflow {
        id,
        owner: row.try_get(1)?,
        name: row.try_get(2)?,
        description: row.try_get(3)?,
        view: row.try_get::<_, Option<&str>>(4)?.map(view).transpose()?,
        is_shared: row.try_get(5)?,
        latest_version: unsigned(row, 6)?,
        origin: origin.map(|workflow| WorkflowOrigin { workflow, version }),
        created_at: time(row.try_get(9)?),
        updated_at: time(row.try_get(10)?),
    })
}

fn version_of(row: &Row) -> Outcome<WorkflowVersion> {
    Ok(WorkflowVersion {
        id: row.try_get(0)?,
        version: unsigned(row, 1)?,
        latest_version: unsigned(row, 2)?,
        created_by: row.try_get(3)?,
        created_at: time(row.try_get(4)?),
    })
}
