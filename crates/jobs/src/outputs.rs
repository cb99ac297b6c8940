//! Files that a job made: fetched from its worker, hashed, and made assets of its user.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

use comfy_cloud_app::{Put, Store};
use comfy_cloud_domain::{
    Asset, AssetChange, Error as StoreError, JobFile, JobId, JobResults, Medium, NewAsset,
    Principal, Tag, file, preview_of,
};
use serde_json::{Map, Value};

use crate::attempt::Gathered;
use crate::chosen::ChosenNames;
use crate::comfy::{Comfy, ComfyError, Refusal, WorkerFile};
use crate::names::{is_of_another, without_mark, without_marks};

/// The longest name that an output keeps, in characters.
const NAME_CHARS: usize = 200;

/// Why a file that a worker named did not become an asset.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OutputError {
    /// The worker does not give it whole.
    #[error("cannot fetch the output {}", file.name())]
    Worker {
        file: WorkerFile,
        #[source]
        source: Box<ComfyError>,
    },
    /// It is larger than allowed.
    #[error("the output {name} is larger than the {limit_bytes} bytes that are allowed here")]
    TooLarge { name: String, limit_bytes: u64 },
    /// It cannot be kept.
    #[error("cannot keep an output")]
    Store(#[from] StoreError),
}

/// What is taken of a job.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    /// The largest file, in bytes.
    pub(crate) file_bytes: u64,
    /// How many files may still be taken.
    pub(crate) files: usize,
}

/// By what a file is told to be a job's own.
#[derive(Clone, Debug)]
pub(crate) struct Ownership<'a> {
    /// What the names begin with that are surely its own.
    pub(crate) mark: String,
    /// On a worker that users share, the names that its user has chosen.
    pub(crate) chosen: Option<&'a ChosenNames>,
}

impl Ownership<'_> {
    /// Why a file is not the job's.
    fn refuse(&self, name: &str) -> Option<Refusal> {
        if is_of_another(name, &self.mark) {
            return Some(Refusal::OtherJob);
        }
        let is_chosen =
            !name.starts_with(&self.mark) && self.chosen.is_some_and(|chosen| chosen.name(name));
        is_chosen.then_some(Refusal::Chosen)
    }
}

/// Fetches a job's files, each once.
pub(crate) struct Collector<'a> {
    store: &'a Store,
    comfy: &'a Comfy,
    principal: &'a Principal,
    job: JobId,
    bounds: Bounds,
    ownership: Ownership<'a>,
    /// Set as long as bytes come: the attempt lives.
    alive: &'a AtomicBool,
    fetched: HashMap<WorkerFile, Kept>,
    /// What is done without, and why.
    missing: HashMap<WorkerFile, String>,
}

/// A file that is an asset now.
#[derive(Clone)]
struct Kept {
    asset: comfy_cloud_domain::AssetId,
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
        bounds: Bounds,
        ownership: Ownership<'a>,
        alive: &'a AtomicBool,
    ) -> Self {
        Self {
            store,
            comfy,
            principal,
            job,
            bounds,
            ownership,
            alive,
            fetched: HashMap::new(),
            missing: HashMap::new(),
        }
    }

    /// From now on, this file is not asked for any more.
    pub(crate) fn do_without(&mut self, file: WorkerFile, reason: String) {
        self.missing.insert(file, reason);
    }

    /// The file that an item names, if it names one that is this job's.
    fn read(&self, item: &Value) -> Option<Result<WorkerFile, Refusal>> {
        let file = WorkerFile::read_item(item)?;
        Some(file.and_then(|file| self.ownership.refuse(file.name()).map_or(Ok(file), Err)))
    }

    /// Fetches the files of one node's output, and then writes their names here into it.
    ///
    /// # Errors
    /// When a file is not had; what was fetched is not fetched again, and `output` is as it was.
    pub(crate) async fn collect(
        &mut self,
        node: &str,
        output: &mut Map<String, Value>,
    ) -> Result<Gathered, OutputError> {
        let items = output.values().filter_map(Value::as_array).flatten();
        let files: Vec<_> = items.filter_map(|item| self.read(item)?.ok()).collect();
        for file in files {
            if self.fetched.len() >= self.bounds.files && !self.fetched.contains_key(&file) {
                self.missing.entry(file).or_insert_with(|| {
                    "the job has more files than are kept of one job here".to_owned()
                });
            } else if !self.fetched.contains_key(&file) && !self.missing.contains_key(&file) {
                let kept = self.fetch(&file).await?;
                self.fetched.insert(file, kept);
            }
        }
        let mut gathered = Gathered::default();
        for (key, value) in output.iter_mut() {
            let Some(items) = value.as_array_mut() else { continue };
            items.retain(|item| {
                let reason = match self.read(item) {
                    None => return true,
                    Some(Err(refusal)) => Some(refusal.to_string()),
                    Some(Ok(file)) => self.missing.get(&file).cloned(),
                };
                let is_kept = reason.is_none();
                gathered.missing.extend(reason.map(|reason| (name_of(item), reason)));
                is_kept
            });
            for (index, item) in items.iter_mut().enumerate() {
                let Some(Ok(file)) = self.read(item) else { continue };
                let Some(kept) = self.fetched.get(&file) else { continue };
                kept.write_into(item, &file);
                gathered.files.push(JobFile {
                    node: node.to_owned(),
                    key: key.clone(),
                    index: u32::try_from(index).unwrap_or(u32::MAX),
                    asset: kept.asset,
                    name: Some(kept.name.clone()),
                    medium: kept.medium,
                    temporary: file.is_temporary(),
                });
            }
        }
        gathered.output.clone_from(output);
        Ok(gathered)
    }

    async fn fetch(&self, file: &WorkerFile) -> Result<Kept, OutputError> {
        let failed = |source| OutputError::Worker { file: file.clone(), source: Box::new(source) };
        let mut response = self.comfy.view(file).await.map_err(failed)?;
        let mut upload = self.store.begin_output(self.principal).await?;
        let (mut head, mut size_bytes) = (Vec::new(), 0);
        // A body that is shorter than announced is an error here.
        while let Some(chunk) = response
            .chunk()
            .await
            .map_err(|source| failed(ComfyError::connection("fetching an output", source)))?
        {
            self.alive.store(true, Ordering::Relaxed);
            size_bytes += chunk.len() as u64;
            if size_bytes > self.bounds.file_bytes {
                return Err(OutputError::TooLarge {
                    name: plain_name(file.name()),
                    limit_bytes: self.bounds.file_bytes,
                });
            }
            head.extend_from_slice(&chunk[..chunk.len().min(file::HEAD_BYTES - head.len())]);
            upload.write(chunk).await?;
        }
        let name = plain_name(file.name());
        let mime_type = file::sniff(&head, &name);
        let tag = if file.is_temporary() { "temp" } else { "output" };
        let new = NewAsset {
            name: Some(name.clone()),
            shows_itself: mime_type.starts_with("image/"),
            tags: Tag::try_from(tag).into_iter().collect(),
            job: Some(self.job),
            aliases: alias(file.subfolder(), &name).into_iter().collect(),
            mime_type: Some(mime_type.clone()),
            ..NewAsset::default()
        };
        let minted = self
            .store
            .finish_upload(upload, self.principal, Put { expected: None, asset: new })
            .await?;
        if !minted.created && !file.is_temporary() {
            self.promote(&minted.asset, &name).await?;
        }
        let content_name = file::content_name(minted.asset.hash, &name, Some(&mime_type));
        Ok(Kept { asset: minted.asset.id, content_name, medium: medium(&mime_type, &name), name })
    }

    /// What is saved and was only a preview before is an output from now on, under the name that it
    /// is saved as.
    async fn promote(&self, asset: &Asset, name: &str) -> Result<(), StoreError> {
        if asset.tags.iter().any(|tag| tag.as_str() != "temp") || asset.tags.is_empty() {
            return Ok(());
        }
        let tags = Some(Tag::try_from("output").into_iter().collect());
        let change = AssetChange { name: Some(name.to_owned()), tags, ..AssetChange::default() };
        match self.store.update_asset(self.principal, asset.id, change).await {
            Err(StoreError::NotFound(_)) | Ok(_) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

impl Kept {
    /// Writes its name here over the worker's.
    fn write_into(&self, item: &mut Value, file: &WorkerFile) {
        match item {
            Value::Object(map) => {
                // Where the worker keeps it is nobody's concern.
                map.retain(|_, value| !value.as_str().is_some_and(is_absolute));
                map.insert("filename".to_owned(), self.content_name.clone().into());
                map.insert("subfolder".to_owned(), "".into());
                map.insert("display_name".to_owned(), self.name.clone().into());
                map.insert("asset_id".to_owned(), self.asset.to_string().into());
            }
            item => *item = Value::from(format!("{}/{}", file.folder(), self.content_name)),
        }
    }
}

/// The name of the file that an item names.
fn name_of(item: &Value) -> String {
    plain_name(item["filename"].as_str().or(item.as_str()).unwrap_or_default())
}

/// Whether a text is a path from the root of a disk, as Linux or Windows writes it.
fn is_absolute(text: &str) -> bool {
    let bytes = text.as_bytes();
    let has_drive = bytes.len() > 2
        && bytes[0].is_ascii_alphabetic()
        && bytes[1] == b':'
        && matches!(bytes[2], b'/' | b'\\');
    text.starts_with('/') || text.starts_with("\\\\") || has_drive
}

/// A file's name without the folders that a worker may have put into it, and without the mark of
/// its job.
fn plain_name(name: &str) -> String {
    let last =
        name.rsplit(['/', '\\']).find(|part| !matches!(*part, "" | "." | "..")).unwrap_or("output");
    let plain: String =
        without_mark(last).chars().filter(|c| !c.is_control()).take(NAME_CHARS).collect();
    file::normal_name(&plain)
}

/// What a file in a folder goes by beside its own name: tools ask for both together.
fn alias(subfolder: &str, name: &str) -> Option<String> {
    let plain = without_marks(subfolder).unwrap_or_else(|| subfolder.to_owned()).replace('\\', "/");
    let plain: String = plain.chars().filter(|c| !c.is_control()).collect();
    let folder = plain.trim_matches('/');
    let alias = format!("{folder}/{name}");
    (!folder.is_empty() && alias.chars().count() <= 2 * NAME_CHARS)
        .then(|| file::normal_name(&alias))
}

/// The formats of 3D models that ComfyUI's nodes write.
const MODELS_3D: [&str; 11] =
    ["obj", "fbx", "gltf", "glb", "usdz", "stl", "ply", "splat", "spz", "ksplat", "3mf"];

fn medium(mime_type: &str, name: &str) -> Medium {
    let extension = name
        .rsplit_once('.')
        .map(|(_, extension)| extension.to_ascii_lowercase())
        .unwrap_or_default();
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_name_chooses_no_place() {
        assert_eq!(plain_name("../../etc/passwd"), "passwd");
        assert_eq!(plain_name("a\\b\\..\\"), "b");
        assert_eq!(plain_name(".."), "output");
        assert_eq!(plain_name("x\n.png"), "x.png");
    }

    #[test]
    fn an_item_shows_no_path_of_the_worker() {
        let kept = Kept {
            asset: comfy_cloud_domain::AssetId::new(),
            content_name: "c.mp4".into(),
            name: "a.mp4".into(),
            medium: Medium::Video,
        };
        let mut item = json!({ "filename": "a.mp4", "subfolder": "s", "type": "output", "fullpath": "/srv/comfy/a.mp4", "other": "C:\\a.mp4", "format": "video/h264" });
        let file = WorkerFile::read_item(&item).and_then(Result::ok).expect("a file");
        kept.write_into(&mut item, &file);
        let asset = kept.asset.to_string();
        assert_eq!(
            item,
            json!({ "filename": "c.mp4", "subfolder": "", "type": "output", "format": "video/h264", "display_name": "a.mp4", "asset_id": asset })
        );
    }
}
