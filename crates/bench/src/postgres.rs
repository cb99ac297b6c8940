//! Rows in PostgreSQL: against the same rows by pgbench in the same database, and against the bare
//! handler.

use std::time::Duration;

use anyhow::Context;
use comfy_cloud_domain::KeyDigest;
use comfy_cloud_testkit::comfyui::{Behaviour, one_picture};
use comfy_cloud_testkit::{ComfyUi, Postgres, Server};

use crate::Setting;
use crate::jobs::{start_with, submission};
use crate::own::{Own, Part};
use crate::report::Report;
use crate::wrk::{rate, with_key};

const MANY: &str = "postgres: createAssetFromHash, 256 clients of 1 000 users";
const HOT: &str = "postgres: createAssetFromHash, 64 clients of one user";
const ALONE: &str = "postgres: createAssetFromHash, 1 client";
const USER: &str = "postgres: getUser, 64 clients";
const ASSET: &str = "postgres: getAssetById, 64 clients";
const JOBS: &str = "postgres: jobs accepted, 16 clients of one user";

/// Users of the load, and of the peer.
const USERS: usize = 1000;
/// Public contents; each can be minted once a user.
const CONTENTS: usize = 100_000;

/// The same rows as a mint from a hash makes, in one statement: the content's row is locked, the
/// asset with its indexes, its time of access and its tag are made, and the counts of owner and tag
/// are raised.
const PEER_MINT: &str = "
\\set c random(1, 100000)
WITH content AS (
         SELECT hash, size FROM blobs WHERE hash = decode(lpad(to_hex(:c::bigint), 64, '0'), 'hex') AND orphaned_at IS NULL FOR KEY SHARE
     ),
     me AS (SELECT ('f' || lpad(to_hex(:u::bigint), 31, '0'))::uuid AS owner),
     made AS (
         INSERT INTO assets (id, owner, hash, name, folded, size, mime_type, tags, preview, created_at, updated_at, metadata, sought)
         SELECT gen_random_uuid(), me.owner, c.hash, p.name, p.folded, c.size, p.mime_type, '[\"input\"]', p.id,
                (extract(epoch FROM now()) * 1000000)::bigint, (extract(epoch FROM now()) * 1000000)::bigint, '{}', '{}'
         FROM content c JOIN assets p ON p.hash = c.hash AND p.owner = '00000000-0000-0000-0000-000000000000', me
         ON CONFLICT DO NOTHING RETURNING row, id, owner, size, created_at
     ),
     accessed AS (INSERT INTO asset_access (asset, owner, id, accessed_at) SELECT row, owner, id, created_at FROM made),
     tagged AS (INSERT INTO asset_tags (owner, tag, asset) SELECT owner, 'input', row FROM made),
     counted AS (
         INSERT INTO tag_counts (owner, tag, count) SELECT owner, 'input', 1 FROM made
         ON CONFLICT (owner, tag) DO UPDATE SET count = tag_counts.count + 1
     )
UPDATE owners o SET assets = o.assets + 1, bytes = o.bytes + m.size, changes = o.changes + 1, described_bytes = o.described_bytes + 7
FROM made m WHERE o.owner = m.owner;
";

pub(crate) async fn measure(setting: &Setting, report: &mut Report) -> anyhow::Result<()> {
    let rows = [MANY, HOT, ALONE, USER, ASSET, JOBS];
    if rows.iter().all(|name| !report.wants(name)) {
        return Ok(());
    }
    let programs = setting
        .postgres
        .as_ref()
        .context("where PostgreSQL's programs are is not known: --postgres")?;
    let cluster = Postgres::start_durable(programs)?;
    let database = cluster.database()?;
    let worker = ComfyUi::start()?;
    worker.behave(Behaviour { node_time: Duration::from_secs(36_000), ..Behaviour::default() });
    let server = start_with(setting, &worker, "", Some(database.clone())).await?;
    for sql in fill() {
        cluster.sql(&database, &sql)?;
    }
    cluster.sql(&database, "VACUUM ANALYZE")?;

    let mint = |clients: usize, users: std::ops::Range<usize>| {
        rate(&server.at("/api/assets/from-hash"), clients, setting.seconds, &mints(users))
    };
    let peer = |clients: usize, users: usize| {
        let script = format!("\\set u random(1, {users})\n{PEER_MINT}");
        cluster.bench(&database, &script, clients, setting.seconds)
    };
    if report.wants(MANY) {
        let mut rounds = Vec::new();
        for round in 0..setting.rounds {
            rounds.push((mint(256, round..round + USERS)?, peer(64, USERS)?));
        }
        report.add(MANY, "the same rows by pgbench, 64 connections", "/s", &rounds, Some(1.5))?;
    }
    if report.wants(HOT) {
        let mut rounds = Vec::new();
        for round in 0..setting.rounds {
            let user = USERS + round;
            let ours = mint(64, user..user + 1)?;
            rounds.push((ours, peer(16, 1)?.max(peer(64, 1)?)));
        }
        report.add(
            HOT,
            "the same rows by pgbench, the better of 16 and 64 connections",
            "/s",
            &rounds,
            Some(5.0),
        )?;
    }
    if report.wants(ALONE) {
        let mut rounds = Vec::new();
        for round in 0..setting.rounds {
            let user = USERS + 50 + round;
            rounds.push((mint(1, user..user + 1)?, peer(1, USERS)?));
        }
        report.add(ALONE, "the same rows by pgbench, 1 connection", "/s", &rounds, Some(0.6))?;
    }
    let id = cluster.sql(&database, "SELECT id FROM assets ORDER BY row LIMIT 1")?;
    for (name, path) in
        [(USER, "/api/user".to_owned()), (ASSET, format!("/api/assets/{}", id.trim()))]
    {
        if report.wants(name) {
            let bare = Own::start(Part::Bare)?;
            let mut rounds = Vec::new();
            for _ in 0..setting.rounds {
                let ours = rate(&server.at(&path), 64, setting.seconds, &with_key(&server.key))?;
                rounds.push((ours, rate(&bare.url, 64, setting.seconds, &with_key("none"))?));
            }
            report.add(name, "bare dropshot handler", "/s", &rounds, Some(0.25))?;
        }
    }
    if report.wants(JOBS) {
        let peer = jobs(&cluster, &database, &server).await?;
        let mut rounds = Vec::new();
        for _ in 0..setting.rounds {
            let ours =
                rate(&server.at("/api/prompt"), 16, setting.seconds, &submission(&server.key))?;
            rounds.push((ours, cluster.bench(&database, &peer, 16, setting.seconds)?));
        }
        report.add(JOBS, "the same rows by pgbench, 16 connections", "/s", &rounds, Some(0.8))?;
    }
    Ok(())
}

/// Two sets of users, one of them with keys, and public contents. Minting moves no byte, so there
/// need be none.
fn fill() -> Vec<String> {
    let sql = format!(
        "INSERT INTO blobs (hash, sha256, size, location)
         SELECT h, h, 1000, 'load/' || n FROM (SELECT n, decode(lpad(to_hex(n), 64, '0'), 'hex') AS h FROM generate_series(1, {CONTENTS}) n) c;
         INSERT INTO assets (id, owner, hash, name, folded, size, mime_type, tags, created_at, updated_at, metadata, sought)
         SELECT gen_random_uuid(), '00000000-0000-0000-0000-000000000000', hash, location || '.png', location || '.png', size, 'image/png',
                '[]', 0, 0, '{{}}', '{{}}' FROM blobs WHERE location LIKE 'load/%';
         INSERT INTO asset_access (asset, owner, id, accessed_at) SELECT row, owner, id, 0 FROM assets WHERE created_at = 0;
         UPDATE owners o SET assets = n, bytes = s
         FROM (SELECT owner, count(*) AS n, sum(size) AS s FROM assets GROUP BY owner) a WHERE a.owner = o.owner;
         INSERT INTO owners (owner) SELECT ('f' || lpad(to_hex(n), 31, '0'))::uuid FROM generate_series(1, {USERS}) n;
         INSERT INTO users (id, name, created_at)
         SELECT ('e' || lpad(to_hex(n), 31, '0'))::uuid, 'load' || n, 0 FROM generate_series(0, {last}) n;
         INSERT INTO owners (owner) SELECT id FROM users ON CONFLICT DO NOTHING",
        last = USERS + 99
    );
    let digest = |user| {
        comfy_cloud_domain::Blake3::from_bytes(*KeyDigest::of(&key(user)).as_bytes()).to_hex()
    };
    let keys: Vec<usize> = (0..USERS + 100).collect();
    // Not longer than an argument of a program may be.
    let keys = keys.chunks(200).map(|users| {
        let rows = users.iter().map(|user| format!("({user}, '{}')", digest(*user))).collect::<Vec<_>>().join(", ");
        format!(
            "INSERT INTO keys (id, owner, name, digest, created_at)
             SELECT gen_random_uuid(), ('e' || lpad(to_hex(n), 31, '0'))::uuid, 'load', decode(digest, 'hex'), 0 FROM (VALUES {rows}) k (n, digest)"
        )
    });
    std::iter::once(sql).chain(keys).collect()
}

fn key(user: usize) -> String {
    format!("comfyui-load-of-the-measurement-{user:08}")
}

/// Each thread of the load goes through its own half of the contents; the users take turns.
fn mints(users: std::ops::Range<usize>) -> String {
    let (half, count) = (CONTENTS / 2, users.len());
    let keys: String = users.map(|user| format!("'{}',", key(user))).collect();
    format!(
        "local keys = {{{keys}}}
local threads = 0
function setup(thread) thread:set('first', threads * {half}); threads = threads + 1 end
function init() n = first end
wrk.method = 'POST'
wrk.headers['Content-Type'] = 'application/json'
function request()
  n = n + 1
  if n > first + {half} then n = first + 1 end
  wrk.headers['X-API-Key'] = keys[n % {count} + 1]
  return wrk.format(nil, nil, nil, string.format('{{\"hash\":\"blake3:%064x\",\"tags\":[\"input\"]}}', n))
end
"
    )
}

/// The same rows as a submission makes, of one user's, as a script of pgbench's.
async fn jobs(cluster: &Postgres, database: &str, server: &Server) -> anyhow::Result<String> {
    let body = serde_json::json!({ "prompt": one_picture(7) });
    let http = reqwest::Client::new();
    http.post(server.at("/api/prompt"))
        .header("X-API-Key", &server.key)
        .json(&body)
        .send()
        .await?
        .error_for_status()?;
    // What it has written is written again, with another id and for another user.
    cluster.sql(
        database,
        "CREATE TABLE bench_job AS SELECT state, status, attempt, failures, created_at, updated_at, outputs_count, media, bytes FROM jobs LIMIT 1;
         CREATE TABLE bench_documents AS SELECT * FROM job_documents LIMIT 1",
    )?;
    Ok("WITH made AS (
            INSERT INTO jobs (id, owner, state, status, attempt, failures, created_at, updated_at, outputs_count, media, bytes)
            SELECT gen_random_uuid(), 'f0000000-0000-0000-0000-000000000002', 'queued_waiting', 'pending', 0, 0, created_at, updated_at,
                   outputs_count, media, bytes FROM bench_job RETURNING number, bytes
        ), documents AS (
            INSERT INTO job_documents (job, workflow, extra, output_nodes, partial, requirements, inputs)
            SELECT number, workflow, extra, output_nodes, partial, requirements, inputs FROM bench_documents, made
        )
        UPDATE owners SET job_bytes = job_bytes + bytes.bytes FROM made bytes WHERE owner = 'f0000000-0000-0000-0000-000000000002';"
        .replace('\n', " "))
}
