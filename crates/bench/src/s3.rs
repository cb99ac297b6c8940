//! Bytes in a bucket: uploads against the same by the library alone, downloads against the endpoint
//! itself.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, ensure};
use comfy_cloud_domain::Hasher;
use comfy_cloud_testkit::{BucketOptions, ObjectStore, Server, ServerOptions};
use object_store::aws::AmazonS3Builder;
use object_store::{ObjectStoreExt, WriteMultipart};
use tokio::io::AsyncReadExt;

use crate::Setting;
use crate::report::Report;
use crate::transfer::{GIB, curl_upload, file};

const UPLOAD: &str = "s3: upload of 1 GiB";
const REDIRECT: &str = "s3: download of 1 GiB by redirect";
const PROXY: &str = "s3: download of 1 GiB through the server";
const MEBIBYTES: f64 = (GIB >> 20) as f64;
/// The server's own part, in bytes.
const PART_BYTES: usize = 27 << 18;
/// How many parts are on their way at once, as the server has it.
const SENDING: usize = 3;

pub(crate) async fn measure(setting: &Setting, report: &mut Report) -> anyhow::Result<()> {
    if [UPLOAD, REDIRECT, PROXY].iter().all(|name| !report.wants(name)) {
        return Ok(());
    }
    let program =
        setting.s3.as_ref().context("where the object store's program is is not known: --s3")?;
    let store = ObjectStore::start(program)?;
    let folder = tempfile::tempdir()?;
    if report.wants(UPLOAD) {
        let server = start(setting, store.bucket(), "proxy")?;
        let mut rounds = Vec::new();
        for round in 0..setting.rounds {
            let path = file(folder.path(), "upload.bin", GIB, round + 1)?;
            let begun = Instant::now();
            curl_upload(&server, &path)?;
            let ours = MEBIBYTES / begun.elapsed().as_secs_f64();
            let begun = Instant::now();
            alone(&store, &path).await?;
            rounds.push((ours, MEBIBYTES / begun.elapsed().as_secs_f64()));
        }
        report.add(
            UPLOAD,
            "`object_store` alone, with both hashes",
            "MiB/s",
            &rounds,
            Some(0.85),
        )?;
    }
    for (name, delivery, aim) in [(REDIRECT, "redirect", 0.95), (PROXY, "proxy", 0.6)] {
        if report.wants(name) {
            let bucket = store.bucket();
            // The addresses of the endpoint come from a server that redirects, whichever is
            // measured.
            let redirects = start(setting, bucket.clone(), "redirect")?;
            let path = file(folder.path(), "download.bin", GIB, 77)?;
            let asset = curl_upload(&redirects, &path)?;
            let id = asset["id"].as_str().context("no id")?;
            let http =
                reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
            let next = async |url: &str| -> anyhow::Result<String> {
                let response = http
                    .get(url)
                    .header("X-API-Key", &redirects.key)
                    .send()
                    .await?
                    .error_for_status()?;
                Ok(response.headers().get("location").context("no redirect")?.to_str()?.to_owned())
            };
            let signed = next(&redirects.at(&format!("/api/assets/{id}/content"))).await?;
            let straight = next(&signed).await?;
            let proxies = (delivery == "proxy")
                .then(|| start(setting, store.bucket(), delivery))
                .transpose()?;
            let ours = match &proxies {
                None => signed,
                Some(server) => {
                    let id =
                        curl_upload(server, &path)?["id"].as_str().context("no id")?.to_owned();
                    let url = server.at(&format!("/api/assets/{id}/content"));
                    let response = http.get(url).header("X-API-Key", &server.key).send().await?;
                    response.headers().get("location").context("no redirect")?.to_str()?.to_owned()
                }
            };
            let mut rounds = Vec::new();
            for _ in 0..setting.rounds {
                rounds.push((download(&ours)?, download(&straight)?));
            }
            report.add(name, "straight from the endpoint", "MiB/s", &rounds, Some(aim))?;
        }
    }
    Ok(())
}

fn start(setting: &Setting, bucket: BucketOptions, delivery: &str) -> anyhow::Result<Server> {
    let config = format!("blob_delivery = {delivery:?}");
    Server::start_with(
        &setting.server,
        ServerOptions { config, bucket: Some(bucket), ..ServerOptions::default() },
    )
}

/// MiB a second.
fn download(url: &str) -> anyhow::Result<f64> {
    let begun = Instant::now();
    let output = Command::new("curl")
        .args(["-sfL", "-o", "/dev/null", "-w", "%{size_download}", url])
        .output()?;
    let size = String::from_utf8(output.stdout)?;
    ensure!(output.status.success() && size == GIB.to_string(), "{size} bytes came of {GIB}");
    Ok(MEBIBYTES / begun.elapsed().as_secs_f64())
}

/// Uploads a file in parts of the server's size, hashed on the way by another thread.
async fn alone(store: &ObjectStore, path: &Path) -> anyhow::Result<()> {
    let place = store.place();
    let (_, prefix) = place.trim_start_matches("s3://").split_once('/').context("no prefix")?;
    let named = store
        .environment()
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_ascii_lowercase().parse().ok()?, value)));
    let builder =
        named.fold(AmazonS3Builder::new(), |builder, (key, value)| builder.with_config(key, value));
    let bucket = builder.with_url(&place).with_allow_http(true).build()?;
    let upload = bucket.put_multipart(&format!("{prefix}/alone").into()).await?;
    let mut upload = WriteMultipart::new_with_chunk_size(upload, PART_BYTES);
    let (pieces, mut to_hash) = tokio::sync::mpsc::channel::<bytes::Bytes>(16);
    let hashing = tokio::task::spawn_blocking(move || {
        let mut hasher = Hasher::default();
        while let Some(piece) = to_hash.blocking_recv() {
            hasher.update(&piece);
        }
        hasher.finish()
    });
    let mut open = tokio::fs::File::open(path).await?;
    loop {
        let mut piece = vec![0; 256 << 10];
        match open.read(&mut piece).await? {
            0 => break,
            n => piece.truncate(n),
        }
        let piece = bytes::Bytes::from(piece);
        pieces.send(piece.clone()).await?;
        upload.wait_for_capacity(SENDING).await?;
        upload.put(piece);
    }
    drop(pieces);
    std::hint::black_box(hashing.await?);
    upload.finish().await?;
    Ok(())
}
