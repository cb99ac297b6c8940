//! `comfy-cloud keys`

use std::collections::HashMap;

use anyhow::{Context, ensure};
use chrono::{DateTime, TimeDelta, Utc};
use comfy_cloud_domain::{Key, KeyKind, UserId};
use serde_json::{Value, json};

use super::open;
use crate::args::Keys;
use crate::output;

/// A hundred years.
const LONGEST_DAYS: u32 = 36_500;

pub(crate) async fn run(command: Keys) -> anyhow::Result<()> {
    match command {
        Keys::Create { user, name, expires_in_days, native, data_dir, json } => {
            let store = open(&data_dir).await?;
            let expires_at = expires_in_days.map(expiry).transpose()?;
            let (row, key) = match native {
                true => store.create_native_key(&user, &name, expires_at).await?,
                false => store.create_key(&user, &name, expires_at).await?,
            };
            let id = row.id;
            if json.json {
                let mut value = show(&row, &store.user_names().await?);
                value["key"] = key.reveal().into();
                output::json(&value);
            } else {
                output::say(format_args!("{}", key.reveal()));
                match native {
                    true => eprintln!(
                        "this is the only time the token is shown; tools take it in their base URL, http://HOST:PORT/native/<token>"
                    ),
                    false => eprintln!("this is the only time the key is shown"),
                }
            }
            if let Err(error) = output::require_printed() {
                store.revoke_key(id).await?;
                return Err(error.context("the key was not shown to anybody, so it is revoked"));
            }
        }
        Keys::List { user, data_dir, json } => {
            let store = open(&data_dir).await?;
            let (keys, names) =
                (store.list_keys(user.as_deref()).await?, store.user_names().await?);
            if json.json {
                output::json(&keys.iter().map(|key| show(key, &names)).collect());
            } else {
                let owner = |key: &Key| names.get(&key.user).cloned().unwrap_or_default();
                let rows = keys.iter().map(|key| {
                    let (id, created) = (key.id.to_string(), key.created_at.to_rfc3339());
                    vec![
                        owner(key),
                        key.name.clone(),
                        id,
                        kind(key).to_owned(),
                        state(key).to_owned(),
                        created,
                    ]
                });
                output::table(&["USER", "NAME", "ID", "FOR", "STATE", "CREATED"], rows.collect());
            }
        }
        Keys::Revoke { id, data_dir, json } => {
            let store = open(&data_dir).await?;
            let key = store.revoke_key(id.into()).await?;
            if json.json {
                output::json(&show(&key, &store.user_names().await?));
            } else {
                output::say(format_args!("the key {} is revoked", key.name));
            }
        }
    }
    Ok(())
}

/// A time so many days from now.
fn expiry(days: u32) -> anyhow::Result<DateTime<Utc>> {
    ensure!(
        days > 0,
        "--expires-in-days: a key that lives for 0 days is of no use; name 1 or more, or leave it out"
    );
    let days_as_time = TimeDelta::try_days(i64::from(days)).filter(|_| days <= LONGEST_DAYS);
    let expires_at = days_as_time.and_then(|time| Utc::now().checked_add_signed(time));
    expires_at.with_context(|| {
        format!("--expires-in-days: {days} is more than a hundred years ({LONGEST_DAYS}); leave it out for a key that never ends")
    })
}

/// What a key is good for.
fn kind(key: &Key) -> &'static str {
    match key.kind {
        KeyKind::Api => "api",
        KeyKind::Native => "native",
        KeyKind::Session => "session",
    }
}

fn state(key: &Key) -> &'static str {
    match key {
        key if key.revoked_at.is_some() => "revoked",
        key if key.user_is_disabled => "disabled",
        key if key.is_valid_at(Utc::now()) => "valid",
        _ => "expired",
    }
}

fn show(key: &Key, names: &HashMap<UserId, String>) -> Value {
    json!({
        "id": key.id.to_string(),
        "user": names.get(&key.user),
        "name": key.name,
        "for": kind(key),
        "state": state(key),
        "created_at": key.created_at,
        "expires_at": key.expires_at,
        "revoked_at": key.revoked_at,
    })
}
