//! Node classes as responses show them.
//!
//! What the workers say is passed on as it is, every key in its order. Only the choices of inputs
//! that take a file are not the worker's, whose folders hold everybody's files, but the caller's
//! own. So the text is cut at these places once for each set of workers, each piece is compressed
//! once, and a response is put together of pieces and the caller's names.

use std::sync::Arc;

use bytes::Bytes;
use comfy_cloud_jobs::FleetCapabilities;
use quick_cache::sync::Cache;
use serde_json::{Map, Value};

use crate::{conditional, gzip};

/// For how many sets of workers the pieces are cached.
const SETS: usize = 16;

/// The pieces of the sets of workers that were asked for lately, by the generation of what they
/// have.
pub(crate) struct NodeInfoCache(Cache<u64, Arc<Pieces>>);

impl Default for NodeInfoCache {
    fn default() -> Self {
        Self(Cache::new(SETS))
    }
}

impl NodeInfoCache {
    /// The pieces of what a set of workers has; made by one caller where several ask.
    pub(crate) async fn of(
        &self,
        known: Arc<FleetCapabilities>,
    ) -> Result<Arc<Pieces>, tokio::task::JoinError> {
        let generation = known.generation;
        let made = self.0.get_or_insert_async(&generation, async {
            tokio::task::spawn_blocking(move || Arc::new(Pieces::new(&known))).await
        });
        made.await
    }
}

/// What a file shows, as far as inputs tell files apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Image,
    Audio,
    Video,
    Any,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Image, Self::Audio, Self::Video, Self::Any];

    /// What an input takes, by the flag that ComfyUI's page uploads for it by.
    fn of(settings: &Value) -> Self {
        let flags = [
            ("image_upload", Self::Image),
            ("audio_upload", Self::Audio),
            ("video_upload", Self::Video),
        ];
        flags
            .into_iter()
            .find(|(flag, _)| settings[*flag] == true)
            .map_or(Self::Any, |(_, kind)| kind)
    }

    /// Whether ComfyUI would list a file of this type for it.
    fn takes(self, mime_type: &str) -> bool {
        match self {
            Self::Image => mime_type.starts_with("image/"),
            // The sound of a film is a sound.
            Self::Audio => mime_type.starts_with("audio/") || mime_type.starts_with("video/"),
            Self::Video => mime_type.starts_with("video/") || mime_type == "image/gif",
            Self::Any => true,
        }
    }
}

/// A file of the caller's: its name, and its media type where it is known.
pub(crate) struct OwnFile {
    pub(crate) name: String,
    pub(crate) mime_type: Option<String>,
}

enum Piece {
    Text { plain: Bytes, compressed: gzip::Part },
    Files(Kind),
}

/// The node classes of a set of workers, cut where the caller's files go.
pub(crate) struct Pieces {
    pieces: Vec<Piece>,
    digest: blake3::Hash,
}

/// The node classes as one caller sees them.
pub(crate) struct NodeInfo {
    pieces: Arc<Pieces>,
    /// The lists of the caller's files, by kind.
    lists: [Vec<u8>; 4],
    digest: blake3::Hash,
}

impl Pieces {
    fn new(known: &FleetCapabilities) -> Self {
        Self::of(known.object_info.clone(), known)
    }

    /// One class alone; nothing when there is no such class.
    pub(crate) fn of_class(known: &FleetCapabilities, class: &str) -> Arc<Self> {
        let found = known.object_info.get_key_value(class);
        Arc::new(Self::of(
            found.map(|(name, info)| (name.clone(), info.clone())).into_iter().collect(),
            known,
        ))
    }

    fn of(mut info: Map<String, Value>, known: &FleetCapabilities) -> Self {
        // No worker can write what it cannot know.
        let place = format!("files {}", uuid::Uuid::new_v4().simple());
        for (class, info) in &mut info {
            if let (Some(reason), Value::Object(info)) = (known.denied.get(class), &mut *info) {
                info.insert("denied_reason".to_owned(), Value::from(*reason));
            }
            let inputs = info.get_mut("input").and_then(Value::as_object_mut);
            for (input, spec) in inputs
                .into_iter()
                .flatten()
                .filter_map(|(_, section)| section.as_object_mut())
                .flatten()
            {
                if known.takes_file(class, input) {
                    cut(spec, &place);
                }
            }
        }
        let text = Value::Object(info).to_string();
        let mut pieces = Vec::new();
        let mut rest = text.as_str();
        while let Some(at) = rest.find(&format!("\"{place} ")) {
            let (before, from) = rest.split_at(at);
            pieces.push(Piece::text(before));
            let word = from[place.len() + 2..].split('"').next().unwrap_or_default();
            let kind =
                Kind::ALL.into_iter().find(|kind| format!("{kind:?}") == word).unwrap_or(Kind::Any);
            pieces.push(Piece::Files(kind));
            rest = &from[place.len() + 2 + word.len() + 1..];
        }
        pieces.push(Piece::text(rest));
        let digest = blake3::hash(text.replace(&place, "").as_bytes());
        Self { pieces, digest }
    }

    /// As a caller with these files sees them.
    pub(crate) fn with(self: Arc<Self>, files: &[OwnFile]) -> NodeInfo {
        let list = |kind: Kind| {
            let mut names: Vec<&str> = Vec::new();
            let mut seen = std::collections::HashSet::new();
            for file in files
                .iter()
                .filter(|file| kind.takes(file.mime_type.as_deref().unwrap_or_default()))
            {
                if seen.insert(file.name.as_str()) {
                    names.push(&file.name);
                }
            }
            Value::from(names).to_string().into_bytes()
        };
        let lists = Kind::ALL.map(list);
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.digest.as_bytes());
        lists.iter().for_each(|list| {
            hasher.update(&(list.len() as u64).to_be_bytes()).update(list);
        });
        NodeInfo { digest: hasher.finalize(), lists, pieces: self }
    }
}

impl Piece {
    fn text(text: &str) -> Self {
        Self::Text {
            compressed: gzip::Part::new(text.as_bytes()),
            plain: Bytes::copy_from_slice(text.as_bytes()),
        }
    }
}

impl NodeInfo {
    /// A validator of both: what the workers have and what the caller has.
    pub(crate) fn etag(&self) -> String {
        conditional::etag(self.digest)
    }

    pub(crate) fn plain(&self) -> Vec<u8> {
        let parts = self.pieces.pieces.iter().map(|piece| match piece {
            Piece::Text { plain, .. } => &plain[..],
            Piece::Files(kind) => &self.lists[*kind as usize],
        });
        parts.collect::<Vec<_>>().concat()
    }

    pub(crate) fn compressed(&self) -> Vec<u8> {
        let lists = [0, 1, 2, 3].map(|kind: usize| gzip::Part::new(&self.lists[kind]));
        gzip::join(self.pieces.pieces.iter().map(|piece| match piece {
            Piece::Text { compressed, .. } => compressed,
            Piece::Files(kind) => &lists[*kind as usize],
        }))
    }
}

/// Puts a mark in the place of an input's choices, if it has some: `[[...], {}]` or `["COMBO",
/// {"options": [...]}]`.
fn cut(spec: &mut Value, place: &str) {
    let kind = Kind::of(spec.get(1).unwrap_or(&Value::Null));
    let choices = match spec.get(0) {
        Some(Value::Array(_)) => spec.get_mut(0),
        _ => spec.pointer_mut("/1/options"),
    };
    if let Some(choices) = choices.filter(|choices| choices.is_array()) {
        *choices = Value::from(format!("{place} {kind:?}"));
    }
}

/// The first text of what workers say of their systems.
pub(crate) fn first_text(systems: &[Value], key: &str) -> Option<String> {
    systems.iter().find_map(|system| system["system"][key].as_str().map(str::to_owned))
}

/// The devices of all workers.
pub(crate) fn devices(systems: &[Value]) -> impl Iterator<Item = &Map<String, Value>> {
    systems
        .iter()
        .flat_map(|system| system["devices"].as_array().into_iter().flatten())
        .filter_map(Value::as_object)
}
