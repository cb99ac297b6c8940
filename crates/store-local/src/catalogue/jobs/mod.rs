//! Jobs in SQLite: how their rows are read. What writes them is in [`queue`], what shows them in
//! [`lists`], and what forgets them when their time is over in [`expiry`].

mod expiry;
mod lists;
mod queue;

use comfy_cloud_domain::{
    AssetId, Error, Job, JobDocument, JobFile, JobId, JobState, Kept, Labels, Medium, UserId,
};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Map, Value};

use super::failure::{Outcome, UnreadableRow};
use super::{document, kept, optional_document, time};

const COLUMNS: &str = "number, id, owner, state, attempt, failures, worker, remote_id, lease_until, workflow_id, created_at, updated_at, \
                       started_at, ended_at, outputs_count, preview, error, \
                       (SELECT count(*) FROM job_files f WHERE f.job = number AND f.medium <> 8), labels, server";

/// How many columns [`COLUMNS`] are.
const JOB_COLUMNS: usize = 20;
/// The columns of a job's documents.
const DOCUMENTS: &str = "d.workflow, d.extra, d.output_nodes, d.partial, d.requirements, d.inputs, d.outputs, d.status, d.meta";

fn owned(db: &Connection, user: UserId, id: JobId) -> Outcome<Job> {
    let sql = format!("SELECT {COLUMNS} FROM jobs WHERE id = ?1 AND owner = ?2");
    db.prepare_cached(&sql)?
        .query_row(params![id, user], job)
        .optional()?
        .ok_or(Error::NotFound("job").into())
}

fn by_id(db: &Connection, id: JobId) -> Outcome<Job> {
    let sql = format!("SELECT {COLUMNS} FROM jobs WHERE id = ?1");
    db.prepare_cached(&sql)?.query_row([id], job).optional()?.ok_or(Error::NotFound("job").into())
}

fn by_number(db: &Connection, number: i64) -> Outcome<Job> {
    Ok(db
        .prepare_cached(&format!("SELECT {COLUMNS} FROM jobs WHERE number = ?1"))?
        .query_row([number], job)?)
}

fn job(row: &Row<'_>) -> rusqlite::Result<Job> {
    let state = row.get_ref(3)?.as_str()?.parse::<JobState>();
    let optional_time = |micros: Option<i64>| micros.map(time);
    let id: JobId = row.get(1)?;
    Ok(Job {
        number: row.get(0)?,
        id,
        user: row.get(2)?,
        state: state.map_err(|error| {
            rusqlite::Error::FromSqlConversionFailure(
                3,
                rusqlite::types::Type::Text,
                Box::new(error),
            )
        })?,
        attempt: row.get(4)?,
        failures: row.get(5)?,
        worker: row.get(6)?,
        remote_id: row.get(7)?,
        server: row.get(19)?,
        lease_until: optional_time(row.get(8)?),
        workflow_id: row.get(9)?,
        created_at: time(row.get(10)?),
        updated_at: time(row.get(11)?),
        started_at: optional_time(row.get(12)?),
        ended_at: optional_time(row.get(13)?),
        outputs_count: row.get(14)?,
        preview: optional_document(row, 15, ("job", &id, "preview"))?,
        error: if row.get_ref(16)? == ValueRef::Null {
            None
        } else {
            Some(kept(row, 16, ("job", &id, "error"))?)
        },
        previewable_count: row.get(17)?,
        labels: Labels::kept(
            optional_document(row, 18, ("job", &id, "labels"))?.unwrap_or_default(),
        ),
    })
}

/// The documents of a job, from a column on.
fn job_document(row: &Row<'_>, from: usize, id: JobId) -> rusqlite::Result<JobDocument> {
    let length = |column| {
        row.get_ref(column).ok().and_then(|value| value.as_bytes().ok()).map_or(0, <[u8]>::len)
            as u64
    };
    // What a job makes is there once it has ended.
    let made = |at, column| {
        Ok::<_, rusqlite::Error>(
            optional_document(row, from + at, ("job", &id, column))?.unwrap_or_default(),
        )
    };
    Ok(JobDocument {
        size_bytes: (from..from + 9).map(length).sum(),
        workflow: document(row, from, ("job", &id, "workflow"))?,
        extra: document(row, from + 1, ("job", &id, "extra"))?,
        output_nodes: document(row, from + 2, ("job", &id, "output_nodes"))?,
        partial: row.get(from + 3)?,
        requirements: kept(row, from + 4, ("job", &id, "requirements"))?,
        inputs: kept(row, from + 5, ("job", &id, "inputs"))?,
        outputs: made(6, "outputs")?,
        status: made(7, "status")?,
        meta: made(8, "meta")?,
    })
}

fn file(row: &Row<'_>) -> rusqlite::Result<JobFile> {
    let bit: i64 = row.get(4)?;
    let asset: AssetId = row.get(3)?;
    let medium = [Medium::Image, Medium::Video, Medium::Audio, Medium::Model3d, Medium::Other]
        .into_iter()
        .find(|medium| medium.bit() == bit);
    let unknown = || UnreadableRow {
        what: "output",
        id: asset.to_string(),
        column: "medium",
        source: format!("`{bit}` is unknown").into(),
    };
    Ok(JobFile {
        node: row.get(0)?,
        key: row.get(1)?,
        index: row.get(2)?,
        asset,
        medium: medium.ok_or_else(unknown)?,
        temporary: row.get(5)?,
        name: row.get(6)?,
    })
}

/// A value as it is kept.
fn keep(value: &impl Kept) -> Outcome<String> {
    Ok(value.to_kept().map_err(|error| Error::Catalogue(Box::new(error)))?)
}

fn text(map: &Map<String, Value>) -> String {
    serde_json::to_string(map).unwrap_or_else(|_| "{}".to_owned())
}
