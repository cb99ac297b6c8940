//! Users' files and mask layers in SQLite.

use async_trait::async_trait;
use comfy_cloud_domain::{Blake3, Error, MaskLayer, Principal, Result, UserFile, UserId};
use comfy_cloud_ports::catalogue::{MaskLayers, UserFiles};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::counts::{Kind, count_bytes, require_room};
use super::failure::Outcome;
use super::{Sqlite, micros, now, time};

#[async_trait]
impl UserFiles for Sqlite {
    async fn list_user_files(&self, principal: &Principal, prefix: &str) -> Result<Vec<UserFile>> {
        let (user, prefix) = (principal.user(), prefix.to_owned());
        // All paths that begin with the prefix sort between it and it with the largest character.
        let sql = "SELECT path, size, modified_at FROM user_files WHERE owner = ?1 AND path >= ?2 AND path < ?2 || char(1114111)
                   ORDER BY path";
        self.read_for(user, move |db| {
            Ok(db
                .prepare_cached(sql)?
                .query_map(params![user, prefix], user_file)?
                .collect::<Result<_, _>>()?)
        })
        .await
    }

    async fn read_user_file(&self, principal: &Principal, path: &str) -> Result<Vec<u8>> {
        let (user, path) = (principal.user(), path.to_owned());
        let sql = "SELECT content FROM user_files WHERE owner = ?1 AND path = ?2";
        let read = self.read_for(user, move |db| {
            Ok(db
                .prepare_cached(sql)?
                .query_row(params![user, path], |row| row.get(0))
                .optional()?)
        });
        read.await?.ok_or(Error::NotFound("file"))
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
        self.write_as(principal, move |db| {
            require_free(db, user, &file.path, replace)?;
            let sql = "SELECT size FROM user_files WHERE owner = ?1 AND path = ?2";
            let before: Option<i64> = db.prepare_cached(sql)?.query_row(params![user, file.path], |row| row.get(0)).optional()?;
            let path = file.path.len() as i64;
            let more = file.size_bytes.cast_signed() + path - before.map_or(0, |size| size + path);
            if more > 0 {
                require_room(db, user, more.unsigned_abs(), quota)?;
            }
            count_bytes(db, user, Kind::Files, more)?;
            let sql = "INSERT INTO user_files (owner, path, size, modified_at, content) VALUES (?1, ?2, ?3, ?4, ?5)
                       ON CONFLICT (owner, path) DO UPDATE SET size = excluded.size, modified_at = excluded.modified_at,
                                                               content = excluded.content";
            let values = params![user, file.path, file.size_bytes.cast_signed(), micros(file.modified_at), content];
            db.prepare_cached(sql)?.execute(values)?;
            Ok(file)
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
        let (user, from, to) = (principal.user(), from.to_owned(), to.to_owned());
        self.write_as(principal, move |db| {
            let one =
                "SELECT path, size, modified_at FROM user_files WHERE owner = ?1 AND path = ?2";
            let found =
                db.prepare_cached(one)?.query_row(params![user, from], user_file).optional()?;
            let file = UserFile { path: to, ..found.ok_or(Error::NotFound("file"))? };
            if file.path != from {
                require_free(db, user, &file.path, replace)?;
                let sql = "DELETE FROM user_files WHERE owner = ?1 AND path = ?2 RETURNING size";
                let replaced: Option<i64> = db
                    .prepare_cached(sql)?
                    .query_row(params![user, file.path], |row| row.get(0))
                    .optional()?;
                let (before, after) = (from.len() as i64, file.path.len() as i64);
                count_bytes(
                    db,
                    user,
                    Kind::Files,
                    after - before - replaced.map_or(0, |size| size + after),
                )?;
                let sql = "UPDATE user_files SET path = ?3 WHERE owner = ?1 AND path = ?2";
                db.prepare_cached(sql)?.execute(params![user, from, file.path])?;
            }
            Ok(file)
        })
        .await
    }

    async fn delete_user_file(&self, principal: &Principal, path: &str) -> Result<()> {
        let (user, path) = (principal.user(), path.to_owned());
        self.urgent_as(principal, move |db| {
            let sql = "DELETE FROM user_files WHERE owner = ?1 AND path = ?2 RETURNING size";
            let gone: Option<i64> = db
                .prepare_cached(sql)?
                .query_row(params![user, path], |row| row.get(0))
                .optional()?;
            count_bytes(
                db,
                user,
                Kind::Files,
                -(gone.ok_or(Error::NotFound("file"))? + path.len() as i64),
            )
        })
        .await
    }
}

/// A path can be written when it is no folder, no part of it is a file, and no file is there that
/// must not be replaced.
fn require_free(db: &Connection, user: UserId, path: &str, replace: bool) -> Outcome<()> {
    let exists = |path: &str| -> Outcome<bool> {
        Ok(db
            .prepare_cached("SELECT 1 FROM user_files WHERE owner = ?1 AND path = ?2")?
            .exists(params![user, path])?)
    };
    let sql =
        "SELECT 1 FROM user_files WHERE owner = ?1 AND path >= ?2 || '/' AND path < ?2 || '0'";
    let is_folder = db.prepare_cached(sql)?.exists(params![user, path])?;
    let mut folders = path.match_indices('/').map(|(at, _)| &path[..at]);
    let below_a_file = folders.find_map(|folder| match exists(folder) {
        Ok(false) => None,
        other => Some(other),
    });
    if (!replace && exists(path)?) || is_folder || below_a_file.transpose()?.is_some() {
        return Err(Error::NameTaken(path.to_owned()).into());
    }
    Ok(())
}

#[async_trait]
impl MaskLayers for Sqlite {
    async fn note_mask_layer(
        &self,
        principal: &Principal,
        group: &str,
        layer: MaskLayer,
    ) -> Result<()> {
        let (user, group) = (principal.user(), group.to_owned());
        self.write_as(principal, move |db| {
            let sql = "INSERT OR REPLACE INTO mask_layers (owner, part_of, layer, hash, name, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
            let values = params![user, group, layer.layer, layer.hash.as_bytes(), layer.name, micros(now())];
            db.prepare_cached(sql)?.execute(values)?;
            Ok(())
        })
        .await
    }

    async fn mask_layers(
        &self,
        principal: &Principal,
        hash: Blake3,
    ) -> Result<Option<(String, Vec<MaskLayer>)>> {
        let user = principal.user();
        self.read_few(|db| {
            let sql = "SELECT part_of FROM mask_layers WHERE owner = ?1 AND hash = ?2 ORDER BY created_at DESC LIMIT 1";
            let group: Option<String> = db.prepare_cached(sql)?.query_row(params![user, hash.as_bytes()], |row| row.get(0)).optional()?;
            let Some(group) = group else { return Ok(None) };
            let sql = "SELECT layer, hash, name FROM mask_layers WHERE owner = ?1 AND part_of = ?2 ORDER BY layer";
            let mut statement = db.prepare_cached(sql)?;
            let layers = statement.query_map(params![user, group], |row| {
                Ok(MaskLayer { layer: row.get(0)?, hash: Blake3::from_bytes(row.get(1)?), name: row.get(2)? })
            })?;
            let layers = layers.collect::<Result<_, _>>()?;
            Ok(Some((group, layers)))
        })
    }
}

fn user_file(row: &Row<'_>) -> rusqlite::Result<UserFile> {
    Ok(UserFile {
        path: row.get(0)?,
        size_bytes: row.get::<_, i64>(1)?.unsigned_abs(),
        modified_at: time(row.get(2)?),
    })
}
