//! Lists of a large library against the same lists of a small one: what a page costs must not grow
//! with what there is.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Context;
use comfy_cloud_app::{Settings, Store};
use comfy_cloud_domain::{Blake3, Digest, Location, NewAsset, Sha256, Tag};
use comfy_cloud_ports::Limits;
use comfy_cloud_testkit::{Server, ServerOptions};
use futures::{StreamExt, TryStreamExt};
use serde_json::{Value, json};

use crate::Setting;
use crate::report::Report;
use crate::wrk::{rate, with_key};

const SMALL: u64 = 1_000;
const LARGE: u64 = 1_000_000;
/// A page may cost 1.5 times as much.
const AIM: f64 = 1.0 / 1.5;
const ROW: &str = "lists of 1 000 000 assets";

/// What is asked, with `{deep}` for a place near the end.
const LISTS: [(&str, &str); 17] = [
    ("listAssets", "/api/assets"),
    ("listAssets, deep offset", "/api/assets?offset={deep}"),
    ("listAssets, sort=name", "/api/assets?sort=name&order=asc"),
    ("listAssets, sort=name, deep offset", "/api/assets?sort=name&order=asc&offset={deep}"),
    ("listAssets, sort=size", "/api/assets?sort=size"),
    ("listAssets, sort=updated_at", "/api/assets?sort=updated_at"),
    ("listAssets, sort=last_access_time", "/api/assets?sort=last_access_time"),
    ("listAssets, include_tags of one", "/api/assets?include_tags=tag-7"),
    ("listAssets, include_tags of two", "/api/assets?include_tags=tag-7,kind-3"),
    ("listAssets, exclude_tags", "/api/assets?exclude_tags=tag-7"),
    ("listAssets, tags_any", "/api/assets?tags_any=tag-7,tag-8"),
    ("listAssets, name_contains", "/api/assets?name_contains=999"),
    ("listAssets, metadata_filter", "/api/assets?metadata_filter=%7B%22model%22%3A%22m3%22%7D"),
    (
        "listAssets, hash",
        "/api/assets?hash=blake3:00000000000000000000000000000000000000000000000000000000000001f4",
    ),
    ("listTags", "/api/tags"),
    ("tag histogram", "/api/assets/tags/refine"),
    ("tag histogram, include_tags of one", "/api/assets/tags/refine?include_tags=tag-7"),
];

/// What is counted and then cached until an asset changes: these are also asked for right after
/// that, and right after a commit that changes none.
const COUNTED: [&str; 8] = [
    "listAssets, deep offset",
    "listAssets, sort=name, deep offset",
    "listAssets, include_tags of two",
    "listAssets, exclude_tags",
    "listAssets, tags_any",
    "listAssets, name_contains",
    "listAssets, metadata_filter",
    "tag histogram, include_tags of one",
];

pub(crate) async fn measure(setting: &Setting, report: &mut Report) -> anyhow::Result<()> {
    if !report.wants(ROW) && LISTS.iter().all(|(name, _)| !report.wants(name)) {
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    let (small, small_key, _) = library(setting, &folder.path().join("small"), SMALL).await?;
    let (large, large_key, seconds) = library(setting, &folder.path().join("large"), LARGE).await?;
    report.add_alone("loading 1 000 000 assets", "rows/s", &[LARGE as f64 / seconds])?;
    for (name, path) in LISTS {
        if !report.wants(ROW) && !report.wants(name) {
            continue;
        }
        let url = |server: &Server, count: u64| {
            server.at(&path.replace("{deep}", &(count - count / 100).to_string()))
        };
        let ask = |server: &Server, key: &str, count: u64| {
            rate(&url(server, count), 1, setting.seconds, &with_key(key))
        };
        let mut rounds = Vec::new();
        for _ in 0..setting.rounds {
            rounds.push((ask(&large, &large_key, LARGE)?, ask(&small, &small_key, SMALL)?));
        }
        report.add(
            &format!("{name}, 1 000 000 assets"),
            "1 000 assets",
            "/s",
            &rounds,
            Some(AIM),
        )?;
        if COUNTED.contains(&name) {
            for (after, what) in
                [(After::AnyCommit, "a commit"), (After::OwnChange, "a change of an asset")]
            {
                let mut rounds = Vec::new();
                for _ in 0..setting.rounds {
                    let ours = right_after(after, &large, &large_key, &url(&large, LARGE)).await?;
                    rounds.push((
                        ours,
                        right_after(after, &small, &small_key, &url(&small, SMALL)).await?,
                    ));
                }
                report.add(
                    &format!("{name}, 1 000 000 assets, right after {what}"),
                    "1 000 assets",
                    "/s",
                    &rounds,
                    Some(AIM),
                )?;
            }
        }
    }
    Ok(())
}

#[derive(Clone, Copy)]
enum After {
    AnyCommit,
    OwnChange,
}

/// How often a second something could be asked for, if that happened before each time.
async fn right_after(what: After, server: &Server, key: &str, url: &str) -> anyhow::Result<f64> {
    let http = reqwest::Client::new();
    let get = async |url: &str| {
        anyhow::Ok(
            http.get(url)
                .header("X-API-Key", key)
                .send()
                .await?
                .error_for_status()?
                .bytes()
                .await?,
        )
    };
    // The connection is there before the time counts.
    let page: Value = serde_json::from_slice(&get(&server.at("/api/assets?limit=1")).await?)?;
    match what {
        After::AnyCommit => drop(server.cli(&["keys", "create", "--user", "collector"])?),
        After::OwnChange => {
            let asset = page["assets"][0]["id"].as_str().context("an asset")?;
            let change =
                http.put(server.at(&format!("/api/assets/{asset}"))).header("X-API-Key", key);
            change.json(&json!({ "user_metadata": {} })).send().await?.error_for_status()?;
        }
    }
    let begun = Instant::now();
    get(url).await?;
    Ok(1.0 / begun.elapsed().as_secs_f64())
}

/// A server with so many assets of one user, the user's key, and how many seconds they took to
/// load.
async fn library(
    setting: &Setting,
    folder: &Path,
    assets: u64,
) -> anyhow::Result<(Server, String, f64)> {
    let begun = Instant::now();
    let key = load(folder, assets).await?;
    let seconds = begun.elapsed().as_secs_f64();
    let options =
        ServerOptions { data_dir: Some(folder.to_path_buf()), ..ServerOptions::default() };
    Ok((Server::start_with(&setting.server, options)?, key, seconds))
}

async fn load(folder: &Path, assets: u64) -> anyhow::Result<String> {
    let engine = comfy_cloud_store_local::open(folder, Limits::default()).await?;
    let catalogue = Arc::clone(&engine.catalogue);
    let store = Store::new(engine, Settings::default());
    store.create_user("collector").await?;
    let (_, key) = store.create_key("collector", "bench", None).await?;
    let user = store.authenticate(key.reveal()).await?.context("the key is good")?;
    let tag = |text: String| Tag::try_from(text.as_str()).context("a tag");
    let lease = catalogue.reserve("bench", Duration::from_secs(3600)).await?;
    let mints = (0..assets).map(|n| {
        let (catalogue, user) = (&catalogue, &user);
        async move {
            let mut bytes = [0; 32];
            bytes[24..].copy_from_slice(&n.to_be_bytes());
            let digest = Digest {
                blake3: Blake3::from_bytes(bytes),
                sha256: Sha256::from_bytes(bytes),
                size_bytes: 1000 + n % 5000,
            };
            let metadata = json!({ "model": format!("m{}", n % 7), "seed": n })
                .as_object()
                .cloned()
                .unwrap_or_default();
            let new = NewAsset {
                name: Some(format!("picture-{:07}.png", n.wrapping_mul(7919) % assets)),
                mime_type: Some("image/png".into()),
                tags: vec![tag(format!("tag-{}", n % 50))?, tag(format!("kind-{}", n % 6))?],
                metadata,
                ..NewAsset::default()
            };
            catalogue.mint(user, digest, &Location::new(lease, n), new).await?;
            anyhow::Ok(())
        }
    });
    futures::stream::iter(mints).buffer_unordered(1024).try_for_each(|()| async { Ok(()) }).await?;
    Ok(key.reveal().to_owned())
}
