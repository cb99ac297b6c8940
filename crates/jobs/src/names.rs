//! The names that files have on workers.
//!
//! A worker has one input folder and one output folder for everybody, and ComfyUI lists and opens
//! what is in them for whoever knows a name. So the names that this server gives say nothing and
//! cannot be guessed, and none can be computed from another, without the server's secret:
//!
//! - An input is `cc-<96 hex digits>.<extension>`, of its user and content. The owner's server can
//!   read the content back out of it ([`WorkerNames::reveal`]): pictures that ComfyUI makes hold
//!   the workflow with these names, and their users submit it again.
//! - Each output prefix begins with a mark, `cc-<32 hex digits>-`, of its job and attempt. What
//!   follows is what the user wrote, and all that the user sees of the name ([`without_mark`]).
//!
//! All are flat: ComfyUI's loaders list the top of the input folder alone, and what is in the top
//! of the output folder is in no list of models.

use comfy_cloud_domain::{Blake3, JobId, UserId};
use serde_json::Value;

use crate::worker_paths::without_worker_paths;

/// What every name begins with.
const BEGIN: &str = "cc-";
const TAG_BYTES: usize = 16;
const HASH_BYTES: usize = 32;
/// Hex digits of a mark, and of an input's name.
const MARK_DIGITS: usize = TAG_BYTES * 2;
const INPUT_DIGITS: usize = (TAG_BYTES + HASH_BYTES) * 2;

/// What the names of models end in.
const MODEL_EXTENSIONS: [&str; 8] =
    [".safetensors", ".sft", ".ckpt", ".pt", ".pth", ".bin", ".gguf", ".onnx"];

/// Makes names.
pub(crate) struct WorkerNames {
    /// Authenticates what a name stands for.
    tags: [u8; 32],
    /// Hides the content of an input.
    masks: [u8; 32],
}

impl std::fmt::Debug for WorkerNames {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("WorkerNames")
    }
}

impl WorkerNames {
    /// With keys that are made of the secret of a data folder.
    pub(crate) fn new(secret: &[u8; 32]) -> Self {
        let key = |purpose: &str| {
            blake3::derive_key(
                &format!("comfy-cloud 2026 names of files on workers: {purpose}"),
                secret,
            )
        };
        Self { tags: key("tags"), masks: key("masks") }
    }

    /// The name of a user's input; `like` is a name with the extension that it gets.
    pub(crate) fn input(&self, user: UserId, hash: Blake3, like: &str) -> String {
        let extension = like.rsplit_once('.').map_or("", |(_, extension)| extension);
        let tag = self.input_tag(user, hash.as_bytes(), extension);
        let hidden = self.masked(&tag, *hash.as_bytes());
        let name = format!("{BEGIN}{}{}", hex::encode(tag), hex::encode(hidden));
        if extension.is_empty() { name } else { format!("{name}.{extension}") }
    }

    /// The content that a name stands for, if it is an input of this user.
    pub(crate) fn reveal(&self, user: UserId, name: &str) -> Option<Blake3> {
        let (stem, extension) = name.split_once('.').unwrap_or((name, ""));
        let bytes = hex::decode(stem.strip_prefix(BEGIN)?).ok()?;
        let (tag, hidden) = bytes.split_at_checked(TAG_BYTES)?;
        let tag: [u8; TAG_BYTES] = tag.try_into().ok()?;
        let hash = self.masked(&tag, hidden.try_into().ok()?);
        let expected = blake3::Hash::from_bytes(padded(self.input_tag(user, &hash, extension)));
        // Compared in constant time.
        (expected == blake3::Hash::from_bytes(padded(tag))).then(|| Blake3::from_bytes(hash))
    }

    /// The mark of what an attempt of a job saves.
    pub(crate) fn mark(&self, job: JobId, attempt: u32) -> String {
        let tag = self.tag(&[b"output", job.as_uuid().as_bytes(), &attempt.to_be_bytes()]);
        format!("{BEGIN}{}-", hex::encode(tag))
    }

    /// What parts a user's results in a worker's cache from those of others.
    pub(crate) fn cached_for(&self, user: UserId) -> String {
        hex::encode(self.tag(&[b"cache", user.as_uuid().as_bytes()]))
    }

    fn input_tag(&self, user: UserId, hash: &[u8; HASH_BYTES], extension: &str) -> [u8; TAG_BYTES] {
        self.tag(&[b"input", user.as_uuid().as_bytes(), hash, extension.as_bytes()])
    }

    fn tag(&self, parts: &[&[u8]]) -> [u8; TAG_BYTES] {
        let mut hasher = blake3::Hasher::new_keyed(&self.tags);
        for part in parts {
            hasher.update(&(part.len() as u64).to_be_bytes()).update(part);
        }
        let mut tag = [0; TAG_BYTES];
        hasher.finalize_xof().fill(&mut tag);
        tag
    }

    /// Hides or shows a hash: the same either way.
    fn masked(&self, tag: &[u8; TAG_BYTES], hash: [u8; HASH_BYTES]) -> [u8; HASH_BYTES] {
        let mask = blake3::keyed_hash(&self.masks, tag);
        let mut masked = hash;
        masked.iter_mut().zip(mask.as_bytes()).for_each(|(byte, mask)| *byte ^= mask);
        masked
    }
}

fn padded(tag: [u8; TAG_BYTES]) -> [u8; 32] {
    let mut bytes = [0; 32];
    bytes[..TAG_BYTES].copy_from_slice(&tag);
    bytes
}

/// The length of a mark that a text begins with.
fn mark_length(text: &str) -> Option<usize> {
    let digits = text.strip_prefix(BEGIN)?;
    let is_mark = digits.as_bytes().get(MARK_DIGITS) == Some(&b'-')
        && digits.bytes().take(MARK_DIGITS).all(is_digit);
    is_mark.then_some(BEGIN.len() + MARK_DIGITS + 1)
}

fn is_digit(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'a'..=b'f')
}

/// A file's name without the mark of its job.
pub(crate) fn without_mark(name: &str) -> &str {
    mark_length(name).map_or(name, |length| &name[length..])
}

/// A text without the marks that are in it; `None` when there are none.
pub(crate) fn without_marks(text: &str) -> Option<String> {
    let mut found: Option<String> = None;
    let mut rest = text;
    while let Some(at) = rest.find(BEGIN) {
        let (before, from) = rest.split_at(at);
        match mark_length(from) {
            Some(length) => {
                found
                    .get_or_insert_with(|| text[..text.len() - rest.len()].to_owned())
                    .push_str(before);
                rest = &from[length..];
            }
            None => {
                let (before, after) = rest.split_at(at + BEGIN.len());
                if let Some(found) = &mut found {
                    found.push_str(before);
                }
                rest = after;
            }
        }
    }
    if let Some(found) = &mut found {
        found.push_str(rest);
    }
    found
}

/// Whether a file is of another job than the one with this mark, or an input: a node can only name
/// it because somebody has told its user the name, in a picture that was shared for example.
pub(crate) fn is_of_another(name: &str, mark: &str) -> bool {
    is_given(name) && !name.starts_with(mark)
}

/// Whether a choice of a worker's is a file that this server, or another like it, has put there or
/// had made there: somebody's, and nobody's choice.
pub(crate) fn is_given(choice: &str) -> bool {
    let name = choice.rsplit(['/', '\\']).next().unwrap_or(choice);
    let is_input = || {
        let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
        stem.strip_prefix(BEGIN)
            .is_some_and(|digits| digits.len() == INPUT_DIGITS && digits.bytes().all(is_digit))
    };
    // Earlier versions named inputs by their content alone; models are named so by others.
    let by_content = || {
        !MODEL_EXTENSIONS.iter().any(|end| name.ends_with(end))
            && comfy_cloud_domain::file::named_content(name).is_some()
    };
    mark_length(name).is_some() || is_input() || by_content()
}

/// Takes the marks out of what a worker says, and out of its errors the paths of its disk.
pub(crate) fn hide_marks(said: &mut Value) {
    // As deep as serde_json reads, so that this cannot run out of stack.
    match said {
        Value::String(text) => {
            if let Some(plain) = without_marks(text) {
                *text = plain;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(hide_marks),
        Value::Object(map) => {
            for (key, value) in map {
                hide_marks(value);
                match value {
                    Value::String(text) if key == "exception_message" => hide_paths(text),
                    Value::Array(lines) if key == "traceback" => {
                        for line in lines {
                            if let Value::String(line) = line {
                                hide_paths(line);
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

fn hide_paths(text: &mut String) {
    for plain in [without_worker_paths, without_inputs] {
        if let Some(plain) = plain(text) {
            *text = plain;
        }
    }
}

/// A text with `input` in the place of the names that inputs have on the worker; `None` when there
/// are none.
fn without_inputs(text: &str) -> Option<String> {
    let is_input = |name: &&str| {
        let digits = name.as_bytes().get(..INPUT_DIGITS);
        digits.is_some_and(|digits| digits.iter().copied().all(is_digit))
    };
    let mut parts = text.split(BEGIN);
    let mut plain = parts.next()?.to_owned();
    let mut found = false;
    for part in parts {
        match Some(part).filter(is_input) {
            Some(name) => {
                plain += "input";
                plain += &name[INPUT_DIGITS..];
                found = true;
            }
            None => {
                plain += BEGIN;
                plain += part;
            }
        }
    }
    found.then_some(plain)
}

/// Takes away from what a worker lists - choices, models - what this server has given names to.
pub(crate) fn hide_given(listed: &mut Value) {
    // As deep as serde_json reads, so that this cannot run out of stack.
    match listed {
        Value::Array(items) => {
            items.retain(|item| {
                !item.as_str().or_else(|| item["name"].as_str()).is_some_and(is_given)
            });
            items.iter_mut().for_each(hide_given);
        }
        Value::Object(map) => map.values_mut().for_each(hide_given),
        _ => {}
    }
}

/// An output prefix as a worker gets it: flat, with the mark before what the user wrote last. A
/// prefix that leads out of the output folder does so still where the class is one of ComfyUI's
/// own, which refuses it in its words.
pub(crate) fn marked_prefix(own: &str, mark: &str, is_core: bool) -> String {
    let is_absolute = own.starts_with(['/', '\\']) || own.as_bytes().get(1) == Some(&b':');
    let mut depth = 0_i64;
    let mut leads_out = is_absolute;
    let mut last = "";
    for part in own.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." => {
                depth -= 1;
                leads_out |= depth < 0;
            }
            part => {
                depth += 1;
                last = part;
            }
        }
    }
    let up = if leads_out && is_core { "../" } else { "" };
    format!("{up}{mark}{}", without_mark(last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn names() -> WorkerNames {
        WorkerNames::new(&[7; 32])
    }

    #[test]
    fn errors_name_no_input_as_it_is_on_the_worker() {
        let name = format!("cc-{}.png", "0a".repeat(INPUT_DIGITS / 2));
        let mut said = serde_json::json!({
            "exception_message": format!("cannot identify '/srv/comfy/input/{name}', cc-no"),
            "output": [name],
        });
        hide_marks(&mut said);
        assert_eq!(said["exception_message"], "cannot identify '.../comfy/input/input.png', cc-no");
        assert_eq!(said["output"][0], name, "what names a file names it still");
    }

    #[test]
    fn an_input_is_known_to_its_owner_alone_and_by_its_extension() {
        let (names, other) = (names(), WorkerNames::new(&[8; 32]));
        let (ann, bob, hash) = (UserId::new(), UserId::new(), Blake3::from_bytes([3; 32]));
        let name = names.input(ann, hash, "photo.png");
        assert!(
            name.starts_with("cc-") && name.ends_with(".png") && name.len() == 3 + 96 + 4,
            "{name}"
        );
        assert_eq!(names.reveal(ann, &name), Some(hash));
        assert_eq!((names.reveal(bob, &name), other.reveal(ann, &name)), (None, None));
        assert_eq!(names.reveal(ann, &name.replace(".png", ".jpg")), None);
        for bad in ["", "cc-", "cc-00", "photo.png", &name[..40], &name.replacen("cc-", "cc-ü", 1)]
        {
            assert_eq!(names.reveal(ann, bad), None, "{bad}");
        }
        let all = [
            names.input(bob, hash, "photo.png"),
            names.input(ann, Blake3::from_bytes([4; 32]), "photo.png"),
            names.input(ann, hash, "photo.jpg"),
            other.input(ann, hash, "photo.png"),
        ];
        // Nothing of one is in another: neither the digits of the tag nor those of the hidden hash.
        for unlike in all {
            assert_ne!(unlike[3..35], name[3..35]);
            assert_ne!(unlike[35..99], name[35..99]);
        }
        assert!(!name.contains(&hash.to_hex()[..16]));
    }

    #[test]
    fn marks_are_of_a_job_and_an_attempt_and_are_taken_away_again() {
        let (names, job) = (names(), JobId::new());
        let mark = names.mark(job, 1);
        assert_ne!(mark, names.mark(job, 2));
        assert_ne!(mark, names.mark(JobId::new(), 1));
        assert_eq!(without_mark(&format!("{mark}cap_00001_.png")), "cap_00001_.png");
        assert_eq!(without_mark("cc-title_00001_.png"), "cc-title_00001_.png");
        assert_eq!(
            without_marks(&format!("cc-x {mark}a cc- and {mark}b")),
            Some("cc-x a cc- and b".to_owned())
        );
        assert_eq!(without_marks("a cc-b"), None);
    }

    #[test]
    fn prefixes_are_flat_and_keep_what_the_user_wrote_last() {
        let mark = names().mark(JobId::new(), 1);
        for (own, last) in [
            ("cap", "cap"),
            ("portraits/%year%/cap", "cap"),
            ("loras\\x", "x"),
            ("a/../b", "b"),
            ("folder/", "folder"),
            ("", ""),
            ("cc-00000000000000000000000000000000-cap", "cap"),
        ] {
            assert_eq!(marked_prefix(own, &mark, true), format!("{mark}{last}"), "{own}");
        }
        for own in ["../../../evil", "/etc/evil", "C:\\evil", "a/../../evil"] {
            assert_eq!(marked_prefix(own, &mark, true), format!("../{mark}evil"), "{own}");
            assert_eq!(marked_prefix(own, &mark, false), format!("{mark}evil"), "{own}");
        }
    }

    #[test]
    fn what_this_server_has_given_is_nobodys_choice() {
        let (names, user) = (names(), UserId::new());
        let input = names.input(user, Blake3::from_bytes([3; 32]), "a.png");
        let mark = names.mark(JobId::new(), 1);
        for given in [
            input.clone(),
            format!("3d/{input}"),
            format!("loras/{mark}x.safetensors"),
            format!("sub\\{mark}y.png"),
            "ab".repeat(32),
        ] {
            assert!(is_given(&given), "{given}");
        }
        let mut listed = serde_json::json!({"a": [["in.png", input], {"options": [format!("{mark}x.png"), "b"]}], "m": [{"name": format!("{mark}y.pt")}]});
        hide_given(&mut listed);
        assert_eq!(listed, serde_json::json!({"a": [["in.png"], {"options": ["b"]}], "m": []}));
        let hashed = format!("{}.safetensors", "ab".repeat(32));
        for own in [
            hashed.as_str(),
            "sdxl.safetensors",
            "cc-model.safetensors",
            "cc-0123.pt",
            "sub/cc-.png",
            "",
        ] {
            assert!(!is_given(own), "{own}");
        }
    }

    proptest! {
        /// Whatever is written, a prefix of a pack stays one flat name that begins with its mark.
        #[test]
        fn no_prefix_chooses_a_place(own in "[a-z./\\\\:%]{0,24}") {
            let mark = names().mark(JobId::new(), 1);
            let made = marked_prefix(&own, &mark, false);
            prop_assert!(made.starts_with(&mark) && !made.contains(['/', '\\']), "{}", made);
            let core = marked_prefix(&own, &mark, true);
            prop_assert!(core.strip_prefix("../").unwrap_or(&core) == made);
        }
    }
}
