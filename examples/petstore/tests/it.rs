//! Server and client as a user starts them.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

struct Shop(Child);

impl Drop for Shop {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn the_client_does_its_errands_in_the_shop() {
    let server = Command::new(env!("CARGO_BIN_EXE_petstore-server"))
        .arg("127.0.0.1:0")
        .stdout(Stdio::piped())
        .spawn();
    let mut shop = Shop(server.expect("the server starts"));
    let mut line = String::new();
    BufReader::new(shop.0.stdout.take().expect("its output")).read_line(&mut line).expect("a line");
    let url = line.trim().strip_prefix("listening on ").expect("where it listens");
    let client = || {
        Command::new(env!("CARGO_BIN_EXE_petstore-client"))
            .arg(url)
            .output()
            .expect("the client starts")
    };
    let first = client();
    assert_eq!(String::from_utf8_lossy(&first.stdout), "Tom the cat, photo of 7 bytes\n");
    let again = client();
    assert!(String::from_utf8_lossy(&again.stderr).contains("this name is taken"), "{again:?}");
}

#[test]
fn it_is_less_than_160_lines() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = [
        "petstore.yaml",
        "build.rs",
        "src/lib.rs",
        "src/bin/petstore-server.rs",
        "src/bin/petstore-client.rs",
    ];
    let lines = files.map(|file| {
        std::fs::read_to_string(root.join(file))
            .expect("it is there")
            .lines()
            .filter(|l| !l.is_empty())
            .count()
    });
    assert!(lines.iter().sum::<usize>() < 160, "{lines:?}");
}
