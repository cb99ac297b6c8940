//! The store's promises with its bytes in a bucket: those tests of `tests/it` that are about bytes,
//! and what is about buckets.
#![expect(clippy::unwrap_used, reason = "a test that fails should say where")]

#[path = "../it/assets.rs"]
mod assets;
mod bucket;
#[path = "../it/durability.rs"]
mod durability;
#[path = "../it/fixture.rs"]
mod fixture;
#[path = "../it/model.rs"]
mod model;

use fixture::{Bytes, Engine, Fixture, new_asset, upload};

/// What the rows are kept in.
const ENGINE: Engine = Engine::Sqlite;

/// What bytes are kept in.
const BYTES: Bytes = Bytes::Bucket;
