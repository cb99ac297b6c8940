//! The quick start of the book, step by step: its files are written, its commands run, and what
//! they print is held against the page.

use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::root;

/// A fenced block: what is said of it, and its text.
fn blocks(page: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        let Some(kind) = line.strip_prefix("```") else { continue };
        let text: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        blocks.push((kind.to_owned(), text.join("\n") + "\n"));
    }
    blocks
}

/// The server; it ends with the test.
struct Background(Child);

impl Drop for Background {
    fn drop(&mut self) {
        // `exec` makes the shell the program itself, which is what ends.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn every_step_of_the_quick_start_does_what_it_says() {
    let page = std::fs::read_to_string(root().join("docs/codegen/quick-start.md")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let checkout = root().display().to_string();
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port().to_string();
    let page = page.replace("/path/to/checkout", &checkout).replace("8080", &port);
    // The project's own versions, so that nothing has to be fetched.
    std::fs::copy(root().join("Cargo.lock"), folder.path().join("Cargo.lock")).unwrap();
    let command = Path::new(env!("CARGO_BIN_EXE_openapi-codegen")).parent().unwrap();
    let path = format!("{}:{}", command.display(), std::env::var("PATH").unwrap());
    let shell = |script: &str| {
        let mut shell = Command::new("sh");
        shell.args(["-e", "-c", script]).current_dir(folder.path());
        shell.env("CHECKOUT", &checkout).env("PATH", &path).env("CARGO_NET_OFFLINE", "true");
        shell.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("quick-start"));
        shell.stdin(Stdio::null());
        shell
    };
    let mut running = Vec::new();
    let mut printed = String::new();
    let mut steps = 0;
    for (kind, text) in blocks(&page) {
        match kind.split_once(" file=") {
            Some((_, file)) => {
                let file = folder.path().join(file);
                std::fs::create_dir_all(file.parent().unwrap()).unwrap();
                std::fs::write(file, &text).unwrap();
            }
            None if kind == "sh" => {
                let done = shell(&text).output().unwrap();
                printed = String::from_utf8_lossy(&done.stdout).into_owned();
                assert!(
                    done.status.success(),
                    "{text}{printed}{}",
                    String::from_utf8_lossy(&done.stderr)
                );
            }
            None if kind == "sh background" => {
                // Built before, so that the wait is for the server alone.
                let built =
                    shell(&text.replace("cargo run", "cargo build --quiet")).output().unwrap();
                assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
                let server =
                    text.trim().replace("cargo run --bin ", "exec \"$CARGO_TARGET_DIR\"/debug/");
                running.push(Background(shell(&server).stdout(Stdio::null()).spawn().unwrap()));
                let begun = Instant::now();
                while TcpStream::connect(format!("127.0.0.1:{port}")).is_err() {
                    assert!(
                        begun.elapsed() < Duration::from_secs(60),
                        "the server does not listen"
                    );
                    std::thread::sleep(Duration::from_millis(20));
                }
            }
            None if kind == "output" => assert_eq!(printed.trim(), text.trim()),
            None => assert_eq!(kind, "text", "a block that nobody runs"),
        }
        steps += 1;
    }
    assert!(steps > 10 && running.len() == 1, "{steps} steps");
}
