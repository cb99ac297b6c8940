//! Workers in PostgreSQL.

use std::sync::Arc;

use async_trait::async_trait;
use comfy_cloud_domain::{
    Audience, Capabilities, Credentials, Error, Group, Result, Secret, UserId, Worker, WorkerUrl,
};
use comfy_cloud_ports::catalogue::Workers;
use deadpool_postgres::{GenericClient, Transaction};
use serde_json::{Map, Value};
use tokio_postgres::Row;

use super::failure::Outcome;
use super::list::plain;
use super::{Postgres, document, execute, micros, now, query, query_opt, time};

const WORKER: &str = "SELECT name, url, configured, draining, is_up, detail, seen_at, credentials, for_user, for_team FROM workers";

#[async_trait]
impl Workers for Postgres {
    async fn add_worker(&self, name: &str, url: &str, audience: Audience) -> Result<Worker> {
        let new = Arc::new((name.to_owned(), self.sealed(url)?, audience));
        let secret = self.options.secret.as_ref();
        let added = self.change(move |db| {
            let new = Arc::clone(&new);
            Box::pin(async move {
                let (name, address, audience) = &*new;
                if insert(db, name, address, false).await? == 0 {
                    return Err(Error::NameTaken(format!(
                        "{name} or the address {}",
                        address.bare
                    ))
                    .into());
                }
                assign(db, name, audience).await
            })
        });
        Ok(worker(&added.await?, secret)?)
    }

    async fn set_audience(&self, name: &str, audience: Audience) -> Result<Worker> {
        let new = Arc::new((name.to_owned(), audience));
        let assigned = self.change(move |db| {
            let new = Arc::clone(&new);
            Box::pin(async move { assign(db, &new.0, &new.1).await })
        });
        Ok(worker(&assigned.await?, self.options.secret.as_ref())?)
    }

    async fn configure_workers(&self, workers: Vec<(String, String)>) -> Result<()> {
        let seal = |(name, url): (String, String)| Ok((name, self.sealed(&url)?));
        let workers = Arc::new(workers.into_iter().map(seal).collect::<Result<Vec<_>>>()?);
        self.change(move |db| {
            let workers = Arc::clone(&workers);
            Box::pin(async move {
                // Nobody else changes them meanwhile: rows are locked in no order here.
                db.batch_execute("LOCK TABLE workers IN SHARE ROW EXCLUSIVE MODE").await?;
                let kept: Vec<&str> =
                    workers.iter().map(|(_, address)| address.bare.as_str()).collect();
                execute(db, "DELETE FROM workers WHERE configured AND url <> ALL($1)", &[&kept])
                    .await?;
                // Whoever asks before the first look must not be told what an earlier run saw.
                execute(db, "UPDATE workers SET is_up = false, detail = 'not reached yet'", &[])
                    .await?;
                for (name, address) in &*workers {
                    insert(db, name, address, true).await?;
                    let sql = "UPDATE workers SET credentials = $2 WHERE url = $1 AND configured";
                    execute(db, sql, &[&address.bare, &address.credentials]).await?;
                }
                Ok(())
            })
        })
        .await
    }

    async fn list_workers(&self) -> Result<Vec<Worker>> {
        let secret = self.options.secret.as_ref();
        let found = query(&self.reader().await?, &format!("{WORKER} ORDER BY name"), &[]).await?;
        Ok(found.iter().map(|row| worker(row, secret)).collect::<Outcome<_>>()?)
    }

    async fn drain_worker(&self, name: &str, draining: bool) -> Result<Worker> {
        let name: Arc<str> = name.into();
        let drained = self.change(move |db| {
            let name = Arc::clone(&name);
            Box::pin(async move {
                execute(
                    db,
                    "UPDATE workers SET draining = $2 WHERE name = $1",
                    &[&&*name, &draining],
                )
                .await?;
                named(db, &name).await
            })
        });
        Ok(worker(&drained.await?, self.options.secret.as_ref())?)
    }

    async fn remove_worker(&self, name: &str) -> Result<()> {
        let name: Arc<str> = name.into();
        self.change(move |db| {
            let name = Arc::clone(&name);
            Box::pin(async move {
                match execute(db, "DELETE FROM workers WHERE name = $1", &[&&*name]).await? {
                    0 => Err(Error::NotFound("worker").into()),
                    _ => Ok(()),
                }
            })
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
        let text = |map: Map<String, Value>| Value::Object(map).to_string();
        let texts = capabilities.map(
            |Capabilities { object_info, models, system, templates, subgraphs }| {
                [
                    text(object_info),
                    text(models),
                    system.to_string(),
                    text(templates),
                    text(subgraphs),
                ]
            },
        );
        let noted = Arc::new((name.to_owned(), plain(detail), texts));
        self.change(move |db| {
            let noted = Arc::clone(&noted);
            Box::pin(async move {
                let (name, detail, texts) = &*noted;
                let sql = "UPDATE workers SET is_up = $2, detail = $3, seen_at = CASE WHEN $2 THEN $4 ELSE seen_at END WHERE name = $1";
                let is_there = execute(db, sql, &[name, &is_up, detail, &micros(now())]).await? > 0;
                if let (true, Some([object_info, models, system, templates, subgraphs])) = (is_there, texts) {
                    let sql = "INSERT INTO worker_capabilities (worker, object_info, models, system, templates, subgraphs)
                               VALUES ($1, $2, $3, $4, $5, $6)
                               ON CONFLICT (worker) DO UPDATE SET object_info = excluded.object_info, models = excluded.models,
                                   system = excluded.system, templates = excluded.templates, subgraphs = excluded.subgraphs";
                    execute(db, sql, &[name, object_info, models, system, templates, subgraphs]).await?;
                }
                Ok(())
            })
        })
        .await
    }

    async fn worker_capabilities(&self) -> Result<Vec<(String, Capabilities)>> {
        let sql = "SELECT worker, object_info, models, system, templates, subgraphs FROM worker_capabilities ORDER BY worker";
        let found = query(&self.reader().await?, sql, &[]).await?;
        Ok(found.iter().filter_map(|row| capabilities(row).transpose()).collect::<Outcome<_>>()?)
    }
}

/// An address as it is kept.
struct Sealed {
    /// Without credentials.
    bare: String,
    /// Its credentials, sealed.
    credentials: Option<Vec<u8>>,
}

impl Postgres {
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

async fn insert(
    db: &Transaction<'_>,
    name: &str,
    address: &Sealed,
    configured: bool,
) -> Outcome<u64> {
    let sql = "INSERT INTO workers (name, url, configured, draining, is_up, detail, credentials)
               VALUES ($1, $2, $3, false, false, 'not reached yet', $4) ON CONFLICT DO NOTHING";
    execute(db, sql, &[&name, &address.bare, &configured, &address.credentials]).await
}

/// Makes a worker somebody's; returns its row as it is then.
async fn assign(db: &Transaction<'_>, name: &str, audience: &Audience) -> Outcome<Row> {
    let (user, group) = match audience {
        Audience::Everybody => (None, None),
        Audience::User(user) => (Some(*user), None),
        Audience::Group(group) => (None, Some(group.as_str())),
    };
    execute(
        db,
        "UPDATE workers SET for_user = $2, for_team = $3 WHERE name = $1",
        &[&name, &user, &group],
    )
    .await?;
    named(db, name).await
}

async fn named(db: &impl GenericClient, name: &str) -> Outcome<Row> {
    Ok(query_opt(db, &format!("{WORKER} WHERE name = $1"), &[&name])
        .await?
        .ok_or(Error::NotFound("worker"))?)
}

fn worker(row: &Row, secret: Option<&Secret>) -> Outcome<Worker> {
    let bare: String = row.try_get(1)?;
    let credentials = match row.try_get::<_, Option<&[u8]>>(7)? {
        None => Credentials::Missing,
        Some(sealed) => secret
            .and_then(|secret| secret.unseal(sealed, &bare))
            .map_or(Credentials::Unreadable, Credentials::Known),
    };
    Ok(Worker {
        name: row.try_get(0)?,
        url: WorkerUrl { bare, credentials },
        configured: row.try_get(2)?,
        draining: row.try_get(3)?,
        is_up: row.try_get(4)?,
        detail: row.try_get(5)?,
        seen_at: row.try_get::<_, Option<i64>>(6)?.map(time),
        audience: match (row.try_get::<_, Option<UserId>>(8)?, row.try_get::<_, Option<String>>(9)?)
        {
            (Some(user), _) => Audience::User(user),
            (None, Some(group)) => Audience::Group(Group::kept(group)),
            (None, None) => Audience::Everybody,
        },
    })
}

/// What cannot be read is left out and said: the worker will be asked again.
fn capabilities(row: &Row) -> Outcome<Option<(String, Capabilities)>> {
    let name: String = row.try_get(0)?;
    let map = |at, column| document::<Map<String, Value>>(row, at, ("worker", &name, column));
    let read = || -> Outcome<_> {
        Ok(Capabilities {
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
            tracing::error!(error = %Error::from(error), worker = name, "what a worker can do cannot be read; it will be asked again");
            Ok(None)
        }
    }
}
