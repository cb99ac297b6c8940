//! Folders that a server must not start on: it says why and what to do, and changes nothing.

use std::path::{Path, PathBuf};
use std::process::Command;

use comfy_cloud_testkit::{Server, ServerOptions};

use crate::storage_full::SmallDisk;
use crate::{BINARY, Fixture};

fn start_on(data_dir: &Path) -> Result<Server, String> {
    let options =
        ServerOptions { data_dir: Some(data_dir.to_path_buf()), ..ServerOptions::default() };
    Server::start_with(BINARY, options).map_err(|error| error.to_string())
}

/// A data folder with an asset in it, and no server on it.
async fn stopped() -> (Fixture, PathBuf) {
    let mut fixture = Fixture::new();
    fixture.upload("kept", "kept.txt", "a").await;
    fixture.server.terminate().unwrap();
    let folder = fixture.server.data_dir().to_path_buf();
    (fixture, folder)
}

fn refusal(data_dir: &Path) -> String {
    start_on(data_dir).expect_err("the server starts")
}

#[tokio::test]
async fn a_damaged_catalogue_is_refused_with_what_to_do_and_a_backup_mends_it() {
    let (fixture, folder) = stopped().await;
    let backup = fixture.server.data_dir().with_extension("backup");
    let made = fixture.server.cli(&["store", "backup", backup.to_str().unwrap()]).unwrap();
    assert_eq!(made.code, Some(0), "{}", made.stderr);
    let catalogue = folder.join("catalogue.sqlite");
    let whole = std::fs::read(&catalogue).unwrap();
    type Damage = fn(&mut Vec<u8>);
    let damages: [(&str, Damage); 4] = [
        ("another file", |bytes| bytes[..16].fill(b'x')),
        ("cut off", |bytes| bytes.truncate(bytes.len() / 2)),
        ("the table of tables", |bytes| bytes[100..4096].fill(0xff)),
        ("all but its head", |bytes| bytes[4096..].fill(0)),
    ];
    for (name, damage) in damages {
        let mut bytes = whole.clone();
        damage(&mut bytes);
        std::fs::write(&catalogue, &bytes).unwrap();
        let said = start_on(&folder).expect_err(name).to_string();
        assert!(
            said.contains("the catalogue is damaged") && said.contains("backup"),
            "{name}: {said}"
        );
        assert!(said.contains(folder.to_str().unwrap()), "{name}: {said}");
        assert_eq!(std::fs::read(&catalogue).unwrap(), bytes, "{name}: the file was changed");
    }
    let server = start_on(&backup).unwrap();
    let listed = server.cli_as(&fixture.server.key, &["assets", "ls", "--json"]).unwrap();
    assert!(listed.stdout.contains("kept.txt"), "{listed:?}");
}

#[tokio::test]
async fn a_locked_catalogue_is_refused_with_what_to_do() {
    let (_fixture, folder) = stopped().await;
    let other = rusqlite::Connection::open(folder.join("catalogue.sqlite")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let said = refusal(&folder);
    assert!(
        said.contains("another program keeps the catalogue locked")
            && said.contains("end what has catalogue.sqlite open"),
        "{said}"
    );
    other.execute_batch("ROLLBACK").unwrap();
    start_on(&folder).unwrap();
}

#[tokio::test]
async fn a_read_only_folder_is_refused_with_what_to_do_and_nothing_is_lost() {
    let Some(disk) = SmallDisk::mount(64) else { return };
    let mount = |how: &str| {
        assert!(
            Command::new("mount")
                .args(["-o", &format!("remount,{how}")])
                .arg(disk.path())
                .status()
                .unwrap()
                .success()
        );
    };
    mount("ro");
    let said = refusal(&disk.path().join("data"));
    assert!(said.contains("the data folder cannot be written"), "{said}");
    mount("rw");
    let data_dir = disk.path().join("data");
    let mut fixture =
        Fixture { server: start_on(&data_dir).unwrap(), http: reqwest::Client::new() };
    let asset = fixture.upload("kept", "kept.txt", "a").await;
    let id = asset["id"].as_str().unwrap();
    fixture.server.terminate().unwrap();
    mount("ro");
    let said = refusal(&data_dir);
    assert!(
        said.contains("the data folder cannot be written")
            && said.contains("mount its disk for writing"),
        "{said}"
    );
    mount("rw");
    let server = start_on(&data_dir).unwrap();
    let shown = server.cli_as(&fixture.server.key, &["assets", "show", id, "--json"]).unwrap();
    assert_eq!(shown.json()["name"], "kept.txt");
}

#[test]
fn a_start_in_a_folder_of_somebodys_removes_none_of_its_files() {
    let folder = tempfile::tempdir().unwrap();
    let theirs = ["tmp/important.txt", "downloads/film.mp4", "downloads/half.part"]
        .map(|name| folder.path().join(name));
    for path in &theirs {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, "keep").unwrap();
    }
    drop(start_on(folder.path()).unwrap());
    for path in &theirs {
        assert_eq!(std::fs::read_to_string(path).unwrap(), "keep");
    }
}

#[test]
fn what_the_first_start_prints_runs_in_a_shell_whatever_the_folder_is_called() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("ann's $data");
    let server = start_on(&folder).unwrap();
    let line = server.greeting.lines().find_map(|line| line.trim().strip_prefix("curl ")).unwrap();
    let minted = server.command("/bin/sh".as_ref(), "", &["-c", &format!("curl {line}")]).unwrap();
    assert!(minted.stdout.contains(" 201 "), "{line}: {minted:?}");
}
