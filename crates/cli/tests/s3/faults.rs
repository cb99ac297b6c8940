//! Faults between the server and the endpoint, and what uploads take of memory.

use std::sync::Arc;
use std::time::{Duration, Instant};

use comfy_cloud_testkit::{BucketOptions, Fault, FaultProxy};
use reqwest::multipart::Form;
use serde_json::Value;

use crate::{Fixture, embedded, error, form, object_store};

/// More than one part of a default server's uploads.
const LARGE_BYTES: usize = 9 << 20;

/// A server that reaches the object store through a proxy.
fn behind_a_proxy() -> (Fixture, FaultProxy) {
    let proxy = FaultProxy::start(&object_store().endpoint).unwrap();
    let bucket = BucketOptions { url: object_store().place(), environment: proxy.environment() };
    (embedded("", bucket), proxy)
}

fn bytes(seed: u64, len: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    std::iter::repeat_with(next).flat_map(u64::to_le_bytes).take(len).collect()
}

async fn try_upload(fixture: &Fixture, bytes: Vec<u8>, name: &str) -> reqwest::Response {
    fixture.post("/api/assets").multipart(form(bytes, name).text("tags", "t")).send().await.unwrap()
}

async fn read(fixture: &Fixture, asset: &Value) -> reqwest::Result<Vec<u8>> {
    let url = fixture.content_url(&asset["id"], "").await;
    let response = fixture.http.get(url).send().await?.error_for_status()?;
    Ok(response.bytes().await?.to_vec())
}

/// Refused for the moment, with when to try again.
async fn unavailable(response: reqwest::Response) {
    let after = response
        .headers()
        .get("retry-after")
        .map(|after| after.to_str().unwrap().parse::<u64>().unwrap());
    let (code, _) = error(response, 503).await;
    assert!(code == "unavailable" && after.is_some_and(|after| after >= 1), "{code}, {after:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_through_cuts_and_503s() {
    let (fixture, proxy) = behind_a_proxy();
    let fixture = Arc::new(fixture);
    let mut kept = Vec::new();
    // Which connections are struck is chance: each round has new ones, and it goes on until one
    // was.
    for round in 0..40_u64 {
        if round >= 4 && proxy.struck() > 0 {
            break;
        }
        proxy.set(Fault::Mixed(6 << 20));
        let uploads = (0..4_u64).map(|n| {
            let fixture = Arc::clone(&fixture);
            tokio::spawn(async move {
                let content =
                    bytes(round * 10 + n, if n % 2 == 0 { LARGE_BYTES + 77 } else { 40_000 });
                let response = try_upload(&fixture, content.clone(), &format!("{round}-{n}")).await;
                if response.status().is_success() {
                    return Some((response.json::<Value>().await.unwrap(), content));
                }
                unavailable(response).await;
                None
            })
        });
        for upload in uploads.collect::<Vec<_>>() {
            kept.extend(upload.await.unwrap());
        }
    }
    assert!(proxy.struck() > 0, "no connection was struck");
    // Read through the same faults: cut reads go on where they were; the last word is without
    // faults.
    let mut through_faults = 0;
    for (asset, content) in &kept {
        if let Ok(found) = read(&fixture, asset).await {
            assert!(found == *content, "other bytes");
            through_faults += 1;
        }
    }
    proxy.set(Fault::None);
    for (asset, content) in &kept {
        assert!(read(&fixture, asset).await.unwrap() == *content, "acknowledged, and not whole");
    }
    assert!(
        !kept.is_empty() && through_faults > 0,
        "{} were stored, {through_faults} read through faults",
        kept.len()
    );
    let check = fixture.server.cli(&["store", "check", "--deep", "--json"]).unwrap();
    let missing = check.json()["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["repairable"] == false)
        .count();
    assert_eq!(missing, 0, "{check:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_endpoint_that_is_away_is_a_503_and_comes_back_by_itself() {
    let (fixture, proxy) = behind_a_proxy();
    let content = bytes(1, LARGE_BYTES);
    let asset = fixture.upload(content.clone(), "x", "t").await;
    for fault in [Fault::Away, Fault::Unavailable] {
        proxy.set(fault);
        unavailable(try_upload(&fixture, bytes(2, 50_000), "y").await).await;
        unavailable(try_upload(&fixture, bytes(3, LARGE_BYTES), "z").await).await;
        let url = fixture.content_url(&asset["id"], "").await;
        unavailable(fixture.http.get(&url).send().await.unwrap()).await;
        // What needs no bytes goes on.
        assert!(fixture.get("/api/assets").send().await.unwrap().status().is_success());
        let begun = Instant::now();
        while fixture.get("/readyz").send().await.unwrap().status() != 503 {
            assert!(begun.elapsed() < Duration::from_secs(120), "it says that it is ready");
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        proxy.set(Fault::None);
        assert!(read(&fixture, &asset).await.unwrap() == content);
        let begun = Instant::now();
        while fixture.get("/readyz").send().await.unwrap().status() != 200 {
            assert!(begun.elapsed() < Duration::from_secs(60), "it does not recover");
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }
    for (seed, len) in [(2, 50_000), (3, LARGE_BYTES)] {
        assert!(try_upload(&fixture, bytes(seed, len), "again").await.status().is_success());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_read_that_is_cut_or_stalls_goes_on_where_it_was() {
    let (fixture, proxy) = behind_a_proxy();
    let content = bytes(1, LARGE_BYTES);
    let asset = fixture.upload(content.clone(), "x", "t").await;
    let url = fixture.content_url(&asset["id"], "").await;
    // Every connection ends before it has brought half of the bytes.
    proxy.set(Fault::Cut(4 << 20));
    let struck = proxy.struck();
    let found = fixture.http.get(&url).send().await.unwrap().bytes().await.unwrap();
    assert!(found == content && proxy.struck() >= struck + 2, "{} cuts", proxy.struck() - struck);
    proxy.set(Fault::None);
    // A connection that falls silent is left after a while.
    let mut response = fixture.http.get(&url).send().await.unwrap();
    let mut found = response.chunk().await.unwrap().unwrap().to_vec();
    proxy.set(Fault::Stall(2 << 20));
    let heal = async {
        tokio::time::sleep(Duration::from_secs(2)).await;
        proxy.set(Fault::None);
    };
    let rest = async {
        while let Some(chunk) = response.chunk().await.unwrap() {
            found.extend_from_slice(&chunk);
        }
    };
    tokio::join!(heal, rest);
    assert!(found == content);
    // A slow one is waited for.
    proxy.set(Fault::Slow(8 << 20));
    assert!(read(&fixture, &asset).await.unwrap() == content);
    assert!(try_upload(&fixture, bytes(2, LARGE_BYTES), "slow").await.status().is_success());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixteen_uploads_at_once_take_little_memory() {
    /// What they may take beyond what the server has when it is idle, in KiB.
    const MOST_KIB: u64 = 160 << 10;
    const PIECES: usize = 64;
    let fixture = Arc::new(embedded("", object_store().bucket()));
    // Once, so that what is set up once is not counted.
    assert!(try_upload(&fixture, bytes(1, LARGE_BYTES), "warm").await.status().is_success());
    let idle = fixture.server.memory_kib().unwrap();
    let uploads = (0..16_u64).map(|n| {
        let fixture = Arc::clone(&fixture);
        tokio::spawn(async move {
            // 32 MiB each, of pieces that come one by one.
            let piece = bytes::Bytes::from(bytes(n + 1, 512 << 10));
            let pieces = futures::stream::iter(
                (0..PIECES).map(move |_| Ok::<_, std::io::Error>(piece.clone())),
            );
            let part =
                reqwest::multipart::Part::stream(reqwest::Body::wrap_stream(pieces)).file_name("x");
            let form = Form::new().part("file", part).text("tags", "t");
            let response = fixture.post("/api/assets").multipart(form).send().await.unwrap();
            assert!(response.status().is_success(), "{}", response.text().await.unwrap());
        })
    });
    for upload in uploads.collect::<Vec<_>>() {
        upload.await.unwrap();
    }
    let peak = fixture.server.peak_memory_kib().unwrap();
    std::fs::write(
        std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("s3-memory.txt"),
        format!(
            "16 uploads of 32 MiB at once: {} MiB over the idle {} MiB\n",
            (peak - idle) >> 10,
            idle >> 10
        ),
    )
    .unwrap();
    assert!(peak - idle <= MOST_KIB, "{} KiB over the idle {idle} KiB", peak - idle);
}
