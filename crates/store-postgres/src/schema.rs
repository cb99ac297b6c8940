//! The tables, and the steps that lead to them.
//!
//! A row of `cc_schema` says that a step is done. A step that was released is never changed; what
//! is to change is a step more. Each step is a transaction of its own, under a lock that keeps
//! other servers out that start at the same time.

use comfy_cloud_domain::{Error, Result, Secret};
use deadpool_postgres::{Client, GenericClient};

use crate::catalogue::Failure;

/// Every step, in order.
pub(crate) const STEPS: [&str; 4] = [STEP_1, STEP_2, STEP_3, STEP_4];

/// What the lock of migrations is called in the database.
const LOCK: i64 = 0x0063_6f6d_6679_0001;

/// What searches in names use, where the database has it and the user may make it.
const TRIGRAMS: &str = "
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE INDEX IF NOT EXISTS assets_by_part_of_name ON assets USING gin (folded gin_trgm_ops);
";

/// Ids are UUIDs, times microseconds since 1970, sizes bytes. Text is compared by its bytes, as the
/// embedded catalogue does it.
const STEP_1: &str = r#"
-- One row: what tells the database from others, the secret of the data folder that the rows belong to, and how often a key or a user has lost what it could do.
CREATE TABLE cluster (
    one                boolean PRIMARY KEY DEFAULT true CHECK (one),
    id                 uuid NOT NULL DEFAULT gen_random_uuid(),
    secret_fingerprint bytea,
    access_generation  bigint NOT NULL DEFAULT 0
);
INSERT INTO cluster DEFAULT VALUES;

-- When a server last found that it can write.
CREATE TABLE probe (
    id boolean PRIMARY KEY DEFAULT true CHECK (id),
    at bigint NOT NULL
);

-- A team is a group of users, which SQL has another meaning for.
CREATE TABLE users (
    id          uuid PRIMARY KEY,
    name        text COLLATE "C" NOT NULL UNIQUE,
    created_at  bigint NOT NULL,
    disabled_at bigint,
    removing    boolean NOT NULL DEFAULT false,
    team        text COLLATE "C"
);

CREATE TABLE keys (
    id         uuid PRIMARY KEY,
    owner      uuid NOT NULL REFERENCES users (id),
    name       text COLLATE "C" NOT NULL,
    digest     bytea NOT NULL UNIQUE,
    created_at bigint NOT NULL,
    expires_at bigint,
    revoked_at bigint,
    native     boolean NOT NULL DEFAULT false
);
CREATE INDEX keys_by_owner ON keys (owner);

-- How many assets an owner has, their bytes, whoever else has them too; the bytes of what is stored beside them;
-- and how often anything of the assets has changed but the times of access. Whoever changes something of an owner's locks its row.
CREATE TABLE owners (
    owner           uuid PRIMARY KEY,
    assets          bigint NOT NULL DEFAULT 0,
    bytes           bigint NOT NULL DEFAULT 0,
    changes         bigint NOT NULL DEFAULT 0,
    described_bytes bigint NOT NULL DEFAULT 0,
    file_bytes      bigint NOT NULL DEFAULT 0,
    job_bytes       bigint NOT NULL DEFAULT 0,
    workflow_bytes  bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);
-- The owner of the public library is the id of zeros.
INSERT INTO owners (owner) VALUES ('00000000-0000-0000-0000-000000000000');

-- `location` is where the bytes are; `orphaned_at` is set while no asset has the blob.
CREATE TABLE blobs (
    hash        bytea PRIMARY KEY,
    sha256      bytea NOT NULL,
    size        bigint NOT NULL,
    location    text COLLATE "C" NOT NULL,
    orphaned_at bigint
);
CREATE INDEX blobs_by_sha256 ON blobs (sha256);
CREATE INDEX blobs_unreferenced ON blobs (orphaned_at) WHERE orphaned_at IS NOT NULL;
CREATE UNIQUE INDEX blobs_by_location ON blobs (location);

-- Who publishes bytes has one, and names their locations under it.
CREATE TABLE leases (
    id     uuid PRIMARY KEY,
    holder text NOT NULL,
    until  bigint NOT NULL
);
-- Locations that are no blob's any more and whose bytes are to be removed. `unreferenced_at` is since when nothing refers to
-- them; 0 when nothing ever did.
CREATE TABLE doomed (
    location        text COLLATE "C" PRIMARY KEY,
    unreferenced_at bigint NOT NULL,
    doomed_at       bigint NOT NULL
);
-- Who copies all bytes: what has become unreferenced since then stays.
CREATE TABLE holds (
    id    uuid PRIMARY KEY,
    since bigint NOT NULL,
    until bigint NOT NULL
);
-- What a store needs to give up bytes that are on their way to a location.
CREATE TABLE unfinished (
    location text COLLATE "C" PRIMARY KEY,
    token    text NOT NULL
);

-- `folded` is the name in lower case, `size` that of the blob, `tags` a JSON array in order, `metadata` a JSON object as it was
-- given. `sought` is the metadata in the form in which it is searched: see `filter`.
CREATE TABLE assets (
    row        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id         uuid NOT NULL,
    owner      uuid NOT NULL,
    hash       bytea NOT NULL REFERENCES blobs (hash),
    name       text COLLATE "C" NOT NULL,
    folded     text COLLATE "C" NOT NULL,
    size       bigint NOT NULL,
    mime_type  text COLLATE "C",
    tags       text COLLATE "C" NOT NULL,
    preview    uuid,
    job        uuid,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    metadata   text COLLATE "C" NOT NULL,
    sought     jsonb NOT NULL,
    expires_at bigint
);
CREATE INDEX assets_expiring ON assets (expires_at) WHERE expires_at IS NOT NULL;
CREATE UNIQUE INDEX assets_by_id ON assets (id);
CREATE UNIQUE INDEX assets_by_hash ON assets (hash, owner);
CREATE INDEX assets_by_created_at ON assets (owner, created_at, id);
CREATE INDEX assets_by_updated_at ON assets (owner, updated_at, id);
CREATE INDEX assets_by_name ON assets (owner, name, id);
CREATE INDEX assets_by_size ON assets (owner, size, id);
CREATE INDEX assets_by_metadata ON assets USING gin (sought jsonb_path_ops);

-- Apart from the assets, whose indexes would all be written again with each access.
CREATE TABLE asset_access (
    asset       bigint PRIMARY KEY REFERENCES assets (row) ON DELETE CASCADE,
    owner       uuid NOT NULL,
    id          uuid NOT NULL UNIQUE,
    accessed_at bigint NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX assets_by_accessed_at ON asset_access (owner, accessed_at, id);

-- Leads from a tag to its assets.
CREATE TABLE asset_tags (
    owner uuid NOT NULL,
    tag   text COLLATE "C" NOT NULL,
    asset bigint NOT NULL,
    PRIMARY KEY (owner, tag, asset)
);

-- How many assets of an owner have a tag; a row stays when its count falls to 0.
CREATE TABLE tag_counts (
    owner uuid NOT NULL,
    tag   text COLLATE "C" NOT NULL,
    count bigint NOT NULL,
    PRIMARY KEY (owner, tag)
) WITH (fillfactor = 70);

-- Names that an asset has beside the one that stands in `assets`.
CREATE TABLE aliases (
    owner      uuid NOT NULL,
    name       text COLLATE "C" NOT NULL,
    asset      bigint NOT NULL REFERENCES assets (row) ON DELETE CASCADE,
    created_at bigint NOT NULL,
    PRIMARY KEY (owner, name, asset)
);
CREATE INDEX aliases_by_asset ON aliases (asset);

CREATE TABLE downloads (
    id          uuid PRIMARY KEY,
    owner       uuid NOT NULL,
    source_url  text COLLATE "C" NOT NULL,
    tags        text COLLATE "C" NOT NULL,
    metadata    text COLLATE "C" NOT NULL,
    preview     uuid,
    state       text COLLATE "C" NOT NULL,
    bytes_done  bigint NOT NULL,
    bytes_total bigint,
    validator   text COLLATE "C",
    asset       uuid,
    reason      text COLLATE "C",
    created_at  bigint NOT NULL,
    updated_at  bigint NOT NULL
);
CREATE INDEX downloads_by_owner ON downloads (owner, created_at);
-- By the hash of the address, which can be longer than a row of an index.
CREATE INDEX downloads_by_source ON downloads (owner, md5(source_url), created_at);
CREATE INDEX downloads_open ON downloads (owner) WHERE state IN ('created', 'running');
CREATE INDEX downloads_unfinished ON downloads (created_at) WHERE state IN ('created', 'running');
CREATE INDEX downloads_ended ON downloads (updated_at) WHERE state NOT IN ('created', 'running');

-- `status` is what lists show of `state`; `duration` is set when a job ends; `media` is a set of the kinds of files that it made.
-- Jobs wait in the order of `rank`, where they have one, else of `number`. Leases are in no index, and pages have room: to renew one
-- writes no index.
CREATE TABLE jobs (
    number        bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    id            uuid NOT NULL UNIQUE,
    owner         uuid NOT NULL,
    state         text COLLATE "C" NOT NULL,
    status        text COLLATE "C" NOT NULL,
    attempt       bigint NOT NULL,
    failures      bigint NOT NULL,
    worker        text COLLATE "C",
    remote_id     text COLLATE "C",
    lease_until   bigint,
    workflow_id   text COLLATE "C",
    created_at    bigint NOT NULL,
    updated_at    bigint NOT NULL,
    started_at    bigint,
    ended_at      bigint,
    duration      bigint,
    outputs_count bigint NOT NULL,
    media         bigint NOT NULL,
    preview       text COLLATE "C",
    error         text COLLATE "C",
    bytes         bigint NOT NULL DEFAULT 0,
    rank          bigint,
    labels        text COLLATE "C"
) WITH (fillfactor = 70);
CREATE INDEX jobs_by_number ON jobs (owner, number);
CREATE INDEX jobs_by_duration ON jobs (owner, duration NULLS FIRST, number);
CREATE INDEX jobs_by_status ON jobs (owner, status, number);
CREATE INDEX jobs_open ON jobs (owner, number) WHERE ended_at IS NULL;
CREATE INDEX jobs_ended ON jobs (ended_at) WHERE ended_at IS NOT NULL;

-- What jobs are called by: `labels` of `jobs` is a JSON object, this leads from a label to its jobs.
CREATE TABLE job_labels (
    owner uuid NOT NULL,
    key   text COLLATE "C" NOT NULL,
    value text COLLATE "C" NOT NULL,
    job   bigint NOT NULL REFERENCES jobs (number) ON DELETE CASCADE,
    PRIMARY KEY (owner, key, value, job)
);
CREATE INDEX job_labels_by_job ON job_labels (job);

-- A key outlives its job: one that was used is not free for another submission.
CREATE TABLE submit_keys (
    owner       uuid NOT NULL,
    key         text COLLATE "C" NOT NULL,
    fingerprint bytea NOT NULL,
    job         uuid NOT NULL,
    created_at  bigint NOT NULL,
    PRIMARY KEY (owner, key)
);
CREATE INDEX submit_keys_by_age ON submit_keys (owner, created_at);

-- Apart from the jobs, so that a step does not write a workflow again.
CREATE TABLE job_documents (
    job          bigint PRIMARY KEY REFERENCES jobs (number) ON DELETE CASCADE,
    partial      boolean NOT NULL,
    requirements text COLLATE "C" NOT NULL,
    inputs       text COLLATE "C" NOT NULL,
    output_nodes text COLLATE "C" NOT NULL,
    extra        text COLLATE "C" NOT NULL,
    workflow     text COLLATE "C" NOT NULL,
    outputs      text COLLATE "C",
    status       text COLLATE "C",
    meta         text COLLATE "C"
);

-- A job's files have the names that the job gave them, whatever name their assets had before. `ordinal` counts them in the order of
-- node, key and place, which can be longer than a row of an index.
CREATE TABLE job_files (
    job       bigint NOT NULL REFERENCES jobs (number) ON DELETE CASCADE,
    ordinal   bigint NOT NULL,
    node      text COLLATE "C" NOT NULL,
    key       text COLLATE "C" NOT NULL,
    place     bigint NOT NULL,
    asset     uuid NOT NULL,
    medium    bigint NOT NULL,
    temporary boolean NOT NULL,
    name      text COLLATE "C",
    PRIMARY KEY (job, ordinal)
);
CREATE INDEX job_files_temporary ON job_files (job) WHERE temporary;
CREATE INDEX job_files_by_asset ON job_files (asset);

-- `credentials` is what stood before the `@` of `url`, sealed with the secret of the data folder. At most one of `for_user` and
-- `for_team` is set; everybody's when none is.
CREATE TABLE workers (
    name        text COLLATE "C" PRIMARY KEY,
    url         text COLLATE "C" NOT NULL UNIQUE,
    configured  boolean NOT NULL,
    draining    boolean NOT NULL,
    is_up       boolean NOT NULL,
    detail      text COLLATE "C" NOT NULL,
    seen_at     bigint,
    credentials bytea,
    for_user    uuid,
    for_team    text COLLATE "C"
);

-- Apart from the workers, since it is large and seldom changes.
CREATE TABLE worker_capabilities (
    worker      text COLLATE "C" PRIMARY KEY REFERENCES workers (name) ON DELETE CASCADE,
    object_info text COLLATE "C" NOT NULL,
    models      text COLLATE "C" NOT NULL,
    system      text COLLATE "C" NOT NULL,
    templates   text COLLATE "C" NOT NULL,
    subgraphs   text COLLATE "C" NOT NULL
);

CREATE TABLE user_files (
    owner       uuid NOT NULL,
    path        text COLLATE "C" NOT NULL,
    size        bigint NOT NULL,
    modified_at bigint NOT NULL,
    content     bytea NOT NULL,
    PRIMARY KEY (owner, path)
);

CREATE TABLE mask_layers (
    owner      uuid NOT NULL,
    part_of    text COLLATE "C" NOT NULL,
    layer      text COLLATE "C" NOT NULL,
    hash       bytea NOT NULL,
    name       text COLLATE "C" NOT NULL,
    created_at bigint NOT NULL,
    PRIMARY KEY (owner, part_of, layer)
);
CREATE INDEX mask_layers_by_hash ON mask_layers (owner, hash, created_at);

-- `folded` is the name in lower case; `latest` the number of the newest version; `bytes` what all versions have together, with the
-- name and the description; `origin` what it was forked from, which may be gone.
CREATE TABLE workflows (
    id             uuid PRIMARY KEY,
    owner          uuid NOT NULL,
    name           text COLLATE "C" NOT NULL,
    folded         text COLLATE "C" NOT NULL,
    description    text COLLATE "C",
    view           text COLLATE "C",
    shared         boolean NOT NULL,
    latest         bigint NOT NULL,
    bytes          bigint NOT NULL,
    origin         uuid,
    origin_version uuid,
    created_at     bigint NOT NULL,
    updated_at     bigint NOT NULL
);
CREATE INDEX workflows_by_owner ON workflows (owner, created_at);
CREATE INDEX workflows_shared ON workflows (created_at) WHERE shared;

CREATE TABLE workflow_versions (
    workflow   uuid NOT NULL REFERENCES workflows (id) ON DELETE CASCADE,
    version    bigint NOT NULL,
    id         uuid NOT NULL UNIQUE,
    created_by uuid NOT NULL,
    created_at bigint NOT NULL,
    content    text COLLATE "C" NOT NULL,
    PRIMARY KEY (workflow, version)
);

-- What goes with an asset, or with a job, is no longer counted.
CREATE FUNCTION cc_aliases_counted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    UPDATE owners SET described_bytes = described_bytes + added.bytes
    FROM (SELECT owner, sum(octet_length(name)) AS bytes FROM changed GROUP BY owner ORDER BY owner) added
    WHERE owners.owner = added.owner;
    RETURN NULL;
END $$;
CREATE FUNCTION cc_aliases_uncounted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    UPDATE owners SET described_bytes = described_bytes - removed.bytes
    FROM (SELECT owner, sum(octet_length(name)) AS bytes FROM changed GROUP BY owner ORDER BY owner) removed
    WHERE owners.owner = removed.owner;
    RETURN NULL;
END $$;
CREATE FUNCTION cc_jobs_uncounted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    UPDATE owners SET job_bytes = job_bytes - removed.bytes
    FROM (SELECT owner, sum(bytes) AS bytes FROM changed GROUP BY owner ORDER BY owner) removed
    WHERE owners.owner = removed.owner;
    RETURN NULL;
END $$;
CREATE FUNCTION cc_access_ended() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    UPDATE cluster SET access_generation = access_generation + 1;
    RETURN NULL;
END $$;
CREATE TRIGGER aliases_counted AFTER INSERT ON aliases REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION cc_aliases_counted();
CREATE TRIGGER aliases_uncounted AFTER DELETE ON aliases REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION cc_aliases_uncounted();
CREATE TRIGGER jobs_uncounted AFTER DELETE ON jobs REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION cc_jobs_uncounted();
CREATE TRIGGER key_revoked AFTER UPDATE OF revoked_at ON keys FOR EACH STATEMENT EXECUTE FUNCTION cc_access_ended();
CREATE TRIGGER key_removed AFTER DELETE ON keys FOR EACH STATEMENT EXECUTE FUNCTION cc_access_ended();
CREATE TRIGGER user_disabled AFTER UPDATE OF disabled_at ON users FOR EACH STATEMENT EXECUTE FUNCTION cc_access_ended();
"#;

/// Which content the jobs need that have not ended: a row for each, until the job ends.
const STEP_2: &str = r#"
CREATE TABLE job_inputs (
    owner uuid NOT NULL,
    hash  bytea NOT NULL,
    job   bigint NOT NULL REFERENCES jobs (number) ON DELETE CASCADE,
    PRIMARY KEY (owner, hash, job)
);
CREATE INDEX job_inputs_by_job ON job_inputs (job);
INSERT INTO job_inputs (owner, hash, job)
    SELECT DISTINCT j.owner, decode(f.value ->> 'digest', 'hex'), j.number
    FROM jobs j JOIN job_documents d ON d.job = j.number, jsonb_array_elements(d.inputs::jsonb -> 'files') f (value)
    WHERE j.ended_at IS NULL;
CREATE FUNCTION cc_job_inputs_of_ended() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    DELETE FROM job_inputs WHERE job = NEW.number;
    RETURN NULL;
END $$;
CREATE TRIGGER job_inputs_of_ended AFTER UPDATE OF ended_at ON jobs
    FOR EACH ROW WHEN (NEW.ended_at IS NOT NULL) EXECUTE FUNCTION cc_job_inputs_of_ended();

-- Assets expire an owner after the other.
DROP INDEX assets_expiring;
CREATE INDEX assets_expiring ON assets (owner, expires_at) WHERE expires_at IS NOT NULL;
"#;

/// Which server sees to a job that a worker has, and whose lease has run out.
const STEP_3: &str = r#"
ALTER TABLE jobs ADD COLUMN server uuid;
UPDATE jobs SET lease_until = NULL WHERE ended_at IS NOT NULL AND lease_until IS NOT NULL;
CREATE INDEX jobs_leased ON jobs (lease_until) WHERE lease_until IS NOT NULL;
"#;

/// Users log in: roles, passwords, sessions, and what was done to whom.
const STEP_4: &str = r#"
ALTER TABLE users ADD COLUMN role text COLLATE "C" NOT NULL DEFAULT 'user';
ALTER TABLE users ADD COLUMN password text COLLATE "C";
-- By what the token is known that lets the user choose a password, and until when it does.
ALTER TABLE users ADD COLUMN invitation bytea;
ALTER TABLE users ADD COLUMN invitation_until bigint;
CREATE UNIQUE INDEX users_by_invitation ON users (invitation) WHERE invitation IS NOT NULL;

-- A session is a key that a cookie has. `network` is where it was begun.
ALTER TABLE keys ADD COLUMN session boolean NOT NULL DEFAULT false;
ALTER TABLE keys ADD COLUMN network text COLLATE "C";

-- Who has logged in, and what was administered: the id says when.
CREATE TABLE audit (
    id      uuid PRIMARY KEY,
    at      bigint NOT NULL,
    actor   text COLLATE "C",
    act     text COLLATE "C" NOT NULL,
    target  text COLLATE "C" NOT NULL,
    network text COLLATE "C"
);
"#;

const VERSIONS: &str = "CREATE TABLE IF NOT EXISTS cc_schema (version bigint PRIMARY KEY, done_at timestamptz NOT NULL DEFAULT now())";

/// Brings a database to the newest version, and ties it to the data folder of a secret. Several may
/// do so at once.
///
/// # Errors
/// When it is newer than this program, belongs to another folder, or cannot be written.
pub(crate) async fn migrate(connection: &mut Client, secret: Option<&Secret>) -> Result<()> {
    Ok(all_steps(connection, secret).await?)
}

async fn all_steps(connection: &mut Client, secret: Option<&Secret>) -> Result<(), Failure> {
    let known = STEPS.len() as u32;
    loop {
        let transaction = connection.transaction().await?;
        // Others may take long for their steps, and so may these.
        transaction
            .batch_execute("SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0")
            .await?;
        transaction.execute("SELECT pg_advisory_xact_lock($1)", &[&LOCK]).await?;
        let found = version(&transaction).await?.unwrap_or(0);
        if found > known {
            return Err(Error::TooNew { found, known }.into());
        }
        let Some(step) = STEPS.get(found as usize) else {
            tie(&transaction, secret).await?;
            transaction.commit().await?;
            break;
        };
        if found > 0 {
            tracing::info!(found, known, "bringing the catalogue to the schema of this version");
        }
        transaction.batch_execute(VERSIONS).await?;
        transaction.batch_execute(step).await?;
        transaction
            .execute("INSERT INTO cc_schema (version) VALUES ($1)", &[&i64::from(found + 1)])
            .await?;
        transaction.commit().await?;
        if found == 0 {
            // Without it, names are searched by reading them all.
            if let Err(error) = connection.batch_execute(TRIGRAMS).await {
                tracing::warn!(%error, "the extension pg_trgm cannot be used; searches in names of many assets are slower without it");
            }
        }
    }
    Ok(())
}

/// Finds that a database has the newest version already; writes nothing.
///
/// # Errors
/// When it has another, or belongs to another folder.
pub(crate) async fn require_current(connection: &Client, secret: Option<&Secret>) -> Result<()> {
    let known = STEPS.len() as u32;
    match version(connection).await? {
        None => Err(Error::NoCatalogue),
        Some(found) if found < known => Err(Error::TooOld { found, known }),
        Some(found) if found > known => Err(Error::TooNew { found, known }),
        Some(_) => {
            let Some(fingerprint) = secret.map(fingerprint) else { return Ok(()) };
            let row = connection
                .query_one("SELECT secret_fingerprint FROM cluster", &[])
                .await
                .map_err(Failure::from)?;
            let kept: Option<Vec<u8>> = row.try_get(0).map_err(Failure::from)?;
            if kept.is_none_or(|kept| kept == fingerprint) {
                Ok(())
            } else {
                Err(Error::OtherFolder)
            }
        }
    }
}

/// How many steps a database has behind it.
async fn version(db: &impl GenericClient) -> Result<Option<u32>, Failure> {
    if db
        .query_one("SELECT to_regclass('cc_schema') IS NOT NULL", &[])
        .await?
        .try_get::<_, bool>(0)?
    {
        let found: Option<i64> =
            db.query_one("SELECT max(version) FROM cc_schema", &[]).await?.try_get(0)?;
        return Ok(found.map(|found| u32::try_from(found).unwrap_or(u32::MAX)));
    }
    Ok(None)
}

/// The rows speak of the bytes of one folder, and some are sealed by its secret: no other may take
/// them for its own.
async fn tie(db: &impl GenericClient, secret: Option<&Secret>) -> Result<(), Failure> {
    let Some(fingerprint) = secret.map(fingerprint) else { return Ok(()) };
    let sql = "UPDATE cluster SET secret_fingerprint = $1 WHERE secret_fingerprint IS NULL";
    db.execute(sql, &[&fingerprint]).await?;
    let kept: Option<Vec<u8>> =
        db.query_one("SELECT secret_fingerprint FROM cluster", &[]).await?.try_get(0)?;
    if kept.as_ref() == Some(&fingerprint) { Ok(()) } else { Err(Error::OtherFolder.into()) }
}

/// Tells a secret from others, and nothing else of it.
fn fingerprint(secret: &Secret) -> Vec<u8> {
    blake3::derive_key("comfy-cloud 2026-11 fingerprint of a data folder", secret.as_bytes())
        .to_vec()
}
