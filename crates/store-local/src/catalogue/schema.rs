//! The tables, and the steps that lead to them.
//!
//! `PRAGMA user_version` says how many steps a file has behind it. A step that was released is
//! never changed; what is to change is a step more.

use comfy_cloud_domain::Error;
use rusqlite::Connection;

use super::failure::Outcome;

/// Every step, in order.
const STEPS: [&str; 16] = [
    STEP_1, STEP_2, STEP_3, STEP_4, STEP_5, STEP_6, STEP_7, STEP_8, STEP_9, STEP_10, STEP_11,
    STEP_12, STEP_13, STEP_14, STEP_15, STEP_16,
];

const STEP_1: &str = "
CREATE TABLE users (
    id         BLOB PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE keys (
    id         BLOB PRIMARY KEY,
    user       BLOB NOT NULL REFERENCES users (id),
    name       TEXT NOT NULL,
    digest     BLOB NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    revoked_at INTEGER
) WITHOUT ROWID;

-- `refs` counts the assets of a blob; `orphaned_at` is set while it is 0.
CREATE TABLE blobs (
    hash        BLOB PRIMARY KEY,
    sha256      BLOB NOT NULL,
    size        INTEGER NOT NULL,
    refs        INTEGER NOT NULL,
    orphaned_at INTEGER
) WITHOUT ROWID;
CREATE INDEX blobs_by_sha256 ON blobs (sha256);
CREATE INDEX blobs_unreferenced ON blobs (orphaned_at) WHERE orphaned_at IS NOT NULL;

-- The owner of the public library is the id of zeros. `folded` is the name in lower case, and
-- `size` repeats that of the blob: both so that an index can be ordered by them.
CREATE TABLE assets (
    row         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE,
    owner       BLOB NOT NULL,
    hash        BLOB NOT NULL REFERENCES blobs (hash),
    name        TEXT NOT NULL,
    folded      TEXT NOT NULL,
    size        INTEGER NOT NULL,
    mime_type   TEXT,
    metadata    TEXT NOT NULL,
    preview     BLOB,
    job         BLOB,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    accessed_at INTEGER NOT NULL,
    UNIQUE (owner, hash)
);
CREATE INDEX assets_by_hash ON assets (hash);
CREATE INDEX assets_by_created_at ON assets (owner, created_at, id);
CREATE INDEX assets_by_updated_at ON assets (owner, updated_at, id);
CREATE INDEX assets_by_name ON assets (owner, name, id);
CREATE INDEX assets_by_size ON assets (owner, size, id);
CREATE INDEX assets_by_accessed_at ON assets (owner, accessed_at, id);

CREATE TABLE asset_tags (
    asset INTEGER NOT NULL REFERENCES assets (row) ON DELETE CASCADE,
    tag   TEXT NOT NULL,
    owner BLOB NOT NULL,
    PRIMARY KEY (asset, tag)
) WITHOUT ROWID;
CREATE INDEX asset_tags_by_tag ON asset_tags (owner, tag, asset);

-- How many assets of an owner have a tag; a row stays when its count falls to 0. The empty tag
-- counts all assets of the owner.
CREATE TABLE tag_counts (
    owner BLOB NOT NULL,
    tag   TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (owner, tag)
) WITHOUT ROWID;
CREATE INDEX tag_counts_by_count ON tag_counts (owner, count DESC, tag);

-- Every name that an asset ever had.
CREATE TABLE aliases (
    owner      BLOB NOT NULL,
    name       TEXT NOT NULL,
    asset      INTEGER NOT NULL REFERENCES assets (row) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (owner, name, asset)
) WITHOUT ROWID;
CREATE INDEX aliases_by_asset ON aliases (asset);

CREATE TABLE downloads (
    id          BLOB PRIMARY KEY,
    owner       BLOB NOT NULL,
    source_url  TEXT NOT NULL,
    tags        TEXT NOT NULL,
    metadata    TEXT NOT NULL,
    preview     BLOB,
    state       TEXT NOT NULL,
    bytes_done  INTEGER NOT NULL,
    bytes_total INTEGER,
    validator   TEXT,
    asset       BLOB,
    reason      TEXT,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX downloads_by_source ON downloads (owner, source_url, created_at);
CREATE INDEX downloads_unfinished ON downloads (created_at) WHERE state IN ('created', 'running');

-- Tags, counts and names follow their asset.
CREATE TRIGGER asset_counted AFTER INSERT ON assets BEGIN
    INSERT INTO tag_counts (owner, tag, count) VALUES (new.owner, '', 1)
        ON CONFLICT (owner, tag) DO UPDATE SET count = count + 1;
    UPDATE blobs SET refs = refs + 1, orphaned_at = NULL WHERE hash = new.hash;
    INSERT INTO aliases (owner, name, asset, created_at) VALUES (new.owner, new.name, new.row, new.created_at);
END;
CREATE TRIGGER asset_renamed AFTER UPDATE OF name ON assets BEGIN
    INSERT INTO aliases (owner, name, asset, created_at) VALUES (new.owner, new.name, new.row, new.updated_at)
        ON CONFLICT (owner, name, asset) DO UPDATE SET created_at = excluded.created_at;
END;
CREATE TRIGGER asset_uncounted AFTER DELETE ON assets BEGIN
    UPDATE tag_counts SET count = count - 1 WHERE owner = old.owner AND tag = '';
END;
CREATE TRIGGER tag_counted AFTER INSERT ON asset_tags BEGIN
    INSERT INTO tag_counts (owner, tag, count) VALUES (new.owner, new.tag, 1)
        ON CONFLICT (owner, tag) DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER tag_uncounted AFTER DELETE ON asset_tags BEGIN
    UPDATE tag_counts SET count = count - 1 WHERE owner = old.owner AND tag = old.tag;
END;
";

/// Jobs, workers, users' files, mask layers.
const STEP_2: &str = "
-- `status` is what lists show of `state`; `duration` is set when a job ends; `media` is a set of
-- the kinds of files that it made.
CREATE TABLE jobs (
    number        INTEGER PRIMARY KEY AUTOINCREMENT,
    id            BLOB NOT NULL UNIQUE,
    owner         BLOB NOT NULL,
    state         TEXT NOT NULL,
    status        TEXT NOT NULL,
    attempt       INTEGER NOT NULL,
    failures      INTEGER NOT NULL,
    worker        TEXT,
    remote_id     TEXT,
    lease_until   INTEGER,
    workflow_id   TEXT,
    created_at    INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL,
    started_at    INTEGER,
    ended_at      INTEGER,
    duration      INTEGER,
    outputs_count INTEGER NOT NULL,
    media         INTEGER NOT NULL,
    preview       TEXT,
    error         TEXT
);
CREATE INDEX jobs_by_number ON jobs (owner, number);
CREATE INDEX jobs_by_duration ON jobs (owner, duration, number);
CREATE INDEX jobs_by_status ON jobs (owner, status, number);
CREATE INDEX jobs_open ON jobs (owner, number) WHERE ended_at IS NULL;
CREATE INDEX jobs_ended ON jobs (ended_at) WHERE ended_at IS NOT NULL;

-- Apart from the jobs, so that a step does not write a workflow again.
CREATE TABLE job_documents (
    job          INTEGER PRIMARY KEY REFERENCES jobs (number) ON DELETE CASCADE,
    partial      INTEGER NOT NULL,
    requirements TEXT NOT NULL,
    inputs       TEXT NOT NULL,
    output_nodes TEXT NOT NULL,
    extra        TEXT NOT NULL,
    workflow     TEXT NOT NULL,
    outputs      TEXT,
    status       TEXT,
    meta         TEXT
);

CREATE TABLE job_files (
    job       INTEGER NOT NULL REFERENCES jobs (number) ON DELETE CASCADE,
    node      TEXT NOT NULL,
    key       TEXT NOT NULL,
    place     INTEGER NOT NULL,
    asset     BLOB NOT NULL,
    medium    INTEGER NOT NULL,
    temporary INTEGER NOT NULL,
    PRIMARY KEY (job, node, key, place)
) WITHOUT ROWID;
CREATE INDEX job_files_temporary ON job_files (job) WHERE temporary;

CREATE TABLE workers (
    name       TEXT PRIMARY KEY,
    url        TEXT NOT NULL UNIQUE,
    configured INTEGER NOT NULL,
    draining   INTEGER NOT NULL,
    is_up      INTEGER NOT NULL,
    detail     TEXT NOT NULL,
    seen_at    INTEGER
) WITHOUT ROWID;

-- Apart from the workers, since it is large and seldom changes.
CREATE TABLE worker_capabilities (
    worker      TEXT PRIMARY KEY REFERENCES workers (name) ON DELETE CASCADE,
    object_info TEXT NOT NULL,
    models      TEXT NOT NULL,
    system      TEXT NOT NULL,
    templates   TEXT NOT NULL,
    subgraphs   TEXT NOT NULL
);

CREATE TABLE user_files (
    owner       BLOB NOT NULL,
    path        TEXT NOT NULL,
    size        INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    content     BLOB NOT NULL,
    PRIMARY KEY (owner, path)
);

CREATE TABLE mask_layers (
    owner      BLOB NOT NULL,
    part_of    TEXT NOT NULL,
    layer      TEXT NOT NULL,
    hash       BLOB NOT NULL,
    name       TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (owner, part_of, layer)
) WITHOUT ROWID;
CREATE INDEX mask_layers_by_hash ON mask_layers (owner, hash, created_at);
";

/// How much each user stores.
const STEP_3: &str = "
-- The bytes of an owner's assets, whoever else has them too.
CREATE TABLE usage (
    owner BLOB PRIMARY KEY,
    bytes INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO usage (owner, bytes) SELECT owner, sum(size) FROM assets GROUP BY owner;
CREATE TRIGGER asset_weighed AFTER INSERT ON assets BEGIN
    INSERT INTO usage (owner, bytes) VALUES (new.owner, new.size)
        ON CONFLICT (owner) DO UPDATE SET bytes = bytes + excluded.bytes;
END;
CREATE TRIGGER asset_unweighed AFTER DELETE ON assets BEGIN
    UPDATE usage SET bytes = bytes - old.size WHERE owner = old.owner;
END;
";

/// An asset is written into fewer places: each is a page more to flush before anybody is answered.
const STEP_4: &str = "
DROP TRIGGER asset_counted;
DROP TRIGGER asset_renamed;
DROP TRIGGER asset_uncounted;
DROP TRIGGER asset_weighed;
DROP TRIGGER asset_unweighed;
DROP TRIGGER tag_counted;
DROP TRIGGER tag_uncounted;

-- How many assets an owner has, their bytes, whoever else has them too, and how often anything of them
-- has changed but the times of access.
CREATE TABLE owners (
    owner   BLOB PRIMARY KEY,
    assets  INTEGER NOT NULL,
    bytes   INTEGER NOT NULL,
    changes INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO owners (owner, assets, bytes, changes) SELECT owner, count(*), sum(size), 1 FROM assets GROUP BY owner;
DROP TABLE usage;
DELETE FROM tag_counts WHERE tag = '';
DROP INDEX tag_counts_by_count;

-- Whether a blob has assets, their index tells; `orphaned_at` is set while it has none.
ALTER TABLE blobs DROP COLUMN refs;

-- `tags` is a JSON array in order, read with the asset; `asset_tags` leads from a tag to its assets.
CREATE TABLE assets_of_4 (
    row         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL,
    owner       BLOB NOT NULL,
    hash        BLOB NOT NULL REFERENCES blobs (hash),
    name        TEXT NOT NULL,
    folded      TEXT NOT NULL,
    size        INTEGER NOT NULL,
    mime_type   TEXT,
    tags        TEXT NOT NULL,
    preview     BLOB,
    job         BLOB,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    accessed_at INTEGER NOT NULL,
    metadata    TEXT NOT NULL
);
INSERT INTO assets_of_4
    SELECT row, id, owner, hash, name, folded, size, mime_type,
           (SELECT json_group_array(tag) FROM (SELECT tag FROM asset_tags WHERE asset = assets.row ORDER BY tag)),
           preview, job, created_at, updated_at, accessed_at, metadata
    FROM assets ORDER BY row;
CREATE TABLE asset_tags_of_4 (
    owner BLOB NOT NULL,
    tag   TEXT NOT NULL,
    asset INTEGER NOT NULL,
    PRIMARY KEY (owner, tag, asset)
) WITHOUT ROWID;
INSERT INTO asset_tags_of_4 SELECT owner, tag, asset FROM asset_tags ORDER BY owner, tag, asset;
DROP TABLE asset_tags;
DROP TABLE assets;
ALTER TABLE assets_of_4 RENAME TO assets;
ALTER TABLE asset_tags_of_4 RENAME TO asset_tags;
CREATE UNIQUE INDEX assets_by_id ON assets (id);
CREATE UNIQUE INDEX assets_by_hash ON assets (hash, owner);
CREATE INDEX assets_by_created_at ON assets (owner, created_at, id);
CREATE INDEX assets_by_updated_at ON assets (owner, updated_at, id);
CREATE INDEX assets_by_name ON assets (owner, name, id);
CREATE INDEX assets_by_size ON assets (owner, size, id);
CREATE INDEX assets_by_accessed_at ON assets (owner, accessed_at, id);

-- The name that an asset has had since it was made stands in `assets` alone.
DELETE FROM aliases WHERE EXISTS
    (SELECT 1 FROM assets a WHERE a.row = aliases.asset AND a.name = aliases.name AND a.created_at = aliases.created_at);
";

/// Credentials of workers are sealed, users can be disabled, and all that a user stores is counted.
const STEP_5: &str = "
-- What stood before the `@` of `url`, sealed with the secret of the data folder.
ALTER TABLE workers ADD COLUMN credentials BLOB;

-- Since when nothing is done for a user any more, and whether the user is being removed with everything.
ALTER TABLE users ADD COLUMN disabled_at INTEGER;
ALTER TABLE users ADD COLUMN removing INTEGER NOT NULL DEFAULT 0;

-- Grows whenever a key or a user may no longer do what it could: who keeps connections open looks at it.
CREATE TABLE access (
    id         INTEGER PRIMARY KEY CHECK (id = 0),
    generation INTEGER NOT NULL
);
INSERT INTO access (id, generation) VALUES (0, 0);
CREATE TRIGGER key_revoked AFTER UPDATE OF revoked_at ON keys BEGIN
    UPDATE access SET generation = generation + 1;
END;
CREATE TRIGGER key_removed AFTER DELETE ON keys BEGIN
    UPDATE access SET generation = generation + 1;
END;
CREATE TRIGGER user_disabled AFTER UPDATE OF disabled_at ON users BEGIN
    UPDATE access SET generation = generation + 1;
END;

-- When the server last found that it can write.
CREATE TABLE probe (
    id INTEGER PRIMARY KEY CHECK (id = 0),
    at INTEGER NOT NULL
);

-- Beside the bytes of an owner's assets: metadata, tags and names of theirs, the owner's own files, and the
-- documents of jobs.
ALTER TABLE owners ADD COLUMN described_bytes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE owners ADD COLUMN file_bytes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE owners ADD COLUMN job_bytes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE jobs ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0;
UPDATE jobs SET bytes = coalesce((
    SELECT octet_length(workflow) + octet_length(extra) + octet_length(output_nodes) + octet_length(requirements) + octet_length(inputs)
           + octet_length(coalesce(outputs, '')) + octet_length(coalesce(status, '')) + octet_length(coalesce(meta, ''))
    FROM job_documents WHERE job = number), 0);
INSERT INTO owners (owner, assets, bytes, changes) SELECT DISTINCT owner, 0, 0, 1 FROM jobs WHERE true ON CONFLICT DO NOTHING;
INSERT INTO owners (owner, assets, bytes, changes) SELECT DISTINCT owner, 0, 0, 1 FROM user_files WHERE true ON CONFLICT DO NOTHING;
UPDATE owners SET
    job_bytes = coalesce((SELECT sum(bytes) FROM jobs WHERE jobs.owner = owners.owner), 0),
    file_bytes = coalesce((SELECT sum(size + octet_length(path)) FROM user_files f WHERE f.owner = owners.owner), 0),
    described_bytes = coalesce((SELECT sum(octet_length(metadata) + octet_length(tags) - 4) FROM assets a WHERE a.owner = owners.owner), 0)
        + coalesce((SELECT sum(octet_length(name)) FROM aliases l WHERE l.owner = owners.owner), 0);
CREATE TRIGGER job_uncounted AFTER DELETE ON jobs BEGIN
    UPDATE owners SET job_bytes = job_bytes - old.bytes WHERE owner = old.owner;
END;
CREATE TRIGGER alias_counted AFTER INSERT ON aliases BEGIN
    UPDATE owners SET described_bytes = described_bytes + octet_length(new.name) WHERE owner = new.owner;
END;
CREATE TRIGGER alias_uncounted AFTER DELETE ON aliases BEGIN
    UPDATE owners SET described_bytes = described_bytes - octet_length(old.name) WHERE owner = old.owner;
END;

-- Ended downloads, to be forgotten after a time.
CREATE INDEX downloads_ended ON downloads (updated_at) WHERE state NOT IN ('created', 'running');
";

/// Whose a worker is: at most one of `for_user` and `for_team` is set; everybody's when none is. A
/// team is a group of users, which SQL has another meaning for.
const STEP_6: &str = "
ALTER TABLE users ADD COLUMN team TEXT;
ALTER TABLE workers ADD COLUMN for_user BLOB;
ALTER TABLE workers ADD COLUMN for_team TEXT;
";
/// What is stored beside assets is counted from now on; what was stored before is counted here.
const STEP_7: &str = "
INSERT INTO owners (owner, assets, bytes, changes) SELECT DISTINCT owner, 0, 0, 1 FROM jobs WHERE true ON CONFLICT DO NOTHING;
INSERT INTO owners (owner, assets, bytes, changes) SELECT DISTINCT owner, 0, 0, 1 FROM user_files WHERE true ON CONFLICT DO NOTHING;
UPDATE jobs SET bytes = coalesce((
    SELECT octet_length(workflow) + octet_length(extra) + octet_length(output_nodes) + octet_length(requirements) + octet_length(inputs)
           + octet_length(coalesce(outputs, '')) + octet_length(coalesce(status, '')) + octet_length(coalesce(meta, ''))
    FROM job_documents WHERE job = number), 0);
UPDATE owners SET
    job_bytes = coalesce((SELECT sum(bytes) FROM jobs WHERE jobs.owner = owners.owner), 0),
    file_bytes = coalesce((SELECT sum(size + octet_length(path)) FROM user_files f WHERE f.owner = owners.owner), 0),
    described_bytes = coalesce((SELECT sum(octet_length(metadata) + octet_length(tags) - 4) FROM assets a WHERE a.owner = owners.owner), 0)
        + coalesce((SELECT sum(octet_length(name)) FROM aliases l WHERE l.owner = owners.owner), 0);
";

/// How a connection that writes does so; nothing of it is kept in the file.
fn write_durably(connection: &Connection) -> Outcome<()> {
    connection.pragma_update(None, "synchronous", "FULL")?;
    // Folding the log into the file less often writes pages that change again only once.
    Ok(connection.pragma_update(None, "wal_autocheckpoint", 8000)?)
}

/// Prepares a connection to a file that has the newest version already; writes nothing, unless it
/// is a backup that nobody has used yet.
///
/// # Errors
/// When it has another.
pub(super) fn require_current(connection: &Connection) -> Outcome<()> {
    let known = STEPS.len() as u32;
    let found: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match found {
        0 => Err(Error::NoCatalogue.into()),
        found if found < known => Err(Error::TooOld { found, known }.into()),
        found if found > known => Err(Error::TooNew { found, known }.into()),
        _ => {
            // A backup is one file, without a log, until somebody uses it.
            let mode: String =
                connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
            if mode != "wal" {
                connection.pragma_update(None, "journal_mode", "WAL")?;
            }
            write_durably(connection)
        }
    }
}

/// Saved workflows.
const STEP_8: &str = "
-- `folded` is the name in lower case; `latest` the number of the newest version; `bytes` what all versions
-- have together; `origin` what it was forked from, which may be gone.
CREATE TABLE workflows (
    id             BLOB PRIMARY KEY,
    owner          BLOB NOT NULL,
    name           TEXT NOT NULL,
    folded         TEXT NOT NULL,
    description    TEXT,
    view           TEXT,
    shared         INTEGER NOT NULL,
    latest         INTEGER NOT NULL,
    bytes          INTEGER NOT NULL,
    origin         BLOB,
    origin_version BLOB,
    created_at     INTEGER NOT NULL,
    updated_at     INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX workflows_by_owner ON workflows (owner, created_at);
CREATE INDEX workflows_shared ON workflows (created_at) WHERE shared;

CREATE TABLE workflow_versions (
    workflow   BLOB NOT NULL REFERENCES workflows (id) ON DELETE CASCADE,
    version    INTEGER NOT NULL,
    id         BLOB NOT NULL UNIQUE,
    created_by BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    content    TEXT NOT NULL,
    PRIMARY KEY (workflow, version)
);
CREATE INDEX downloads_by_owner ON downloads (owner, created_at);
";

/// Files of jobs keep the names that their jobs gave them.
const STEP_9: &str = "
-- A job's files have the names that the job gave them, whatever name their assets had before.
ALTER TABLE job_files ADD COLUMN name TEXT;
-- What a job has saved does not expire because another job has shown it.
CREATE INDEX job_files_saved ON job_files (asset) WHERE NOT temporary;
";

/// Tokens of native paths, and jobs that go before their user's others.
const STEP_10: &str = "
-- A key for ComfyUI's own paths opens nothing else.
ALTER TABLE keys ADD COLUMN native INTEGER NOT NULL DEFAULT 0;
-- Jobs wait in the order of `rank`, where they have one, else of `number`.
ALTER TABLE jobs ADD COLUMN rank INTEGER;
";

/// Saved workflows count in what a user stores.
const STEP_11: &str = "
-- All versions of an owner's saved workflows, with their names and descriptions; `bytes` of a workflow has them, too.
ALTER TABLE owners ADD COLUMN workflow_bytes INTEGER NOT NULL DEFAULT 0;
UPDATE workflows SET bytes = octet_length(name) + octet_length(coalesce(description, ''))
    + coalesce((SELECT sum(octet_length(v.content)) FROM workflow_versions v WHERE v.workflow = workflows.id), 0);
INSERT INTO owners (owner, assets, bytes, changes) SELECT DISTINCT owner, 0, 0, 1 FROM workflows WHERE true ON CONFLICT DO NOTHING;
UPDATE owners SET workflow_bytes = coalesce((SELECT sum(bytes) FROM workflows w WHERE w.owner = owners.owner), 0);
";

/// Labels of jobs, keys of submissions, and assets that expire.
const STEP_12: &str = "
-- A JSON object; where a job has none, nothing.
ALTER TABLE jobs ADD COLUMN labels TEXT;
CREATE TABLE job_labels (
    owner BLOB NOT NULL,
    key   TEXT NOT NULL,
    value TEXT NOT NULL,
    job   INTEGER NOT NULL REFERENCES jobs (number) ON DELETE CASCADE,
    PRIMARY KEY (owner, key, value, job)
) WITHOUT ROWID;
CREATE INDEX job_labels_by_job ON job_labels (job);

-- A key outlives its job: one that was used is not free for another submission.
CREATE TABLE submit_keys (
    owner       BLOB NOT NULL,
    key         TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    job         BLOB NOT NULL,
    created_at  INTEGER NOT NULL,
    PRIMARY KEY (owner, key)
) WITHOUT ROWID;
CREATE INDEX submit_keys_by_age ON submit_keys (owner, created_at);

ALTER TABLE assets ADD COLUMN expires_at INTEGER;
CREATE INDEX assets_expiring ON assets (expires_at) WHERE expires_at IS NOT NULL;
";

/// Bytes have a location, and go by the state of rows.
const STEP_13: &str = "
-- `location` is where the bytes are; those of before are where their hash says. `orphaned_at` is set while a blob has
-- no assets.
CREATE TABLE blobs_of_13 (
    hash        BLOB PRIMARY KEY,
    sha256      BLOB NOT NULL,
    size        INTEGER NOT NULL,
    orphaned_at INTEGER,
    location    TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO blobs_of_13
    SELECT hash, sha256, size, orphaned_at, lower(substr(hex(hash), 1, 2) || '/' || substr(hex(hash), 3)) FROM blobs ORDER BY hash;
DROP TABLE blobs;
ALTER TABLE blobs_of_13 RENAME TO blobs;
CREATE INDEX blobs_by_sha256 ON blobs (sha256);
CREATE INDEX blobs_unreferenced ON blobs (orphaned_at) WHERE orphaned_at IS NOT NULL;
CREATE UNIQUE INDEX blobs_by_location ON blobs (location);

-- Who publishes bytes has one, and names their locations under it.
CREATE TABLE leases (
    id     BLOB PRIMARY KEY,
    holder TEXT NOT NULL,
    until  INTEGER NOT NULL
) WITHOUT ROWID;

-- Locations that are no blob's any more and whose bytes are to be removed. `unreferenced_at` is since when nothing
-- refers to them; 0 when nothing ever did.
CREATE TABLE doomed (
    location        TEXT PRIMARY KEY,
    unreferenced_at INTEGER NOT NULL,
    doomed_at       INTEGER NOT NULL
) WITHOUT ROWID;

-- Who copies all bytes: what has become unreferenced since then stays.
CREATE TABLE holds (
    id    BLOB PRIMARY KEY,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL
) WITHOUT ROWID;

-- What a store needs to give up bytes that are on their way to a location.
CREATE TABLE unfinished (
    location TEXT PRIMARY KEY,
    token    TEXT NOT NULL
) WITHOUT ROWID;
";

/// Which content the jobs need that have not ended.
const STEP_14: &str = "
-- A row for each content that a job needs, until it ends.
CREATE TABLE job_inputs (
    owner BLOB NOT NULL,
    hash  BLOB NOT NULL,
    job   INTEGER NOT NULL REFERENCES jobs (number) ON DELETE CASCADE,
    PRIMARY KEY (owner, hash, job)
) WITHOUT ROWID;
CREATE INDEX job_inputs_by_job ON job_inputs (job);
INSERT OR IGNORE INTO job_inputs (owner, hash, job)
    SELECT j.owner, unhex(json_extract(f.value, '$.digest')), j.number
    FROM jobs j JOIN job_documents d ON d.job = j.number,
         json_each(d.inputs, CASE json_type(d.inputs) WHEN 'array' THEN '$' ELSE '$.files' END) f
    WHERE j.ended_at IS NULL;
CREATE TRIGGER job_inputs_of_ended AFTER UPDATE OF ended_at ON jobs WHEN new.ended_at IS NOT NULL BEGIN
    DELETE FROM job_inputs WHERE job = new.number;
END;
";

/// Which server sees to a job that a worker has, and whose lease has run out.
const STEP_15: &str = "
ALTER TABLE jobs ADD COLUMN server BLOB;
UPDATE jobs SET lease_until = NULL WHERE ended_at IS NOT NULL AND lease_until IS NOT NULL;
UPDATE jobs SET lease_until = 0
    WHERE ended_at IS NULL AND state NOT IN ('queued_waiting', 'queued_limited') AND lease_until IS NULL;
CREATE INDEX jobs_leased ON jobs (lease_until) WHERE lease_until IS NOT NULL;
";

/// Users log in: roles, passwords, sessions, and what was done to whom.
const STEP_16: &str = "
ALTER TABLE users ADD COLUMN role TEXT NOT NULL DEFAULT 'user';
ALTER TABLE users ADD COLUMN password TEXT;
-- By what the token is known that lets the user choose a password, and until when it does.
ALTER TABLE users ADD COLUMN invitation BLOB;
ALTER TABLE users ADD COLUMN invitation_until INTEGER;
CREATE UNIQUE INDEX users_by_invitation ON users (invitation) WHERE invitation IS NOT NULL;

-- A session is a key that a cookie has. `network` is where it was begun.
ALTER TABLE keys ADD COLUMN session INTEGER NOT NULL DEFAULT 0;
ALTER TABLE keys ADD COLUMN network TEXT;
CREATE INDEX sessions_by_user ON keys (user, created_at) WHERE session;

-- Who has logged in, and what was administered: the id says when.
CREATE TABLE audit (
    id      BLOB PRIMARY KEY,
    at      INTEGER NOT NULL,
    actor   TEXT,
    act     TEXT NOT NULL,
    target  TEXT NOT NULL,
    network TEXT
) WITHOUT ROWID;
";

/// Brings a file to the newest version.
///
/// # Errors
/// When it is newer than this program, or cannot be written.
pub(super) fn migrate(connection: &mut Connection) -> Outcome<()> {
    connection.pragma_update(None, "journal_mode", "WAL")?;
    write_durably(connection)?;
    let known = STEPS.len() as u32;
    // A step may make a table anew that others refer to.
    connection.pragma_update(None, "foreign_keys", false)?;
    let transaction =
        connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let found: u32 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > known {
        return Err(Error::TooNew { found, known }.into());
    }
    if found > 0 && found < known {
        tracing::info!(found, known, "bringing the catalogue to the schema of this version");
    }
    for step in &STEPS[found as usize..] {
        transaction.execute_batch(step)?;
    }
    // Nothing is written where there is nothing to do: a full disk stops no start, and other
    // processes' caches stand.
    if found < known {
        transaction.pragma_update(None, "user_version", known)?;
    }
    transaction.commit()?;
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that fails should say where")]

    use super::*;

    #[test]
    fn jobs_that_had_not_ended_need_their_files_after_the_step_that_says_so() {
        let db = Connection::open_in_memory().unwrap();
        db.pragma_update(None, "foreign_keys", false).unwrap();
        for step in &STEPS[..13] {
            db.execute_batch(step).unwrap();
        }
        let (one, two) = ("01".repeat(32), "02".repeat(32));
        // The first programs kept the files alone.
        let documents = [
            format!(r#"[{{"digest":"{one}"}},{{"digest":"{one}"}}]"#),
            format!(
                r#"{{"version":1,"prompt":null,"files":[{{"digest":"{one}"}},{{"digest":"{two}"}}]}}"#
            ),
            "[]".to_owned(),
            format!(r#"[{{"digest":"{two}"}}]"#),
        ];
        for (number, inputs) in (1..).zip(&documents) {
            let ended = (number == 4).then_some(1);
            let sql = "INSERT INTO jobs (number, id, owner, state, status, attempt, failures, created_at, updated_at, ended_at, outputs_count, media)
                       VALUES (?1, ?1, x'aa', 'queued_waiting', 'pending', 0, 0, 0, 0, ?2, 0, 0)";
            db.execute(sql, (number, ended)).unwrap();
            let sql = "INSERT INTO job_documents (job, workflow, extra, output_nodes, partial, requirements, inputs)
                       VALUES (?1, '{}', '{}', '[]', 0, '{}', ?2)";
            db.execute(sql, (number, inputs)).unwrap();
        }
        db.execute_batch(STEP_14).unwrap();
        let needed = || -> Vec<(i64, String)> {
            let mut statement = db.prepare("SELECT job, lower(hex(hash)) FROM job_inputs WHERE owner = x'aa' ORDER BY 1, 2").unwrap();
            statement
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
                .unwrap()
                .map(Result::unwrap)
                .collect()
        };
        assert_eq!(needed(), [(1, one.clone()), (2, one.clone()), (2, two)]);
        db.execute("UPDATE jobs SET ended_at = 1 WHERE number = 2", ()).unwrap();
        assert_eq!(needed(), [(1, one)]);
    }
}
