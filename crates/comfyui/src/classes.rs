//! Which node classes may run where several users share a worker.
//!
//! A class that opens or writes a path which is found in a text, or that comes over a link, cannot
//! be judged by its inputs: on shared workers it is refused as a whole.

/// Why a class is denied that the operator has denied.
const BY_OPERATOR: &str = "the operator of this server has denied it";

const SAVES_MODELS: &str = "it saves a model where every user of the worker can choose it";
const WRITES: &str = "it writes to any folder that a text names";
const READS: &str = "it reads a whole folder that a text names";
const MATCHES: &str = "its pattern can keep the worker from doing anything else, for ever";
const TRAINS: &str = "it trains on a shared worker for hours and keeps what it makes there";

/// Classes of ComfyUI itself that are denied on shared workers, each with the reason.
pub const DENIED: &[(&str, &str)] = &[
    ("CLIPSave", SAVES_MODELS),
    ("CheckpointSave", SAVES_MODELS),
    ("ImageOnlyCheckpointSave", SAVES_MODELS),
    ("LoadImageDataSetFromFolder", READS),
    ("LoadImageSetFromFolderNode", READS),
    ("LoadImageTextDataSetFromFolder", READS),
    ("LoadImageTextSetFromFolderNode", READS),
    ("LoadTrainingDataset", READS),
    ("LoraSave", SAVES_MODELS),
    ("ModelSave", SAVES_MODELS),
    ("RegexExtract", MATCHES),
    ("RegexMatch", MATCHES),
    ("RegexReplace", MATCHES),
    ("SaveImageDataSetToFolder", WRITES),
    ("SaveImageTextDataSetToFolder", WRITES),
    ("SaveLoRA", SAVES_MODELS),
    ("SaveLoRANode", SAVES_MODELS),
    ("SaveTrainingDataset", WRITES),
    ("TrainLoraNode", TRAINS),
    ("VAESave", SAVES_MODELS),
];

/// Whether a class of ComfyUI's own reads a whole folder of the worker. Where it is not denied, on
/// a worker of the user's or the group's own, it takes the worker's folders, which are then its
/// users' own.
#[must_use]
pub fn reads_folders(class: &str) -> bool {
    DENIED.iter().any(|(name, reason)| *name == class && *reason == READS)
}

/// The classes that are denied on shared workers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClassList {
    denied: Vec<String>,
    allowed: Vec<String>,
}

impl ClassList {
    /// [`DENIED`] and what the patterns `denied` match, without what the patterns `allowed` match.
    /// In a pattern, `*` stands for any text and `?` for one character.
    #[must_use]
    pub fn new(denied: &[String], allowed: &[String]) -> Self {
        Self { denied: denied.to_vec(), allowed: allowed.to_vec() }
    }

    /// Why a class is denied on shared workers, if it is.
    #[must_use]
    pub fn reason(&self, class: &str) -> Option<&'static str> {
        let matches = |patterns: &[String]| patterns.iter().any(|pattern| glob(pattern, class));
        if matches(&self.allowed) {
            return None;
        }
        let known = DENIED.iter().find(|(name, _)| *name == class).map(|(_, reason)| *reason);
        known.or_else(|| matches(&self.denied).then_some(BY_OPERATOR))
    }
}

/// Whether a pattern matches a whole text, in steps of at most their lengths multiplied.
fn glob(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) =
        (pattern.chars().collect(), text.chars().collect());
    let (mut p, mut t, mut star) = (0, 0, None);
    while t < text.len() {
        match pattern.get(p) {
            Some('*') => {
                star = Some((p, t));
                p += 1;
            }
            Some(c) if *c == '?' || *c == text[t] => {
                p += 1;
                t += 1;
            }
            _ => match star {
                // The last star takes one character more.
                Some((at, taken)) => {
                    star = Some((at, taken + 1));
                    (p, t) = (at + 1, taken + 1);
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|c| *c == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_deny_and_allow() {
        let texts =
            |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let list = ClassList::new(&texts(&["Evil*", "a?c"]), &texts(&["SaveLoRA", "EvilTwin"]));
        assert_eq!(list.reason("EvilNode"), Some(BY_OPERATOR));
        assert_eq!(list.reason("abc"), Some(BY_OPERATOR));
        assert_eq!(list.reason("VAESave"), Some(SAVES_MODELS));
        for class in ["EvilTwin", "SaveLoRA", "KSampler", "abbc"] {
            assert_eq!(list.reason(class), None, "{class}");
        }
        assert!(glob("*a*b*", "xxaxxbxx") && glob("*", "") && !glob("", "x") && !glob("*a", "ab"));
    }
}
