//! Where a real ComfyUI looks for files, by the rules of its `folder_paths.py`, `server.py` and
//! `app/model_manager.py`: names are joined to a folder as Python joins paths, so that `..` and
//! absolute names lead out of it where ComfyUI does not look.

/// The folder that holds everything of the double.
const BASE: &str = "/comfyui";

/// Joins as `os.path.join` and `os.path.abspath` do: an absolute name replaces the folder, `..`
/// leads up.
pub(super) fn join(folder: &str, name: &str) -> String {
    let whole = if name.starts_with('/') { name.to_owned() } else { format!("{folder}/{name}") };
    let mut parts: Vec<&str> = Vec::new();
    for part in whole.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    format!("/{}", parts.join("/"))
}

/// The folder of a kind: `input`, `output`, `temp`.
pub(super) fn folder(kind: &str) -> String {
    format!("{BASE}/{kind}")
}

/// The folder of models.
pub(super) fn models(folder: &str) -> String {
    format!("{BASE}/models/{folder}")
}

/// `annotated_filepath`: a name that ends in the name of a folder in brackets is looked up there.
pub(super) fn annotated(name: &str) -> (&str, Option<&'static str>) {
    for kind in ["output", "input", "temp"] {
        if name.ends_with(&format!("[{kind}]")) {
            // ComfyUI takes a space away before it, whatever is there.
            let cut = name.len().saturating_sub(kind.len() + 3);
            return (name.get(..cut).unwrap_or_default(), Some(kind));
        }
    }
    (name, None)
}

/// `get_annotated_filepath`: where a loader opens a file of the input folder, with no check at all.
pub(super) fn loaded(name: &str) -> String {
    let (name, kind) = annotated(name);
    join(&folder(kind.unwrap_or("input")), name)
}

/// `/view`: where a file is that is asked for, or the status that refuses it.
pub(super) fn viewed(name: &str, subfolder: &str, kind: &str) -> Result<String, u16> {
    let (name, annotated) = annotated(name);
    if name.is_empty() || name.starts_with('/') || name.contains("..") {
        return Err(400);
    }
    let kind = annotated.unwrap_or(if kind.is_empty() { "output" } else { kind });
    if !matches!(kind, "input" | "output" | "temp") {
        return Err(400);
    }
    let root = folder(kind);
    let inside = join(&root, subfolder);
    if inside != root && !inside.starts_with(&format!("{root}/")) {
        return Err(403);
    }
    Ok(join(&inside, name.rsplit('/').next().unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_where_pythons_paths_lead() {
        assert_eq!(
            join("/comfyui/models/checkpoints", "../../output/a.png"),
            "/comfyui/output/a.png"
        );
        assert_eq!(join("/comfyui/input", "/etc/passwd"), "/etc/passwd");
        assert_eq!(loaded("a.png [output]"), "/comfyui/output/a.png");
        assert_eq!(loaded("../output/a.png"), "/comfyui/output/a.png");
        assert_eq!(viewed("a.png", "x", "temp"), Ok("/comfyui/temp/x/a.png".to_owned()));
        assert_eq!(viewed("../a.png", "", "output"), Err(400));
        assert_eq!(viewed("a.png", "../input", "output"), Err(403));
        assert_eq!(viewed("a.png [input]", "", "output"), Ok("/comfyui/input/a.png".to_owned()));
    }
}
