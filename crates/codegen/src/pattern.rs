//! What a regular expression of a contract means: one reading for the types of clients, for
//! servers, and for what the generator itself holds against patterns.
//!
//! JSON Schema wants ECMA 262 with its flag `u`. Without that flag `\p{L}` is the text `p{L}`; with
//! it, escapes that need not be (`\-`, `\@`), lone braces and `[\w-.]` are errors, which contracts
//! have all the same. So a pattern is written with what the flag wants, and read with it. Clients
//! match by `regress`, servers by `fancy-regex`; what one of the two cannot read is not enforced by
//! either.

use fancy_regex::Regex as ServerRegex;
use regress::Regex;

/// What a backslash may stand before, under the flag `u`.
const SYNTAX: &str = "^$\\.*+?()[]{}|/";

/// A pattern as it is matched by clients.
#[derive(Debug)]
pub(crate) struct Pattern {
    /// The regular expression under [`FLAGS`].
    pub text: String,
    regex: Regex,
}

/// The flags of the regular expressions of clients.
pub(crate) const FLAGS: &str = "u";

impl Pattern {
    /// Reads the pattern of a schema; `None` for what ECMA 262 does not allow.
    pub(crate) fn new(pattern: &str) -> Option<Self> {
        let text = unicode(pattern);
        let regex = Regex::with_flags(&text, FLAGS).ok()?;
        Some(Self { text, regex })
    }

    /// Whether it is found in a text.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        self.regex.find(text).is_some()
    }
}

/// The pattern that a schema has in place of one that was written: the same, where client and
/// server read it alike, else one that they do and that means the same. `None` where there is no
/// such pattern.
pub(crate) fn enforceable(written: &str) -> Option<String> {
    // The anchors of other dialects have one meaning.
    let anchored = anchors(written);
    let forms = [written.to_owned(), unicode(written), unicode(&anchored)];
    forms.into_iter().find(|form| Pattern::new(form).is_some() && is_matched_by_servers(form))
}

/// Whether `openapi-runtime` compiles it, to the same meaning.
fn is_matched_by_servers(pattern: &str) -> bool {
    // `\<` is a boundary of words there.
    let is_plain = !pattern.contains("\\<") && !pattern.contains("\\>");
    is_plain
        && jsonschema_regex::to_rust_regex(pattern)
            .is_ok_and(|rust| ServerRegex::new(&rust).is_ok())
}

/// `\A`, `\z` and `\Z` as `^` and `$`.
fn anchors(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len());
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        match (c, if c == '\\' { chars.next() } else { None }) {
            ('\\', Some('A')) => out.push('^'),
            ('\\', Some('z' | 'Z')) => out.push('$'),
            (_, escaped) => out.extend([Some(c), escaped].into_iter().flatten()),
        }
    }
    out
}

/// A pattern that was written without the flag `u`, as the flag wants it.
fn unicode(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len());
    let mut rest = pattern;
    let mut class = None;
    while let Some(c) = rest.chars().next() {
        let length = match (c, &mut class) {
            ('\\', class) => escape(rest, class, &mut out),
            ('[', None) => {
                class = Some(Class::Start);
                let length = if rest.starts_with("[^") { 2 } else { 1 };
                out.push_str(&rest[..length]);
                length
            }
            (']', Some(_)) => {
                class = None;
                out.push(c);
                1
            }
            ('-', Some(before)) => {
                // A range has one character at each end; else the hyphen is a character.
                let after = &rest[1..];
                let is_range = *before == Class::Character
                    && !after.is_empty()
                    && !after.starts_with(']')
                    && !is_set(after);
                *before = match before {
                    _ if is_range => Class::Range,
                    Class::Range => Class::Start,
                    _ => Class::Character,
                };
                out.push_str(if is_range { "-" } else { "\\-" });
                1
            }
            (_, Some(before)) => {
                *before = if *before == Class::Range { Class::Start } else { Class::Character };
                out.push(c);
                c.len_utf8()
            }
            ('{', None) => {
                let length = quantifier(rest);
                out.push_str(length.map_or("\\{", |length| &rest[..length]));
                length.unwrap_or(1)
            }
            ('}' | ']', None) => {
                out.extend(['\\', c]);
                1
            }
            (_, None) => {
                out.push(c);
                c.len_utf8()
            }
        };
        rest = &rest[length..];
    }
    out
}

/// What stands before, in a class.
#[derive(Clone, Copy, PartialEq)]
enum Class {
    /// Nothing that a range could begin with.
    Start,
    Character,
    /// The hyphen of a range.
    Range,
}

/// Whether an escape of more than one character comes next: such are not the ends of ranges.
fn is_set(rest: &str) -> bool {
    rest.strip_prefix('\\')
        .is_some_and(|escaped| escaped.starts_with(['d', 'D', 's', 'S', 'w', 'W', 'p', 'P']))
}

/// Writes the escape that a text begins with; its length.
fn escape(rest: &str, class: &mut Option<Class>, out: &mut String) -> usize {
    let Some(escaped) = rest.chars().nth(1) else {
        out.push('\\');
        return 1;
    };
    let mut length = 1 + escaped.len_utf8();
    // `\p{L}`, `\u{1F600}`, `\k<name>`: their brackets belong to them.
    let closes = match rest[length..].chars().next() {
        Some('{') if matches!(escaped, 'p' | 'P' | 'u') => Some('}'),
        Some('<') if escaped == 'k' => Some('>'),
        _ => None,
    };
    if let Some(end) = closes.and_then(|end| rest.find(end)) {
        length = end + 1;
    }
    let is_needed = escaped.is_alphanumeric()
        || SYNTAX.contains(escaped)
        || (class.is_some() && escaped == '-');
    out.push_str(&rest[usize::from(!is_needed)..length]);
    if let Some(before) = class {
        *before =
            if is_set(rest) || *before == Class::Range { Class::Start } else { Class::Character };
    }
    length
}

/// The length of the quantifier that a text begins with: `{2}`, `{2,}`, `{2,3}`.
fn quantifier(rest: &str) -> Option<usize> {
    let end = rest.find('}')?;
    let (least, most) = rest[1..end].split_once(',').unwrap_or((&rest[1..end], ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    (!least.is_empty() && is_number(least) && is_number(most)).then_some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the server does with a pattern.
    fn server(pattern: &str) -> ServerRegex {
        ServerRegex::new(&jsonschema_regex::to_rust_regex(pattern).unwrap()).unwrap()
    }

    #[test]
    fn a_pattern_means_the_same_to_client_and_server() {
        let cases: [(&str, &[&str], &[&str]); 25] = [
            (r"^\p{L}+$", &["Ωß"], &["p{L}", "a1", ""]),
            (r"^\p{L}+\-\d$", &["é-1"], &["é1", "p{L}-1", "é-٣"]),
            (r"^[\w\-\.]+$", &["a-b.c_1"], &["a b", "é"]),
            (r"^[\w-.]+$", &["a-b.c"], &["a,b"]),
            (r"^[.-\d]+$", &["1-2.3"], &["/"]),
            (r"^[+--]$", &["+", ",", "-"], &["."]),
            (r"^[+---a]$", &["+", ",", "-", "a"], &["."]),
            (r"^[a-c-e]+$", &["a-ce"], &["d"]),
            (r"^[-a]+$", &["a-a"], &["b"]),
            (r"^[a-]+$", &["a-a"], &["b"]),
            (r"^\@\_\'\:\!\ \,$", &["@_':! ,"], &["@_':!,"]),
            (r"^\<[a-z]+\>$", &["<a>"], &["a"]),
            (r"^\${{.+}}$", &["${{a}}"], &["$a"]),
            (r"^a{2}b{1,}c{0,1}$", &["aab", "aabbc"], &["ab", "a{2}b"]),
            (r"^{a}$", &["{a}"], &["a"]),
            (r"^a]$", &["a]"], &["a"]),
            (r"^[^[]+$", &["a]"], &["["]),
            (r"\Aa\z", &["a"], &["Aaz", "ba", "ab"]),
            (r"^\\A$", &["\\A"], &["A", ""]),
            (r"^\u{1F600}\u00e9\x41$", &["😀éA"], &["u"]),
            (r"^.$", &["😀", "é"], &["\u{2028}", "ab"]),
            (r"^\S\s$", &["é\u{feff}"], &["  "]),
            (r"^(?!no)(?<a>[a-z])\k<a>$", &["aa"], &["ab", "no"]),
            (r"^\p{Script=Greek}\P{Lu}$", &["ωa"], &["ωA", "aa"]),
            (r"^[\p{Lu}\p{Nd}_-]+$", &["É_-3"], &["é"]),
        ];
        for (written, found, other) in cases {
            let pattern = enforceable(written).unwrap_or_else(|| panic!("{written}"));
            let (client, server) = (Pattern::new(&pattern).unwrap(), server(&pattern));
            for (text, expected) in
                found.iter().map(|text| (text, true)).chain(other.iter().map(|text| (text, false)))
            {
                assert_eq!(
                    client.is_in(text),
                    expected,
                    "client: {written} as {} of {text:?}",
                    client.text
                );
                assert_eq!(
                    server.is_match(text).unwrap(),
                    expected,
                    "server: {written} as {pattern} of {text:?}"
                );
            }
        }
    }

    #[test]
    fn other_dialects_are_not_enforced() {
        for written in [
            "(?P<a>b)",
            r"\x{41}",
            r"\pL",
            "(?i)a",
            "a++",
            "(?>a)",
            r"\h",
            r"\p{IsLatin}",
            "(",
            r"[b-a]",
            "a\\",
            "^[a",
        ] {
            assert_eq!(enforceable(written), None, "{written}");
        }
    }

    #[test]
    fn what_both_sides_read_stays_as_it_was_written() {
        for written in [r"^\w+\-\d$", r"^[a-z0-9\-_]+$", r"^\/a\/$", "^https?://.+", r"^\p{L}$"] {
            assert_eq!(enforceable(written).as_deref(), Some(written));
        }
    }
}
