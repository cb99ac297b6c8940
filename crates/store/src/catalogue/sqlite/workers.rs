//! Workers in SQLite.

use async_trait::async_trait;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Map, Value};

use super::{Sqlite, micros, now, time};
use crate::catalogue::{Capabilities, Worker, Workers};
use crate::{Error, Result};

const WORKER: &str = "SELECT name, url, configured, draining, is_up, detail, seen_at FROM workers";

#[async_trait]
impl Workers for Sqlite {
    async fn add_worker(&self, name: &str, url: &str) -> Result<Worker> {
        let (name, url) = (name.to_owned(), url.to_owned());
        self.write(move |db| match insert(db, &name, &url, false)? {
            0 => Err(Error::NameTaken(format!("{name} or the address {url}"))),
            _ => named(db, &name),
        })
        .await
    }

    async fn configure_workers(&self, workers: Vec<(String, String)>) -> Result<()> {
        self.write(move |db| {
            let kept: Value = workers.iter().map(|(_, url)| Value::from(url.as_str())).collect();
            let sql = "DELETE FROM workers WHERE configured AND url NOT IN (SELECT value FROM json_each(?1))";
            db.prepare_cached(sql)?.execute([kept.to_string()])?;
            // Whoever asks before the first look must not be told what an earlier run saw.
            db.prepare_cached("UPDATE workers SET is_up = 0, detail = 'not reached yet'")?.execute([])?;
            for (name, url) in &workers {
                insert(db, name, url, true)?;
            }
            Ok(())
        })
        .await
    }

    async fn list_workers(&self) -> Result<Vec<Worker>> {
        let sql = format!("{WORKER} ORDER BY name");
        self.read_few(|db| Ok(db.prepare_cached(&sql)?.query_map([], worker)?.collect::<Result<_, _>>()?))
    }

    async fn drain_worker(&self, name: &str, draining: bool) -> Result<Worker> {
        let name = name.to_owned();
        self.write(move |db| {
            db.prepare_cached("UPDATE workers SET draining = ?2 WHERE name = ?1")?.execute(params![name, draining])?;
            named(db, &name)
        })
        .await
    }

    async fn remove_worker(&self, name: &str) -> Result<()> {
        let name = name.to_owned();
        self.write(move |db| match db.prepare_cached("DELETE FROM workers WHERE name = ?1")?.execute([name])? {
            0 => Err(Error::NotFound("worker")),
            _ => Ok(()),
        })
        .await
    }

    async fn note_worker(&self, name: &str, is_up: bool, detail: &str, capabilities: Option<Capabilities>) -> Result<()> {
        let (name, detail) = (name.to_owned(), detail.to_owned());
        self.write(move |db| {
            let sql = "UPDATE workers SET is_up = ?2, detail = ?3, seen_at = CASE WHEN ?2 THEN ?4 ELSE seen_at END WHERE name = ?1";
            db.prepare_cached(sql)?.execute(params![name, is_up, detail, micros(now())])?;
            if let Some(Capabilities { object_info, models, system, templates, subgraphs }) = capabilities {
                let text = |map: Map<String, Value>| Value::Object(map).to_string();
                let sql = "INSERT OR REPLACE INTO worker_capabilities (worker, object_info, models, system, templates, subgraphs)
                           SELECT name, ?2, ?3, ?4, ?5, ?6 FROM workers WHERE name = ?1";
                let values = params![name, text(object_info), text(models), system.to_string(), text(templates), text(subgraphs)];
                db.prepare_cached(sql)?.execute(values)?;
            }
            Ok(())
        })
        .await
    }

    async fn worker_capabilities(&self) -> Result<Vec<(String, Capabilities)>> {
        let sql = "SELECT worker, object_info, models, system, templates, subgraphs FROM worker_capabilities ORDER BY worker";
        self.read_many(move |db| Ok(db.prepare_cached(sql)?.query_map([], capabilities)?.collect::<Result<_, _>>()?)).await
    }
}

fn insert(db: &Connection, name: &str, url: &str, configured: bool) -> Result<usize> {
    let sql = "INSERT INTO workers (name, url, configured, draining, is_up, detail) VALUES (?1, ?2, ?3, 0, 0, 'not reached yet')
               ON CONFLICT DO NOTHING";
    Ok(db.prepare_cached(sql)?.execute(params![name, url, configured])?)
}

fn named(db: &Connection, name: &str) -> Result<Worker> {
    let found = db.prepare_cached(&format!("{WORKER} WHERE name = ?1"))?.query_row([name], worker).optional()?;
    found.ok_or(Error::NotFound("worker"))
}

fn worker(row: &Row<'_>) -> rusqlite::Result<Worker> {
    Ok(Worker {
        name: row.get(0)?,
        url: row.get(1)?,
        configured: row.get(2)?,
        draining: row.get(3)?,
        is_up: row.get(4)?,
        detail: row.get(5)?,
        seen_at: row.get::<_, Option<i64>>(6)?.map(time),
    })
}

fn capabilities(row: &Row<'_>) -> rusqlite::Result<(String, Capabilities)> {
    let map = |column: usize| -> rusqlite::Result<Map<String, Value>> {
        Ok(serde_json::from_str(row.get_ref(column)?.as_str()?).unwrap_or_default())
    };
    let system = serde_json::from_str(row.get_ref(3)?.as_str()?).unwrap_or_default();
    Ok((row.get(0)?, Capabilities { object_info: map(1)?, models: map(2)?, system, templates: map(4)?, subgraphs: map(5)? }))
}
