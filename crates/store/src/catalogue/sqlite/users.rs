//! Users and keys in SQLite.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Sqlite, micros, now, time};
use crate::catalogue::{Key, User, Users};
use crate::{Error, Group, KeyDigest, KeyId, Members, Result, UserId};

const USER: &str = "SELECT id, name, created_at, coalesce((SELECT bytes FROM owners WHERE owner = users.id), 0), team FROM users";
const KEY: &str = "SELECT id, user, name, created_at, expires_at, revoked_at FROM keys";

#[async_trait]
impl Users for Sqlite {
    async fn create_user(&self, name: &str) -> Result<User> {
        let user = User { id: UserId::random(), name: name.to_owned(), created_at: now(), stored_bytes: 0, group: None };
        self.write(move |db| {
            let sql = "INSERT INTO users (id, name, created_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
            match db.prepare_cached(sql)?.execute(params![user.id, user.name, micros(user.created_at)])? {
                0 => Err(Error::NameTaken(user.name)),
                _ => Ok(user),
            }
        })
        .await
    }

    async fn list_users(&self) -> Result<Vec<User>> {
        let sql = format!("{USER} ORDER BY name");
        self.read_many(move |db| Ok(db.prepare_cached(&sql)?.query_map([], user)?.collect::<Result<_, _>>()?)).await
    }

    async fn find_user(&self, name: &str) -> Result<User> {
        let sql = format!("{USER} WHERE name = ?1");
        let found = self.read_few(|db| Ok(db.prepare_cached(&sql)?.query_row([name], user).optional()?))?;
        found.ok_or(Error::NotFound("user"))
    }

    async fn set_group(&self, user: UserId, group: Option<Group>) -> Result<()> {
        self.write(move |db| {
            let team = group.as_ref().map(Group::as_str);
            match db.prepare_cached("UPDATE users SET team = ?2 WHERE id = ?1")?.execute(params![user, team])? {
                0 => Err(Error::NotFound("user")),
                _ => Ok(()),
            }
        })
        .await
    }

    async fn members(&self) -> Result<Members> {
        self.read_few(|db| {
            let users: i64 = db.prepare_cached("SELECT count(*) FROM users")?.query_row([], |row| row.get(0))?;
            let mut grouped = db.prepare_cached("SELECT id, team FROM users WHERE team IS NOT NULL")?;
            let groups = grouped.query_map([], |row| Ok((row.get(0)?, Group::kept(row.get(1)?))))?;
            Ok(Members { users: users.unsigned_abs(), groups: groups.collect::<Result<_, _>>()? })
        })
    }

    async fn create_key(&self, user: UserId, name: &str, digest: KeyDigest, expires_at: Option<DateTime<Utc>>) -> Result<Key> {
        let key = Key { id: KeyId::random(), user, name: name.to_owned(), created_at: now(), expires_at, revoked_at: None };
        self.write(move |db| {
            let sql = "INSERT INTO keys (id, user, name, digest, created_at, expires_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
            let expires = key.expires_at.map(micros);
            db.prepare_cached(sql)?.execute(params![key.id, key.user, key.name, digest.as_bytes(), micros(key.created_at), expires])?;
            Ok(key)
        })
        .await
    }

    async fn list_keys(&self, owner: Option<UserId>) -> Result<Vec<Key>> {
        let sql = format!("{KEY} WHERE ?1 IS NULL OR user = ?1 ORDER BY created_at, id");
        self.read_many(move |db| Ok(db.prepare_cached(&sql)?.query_map([owner], key)?.collect::<Result<_, _>>()?)).await
    }

    async fn revoke_key(&self, id: KeyId) -> Result<Key> {
        self.write(move |db| {
            db.execute("UPDATE keys SET revoked_at = coalesce(revoked_at, ?2) WHERE id = ?1", params![id, micros(now())])?;
            key_where(db, "id", &id)?.ok_or(Error::NotFound("key"))
        })
        .await
    }

    async fn find_key(&self, digest: KeyDigest) -> Result<Option<Key>> {
        let version = self.remembered.version()?;
        self.remembered.keys.or_read(&version, digest, || self.read_few(|db| key_where(db, "digest", digest.as_bytes())))
    }
}

fn key_where(db: &Connection, column: &str, value: &dyn rusqlite::ToSql) -> Result<Option<Key>> {
    Ok(db.prepare_cached(&format!("{KEY} WHERE {column} = ?1"))?.query_row([value], key).optional()?)
}

fn user(row: &Row<'_>) -> rusqlite::Result<User> {
    Ok(User {
        id: row.get(0)?,
        name: row.get(1)?,
        created_at: time(row.get(2)?),
        stored_bytes: row.get::<_, i64>(3)?.unsigned_abs(),
        group: row.get::<_, Option<String>>(4)?.map(Group::kept),
    })
}

fn key(row: &Row<'_>) -> rusqlite::Result<Key> {
    Ok(Key {
        id: row.get(0)?,
        user: row.get(1)?,
        name: row.get(2)?,
        created_at: time(row.get(3)?),
        expires_at: row.get::<_, Option<i64>>(4)?.map(time),
        revoked_at: row.get::<_, Option<i64>>(5)?.map(time),
    })
}
