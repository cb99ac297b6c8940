//! `comfy-cloud nodes`

use anyhow::bail;
use comfy_cloud::client::responses::GetNodeInfoResponse;
use comfy_cloud_client::Error;
use comfy_cloud_client::types::NodeInfo;
use reqwest::StatusCode;
use serde_json::{Value, json};

use super::connect;
use crate::args::{NodeCommand, Nodes};
use crate::output;

pub(crate) async fn run(nodes: Nodes) -> anyhow::Result<()> {
    let (client, json) = connect(nodes.remote)?;
    let all = match client.repeat(|| client.api().get_node_info().send()).await?.into_inner() {
        GetNodeInfoResponse::Ok { body, .. } => body,
        GetNodeInfoResponse::NotModified { .. } => {
            bail!("the server says that nothing has changed, and nothing was known before")
        }
    };
    match nodes.command {
        NodeCommand::Ls { contains, risky, blocked } => {
            let wanted = contains.unwrap_or_default().to_lowercase();
            let mut found: Vec<(&String, &NodeInfo)> =
                all.iter().filter(|(class, info)| is_wanted(class, info, &wanted)).collect();
            found.sort_by_key(|(class, _)| class.as_str());
            match (risky, blocked) {
                (true, _) => show_risky(&found, json),
                (_, true) => show_blocked(&found, json),
                _ => show_all(&found, json),
            }
        }
        NodeCommand::Show { class } => {
            let Some(info) = all.get(&class) else {
                let message = format!(
                    "no worker has the node class `{class}`; `comfy-cloud nodes ls` lists them"
                );
                bail!(Error::Api {
                    status: StatusCode::NOT_FOUND,
                    code: "not_found".to_owned(),
                    message
                });
            };
            show(&class, info, json)?;
        }
    }
    Ok(())
}

fn show_all(found: &[(&String, &NodeInfo)], json: bool) {
    let cell = |info: &NodeInfo, key: &str| text(info, key).unwrap_or_default().to_owned();
    match json {
        true => output::json(
            &found
                .iter()
                .map(|(class, info)| json!({ "class": class, "name": info.get("display_name"), "category": info.get("category") }))
                .collect(),
        ),
        false => {
            let rows = found.iter().map(|(class, info)| vec![(*class).clone(), cell(info, "display_name"), cell(info, "category")]);
            output::table(&["CLASS", "NAME", "CATEGORY"], rows.collect());
        }
    }
}

/// The classes that a workflow of this user is refused for, and what can be done about it.
fn show_blocked(found: &[(&String, &NodeInfo)], json: bool) {
    let blocked: Vec<(&String, &str)> = found
        .iter()
        .filter_map(|(class, info)| Some((*class, text(info, "denied_reason")?)))
        .collect();
    if json {
        output::json(
            &blocked
                .iter()
                .map(|(class, reason)| json!({ "class": class, "reason": reason }))
                .collect(),
        );
        return;
    }
    output::table(
        &["CLASS", "REASON"],
        blocked
            .iter()
            .map(|(class, reason)| vec![(*class).clone(), (*reason).to_owned()])
            .collect(),
    );
    if !blocked.is_empty() {
        output::say("");
        output::say(
            "Workers that several users share do not run these. The operator can give the user or the user's group a worker\n\
             (`comfy-cloud workers add URL --for USER`, `--for-group GROUP`), or name classes in `jobs.allowed_classes`.",
        );
    }
}

/// The classes with inputs that look like paths.
fn show_risky(found: &[(&String, &NodeInfo)], json: bool) {
    let risky = found
        .iter()
        .map(|(class, info)| (class, info, path_inputs(info)))
        .filter(|(_, _, inputs)| !inputs.is_empty());
    let module = |info: &NodeInfo| text(info, "python_module").unwrap_or_default().to_owned();
    match json {
        true => output::json(
            &risky.map(|(class, info, inputs)| json!({ "class": class, "python_module": module(info), "inputs": inputs })).collect(),
        ),
        false => {
            let rows = risky.map(|(class, info, inputs)| vec![(*class).clone(), module(info), inputs.join(", ")]);
            output::table(&["CLASS", "MODULE", "INPUTS"], rows.collect());
        }
    }
}

/// The text inputs of a class whose names speak of paths; not the beginnings of names, which the
/// server writes itself.
fn path_inputs(info: &NodeInfo) -> Vec<String> {
    let sections = info.get("input").and_then(Value::as_object).into_iter().flatten();
    let inputs = sections.filter_map(|(_, section)| section.as_object()).flatten();
    let is_risky = |name: &str, spec: &Value| {
        let name = name.to_lowercase();
        let speaks = ["path", "folder", "dir", "file"].iter().any(|word| name.contains(word));
        speaks && !name.ends_with("prefix") && spec[0] == "STRING"
    };
    inputs.filter(|(name, spec)| is_risky(name, spec)).map(|(name, _)| name.clone()).collect()
}

/// A text of a class, if it has one of that name.
fn text<'i>(info: &'i NodeInfo, key: &str) -> Option<&'i str> {
    info.get(key).and_then(Value::as_str)
}

fn is_wanted(class: &str, info: &NodeInfo, wanted: &str) -> bool {
    let texts = [Some(class), text(info, "display_name"), text(info, "category")];
    texts.into_iter().flatten().any(|text| text.to_lowercase().contains(wanted))
}

fn show(class: &str, info: &NodeInfo, json: bool) -> anyhow::Result<()> {
    if json {
        output::json(&serde_json::to_value(info)?);
        return Ok(());
    }
    output::say(format_args!("{class} - {}", text(info, "display_name").unwrap_or(class)));
    if let Some(description) = text(info, "description").filter(|text| !text.is_empty()) {
        output::say(description);
    }
    let mut rows = Vec::new();
    for section in ["required", "optional"] {
        let inputs = info.get("input").and_then(|input| input[section].as_object());
        for (name, spec) in inputs.into_iter().flatten() {
            let kind = spec[0].as_str().map_or_else(|| choices(&spec[0]), str::to_owned);
            let default = match &spec[1]["default"] {
                Value::Null => String::new(),
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            rows.push(vec![section.to_owned(), name.clone(), kind, default]);
        }
    }
    let outputs = |key: &str| info.get(key).and_then(Value::as_array).into_iter().flatten();
    for (name, kind) in outputs("output_name").zip(outputs("output")) {
        let kind = kind.as_str().map_or_else(|| choices(kind), str::to_owned);
        rows.push(vec![
            "output".to_owned(),
            name.as_str().unwrap_or_default().to_owned(),
            kind,
            String::new(),
        ]);
    }
    output::table(&["", "NAME", "TYPE", "DEFAULT"], rows);
    Ok(())
}

fn choices(values: &Value) -> String {
    let values: Vec<&str> =
        values.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let more =
        if values.len() > 5 { format!(", {} more", values.len() - 5) } else { String::new() };
    format!("one of {}{more}", values[..values.len().min(5)].join(", "))
}
