//! What is about the file of SQLite.

use comfy_cloud_app::Settings;
use comfy_cloud_domain::Error;

use crate::Fixture;

#[tokio::test]
async fn a_file_that_is_no_catalogue_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("catalogue.sqlite");
    std::fs::write(&file, "not a database, but long enough to be looked at as one ".repeat(40))
        .unwrap();
    let before = std::fs::read(&file).unwrap();
    assert!(matches!(crate::open(folder.path()).await, Err(Error::Damaged(_))));
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_backup_that_takes_long_keeps_its_bytes_and_stops_no_sweep() {
    let fixture = Fixture::with(Settings {
        deletion_grace: chrono::TimeDelta::zero(),
        ..Settings::default()
    })
    .await;
    let user = fixture.user("u").await;
    let mut assets = Vec::new();
    for name in ["stays", "goes before", "goes meanwhile"] {
        assets.push(fixture.put(&user, name.as_bytes(), name, &["t"]).await.asset);
    }
    let delete = async |at: usize| fixture.store.delete_asset(&user, assets[at].id).await.unwrap();
    delete(1).await;
    let db = rusqlite::Connection::open(fixture.folder.path().join("catalogue.sqlite")).unwrap();
    db.execute_batch("UPDATE blobs SET orphaned_at = 1 WHERE orphaned_at IS NOT NULL").unwrap();
    let target = tempfile::tempdir().unwrap();
    let (copied, has_copied) = std::sync::mpsc::channel();
    let (go, may_go) = std::sync::mpsc::channel::<()>();
    let backup = tokio::spawn({
        let (folder, target) = (fixture.folder.path().to_path_buf(), target.path().to_path_buf());
        let may_go = std::sync::Mutex::new(may_go);
        async move {
            let progress = move |done: usize, _: usize| {
                if done == 0 {
                    copied.send(()).unwrap();
                    may_go.lock().unwrap().recv().unwrap();
                }
            };
            let blobs = comfy_cloud_store_local::Folder::existing(&folder);
            comfy_cloud_store_local::backup(&folder, &blobs, &target, &progress).await
        }
    });
    // The rows are copied, the bytes are not.
    tokio::task::block_in_place(|| has_copied.recv().unwrap());
    delete(2).await;
    assert_eq!(
        (fixture.store.sweep().await.unwrap(), fixture.blob_files()),
        (1, 2),
        "what nobody referred to before goes, and no more"
    );
    go.send(()).unwrap();
    let report = backup.await.unwrap().unwrap();
    assert_eq!((report.blobs, report.findings.len()), (2, 0));
    assert_eq!(
        (fixture.store.sweep().await.unwrap(), fixture.blob_files()),
        (1, 1),
        "it goes when the backup is done"
    );
    let copy = crate::open(target.path()).await.unwrap();
    assert!(copy.check(true, false, &|_, _| ()).await.unwrap().findings.is_empty());

    // A backup whose process died keeps nothing when its time is over.
    fixture.catalogue.hold(std::time::Duration::ZERO).await.unwrap();
    tokio::time::sleep(std::time::Duration::from_millis(2)).await;
    delete(0).await;
    assert_eq!((fixture.store.sweep().await.unwrap(), fixture.blob_files()), (1, 0));
}
