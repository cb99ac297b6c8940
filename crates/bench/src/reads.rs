//! Small reads against the bare handler. wrk waits for a body that answers to `HEAD` do not have,
//! so `checkAssetByHash` is not among them.

use comfy_cloud_testkit::Server;
use serde_json::Value;

use crate::Setting;
use crate::bare::Bare;
use crate::report::Report;
use crate::wrk::{rate, with_key};

const CLIENTS: usize = 64;

pub(crate) async fn measure(setting: &Setting, report: &mut Report) -> anyhow::Result<()> {
    let server = Server::start(&setting.server)?;
    let page: Value = reqwest::Client::new().get(server.at("/api/assets")).header("X-API-Key", &server.key).send().await?.json().await?;
    let id = page["assets"][0]["id"].as_str().unwrap_or_default();
    let rows = [("getUser", "/api/user".to_owned()), ("getAssetById", format!("/api/assets/{id}"))];
    for (name, path) in rows {
        if !report.wants(name) {
            continue;
        }
        let bare = Bare::start()?;
        let mut rounds = Vec::new();
        for _ in 0..setting.rounds {
            let ours = rate(&server.at(&path), CLIENTS, setting.seconds, &with_key(&server.key))?;
            let theirs = rate(&bare.url, CLIENTS, setting.seconds, &with_key("none"))?;
            rounds.push((ours, theirs));
        }
        report.add(name, "bare dropshot handler", "/s", &rounds, Some(0.6));
    }
    Ok(())
}
