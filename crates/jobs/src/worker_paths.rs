//! Paths of a worker's disk in its error texts.
//!
//! They tell where somebody has installed what, under which account. Their ends are kept: they say
//! which file of which node pack failed.

/// How many parts of a path are kept.
const KEPT: usize = 3;

/// The text with the beginnings of absolute paths left out; `None` when it has none.
pub(crate) fn without_worker_paths(text: &str) -> Option<String> {
    let mut plain = String::new();
    let (mut copied, mut at) = (0, 0);
    while let Some(start) = next_path(text, at) {
        let end = end_of_path(text, start);
        let path = &text[start..end];
        at = end;
        if let Some(short) = shortened(path) {
            plain += &text[copied..start];
            plain += &short;
            copied = end;
        }
    }
    (copied > 0).then(|| plain + &text[copied..])
}

/// Where the next absolute path begins, as Linux or Windows writes it: not within a word, a
/// relative path or an address.
fn next_path(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    (from..bytes.len()).find(|at| {
        let is_root = match &bytes[*at..] {
            [b'/', next, ..] => *next != b'/',
            [b'\\', b'\\', next, ..] => next.is_ascii_alphanumeric(),
            [drive, b':', b'/' | b'\\', ..] => drive.is_ascii_alphabetic(),
            _ => false,
        };
        is_root
            && (*at == 0
                || matches!(
                    bytes[at - 1],
                    b' ' | b'\n' | b'\t' | b'\'' | b'"' | b'`' | b'(' | b'[' | b'=' | b',' | b'<'
                ))
    })
}

/// Where a path ends: at the quote that it began with, or where no path goes on.
fn end_of_path(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    let quote =
        text[..start].chars().next_back().filter(|before| matches!(before, '\'' | '"' | '`'));
    let is_end = |c: char| match quote {
        Some(quote) => c == quote || c == '\n',
        None => {
            c.is_whitespace() || matches!(c, '\'' | '"' | '`' | ')' | ']' | ',' | ';' | '<' | '>')
        }
    };
    start + rest.find(is_end).unwrap_or(rest.len())
}

/// The end of a path; `None` when it has only one part, which is as often a word.
fn shortened(path: &str) -> Option<String> {
    let parts: Vec<&str> = path.split(['/', '\\']).filter(|part| !part.is_empty()).collect();
    let dropped = parts.len().saturating_sub(KEPT).max(1);
    (parts.len() > 1).then(|| format!(".../{}", parts[dropped..].join("/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginnings_of_paths_are_left_out_and_their_ends_are_kept() {
        for (text, plain) in [
            (
                "  File \"/home/kim/ai/ComfyUI/custom_nodes/pack/nodes.py\", line 12, in run\n    load(path)\n",
                "  File \".../custom_nodes/pack/nodes.py\", line 12, in run\n    load(path)\n",
            ),
            (
                "[Errno 2] No such file or directory: '/srv/my models/a b.safetensors'",
                "[Errno 2] No such file or directory: '.../my models/a b.safetensors'",
            ),
            (
                "cannot open C:\\Users\\Kim\\ComfyUI\\input\\x.png: denied",
                "cannot open .../ComfyUI/input/x.png: denied",
            ),
            ("(/srv/x.png) and \\\\host\\share\\y.png", "(.../x.png) and .../share/y.png"),
        ] {
            assert_eq!(without_worker_paths(text).as_deref(), Some(plain));
        }
    }

    #[test]
    fn what_is_no_path_stays() {
        for text in [
            "",
            "/",
            "use /no_think",
            "https://example.com/a/b/c",
            "models/a/b.png",
            "1/2 of //",
            "a regex \\d+\\w",
            "Größe 1 / 2",
            "ü/ä/ö",
        ] {
            assert_eq!(without_worker_paths(text), None, "{text}");
        }
    }
}
