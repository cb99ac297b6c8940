//! What a catalogue promises of users' own files, and of layers of masked images.

use comfy_cloud_app::Settings;
use comfy_cloud_domain::{Blake3, Error, MaskLayer};
use comfy_cloud_ports::Limits;
use futures::future::join_all;

use crate::Fixture;

#[tokio::test]
async fn a_file_is_read_as_it_was_written_and_is_found_by_how_its_path_begins() {
    let fixture = Fixture::new().await;
    let (user, other) = (fixture.user("u").await, fixture.user("v").await);
    let port = &fixture.catalogue;
    let bytes: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    for (path, content) in [
        ("a/b.bin", bytes.clone()),
        ("a/c", vec![]),
        ("a%c", vec![1]),
        ("A/d", vec![1]),
        ("ä/\u{1f431}_", vec![2]),
    ] {
        let written = port.write_user_file(&user, path, content.clone(), false).await.unwrap();
        assert_eq!((written.path.as_str(), written.size_bytes), (path, content.len() as u64));
        assert_eq!(port.read_user_file(&user, path).await.unwrap(), content);
    }
    let list = async |prefix: &str| {
        let files = port.list_user_files(&user, prefix).await.unwrap();
        files.into_iter().map(|file| file.path).collect::<Vec<_>>()
    };
    assert_eq!(
        list("").await,
        ["A/d", "a%c", "a/b.bin", "a/c", "ä/\u{1f431}_"],
        "in the order of their bytes"
    );
    assert_eq!(list("a/").await, ["a/b.bin", "a/c"]);
    assert_eq!(list("ä/").await, ["ä/\u{1f431}_"]);
    assert!(port.list_user_files(&other, "").await.unwrap().is_empty());
    assert!(matches!(port.read_user_file(&other, "a/c").await, Err(Error::NotFound("file"))));
    assert!(matches!(port.delete_user_file(&other, "a/c").await, Err(Error::NotFound("file"))));
    port.delete_user_file(&user, "a/c").await.unwrap();
    assert!(matches!(port.delete_user_file(&user, "a/c").await, Err(Error::NotFound("file"))));
}

#[tokio::test]
async fn what_files_weigh_is_counted_and_held_to_what_a_user_may_store() {
    let limits = Limits { max_stored_bytes_per_user: Some(100), ..Limits::default() };
    let fixture = Fixture::with_limits(limits, Settings::default()).await;
    let user = fixture.user("u").await;
    let port = &fixture.catalogue;
    let used = async || port.usage(&user).await.unwrap().files;
    port.write_user_file(&user, "a", vec![0; 49], false).await.unwrap();
    port.write_user_file(&user, "b", vec![0; 40], false).await.unwrap();
    assert_eq!(used().await, 91);
    let more = port.write_user_file(&user, "b", vec![0; 50], true).await;
    assert!(matches!(more, Err(Error::OverQuota { used: 91, needed: 10, limit: 100 })), "{more:?}");
    port.write_user_file(&user, "b", vec![0; 4], true).await.unwrap();
    assert_eq!(used().await, 55);
    port.move_user_file(&user, "b", "bbb", false).await.unwrap();
    assert_eq!(used().await, 57);
    port.move_user_file(&user, "bbb", "a", true).await.unwrap();
    assert_eq!((used().await, port.read_user_file(&user, "a").await.unwrap().len()), (5, 4));
    port.delete_user_file(&user, "a").await.unwrap();
    assert_eq!(used().await, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_and_a_folder_never_have_one_name_whoever_is_first() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let port = &fixture.catalogue;
    for n in 0..6 {
        let (file, below) = (format!("{n}"), format!("{n}/x/y"));
        let (first, second) = tokio::join!(
            port.write_user_file(&user, &file, vec![1], true),
            port.write_user_file(&user, &below, vec![2], true)
        );
        let refused = [&first, &second]
            .into_iter()
            .filter(|written| matches!(written, Err(Error::NameTaken(_))))
            .count();
        assert_eq!((refused, first.is_ok() || second.is_ok()), (1, true), "{first:?} {second:?}");
    }
    let taken = port.write_user_file(&user, "t", vec![1], false).await.map(|_| ());
    taken.unwrap();
    assert!(matches!(
        port.write_user_file(&user, "t", vec![2], false).await,
        Err(Error::NameTaken(_))
    ));
    assert!(matches!(
        port.write_user_file(&user, "t/u", vec![2], true).await,
        Err(Error::NameTaken(_))
    ));
    port.write_user_file(&user, "s", vec![3], false).await.unwrap();
    assert!(matches!(port.move_user_file(&user, "s", "t", false).await, Err(Error::NameTaken(_))));
    assert!(matches!(
        port.move_user_file(&user, "none", "t", true).await,
        Err(Error::NotFound("file"))
    ));
    assert_eq!(port.move_user_file(&user, "s", "s", false).await.unwrap().path, "s");
    // Names that begin alike are no folders of one another.
    port.write_user_file(&user, "t.json", vec![4], false).await.unwrap();
    port.write_user_file(&user, "t0", vec![4], false).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_many_make_at_once_is_one_of_theirs() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let port = &fixture.catalogue;
    let written =
        join_all((0..8_u8).map(|n| port.write_user_file(&user, "one", vec![n; 10], false))).await;
    let winner = written.iter().position(Result::is_ok).unwrap();
    assert!(
        written
            .iter()
            .enumerate()
            .all(|(n, one)| n == winner || matches!(one, Err(Error::NameTaken(_)))),
        "{written:?}"
    );
    assert_eq!(port.read_user_file(&user, "one").await.unwrap(), [winner as u8; 10]);
    assert_eq!(port.usage(&user).await.unwrap().files, 13);
}

#[tokio::test]
async fn layers_are_found_by_the_newest_group_that_has_one() {
    let fixture = Fixture::new().await;
    let (user, other) = (fixture.user("u").await, fixture.user("v").await);
    let port = &fixture.catalogue;
    let layer = |layer: &str, bytes: &[u8]| MaskLayer {
        layer: layer.into(),
        hash: Blake3::of(bytes),
        name: format!("{layer}.png"),
    };
    port.note_mask_layer(&user, "old", layer("mask", b"1")).await.unwrap();
    port.note_mask_layer(&user, "new", layer("paint", b"2")).await.unwrap();
    port.note_mask_layer(&user, "new", layer("mask", b"3")).await.unwrap();
    port.note_mask_layer(&user, "new", layer("mask", b"1")).await.unwrap();
    let found = port.mask_layers(&user, Blake3::of(b"1")).await.unwrap();
    assert_eq!(found, Some(("new".into(), vec![layer("mask", b"1"), layer("paint", b"2")])));
    assert_eq!(
        port.mask_layers(&user, Blake3::of(b"3")).await.unwrap(),
        None,
        "another has its place"
    );
    assert_eq!(port.mask_layers(&other, Blake3::of(b"1")).await.unwrap(), None);
}
