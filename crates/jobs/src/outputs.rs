//! Files that a job made: fetched from its worker, hashed, and made assets of its user.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

use comfy_cloud_store::catalogue::{JobFile, JobResults, Medium, NewAsset};
use comfy_cloud_store::{Error as StoreError, JobId, Principal, Put, Store, Tag, file};
use serde_json::{Map, Value, json};

use crate::comfy::{Comfy, ComfyError, WorkerFile};
use crate::names::{is_of_another, without_mark};

/// How often a file is asked for that does not come whole.
const ATTEMPTS: u32 = 3;
/// The longest name that an output keeps, in characters.
const NAME_CHARS: usize = 200;

/// Why a file that a worker named did not become an asset.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OutputError {
    /// The worker does not give it whole.
    #[error("cannot fetch the output {name}")]
    Worker {
        name: String,
        #[source]
        source: ComfyError,
    },
    /// It is larger than allowed.
    #[error("the output {name} is larger than the {limit_bytes} bytes that are allowed here")]
    TooLarge { name: String, limit_bytes: u64 },
    /// It cannot be kept.
    #[error("cannot keep an output")]
    Store(#[from] StoreError),
}

/// Fetches a job's files, each once.
pub(crate) struct Collector<'a> {
    store: &'a Store,
    comfy: &'a Comfy,
    principal: &'a Principal,
    job: JobId,
    limit_bytes: u64,
    /// What the names of this job's own files begin with.
    mark: String,
    /// Set as long as bytes come: the attempt lives.
    alive: &'a AtomicBool,
    fetched: HashMap<WorkerFile, Kept>,
}

/// A file that is an asset now.
#[derive(Clone)]
struct Kept {
    asset: comfy_cloud_store::AssetId,
    content_name: String,
    name: String,
    medium: Medium,
}

impl<'a> Collector<'a> {
    pub(crate) fn new(
        store: &'a Store,
        comfy: &'a Comfy,
        principal: &'a Principal,
        job: JobId,
        limit_bytes: u64,
        mark: String,
        alive: &'a AtomicBool,
    ) -> Self {
        Self { store, comfy, principal, job, limit_bytes, mark, alive, fetched: HashMap::new() }
    }

    /// Fetches the files of one node's output, and writes their names here into it.
    pub(crate) async fn collect(&mut self, node: &str, output: &mut Map<String, Value>) -> Result<Vec<JobFile>, OutputError> {
        let mut files = Vec::new();
        for (key, items) in output.iter_mut() {
            for (index, item) in items.as_array_mut().into_iter().flatten().enumerate() {
                let Some(map) = item.as_object_mut() else { continue };
                let file = match WorkerFile::read(map) {
                    None => continue,
                    Some(Ok(file)) if is_of_another(file.name(), &self.mark) => {
                        let why = "it is a file of another job".to_owned();
                        let source = ComfyError::Nonsense { what: "fetching an output", why };
                        return Err(OutputError::Worker { name: plain_name(file.name()), source });
                    }
                    Some(Ok(file)) => file,
                    Some(Err(why)) => {
                        let name = map.get("filename").and_then(Value::as_str).map(plain_name).unwrap_or_default();
                        let source = ComfyError::Nonsense { what: "fetching an output", why };
                        return Err(OutputError::Worker { name, source });
                    }
                };
                let kept = self.keep(&file).await?;
                map.insert("filename".to_owned(), kept.content_name.clone().into());
                map.insert("subfolder".to_owned(), "".into());
                map.insert("display_name".to_owned(), kept.name.clone().into());
                map.insert("asset_id".to_owned(), kept.asset.to_string().into());
                files.push(JobFile {
                    node: node.to_owned(),
                    key: key.clone(),
                    index: u32::try_from(index).unwrap_or(u32::MAX),
                    asset: kept.asset,
                    medium: kept.medium,
                    temporary: file.is_temporary(),
                });
            }
        }
        Ok(files)
    }

    async fn keep(&mut self, file: &WorkerFile) -> Result<Kept, OutputError> {
        if let Some(kept) = self.fetched.get(file) {
            return Ok(kept.clone());
        }
        let mut attempt = 1;
        let kept = loop {
            match self.fetch(file).await {
                Err(OutputError::Worker { .. }) if attempt < ATTEMPTS => attempt += 1,
                other => break other?,
            }
        };
        self.fetched.insert(file.clone(), kept.clone());
        Ok(kept)
    }

    async fn fetch(&self, file: &WorkerFile) -> Result<Kept, OutputError> {
        let name = file.name();
        let failed = |source| OutputError::Worker { name: plain_name(name), source };
        let mut response = self.comfy.view(file).await.map_err(failed)?;
        let mut upload = self.store.begin_output(self.principal).await?;
        let (mut head, mut size_bytes) = (Vec::new(), 0);
        // A body that is shorter than announced is an error here.
        while let Some(chunk) = response.chunk().await.map_err(|source| failed(ComfyError::connection("fetching an output", source)))? {
            self.alive.store(true, Ordering::Relaxed);
            size_bytes += chunk.len() as u64;
            if size_bytes > self.limit_bytes {
                return Err(OutputError::TooLarge { name: plain_name(name), limit_bytes: self.limit_bytes });
            }
            head.extend_from_slice(&chunk[..chunk.len().min(file::HEAD_BYTES - head.len())]);
            upload.write(chunk).await?;
        }
        let name = plain_name(name);
        let mime_type = file::sniff(&head, &name);
        let tag = if file.is_temporary() { "temp" } else { "output" };
        let asset = NewAsset {
            name: Some(name.clone()),
            shows_itself: mime_type.starts_with("image/"),
            tags: Tag::try_from(tag).into_iter().collect(),
            job: Some(self.job),
            mime_type: Some(mime_type.clone()),
            ..NewAsset::default()
        };
        let minted = self.store.finish_upload(upload, self.principal, Put { expected: None, asset }).await?;
        let content_name = file::content_name(minted.asset.hash, &name, Some(&mime_type));
        Ok(Kept { asset: minted.asset.id, content_name, medium: medium(&mime_type, &name), name })
    }
}

/// A file's name without the folders that a worker may have put into it, and without the mark of its job.
fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).find(|part| !matches!(*part, "" | "." | "..")).unwrap_or("output");
    let plain: String = without_mark(last).chars().filter(|c| !c.is_control()).take(NAME_CHARS).collect();
    file::normal_name(&plain)
}

/// The formats of 3D models that ComfyUI's nodes write.
const MODELS_3D: [&str; 11] = ["obj", "fbx", "gltf", "glb", "usdz", "stl", "ply", "splat", "spz", "ksplat", "3mf"];

fn medium(mime_type: &str, name: &str) -> Medium {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase()).unwrap_or_default();
    match mime_type.split('/').next() {
        Some("model") => Medium::Model3d,
        _ if MODELS_3D.contains(&extension.as_str()) => Medium::Model3d,
        Some("image") => Medium::Image,
        Some("video") => Medium::Video,
        Some("audio") => Medium::Audio,
        _ => Medium::Other,
    }
}

/// Adds to results the file that shows the job.
pub(crate) fn choose_preview(results: &mut JobResults) {
    results.preview = preview_of(&results.files, &results.outputs);
}

/// Of a job's files, the one that shows it, as lists of jobs say it: what can be seen or heard before
/// text, what is kept before what is not, pictures before films before sounds before 3D models.
pub fn preview_of(files: &[JobFile], outputs: &Map<String, Value>) -> Option<Value> {
    let rank = |file: &&JobFile| {
        let order = [Medium::Image, Medium::Video, Medium::Audio, Medium::Model3d, Medium::Other];
        (file.medium == Medium::Other, file.temporary, order.iter().position(|medium| *medium == file.medium))
    };
    let file = files.iter().min_by_key(rank)?;
    let item = outputs.get(&file.node)?.get(&file.key)?.get(file.index as usize)?;
    let mut preview = item.as_object()?.clone();
    preview.insert("nodeId".to_owned(), file.node.clone().into());
    preview.insert("mediaType".to_owned(), file.key.clone().into());
    Some(json!(preview))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_seen_shows_a_job_before_what_is_text() {
        let file = |key: &str, medium, temporary| JobFile {
            node: "1".to_owned(),
            key: key.to_owned(),
            index: 0,
            asset: comfy_cloud_store::AssetId::random(),
            medium,
            temporary,
        };
        let outputs =
            json!({ "1": { "text": [{ "filename": "a.txt" }], "images": [{ "filename": "b.png" }], "3d": [{ "filename": "c.glb" }] } });
        let outputs = outputs.as_object().expect("an object");
        let shown = |files: &[JobFile]| preview_of(files, outputs).map(|preview| preview["filename"].clone());
        let (text, picture, model) = (
            file("text", Medium::Other, false),
            file("images", Medium::Image, true),
            file("3d", medium("application/octet-stream", "c.GLB"), false),
        );
        assert_eq!(shown(&[text.clone(), picture.clone()]), Some("b.png".into()));
        assert_eq!(shown(&[text.clone(), picture, model]), Some("c.glb".into()), "what is kept");
        assert_eq!(shown(&[text]), Some("a.txt".into()));
        assert_eq!(shown(&[]), None);
    }

    #[test]
    fn a_name_chooses_no_place() {
        assert_eq!(plain_name("../../etc/passwd"), "passwd");
        assert_eq!(plain_name("a\\b\\..\\"), "b");
        assert_eq!(plain_name(".."), "output");
        assert_eq!(plain_name("x\n.png"), "x.png");
    }
}
