//! Saved workflows in SQLite.

use async_trait::async_trait;
use comfy_cloud_domain::{
    Error, MAX_WORKFLOW_BYTES_PER_USER, NewWorkflow, Order, Principal, Result, SavedWorkflow,
    UserId, WorkflowChange, WorkflowContent, WorkflowFilter, WorkflowId, WorkflowOrigin,
    WorkflowSort, WorkflowVersion, WorkflowVersionId, WorkflowView,
};
use comfy_cloud_ports::catalogue::Workflows;
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, Row, params, params_from_iter};

use super::counts::{self, Kind, count_bytes, usage_of};
use super::failure::Outcome;
use super::{Sqlite, micros, now, time};

const COLUMNS: &str = "id, owner, name, description, view, shared, latest, origin, origin_version, created_at, updated_at";
const VERSION: &str = "v.id, v.version, w.latest, v.created_by, v.created_at";

#[async_trait]
impl Workflows for Sqlite {
    async fn create_workflow(
        &self,
        principal: &Principal,
        new: NewWorkflow,
    ) -> Result<SavedWorkflow> {
        let (user, quota) = (principal.user(), self.options.limits.max_stored_bytes_per_user);
        self.write_as(principal, move |db| {
            // What a caller cannot read, it has not made anything of.
            if let Some(origin) = &new.origin {
                readable(db, user, origin.workflow)?;
            }
            insert(db, user, new, quota)
        })
        .await
    }

    async fn workflow(&self, principal: &Principal, id: WorkflowId) -> Result<SavedWorkflow> {
        self.read_few(|db| readable(db, principal.user(), id))
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
        let mut condition =
            if filter.include_shared { "(owner = ? OR shared)" } else { "owner = ?" }.to_owned();
        let mut values = vec![Sql::Blob(principal.user().as_uuid().as_bytes().to_vec())];
        if let Some(part) = filter.name_contains.as_ref().filter(|part| !part.is_empty()) {
            condition.push_str(" AND instr(folded, ?) > 0");
            values.push(Sql::Text(part.to_lowercase()));
        }
        if let Some(view) = filter.view {
            condition.push_str(" AND view = ?");
            values.push(Sql::Text(view.as_str().to_owned()));
        }
        let direction = if order == Order::Ascending { "ASC" } else { "DESC" };
        let key = match sort {
            WorkflowSort::CreatedAt => "created_at",
            WorkflowSort::UpdatedAt => "updated_at",
            WorkflowSort::Name => "folded",
        };
        self.read_many(move |db| {
            let count = format!("SELECT count(*) FROM workflows WHERE {condition}");
            let total: i64 = db.prepare_cached(&count)?.query_row(params_from_iter(&values), |row| row.get(0))?;
            let sql = format!(
                "SELECT {COLUMNS} FROM workflows WHERE {condition} ORDER BY {key} {direction}, id {direction} LIMIT {limit} OFFSET {offset}"
            );
            let mut statement = db.prepare_cached(&sql)?;
            let found = statement.query_map(params_from_iter(&values), workflow)?.collect::<Result<_, _>>()?;
            Ok((found, total.unsigned_abs()))
        })
        .await
    }

    async fn update_workflow(
        &self,
        principal: &Principal,
        id: WorkflowId,
        change: WorkflowChange,
    ) -> Result<SavedWorkflow> {
        let (user, quota) = (principal.user(), self.options.limits.max_stored_bytes_per_user);
        self.write_as(principal, move |db| {
            let found = owned(db, user, id)?;
            let before = described(&found.name, found.description.as_deref());
            let name = change.name.unwrap_or(found.name);
            let description = change.description.or(found.description);
            let more = described(&name, description.as_deref()).cast_signed() - before.cast_signed();
            require_room(db, user, more.max(0).unsigned_abs(), quota)?;
            weigh(db, user, id, more)?;
            let sql =
                "UPDATE workflows SET name = ?2, folded = ?3, description = ?4, view = ?5, shared = ?6, updated_at = ?7 WHERE id = ?1";
            db.prepare_cached(sql)?.execute(params![
                id,
                name,
                name.to_lowercase(),
                description,
                change.view.or(found.view).map(WorkflowView::as_str),
                change.is_shared.unwrap_or(found.is_shared),
                micros(now())
            ])?;
            owned(db, user, id)
        })
        .await
    }

    async fn delete_workflow(&self, principal: &Principal, id: WorkflowId) -> Result<()> {
        let user = principal.user();
        self.urgent_as(principal, move |db| {
            owned(db, user, id)?;
            let sql = "DELETE FROM workflows WHERE id = ?1 RETURNING bytes";
            let bytes: i64 = db.prepare_cached(sql)?.query_row([id], |row| row.get(0))?;
            count_bytes(db, user, Kind::Workflows, -bytes)
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
        self.read_many(move |db| {
            let found = readable(db, user, id)?;
            content(db, id, version.unwrap_or(found.latest_version))
        })
        .await
    }

    async fn workflow_versions(
        &self,
        principal: &Principal,
        id: WorkflowId,
        offset: u64,
        limit: u32,
    ) -> Result<(Vec<WorkflowVersion>, u64)> {
        self.read_few(|db| {
            let found = readable(db, principal.user(), id)?;
            let sql = format!(
                "SELECT {VERSION} FROM workflow_versions v JOIN workflows w ON w.id = v.workflow
                 WHERE v.workflow = ?1 ORDER BY v.version DESC LIMIT ?2 OFFSET ?3"
            );
            let mut statement = db.prepare_cached(&sql)?;
            let rows = statement.query_map(params![id, limit, offset.cast_signed()], version_of)?;
            Ok((rows.collect::<Result<_, _>>()?, found.latest_version))
        })
    }

    async fn add_workflow_version(
        &self,
        principal: &Principal,
        id: WorkflowId,
        base: u64,
        content: String,
    ) -> Result<WorkflowVersion> {
        let (user, quota) = (principal.user(), self.options.limits.max_stored_bytes_per_user);
        self.write_as(principal, move |db| {
            let found = owned(db, user, id)?;
            if found.latest_version != base {
                return Err(Error::VersionMoved { latest: found.latest_version }.into());
            }
            require_room(db, user, content.len() as u64, quota)?;
            insert_version(db, user, id, base + 1, &content)
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
        let (user, quota) = (principal.user(), self.options.limits.max_stored_bytes_per_user);
        self.write_as(principal, move |db| {
            let source = readable(db, user, id)?;
            let WorkflowContent { version, content } = content(db, id, version)?;
            let new = NewWorkflow {
                name: name.unwrap_or(source.name),
                description: source.description,
                view: source.view,
                is_shared: false,
                origin: Some(WorkflowOrigin { workflow: id, version: Some(version.id) }),
                content,
            };
            insert(db, user, new, quota)
        })
        .await
    }
}

fn insert(
    db: &Connection,
    user: UserId,
    new: NewWorkflow,
    quota: Option<u64>,
) -> Outcome<SavedWorkflow> {
    let described = described(&new.name, new.description.as_deref());
    require_room(db, user, described.saturating_add(new.content.len() as u64), quota)?;
    let id = WorkflowId::new();
    let sql = "INSERT INTO workflows (id, owner, name, folded, description, view, shared, latest, bytes, origin, origin_version, created_at, updated_at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, 0, ?8, ?9, ?10, ?10)";
    db.prepare_cached(sql)?.execute(params![
        id,
        user,
        new.name,
        new.name.to_lowercase(),
        new.description,
        new.view.map(WorkflowView::as_str),
        new.is_shared,
        new.origin.as_ref().map(|origin| origin.workflow),
        new.origin.and_then(|origin| origin.version),
        micros(now())
    ])?;
    weigh(db, user, id, described.cast_signed())?;
    insert_version(db, user, id, 1, &new.content)?;
    owned(db, user, id)
}

fn insert_version(
    db: &Connection,
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
    let sql = "INSERT INTO workflow_versions (workflow, version, id, created_by, created_at, content) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    db.prepare_cached(sql)?.execute(params![
        id,
        version.cast_signed(),
        made.id,
        user,
        micros(made.created_at),
        content
    ])?;
    let sql = "UPDATE workflows SET latest = ?2, updated_at = ?3 WHERE id = ?1";
    db.prepare_cached(sql)?.execute(params![id, version.cast_signed(), micros(made.created_at)])?;
    weigh(db, user, id, content.len() as i64)?;
    Ok(made)
}

/// How many bytes a workflow has beside its versions.
fn described(name: &str, description: Option<&str>) -> u64 {
    (name.len() + description.map_or(0, str::len)) as u64
}

/// A workflow has so many bytes more, or fewer.
fn weigh(db: &Connection, user: UserId, id: WorkflowId, more: i64) -> Outcome<()> {
    db.prepare_cached("UPDATE workflows SET bytes = bytes + ?2 WHERE id = ?1")?
        .execute(params![id, more])?;
    count_bytes(db, user, Kind::Workflows, more)
}

/// Whether a user may save so much more.
fn require_room(db: &Connection, user: UserId, needed: u64, quota: Option<u64>) -> Outcome<()> {
    counts::require_room(db, user, needed, quota)?;
    let (used, limit) = (usage_of(db, user)?.workflows, MAX_WORKFLOW_BYTES_PER_USER);
    if used.saturating_add(needed) > limit {
        Err(Error::OverQuota { used, needed, limit }.into())
    } else {
        Ok(())
    }
}

/// A workflow that a user may read.
fn readable(db: &Connection, user: UserId, id: WorkflowId) -> Outcome<SavedWorkflow> {
    let sql = format!("SELECT {COLUMNS} FROM workflows WHERE id = ?1 AND (owner = ?2 OR shared)");
    db.prepare_cached(&sql)?
        .query_row(params![id, user], workflow)
        .optional()?
        .ok_or(Error::NotFound("workflow").into())
}

/// A workflow that a user may change.
fn owned(db: &Connection, user: UserId, id: WorkflowId) -> Outcome<SavedWorkflow> {
    let found = readable(db, user, id)?;
    if found.owner == user { Ok(found) } else { Err(Error::Foreign("workflow").into()) }
}

fn content(db: &Connection, id: WorkflowId, version: u64) -> Outcome<WorkflowContent> {
    let sql = format!(
        "SELECT {VERSION}, v.content FROM workflow_versions v JOIN workflows w ON w.id = v.workflow WHERE v.workflow = ?1 AND v.version = ?2"
    );
    let row =
        |row: &Row<'_>| Ok(WorkflowContent { version: version_of(row)?, content: row.get(5)? });
    let version = i64::try_from(version).unwrap_or(i64::MAX);
    db.prepare_cached(&sql)?
        .query_row(params![id, version], row)
        .optional()?
        .ok_or(Error::NotFound("version").into())
}

fn workflow(row: &Row<'_>) -> rusqlite::Result<SavedWorkflow> {
    let view: Option<String> = row.get(4)?;
    let (origin, version): (Option<WorkflowId>, Option<WorkflowVersionId>) =
        (row.get(7)?, row.get(8)?);
    Ok(SavedWorkflow {
        id: row.get(0)?,
        owner: row.get(1)?,
        name: row.get(2)?,
        description: row.get(3)?,
        view: view.and_then(|view| {
            [WorkflowView::Workflow, WorkflowView::App]
                .into_iter()
                .find(|known| known.as_str() == view)
        }),
        is_shared: row.get(5)?,
        latest_version: row.get::<_, i64>(6)?.unsigned_abs(),
        origin: origin.map(|workflow| WorkflowOrigin { workflow, version }),
        created_at: time(row.get(9)?),
        updated_at: time(row.get(10)?),
    })
}

fn version_of(row: &Row<'_>) -> rusqlite::Result<WorkflowVersion> {
    Ok(WorkflowVersion {
        id: row.get(0)?,
        version: row.get::<_, i64>(1)?.unsigned_abs(),
        latest_version: row.get::<_, i64>(2)?.unsigned_abs(),
        created_by: row.get(3)?,
        created_at: time(row.get(4)?),
    })
}
