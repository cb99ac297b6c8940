//! Users' files in PostgreSQL. Each change holds its owner's row: a file and a folder of one name
//! are never made at once.

use std::sync::Arc;

use async_trait::async_trait;
use comfy_cloud_domain::{Error, Principal, Result, UserFile, UserId};
use comfy_cloud_ports::catalogue::UserFiles;
use deadpool_postgres::Transaction;
use tokio_postgres::Row;

use super::counts::{Kind, count_bytes, require_room};
use super::failure::Outcome;
use super::{Postgres, execute, micros, now, query, query_one, query_opt, time, unsigned};

const FILE: &str = "SELECT path, size, modified_at FROM user_files WHERE owner = $1";

#[async_trait]
impl UserFiles for Postgres {
    async fn list_user_files(&self, principal: &Principal, prefix: &str) -> Result<Vec<UserFile>> {
        let (user, prefix) = (principal.user(), prefix.to_owned());
        // All paths that begin with the prefix sort between it and it with the largest character.
        let sql = format!("{FILE} AND path >= $2 AND path < $2 || chr(1114111) ORDER BY path");
        self.read_for(user, move |db| {
            Box::pin(async move {
                query(db, &sql, &[&user, &prefix]).await?.iter().map(user_file).collect()
            })
        })
        .await
    }

    async fn read_user_file(&self, principal: &Principal, path: &str) -> Result<Vec<u8>> {
        let sql = "SELECT content FROM user_files WHERE owner = $1 AND path = $2";
        let found = query_opt(&self.reader().await?, sql, &[&principal.user(), &path])
            .await?
            .ok_or(Error::NotFound("file"))?;
        Ok(found.try_get(0).map_err(super::failure::Failure::from)?)
    }

    async fn write_user_file(
        &self,
        principal: &Principal,
        path: &str,
        content: Vec<u8>,
        replace: bool,
    ) -> Result<UserFile> {
        let (user, quota) = (principal.user(), self.options.limits.max_stored_bytes_per_user);
        let file = UserFile {
            path: path.to_owned(),
            size_bytes: content.len() as u64,
            modified_at: now(),
        };
        let new = Arc::new((file, content));
        self.change_as(principal, move |db| {
            let new = Arc::clone(&new);
            Box::pin(async move {
                let (file, content) = &*new;
                require_free(db, user, &file.path, replace).await?;
                let sql = "SELECT size FROM user_files WHERE owner = $1 AND path = $2";
                let before = query_opt(db, sql, &[&user, &file.path]).await?;
                let before: Option<i64> = before.map(|row| row.try_get(0)).transpose()?;
                let (size, path) = (file.size_bytes.cast_signed(), file.path.len() as i64);
                let more = size + path - before.map_or(0, |size| size + path);
                if more > 0 {
                    require_room(db, user, more.unsigned_abs(), quota).await?;
                }
                count_bytes(db, user, Kind::Files, more).await?;
                let sql = "INSERT INTO user_files (owner, path, size, modified_at, content) VALUES ($1, $2, $3, $4, $5)
                           ON CONFLICT (owner, path) DO UPDATE SET size = excluded.size, modified_at = excluded.modified_at,
                                                                   content = excluded.content";
                execute(db, sql, &[&user, &file.path, &size, &micros(file.modified_at), content]).await?;
                Ok(file.clone())
            })
        })
        .await
    }

    async fn move_user_file(
        &self,
        principal: &Principal,
        from: &str,
        to: &str,
        replace: bool,
    ) -> Result<UserFile> {
        let user = principal.user();
        let paths = Arc::new((from.to_owned(), to.to_owned()));
        self.change_as(principal, move |db| {
            let paths = Arc::clone(&paths);
            Box::pin(async move {
                let (from, to) = &*paths;
                let found = query_opt(db, &format!("{FILE} AND path = $2"), &[&user, from])
                    .await?
                    .ok_or(Error::NotFound("file"))?;
                let file = UserFile { path: to.clone(), ..user_file(&found)? };
                if to != from {
                    require_free(db, user, to, replace).await?;
                    let replaced = remove(db, user, to).await?;
                    let (before, after) = (from.len() as i64, to.len() as i64);
                    count_bytes(
                        db,
                        user,
                        Kind::Files,
                        after - before - replaced.map_or(0, |size| size + after),
                    )
                    .await?;
                    execute(
                        db,
                        "UPDATE user_files SET path = $3 WHERE owner = $1 AND path = $2",
                        &[&user, from, to],
                    )
                    .await?;
                }
                Ok(file)
            })
        })
        .await
    }

    async fn delete_user_file(&self, principal: &Principal, path: &str) -> Result<()> {
        let (user, path) = (principal.user(), Arc::new(path.to_owned()));
        self.change_as(principal, move |db| {
            let path = Arc::clone(&path);
            Box::pin(async move {
                let size = remove(db, user, &path).await?.ok_or(Error::NotFound("file"))?;
                count_bytes(db, user, Kind::Files, -(size + path.len() as i64)).await
            })
        })
        .await
    }
}

/// Removes a file; returns how many bytes it had, if it was there.
async fn remove(db: &Transaction<'_>, user: UserId, path: &str) -> Outcome<Option<i64>> {
    let sql = "DELETE FROM user_files WHERE owner = $1 AND path = $2 RETURNING size";
    let gone = query_opt(db, sql, &[&user, &path]).await?;
    Ok(gone.map(|row| row.try_get(0)).transpose()?)
}

/// A path can be written when it is no folder, no part of it is a file, and no file is there that
/// must not be replaced.
async fn require_free(
    db: &Transaction<'_>,
    user: UserId,
    path: &str,
    replace: bool,
) -> Outcome<()> {
    let taken: Vec<&str> = path
        .match_indices('/')
        .map(|(at, _)| &path[..at])
        .chain((!replace).then_some(path))
        .collect();
    let sql = "SELECT EXISTS (SELECT 1 FROM user_files WHERE owner = $1 AND path = ANY($3))
                   OR EXISTS (SELECT 1 FROM user_files WHERE owner = $1 AND path >= $2 || '/' AND path < $2 || '0')";
    if query_one(db, sql, &[&user, &path, &taken]).await?.try_get(0)? {
        Err(Error::NameTaken(path.to_owned()).into())
    } else {
        Ok(())
    }
}

fn user_file(row: &Row) -> Outcome<UserFile> {
    Ok(UserFile {
        path: row.try_get(0)?,
        size_bytes: unsigned(row, 1)?,
        modified_at: time(row.try_get(2)?),
    })
}
