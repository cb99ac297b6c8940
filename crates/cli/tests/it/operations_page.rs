//! The messages that `docs/operations.md` tells an operator to look for are the ones that the code
//! prints.

use std::path::Path;

/// What stands for anything in a message of the page.
const ANYTHING: &str = "...";

#[test]
fn the_messages_of_the_page_are_those_of_the_code() {
    let page = include_str!("../../../../docs/operations.md");
    let messages: Vec<&str> = messages(page).collect();
    assert!(messages.len() >= 8, "the table of messages has another form: {messages:?}");
    let code = code();
    for message in messages {
        assert!(
            is_printed(message, &code),
            "no code prints `{message}`, which docs/operations.md explains"
        );
    }
    assert!(!is_printed("the catalogue is damaged by a message that nobody prints", &code));
}

/// The quoted messages in the first column of the table; names of commands, statuses and files are
/// none.
fn messages(page: &str) -> impl Iterator<Item = &str> {
    let rows = page
        .lines()
        .skip_while(|line| !line.starts_with("| what the log or a command says"))
        .skip(2);
    let cells =
        rows.take_while(|line| line.starts_with('|')).filter_map(|row| row.split('|').nth(1));
    let quoted = cells.flat_map(|cell| cell.split('`').skip(1).step_by(2));
    quoted.filter(|text| text.contains(' ') && !text.starts_with("store "))
}

/// The sources of all crates, each on one line: a literal may go on behind the end of its line.
fn code() -> Vec<String> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut found = Vec::new();
    for entry in std::fs::read_dir(crates).unwrap() {
        read(&entry.unwrap().path().join("src"), &mut found);
    }
    found
}

fn read(folder: &Path, found: &mut Vec<String>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            read(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let lines = std::fs::read_to_string(&path).unwrap();
            found.push(lines.lines().map(|line| line.trim().trim_end_matches('\\')).collect());
        }
    }
}

/// Whether a literal has all parts of a message, one after the other, with nothing but arguments
/// between them.
fn is_printed(message: &str, code: &[String]) -> bool {
    let parts: Vec<&str> =
        message.split(ANYTHING).map(str::trim).filter(|part| !part.is_empty()).collect();
    let (first, others) = parts.split_first().unwrap();
    code.iter().any(|text| {
        text.match_indices(first).any(|(at, _)| {
            let literal = text[at..].split('"').next().unwrap();
            let mut rest = &literal[first.len()..];
            others.iter().all(|part| match rest.find(part) {
                Some(at) => {
                    let between = rest[..at].trim();
                    rest = &rest[at + part.len()..];
                    between.starts_with('{')
                }
                None => false,
            })
        })
    })
}
