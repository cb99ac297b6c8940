//! Addresses that one file can be uploaded to without a key: an agent has no place for a key in
//! what it tells a shell to run.
//!
//! An address has a random token; the ticket behind it is for one upload by one user, and for a
//! quarter of an hour. Tickets are in the memory of this process, so that what is in a log or a
//! conversation is of no use later; after a restart, another one is asked for.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use comfy_cloud_app::Put;
use comfy_cloud_domain::{NewAsset, Principal, UserId, file};
use futures::StreamExt;
use http::StatusCode;
use openapi_runtime::{BodyStream, Call, Fault, Response, json as respond};
use serde_json::{Value, json};

use super::tools::{NewFile, Told, Trouble};
use super::{Agent, Mcp};
use crate::api::Api;
use crate::endpoints::uploads::too_large;
use crate::error::{Class, EndpointError, Failure};
use crate::{convert, names};

/// For how long an address works.
const LIFETIME: Duration = Duration::from_secs(15 * 60);
/// How many tickets there are at once, of one user and of all.
const TICKETS: (usize, usize) = (100, 10_000);

/// Leave for one upload.
struct Ticket {
    principal: Principal,
    name: String,
    until: Instant,
}

/// The tickets that were given and not used, by the hash of their tokens.
#[derive(Default)]
pub(super) struct Tickets(Mutex<HashMap<blake3::Hash, Ticket>>);

impl Tickets {
    /// A ticket's token; `None` when there are too many.
    fn give(&self, principal: &Principal, name: String) -> Option<String> {
        let mut random = [0; 32];
        getrandom::fill(&mut random).ok()?;
        let (token, now) = (hex::encode(random), Instant::now());
        let mut tickets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        tickets.retain(|_, ticket| ticket.until > now);
        let of = |user: UserId| {
            tickets.values().filter(|ticket| ticket.principal.user() == user).count()
        };
        if tickets.len() >= TICKETS.1 || of(principal.user()) >= TICKETS.0 {
            return None;
        }
        tickets.insert(
            blake3::hash(token.as_bytes()),
            Ticket { principal: principal.clone(), name, until: now + LIFETIME },
        );
        Some(token)
    }

    /// Takes a ticket: it is for one upload.
    fn take(&self, token: &str) -> Option<Ticket> {
        let found = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&blake3::hash(token.as_bytes()));
        found.filter(|ticket| ticket.until > Instant::now())
    }
}

/// Makes an address for a file.
pub(super) async fn link(agent: &Agent, file: NewFile) -> Told {
    let name = names::checked(&file.name, "name")?;
    let token = agent.mcp.tickets.give(&agent.principal, name.clone()).ok_or_else(|| {
        let next = "use those that were made, or wait until some have expired";
        Trouble::new("there are too many addresses that were not used", next)
    })?;
    let url = format!("{}{}/upload?token={token}", agent.base, super::PATH);
    let how = format!("curl -T FILE '{url}'");
    let next = format!("upload the file, once; then workflows can name it `{name}`");
    Ok(json!({ "url": url, "method": "PUT", "how": how, "expires_in_secs": LIFETIME.as_secs(), "next": next }).into())
}

/// Serves `PUT /mcp/upload`.
pub(super) async fn upload(mcp: Arc<Mcp>, mut call: Call) -> Result<Response, Fault> {
    let token: String = call.required(0)?;
    let Some(ticket) = mcp.tickets.take(&token) else {
        let message =
            "this address is unknown, was used, or has expired; ask for another one by upload_link";
        return respond(404, "application/json", &json!({ "error": message }));
    };
    // What it takes is counted for whom the ticket was made.
    call.context().identify(ticket.principal.user().as_uuid())?;
    let _place = mcp.api.upload_place(call.context()).await?;
    let body = call.bytes()?;
    match store(&mcp.api, ticket, body).await {
        Ok((status, said)) => respond(status.as_u16(), "application/json", &said),
        Err(EndpointError::Fault(fault)) => Err(fault),
        Err(EndpointError::Failure(failure)) => match failure.fault() {
            Some(fault) => Err(fault),
            None => respond(
                status_of(&failure).as_u16(),
                "application/json",
                &json!({ "error": failure.message() }),
            ),
        },
    }
}

async fn store(
    api: &Api,
    ticket: Ticket,
    mut body: BodyStream,
) -> Result<(StatusCode, Value), EndpointError> {
    let Ticket { principal, name, .. } = ticket;
    if !api.store.is_valid(&principal).await? {
        return Err(comfy_cloud_domain::Error::AccessEnded.into());
    }
    let (announced, limit) = (body.announced_bytes(), api.config.max_upload_size_bytes);
    if announced.is_some_and(|announced| announced > limit) {
        return Err(too_large(limit).into());
    }
    let mut upload = api.store.begin_upload(&principal, announced).await?;
    let (mut head, mut size_bytes) = (Vec::new(), 0);
    while let Some(chunk) = body.next().await {
        let chunk = chunk?;
        size_bytes += chunk.len() as u64;
        if size_bytes > limit {
            return Err(too_large(limit).into());
        }
        head.extend_from_slice(&chunk[..chunk.len().min(file::HEAD_BYTES - head.len())]);
        upload.write(chunk).await?;
    }
    if size_bytes == 0 {
        return Err(Failure::new(Class::Invalid, "empty_file", "the file is empty").into());
    }
    let mut asset = NewAsset {
        name: Some(name),
        tags: convert::tags(vec!["input".to_owned()])?,
        ..NewAsset::default()
    };
    asset.describe(&head, None);
    let minted = api.store.finish_tagged(upload, &principal, Put { expected: None, asset }).await?;
    let said = json!({ "asset_id": minted.asset.id.to_string(), "name": minted.asset.name, "hash": minted.asset.hash.to_string() });
    Ok((if minted.created { StatusCode::CREATED } else { StatusCode::OK }, said))
}

fn status_of(failure: &Failure) -> StatusCode {
    match failure.class() {
        Class::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        Class::Internal | Class::Unavailable => StatusCode::INTERNAL_SERVER_ERROR,
        _ => StatusCode::BAD_REQUEST,
    }
}

#[cfg(test)]
mod tests {
    use comfy_cloud_domain::Authority;

    use super::*;

    #[test]
    fn a_ticket_is_for_one_upload_and_there_are_so_many() {
        let tickets = Tickets::default();
        let (alice, bob) = (UserId::new(), UserId::new());
        let principal = |user| Authority::over_an_open_store().on_behalf_of(user);
        let token = tickets.give(&principal(alice), "a".to_owned()).expect("there are none");
        assert!(tickets.take("nonsense").is_none());
        assert_eq!(
            tickets.take(&token).map(|ticket| (ticket.principal.user(), ticket.name)),
            Some((alice, "a".to_owned()))
        );
        assert!(tickets.take(&token).is_none(), "once");
        for _ in 0..TICKETS.0 {
            assert!(tickets.give(&principal(alice), "a".to_owned()).is_some());
        }
        assert!(tickets.give(&principal(alice), "a".to_owned()).is_none());
        assert!(tickets.give(&principal(bob), "a".to_owned()).is_some(), "another's do not matter");
    }
}
