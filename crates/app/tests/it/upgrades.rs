//! Folders that earlier versions of this program made, opened by this one. Each schema version that
//! was released has one in `tests/data`, made by the program of its time: a user, a public picture,
//! and a file.

use std::path::{Path, PathBuf};

use comfy_cloud_domain::{AssetFilter, ContentHash, Order, PageRequest, SortKey};

use crate::Fixture;

fn kept(version: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/data/schema-{version}"))
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn version(folder: &Path) -> u32 {
    let db = rusqlite::Connection::open(folder.join("catalogue.sqlite")).unwrap();
    db.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

#[tokio::test]
async fn a_folder_of_every_schema_version_opens_with_everything_in_it() {
    let newest = version(Fixture::new().await.folder.path());
    for old in 1..=newest {
        let from = kept(old);
        assert!(from.exists(), "keep a folder of schema version {old} in {}", from.display());
        assert_eq!(version(&from), old);
        let folder = tempfile::tempdir().unwrap();
        copy(&from, folder.path());
        let store = crate::open(folder.path()).await.unwrap();
        assert_eq!(version(folder.path()), newest);
        let key = std::fs::read_to_string(from.join("key.txt")).unwrap();
        let user = store.authenticate(key.trim()).await.unwrap().expect("the key is good still");
        let filter = AssetFilter { include_public: true, ..AssetFilter::default() };
        let all = PageRequest {
            sort: SortKey::Name,
            order: Order::Ascending,
            limit: 100,
            offset: 0,
            after: None,
        };
        let page = store.list_assets(&user, &filter, &all).await.unwrap();
        let names: Vec<&str> = page.assets.iter().map(|asset| asset.name.as_str()).collect();
        assert!(
            names.contains(&"kept.txt") && names.contains(&"welcome.png") && names.len() == 2,
            "{names:?}"
        );
        let file = page.assets.iter().find(|asset| asset.name == "kept.txt").unwrap();
        assert_eq!(store.read_whole(file).await.unwrap(), b"kept through every upgrade");
        assert_eq!(file.tags.iter().map(ToString::to_string).collect::<Vec<_>>(), ["kept", "old"]);
        assert!(store.may_use(&user, ContentHash::Blake3(file.hash)).await.unwrap());
        for tag in ["kept", "old"] {
            let tagged =
                AssetFilter { all_tags: vec![tag.try_into().unwrap()], ..AssetFilter::default() };
            let page = store.list_assets(&user, &tagged, &all).await.unwrap();
            assert_eq!((page.total, page.assets.as_slice()), (1, std::slice::from_ref(file)));
        }
        for name in ["kept.txt", "welcome.png"] {
            assert_eq!(store.find_file(&user, name).await.unwrap().name, name);
        }
        assert_eq!(store.list_users().await.unwrap()[0].usage.assets, file.size_bytes);
        let check = store.check(true, false, &|_, _| ()).await.unwrap();
        assert!(check.findings.is_empty(), "{check:?}");
    }
}
