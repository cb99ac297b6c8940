//! A disk that is full, for real: a small file system in memory.

use std::path::Path;
use std::process::Command;

use comfy_cloud_testkit::{Server, ServerOptions};
use serde_json::Value;

use crate::{BINARY, Fixture, error, form};

/// A mounted file system of a few megabytes; unmounted when dropped.
pub(crate) struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    /// `None` where this user may not mount, which is said; in CI it is a failure.
    pub(crate) fn mount(megabytes: u32) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let size = format!("size={megabytes}m");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(folder.path()).status();
        if mounted.is_ok_and(|status| status.success()) {
            return Some(Self(folder));
        }
        assert!(std::env::var_os("CI").is_none(), "cannot mount a file system, and CI skips nothing");
        eprintln!("skipped: this user may not mount a file system");
        None
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Lazily: whatever still looks at it may finish.
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

#[tokio::test]
async fn a_full_disk_is_said_leaves_nothing_and_the_server_goes_on() {
    let Some(disk) = SmallDisk::mount(8) else { return };
    let data_dir = Some(disk.path().join("data"));
    let server = Server::start_with(BINARY, ServerOptions { data_dir, ..ServerOptions::default() }).unwrap();
    let fixture = Fixture { server, http: reqwest::Client::new() };
    let response = fixture.post("/api/assets").multipart(form(vec![1; 20_000_000], "too-much.bin")).send().await.unwrap();
    let (code, message) = error(response, 500).await;
    assert_eq!(code, "storage_full");
    assert!(message.contains("nothing was stored"), "{message}");
    fixture.server.settle();
    assert_eq!(fixture.own_assets().await, 0);
    assert_eq!(fixture.upload(vec![2; 1_000_000], "fits.bin", "").await["size"], 1_000_000);
    assert!(fixture.server.cli(&["store", "check", "--deep", "--json"]).unwrap().json()["findings"].as_array().unwrap().is_empty());

    // Full to the last byte: not even a row fits, reads still work, and room mends it.
    let filler = disk.path().join("filler");
    let mut file = std::fs::File::create(&filler).unwrap();
    while std::io::Write::write_all(&mut file, &[0; 4096]).is_ok() {}
    let mut refused = 0;
    for n in 0..200_u32 {
        let tags = format!("[{}]", (0..200).map(|t| format!("\"tag-{n}-{t}-{}\"", "x".repeat(90))).collect::<Vec<_>>().join(","));
        let response = fixture.post("/api/assets").multipart(form("small", "s").text("tags", tags)).send().await.unwrap();
        if response.status() == 500 {
            assert_eq!(error(response, 500).await.0, "storage_full");
            refused += 1;
            break;
        }
    }
    assert_eq!(refused, 1, "a full disk took everything");
    let page = fixture.get("/api/assets").send().await.unwrap();
    assert_eq!(page.status(), 200);
    drop(file);
    std::fs::remove_file(filler).unwrap();
    assert!(fixture.upload("room again", "r", "").await["created_new"] == Value::Bool(true));
}
