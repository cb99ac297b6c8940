//! `createAssetFromHash`, durable: against one-by-one inserts of the same rows, and against the
//! bare handler.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Context;
use comfy_cloud_app::{Settings, Store};
use comfy_cloud_domain::{Blake3, ContentHash, Digest, Location, NewAsset, Sha256};
use comfy_cloud_ports::Limits;
use comfy_cloud_testkit::{Server, ServerOptions};
use futures::{StreamExt, TryStreamExt};

use crate::Setting;
use crate::own::{Own, Part};
use crate::report::Report;
use crate::wrk::rate;

/// Public contents; each can be minted once a user.
pub(crate) const CONTENTS: u64 = 100_000;

pub(crate) async fn measure(setting: &Setting, report: &mut Report) -> anyhow::Result<()> {
    let rows: Vec<(usize, String)> = [1, 16, 256]
        .map(|clients| (clients, format!("createAssetFromHash, {clients} clients")))
        .into();
    if rows.iter().all(|(_, name)| !report.wants(name)) {
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    fill(folder.path(), CONTENTS).await?;
    let server = Server::start_with(
        &setting.server,
        ServerOptions { data_dir: Some(folder.path().to_path_buf()), ..ServerOptions::default() },
    )?;
    for (clients, name) in rows {
        if !report.wants(&name) {
            continue;
        }
        let bare = Own::start(Part::Bare)?;
        let (mut against_inserts, mut against_bare, mut against_store) =
            (Vec::new(), Vec::new(), Vec::new());
        for round in 0..setting.rounds {
            // A user of its own a round, who has minted nothing yet.
            let key = server.new_user(&format!("{clients}-{round}"))?;
            let ours =
                rate(&server.at("/api/assets/from-hash"), clients, setting.seconds, &mint(&key))?;
            against_inserts.push((ours, inserts(Duration::from_secs(setting.seconds))?));
            if clients == 1 {
                against_store.push((ours, mints(Duration::from_secs(setting.seconds)).await?));
            }
            against_bare.push((ours, rate(&bare.url, clients, setting.seconds, &mint("none"))?));
        }
        let (inserts_aim, bare_aim) = if clients == 1 {
            (Some(0.5), None)
        } else if clients == 256 {
            (Some(3.0), Some(0.35))
        } else {
            (None, None)
        };
        report.add(
            &name,
            "one-by-one durable SQLite inserts",
            "/s",
            &against_inserts,
            inserts_aim,
        )?;
        report.add(&name, "bare dropshot handler", "/s", &against_bare, bare_aim)?;
        if !against_store.is_empty() {
            report.add(
                &name,
                "one by one in the store, without HTTP",
                "/s",
                &against_store,
                None,
            )?;
        }
    }
    Ok(())
}

/// The hash of the nth content, as the load's script writes it too.
fn nth(n: u64) -> Blake3 {
    let mut bytes = [0; 32];
    bytes[24..].copy_from_slice(&n.to_be_bytes());
    Blake3::from_bytes(bytes)
}

/// Rows of public contents. Minting moves no byte, so there need be none.
pub(crate) async fn fill(folder: &Path, contents: u64) -> anyhow::Result<()> {
    let engine = comfy_cloud_store_local::open(folder, Limits::default()).await?;
    let catalogue = Arc::clone(&engine.catalogue);
    let store = Store::new(engine, Settings::default());
    let librarian = store.librarian();
    store.create_user("nobody").await?;
    let lease = catalogue.reserve("bench", Duration::from_secs(3600)).await?;
    let mints = (1..=contents).map(|n| {
        let (catalogue, librarian) = (&catalogue, &librarian);
        async move {
            let digest = Digest {
                blake3: nth(n),
                sha256: Sha256::from_bytes(*nth(n).as_bytes()),
                size_bytes: 1000,
            };
            let new = NewAsset {
                name: Some(format!("{n}.png")),
                mime_type: Some("image/png".into()),
                ..NewAsset::default()
            };
            catalogue.mint(librarian, digest, &Location::new(lease, n), new).await
        }
    });
    futures::stream::iter(mints).buffer_unordered(512).try_for_each(|_| async { Ok(()) }).await?;
    Ok(())
}

/// Each thread of the load goes through its own half of the contents, and none twice.
pub(crate) fn mint(key: &str) -> String {
    let half = CONTENTS / 2;
    format!(
        "local threads = 0
function setup(thread) thread:set('first', threads * {half}); threads = threads + 1 end
function init() n = first end
wrk.method = 'POST'
wrk.headers['X-API-Key'] = '{key}'
wrk.headers['Content-Type'] = 'application/json'
function request()
  n = n + 1
  if n > first + {half} then n = first + 1 end
  return wrk.format(nil, nil, nil, string.format('{{\"hash\":\"blake3:%064x\",\"tags\":[\"input\"]}}', n))
end
"
    )
}

/// The limit of one client: the store's own minting, one after the other, in this process.
async fn mints(duration: Duration) -> anyhow::Result<f64> {
    let folder = tempfile::tempdir()?;
    let contents = 20_000;
    fill(folder.path(), contents).await?;
    let store = Store::new(
        comfy_cloud_store_local::open(folder.path(), Limits::default()).await?,
        Settings::default(),
    );
    let (_, key) = store.create_key("nobody", "bench", None).await?;
    let user = store.authenticate(key.reveal()).await?.context("the key is good")?;
    let begun = Instant::now();
    let mut count = 0;
    while begun.elapsed() < duration && count < contents {
        count += 1;
        store
            .mint_from_hash(
                &user,
                ContentHash::Blake3(nth(count)),
                NewAsset { tags: vec!["input".try_into()?], ..NewAsset::default() },
            )
            .await?;
    }
    Ok(count as f64 / begun.elapsed().as_secs_f64())
}

/// Rows of the same kind, inserted one by one, each durable before the next.
pub(crate) fn inserts(duration: Duration) -> anyhow::Result<f64> {
    let folder = tempfile::tempdir()?;
    let db = rusqlite::Connection::open(folder.path().join("peer.sqlite"))?;
    db.pragma_update(None, "journal_mode", "WAL")?;
    db.pragma_update(None, "synchronous", "FULL")?;
    db.execute_batch(
        "CREATE TABLE assets (row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, owner BLOB NOT NULL, hash BLOB NOT NULL, name TEXT NOT NULL,
            size INTEGER NOT NULL, mime_type TEXT, metadata TEXT NOT NULL, created_at INTEGER NOT NULL, UNIQUE (owner, hash));
         CREATE INDEX by_created_at ON assets (owner, created_at, id);
         CREATE INDEX by_name ON assets (owner, name, id);",
    )?;
    let mut insert = db.prepare("INSERT INTO assets (id, owner, hash, name, size, mime_type, metadata, created_at) VALUES (?1, ?2, ?3, ?4, 1000, 'image/png', '{}', ?5)")?;
    let begun = Instant::now();
    let mut count = 0_u64;
    while begun.elapsed() < duration {
        count += 1;
        insert.execute(rusqlite::params![
            &nth(count).as_bytes()[16..],
            [7_u8; 16],
            nth(count).as_bytes(),
            format!("{count}.png"),
            count.cast_signed()
        ])?;
    }
    Ok(count as f64 / begun.elapsed().as_secs_f64())
}
