//! People at a browser: passwords, invitations, and the sessions that begin with them.

use std::net::IpAddr;
use std::sync::{Arc, OnceLock};

use chrono::{DateTime, TimeDelta, Utc};
use comfy_cloud_domain::{
    ApiKey, Error, Key, KeyDigest, KeyId, KeyKind, NewSession, Password, PasswordHash, Principal,
    Result, Role, User, UserId,
};
use tokio::sync::Semaphore;

use crate::Store;
use crate::throttle::{Attempt, Throttle};

/// How many passwords are hashed at once: each takes a processor and 19 MiB.
const HASHED_AT_ONCE: usize = 2;
/// How much is kept of what a browser says that it is, in bytes.
const AGENT_BYTES: usize = 256;

/// What the passwords of a store need beside its rows.
pub(crate) struct Passwords {
    throttle: Throttle,
    hashing: Arc<Semaphore>,
    /// What is verified where there is no password, so that it takes as long.
    decoy: OnceLock<PasswordHash>,
}

impl Default for Passwords {
    fn default() -> Self {
        Self {
            throttle: Throttle::default(),
            hashing: Arc::new(Semaphore::new(HASHED_AT_ONCE)),
            decoy: OnceLock::new(),
        }
    }
}

/// Who logs in, as far as that is known.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// The network: an IPv4 address, or the first 64 bits of an IPv6 address.
    pub network: IpAddr,
    /// What the browser says that it is.
    pub agent: String,
    /// How long the session is to last.
    pub lasts: TimeDelta,
}

/// A session that has begun; its token is here and nowhere else.
#[derive(Debug)]
pub struct Begun {
    /// The session.
    pub session: Key,
    /// What the browser is to show.
    pub token: ApiKey,
}

crate::store::expose! {
    /// The user of the principal.
    user_of(principal: &Principal) -> User;
}

impl Store {
    /// Finds the caller who shows the token of a session; other keys are unknown here.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn authenticate_session(&self, token: &str) -> Result<Option<Principal>> {
        self.authenticate_for(KeyKind::Session, token).await
    }

    /// Begins a session of the user of a name who shows its password.
    ///
    /// # Errors
    /// [`Error::WrongPassword`], after the same time whether there is such a user or not;
    /// [`Error::TooManyAttempts`]; or when the catalogue cannot be used.
    pub async fn log_in(&self, name: &str, shown: &str, visitor: &Visitor) -> Result<Begun> {
        let attempt = self.attempt(name, visitor.network).await?;
        let (user, password) = self.verified(name, shown).await?;
        let begun = self.begin_session(user, password, visitor).await?;
        self.passwords.throttle.succeeded(attempt);
        Ok(begun)
    }

    /// Gives the caller, who shows the password that it has, another one. All of its sessions end,
    /// and one begins.
    ///
    /// # Errors
    /// As [`Self::log_in`].
    pub async fn change_password(
        &self,
        principal: &Principal,
        shown: &str,
        new: Password,
        visitor: &Visitor,
    ) -> Result<Begun> {
        let name = self.catalogue.user_of(principal).await?.name;
        let attempt = self.attempt(&name, visitor.network).await?;
        let (user, verified) = self.verified(&name, shown).await?;
        self.passwords.throttle.succeeded(attempt);
        let (new, token) = new_session(user, self.hash(new).await?, visitor, self.clock.now())?;
        let session = self.catalogue.change_password(principal, &verified, new).await?;
        Ok(Begun { session, token })
    }

    /// Gives a user a password, which ends its sessions and invitation; for who can open the data
    /// folder.
    ///
    /// # Errors
    /// [`Error::NotFound`], or when the catalogue cannot be written.
    pub async fn set_password(&self, name: &str, new: Password) -> Result<User> {
        let user = self.catalogue.find_user(name).await?;
        let hash = self.hash(new).await?;
        self.catalogue.set_password(user.id, &hash).await?;
        self.catalogue.find_user(name).await
    }

    /// Invites a user to choose a password: who shows the token, once and within a time, may. An
    /// earlier invitation ends.
    ///
    /// # Errors
    /// [`Error::NotFound`], or when the catalogue cannot be written.
    pub async fn invite(&self, name: &str, lasts: TimeDelta) -> Result<ApiKey> {
        let user = self.catalogue.find_user(name).await?;
        let token = ApiKey::invitation()?;
        let expires_at = self.clock.now() + lasts;
        self.catalogue.invite(user.id, KeyDigest::of(token.reveal()), expires_at).await?;
        Ok(token)
    }

    /// Lets who shows the token of an invitation choose a password, and begins a session.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it is unknown, over or was used, or when its user is disabled;
    /// or when the catalogue cannot be written.
    pub async fn accept_invitation(
        &self,
        token: &str,
        new: Password,
        visitor: &Visitor,
    ) -> Result<Begun> {
        let digest = KeyDigest::of(token);
        // A guess costs no processor.
        if !self.catalogue.is_invited(digest, self.clock.now()).await? {
            return Err(Error::NotFound("invitation"));
        }
        let hash = self.hash(new).await?;
        let user = self.catalogue.accept_invitation(digest, self.clock.now(), &hash).await?;
        self.begin_session(user, hash, visitor).await
    }

    /// The sessions of the caller's that have not ended, the newest first.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn list_sessions(&self, principal: &Principal) -> Result<Vec<Key>> {
        let now = self.clock.now();
        let mut sessions = self.catalogue.list_sessions(principal.user()).await?;
        sessions.retain(|session| session.is_valid_at(now));
        Ok(sessions)
    }

    /// Ends a session of the caller's.
    ///
    /// # Errors
    /// [`Error::NotFound`], or when the catalogue cannot be written.
    pub async fn end_session(&self, principal: &Principal, id: KeyId) -> Result<()> {
        let sessions = self.list_sessions(principal).await?;
        if !sessions.iter().any(|session| session.id == id) {
            return Err(Error::NotFound("session"));
        }
        self.catalogue.revoke_key(id).await.map(drop)
    }

    /// Ends the caller's sessions but the one that it shows; returns how many.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub async fn end_other_sessions(&self, principal: &Principal) -> Result<u64> {
        self.catalogue.end_sessions(principal, principal.key()).await
    }

    /// Gives a user a role; for who can open the data folder.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::LastAdmin`], or when the catalogue cannot be written.
    pub async fn set_role(&self, name: &str, role: Role) -> Result<User> {
        let user = self.catalogue.find_user(name).await?;
        self.catalogue.set_role(user.id, role).await?;
        self.catalogue.find_user(name).await
    }

    /// Counts an attempt at a user's password.
    async fn attempt(&self, name: &str, network: IpAddr) -> Result<Attempt> {
        // Nobody logs in as the public library; what is looked up for a name is the same for all.
        let found = self.password_of(name).await?;
        let user = found.map_or(UserId::LIBRARY, |(user, _)| user);
        let (sessions, text) = (self.catalogue.list_sessions(user).await?, network.to_string());
        let is_known = sessions.iter().any(|session| session.network.as_ref() == Some(&text));
        let counted = self.passwords.throttle.attempt(name, network, is_known, self.clock.now());
        counted.map_err(|retry_after_secs| Error::TooManyAttempts { retry_after_secs })
    }

    /// The password of a user by name. No name has a NUL, which not every catalogue can be asked for.
    async fn password_of(&self, name: &str) -> Result<Option<(UserId, PasswordHash)>> {
        if name.contains('\0') { Ok(None) } else { self.catalogue.password_of(name).await }
    }

    /// The user of a name, and its password, which is that which is shown.
    async fn verified(&self, name: &str, shown: &str) -> Result<(UserId, PasswordHash)> {
        let decoy = match self.passwords.decoy.get() {
            Some(decoy) => decoy.clone(),
            None => {
                let made = self.hash(Password::new(ApiKey::invitation()?.reveal())?).await?;
                self.passwords.decoy.get_or_init(|| made).clone()
            }
        };
        let found = self.password_of(name).await?;
        let (user, hash) = match found {
            Some((user, hash)) => (Some(user), hash),
            None => (None, decoy),
        };
        let (shown, verified) = (shown.to_owned(), hash.clone());
        let is_right = self.hashing(move || Ok(verified.is_of(&shown))).await?;
        match user {
            Some(user) if is_right => Ok((user, hash)),
            _ => Err(Error::WrongPassword),
        }
    }

    async fn begin_session(
        &self,
        user: UserId,
        password: PasswordHash,
        visitor: &Visitor,
    ) -> Result<Begun> {
        let (new, token) = new_session(user, password, visitor, self.clock.now())?;
        Ok(Begun { session: self.catalogue.begin_session(new).await?, token })
    }

    async fn hash(&self, password: Password) -> Result<PasswordHash> {
        self.hashing(move || password.hash()).await
    }

    /// Runs what takes a processor, of which only so much is done at once.
    async fn hashing<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let place = Arc::clone(&self.passwords.hashing).acquire_owned().await;
        let place = place.map_err(|_| Error::Closed)?;
        let done = tokio::task::spawn_blocking(move || {
            let _place = place;
            work()
        });
        done.await.map_err(|_| Error::Closed)?
    }
}

/// A session that is to begin, and the token that shows it.
fn new_session(
    user: UserId,
    password: PasswordHash,
    visitor: &Visitor,
    now: DateTime<Utc>,
) -> Result<(NewSession, ApiKey)> {
    let token = ApiKey::generate(KeyKind::Session)?;
    let new = NewSession {
        user,
        password,
        digest: KeyDigest::of(token.reveal()),
        agent: visitor.agent[..visitor.agent.floor_char_boundary(AGENT_BYTES)].to_owned(),
        network: visitor.network.to_string(),
        expires_at: now + visitor.lasts,
    };
    Ok((new, token))
}
