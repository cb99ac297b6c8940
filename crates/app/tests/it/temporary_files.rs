//! Files of uploads on their way in.

use crate::Fixture;

#[tokio::test]
async fn a_dropped_upload_leaves_nothing_and_a_cut_off_one_goes_at_the_next_start() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let mut upload = fixture.store.begin_upload(&user, None).await.unwrap();
    // More than is gathered in memory before any of it is written.
    let much = || bytes::Bytes::from(vec![7; 1 << 20]);
    upload.write(much()).await.unwrap();
    drop(upload);
    while fixture.temporary_files() > 0 {
        tokio::task::yield_now().await;
    }
    // As a process leaves it that was killed while it wrote.
    std::fs::write(fixture.folder.path().join("tmp/5f0c8f9e-4f0e-4f43-9f0e-1c2d3e4f5a6b"), "half")
        .unwrap();
    let mut under_way = fixture.store.begin_upload(&user, None).await.unwrap();
    under_way.write(much()).await.unwrap();
    while fixture.temporary_files() < 2 {
        tokio::task::yield_now().await;
    }
    let second = fixture.again().await.unwrap();
    assert_eq!(fixture.temporary_files(), 1, "only the upload that is under way is left");
    assert!(
        fixture.store.finish_upload(under_way, &user, Default::default()).await.unwrap().created
    );
    drop(second);
}
