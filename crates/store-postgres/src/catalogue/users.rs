//! Users and keys in PostgreSQL.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use comfy_cloud_domain::{
    Error, Group, Key, KeyDigest, KeyId, KeyKind, KnownBy, Members, NewSession, PasswordHash,
    Principal, Removed, Result, Role, Usage, User, UserId,
};
use comfy_cloud_ports::catalogue::{MAX_SESSIONS, Users};
use deadpool_postgres::{GenericClient, Transaction};
use tokio_postgres::Row;
use tokio_postgres::types::ToSql;

use super::counts::{lock, usage_of};
use super::failure::Outcome;
use super::{Postgres, assets, execute, micros, now, query, query_one, query_opt, time, unsigned};

const USER: &str = "SELECT id, name, created_at, disabled_at, removing, team, role, password IS NOT NULL FROM users";
const KEY: &str = "SELECT k.id, k.owner, k.name, k.created_at, k.expires_at, k.revoked_at, u.disabled_at IS NOT NULL, k.digest, k.native, k.session, k.network
                   FROM keys k JOIN users u ON u.id = k.owner";
/// How many rows of a kind one change removes with a user.
const REMOVED_AT_ONCE: i64 = 500;

#[async_trait]
impl Users for Postgres {
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
        self.change(|db| {
            let user = user.clone();
            Box::pin(async move {
                let sql = "INSERT INTO users (id, name, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
                match execute(db, sql, &[&user.id, &user.name, &micros(user.created_at)]).await? {
                    0 => Err(Error::NameTaken(user.name).into()),
                    _ => {
                        lock(db, user.id).await?;
                        Ok(user)
                    }
                }
            })
        })
        .await
    }

    async fn list_users(&self) -> Result<Vec<User>> {
        self.read_many(|db| {
            Box::pin(async move {
                let mut users = Vec::new();
                for row in query(db, &format!("{USER} ORDER BY name"), &[]).await? {
                    users.push(with_usage(db, user(&row)?).await?);
                }
                Ok(users)
            })
        })
        .await
    }

    async fn usage(&self, principal: &Principal) -> Result<Usage> {
        Ok(usage_of(&*self.lookup().await?, principal.user()).await?)
    }

    async fn find_user(&self, name: &str) -> Result<User> {
        let db = self.reader().await?;
        let found = query_opt(&db, &format!("{USER} WHERE name = $1"), &[&name])
            .await?
            .ok_or(Error::NotFound("user"))?;
        Ok(with_usage(&db, user(&found)?).await?)
    }

    async fn user_of(&self, principal: &Principal) -> Result<User> {
        let db = self.reader().await?;
        let found = query_opt(&db, &format!("{USER} WHERE id = $1"), &[&principal.user()])
            .await?
            .ok_or(Error::NotFound("user"))?;
        Ok(with_usage(&db, user(&found)?).await?)
    }

    async fn set_role(&self, user: UserId, role: Role) -> Result<()> {
        self.change(|db| {
            Box::pin(async move {
                lock(db, user).await?;
                if role != Role::Admin {
                    require_another_admin(db, user).await?;
                }
                let sql = "UPDATE users SET role = $2 WHERE id = $1";
                found(execute(db, sql, &[&user, &role.as_str()]).await?)
            })
        })
        .await
    }

    async fn set_group(&self, user: UserId, group: Option<Group>) -> Result<()> {
        let team = group.as_ref().map(|group| group.as_str().to_owned());
        self.change(|db| {
            let team = team.clone();
            Box::pin(async move {
                found(
                    execute(db, "UPDATE users SET team = $2 WHERE id = $1", &[&user, &team])
                        .await?,
                )
            })
        })
        .await
    }

    async fn members(&self) -> Result<Members> {
        self.read_many(|db| {
            Box::pin(async move {
                let users = unsigned(&query_one(db, "SELECT count(*) FROM users", &[]).await?, 0)?;
                let grouped =
                    query(db, "SELECT id, team FROM users WHERE team IS NOT NULL", &[]).await?;
                let groups = grouped
                    .iter()
                    .map(|row| Ok((row.try_get(0)?, Group::kept(row.try_get(1)?))))
                    .collect::<Outcome<_>>()?;
                Ok(Members { users, groups })
            })
        })
        .await
    }

    async fn enabled_user(&self, name: &str) -> Result<Option<UserId>> {
        let sql = "SELECT id FROM users WHERE name = $1 AND disabled_at IS NULL AND NOT removing";
        let row = query_opt(&*self.lookup().await?, sql, &[&name]).await?;
        Ok(row.map(|row| row.try_get(0)).transpose().map_err(super::Failure::from)?)
    }

    async fn is_enabled(&self, user: UserId) -> Result<bool> {
        Ok(is_enabled(&*self.lookup().await?, user).await?)
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
        self.change(|db| {
            let key = key.clone();
            Box::pin(async move {
                // A user who is being removed gets no key that nothing would end.
                lock(db, user).await?;
                let sql =
                    "INSERT INTO keys (id, owner, name, digest, created_at, expires_at, native)
                           SELECT $1, id, $3, $4, $5, $6, $7 FROM users WHERE id = $2";
                let (expires, native) = (key.expires_at.map(micros), key.kind == KeyKind::Native);
                let digest: &[u8] = key.digest.as_bytes();
                let values: [&(dyn ToSql + Sync); 7] = [
                    &key.id,
                    &key.user,
                    &key.name,
                    &digest,
                    &micros(key.created_at),
                    &expires,
                    &native,
                ];
                found(execute(db, sql, &values).await?)?;
                Ok(key)
            })
        })
        .await
    }

    async fn list_keys(&self, owner: Option<UserId>) -> Result<Vec<Key>> {
        let sql = format!(
            "{KEY} WHERE NOT k.session AND ($1::uuid IS NULL OR k.owner = $1) ORDER BY k.created_at, k.id"
        );
        self.read_many(|db| {
            Box::pin(async move { query(db, &sql, &[&owner]).await?.iter().map(key).collect() })
        })
        .await
    }

    async fn revoke_key(&self, id: KeyId) -> Result<Key> {
        self.change(|db| {
            Box::pin(async move {
                let before = key_where(db, "id", &id).await?.ok_or(Error::NotFound("key"))?;
                lock(db, before.user).await?;
                execute(
                    db,
                    "UPDATE keys SET revoked_at = coalesce(revoked_at, $2) WHERE id = $1",
                    &[&id, &micros(now())],
                )
                .await?;
                key_where(db, "id", &id).await?.ok_or(Error::NotFound("key").into())
            })
        })
        .await
    }

    async fn set_disabled(&self, user: UserId, disabled: bool) -> Result<()> {
        self.change(|db| {
            Box::pin(async move {
                lock(db, user).await?;
                if disabled {
                    require_another_admin(db, user).await?;
                    end_sessions(db, user, None).await?;
                    let sql = "UPDATE users SET invitation = NULL, invitation_until = NULL WHERE id = $1";
                    execute(db, sql, &[&user]).await?;
                }
                let sql = "UPDATE users SET disabled_at = CASE WHEN $2 THEN coalesce(disabled_at, $3) END WHERE id = $1 AND NOT removing";
                found(execute(db, sql, &[&user, &disabled, &micros(now())]).await?)
            })
        })
        .await
    }

    async fn begin_removal(&self, user: UserId) -> Result<()> {
        self.change(|db| {
            Box::pin(async move {
                lock(db, user).await?;
                require_another_admin(db, user).await?;
                let at = micros(now());
                let sql = "UPDATE users SET disabled_at = coalesce(disabled_at, $2), removing = true WHERE id = $1";
                found(execute(db, sql, &[&user, &at]).await?)?;
                execute(db, "UPDATE keys SET revoked_at = coalesce(revoked_at, $2) WHERE owner = $1", &[&user, &at]).await.map(drop)
            })
        })
        .await
    }

    async fn remove_some(&self, user: UserId) -> Result<Removed> {
        self.change(|db| {
            Box::pin(async move {
                lock(db, user).await?;
                let jobs = remove_rows(db, user, "jobs", "number").await?;
                let sql = format!("{} WHERE a.owner = $1 ORDER BY a.hash LIMIT $2", assets::SELECT);
                let rows = query(db, &sql, &[&user, &REMOVED_AT_ONCE]).await?;
                for row in &rows {
                    assets::remove(db, &assets::found(row)?).await?;
                }
                let (assets, files) =
                    (rows.len() as u64, remove_rows(db, user, "user_files", "ctid").await?);
                Ok(Removed {
                    assets,
                    jobs,
                    files,
                    downloads: remove_rows(db, user, "downloads", "id").await?,
                    keys: 0,
                })
            })
        })
        .await
    }

    async fn end_removal(&self, user: UserId) -> Result<u64> {
        self.change(|db| {
            Box::pin(async move {
                lock(db, user).await?;
                for table in ["mask_layers", "workflows", "tag_counts", "submit_keys", "owners"] {
                    execute(db, &format!("DELETE FROM {table} WHERE owner = $1"), &[&user]).await?;
                }
                let keys = execute(db, "DELETE FROM keys WHERE owner = $1", &[&user]).await?;
                execute(db, "DELETE FROM users WHERE id = $1 AND removing", &[&user]).await?;
                Ok(keys)
            })
        })
        .await
    }

    async fn password_of(&self, name: &str) -> Result<Option<(UserId, PasswordHash)>> {
        let sql = "SELECT id, password FROM users WHERE name = $1 AND password IS NOT NULL";
        let row = query_opt(&*self.lookup().await?, sql, &[&name]).await?;
        let read =
            |row: Row| -> Outcome<_> { Ok((row.try_get(0)?, PasswordHash::kept(row.try_get(1)?))) };
        Ok(row.map(read).transpose()?)
    }

    async fn set_password(&self, user: UserId, password: &PasswordHash) -> Result<()> {
        self.change(|db| {
            let password = password.clone();
            Box::pin(async move { set_password(db, user, &password).await })
        })
        .await
    }

    async fn invite(
        &self,
        user: UserId,
        digest: KeyDigest,
        expires_at: DateTime<Utc>,
    ) -> Result<()> {
        self.change(|db| {
            Box::pin(async move {
                let digest: &[u8] = digest.as_bytes();
                let sql = "UPDATE users SET invitation = $2, invitation_until = $3 WHERE id = $1 AND NOT removing";
                found(execute(db, sql, &[&user, &digest, &micros(expires_at)]).await?)
            })
        })
        .await
    }

    async fn is_invited(&self, digest: KeyDigest, now: DateTime<Utc>) -> Result<bool> {
        Ok(invited(&*self.lookup().await?, digest, now).await?.is_some())
    }

    async fn accept_invitation(
        &self,
        digest: KeyDigest,
        now: DateTime<Utc>,
        password: &PasswordHash,
    ) -> Result<UserId> {
        self.change(|db| {
            let password = password.clone();
            Box::pin(async move {
                let unknown = Error::NotFound("invitation");
                // Whose it is says what to lock; another may have accepted it meanwhile.
                if let Some(user) = invited(db, digest, now).await? {
                    lock(db, user).await?;
                }
                let user = invited(db, digest, now).await?.ok_or(unknown)?;
                set_password(db, user, &password).await?;
                Ok(user)
            })
        })
        .await
    }

    async fn change_password(
        &self,
        principal: &Principal,
        verified: &PasswordHash,
        new: NewSession,
    ) -> Result<Key> {
        self.change(|db| {
            let (principal, verified, new) = (principal.clone(), verified.clone(), new.clone());
            Box::pin(async move {
                require_access(db, &principal).await?;
                require_password(db, principal.user(), &verified).await?;
                set_password(db, principal.user(), &new.password).await?;
                begin_session(db, new).await
            })
        })
        .await
    }

    async fn begin_session(&self, new: NewSession) -> Result<Key> {
        self.change(|db| {
            let new = new.clone();
            Box::pin(async move {
                lock(db, new.user).await?;
                require_password(db, new.user, &new.password).await?;
                begin_session(db, new).await
            })
        })
        .await
    }

    async fn list_sessions(&self, user: UserId) -> Result<Vec<Key>> {
        let sql =
            format!("{KEY} WHERE k.session AND k.owner = $1 ORDER BY k.created_at DESC, k.id");
        let rows = query(&*self.lookup().await?, &sql, &[&user]).await?;
        Ok(rows.iter().map(key).collect::<Outcome<_>>()?)
    }

    async fn end_sessions(&self, principal: &Principal, but: Option<KeyId>) -> Result<u64> {
        self.change(|db| {
            let principal = principal.clone();
            Box::pin(async move {
                require_access(db, &principal).await?;
                end_sessions(db, principal.user(), but).await
            })
        })
        .await
    }

    async fn key(&self, id: KeyId) -> Result<Option<Key>> {
        Ok(key_where(&*self.lookup().await?, "id", &id).await?)
    }

    async fn access_generation(&self) -> Result<i64> {
        let row =
            query_one(&*self.lookup().await?, "SELECT access_generation FROM cluster", &[]).await?;
        Ok(row.try_get(0).map_err(super::Failure::from)?)
    }

    async fn find_key(&self, digest: KeyDigest) -> Result<Option<Key>> {
        let digest: &[u8] = digest.as_bytes();
        Ok(key_where(&*self.lookup().await?, "digest", &digest).await?)
    }
}

/// Whether a principal may still change anything: its key is good, or it is a user on whose behalf
/// something goes on and who is not being removed. From now on until the transaction ends, nothing
/// takes that away.
pub(super) async fn require_access(db: &Transaction<'_>, principal: &Principal) -> Outcome<()> {
    let user = principal.user();
    lock(db, user).await?;
    let is_good = match principal.known_by() {
        KnownBy::Key(id) => {
            key_where(db, "id", &id).await?.is_some_and(|key| key.is_valid_at(Utc::now()))
        }
        KnownBy::Listener => is_enabled(db, user).await?,
        KnownBy::Authority if user == UserId::LIBRARY => true,
        KnownBy::Authority => {
            query_opt(db, "SELECT 1 FROM users WHERE id = $1 AND NOT removing", &[&user])
                .await?
                .is_some()
        }
    };
    if is_good { Ok(()) } else { Err(Error::AccessEnded.into()) }
}

/// Fails when a user is the last enabled admin. From now on until the transaction ends, nobody else
/// decides such a thing.
async fn require_another_admin(db: &Transaction<'_>, user: UserId) -> Outcome<()> {
    query_one(db, "SELECT 1 FROM cluster FOR UPDATE", &[]).await?;
    let sql = "SELECT name FROM users WHERE id = $1 AND role = 'admin' AND disabled_at IS NULL
               AND NOT EXISTS (SELECT 1 FROM users WHERE id <> $1 AND role = 'admin' AND disabled_at IS NULL)";
    match query_opt(db, sql, &[&user]).await? {
        Some(row) => Err(Error::LastAdmin(row.try_get(0)?).into()),
        None => Ok(()),
    }
}

async fn end_sessions(db: &Transaction<'_>, user: UserId, but: Option<KeyId>) -> Outcome<u64> {
    let sql = "UPDATE keys SET revoked_at = $2 WHERE session AND owner = $1 AND revoked_at IS NULL AND ($3::uuid IS NULL OR id <> $3)";
    execute(db, sql, &[&user, &micros(now()), &but]).await
}

/// The user has this password still, and is not disabled.
async fn require_password(
    db: &Transaction<'_>,
    user: UserId,
    password: &PasswordHash,
) -> Outcome<()> {
    let sql = "SELECT 1 FROM users WHERE id = $1 AND password = $2 AND disabled_at IS NULL AND NOT removing";
    match query_opt(db, sql, &[&user, &password.as_str()]).await? {
        Some(_) => Ok(()),
        None => Err(Error::WrongPassword.into()),
    }
}

async fn begin_session(db: &Transaction<'_>, new: NewSession) -> Outcome<Key> {
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
    let sql = "DELETE FROM keys WHERE session AND owner = $1 AND (revoked_at IS NOT NULL OR expires_at <= $2 OR id IN
               (SELECT id FROM keys WHERE session AND owner = $1 ORDER BY created_at DESC, id OFFSET $3))";
    execute(db, sql, &[&user, &created, &i64::from(MAX_SESSIONS - 1)]).await?;
    let sql = "INSERT INTO keys (id, owner, name, digest, created_at, expires_at, session, network) VALUES ($1, $2, $3, $4, $5, $6, true, $7)";
    let (digest, expires): (&[u8], _) = (session.digest.as_bytes(), session.expires_at.map(micros));
    let values: [&(dyn ToSql + Sync); 7] =
        [&session.id, &user, &session.name, &digest, &created, &expires, &session.network];
    execute(db, sql, &values).await?;
    Ok(session)
}

/// The user of an invitation that is good at a time.
async fn invited(
    db: &impl GenericClient,
    digest: KeyDigest,
    now: DateTime<Utc>,
) -> Outcome<Option<UserId>> {
    let sql = "SELECT id FROM users WHERE invitation = $1 AND invitation_until > $2 AND disabled_at IS NULL AND NOT removing";
    let digest: &[u8] = digest.as_bytes();
    let row = query_opt(db, sql, &[&digest, &micros(now)]).await?;
    Ok(row.map(|row| row.try_get(0)).transpose()?)
}

async fn set_password(db: &Transaction<'_>, user: UserId, password: &PasswordHash) -> Outcome<()> {
    lock(db, user).await?;
    let sql = "UPDATE users SET password = $2, invitation = NULL, invitation_until = NULL WHERE id = $1 AND NOT removing";
    found(execute(db, sql, &[&user, &password.as_str()]).await?)?;
    end_sessions(db, user, None).await.map(drop)
}

async fn is_enabled(db: &impl GenericClient, user: UserId) -> Outcome<bool> {
    let sql = "SELECT 1 FROM users WHERE id = $1 AND disabled_at IS NULL AND NOT removing";
    Ok(query_opt(db, sql, &[&user]).await?.is_some())
}

/// Some rows of a user's are gone; returns how many.
async fn remove_rows(db: &Transaction<'_>, user: UserId, table: &str, key: &str) -> Outcome<u64> {
    let sql = format!(
        "DELETE FROM {table} WHERE {key} IN (SELECT {key} FROM {table} WHERE owner = $1 LIMIT $2)"
    );
    execute(db, &sql, &[&user, &REMOVED_AT_ONCE]).await
}

/// The user that was to be changed is there.
fn found(rows: u64) -> Outcome<()> {
    if rows == 0 { Err(Error::NotFound("user").into()) } else { Ok(()) }
}

async fn key_where(
    db: &impl GenericClient,
    column: &str,
    value: &(dyn ToSql + Sync),
) -> Outcome<Option<Key>> {
    let row = query_opt(db, &format!("{KEY} WHERE k.{column} = $1"), &[value]).await?;
    row.as_ref().map(key).transpose()
}

fn user(row: &Row) -> Outcome<User> {
    Ok(User {
        id: row.try_get(0)?,
        name: row.try_get(1)?,
        created_at: time(row.try_get(2)?),
        disabled_at: row.try_get::<_, Option<i64>>(3)?.map(time),
        is_removing: row.try_get(4)?,
        group: row.try_get::<_, Option<String>>(5)?.map(Group::kept),
        role: Role::kept(row.try_get(6)?),
        has_password: row.try_get(7)?,
        usage: Usage::default(),
    })
}

async fn with_usage(db: &impl GenericClient, user: User) -> Outcome<User> {
    Ok(User { usage: usage_of(db, user.id).await?, ..user })
}

fn key(row: &Row) -> Outcome<Key> {
    let id: KeyId = row.try_get(0)?;
    let digest: &[u8] = row.try_get(7)?;
    let digest = digest.try_into().map_err(|error: std::array::TryFromSliceError| {
        super::unreadable(("key", &id, "digest"), error)
    })?;
    Ok(Key {
        id,
        user: row.try_get(1)?,
        name: row.try_get(2)?,
        created_at: time(row.try_get(3)?),
        expires_at: row.try_get::<_, Option<i64>>(4)?.map(time),
        revoked_at: row.try_get::<_, Option<i64>>(5)?.map(time),
        user_is_disabled: row.try_get(6)?,
        digest: KeyDigest::from_bytes(digest),
        kind: match (row.try_get(8)?, row.try_get(9)?) {
            (_, true) => KeyKind::Session,
            (true, false) => KeyKind::Native,
            (false, false) => KeyKind::Api,
        },
        network: row.try_get(10)?,
    })
}
