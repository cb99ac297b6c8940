//! Workers in SQLite.

use async_trait::async_trait;
use comfy_cloud_domain::{
    Audience, Capabilities, Credentials, Error, Group, Result, Secret, UserId, Worker, WorkerUrl,
};
use comfy_cloud_ports::catalogue::Workers;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Map, Value};

use super::failure::{Failure, Outcome};
use super::{Sqlite, document, micros, now, time};

const WORKER: &str = "SELECT name, url, configured, draining, is_up, detail, seen_at, credentials, for_user, for_team FROM workers";

#[async_trait]
impl Workers for Sqlite {
    async fn add_worker(&self, name: &str, url: &str, audience: Audience) -> Result<Worker> {
        let (name, address, secret) =
            (name.to_owned(), self.sealed(url)?, self.options.secret.clone());
        self.write(move |db| match insert(db, &name, &address, false)? {
            0 => Err(Error::NameTaken(format!("{name} or the address {}", address.bare)).into()),
            _ => assign(db, secret.as_ref(), &name, &audience),
        })
        .await
    }

    async fn set_audience(&self, name: &str, audience: Audience) -> Result<Worker> {
        let (name, secret) = (name.to_owned(), self.options.secret.clone());
        self.write(move |db| assign(db, secret.as_ref(), &name, &audience)).await
    }

    async fn configure_workers(&self, workers: Vec<(String, String)>) -> Result<()> {
        let seal = |(name, url): (String, String)| Ok((name, self.sealed(&url)?));
        let workers = workers.into_iter().map(seal).collect::<Result<Vec<_>>>()?;
        self.urgent(move |db| {
            let kept: Value = workers.iter().map(|(_, address)| Value::from(address.bare.as_str())).collect();
            let sql = "DELETE FROM workers WHERE configured AND url NOT IN (SELECT value FROM json_each(?1))";
            db.prepare_cached(sql)?.execute([kept.to_string()])?;
            // Whoever asks before the first look must not be told what an earlier run saw.
            db.prepare_cached("UPDATE workers SET is_up = 0, detail = 'not reached yet'")?.execute([])?;
            for (name, address) in &workers {
                insert(db, name, address, true)?;
                let sql = "UPDATE workers SET credentials = ?2 WHERE url = ?1 AND configured";
                db.prepare_cached(sql)?.execute(params![address.bare, address.credentials])?;
            }
            Ok(())
        })
        .await
    }

    async fn list_workers(&self) -> Result<Vec<Worker>> {
        let sql = format!("{WORKER} ORDER BY name");
        let secret = self.options.secret.as_ref();
        self.read_few(|db| {
            Ok(db
                .prepare_cached(&sql)?
                .query_map([], |row| worker(row, secret))?
                .collect::<Result<_, _>>()?)
        })
    }

    async fn drain_worker(&self, name: &str, draining: bool) -> Result<Worker> {
        let (name, secret) = (name.to_owned(), self.options.secret.clone());
        self.urgent(move |db| {
            db.prepare_cached("UPDATE workers SET draining = ?2 WHERE name = ?1")?
                .execute(params![name, draining])?;
            named(db, secret.as_ref(), &name)
        })
        .await
    }

    async fn remove_worker(&self, name: &str) -> Result<()> {
        let name = name.to_owned();
        self.urgent(move |db| {
            match db.prepare_cached("DELETE FROM workers WHERE name = ?1")?.execute([&name])? {
                0 => Err(Error::NotFound("worker").into()),
                _ => Ok(()),
            }
        })
        .await
    }

    async fn note_worker(
        &self,
        name: &str,
        is_up: bool,
        detail: &str,
        capabilities: Option<Capabilities>,
    ) -> Result<()> {
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
        self.read_many(move |db| {
            Ok(db
                .prepare_cached(sql)?
                .query_map([], capabilities)?
                .filter_map(Result::transpose)
                .collect::<Result<_, _>>()?)
        })
        .await
    }
}

/// An address as it is kept.
struct Sealed {
    /// Without credentials.
    bare: String,
    /// Its credentials, sealed.
    credentials: Option<Vec<u8>>,
}

impl Sqlite {
    fn sealed(&self, url: &str) -> Result<Sealed> {
        match (WorkerUrl::split(url), &self.options.secret) {
            ((bare, None), _) => Ok(Sealed { bare, credentials: None }),
            ((bare, Some(text)), Some(secret)) => {
                Ok(Sealed { credentials: Some(secret.seal(&text, &bare)?), bare })
            }
            ((_, Some(_)), None) => Err(Error::Catalogue(
                "there is no secret to seal a worker's credentials with".into(),
            )),
        }
    }
}

/// Seals the credentials that an earlier version kept readable, and overwrites them in the file.
pub(super) fn seal_readable(connection: &mut Connection, secret: &Secret) -> Outcome<()> {
    let sql = "SELECT name, url FROM workers WHERE credentials IS NULL AND url LIKE '%://%@%'";
    let text = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
    let readable: Vec<(String, String)> =
        connection.prepare(sql)?.query_map([], text)?.collect::<Result<_, _>>()?;
    let apart = |(name, url): (String, String)| {
        let (bare, text) = WorkerUrl::split(&url);
        text.map(|text| (name, bare, text))
    };
    let readable: Vec<_> = readable.into_iter().filter_map(apart).collect();
    if readable.is_empty() {
        return Ok(());
    }
    connection.pragma_update(None, "secure_delete", true)?;
    let transaction = connection.transaction()?;
    for (name, bare, text) in readable {
        let sealed = secret.seal(&text, &bare)?;
        transaction.execute(
            "UPDATE workers SET url = ?2, credentials = ?3 WHERE name = ?1",
            params![name, bare, sealed],
        )?;
    }
    transaction.commit()?;
    connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")?;
    Ok(connection.pragma_update(None, "secure_delete", false)?)
}

fn insert(db: &Connection, name: &str, address: &Sealed, configured: bool) -> Outcome<usize> {
    let sql = "INSERT INTO workers (name, url, configured, draining, is_up, detail, credentials)
               VALUES (?1, ?2, ?3, 0, 0, 'not reached yet', ?4) ON CONFLICT DO NOTHING";
    Ok(db.prepare_cached(sql)?.execute(params![
        name,
        address.bare,
        configured,
        address.credentials
    ])?)
}

/// Makes a worker somebody's; returns it as it is then.
fn assign(
    db: &Connection,
    secret: Option<&Secret>,
    name: &str,
    audience: &Audience,
) -> Outcome<Worker> {
    let (user, group) = match audience {
        Audience::Everybody => (None, None),
        Audience::User(user) => (Some(*user), None),
        Audience::Group(group) => (None, Some(group.as_str())),
    };
    db.prepare_cached("UPDATE workers SET for_user = ?2, for_team = ?3 WHERE name = ?1")?
        .execute(params![name, user, group])?;
    named(db, secret, name)
}

fn named(db: &Connection, secret: Option<&Secret>, name: &str) -> Outcome<Worker> {
    let found = db
        .prepare_cached(&format!("{WORKER} WHERE name = ?1"))?
        .query_row([name], |row| worker(row, secret))
        .optional()?;
    found.ok_or(Error::NotFound("worker").into())
}

fn worker(row: &Row<'_>, secret: Option<&Secret>) -> rusqlite::Result<Worker> {
    let bare: String = row.get(1)?;
    let credentials = match row.get::<_, Option<Vec<u8>>>(7)? {
        None => Credentials::Missing,
        Some(sealed) => secret
            .and_then(|secret| secret.unseal(&sealed, &bare))
            .map_or(Credentials::Unreadable, Credentials::Known),
    };
    Ok(Worker {
        name: row.get(0)?,
        url: WorkerUrl { bare, credentials },
        configured: row.get(2)?,
        draining: row.get(3)?,
        is_up: row.get(4)?,
        detail: row.get(5)?,
        seen_at: row.get::<_, Option<i64>>(6)?.map(time),
        audience: match (row.get::<_, Option<UserId>>(8)?, row.get::<_, Option<String>>(9)?) {
            (Some(user), _) => Audience::User(user),
            (None, Some(group)) => Audience::Group(Group::kept(group)),
            (None, None) => Audience::Everybody,
        },
    })
}

/// What cannot be read is left out and said: the worker will be asked again.
fn capabilities(row: &Row<'_>) -> rusqlite::Result<Option<(String, Capabilities)>> {
    let name: String = row.get(0)?;
    let map = |at, column| document::<Map<String, Value>>(row, at, ("worker", &name, column));
    let read = || {
        Ok::<_, rusqlite::Error>(Capabilities {
            object_info: map(1, "object_info")?,
            models: map(2, "models")?,
            system: document(row, 3, ("worker", &name, "system"))?,
            templates: map(4, "templates")?,
            subgraphs: map(5, "subgraphs")?,
        })
    };
    match read() {
        Ok(capabilities) => Ok(Some((name, capabilities))),
        Err(error) => {
            tracing::error!(error = %Error::from(Failure::from(error)), worker = name, "what a worker can do cannot be read; it will be asked again");
            Ok(None)
        }
    }
}
