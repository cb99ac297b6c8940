//! `comfy-cloud queue`

use comfy_cloud_client::types::{QueueItem, QueueItemItem, QueueManageRequest};
use serde_json::json;

use super::connect;
use crate::args::Queue;
use crate::output;

pub(crate) async fn run(arguments: Queue) -> anyhow::Result<()> {
    let Queue { remote, clear, interrupt } = arguments;
    let (client, json) = connect(remote)?;
    if clear || interrupt {
        let mut cleared = Vec::new();
        if clear {
            let body = QueueManageRequest { clear: Some(true), delete: None };
            let answer = client
                .repeat(|| client.api().manage_queue().body(body.clone()).send())
                .await?
                .into_inner();
            cleared = answer.deleted.unwrap_or_default();
        }
        if interrupt {
            client.repeat(|| client.api().interrupt_job().send()).await?;
        }
        match json {
            true => output::json(&json!({ "deleted": cleared, "interrupted": interrupt })),
            false => output::say(format_args!(
                "{} taken out{}",
                cleared.len(),
                if interrupt { ", what ran is stopped" } else { "" }
            )),
        }
        return Ok(());
    }
    let queue = client.repeat(|| client.api().get_queue_info().send()).await?.into_inner();
    if json {
        output::json(&serde_json::to_value(&queue)?);
        return Ok(());
    }
    let rows = |state: &'static str, items: Option<Vec<QueueItem>>| {
        items.into_iter().flatten().map(move |item| {
            let (mut number, mut id, mut nodes) = (String::new(), String::new(), 0);
            for part in item.0 {
                match part {
                    QueueItemItem::Integer(found) => number = found.to_string(),
                    QueueItemItem::String(found) => id = found,
                    QueueItemItem::Object(found) => nodes = nodes.max(found.len()),
                    QueueItemItem::Array(_) => {}
                }
            }
            vec![number, id, state.to_owned(), nodes.to_string()]
        })
    };
    let all = rows("running", queue.queue_running).chain(rows("waiting", queue.queue_pending));
    output::table(&["NUMBER", "JOB", "STATE", "NODES"], all.collect());
    Ok(())
}
