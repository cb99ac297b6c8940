//! Takes over the rows of another engine into a new file.

use std::path::Path;

use comfy_cloud_domain::{Error, Result};
use comfy_cloud_ports::rows::{Cell, Rows};
use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, params_from_iter};

use super::failure::Outcome;
use super::{create_private, prepare, schema};

/// What is not moved as rows: it is made with the file, and how often access has ended is one
/// number.
const ITS_OWN: [&str; 2] = ["access", "probe"];

/// Writes all rows into a new file, which is whole when this returns. `progress` is called with how
/// many rows of how many are there.
///
/// # Errors
/// When the file is there already, when rows refer to rows that do not exist, and when something
/// cannot be read or written: what was written is of no use then.
pub(crate) fn import(path: &Path, rows: &dyn Rows, progress: &dyn Fn(u64, u64)) -> Result<()> {
    create_private(path)?;
    Ok(all(path, rows, progress)?)
}

fn all(path: &Path, rows: &dyn Rows, progress: &dyn Fn(u64, u64)) -> Outcome<()> {
    let mut db = Connection::open(path)?;
    prepare(&db)?;
    schema::migrate(&mut db)?;
    let tables = names(&db, "table")?;
    let tables: Vec<(String, u64)> = tables
        .into_iter()
        .filter(|(name, _)| !ITS_OWN.contains(&&**name))
        .map(|(name, _)| Ok((name.clone(), rows.count(&name)?)))
        .collect::<Result<_>>()?;
    let total = tables.iter().map(|(_, count)| count).sum();
    db.pragma_update(None, "foreign_keys", false)?;
    let transaction = db.transaction()?;
    // They keep counts of what changes; what is moved is counted already.
    let triggers = names(&transaction, "trigger")?;
    for (name, _) in &triggers {
        transaction.execute_batch(&format!("DROP TRIGGER {name}"))?;
    }
    let mut done = 0;
    for (table, count) in &tables {
        let before = done;
        copy(&transaction, table, rows, &mut || {
            done += 1;
            if done % 1000 == 0 {
                progress(done, total);
            }
        })?;
        if done - before != *count {
            return Err(Error::Catalogue(
                format!("{} of {count} rows of {table} were copied", done - before).into(),
            )
            .into());
        }
    }
    progress(done, total);
    transaction.execute("DELETE FROM sqlite_sequence WHERE name = 'jobs'", [])?;
    transaction.execute(
        "INSERT INTO sqlite_sequence (name, seq) VALUES ('jobs', ?1)",
        [rows.last_job()?],
    )?;
    transaction.execute("UPDATE access SET generation = ?1", [rows.access_generation()?])?;
    for (_, sql) in &triggers {
        transaction.execute_batch(sql)?;
    }
    let dangling: Option<String> = transaction
        .prepare("PRAGMA foreign_key_check")?
        .query_map([], |row| row.get(0))?
        .next()
        .transpose()?;
    if let Some(table) = dangling {
        return Err(Error::Catalogue(
            format!("a row of {table} refers to one that does not exist").into(),
        )
        .into());
    }
    transaction.commit()?;
    // For plans, and so that all is in the file itself.
    db.execute_batch("ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)")?;
    Ok(())
}

/// Names of the schema, with what makes them.
fn names(db: &Connection, kind: &str) -> Outcome<Vec<(String, String)>> {
    let mut statement = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = ?1 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")?;
    let found = statement.query_map([kind], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn copy(db: &Connection, table: &str, rows: &dyn Rows, copied: &mut dyn FnMut()) -> Outcome<()> {
    // What a new file has.
    db.execute_batch(&format!("DELETE FROM {table}"))?;
    let mut statement = db.prepare("SELECT name FROM pragma_table_info(?1)")?;
    let columns: Vec<String> =
        statement.query_map([table], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let places = vec!["?"; columns.len()].join(", ");
    let mut insert = db.prepare(&format!(
        "INSERT INTO {table} (\"{}\") VALUES ({places})",
        columns.join("\", \"")
    ))?;
    rows.read(table, &columns, &mut |row| {
        insert
            .execute(params_from_iter(row.iter().map(Value)))
            .map_err(|error| Error::from(super::failure::Failure::from(error)))?;
        copied();
        Ok(())
    })?;
    Ok(())
}

/// A value as SQLite has it.
struct Value<'a>(&'a Cell);

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self.0 {
            Cell::Null => ValueRef::Null,
            Cell::Integer(number) => ValueRef::Integer(*number),
            Cell::Text(text) => ValueRef::Text(text.as_bytes()),
            Cell::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}
