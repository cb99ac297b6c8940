//! Users and keys in SQLite.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use comfy_cloud_domain::{
    Error, Group, Key, KeyDigest, KeyId, KeyKind, KnownBy, Members, NewSession, PasswordHash,
    Principal, Removed, Result, Role, Usage, User, UserId,
};
use comfy_cloud_ports::catalogue::{MAX_SESSIONS, Users};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::counts::usage_of;
use super::failure::Outcome;
use super::{Sqlite, assets, micros, now, time};

const USER: &str = "SELECT id, name, created_at, disabled_at, removing, team, role, password IS NOT NULL FROM users";
const KEY: &str = "SELECT id, user, name, created_at, expires_at, revoked_at, \
                   (SELECT disabled_at IS NOT NULL FROM users WHERE users.id = keys.user), digest, native, session, network FROM keys";
/// How many rows of a kind one change removes with a user.
const REMOVED_AT_ONCE: u32 = 500;

#[async_trait]
impl Users for Sqlite {
    async fn create_user(&self, name: &str) -> Result<User> {
        let user = User {
            id: UserId::new(),
            name: name.to_owned(),
            created_at: now(),
            disabled_at: None,
            is_removing: false,
            role: Role::User,
            has_password: false,
            group: None,
            usage: Usage::default(),
        };
        self.write(move |db| {
            let sql = "INSERT INTO users (id, name, created_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
            match db.prepare_cached(sql)?.execute(params![user.id, user.name, micros(user.created_at)])? {
                0 => Err(Error::NameTaken(user.name).into()),
                _ => Ok(user),
            }
        })
        .await
    }

    async fn list_users(&self) -> Result<Vec<User>> {
        let sql = format!("{USER} ORDER BY name");
        self.read_many(move |db| {
            let users =
                db.prepare_cached(&sql)?.query_map([], user)?.collect::<Result<Vec<_>, _>>()?;
            users.into_iter().map(|user| with_usage(db, user)).collect()
        })
        .await
    }

    async fn usage(&self, principal: &Principal) -> Result<Usage> {
        self.read_few(|db| usage_of(db, principal.user()))
    }

    async fn find_user(&self, name: &str) -> Result<User> {
        let sql = format!("{USER} WHERE name = ?1");
        self.read_few(|db| {
            let found = db.prepare_cached(&sql)?.query_row([name], user).optional()?;
            with_usage(db, found.ok_or(Error::NotFound("user"))?)
        })
    }

    async fn user_of(&self, principal: &Principal) -> Result<User> {
        let sql = format!("{USER} WHERE id = ?1");
        self.read_few(|db| {
            let found = db.prepare_cached(&sql)?.query_row([principal.user()], user).optional()?;
            with_usage(db, found.ok_or(Error::NotFound("user"))?)
        })
    }

    async fn set_role(&self, user: UserId, role: Role) -> Result<()> {
        self.urgent(move |db| {
            if role != Role::Admin {
                require_another_admin(db, user)?;
            }
            let sql = "UPDATE users SET role = ?2 WHERE id = ?1";
            changed(db.prepare_cached(sql)?.execute(params![user, role.as_str()])?)
        })
        .await
    }

    async fn set_group(&self, user: UserId, group: Option<Group>) -> Result<()> {
        self.write(move |db| {
            let team = group.as_ref().map(Group::as_str);
            match db
                .prepare_cached("UPDATE users SET team = ?2 WHERE id = ?1")?
                .execute(params![user, team])?
            {
                0 => Err(Error::NotFound("user").into()),
                _ => Ok(()),
            }
        })
        .await
    }

    async fn members(&self) -> Result<Members> {
        self.read_few(|db| {
            let users: i64 =
                db.prepare_cached("SELECT count(*) FROM users")?.query_row([], |row| row.get(0))?;
            let mut grouped =
                db.prepare_cached("SELECT id, team FROM users WHERE team IS NOT NULL")?;
            let groups =
                grouped.query_map([], |row| Ok((row.get(0)?, Group::kept(row.get(1)?))))?;
            Ok(Members { users: users.unsigned_abs(), groups: groups.collect::<Result<_, _>>()? })
        })
    }

    async fn enabled_user(&self, name: &str) -> Result<Option<UserId>> {
        self.read_few(|db| {
            let sql =
                "SELECT id FROM users WHERE name = ?1 AND disabled_at IS NULL AND NOT removing";
            Ok(db.prepare_cached(sql)?.query_row([name], |row| row.get(0)).optional()?)
        })
    }

    async fn is_enabled(&self, user: UserId) -> Result<bool> {
        self.read_few(|db| is_enabled(db, user))
    }

    async fn create_key(
        &self,
        user: UserId,
        name: &str,
        kind: KeyKind,
        digest: KeyDigest,
        expires_at: Option<DateTime<Utc>>,
    ) -> Result<Key> {
        let key = Key {
            id: KeyId::new(),
            user,
            name: name.to_owned(),
            network: None,
            digest,
            kind,
            created_at: now(),
            expires_at,
            revoked_at: None,
            user_is_disabled: false,
        };
        self.write(move |db| {
            let sql = "INSERT INTO keys (id, user, name, digest, created_at, expires_at, native) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
            let (expires, native) = (key.expires_at.map(micros), key.kind == KeyKind::Native);
            let values = params![key.id, key.user, key.name, digest.as_bytes(), micros(key.created_at), expires, native];
            db.prepare_cached(sql)?.execute(values)?;
            Ok(key)
        })
        .await
    }

    async fn list_keys(&self, owner: Option<UserId>) -> Result<Vec<Key>> {
        let sql = format!(
            "{KEY} WHERE NOT session AND (?1 IS NULL OR user = ?1) ORDER BY created_at, id"
        );
        self.read_many(move |db| {
            Ok(db.prepare_cached(&sql)?.query_map([owner], key)?.collect::<Result<_, _>>()?)
        })
        .await
    }

    async fn revoke_key(&self, id: KeyId) -> Result<Key> {
        self.urgent(move |db| {
            db.execute(
                "UPDATE keys SET revoked_at = coalesce(revoked_at, ?2) WHERE id = ?1",
                params![id, micros(now())],
            )?;
            key_where(db, "id", &id)?.ok_or(Error::NotFound("key").into())
        })
        .await
    }

    async fn set_disabled(&self, user: UserId, disabled: bool) -> Result<()> {
        self.urgent(move |db| {
            if disabled {
                require_another_admin(db, user)?;
                end_sessions(db, user, None)?;
                end_invitation(db, user)?;
            }
            let sql = "UPDATE users SET disabled_at = CASE WHEN ?2 THEN coalesce(disabled_at, ?3) END WHERE id = ?1 AND NOT removing";
            changed(db.execute(sql, params![user, disabled, micros(now())])?)
        })
        .await
    }

    async fn begin_removal(&self, user: UserId) -> Result<()> {
        self.urgent(move |db| {
            require_another_admin(db, user)?;
            let at = micros(now());
            let sql = "UPDATE users SET disabled_at = coalesce(disabled_at, ?2), removing = 1 WHERE id = ?1";
            changed(db.execute(sql, params![user, at])?)?;
            db.execute("UPDATE keys SET revoked_at = coalesce(revoked_at, ?2) WHERE user = ?1", params![user, at])?;
            Ok(())
        })
        .await
    }

    async fn remove_some(&self, user: UserId) -> Result<Removed> {
        self.urgent(move |db| {
            let sql = format!("SELECT {} FROM assets a WHERE a.owner = ?1 LIMIT ?2", assets::COLUMNS);
            let rows = db.prepare_cached(&sql)?.query_map(params![user, REMOVED_AT_ONCE], assets::found)?.collect::<Result<Vec<_>, _>>()?;
            for found in &rows {
                assets::remove(db, found)?;
            }
            let some = |table: &str, key: &str| -> Outcome<u64> {
                let sql = format!("DELETE FROM {table} WHERE {key} IN (SELECT {key} FROM {table} WHERE owner = ?1 LIMIT ?2)");
                Ok(db.prepare_cached(&sql)?.execute(params![user, REMOVED_AT_ONCE])? as u64)
            };
            let removed = Removed {
                assets: rows.len() as u64,
                jobs: some("jobs", "number")?,
                files: some("user_files", "rowid")?,
                downloads: some("downloads", "id")?,
                keys: 0,
            };
            Ok(removed)
        })
        .await
    }

    async fn end_removal(&self, user: UserId) -> Result<u64> {
        self.urgent(move |db| {
            for table in ["mask_layers", "workflows", "tag_counts", "submit_keys", "owners"] {
                db.execute(&format!("DELETE FROM {table} WHERE owner = ?1"), [user])?;
            }
            let keys = db.execute("DELETE FROM keys WHERE user = ?1", [user])?;
            db.execute("DELETE FROM users WHERE id = ?1 AND removing", [user])?;
            Ok(keys as u64)
        })
        .await
    }

    async fn password_of(&self, name: &str) -> Result<Option<(UserId, PasswordHash)>> {
        self.read_few(|db| {
            let sql = "SELECT id, password FROM users WHERE name = ?1 AND password IS NOT NULL";
            let found = db
                .prepare_cached(sql)?
                .query_row([name], |row| Ok((row.get(0)?, PasswordHash::kept(row.get(1)?))));
            Ok(found.optional()?)
        })
    }

    async fn set_password(&self, user: UserId, password: &PasswordHash) -> Result<()> {
        let password = password.clone();
        self.urgent(move |db| set_password(db, user, &password)).await
    }

    async fn invite(
        &self,
        user: UserId,
        digest: KeyDigest,
        expires_at: DateTime<Utc>,
    ) -> Result<()> {
        self.write(move |db| {
            let sql = "UPDATE users SET invitation = ?2, invitation_until = ?3 WHERE id = ?1 AND NOT removing";
            changed(db.prepare_cached(sql)?.execute(params![user, digest.as_bytes(), micros(expires_at)])?)
        })
        .await
    }

    async fn is_invited(&self, digest: KeyDigest, now: DateTime<Utc>) -> Result<bool> {
        self.read_few(|db| Ok(invited(db, digest, now)?.is_some()))
    }

    async fn accept_invitation(
        &self,
        digest: KeyDigest,
        now: DateTime<Utc>,
        password: &PasswordHash,
    ) -> Result<UserId> {
        let password = password.clone();
        self.write(move |db| {
            let user = invited(db, digest, now)?.ok_or(Error::NotFound("invitation"))?;
            set_password(db, user, &password)?;
            Ok(user)
        })
        .await
    }

    async fn change_password(
        &self,
        principal: &Principal,
        verified: &PasswordHash,
        new: NewSession,
    ) -> Result<Key> {
        let (principal, verified) = (principal.clone(), verified.clone());
        self.urgent(move |db| {
            require_access(db, &principal)?;
            require_password(db, principal.user(), &verified)?;
            set_password(db, principal.user(), &new.password)?;
            begin_session(db, new.clone())
        })
        .await
    }

    async fn begin_session(&self, new: NewSession) -> Result<Key> {
        self.write(move |db| {
            require_password(db, new.user, &new.password)?;
            begin_session(db, new)
        })
        .await
    }

    async fn list_sessions(&self, user: UserId) -> Result<Vec<Key>> {
        let sql = format!("{KEY} WHERE session AND user = ?1 ORDER BY created_at DESC, id");
        self.read_few(|db| {
            Ok(db.prepare_cached(&sql)?.query_map([user], key)?.collect::<Result<_, _>>()?)
        })
    }

    async fn end_sessions(&self, principal: &Principal, but: Option<KeyId>) -> Result<u64> {
        let principal = principal.clone();
        self.urgent(move |db| {
            require_access(db, &principal)?;
            end_sessions(db, principal.user(), but)
        })
        .await
    }

    async fn key(&self, id: KeyId) -> Result<Option<Key>> {
        self.read_few(|db| key_where(db, "id", &id))
    }

    async fn access_generation(&self) -> Result<i64> {
        let version = self.cache.version()?;
        let read = || {
            let sql = "SELECT generation FROM access";
            Ok(self.read_few(|db| {
                Ok(Some(db.prepare_cached(sql)?.query_row([], |row| row.get(0))?))
            })?)
        };
        Ok(self.cache.access.get_or_read(&version, (), read)?.unwrap_or(0))
    }

    async fn find_key(&self, digest: KeyDigest) -> Result<Option<Key>> {
        let version = self.cache.version()?;
        let read = || Ok(self.read_few(|db| key_where(db, "digest", digest.as_bytes()))?);
        Ok(self.cache.keys.get_or_read(&version, digest, read)?)
    }
}

/// Whether a principal may still change anything: its key is good, or it is a user on whose behalf
/// something goes on and who is not being removed.
pub(super) fn require_access(db: &Connection, principal: &Principal) -> Outcome<()> {
    let is_good = match principal.known_by() {
        KnownBy::Key(id) => {
            key_where(db, "id", &id)?.is_some_and(|key| key.is_valid_at(Utc::now()))
        }
        KnownBy::Listener => is_enabled(db, principal.user())?,
        KnownBy::Authority if principal.user() == UserId::LIBRARY => true,
        KnownBy::Authority => db
            .prepare_cached("SELECT 1 FROM users WHERE id = ?1 AND NOT removing")?
            .exists([principal.user()])?,
    };
    if is_good { Ok(()) } else { Err(Error::AccessEnded.into()) }
}

/// The user that was to be changed is there.
fn changed(rows: usize) -> Outcome<()> {
    if rows == 0 { Err(Error::NotFound("user").into()) } else { Ok(()) }
}

/// Fails when a user is the last enabled admin.
fn require_another_admin(db: &Connection, user: UserId) -> Outcome<()> {
    let sql = "SELECT name FROM users WHERE id = ?1 AND role = 'admin' AND disabled_at IS NULL
               AND NOT EXISTS (SELECT 1 FROM users WHERE id <> ?1 AND role = 'admin' AND disabled_at IS NULL)";
    match db.prepare_cached(sql)?.query_row([user], |row| row.get(0)).optional()? {
        Some(name) => Err(Error::LastAdmin(name).into()),
        None => Ok(()),
    }
}

fn end_sessions(db: &Connection, user: UserId, but: Option<KeyId>) -> Outcome<u64> {
    let sql = "UPDATE keys SET revoked_at = ?2 WHERE session AND user = ?1 AND revoked_at IS NULL AND (?3 IS NULL OR id <> ?3)";
    Ok(db.prepare_cached(sql)?.execute(params![user, micros(now()), but])? as u64)
}

/// The user has this password still, and is not disabled.
fn require_password(db: &Connection, user: UserId, password: &PasswordHash) -> Outcome<()> {
    let sql = "SELECT 1 FROM users WHERE id = ?1 AND password = ?2 AND disabled_at IS NULL AND NOT removing";
    match db.prepare_cached(sql)?.exists(params![user, password.as_str()])? {
        true => Ok(()),
        false => Err(Error::WrongPassword.into()),
    }
}

fn begin_session(db: &Connection, new: NewSession) -> Outcome<Key> {
    let session = Key {
        id: KeyId::new(),
        user: new.user,
        name: new.agent,
        network: Some(new.network),
        digest: new.digest,
        kind: KeyKind::Session,
        created_at: now(),
        expires_at: Some(new.expires_at),
        revoked_at: None,
        user_is_disabled: false,
    };
    let (user, created) = (session.user, micros(session.created_at));
    let sql = "DELETE FROM keys WHERE session AND user = ?1 AND (revoked_at IS NOT NULL OR expires_at <= ?2 OR id IN
               (SELECT id FROM keys WHERE session AND user = ?1 ORDER BY created_at DESC, id LIMIT -1 OFFSET ?3))";
    db.prepare_cached(sql)?.execute(params![user, created, MAX_SESSIONS - 1])?;
    let sql = "INSERT INTO keys (id, user, name, digest, created_at, expires_at, session, network) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1, ?7)";
    let (digest, expires) = (session.digest.as_bytes(), session.expires_at.map(micros));
    db.prepare_cached(sql)?.execute(params![
        session.id,
        user,
        session.name,
        digest,
        created,
        expires,
        session.network
    ])?;
    Ok(session)
}

/// The user of an invitation that is good at a time.
fn invited(db: &Connection, digest: KeyDigest, now: DateTime<Utc>) -> Outcome<Option<UserId>> {
    let sql = "SELECT id FROM users WHERE invitation = ?1 AND invitation_until > ?2 AND disabled_at IS NULL AND NOT removing";
    let values = params![digest.as_bytes(), micros(now)];
    Ok(db.prepare_cached(sql)?.query_row(values, |row| row.get(0)).optional()?)
}

fn end_invitation(db: &Connection, user: UserId) -> Outcome<()> {
    let sql = "UPDATE users SET invitation = NULL, invitation_until = NULL WHERE id = ?1";
    Ok(db.prepare_cached(sql)?.execute([user]).map(drop)?)
}

fn set_password(db: &Connection, user: UserId, password: &PasswordHash) -> Outcome<()> {
    let sql = "UPDATE users SET password = ?2, invitation = NULL, invitation_until = NULL WHERE id = ?1 AND NOT removing";
    changed(db.prepare_cached(sql)?.execute(params![user, password.as_str()])?)?;
    end_sessions(db, user, None).map(drop)
}

fn is_enabled(db: &Connection, user: UserId) -> Outcome<bool> {
    let sql = "SELECT 1 FROM users WHERE id = ?1 AND disabled_at IS NULL AND NOT removing";
    Ok(db.prepare_cached(sql)?.exists([user])?)
}

fn key_where(db: &Connection, column: &str, value: &dyn rusqlite::ToSql) -> Outcome<Option<Key>> {
    Ok(db
        .prepare_cached(&format!("{KEY} WHERE {column} = ?1"))?
        .query_row([value], key)
        .optional()?)
}

fn user(row: &Row<'_>) -> rusqlite::Result<User> {
    Ok(User {
        id: row.get(0)?,
        name: row.get(1)?,
        created_at: time(row.get(2)?),
        disabled_at: row.get::<_, Option<i64>>(3)?.map(time),
        is_removing: row.get(4)?,
        group: row.get::<_, Option<String>>(5)?.map(Group::kept),
        role: Role::kept(&row.get::<_, String>(6)?),
        has_password: row.get(7)?,
        usage: Usage::default(),
    })
}

fn with_usage(db: &Connection, user: User) -> Outcome<User> {
    Ok(User { usage: usage_of(db, user.id)?, ..user })
}

fn key(row: &Row<'_>) -> rusqlite::Result<Key> {
    Ok(Key {
        id: row.get(0)?,
        user: row.get(1)?,
        name: row.get(2)?,
        created_at: time(row.get(3)?),
        expires_at: row.get::<_, Option<i64>>(4)?.map(time),
        revoked_at: row.get::<_, Option<i64>>(5)?.map(time),
        // A key without a user opens nothing either.
        user_is_disabled: row.get::<_, Option<bool>>(6)?.unwrap_or(true),
        digest: KeyDigest::from_bytes(row.get(7)?),
        kind: match (row.get(8)?, row.get(9)?) {
            (_, true) => KeyKind::Session,
            (true, false) => KeyKind::Native,
            (false, false) => KeyKind::Api,
        },
        network: row.get(10)?,
    })
}
