//! Addresses on a worker.
//!
//! A [`Route`] holds words of this program, and names that the worker itself has said: there is no
//! way to put a caller's text into one. A caller names a model or a subgraph; [`ModelFile::listed`]
//! and [`SubgraphId::listed`] look it up in what the worker lists, and return the worker's own name
//! or nothing.

use comfy_cloud_domain::Capabilities;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};
use url::Url;

/// All but the unreserved characters of RFC 3986.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// The longest name of a job that a worker may choose, in bytes.
const JOB_NAME_BYTES: usize = 128;

/// Something that a worker serves.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Route<'a> {
    Prompt,
    Queue,
    Interrupt,
    UploadImage,
    ObjectInfo,
    SystemStats,
    WorkflowTemplates,
    Subgraphs,
    Subgraph(&'a SubgraphId),
    ModelFolders,
    /// The models of a folder, with the index of the path that each is below.
    ModelFiles(&'a ModelFolder),
    /// The same on an older ComfyUI: names alone.
    ModelNames(&'a ModelFolder),
    ModelPreview(&'a ModelFile),
    /// What a model's file says of itself.
    ModelMetadata(&'a ModelFile),
    Free,
    History(&'a JobName),
    /// The names of the files in the top of the output folder.
    OutputFiles,
    WholeHistory,
    View(&'a WorkerFile),
    Socket(&'a ClientId),
}

impl Route<'_> {
    /// The address of this on the worker at `base`.
    pub(super) fn at(self, base: &Url) -> Url {
        let path = match self {
            Self::Prompt => "/prompt".to_owned(),
            Self::Queue => "/queue".to_owned(),
            Self::Interrupt => "/interrupt".to_owned(),
            Self::UploadImage => "/upload/image".to_owned(),
            Self::ObjectInfo => "/object_info".to_owned(),
            Self::SystemStats => "/system_stats".to_owned(),
            Self::WorkflowTemplates => "/workflow_templates".to_owned(),
            Self::Subgraphs => "/global_subgraphs".to_owned(),
            Self::Subgraph(id) => format!("/global_subgraphs/{}", segment(&id.0)),
            Self::ModelFolders => "/models".to_owned(),
            Self::ModelFiles(folder) => format!("/experiment/models/{}", segment(&folder.0)),
            Self::ModelNames(folder) => format!("/models/{}", segment(&folder.0)),
            Self::ModelPreview(file) => {
                format!(
                    "/experiment/models/preview/{}/{}/{}",
                    segment(&file.folder),
                    file.path_index,
                    segment(&file.name)
                )
            }
            Self::ModelMetadata(file) => format!("/view_metadata/{}", segment(&file.folder)),
            Self::Free => "/free".to_owned(),
            Self::History(job) => format!("/history/{}", segment(&job.0)),
            Self::OutputFiles => "/internal/files/output".to_owned(),
            Self::WholeHistory => "/history".to_owned(),
            Self::View(_) => "/view".to_owned(),
            Self::Socket(_) => "/ws".to_owned(),
        };
        let mut url = base.clone();
        let below = url.path().trim_end_matches('/').to_owned();
        url.set_path(&format!("{below}{path}"));
        match self {
            Self::View(WorkerFile { name, subfolder, kind }) => {
                let query = [
                    ("filename", name.as_str()),
                    ("subfolder", subfolder),
                    ("type", kind.as_str()),
                ];
                url.query_pairs_mut().extend_pairs(query);
            }
            Self::ModelMetadata(file) => {
                url.query_pairs_mut().append_pair("filename", &file.name);
            }
            Self::Socket(ClientId(id)) => {
                url.query_pairs_mut().append_pair("clientId", id);
            }
            _ => {}
        }
        url
    }
}

/// A text as one segment of a path.
fn segment(text: &str) -> String {
    utf8_percent_encode(text, SEGMENT).to_string()
}

/// Whether a name stays below the folder that it is looked up in, on workers of every system: not
/// absolute, no drive, no segment that leads up.
fn stays_below(name: &str) -> bool {
    let has_drive = name.as_bytes().get(1) == Some(&b':');
    !name.is_empty()
        && !has_drive
        && !name.contains('\0')
        && name.split(['/', '\\']).all(|part| !matches!(part, "" | "." | ".."))
}

/// A folder of models, as the worker lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ModelFolder(String);

impl ModelFolder {
    /// The folders of a worker's response.
    pub(super) fn read(answer: &Value) -> Vec<Self> {
        let names = answer.as_array().into_iter().flatten().filter_map(Value::as_str);
        names.filter(|name| stays_below(name)).map(|name| Self(name.to_owned())).collect()
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// A model, as the worker lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ModelFile {
    folder: String,
    path_index: u64,
    name: String,
}

impl ModelFile {
    /// The model of this folder and name, if the worker lists it, below whichever path.
    pub(crate) fn named(capabilities: &Capabilities, folder: &str, name: &str) -> Option<Self> {
        let files = capabilities.models.get(folder)?.as_array()?;
        let index = files.iter().find(|file| file["name"] == name)?["pathIndex"].as_i64()?;
        Self::listed(capabilities, folder, index, name)
    }

    /// The model of exactly this folder, path index and name, if the worker lists it.
    pub(crate) fn listed(
        capabilities: &Capabilities,
        folder: &str,
        path_index: i64,
        name: &str,
    ) -> Option<Self> {
        let (folder, files) = capabilities.models.get_key_value(folder)?;
        let file = files
            .as_array()?
            .iter()
            .find(|file| file["name"] == name && file["pathIndex"].as_i64() == Some(path_index))?;
        let name = file["name"].as_str().filter(|name| stays_below(name))?;
        stays_below(folder).then(|| Self {
            folder: folder.clone(),
            path_index: path_index.unsigned_abs(),
            name: name.to_owned(),
        })
    }
}

/// A subgraph, as the worker lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SubgraphId(String);

impl SubgraphId {
    /// The subgraph of this id, if the worker lists it.
    pub(crate) fn listed(capabilities: &Capabilities, id: &str) -> Option<Self> {
        let (id, _) = capabilities.subgraphs.get_key_value(id)?;
        stays_below(id).then(|| Self(id.clone()))
    }
}

/// What a worker calls a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct JobName(String);

impl JobName {
    /// Takes a name of letters, digits, `-` and `_`; every ComfyUI uses UUIDs.
    pub(crate) fn read(name: &str) -> Option<Self> {
        let plain =
            name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
        (plain && (1..=JOB_NAME_BYTES).contains(&name.len())).then(|| Self(name.to_owned()))
    }
}

/// What a worker calls this server's connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ClientId(String);

impl ClientId {
    /// Takes a name of letters, digits, `-` and `_`; anything else in it is left out.
    pub(crate) fn new(name: &str) -> Self {
        Self(name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect())
    }
}

/// Which of a worker's folders a file is in. Not the input folder: what is there was brought, and
/// nobody fetches it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum FileKind {
    Output,
    Temp,
}

impl FileKind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Output => "output",
            Self::Temp => "temp",
        }
    }
}

/// A file that a worker says a job has made.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct WorkerFile {
    name: String,
    subfolder: String,
    kind: FileKind,
}

/// Why a file that a worker names is not fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refusal {
    /// It is in a folder of which nothing is fetched, as a node does that shows what it was given.
    #[error("it is not in the worker's folder `output` or `temp`")]
    Folder,
    /// It has the name of another job's file.
    #[error("it is a file of another job")]
    OtherJob,
    /// A text of the job's own workflow names it, so that it can be anybody's.
    #[error("its name is written in the workflow")]
    Chosen,
    /// Its name leads out of the worker's folder: no ComfyUI names a file so.
    #[error("its name leads out of the worker's folder")]
    Elsewhere,
}

/// How many hex digits in a row make a name that nobody can guess.
const UNGUESSABLE_DIGITS: usize = 32;

impl WorkerFile {
    /// The file that an item of a node's output names, if it names one.
    pub(crate) fn read_item(item: &Value) -> Option<Result<Self, Refusal>> {
        match item {
            Value::Object(map) => Self::read(map),
            Value::String(path) => Self::read_path(path).map(Ok),
            _ => None,
        }
    }

    /// A path that a node shows as plain text, as `Preview3D` does with its background. Texts can
    /// be the user's, and a worker's folders are everybody's: only a name that nobody can guess is
    /// a file.
    fn read_path(path: &str) -> Option<Self> {
        let (kind, rest) = path.split_once('/')?;
        let kind =
            [FileKind::Output, FileKind::Temp].into_iter().find(|known| known.as_str() == kind)?;
        let (subfolder, name) = rest.rsplit_once('/').unwrap_or(("", rest));
        let (stem, extension) = name.rsplit_once('.')?;
        let digits =
            stem.split(|c: char| !c.is_ascii_hexdigit()).map(str::len).max().unwrap_or_default();
        let is_plain = rest.chars().all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c))
            && stays_below(rest);
        let is_file = digits >= UNGUESSABLE_DIGITS && is_plain && !extension.is_empty();
        is_file.then(|| Self { name: name.to_owned(), subfolder: subfolder.to_owned(), kind })
    }

    /// The worker's name of the folder that it is in.
    pub(crate) fn folder(&self) -> &'static str {
        self.kind.as_str()
    }

    /// Reads one item of a node's output: an object with `filename`, `subfolder` and `type`. `None`
    /// when it names no file; an error that says why when the file may not be fetched.
    fn read(item: &Map<String, Value>) -> Option<Result<Self, Refusal>> {
        let name = item.get("filename")?.as_str()?;
        let text = |key: &str| item.get(key).and_then(Value::as_str).unwrap_or_default();
        let (subfolder, kind) = (text("subfolder"), text("type"));
        let kind = match kind {
            "output" | "" => FileKind::Output,
            "temp" => FileKind::Temp,
            _ => return Some(Err(Refusal::Folder)),
        };
        // ComfyUI reads a name that ends so as one in another folder.
        let annotated = ["[input]", "[output]", "[temp]"].iter().any(|end| name.ends_with(end));
        if annotated || !stays_below(name) || !(subfolder.is_empty() || stays_below(subfolder)) {
            return Some(Err(Refusal::Elsewhere));
        }
        Some(Ok(Self { name: name.to_owned(), subfolder: subfolder.to_owned(), kind }))
    }

    /// A file in the top of the output folder, as the worker lists it.
    pub(super) fn listed(name: &str) -> Option<Self> {
        // Earlier versions of ComfyUI write the folder behind the name.
        let name = name.strip_suffix(" [output]").unwrap_or(name);
        stays_below(name).then(|| Self {
            name: name.to_owned(),
            subfolder: String::new(),
            kind: FileKind::Output,
        })
    }

    /// As a node would show it.
    pub(crate) fn to_item(&self) -> Value {
        json!({ "filename": self.name, "subfolder": self.subfolder, "type": self.kind.as_str() })
    }

    /// The folder below that of its kind that it is in; mostly empty.
    pub(crate) fn subfolder(&self) -> &str {
        &self.subfolder
    }

    pub(crate) fn is_temporary(&self) -> bool {
        self.kind == FileKind::Temp
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worker() -> Capabilities {
        let map = |value: Value| value.as_object().cloned().unwrap_or_default();
        Capabilities {
            models: map(json!({
                "checkpoints": [{"name": "a.safetensors", "pathIndex": 0}, {"name": "sdxl\\b.safetensors", "pathIndex": 1}],
                "..": [{"name": "x", "pathIndex": 0}],
                "odd": [{"name": "../x", "pathIndex": 0}, {"name": "C:\\x", "pathIndex": 0}, {"name": "/etc/x", "pathIndex": 0}],
            })),
            subgraphs: map(json!({"5ab2": {}, "../history": {}})),
            ..Capabilities::default()
        }
    }

    fn at(route: Route<'_>) -> String {
        route.at(&"http://gpu:8188/below/".parse().expect("a URL")).to_string()
    }

    #[test]
    fn a_model_is_what_the_worker_lists_and_nothing_else() {
        let worker = worker();
        let found =
            ModelFile::listed(&worker, "checkpoints", 1, "sdxl\\b.safetensors").expect("listed");
        let preview =
            "http://gpu:8188/below/experiment/models/preview/checkpoints/1/sdxl%5Cb.safetensors";
        assert_eq!(at(Route::ModelPreview(&found)), preview);
        assert_eq!(
            ModelFile::named(&worker, "checkpoints", "sdxl\\b.safetensors").as_ref(),
            Some(&found)
        );
        assert_eq!(ModelFile::named(&worker, "odd", "../x"), None);
        let metadata =
            "http://gpu:8188/below/view_metadata/checkpoints?filename=sdxl%5Cb.safetensors";
        assert_eq!(at(Route::ModelMetadata(&found)), metadata);
        for (folder, index, name) in [
            ("checkpoints", 0, "../../output/ComfyUI_00001_.png"),
            ("checkpoints", 0, "/etc/passwd"),
            ("checkpoints", 0, "sdxl\\b.safetensors"),
            ("checkpoints", 0, "sdxl/b.safetensors"),
            ("checkpoints", -1, "a.safetensors"),
            ("checkpoints", 0, ""),
            ("loras", 0, "a.safetensors"),
            ("..", 0, "x"),
            ("odd", 0, "../x"),
            ("odd", 0, "C:\\x"),
            ("odd", 0, "/etc/x"),
        ] {
            assert_eq!(
                ModelFile::listed(&worker, folder, index, name),
                None,
                "{folder} {index} {name}"
            );
        }
    }

    #[test]
    fn subgraphs_jobs_and_folders_are_names_and_no_paths() {
        let worker = worker();
        let found = SubgraphId::listed(&worker, "5ab2").expect("listed");
        assert_eq!(at(Route::Subgraph(&found)), "http://gpu:8188/below/global_subgraphs/5ab2");
        assert_eq!(SubgraphId::listed(&worker, "../history"), None);
        assert_eq!(SubgraphId::listed(&worker, "unknown"), None);
        assert_eq!(
            ModelFolder::read(&json!(["loras", "..", "a/../b", 5])),
            [ModelFolder("loras".to_owned())]
        );
        let job = JobName::read("0b0e-1_a").expect("plain");
        assert_eq!(at(Route::History(&job)), "http://gpu:8188/below/history/0b0e-1_a");
        for name in ["", "..", "a/b", "a?b", "ü", &"a".repeat(129)] {
            assert_eq!(JobName::read(name), None, "{name}");
        }
        assert_eq!(
            at(Route::Socket(&ClientId::new("a&b=c"))),
            "http://gpu:8188/below/ws?clientId=abc"
        );
    }

    #[test]
    fn files_are_fetched_from_outputs_and_temporary_ones_alone() {
        let read = |name: &str, subfolder: &str, kind: &str| {
            let item = json!({ "filename": name, "subfolder": subfolder, "type": kind });
            WorkerFile::read(item.as_object().expect("an object")).expect("a file")
        };
        let file = read("a b_00001_.png", "sub", "output").expect("a file");
        assert_eq!(
            at(Route::View(&file)),
            "http://gpu:8188/below/view?filename=a+b_00001_.png&subfolder=sub&type=output"
        );
        assert!(read("a.png", "", "temp").expect("a file").is_temporary());
        for (name, subfolder, kind) in [
            ("a.png", "", "input"),
            ("../a.png", "", "output"),
            ("/a.png", "", "output"),
            ("a.png", "..", "output"),
            ("a.png", "sub\\..", "temp"),
            ("a.png [input]", "", "output"),
            ("a.png[output]", "", "temp"),
        ] {
            assert!(read(name, subfolder, kind).is_err(), "{name} {subfolder} {kind}");
        }
        assert_eq!(WorkerFile::read(&Map::new()), None);
        let older = json!({ "filename": "a.png" });
        let older = WorkerFile::read(older.as_object().expect("an object"));
        assert_eq!(older.and_then(Result::ok).map(|file| file.kind), Some(FileKind::Output));
    }

    #[test]
    fn a_text_is_a_file_only_when_nobody_could_have_guessed_its_name() {
        let random = "bg_0123456789abcdef0123456789abcdef.png";
        let read = |text: &str| {
            WorkerFile::read_item(&Value::from(text))
                .and_then(Result::ok)
                .map(|file| (file.kind, file.subfolder, file.name))
        };
        assert_eq!(
            read(&format!("temp/{random}")),
            Some((FileKind::Temp, String::new(), random.into()))
        );
        assert_eq!(
            read(&format!("output/a/b/{random}")),
            Some((FileKind::Output, "a/b".into(), random.into()))
        );
        let others = [
            random.to_owned(),
            format!("input/{random}"),
            format!("temp/../{random}"),
            format!("temp/x y/{random}"),
        ];
        for other in others
            .iter()
            .map(String::as_str)
            .chain(["temp/ComfyUI_temp_abcde_00001_.png", "output/ComfyUI_00001_.png"])
        {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
