//! Small reads against the bare handler.

use comfy_cloud_testkit::Server;
use serde_json::Value;

use crate::own::{Own, Part};
use crate::report::Report;
use crate::wrk::with_key;
use crate::{Setting, head, wrk};

const CLIENTS: usize = 64;
const AIM: Option<f64> = Some(0.6);
const CHECK: &str = "checkAssetByHash";
const BARE: &str = "bare dropshot handler";

pub(crate) async fn measure(setting: &Setting, report: &mut Report) -> anyhow::Result<()> {
    let server = Server::start(&setting.server)?;
    let page: Value = reqwest::Client::new().get(server.at("/api/assets")).header("X-API-Key", &server.key).send().await?.json().await?;
    let id = page["assets"][0]["id"].as_str().unwrap_or_default();
    let bare = Own::start(Part::Bare)?;
    for (name, path) in [("getUser", "/api/user".to_owned()), ("getAssetById", format!("/api/assets/{id}"))] {
        if !report.wants(name) {
            continue;
        }
        let mut rounds = Vec::new();
        for _ in 0..setting.rounds {
            let ours = wrk::rate(&server.at(&path), CLIENTS, setting.seconds, &with_key(&server.key))?;
            let theirs = wrk::rate(&bare.url, CLIENTS, setting.seconds, &with_key("none"))?;
            rounds.push((ours, theirs));
        }
        report.add(name, BARE, "/s", &rounds, AIM)?;
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
