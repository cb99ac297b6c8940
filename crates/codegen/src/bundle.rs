//! References into files beside the contract: the files become parts of it.
//!
//! Each file stands once under [`FILES`], by its name, with its own references led there. Nothing
//! but files is read, and only those in the contract's folder and below.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::schema::each_reference;
use crate::yaml;

/// Where the files stand in the document.
pub(crate) const FILES: &str = "#/x-files/";
/// How many files a contract may be of.
const FILE_LIMIT: usize = 10_000;
/// How large they may be together, in bytes.
const BYTES_LIMIT: usize = 256 << 20;

/// A finding: pointer, what is wrong, what to write instead.
type Finding = (String, String, &'static str);

/// Puts all files that a document refers to into it.
///
/// # Errors
/// When a reference leads to what is no file of the contract's folder, or is not YAML.
pub(crate) fn bundle(document: &mut Value, path: &Path) -> Result<(), Finding> {
    let root = path.parent().map_or_else(PathBuf::new, Path::to_path_buf);
    let root = if root.as_os_str().is_empty() { PathBuf::from(".") } else { root };
    let Ok(root) = root.canonicalize() else { return Ok(()) };
    let mut files = Files {
        known: BTreeMap::new(),
        names: HashSet::new(),
        stems: HashMap::new(),
        root: root.clone(),
        open: Vec::new(),
    };
    let mut bytes = 0;
    files.lead(document, &root, None)?;
    let mut texts = serde_json::Map::new();
    while let Some((path, name)) = files.open.pop() {
        let shown = path.strip_prefix(&root).unwrap_or(&path).display().to_string();
        let failed = |message: String| {
            (String::new(), message, "a reference leads to a YAML or JSON file beside the contract")
        };
        let text = std::fs::read_to_string(&path)
            .map_err(|error| failed(format!("cannot read `{shown}`: {error}")))?;
        bytes += text.len();
        if bytes > BYTES_LIMIT {
            return Err(failed(format!(
                "the files are larger than {} MiB together",
                BYTES_LIMIT >> 20
            )));
        }
        let (mut value, _) =
            yaml::parse(&text).map_err(|problem| failed(format!("`{shown}`: {problem}")))?;
        let folder = path.parent().map_or_else(|| root.clone(), Path::to_path_buf);
        files.lead(&mut value, &folder, Some(&name))?;
        texts.insert(name, value);
    }
    if !texts.is_empty() {
        document["x-files"] = json!(texts);
    }
    Ok(())
}

struct Files {
    /// The names of files in the document.
    known: BTreeMap<PathBuf, String>,
    /// The names that are taken.
    names: HashSet<String>,
    /// How many names were tried for files of each name, without folder and extension.
    stems: HashMap<String, usize>,
    root: PathBuf,
    open: Vec<(PathBuf, String)>,
}

impl Files {
    /// Leads the references of a file, or of the contract, to where files stand in the document.
    fn lead(&mut self, value: &mut Value, folder: &Path, own: Option<&str>) -> Result<(), Finding> {
        let mut failed = None;
        each_reference(value, "", &mut |reference, pointer| {
            let (file, inner) = reference.split_once('#').unwrap_or((reference.as_str(), ""));
            let name = match (file.is_empty(), own) {
                (true, None) => return,
                (true, Some(own)) => Ok(own.to_owned()),
                (false, _) => self.name(file, folder),
            };
            match name {
                Ok(name) => {
                    *reference = format!("{FILES}{}{inner}", yaml::token(&name))
                        .trim_end_matches('/')
                        .to_owned()
                }
                Err(message) => {
                    failed.get_or_insert((
                        pointer.to_owned(),
                        message,
                        "a reference must lead to a part of this file or of one beside it",
                    ));
                }
            }
        });
        failed.map_or(Ok(()), Err)
    }

    fn name(&mut self, file: &str, folder: &Path) -> Result<String, String> {
        if file.contains("://") {
            return Err(format!("`{file}` is not a file"));
        }
        let path = folder
            .join(file)
            .canonicalize()
            .map_err(|error| format!("cannot read `{file}`: {error}"))?;
        if !path.starts_with(&self.root) {
            return Err(format!("`{file}` is outside of the contract's folder"));
        }
        if let Some(name) = self.known.get(&path) {
            return Ok(name.clone());
        }
        if self.known.len() >= FILE_LIMIT {
            return Err(format!("there are more than {FILE_LIMIT} files"));
        }
        let stem =
            path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let count = self.stems.entry(stem.clone()).or_default();
        let name = loop {
            *count += 1;
            let name = if *count == 1 { stem.clone() } else { format!("{stem}{count}") };
            if self.names.insert(name.clone()) {
                break name;
            }
        };
        self.known.insert(path.clone(), name.clone());
        self.open.push((path, name.clone()));
        Ok(name)
    }
}
