//! Small reads against the bare handler.

use anyhow::Context;
use comfy_cloud_testkit::{Server, ServerOptions};
use serde_json::Value;

use crate::durable::fill;
use crate::own::{Own, Part};
use crate::report::Report;
use crate::wrk::with_key;
use crate::{Setting, head, wrk};

const CLIENTS: usize = 64;
const AIM: Option<f64> = Some(0.6);
const CHECK: &str = "checkAssetByHash";
const IN_TURN: &str = "getAssetById, 10 000 in turn";
/// How many: more than the server caches.
const ASSETS: u64 = 10_000;
const BARE: &str = "bare dropshot handler";

pub(crate) async fn measure(setting: &Setting, report: &mut Report) -> anyhow::Result<()> {
    let server = Server::start(&setting.server)?;
    let page: Value = reqwest::Client::new()
        .get(server.at("/api/assets"))
        .header("X-API-Key", &server.key)
        .send()
        .await?
        .json()
        .await?;
    let id = page["assets"][0]["id"].as_str().unwrap_or_default();
    let bare = Own::start(Part::Bare)?;
    for (name, path) in
        [("getUser", "/api/user".to_owned()), ("getAssetById", format!("/api/assets/{id}"))]
    {
        if !report.wants(name) {
            continue;
        }
        let mut rounds = Vec::new();
        for _ in 0..setting.rounds {
            let ours =
                wrk::rate(&server.at(&path), CLIENTS, setting.seconds, &with_key(&server.key))?;
            let theirs = wrk::rate(&bare.url, CLIENTS, setting.seconds, &with_key("none"))?;
            rounds.push((ours, theirs));
        }
        report.add(name, BARE, "/s", &rounds, AIM)?;
    }
    if report.wants(IN_TURN) {
        let folder = tempfile::tempdir()?;
        fill(folder.path(), ASSETS).await?;
        let options = ServerOptions {
            data_dir: Some(folder.path().to_path_buf()),
            ..ServerOptions::default()
        };
        let server = Server::start_with(&setting.server, options)?;
        let key = server.new_user("reader")?;
        let script = in_turn(&ids(&server, &key).await?, &key);
        let mut rounds = Vec::new();
        for _ in 0..setting.rounds {
            let ours = wrk::rate(&server.at("/"), CLIENTS, setting.seconds, &script)?;
            rounds.push((ours, wrk::rate(&bare.url, CLIENTS, setting.seconds, &with_key("none"))?));
        }
        report.add(IN_TURN, BARE, "/s", &rounds, AIM)?;
    }
    if report.wants(CHECK) {
        let url = server.at(&format!("/api/assets/hash/{}", server.welcome_hash));
        let mut rounds = Vec::new();
        for _ in 0..setting.rounds {
            let ours = head::rate(&url, CLIENTS, setting.seconds, &server.key).await?;
            rounds.push((ours, head::rate(&bare.url, CLIENTS, setting.seconds, "none").await?));
        }
        report.add(CHECK, BARE, "/s", &rounds, AIM)?;
    }
    Ok(())
}

/// The ids of all assets that a user sees.
async fn ids(server: &Server, key: &str) -> anyhow::Result<Vec<String>> {
    let http = reqwest::Client::new();
    let mut ids = Vec::new();
    loop {
        let url = server.at(&format!("/api/assets?limit=500&offset={}", ids.len()));
        let page: Value = http.get(url).header("X-API-Key", key).send().await?.json().await?;
        let found = page["assets"].as_array().context("no list of assets")?;
        ids.extend(found.iter().filter_map(|asset| asset["id"].as_str().map(str::to_owned)));
        if page["has_more"] != true {
            return Ok(ids);
        }
    }
}

/// Asks for one asset after the other, and begins again.
fn in_turn(ids: &[String], key: &str) -> String {
    let list: String = ids.iter().map(|id| format!("'{id}',")).collect();
    format!(
        "local ids = {{{list}}}
local n = 0
wrk.headers['X-API-Key'] = '{key}'
function request()
  n = n % #ids + 1
  return wrk.format(nil, '/api/assets/' .. ids[n])
end
"
    )
}
