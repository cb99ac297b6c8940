//! What there is: node classes, models, templates, files.

use std::collections::BTreeSet;

use comfy_cloud_domain::{
    AssetFilter, Order, PageRequest, SortKey, WorkflowFilter, WorkflowSort, file,
};
use comfy_cloud_jobs::FleetCapabilities;
use serde_json::{Map, Value, json};

use super::Agent;
use super::tools::{Find, Named, Outcome, Told, Trouble, some};
use crate::convert;
use crate::endpoints::models as folders;

/// How many choices of an input are shown.
const CHOICES: usize = 40;
/// The longest description that is shown, in characters.
const DESCRIPTION: usize = 300;

/// How many different words a query may have.
const WORDS: usize = 32;

/// The words of a query, as they are compared.
#[derive(Debug)]
struct Words(BTreeSet<String>);

impl Words {
    fn of(query: &str) -> Result<Self, Trouble> {
        let words: BTreeSet<String> = query.split_whitespace().map(str::to_lowercase).collect();
        match words.len() {
            ..=WORDS => Ok(Self(words)),
            count => Err(Trouble::new(
                format!("`query` has {count} different words; at most {WORDS} are taken"),
                "use fewer words",
            )),
        }
    }

    /// Whether some texts together have all of them.
    fn are_in(&self, texts: &[&str]) -> bool {
        let together = texts.join("\n").to_lowercase();
        self.0.iter().all(|word| together.contains(word.as_str()))
    }
}

fn short(text: &str) -> String {
    match text.char_indices().nth(DESCRIPTION) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

pub(super) async fn nodes(agent: &Agent, find: Find) -> Told {
    let known = agent.api().jobs.known_to(Some(&agent.principal));
    if known.object_info.is_empty() {
        return Err(Trouble::new(
            "no worker was ever reached",
            "tell the user to add a worker: `comfy-cloud workers add URL`",
        ));
    }
    let words = Words::of(&find.query)?;
    // All classes are gone through.
    agent.apart(move || Ok(among(&known, &words, find.limit()))).await
}

/// The classes that have all of the words.
fn among(known: &FleetCapabilities, words: &Words, limit: usize) -> Outcome {
    let text = |info: &Value, key: &str| info[key].as_str().unwrap_or_default().to_owned();
    let mut found: Vec<(bool, &String, Value)> = Vec::new();
    for (class, info) in &known.object_info {
        let (name, category, description) =
            (text(info, "display_name"), text(info, "category"), text(info, "description"));
        if words.are_in(&[class, &name, &category, &description]) {
            let mut said = json!({ "class": class, "name": name, "category": category, "makes_outputs": info["output_node"] == true });
            if !description.is_empty() {
                said["description"] = short(&description).into();
            }
            if let Some(reason) = known.denied.get(class) {
                said["refused"] = (*reason).into();
            }
            // Those whose own name has the words come first.
            found.push((!words.are_in(&[class, &name]), class, said));
        }
    }
    found.sort_by(|one, other| (one.0, one.1).cmp(&(other.0, other.1)));
    let count = found.len();
    some("nodes", found.into_iter().take(limit).map(|(_, _, said)| said).collect(), count)
}

pub(super) async fn node(agent: &Agent, named: Named) -> Told {
    let known = agent.api().jobs.known_to(Some(&agent.principal));
    let Some(info) = known.object_info.get(&named.class) else {
        return Err(Trouble::new(
            format!("no worker has the node class `{}`", named.class),
            "search for it with find_nodes",
        ));
    };
    let mut inputs = Map::new();
    for section in ["required", "optional"] {
        for (name, spec) in info["input"][section].as_object().into_iter().flatten() {
            let mut said = input(spec, known.takes_file(&named.class, name));
            said["required"] = (section == "required").into();
            inputs.insert(name.clone(), said);
        }
    }
    let names = info["output_name"].as_array().map(Vec::as_slice).unwrap_or_default();
    let outputs = info["output"].as_array().into_iter().flatten().enumerate();
    let outputs: Vec<Value> = outputs
        .map(|(number, kind)| {
            let kind = if kind.is_array() { "COMBO".into() } else { kind.clone() };
            json!({ "number": number, "type": kind, "name": names.get(number) })
        })
        .collect();
    let mut said = json!({ "class": named.class, "inputs": inputs, "outputs": outputs, "makes_outputs": info["output_node"] == true });
    if let Some(description) = info["description"].as_str().filter(|text| !text.is_empty()) {
        said["description"] = short(description).into();
    }
    if let Some(reason) = known.denied.get(&named.class) {
        said["refused"] = (*reason).into();
    }
    Ok(said.into())
}

/// An input of a class, as an agent needs it.
fn input(spec: &Value, takes_file: bool) -> Value {
    if takes_file {
        return json!({ "type": "FILE", "description": "the name of one of your files; upload_link makes one" });
    }
    let settings = &spec[1];
    let choices = spec[0].as_array().or_else(|| settings["options"].as_array());
    let mut said =
        json!({ "type": if choices.is_some() { "COMBO".into() } else { spec[0].clone() } });
    if let Some(choices) = choices {
        said["choices"] = choices.iter().take(CHOICES).cloned().collect();
        if choices.len() > CHOICES {
            said["more_choices"] = (choices.len() - CHOICES).into();
        }
    }
    for key in ["default", "min", "max", "step", "multiline", "tooltip"] {
        if let Some(value) = settings.get(key).filter(|value| !value.is_null()) {
            said[key] = value.as_str().map_or_else(|| value.clone(), |text| short(text).into());
        }
    }
    said
}

pub(super) async fn models(agent: &Agent, find: Find) -> Told {
    let words = Words::of(&find.query)?;
    let all = folders::folders(agent.api(), Some(&agent.principal)).await?;
    if let Some(folder) = find.within.as_ref().filter(|folder| !all.contains(*folder)) {
        let next = format!(
            "leave `within` out, or use one of {}",
            all.iter().cloned().collect::<Vec<_>>().join(", ")
        );
        return Err(Trouble::new(format!("there is no folder `{folder}`"), next));
    }
    let within = |folder: &&String| find.within.as_ref().is_none_or(|within| within == *folder);
    let mut models = Vec::new();
    for folder in all.iter().filter(within) {
        let listed = folders::in_folder(agent.api(), Some(&agent.principal), folder).await?;
        models.push((folder.clone(), listed.unwrap_or_default()));
    }
    let limit = find.limit();
    let matching = move || {
        let (mut found, mut count) = (Vec::new(), 0);
        for (folder, listed) in &models {
            for model in listed.iter().filter(|model| words.are_in(&[folder, &model.name])) {
                count += 1;
                if found.len() < limit {
                    found.push(json!({ "name": model.name, "folder": folder }));
                }
            }
        }
        Ok(some("models", found, count))
    };
    agent.apart(matching).await
}

pub(super) async fn templates(agent: &Agent, find: Find) -> Told {
    let words = Words::of(&find.query)?;
    let name = Some(find.query.trim().to_owned()).filter(|name| !name.is_empty());
    let filter = WorkflowFilter { name_contains: name, view: None, include_shared: true };
    let page = u32::try_from(find.limit()).unwrap_or(u32::MAX);
    let (sort, order) = (WorkflowSort::UpdatedAt, Order::Descending);
    let store = &agent.api().store;
    let (saved, total) =
        store.list_workflows(&agent.principal, &filter, sort, order, 0, page).await?;
    let saved = saved
        .into_iter()
        .map(|saved| json!({ "saved_workflow": saved.id.to_string(), "name": saved.name, "updated_at": saved.updated_at }));
    let mut found: Vec<Value> = saved.collect();
    let mut count = usize::try_from(total).unwrap_or(usize::MAX);
    let known = agent.api().jobs.known_to(Some(&agent.principal));
    let limit = find.limit();
    let matching = move || {
        for (module, names) in &known.templates {
            let names = names.as_array().into_iter().flatten().filter_map(Value::as_str);
            for name in names.filter(|name| words.are_in(&[module, name])) {
                count = count.saturating_add(1);
                if found.len() < limit {
                    found.push(json!({ "template": name, "module": module }));
                }
            }
        }
        Ok(some("templates", found, count))
    };
    agent.apart(matching).await
}

pub(super) async fn assets(agent: &Agent, find: Find) -> Told {
    let name = file::normal_name(find.query.trim());
    let filter = AssetFilter {
        all_tags: find
            .within
            .clone()
            .map(|tag| convert::tags(vec![tag]))
            .transpose()?
            .unwrap_or_default(),
        name_contains: Some(name).filter(|name| !name.is_empty()),
        include_public: true,
        ..AssetFilter::default()
    };
    let limit = u32::try_from(find.limit()).unwrap_or(u32::MAX);
    let page = PageRequest {
        sort: SortKey::CreatedAt,
        order: Order::Descending,
        limit,
        offset: 0,
        after: None,
    };
    let listed = agent.api().store.list_assets(&agent.principal, &filter, &page).await?;
    let found = listed.assets.into_iter().map(|asset| {
        let tags: Vec<&str> = asset.tags.iter().map(|tag| tag.as_str()).collect();
        json!({ "asset_id": asset.id.to_string(), "name": asset.name, "type": asset.mime_type, "size_bytes": asset.size_bytes, "tags": tags })
    });
    Ok(some("assets", found.collect(), usize::try_from(listed.total).unwrap_or(usize::MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_words_must_be_there_in_any_case() {
        let words = |query: &str| Words::of(query).expect("few words");
        assert!(words("load IMAGE").are_in(&["LoadImage", "x"]) && words("").are_in(&[]));
        assert!(!words("load mask").are_in(&["LoadImage"]));
        assert_eq!(words(&"a A ".repeat(500)).0.len(), 1, "a word counts once");
        let many: Vec<String> = (0..WORDS + 1).map(|n| n.to_string()).collect();
        assert!(Words::of(&many.join(" ")).is_err());
    }

    #[test]
    fn an_input_shows_some_of_its_choices_and_its_bounds() {
        let many: Vec<String> = (0..50).map(|n| n.to_string()).collect();
        let said = input(&json!([many, {}]), false);
        assert_eq!(
            (said["choices"].as_array().map(Vec::len), &said["more_choices"]),
            (Some(CHOICES), &json!(10))
        );
        let said = input(&json!(["COMBO", { "options": ["a"], "default": "a" }]), false);
        assert_eq!(said, json!({ "type": "COMBO", "choices": ["a"], "default": "a" }));
        assert_eq!(
            input(&json!(["INT", { "min": 0, "max": 9 }]), false),
            json!({ "type": "INT", "min": 0, "max": 9 })
        );
        assert_eq!(input(&json!([["a.png"], { "image_upload": true }]), true)["type"], "FILE");
    }
}
